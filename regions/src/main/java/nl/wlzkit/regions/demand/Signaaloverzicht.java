package nl.wlzkit.regions.demand;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.money.Breuk;

/**
 * What a set of signals shows: the numbers by year and by demand for care, of how many different clients, and which aspects are
 * missing. Immutable and thread-safe.
 *
 * @param perJaar how many signals there are in every year from the first through the last, with 0 for a year without
 * @param veranderingen the change from every year to the next
 * @param clienten how many different clients the signals name; at least so many are concerned
 * @param zonderClient how many signals name no client
 * @param perZorgvraag the numbers for every demand for care that is named
 * @param bronnen where the signals came from
 * @param ontbrekend the aspects that are missing
 * @param laatsteJaarOnvolledig whether the reference day is not the end of its year, so that its number can still grow
 */
public record Signaaloverzicht(
        SortedMap<Integer, Integer> perJaar,
        List<Verandering> veranderingen,
        int clienten,
        int zonderClient,
        SortedMap<String, Aantal> perZorgvraag,
        Set<Zorgvraagbron> bronnen,
        Set<Signaalaspect> ontbrekend,
        boolean laatsteJaarOnvolledig) {
    /**
     * A change from one year to the next. Immutable and thread-safe.
     *
     * @param jaar the later year
     * @param van the number in the year before
     * @param naar the number in the year
     */
    public record Verandering(int jaar, int van, int naar) {
        /**
         * Returns the change.
         *
         * @return how many more, below zero for fewer
         */
        public int verschil() {
            return naar - van;
        }

        /**
         * Returns the change as an exact part of the year before.
         *
         * @return the part, 1/2 for half as many more; empty if there was nothing in the year before
         */
        public Optional<Breuk> relatief() {
            return van == 0 ? Optional.empty() : Optional.of(Breuk.of(verschil(), van));
        }
    }

    /**
     * The numbers for one demand for care. Immutable and thread-safe.
     *
     * @param signalen how many signals
     * @param clienten how many different clients they name
     */
    public record Aantal(int signalen, int clienten) {}

    /**
     * Copies what is given.
     *
     * @param perJaar how many signals there are in every year from the first through the last, with 0 for a year without
     * @param veranderingen the change from every year to the next
     * @param clienten how many different clients the signals name; at least so many are concerned
     * @param zonderClient how many signals name no client
     * @param perZorgvraag the numbers for every demand for care that is named
     * @param bronnen where the signals came from
     * @param ontbrekend the aspects that are missing
     * @param laatsteJaarOnvolledig whether the reference day is not the end of its year, so that its number can still grow
     */
    public Signaaloverzicht {
        perJaar = Collections.unmodifiableSortedMap(new TreeMap<>(perJaar));
        veranderingen = List.copyOf(veranderingen);
        perZorgvraag = Collections.unmodifiableSortedMap(new TreeMap<>(perZorgvraag));
        bronnen = Collections.unmodifiableSet(new HashSet<>(bronnen));
        ontbrekend = Collections.unmodifiableSet(new HashSet<>(ontbrekend));
    }

    /**
     * Makes the overview of a question.
     *
     * @param vraag the signals
     * @return the overview
     */
    public static Signaaloverzicht of(Signaalvraag vraag) {
        SortedMap<Integer, Integer> perJaar = new TreeMap<>();
        Set<Persoonssleutel> clienten = new HashSet<>();
        Map<String, Integer> zorgvragen = new HashMap<>();
        Map<String, Set<Persoonssleutel>> clientenPerZorgvraag = new HashMap<>();
        Set<Zorgvraagbron> bronnen = EnumSet.noneOf(Zorgvraagbron.class);
        Set<Verwachtingstermijn> termijnen = EnumSet.noneOf(Verwachtingstermijn.class);
        int zonderClient = 0;
        int zonderZorgvraag = 0;
        for (Signaal signaal : vraag.signalen()) {
            perJaar.merge(signaal.datum().getYear(), 1, Integer::sum);
            signaal.client().ifPresent(clienten::add);
            zonderClient += signaal.client().isEmpty() ? 1 : 0;
            zonderZorgvraag += signaal.zorgvraag().isEmpty() ? 1 : 0;
            bronnen.add(signaal.bron());
            signaal.verwachting().ifPresent(termijnen::add);
            signaal.zorgvraag().ifPresent(z -> {
                zorgvragen.merge(z, 1, Integer::sum);
                Set<Persoonssleutel> wie = clientenPerZorgvraag.computeIfAbsent(z, x -> new HashSet<>());
                signaal.client().ifPresent(wie::add);
            });
        }
        for (int jaar = perJaar.firstKey(); jaar < perJaar.lastKey(); jaar++) {
            perJaar.putIfAbsent(jaar, 0);
        }
        SortedMap<String, Aantal> perZorgvraag = new TreeMap<>();
        zorgvragen.forEach((z, n) -> perZorgvraag.put(
                z, new Aantal(n, clientenPerZorgvraag.getOrDefault(z, Set.of()).size())));
        Set<Signaalaspect> ontbrekend = EnumSet.noneOf(Signaalaspect.class);
        missing(ontbrekend, Signaalaspect.ONTWIKKELING, perJaar.size() < 2);
        missing(ontbrekend, Signaalaspect.AANTAL_CLIENTEN, zonderClient > 0);
        missing(ontbrekend, Signaalaspect.ZORGVRAGEN, zonderZorgvraag > 0);
        missing(ontbrekend, Signaalaspect.VERWACHTING, termijnen.size() < Verwachtingstermijn.values().length);
        return new Signaaloverzicht(
                perJaar,
                changes(perJaar),
                clienten.size(),
                zonderClient,
                perZorgvraag,
                bronnen,
                ontbrekend,
                vraag.peildatum().getYear() == perJaar.lastKey()
                        && !MonthDay.from(vraag.peildatum()).equals(MonthDay.of(12, 31)));
    }

    private static void missing(Set<Signaalaspect> ontbrekend, Signaalaspect aspect, boolean mist) {
        if (mist) {
            ontbrekend.add(aspect);
        }
    }

    private static List<Verandering> changes(SortedMap<Integer, Integer> perJaar) {
        List<Verandering> veranderingen = new ArrayList<>();
        Optional<Integer> van = Optional.empty();
        for (Map.Entry<Integer, Integer> jaar : perJaar.entrySet()) {
            van.ifPresent(n -> veranderingen.add(new Verandering(jaar.getKey(), n, jaar.getValue())));
            van = Optional.of(jaar.getValue());
        }
        return veranderingen;
    }
}
