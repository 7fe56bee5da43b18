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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of percentages and refusals of a policy: what they expect, and that they leave nothing of it untried. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Beleidsvoorbeeldproeven {
    private final Tariefbeleid beleid;
    private final List<Voorbeeld> voorbeelden;
    private final List<Voorbeeld> bedragen;
    private final int gepubliceerdeWaarden;

    Beleidsvoorbeeldproeven(Tariefbeleid beleid, String bestand, int gepubliceerdeWaarden) {
        this.beleid = beleid;
        this.voorbeelden = Voorbeeld.read(Tariefbeleid.class, bestand);
        this.bedragen = Voorbeeld.read(Contracttarief.class, bestand);
        this.gepubliceerdeWaarden = gepubliceerdeWaarden;
    }

    List<Voorbeeld> examples() {
        return voorbeelden;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Voorbeeld voorbeeld) {
        Voorbeeld.Uitslag uitslag = voorbeeld.percentage(beleid);

        assertThat(uitslag.antwoord()).isEqualTo(voorbeeld.antwoord());
        assertThat(uitslag.regels()).containsAll(voorbeeld.regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(voorbeelden).extracting(Voorbeeld::naam).doesNotHaveDuplicates();
        assertThat(voorbeelden).allSatisfy(v -> assertThat(v.bron()).matches("tekst|met de hand uitgerekend: \\S.*"));
        assertThat(voorbeelden).allSatisfy(v -> assertThat(v.regels().isEmpty()).isEqualTo(v.isOngeldig()));
    }

    @Test
    void everyAmountGivesItsAnswerByItsRules() {
        assertThat(bedragen)
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.fits(v.bedrag(beleid)))
                        .as("%s: %s", v, v.bedrag(beleid))
                        .isTrue());
    }

    @Test
    void everyRowOfThePolicyLeavesALineInTheExplanationOfSomeExample() {
        Set<Beleidsregel> gebruikt = new HashSet<>();
        cases().forEach(vraag -> {
            Geval<Percentage> geval = beleid.explain(vraag);
            for (Beleidsregel regel : beleid.regels()) {
                boolean vermeld = geval.posten().stream().map(Post::stap).anyMatch(regel.stap()::equals);
                if (vermeld && regel.holds(vraag) == Oordeel.VOLDOET) {
                    gebruikt.add(regel);
                }
            }
        });

        assertThat(gebruikt)
                .containsExactlyInAnyOrderElementsOf(beleid.regels().stream()
                        .filter(r -> r.bewerking().isOfTariff())
                        .toList());
    }

    @Test
    void everyPercentageOnNhcOfThePolicyGivesSomeAmountOfTheContractExamples() {
        Set<Stap> gebruikt = bedragen.stream()
                .filter(v -> !v.isOngeldig())
                .flatMap(v -> Gevallen.of(v.tariefvraag(beleid)))
                .flatMap(v -> beleid.nhc(v).stream())
                .map(Tariefbeleid.Nhc::stap)
                .collect(Collectors.toSet());

        assertThat(gebruikt)
                .containsExactlyInAnyOrderElementsOf(beleid.regels().stream()
                        .filter(r -> !r.bewerking().isOfTariff())
                        .map(Beleidsregel::stap)
                        .toList());
    }

    @Test
    void everyPublishedValueOccursInTheExplanationOfSomeExample() {
        Set<List<Object>> gebruikt = new HashSet<>();
        cases().flatMap(vraag -> beleid.explain(vraag).posten().stream())
                .flatMap(post -> post.door().stream())
                .forEach(g -> g.regel().ifPresent(regel -> gebruikt.add(List.of(g.feit(), regel, g.waarde()))));
        List<List<Object>> gepubliceerd = beleid.feiten().stream()
                .flatMap(f -> f.bekend().stream().map(b -> List.of(f.feit(), b.regel(), b.waarde())))
                .toList();

        assertThat(gepubliceerd).hasSize(gepubliceerdeWaarden);
        assertThat(gebruikt).containsExactlyInAnyOrderElementsOf(gepubliceerd);
    }

    @Test
    void everyChoiceOfAReadingDecidesSomeExample() {
        for (Lezing lezing : beleid.lezingen()) {
            for (String keuze : lezing.keuzes()) {
                assertThat(questions()
                                .filter(v ->
                                        v.choice(lezing.naam()).orElseThrow().equals(keuze)))
                        .as("%s=%s", lezing.naam(), keuze)
                        .anyMatch(v -> lezing.keuzes().stream()
                                .anyMatch(k -> !beleid.answer(v.choose(lezing.naam(), k))
                                        .omhulling()
                                        .equals(beleid.answer(v).omhulling())));
            }
        }
    }

    private Stream<Tariefvraag> questions() {
        return voorbeelden.stream().filter(v -> !v.isOngeldig()).map(v -> v.tariefvraag(beleid));
    }

    private Stream<Tariefvraag> cases() {
        return questions().flatMap(Gevallen::of);
    }
}
