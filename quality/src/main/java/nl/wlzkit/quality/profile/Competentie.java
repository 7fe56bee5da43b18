package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The twenty-eight core competences of the role descriptions, and four that need more attention at every zorgkantoor. Two spellings in the report of one competence are one constant here. */
@Grondslag({"P21-346", "P21-347"})
public enum Competentie implements Leesbaar {
    /** Initiative. */
    INITIATIEF("initiatief", "initiative"),
    /** Creating support / connection in relations. */
    CREEREN_DRAAGVLAK_VERBINDING(
            "creëren draagvlak/verbinding in relaties", "creating support / connection in relations"),
    /** Motivating / inspiring. */
    MOTIVEREN_INSPIREREN("motiveren/inspireren", "motivating / inspiring"),
    /** Ownership. */
    EIGENAARSCHAP("eigenaarschap", "ownership"),
    /** Sensitivity to the environment. */
    OMGEVINGSSENSITIEF("omgevingssensitief", "sensitivity to the environment"),
    /** Connector. */
    VERBINDER("verbinder", "connector"),
    /** Integrity. */
    INTEGER("integer", "integrity"),
    /** Handling resistance. */
    OMGAAN_MET_WEERSTAND("omgaan met weerstand", "handling resistance"),
    /** Flexible in style. */
    STIJL_FLEXIBEL("stijl flexibel", "flexible in style"),
    /** Punctual. */
    PUNCTUEEL("punctueel", "punctual"),
    /** Persistent. */
    VASTHOUDEND("vasthoudend", "persistent"),
    /** Accuracy / quality oriented. */
    NAUWKEURIG_KWALITEITSGERICHT("nauwkeurigheid/kwaliteitsgericht", "accuracy / quality oriented"),
    /** Analytical. */
    ANALYTISCH("analytisch", "analytical"),
    /** Methodical. */
    PLANMATIG("planmatig", "methodical"),
    /** Advisory skills. */
    ADVIESVAARDIG("adviesvaardig", "advisory skills"),
    /** Objective. */
    OBJECTIEF("objectief", "objective"),
    /** Goal oriented. */
    DOELGERICHT("doelgericht", "goal oriented"),
    /** Critical. */
    KRITISCH("kritisch", "critical"),
    /** Switching between levels. */
    SCHAKELEN_TUSSEN_NIVEAUS("schakelen tussen niveaus", "switching between levels"),
    /** (Very) experienced in care content. */
    ZORGINHOUDELIJK_ERVAREN("zorginhoudelijk (zeer) ervaren", "(Very) experienced in care content"),
    /** Medically experienced. */
    MEDISCH_ERVAREN("medisch ervaren", "medically experienced"),
    /** Experience with technology, digitalisation and (care) innovation. */
    ERVARING_TECHNOLOGIE(
            "ervaring met technologie, digitalisering en (zorg)innovaties",
            "experience with technology, digitalisation and (care) innovation"),
    /** Higher-order thinking. */
    HOGERE_ORDE_DENKEN("hogere orde denken", "higher-order thinking"),
    /** Sensitivity to the organisation. */
    ORGANISATIESENSITIEF("organisatiesensitief", "sensitivity to the organisation"),
    /** Independent. */
    ONAFHANKELIJK("onafhankelijk", "independent"),
    /** Good listener / empathic. */
    LUISTEREN_EMPATHISCH("goed kunnen luisteren/empathisch", "good listener / empathic"),
    /** Communicative. */
    COMMUNICATIEF("communicatief", "communicative"),
    /** Verbal and written skills. */
    VERBAAL_EN_SCHRIFTELIJK_VAARDIG("verbaal en schriftelijk vaardig", "verbal and written skills"),
    /** Conversational skill. */
    GESPREKSVAARDIGHEID("gespreksvaardigheid", "conversational skill"),
    /** Power to connect. */
    VERBINDINGSKRACHT("verbindingskracht", "power to connect"),
    /** Influence without power. */
    INVLOED_ZONDER_MACHT("beïnvloeden zonder macht", "influence without power"),
    /** Antenna for social views and trends. */
    MAATSCHAPPELIJKE_ANTENNE(
            "antenne voor maatschappelijke opvattingen en trends", "antenna for social views and trends");

    private final Tekst naam;

    Competentie(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Says whether it is a core competence of some role; the others the report asks of purchasing as a whole.
     *
     * @return true if a role description names it
     */
    public boolean isKern() {
        return compareTo(GESPREKSVAARDIGHEID) < 0;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
