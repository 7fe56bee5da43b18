/**
 * What everything in wlzkit is made of: exact money, validity in time, rules with their sources, questions with holes and
 * answers that are explained, and the parties and forms of care of the Wlz (Wet langdurige zorg).
 *
 * <p>The only thing it needs at run time is a streaming JSON parser. Every exported type is immutable and thread-safe
 * unless it says otherwise; nothing reads a clock, a locale or changing static state.
 */
@org.jspecify.annotations.NullMarked
module nl.wlzkit.core {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;

    exports nl.wlzkit.core.answer;
    exports nl.wlzkit.core.care;
    exports nl.wlzkit.core.document;
    exports nl.wlzkit.core.eligibility;
    exports nl.wlzkit.core.input;
    exports nl.wlzkit.core.iwlz;
    exports nl.wlzkit.core.money;
    exports nl.wlzkit.core.party;
    exports nl.wlzkit.core.source;
    exports nl.wlzkit.core.text;
    exports nl.wlzkit.core.time;

    uses nl.wlzkit.core.answer.Rekenbron;
    uses nl.wlzkit.core.source.Regelbron;

    provides nl.wlzkit.core.source.Regelbron with
            nl.wlzkit.core.Kernregels,
            nl.wlzkit.core.Partijregels,
            nl.wlzkit.core.eligibility.Leveringsvormregels,
            nl.wlzkit.core.iwlz.Iwlzregels;
    provides nl.wlzkit.core.answer.Rekenbron with
            nl.wlzkit.core.eligibility.Leveringsvormberekeningen;
}
