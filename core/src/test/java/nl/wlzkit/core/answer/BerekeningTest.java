package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Speelvraag.choice;
import static nl.wlzkit.core.answer.Speelvraag.percent;
import static nl.wlzkit.core.answer.Speelvraag.yesNo;
import static nl.wlzkit.core.answer.Voorbeeld.BEREKENING;
import static nl.wlzkit.core.answer.Voorbeeld.PROCENTEN;
import static nl.wlzkit.core.answer.Voorbeeld.VRAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.Serialised;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** What a question with holes is answered, on the example of {@link Voorbeeld}. */
class BerekeningTest {
    private static final Speelvraag NIEUW = VRAAG.with("nieuw", true);
    private static final Speelvraag BESTAAND = VRAAG.with("nieuw", false);
    private static final Speelvraag COMPLETE =
            NIEUW.with("essentieel", false).with("regio", "A").with("opslag", percent(0));

    private static Bandbreedte<Percentage> range(String van, String tot) {
        return new Bandbreedte<>(Percentage.of(van), Percentage.of(tot));
    }

    private static List<String> names(Uitkomst<?> uitkomst) {
        return uitkomst.gaten().stream().map(Gat::feit).toList();
    }

    private static List<String> assumed(Geval<?> geval) {
        return geval.aannames().stream().map(g -> g.feit() + "=" + g.waarde()).toList();
    }

    private static List<String> rules(Geval<?> geval) {
        return geval.posten().stream().map(p -> p.stap().regel()).toList();
    }

    @Test
    void aCompleteQuestionHasOneValueAndOneCase() {
        Uitkomst<Percentage> uitkomst = BEREKENING.answer(COMPLETE);
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.VOLDOET);
        assertThat(uitkomst.waarde()).contains(range("93.5", "93.5")); // 95.5 - 2
        assertThat(uitkomst.gaten()).isEmpty();
        assertThat(uitkomst.herkomst()).isEqualTo(BEREKENING.herkomst());
        assertThat(uitkomst.gevallen()).containsExactly(BEREKENING.explain(COMPLETE));
        assertThat(rules(uitkomst.gevallen().get(0))).containsExactly("S-1", "S-2");
    }

    @Test
    void whenNothingIsKnownTheAnswerIsTheRangeOfAllCases() {
        Uitkomst<Percentage> uitkomst = BEREKENING.answer(VRAAG);
        // new: 93.5, or refused in region C; not new: 95.5, or when essential 95.5 + 0 through 2, at most 97
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(uitkomst.waarde()).contains(range("93.5", "97"));
        assertThat(names(uitkomst)).containsExactly("nieuw", "essentieel", "regio", "opslag");
    }

    @Test
    void aHoleThatCannotChangeTheAnswerDoesNotMatter() {
        Uitkomst<Percentage> nieuw = BEREKENING.answer(NIEUW);
        assertThat(names(nieuw)).containsExactly("regio");
        Uitkomst<Percentage> bestaand = BEREKENING.answer(BESTAAND);
        assertThat(names(bestaand)).containsExactly("essentieel", "opslag");
        assertThat(bestaand.oordeel()).isEqualTo(Oordeel.VOLDOET);
        assertThat(bestaand.waarde()).contains(range("95.5", "97"));
    }

    @Test
    void theRangeIsExplainedByItsTwoExtremesAndTheRefusalByItsRule() {
        List<Geval<Percentage>> gevallen = BEREKENING.answer(VRAAG).gevallen();
        assertThat(gevallen).hasSize(3);

        Geval<Percentage> laag = gevallen.get(0);
        assertThat(laag.antwoord()).isEqualTo(Antwoord.of(Percentage.of("93.5")));
        assertThat(rules(laag)).containsExactly("S-1", "S-2");
        // of the first case with 93.5 (new, not essential, region A, no surcharge) only these two alone change it
        assertThat(assumed(laag)).containsExactly("nieuw=true", "regio=A");

        Geval<Percentage> hoog = gevallen.get(1);
        assertThat(hoog.antwoord()).isEqualTo(Antwoord.of(Percentage.of("97")));
        assertThat(rules(hoog)).containsExactly("S-1", "S-3", "S-5"); // 95.5 + 2 = 97.5, capped
        assertThat(assumed(hoog)).containsExactly("nieuw=false", "essentieel=true", "opslag=2");

        Geval<Percentage> nee = gevallen.get(2);
        assertThat(nee.antwoord().waarde()).isEmpty();
        assertThat(nee.antwoord().weigeringen()).extracting(Stap::regel).containsExactly("S-4");
        assertThat(rules(nee)).containsExactly("S-4");
        assertThat(assumed(nee)).containsExactly("nieuw=true", "regio=C");
    }

    @Test
    void ofCasesThatAreEquallyExtremeTheFirstIsExplainedBecauseItAssumesLeast() {
        Stap stap = new Stap("S-1", PROCENTEN.gat().naam());
        // 1 % without a, 2 % with it; refused whenever c; b changes nothing, and each case says what it saw
        Speelregels regels = new Speelregels((v, s) -> {
            s.note(stap, () -> List.of(Gegeven.of("b", stap.wat(), v.is("b"))));
            return v.is("c") ? Antwoord.refused(List.of(stap)) : Antwoord.of(percent(v.is("a") ? 2 : 1));
        });
        Speelvraag vraag =
                Speelvraag.of(yesNo("a", Eigenaar.CLIENT), yesNo("b", Eigenaar.CLIENT), yesNo("c", Eigenaar.CLIENT));
        assertThat(regels.answer(vraag).gevallen())
                .hasSize(3)
                .allSatisfy(geval ->
                        assertThat(geval.posten().get(0).door().get(0).waarde()).isEqualTo(false));
        // refused in the very first case and in others
        assertThat(regels.answer(vraag.with("c", true)).gevallen())
                .singleElement()
                .satisfies(geval ->
                        assertThat(geval.posten().get(0).door().get(0).waarde()).isEqualTo(false));
    }

    @Test
    void aQuestionThatIsRefusedInEveryCaseIsExplainedByTheRefusalOnly() {
        Uitkomst<Percentage> uitkomst = BEREKENING.answer(NIEUW.with("regio", "C"));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(uitkomst.waarde()).isEmpty();
        assertThat(uitkomst.gaten()).isEmpty();
        assertThat(uitkomst.gevallen()).hasSize(1);
        assertThat(rules(uitkomst.gevallen().get(0))).containsExactly("S-4");
    }

    @Test
    void everyHoleThatMattersSaysWhatFillingItWouldGive() {
        Vernauwing<Percentage> regio = BEREKENING.answer(NIEUW).vernauwingen().get(0);
        assertThat(regio.gevolgen())
                .containsExactly(
                        new Vernauwing.Gevolg<>("A", yes("93.5", "93.5")),
                        new Vernauwing.Gevolg<>("B", yes("93.5", "93.5")),
                        new Vernauwing.Gevolg<>("C", no()));
        List<Vernauwing<Percentage>> bestaand = BEREKENING.answer(BESTAAND).vernauwingen();
        assertThat(bestaand.get(0).gevolgen())
                .containsExactly(
                        new Vernauwing.Gevolg<>(false, yes("95.5", "95.5")),
                        new Vernauwing.Gevolg<>(true, yes("95.5", "97")));
        assertThat(bestaand.get(1).gevolgen())
                .containsExactly(
                        new Vernauwing.Gevolg<>(percent(0), yes("95.5", "95.5")),
                        new Vernauwing.Gevolg<>(percent(2), yes("95.5", "97")));
    }

    private static Omhulling<Percentage> no() {
        return new Omhulling<>(Oordeel.VOLDOET_NIET, Optional.empty());
    }

    private static Omhulling<Percentage> yes(String van, String tot) {
        return new Omhulling<>(Oordeel.VOLDOET, Optional.of(range(van, tot)));
    }

    @Test
    void aReadingIsShownExactlyWhenAnotherChoiceCouldChangeTheAnswer() {
        assertThat(BEREKENING.answer(VRAAG).lezingen()).containsExactly(PROCENTEN);
        assertThat(BEREKENING.answer(COMPLETE).lezingen()).containsExactly(PROCENTEN);
        assertThat(BEREKENING.answer(BESTAAND).lezingen()).isEmpty(); // nothing is subtracted
        assertThat(BEREKENING.answer(NIEUW.with("regio", "C")).lezingen()).isEmpty(); // refused either way
    }

    @Test
    void theChosenReadingIsApplied() {
        Speelvraag relatief = new Speelvraag(
                COMPLETE.feiten(),
                COMPLETE.bekend(),
                List.of(new Lezing("procenten", "S-6", PROCENTEN.keuzes(), "relatief")));
        // 2 % of 95.5 is 1.91; 95.5 - 1.91
        assertThat(BEREKENING.answer(relatief).waarde()).contains(range("93.59", "93.59"));
    }

    @Test
    void aNumericHoleIsRepresentedByItsEnds() {
        List<Percentage> gezien = new ArrayList<>();
        Speelregels watch = new Speelregels((v, s) -> {
            Percentage p = v.get("p", Percentage.class);
            gezien.add(p);
            return Antwoord.of(p);
        });
        Uitkomst<Percentage> uitkomst = watch.answer(Speelvraag.of(Speelvraag.range("p", Eigenaar.BRON, 10, 90)));
        assertThat(gezien).containsExactly(percent(10), percent(90));
        assertThat(uitkomst.waarde()).contains(range("10", "90"));
    }

    @Test
    void twoRefusalsByOtherRulesAreTheSameAnswerToWhetherItMay() {
        Stap een = new Stap("S-1", PROCENTEN.gat().naam());
        Stap twee = new Stap("S-2", PROCENTEN.gat().naam());
        Speelregels never = new Speelregels((v, s) -> Antwoord.refused(List.of(v.is("a") ? een : twee)));
        Uitkomst<Percentage> uitkomst = never.answer(Speelvraag.of(yesNo("a", Eigenaar.CLIENT)));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(uitkomst.gevallen()).hasSize(1);
    }

    // ---- too many cases

    private static final Speelregels ALWAYS = new Speelregels((v, s) -> Antwoord.of(Percentage.NUL));

    private static Speelvraag yesNos(int aantal, Gat<?>... meer) {
        List<Gat<?>> feiten = new ArrayList<>(List.of(meer));
        IntStream.range(0, aantal).forEach(i -> feiten.add(yesNo("f" + i, Eigenaar.AANBIEDER)));
        return new Speelvraag(feiten, java.util.Map.of(), List.of());
    }

    @Test
    void sixteenYesNosAreJustFewEnough() {
        Lezing lezing = new Lezing("lezing", "S-6", List.of("zo", "anders"), "zo");
        Uitkomst<Percentage> uitkomst = ALWAYS.answer(yesNos(16).reading(lezing)); // 2^16 = 65,536
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.VOLDOET);
        assertThat(uitkomst.gaten()).isEmpty();
        // with the reading as a hole it is too many to compute: said to matter, rather than hidden
        assertThat(uitkomst.lezingen()).containsExactly(lezing);
    }

    @Test
    void oneYesNoMoreIsTooManyAndOneMustBeFilled() {
        assertThatExceptionOfType(TeVeelGevallenException.class)
                .isThrownBy(() -> ALWAYS.answer(yesNos(17)))
                .withMessageContaining("131072") // 2^17
                .satisfies(e -> assertThat(e.eerst()).hasSize(1));
    }

    @Test
    void theHullAloneHasTheSameLimit() {
        assertThat(ALWAYS.hull(yesNos(16))).isEqualTo(ALWAYS.answer(yesNos(16)).omhulling());
        assertThatExceptionOfType(TeVeelGevallenException.class).isThrownBy(() -> ALWAYS.hull(yesNos(17)));
    }

    @Test
    void tooManyNamesTheFewestHolesThatBringItUnderTheLimit() {
        // 2^12 x 5 x 40 = 819,200; without the 40 it is 20,480
        Speelvraag vraag = yesNos(
                12,
                choice("vijf", Eigenaar.CLIENT, "a", "b", "c", "d", "e"),
                choice(
                        "veertig",
                        Eigenaar.ZORGKANTOOR,
                        IntStream.range(0, 40).mapToObj(Integer::toString).toArray(String[]::new)));
        assertThatExceptionOfType(TeVeelGevallenException.class)
                .isThrownBy(() -> ALWAYS.answer(vraag))
                .satisfies(e -> {
                    assertThat(e.eerst()).containsExactly("veertig");
                    assertThat(e.bericht(Taal.NL))
                            .isEqualTo("de vraag staat voor 819200 gevallen, meer dan 65536; vul eerst in: "
                                    + "veertig (zorgkantoor)");
                });
        // 2^14 x 5 x 40 / 40 = 81,920 is still too many; without the 5 as well it is 16,384
        Speelvraag larger = new Speelvraag(
                java.util.stream.Stream.concat(
                                vraag.feiten().stream(),
                                yesNos(14).feiten().stream().skip(12))
                        .toList(),
                vraag.bekend(),
                vraag.lezingen());
        assertThatExceptionOfType(TeVeelGevallenException.class)
                .isThrownBy(() -> ALWAYS.answer(larger))
                .satisfies(e -> assertThat(e.eerst()).containsExactly("veertig", "vijf"));
    }

    @Test
    void aHundredHolesAreRefusedAtOnceAndTheExceptionCanBeSent() throws Exception {
        TeVeelGevallenException e = new TeVeelGevallenException(yesNos(100).gaten());
        assertThat(e.eerst()).hasSize(84); // 100 - 16
        TeVeelGevallenException copy = Serialised.copy(e, TeVeelGevallenException.class);
        assertThat(copy.eerst()).isEqualTo(e.eerst());
        assertThat(copy.bericht(Taal.NL)).isEqualTo(e.bericht(Taal.NL));
        assertThat(copy).hasMessage(e.bericht(Taal.EN));
    }
}
