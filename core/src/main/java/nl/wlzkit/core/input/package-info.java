/**
 * Wrong input, answered whole: what was wrong, where it stood and what was expected, all of it at once.
 *
 * <p>A value type refuses a wrong value with an {@link nl.wlzkit.core.input.OngeldigeWaardeException}; whoever reads a
 * document catches those, goes on, and throws one {@link nl.wlzkit.core.input.OngeldigeInvoerException} at the end.
 */
package nl.wlzkit.core.input;
