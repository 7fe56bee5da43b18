package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The parts of a pgb by form of care, in the order of the tables. */
public enum Pgbonderdeel implements Leesbaar {
    /** Personal care. */
    PERSOONLIJKE_VERZORGING("persoonlijke verzorging", "personal care"),
    /** Nursing. */
    VERPLEGING("verpleging", "nursing"),
    /** Individual guidance. */
    BEGELEIDING_INDIVIDUEEL("begeleiding individueel", "individual guidance"),
    /** Guidance in a group, without transport. */
    BEGELEIDING_GROEP("begeleiding groep", "group guidance"),
    /** Guidance in a group, with transport. */
    BEGELEIDING_GROEP_MET_VERVOER("begeleiding groep met vervoer", "group guidance with transport"),
    /** Domestic help. */
    HUISHOUDELIJKE_HULP("huishoudelijke hulp", "domestic help");

    private final String nl;
    private final String en;

    Pgbonderdeel(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
