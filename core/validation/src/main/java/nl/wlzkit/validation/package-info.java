/**
 * Constraints for strings and dates of the Wlz in the classes of others, and {@link nl.wlzkit.validation.WlzValidatie},
 * which makes a validator for them and turns what it finds into wlzkit's own error.
 *
 * <p>A constraint is the type of {@code core} asked whether it would accept the text, and nothing else. The types themselves
 * need no validation: a wrong value of theirs cannot exist.
 */
package nl.wlzkit.validation;
