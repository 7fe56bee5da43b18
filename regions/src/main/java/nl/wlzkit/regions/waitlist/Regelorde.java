package nl.wlzkit.regions.waitlist;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.Persoonsnummer;

/** The orders of lines. None depends on the order in which they came. */
final class Regelorde {
    private static final long MEESTE_UITGEVERS = (1 << 22) - 1;

    /** By what is shown of a line. */
    static final Comparator<Wachtregel> ZICHTBAAR = Comparator.comparing(Wachtregel::datum)
            .thenComparing(Wachtregel::soort)
            .thenComparing(Wachtregel::aanbieder)
            .thenComparing(Wachtregel::status)
            .thenComparing(Wachtregel::classificatie, Regelorde::compare)
            .thenComparing(Wachtregel::dossierhouder, Regelorde::compare)
            .thenComparing(Wachtregel::regio, Regelorde::compare);

    /** By who it is: those with a number first, by issuer. Only inside a calculation: a place in it tells something. */
    static final Comparator<Wachtregel> PERSOON = Comparator.comparing(Wachtregel::nummer, Regelorde::compareNumbers)
            .thenComparing(Wachtregel::kenmerken, Regelorde::compareFeatures)
            .thenComparing(ZICHTBAAR)
            .thenComparing(Wachtregel::plaats);

    /** The line that speaks for somebody first: official before shadow, then the latest, then the most urgent. */
    static final Comparator<Wachtregel> SPREEKT = Comparator.comparing(Wachtregel::soort)
            .thenComparing(Wachtregel::datum, Comparator.reverseOrder())
            .thenComparing(w -> urgency(w.status()))
            .thenComparing(ZICHTBAAR);

    private Regelorde() {}

    /** By who it is: lines with a number first, by issuer, and those of one person together. */
    static Wachtregel[] byPerson(Wachtregel[] regels) {
        NavigableSet<String> uitgevers = new TreeSet<>();
        for (Wachtregel regel : regels) {
            regel.nummer().ifPresent(n -> uitgevers.add(issuer(n)));
        }
        Map<String, Long> rang = new HashMap<>();
        uitgevers.forEach(u -> rang.put(u, (long) rang.size()));
        long[] sleutels = new long[regels.length];
        for (int i = 0; i < regels.length; i++) {
            Optional<Persoonsnummer> nummer = regels[i].nummer();
            long uitgever = nummer.map(n -> rang.getOrDefault(issuer(n), 0L)).orElse((long) rang.size());
            int hash = nummer.map(n -> n.voluit().hashCode())
                    .orElse(regels[i].kenmerken().hashCode());
            // more issuers than fit come last together, and are told apart by comparing
            sleutels[i] = Math.min(uitgever, MEESTE_UITGEVERS) << 40
                    | (uitgever < MEESTE_UITGEVERS ? Volgorde.spread(hash) : 0);
        }
        Integer[] orde = Volgorde.of(sleutels, Comparator.comparing(i -> regels[i], PERSOON));
        Wachtregel[] uit = new Wachtregel[regels.length];
        Arrays.setAll(uit, i -> regels[orde[i]]);
        return uit;
    }

    private static int urgency(Leveringsstatus status) {
        return switch (status) {
            case URGENT_PLAATSEN -> 0;
            case ACTIEF_PLAATSEN -> 1;
            case ACTIEF_WACHTEND -> 2;
            case WACHT_OP_VOORKEUR -> 3;
            case WACHT_UIT_VOORZORG -> 4;
            case IN_ZORG -> 5;
            case EINDE_ZORGVRAAG -> 6;
        };
    }

    /** What is told comes before what is not. */
    private static <T extends Comparable<? super T>> int compare(Optional<T> een, Optional<T> ander) {
        if (een.isPresent() && ander.isPresent()) {
            return een.get().compareTo(ander.get());
        }
        return Boolean.compare(een.isEmpty(), ander.isEmpty());
    }

    private static int compareNumbers(Optional<Persoonsnummer> een, Optional<Persoonsnummer> ander) {
        if (een.isPresent() && ander.isPresent()) {
            int orde = issuer(een.get()).compareTo(issuer(ander.get()));
            return orde != 0 ? orde : een.get().voluit().compareTo(ander.get().voluit());
        }
        return Boolean.compare(een.isEmpty(), ander.isEmpty());
    }

    /** Who gave out a number; empty for the government, which no organisation is called. */
    static String issuer(Persoonsnummer nummer) {
        return nummer instanceof Clientnummer c ? c.uitgever() : "";
    }

    private static int compareFeatures(Kenmerken een, Kenmerken ander) {
        for (Kenmerk kenmerk : Kenmerk.values()) {
            int orde = een.value(kenmerk).compareTo(ander.value(kenmerk));
            if (orde != 0) {
                return orde;
            }
        }
        return 0;
    }
}
