/**
 * What good purchasing of long-term care has to be: the duties, norms and advice of the documents, by when they hold, and who
 * can show that they are met.
 *
 * <p>Every exported type is immutable and thread-safe unless it says otherwise; nothing reads a clock, a locale or changing
 * static state.
 */
@org.jspecify.annotations.NullMarked
module nl.wlzkit.quality {
    requires static org.jspecify;
    requires transitive nl.wlzkit.core;

    exports nl.wlzkit.quality;
    exports nl.wlzkit.quality.procurement;

    provides nl.wlzkit.core.answer.Rekenbron with
            nl.wlzkit.quality.procurement.Inkoopberekeningen;
    provides nl.wlzkit.core.source.Regelbron with
            nl.wlzkit.quality.procurement.Inkoopregels;
}
