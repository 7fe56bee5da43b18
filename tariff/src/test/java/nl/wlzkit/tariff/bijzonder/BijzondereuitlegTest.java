package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.testing.Proefvragen.posts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;

/** Which lines an explanation has: a rule that did not matter is not named. */
class BijzondereuitlegTest {
    /** The lines: the rule, what the value became, and the facts. */
    private static <V extends Vraag<V>, T extends Comparable<? super T>> List<String> lines(
            Berekening<V, T> rekenaar, V vraag) {
        return posts(rekenaar, vraag).stream()
                .map(p -> p.stap().regel()
                        + p.naar().map(n -> " " + n).orElse("")
                        + (p.door().isEmpty()
                                ? ""
                                : " "
                                        + p.door().stream()
                                                .map(g -> g.feit() + "=" + g.waarde())
                                                .toList()))
                .toList();
    }

    // ------------------------------------------------------------------------------------------------------- treatment

    private static Declaratie declare(String prestatie, int maand, long uren, String bedrag, boolean huisarts) {
        return new Declaratie(
                new Prestatiecode(prestatie),
                LocalDate.of(2017, maand, 10),
                Breuk.of(uren, 1),
                Bedrag.of(bedrag),
                huisarts);
    }

    /** Twenty hours from March through May. */
    private static Behandelingvraag ask(Declaratie... declaraties) {
        Toestemming toestemming = new Toestemming(
                "A",
                Breuk.of(20, 1),
                Geldigheid.of(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 5, 31)),
                LocalDate.of(2017, 2, 20));
        return Behandelingvraag.of(
                        "A", Sector.GZ, Behandelpakket.ZZP_EXCLUSIEF, List.of(declaraties), List.of(toestemming))
                .withLaagZzp(false);
    }

    private static List<String> treatment(Behandelingvraag vraag) {
        return lines(new Behandelingtoets(), vraag);
    }

    @Test
    void nothingDeclaredNeedsNoRule() {
        assertThat(treatment(ask())).containsExactly("IK17-314 0 [gedeclareerd=0]");
    }

    @Test
    void whatIsPermittedIsTemporary() {
        assertThat(treatment(ask(declare("H329", 4, 20, "2000", false))))
                .containsExactly("IK17-314 0 [gedeclareerd=2000]", "IK17-312");
    }

    @Test
    void aConsultationNeedsARightButNoPermission() {
        Behandelingvraag vraag = ask(declare("H336", 1, 1, "100", true));
        assertThat(treatment(vraag)).containsExactly("IK17-314 0 [gedeclareerd=100]", "IK17-310");
        assertThat(treatment(vraag.withLaagZzp(true)))
                .containsExactly("IK17-314 0 [gedeclareerd=100]", "IK17-307 100 [declaraties=1]");
    }

    @Test
    void whatIsCorrectedInFullIsNoDeployment() {
        assertThat(treatment(ask(declare("H329", 1, 1, "100", false), declare("H329", 2, 1, "50", false))))
                .containsExactly("IK17-314 0 [gedeclareerd=150]", "IK17-311 150 [declaraties=2]");
    }

    /** Of 22 hours and 2,200 two hours are too many: 200. Of 3,333.33 for 24 hours four are: 555.555, rounded up. */
    @Test
    void aPartThatIsTooMuchFollowsTheOrderOfTheDays() {
        assertThat(treatment(ask(declare("H329", 4, 22, "2200", false))))
                .containsExactly(
                        "IK17-314 0 [gedeclareerd=2200]",
                        "IK17-311 200 [declaraties=1]",
                        "IK17-312",
                        "WK-BEHANDELING-VOLGORDE");
        assertThat(treatment(ask(declare("H329", 4, 24, "3333.33", false))))
                .containsExactly(
                        "IK17-314 0 [gedeclareerd=3333.33]",
                        "IK17-311 555.56 [declaraties=1]",
                        "IK17-312",
                        "WK-BEHANDELING-VOLGORDE",
                        "WK-AFR-CENT");
    }

    /** The frame is 15 x 365 = 5,475; of 40 hours and 12,000 half is too many, and of the rest 525 is above the frame. */
    @Test
    void whatIsAboveTheFrameIsALineOfItsOwn() {
        Behandelingvraag vraag =
                ask(declare("H329", 4, 40, "12000", false)).withVpt(new Vptwaarden(Bedrag.of("180"), Bedrag.of("165")));
        assertThat(treatment(vraag.choose("kader", "grens")))
                .containsExactly(
                        "IK17-314 0 [gedeclareerd=12000]",
                        "IK17-311 6000 [declaraties=1]",
                        "IK17-313 6525 [declaraties=1]",
                        "IK17-312",
                        "IK17-313 [kader=5475, overschrijding=6525]",
                        "WK-BEHANDELING-VOLGORDE");
        // told, but not cut: neither a correction nor an order
        Behandelingvraag minder =
                ask(declare("H329", 4, 20, "5476", false)).withVpt(new Vptwaarden(Bedrag.of("180"), Bedrag.of("165")));
        assertThat(treatment(minder))
                .containsExactly(
                        "IK17-314 0 [gedeclareerd=5476]", "IK17-312", "IK17-313 [kader=5475, overschrijding=1]");
        assertThat(treatment(minder.choose("kader", "grens")))
                .containsExactly(
                        "IK17-314 0 [gedeclareerd=5476]",
                        "IK17-313 1 [declaraties=1]",
                        "IK17-312",
                        "IK17-313 [kader=5475, overschrijding=1]",
                        "WK-BEHANDELING-VOLGORDE");
    }

    /** 5,000 fits in the frame of 5,475, of the next 1,000 only 475. */
    @Test
    void onlyWhatIsAboveTheFrameIsCounted() {
        Behandelingvraag vraag = ask(declare("H329", 4, 10, "5000", false), declare("H329", 5, 10, "1000", false))
                .withVpt(new Vptwaarden(Bedrag.of("180"), Bedrag.of("165")))
                .choose("kader", "grens");
        assertThat(treatment(vraag))
                .startsWith("IK17-314 0 [gedeclareerd=6000]", "IK17-313 525 [declaraties=1]", "IK17-312");
    }

    @Test
    void exactlyTheFrameFits() {
        Behandelingvraag vraag = ask(declare("H329", 4, 20, "5475", false))
                .withVpt(new Vptwaarden(Bedrag.of("180"), Bedrag.of("165")))
                .choose("kader", "grens");
        assertThat(treatment(vraag))
                .containsExactly(
                        "IK17-314 0 [gedeclareerd=5475]", "IK17-312", "IK17-313 [kader=5475, overschrijding=0]");
        assertThat(Behandelingtoets.overzicht(vraag)
                        .waarde()
                        .orElseThrow()
                        .regels()
                        .get(0)
                        .oordeel())
                .isEqualTo(Declaratieoordeel.TOEGESTAAN);
    }

    // -------------------------------------------------------------------------------------------------------- cleaning

    private static Mptaanbieder provider(String naam, long aandeel, boolean schoonmaak) {
        return new Mptaanbieder(naam, Breuk.of(aandeel, 1), schoonmaak);
    }

    private static Schoonmaakvraag clean(boolean alleen, Mptaanbieder... aanbieders) {
        return new Schoonmaakvraag(
                Leveringskeuze.parse("MPT"),
                alleen,
                false,
                List.of(aanbieders),
                Optional.of(Bedrag.of("2500")),
                Optional.of(Bedrag.of("100")),
                Optional.empty(),
                Map.of("besluit", true, "wlz-indicatie", true),
                Schoonmaakvraag.LEZINGEN);
    }

    private static List<String> cleaning(Schoonmaakvraag vraag) {
        return lines(new Schoonmaaktoets(), vraag);
    }

    @Test
    void whoOrganisesTheCleaningIsNamedByTheRuleThatSaysSo() {
        assertThat(cleaning(clean(false)))
                .containsExactly("IK17-298 2500", "IK17-298 2400 [gebruikt=100]", "IK17-295", "IK17-297");
        // a share of nothing is no provider of the MPT
        assertThat(cleaning(clean(false, provider("A", 40, false), provider("B", 0, true))))
                .endsWith("IK17-295", "IK17-297", "IK17-299 [aanbieders=A]");
        assertThat(cleaning(clean(false, provider("B", 40, false), provider("A", 60, true))))
                .endsWith("IK17-295", "IK17-297", "IK17-300 [aanbieders=A]");
        assertThat(cleaning(clean(false, provider("B", 50, false), provider("A", 50, true))))
                .endsWith("IK17-295", "IK17-297", "WK-SCHOONMAAK-GELIJK [aanbieders=A, aanbieders=B]");
        assertThat(cleaning(clean(true, provider("C", 0, true), provider("A", 9, false), provider("B", 1, true))))
                .endsWith("IK17-295", "IK17-297", "IK17-303", "IK17-304 [aanbieders=B, aanbieders=C]");
    }

    /** 2,500 x 73 / 365 is 500; x 181 / 365 is 1,239.726. */
    @Test
    void aPartOfTheYearIsRoundedOnlyWhereItMust() {
        Schoonmaakvraag vraag = clean(false).choose("budgetdagen", "naar-rato");
        assertThat(cleaning(vraag.withDagen(73)))
                .startsWith("IK17-298 2500", "WK-LEES-SCHOONMAAK-DAGEN 500 [dagen=73]", "IK17-298 400 [gebruikt=100]");
        assertThat(cleaning(vraag.withDagen(181)))
                .startsWith(
                        "IK17-298 2500",
                        "WK-LEES-SCHOONMAAK-DAGEN 1239.73 [dagen=181]",
                        "WK-AFR-CENT",
                        "IK17-298 1139.73 [gebruikt=100]");
        assertThat(cleaning(vraag.withDagen(365))).startsWith("IK17-298 2500", "IK17-298 2400 [gebruikt=100]");
    }

    @Test
    void aSubcontractorIsNamedWithWhatItShows() {
        Schoonmaakvraag vraag = new Schoonmaakvraag(
                Leveringskeuze.parse("MPT"),
                false,
                true,
                List.of(),
                Optional.of(Bedrag.of("2500")),
                Optional.of(Bedrag.NUL),
                Optional.empty(),
                Map.of(
                        "besluit", true,
                        "wlz-indicatie", true,
                        "lid-osb", true,
                        "voldoet-osb", true,
                        "lid-siev", false,
                        "voldoet-siev", false),
                Schoonmaakvraag.LEZINGEN);
        assertThat(cleaning(vraag))
                .containsExactly(
                        "IK17-298 2500",
                        "IK17-295",
                        "IK17-297",
                        "IK17-301",
                        "IK17-302 [lid-osb=true, voldoet-osb=true, lid-siev=false, voldoet-siev=false]");
        assertThat(cleaning(vraag.with("voldoet-osb", false)))
                .containsExactly("IK17-302 [lid-osb=true, voldoet-osb=false, lid-siev=false, voldoet-siev=false]");
        assertThat(cleaning(vraag.with("wlz-indicatie", false))).containsExactly("IK17-296 [wlz-indicatie=false]");
        assertThat(cleaning(vraag.with("besluit", false))).containsExactly("IK17-294 [besluit=false]");
    }

    // -------------------------------------------------------------------------------------------------------- meerzorg

    private static List<String> meerzorg(Sector sector, String keuze, String dag, Optional<Boolean> proeftuin) {
        return posts(
                        new Meerzorgopenstelling(),
                        new Meerzorgvraag(
                                sector,
                                Leveringskeuze.parse(keuze),
                                LocalDate.parse(dag),
                                Optional.of(Bedrag.of("320")),
                                Optional.of(Bedrag.of("250")),
                                proeftuin,
                                Meerzorgvraag.LEZINGEN))
                .stream()
                .map(p -> p.stap().regel() + p.naar().map(n -> " " + n).orElse(""))
                .toList();
    }

    @Test
    void whatIsSaidOfMeerzorgDependsOnTheDayAndTheForm() {
        assertThat(meerzorg(Sector.GZ, "VERBLIJF", "2015-12-31", Optional.empty()))
                .containsExactly(
                        "IK17-271 320", "IK17-271 70", "IK17-272", "IK17-274", "RLZ-2.2.1-2015", "RLZ-2.2.2-2015");
        assertThat(meerzorg(Sector.GZ, "VERBLIJF", "2016-01-01", Optional.of(false)))
                .containsExactly("IK17-271 320", "IK17-271 70", "IK17-272", "IK17-274");
        assertThat(meerzorg(Sector.GZ, "VPT", "2016-01-01", Optional.of(true)))
                .containsExactly("IK17-271 320", "IK17-271 70", "IK17-272", "IK17-273", "IK17-274", "IK17-275");
        assertThat(meerzorg(Sector.VV, "VPT", "2016-01-01", Optional.of(true)))
                .containsExactly("IK17-271 320", "IK17-271 70", "IK17-272", "IK17-273", "IK17-274");
    }

    // ---------------------------------------------------------------------------------------------- where the rules
    // are

    @Test
    void aCalculatorCanNameItsStepsAndReadings() {
        List<Inschrijving<?, ?>> berekeningen = new Bijzonderberekeningen().berekeningen();
        assertThat(berekeningen.get(0).regels())
                .contains("IK17-314", "WK-BEHANDELING-VOLGORDE", "WK-LEES-BEHANDELING-VOORAF");
        assertThat(berekeningen.get(1).regels()).contains("IK17-304", "WK-LEES-SCHOONMAAK-COMBINATIE");
        assertThat(berekeningen.get(2).regels()).contains("IK17-275", "WK-LEES-MEERZORG-GGZ");
        assertThat(berekeningen.get(3).regels()).contains("IK17-051", "WK-LEES-UITVRAAG-ANDERS");
    }

    @Test
    void everyStepAndReadingIsInUse() {
        List<Gebruik> gebruik = new Bijzonderregels().gebruik();
        Map<List<Stap>, Leeswijze> rekenaars = Map.of(
                Behandelingtoets.STAPPEN, Behandelingvraag.LEZINGEN,
                Schoonmaaktoets.STAPPEN, Schoonmaakvraag.LEZINGEN,
                Meerzorgopenstelling.STAPPEN, Meerzorgvraag.LEZINGEN,
                Uitvraagtoets.STAPPEN, Uitvraagvraag.LEZINGEN);
        rekenaars.forEach((stappen, lezingen) -> {
            for (Stap stap : stappen) {
                assertThat(gebruik)
                        .anyMatch(g -> g.regel().equals(stap.regel())
                                && g.plaats().endsWith(" (" + stap.wat().nl() + ")"));
            }
            for (Lezing lezing : lezingen.lezingen()) {
                assertThat(gebruik)
                        .anyMatch(g -> g.regel().equals(lezing.regel())
                                && g.plaats().endsWith(" (lezing " + lezing.naam() + ")"));
            }
        });
    }
}
