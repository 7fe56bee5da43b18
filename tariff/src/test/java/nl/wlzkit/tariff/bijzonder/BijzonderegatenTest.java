package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.testing.Proefvragen.holes;
import static nl.wlzkit.testing.Proefvragen.readings;
import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;

/** On the edges: which values a question takes, which facts it asks for, and which readings matter to it. */
class BijzonderegatenTest {
    private static final LocalDate DAG = LocalDate.of(2017, 4, 10);

    // ---------------------------------------------------------------------------------------------------------
    // measures

    @Test
    void aNumberOfHundredthsIsWrittenAsShortAsItCan() {
        assertThat(Maten.decimal(Breuk.of(1, 2)).toString()).isEqualTo("0.5");
        assertThat(Maten.decimal(Breuk.of(1, 100)).toString()).isEqualTo("0.01");
        assertThat(Maten.decimal(Breuk.of(7, 1)).toString()).isEqualTo("7");
        assertThat(Maten.decimal(Breuk.of(1_000, 1)).toString()).isEqualTo("1000");
        assertThat(Maten.decimal(Breuk.NUL)).isEqualByComparingTo(BigDecimal.ZERO);
        // what is no number of hundredths has more decimals than may be, so that it is refused
        assertThat(Maten.decimal(Breuk.of(1, 3)).scale()).isGreaterThan(2);
        assertThat(Maten.decimal(Breuk.of(1, 200)).scale()).isGreaterThan(2);
        assertThat(Maten.decimal(Breuk.of(-1, 3))).isNegative();
    }

    @Test
    void hoursAndSharesHaveTheirBounds() {
        assertThat(declare(Breuk.of(10_000, 1)).uren()).isEqualTo(Breuk.of(10_000, 1));
        refused(() -> declare(Breuk.of(1_000_001, 100)));
        refused(() -> declare(Breuk.NUL));
        assertThat(permit(Breuk.of(1, 100)).uren()).isEqualTo(Breuk.of(1, 100));
        refused(() -> permit(Breuk.NUL));
        refused(() -> permit(Breuk.of(1, 1_000)));
        assertThat(new Mptaanbieder("A", Breuk.of(1_000_000, 1), false).aandeel())
                .isEqualTo(Breuk.of(1_000_000, 1));
        refused(() -> new Mptaanbieder("A", Breuk.of(1_000_001, 1), false));
        refused(() -> new Mptaanbieder("A", Breuk.of(1, 3), false));
    }

    private static Declaratie declare(Breuk uren) {
        return new Declaratie(new Prestatiecode("H329"), DAG, uren, Bedrag.of("1"), false);
    }

    private static Toestemming permit(Breuk uren) {
        return new Toestemming("A", uren, Geldigheid.of(DAG, DAG), DAG);
    }

    @Test
    void aPermissionHasAFirstAndALastDay() {
        assertThat(permit(Breuk.EEN).totEnMet()).isEqualTo(DAG);
        refused(() -> new Toestemming("A", Breuk.EEN, Geldigheid.from(DAG), DAG));
        refused(() -> new Toestemming("A", Breuk.EEN, Geldigheid.through(DAG), DAG));
        refused(() -> new Toestemming("123456789", Breuk.EEN, Geldigheid.of(DAG, DAG), DAG));
    }

    @Test
    void aVptWithTreatmentCanBeWorthAsMuchAsOneWithout() {
        assertThat(new Vptwaarden(Bedrag.of("165"), Bedrag.of("165")).verschil())
                .isEqualTo(Bedrag.NUL);
        refused(() -> new Vptwaarden(Bedrag.of("164.99"), Bedrag.of("165")));
        refused(() -> new Vptwaarden(Bedrag.of("165"), Bedrag.of("-0.01")));
        refused(() -> new Vptwaarden(Bedrag.of("1000000.01"), Bedrag.of("165")));
    }

    @Test
    void onlyTheTwoConsultationsOfAHuisartsAreSuch() {
        for (String code : List.of("H335", "H336")) {
            assertThat(new Declaratie(new Prestatiecode(code), DAG, Breuk.EEN, Bedrag.NUL, true).isConsultatie())
                    .isTrue();
            assertThat(new Declaratie(new Prestatiecode(code), DAG, Breuk.EEN, Bedrag.NUL, false).isConsultatie())
                    .isFalse();
        }
        assertThat(new Declaratie(new Prestatiecode("H329"), DAG, Breuk.EEN, Bedrag.NUL, true).isConsultatie())
                .isFalse();
    }

    // ------------------------------------------------------------------------------------------------------------
    // facts

    /** Made again for each test: the making is tried too. */
    private final Feiten twee = new Feiten(Uitvraaggrond.NIET_NOODZAKELIJK.gat(), Uitvraaggrond.NIET_TOETSBAAR.gat());

    @Test
    void aFactIsAskedForIfItIsNeededAndNotTold() {
        assertThat(twee.open(Map.of("noodzakelijk", true), twee.namen()))
                .extracting(Gat::feit)
                .containsExactly("toetsbaar");
        assertThat(twee.open(Map.of(), List.of("noodzakelijk")))
                .extracting(Gat::feit)
                .containsExactly("noodzakelijk");
        assertThat(twee.namen()).containsExactly("noodzakelijk", "toetsbaar");
    }

    @Test
    void onlyTheFactsThatAreToldAndWantedAreGiven() {
        assertThat(twee.given(Map.of("noodzakelijk", true), twee.namen()))
                .extracting(g -> g.feit() + " " + g.waarde())
                .containsExactly("noodzakelijk true");
        assertThat(twee.given(Map.of("noodzakelijk", true, "toetsbaar", false), List.of("toetsbaar")))
                .extracting(g -> g.feit() + " " + g.waarde())
                .containsExactly("toetsbaar false");
    }

    @Test
    void aFactThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThat(twee.check(Map.of("toetsbaar", false))).containsExactly(Map.entry("toetsbaar", false));
        assertThat(twee.has("toetsbaar")).isTrue();
        assertThat(twee.has("gebruikt")).isFalse();
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> twee.check(Map.of("gebruikt", true)))
                .satisfies(e -> assertThat(e.verwacht().in(Taal.NL)).endsWith("noodzakelijk, toetsbaar"));
        assertThatIllegalArgumentException().isThrownBy(() -> Feiten.value(Map.of(), "toetsbaar"));
        assertThat(Feiten.with(Map.of("toetsbaar", false), "toetsbaar", true)).containsEntry("toetsbaar", true);
    }

    @Test
    void factsAreWrittenByNameWithTheirTitles() {
        String schema = JsonWriter.compact(twee.vorm().schema());
        assertThat(schema).contains("\"noodzakelijk\":{").contains("\"title\":\"te toetsen\"");
        assertThat(JsonWriter.compact(twee.vorm().write(Map.of("toetsbaar", true))))
                .isEqualTo("{\"toetsbaar\":true}");
        Gat<Boolean> gat = Feiten.feit("fictief", Eigenaar.CLIENT, "een feit", "a fact");
        assertThat(gat.feit()).isEqualTo("fictief");
        assertThat(gat.domein().cases()).containsExactlyInAnyOrder(true, false);
    }

    // ------------------------------------------------------------------------------------------------------- treatment

    private static Behandelingvraag treatment(Sector sector, Behandelpakket pakket) {
        return Behandelingvraag.of("A", sector, pakket, List.of(), List.of());
    }

    @Test
    void treatmentIsAskedAboutWhereTheLineSpeaks() {
        Behandelingvraag vraag = treatment(Sector.GZ, Behandelpakket.ZZP_EXCLUSIEF);
        assertThat(holes(vraag)).containsExactly("laagZzp");
        assertThat(readings(vraag)).containsExactly("vooraf", "kader");
        assertThat(holes(treatment(Sector.VV, Behandelpakket.ZZP_EXCLUSIEF))).isEmpty();
        assertThat(readings(treatment(Sector.VV, Behandelpakket.ZZP_EXCLUSIEF))).isEmpty();
        assertThat(holes(treatment(Sector.GZ, Behandelpakket.VPT_INCLUSIEF))).isEmpty();
        assertThat(readings(treatment(Sector.GZ, Behandelpakket.VPT_INCLUSIEF))).isEmpty();
    }

    @Test
    void theFrameIsAskedAboutWhereItIsALimit() {
        Behandelingvraag grens = treatment(Sector.GZ, Behandelpakket.VPT_EXCLUSIEF)
                .withLaagZzp(false)
                .choose("kader", "grens");
        Vptwaarden waarden = new Vptwaarden(Bedrag.of("2"), Bedrag.of("1"));
        assertThat(holes(grens)).containsExactly("verschil");
        assertThat(readings(grens)).containsExactly("vooraf", "kader", "kaderdagen", "consultatie");
        assertThat(holes(grens.withVpt(waarden))).isEmpty();
        assertThat(holes(grens.fill(Behandelingvraag.VERSCHIL, Bedrag.of("1")))).isEmpty();
        Behandelingvraag rato = grens.withVpt(waarden).choose("kaderdagen", "naar-rato");
        assertThat(holes(rato)).containsExactly("dagen");
        assertThat(holes(rato.withDagen(1))).isEmpty();
        // what is only reported needs no frame
        assertThat(holes(rato.choose("kader", "melden"))).isEmpty();
    }

    @Test
    void whatIsToldOfAVptComesInThePlaceOfTheDifference() {
        Behandelingvraag vraag = treatment(Sector.GZ, Behandelpakket.VPT_EXCLUSIEF);
        Vptwaarden waarden = new Vptwaarden(Bedrag.of("2"), Bedrag.of("1"));
        Behandelingvraag verschil = vraag.fill(Behandelingvraag.VERSCHIL, Bedrag.of("3"));
        assertThat(verschil.perDag()).contains(Bedrag.of("3"));
        assertThat(verschil.withVpt(waarden).perDag()).contains(Bedrag.of("1"));
        assertThat(verschil.withVpt(waarden).verschil()).isEmpty();
        assertThat(vraag.perDag()).isEmpty();
        assertThat(vraag.withDagen(1).dagen()).contains(1);
        assertThat(vraag.withDagen(365).dagen()).contains(365);
        refused(() -> vraag.withDagen(0));
    }

    // -------------------------------------------------------------------------------------------------------- cleaning

    private static Schoonmaakvraag clean(String keuze, boolean onderaanneming) {
        return new Schoonmaakvraag(
                Leveringskeuze.parse(keuze),
                false,
                onderaanneming,
                List.of(),
                Optional.of(Bedrag.NUL),
                Optional.of(Bedrag.NUL),
                Optional.empty(),
                Map.of("besluit", true, "wlz-indicatie", true),
                Schoonmaakvraag.LEZINGEN);
    }

    @Test
    void cleaningIsAskedAboutWhereThereCanBeAModule() {
        assertThat(holes(clean("MPT", false))).isEmpty();
        assertThat(holes(clean("MPT", true))).containsExactly("lid-osb", "voldoet-osb", "lid-siev", "voldoet-siev");
        assertThat(holes(clean("VPT", true))).isEmpty();
        assertThat(holes(clean("MPT+PGB", true))).hasSize(4);
        Schoonmaakvraag alleen = clean("MPT+PGB", true).choose("combinatie", "alleen-mpt");
        assertThat(holes(alleen)).isEmpty();
        assertThat(holes(alleen.open(alleen.lezingen().get(0)))).hasSize(5).startsWith("combinatie");
        // an MPT by itself is no combination, however these are read
        assertThat(holes(clean("MPT", true).choose("combinatie", "alleen-mpt"))).hasSize(4);
        Schoonmaakvraag rato = clean("MPT", false).choose("budgetdagen", "naar-rato");
        assertThat(holes(rato)).containsExactly("dagen");
        assertThat(holes(rato.withDagen(365))).isEmpty();
    }

    @Test
    void theReadingsOfCleaning() {
        assertThat(readings(clean("MPT", false))).containsExactly("budgetdagen");
        assertThat(readings(clean("MPT", true))).containsExactly("keurmerk", "budgetdagen");
        assertThat(readings(clean("DTV+MPT", false))).containsExactly("combinatie", "budgetdagen");
        assertThat(readings(clean("VPT", true))).isEmpty();
        assertThat(readings(clean("DTV+PGB", true))).isEmpty();
    }

    @Test
    void whatIsToldOfCleaningIsBounded() {
        Schoonmaakvraag vraag = clean("MPT", false);
        Bedrag meer = Bedrag.of("1000000.01");
        assertThat(vraag.withPgbBudget(Bedrag.of("1000000")).pgbBudget()).contains(Bedrag.of("1000000"));
        assertThat(vraag.withGebruikt(Bedrag.of("1000000")).gebruikt()).contains(Bedrag.of("1000000"));
        refused(() -> vraag.withPgbBudget(meer));
        refused(() -> vraag.withGebruikt(meer));
        refused(() -> vraag.withDagen(0));
        refused(() -> vraag.withDagen(366));
    }

    // -------------------------------------------------------------------------------------------------------- meerzorg

    private static Meerzorgvraag meerzorg(Sector sector, String keuze, String dag) {
        return Meerzorgvraag.of(sector, Leveringskeuze.parse(keuze), LocalDate.parse(dag));
    }

    @Test
    void theAmountsOfMeerzorgAreAskedForWhereItCanBeOpen() {
        assertThat(holes(meerzorg(Sector.GZ, "VERBLIJF", "2015-12-31"))).containsExactly("nodig", "financiering");
        assertThat(holes(meerzorg(Sector.GZ, "VERBLIJF", "2015-12-31").withNodig(Bedrag.NUL)))
                .containsExactly("financiering");
        assertThat(holes(meerzorg(Sector.GZ, "VERBLIJF", "2015-12-31").withFinanciering(Bedrag.NUL)))
                .containsExactly("nodig");
        assertThat(holes(meerzorg(Sector.GGZ, "VERBLIJF", "2015-12-31"))).isEmpty();
        assertThat(holes(meerzorg(Sector.GGZ, "VERBLIJF", "2016-01-01"))).containsExactly("nodig", "financiering");
        assertThat(holes(meerzorg(Sector.VV, "VPT", "2016-01-01"))).containsExactly("nodig", "financiering");
        assertThat(holes(meerzorg(Sector.GZ, "VPT", "2015-12-31"))).isEmpty();
        assertThat(holes(meerzorg(Sector.GZ, "VPT", "2015-12-31").choose("thuis-vanaf", "altijd")))
                .containsExactly("nodig", "financiering");
        assertThat(holes(meerzorg(Sector.GGZ, "VPT", "2016-01-01").choose("ggz-thuis", "wel")))
                .containsExactly("nodig", "financiering");
        assertThat(holes(meerzorg(Sector.VV, "VPT", "2015-12-31").choose("thuis-vanaf", "altijd")))
                .isEmpty();
    }

    @Test
    void theReadingsOfMeerzorg() {
        assertThat(readings(meerzorg(Sector.GGZ, "VERBLIJF", "2015-12-31"))).isEmpty();
        assertThat(readings(meerzorg(Sector.GGZ, "VPT", "2015-12-31"))).containsExactly("ggz-thuis", "thuis-vanaf");
        assertThat(readings(meerzorg(Sector.GGZ, "VPT", "2016-01-01"))).containsExactly("ggz-thuis");
        assertThat(readings(meerzorg(Sector.GZ, "VPT", "2015-12-31"))).containsExactly("thuis-vanaf");
        assertThat(readings(meerzorg(Sector.GZ, "VPT", "2016-01-01"))).isEmpty();
    }

    @Test
    void theDaysAndAmountsOfMeerzorgAreBounded() {
        assertThat(meerzorg(Sector.GZ, "VPT", "2015-01-01").dag()).isEqualTo("2015-01-01");
        assertThat(meerzorg(Sector.GZ, "VPT", "2017-12-31").dag()).isEqualTo("2017-12-31");
        Meerzorgvraag vraag = meerzorg(Sector.GZ, "VPT", "2016-01-01");
        refused(() -> vraag.withNodig(Bedrag.of("-0.01")));
        refused(() -> vraag.withFinanciering(Bedrag.of("1000000.01")));
    }
}
