package nl.wlzkit.tariff.budget;

import static nl.wlzkit.tariff.budget.Voorbeeldvragen.euro;
import static nl.wlzkit.tariff.budget.Voorbeeldvragen.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Kengetal;
import nl.wlzkit.core.party.Kerncijfers;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import org.junit.jupiter.api.Test;

/** What the results say beside the answer: the further parts of the worked examples. */
class UitslagenTest {
    @Test
    void theEarmarkHasItsAmounts() {
        Oormerkuitslag grens = Oormerkuitslag.of(2019, euro("1000000"), euro("850000"), euro("150000"));
        Oormerkuitslag onder = Oormerkuitslag.of(2019, euro("1000000"), euro("840000"), euro("110000"));
        Oormerkuitslag cent = Oormerkuitslag.of(2019, euro("100.01"), euro("85"), euro("15.01"));
        Oormerkuitslag impuls = Oormerkuitslag.of(2019, euro("2100000000"), Bedrag.NUL, Bedrag.NUL);

        assertThat(grens.minimumPersoneel()).isEqualTo(euro("850000"));
        assertThat(grens.maximumOverig()).isEqualTo(euro("150000"));
        assertThat(grens.aandeelPersoneel()).contains(Breuk.of(17, 20));
        assertThat(onder.tekortPersoneel()).isEqualTo(euro("10000"));
        assertThat(onder.overschrijdingOverig()).isEqualTo(Bedrag.NUL);
        assertThat(cent.minimumPersoneel()).isEqualTo(euro("85.01"));
        assertThat(cent.tekortPersoneel()).isEqualTo(euro("0.01"));
        assertThat(cent.overschrijdingOverig()).isEqualTo(euro("0.01"));
        assertThat(impuls.minimumPersoneel()).isEqualTo(euro("1785000000"));
        assertThat(impuls.maximumOverig()).isEqualTo(euro("315000000"));
        assertThat(Oormerkuitslag.of(2019, Bedrag.NUL, Bedrag.NUL, Bedrag.NUL).aandeelPersoneel())
                .isEmpty();
        assertThat(Oormerkuitslag.of(2018, euro("100"), Bedrag.NUL, euro("100")).maximumOverig())
                .isEqualTo(Bedrag.NUL);
    }

    @Test
    void everyLocalAgreementHasItsStatus() {
        Oormerkafspraken afspraken = new Oormerkafspraken();

        assertThat(afspraken
                        .overzicht(vraag(Oormerkafsprakenvraag.class, "Eén gemotiveerde afwijking, landelijk voldaan"))
                        .perAanbieder())
                .containsExactly(
                        Map.entry("A", Afspraakstatus.AFWIJKING_GEMOTIVEERD), Map.entry("B", Afspraakstatus.CONFORM));
        assertThat(afspraken
                        .overzicht(vraag(Oormerkafsprakenvraag.class, "Afwijking zonder motivering"))
                        .perAanbieder())
                .containsExactly(Map.entry("A", Afspraakstatus.AFWIJKING_ONGEMOTIVEERD));
        assertThat(afspraken
                        .overzicht(vraag(Oormerkafsprakenvraag.class, "Voor 2019 geen richtsnoer"))
                        .perAanbieder())
                .containsExactly(Map.entry("A", Afspraakstatus.NIET_VAN_TOEPASSING));
    }

    @Test
    void aGrantTellsWhatFallsFreeAndWhetherItWasAgreedBeforehand() {
        Toekenning.Resultaat deel =
                new Toekenning().toekenning(vraag(Toekenningsvraag.class, "Naar verhouding: 70% inzetbaar"));
        Toekenning.Resultaat laat =
                new Toekenning().toekenning(vraag(Toekenningsvraag.class, "Verlaging niet vooraf afgesproken"));

        assertThat(deel.deel()).isEqualTo(Breuk.of(7, 10));
        assertThat(deel.vrijval()).isEqualTo(euro("300000"));
        assertThat(deel.minimumPersoneel()).isEqualTo(euro("595000"));
        assertThat(deel.vooraf()).isEmpty();
        assertThat(laat.vooraf()).contains(false);
        assertThat(grant(LocalDate.of(2018, 12, 31)).vooraf()).contains(true);
        assertThat(grant(LocalDate.of(2019, 1, 1)).vooraf()).contains(false);
    }

    private static Toekenning.Resultaat grant(LocalDate dag) {
        return new Toekenning()
                .toekenning(new Toekenningsvraag(
                        2019,
                        euro("100"),
                        Optional.of(euro("50")),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(dag)));
    }

    @Test
    void whatIsReclaimedIsSettledWithTheNextAdvanceFirst() {
        Terugvordering.Resultaat deel =
                new Terugvordering().terugvordering(vraag(Terugvorderingsvraag.class, "Naar verhouding: 3 van 4 fte"));
        Terugvordering.Resultaat alles =
                new Terugvordering().terugvordering(vraag(Terugvorderingsvraag.class, "Volledig: 3 van 4 fte"));

        assertThat(deel.tekort()).isEqualTo(Breuk.of(1, 4));
        assertThat(deel.verrekend()).isEqualTo(euro("175000"));
        assertThat(deel.resterend()).isEqualTo(Bedrag.NUL);
        assertThat(alles.verrekend()).isEqualTo(euro("200000"));
        assertThat(alles.resterend()).isEqualTo(euro("500000"));
    }

    @Test
    void transfersChangeTheSharesAndARejectedOneChangesNothing() {
        Kwaliteitsbudgetverdeling verdeling = new Kwaliteitsbudgetverdeling();

        assertThat(verdeling
                        .verdeling(vraag(Verdelingsvraag.class, "Overheveling, samen past het"))
                        .aandelen())
                .containsOnly(Map.entry(Zorgkantoor.VGZ, euro("50")), Map.entry(Zorgkantoor.CZ, euro("50")));
        Kwaliteitsbudgetverdeling.Resultaat teVeel =
                verdeling.verdeling(vraag(Verdelingsvraag.class, "Meer overhevelen dan er is"));
        assertThat(teVeel.aandelen())
                .containsOnly(Map.entry(Zorgkantoor.VGZ, euro("60")), Map.entry(Zorgkantoor.CZ, euro("40")));
        assertThat(teVeel.afgewezen()).hasSize(1);
        assertThat(verdeling
                        .verdeling(vraag(Verdelingsvraag.class, "Drie zorgkantoren"))
                        .aandelen())
                .containsOnly(
                        Map.entry(Zorgkantoor.VGZ, euro("45")),
                        Map.entry(Zorgkantoor.CZ, euro("35")),
                        Map.entry(Zorgkantoor.DSW, euro("40")));
    }

    @Test
    void theGrowthPathTellsWhatEverybodyGets() {
        Groeipad pad = new Groeipad();
        Groeipadverdeling drie = pad.verdeling(vraag(Groeipadvraag.class, "Sneller groeien in de vrijgevallen ruimte"));
        Groeipadverdeling snel = pad.verdeling(vraag(Groeipadvraag.class, "Twee snelle groeiers, de eerste"));
        Groeipadverdeling teWeinig = pad.verdeling(vraag(Groeipadvraag.class, "Te weinig voor het pad"));

        assertThat(drie.vrijval()).isEqualTo(euro("40"));
        assertThat(drie.rest()).isEqualTo(euro("10"));
        assertThat(drie.toewijzing().values()).containsExactly(euro("60"), euro("100"), euro("130"));
        assertThat(snel.toewijzing().values()).containsExactly(euro("60"), euro("117.78"), euro("122.22"));
        assertThat(snel.rest()).isEqualTo(Bedrag.NUL);
        assertThat(teWeinig.toewijzing()).isEmpty();
        assertThat(teWeinig.tekortVoorPad()).isEqualTo(euro("50"));
    }

    @Test
    void anApplicationTellsWhatIsMissing() {
        Aanvraag aanvraag = new Aanvraag();
        Aanvraag.Resultaat eenzijdig =
                aanvraag.toets(vraag(Aanvraagvraag.class, "Geen andere investeringen, eenzijdig"));
        Aanvraag.Resultaat zonder = aanvraag.toets(vraag(Aanvraagvraag.class, "Geen meerjarenbegroting"));
        Aanvraag.Resultaat laat = aanvraag.toets(vraag(Aanvraagvraag.class, "Alles aanwezig op 2 november"));

        assertThat(eenzijdig.ontbreekt())
                .containsExactly(Aanvraagonderdeel.ANDERE_INVESTERINGEN, Aanvraagonderdeel.TWEEZIJDIGE_AANVRAAG);
        assertThat(zonder.ontbreekt())
                .contains(Aanvraagonderdeel.MEERJARENBEGROTING, Aanvraagonderdeel.ANDERE_INVESTERINGEN)
                .doesNotContain(Aanvraagonderdeel.RESULTAATSAFSPRAKEN);
        assertThat(laat.isCompleet()).isTrue();
        assertThat(laat.opTijd()).isFalse();
        assertThat(Aanvraag.uiterlijk(2019)).isEqualTo(LocalDate.of(2018, 11, 1));
    }

    @Test
    void anApplicationOfWhichNothingIsKnownHasAnAnswerTwiceAsMuchHasNone() {
        Aanvraagvraag niets = Aanvraagvraag.of(2019, Set.of(), Set.of(), Optional.empty());

        assertThat(niets.gaten()).hasSize(16);
        assertThat(new Aanvraag().answer(niets).waarde().orElseThrow().van())
                .isEqualTo(Aanvraagoordeel.NIET_BESCHIKBAAR);
        assertThat(new Aanvraag().answer(niets).waarde().orElseThrow().tot()).isEqualTo(Aanvraagoordeel.COMPLEET);
        Aanvraagvraag open = niets.open(niets.lezingen().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aanvraag().toets(niets))
                .withMessageContaining("hole");
        assertThat(catchThrowable(open)).isInstanceOf(TeVeelGevallenException.class);
    }

    private static Throwable catchThrowable(Aanvraagvraag vraag) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> new Aanvraag().answer(vraag));
    }

    @Test
    void thePrintedTableComesOutOfTheKeyFigures() {
        Beheerskostentabel tabel = Beheerskostentabel.of2016();

        assertThat(tabel.gedrukt()).hasSize(8).doesNotContainKeys(Wlzuitvoerder.ASR, Wlzuitvoerder.ONVZ);
        tabel.gedrukt()
                .forEach((u, p) -> assertThat(Beheerskostentabel.herrekend(u, 1))
                        .as(u.naam())
                        .contains(p));
        List<Percentage> naarGrootte = tabel.naarGrootte().stream()
                .map(u -> Beheerskostentabel.herrekend(u, 1).orElseThrow())
                .toList();
        assertThat(naarGrootte).isSorted();
        assertThat(tabel.naarGrootte().get(0)).isEqualTo(Wlzuitvoerder.ZILVEREN_KRUIS);
        assertThat(naarGrootte.get(7)).isEqualTo(Percentage.of("1.4"));
    }

    @Test
    void theSumsOfTheKeyFiguresAreTheTotalsAndSoIsWhatWasNotSpent() {
        Kerncijfers cijfers = Kerncijfers.of2016();
        for (Kengetal kengetal : Kengetal.values()) {
            assertThat(cijfers.som(kengetal)).as(kengetal.name()).isEqualTo(cijfers.totaal(kengetal));
        }
        Bedrag over = Arrays.stream(Wlzuitvoerder.values())
                .map(u -> Beheerskostentabel.uitslag(u).onderbesteding().orElseThrow())
                .reduce(Bedrag.NUL, Bedrag::plus);
        assertThat(over).isEqualTo(euro("12725000"));
        assertThat(Beheerskostentabel.uitslag(Wlzuitvoerder.CZ).onderbesteding())
                .contains(euro("2548000"));
        assertThat(Beheerskostentabel.uitslag(Wlzuitvoerder.MENZIS).onderbesteding())
                .contains(euro("-65000"));
        assertThat(Shares.percentage(
                        Beheerskostentabel.uitslag(Wlzuitvoerder.MENZIS)
                                .benutting()
                                .orElseThrow(),
                        1))
                .isEqualTo(Percentage.of("100.3"));
        assertThat(Beheerskostentabel.uitslag(Wlzuitvoerder.ONVZ).onderbesteding())
                .contains(euro("-2000"));
        Beheerskostenuitslag totaal = Beheerskostenuitslag.of(
                cijfers.totaal(Kengetal.BUDGET_BEHEERSKOSTEN),
                cijfers.totaal(Kengetal.OPBRENGSTEN),
                Optional.of(cijfers.totaal(Kengetal.BEHEERSKOSTEN)));
        assertThat(Shares.percentage(totaal.benutting().orElseThrow(), 1)).isEqualTo(Percentage.of("91.9"));
    }

    @Test
    void theThreePartsOf2018AreTheWhole() {
        assertThat(Arrays.stream(Begrotingsdeel2018.values())
                        .map(Begroting2018::bedrag)
                        .reduce(Bedrag.NUL, Bedrag::plus))
                .isEqualTo(Begroting2018.totaal())
                .isEqualTo(euro("191000000"));
    }

    @Test
    void anAmountPerPurchaserLiesSomewhereBesideWhatTheSurveyFound() {
        PerInkoper perInkoper = new PerInkoper();

        assertThat(perInkoper.perInkoper(vraag(Inkopersvraag.class, "Onder de bandbreedte")))
                .map(PerInkoper.Resultaat::ligging)
                .contains(Ligging.ERONDER);
        assertThat(perInkoper.perInkoper(vraag(Inkopersvraag.class, "Boven de bandbreedte")))
                .map(PerInkoper.Resultaat::ligging)
                .contains(Ligging.ERBOVEN);
        assertThat(perInkoper.perInkoper(vraag(Inkopersvraag.class, "Beheerskosten van 2016 over 112 fte")))
                .map(PerInkoper.Resultaat::ligging)
                .contains(Ligging.ERIN);
        assertThat(perInkoper
                        .perInkoper(vraag(Inkopersvraag.class, "Een daling"))
                        .orElseThrow()
                        .daling())
                .contains(true);
    }

    @Test
    void theWarningForTheStructuralLevelStandsFromThatAmountOn() {
        assertThat(notes("2099999999.99")).doesNotContain("P21-119");
        assertThat(notes("2100000000")).contains("P21-119");
    }

    private static List<String> notes(String totaal) {
        Geval<Oormerkoordeel> geval = new Oormerk().explain(Oormerkvraag.of(2019, euro(totaal), euro("0"), euro("0")));
        return geval.posten().stream()
                .filter(p -> p.soort() == Post.Soort.LET_OP)
                .map(p -> p.stap().regel())
                .toList();
    }

    @Test
    void theConditionsNameRulesOfTheCatalogue() {
        for (Kwaliteitsbudgetvoorwaarde voorwaarde : EnumSet.allOf(Kwaliteitsbudgetvoorwaarde.class)) {
            assertThat(voorwaarde.regels())
                    .isNotEmpty()
                    .allSatisfy(
                            r -> assertThat(Regelcatalogus.get().find(r)).as(r).isPresent());
        }
        assertThat(Kwaliteitsbudgetvoorwaarde.values()).hasSize(9);
        assertThat(Verschilverklaring.values()).hasSize(5);
        assertThat(Beheerskostencomponent.values()).hasSize(5);
    }

    @Test
    void wrongValuesAreRefusedAtConstruction() {
        assertRefused(() -> Oormerkvraag.of(2014, euro("1"), euro("0"), euro("0")));
        assertRefused(() -> Oormerkvraag.of(2019, euro("-1"), euro("0"), euro("0")));
        assertRefused(() -> Oormerkvraag.of(2019, euro("1"), euro("0.5"), euro("0.51")));
        assertRefused(() -> Oormerkvraag.of(2019, euro("1.001"), euro("0"), euro("0")));
        assertRefused(
                () -> new Oormerkvraag(2019, euro("1"), Optional.empty(), Optional.empty(), Groeipadvraag.LEZINGEN));
        assertRefused(() -> new Groeier(" ", euro("1"), euro("1"), euro("1")));
        assertRefused(() -> new Beheerskostenvraag(2016, euro("1"), euro("1"), Optional.empty(), 7));
        assertRefused(() -> new Verdelingsvraag.Overheveling(Zorgkantoor.CZ, Zorgkantoor.CZ, euro("1")));
        assertRefused(() -> new Verdelingsvraag.Overheveling(Zorgkantoor.CZ, Zorgkantoor.DSW, euro("0")));
        assertRefused(() -> new Verdelingsvraag(
                euro("1"),
                List.of(new Verdelingsvraag.Aandeel(Zorgkantoor.CZ, euro("1"), euro("1"))),
                List.of(new Verdelingsvraag.Overheveling(Zorgkantoor.CZ, Zorgkantoor.DSW, euro("1")))));
        assertRefused(() -> Aanvraagvraag.of(
                2019, Set.of(Aanvraagonderdeel.EXTRA_FTE), Set.of(Aanvraagonderdeel.EXTRA_FTE), Optional.empty()));
        assertRefused(() ->
                new Terugvorderingsvraag.Resultaatsafspraak("A", java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable maker) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(maker)).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void whatIsAHoleCannotBeCalculatedAndAnOpenReadingCannotBeWritten() {
        Oormerkvraag gat =
                new Oormerkvraag(2019, euro("1"), Optional.empty(), Optional.of(euro("0")), Oormerkvraag.LEZINGEN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Oormerk().explain(gat))
                .withMessageContaining("personeel");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Oormerkvraag.VORM.write(gat.open(gat.lezingen().get(0))))
                .withMessageContaining("noemer");
    }
}
