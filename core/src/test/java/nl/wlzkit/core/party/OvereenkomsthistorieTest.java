package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreements and who is new; the provider and its agreements are made up. */
class OvereenkomsthistorieTest {
    static final Zorgaanbieder FICTIEF = new Zorgaanbieder("Fictieve Zorg", Optional.empty());
    private static final LocalDate MAART_2017 = LocalDate.of(2017, 3, 1);

    static Stream<Arguments> examples() {
        String tsv =
                Resources.text(OvereenkomsthistorieTest.class.getResourceAsStream("aanbieders.tsv"), "aanbieders.tsv");
        return tsv.lines().skip(1).map(l -> Arguments.of((Object[]) l.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theExamplesComeOut(
            String omschrijving,
            String overeenkomsten,
            String volledig,
            String zorgkantoor,
            String dag,
            String relatie,
            String nieuwHier,
            String nieuwNergens,
            String categorie) {
        Overeenkomsthistorie historie = new Overeenkomsthistorie(
                FICTIEF,
                Arrays.stream(overeenkomsten.split("; "))
                        .filter(s -> !s.isEmpty())
                        .map(OvereenkomsthistorieTest::agreement)
                        .toList(),
                volledig.isEmpty() ? Optional.empty() : Optional.of(period(volledig)));
        Zorgkantoor z = Zorgkantoor.parse(zorgkantoor);
        LocalDate d = LocalDate.parse(dag);
        assertThat(historie.overeenkomst(z, d)).isEqualTo(set(Contractrelatie.class, relatie));
        assertThat(historie.isNieuw(Nieuwlezing.HIER, z, d)).isEqualTo(verdict(nieuwHier));
        assertThat(historie.isNieuw(Nieuwlezing.NERGENS, z, d)).isEqualTo(verdict(nieuwNergens));
        assertThat(historie.categorieen2017(z)).isEqualTo(set(Zorgaanbiedercategorie.class, categorie));
    }

    private static Overeenkomst agreement(String tekst) {
        List<String> delen = Arrays.asList(tekst.split(" ", -1));
        Optional<LocalDate> ontbonden =
                delen.size() > 2 ? Optional.of(LocalDate.parse(delen.get(3))) : Optional.empty();
        return new Overeenkomst(
                Zorgkantoor.parse(delen.get(0)), FICTIEF, Optional.empty(), period(delen.get(1)), ontbonden);
    }

    private static Geldigheid period(String tekst) {
        List<String> delen = Arrays.asList(tekst.split("/", -1));
        LocalDate van = LocalDate.parse(delen.get(0));
        return delen.get(1).equals("..") ? Geldigheid.from(van) : Geldigheid.of(van, LocalDate.parse(delen.get(1)));
    }

    private static Oordeel verdict(String woord) {
        return switch (woord) {
            case "ja" -> Oordeel.VOLDOET;
            case "nee" -> Oordeel.VOLDOET_NIET;
            case "te beoordelen" -> Oordeel.TE_BEOORDELEN;
            default -> throw new AssertionError(woord);
        };
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String tekst) {
        return Arrays.stream(tekst.split(" of "))
                .map(naam -> Enum.valueOf(type, naam.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    static Overeenkomst of(Zorgkantoor zorgkantoor, String periode) {
        return Overeenkomst.of(zorgkantoor, FICTIEF, period(periode));
    }

    @Test
    void withWhomOnADayAndWhetherThatIsAll() {
        Overeenkomsthistorie historie = new Overeenkomsthistorie(
                FICTIEF,
                List.of(of(Zorgkantoor.VGZ, "2017-01-01/2017-12-31"), of(Zorgkantoor.CZ, "2016-01-01/2017-12-31")),
                Optional.of(Geldigheid.from(LocalDate.of(2017, 1, 1))));
        assertThat(historie.met(MAART_2017)).containsExactly(Zorgkantoor.VGZ, Zorgkantoor.CZ);
        assertThat(historie.met(LocalDate.of(2016, 3, 1))).containsExactly(Zorgkantoor.CZ);
        assertThat(historie.met(LocalDate.of(2018, 1, 1))).isEmpty();
        assertThat(historie.isVolledigOp(MAART_2017)).isTrue();
        assertThat(historie.isVolledigOp(LocalDate.of(2016, 12, 31))).isFalse();
        assertThat(historie.isGecontracteerd(Zorgkantoor.CZ, MAART_2017)).isEqualTo(Oordeel.VOLDOET);
        assertThat(historie.isGecontracteerd(Zorgkantoor.DSW, MAART_2017)).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(historie.isGecontracteerd(Zorgkantoor.VGZ, LocalDate.of(2016, 3, 1)))
                .isEqualTo(Oordeel.TE_BEOORDELEN);
    }

    @Test
    void allOverlapsWithOneZorgkantoorAreReported() {
        Overeenkomst a = of(Zorgkantoor.CZ, "2016-01-01/2017-12-31");
        Overeenkomst b = of(Zorgkantoor.CZ, "2017-12-31/2018-12-31");
        Overeenkomst c = of(Zorgkantoor.CZ, "2018-06-01/..");
        Overeenkomst d = of(Zorgkantoor.VGZ, "2016-01-01/..");
        Overeenkomsthistorie historie = new Overeenkomsthistorie(FICTIEF, List.of(d, c, b, a), Optional.empty());
        assertThat(historie.overlappingen())
                .containsExactly(
                        new Overeenkomsthistorie.Overlapping(a, b), new Overeenkomsthistorie.Overlapping(b, c));
    }

    @Test
    void whatWasDissolvedBeforeTheNextBeganDoesNotOverlap() {
        Geldigheid heel2016 = period("2016-01-01/2016-12-31");
        LocalDate juli = LocalDate.of(2016, 7, 1);
        Overeenkomst ontbonden =
                new Overeenkomst(Zorgkantoor.CZ, FICTIEF, Optional.empty(), heel2016, Optional.of(juli));
        Overeenkomst nooit = new Overeenkomst(
                Zorgkantoor.CZ, FICTIEF, Optional.empty(), heel2016, Optional.of(LocalDate.of(2016, 1, 1)));
        assertThat(new Overeenkomsthistorie(
                                FICTIEF,
                                List.of(ontbonden, nooit, of(Zorgkantoor.CZ, "2016-07-01/2016-12-31")),
                                Optional.empty())
                        .overlappingen())
                .isEmpty();
        assertThat(new Overeenkomsthistorie(
                                FICTIEF,
                                List.of(ontbonden, of(Zorgkantoor.CZ, "2016-06-30/2016-12-31")),
                                Optional.empty())
                        .overlappingen())
                .hasSize(1);
    }

    @Test
    void aDissolvedAgreementRunsThroughTheDayBefore() {
        Overeenkomst o = new Overeenkomst(
                Zorgkantoor.CZ,
                FICTIEF,
                Optional.of(Overeenkomsttype.EENJARIG_OPSLAG),
                period("2016-01-01/2016-12-31"),
                Optional.of(LocalDate.of(2016, 5, 1)));
        assertThat(o.isInForceOn(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(o.isInForceOn(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(o.isInForceOn(LocalDate.of(2016, 4, 30))).isTrue();
        assertThat(o.isInForceOn(LocalDate.of(2016, 5, 1))).isFalse();
    }

    @Test
    void anAgreementNeedsAFirstDayAndIsDissolvedInsideItsPeriod() {
        assertThatThrownBy(() -> Overeenkomst.of(Zorgkantoor.CZ, FICTIEF, Geldigheid.ONBEGRENSD))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("an agreement with a first day");
        for (LocalDate buiten : List.of(LocalDate.of(2015, 12, 31), LocalDate.of(2017, 1, 1))) {
            assertThatThrownBy(() -> new Overeenkomst(
                            Zorgkantoor.CZ,
                            FICTIEF,
                            Optional.empty(),
                            period("2016-01-01/2016-12-31"),
                            Optional.of(buiten)))
                    .isInstanceOf(OngeldigeWaardeException.class)
                    .hasMessageContaining(buiten.toString());
        }
    }

    @Test
    void agreementsOfAnotherProviderAreAllNamed() {
        Zorgaanbieder ander = new Zorgaanbieder("Andere Zorg", Optional.of(AgbCode.parse("00000012")));
        Overeenkomst vreemd = Overeenkomst.of(Zorgkantoor.CZ, ander, period("2016-01-01/.."));
        OngeldigeInvoerException e = catchThrowableOfType(
                OngeldigeInvoerException.class,
                () -> new Overeenkomsthistorie(
                        FICTIEF, List.of(vreemd, of(Zorgkantoor.CZ, "2016-01-01/.."), vreemd), Optional.empty()));
        assertThat(e.bericht(Taal.NL))
                .contains(
                        "/overeenkomsten/0/aanbieder: gevonden Andere Zorg (AGB 00000012); verwacht: een overeenkomst van Fictieve")
                .contains("/overeenkomsten/2/aanbieder");
    }

    /** By first day, by last day, by the day of dissolution, by type; what is absent is last of days and first of types. */
    @Test
    void agreementsStandInOneOrderHoweverTheyAreGiven() {
        Geldigheid heel2017 = period("2017-01-01/2017-12-31");
        Optional<LocalDate> juli = Optional.of(LocalDate.of(2017, 7, 1));
        List<Overeenkomst> orde = List.of(
                of(Zorgkantoor.CZ, "2016-01-01/.."),
                new Overeenkomst(Zorgkantoor.CZ, FICTIEF, Optional.empty(), heel2017, juli),
                new Overeenkomst(Zorgkantoor.CZ, FICTIEF, Optional.of(Overeenkomsttype.EENJARIG_BASIS), heel2017, juli),
                new Overeenkomst(
                        Zorgkantoor.CZ, FICTIEF, Optional.of(Overeenkomsttype.EENJARIG_OPSLAG), heel2017, juli),
                of(Zorgkantoor.CZ, "2017-01-01/2017-12-31"),
                of(Zorgkantoor.CZ, "2017-01-01/.."));
        List<Overeenkomst> omgekeerd = new ArrayList<>(orde);
        Collections.reverse(omgekeerd);
        Overeenkomsthistorie historie = new Overeenkomsthistorie(FICTIEF, orde, Optional.empty());
        assertThat(historie.overeenkomsten()).isEqualTo(orde);
        assertThat(new Overeenkomsthistorie(FICTIEF, omgekeerd, Optional.empty()))
                .isEqualTo(historie);
    }

    @Test
    void theListIsCopied() {
        List<Overeenkomst> lijst = new ArrayList<>(List.of(of(Zorgkantoor.CZ, "2016-01-01/..")));
        Overeenkomsthistorie historie = new Overeenkomsthistorie(FICTIEF, lijst, Optional.empty());
        lijst.clear();
        assertThat(historie.overeenkomsten()).hasSize(1);
        assertThatThrownBy(() -> historie.met(MAART_2017).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theDefinitionOf2017IsForDaysOf2017() {
        Overeenkomsthistorie ontbonden = new Overeenkomsthistorie(
                FICTIEF,
                List.of(agreement("CZ 2016-01-01/2016-12-31 ontbonden 2016-05-01")),
                Optional.of(Geldigheid.ONBEGRENSD));
        // neither new nor existing, so not new
        assertThat(ontbonden.isNieuw(Nieuwlezing.INKOOP_2017, Zorgkantoor.CZ, MAART_2017))
                .isEqualTo(Oordeel.VOLDOET_NIET);
        Overeenkomsthistorie leeg = new Overeenkomsthistorie(FICTIEF, List.of(), Optional.of(Geldigheid.ONBEGRENSD));
        assertThat(leeg.isNieuw(Nieuwlezing.INKOOP_2017, Zorgkantoor.CZ, MAART_2017))
                .isEqualTo(Oordeel.VOLDOET);
        Overeenkomsthistorie onbekend = new Overeenkomsthistorie(FICTIEF, List.of(), Optional.empty());
        assertThat(onbekend.isNieuw(Nieuwlezing.INKOOP_2017, Zorgkantoor.CZ, MAART_2017))
                .isEqualTo(Oordeel.TE_BEOORDELEN);
        for (LocalDate buiten : List.of(LocalDate.of(2016, 12, 31), LocalDate.of(2018, 1, 1))) {
            assertThatThrownBy(() -> leeg.isNieuw(Nieuwlezing.INKOOP_2017, Zorgkantoor.CZ, buiten))
                    .isInstanceOf(OngeldigeWaardeException.class)
                    .hasMessageContaining("a day in 2017");
        }
    }

    @Test
    void aCallerCanBringADefinitionOfItsOwn() {
        Nieuwdefinitie nietOp1Januari =
                (h, z, dag) -> h.isGecontracteerd(z, dag.withDayOfYear(1)).not();
        Overeenkomsthistorie historie = new Overeenkomsthistorie(
                FICTIEF,
                List.of(of(Zorgkantoor.CZ, "2017-02-01/..")),
                Optional.of(Geldigheid.from(LocalDate.of(2017, 1, 1))));
        assertThat(historie.isNieuw(nietOp1Januari, Zorgkantoor.CZ, MAART_2017)).isEqualTo(Oordeel.VOLDOET);
        assertThat(historie.isNieuw(nietOp1Januari, Zorgkantoor.CZ, LocalDate.of(2016, 3, 1)))
                .isEqualTo(Oordeel.TE_BEOORDELEN);
    }

    @Test
    void theCategoriesAreNewOrExistingOrNeither() {
        assertThat(Zorgaanbiedercategorie.CATEGORIE_1.status()).isEqualTo(Aanbiederstatus.BESTAAND);
        assertThat(Zorgaanbiedercategorie.CATEGORIE_2.status()).isEqualTo(Aanbiederstatus.BESTAAND);
        assertThat(Zorgaanbiedercategorie.CATEGORIE_3.status()).isEqualTo(Aanbiederstatus.NIEUW);
        assertThat(Zorgaanbiedercategorie.GEEN_CATEGORIE.status()).isEqualTo(Aanbiederstatus.ONBEPAALD);
    }

    @Test
    void thereAreFourTypesAndEveryMultiYearOneHasASurcharge() {
        assertThat(Overeenkomsttype.values()).hasSize(4);
        assertThat(Overeenkomsttype.values())
                .filteredOn(Overeenkomsttype::isMeerjarig)
                .hasSize(2)
                .allMatch(Overeenkomsttype::hasOpslag);
        assertThat(Overeenkomsttype.values())
                .filteredOn(t -> !t.hasOpslag())
                .containsExactly(Overeenkomsttype.EENJARIG_BASIS);
    }

    @Test
    void aProviderHasANameAndPerhapsACode() {
        assertThat(FICTIEF.in(Taal.NL)).isEqualTo("Fictieve Zorg");
        assertThat(new Zorgaanbieder("A", Optional.of(AgbCode.parse("00000012"))).in(Taal.EN))
                .isEqualTo("A (AGB 00000012)");
        assertThatThrownBy(() -> new Zorgaanbieder(" ", Optional.empty())).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        Stream.of(
                        Contractrelatie.values(),
                        Overeenkomsttype.values(),
                        Zorgaanbiedercategorie.values(),
                        Aanbiederstatus.values(),
                        Nieuwlezing.values(),
                        Kengetal.values(),
                        Rechtsvorm.values(),
                        Bsnbevinding.values())
                .flatMap(Arrays::stream)
                .forEach(woord -> assertThat(Objects.requireNonNull(woord).in(Taal.NL))
                        .isNotBlank()
                        .isNotEqualTo(woord.in(Taal.EN)));
        assertThat(Contractrelatie.values())
                .extracting(Contractrelatie::waarde)
                .containsExactly("hier", "elders", "geen");
    }
}
