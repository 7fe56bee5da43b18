package nl.wlzkit.tariff.budget;

import java.util.List;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The main lines of the conditions for the kwaliteitsbudget of 2019, as appendix 1 to the plans of 10 April 2018 has them; the
 * purchasing policy of 2019 works them out. Each names the rules that it stands for.
 */
@Grondslag({
    "P21-256", "P21-257", "P21-258", "P21-261", "P21-263", "P21-265", "P21-272", "P21-274", "P21-278", "P21-282",
    "P21-283", "P21-287"
})
public enum Kwaliteitsbudgetvoorwaarde implements Leesbaar {
    /** A dialogue on plan and budget, both SMART, the budget by a uniform model. */
    DIALOOG_PLAN_BEGROTING(
            "dialoog over kwaliteitsplan en meerjarenbegroting, beide SMART",
            "dialogue on quality plan and budget of several years, both SMART",
            "P21-259",
            "P21-260",
            "P21-261",
            "P21-262"),
    /** Certainty on the funding of structural costs over several years, by contracts of several years where possible. */
    MEERJARIGE_ZEKERHEID(
            "zekerheid over meerjarige financiering van structurele kosten",
            "certainty on funding structural costs over several years",
            "P21-263",
            "P21-265"),
    /** In proportion less if the means cannot all be used. */
    NAAR_VERHOUDING_MINDER(
            "naar verhouding minder als niet alles inzetbaar is",
            "in proportion less if not all can be used",
            "P21-266",
            "P21-267"),
    /** Agreements on results, and clawback. */
    RESULTAAT_TERUGVORDERING(
            "resultaatsafspraken en terugvordering",
            "agreements on results and clawback",
            "P21-268",
            "P21-269",
            "P21-270"),
    /** Nationally at least 85 % for staff and at most 15 % for other investments. */
    OORMERK_85_15(
            "landelijk minimaal 85% personeel en maximaal 15% andere investeringen",
            "nationally at least 85% staff and at most 15% other investments",
            "P21-271",
            "P21-272",
            "P21-273",
            "P21-274"),
    /** The percentages are a guideline; locally one may deviate with a motivation. */
    RICHTSNOER(
            "percentages zijn een richtsnoer, lokaal gemotiveerd afwijken kan",
            "the percentages are a guideline, deviation with a motivation is possible",
            "P21-276",
            "P21-277"),
    /** An earmarked room within the Wlz framework. */
    GEORMERKTE_RUIMTE(
            "geormerkte ruimte binnen het Wlz-kader vanaf 2019",
            "an earmarked room within the Wlz framework from 2019",
            "P21-278"),
    /** Divided by the NZa, a joint ceiling, transfers between zorgkantoren. */
    VERDELING_PLAFOND_OVERHEVELEN(
            "verdeling door de NZa, gezamenlijk plafond, onderling overhevelen",
            "division by the NZa, a joint ceiling, mutual transfers",
            "P21-279",
            "P21-280",
            "P21-281",
            "P21-282"),
    /** Enough for the average path; what is left goes to faster growers within the end perspective. */
    GEMIDDELD_PAD(
            "voldoende middelen voor het gemiddelde groeipad",
            "enough means for the average growth path",
            "P21-283",
            "P21-284",
            "P21-285");

    private final Tekst tekst;
    private final List<String> regels;

    Kwaliteitsbudgetvoorwaarde(String nl, String en, String... regels) {
        this.tekst = Tekst.of(nl, en);
        this.regels = List.of(regels);
    }

    /**
     * Returns the rules that it stands for.
     *
     * @return the ids
     */
    public List<String> regels() {
        return regels;
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
