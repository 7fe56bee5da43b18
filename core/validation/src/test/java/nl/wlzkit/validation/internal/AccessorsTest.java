package nl.wlzkit.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.Test;

/** Which methods are properties, and how a property may be read. */
class AccessorsTest {
    private static ConstrainableExecutable method(String naam, Class<?> antwoord, Class<?>... vragen) {
        return new ConstrainableExecutable() {
            @Override
            public String getName() {
                return naam;
            }

            @Override
            public Class<?> getReturnType() {
                return antwoord;
            }

            @Override
            public Class<?>[] getParameterTypes() {
                return vragen;
            }
        };
    }

    private final Accessors accessors = new Accessors();

    @Test
    void aMethodThatAsksNothingAndAnswersIsAProperty() {
        assertThat(accessors.getProperty(method("naam", String.class))).contains("naam");
        assertThat(accessors.getProperty(method("getNaam", String.class))).contains("naam");
        assertThat(accessors.getProperty(method("isNieuw", boolean.class))).contains("nieuw");
        assertThat(accessors.getProperty(method("naam", String.class, int.class)))
                .isEmpty();
        assertThat(accessors.getProperty(method("naam", void.class))).isEmpty();
    }

    @Test
    void aPropertyIsReadWithOrWithoutGet() {
        assertThat(accessors.getGetterMethodNameCandidates("naam")).containsExactly("getNaam", "isNaam", "naam");
    }

    @Test
    void whatIsNotThereHasNoPeriod() {
        assertThat(new GeldigePeriodeValidator().isValid(null, null)).isTrue();
    }

    /** What a class inherits is a property of it, also from an interface; what only it sees too. */
    @Test
    @SuppressWarnings("UnusedMethod") // they are called by their names
    void aPropertyOfAnInterfaceIsRead() {
        interface Begin {
            default String van() {
                return "begin";
            }
        }
        class Periode implements Begin {
            String totEnMet() {
                return "eind";
            }
        }
        assertThat(Eigenschap.read(new Periode(), "van")).isEqualTo("begin");
        assertThat(Eigenschap.read(new Periode(), "totEnMet")).isEqualTo("eind");
    }
}
