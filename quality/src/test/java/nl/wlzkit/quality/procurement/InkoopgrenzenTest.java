package nl.wlzkit.quality.procurement;

import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.procurement.Contractvoorwaardenvraag.Toetredingseis;
import nl.wlzkit.quality.procurement.Inkoopprocesvraag.Gebeurtenis;
import nl.wlzkit.quality.procurement.Ontwikkelplanvraag.Afspraak;
import nl.wlzkit.quality.procurement.Tijdigheid.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits of the questions of purchasing, what findings add up to, and holes that are no answer. */
class InkoopgrenzenTest {
    private static final LocalDate DAG = LocalDate.of(2016, 8, 1);

    // ---------------------------------------------------------------------------------------------------------- limits

    @Test
    void aMomentIsOfThisCentury() {
        LocalDate eerste = LocalDate.of(2000, 1, 1);
        LocalDate laatste = LocalDate.of(2100, 12, 31);
        assertThat(Inkoopmoment.of(eerste).dag()).isEqualTo(eerste);
        assertThat(Inkoopmoment.of(laatste).dag()).isEqualTo(laatste);
        refused(() -> Inkoopmoment.of(eerste.minusDays(1)));
        refused(() -> Inkoopmoment.of(laatste.plusDays(1)));
        OffsetDateTime tijd = OffsetDateTime.parse("2016-08-01T17:00+02:00");
        refused(() -> new Inkoopmoment(DAG.plusDays(1), Optional.of(tijd)));
        assertThat(Inkoopmoment.parse("2016-08-01").tijd()).isEmpty();
        assertThat(Inkoopmoment.parse("2016-08-01T17:00+02:00").tijd()).contains(tijd);
    }

    private static Contractvoorwaardenvraag requirements(List<String> namen) {
        return new Contractvoorwaardenvraag(
                DAG,
                DAG,
                namen.stream()
                        .map(n -> new Toetredingseis(n, Optional.empty(), Optional.empty()))
                        .toList(),
                Contractvoorwaardenvraag.LEZINGEN);
    }

    @Test
    void thereAreTenRequirementsAtMostEachOnce() {
        List<String> namen = IntStream.range(0, 11).mapToObj(i -> "eis " + i).toList();
        assertThat(requirements(namen.subList(0, 10)).eisen()).hasSize(10);
        refused(() -> requirements(namen));
        refused(() -> requirements(List.of("eis", "eis")));
    }

    @Test
    void aNameThatIsNotOfTheListIsRefused() {
        Map<String, Boolean> onzin = Map.of("ONZIN", true);
        refused(() -> new Afwijzingsvraag(onzin));
        refused(() -> Eisenlijst.DOCUMENTEN.check(onzin));
        refused(() -> new Figuur2vraag(Zorgaanbiedercategorie.CATEGORIE_1, onzin, Figuur2vraag.LEZINGEN));
        refused(() -> new Zelfanalysevraag(Zelfanalysevariant.LIGHT, Map.of(), onzin, Zelfanalysevraag.LEZINGEN));
        LocalDate dag = LocalDate.of(2023, 7, 1);
        refused(() -> new NieuweAanbiedervraag(
                dag, LocalDate.of(2024, 1, 1), dag, Map.of(), Map.of("ONZIN", dag), Optional.empty()));
        refused(() -> new Afspraak("x", Optional.of(" "), 0));
        refused(() -> new Categorievraag.Overeenkomst2016(Zorgkantoor.CZ, Optional.of(LocalDate.of(2017, 1, 1))));
    }

    @Test
    void aHoleIsNoAnswer() {
        Contractvoorwaardenvraag eis = requirements(List.of("eis"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contractvoorwaarden().calculate(eis, Spoor.UIT));
        Categorievraag categorie = new Categorievraag(Zorgkantoor.CZ, List.of(), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new Categorie2017().calculate(categorie, Spoor.UIT));
        Figuur2vraag figuur = new Figuur2vraag(Zorgaanbiedercategorie.CATEGORIE_1, Map.of(), Figuur2vraag.LEZINGEN);
        assertThatIllegalArgumentException().isThrownBy(() -> figuur.is("meerjarig"));
    }

    @Test
    void theZorgkantoorKnowsWhetherAllConditionsAreMetAndTheProviderTheRest() {
        Figuur2vraag nieuw = new Figuur2vraag(Zorgaanbiedercategorie.CATEGORIE_3, Map.of(), Figuur2vraag.LEZINGEN);
        assertThat(nieuw.gaten()).extracting(Gat::wie).containsExactly(Eigenaar.ZORGKANTOOR);
        Figuur2vraag elders = new Figuur2vraag(Zorgaanbiedercategorie.CATEGORIE_2, Map.of(), Figuur2vraag.LEZINGEN);
        assertThat(elders.gaten()).isNotEmpty().extracting(Gat::wie).containsOnly(Eigenaar.AANBIEDER);
        assertThat(elders.with("wil-2017", true).gaten()).isEmpty();
        assertThat(elders.with("wil-2017", false).gaten()).extracting(Gat::feit).containsExactly("meerjarig");
    }

    // -------------------------------------------------------------------------------------------------------- findings

    private static Bevinding finding(Zwaarte zwaarte, Oordeel geldt, Oordeel voldaan) {
        return Bevinding.of(
                new Eis(zwaarte + " " + geldt + " " + voldaan, "G", zwaarte, Tekst.same("x"), "IK17-018"),
                geldt,
                voldaan);
    }

    @Test
    void adviceIsNoPartOfTheVerdictOrOfTheShare() {
        Bevindingen alle = new Bevindingen(List.of(
                finding(Zwaarte.PLICHT, Oordeel.VOLDOET, Oordeel.VOLDOET),
                finding(Zwaarte.NORM, Oordeel.VOLDOET, Oordeel.TE_BEOORDELEN),
                finding(Zwaarte.PLICHT, Oordeel.VOLDOET_NIET, Oordeel.VOLDOET_NIET),
                finding(Zwaarte.ADVIES, Oordeel.VOLDOET, Oordeel.VOLDOET_NIET)));
        assertThat(alle.oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(alle.deel()).isEqualTo(Breuk.of(1, 2));
        assertThat(alle.open()).extracting(Eis::code).containsExactly("NORM VOLDOET TE_BEOORDELEN");
        assertThat(alle.ontbreekt()).isEmpty();
        assertThat(alle.nietGevolgd()).hasSize(1);
        assertThat(new Bevindingen(List.of()).deel()).isEqualTo(Breuk.EEN);
        assertThat(new Bevindingen(List.of(finding(Zwaarte.PLICHT, Oordeel.VOLDOET, Oordeel.VOLDOET_NIET))).oordeel())
                .isEqualTo(Oordeel.VOLDOET_NIET);
    }

    @ParameterizedTest
    @EnumSource(Eisenlijst.class)
    void aFactIsNoRequirementAndWhatFollowsFromOthersIsNotAsked(Eisenlijst lijst) {
        assertThat(lijst.eisen()).isNotEmpty().allSatisfy(e -> {
            assertThat(e.regel()).isNotBlank();
            assertThat(lijst.eis(e.code())).isEqualTo(e);
        });
        assertThat(lijst.stappen()).hasSameSizeAs(lijst.eisen());
        assertThat(lijst.vorm().schema().toString()).contains(lijst.codes().get(0));
    }

    @Test
    void whatFollowsFromOtherFactsIsNotAskedItself() {
        assertThat(Eisenlijst.DOCUMENTEN.codes())
                .contains("MEERJARIG", "INSTEMMINGSVERKLARING")
                .doesNotContain("BEKNOPT_ONDERNEMINGSPLAN");
        assertThat(Eisenlijst.DOCUMENTEN.eisen())
                .extracting(Eis::code)
                .contains("BEKNOPT_ONDERNEMINGSPLAN")
                .doesNotContain("MEERJARIG");
    }

    private static Ontwikkelplanvraag plan(List<String> punten, List<String> oud, List<String> nieuw) {
        return new Ontwikkelplanvraag(
                Planstand.VOORSTEL,
                List.of(new Afspraak("met punt", Optional.of("Dagbesteding"), 2)),
                Optional.of(punten),
                Optional.ofNullable(oud),
                Optional.of(nieuw),
                Map.of());
    }

    @Test
    void anAgreementFollowsFromAPointAndResultsAreNewAgainstThoseOf2016() {
        Ontwikkelplanvraag goed = plan(List.of("Dagbesteding"), List.of("R1"), List.of("R1", "R2"));
        assertThat(goed.bekend()).containsEntry("UIT_ZELFANALYSE", true).containsEntry("NIEUW", true);
        assertThat(goed.newResults()).containsExactly("R2");
        Ontwikkelplanvraag anders = plan(List.of("Keten"), null, List.of("R1"));
        assertThat(anders.bekend()).containsEntry("UIT_ZELFANALYSE", false).doesNotContainKey("NIEUW");
        assertThat(anders.newResults()).isEmpty();
        Ontwikkelplanvraag zonderPunt = new Ontwikkelplanvraag(
                Planstand.VOORSTEL,
                List.of(new Afspraak("zonder punt", Optional.empty(), 0)),
                Optional.of(List.of("Dagbesteding")),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        assertThat(zonderPunt.bekend()).containsEntry("UIT_ZELFANALYSE", false);
    }

    // --------------------------------------------------------------------------------------------------------- process

    @Test
    void aProcessIsAtItsLastStepThatWasInOrder() {
        Inkoopprocestoets toets = new Inkoopprocestoets();
        Inkoopprocesvraag leeg = new Inkoopprocesvraag(Inkoopproces.INKOOP_2017, List.of(), Optional.empty());
        assertThat(toets.current(leeg)).isEmpty();
        Inkoopprocesvraag fout =
                new Inkoopprocesvraag(Inkoopproces.INKOOP_2017, List.of(new Gebeurtenis("S2", DAG)), Optional.empty());
        assertThat(toets.current(fout)).isEmpty();
        Inkoopprocesvraag goed = new Inkoopprocesvraag(
                Inkoopproces.INKOOP_2017,
                List.of(new Gebeurtenis("S1", DAG), new Gebeurtenis("S2", DAG)),
                Optional.empty());
        assertThat(toets.deviations(goed)).isEmpty();
        assertThat(toets.current(goed).map(Inkoopstap::code)).contains("S2");
    }

    @Test
    void howFarFromItsTimeIsToldInEachUnit() {
        Tijdigheid laat = new Tijdigheid(Stand.TE_LAAT, Duration.ofSeconds(2 * 86_400 + 2 * 3_600 + 2 * 60 + 2));
        assertThat(laat.in(Taal.NL)).isEqualTo("te laat (2 dagen 2 uur 2 minuten 2 seconden)");
        assertThat(laat.in(Taal.EN)).isEqualTo("too late (2 days 2 hours 2 minutes 2 seconds)");
        Tijdigheid een = new Tijdigheid(Stand.TE_VROEG, Duration.ofSeconds(90_061));
        assertThat(een.in(Taal.EN)).isEqualTo("too early (1 day 1 hour 1 minute 1 second)");
        assertThat(een).isLessThan(Tijdigheid.OP_TIJD);
        assertThat(laat).isGreaterThan(Tijdigheid.OP_TIJD);
    }

    // ----------------------------------------------------------------------------------------------------------- words

    private static void readable(List<? extends Leesbaar> woorden) {
        assertThat(woorden).isNotEmpty().allSatisfy(w -> {
            assertThat(w.in(Taal.NL)).isNotBlank();
            assertThat(w.in(Taal.EN)).isNotBlank();
        });
    }

    @Test
    void everyStepAndWordIsReadInBothLanguages() {
        readable(Tijdpadstap.all());
        readable(Inkoopstap.all());
        readable(List.of(Kortgedingbesluit.values()));
        readable(List.of(Toetredingsdocument.values()));
        readable(List.of(Figuur2rij.values()));
        assertThat(Inkoopproces.LANDELIJK.in(Taal.EN)).isEqualTo("national process");
        assertThat(Tijdpadprocedure.INKOOP_2017.in(Taal.NL)).isEqualTo("zorginkoop 2017");
    }

    /** Formats are there for all rows of the figure that ask for a zelfanalyse or plan. */
    @Test
    void theFigureHasFormatsWhereSomethingCanBeHandedIn() {
        assertThat(Figuur2rij.values())
                .filteredOn(r -> !r.hasFormats())
                .containsExactly(Figuur2rij.RIJ_2, Figuur2rij.NIET_GEREGELD);
    }

    @Test
    void anEmptyCellIsNothing() {
        assertThat(Rijen.present("")).isEmpty();
        assertThat(Rijen.present("x")).contains("x");
        assertThat(Rijen.date("")).isEmpty();
        assertThat(Rijen.date("2016-08-01")).contains(DAG);
    }
}
