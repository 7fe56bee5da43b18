package nl.wlzkit.tariff.inkoop2017;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.inkoop2017.Opslagfaseringvraag2017.Delen;
import nl.wlzkit.tariff.inkoop2017.Planbeoordeling.Elementen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of a question say of themselves, and the lines that an answer has at a limit and not beside it. */
class InkoopwaardenTest {
    private static final Procentpunt EEN = Procentpunt.of("1");

    private static Meerjarigheidsvraag2017 complete() {
        return Meerjarigheidsvraag2017.leeg()
                .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_1)
                .with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.GEEN)
                .with(Meerjarigheidsvraag2017.TOETREDING, Toetreding.VOLDOET)
                .with(Meerjarigheidsvraag2017.ONDER_TOEZICHT, 0L)
                .with(Meerjarigheidsvraag2017.FRAUDEONDERZOEKEN, Opgave.no())
                .with(Meerjarigheidsvraag2017.FRAUDE, Opgave.no())
                .with(Meerjarigheidsvraag2017.REGIONAAL, Opgave.yes())
                .with(Meerjarigheidsvraag2017.PROACTIEF, true);
    }

    private static Contracttariefvraag2017 tariff(String basis, String besluit) {
        return Contracttariefvraag2017.leeg()
                .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_1)
                .with(Contracttariefvraag2017.PLAN, true)
                .with(Contracttariefvraag2017.ZELFANALYSE, Zelfanalyse.VOOR_2017)
                .with(Contracttariefvraag2017.MEERJARIG, false)
                .with(Contracttariefvraag2017.BASIS, Percentage.of(basis))
                .with(Contracttariefvraag2017.BESLUIT, Procentpunt.of(besluit));
    }

    private static <V extends Inkoopvraag<V>, T extends Comparable<? super T>> List<String> rules(
            Berekening<V, T> berekening, V vraag) {
        return berekening.explain(vraag).posten().stream()
                .map(p -> p.stap().regel())
                .toList();
    }

    private static List<String> failed(Meerjarigheidsvraag2017 vraag) {
        return Meerjarigheid2017.failed(vraag).stream()
                .map(g -> g.stap().regel())
                .toList();
    }

    // ------------------------------------------------------------------------------------------------- at a limit

    /** Two years from the first day; and 2017 and 2018 only. */
    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 2018-12-31, ''",
        "2017-01-01, 2019-01-01, IK17-067 IK17-204",
        "2018-01-01, 2019-12-31, IK17-204",
        "2018-01-01, 2020-01-01, IK17-067 IK17-204",
        "2017-01-01, 2017-12-31, IK17-204",
        "2016-12-31, 2018-12-30, IK17-204"
    })
    void aTermIsAtMostTwoYearsAndOf2017And2018(LocalDate van, LocalDate totEnMet, String regels) {
        assertThat(failed(complete().with(Meerjarigheidsvraag2017.LOOPTIJD, Geldigheid.of(van, totEnMet))))
                .isEqualTo(regels.isEmpty() ? List.of() : List.of(regels.split(" ", -1)));
    }

    @Test
    void aTermHasAFirstAndALastDay() {
        for (Geldigheid open : List.of(
                Geldigheid.through(LocalDate.of(2018, 12, 31)),
                Geldigheid.from(LocalDate.of(2017, 1, 1)),
                Geldigheid.ONBEGRENSD)) {
            assertThatExceptionOfType(OngeldigeWaardeException.class)
                    .isThrownBy(() -> complete().with(Meerjarigheidsvraag2017.LOOPTIJD, open));
        }
    }

    /** IK17-207: from 1 June through 1 November 2016, or from 1 April by the other reading. */
    @ParameterizedTest
    @CsvSource({
        "2016-05-31, false, false", "2016-06-01, false, true", "2016-11-01, false, true", "2016-11-02, false, false",
        "2016-03-31, true, false", "2016-04-01, true, true", "2016-11-01, true, true", "2016-11-02, true, false"
    })
    void anInvestigationCountsThatStartedDuringTheProcedure(LocalDate dag, boolean contouren, boolean telt) {
        Meerjarigheidsvraag2017 vraag = complete()
                .with(
                        Meerjarigheidsvraag2017.FRAUDEONDERZOEKEN,
                        Opgave.of(List.of(new Fraudeonderzoek(Fraudeonderzoeker.ZORGKANTOOR, dag))))
                .choose("inkoopprocedure", contouren ? "vanaf-contouren" : "vanaf-publicatie");
        assertThat(failed(vraag)).isEqualTo(telt ? List.of("IK17-207") : List.of());
    }

    @Test
    void whoMayStartAnInvestigationThatCounts() {
        for (Fraudeonderzoeker door : Fraudeonderzoeker.values()) {
            assertThat(failed(complete()
                            .with(
                                    Meerjarigheidsvraag2017.FRAUDEONDERZOEKEN,
                                    Opgave.of(List.of(new Fraudeonderzoek(door, LocalDate.of(2016, 7, 15)))))))
                    .as(door.toString())
                    .isEqualTo(door == Fraudeonderzoeker.ANDER ? List.of() : List.of("IK17-207"));
        }
    }

    @Test
    void theHighestSurchargeIsRemarkedOnlyWhenItIsReached() {
        assertThat(rules(new Contracttarief2017(), tariff("94", "3")))
                .containsExactly("IK17-179", "IK17-181", "IK17-184");
        assertThat(rules(new Contracttarief2017(), tariff("94", "2.99"))).containsExactly("IK17-179", "IK17-184");
        assertThat(rules(new Contracttarief2017(), tariff("97", "3")))
                .containsExactly("IK17-179", "IK17-181", "IK17-184");
        assertThat(rules(new Contracttarief2017(), tariff("97.01", "3")))
                .containsExactly("IK17-179", "IK17-181", "IK17-184", "WK-LEES-BOVENGRENS-2017");
    }

    @Test
    void whatIsNotGrantedIsRemarkedOnlyWhenThereIsAny() {
        assertThat(rules(new Opslagfasering2017(), phased("1", "100"))).containsExactly("IK17-185", "IK17-187");
        assertThat(rules(new Opslagfasering2017(), phased("1", "99")))
                .containsExactly("IK17-185", "IK17-187", "IK17-185");
        assertThat(rules(new Opslagfasering2017(), phased("3", "100")))
                .containsExactly("IK17-185", "IK17-187", "IK17-181");
    }

    private static Opslagfaseringvraag2017 phased(String opslag, String toegekend) {
        Procentpunt punten = Procentpunt.of(opslag);
        return Opslagfaseringvraag2017.of(punten, new Delen(Map.of(Opslagmoment.HERSCHIKKING, punten)))
                .with(Opslagfaseringvraag2017.toegekend(Opslagmoment.HERSCHIKKING), Percentage.of(toegekend));
    }

    @Test
    void onlyAMomentWithAPartIsAskedAfter() {
        Opslagfaseringvraag2017 vraag =
                Opslagfaseringvraag2017.of(EEN, new Delen(Map.of(Opslagmoment.HERSCHIKKING, EEN)));

        assertThat(vraag.gaten()).extracting(Gat::feit).containsExactly("toegekendHerschikking");
        assertThat(Opslagfaseringvraag2017.of(
                                EEN,
                                new Delen(Map.of(
                                        Opslagmoment.INITIEEL, Procentpunt.of("0.4"),
                                        Opslagmoment.NACALCULATIE, Procentpunt.of("0.6"))))
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("toegekendInitieel", "toegekendNacalculatie");
    }

    @Test
    void aSurchargeIsGrantedOnlyIfNothingStandsInTheWay() {
        assertThat(Contracttarief2017.grant(tariff("94", "2")))
                .isEqualTo(new Contracttarief2017.Toekenning(Procentpunt.of("2"), List.of()));
        Contracttarief2017.Toekenning zonder =
                Contracttarief2017.grant(tariff("94", "2").with(Contracttariefvraag2017.PLAN, false));
        assertThat(zonder.opslag()).isEqualTo(Procentpunt.NUL);
        assertThat(zonder.gebreken()).extracting(g -> g.stap().regel()).containsExactly("IK17-182", "IK17-138");
    }

    @Test
    void anAmountIsRoundedOnceAndSaysSo() {
        Contractbedragvraag2017 vraag = Contractbedragvraag2017.of(Bedrag.of("251.37"), tariff("94", "2"));

        // 96 % of 251.37 is 241.3152
        assertThat(new Contractbedrag2017().explain(vraag).antwoord().waarde()).contains(Bedrag.of("241.32"));
        assertThat(rules(new Contractbedrag2017(), vraag))
                .containsExactly("IK17-179", "IK17-184", "IK17-179", "WK-AFR-CENT");
    }

    // -------------------------------------------------------------------------------------------- yes, no or a list

    @Test
    void aListSaysYesOrNoByItsElements() {
        Opgave<Integer> drie = Opgave.of(List.of(1, 2, 3));
        assertThat(drie.any(n -> n > 2)).isTrue();
        assertThat(drie.any(n -> n > 3)).isFalse();
        assertThat(drie.all(n -> n > 0)).isTrue();
        assertThat(drie.all(n -> n > 1)).isFalse();
        assertThat(Opgave.<Integer>of(List.of()).any(n -> true)).isFalse();
        assertThat(Opgave.<Integer>of(List.of()).all(n -> false)).isTrue();
        assertThat(Opgave.<Integer>yes().any(n -> false)).isTrue();
        assertThat(Opgave.<Integer>yes().all(n -> false)).isTrue();
        assertThat(Opgave.<Integer>no().any(n -> true)).isFalse();
        assertThat(Opgave.<Integer>no().all(n -> true)).isFalse();
    }

    @Test
    void whatIsToldCanBeRead() {
        assertThat(Opgave.yes().in(Taal.NL)).isEqualTo("ja");
        assertThat(Opgave.no().in(Taal.EN)).isEqualTo("no");
        assertThat(Opgave.of(List.of()).in(Taal.NL)).isEqualTo("geen");
        assertThat(Opgave.of(List.of()).in(Taal.EN)).isEqualTo("none");
        Opgave<RegionaleVoorwaarde> voorwaarden =
                Opgave.of(List.of(new RegionaleVoorwaarde("a", true), new RegionaleVoorwaarde("b", false)));
        assertThat(voorwaarden.in(Taal.NL)).isEqualTo("a: ja; b: nee");
        assertThat(voorwaarden.in(Taal.EN)).isEqualTo("a: yes; b: no");
        assertThat(Opgave.yes()).hasToString("true");
        assertThat(Opgave.of(List.of(1, 2))).hasToString("[1, 2]");
        assertThat(new Fraudeonderzoek(Fraudeonderzoeker.ANDER, LocalDate.of(2016, 7, 15)).in(Taal.EN))
                .isEqualTo(Fraudeonderzoeker.ANDER.in(Taal.EN) + " 2016-07-15");
        assertThat(new Delen(Map.of()).in(Taal.NL)).isEqualTo("geen");
        assertThat(new Delen(Map.of()).in(Taal.EN)).isEqualTo("none");
        assertThat(new Delen(Map.of(Opslagmoment.NACALCULATIE, EEN, Opslagmoment.HERSCHIKKING, EEN)).in(Taal.EN))
                .isEqualTo("reallocation 2017: " + EEN.in(Taal.EN) + "; recalculation 2017: " + EEN.in(Taal.EN));
        Elementen elementen = new Elementen(new BigDecimal("0.50"), BigDecimal.ZERO, new BigDecimal("0.5"));
        assertThat(new Planbeoordeling(elementen, Optional.of(elementen)).in(Taal.EN))
                .isEqualTo("0.5 / 0 / 0.5; weights 0.5 / 0 / 0.5");
        assertThat(new Planbeoordeling(elementen, Optional.empty()).in(Taal.NL)).isEqualTo("0.5 / 0 / 0.5");
    }

    // -------------------------------------------------------------------------------------------------------- facts

    @Test
    void aFactSaysWhatItIs() {
        assertThat(Meerjarigheidsvraag2017.PROACTIEF).hasToString("proactief");
        assertThat(Meerjarigheidsvraag2017.PROACTIEF.naam()).isEqualTo("proactief");
        assertThat(Meerjarigheidsvraag2017.PROACTIEF.titel().en()).startsWith("the provider works proactively");
        assertThat(Meerjarigheidsvraag2017.PROACTIEF.isVerplicht()).isFalse();
        assertThat(Meerjarigheidsvraag2017.PROACTIEF.gat())
                .hasValueSatisfying(g -> assertThat(g.wie()).isEqualTo(Eigenaar.ZORGKANTOOR));
        assertThat(Meerjarigheidsvraag2017.LOOPTIJD.gat()).isEmpty();
        assertThat(Meerjarigheidsvraag2017.LOOPTIJD.isVerplicht()).isFalse();
        assertThat(Overeenkomsttypevraag2017.TYPE.isVerplicht()).isTrue();
        assertThat(Contractbedragvraag2017.MAXIMUM.isVerplicht()).isTrue();
        assertThat(Contractbedragvraag2017.MAXIMUM.gat()).isEmpty();
    }

    @Test
    void aQuestionKnowsItsOwnFactsOnly() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> tariff("94", "2").with(Meerjarigheidsvraag2017.PROACTIEF, true))
                .satisfies(e ->
                        assertThat(e.verwacht().nl()).startsWith("een van ").contains("basis", "besluit"));
        assertThat(Meerjarigheidsvraag2017.leeg()
                        .with(Meerjarigheidsvraag2017.PROACTIEF, true)
                        .with(Meerjarigheidsvraag2017.ONDER_TOEZICHT, 1L))
                .hasToString("Meerjarigheidsvraag2017{locatiesOnderToezicht=1, proactief=true}");
    }

    @Test
    void aFactThatIsToldAgainReplacesTheFirst() {
        Meerjarigheidsvraag2017 vraag = complete().with(Meerjarigheidsvraag2017.PROACTIEF, false);
        assertThat(vraag.get(Meerjarigheidsvraag2017.PROACTIEF)).contains(false);
        assertThat(failed(vraag)).containsExactly("IK17-068");
        assertThat(complete().hashCode()).isNotEqualTo(vraag.hashCode());
        assertThat(complete()).isNotEqualTo(vraag).isEqualTo(complete());
    }

    @Test
    void whatWasToldOfAnAgreementOfMoreYearsIsToldOfAType() {
        Overeenkomsttypevraag2017 vraag = Overeenkomsttypevraag2017.of(
                Overeenkomsttype.MEERJARIG_NIEUW, complete().choose("voortzetting", "loopt-door"));

        assertThat(vraag.type()).isEqualTo(Overeenkomsttype.MEERJARIG_NIEUW);
        assertThat(vraag.gaten()).extracting(Gat::feit).containsExactly("opslag");
        assertThat(vraag.isChosen("voortzetting", "loopt-door")).isTrue();
        assertThat(vraag.isChosen("voortzetting-zonder-opslag", "loopt-door")).isTrue();
    }

    @Test
    void aContinuationIsNotAskedWhetherTheProviderIsProactive() {
        assertThat(Overeenkomsttypevraag2017.of(Overeenkomsttype.MEERJARIG_VOORTZETTING)
                        .gaten())
                .extracting(Gat::feit)
                .contains("opslag", "lopend", "andereVoorwaarden")
                .doesNotContain("proactief");
        assertThat(Overeenkomsttypevraag2017.of(Overeenkomsttype.MEERJARIG_NIEUW)
                        .gaten())
                .extracting(Gat::feit)
                .contains("proactief");
    }

    @Test
    void aTypeFitsTheCategoryLikeAnAgreementOfMoreYears() {
        Overeenkomsttypevraag2017 vraag = Overeenkomsttypevraag2017.of(Overeenkomsttype.MEERJARIG_NIEUW)
                .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_3);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> vraag.with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.HIER));
    }

    /** Only a new provider is asked what it met when it subscribed, and only an agreement 2016/2017 what substantiates it. */
    @Test
    void aTariffAsksOnlyWhatCanMatter() {
        Contracttariefvraag2017 leeg = Contracttariefvraag2017.leeg();
        assertThat(leeg.gaten())
                .extracting(Gat::feit)
                .containsExactly(
                        "basis",
                        "besluit",
                        "categorie",
                        "plan",
                        "zelfanalyse",
                        "alleVoorwaarden",
                        "meerjarig",
                        "onderbouwt2017");
        assertThat(tariff("94", "2").gaten()).isEmpty();
        assertThat(tariff("94", "2")
                        .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_3)
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("alleVoorwaarden");
        assertThat(tariff("94", "2")
                        .with(Contracttariefvraag2017.MEERJARIG, true)
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("onderbouwt2017");
        assertThat(Contractbedragvraag2017.of(
                                Bedrag.of("1"), tariff("94", "2").with(Contracttariefvraag2017.MEERJARIG, true))
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("onderbouwt2017");
    }

    @Test
    void whatACategoryMaySaysWhichItIs() {
        assertThat(facts(
                        "IK17-107",
                        tariff("94", "2").with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_2)))
                .containsExactly("categorie");
        assertThat(facts(
                        "IK17-105",
                        tariff("94", "2")
                                .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_3)
                                .with(Contracttariefvraag2017.ALLE_VOORWAARDEN, true)))
                .containsExactly("categorie");
    }

    private static List<String> facts(String regel, Contracttariefvraag2017 vraag) {
        return new Contracttarief2017()
                .explain(vraag).posten().stream()
                        .filter(p -> p.stap().regel().equals(regel))
                        .flatMap(p -> p.door().stream())
                        .map(Gegeven::feit)
                        .toList();
    }

    @Test
    void theNumbersOfAnAssessmentAreFromZeroThroughOneWithTenDecimals() {
        BigDecimal een = BigDecimal.ONE;
        BigDecimal fijn = new BigDecimal("0.0000000001");
        assertThat(new Elementen(een, fijn, BigDecimal.ZERO).verhouding()).isEqualTo(fijn);
        assertThat(new Elementen(new BigDecimal("1.00"), new BigDecimal("0.000"), een).effect())
                .isEqualTo(een);
        for (String fout : List.of("1.0000000001", "-0.0000000001", "0.00000000001")) {
            BigDecimal getal = new BigDecimal(fout);
            assertThatExceptionOfType(OngeldigeWaardeException.class)
                    .as(fout)
                    .isThrownBy(() -> new Elementen(getal, een, een));
            assertThatExceptionOfType(OngeldigeWaardeException.class)
                    .as(fout)
                    .isThrownBy(() -> new Elementen(een, getal, een));
            assertThatExceptionOfType(OngeldigeWaardeException.class)
                    .as(fout)
                    .isThrownBy(() -> new Elementen(een, een, getal));
        }
    }
}
