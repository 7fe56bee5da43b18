package nl.wlzkit.tariff.thuis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples: what they expect, and that they leave no step, reading or rule untried. */
class ThuisvoorbeeldenTest {
    private static final List<Thuisvoorbeeld> VOORBEELDEN = Thuisvoorbeeld.all();

    static List<Thuisvoorbeeld> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Thuisvoorbeeld voorbeeld) {
        assertThat(voorbeeld.outcome()).isEqualTo(voorbeeld.tekst().antwoord());
        assertThat(voorbeeld.rules()).containsAll(voorbeeld.tekst().regels());
        assertThat(voorbeeld.inschrijving().regels()).containsAll(voorbeeld.rules());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(Thuisvoorbeeld::toString).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN)
                .allSatisfy(v -> assertThat(v.tekst().bron()).matches("tekst|met de hand uitgerekend: \\S.*"))
                .allSatisfy(v -> assertThat(v.tekst().regels().isEmpty()).isEqualTo(v.isOngeldig()));
    }

    @Test
    void everyStepLeavesALineInSomeExample() {
        Set<Stap> gezien = new HashSet<>();
        VOORBEELDEN.stream().filter(v -> !v.isOngeldig()).forEach(v -> v.posts().forEach(p -> gezien.add(p.stap())));

        assertThat(gezien)
                .containsAll(Mptplafond.STAPPEN)
                .containsAll(Pgbnaastmpt.STAPPEN)
                .containsAll(Deeltijdbudget.STAPPEN)
                .containsAll(Extrakosten.STAPPEN)
                .containsAll(Logeeropvang.STAPPEN)
                .containsAll(Overbrugging.STAPPEN)
                .containsAll(Meerzorg2016.STAPPEN)
                .containsAll(Meerzorgtoegang.STAPPEN);
    }

    @Test
    void everyReadingCouldMatterInSomeExampleUnderEachOfItsChoices() {
        Set<String> gezien = new HashSet<>();
        VOORBEELDEN.stream().filter(v -> !v.isOngeldig()).forEach(v -> gezien.addAll(readings(v.inschrijving(), v)));

        for (Leeswijze leeswijze : List.of(
                Moduletelling.LEZINGEN,
                Deeltijdtekst.LEZINGEN,
                Extrakostentekst.LEZINGEN,
                Logeertekst.LEZINGEN,
                Overbruggingstekst.LEZINGEN,
                Meerzorg2016vraag.LEESWIJZE,
                Meerzorgtekst.LEZINGEN)) {
            for (Lezing lezing : leeswijze.lezingen()) {
                lezing.keuzes().forEach(k -> assertThat(gezien).contains(lezing.regel() + "=" + k));
            }
        }
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> List<String> readings(
            Inschrijving<V, T> inschrijving, Thuisvoorbeeld voorbeeld) {
        V vraag = inschrijving.read("x", voorbeeld.tekst().vraag().getBytes(UTF_8));
        return inschrijving.answer(vraag).lezingen().stream()
                .map(l -> l.regel() + "=" + l.gekozen())
                .toList();
    }

    @Test
    void everyRuleOfACalculatorIsNamedByOneOfItsExamples() {
        for (Inschrijving<?, ?> berekening : new Thuisberekeningen().berekeningen()) {
            Set<String> genoemd = new TreeSet<>();
            berekening.voorbeelden().forEach(v -> genoemd.addAll(v.regels()));
            assertThat(genoemd).as(berekening.naam()).containsExactlyElementsOf(berekening.regels());
        }
    }

    @Test
    void everyRuleOfThisPackageIsUsedAndHasItsQuote() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        List<String> ids = new Thuisregels()
                .regels()
                .lines()
                .skip(1)
                .map(r -> r.split("\t", 2)[0])
                .toList();
        assertThat(ids).hasSizeGreaterThan(40).doesNotHaveDuplicates().allSatisfy(id -> {
            Regel regel = catalogus.find(id).orElseThrow();
            assertThat(catalogus.gebruik(id)).as(id).isNotEmpty();
            assertThat(regel.zekerheid() == Zekerheid.EIGEN).as(id).isEqualTo(id.startsWith("WK-"));
            assertThat(regel.citaat().isPresent()).as(id).isEqualTo(!id.startsWith("WK-"));
        });
    }

    @Test
    void thereAreEightCalculatorsHere() {
        assertThat(new Thuisberekeningen().berekeningen())
                .extracting(Inschrijving::naam)
                .containsExactly(
                        "mpt-plafond",
                        "pgb-naast-mpt",
                        "deeltijdverblijf-budget",
                        "extra-kosten-thuis",
                        "logeeropvang",
                        "overbrugging",
                        "meerzorg-2016",
                        "meerzorg-toegang");
    }
}
