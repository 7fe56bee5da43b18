package nl.wlzkit.tariff.thuis;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What a module of a modulair pakket thuis is. */
public enum Modulesoort implements Leesbaar {
    /** Help in the household; in 2015 and 2016 cleaning the rooms of the client. */
    HUISHOUDELIJKE_HULP("huishoudelijke hulp", "household help"),
    /** Personal care. */
    PERSOONLIJKE_VERZORGING("persoonlijke verzorging", "personal care"),
    /** Nursing. */
    VERPLEGING("verpleging", "nursing"),
    /** Guidance of one client. */
    BEGELEIDING_INDIVIDUEEL("begeleiding individueel", "individual guidance"),
    /** Guidance in a group. */
    BEGELEIDING_GROEP("begeleiding groep", "group guidance"),
    /** Respite stay. */
    LOGEEROPVANG("logeeropvang", "respite stay"),
    /** Transport to guidance or treatment. */
    VERVOER("vervoer", "transport"),
    /** Treatment. */
    BEHANDELING("behandeling", "treatment");

    private final String nl;
    private final String en;

    Modulesoort(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
