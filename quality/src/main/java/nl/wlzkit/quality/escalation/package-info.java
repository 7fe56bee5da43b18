/**
 * Escalation as a ladder: rungs, who acts on them, what moves up or down and within which term, and where somebody stands on
 * it after dated events.
 *
 * <p>The documents give triggers and guards, and measures one by one; no document publishes a ladder. So a zorgkantoor fills
 * in its own, and the two that wlzkit brings are put together of measures of which each names its source. The word has two
 * meanings, each a ladder of its own: towards a provider whose quality falls behind, and about placing a client.
 */
@org.jspecify.annotations.NullMarked
package nl.wlzkit.quality.escalation;
