package nl.wlzkit.quality.theme;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What do these zorgkantoren say on the themes, or on one of them? Immutable and thread-safe.
 *
 * @param selectie which zorgkantoren, on which day, and how the table is read
 * @param thema one theme; absent for all. Funding and tariffs is none of them
 */
public record Overzichtvraag(Selectie selectie, Optional<Thema> thema) implements Vraag<Overzichtvraag> {
    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN = Thematabel.LEZINGEN;

    private static final Selectievelden<Overzichtvraag> SELECTIE =
            new Selectievelden<>(LEZINGEN, Overzichtvraag::selectie);
    private static final Eigenschap<Overzichtvraag, Thema> THEMA =
            optional("thema", Waardevormen.oneOf(Thema.withSentences(), Thema::name), Overzichtvraag::thema);

    /** How it is written: {@code { "sector": "VV", "zorgkantoren": ["CZ"], "peildatum": "2024-06-01" }}. */
    static final Objectvorm<Overzichtvraag> VORM =
            Objectvorm.of(g -> new Overzichtvraag(SELECTIE.read(g), g.find(THEMA)), SELECTIE.with(List.of(THEMA)));

    /**
     * Checks the theme.
     *
     * @param selectie which zorgkantoren, on which day, and how the table is read
     * @param thema one theme; absent for all
     * @throws OngeldigeWaardeException if the theme is funding and tariffs, or the readings are of another question
     */
    public Overzichtvraag {
        LEZINGEN.check(selectie.leeswijze());
        thema.ifPresent(t -> new Domein.Keuze<>(Thema.withSentences()).check(t));
    }

    /**
     * Asks about all themes.
     *
     * @param selectie which zorgkantoren and on which day
     * @return the question
     */
    public static Overzichtvraag of(Selectie selectie) {
        return new Overzichtvraag(selectie.with(LEZINGEN.from(selectie.leeswijze())), Optional.empty());
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Overzichtvraag choose(String naam, String keuze) {
        return new Overzichtvraag(selectie.choose(naam, keuze), thema);
    }

    @Override
    public List<Gat<?>> gaten() {
        return selectie.leeswijze().gaten();
    }

    @Override
    public <W> Overzichtvraag fill(Gat<W> gat, W waarde) {
        return choose(gat.feit(), waarde.toString());
    }

    @Override
    public List<Lezing> lezingen() {
        return selectie.openable();
    }

    @Override
    public Overzichtvraag open(Lezing lezing) {
        return new Overzichtvraag(selectie.open(lezing), thema);
    }
}
