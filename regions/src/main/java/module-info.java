/**
 * Where demand and supply of long-term care meet, or do not: the regions, the frictions in them, the people who wait and the
 * places that fit.
 *
 * <p>Every exported type is immutable and thread-safe unless it says otherwise; nothing reads a clock, a locale or changing
 * static state.
 */
@org.jspecify.annotations.NullMarked
module nl.wlzkit.regions {
    requires static org.jspecify;
    requires transitive nl.wlzkit.core;
    requires transitive nl.wlzkit.csv;

    exports nl.wlzkit.regions.agreement;
    exports nl.wlzkit.regions.demand;
    exports nl.wlzkit.regions.friction;
    exports nl.wlzkit.regions.map;
    exports nl.wlzkit.regions.match;
    exports nl.wlzkit.regions.plan;
    exports nl.wlzkit.regions.region;
    exports nl.wlzkit.regions.waitlist;

    provides nl.wlzkit.core.answer.Rekenbron with
            nl.wlzkit.regions.agreement.Afspraakberekeningen,
            nl.wlzkit.regions.demand.Vraagberekeningen,
            nl.wlzkit.regions.friction.Frictieberekeningen,
            nl.wlzkit.regions.match.Plaatsingsberekeningen,
            nl.wlzkit.regions.plan.Planberekeningen,
            nl.wlzkit.regions.region.Regioberekeningen,
            nl.wlzkit.regions.waitlist.Wachtlijstberekeningen;
    provides nl.wlzkit.core.source.Regelbron with
            nl.wlzkit.regions.agreement.Afspraakberekeningen,
            nl.wlzkit.regions.demand.Vraagberekeningen,
            nl.wlzkit.regions.friction.Frictieberekeningen,
            nl.wlzkit.regions.map.Kaartregels,
            nl.wlzkit.regions.match.Plaatsingsberekeningen,
            nl.wlzkit.regions.plan.Planberekeningen,
            nl.wlzkit.regions.region.Regioberekeningen,
            nl.wlzkit.regions.waitlist.Wachtlijstberekeningen;
}
