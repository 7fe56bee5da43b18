/**
 * The mechanism behind every calculator.
 *
 * <p>A calculator is a pure function on complete questions. A question may have holes; it then stands for all complete
 * questions that fill them, its cases, and <em>the answer is the hull of the answers to its cases</em>. What is unknown,
 * what somebody else decides, what nobody published and what a text leaves open are all holes, each with an owner. So
 * ranges, verdicts and readings need no calculator of their own, and more information never widens an answer.
 *
 * <p>Start at {@link nl.wlzkit.core.answer.Berekening}.
 */
package nl.wlzkit.core.answer;
