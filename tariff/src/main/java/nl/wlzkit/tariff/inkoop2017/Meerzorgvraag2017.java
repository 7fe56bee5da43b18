package nl.wlzkit.tariff.inkoop2017;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bedrag;

/** Can meerzorg be asked for this care on this day, and for how much? Immutable and thread-safe. */
public final class Meerzorgvraag2017 extends Inkoopvraag<Meerzorgvraag2017> {
    /** The sector. */
    public static final Inkoopfeit<Sector> SECTOR =
            Inkoopfeit.given("sector", "de sector", "the sector", Sector.values());

    /** The form of delivery. */
    public static final Inkoopfeit<Leveringsvorm> VORM =
            Inkoopfeit.given("vorm", "de leveringsvorm", "the form of delivery", Leveringsvorm.values());

    /** The day. */
    public static final Inkoopfeit<LocalDate> DAG = Inkoopfeit.givenDay("dag", "de dag", "the day");

    /** What the care costs that the client needs, in euros per day, 0 through 100,000. */
    public static final Inkoopfeit<Bedrag> NODIG = Inkoopfeit.amount(
            "nodig",
            Eigenaar.AANBIEDER,
            "wat de zorg kost die de cliënt nodig heeft, per dag",
            "what the care costs that the client needs, per day");

    /** The funding that goes with the indication, in euros per day, 0 through 100,000. */
    public static final Inkoopfeit<Bedrag> FINANCIERING = Inkoopfeit.amount(
            "financiering",
            Eigenaar.AANBIEDER,
            "de financiering die bij de Wlz-indicatie hoort, per dag",
            "the funding that goes with the Wlz indication, per day");

    /** Whether the provider takes part in a trial of meerzorg; that leaves a note. */
    public static final Inkoopfeit<Boolean> PROEFTUIN = Inkoopfeit.remark(
            "proeftuin",
            "de aanbieder doet mee aan een proeftuin meerzorg GZ",
            "the provider takes part in a trial of meerzorg in disability care");

    static final String THUIS = "meerzorg-thuis";
    static final String VANAF_2016 = "vanaf-2016";
    static final String GGZ_THUIS = "meerzorg-ggz-thuis";
    static final String UITGESLOTEN = "uitgesloten";

    static final Inhoud INHOUD = new Inhoud(
            List.of(SECTOR, VORM, DAG, NODIG, FINANCIERING, PROEFTUIN),
            List.of(
                    new Lezing(THUIS, "WK-LEES-MEERZORG-THUIS", List.of(VANAF_2016, "zonder-datum"), VANAF_2016),
                    new Lezing(GGZ_THUIS, "WK-LEES-MEERZORG-GGZ", List.of(UITGESLOTEN, "open"), UITGESLOTEN)));

    /** The form needs a question to begin with; a document must tell sector, form and day. */
    static final Meerzorgvraag2017 LEEG = new Meerzorgvraag2017(Stand.LEEG);

    Meerzorgvraag2017(Stand stand) {
        super(stand);
    }

    /**
     * Asks whether meerzorg is open; the amounts are open.
     *
     * @param sector the sector
     * @param vorm the form of delivery
     * @param dag the day
     * @return the question, every reading at its default
     */
    public static Meerzorgvraag2017 of(Sector sector, Leveringsvorm vorm, LocalDate dag) {
        return LEEG.with(SECTOR, sector).with(VORM, vorm).with(DAG, dag);
    }

    @Override
    Inhoud inhoud() {
        return INHOUD;
    }

    @Override
    Meerzorgvraag2017 make(Stand stand) {
        return new Meerzorgvraag2017(stand);
    }

    @Override
    boolean asks(Inkoopfeit<?> feit) {
        return true;
    }
}
