package nl.wlzkit.regions.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gegeven;
import org.junit.jupiter.api.Test;

/** What a cooperation names of its themes and parties, and what is no cooperation. The themes by name are made up. */
class SamenwerkingTest {
    private static final Samenwerkingstoets TOETS = new Samenwerkingstoets();

    private static Samenwerkingsvraag ask(
            List<Samenwerkingsthema> themas,
            SortedMap<String, Boolean> andere,
            List<Samenwerkingspartner> partners,
            Optional<Boolean> anderDomein) {
        return new Samenwerkingsvraag(
                themas,
                andere,
                partners,
                anderDomein,
                Optional.of(true),
                Optional.of(List.of(Regiovisievorm.REGIOPLAN)));
    }

    private static List<Gegeven> named(Samenwerkingsvraag vraag, String regel) {
        return TOETS.explain(vraag).posten().stream()
                .filter(p -> p.stap().regel().equals(regel))
                .flatMap(p -> p.door().stream())
                .toList();
    }

    @Test
    void onlyTheThemesThatCrossDomainsAreNamedAsCrossing() {
        SortedMap<String, Boolean> andere = new TreeMap<>();
        andere.put("verzonnen een", true);
        andere.put("verzonnen twee", false);
        Samenwerkingsvraag vraag = ask(
                List.of(Samenwerkingsthema.WZD, Samenwerkingsthema.LANGER_THUIS),
                andere,
                List.of(Samenwerkingspartner.GEMEENTE),
                Optional.empty());

        assertThat(named(vraag, "FRI-116"))
                .extracting(Gegeven::waarde)
                .containsExactlyInAnyOrder(
                        Samenwerkingsthema.WZD, Samenwerkingsthema.LANGER_THUIS, "verzonnen een", "verzonnen twee");
        assertThat(named(vraag, "FRI-180"))
                .extracting(Gegeven::waarde)
                .containsExactly(Samenwerkingsthema.LANGER_THUIS, "verzonnen een");
        assertThat(named(vraag, "FRI-188"))
                .extracting(Gegeven::waarde)
                .containsExactly(true, Samenwerkingspartner.WONINGCORPORATIE);
    }

    @Test
    void thatNobodyWorksOutsideIsNamedWhereTheKindsDoNotTellIt() {
        Samenwerkingsvraag vraag = ask(
                List.of(Samenwerkingsthema.LANGER_THUIS),
                Collections.emptySortedMap(),
                List.of(Samenwerkingspartner.ZORGAANBIEDER, Samenwerkingspartner.BRANCHE),
                Optional.of(false));

        assertThat(named(vraag, "WK-PLAN-DOMEIN"))
                .extracting(Gegeven::waarde)
                .containsExactly(Samenwerkingspartner.ZORGAANBIEDER, Samenwerkingspartner.BRANCHE, false);
    }
}
