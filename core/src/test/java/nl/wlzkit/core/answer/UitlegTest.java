package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Speelvraag.percent;
import static nl.wlzkit.core.answer.Voorbeeld.BEREKENING;
import static nl.wlzkit.core.answer.Voorbeeld.CATALOGUS;
import static nl.wlzkit.core.answer.Voorbeeld.VRAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Tree;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UitlegTest {
    private static final Speelvraag COMPLETE = VRAAG.with("nieuw", true)
            .with("essentieel", false)
            .with("regio", "A")
            .with("opslag", percent(0));

    private static final String SHA_256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static Uitleg explain(Speelvraag vraag, Taal taal) {
        return Uitleg.of(BEREKENING.answer(vraag), CATALOGUS, taal);
    }

    @Test
    void aCompleteAnswerIsExplainedRuleByRuleWithTheQuotedSentence() {
        assertThat(explain(COMPLETE, Taal.NL).text(80)).isEqualTo("""
                        Waarom 93,5 %
                          S-1 beleid: 95,5 %
                            Het tarief is 95,5 %.
                            “Het tarief bedraagt 95,5%.”
                            Speeldocument, blz. 1
                          S-2 nieuwe aanbieder: 95,5 % → 93,5 %, want nieuw = ja
                            Een nieuwe aanbieder krijgt minder.
                            Bron gelezen, tekst niet bij de hand.
                            Speeldocument, blz. 1

                        Lezingen die hier iets kunnen veranderen
                          procenten = punten (of: relatief), S-6
                            Procenten zijn punten.

                        Herkomst
                          wlzkit 0.0-speelgoed
                          speelgoed.tsv
                            sha-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                        """);
    }

    @Test
    void aRangeIsExplainedByItsEndsARefusalAndWhatWouldNarrowIt() {
        assertThat(explain(VRAAG.with("essentieel", false).with("opslag", percent(0)), Taal.EN)
                        .text(80))
                .isEqualTo("""
                        Why at least 93.5%
                          Assumed: nieuw = yes; regio = A
                          S-1 policy: 95.5%
                            The tariff is 95.5%.
                            “Het tarief bedraagt 95,5%.”
                            Speeldocument, blz. 1
                          S-2 new provider: 95.5% → 93.5%, because new = yes
                            A new provider gets less.
                            Source read, text not at hand.
                            Speeldocument, blz. 1

                        Why at most 95.5%
                          Assumed: nieuw = no
                          S-1 policy: 95.5%
                            The tariff is 95.5%.
                            “Het tarief bedraagt 95,5%.”
                            Speeldocument, blz. 1

                        When not
                          Assumed: nieuw = yes; regio = C
                          S-4 region C: not allowed, because new = yes; region = C
                            No new ones in region C.
                            “niet in regio C”
                            Speeldocument, blz. 1

                        Unknown, and decisive
                          nieuw (provider)
                            no → 95.5%
                            yes → 93.5% or not at all
                          regio (client)
                            A → 93.5% – 95.5%
                            B → 93.5% – 95.5%
                            C → 95.5% or not at all

                        Readings that could change this
                          procenten = punten (or: relatief), S-6
                            Percentages are points.

                        Receipt
                          wlzkit 0.0-speelgoed
                          speelgoed.tsv
                            sha-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                        """);
    }

    @Test
    void aRuleOfOurOwnNeedsNoQuoteAndDoubtIsNamed() {
        Speelvraag capped =
                COMPLETE.with("nieuw", false).with("essentieel", true).with("opslag", percent(2));
        String text = explain(capped, Taal.NL).text(80);
        assertThat(text)
                .contains("S-5 hoogstens: 97,5 % → 97 %\n    Nooit meer dan 97 %.\n    Speeldocument, blz. 1; "
                        + "zekerheid: eigen keuze\n")
                .contains("Speeldocument, blz. 1; zekerheid: midden\n")
                .doesNotContain("tekst niet bij de hand")
                .doesNotContain("Lezingen");
    }

    @Test
    void markdownIsTheSameWithHeadingsAndAListAndNothingOfTheSourceBecomesMarkup() {
        Speelvraag extra =
                COMPLETE.with("nieuw", false).with("essentieel", true).with("opslag", percent(1));
        assertThat(explain(extra, Taal.NL).markdown()).isEqualTo("""
                        ### Waarom 96,5 %

                        - S-1  beleid: 95,5 %

                          Het tarief is 95,5 %.

                          > Het tarief bedraagt 95,5%.

                          Speeldocument, blz. 1
                        - S-3  onmisbaar: 95,5 % → 96,5 %, want opslag = 1 %

                          Onmisbaar geeft meer.

                          > \\*Extra\\* \\[\\#3\\] \\<b\\>\\_x\\_\\</b\\>

                          Speeldocument, blz. 1; zekerheid: midden

                        ### Herkomst

                        - wlzkit 0.0-speelgoed
                        - speelgoed.tsv

                          sha-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                        """);
    }

    @Test
    void jsonCanBeReadBackAndHoldsTheWholeExplanation() {
        JsonValue json = Tree.read(explain(VRAAG, Taal.NL).json());
        assertThat(Tree.text(json, "oordeel")).isEqualTo("TE_BEOORDELEN");
        assertThat(Tree.number(json, "van")).isEqualByComparingTo("93.5");
        assertThat(Tree.number(json, "tot")).isEqualByComparingTo("97");
        assertThat(Tree.number(json, "gevallen", 0, "waarde")).isEqualByComparingTo("93.5");
        assertThat(Tree.text(json, "gevallen", 0, "aannames", "regio")).isEqualTo("A");
        assertThat(Tree.at(json, "gevallen", 0, "aannames", "nieuw"))
                .isInstanceOfSatisfying(
                        JsonValue.JsonBoolean.class, b -> assertThat(b.value()).isTrue());
        assertThat(Tree.text(json, "gevallen", 0, "stappen", 0, "soort")).isEqualTo("BEGIN");
        assertThat(Tree.text(json, "gevallen", 0, "stappen", 0, "regel")).isEqualTo("S-1");
        assertThat(Tree.text(json, "gevallen", 0, "stappen", 0, "citaat")).isEqualTo("Het tarief bedraagt 95,5%.");
        assertThat(Tree.text(json, "gevallen", 0, "stappen", 1, "stelling"))
                .isEqualTo("Een nieuwe aanbieder krijgt minder.");
        assertThat(Tree.number(json, "gevallen", 0, "stappen", 1, "van")).isEqualByComparingTo("95.5");
        assertThat(Tree.number(json, "gevallen", 0, "stappen", 1, "naar")).isEqualByComparingTo("93.5");
        assertThat(Tree.text(json, "gevallen", 2, "stappen", 0, "soort")).isEqualTo("WEIGERING");
        assertThat(Tree.text(json, "gaten", 2, "feit")).isEqualTo("regio");
        assertThat(Tree.text(json, "gaten", 2, "wie")).isEqualTo("CLIENT");
        assertThat(Tree.text(json, "gaten", 2, "gevolgen", 2, "oordeel")).isEqualTo("TE_BEOORDELEN");
        // in region C a new provider gets nothing, and another one 95.5 through 97
        assertThat(Tree.number(json, "gaten", 2, "gevolgen", 2, "van")).isEqualByComparingTo("95.5");
        assertThat(Tree.number(json, "gaten", 2, "gevolgen", 2, "tot")).isEqualByComparingTo("97");
        assertThat(Tree.text(json, "lezingen", 0, "gekozen")).isEqualTo("punten");
        assertThat(Tree.text(json, "lezingen", 0, "keuzes", 1)).isEqualTo("relatief");
        assertThat(Tree.text(json, "herkomst", "wlzkit")).isEqualTo("0.0-speelgoed");
        assertThat(Tree.text(json, "herkomst", "speelgoed.tsv")).isEqualTo("sha-256 " + SHA_256_OF_NOTHING);
    }

    @Test
    void jsonIsTheSameInBothLanguagesButForItsWords() {
        JsonValue en = Tree.read(explain(VRAAG, Taal.EN).json());
        assertThat(Tree.text(en, "oordeel")).isEqualTo("TE_BEOORDELEN");
        assertThat(Tree.text(en, "gevallen", 0, "stappen", 0, "wat")).isEqualTo("policy");
        assertThat(Tree.text(en, "gevallen", 0, "stappen", 0, "stelling")).isEqualTo("The tariff is 95.5%.");
    }

    @Test
    void valuesBecomeNumbersTruthValuesAndTexts() {
        assertThat(Uitleg.toJson(Bedrag.of("1.50")))
                .isEqualTo(JsonValue.number(Bedrag.of("1.5").toBigDecimal()));
        assertThat(Uitleg.toJson(Percentage.of("95.5"))).isEqualTo(JsonValue.number(new java.math.BigDecimal("95.5")));
        assertThat(Uitleg.toJson(Procentpunt.of("-2"))).isEqualTo(JsonValue.number(new java.math.BigDecimal("-2")));
        assertThat(Uitleg.toJson(true)).isEqualTo(JsonValue.bool(true));
        assertThat(Uitleg.toJson(Eigenaar.BRON)).isEqualTo(JsonValue.text("BRON"));
    }

    // ---- a calculation with long words, numbers that have a rule of their own, and rules that nobody knows

    private static final Stap LANG =
            new Stap("S-1", Tekst.same("w".repeat(130) + " \uD834\uDD1E\uD834\uDD1E".repeat(60)));
    private static final Stap ONBEKEND = new Stap("X-1", Tekst.of("nergens", "nowhere"));

    private static final Speelregels STRANGE = new Speelregels((v, s) -> {
        Gegeven hoogte = new Gegeven("hoogte", Tekst.of("hoogte", "height"), percent(1), Optional.of("S-4"));
        Gegeven eigen = new Gegeven("eigen", Tekst.same("eigen"), percent(2), Optional.of("S-1"));
        Percentage p = s.begin(LANG, percent(1), () -> List.of(hoogte, eigen));
        s.note(ONBEKEND, List::of);
        return Antwoord.of(p);
    });

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 57, 80, 132})
    void noLineIsLongerThanTheWidthInCodePoints(int width) {
        List<String> lines = new ArrayList<>();
        for (Taal taal : Taal.values()) {
            explain(VRAAG, taal).text(width).lines().forEach(lines::add);
            Uitleg.of(STRANGE.answer(Speelvraag.of()), CATALOGUS, taal)
                    .text(width)
                    .lines()
                    .forEach(lines::add);
        }
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
        // and the width is used: the long word fills a line
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isEqualTo(width));
    }

    @Test
    void aWidthBelowFortyIsForty() {
        assertThat(explain(VRAAG, Taal.NL).text(1))
                .isEqualTo(explain(VRAAG, Taal.NL).text(40));
    }

    @Test
    void aNumberWithARuleOfItsOwnIsExplainedByThatRule() {
        assertThat(Uitleg.of(STRANGE.answer(Speelvraag.of()), CATALOGUS, Taal.EN)
                        .text(400))
                .contains("because height = 1% (S-4); eigen = 2% (S-1)\n")
                .contains("  S-4 height: 1%\n    No new ones in region C.\n    “niet in regio C”\n")
                .doesNotContain("S-1 eigen"); // the rule of the step itself is already there
    }

    @Test
    void aRuleThatIsNotInTheCatalogueIsSaidToBeSo() {
        Uitkomst<?> uitkomst = STRANGE.answer(Speelvraag.of());
        assertThat(Uitleg.of(uitkomst, CATALOGUS, Taal.NL).text(80))
                .contains("  X-1 nergens: let op\n    Deze regel staat niet in de catalogus.\n");
        assertThat(Uitleg.of(uitkomst, Regelcatalogus.of(List.of()), Taal.EN).text(80))
                .contains("  X-1 nowhere: note\n    This rule is not in the catalogue.\n");
    }

    @Test
    void theExplanationIsTheSameEveryTimeAndOnEightThreads() throws Exception {
        Callable<List<String>> whole = () -> {
            List<String> all = new ArrayList<>();
            for (Taal taal : Taal.values()) {
                Uitleg uitleg = explain(VRAAG, taal);
                all.addAll(List.of(uitleg.text(60), uitleg.markdown(), uitleg.json()));
            }
            return all;
        };
        List<String> expected = whole.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> many = java.util.Collections.nCopies(64, whole);
            for (Future<List<String>> future : threads.invokeAll(many)) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aQuoteThatStartsLikeAListStaysAQuote() {
        for (String citaat : List.of("- Verblijf & meer", "1. Verblijf & meer")) {
            Regelcatalogus catalogus = Regelcatalogus.of(List.of(nl.wlzkit.core.source.Speelbron.of(
                    nl.wlzkit.core.source.Speelbron.bron("S", "Speeldocument"),
                    nl.wlzkit.core.source.Speelbron.regel("S-1", "HOOG", "nl", "en", citaat))));
            String markdown =
                    Uitleg.of(BEREKENING.answer(COMPLETE), catalogus, Taal.NL).markdown();
            assertThat(markdown)
                    .contains("\n  > "
                            + citaat.replace("-", "\\-").replace(".", "\\.").replace("&", "\\&") + "\n");
        }
    }
}
