/**
 * The frameworks of quality as duties with a date: which framework holds for a sector on a day, what a provider or the
 * inspectorate has to have by when, what is met, still to be done or late and since when, and the next last day.
 *
 * <p>What has no date of its own in the documents (goals, principles, themes, steps) is a list of rows, each with its rule.
 */
@org.jspecify.annotations.NullMarked
package nl.wlzkit.quality.framework;
