/**
 * Money in Dutch long-term care: the policies by which the zorgkantoren set their tariffs, and the calculators on them.
 *
 * <p>Every exported type is immutable and thread-safe unless it says otherwise; nothing reads a clock, a locale or changing
 * static state.
 */
@org.jspecify.annotations.NullMarked
module nl.wlzkit.tariff {
    requires static org.jspecify;
    requires transitive nl.wlzkit.core;
    requires de.siegmar.fastcsv;

    exports nl.wlzkit.tariff.bijzonder;
    exports nl.wlzkit.tariff.budget;
    exports nl.wlzkit.tariff.bulk;
    exports nl.wlzkit.tariff.contract;
    exports nl.wlzkit.tariff.inkoop2017;
    exports nl.wlzkit.tariff.meerzorg;
    exports nl.wlzkit.tariff.pgb;
    exports nl.wlzkit.tariff.policy;
    exports nl.wlzkit.tariff.scenario;
    exports nl.wlzkit.tariff.volume;
    exports nl.wlzkit.tariff.thuis;

    provides nl.wlzkit.core.answer.Rekenbron with
            nl.wlzkit.tariff.Tariefberekeningen,
            nl.wlzkit.tariff.scenario.Scenariovormen,
            nl.wlzkit.tariff.inkoop2017.Inkoop2017berekeningen,
            nl.wlzkit.tariff.bijzonder.Bijzonderberekeningen,
            nl.wlzkit.tariff.thuis.Thuisberekeningen,
            nl.wlzkit.tariff.meerzorg.Meerzorgberekeningen,
            nl.wlzkit.tariff.volume.Volumeberekeningen,
            nl.wlzkit.tariff.pgb.Pgbberekeningen,
            nl.wlzkit.tariff.budget.Budgetberekeningen;
    provides nl.wlzkit.core.source.Regelbron with
            nl.wlzkit.tariff.Tariefregels,
            nl.wlzkit.tariff.inkoop2017.Inkoop2017regels,
            nl.wlzkit.tariff.bijzonder.Bijzonderregels,
            nl.wlzkit.tariff.thuis.Thuisregels,
            nl.wlzkit.tariff.meerzorg.Meerzorgregels,
            nl.wlzkit.tariff.volume.Volumeregels,
            nl.wlzkit.tariff.pgb.Pgbregels,
            nl.wlzkit.tariff.budget.Budgetregels;
}
