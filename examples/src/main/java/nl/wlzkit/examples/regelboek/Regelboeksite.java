package nl.wlzkit.examples.regelboek;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.text.Taal;

/**
 * The book as pages that refer to each other: open the first one from a disk or a server. Immutable and thread-safe.
 *
 * @param paginas the pages by file name, the first one first
 * @param regels how many rules they show
 * @param andere how many sentences that are no rules of their own
 * @param voorbeelden how many examples
 * @param proeven how many of these can be tried with other values
 */
public record Regelboeksite(Map<String, String> paginas, int regels, int andere, int voorbeelden, int proeven) {
    /** The file name of the first page. */
    public static final String BEGIN = Adressen.BEGIN;

    /** Keeps the pages as they are. */
    public Regelboeksite {
        paginas = Collections.unmodifiableMap(new LinkedHashMap<>(paginas));
    }

    /**
     * Writes a book.
     *
     * @param boek the book
     * @param taal the language that the pages open in
     * @return the pages, the same for the same book
     */
    public static Regelboeksite of(Regelboek boek, Taal taal) {
        return of(boek, Proeven.of(boek), taal);
    }

    static Regelboeksite of(Regelboek boek, Proeven proeven, Taal taal) {
        Adressen adressen = Adressen.of(boek);
        Map<String, String> paginas = new LinkedHashMap<>();
        paginas.put(Adressen.BEGIN, Zoekblad.page(boek, adressen, taal).write());
        for (Adressen.Deel deel : adressen.delen()) {
            paginas.put(
                    deel.bestand(),
                    new Regelblad(adressen, proeven, deel).page(taal).write());
        }
        paginas.put(
                Adressen.NIET_BEREKENBAAR,
                Nietberekenbaarblad.page(boek, adressen, taal).write());
        for (Inschrijving<?, ?> rekenmodel : Berekeningen.get().alle()) {
            List<Uitgewerkt> voorbeelden = boek.voorbeelden().getOrDefault(rekenmodel.naam(), List.of());
            paginas.put(
                    Adressen.of(rekenmodel),
                    Rekenmodelblad.page(rekenmodel, voorbeelden, adressen, taal).write());
        }
        int andere = boek.nietBerekenbaar().size()
                + boek.kaarten().stream().mapToInt(k -> k.samengevoegd().size()).sum();
        return new Regelboeksite(
                paginas,
                boek.kaarten().size(),
                andere,
                boek.voorbeelden().values().stream().mapToInt(List::size).sum(),
                proeven.alle().size());
    }
}
