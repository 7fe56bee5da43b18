package nl.wlzkit.tariff.thuis;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;

/**
 * The base amount of a client with deeltijdverblijf, for mpt and pgb together, in euros a year: in proportion to the nights
 * at home of every fourteen, rounded half up to cents once, and the whole of what is for group guidance and transport. It
 * refuses another schedule than 7, 8 or 9 nights, a day before part-time stay, and a text that says otherwise. Whether the
 * profile allows part-time stay is decided by the calculator {@code leveringsvorm}.
 *
 * <p>More nights in the institution never give more. Immutable and thread-safe.
 */
public final class Deeltijdbudget implements Berekening<Deeltijdbudgetvraag, Bedrag> {
    private static final Stap NOG_NIET =
            new Stap("IWLZ-0695", Tekst.of("deeltijdverblijf bestaat nog niet", "part-time stay does not exist yet"));
    private static final Stap CODELIJST =
            new Stap("IWLZ-COD755", Tekst.of("geen 7, 8 of 9 etmalen", "not 7, 8 or 9 nights"));
    private static final Stap REGELING =
            new Stap("RLZ-1.1", Tekst.of("geen 7, 8 of 9 etmalen", "not 7, 8 or 9 nights"));
    private static final Stap BESLUIT =
            new Stap("BLZ-1.1.1", Tekst.of("meer dan gemiddeld 7 etmalen", "more than 7 nights on average"));
    private static final Stap ANDERS =
            new Stap("WK-GEEN-TEKST", Tekst.of("anders geregeld: geen bedrag", "regulated otherwise: no amount"));
    private static final Stap BASIS = new Stap("RLZ-5.1.3", Tekst.of("basisbedrag", "base amount"));
    private static final Stap RATO =
            new Stap("RLZ-5.1.3", Tekst.of("naar rato van de etmalen thuis", "in proportion to the nights at home"));
    private static final Stap CENT =
            new Stap("WK-AFR-DEELTIJD", Tekst.of("op centen, half naar boven", "to cents, half up"));
    private static final Stap GROEP = new Stap(
            "RLZ-5.1.4", Tekst.of("begeleiding groep en vervoer geheel", "group guidance and transport in full"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(NOG_NIET, CODELIJST, REGELING, BESLUIT, ANDERS, BASIS, RATO, CENT, GROEP, Thuiswoorden.geenTekst());

    private static final Tekst ETMALEN =
            Tekst.of("etmalen in de instelling, van 14", "nights in the institution, of 14");
    private static final Tekst THUIS = Tekst.of("etmalen thuis, van 14", "nights at home, of 14");
    private static final Tekst GROEPSDEEL =
            Tekst.of("deel voor begeleiding groep en vervoer", "part for group guidance and transport");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Deeltijdbudget() {}

    /**
     * Takes the part of an amount that is for the nights at home, exactly.
     *
     * @param bedrag the amount
     * @param thuis the nights at home, of fourteen
     * @return the part: nothing at 0, all at 14
     */
    public static Breuk proRata(Bedrag bedrag, int thuis) {
        return bedrag.toBreuk().times(Breuk.of(thuis, Deeltijdbudgetvraag.PERIODE));
    }

    private static List<Stap> refusals(Deeltijdbudgetvraag vraag) {
        List<Stap> weigeringen = new ArrayList<>();
        if (vraag.dag().isBefore(Deeltijdbudgetvraag.BEGIN)) {
            weigeringen.add(NOG_NIET);
        } else if (!vraag.isSchema()) {
            weigeringen.add(CODELIJST);
            if (Deeltijdtekst.STANDEN.known(vraag.dag(), vraag.leeswijze()).isPresent()) {
                weigeringen.add(REGELING);
            }
        } else if (vraag.etmalen() > 7 && vraag.leeswijze().is(Deeltijdtekst.DEELTIJD, Deeltijdtekst.BLZ)) {
            weigeringen.add(BESLUIT);
        }
        return weigeringen;
    }

    @Override
    public Antwoord<Bedrag> calculate(Deeltijdbudgetvraag vraag, Spoor spoor) {
        List<Stap> weigeringen = refusals(vraag);
        if (weigeringen.isEmpty()) {
            Deeltijdtekst tekst = Deeltijdtekst.STANDEN.text(vraag.dag(), vraag.leeswijze(), vraag.tekst());
            Thuiswoorden.note(
                    spoor,
                    Deeltijdtekst.STANDEN.known(vraag.dag(), vraag.leeswijze()).isPresent(),
                    vraag.dag(),
                    tekst);
            if (tekst == Deeltijdtekst.NAAR_RATO) {
                return Antwoord.of(amount(vraag, spoor));
            }
            spoor.refuse(ANDERS, () -> List.of(Thuiswoorden.text(tekst)));
            return Antwoord.refused(List.of(ANDERS));
        }
        weigeringen.forEach(s -> spoor.refuse(s, () -> List.of(about(s, vraag))));
        return Antwoord.refused(weigeringen);
    }

    /** A schedule is refused for its nights, a day before part-time stay for the day. */
    private static Gegeven about(Stap weigering, Deeltijdbudgetvraag vraag) {
        return weigering.equals(NOG_NIET)
                ? Thuiswoorden.onDay(vraag.dag())
                : Gegeven.of("etmalen", ETMALEN, vraag.etmalen());
    }

    private static Bedrag amount(Deeltijdbudgetvraag vraag, Spoor spoor) {
        int thuis = Deeltijdbudgetvraag.PERIODE - vraag.etmalen();
        Bedrag basis = spoor.begin(BASIS, Thuiswoorden.told(vraag.basis(), Deeltijdbudgetvraag.BASIS), List::of);
        Breuk deel = proRata(basis, thuis);
        spoor.<Leesbaar>step(RATO, basis, deel, () -> List.of(Gegeven.of("thuis", THUIS, thuis)));
        Bedrag rond = Afronding.CENT_HALF_OP.round(deel);
        if (!rond.toBreuk().equals(deel)) {
            spoor.<Leesbaar>step(CENT, deel, rond, List::of);
        }
        Bedrag groep = Thuiswoorden.told(vraag.groep(), Deeltijdbudgetvraag.GROEP);
        return spoor.step(GROEP, rond, rond.plus(groep), () -> List.of(Gegeven.of("groep", GROEPSDEEL, groep)));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
