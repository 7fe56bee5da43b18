package nl.wlzkit.tariff.meerzorg;

import nl.wlzkit.core.text.Tekst;

/**
 * Something odd in a filled-in sheet that the sheet lets pass. Immutable and thread-safe.
 *
 * @param cel where
 * @param waarde what stands there
 * @param regel the id of the rule that says how the sheet takes it
 * @param wat what is odd, and what the sheet makes of it
 */
public record Rekentoolbevinding(Cel cel, Celwaarde waarde, String regel, Tekst wat) {}
