package nl.wlzkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every constraint says what was expected, in both languages, in the words of the type that it asks. */
class MessagesTest {
    /** One wrong text for every constraint and notation. */
    @GeldigePeriode
    record Alles(
            @Agb String agb,
            @Bedragtekst String bedrag,
            @Bedragtekst(notatie = Getalnotatie.KAAL) String kaalBedrag,
            @Bsn String bsn,
            @Percentagetekst String percentage,
            @Percentagetekst(notatie = Getalnotatie.KAAL) String kaalPercentage,
            @Leveringsvormnaam String vorm,
            @Prestatiecode String prestatie,
            @Sectornaam String sector,
            @Uzovi String uzovi,
            @Zorgkantoornaam String zorgkantoor,
            @Zorgprofielcode String profielcode,

            @Zorgprofielcode(notatie = Zorgprofielcode.Notatie.VRIJ)
            String profiel,

            LocalDate van,
            LocalDate totEnMet) {}

    private static final Alles FOUT = new Alles(
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            "x",
            LocalDate.of(2024, 1, 2),
            LocalDate.of(2024, 1, 1));

    private static final Map<String, Runnable> TYPES = Map.ofEntries(
            Map.entry("agb", () -> AgbCode.parse("x")),
            Map.entry("bedrag", () -> Bedrag.parse("x")),
            Map.entry("kaalBedrag", () -> Bedrag.of("x")),
            Map.entry("bsn", () -> nl.wlzkit.core.party.Bsn.parse("x")),
            Map.entry("percentage", () -> Percentage.parse("x")),
            Map.entry("kaalPercentage", () -> Percentage.of("x")),
            Map.entry("vorm", () -> Leveringsvorm.parse("x")),
            Map.entry("prestatie", () -> new nl.wlzkit.core.care.Prestatiecode("x")),
            Map.entry("sector", () -> Sector.parse("x")),
            Map.entry("uzovi", () -> UzoviCode.parse("x")),
            Map.entry("zorgkantoor", () -> Zorgkantoor.parse("x")),
            Map.entry("profielcode", () -> Zorgprofiel.ofCode("x")),
            Map.entry("profiel", () -> Zorgprofiel.parse("x")),
            Map.entry("totEnMet", () -> Geldigheid.of(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1))));

    private static Tekst expected(String property) {
        Tekst type = catchThrowableOfType(
                        OngeldigeWaardeException.class,
                        () -> TYPES.get(property).run())
                .verwacht();
        return property.equals("totEnMet") ? Tekst.of(type.nl() + " (van)", type.en() + " (van)") : type;
    }

    private static Map<String, String> byPath(Set<? extends ConstraintViolation<?>> violations) {
        Map<String, String> messages = new LinkedHashMap<>();
        violations.forEach(v -> assertThat(messages.put(v.getPropertyPath().toString(), v.getMessage()))
                .as("only one at " + v.getPropertyPath())
                .isNull());
        return messages;
    }

    private static Map<String, String> expected(Taal taal) {
        Map<String, String> messages = new LinkedHashMap<>();
        TYPES.keySet()
                .forEach(p -> messages.put(
                        p,
                        (taal == Taal.NL ? "verwacht: " : "expected: ")
                                + expected(p).in(taal)));
        return messages;
    }

    static List<Class<?>> constraints() throws Exception {
        return Constraints.all();
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageSaysWhatTheTypeExpects(Taal taal) {
        assertThat(byPath(WlzValidatie.validator(taal).validate(FOUT))).isEqualTo(expected(taal));
    }

    @Test
    void theExampleAboveHasEveryConstraint() throws Exception {
        Set<Class<?>> used = WlzValidatie.validator(Taal.NL).validate(FOUT).stream()
                .map(v -> v.getConstraintDescriptor().getAnnotation().annotationType())
                .collect(java.util.stream.Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(Constraints.all());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void everyConstraintHasAMessageInBothLanguages(Class<?> constraint) throws Exception {
        String message = (String) constraint.getMethod("message").getDefaultValue();
        assertThat(message).isEqualTo("{" + constraint.getName() + ".message}");
        String key = message.substring(1, message.length() - 1);
        assertThat(Constraints.messages("").getProperty(key)).startsWith("expected: ");
        assertThat(Constraints.messages("_nl").getProperty(key)).startsWith("verwacht: ");
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws Exception {
        Properties en = Constraints.messages("");
        assertThat(new TreeSet<>(en.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(Constraints.messages("_nl").stringPropertyNames()))
                .hasSizeGreaterThan(Constraints.all().size());
        assertThat(Constraints.messages("_en")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void everyConstraintIsMadeAsJakartaValidationWants(Class<?> constraint) throws Exception {
        assertThat(constraint.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(constraint.getMethod("groups").getDefaultValue()).isEqualTo(new Class<?>[0]);
        assertThat(constraint.getMethod("payload").getDefaultValue()).isEqualTo(new Class<?>[0]);
        Class<? extends Annotation> list =
                constraint.getAnnotation(Repeatable.class).value();
        assertThat(Arrays.stream(constraint.getDeclaredClasses())).contains(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "en-US", "de-DE", "tr-TR"})
    void theLanguageOfTheMachineDoesNotMatter(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            for (Taal taal : Taal.values()) {
                assertThat(byPath(WlzValidatie.validator(taal).validate(FOUT))).isEqualTo(expected(taal));
                assertThat(byPath(WlzValidatie.validator(taal).validate(new Standaard(null, "x", null, null))))
                        .containsEntry("naam", taal == Taal.NL ? "mag niet null zijn" : "must not be null");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    record Standaard(
            @NotNull String naam,
            @Size(min = 2, max = 5) String code,
            @DecimalMin("0") @DecimalMax("100") BigDecimal percentage,

            @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false)
            BigDecimal deel) {}

    @Test
    void theConstraintsOfJakartaValidationNeedNoExpressionLanguage() {
        Standaard laag = new Standaard("n", "x", BigDecimal.valueOf(-1), BigDecimal.ZERO);
        Standaard hoog = new Standaard("n", "xx", BigDecimal.valueOf(101), BigDecimal.ONE);
        Validator nl = WlzValidatie.validator(Taal.NL);
        Validator en = WlzValidatie.validator(Taal.EN);
        assertThat(byPath(nl.validate(laag)))
                .containsOnly(
                        Map.entry("code", "grootte moet tussen 2 en 5 liggen"),
                        Map.entry("percentage", "moet groter dan of gelijk aan 0 zijn"),
                        Map.entry("deel", "moet groter dan 0 zijn"));
        assertThat(byPath(nl.validate(hoog)))
                .containsOnly(
                        Map.entry("percentage", "moet kleiner dan of gelijk aan 100 zijn"),
                        Map.entry("deel", "moet kleiner dan 1 zijn"));
        assertThat(byPath(en.validate(laag)))
                .containsOnly(
                        Map.entry("code", "size must be between 2 and 5"),
                        Map.entry("percentage", "must be greater than or equal to 0"),
                        Map.entry("deel", "must be greater than 0"));
        assertThat(byPath(en.validate(hoog)))
                .containsOnly(
                        Map.entry("percentage", "must be less than or equal to 100"),
                        Map.entry("deel", "must be less than 1"));
    }

    record Eigen(
            @Agb(message = "geen AGB-code $1 {onbekend}") String agb,

            @Bedragtekst(notatie = Getalnotatie.KAAL, message = "zo niet")
            String bedrag) {}

    @Test
    void aMessageOfTheCallerStays() {
        assertThat(byPath(WlzValidatie.validator(Taal.NL).validate(new Eigen("x", "x"))))
                .containsOnly(Map.entry("agb", "geen AGB-code $1 {onbekend}"), Map.entry("bedrag", "zo niet"));
    }

    /** What somebody has who uses the constraints but not our factory. */
    @ParameterizedTest
    @EnumSource
    void aValidatorThatIsNotOursFindsTheMessagesOnTheClassPath(Taal taal) {
        Locale before = Locale.getDefault();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(), taal == Taal.NL ? Locale.forLanguageTag("nl-NL") : Locale.UK, false))
                .buildValidatorFactory()) {
            Locale.setDefault(Locale.forLanguageTag(taal == Taal.NL ? "en" : "nl"));
            assertThat(byPath(factory.getValidator().validate(FOUT))).isEqualTo(expected(taal));
        } finally {
            Locale.setDefault(before);
        }
    }
}
