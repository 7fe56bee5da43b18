/**
 * Volume and budget: what of a budget is fixed, divided, reserved or granted, how far care with stay may grow, and what
 * lapses above a ceiling. Money is divided to the cent by {@link nl.wlzkit.tariff.volume.Verdeling}.
 */
package nl.wlzkit.tariff.volume;
