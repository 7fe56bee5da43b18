package nl.wlzkit.tariff.volume;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * The average costs per client, in euros, rounded half-up to cents once (WK-AFR-CENT), with the average staff per client as
 * a note. There is no bound on either in the source. Higher costs never give a lower average.
 *
 * <p>Immutable and thread-safe.
 */
public final class Contracteergemiddelde implements Berekening<Contracteergemiddeldevraag, Bedrag> {
    private static final Stap KOSTEN =
            new Stap("ZK24-095", Tekst.of("gemiddelde kosten per cliënt", "average costs per client"));
    private static final Stap INZET =
            new Stap("ZK24-095", Tekst.of("gemiddelde personele inzet per cliënt", "average staff per client"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(KOSTEN, INZET, CENT);

    /** Makes the calculator. */
    public Contracteergemiddelde() {}

    /**
     * Returns the average staff per client.
     *
     * @param vraag the question
     * @return the exact fraction, in fte; empty if the staff is not told
     */
    public Optional<Breuk> staff(Contracteergemiddeldevraag vraag) {
        return vraag.fte().map(fte -> fte.toBreuk().dividedBy(Breuk.of(vraag.clienten(), 1)));
    }

    @Override
    public Antwoord<Bedrag> calculate(Contracteergemiddeldevraag vraag, Spoor spoor) {
        Breuk exact = vraag.kosten().toBreuk().dividedBy(Breuk.of(vraag.clienten(), 1));
        Bedrag gemiddelde = spoor.begin(
                KOSTEN,
                Afronding.CENT_HALF_OP.round(exact),
                () -> List.of(
                        Gegeven.of("kosten", Tekst.of("kosten", "costs"), vraag.kosten()),
                        Gegeven.of("clienten", Tekst.of("cliënten", "clients"), Hoeveelheid.of(vraag.clienten()))));
        if (!gemiddelde.toBreuk().equals(exact)) {
            spoor.note(CENT, List::of);
        }
        staff(vraag).ifPresent(fte -> spoor.note(INZET, () -> List.of(Gegeven.of("inzet", INZET.wat(), fte))));
        return Antwoord.of(gemiddelde);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
