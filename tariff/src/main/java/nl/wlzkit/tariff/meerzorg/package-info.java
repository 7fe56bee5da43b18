/**
 * Meerzorg of 2025 and 2026 by the calculation sheet (rekentool) of the zorgkantoren: in exact fractions, without rounding
 * inside, every value under the name of its cell.
 *
 * <p>Two doors. A question of ours is strict. A filled-in sheet is read as the sheet reads it, with a finding for each
 * oddity. What the sheet does wrong is a reading: as it was published, or corrected.
 */
package nl.wlzkit.tariff.meerzorg;
