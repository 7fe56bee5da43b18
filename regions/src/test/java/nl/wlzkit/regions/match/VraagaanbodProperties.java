package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.testing.Rekenproef;

/** What holds for every comparison of demand and supply in their contexts. */
class VraagaanbodProperties {
    private static final List<String> CONTEXTEN = List.of("P", "G", "Q");

    private static SortedSet<String> some(Random r, String... uit) {
        SortedSet<String> alle = new TreeSet<>();
        for (String woord : uit) {
            if (r.nextInt(3) == 0) {
                alle.add(woord);
            }
        }
        return alle;
    }

    private static Vraagaanbodvraag question(long seed, boolean bekend) {
        Random r = new Random(seed);
        List<Vraaggroep> groepen = new ArrayList<>();
        for (int i = 0; i < 1 + r.nextInt(4); i++) {
            groepen.add(new Vraaggroep(
                    "v" + i,
                    r.nextInt(5) == 0 ? "VV" : "LVB",
                    bekend || r.nextInt(3) > 0 ? Optional.of(CONTEXTEN.get(r.nextInt(3))) : Optional.empty(),
                    r.nextInt(9),
                    Optional.of(r.nextInt(9)),
                    some(r, "autisme"),
                    some(r, "verslaving")));
        }
        List<Aanbodgroep> aanbod = new ArrayList<>();
        for (int i = 0; i < r.nextInt(4); i++) {
            int totaal = r.nextInt(9);
            aanbod.add(new Aanbodgroep(
                    "a" + i,
                    new TreeSet<>(Set.of(r.nextInt(5) == 0 ? "VV" : "LVB")),
                    known(r, bekend, some(r, "P", "G", "Q")),
                    some(r, "P", "G"),
                    new Capaciteit(totaal, r.nextInt(totaal + 1)),
                    known(r, bekend, some(r, "autisme")),
                    known(r, bekend, some(r, "verslaving"))));
        }
        return new Vraagaanbodvraag(
                r.nextBoolean() ? Vraagaanbodvraag.Horizon.KORT : Vraagaanbodvraag.Horizon.LANG,
                groepen,
                aanbod,
                new TreeMap<>(),
                Vraagaanbodvraag.LEZINGEN);
    }

    private static <W> Optional<W> known(Random r, boolean altijd, W waarde) {
        return altijd || r.nextInt(4) > 0 ? Optional.of(waarde) : Optional.empty();
    }

    private static Bandbreedte<Integer> shortage(Vraagaanbodvraag vraag) {
        return new Vraagaanbodmatch().hull(vraag).waarde().orElseThrow();
    }

    @Property(tries = 300)
    void completeInformationGivesOneNumberBetweenItsBounds(@ForAll long seed) {
        Vraagaanbodvraag vraag = question(seed, true);
        Vraagaanbodmatch.Stand stand = Vraagaanbodmatch.match(vraag);

        assertThat(shortage(vraag)).isEqualTo(new Bandbreedte<>(stand.tekort(), stand.tekort()));
        assertThat(stand.geplaatst()).isBetween(0, Math.min(stand.vraag(), stand.aanbod()));
        assertThat(stand.tekort()).isEqualTo(stand.vraag() - stand.geplaatst()).isNotNegative();
        assertThat(stand.overschot()).isNotNegative();
        assertThat(stand.tekorten().stream().mapToInt(t -> t.tekort().van()).sum())
                .isLessThanOrEqualTo(stand.tekort());
        assertThat(stand.tekorten().stream().mapToInt(t -> t.tekort().tot()).sum())
                .isGreaterThanOrEqualTo(stand.tekort());
    }

    @Property(tries = 200)
    void aFilledHoleNeverWidens(@ForAll long seed) {
        Vraagaanbodvraag vraag = question(seed, false);
        Bandbreedte<Integer> open = shortage(vraag);

        for (Gat<?> gat : vraag.gaten()) {
            for (Vraagaanbodvraag gevuld : Rekenproef.filled(vraag, gat)) {
                assertThat(open.contains(shortage(gevuld))).isTrue();
            }
        }
    }

    /** The holes are numbers; who comes with the contexts and profiles themselves stays within the range too. */
    @Property(tries = 200)
    void whatIsToldLaterStaysWithinTheRange(@ForAll long seed, @ForAll @IntRange(max = 2) int welke) {
        Vraagaanbodvraag vraag = question(seed, false);
        List<Vraaggroep> groepen = vraag.groepen().stream()
                .map(g -> new Vraaggroep(
                        g.naam(),
                        g.zorg(),
                        Optional.of(g.context().orElse(CONTEXTEN.get(welke))),
                        g.aantal(),
                        g.verwacht(),
                        g.expertise(),
                        g.kenmerken()))
                .toList();
        List<Aanbodgroep> aanbod = vraag.aanbod().stream()
                .map(a -> new Aanbodgroep(
                        a.naam(),
                        a.zorg(),
                        Optional.of(a.contexten().orElse(new TreeSet<>(CONTEXTEN.subList(0, welke)))),
                        a.kan(),
                        a.capaciteit(),
                        Optional.of(a.expertise().orElse(new TreeSet<>())),
                        Optional.of(a.contraIndicaties().orElse(new TreeSet<>()))))
                .toList();
        Vraagaanbodvraag verteld =
                new Vraagaanbodvraag(vraag.horizon(), groepen, aanbod, new TreeMap<>(), vraag.leeswijze());

        assertThat(shortage(vraag).contains(shortage(verteld))).isTrue();
    }

    @Property(tries = 200)
    void morePlacesNeverGiveALargerShortageAndTheOrderDoesNotMatter(@ForAll long seed) {
        Vraagaanbodvraag vraag = question(seed, true);
        List<Aanbodgroep> meer = new ArrayList<>();
        for (Aanbodgroep a : vraag.aanbod()) {
            meer.add(new Aanbodgroep(
                    a.naam(),
                    a.zorg(),
                    a.contexten(),
                    a.kan(),
                    new Capaciteit(a.capaciteit().totaal() + 1, a.capaciteit().bezet()),
                    a.expertise(),
                    a.contraIndicaties()));
        }
        List<Vraaggroep> groepen = new ArrayList<>(vraag.groepen());
        Collections.reverse(groepen);
        Collections.reverse(meer);
        Vraagaanbodvraag ruimer =
                new Vraagaanbodvraag(vraag.horizon(), groepen, meer, new TreeMap<>(), vraag.leeswijze());

        assertThat(shortage(ruimer).tot()).isLessThanOrEqualTo(shortage(vraag).van());
        List<Aanbodgroep> omgekeerd = new ArrayList<>(vraag.aanbod());
        Collections.reverse(omgekeerd);
        assertThat(new Vraagaanbodvraag(vraag.horizon(), groepen, omgekeerd, new TreeMap<>(), vraag.leeswijze()))
                .isEqualTo(vraag);
    }

    @Property(tries = 200)
    void whoMustNotBeThereNeverIs(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int aantal) {
        Random r = new Random(seed);
        Vraaggroep groep = new Vraaggroep(
                "v", "LVB", Optional.of("P"), aantal, Optional.empty(), new TreeSet<>(), new TreeSet<>(Set.of("x")));
        List<Aanbodgroep> aanbod = new ArrayList<>();
        for (int i = 0; i < r.nextInt(4); i++) {
            aanbod.add(new Aanbodgroep(
                    "a" + i,
                    new TreeSet<>(Set.of("LVB")),
                    Optional.of(new TreeSet<>(Set.of("P"))),
                    new TreeSet<>(),
                    new Capaciteit(9, 0),
                    Optional.of(new TreeSet<>()),
                    Optional.of(new TreeSet<>(Set.of("x")))));
        }
        Vraagaanbodvraag vraag = new Vraagaanbodvraag(
                Vraagaanbodvraag.Horizon.KORT, List.of(groep), aanbod, new TreeMap<>(), Vraagaanbodvraag.LEZINGEN);

        assertThat(shortage(vraag)).isEqualTo(new Bandbreedte<>(aantal, aantal));
        assertThat(new Vraagaanbodmatch().hull(vraag).oordeel()).isEqualTo(Oordeel.VOLDOET);
    }
}
