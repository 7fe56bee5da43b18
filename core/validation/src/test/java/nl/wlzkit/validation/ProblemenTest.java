package nl.wlzkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way from violations to wlzkit's own error. Every BSN is in the range 9999xxxxx, which is kept for tests. */
class ProblemenTest {
    private static final String BSN = "999990019";
    private static final Validator VALIDATOR = WlzValidatie.validator(Taal.NL);

    private static List<String> lines(Object bean) {
        return WlzValidatie.problemen(bean, VALIDATOR).stream()
                .map(p -> p.in(Taal.NL))
                .toList();
    }

    record Client(@NotNull @Bsn String bsn, @Zorgprofielcode String zorgprofiel) {}

    @GeldigePeriode
    record Toewijzing(@Agb String aanbieder, LocalDate van, LocalDate totEnMet, List<@Valid Client> clienten) {}

    private static final Toewijzing FOUT = new Toewijzing(
            "1234",
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 4, 1),
            List.of(new Client(BSN, "753"), new Client("999990018", "4VV"), new Client(null, null)));

    @Test
    void everythingWrongIsSaidAtOnceInBothLanguages() {
        OngeldigeInvoerException e = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> WlzValidatie.check(FOUT, "toewijzing.json", VALIDATOR));
        assertThat(e.bron()).isEqualTo("toewijzing.json");
        assertThat(e.bericht(Taal.NL)).isEqualTo("""
                        5 problemen in toewijzing.json:
                          /aanbieder: gevonden "1234"; verwacht: een AGB-code: 8 cijfers
                          /clienten/1/bsn: gevonden "*********"; verwacht: een burgerservicenummer: 9 cijfers die aan de elfproef voldoen
                          /clienten/1/zorgprofiel: gevonden "4VV"; verwacht: een code van lijst COD163, zoals 753
                          /clienten/2/bsn: verwacht: mag niet null zijn
                          /totEnMet: gevonden 2024-04-01; verwacht: een laatste dag niet vóór de eerste (van)""");
        assertThat(e).hasMessage("""
                        5 problems in toewijzing.json:
                          /aanbieder: found "1234"; expected: an AGB code: 8 digits
                          /clienten/1/bsn: found "*********"; expected: a citizen service number (BSN): 9 digits that pass the eleven test
                          /clienten/1/zorgprofiel: found "4VV"; expected: a code of list COD163, such as 753
                          /clienten/2/bsn: expected: must not be null
                          /totEnMet: found 2024-04-01; expected: a last day not before the first (van)""");
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageOfTheValidatorDoesNotMatter(Taal taal) {
        assertThat(WlzValidatie.problemen(FOUT, WlzValidatie.validator(taal)))
                .isEqualTo(WlzValidatie.problemen(FOUT, VALIDATOR));
    }

    @Test
    void whatIsRightComesBack() {
        Client client = new Client(BSN, "753");
        assertThat(WlzValidatie.check(client, "client", VALIDATOR)).isSameAs(client);
        assertThat(WlzValidatie.problemen(client, VALIDATOR)).isEmpty();
    }

    @Test
    void groupsCanBeAskedFor() {
        interface Later {}
        record Stap(@Agb(groups = Later.class) String aanbieder) {}
        assertThat(WlzValidatie.problemen(new Stap("x"), VALIDATOR)).isEmpty();
        assertThat(WlzValidatie.problemen(new Stap("x"), VALIDATOR, Later.class))
                .hasSize(1);
    }

    @Test
    void theyAreSortedByPlaceAndTheTenthComesAfterTheSecond() {
        record Codes(List<@Agb @Size(min = 8) String> codes) {}
        List<Probleem> problemen = WlzValidatie.problemen(new Codes(Collections.nCopies(12, "x")), VALIDATOR);
        assertThat(problemen.stream().map(Probleem::pointer))
                .containsExactlyElementsOf(
                        IntStream.range(0, 24).mapToObj(i -> "/codes/" + i / 2).toList());
        assertThat(problemen.get(0).verwacht().en()).isEqualTo("size must be between 8 and 2147483647");
        assertThat(problemen.get(1).verwacht().en()).isEqualTo("an AGB code: 8 digits");
    }

    @Test
    void aPlaceIsAJsonPointer() {
        record Kaart(Map<String, @Agb String> per, Set<@Agb String> los, Map<String, List<@Agb String>> lijsten) {}
        assertThat(lines(new Kaart(Map.of("a/b~c", "x"), Set.of("y"), Map.of("k", List.of("12345678", "z")))))
                .containsExactly(
                        "/lijsten/k/1: gevonden \"z\"; verwacht: een AGB-code: 8 cijfers",
                        "/los: gevonden \"y\"; verwacht: een AGB-code: 8 cijfers",
                        "/per/a~1b~0c: gevonden \"x\"; verwacht: een AGB-code: 8 cijfers");
    }

    @Test
    void aValueThatIsNoSingleValueIsNotShown() {
        record Heel(
                @Size(max = 0) List<String> lijst,
                @Max(1) long getal,
                @Past LocalDate dag,
                Optional<@Agb String> misschien,
                @Size(max = 1) String tekst,
                @Nooit Object ding) {}
        assertThat(lines(new Heel(
                        List.of(BSN),
                        2,
                        LocalDate.of(9999, 1, 1),
                        Optional.of("x"),
                        "regel\n2",
                        new Client(BSN, "753"))))
                .containsExactly(
                        "/dag: gevonden 9999-01-01; verwacht: moet in het verleden zijn",
                        "/ding: verwacht: iets anders",
                        "/getal: gevonden 2; verwacht: moet kleiner of gelijk aan 1 zijn",
                        "/lijst: verwacht: grootte moet tussen 0 en 0 liggen",
                        "/misschien: gevonden \"x\"; verwacht: een AGB-code: 8 cijfers",
                        "/tekst: gevonden \"regel\\u000a2\"; verwacht: grootte moet tussen 0 en 1 liggen");
    }

    /** Refuses everything. */
    @Target({ElementType.FIELD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NooitValidator.class)
    @interface Nooit {
        String message() default "iets anders";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class NooitValidator implements ConstraintValidator<Nooit, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return false;
        }
    }

    /** A constraint of the caller that includes ours. */
    @Bsn
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Clientnummer {
        String message() default "een clientnummer";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Every way in which a number could come to be seen. */
    @Nooit
    record Lek(
            @Bsn @Pattern(regexp = "0.*") String ander,
            @Clientnummer @Size(max = 1) String samengesteld,
            List<@Bsn @Size(max = 1) String> lijst,
            Optional<@Bsn @Size(max = 1) String> misschien,
            Map<@Bsn @Size(max = 1) String, @Agb String> sleutels,
            Map<@Bsn String, @Valid Client> kaart,
            Map<String, List<@Bsn @Size(max = 1) String>> diep,
            Map<@Bsn String, List<@Valid Kaarten>> dieper,
            @Nooit nl.wlzkit.core.party.Bsn waarde,
            @Nooit Client heel,
            @Valid Onbekend onbekend) {}

    record Kaarten(Map<@Bsn String, @Agb String> per, Map<String, @Agb String> anders) {}

    /** Declared without anything: only the object itself tells what it holds. */
    interface Onbekend {}

    record Toch(
            Map<@Bsn String, @Agb String> kaart,
            @Bsn @Size(max = 1) String bsn,
            Map<@Bsn String, @Valid Client> clienten)
            implements Onbekend {}

    private static Lek lek(String bsn) {
        Map<String, Client> kaart = new LinkedHashMap<>();
        kaart.put(bsn, new Client(bsn, "x"));
        return new Lek(
                bsn,
                bsn,
                List.of(bsn),
                Optional.of(bsn),
                Map.of(bsn, "x"),
                kaart,
                Map.of("k", List.of(bsn)),
                Map.of(bsn, List.of(new Kaarten(Map.of(bsn, "x"), Map.of("k", "x")))),
                nl.wlzkit.core.party.Bsn.parse(BSN),
                new Client(bsn, "753"),
                new Toch(Map.of(bsn, "x"), bsn, kaart));
    }

    @Test
    void aBsnIsMaskedWhereverItStands() {
        for (String bsn : List.of(BSN, "999990018", "99999001", "bsn 999990019")) {
            OngeldigeInvoerException e = catchThrowableOfType(
                    OngeldigeInvoerException.class, () -> WlzValidatie.check(lek(bsn), "lek", VALIDATOR));
            assertThat(e.getMessage() + e.bericht(Taal.NL) + e.problemen()).doesNotContain("9999");
            assertThat(e.problemen().stream().map(Probleem::pointer))
                    .contains(
                            "",
                            "/ander",
                            "/samengesteld",
                            "/lijst/0",
                            "/misschien",
                            "/sleutels/*********",
                            "/kaart/*********/zorgprofiel",
                            "/diep/k/0",
                            "/dieper/*********/0/per/*********",
                            "/dieper/*********/0/anders/k",
                            "/waarde",
                            "/heel",
                            "/onbekend/kaart/*********",
                            "/onbekend/bsn",
                            "/onbekend/clienten/*********/zorgprofiel");
            assertThat(e.problemen())
                    .filteredOn(p -> Set.of(
                                    "/ander", "/samengesteld", "/lijst/0", "/misschien", "/diep/k/0", "/onbekend/bsn")
                            .contains(p.pointer()))
                    .allSatisfy(p -> assertThat(p.waarde()).isEqualTo("\"*********\""));
        }
    }

    @Test
    void theMessageOfAViolationNeverShowsIt() {
        assertThat(VALIDATOR.validate(new Client("999990018", "753")))
                .hasSize(1)
                .allSatisfy(v ->
                        assertThat(v.getMessage() + v.getMessageTemplate() + v).doesNotContain("9999"));
    }

    /** One value is shown; what could hold anything is not. */
    @Test
    void onlyOneValueIsShown() {
        record Waarden(
                @Null Integer getal,
                @Null Boolean janee,
                @Null Taal constante,
                @Null LocalDate dag,
                @Null Bedrag bedrag,
                @Null Character teken,
                @Null StringBuilder tekst,
                @Null Optional<String> misschien,
                @Null Optional<String> leeg,
                @Null List<String> lijst) {}

        assertThat(WlzValidatie.problemen(
                        new Waarden(
                                3,
                                false,
                                Taal.NL,
                                LocalDate.of(2024, 2, 29),
                                Bedrag.of("12.30"),
                                'x',
                                new StringBuilder("abc"),
                                Optional.of("y"),
                                Optional.empty(),
                                List.of("geheim")),
                        VALIDATOR))
                .extracting(p -> p.pointer() + "=" + p.waarde())
                .containsExactlyInAnyOrder(
                        "/getal=3",
                        "/janee=false",
                        "/constante=NL",
                        "/dag=2024-02-29",
                        "/bedrag=12.3",
                        "/teken=\"x\"",
                        "/tekst=\"abc\"",
                        "/misschien=\"y\"",
                        "/leeg=",
                        "/lijst=");
    }

    @Test
    void problemsAtOnePlaceAreInTheOrderOfTheirWords() {
        record Vaak(
                @Pattern(regexp = "x", message = "b")
                @Pattern(regexp = "y", message = "a")
                @Pattern(regexp = "x", message = "f")
                @Pattern(regexp = "y", message = "d")
                @Pattern(regexp = "x", message = "c")
                @Pattern(regexp = "y", message = "e")
                String tekst) {}
        assertThat(WlzValidatie.problemen(new Vaak("z"), VALIDATOR))
                .extracting(p -> p.verwacht().nl())
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    /** The elements of a set have no place of their own. */
    @Test
    void problemsAtOnePlaceWithTheSameWordsAreInTheOrderOfTheirValues() {
        record Los(Set<@Agb String> los) {}
        assertThat(WlzValidatie.problemen(new Los(Set.of("d", "b", "f", "a", "e", "c")), VALIDATOR))
                .extracting(Probleem::waarde)
                .containsExactly("\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"e\"", "\"f\"");
    }

    @Test
    void aKeyIsShownIfItIsOneValue() {
        record Sleutels(Map<Object, @Agb String> per) {}
        assertThat(WlzValidatie.problemen(new Sleutels(Map.of("", "x")), VALIDATOR))
                .extracting(Probleem::pointer)
                .containsExactly("/per/");
        assertThat(WlzValidatie.problemen(new Sleutels(Map.of(12, "x")), VALIDATOR))
                .extracting(Probleem::pointer)
                .containsExactly("/per/12");
        assertThat(WlzValidatie.problemen(new Sleutels(Map.of(new Client(BSN, "753"), "x")), VALIDATOR))
                .extracting(Probleem::pointer)
                .containsExactly("/per/…");
    }

    /**
     * Of a part, alone or in a container, it is known what is declared. Of one in a container in a container Hibernate
     * Validator does not say it, so there a key stays hidden: it could be the number of a citizen.
     */
    @Test
    void aKeyInAPartIsShownIfItIsNoNumberOfACitizen() {
        record Vakken(
                @Valid Kaarten vak,
                List<@Valid Kaarten> lijst,
                List<List<@Valid Kaarten>> lijsten,
                Map<String, Map<String, @Valid Kaarten>> kaarten) {}
        Kaarten fout = new Kaarten(Map.of(), Map.of("k", "x"));
        assertThat(WlzValidatie.problemen(
                        new Vakken(fout, List.of(fout), List.of(List.of(fout)), Map.of("a", Map.of("b", fout))),
                        VALIDATOR))
                .extracting(Probleem::pointer)
                .containsExactly(
                        "/kaarten/a/b/anders/*********",
                        "/lijst/0/anders/k",
                        "/lijsten/0/0/anders/*********",
                        "/vak/anders/k");
    }

    @Test
    void keysOfAMapInAMapAreHidden() {
        record Diep(Map<String, Map<@Bsn String, @Agb String>> kaarten) {}
        assertThat(WlzValidatie.problemen(new Diep(Map.of("k", Map.of(BSN, "x"))), VALIDATOR))
                .singleElement()
                .satisfies(p -> assertThat(p.pointer()).isEqualTo("/kaarten/*********/*********"));
    }

    /** A constraint of a whole that is reported on a part of it. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = KindfoutValidator.class)
    @interface Kindfout {
        String message() default "een ander kind";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class KindfoutValidator implements ConstraintValidator<Kindfout, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("kind")
                    .addPropertyNode("bsn")
                    .addConstraintViolation();
            return false;
        }
    }

    @Kindfout
    record Gezin(@Valid Client kind) {}

    @Test
    void whatIsReportedOnANumberFromOutsideIsHiddenToo() {
        assertThat(WlzValidatie.problemen(new Gezin(new Client(BSN, "753")), VALIDATOR))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.pointer()).isEqualTo("/kind/bsn");
                    assertThat(p.waarde()).isEqualTo("\"*********\"");
                });
    }
}
