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

    exports nl.wlzkit.quality.comparison;
    exports nl.wlzkit.quality.escalation;
    exports nl.wlzkit.quality.framework;
    exports nl.wlzkit.quality.oversight;
    exports nl.wlzkit.quality.procurement;
    exports nl.wlzkit.quality.profile;
    exports nl.wlzkit.quality.theme;

    provides nl.wlzkit.core.answer.Rekenbron with
            nl.wlzkit.quality.comparison.Vergelijkingen,
            nl.wlzkit.quality.escalation.Escalatieberekeningen,
            nl.wlzkit.quality.framework.Kaderberekeningen,
            nl.wlzkit.quality.oversight.Toezichtberekeningen,
            nl.wlzkit.quality.procurement.Inkoopberekeningen,
            nl.wlzkit.quality.profile.Profielberekeningen,
            nl.wlzkit.quality.theme.Themaberekeningen;
    provides nl.wlzkit.core.source.Regelbron with
            nl.wlzkit.quality.comparison.Vergelijkingen,
            nl.wlzkit.quality.escalation.Escalatieberekeningen,
            nl.wlzkit.quality.framework.Kaderberekeningen,
            nl.wlzkit.quality.oversight.Toezichtregels,
            nl.wlzkit.quality.procurement.Inkoopberekeningen,
            nl.wlzkit.quality.profile.Profielberekeningen,
            nl.wlzkit.quality.theme.Themaregels;
}
