/**
 * Exact amounts, percentages, fractions and ranges.
 *
 * <p>Nothing here rounds by itself: a value that is not exact is a {@link nl.wlzkit.core.money.Breuk}, and becomes an
 * amount only through a named {@link nl.wlzkit.core.money.Afronding}. Two values that are equal are equal however they
 * were written: 95.50 % is 95.5 %.
 */
package nl.wlzkit.core.money;
