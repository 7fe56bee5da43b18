package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The procedures of which the timetable is known. */
public enum Tijdpadprocedure implements Leesbaar {
    /** The purchasing for 2017, all zorgkantoren, disability care. */
    INKOOP_2017("zorginkoop 2017", "purchasing for 2017"),
    /** The purchasing of Zilveren Kruis for 2024 through 2026. */
    ZILVEREN_KRUIS_2024("Zilveren Kruis 2024-2026", "Zilveren Kruis 2024-2026");

    private final String nl;
    private final String en;

    Tijdpadprocedure(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
