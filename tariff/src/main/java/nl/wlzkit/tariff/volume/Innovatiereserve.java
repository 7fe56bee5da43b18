package nl.wlzkit.tariff.volume;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * What is reserved for innovation, in euros: 1 % of the contracteerruimte, rounded half-up to cents once (WK-AFR-CENT),
 * beside the stimuleringsbudget, which is not part of it. Refused for a zorgkantoor whose sentence it is not, by the reading
 * {@code innovatiereserve}. More room never gives less.
 *
 * <p>Immutable and thread-safe.
 */
public final class Innovatiereserve implements Berekening<Innovatiereservevraag, Bedrag> {
    private static final Stap RESERVE = new Stap("ZK24-120", Tekst.of("1% voor innovatie", "1% for innovation"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));
    private static final Stap NIET =
            new Stap("WK-LEES-120", Tekst.of("geen regel van dit zorgkantoor", "no rule of this zorgkantoor"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(RESERVE, CENT, NIET);

    private static final Percentage EEN = Percentage.of("1");

    /** Makes the calculator. */
    public Innovatiereserve() {}

    @Override
    public Antwoord<Bedrag> calculate(Innovatiereservevraag vraag, Spoor spoor) {
        if (!vraag.leeswijze()
                .is(Innovatiereservevraag.LEZING, vraag.zorgkantoor().naam())) {
            spoor.refuse(
                    NIET,
                    () -> List.of(Gegeven.of(
                            "zorgkantoor",
                            Tekst.of("zorgkantoor", "zorgkantoor"),
                            vraag.zorgkantoor().naam())));
            return Antwoord.refused(List.of(NIET));
        }
        Bedrag exact = spoor.begin(
                RESERVE,
                EEN.of(vraag.contracteerruimte()),
                () -> List.of(Gegeven.of(
                        "contracteerruimte",
                        Tekst.of("contracteerruimte", "contracteerruimte"),
                        vraag.contracteerruimte())));
        return Antwoord.of(spoor.step(CENT, exact, Afronding.CENT_HALF_OP.round(exact), List::of));
    }

    /**
     * Returns what is left of the contracteerruimte beside the reserve.
     *
     * @param vraag a question of which the reading is chosen
     * @return the rest, whole cents; reserve and rest together are the room, which is the rest when nothing is reserved
     * @throws IllegalArgumentException if the reading is open
     */
    public Bedrag rest(Innovatiereservevraag vraag) {
        return vraag.contracteerruimte()
                .minus(calculate(vraag, Spoor.UIT).waarde().orElse(Bedrag.NUL));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
