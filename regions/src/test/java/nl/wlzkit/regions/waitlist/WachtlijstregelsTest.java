package nl.wlzkit.regions.waitlist;

import static nl.wlzkit.regions.waitlist.Regels.nr;
import static nl.wlzkit.regions.waitlist.Regels.official;
import static nl.wlzkit.regions.waitlist.Regels.shadow;
import static nl.wlzkit.regions.waitlist.Regels.with;
import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.Persoonsnummer;
import nl.wlzkit.core.party.Pseudoniemen;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up people: how few they can be, who is a candidate of whom, which line speaks, and in which order they are numbered. */
class WachtlijstregelsTest {
    private static final Optional<Persoonsnummer> GEEN = Optional.empty();
    private static final Set<Kenmerk> BEIDE = Set.of(Kenmerk.GEBOORTEDATUM, Kenmerk.POSTCODE);
    private static final Koppelwijze MOGELIJK = Koppelwijze.possible(List.of(BEIDE));
    private static final Kenmerken K = Regels.of(1, 1);

    private static Bandbreedte<Integer> range(int van, int tot) {
        return new Bandbreedte<>(van, tot);
    }

    private static Regelplaats at(int regel) {
        return new Regelplaats("schaduw-A", regel);
    }

    private static Koppelbesluit same(int een, int ander) {
        return new Koppelbesluit(at(een), at(ander), true);
    }

    private static Koppelbesluit other(int een, int ander) {
        return new Koppelbesluit(at(een), at(ander), false);
    }

    /** Lines of one shadow list with the same features, of these numbers; an empty text is no number. */
    private static List<Wachtregel> shadows(String... nummers) {
        List<Wachtregel> regels = new ArrayList<>();
        for (String nummer : nummers) {
            String[] delen = nummer.split(" ", -1);
            regels.add(shadow(regels.size() + 1, "A", nummer.isEmpty() ? GEEN : nr(delen[0], delen[1]), K));
        }
        return regels;
    }

    private static Wachtlijstbeeld picture(List<Wachtregel> regels, Koppelbesluit... besluiten) {
        return Ontdubbeling.of(regels, MOGELIJK, List.of(besluiten));
    }

    // --------------------------------------------------------------------------------------------- the fewest people

    @Test
    void candidatesCanAllBeOnePerson() {
        assertThat(picture(shadows("", "", "")).personen()).isEqualTo(range(1, 3));
        assertThat(picture(shadows("", "", "", "", "", "", "", "", "", "", "", ""))
                        .personen())
                .isEqualTo(range(1, 12));
        assertThat(picture(shadows("")).personen()).isEqualTo(range(1, 1));
    }

    @Test
    void differentNumbersOfAnIssuerAreDifferentPeople() {
        assertThat(picture(shadows("U1 a", "U1 b", "U1 c", "", "")).personen()).isEqualTo(range(3, 5));
        assertThat(picture(shadows("U1 a", "U1 b", "U2 c")).personen()).isEqualTo(range(2, 3));
        assertThat(picture(shadows("U1 a", "U2 b", "U2 c", "U2 d", "")).personen())
                .isEqualTo(range(3, 5));
        assertThat(Ontdubbeling.of(shadows("U1 a", "U1 b", "U2 c", "")).personen())
                .isEqualTo(range(2, 4));
    }

    @Test
    void twoSetsOfCandidatesAreCountedBoth() {
        List<Wachtregel> regels = List.of(
                shadow(1, "A", nr("U1", "a"), K),
                shadow(2, "A", GEEN, K),
                shadow(3, "A", GEEN, Regels.of(2, 1)),
                shadow(4, "A", GEEN, Regels.of(2, 1)),
                shadow(5, "A", GEEN, Regels.of(3, 1)));

        assertThat(picture(regels).personen()).isEqualTo(range(3, 5));
        assertThat(picture(regels).ontbrekend()).isEqualTo(range(3, 5));
        assertThat(picture(regels).onvergelijkbaar()).isZero();
    }

    /** Three people of whom every two share an issuer: by the numbers of one issuer they could be two. */
    @Test
    void whoIsDifferentInPairsIsCountedByTrying() {
        List<Wachtregel> regels = shadows("U1 a", "U2 a", "U2 b", "U3 b", "U1 c", "U3 c");

        assertThat(picture(regels, same(1, 2), same(3, 4), same(5, 6)).personen())
                .isEqualTo(range(3, 3));
        assertThat(picture(shadows("U1 a", "U2 a", "U2 b", "U3 b", "", ""), same(1, 2), same(3, 4))
                        .personen())
                .isEqualTo(range(2, 4));
        assertThat(picture(shadows("U1 a", "U2 a", "U1 b", "U2 c"), same(1, 2)).personen())
                .isEqualTo(range(2, 3));
    }

    /** A fourth who can be any of the three joins them in one set. */
    @Test
    void whoCanBeAnyOfThemMakesThemOneSet() {
        assertThat(picture(
                                shadows("U1 a", "U2 a", "U2 b", "U3 b", "U1 c", "U3 c", ""),
                                same(1, 2),
                                same(3, 4),
                                same(5, 6))
                        .personen())
                .isEqualTo(range(3, 4));
    }

    @Test
    void everySetIsCountedByItself() {
        assertThat(picture(sets("U1", "U2")).personen()).isEqualTo(range(4, 6));
        assertThat(picture(sets("U1", "U1")).personen()).isEqualTo(range(4, 6));
        assertThat(Ontdubbeling.of(List.of(shadow(1, "A", GEEN, Kenmerken.GEEN), shadow(2, "A", GEEN, Kenmerken.GEEN)))
                        .personen())
                .isEqualTo(range(1, 2));
    }

    /** Two sets, each of two numbers of an issuer and one without. */
    private static List<Wachtregel> sets(String een, String ander) {
        return List.of(
                shadow(1, "A", nr(een, "a"), Regels.of(1, 1)),
                shadow(2, "A", nr(een, "b"), Regels.of(1, 1)),
                shadow(3, "A", GEEN, Regels.of(1, 1)),
                shadow(4, "A", nr(ander, "c"), Regels.of(2, 2)),
                shadow(5, "A", nr(ander, "d"), Regels.of(2, 2)),
                shadow(6, "A", GEEN, Regels.of(2, 2)));
    }

    /** The odd ones can be one and the even ones another; who takes 1 and 2 together first, must come back on it. */
    @Test
    void whatWasTriedInVainIsTakenBack() {
        List<Wachtregel> zes =
                List.of(nth(1, 1, 1), nth(2, 1, 1), nth(3, 1, 1), nth(4, 1, 1), nth(5, 1, 1), nth(6, 1, 1));

        assertThat(picture(zes, other(1, 4), other(1, 6), other(3, 2), other(3, 6), other(5, 2), other(5, 4))
                        .personen())
                .isEqualTo(range(2, 6));
    }

    @Test
    void whoIsDecidedToBeDifferentIsCountedByTrying() {
        List<Wachtregel> vier = shadows("", "", "", "");

        assertThat(picture(vier, other(1, 2), other(2, 3), other(3, 4), other(4, 1))
                        .personen())
                .isEqualTo(range(2, 4));
        assertThat(picture(vier, other(1, 2), other(2, 3), other(3, 1)).personen())
                .isEqualTo(range(3, 4));
        assertThat(picture(vier, other(1, 2), other(2, 3), other(3, 1), other(1, 4), other(2, 4), other(3, 4))
                        .personen())
                .isEqualTo(range(4, 4));
        assertThat(picture(vier, other(1, 2), other(3, 4), same(1, 3)).personen())
                .isEqualTo(range(2, 3));
    }

    @Test
    void tenPeopleAreTriedAndElevenAreBounded() {
        String[] tien = new String[10];
        Arrays.fill(tien, "");
        String[] elf = new String[11];
        Arrays.fill(elf, "");

        assertThat(picture(shadows(tien), other(1, 2)).personen()).isEqualTo(range(2, 10));
        assertThat(picture(shadows(elf), other(1, 2)).personen()).isEqualTo(range(1, 11));
    }

    // ------------------------------------------------------------------------------------------- who is not registered

    @Test
    void whoIsMissingCanBeWhoIsRegisteredUnlessTheirNumbersDiffer() {
        Wachtregel a = shadow(1, "A", nr("U1", "a"), K);
        Wachtregel b = shadow(2, "A", nr("U1", "b"), K);
        Wachtregel zelfdeUitgever = official(1, "Z", nr("U1", "z"), K);
        Wachtregel andereUitgever = official(1, "Z", nr("U2", "z"), K);
        Wachtregel onbekend = official(2, "Z", GEEN, Kenmerken.GEEN);

        assertThat(picture(List.of(a, b)).ontbrekend()).isEqualTo(range(2, 2));
        assertThat(picture(List.of(a, b, zelfdeUitgever)).ontbrekend()).isEqualTo(range(2, 2));
        assertThat(picture(List.of(a, b, andereUitgever)).ontbrekend()).isEqualTo(range(1, 2));
        assertThat(picture(List.of(a, b, zelfdeUitgever, onbekend)).ontbrekend())
                .isEqualTo(range(1, 2));
        assertThat(picture(List.of(a, onbekend)).ontbrekend()).isEqualTo(range(0, 1));
        assertThat(picture(List.of(zelfdeUitgever, a, official(3, "Z", GEEN, K)))
                        .ontbrekend())
                .isEqualTo(range(0, 1));
        assertThat(picture(List.of(official(3, "Z", GEEN, K), official(4, "Z", GEEN, K)))
                        .ontbrekend())
                .isEqualTo(range(0, 0));
        assertThat(picture(List.of(shadow(1, "A", GEEN, K), official(3, "Z", GEEN, Regels.of(2, 2))))
                        .ontbrekend())
                .isEqualTo(range(1, 1));
    }

    @Test
    void whoHasNoFeaturesAndNotOnlyNumbersOfOneIssuerCanBeAnybody() {
        Wachtregel kaal = shadow(1, "A", nr("U1", "a"), Kenmerken.GEEN);
        Wachtregel kaal2 = shadow(2, "A", nr("U1", "b"), Kenmerken.GEEN);

        assertThat(picture(List.of(kaal, kaal2)).onvergelijkbaar()).isZero();
        assertThat(picture(List.of(kaal, shadow(3, "A", nr("U2", "c"), Kenmerken.GEEN)))
                        .onvergelijkbaar())
                .isEqualTo(2);
        assertThat(picture(List.of(kaal, shadow(3, "A", GEEN, K))).onvergelijkbaar())
                .isEqualTo(1);
        assertThat(Ontdubbeling.of(List.of(shadow(3, "A", GEEN, K))).onvergelijkbaar())
                .isEqualTo(1);
        Kenmerken alleenDag = Kenmerken.of(Map.of(Kenmerk.GEBOORTEDATUM, "1940-01-01"));
        assertThat(picture(List.of(shadow(1, "A", GEEN, alleenDag), shadow(2, "A", GEEN, alleenDag)))
                        .onvergelijkbaar())
                .isEqualTo(2);
        assertThat(picture(List.of(shadow(1, "A", GEEN, alleenDag), shadow(2, "A", GEEN, alleenDag)))
                        .kandidaten())
                .isEmpty();
    }

    // ---------------------------------------------------------------------------------------------------- candidates

    @Test
    void thePairsOfAGroupAreThoseThatCanBeOnePerson() {
        assertThat(pairs(picture(shadows("", "", "")))).containsExactly(3L);
        assertThat(pairs(picture(shadows("U1 a", "U1 b", "", "")))).containsExactly(5L);
        assertThat(pairs(picture(shadows("U1 a", "U1 b", "U2 c", "U2 d")))).containsExactly(4L);
        assertThat(pairs(picture(shadows("U1 a", "U1 b", "U1 c", "U2 d")))).containsExactly(3L);
        assertThat(pairs(picture(shadows("U1 a", "U1 a", "")))).containsExactly(1L);
        assertThat(pairs(picture(shadows("", "", ""), other(1, 2)))).containsExactly(2L);
        assertThat(pairs(picture(shadows("U1 a", "U2 a", "U1 b", "U3 c"), same(1, 2))))
                .containsExactly(2L);
        assertThat(pairs(picture(shadows("U1 a", "U1 b")))).isEmpty();
    }

    private static List<Long> pairs(Wachtlijstbeeld beeld) {
        return beeld.kandidaten().stream().map(Kandidatengroep::paren).toList();
    }

    @Test
    void groupsStandInTheOrderOfTheirPeople() {
        LocalDate dag = Regels.DAG;
        Koppelwijze los = Koppelwijze.possible(List.of(Set.of(Kenmerk.POSTCODE), Set.of(Kenmerk.GEBOORTEDATUM), BEIDE));
        List<Wachtregel> regels = List.of(
                with(shadow(1, "A", GEEN, Regels.of(1, 1)), dag.plusDays(4), Leveringsstatus.ACTIEF_PLAATSEN),
                with(shadow(2, "A", GEEN, Regels.of(1, 1)), dag.plusDays(3), Leveringsstatus.ACTIEF_PLAATSEN),
                with(shadow(3, "A", GEEN, Regels.of(1, 2)), dag.plusDays(2), Leveringsstatus.ACTIEF_PLAATSEN),
                with(shadow(4, "A", GEEN, Regels.of(2, 2)), dag.plusDays(1), Leveringsstatus.ACTIEF_PLAATSEN));

        assertThat(Ontdubbeling.of(regels, los, List.of()).kandidaten())
                .containsExactly(
                        new Kandidatengroep(Set.of(Kenmerk.POSTCODE), List.of(1, 2), 1, false),
                        new Kandidatengroep(Set.of(Kenmerk.GEBOORTEDATUM), List.of(2, 3, 4), 3, false),
                        new Kandidatengroep(Set.of(Kenmerk.POSTCODE), List.of(3, 4), 1, false),
                        new Kandidatengroep(BEIDE, List.of(3, 4), 1, false));
    }

    private static Wachtregel nth(int nummer, int dag, int postcode) {
        return with(
                shadow(nummer, "A", GEEN, Regels.of(dag, postcode)),
                Regels.DAG.plusDays(nummer),
                Leveringsstatus.ACTIEF_PLAATSEN);
    }

    @Test
    void groupsAreOrderedByTheirPeopleThenTheirSizeThenTheirFeatures() {
        Set<Kenmerk> dag = Set.of(Kenmerk.GEBOORTEDATUM);
        Set<Kenmerk> postcode = Set.of(Kenmerk.POSTCODE);
        Koppelwijze los = Koppelwijze.possible(List.of(dag, postcode));

        assertThat(Ontdubbeling.of(List.of(nth(1, 1, 1), nth(2, 2, 2), nth(3, 2, 3), nth(4, 4, 1)), los, List.of())
                        .kandidaten())
                .extracting(Kandidatengroep::personen)
                .containsExactly(List.of(1, 4), List.of(2, 3));
        assertThat(Ontdubbeling.of(List.of(nth(1, 1, 1), nth(2, 1, 2), nth(3, 3, 1), nth(4, 1, 4)), los, List.of())
                        .kandidaten())
                .extracting(Kandidatengroep::personen)
                .containsExactly(List.of(1, 2, 4), List.of(1, 3));
        assertThat(Ontdubbeling.of(List.of(nth(1, 1, 1), nth(2, 1, 1), nth(3, 1, 3)), los, List.of())
                        .kandidaten())
                .extracting(Kandidatengroep::kenmerken)
                .containsExactly(postcode, dag);
        assertThat(Ontdubbeling.of(
                                shadows("U1 a", "U1 b", ""),
                                new Koppelwijze(List.of(postcode), List.of(BEIDE)),
                                List.of())
                        .kandidaten())
                .extracting(Kandidatengroep::kenmerken)
                .containsExactly(postcode, BEIDE);
    }

    @Test
    void whatIdentifiesButContradictsNumbersIsToldThoughNobodyIsACandidate() {
        Wachtlijstbeeld beeld =
                Ontdubbeling.of(shadows("U1 a", "U1 b"), new Koppelwijze(List.of(), List.of(BEIDE)), List.of());

        assertThat(beeld.kandidaten()).containsExactly(new Kandidatengroep(BEIDE, List.of(1, 2), 0, true));
        assertThat(beeld.personen()).isEqualTo(range(2, 2));
    }

    @Test
    void whatIdentifiesMergesAllOfASetAndSaysByWhat() {
        Koppelwijze wijze =
                new Koppelwijze(List.of(), List.of(Set.of(Kenmerk.GEBOORTEDATUM), Set.of(Kenmerk.POSTCODE)));
        Wachtlijstbeeld beeld = Ontdubbeling.of(
                List.of(
                        shadow(1, "A", GEEN, Regels.of(1, 1)),
                        shadow(2, "A", GEEN, Regels.of(1, 2)),
                        shadow(3, "A", GEEN, Regels.of(2, 2)),
                        shadow(4, "A", nr("U1", "a"), Regels.of(5, 5)),
                        shadow(5, "A", nr("U1", "a"), Regels.of(5, 5))),
                wijze,
                List.of());

        assertThat(beeld.personen()).isEqualTo(range(2, 2));
        assertThat(beeld.samenvoegingen()).singleElement().satisfies(s -> {
            assertThat(s.door()).containsExactly(Set.of(Kenmerk.GEBOORTEDATUM), Set.of(Kenmerk.POSTCODE));
            assertThat(s.plaatsen()).containsExactly(at(1), at(2), at(3));
            assertThat(s.besluit()).isFalse();
            assertThat(beeld.perRegel()).containsEntry(at(2), s.persoon());
        });
    }

    @Test
    void aContradictionLeavesTheOtherSetsJoined() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(
                List.of(
                        shadow(1, "A", nr("U1", "a"), Regels.of(1, 1)),
                        shadow(2, "A", nr("U1", "b"), Regels.of(1, 1)),
                        shadow(3, "A", nr("U1", "c"), Regels.of(2, 2)),
                        shadow(4, "A", nr("U2", "d"), Regels.of(2, 2))),
                new Koppelwijze(List.of(), List.of(BEIDE)),
                List.of());

        assertThat(beeld.aantal()).isEqualTo(3);
        assertThat(beeld.samenvoegingen()).extracting(Samenvoeging::plaatsen).containsExactly(List.of(at(3), at(4)));
    }

    @Test
    void aDecisionMergesOnlyWhoWereTwo() {
        assertThat(picture(shadows("U1 a", "U1 a"), same(1, 2)).samenvoegingen())
                .isEmpty();
        Wachtlijstbeeld beeld = picture(shadows("U1 a", "", "U2 b"), same(1, 2));
        assertThat(beeld.samenvoegingen()).singleElement().satisfies(s -> {
            assertThat(s.besluit()).isTrue();
            assertThat(s.door()).isEmpty();
            assertThat(s.plaatsen()).containsExactly(at(1), at(2));
        });
        refused("lines of different people", () -> picture(shadows("", "", ""), same(1, 2), same(2, 3), other(1, 3)));
        refused("different numbers of one issuer", () -> picture(shadows("U1 a", "", "U1 b"), same(1, 2), same(2, 3)));
    }

    @Test
    void thereAreAtMostTwentyMillionLines() {
        refused(
                "at most 20000000 lines",
                () -> Ontdubbeling.of(Collections.nCopies(20_000_001, shadow(1, "A", GEEN, K))));
    }

    // ------------------------------------------------------------------------------------------- which line speaks

    private static Persoon only(Wachtregel... regels) {
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(regels));
        assertThat(beeld.aantal()).isEqualTo(1);
        assertThat(beeld.ontdubbeld()).hasSize(1);
        return beeld.lijst().get(0);
    }

    @Test
    void ofTwoLinesOfADayTheMostUrgentSpeaks() {
        List<Leveringsstatus> orde = List.of(
                Leveringsstatus.URGENT_PLAATSEN,
                Leveringsstatus.ACTIEF_PLAATSEN,
                Leveringsstatus.ACTIEF_WACHTEND,
                Leveringsstatus.WACHT_OP_VOORKEUR,
                Leveringsstatus.WACHT_UIT_VOORZORG,
                Leveringsstatus.IN_ZORG,
                Leveringsstatus.EINDE_ZORGVRAAG);
        Wachtregel regel = official(1, "Z", nr("U1", "a"), Kenmerken.GEEN);
        for (int i = 0; i + 1 < orde.size(); i++) {
            Persoon persoon = only(
                    with(official(2, "Y", nr("U1", "a"), Kenmerken.GEEN), Regels.DAG, orde.get(i + 1)),
                    with(regel, Regels.DAG, orde.get(i)));
            assertThat(persoon.status()).isEqualTo(orde.get(i));
            assertThat(persoon.statusVerschilt()).isTrue();
        }
    }

    @Test
    void theOfficialLineSpeaksAndThenTheLatest() {
        LocalDate later = Regels.DAG.plusDays(1);
        Persoon persoon = only(
                with(shadow(1, "A", nr("U1", "a"), Kenmerken.GEEN), later, Leveringsstatus.URGENT_PLAATSEN),
                with(official(1, "Z", nr("U1", "a"), Kenmerken.GEEN), Regels.DAG, Leveringsstatus.URGENT_PLAATSEN),
                with(official(2, "Y", nr("U1", "a"), Kenmerken.GEEN), later, Leveringsstatus.IN_ZORG));

        assertThat(persoon.status()).isEqualTo(Leveringsstatus.IN_ZORG);
        assertThat(persoon.vanaf()).isEqualTo(Regels.DAG);
        assertThat(persoon.officieel()).containsExactly("Y", "Z");
        assertThat(persoon.schaduw()).containsExactly("A");
        assertThat(persoon.isOvertreding()).isTrue();
        assertThat(persoon.ontbreekt()).isFalse();
        assertThat(only(shadow(1, "A", nr("U1", "a"), K)).ontbreekt()).isTrue();
        assertThat(only(official(1, "A", nr("U1", "a"), K)).isOvertreding()).isFalse();
        assertThat(Lijstsoort.SCHADUW.in(Taal.NL)).isEqualTo("schaduw");
        assertThat(Lijstsoort.SCHADUW.in(Taal.EN)).isEqualTo("shadow");
        assertThat(only(shadow(1, "A", nr("U1", "a"), K)).statusVerschilt()).isFalse();
    }

    private static Wachtregel told(Wachtregel r, String classificatie, String dossierhouder, String regio) {
        return new Wachtregel(
                r.plaats(),
                r.soort(),
                r.aanbieder(),
                r.datum(),
                r.status(),
                Optional.of(classificatie).filter(c -> !c.isEmpty()).map(Leveringsclassificatie::ofCode),
                r.nummer(),
                r.kenmerken(),
                Optional.of(dossierhouder).filter(d -> !d.isEmpty()),
                Optional.of(regio).filter(d -> !d.isEmpty()).map(Zorgkantoorregio::parse));
    }

    @Test
    void whatIsToldSpeaksBeforeWhatIsNot() {
        Wachtregel kaal = official(2, "Z", nr("U1", "a"), Kenmerken.GEEN);

        assertThat(only(kaal, told(official(3, "Z", nr("U1", "a"), Kenmerken.GEEN), "10", "", ""))
                        .classificatie())
                .contains(Leveringsclassificatie.NIET_PASSENDE_ZORG);
        assertThat(only(kaal, told(official(3, "Z", nr("U1", "a"), Kenmerken.GEEN), "", "", "ZK18"))
                        .regio())
                .contains(Zorgkantoorregio.parse("ZK18"));
        Wachtregel d = told(official(3, "Z", nr("U1", "a"), Kenmerken.GEEN), "", "D", "");
        Wachtregel c = told(official(4, "Z", nr("U1", "a"), Kenmerken.GEEN), "", "C", "");
        assertThat(Ontdubbeling.of(List.of(kaal, d, c)).ontdubbeld()).containsExactly(c);
        assertThat(only(kaal, d, c).dossierhouders()).containsExactly("C", "D");
        assertThat(Ontdubbeling.of(List.of(kaal, d, c)).perDossierhouder()).isEqualTo(Map.of("C", 1, "D", 1));
        Wachtregel ander = told(official(6, "Z", nr("U1", "b"), Kenmerken.GEEN), "", "C", "");
        assertThat(Ontdubbeling.of(List.of(d, ander)).perDossierhouder()).isEqualTo(Map.of("C", 1, "D", 1));
        Wachtregel y = official(5, "Y", nr("U1", "a"), Kenmerken.GEEN);
        assertThat(Ontdubbeling.of(List.of(c, y)).ontdubbeld()).containsExactly(y);
    }

    /** The texts Aa and BB have one hash. */
    @Test
    void numbersWithOneHashAreToldApart() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(shadows("U1 Aa", "U1 BB", "U1 Aa", "U1 BB", "U2 Aa", "U2 BB", "U2 Aa"));

        assertThat(beeld.aantal()).isEqualTo(4);
        assertThat(beeld.herhalingen())
                .extracting(Herhaling::plaatsen)
                .containsExactlyInAnyOrder(List.of(at(1), at(3)), List.of(at(2), at(4)), List.of(at(5), at(7)));
    }

    // --------------------------------------------------------------------------------------------------- the numbers

    private static List<Wachtregel> dated(String... dagen) {
        List<Wachtregel> regels = new ArrayList<>();
        for (String dag : dagen) {
            regels.add(with(
                    shadow(regels.size() + 1, "A", nr("U1", "n" + regels.size()), Kenmerken.GEEN),
                    LocalDate.parse(dag),
                    Leveringsstatus.ACTIEF_PLAATSEN));
        }
        return regels;
    }

    @Test
    void whoWaitsLongestComesFirst() {
        assertThat(Ontdubbeling.of(dated("2024-03-01", "2023-12-31", "2024-01-01"))
                        .perRegel())
                .isEqualTo(Map.of(at(1), 3, at(2), 1, at(3), 2));
        assertThat(Ontdubbeling.of(dated("2024-01-02", "1000-01-01", "2024-01-01", "2500-01-01", "2024-01-03"))
                        .perRegel())
                .isEqualTo(Map.of(at(1), 3, at(2), 1, at(3), 2, at(4), 5, at(5), 4));
    }

    @Test
    void ofWhoWaitSinceADayTheLineThatSpeaksDecides() {
        LocalDate dag = Regels.DAG;
        List<Wachtregel> regels = new ArrayList<>();
        // p1 and p2 wait since the day, by an earlier line; their official lines speak
        regels.add(with(shadow(1, "A", nr("U1", "a"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN));
        regels.add(with(official(2, "Z", nr("U1", "a"), K), dag.plusDays(9), Leveringsstatus.ACTIEF_PLAATSEN));
        regels.add(with(shadow(3, "A", nr("U1", "b"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN));
        regels.add(with(official(4, "Z", nr("U1", "b"), K), dag.plusDays(8), Leveringsstatus.ACTIEF_PLAATSEN));
        regels.add(with(shadow(5, "A", nr("U1", "c"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN));
        regels.add(with(official(6, "Y", nr("U1", "d"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN));
        regels.add(with(official(7, "B", nr("U1", "e"), K), dag, Leveringsstatus.IN_ZORG));
        regels.add(with(official(8, "B", nr("U1", "f"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN));
        Wachtlijstbeeld beeld = Ontdubbeling.of(regels);

        assertThat(beeld.lijst()).extracting(p -> p.plaatsen().get(0).regel()).hasSize(6);
        assertThat(beeld.ontdubbeld()).extracting(r -> r.plaats().regel()).containsSubsequence(8, 6, 5, 4, 2);
        assertThat(beeld.ontdubbeld()).extracting(r -> r.plaats().regel()).containsSubsequence(7, 6);
        List<Wachtregel> anders = new ArrayList<>(regels);
        Collections.reverse(anders);
        assertThat(Ontdubbeling.of(anders).perRegel()).isEqualTo(beeld.perRegel());
    }

    @Test
    void peopleOfWhomTheSameIsShownHaveNumbersThatDoNotDependOnTheOrderOfTheLines() {
        List<Wachtregel> regels = shadows("U1 a", "U1 b", "U1 c", "U2 d", "", "U1 e", "U3 f");
        Map<Regelplaats, Integer> nummers = Ontdubbeling.of(regels).perRegel();
        List<Wachtregel> anders = new ArrayList<>(regels);
        for (int i = 0; i < regels.size(); i++) {
            Collections.rotate(anders, 1);
            assertThat(Ontdubbeling.of(anders).perRegel()).isEqualTo(nummers);
        }
        assertThat(nummers.values()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        Set<List<Integer>> ordes = new HashSet<>();
        for (String meer : List.of("U9 a", "U9 b", "U9 c", "U9 d", "U9 e", "U9 f")) {
            List<Wachtregel> met = new ArrayList<>(regels);
            met.add(with(shadow(9, "A", nr("U9", meer), K), Regels.DAG.plusDays(1), Leveringsstatus.ACTIEF_PLAATSEN));
            Map<Regelplaats, Integer> nu = Ontdubbeling.of(met).perRegel();
            ordes.add(regels.stream().map(r -> nu.get(r.plaats())).toList());
        }
        assertThat(ordes).as("the key depends on all lines").hasSizeGreaterThan(1);
    }

    // ------------------------------------------------------------------------------------------------------- counts

    @Test
    void whatTheListsSayOfEveryProvider() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(
                official(1, "A", nr("U1", "a"), K),
                official(2, "A", nr("U1", "a"), K),
                official(3, "B", nr("U1", "b"), K),
                shadow(1, "A", nr("U1", "a"), K),
                shadow(2, "A", nr("U1", "b"), K),
                shadow(3, "A", nr("U1", "c"), K),
                shadow(4, "B", nr("U1", "c"), K)));

        assertThat(beeld.perAanbieder())
                .containsExactly(new Aanbiederbeeld("A", 5, 1, 3, 2, 1), new Aanbiederbeeld("B", 2, 1, 1, 1, 1));
        assertThat(beeld.herhalingen()).singleElement().satisfies(h -> {
            assertThat(h.soort()).isEqualTo(Lijstsoort.OFFICIEEL);
            assertThat(h.aanbieder()).isEqualTo("A");
            assertThat(h.persoon()).isEqualTo(beeld.perRegel().get(new Regelplaats("officieel", 1)));
        });
        assertThat(beeld.overtredingen()).isEmpty();
        assertThat(beeld).hasToString("Wachtlijstbeeld[7 regels, 3..3 personen]");
        assertThat(beeld.regels()).isEqualTo(7);
        assertThat(beeld.dubbelen()).isEqualTo(range(4, 4));
        assertThat(beeld.lijst()).hasSize(3).extracting(Persoon::nummer).containsExactly(1, 2, 3);
    }

    @Test
    void whoWaitsUnseenIsOnShadowListsOnlyOrOfficiallyNotWaiting() {
        LocalDate dag = Regels.DAG;
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(
                with(official(1, "Z", nr("U1", "a"), K), dag, Leveringsstatus.EINDE_ZORGVRAAG),
                with(shadow(1, "A", nr("U1", "a"), K), dag, Leveringsstatus.IN_ZORG),
                with(official(2, "Z", nr("U1", "b"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN),
                with(shadow(2, "A", nr("U1", "b"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN),
                with(official(3, "Z", nr("U1", "c"), K), dag, Leveringsstatus.IN_ZORG),
                with(official(4, "Y", nr("U1", "c"), K), dag.minusDays(1), Leveringsstatus.ACTIEF_PLAATSEN),
                with(shadow(3, "A", nr("U1", "d"), K), dag, Leveringsstatus.IN_ZORG)));

        assertThat(beeld.officieelNietWachtend()).isZero();
        assertThat(beeld.blindeVlek()).isZero();
        assertThat(beeld.wachtend()).isEqualTo(1);
        assertThat(beeld.overtredingen()).hasSize(1);
        Wachtlijstbeeld twee = Ontdubbeling.of(List.of(
                with(official(1, "Z", nr("U1", "a"), K), dag, Leveringsstatus.EINDE_ZORGVRAAG),
                with(shadow(1, "A", nr("U1", "a"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN),
                with(shadow(2, "A", nr("U1", "b"), K), dag, Leveringsstatus.ACTIEF_PLAATSEN)));
        assertThat(twee.officieelNietWachtend()).isEqualTo(1);
        assertThat(twee.blindeVlek()).isEqualTo(2);
        assertThat(twee.wachtend()).isEqualTo(1);
    }

    @Test
    void aPersonIsFoundByANumberThatThereIs() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(shadows("U1 a", "U1 b"));
        Pseudoniemen namen = Pseudoniemen.keyed("een sleutel voor een proef, 32 b".getBytes(StandardCharsets.UTF_8));

        assertThat(beeld.persoon(2).nummer()).isEqualTo(2);
        for (int nummer : new int[] {0, 3}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> beeld.persoon(nummer));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> beeld.pseudoniem(nummer, namen));
        }
        Wachtlijstbeeld samen = picture(shadows("U2 b", "U1 a"), same(1, 2));
        assertThat(samen.pseudoniem(1, namen)).contains(namen.of(Clientnummer.of("U1", "a")));
    }

    // -------------------------------------------------------------------------------------------- small parts of it

    @Test
    void numbersAreSortedAndEqualOnesCompared() {
        long[] sleutels = {5, 1L << 60, 5, 0, 256, 255, 5};

        assertThat(Volgorde.of(sleutels, Comparator.reverseOrder())).containsExactly(3, 6, 2, 0, 5, 4, 1);
        assertThat(Volgorde.of(sleutels, Comparator.naturalOrder())).containsExactly(3, 0, 2, 6, 5, 4, 1);
        assertThat(Volgorde.of(new long[] {2, 1, 1}, Comparator.reverseOrder())).containsExactly(2, 1, 0);
        assertThat(Volgorde.of(new long[0], Comparator.naturalOrder())).isEmpty();
        for (int hash : new int[] {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThat(Volgorde.spread(hash)).isBetween(0L, (1L << 40) - 1);
        }
    }

    @Test
    void setsAreJoinedAndNumberedByTheirLowestMember() {
        Groepen groepen = new Groepen(6);
        groepen.join(4, 2);
        groepen.join(5, 4);
        groepen.join(1, 1);

        assertThat(groepen.find(5)).isEqualTo(2);
        assertThat(groepen.numbered()).containsExactly(0, 1, 2, 3, 2, 2);
        groepen.join(3, 5);
        groepen.join(0, 4);
        assertThat(groepen.numbered()).containsExactly(0, 1, 0, 0, 0, 0);
    }

    @Test
    void membersStandByTheirGroup() {
        Verdeling verdeling = Verdeling.of(new int[] {1, -1, 0, 1, 3}, 4);

        assertThat(verdeling.begin()).containsExactly(0, 1, 3, 3, 4);
        assertThat(verdeling.leden()).containsExactly(2, 0, 3, 4);
        assertThat(verdeling.size(1)).isEqualTo(2);
        assertThat(verdeling.size(2)).isZero();
    }

    @Test
    void linesWithEqualFeaturesAreGroupedInTheirOwnOrder() {
        Wachtregel[] regels = {
            shadow(1, "A", GEEN, Regels.of(1, 1)),
            shadow(2, "A", GEEN, Regels.of(2, 1)),
            shadow(3, "A", GEEN, Kenmerken.GEEN),
            shadow(4, "A", GEEN, Regels.of(1, 1)),
            shadow(5, "A", GEEN, Regels.of(2, 2)),
            shadow(6, "A", GEEN, Regels.of(1, 1))
        };
        Samengroepering groepering = new Samengroepering(regels, Koppelwijze.mask(BEIDE));

        assertThat(groups(groepering, BEIDE)).containsExactly(List.of(0, 3, 5));
        assertThat(groups(groepering, Set.of(Kenmerk.POSTCODE))).containsExactly(List.of(0, 1, 3, 5));
        assertThat(groups(groepering, Set.of(Kenmerk.GEBOORTEDATUM))).containsExactly(List.of(0, 3, 5), List.of(1, 4));
        assertThat(groepering.isComplete(0, Koppelwijze.mask(BEIDE))).isTrue();
        assertThat(groepering.isComplete(2, Koppelwijze.mask(BEIDE))).isFalse();
        assertThat(groepering.isComplete(2, 0)).isTrue();
    }

    private static List<List<Integer>> groups(Samengroepering groepering, Set<Kenmerk> combinatie) {
        List<List<Integer>> alle = new ArrayList<>();
        groepering.forEach(combinatie, (regels, van, tot) -> {
            List<Integer> groep = new ArrayList<>();
            for (int i = van; i < tot; i++) {
                groep.add(regels[i]);
            }
            alle.add(groep);
        });
        return alle;
    }

    @Test
    void aPlaceIsReadAsItIsWrittenAndOrderedByListAndLine() {
        assertThat(Regelplaats.parse("a:b:12")).isEqualTo(new Regelplaats("a:b", 12));
        assertThat(Regelplaats.parse("x:123456789").regel()).isEqualTo(123_456_789);
        assertThat(new Regelplaats("a", 10))
                .isGreaterThan(new Regelplaats("a", 9))
                .isLessThan(new Regelplaats("b", 1));
        assertThat(new Regelplaats("a", 1).in(Taal.EN)).isEqualTo("a:1");
        for (String fout : List.of(":3", "x", "x:", "x:0", "x:01", "x:-1", "x:1234567890", "3")) {
            refused("a list, a colon and a line", () -> Regelplaats.parse(fout));
        }
        refused("a line, from 1", () -> new Regelplaats("x", 0));
        assertThat(new Regelplaats("x", 1).regel()).isEqualTo(1);
    }

    @Test
    void aNameIsOneThroughTwoHundredCharacters() {
        assertThat(Wachtregel.checkName("x".repeat(200))).hasSize(200);
        assertThat(Wachtregel.isName("x".repeat(201))).isFalse();
        assertThat(Wachtregel.isName(" ")).isFalse();
        refused("a name of 1 through 200", () -> shadow(1, " ", GEEN, K));
        refused("a name of 1 through 200", () -> told(shadow(1, "A", GEEN, K), "", " ", ""));
        assertThat(Wachtregel.waits(Leveringsstatus.WACHT_UIT_VOORZORG)).isTrue();
        assertThat(Wachtregel.waits(Leveringsstatus.EINDE_ZORGVRAAG)).isFalse();
        assertThat(Wachtregel.waits(Leveringsstatus.IN_ZORG)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1940-13-01", "1940-1-1", "40-01-1940", "1940-02-30", "", "x"})
    void aDayThatIsNoneIsEmpty(String tekst) {
        assertThat(Dagen.read(tekst)).isEmpty();
    }

    @Test
    void featuresHaveTheirBoundsAndTheirWords() {
        assertThat(Dagen.read("31-01-2024")).contains(LocalDate.of(2024, 1, 31));
        assertThat(Kenmerk.VOORLETTERS.normalize("a".repeat(20))).isEqualTo("A".repeat(20));
        refused("initials", () -> Kenmerk.VOORLETTERS.normalize("a".repeat(21)));
        assertThat(Kenmerk.NAAMSLEUTEL.normalize(" " + "x".repeat(100))).hasSize(100);
        refused("a name key", () -> Kenmerk.NAAMSLEUTEL.normalize("x".repeat(101)));
        assertThat(Kenmerk.VOORLETTERS.normalize("a" + ".".repeat(999))).isEqualTo("A");
        refused("initials", () -> Kenmerk.VOORLETTERS.normalize("a" + ".".repeat(1_000)));
        assertThat(Kenmerk.POSTCODE.in(Taal.EN)).isEqualTo("postcode");
        assertThat(Kenmerk.GEBOORTEDATUM.in(Taal.EN)).isEqualTo("birth date");
        assertThat(Kenmerk.GEBOORTEDATUM.in(Taal.NL)).isEqualTo("geboortedatum");
        assertThat(Kenmerken.of(Map.of(Kenmerk.POSTCODE, "1234AB")))
                .hasToString("[postcode=*****]")
                .isNotEqualTo(Kenmerken.of(Map.of(Kenmerk.POSTCODE, "1234AC")))
                .isNotEqualTo("x");
        assertThat(Kenmerken.of(Map.of(Kenmerk.POSTCODE, "1234AB")).bekend()).containsExactly(Kenmerk.POSTCODE);
        assertThat(Kenmerken.of(Map.of(Kenmerk.POSTCODE, "1234AB")).hashCode())
                .isNotEqualTo(Kenmerken.of(Map.of(Kenmerk.POSTCODE, "1234AC")).hashCode());
        assertThat(Kenmerken.of(Map.of())).isEqualTo(Kenmerken.GEEN).hasToString("[]");
    }

    @Test
    void aDeclarationHasEachCombinationOnceInOneOrder() {
        Set<Kenmerk> dag = Set.of(Kenmerk.GEBOORTEDATUM);
        Koppelwijze wijze = new Koppelwijze(List.of(BEIDE, dag, BEIDE), List.of(Set.of(Kenmerk.NAAMSLEUTEL)));

        assertThat(wijze.mogelijk()).containsExactly(dag, BEIDE);
        assertThat(Koppelwijze.mask(Set.of(Kenmerk.values()))).isEqualTo(15);
        assertThat(Koppelwijze.parse("postcode + geboortedatum")).isEqualTo(BEIDE);
        refused("the same or means the same", () -> new Koppelwijze(List.of(dag), List.of(dag)));
    }

    // -------------------------------------------------------------------------------------------------- the question

    private static Clientnummer client(String nummer) {
        return Clientnummer.of("vraag", nummer);
    }

    private static Schaduwwachtlijstvraag question(Map<String, List<String>> schaduw, String... officieel) {
        List<Schaduwwachtlijstvraag.Registratie> registraties = new ArrayList<>();
        for (String wie : officieel) {
            String[] delen = wie.split(" ", -1);
            registraties.add(new Schaduwwachtlijstvraag.Registratie(client(delen[0]), delen[1]));
        }
        TreeMap<String, List<Clientnummer>> lijsten = new TreeMap<>();
        schaduw.forEach((a, wie) ->
                lijsten.put(a, wie.stream().map(WachtlijstregelsTest::client).toList()));
        return new Schaduwwachtlijstvraag(registraties, lijsten, List.of());
    }

    private static Schaduwwachtlijstvraag doubts(String... paren) {
        List<Schaduwwachtlijstvraag.Twijfel> twijfel = new ArrayList<>();
        for (String paar : paren) {
            String[] delen = paar.split(" ", -1);
            twijfel.add(new Schaduwwachtlijstvraag.Twijfel(client(delen[0]), client(delen[1]), Optional.empty()));
        }
        Schaduwwachtlijstvraag kaal = question(Map.of("A", List.of("x", "y")), "1 Z", "2 Z", "3 Z", "4 Z", "5 Z");
        return new Schaduwwachtlijstvraag(kaal.officieel(), kaal.schaduw(), twijfel);
    }

    private static List<String> lines(Schaduwwachtlijstvraag vraag) {
        return new Schaduwwachtlijst()
                .explain(vraag).posten().stream()
                        .map(p -> p.stap().wat().in(Taal.EN) + ": "
                                + String.join(
                                        ", ",
                                        p.door().stream()
                                                .map(g -> g.in(Taal.EN))
                                                .toList()))
                        .toList();
    }

    @Test
    void theLinesCountTheEntriesTheDoublesAndWhatIsFound() {
        assertThat(lines(question(Map.of("A", List.of("1", "3"), "B", List.of("3", "4")), "1 Z", "2 Z", "2 Y")))
                .containsExactly(
                        "entries on all lists: on the official list = 3, on shadow lists = 4",
                        "double registrations removed: doubles = 3",
                        "on lists of more providers: people = 3",
                        "not registered by the provider itself: entries = 4",
                        "the registration is not complete: people missing = 2",
                        "registered by more than one provider: people = 1");
        assertThat(lines(question(Map.of(), "1 Z", "2 Z")))
                .containsExactly("entries on all lists: on the official list = 2, on shadow lists = 0");
        Schaduwwachtlijstvraag twijfel = doubts("1 x");
        assertThat(lines(new Schaduwwachtlijstvraag(
                        twijfel.officieel(),
                        twijfel.schaduw(),
                        List.of(new Schaduwwachtlijstvraag.Twijfel(client("1"), client("x"), Optional.of(true))))))
                .contains("numbers that are of one person: fewer by doubts = 1");
    }

    @Test
    void aQuestionHasItsBounds() {
        List<String> tweehonderd = new ArrayList<>(Collections.nCopies(200, "x"));
        assertThat(question(Map.of("A", tweehonderd)).schaduw().get("A")).hasSize(200);
        tweehonderd.add("x");
        refused("at most 200", () -> question(Map.of("A", tweehonderd)));
        Map<String, List<String>> lijsten = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            lijsten.put("A" + i, List.of());
        }
        assertThat(question(lijsten).schaduw()).hasSize(20);
        lijsten.put("B", List.of());
        refused("at most 20", () -> question(lijsten));
        refused(
                "at most 500",
                () -> question(Map.of(), Collections.nCopies(501, "1 Z").toArray(String[]::new)));
        assertThat(doubts("1 x", "2 x", "3 x", "4 x", "5 x", "1 y", "2 y", "3 y")
                        .twijfel())
                .hasSize(8);
        refused("at most 8", () -> doubts("1 x", "2 x", "3 x", "4 x", "5 x", "1 y", "2 y", "3 y", "4 y"));
        refused("every pair of two different numbers once", () -> doubts("1 1"));
        refused("every pair of two different numbers once", () -> doubts("1 x", "x 1"));
        refused("a client who is on a list", () -> doubts("q x"));
        refused("a client who is on a list", () -> doubts("x q"));
        refused("a name of 1 through 200", () -> question(Map.of("x".repeat(201), List.of())));
        refused("a name of 1 through 200", () -> question(Map.of(), "1 "));
    }

    @Test
    void whatIsEmptyIsNotWritten() {
        assertThat(JsonWriter.compact(Schaduwwachtlijstvraag.VORM.write(question(Map.of()))))
                .isEqualTo("{\"officieel\":[]}");
    }

    @Test
    void aDoubtIsFilledByItsPlace() {
        Schaduwwachtlijstvraag vraag = doubts("1 x", "2 y");
        @SuppressWarnings("unchecked")
        Gat<Boolean> tweede = (Gat<Boolean>) vraag.gaten().get(1);

        assertThat(vraag.gaten()).extracting(g -> g.feit()).containsExactly("twijfel-1", "twijfel-2");
        assertThat(tweede.naam().en()).isEqualTo("whether doubt 2 is one person");
        assertThat(tweede.naam().nl()).isEqualTo("of twijfel 2 één persoon is");
        assertThat(vraag.fill(tweede, true).twijfel())
                .extracting(Schaduwwachtlijstvraag.Twijfel::zelfde)
                .containsExactly(Optional.empty(), Optional.of(true));
    }
}
