package nl.wlzkit.regions.region;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The points on which the framework of 2017 says whether regional policy may supplement national policy. */
public enum Aanvullingspunt implements Leesbaar {
    /** Chapter 1.2, line 98: specific care that is wanted in the region. */
    ZORGAANBOD("IK17-033", "gewenst zorgaanbod in de regio", "care that is wanted in the region"),
    /** Chapter 2.2, line 195: what a registration must meet, how it is assessed and how feedback is given. */
    INSCHRIJVING("IK17-058", "inschrijving, beoordeling en terugkoppeling", "registration, assessment and feedback"),
    /** Chapter 2.2.2, line 237: the assessment of new care. */
    NIEUW_ZORGAANBOD("IK17-058", "beoordeling van nieuw zorgaanbod", "assessment of new care"),
    /** Chapter 2.2.4, line 345: how a surcharge in a running agreement of more years is substantiated. */
    ONDERBOUWING_MEERJARIG(
            "IK17-058",
            "onderbouwing van de opslag bij een meerjarenovereenkomst",
            "substantiation of the surcharge in an agreement of more years"),
    /** Chapter 2.2.5, line 364: from when the talks start. */
    INKOOPGESPREKKEN("IK17-058", "begin van de inkoopgesprekken", "start of the purchasing talks"),
    /** Chapter 2.2.5, line 377: how the elements of a development plan are weighed. */
    WEGING("IK17-058", "weging van het ontwikkelplan", "weighing of the development plan"),
    /** Chapter 2.2.5, line 395: the height of the base tariff. */
    BASISTARIEF("IK17-058", "basistarief", "base tariff"),
    /** Chapter 2.2.5, line 399: when and under which conditions the surcharge is granted, and when it is assessed. */
    OPSLAG("IK17-058", "momenten en condities van de tariefopslag", "moments and conditions of the surcharge"),
    /** Chapter 2.2.5, line 409: how the principles of volume are applied, and the volume that is granted. */
    TOEKENNINGSVOLUME("IK17-058", "toekenningsvolume", "volume that is granted"),
    /** Chapter 2.2.5, line 411: the contact on the development of volume. */
    VOLUMECONTACT("IK17-058", "contact over de volumeontwikkeling", "contact on the development of volume"),
    /** Chapter 2.2.5, line 433: additional conditions for an agreement of more years. */
    MEERJARIGE_VOORWAARDEN(
            "IK17-058",
            "aanvullende voorwaarden voor een meerjarige overeenkomst",
            "additional conditions for an agreement of more years"),
    /** Chapter 2.3, line 449: the planning in detail. */
    PLANNING("IK17-058", "uitwerking van de planning", "the planning in detail"),
    /** Chapter 2.2.5, line 413: other principles for the volume, only in an experiment. */
    VOLUME_UITGANGSPUNTEN("IK17-198", "andere uitgangspunten voor het volume", "other principles for the volume"),
    /** Chapter 4.3, line 631: turning pgb initiatives into care in kind, on which there are no additions. */
    PGB_INITIATIEVEN("IK17-290", "omzetting van pgb-initiatieven", "turning pgb initiatives into care in kind");

    private final String regel;
    private final String nl;
    private final String en;

    Aanvullingspunt(String regel, String nl, String en) {
        this.regel = regel;
        this.nl = nl;
        this.en = en;
    }

    /**
     * Returns the id of the rule that decides on it.
     *
     * @return such as {@code IK17-058}
     */
    public String regel() {
        return regel;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
