package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What Figuur 2 of the framework of 2017 asks of a provider: its rows, the first of them in two, and what it does not rule. */
@Grondslag("IK17-156")
public enum Figuur2rij implements Leesbaar {
    /** Row 1, all conditions met on the day of registration: everything optional. */
    RIJ_1(
            "IK17-157",
            "facultatief, een plan kan; bij een plan hoort een volledige zelfanalyse",
            "optional, a plan is possible; a plan needs a full zelfanalyse",
            Zelfanalyse.FACULTATIEF,
            Plan.FACULTATIEF,
            true),
    /** Row 1, not all conditions met on the day of registration: no surcharge is possible. */
    RIJ_1_ZONDER_OPSLAG(
            "IK17-157",
            "facultatief, maar een opslag is niet mogelijk",
            "optional, but no surcharge is possible",
            Zelfanalyse.FACULTATIEF,
            Plan.GEEN_OPSLAG_MOGELIJK,
            true),
    /** Row 2: one year and no agreements wanted. */
    RIJ_2("IK17-158", "niet van toepassing", "not applicable", Zelfanalyse.NVT, Plan.NVT, false),
    /** Row 3: agreements wanted for the first time. */
    RIJ_3(
            "IK17-159",
            "nieuwe en volledige zelfanalyse, nieuwe ontwikkelplannen",
            "new and full zelfanalyse, new plans",
            Zelfanalyse.NIEUW_VOLLEDIG,
            Plan.NIEUW,
            true),
    /** Row 4: one year, agreements in 2016 and new ones wanted. */
    RIJ_4(
            "IK17-160",
            "facultatief een zelfanalyse light, voorstel ontwikkelplannen 2017",
            "optional light zelfanalyse, proposal for plans of 2017",
            Zelfanalyse.FACULTATIEF_LIGHT,
            Plan.VOORSTEL_2017,
            true),
    /** Row 5: more years, agreements of 2016 to go on. */
    RIJ_5(
            "IK17-161",
            "facultatief een zelfanalyse light, plannen naar regionaal beleid",
            "optional light zelfanalyse, plans by regional policy",
            Zelfanalyse.FACULTATIEF_LIGHT,
            Plan.REGIONAAL_BELEID,
            true),
    /** Figuur 2 has no row for this. */
    NIET_GEREGELD(
            "WK-FIGUUR2-NIET-GEREGELD",
            "niet geregeld",
            "not ruled",
            Zelfanalyse.NIET_GEREGELD,
            Plan.NIET_GEREGELD,
            false);

    /** What is asked of the zelfanalyse. */
    public enum Zelfanalyse {
        /** Not applicable. */
        NVT,
        /** Optional. */
        FACULTATIEF,
        /** An optional reflection on that of 2016. */
        FACULTATIEF_LIGHT,
        /** New and full. */
        NIEUW_VOLLEDIG,
        /** The source does not say. */
        NIET_GEREGELD
    }

    /** What is asked of the ontwikkelplan. */
    public enum Plan {
        /** Not applicable. */
        NVT,
        /** Optional. */
        FACULTATIEF,
        /** It can be handed in, but gives no surcharge. */
        GEEN_OPSLAG_MOGELIJK,
        /** New plans. */
        NIEUW,
        /** A proposal for 2017: existing, new or adjusted. */
        VOORSTEL_2017,
        /** By regional policy: existing, new or adjusted, to support the surcharge. */
        REGIONAAL_BELEID,
        /** The source does not say. */
        NIET_GEREGELD
    }

    private final String regel;
    private final Tekst naam;
    private final Zelfanalyse zelfanalyse;
    private final Plan ontwikkelplan;
    private final boolean formats;

    Figuur2rij(String regel, String nl, String en, Zelfanalyse zelfanalyse, Plan ontwikkelplan, boolean formats) {
        this.regel = regel;
        this.naam = Tekst.of(nl, en);
        this.zelfanalyse = zelfanalyse;
        this.ontwikkelplan = ontwikkelplan;
        this.formats = formats;
    }

    String regel() {
        return regel;
    }

    /**
     * Returns what is asked of the zelfanalyse.
     *
     * @return the requirement
     */
    public Zelfanalyse zelfanalyse() {
        return zelfanalyse;
    }

    /**
     * Returns what is asked of the ontwikkelplan.
     *
     * @return the requirement
     */
    public Plan ontwikkelplan() {
        return ontwikkelplan;
    }

    /**
     * Says whether the formats of the framework can be used; they never have to be.
     *
     * @return true if the row names formats
     */
    public boolean hasFormats() {
        return formats;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
