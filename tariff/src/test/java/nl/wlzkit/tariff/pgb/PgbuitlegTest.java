package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.testing.Proefvragen.posts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** Which lines an explanation has: a rule that did not matter is not named. */
class PgbuitlegTest {
    private static final Periode IN_2026 = Periode.year(2026);

    /** 73 days of 365: a fifth. */
    private static final Periode VIJFDE = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 14));

    private static Bedrag euro(String bedrag) {
        return Bedrag.of(bedrag);
    }

    /** The lines without their facts: the rule, and what the value became. */
    private static <V extends Vraag<V>, T extends Comparable<? super T>> List<String> lines(
            Berekening<V, T> rekenaar, V vraag) {
        return posts(rekenaar, vraag).stream()
                .map(p -> p.stap().regel() + p.naar().map(n -> " " + n).orElse(""))
                .toList();
    }

    // ------------------------------------------------------------------------------------------------------ the budget

    @Test
    void aWholeYearIsTheSumOfThePartsAndNothingElse() {
        assertThat(lines(
                        new Pgbbudget(),
                        Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026).withWooninitiatief(false)))
                .containsExactly(
                        "RLZ2026-H 18726", "RLZ2026-H 39495", "RLZ2026-H 64340", "RLZ2026-H 69285", "RLZ-5.1.2");
    }

    /** 69,285 / 5 is 13,857 and needs no rounding. */
    @Test
    void aPartOfAYearThatComesOutInCentsIsNotRounded() {
        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(Zorgprofiel.VV5, VIJFDE).withWooninitiatief(false);
        assertThat(lines(new Pgbbudget(), vraag))
                .endsWith("RLZ-5.1.2", "RLZ2015-5.14.3 13857")
                .doesNotContain("WK-AFR-PGB");
        assertThat(lines(new Pgbbudget(), vraag.choose("afronding", "euro"))).endsWith("RLZ2015-5.14.3 13857");
    }

    /** A day less: 69,285 x 72 / 365 is 13,667.178... */
    @Test
    void aPartOfAYearThatDoesNotIsRoundedOnce() {
        Periode korter = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 13));
        assertThat(lines(
                        new Pgbbudget(),
                        Pgbbudgetvraag.of(Zorgprofiel.VV5, korter).withWooninitiatief(false)))
                .endsWith("RLZ2015-5.14.3 13667.18", "WK-AFR-PGB");
    }

    @Test
    void onlyWhoStaysInNoInstitutionHasTheIncreaseOf2015() {
        Pgbbudgetvraag vraag =
                Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(2015)).withWooninitiatief(false);
        assertThat(lines(new Pgbbudget(), vraag.withInInstelling(true)))
                .noneMatch(l -> l.startsWith("RLZ2015-5.13.3"))
                .contains("RLZ2015-5.13.2", "RLZ2015-5.14.1");
        assertThat(lines(new Pgbbudget(), vraag.withInInstelling(false))).anyMatch(l -> l.startsWith("RLZ2015-5.13.3"));
    }

    /** Made up: what is told of a whole year can have cents, and a whole year is not rounded. */
    @Test
    void aWholeYearIsNotRounded() {
        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(2018))
                .withWooninitiatief(false)
                .withBasisbedrag(euro("1000.50"))
                .choose("afronding", "euro");
        assertThat(lines(new Pgbbudget(), vraag)).containsExactly("WK-PGB-ONBEKEND 1000.5");
    }

    /** 3VG without day activities in 2026 is 40,719; the first increase is 5,961, the second 5,345. */
    @Test
    void theSecondIncreaseIsForPackages4VvThrough8VvOf2014() {
        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(Zorgprofiel.VG3, IN_2026)
                .with(Dagbesteding.GEEN)
                .withWooninitiatief(true);
        assertThat(lines(new Pgbbudget(), vraag.withVv2014(false))).endsWith("RLZ-5.1.2", "RLZ2026-5.13.1 46680");
        assertThat(lines(new Pgbbudget(), vraag.withVv2014(true)))
                .endsWith("RLZ2026-5.13.1 46680", "RLZ2026-5.13.2 52025");
    }

    // --------------------------------------------------------------------------------------------------- the guarantee

    private static Pgbgarantievraag guarantee(String budget, String vorig, String vermindering) {
        return new Pgbgarantievraag(
                2026,
                euro(budget),
                euro(vorig),
                Optional.of(Garantiegrond.LID_1),
                euro(vermindering),
                Optional.empty(),
                Pgbgarantievraag.LEZINGEN);
    }

    /** 105.17 % of 65,000 is 68,360.50; of 65,000.55 it is 68,361.078... */
    @Test
    void aGuaranteeNamesOnlyTheReductionAndTheRoundingThatThereAre() {
        assertThat(lines(new Pgbgarantie(), guarantee("60000", "65000", "0")))
                .containsExactly("RLZ2015-5.15.1 60000", "RLZ2026-5.15.1 68360.5");
        assertThat(lines(new Pgbgarantie(), guarantee("60000", "65000", "0.01")))
                .containsExactly("RLZ2015-5.15.1 60000", "RLZ2015-5.15.3", "RLZ2026-5.15.1 68360.49");
        assertThat(lines(new Pgbgarantie(), guarantee("60000", "65000.55", "0")))
                .containsExactly("RLZ2015-5.15.1 60000", "WK-AFR-PGB", "RLZ2026-5.15.1 68361.08");
        // the guarantee that is not reached does not matter, nor its rounding
        assertThat(lines(new Pgbgarantie(), guarantee("70000", "65000.55", "0")))
                .containsExactly("RLZ2015-5.15.1 70000");
    }

    @Test
    void aReductionNeverMakesAGuaranteeNegative() {
        assertThat(lines(new Pgbgarantie(), guarantee("0", "1000", "2000")))
                .containsExactly("RLZ2015-5.15.1 0", "RLZ2015-5.15.3");
    }

    @Test
    void withoutAGroundThereIsNothingButTheBudget() {
        Pgbgarantievraag vraag = Pgbgarantievraag.of(2026, euro("60000"), euro("65000"));
        Pgbgarantievraag zonder = fill(vraag, "grond", Garantiegrond.GEEN);
        assertThat(lines(new Pgbgarantie(), zonder)).containsExactly("RLZ2015-5.15.1 60000");
        assertThat(zonder.lezingen()).isEmpty();
        assertThat(vraag.lezingen()).extracting(l -> l.naam()).containsExactly("afronding");
    }

    // ------------------------------------------------------------------------------------------- what is free to spend

    private static List<String> free(Periode periode, String verleend) {
        return lines(new Pgbvrijbesteedbaar(), Pgbvrijbesteedbaarvraag.of(periode, euro(verleend)));
    }

    /** 1.5 % of 20,000 is 300; of 16,666.66 it is 249.9999, of 16,666.67 it is 250.00005. */
    @Test
    void whatIsFreeOfAWholeYearHasNoProportion() {
        assertThat(free(IN_2026, "20000")).containsExactly("RLZ2016-5.17.1c 300");
        assertThat(free(IN_2026, "16666.66")).containsExactly("RLZ2016-5.17.1c 249.9999", "RLZ2016-5.17.1c 250");
        assertThat(free(IN_2026, "16666.67"))
                .containsExactly("RLZ2016-5.17.1c 250.00005", "WK-AFR-PGB", "WK-AFR-PGB 250");
    }

    /** 250 / 5 is 50, 1,250 / 5 is 250; 1.5 % of 10,000 is 150 and lies between. */
    @Test
    void theBoundsOfAPartOfAYearAreInProportion() {
        assertThat(free(VIJFDE, "10000")).containsExactly("RLZ2016-5.17.1c 150", "RLZ2015-5.17.4");
        assertThat(free(VIJFDE, "3000")).containsExactly("RLZ2016-5.17.1c 45", "RLZ2015-5.17.4", "RLZ2016-5.17.1c 50");
        assertThat(free(VIJFDE, "20000"))
                .containsExactly("RLZ2016-5.17.1c 300", "RLZ2015-5.17.4", "RLZ2016-5.17.1c 250");
        assertThat(posts(new Pgbvrijbesteedbaar(), Pgbvrijbesteedbaarvraag.of(VIJFDE, euro("3000")))
                        .get(2)
                        .door()
                        .get(0)
                        .waarde())
                .isEqualTo(euro("250"));
        assertThat(posts(new Pgbvrijbesteedbaar(), Pgbvrijbesteedbaarvraag.of(VIJFDE, euro("20000")))
                        .get(2)
                        .door()
                        .get(0)
                        .waarde())
                .isEqualTo(euro("1250"));
    }

    /** Under the other reading the part counts a fifth too: 150 / 5 is 30, less than 50; 1,500 / 5 is 300, more than 250. */
    @Test
    void theOtherReadingTakesAPartOfThePartToo() {
        Pgbvrijbesteedbaarvraag vraag =
                Pgbvrijbesteedbaarvraag.of(VIJFDE, euro("50000")).choose("rato", "alles");
        assertThat(lines(new Pgbvrijbesteedbaar(), vraag))
                .containsExactly("RLZ2016-5.17.1c 750", "RLZ2015-5.17.4", "WK-LEES-PGB-VRIJ 150");
        assertThat(lines(
                        new Pgbvrijbesteedbaar(),
                        Pgbvrijbesteedbaarvraag.of(IN_2026, euro("50000")).choose("rato", "alles")))
                .containsExactly("RLZ2016-5.17.1c 750");
    }

    @Test
    void aBoundIsCalledByItsName() {
        assertThat(words(new Pgbvrijbesteedbaar(), Pgbvrijbesteedbaarvraag.of(IN_2026, euro("100"))))
                .containsExactly("deel van het pgb", "minstens");
        assertThat(words(new Pgbvrijbesteedbaar(), Pgbvrijbesteedbaarvraag.of(IN_2026, euro("100000"))))
                .containsExactly("deel van het pgb", "hoogstens");
        assertThat(words(new Pgbmaximumtarief(), tariff("2026-06-01", "90").with(Pgbzorgverlener.ONDERNEMING, false)))
                .containsExactly(
                        "afgesproken tarief", "maximum voor een professional", "maximum voor een professional");
        assertThat(words(new Pgbmaximumtarief(), tariff("2026-06-01", "90").with(Pgbzorgverlener.ANDER, false)))
                .containsExactly("afgesproken tarief", "maximum, geen professional", "maximum, geen professional");
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> List<String> words(
            Berekening<V, T> rekenaar, V vraag) {
        return posts(rekenaar, vraag).stream().map(p -> p.stap().wat().nl()).toList();
    }

    @Test
    void theReadingsThatMatterDependOnTheYearAndThePeriod() {
        assertThat(Pgbvrijbesteedbaarvraag.of(IN_2026, euro("1")).lezingen())
                .extracting(l -> l.naam())
                .containsExactly("afronding");
        assertThat(Pgbvrijbesteedbaarvraag.of(VIJFDE, euro("1")).lezingen())
                .extracting(l -> l.naam())
                .containsExactly("rato", "afronding");
        assertThat(Pgbvrijbesteedbaarvraag.of(Periode.year(2018), euro("1")).lezingen())
                .extracting(l -> l.naam())
                .containsExactly("wettekst", "afronding");
        assertThat(Pgbvrijbesteedbaarvraag.of(Periode.year(2027), euro("1")).lezingen())
                .isEmpty();
    }

    // -------------------------------------------------------------------------------------------------- highest
    // tariffs

    private static Pgbmaximumtariefvraag tariff(String dag, String afgesproken) {
        return Pgbmaximumtariefvraag.of(LocalDate.parse(dag), Tariefeenheid.UUR, euro(afgesproken))
                .withPgbVoor2014(false);
    }

    @Test
    void familyIsNamedOnlyWhereItMakesADifference() {
        assertThat(lines(new Pgbmaximumtarief(), tariff("2026-06-01", "50").with(Pgbzorgverlener.ZELFSTANDIGE, true)))
                .contains("RLZ2021-5.22.3");
        assertThat(lines(
                        new Pgbmaximumtarief(), tariff("2026-06-01", "50").with(Pgbzorgverlener.GEREGISTREERDE, false)))
                .containsExactly("RLZ2026-5.22.2 50", "RLZ2026-5.22.2");
        assertThat(lines(new Pgbmaximumtarief(), tariff("2026-06-01", "50").with(Pgbzorgverlener.ONDERNEMING, true)))
                .containsExactly("RLZ2026-5.22.2 50", "RLZ2026-5.22.2");
        assertThat(lines(new Pgbmaximumtarief(), tariff("2026-06-01", "50").with(Pgbzorgverlener.ANDER, true)))
                .containsExactly("RLZ2026-5.22.1 50", "RLZ2026-5.22.1", "RLZ2026-5.22.1 26.98");
    }

    @Test
    void familyIsNamedWithWhoGivesTheCare() {
        assertThat(posts(new Pgbmaximumtarief(), tariff("2026-06-01", "50").with(Pgbzorgverlener.ZELFSTANDIGE, true))
                        .get(1)
                        .door())
                .extracting(g -> g.feit() + " " + g.waarde())
                .containsExactly("zorgverlener ZELFSTANDIGE");
    }

    /** The text of 2021 is the first that names the spouse. */
    @Test
    void theSpouseIsFamilyFrom2021On() {
        assertThat(lines(new Pgbmaximumtarief(), tariff("2020-12-31", "10").with(Pgbzorgverlener.ZELFSTANDIGE, true)))
                .contains("RLZ2015-5.22.3")
                .doesNotContain("RLZ2021-5.22.3");
        assertThat(lines(new Pgbmaximumtarief(), tariff("2021-01-01", "10").with(Pgbzorgverlener.ZELFSTANDIGE, true)))
                .contains("RLZ2021-5.22.3")
                .doesNotContain("RLZ2015-5.22.3");
    }

    /** 84.99 an hour in 2026; a tariff of the NZa that is lower does not count. */
    @Test
    void whatIsPaidEndsAtTheMaximum() {
        Pgbmaximumtariefvraag vraag = tariff("2026-06-01", "84.99").with(Pgbzorgverlener.ONDERNEMING, false);
        assertThat(vraag.gaten()).isEmpty();
        assertThat(lines(new Pgbmaximumtarief(), vraag)).containsExactly("RLZ2026-5.22.2 84.99", "RLZ2026-5.22.2");
        Pgbmaximumtariefvraag meer = tariff("2026-06-01", "85").with(Pgbzorgverlener.ONDERNEMING, false);
        assertThat(meer.gaten()).extracting(g -> g.feit()).containsExactly("nzaTarief");
        assertThat(posts(new Pgbmaximumtarief(), meer.withNzaTarief(euro("84.98")))
                        .get(1)
                        .door())
                .extracting(g -> g.feit() + " " + g.waarde())
                .containsExactly("maximum 84.99", "zorgverlener ONDERNEMING", "pgbVoor2014 false");
        assertThat(posts(new Pgbmaximumtarief(), meer.withNzaTarief(euro("86")))
                        .get(1)
                        .door())
                .extracting(g -> g.feit() + " " + g.waarde())
                .containsExactly("nzaTarief 86", "zorgverlener ONDERNEMING", "pgbVoor2014 false");
    }

    @Test
    void theTextThatWasNotReadIsAReadingOf2017And2018Only() {
        assertThat(tariff("2018-12-31", "50").lezingen())
                .extracting(l -> l.naam())
                .containsExactly("wettekst");
        assertThat(tariff("2019-01-01", "50").lezingen()).isEmpty();
        assertThat(tariff("2025-06-01", "50").lezingen()).isEmpty();
    }

    // ---------------------------------------------------------------------------------------------------- transition

    private static List<String> transition(String budget, boolean volwassen, String hulp, int dagen) {
        return lines(
                new Pgbovergang(),
                new Pgbovergangsvraag(
                        2015,
                        euro(budget),
                        Optional.of(volwassen),
                        Optional.of(euro(hulp)),
                        dagen,
                        Pgbovergangsvraag.LEZINGEN));
    }

    /** 20,000 x 1.0074 is 20,148; 4,857 is not more than 4,857, but a cent more is. */
    @Test
    void theSupplementGoesByThePgbOfAWholeYear() {
        assertThat(transition("20000", true, "4857", 365))
                .containsExactly("RLZ2015-5.13.5 20000", "RLZ2015-5.13.5 20148", "RLZ2015-5.13.5a 23505");
        assertThat(transition("20000", true, "4857.01", 365))
                .containsExactly("RLZ2015-5.13.5 20000", "RLZ2015-5.13.5 20148", "RLZ2015-5.13.5b 25005.01");
        // 3,640 over 364 days is 10 a day, 3,650 a year
        assertThat(transition("20000", true, "3640", 364))
                .containsExactly(
                        "RLZ2015-5.13.5 20000", "RLZ2015-5.13.5 20148", "RLZ2015-5.13.6", "RLZ2015-5.13.5a 23505");
        assertThat(transition("20000", true, "0", 364)).containsExactly("RLZ2015-5.13.5 20000", "RLZ2015-5.13.5 20148");
        assertThat(transition("20000", false, "6000", 364))
                .containsExactly("RLZ2015-5.13.5 20000", "RLZ2015-5.13.5 20148");
    }

    /** 20,000.50 x 1.0074 is 20,148.5037. */
    @Test
    void theRoundingIsNamedApartWhereThereIsASupplement() {
        assertThat(transition("20000.50", true, "3000", 365))
                .containsExactly(
                        "RLZ2015-5.13.5 20000.5", "RLZ2015-5.13.5 20148.5037", "WK-AFR-PGB", "RLZ2015-5.13.5a 23505.5");
        assertThat(transition("20000.50", false, "3000", 365))
                .containsExactly("RLZ2015-5.13.5 20000.5", "RLZ2015-5.13.5 20148.5037", "WK-AFR-PGB 20148.5");
    }

    /** The supplement of 2015 is 3,357 by paragraph 3; a pgb of 2014 that is added itself has no other amount. */
    @Test
    void theSupplementNamesItsAmountAndItsRule() {
        Pgbovergangsvraag vraag = Pgbovergangsvraag.of(2015, euro("20000"));
        Pgbovergangsvraag volwassen = fill(vraag, "volwassen", true);
        assertThat(last(fill(volwassen, "huishoudelijk2014", euro("3000"))).door())
                .extracting(g -> g.feit() + " " + g.waarde() + " " + g.regel().orElse("-"))
                .containsExactly("huishoudelijk2014 3000 -", "verhoging 3357 RLZ2015-5.13.3");
        assertThat(last(fill(volwassen, "huishoudelijk2014", euro("6000"))).door())
                .extracting(g -> g.feit() + " " + g.waarde())
                .containsExactly("huishoudelijk2014 6000");
    }

    private static Post last(Pgbovergangsvraag vraag) {
        List<Post> posten = posts(new Pgbovergang(), vraag);
        return posten.get(posten.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private static <V extends Vraag<V>, W> V fill(V vraag, String feit, W waarde) {
        return vraag.gaten().stream()
                .filter(g -> g.feit().equals(feit))
                .findFirst()
                .map(g -> vraag.fill((nl.wlzkit.core.answer.Gat<W>) g, waarde))
                .orElseThrow();
    }

    // --------------------------------------------------------------------------------------------------- where rules
    // are

    /** Every step of every calculator is in use, and the rows of the tables; by place, then by rule. */
    @Test
    void theUseOfTheRulesIsToldInOrder() {
        List<Gebruik> gebruik = new Pgbregels().gebruik();
        assertThat(gebruik)
                .isSortedAccordingTo(Comparator.comparing(Gebruik::plaats).thenComparing(Gebruik::regel))
                .contains(new Gebruik("RLZ2026-H", "bijlage-h.tsv"), new Gebruik("RLZ2015-5.22.1", "parameters.tsv"));
        for (List<Stap> stappen : List.of(
                Pgbbudget.STAPPEN,
                Pgbgarantie.STAPPEN,
                Pgbvrijbesteedbaar.STAPPEN,
                Pgbmaximumtarief.STAPPEN,
                Pgbindex.STAPPEN,
                Pgbovergang.STAPPEN)) {
            for (Stap stap : stappen) {
                assertThat(gebruik)
                        .anyMatch(g -> g.regel().equals(stap.regel())
                                && g.plaats().endsWith(" (" + stap.wat().nl() + ")"));
            }
        }
    }

    /** What a calculator says it can name: its steps, the rows of its tables, and who may have a pgb. */
    @Test
    void theRulesThatACalculatorCanName() {
        assertThat(Pgbbudget.rules())
                .contains("WK-AFR-PGB", "RLZ-5.5a", "RLZ2015-C", "RLZ2015-5.13.1", "RLZ2026-H", "RLZ2026-5.13.2");
        assertThat(Pgbgarantie.rules()).contains("RLZ2015-5.15.3", "RLZ2015-5.15.2", "STCRT2023-5.15.1");
        assertThat(Pgbvrijbesteedbaar.rules()).contains("RLZ2015-5.17.4", "RLZ2015-5.17.3", "WK-LEES-WETTEKST");
        assertThat(Pgbmaximumtarief.rules()).contains("RLZ2021-5.22.3", "RLZ2026-5.22.1", "WK-LEES-WETTEKST");
        assertThat(Pgbindex.rules()).contains("WK-PGB-ONBEKEND", "PGBNL-INDEX-2020");
        assertThat(Pgbovergang.rules()).contains("RLZ2015-5.13.6", "RLZ2015-5.13.5", "RLZ2016-5.13.3");
        assertThat(new Pgbregels().regels()).contains("\nRLZ2015-5.13.1\t");
        assertThat(new Pgbregels().bronnen()).contains("\nRLZ2015\t");
    }

    @Test
    void wordsInBothLanguages() {
        assertThat(Pgbonderdeel.VERPLEGING.in(Taal.NL)).isEqualTo("verpleging");
        assertThat(Pgbonderdeel.VERPLEGING.in(Taal.EN)).isEqualTo("nursing");
        assertThat(Pgbparameter.UUR.in(Taal.NL)).isEqualTo("maximum per uur");
        assertThat(Pgbparameter.UUR.in(Taal.EN)).isEqualTo("maximum an hour");
        assertThat(Klassenregime.ADL.in(Taal.NL)).isEqualTo("ADL-woning");
        assertThat(Klassenregime.ADL.in(Taal.EN)).isEqualTo("ADL dwelling");
    }
}
