package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether at a follow-up a first development is visible, or in place, of every point of improvement: of every test point that
 * was not met at first. What was told and what the second file shows both count; the better of the two is taken. A follow-up
 * has no other scale. Immutable and thread-safe.
 */
public final class Vervolgtoets implements Berekening<Vervolgvraag, Oordeel> {
    /** How heavy the rule weighs: the report says that points of improvement are not optional. */
    public static final Zwaarte ZWAARTE = Zwaarte.NORM;

    private static final Stap VERVOLG =
            new Stap("NK-067", Tekst.of("verbeterpunten bij het vervolg", "points of improvement at the follow-up"));
    private static final Stap DEELS =
            new Stap("WK-NK-ONTWIKKELING", Tekst.of("een deel voldoet nu", "a part is met now"));

    /** The steps of this calculator, beside those of the rows of the framework. */
    public static final List<Stap> STAPPEN = List.of(VERVOLG, DEELS);

    private static final Tekst AANTAL = Tekst.of("verbeterpunten", "points of improvement");
    private static final Tekst TOETSPUNT = Tekst.of("toetspunt", "test point");
    private static final Tekst STAND = Tekst.of("stand", "state");

    /**
     * A point of improvement at the follow-up. Immutable and thread-safe.
     *
     * @param toetspunt the test point that was not met
     * @param stand how far it is; absent when nobody knows
     * @param deels whether that follows from a part or region that is met now
     */
    public record Verbeterpunt(Criterium toetspunt, Optional<Voortgang> stand, boolean deels) {
        /**
         * Returns whether this is what the follow-up asks.
         *
         * @return met if a development is visible or in place; to be judged if nobody knows
         */
        public Oordeel oordeel() {
            return stand.map(Voortgang::oordeel).orElse(Oordeel.TE_BEOORDELEN);
        }
    }

    /** Makes the calculator. */
    public Vervolgtoets() {}

    static List<String> rules() {
        List<String> regels = new ArrayList<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        Normenkader.published().toetspunten().forEach(t -> regels.add(t.regel()));
        Vervolgvraag.LEZINGEN.lezingen().forEach(l -> regels.add(l.regel()));
        return regels;
    }

    /**
     * Returns the points of improvement and how far each is.
     *
     * @param vraag the question
     * @return the test points that were not met at first, in the order of the report
     * @throws IllegalArgumentException if the reading of what is monthly is open
     */
    public static List<Verbeterpunt> verbeterpunten(Vervolgvraag vraag) {
        String maand = vraag.leeswijze().choice(Normenkadervraag.MAANDELIJKS);
        Normenkaderbeoordeling eerste =
                Normenkaderbeoordeling.of(vraag.eerste(), Optional.empty(), maand, UnaryOperator.identity());
        Normenkaderbeoordeling tweede =
                Normenkaderbeoordeling.of(vraag.tweede(), Optional.empty(), maand, UnaryOperator.identity());
        return eerste.verbeteren().stream()
                .map(t -> point(t, eerste.find(t), tweede.find(t), vraag.told(t)))
                .toList();
    }

    private static Verbeterpunt point(
            Criterium toetspunt, Criteriumoordeel toen, Criteriumoordeel nu, Optional<Voortgang> verteld) {
        if (nu.oordeel() == Oordeel.VOLDOET) {
            return new Verbeterpunt(toetspunt, Optional.of(Voortgang.GEIMPLEMENTEERD), false);
        }
        boolean verderGemeld = verteld.map(Voortgang::oordeel).equals(Optional.of(Oordeel.VOLDOET));
        Set<String> eerst = met(toen);
        return !verderGemeld && !eerst.containsAll(met(nu))
                ? new Verbeterpunt(toetspunt, Optional.of(Voortgang.ZICHTBAAR), true)
                : new Verbeterpunt(toetspunt, verteld, false);
    }

    /** The parts and regions of a test point that are met. */
    private static Set<String> met(Criteriumoordeel toetspunt) {
        Set<String> wel = toetspunt.delen().stream()
                .filter(d -> d.oordeel() == Oordeel.VOLDOET)
                .map(d -> d.criterium().code())
                .collect(Collectors.toSet());
        wel.addAll(toetspunt.regios(Oordeel.VOLDOET));
        return wel;
    }

    @Override
    public Antwoord<Oordeel> calculate(Vervolgvraag vraag, Spoor spoor) {
        List<Verbeterpunt> punten = verbeterpunten(vraag);
        Oordeel oordeel = spoor.begin(
                VERVOLG, Oordeel.VOLDOET, () -> List.of(Gegeven.of("verbeterpunten", AANTAL, punten.size())));
        for (Verbeterpunt punt : punten) {
            oordeel = spoor.step(
                    Normenkadertoets.row(punt.toetspunt(), ": nog geen ontwikkeling", ": no development yet"),
                    oordeel,
                    oordeel.and(punt.oordeel()),
                    () -> punt.stand()
                            .map(s -> List.of(Gegeven.of("stand", STAND, s)))
                            .orElse(List.of()));
            if (punt.deels()) {
                spoor.note(DEELS, () -> List.of(Gegeven.of("toetspunt", TOETSPUNT, punt.toetspunt())));
            }
        }
        return Antwoord.of(oordeel);
    }

    @Override
    public Herkomst herkomst() {
        return Normenkader.published().herkomst();
    }
}
