/**
 * The persoonsgebonden budget (pgb): what a client can have at most per zorgprofiel and year, what of it is free to spend,
 * what is guaranteed, and what an hour of care may cost.
 *
 * <p>{@link nl.wlzkit.tariff.pgb.Pgbtabel} holds the published amounts by date. What nobody published, or was not read, is
 * a hole in the question; nothing is interpolated.
 */
package nl.wlzkit.tariff.pgb;
