/**
 * Reads a filled-in calculation sheet (rekentool) for meerzorg from the workbook of the zorgkantoren.
 *
 * <p>The workbook comes from somebody else, so it is not trusted: memory and time are in proportion to {@link
 * nl.wlzkit.examples.rekentool.Werkboek#MAX_BYTES}. It holds names, birth dates and BSNs. They are not read: of a name only
 * that there is one.
 */
@NullMarked
package nl.wlzkit.examples.rekentool;

import org.jspecify.annotations.NullMarked;
