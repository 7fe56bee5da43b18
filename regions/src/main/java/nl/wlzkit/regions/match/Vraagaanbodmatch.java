package nl.wlzkit.regions.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Tekst;

/**
 * How many clients have no fitting place, however the places are divided: the demand less the most that can be matched (a
 * maximum flow). More demand never gives less, more places never give more. Immutable and thread-safe.
 */
public final class Vraagaanbodmatch implements Berekening<Vraagaanbodvraag, Integer> {
    private static final Stap VRAAG =
            new Stap("NK-052", Tekst.of("cliënten die een plaats nodig hebben", "clients who need a place"));
    private static final Stap TOEKOMST =
            new Stap("NK-054", Tekst.of("de verwachte vraag telt", "the expected demand counts"));
    private static final Stap ONBEKEND = new Stap(
            "NK-004", Tekst.of("de benodigde context is niet bekend", "the context that is needed is not known"));
    private static final Stap CONTEXT = new Stap(
            "NK-044", Tekst.of("plaatsen met passende zorg en context", "places of which care and context fit"));
    private static final Stap VOORWAARDEN = new Stap(
            "NK-049",
            Tekst.of(
                    "expertise die er niet is, en contra-indicaties",
                    "expertise that is absent, and contra-indications"));
    private static final Stap TEKORT =
            new Stap("NK-054", Tekst.of("tekort per zorg en context", "shortage per care and context"));
    private static final Stap OVERSCHOT =
            new Stap("WK-MATCH-OVERSCHOT", Tekst.of("plaatsen die overblijven", "places that are left"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(VRAAG, TOEKOMST, ONBEKEND, CONTEXT, VOORWAARDEN, TEKORT, OVERSCHOT);

    /** Makes the calculator. */
    public Vraagaanbodmatch() {}

    /**
     * How demand and supply stand. Immutable and thread-safe.
     *
     * @param vraag how many clients need a place
     * @param aanbod how many places there are
     * @param geplaatst how many clients can have a fitting place
     * @param tekorten of every care and context the shortage, by care and context
     */
    public record Stand(int vraag, int aanbod, int geplaatst, List<Tekort> tekorten) {
        /**
         * Copies the shortages.
         *
         * @param vraag how many clients need a place
         * @param aanbod how many places there are
         * @param geplaatst how many clients can have a fitting place
         * @param tekorten of every care and context the shortage, by care and context
         */
        public Stand {
            tekorten = List.copyOf(tekorten);
        }

        /**
         * Returns how many clients have no place.
         *
         * @return the demand less those who can have one
         */
        public int tekort() {
            return vraag - geplaatst;
        }

        /**
         * Returns how many places are left.
         *
         * @return the places less those that are taken
         */
        public int overschot() {
            return aanbod - geplaatst;
        }
    }

    /**
     * The shortage of one care in one context. Immutable and thread-safe.
     *
     * @param zorg the care
     * @param context the context; absent where it is not known
     * @param vraag how many clients need it
     * @param tekort how many have no place, from the least through the most over all ways to place as many clients as can be
     */
    public record Tekort(String zorg, Optional<String> context, int vraag, Bandbreedte<Integer> tekort) {}

    private record Cel(String zorg, Optional<String> context) {
        static Cel of(Vraaggroep groep) {
            return new Cel(groep.zorg(), groep.context());
        }
    }

    /**
     * Compares demand and supply.
     *
     * @param vraag a question without holes
     * @return how they stand
     * @throws IllegalArgumentException if the question has a hole
     */
    public static Stand match(Vraagaanbodvraag vraag) {
        int allen = matched(vraag, g -> true, true);
        Set<Cel> cellen = new LinkedHashSet<>();
        vraag.groepen().stream()
                .map(Cel::of)
                .sorted(Comparator.comparing(Cel::zorg)
                        .thenComparing(c -> c.context().isEmpty())
                        .thenComparing(c -> c.context().orElse("")))
                .forEach(cellen::add);
        List<Tekort> tekorten = new ArrayList<>();
        for (Cel cel : cellen) {
            int nodig = demand(vraag, g -> Cel.of(g).equals(cel));
            // those who can have a place are the bases of a matroid: the most are those who can alone, the least are
            // those whom the others cannot spare
            int meest = matched(vraag, g -> Cel.of(g).equals(cel), true);
            int minst = allen - matched(vraag, g -> !Cel.of(g).equals(cel), true);
            tekorten.add(new Tekort(cel.zorg(), cel.context(), nodig, new Bandbreedte<>(nodig - meest, nodig - minst)));
        }
        int plaatsen = vraag.aanbod().stream().mapToInt(vraag::supply).sum();
        return new Stand(demand(vraag, g -> true), plaatsen, allen, tekorten);
    }

    private static int demand(Vraagaanbodvraag vraag, Predicate<Vraaggroep> wie) {
        return vraag.groepen().stream()
                .filter(wie)
                .mapToInt(g -> number(vraag, g))
                .sum();
    }

    private static int number(Vraagaanbodvraag vraag, Vraaggroep groep) {
        return vraag.demand(groep)
                .orElseThrow(() -> new IllegalArgumentException("the expected number of clients is a hole"));
    }

    /** How many of some clients can have a place; with or without heeding expertise and contra-indications. */
    private static int matched(Vraagaanbodvraag vraag, Predicate<Vraaggroep> wie, boolean voorwaarden) {
        Stroom stroom = new Stroom();
        List<Aanbodgroep> aanbod = vraag.aanbod();
        int[] zeker = new int[aanbod.size()];
        int[] misschien = new int[aanbod.size()];
        for (int a = 0; a < zeker.length; a++) {
            int plaatsen = vraag.supply(aanbod.get(a));
            zeker[a] = stroom.addNode();
            misschien[a] = stroom.addNode();
            stroom.addArc(zeker[a], stroom.put(), plaatsen, 0);
            boolean open = plaatsen > 0 && !aanbod.get(a).isComplete();
            stroom.addArc(misschien[a], zeker[a], open ? vraag.fitting(aanbod.get(a)) : 0, 0);
        }
        for (Vraaggroep groep : vraag.groepen()) {
            int aantal = number(vraag, groep);
            if (aantal > 0 && wie.test(groep)) {
                int bereikbaar = groep.context().isPresent() ? aantal : Math.min(aantal, vraag.reachable(groep));
                int knoop = stroom.addNode();
                stroom.addArc(stroom.bron(), knoop, bereikbaar, 0);
                for (int a = 0; a < zeker.length; a++) {
                    Aanbodgroep bij = aanbod.get(a);
                    Oordeel past = Oordeel.of(bij.hasCare(groep))
                            .and(bij.context(groep, vraag.isKunnenGenoeg()))
                            .and(voorwaarden ? bij.conditions(groep) : Oordeel.VOLDOET);
                    if (past != Oordeel.VOLDOET_NIET) {
                        stroom.addArc(knoop, past == Oordeel.VOLDOET ? zeker[a] : misschien[a], bereikbaar, 0);
                    }
                }
            }
        }
        return (int) stroom.run();
    }

    @Override
    public Antwoord<Integer> calculate(Vraagaanbodvraag vraag, Spoor spoor) {
        int nodig = demand(vraag, g -> true);
        int tekort = spoor.begin(VRAAG, nodig, List::of);
        if (vraag.horizon() == Vraagaanbodvraag.Horizon.LANG) {
            spoor.note(TOEKOMST, List::of);
        }
        int onbekend = demand(vraag, g -> g.context().isEmpty());
        if (onbekend > 0) {
            spoor.note(
                    ONBEKEND,
                    () -> List.of(Gegeven.of("aantal", Tekst.of("aantal cliënten", "number of clients"), onbekend)));
        }
        int inContext = matched(vraag, g -> true, false);
        tekort = spoor.step(
                CONTEXT,
                tekort,
                nodig - inContext,
                () -> List.of(Gegeven.of(
                        "passend", Tekst.of("passende plaatsen gevonden", "fitting places found"), inContext)));
        int passend = matched(vraag, g -> true, true);
        tekort = spoor.step(
                VOORWAARDEN,
                tekort,
                nodig - passend,
                () -> List.of(Gegeven.of(
                        "passend", Tekst.of("passende plaatsen gevonden", "fitting places found"), passend)));
        if (spoor != Spoor.UIT) {
            note(spoor, match(vraag));
        }
        return Antwoord.of(tekort);
    }

    private static void note(Spoor spoor, Stand stand) {
        if (stand.tekort() > 0) {
            spoor.note(
                    TEKORT,
                    () -> stand.tekorten().stream()
                            .filter(t -> t.tekort().tot() > 0)
                            .map(t -> Gegeven.of(
                                    "tekort",
                                    Tekst.of(
                                            t.zorg() + ", " + t.context().orElse("context onbekend"),
                                            t.zorg() + ", " + t.context().orElse("context unknown")),
                                    t.tekort()))
                            .toList());
        }
        if (stand.overschot() > 0) {
            spoor.note(
                    OVERSCHOT,
                    () -> List.of(Gegeven.of("overschot", Tekst.of("overschot", "surplus"), stand.overschot())));
        }
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
