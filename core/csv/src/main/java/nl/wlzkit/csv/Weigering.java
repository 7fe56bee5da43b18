package nl.wlzkit.csv;

import nl.wlzkit.core.text.Tekst;

/**
 * Why a line that is right by itself cannot be taken after those before it: somebody is on the list twice, say. Immutable and
 * thread-safe.
 *
 * @param kolom the column that is to blame
 * @param verwacht what was expected, as a noun phrase
 */
public record Weigering(Kolom<?> kolom, Tekst verwacht) {}
