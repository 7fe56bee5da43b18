package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * By how much did the degree change to which norms are met, from one assessment to a later one? Immutable and thread-safe.
 *
 * @param eerste the first file
 * @param tweede the second file, of the same day or later
 * @param openEerste supposes that everything open in the first is met, or nothing of it; absent when it stays open
 * @param openTweede the same of the second
 * @param leeswijze how ambiguous places are read, as {@link Normenkadervraag#LEZINGEN} has them
 */
public record Vergelijkingsvraag(
        Toezichtdossier eerste,
        Toezichtdossier tweede,
        Optional<Boolean> openEerste,
        Optional<Boolean> openTweede,
        Leeswijze leeswijze)
        implements Vraag<Vergelijkingsvraag> {
    private static final Gat<Boolean> EERST_OPEN = Normenkadervraag.open("openEerste");
    private static final Gat<Boolean> DAARNA_OPEN = Normenkadervraag.open("openTweede");

    private static final Eigenschap<Vergelijkingsvraag, Toezichtdossier> EERSTE =
            required("eerste", Toezichtdossier.VORM, Vergelijkingsvraag::eerste);
    private static final Eigenschap<Vergelijkingsvraag, Toezichtdossier> TWEEDE =
            required("tweede", Toezichtdossier.VORM, Vergelijkingsvraag::tweede);
    private static final Eigenschap<Vergelijkingsvraag, Boolean> OPEN_EERSTE =
            optional("openEerste", Waardevormen.JA_NEE, Vergelijkingsvraag::openEerste);
    private static final Eigenschap<Vergelijkingsvraag, Boolean> OPEN_TWEEDE =
            optional("openTweede", Waardevormen.JA_NEE, Vergelijkingsvraag::openTweede);
    private static final Eigenschap<Vergelijkingsvraag, Leeswijze> LEESWIJZE =
            readings(Normenkadervraag.LEZINGEN, Vergelijkingsvraag::leeswijze);
    static final Objectvorm<Vergelijkingsvraag> VORM = Objectvorm.of(
            g -> new Vergelijkingsvraag(
                    g.get(EERSTE),
                    g.get(TWEEDE),
                    g.find(OPEN_EERSTE),
                    g.find(OPEN_TWEEDE),
                    g.find(LEESWIJZE).orElse(Normenkadervraag.LEZINGEN)),
            EERSTE,
            TWEEDE,
            OPEN_EERSTE,
            OPEN_TWEEDE,
            LEESWIJZE);

    /**
     * Checks the order.
     *
     * @param eerste the first file
     * @param tweede the second file, of the same day or later
     * @param openEerste supposes that everything open in the first is met, or nothing of it; absent when it stays open
     * @param openTweede the same of the second
     * @param leeswijze how ambiguous places are read, as {@link Normenkadervraag#LEZINGEN} has them
     * @throws OngeldigeWaardeException if the second is of an earlier day
     */
    public Vergelijkingsvraag {
        checkOrder(eerste, tweede);
    }

    static void checkOrder(Toezichtdossier eerste, Toezichtdossier tweede) {
        if (tweede.peildatum().isBefore(eerste.peildatum())) {
            throw new OngeldigeWaardeException(
                    tweede.peildatum().toString(),
                    Tekst.of(
                            "delen die bij elkaar passen: een tweede peildatum niet voor de eerste",
                            "parts that fit together: a second reference day not before the first"));
        }
    }

    /**
     * Compares two files, with all readings at their default.
     *
     * @param eerste the first file
     * @param tweede the second file, of the same day or later
     * @return the question
     * @throws OngeldigeWaardeException if the second is of an earlier day
     */
    public static Vergelijkingsvraag of(Toezichtdossier eerste, Toezichtdossier tweede) {
        return new Vergelijkingsvraag(eerste, tweede, Optional.empty(), Optional.empty(), Normenkadervraag.LEZINGEN);
    }

    /**
     * Chooses a reading.
     *
     * @param naam its name
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Vergelijkingsvraag choose(String naam, String keuze) {
        return copy(openEerste, openTweede, leeswijze.choose(naam, keuze));
    }

    private Vergelijkingsvraag copy(Optional<Boolean> een, Optional<Boolean> twee, Leeswijze anders) {
        return new Vergelijkingsvraag(eerste, tweede, een, twee, anders);
    }

    /** The question about the first file alone. */
    Normenkadervraag vraagEerste() {
        return new Normenkadervraag(eerste, Optional.empty(), openEerste, leeswijze);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (openEerste.isEmpty() && Normenkadervraag.hasOpen(eerste, Optional.empty(), leeswijze)) {
            gaten.add(EERST_OPEN);
        }
        if (openTweede.isEmpty() && Normenkadervraag.hasOpen(tweede, Optional.empty(), leeswijze)) {
            gaten.add(DAARNA_OPEN);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Vergelijkingsvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return choose(gat.feit(), waarde.toString());
        }
        Optional<Boolean> gevuld = Optional.of((Boolean) waarde);
        return gat.feit().equals(EERST_OPEN.feit())
                ? copy(gevuld, openTweede, leeswijze)
                : copy(openEerste, gevuld, leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return vraagEerste().lezingen();
    }

    @Override
    public Vergelijkingsvraag open(Lezing lezing) {
        return copy(openEerste, openTweede, leeswijze.open(lezing.naam()));
    }
}
