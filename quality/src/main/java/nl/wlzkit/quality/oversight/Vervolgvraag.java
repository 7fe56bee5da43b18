package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Is of every point of improvement a first development visible at the follow-up? Immutable and thread-safe.
 *
 * @param eerste the file of the assessment
 * @param tweede the file of the follow-up, of the same day or later
 * @param voortgang what was found of test points beside the files, each once; what is not told is open
 * @param leeswijze how ambiguous places are read
 */
public record Vervolgvraag(
        Toezichtdossier eerste, Toezichtdossier tweede, List<Bevinding> voortgang, Leeswijze leeswijze)
        implements Vraag<Vervolgvraag> {
    /** The reading of what is monthly, at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(Normenkadervraag.MAANDLEZING);

    private static final int MEESTE = 37;

    /**
     * What was found of one test point. Immutable and thread-safe.
     *
     * @param toetspunt the test point
     * @param stand how far the zorgkantoor is
     */
    public record Bevinding(Criterium toetspunt, Voortgang stand) {
        private static final Eigenschap<Bevinding, Criterium> TOETSPUNT = required(
                "toetspunt",
                Waardevormen.oneOf(Normenkader.published().toetspunten(), Criterium::code),
                Bevinding::toetspunt);
        private static final Eigenschap<Bevinding, Voortgang> STAND =
                required("stand", Waardevormen.constant(Voortgang.class), Bevinding::stand);
        static final Objectvorm<Bevinding> VORM =
                Objectvorm.of(g -> new Bevinding(g.get(TOETSPUNT), g.get(STAND)), TOETSPUNT, STAND);

        /**
         * Checks that it is about a test point.
         *
         * @param toetspunt the test point
         * @param stand how far the zorgkantoor is
         * @throws OngeldigeWaardeException if the row is no test point
         */
        public Bevinding {
            if (toetspunt.soort() != Criterium.Soort.TOETSPUNT) {
                throw new OngeldigeWaardeException(
                        toetspunt.code(),
                        Tekst.of("een toetspunt, zoals 4.1.1.iv.2", "a test point, such as 4.1.1.iv.2"));
            }
        }
    }

    private static final Eigenschap<Vervolgvraag, Toezichtdossier> EERSTE =
            required("eerste", Toezichtdossier.VORM, Vervolgvraag::eerste);
    private static final Eigenschap<Vervolgvraag, Toezichtdossier> TWEEDE =
            required("tweede", Toezichtdossier.VORM, Vervolgvraag::tweede);
    private static final Eigenschap<Vervolgvraag, List<Bevinding>> VOORTGANG =
            required("voortgang", Waardevormen.list(Bevinding.VORM, MEESTE), Vervolgvraag::voortgang);
    private static final Eigenschap<Vervolgvraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Vervolgvraag::leeswijze);
    static final Objectvorm<Vervolgvraag> VORM = Objectvorm.of(
            g -> new Vervolgvraag(
                    g.get(EERSTE),
                    g.get(TWEEDE),
                    g.get(VOORTGANG),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            EERSTE,
            TWEEDE,
            VOORTGANG,
            LEESWIJZE);

    /**
     * Checks the order, and that every test point is told of once.
     *
     * @param eerste the file of the assessment
     * @param tweede the file of the follow-up, of the same day or later
     * @param voortgang what was found of test points beside the files, each once; what is not told is open
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the follow-up is of an earlier day, or a test point occurs twice
     */
    public Vervolgvraag {
        voortgang = List.copyOf(voortgang);
        Vergelijkingsvraag.checkOrder(eerste, tweede);
        Set<Criterium> gezien = new HashSet<>();
        for (Bevinding b : voortgang) {
            if (!gezien.add(b.toetspunt())) {
                throw new OngeldigeWaardeException(
                        b.toetspunt().code(),
                        Tekst.of("elke naam één keer, ook van toetspunten", "every name once, of test points too"));
            }
        }
    }

    /**
     * Asks with all readings at their default.
     *
     * @param eerste the file of the assessment
     * @param tweede the file of the follow-up, of the same day or later
     * @param voortgang what was found of test points beside the files, each once
     * @return the question
     * @throws OngeldigeWaardeException if the follow-up is of an earlier day, or a test point occurs twice
     */
    public static Vervolgvraag of(Toezichtdossier eerste, Toezichtdossier tweede, List<Bevinding> voortgang) {
        return new Vervolgvraag(eerste, tweede, voortgang, LEZINGEN);
    }

    /** What was told of a test point. */
    Optional<Voortgang> told(Criterium toetspunt) {
        return voortgang.stream()
                .filter(b -> b.toetspunt().equals(toetspunt))
                .map(Bevinding::stand)
                .findFirst();
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Vervolgvraag fill(Gat<W> gat, W waarde) {
        return new Vervolgvraag(eerste, tweede, voortgang, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(Normenkadervraag.MAANDELIJKS));
    }

    @Override
    public Vervolgvraag open(Lezing lezing) {
        return new Vervolgvraag(eerste, tweede, voortgang, leeswijze.open(lezing.naam()));
    }
}
