package nl.wlzkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.validation.internal.Eigenschap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the validators see, in classes of every kind that a caller can write. */
class WlzValidatieTest {
    private static final Validator VALIDATOR = WlzValidatie.validator(Taal.NL);

    private static Stream<String> paths(Object bean) {
        return VALIDATOR.validate(bean).stream().map(v -> v.getPropertyPath().toString());
    }

    @Test
    void thereIsNoExpressionLanguageOnTheClassPath() {
        assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    /** Written by hand, or made by a generator of immutable classes. */
    static final class ZonderGet {
        private final String waarde;

        ZonderGet(String waarde) {
            this.waarde = waarde;
        }

        @Agb
        public String aanbieder() {
            return waarde;
        }

        @AssertTrue
        public boolean isOpen() {
            return false;
        }

        @NotNull
        public Object getal() {
            return null;
        }

        @NotNull
        public String isolatie() {
            return null;
        }

        @Agb
        public String getPartner() {
            return waarde;
        }

        @Agb
        public String getABC() {
            return waarde;
        }

        @Agb
        public String metParameter(@SuppressWarnings("unused") int nummer) {
            return waarde;
        }
    }

    @Test
    void accessorsCountWithAndWithoutGet() {
        assertThat(paths(new ZonderGet("x")))
                .containsExactlyInAnyOrder("aanbieder", "open", "getal", "isolatie", "partner", "ABC");
        assertThat(VALIDATOR.validateProperty(new ZonderGet("x"), "aanbieder")).hasSize(1);
        assertThat(VALIDATOR.validateProperty(new ZonderGet("x"), "partner")).hasSize(1);
    }

    /** As for a generator that implements it. */
    interface Aanbieder {
        @Agb
        String agb();

        Optional<@Uzovi String> uzovi();

        @Zorgkantoornaam
        default String zorgkantoor() {
            return "Nergens";
        }
    }

    @Test
    void constraintsOfAnInterfaceCount() {
        record Gemaakt(String agb, Optional<String> uzovi) implements Aanbieder {}
        assertThat(paths(new Gemaakt("x", Optional.of("x")))).containsExactlyInAnyOrder("agb", "uzovi", "zorgkantoor");
        assertThat(paths(new Gemaakt("12345678", Optional.empty()))).containsExactly("zorgkantoor");
    }

    @Test
    void aConstraintOnSomethingThatIsNoTextIsAnErrorOfTheProgrammer() {
        record Getal(@Agb int agb) {}
        assertThatThrownBy(() -> paths(new Getal(12345678))).isInstanceOf(UnexpectedTypeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "naam, naam",
        "getNaam, naam",
        "getal, getal",
        "get, get",
        "getABC, ABC",
        "getX, x",
        "get2, 2",
        "isolatie, isolatie",
        "isNaam, isNaam"
    })
    void thePropertyOfAMethod(String methode, String eigenschap) {
        assertThat(Eigenschap.name(methode, String.class)).isEqualTo(eigenschap);
    }

    @Test
    void isCountsForYesAndNoOnly() {
        assertThat(Eigenschap.name("isOpen", boolean.class)).isEqualTo("open");
        assertThat(Eigenschap.name("isOpen", Boolean.class)).isEqualTo("open");
        assertThat(Eigenschap.name("is", boolean.class)).isEqualTo("is");
    }

    record Client(@NotNull @Bsn String bsn, @Zorgprofielcode String zorgprofiel) {}

    record Toewijzing(@Agb String aanbieder, @Valid Client client) {}

    record Lijst(
            @NotNull List<@Valid Toewijzing> toewijzingen,
            List<@Uzovi String> regios,
            Map<@Agb String, @Valid Client> per) {}

    @Test
    void recordsAreValidatedOnce() {
        assertThat(paths(new Toewijzing("x", new Client("x", "x"))))
                .containsExactlyInAnyOrder("aanbieder", "client.bsn", "client.zorgprofiel");
        assertThat(paths(new Toewijzing("x", new Client(null, null))))
                .containsExactlyInAnyOrder("aanbieder", "client.bsn");
    }

    @Test
    void listsAndMapsAreValidatedInside() {
        Lijst lijst = new Lijst(
                List.of(new Toewijzing("12345678", null), new Toewijzing("x", null)),
                List.of("5501", "x"),
                Map.of("y", new Client("999990019", "x")));
        assertThat(paths(lijst))
                .containsExactlyInAnyOrder(
                        "toewijzingen[1].aanbieder",
                        "regios[1].<list element>",
                        "per<K>[y].<map key>",
                        "per[y].zorgprofiel");
    }

    static class Velden {
        @Agb
        String aanbieder;

        @Uzovi
        @SuppressWarnings("UnusedVariable") // read by reflection
        private final StringBuilder regio = new StringBuilder("x");
    }

    @Test
    void fieldsAndEveryKindOfTextAreValidated() {
        Velden velden = new Velden();
        assertThat(paths(velden)).containsExactly("regio");
        velden.aanbieder = "x";
        assertThat(paths(velden)).containsExactlyInAnyOrder("aanbieder", "regio");
    }

    @Test
    void nothingIsValid() {
        assertThat(paths(new MessagesTest.Alles(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void bothNotationsOfANumberAreApart() {
        record Getallen(
                @Bedragtekst String a,
                @Bedragtekst(notatie = Getalnotatie.KAAL) String b,
                @Percentagetekst String c,

                @Percentagetekst(notatie = Getalnotatie.KAAL)
                String d,

                @Zorgprofielcode String e,

                @Zorgprofielcode(notatie = Zorgprofielcode.Notatie.VRIJ)
                String f) {}
        assertThat(paths(new Getallen("€ 1.234,56", "1234.56", "95,5 %", "95.5", "753", "4VV")))
                .isEmpty();
        assertThat(paths(new Getallen("1234.56", "€ 1.234,56", "95.5", "95,5 %", "4VV", "12VV")))
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
    }

    private static final LocalDate EEN = LocalDate.of(2024, 1, 1);
    private static final LocalDate TWEE = LocalDate.of(2024, 1, 2);

    @GeldigePeriode
    record Periode(LocalDate van, LocalDate totEnMet) {}

    @GeldigePeriode(van = "ingang", totEnMet = "einde")
    @GeldigePeriode(van = "besluit", totEnMet = "ingang", message = "eerst het besluit")
    static final class Perioden {
        @SuppressWarnings("UnusedVariable") // read by reflection
        private final LocalDate besluit;

        private final LocalDate ingang;
        private final LocalDate einde;

        Perioden(LocalDate besluit, LocalDate ingang, LocalDate einde) {
            this.besluit = besluit;
            this.ingang = ingang;
            this.einde = einde;
        }

        Optional<LocalDate> einde() {
            return Optional.ofNullable(einde);
        }

        public LocalDate getIngang() {
            return ingang;
        }
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThat(paths(new Periode(EEN, TWEE))).isEmpty();
        assertThat(paths(new Periode(EEN, EEN))).isEmpty();
        assertThat(paths(new Periode(TWEE, EEN))).containsExactly("totEnMet");
        assertThat(paths(new Periode(null, EEN))).isEmpty();
        assertThat(paths(new Periode(TWEE, null))).isEmpty();
        assertThat(paths(new Periode(null, null))).isEmpty();
    }

    @Test
    void theDaysCanHaveOtherNamesAndBehindAccessorsAndInFields() {
        assertThat(paths(new Perioden(EEN, EEN, TWEE))).isEmpty();
        assertThat(paths(new Perioden(EEN, TWEE, EEN))).containsExactly("einde");
        assertThat(paths(new Perioden(TWEE, EEN, EEN))).containsExactly("ingang");
        assertThat(paths(new Perioden(null, TWEE, null))).isEmpty();
    }

    static class Onder extends Basis {
        public LocalDate totEnMet() {
            return EEN;
        }
    }

    @GeldigePeriode
    static class Basis {
        private final LocalDate van = TWEE;

        LocalDate first() {
            return van;
        }
    }

    @Test
    void thePeriodCanBeSpreadOverAHierarchy() {
        assertThat(paths(new Onder())).containsExactly("totEnMet");
    }

    @Test
    void aPeriodOfSomethingElseIsAnErrorOfTheProgrammer() {
        @GeldigePeriode(totEnMet = "tot")
        record ZonderEind(LocalDate van, LocalDate totEnMet) {}
        @GeldigePeriode
        record Teksten(String van, String totEnMet) {}
        @GeldigePeriode
        record Kapot(LocalDate totEnMet) {
            @SuppressWarnings("UnusedMethod") // read by reflection
            LocalDate van() {
                return LocalDate.MAX.plusDays(totEnMet.getYear());
            }
        }
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> paths(new ZonderEind(EEN, EEN)))
                .withMessageEndingWith("ZonderEind has no property tot: no tot(), no getTot() and no field");
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> paths(new Teksten("2024-01-01", "2024-01-02")))
                .withMessageEndingWith("is no LocalDate but a java.lang.String");
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> paths(new Kapot(EEN)))
                .withRootCauseInstanceOf(DateTimeException.class);
    }

    @Test
    void aFactoryCanBeClosed() {
        try (ValidatorFactory factory = WlzValidatie.factory(Taal.EN)) {
            assertThat(factory.getValidator().validate(new Toewijzing("x", null)))
                    .extracting(v -> v.getMessage())
                    .containsExactly("expected: an AGB code: 8 digits");
        }
    }

    @Test
    void nothingOnTheClassPathChangesIt(@TempDir Path map) throws Exception {
        Files.createDirectory(map.resolve("META-INF"));
        Files.writeString(map.resolve("META-INF/validation.xml"), "this is not even XML");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {map.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(WlzValidatie.validator(Taal.NL).validate(new Toewijzing("x", null)))
                    .hasSize(1);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
