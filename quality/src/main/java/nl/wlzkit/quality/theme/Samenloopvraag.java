package nl.wlzkit.quality.theme;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What do several of these zorgkantoren ask at once? Immutable and thread-safe.
 *
 * @param selectie which zorgkantoren, on which day, and how the table is read
 */
public record Samenloopvraag(Selectie selectie) implements Vraag<Samenloopvraag> {
    static final String SAMENLOOP = "samenloop";
    static final String LETTERLIJK = "letterlijk";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN =
            Thematabel.LEZINGEN.and(Leeswijze.lezing(SAMENLOOP, "WK-LEES-SAMENLOOP", "strekking", LETTERLIJK));

    private static final Selectievelden<Samenloopvraag> SELECTIE =
            new Selectievelden<>(LEZINGEN, Samenloopvraag::selectie);

    /** How it is written: {@code { "sector": "VV", "zorgkantoren": ["CZ", "Menzis"], "peildatum": "2024-06-01" }}. */
    static final Objectvorm<Samenloopvraag> VORM =
            Objectvorm.of(g -> new Samenloopvraag(SELECTIE.read(g)), SELECTIE.with(List.of()));

    /**
     * Checks the readings.
     *
     * @param selectie which zorgkantoren, on which day, and how the table is read
     * @throws OngeldigeWaardeException if the readings are of another question
     */
    public Samenloopvraag {
        LEZINGEN.check(selectie.leeswijze());
    }

    /**
     * Asks.
     *
     * @param selectie which zorgkantoren and on which day
     * @return the question
     */
    public static Samenloopvraag of(Selectie selectie) {
        return new Samenloopvraag(selectie.with(LEZINGEN.from(selectie.leeswijze())));
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Samenloopvraag choose(String naam, String keuze) {
        return new Samenloopvraag(selectie.choose(naam, keuze));
    }

    boolean isLetterlijk() {
        return selectie.leeswijze().is(SAMENLOOP, LETTERLIJK);
    }

    @Override
    public List<Gat<?>> gaten() {
        return selectie.leeswijze().gaten();
    }

    @Override
    public <W> Samenloopvraag fill(Gat<W> gat, W waarde) {
        return choose(gat.feit(), waarde.toString());
    }

    @Override
    public List<Lezing> lezingen() {
        return selectie.openable();
    }

    @Override
    public Samenloopvraag open(Lezing lezing) {
        return new Samenloopvraag(selectie.open(lezing));
    }
}
