package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.tariff.Voorbeeld;
import nl.wlzkit.tariff.contract.Contracttarief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of percentages and refusals: what they expect, and that they leave nothing of the policy untried. */
class VoorbeeldenTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final List<Voorbeeld> VOORBEELDEN = Voorbeeld.read(Tariefbeleid.class, "voorbeelden.tsv");

    static List<Voorbeeld> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Voorbeeld voorbeeld) {
        Voorbeeld.Uitslag uitslag = voorbeeld.percentage(BELEID);

        assertThat(uitslag.antwoord()).isEqualTo(voorbeeld.antwoord());
        assertThat(uitslag.regels()).containsAll(voorbeeld.regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(Voorbeeld::naam).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN).allSatisfy(v -> assertThat(v.bron()).matches("tekst|met de hand uitgerekend: \\S.*"));
        assertThat(VOORBEELDEN).allSatisfy(v -> assertThat(v.regels().isEmpty()).isEqualTo(v.isOngeldig()));
    }

    @Test
    void everyRowOfThePolicyLeavesALineInTheExplanationOfSomeExample() {
        Set<Beleidsregel> gebruikt = new HashSet<>();
        cases().forEach(vraag -> {
            Geval<Percentage> geval = BELEID.explain(vraag);
            for (Beleidsregel regel : BELEID.regels()) {
                boolean vermeld = geval.posten().stream().map(Post::stap).anyMatch(regel.stap()::equals);
                if (vermeld && regel.holds(vraag) == Oordeel.VOLDOET) {
                    gebruikt.add(regel);
                }
            }
        });

        assertThat(gebruikt)
                .containsExactlyInAnyOrderElementsOf(BELEID.regels().stream()
                        .filter(r -> r.bewerking().isOfTariff())
                        .toList());
    }

    @Test
    void everyPercentageOnNhcOfThePolicyGivesSomeAmountOfTheContractExamples() {
        Set<Stap> gebruikt = Voorbeeld.read(Contracttarief.class, "voorbeelden.tsv").stream()
                .filter(v -> !v.isOngeldig())
                .flatMap(v -> Gevallen.of(v.tariefvraag(BELEID)))
                .flatMap(v -> BELEID.nhc(v).stream())
                .map(Tariefbeleid.Nhc::stap)
                .collect(Collectors.toSet());

        assertThat(gebruikt)
                .containsExactlyInAnyOrderElementsOf(BELEID.regels().stream()
                        .filter(r -> !r.bewerking().isOfTariff())
                        .map(Beleidsregel::stap)
                        .toList());
    }

    @Test
    void everyPublishedValueOccursInTheExplanationOfSomeExample() {
        Set<List<Object>> gebruikt = new HashSet<>();
        cases().flatMap(vraag -> BELEID.explain(vraag).posten().stream())
                .flatMap(post -> post.door().stream())
                .forEach(g -> g.regel().ifPresent(regel -> gebruikt.add(List.of(g.feit(), regel, g.waarde()))));
        List<List<Object>> gepubliceerd = BELEID.feiten().stream()
                .flatMap(f -> f.bekend().stream().map(b -> List.of(f.feit(), b.regel(), b.waarde())))
                .toList();

        assertThat(gepubliceerd).hasSize(4);
        assertThat(gebruikt).containsExactlyInAnyOrderElementsOf(gepubliceerd);
    }

    @Test
    void everyChoiceOfAReadingDecidesSomeExample() {
        for (Lezing lezing : BELEID.lezingen()) {
            for (String keuze : lezing.keuzes()) {
                assertThat(questions()
                                .filter(v ->
                                        v.choice(lezing.naam()).orElseThrow().equals(keuze)))
                        .as("%s=%s", lezing.naam(), keuze)
                        .anyMatch(v -> lezing.keuzes().stream()
                                .anyMatch(k -> !BELEID.answer(v.choose(lezing.naam(), k))
                                        .omhulling()
                                        .equals(BELEID.answer(v).omhulling())));
            }
        }
    }

    private static Stream<Tariefvraag> questions() {
        return VOORBEELDEN.stream().filter(v -> !v.isOngeldig()).map(v -> v.tariefvraag(BELEID));
    }

    private static Stream<Tariefvraag> cases() {
        return questions().flatMap(Gevallen::of);
    }
}
