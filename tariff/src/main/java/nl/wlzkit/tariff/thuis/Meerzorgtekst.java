package nl.wlzkit.tariff.thuis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The texts of article 2.2 of the Regeling langdurige zorg that were read: who has a right to meerzorg. Each adds. */
public enum Meerzorgtekst implements Leesbaar {
    /** The text of 2015. */
    RLZ_2015("tekst van 2015", "text of 2015"),
    /** The text of 2016: V&amp;V and GGZ too, and who is under 23 in an institution. */
    RLZ_2016("tekst van 2016", "text of 2016"),
    /** The text of 2021: GGZ wonen and palliative care too. */
    RLZ_2021("tekst van 2021", "text of 2021"),
    /** The text of 2026: specialised care too. */
    RLZ_2026("tekst van 2026", "text of 2026");

    static final String BEGIN_2016 = "begin-2016";
    static final String ALS_JULI = "als-juli";

    static final Leeswijze LEZINGEN =
            Leeswijze.of(Standen.LEZING, Leeswijze.lezing(BEGIN_2016, "WK-LEES-MEERZORG-2016", ALS_JULI, "onbekend"));

    static final Standen<Meerzorgtekst> STANDEN = new Standen<>(
            List.of(values()),
            List.of(
                    Standen.gelezen("2015-01-01", "2015-12-31", RLZ_2015),
                    Standen.volgens("2016-01-01", "2016-06-30", RLZ_2016, BEGIN_2016, ALS_JULI),
                    Standen.gelezen("2016-07-01", "2016-09-30", RLZ_2016),
                    Standen.tussen("2016-10-01", "2016-10-31", RLZ_2016),
                    Standen.gelezen("2016-11-01", "2016-11-01", RLZ_2016),
                    Standen.gelezen("2021-07-21", "2021-07-21", RLZ_2021),
                    Standen.gelezen("2026-05-30", "2026-06-02", RLZ_2026)));

    private static final Set<Zorgprofiel> IN_2015 = EnumSet.of(
            Zorgprofiel.VG5,
            Zorgprofiel.VG7,
            Zorgprofiel.VG8,
            Zorgprofiel.LVG4,
            Zorgprofiel.LVG5,
            Zorgprofiel.SGLVG1,
            Zorgprofiel.LG5,
            Zorgprofiel.LG7,
            Zorgprofiel.ZGAUD3,
            Zorgprofiel.ZGVIS5);
    private static final Set<Zorgprofiel> ERBIJ_2016 =
            EnumSet.of(Zorgprofiel.VV7, Zorgprofiel.VV8, Zorgprofiel.LG6, Zorgprofiel.GGZ6B, Zorgprofiel.GGZ7B);
    private static final Set<Zorgprofiel> ERBIJ_2021 = EnumSet.of(Zorgprofiel.GGZ4W, Zorgprofiel.GGZ5W);

    private final String nl;
    private final String en;

    Meerzorgtekst(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    boolean isFrom(Meerzorgtekst ander) {
        return compareTo(ander) >= 0;
    }

    /** Says whether the text names the profile. */
    boolean names(Zorgprofiel profiel) {
        return IN_2015.contains(profiel)
                || (isFrom(RLZ_2016) && ERBIJ_2016.contains(profiel))
                || (isFrom(RLZ_2021) && ERBIJ_2021.contains(profiel));
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
