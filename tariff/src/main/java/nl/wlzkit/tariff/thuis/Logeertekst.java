package nl.wlzkit.tariff.thuis;

import java.util.List;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** How many nights of respite stay the text gives. */
public enum Logeertekst implements Leesbaar {
    /** At most 104 nights a calendar year, two for every week of a part of it. */
    ETMALEN_104(104, 2),
    /** At most 156 nights a calendar year, three for every week of a part of it. */
    ETMALEN_156(156, 3);

    static final String WEKEN = "weken";
    static final String HELE = "hele";
    static final String NAAR_RATO = "naar-rato";
    static final String BEGONNEN = "begonnen";
    static final List<String> WEEKKEUZES = List.of(HELE, NAAR_RATO, BEGONNEN);

    static final Leeswijze LEZINGEN =
            Leeswijze.of(Standen.LEZING, Leeswijze.lezing(WEKEN, "WK-LEES-LOGEERWEKEN", HELE, NAAR_RATO, BEGONNEN));

    static final Standen<Logeertekst> STANDEN = new Standen<>(
            List.of(values()),
            List.of(
                    Standen.gelezen("2015-01-01", "2015-12-31", ETMALEN_104),
                    Standen.gelezen("2022-01-01", "2022-01-01", ETMALEN_156),
                    Standen.tussen("2022-01-02", "2026-03-31", ETMALEN_156),
                    Standen.gelezen("2026-04-01", "2026-04-01", ETMALEN_156)));

    private final long perJaar;
    private final long perWeek;

    Logeertekst(long perJaar, long perWeek) {
        this.perJaar = perJaar;
        this.perWeek = perWeek;
    }

    /**
     * Returns the most nights of a calendar year.
     *
     * @return the nights
     */
    public long perJaar() {
        return perJaar;
    }

    /**
     * Returns the nights for every week, when the indicatie holds for a part of the calendar year.
     *
     * @return the nights
     */
    public long perWeek() {
        return perWeek;
    }

    /** The nights for a part of a year, never more than those of a year. */
    long of(long dagen, Leeswijze leeswijze) {
        long etmalen = switch (leeswijze.choice(WEKEN)) {
            case HELE -> dagen / 7 * perWeek;
            case BEGONNEN -> (dagen + 6) / 7 * perWeek;
            default -> dagen * perWeek / 7;
        };
        return Math.min(perJaar, etmalen);
    }

    @Override
    public String in(Taal taal) {
        return perJaar + (taal == Taal.NL ? " etmalen per jaar" : " nights a year");
    }
}
