package nl.wlzkit.regions.agreement;

import static nl.wlzkit.testing.Proefvragen.filled;
import static nl.wlzkit.testing.Proefvragen.lines;
import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.testing.Proefvragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the explanations say of made-up agreements, and the edges of the rules and of the questions. */
class AfspraakregelsTest {
    private static final Eenheid E = Eenheid.PLEKKEN;
    private static final Leeswijze TELT_NIET =
            Restopgavevraag.LEZINGEN.choose(Restopgavevraag.INTENTIE, Restopgavevraag.TELT_NIET);

    private static List<String> pointers(String berekening, String tekst) {
        return Proefvragen.problems(new Afspraakberekeningen(), berekening, tekst.replace('\'', '"')).stream()
                .map(Probleem::pointer)
                .toList();
    }

    // -------------------------------------------------------------------------------------------------- what remains

    private static Hoeveelheid places(long getal) {
        return Hoeveelheid.of(getal, E);
    }

    private static Bandbreedte<Hoeveelheid> range(long van, long tot) {
        return new Bandbreedte<>(places(van), places(tot));
    }

    private static Bijdrage contribution(
            String naam, Optional<Long> getal, Optional<Uitvoeringsstand> stand, Optional<Afspraaktype> type) {
        return new Bijdrage(naam, Optional.of("F1"), getal.map(AfspraakregelsTest::places), stand, type);
    }

    private static Restopgavevraag question(
            long van, long tot, List<String> partijen, Leeswijze leeswijze, Bijdrage... bijdragen) {
        return new Restopgavevraag("F1", E, Optional.of(range(van, tot)), List.of(bijdragen), partijen, leeswijze);
    }

    private static Restopgave rest(Leeswijze leeswijze, Bijdrage... bijdragen) {
        return Restopgave.of(question(60, 60, List.of(), leeswijze, bijdragen));
    }

    @Test
    void ofAnEstimatedFrictionEverythingIsARange() {
        Bijdrage a = contribution("A", Optional.of(45L), Optional.of(Uitvoeringsstand.IN_GANG), Optional.empty());
        Restopgave rest = Restopgave.of(question(50, 80, List.of(), Restopgavevraag.LEZINGEN, a));

        assertThat(rest.frictie()).isEqualTo("F1");
        assertThat(rest.omvang()).contains(range(50, 80));
        assertThat(rest.opgelost()).isEqualTo(range(0, 0));
        assertThat(rest.verwachtOpgelost()).isEqualTo(range(45, 45));
        assertThat(rest.afgedekt()).contains(range(45, 45));
        assertThat(rest.restopgaveNu()).contains(range(50, 80));
        assertThat(rest.restopgaveVerwacht()).contains(range(5, 35));
        assertThat(rest.overdekking()).contains(range(0, 0));
        assertThat(rest.nietBelegd()).contains(range(5, 35));
        assertThat(rest.afdekking()).contains(new Bandbreedte<>(Breuk.of(9, 16), Breuk.of(9, 10)));
        assertThat(rest.status()).isEqualTo(Restopgavestatus.OPEN);
        assertThat(Restopgave.of(question(50, 80, List.of("gemeente (fictief)"), Restopgavevraag.LEZINGEN, a))
                        .nietBelegd())
                .contains(range(0, 0));
        assertThat(Restopgave.of(question(40, 50, List.of(), Restopgavevraag.LEZINGEN, a))
                        .overdekking())
                .contains(range(0, 5));
        assertThat(Restopgave.of(question(40, 50, List.of(), Restopgavevraag.LEZINGEN, a))
                        .afgedekt())
                .contains(range(40, 45));
        assertThat(Restopgave.of(question(40, 50, List.of(), Restopgavevraag.LEZINGEN, a))
                        .status())
                .isEqualTo(Restopgavestatus.ONBEKEND);
    }

    @Test
    void whatIsNotKnownOfAnAgreementWidensTheRange() {
        Optional<Uitvoeringsstand> gang = Optional.of(Uitvoeringsstand.IN_GANG);
        Restopgave hoeveel =
                rest(Restopgavevraag.LEZINGEN, contribution("A", Optional.empty(), gang, Optional.empty()));
        assertThat(hoeveel.verwachtOpgelost()).isEqualTo(range(0, 1_000_000_000));
        assertThat(hoeveel.opgelost()).isEqualTo(range(0, 0));
        assertThat(hoeveel.restopgaveVerwacht()).contains(range(0, 60));
        assertThat(hoeveel.overdekking()).contains(range(0, 999_999_940));
        assertThat(hoeveel.status()).isEqualTo(Restopgavestatus.ONBEKEND);

        Restopgave hoeVer =
                rest(Restopgavevraag.LEZINGEN, contribution("A", Optional.of(20L), Optional.empty(), Optional.empty()));
        assertThat(hoeVer.opgelost()).isEqualTo(range(0, 20));
        assertThat(hoeVer.verwachtOpgelost()).isEqualTo(range(20, 20));

        Restopgave soort = rest(TELT_NIET, contribution("A", Optional.of(20L), gang, Optional.empty()));
        assertThat(soort.verwachtOpgelost()).isEqualTo(range(0, 20));
        assertThat(rest(
                                TELT_NIET,
                                contribution("A", Optional.of(20L), gang, Optional.of(Afspraaktype.RESULTAATGERICHT)))
                        .verwachtOpgelost())
                .isEqualTo(range(20, 20));
        assertThat(rest(TELT_NIET, contribution("A", Optional.of(20L), gang, Optional.of(Afspraaktype.INTENTIONEEL)))
                        .verwachtOpgelost())
                .isEqualTo(range(0, 0));
    }

    @Test
    void whatIsSolvedIsSoWithAllAgreementsOrOnlyWithTheRealisedOnes() {
        Leeswijze gerealiseerd =
                Restopgavevraag.LEZINGEN.choose(Restopgavevraag.OPGELOST, Restopgavevraag.GEREALISEERD);
        Bijdrage gang = contribution("A", Optional.of(60L), Optional.of(Uitvoeringsstand.IN_GANG), Optional.empty());
        Bijdrage klaar =
                contribution("A", Optional.of(60L), Optional.of(Uitvoeringsstand.GEREALISEERD), Optional.empty());

        assertThat(rest(Restopgavevraag.LEZINGEN, gang).status()).isEqualTo(Restopgavestatus.OPGELOST);
        assertThat(rest(gerealiseerd, gang).status()).isEqualTo(Restopgavestatus.OPEN);
        assertThat(rest(gerealiseerd, klaar).status()).isEqualTo(Restopgavestatus.OPGELOST);
        assertThat(rest(Restopgavevraag.LEZINGEN).afdekking()).contains(Bandbreedte.of(Breuk.of(0, 1)));
        assertThat(Restopgave.of(question(0, 0, List.of(), Restopgavevraag.LEZINGEN))
                        .afdekking())
                .contains(Bandbreedte.of(Breuk.EEN));
    }

    @Test
    void theLinesNameTheAgreementsAndWhatIsLeft() {
        Restopgavevraag vraag = question(
                100,
                100,
                List.of("gemeente (fictief)"),
                TELT_NIET,
                contribution(
                        "B",
                        Optional.of(40L),
                        Optional.of(Uitvoeringsstand.IN_GANG),
                        Optional.of(Afspraaktype.RESULTAATGERICHT)),
                contribution(
                        "A",
                        Optional.of(35L),
                        Optional.of(Uitvoeringsstand.GEREALISEERD),
                        Optional.of(Afspraaktype.RESULTAATGERICHT)),
                contribution(
                        "I",
                        Optional.of(5L),
                        Optional.of(Uitvoeringsstand.GEREALISEERD),
                        Optional.of(Afspraaktype.INTENTIONEEL)),
                new Bijdrage("X", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        Restopgaveberekening verwacht = Restopgaveberekening.verwacht();

        assertThat(lines(verwacht, vraag, "covered by realised agreements")).containsExactly(List.of("A = 35 plekken"));
        assertThat(lines(verwacht, vraag, "what is set in motion")).containsExactly(List.of("B = 40 plekken"));
        assertThat(lines(verwacht, vraag, "not aimed at this friction")).containsExactly(List.of("does not count = X"));
        assertThat(lines(verwacht, vraag, "intent does not count")).containsExactly(List.of("I = 5 plekken"));
        assertThat(lines(verwacht, vraag, "what must happen further?"))
                .containsExactly(List.of("other party = gemeente (fictief)"));
        assertThat(lines(verwacht, vraag, "taken up by no other party")).isEmpty();
        assertThat(lines(Restopgaveberekening.nietBelegd(), vraag, "taken up by other parties"))
                .containsExactly(List.of("other party = gemeente (fictief)"));
        assertThat(lines(Restopgaveberekening.nietBelegd(), vraag, "what must happen further?"))
                .isEmpty();
        assertThat(lines(new Afdekkingsgraad(), vraag, "which part is covered"))
                .containsExactly(List.of("covered = 75 plekken", "size = 100 plekken"));
    }

    @Test
    void whatIsNotSoLeavesNoLine() {
        Bijdrage a = contribution("A", Optional.of(60L), Optional.of(Uitvoeringsstand.GEREALISEERD), Optional.empty());
        Restopgavevraag klaar = question(60, 60, List.of(), Restopgavevraag.LEZINGEN, a);
        Restopgavevraag open = question(61, 61, List.of(), Restopgavevraag.LEZINGEN, a);

        for (String stap : List.of(
                "not aimed at this friction",
                "intent does not count",
                "what must happen further?",
                "taken up by no other party")) {
            assertThat(lines(Restopgaveberekening.verwacht(), klaar, stap))
                    .as(stap)
                    .isEmpty();
        }
        assertThat(lines(Restopgaveberekening.verwacht(), open, "taken up by no other party"))
                .hasSize(1);
        assertThat(lines(Restopgaveberekening.nu(), open, "taken up by no other party"))
                .isEmpty();
        assertThat(lines(Restopgaveberekening.nu(), open, "what must happen further?"))
                .hasSize(1);
        assertThat(lines(Restopgaveberekening.overdekking(), open, "what must happen further?"))
                .isEmpty();
        assertThat(lines(
                        Restopgaveberekening.overdekking(),
                        question(50, 50, List.of(), Restopgavevraag.LEZINGEN, a),
                        "what must happen further?"))
                .isEmpty();
        assertThat(lines(
                        Restopgaveberekening.overdekking(),
                        question(50, 50, List.of(), Restopgavevraag.LEZINGEN, a),
                        "more than the friction"))
                .containsExactly(List.of("size = 50 plekken"));
        assertThat(lines(new Afdekkingsgraad(), open, "there is nothing to solve"))
                .isEmpty();
    }

    @Test
    void aHoleIsFilledForTheAgreementThatHasIt() {
        Bijdrage a = contribution("A", Optional.empty(), Optional.empty(), Optional.empty());
        Bijdrage b = contribution("B", Optional.empty(), Optional.empty(), Optional.empty());
        Restopgavevraag vraag = question(50, 80, List.of(), TELT_NIET, b, a);
        List<Gat<?>> gaten = vraag.gaten();

        assertThat(gaten)
                .extracting(Gat::feit)
                .containsExactly("omvang", "A/hoeveelheid", "A/stand", "A/type", "B/hoeveelheid", "B/stand", "B/type");
        assertThat(question(50, 80, List.of(), Restopgavevraag.LEZINGEN, a).gaten())
                .extracting(Gat::feit)
                .containsExactly("omvang", "A/hoeveelheid", "A/stand");
        assertThat(filled(vraag, gaten.get(4), places(3)).bijdragen())
                .containsExactly(a, contribution("B", Optional.of(3L), Optional.empty(), Optional.empty()));
        Restopgavevraag stand = filled(vraag, gaten.get(2), Uitvoeringsstand.IN_GANG);
        assertThat(stand.bijdragen())
                .containsExactly(
                        contribution("A", Optional.empty(), Optional.of(Uitvoeringsstand.IN_GANG), Optional.empty()),
                        b);
        assertThat(stand.partijen()).isEmpty();
        assertThat(filled(vraag, gaten.get(3), Afspraaktype.INTENTIONEEL).bijdragen())
                .containsExactly(
                        contribution("A", Optional.empty(), Optional.empty(), Optional.of(Afspraaktype.INTENTIONEEL)),
                        b);
        assertThat(filled(vraag, gaten.get(0), places(70)).omvang()).contains(range(70, 70));
    }

    @Test
    void aQuestionAboutWhatRemainsHasItsBounds() {
        Bijdrage a = contribution("A", Optional.of(1L), Optional.empty(), Optional.empty());
        List<String> namen = IntStream.range(0, 51).mapToObj(i -> "p" + i).toList();
        List<Bijdrage> veel = IntStream.range(0, 501)
                .mapToObj(i -> contribution("A" + i, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();

        assertThat(question(60, 60, namen.subList(0, 50), TELT_NIET, a).partijen())
                .hasSize(50);
        refused("at most 50", () -> question(60, 60, namen, TELT_NIET, a));
        refused("every name once", () -> question(60, 60, List.of("p", "p"), TELT_NIET, a));
        refused("not beginning with a space", () -> question(60, 60, List.of(" "), TELT_NIET, a));
        refused("every name once", () -> question(60, 60, List.of(), TELT_NIET, a, a));
        refused("at most 500", () -> new Restopgavevraag("F1", E, Optional.empty(), veel, List.of(), TELT_NIET));
        assertThat(new Restopgavevraag("F1", E, Optional.empty(), veel.subList(0, 500), List.of(), TELT_NIET)
                        .bijdragen())
                .hasSize(500);
        refused(
                "an amount",
                () -> new Restopgavevraag(
                        "F1", E, Optional.of(range(0, 1_000_000_001)), List.of(), List.of(), TELT_NIET));
        assertThat(pointers(
                        "restopgave",
                        "{'frictie':'F1','eenheid':'plekken','omvangVan':8,'omvangTot':8,'bijdragen':[{'naam':' '}]}"))
                .containsExactly("/bijdragen/0/naam");
        assertThat(pointers(
                        "restopgave", "{'frictie':'F1','eenheid':'plekken','omvang':8,'omvangTot':8,'bijdragen':[]}"))
                .containsExactly("/omvangTot");
    }

    @Test
    void amountsAreOrderedByTheirUnitAndNumber() {
        assertThat(places(1)).isLessThan(places(2)).isEqualByComparingTo(places(1));
        assertThat(places(1).min(places(2))).isEqualTo(places(1));
        assertThat(places(2).min(places(1))).isEqualTo(places(1));
        assertThat(places(2).plus(places(1))).isEqualTo(places(3));
        assertThat(places(2).minus(places(3)).isNiets()).isTrue();
        assertThat(new Hoeveelheid(new BigDecimal("1000000000000"), E).isNiets())
                .isFalse();
        assertThat(E.compareTo(Eenheid.FTE)).isPositive();
        assertThat(new Eenheid("x".repeat(40)).naam()).hasSize(40);
    }

    // -------------------------------------------------------------------------------------------------- an agreement

    private static Afspraak agreement(
            boolean zorgkantoor, Optional<Afspraaktype> type, Afspraakfeiten feiten, Vastleggingsvorm... vormen) {
        return new Afspraak(
                "A",
                List.of("partij (fictief)"),
                zorgkantoor,
                type,
                List.of("F1"),
                List.of(vormen).stream().map(Opgesomd::of).toList(),
                feiten,
                List.of(),
                List.of(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "true, OVEREENKOMST, EEN_OP_EEN, type+contractmonitoring, FRICTIE+RESULTAATGERICHT+FORMELE_VASTLEGGING+CONTRACTMONITORING",
        "true, ADDENDUM, EEN_OP_EEN, type, FRICTIE+RESULTAATGERICHT+FORMELE_VASTLEGGING+CONTRACTMONITORING",
        "true, GESPREKSVERSLAG, EEN_OP_EEN, type+contractmonitoring, "
                + "FRICTIE+RESULTAATGERICHT+FORMELE_VASTLEGGING+CONTRACTMONITORING",
        "true, CONVENANT, NETWERK, type+contractmonitoring+monitoring+bijsturing+stappenBijUitblijven+einddoel, "
                + "FRICTIE+MONITORING+BIJSTURING+STAPPEN_BIJ_UITBLIJVEN+EINDDOEL",
        "true, PROJECTPLAN, NETWERK, contractmonitoring+monitoring+resultaten, FRICTIE+RESULTATEN+MONITORING",
        "false, ONDERLING_AANBIEDERS, ONDERLING, monitoring, FRICTIE+MONITORING",
        "false, CONVENANT, ONDERLING, monitoring, FRICTIE+MONITORING"
    })
    void ofEveryKindOfAgreementIsAskedWhatBelongsToIt(
            boolean zorgkantoor, Vastleggingsvorm vorm, Afspraakkanaal kanaal, String gaten, String gevraagd) {
        Afspraakvraag vraag = Afspraakvraag.of(agreement(zorgkantoor, Optional.empty(), Afspraakfeiten.ONBEKEND, vorm));

        assertThat(vraag.afspraak().kanaal()).isEqualTo(kanaal);
        assertThat(String.join("+", vraag.gaten().stream().map(Gat::feit).toList()))
                .isEqualTo(gaten);
        assertThat(String.join(
                        "+",
                        Afspraakkwaliteit.overview(vraag).gevraagd().stream()
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(gevraagd);
    }

    @Test
    void onlyAnAgreementOfIntentIsAskedHowItIsFollowed() {
        Afspraakvraag resultaat = Afspraakvraag.of(agreement(
                true, Optional.of(Afspraaktype.RESULTAATGERICHT), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.CONVENANT));
        assertThat(resultaat.gaten()).extracting(Gat::feit).containsExactly("contractmonitoring");
        assertThat(Afspraakkwaliteit.overview(resultaat).gevraagd()).containsExactly(Afspraakelement.FRICTIE);

        Afspraakvraag samen = Afspraakvraag.of(agreement(
                true,
                Optional.of(Afspraaktype.INTENTIONEEL),
                Afspraakfeiten.ONBEKEND,
                Vastleggingsvorm.CONVENANT,
                Vastleggingsvorm.PROJECTPLAN));
        assertThat(Afspraakkwaliteit.overview(samen).gevraagd())
                .containsExactly(
                        Afspraakelement.FRICTIE,
                        Afspraakelement.MONITORING,
                        Afspraakelement.BIJSTURING,
                        Afspraakelement.STAPPEN_BIJ_UITBLIJVEN,
                        Afspraakelement.EINDDOEL,
                        Afspraakelement.RESULTATEN);
        assertThat(agreement(
                                true,
                                Optional.empty(),
                                Afspraakfeiten.ONBEKEND,
                                Vastleggingsvorm.CONVENANT,
                                Vastleggingsvorm.OVEREENKOMST)
                        .kanaal())
                .isEqualTo(Afspraakkanaal.EEN_OP_EEN);
    }

    @Test
    void aReadingDecidesWhatIsFormalAndWhatMustAppear() {
        Leeswijze formeel = Afspraakvraag.LEZINGEN.choose(Afspraakvraag.NETWERKVORM, Afspraakvraag.FORMEEL);
        Leeswijze blijken = Afspraakvraag.LEZINGEN.choose(Afspraakvraag.ADDENDUM, Afspraakvraag.MOET_BLIJKEN);
        Afspraak convenant = agreement(false, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.CONVENANT);
        Afspraak addendum = agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.ADDENDUM);
        Afspraak verslag = agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.GESPREKSVERSLAG);

        assertThat(new Afspraakvraag(convenant, formeel).gaten())
                .extracting(Gat::feit)
                .containsExactly("contractmonitoring", "monitoring");
        assertThat(new Afspraakvraag(convenant, formeel).isFormeel()).isTrue();
        assertThat(Afspraakvraag.of(convenant).isFormeel()).isFalse();
        assertThat(new Afspraakvraag(verslag, formeel).isFormeel()).isFalse();
        assertThat(new Afspraakvraag(addendum, blijken).gaten())
                .extracting(Gat::feit)
                .containsExactly("type", "contractmonitoring");
        assertThat(new Afspraakvraag(addendum, blijken).contractmonitoring()).isEmpty();
        assertThat(Afspraakvraag.of(addendum).contractmonitoring()).contains(true);
        assertThat(addendum.monitored(false)).isEmpty();
        assertThat(addendum.monitored(true)).contains(true);
        assertThat(Afspraakkwaliteit.overview(Afspraakvraag.of(addendum)).geborgd())
                .isEqualTo(Oordeel.VOLDOET);
        assertThat(Afspraakkwaliteit.overview(Afspraakvraag.of(addendum)).geformaliseerd())
                .isTrue();
        assertThat(Afspraakkwaliteit.overview(Afspraakvraag.of(verslag)).geformaliseerd())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, , true",
        "false, true, true",
        ", true, true",
        "false, false, false",
        "false, , ",
        ", false, ",
        ", , "
    })
    void anAgreementIsWatchedInTheMonitoringOfContractsOrOtherwise(Boolean contract, Boolean anders, Boolean verwacht) {
        Afspraakfeiten feiten = new Afspraakfeiten(
                Optional.ofNullable(contract),
                Optional.ofNullable(anders),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(agreement(true, Optional.empty(), feiten, Vastleggingsvorm.OVEREENKOMST)
                        .monitored(true))
                .isEqualTo(Optional.ofNullable(verwacht));
    }

    @Test
    void everyFactIsSetByItself() {
        Afspraakfeiten feiten = Afspraakfeiten.ONBEKEND;
        for (String naam : List.of(
                "contractmonitoring", "monitoring", "bijsturing", "stappenBijUitblijven", "einddoel", "resultaten")) {
            feiten = feiten.with(naam, !naam.startsWith("m"));
        }
        Optional<Boolean> ja = Optional.of(true);

        assertThat(feiten).isEqualTo(new Afspraakfeiten(ja, Optional.of(false), ja, ja, ja, ja));
        assertThat(feiten.isLeeg()).isFalse();
        assertThat(Afspraakfeiten.ONBEKEND.with("iets", true)).isEqualTo(Afspraakfeiten.ONBEKEND);
    }

    @Test
    void anAgreementHasItsBounds() {
        refused("at least one party", () -> changed(List.of(), List.of(), List.of(), List.of()));
        refused("not beginning with a space", () -> changed(List.of(" "), List.of(), List.of(), List.of()));
        refused("not beginning with a space", () -> changed(List.of("p"), List.of(" "), List.of(), List.of()));
        refused("every name once", () -> changed(List.of("p", "p"), List.of(), List.of(), List.of()));
        refused("every name once", () -> changed(List.of("p"), List.of("F", "F"), List.of(), List.of()));
        refused(
                "subjects of an addendum",
                () -> changed(
                        List.of("p"),
                        List.of(),
                        List.of(Vastleggingsvorm.OVEREENKOMST),
                        List.of(Addendumonderwerp.ZORGINNOVATIE)));
        assertThat(changed(
                                List.of("p"),
                                List.of(),
                                List.of(Vastleggingsvorm.OVEREENKOMST, Vastleggingsvorm.ADDENDUM),
                                List.of(Addendumonderwerp.ZORGINNOVATIE))
                        .onderwerpen())
                .hasSize(1);
        refused(
                "without the zorgkantoor",
                () -> agreement(
                        true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.ONDERLING_AANBIEDERS));
        refused(
                "with the zorgkantoor",
                () -> agreement(false, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.ADDENDUM));
        assertThat(pointers(
                        "afspraakborging",
                        "{'afspraak':{'naam':'A','partijen':[],'zorgkantoor':false,'fricties':['F'],"
                                + "'vastlegging':['OVEREENKOMST'],'onderwerpen':['ANDERS: x']}}"))
                .containsExactlyInAnyOrder("/afspraak/partijen", "/afspraak/vastlegging", "/afspraak/onderwerpen");
    }

    private static Afspraak changed(
            List<String> partijen,
            List<String> fricties,
            List<Vastleggingsvorm> vormen,
            List<Addendumonderwerp> onderwerpen) {
        return new Afspraak(
                "A",
                partijen,
                true,
                Optional.empty(),
                fricties,
                vormen.stream().map(Opgesomd::of).toList(),
                Afspraakfeiten.ONBEKEND,
                List.of(),
                onderwerpen.stream().map(Opgesomd::of).toList(),
                Optional.empty());
    }

    @Test
    void anOpenChoiceIsOneOfBothAndIsReadAsItIsWritten() {
        refused(
                "a choice from the list or something else",
                () -> new Opgesomd<>(Optional.of(Beleidselement.INKOOPDOEL), Optional.of("x")));
        assertThat(Opgesomd.of(Beleidselement.INKOOPDOEL).is(Beleidselement.INKOOPDOEL))
                .isTrue();
        assertThat(Opgesomd.of(Beleidselement.INKOOPDOEL)).hasToString("INKOOPDOEL");
        assertThat(pointers(
                        "doorlopende-lijn",
                        "{'fricties':[],'beleid':[{'naam':'a','soort':'DOEL','fricties':[]},"
                                + "{'naam':'b','soort':'ANDERS: doel','fricties':[]},"
                                + "{'naam':'c','soort':'SPEERPUNT','fricties':[]}],'afspraken':[],'verantwoord':[],"
                                + "'totEnMet':'BELEID'}"))
                .containsExactly("/beleid/0/soort");
    }

    @Test
    void theElementsThatAreAskedAreNamedAndTheMissingOnesCounted() {
        Afspraakfeiten geen = new Afspraakfeiten(
                Optional.of(false),
                Optional.of(false),
                Optional.of(false),
                Optional.of(false),
                Optional.of(false),
                Optional.of(false));
        Afspraakvraag convenant = Afspraakvraag.of(
                agreement(true, Optional.of(Afspraaktype.INTENTIONEEL), geen, Vastleggingsvorm.CONVENANT));
        Afspraakvraag verslag = Afspraakvraag.of(
                agreement(true, Optional.of(Afspraaktype.INTENTIONEEL), geen, Vastleggingsvorm.GESPREKSVERSLAG));
        Afspraakkwaliteit kwaliteit = new Afspraakkwaliteit();

        assertThat(kwaliteit.explain(convenant).antwoord().waarde()).contains(4);
        assertThat(lines(kwaliteit, convenant, "what is asked of the agreement").get(0))
                .hasSize(5)
                .first()
                .isEqualTo("asked = " + Afspraakelement.FRICTIE.in(Taal.EN));
        assertThat(lines(kwaliteit, convenant, "in a network a result need not be there yet"))
                .hasSize(1);
        assertThat(kwaliteit.explain(verslag).antwoord().waarde()).contains(3);
        assertThat(lines(kwaliteit, verslag, "in a network a result need not be there yet"))
                .isEmpty();
        assertThat(Afspraakkwaliteit.overview(verslag).mist())
                .containsExactly(
                        Afspraakelement.RESULTAATGERICHT,
                        Afspraakelement.FORMELE_VASTLEGGING,
                        Afspraakelement.CONTRACTMONITORING);
        assertThat(lines(new Afspraakborging(), verslag, "only in a report or letters"))
                .hasSize(1);
        assertThat(lines(new Afspraakborging(), convenant, "only in a report or letters"))
                .isEmpty();
        assertThat(lines(new Afspraakborging(), verslag, "in which form laid down"))
                .containsExactly(List.of("laid down in = report of a conversation"));
    }

    // ---------------------------------------------------------------------------------------------- worked out, years

    private static Afspraak follow(String naam, Afspraaktype type, Vastleggingsvorm vorm, Optional<String> vervolgOp) {
        return new Afspraak(
                naam,
                List.of("partij (fictief)"),
                true,
                Optional.of(type),
                List.of("F1"),
                List.of(Opgesomd.of(vorm)),
                Afspraakfeiten.ONBEKEND,
                List.of(),
                List.of(),
                vervolgOp);
    }

    @Test
    void whatIsNotWorkedOutIsNamed() {
        Afspraak i1 = follow("I1", Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.empty());
        Afspraak i2 = follow("I2", Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.empty());
        Afspraak r = follow("R", Afspraaktype.RESULTAATGERICHT, Vastleggingsvorm.OVEREENKOMST, Optional.of("I1"));
        Vertaalvraag vraag = new Vertaalvraag(List.of(r, i2, i1));
        Vertaalgraad graad = new Vertaalgraad();

        assertThat(vraag.afspraken()).containsExactly(i1, i2, r);
        assertThat(Vertaalgraad.untranslated(vraag)).containsExactly(i2);
        assertThat(lines(graad, vraag, "which part is worked out"))
                .containsExactly(List.of("worked out = 1", "agreements of intent = 2"));
        assertThat(lines(graad, vraag, "no result-oriented follow-up yet")).containsExactly(List.of("agreement = I2"));
        assertThat(lines(graad, vraag, "no agreement in an addendum")).hasSize(1);
        assertThat(lines(graad, vraag, "there are none of intent")).isEmpty();

        Afspraak addendum = follow("Q", Afspraaktype.RESULTAATGERICHT, Vastleggingsvorm.ADDENDUM, Optional.empty());
        assertThat(lines(graad, new Vertaalvraag(List.of(i1, addendum)), "no agreement in an addendum"))
                .isEmpty();
        Vertaalvraag alles = new Vertaalvraag(List.of(i1, r));
        assertThat(lines(graad, alles, "no result-oriented follow-up yet")).isEmpty();
        assertThat(lines(graad, alles, "no agreement in an addendum")).isEmpty();
        refused(
                "the name of another agreement",
                () -> new Vertaalvraag(List.of(
                        follow("I1", Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.of("I1")))));
        refused("every name once", () -> new Vertaalvraag(List.of(i1, i1)));
    }

    @Test
    void theTypeOfAnAgreementIsAskedAndFilledForThatOne() {
        Afspraak a = agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.OVEREENKOMST);
        Afspraak i = follow("I", Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.empty());
        Vertaalvraag vraag = new Vertaalvraag(List.of(i, a));

        assertThat(vraag.gaten()).extracting(Gat::feit).containsExactly("A/type");
        assertThat(filled(vraag, vraag.gaten().get(0), Afspraaktype.RESULTAATGERICHT)
                        .afspraken())
                .extracting(Afspraak::type)
                .containsExactly(Optional.of(Afspraaktype.RESULTAATGERICHT), Optional.of(Afspraaktype.INTENTIONEEL));
    }

    @Test
    void yearsWithoutAnAdjustmentAreCountedThroughTheYearThatIsLookedAt() {
        Jaarafspraakvraag vraag = new Jaarafspraakvraag(2018, 2022, List.of(2021, 2019), 2021);

        assertThat(vraag.bijgesteld()).containsExactly(2019, 2021);
        assertThat(Jaarafspraak.unadjusted(vraag)).containsExactly(2020);
        assertThat(Jaarafspraak.unadjusted(new Jaarafspraakvraag(2018, 2022, List.of(2021, 2019), 2023)))
                .containsExactly(2020, 2022);
        assertThat(lines(new Jaarafspraak(), vraag, "years without an adjustment"))
                .containsExactly(List.of("not adjusted in = 2020"));
        assertThat(new Jaarafspraakvraag(2018, 2018, List.of(), 2018).gaten()).isEmpty();
        refused("not before the first", () -> new Jaarafspraakvraag(2018, 2017, List.of(), 2018));
        refused("after the first year", () -> new Jaarafspraakvraag(2018, 2020, List.of(2018), 2018));
        refused("after the first year", () -> new Jaarafspraakvraag(2018, 2020, List.of(2021), 2018));
        refused("every name once", () -> new Jaarafspraakvraag(2018, 2020, List.of(2019, 2019), 2018));
        assertThat(new Jaarafspraakvraag(2018, 2020, List.of(2020), 2018).bijgesteld())
                .containsExactly(2020);
        assertThat(pointers(
                        "jaarafspraak", "{'eersteJaar':2018,'laatsteJaar':2017,'bijgesteld':[2018],'peiljaar':2018}"))
                .containsExactly("/laatsteJaar");
        assertThat(pointers(
                        "jaarafspraak", "{'eersteJaar':2018,'laatsteJaar':2018,'bijgesteld':[2019],'peiljaar':2018}"))
                .containsExactly("/bijgesteld");
    }

    // -------------------------------------------------------------------------------------------------------- the line

    private static Beleidspost policy(String naam, Optional<Boolean> appel, String... fricties) {
        return new Beleidspost(naam, Opgesomd.of(Beleidselement.SPEERPUNT), List.of(fricties), appel);
    }

    private static Lijnvraag line(
            Schakel totEnMet,
            Optional<Boolean> onvermeld,
            Leeswijze leeswijze,
            List<Beleidspost> beleid,
            List<Motivering> motiveringen,
            List<Afspraak> afspraken,
            List<String> verantwoord) {
        return new Lijnvraag(
                List.of("F1"), beleid, motiveringen, afspraken, verantwoord, totEnMet, onvermeld, leeswijze);
    }

    private static List<Optional<Schakel>> breaks(List<Afspraak> afspraken, List<String> verantwoord) {
        List<Optional<Schakel>> per = new ArrayList<>();
        for (Schakel schakel : Schakel.values()) {
            Lijnvraag vraag = line(
                    schakel,
                    Optional.of(false),
                    Lijnvraag.LEZINGEN,
                    List.of(policy("B", Optional.of(true), "F1")),
                    List.of(),
                    afspraken,
                    verantwoord);
            Breuk deel =
                    new DoorlopendeLijn().explain(vraag).antwoord().waarde().orElseThrow();
            per.add(Optional.of(schakel).filter(s -> !deel.equals(Breuk.EEN)));
        }
        return per;
    }

    @Test
    void aLineBreaksFromItsFirstMissingLinkOn() {
        Afspraak los = agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND);
        Afspraak vast = agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.OVEREENKOMST);
        Afspraak gevolgd = agreement(
                true,
                Optional.empty(),
                Afspraakfeiten.ONBEKEND.with(Afspraakelement.MONITORING, true),
                Vastleggingsvorm.OVEREENKOMST);
        Schakel[] s = Schakel.values();

        assertThat(breaks(List.of(), List.of("F1")).stream().flatMap(Optional::stream))
                .containsExactly(s[2], s[3], s[4], s[5]);
        assertThat(breaks(List.of(los), List.of("F1")).stream().flatMap(Optional::stream))
                .containsExactly(s[3], s[4], s[5]);
        assertThat(breaks(List.of(vast), List.of("F1")).stream().flatMap(Optional::stream))
                .containsExactly(s[4], s[5]);
        assertThat(breaks(List.of(gevolgd), List.of("F2")).stream().flatMap(Optional::stream))
                .containsExactly(s[5]);
        assertThat(breaks(List.of(gevolgd), List.of("F1")).stream().flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void theLinesNameTheirFrictionsAndWhatIsFoundAboutThem() {
        Lijnvraag vraag = line(
                Schakel.VERANTWOORDING,
                Optional.of(false),
                Lijnvraag.LEZINGEN,
                List.of(policy("B1", Optional.of(true), "F9"), policy("B2", Optional.empty())),
                List.of(),
                List.of(),
                List.of("F8"));
        DoorlopendeLijn lijn = new DoorlopendeLijn();

        assertThat(lines(lijn, vraag, "frictions of the analysis"))
                .containsExactly(List.of("frictions = 1", "through = account"));
        assertThat(lines(lijn, vraag, "no goal in the policy")).containsExactly(List.of("friction = F1"));
        assertThat(lines(lijn, vraag, "not in the analysis"))
                .containsExactly(List.of("friction = F8", "friction = F9"));
        assertThat(lines(lijn, vraag, "not clear why it is no priority")).containsExactly(List.of("friction = F1"));
        assertThat(lines(lijn, vraag, "not clear what is expected")).isEmpty();
        assertThat(lines(lijn, vraag, "policy with an appeal to providers")).containsExactly(List.of("policy = B1"));
        assertThat(lines(lijn, vraag, "no frictions")).isEmpty();
        assertThat(lines(lijn, vraag, "taken up in a regional body")).isEmpty();
        assertThat(lines(lijn, vraag.through(Schakel.ANALYSE), "not in the analysis"))
                .isEmpty();
        assertThat(vraag.elders()).containsExactly("F8", "F9");
    }

    @Test
    void aReasonClosesALineAndABodyIsNamed() {
        Motivering gremium =
                new Motivering("F1", Optional.of(Opgesomd.of(Afstemmingsgremium.REGIOTAFEL)), Optional.empty());
        Motivering elders =
                new Motivering("F7", Optional.of(Opgesomd.of(Afstemmingsgremium.REGIOTAFEL)), Optional.empty());
        Lijnvraag vraag = line(
                Schakel.VERANTWOORDING,
                Optional.empty(),
                Lijnvraag.LEZINGEN,
                List.of(),
                List.of(elders, gremium),
                List.of(),
                List.of());

        assertThat(DoorlopendeLijn.lines(vraag))
                .containsExactly(
                        new Frictielijn("F1", Optional.empty(), true),
                        new Frictielijn("F7", Optional.of(Schakel.ANALYSE), true));
        assertThat(lines(new DoorlopendeLijn(), vraag, "taken up in a regional body"))
                .containsExactly(List.of("F1 = " + Afstemmingsgremium.REGIOTAFEL.in(Taal.EN)));
        assertThat(lines(new DoorlopendeLijn(), vraag, "not clear why it is no priority"))
                .isEmpty();
        refused("a body or a reason", () -> new Motivering("F1", Optional.empty(), Optional.empty()));
        assertThat(new Motivering("F1", Optional.empty(), Optional.of("te klein")).reden())
                .contains("te klein");
    }

    @Test
    void whatIsNotToldIsAskedOnlyWhereTheLineNeedsIt() {
        Leeswijze vereist = Lijnvraag.LEZINGEN.choose(Lijnvraag.APPEL, Lijnvraag.VEREIST);
        List<Beleidspost> zonderAppel = List.of(policy("B", Optional.empty(), "F1"));
        List<Afspraak> vast =
                List.of(agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.OVEREENKOMST));

        assertThat(asks(Schakel.BELEID, vereist, zonderAppel, List.of())).isTrue();
        assertThat(asks(Schakel.ANALYSE, vereist, zonderAppel, List.of())).isFalse();
        assertThat(asks(Schakel.BELEID, Lijnvraag.LEZINGEN, zonderAppel, List.of()))
                .isFalse();
        assertThat(asks(Schakel.BELEID, vereist, List.of(policy("B", Optional.of(false), "F1")), List.of()))
                .isFalse();
        assertThat(asks(Schakel.MONITORING, Lijnvraag.LEZINGEN, List.of(), vast))
                .isTrue();
        assertThat(asks(Schakel.VASTLEGGING, Lijnvraag.LEZINGEN, List.of(), vast))
                .isFalse();
        List<Afspraak> addendum =
                List.of(agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.ADDENDUM));
        assertThat(asks(Schakel.MONITORING, Lijnvraag.LEZINGEN, List.of(), addendum))
                .isFalse();
        assertThat(asks(
                        Schakel.MONITORING,
                        Lijnvraag.LEZINGEN.choose(Afspraakvraag.ADDENDUM, Afspraakvraag.MOET_BLIJKEN),
                        List.of(),
                        addendum))
                .isTrue();
    }

    private static boolean asks(
            Schakel totEnMet, Leeswijze leeswijze, List<Beleidspost> beleid, List<Afspraak> afspraken) {
        Lijnvraag vraag = line(totEnMet, Optional.empty(), leeswijze, beleid, List.of(), afspraken, List.of());
        Lijnvraag verteld = line(totEnMet, Optional.of(true), leeswijze, beleid, List.of(), afspraken, List.of());
        assertThat(verteld.gaten()).isEmpty();
        return !vraag.gaten().isEmpty();
    }

    @Test
    void anAppealThatIsRequiredBreaksTheLineWhereItIsNot() {
        Leeswijze vereist = Lijnvraag.LEZINGEN.choose(Lijnvraag.APPEL, Lijnvraag.VEREIST);
        List<Beleidspost> zonder = List.of(policy("B", Optional.of(false), "F1"));
        List<Beleidspost> met = List.of(policy("B", Optional.of(false), "F1"), policy("C", Optional.of(true), "F1"));

        assertThat(covered(vereist, zonder)).isEqualTo(Breuk.of(0, 1));
        assertThat(covered(vereist, met)).isEqualTo(Breuk.EEN);
        assertThat(covered(Lijnvraag.LEZINGEN, zonder)).isEqualTo(Breuk.EEN);
        Lijnvraag vraag =
                line(Schakel.BELEID, Optional.empty(), Lijnvraag.LEZINGEN, zonder, List.of(), List.of(), List.of());
        assertThat(lines(new DoorlopendeLijn(), vraag, "not clear what is expected"))
                .containsExactly(List.of("friction = F1"));
        assertThat(lines(new DoorlopendeLijn(), vraag, "policy with an appeal to providers"))
                .isEmpty();
    }

    private static Breuk covered(Leeswijze leeswijze, List<Beleidspost> beleid) {
        return new DoorlopendeLijn()
                .explain(line(Schakel.BELEID, Optional.empty(), leeswijze, beleid, List.of(), List.of(), List.of()))
                .antwoord()
                .waarde()
                .orElseThrow();
    }

    @Test
    void theNamesOfALineComeOnceAndInTheirOrder() {
        Beleidspost b = policy("B", Optional.empty(), "F1");
        Beleidspost a = policy("A", Optional.empty(), "F1");
        Motivering m = new Motivering("F1", Optional.empty(), Optional.of("x"));
        Motivering n = new Motivering("F0", Optional.empty(), Optional.of("x"));
        Afspraak een = follow("I1", Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.empty());
        Afspraak nul = follow("I0", Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.empty());
        Lijnvraag vraag =
                Lijnvraag.of(List.of("F2", "F1"), List.of(b, a), List.of(m, n), List.of(een, nul), List.of("F2", "F1"));

        assertThat(vraag.fricties()).containsExactly("F1", "F2");
        assertThat(vraag.verantwoord()).containsExactly("F1", "F2");
        assertThat(vraag.beleid()).containsExactly(a, b);
        assertThat(vraag.motiveringen()).containsExactly(n, m);
        assertThat(vraag.afspraken()).containsExactly(nul, een);
        assertThat(vraag.totEnMet()).isEqualTo(Schakel.VERANTWOORDING);
        refused("every name once", () -> Lijnvraag.of(List.of(), List.of(b, b), List.of(), List.of(), List.of()));
        refused("every name once", () -> Lijnvraag.of(List.of(), List.of(), List.of(m, m), List.of(), List.of()));
        refused("every name once", () -> Lijnvraag.of(List.of(), List.of(), List.of(), List.of(een, een), List.of()));
        refused("every name once", () -> Lijnvraag.of(List.of("F", "F"), List.of(), List.of(), List.of(), List.of()));
        refused("not beginning", () -> policy("B", Optional.empty(), " "));
        refused(
                "at most 50",
                () -> policy("B", Optional.empty(), Collections.nCopies(51, "F").toArray(String[]::new)));
    }

    @Test
    void anAppealThatIsNotToldIsNoFindingAndNotAskedWhereAnotherIsKnown() {
        Leeswijze vereist = Lijnvraag.LEZINGEN.choose(Lijnvraag.APPEL, Lijnvraag.VEREIST);
        List<Beleidspost> beleid = List.of(policy("B", Optional.empty(), "F1"), policy("C", Optional.of(true), "F1"));
        Lijnvraag onbekend = line(
                Schakel.BELEID,
                Optional.empty(),
                Lijnvraag.LEZINGEN,
                beleid.subList(0, 1),
                List.of(),
                List.of(),
                List.of());

        assertThat(DoorlopendeLijn.findings(onbekend)).isEmpty();
        assertThat(covered(vereist, beleid)).isEqualTo(Breuk.EEN);
    }

    @Test
    void aFrictionThatOnlyAnAgreementNamesIsNotInTheAnalysis() {
        Motivering elders = new Motivering("F7", Optional.empty(), Optional.of("te klein"));
        Lijnvraag vraag = Lijnvraag.of(
                List.of("F2"),
                List.of(),
                List.of(elders),
                List.of(follow("I1", Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.empty())),
                List.of());

        assertThat(vraag.elders()).containsExactly("F1", "F7");
        assertThat(vraag.motivering("F2")).isEmpty();
        assertThat(vraag.motivering("F7")).contains(elders);
    }

    @Test
    void aLineIsWholeThroughALinkBeforeItsBreak() {
        Frictielijn lijn = new Frictielijn("F1", Optional.of(Schakel.AFSPRAAK), false);

        assertThat(lijn.isHeel(Schakel.BELEID)).isTrue();
        assertThat(lijn.isHeel(Schakel.AFSPRAAK)).isFalse();
        assertThat(lijn.isHeel(Schakel.VASTLEGGING)).isFalse();
        assertThat(new Frictielijn("F1", Optional.empty(), false).isHeel(Schakel.VERANTWOORDING))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', , ",
        "\"omvang\":60, 60, 60",
        "\"omvangVan\":8, 8, 1000000000",
        "\"omvangTot\":8, 0, 8",
        "'\"omvangVan\":8,\"omvangTot\":8', 8, 8"
    })
    void theSizeIsKnownEstimatedOrNotTold(String omvang, Long van, Long tot) {
        String tekst = "{\"frictie\":\"F1\",\"eenheid\":\"plekken\",\"bijdragen\":[]" + (omvang.isEmpty() ? "" : ",")
                + omvang + "}";
        Restopgavevraag vraag = Restopgavevraag.class.cast(new Afspraakberekeningen()
                .berekeningen().stream()
                        .filter(b -> b.naam().equals("restopgave"))
                        .findFirst()
                        .orElseThrow()
                        .read("vraag", tekst.getBytes(StandardCharsets.UTF_8)));

        assertThat(vraag.omvang()).isEqualTo(Optional.ofNullable(van).map(v -> range(v, tot)));
    }

    @Test
    void aSizeThatIsOnlyEstimatedIsNotCalculatedWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Restopgaveberekening.nu()
                        .calculate(question(50, 80, List.of(), Restopgavevraag.LEZINGEN), Spoor.UIT));
        refused("an amount", () -> contribution("A", Optional.of(1_000_000_001L), Optional.empty(), Optional.empty()));
    }

    @Test
    void whatIsNotToldIsNotWritten() {
        String tekst = JsonWriter.compact(Afspraak.VORM.write(
                agreement(true, Optional.empty(), Afspraakfeiten.ONBEKEND, Vastleggingsvorm.ADDENDUM)));

        assertThat(tekst)
                .isEqualTo("{\"naam\":\"A\",\"partijen\":[\"partij (fictief)\"],\"zorgkantoor\":true,"
                        + "\"fricties\":[\"F1\"],\"vastlegging\":[\"ADDENDUM\"]}");
        assertThat(new Hoeveelheid(new BigDecimal("1e2"), E).getal()).hasToString("100");
        assertThat(E).hasToString("plekken");
    }

    // ----------------------------------------------------------------------------------------------------- the account

    @Test
    void anAccountNamesItsYearAndWhatItMisses() {
        Verantwoordingsvraag vraag = Verantwoordingsvraag.of(
                2021,
                List.of(
                        new Jaarfrictie("F3", 2021),
                        new Jaarfrictie("F2", 2021),
                        new Jaarfrictie("F1", 2021),
                        new Jaarfrictie("F4", 2020)),
                List.of(
                        Verslagpost.of("F9", Optional.empty(), Optional.empty()),
                        Verslagpost.of("F2", Optional.empty(), Optional.of(places(0))),
                        Verslagpost.of("F1", Optional.of("opgelost"), Optional.empty())));
        VerantwoordingVolledigheid volledig = new VerantwoordingVolledigheid();

        assertThat(lines(volledig, vraag, "frictions of the year"))
                .containsExactly(List.of("year = 2021", "frictions = 3"));
        assertThat(lines(volledig, vraag, "friction not in the account")).containsExactly(List.of("friction = F3"));
        assertThat(lines(volledig, vraag, "without a solution for clients")).containsExactly(List.of("friction = F2"));
        assertThat(lines(volledig, vraag, "without what remains")).containsExactly(List.of("friction = F1"));
        assertThat(lines(volledig, vraag, "not of the year, does not count"))
                .containsExactly(List.of("friction = F4", "friction = F9"));
        assertThat(lines(volledig, vraag, "no frictions in the year")).isEmpty();
        assertThat(vraag.verslag()).extracting(Verslagpost::frictie).containsExactly("F1", "F2", "F9");
        assertThat(vraag.fricties())
                .extracting(f -> f.frictie() + f.jaar())
                .containsExactly("F12021", "F22021", "F32021", "F42020");
        assertThat(volledig.explain(vraag).antwoord().waarde()).contains(Breuk.of(0, 1));
        assertThat(VerantwoordingVolledigheid.overview(Verantwoordingsvraag.of(2021, List.of(), List.of()))
                        .volledigheid())
                .isEqualTo(Breuk.EEN);
    }

    @Test
    void whatIsNotKnownOfAnAccountIsAskedForTheYearOnly() {
        Verslagpost onbekend = new Verslagpost(
                "F1",
                Optional.empty(),
                Optional.empty(),
                List.of(Verantwoordingselement.RESTOPGAVE, Verantwoordingselement.OPLOSSING));

        assertThat(onbekend.onbekend())
                .containsExactly(Verantwoordingselement.OPLOSSING, Verantwoordingselement.RESTOPGAVE);
        assertThat(onbekend.tells(Verantwoordingselement.FRICTIE)).contains(true);
        assertThat(onbekend.tells(Verantwoordingselement.OPLOSSING)).isEmpty();
        assertThat(Verslagpost.of("F1", Optional.empty(), Optional.of(places(1)))
                        .tells(Verantwoordingselement.OPLOSSING))
                .contains(false);
        assertThat(account(2021, onbekend).gaten()).extracting(Gat::feit).containsExactly("onvermeld");
        assertThat(account(2020, onbekend).gaten()).isEmpty();
        assertThat(account(2021, Verslagpost.of("F1", Optional.empty(), Optional.empty()))
                        .gaten())
                .isEmpty();
        refused(
                "not filled in",
                () -> new Verslagpost(
                        "F1", Optional.of("x"), Optional.empty(), List.of(Verantwoordingselement.OPLOSSING)));
        refused(
                "not filled in",
                () -> new Verslagpost(
                        "F1", Optional.empty(), Optional.of(places(1)), List.of(Verantwoordingselement.RESTOPGAVE)));
        refused(
                "not filled in",
                () -> new Verslagpost(
                        "F1", Optional.empty(), Optional.empty(), List.of(Verantwoordingselement.FRICTIE)));
        refused("every name once", () -> Verantwoordingsvraag.of(2021, List.of(), List.of(onbekend, onbekend)));
        refused(
                "every name once",
                () -> Verantwoordingsvraag.of(
                        2021, List.of(new Jaarfrictie("F1", 2021), new Jaarfrictie("F1", 2021)), List.of()));
        refused("an amount", () -> Verslagpost.of("F1", Optional.empty(), Optional.of(places(1_000_000_001))));
    }

    private static Verantwoordingsvraag account(int jaar, Verslagpost post) {
        return Verantwoordingsvraag.of(2021, List.of(new Jaarfrictie("F1", jaar)), List.of(post));
    }
}
