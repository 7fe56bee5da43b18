package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.oversight.Normenkadertoets.Maat;

/**
 * By how much the degree changed to which the norms are met, from one assessment to a later one: an exact difference, -1
 * through 1, above zero when more is met. What changed, test point by test point, is in {@link #verschillen}. Immutable and
 * thread-safe.
 */
public final class Vergelijking implements Berekening<Vergelijkingsvraag, Breuk> {
    private static final Stap VERSCHIL =
            new Stap("NK-006", Tekst.of("twee beoordelingen vergeleken", "two assessments compared"));

    /** The steps of this calculator, beside those of the rows of the framework. */
    public static final List<Stap> STAPPEN = List.of(VERSCHIL);

    private static final Tekst VAN = Tekst.of("van", "from");
    private static final Tekst NAAR = Tekst.of("naar", "to");
    private static final Tekst EERSTE = Tekst.of("eerste peildatum", "first reference day");
    private static final Tekst TWEEDE = Tekst.of("tweede peildatum", "second reference day");

    /**
     * How the verdict on one test point changed. Immutable and thread-safe.
     *
     * @param toetspunt the test point
     * @param van the verdict in the first assessment
     * @param naar the verdict in the second
     */
    public record Verschil(Criterium toetspunt, Oordeel van, Oordeel naar) {
        /**
         * Says in which direction it went.
         *
         * @return above zero if the verdict is better now, below zero if it is worse, zero if it is the same; from not met to
         *     open is better in what is known, not in what is so
         */
        public int richting() {
            return Integer.signum(naar.compareTo(van));
        }
    }

    /** Makes the calculator. */
    public Vergelijking() {}

    static List<String> rules() {
        List<String> regels = new ArrayList<>(Normenkadertoets.rules());
        STAPPEN.forEach(s -> regels.add(s.regel()));
        return regels;
    }

    /**
     * Compares two assessments test point by test point.
     *
     * @param eerste the first assessment
     * @param tweede the second assessment
     * @return all test points, in the order of the report
     */
    public static List<Verschil> verschillen(Normenkaderbeoordeling eerste, Normenkaderbeoordeling tweede) {
        return eerste.toetspunten().stream()
                .map(t -> new Verschil(
                        t.criterium(), t.oordeel(), tweede.find(t.criterium()).oordeel()))
                .toList();
    }

    @Override
    public Antwoord<Breuk> calculate(Vergelijkingsvraag vraag, Spoor spoor) {
        Leeswijze leeswijze = vraag.leeswijze();
        String maand = leeswijze.choice(Normenkadervraag.MAANDELIJKS);
        Normenkaderbeoordeling eerste = Normenkaderbeoordeling.of(
                vraag.eerste(), Optional.empty(), maand, Normenkadertoets.suppose(vraag.openEerste()));
        Normenkaderbeoordeling tweede = Normenkaderbeoordeling.of(
                vraag.tweede(), Optional.empty(), maand, Normenkadertoets.suppose(vraag.openTweede()));
        Maat maat = Maat.of(vraag.vraagEerste());
        Breuk totaal = Breuk.of(eerste.tel(maat.telling()).totaal(), 1);
        Breuk verschil = spoor.begin(
                VERSCHIL,
                Breuk.NUL,
                () -> List.of(
                        Gegeven.of("eerste", EERSTE, vraag.eerste().peildatum()),
                        Gegeven.of("tweede", TWEEDE, vraag.tweede().peildatum())));
        for (int i = 0; i < eerste.normen().size(); i++) {
            Criteriumoordeel toen = eerste.normen().get(i);
            Breuk van = maat.credit(toen);
            Breuk naar = maat.credit(tweede.normen().get(i));
            verschil = spoor.step(
                    Normenkadertoets.row(toen.criterium(), "", ""),
                    verschil,
                    verschil.plus(naar.minus(van).dividedBy(totaal)),
                    () -> List.of(Gegeven.of("van", VAN, van), Gegeven.of("naar", NAAR, naar)));
        }
        for (Verschil v : verschillen(eerste, tweede)) {
            if (v.richting() > 0) {
                spoor.note(Normenkadertoets.row(v.toetspunt(), ": voldoet nu", ": met now"), List::of);
            } else if (v.richting() < 0) {
                spoor.note(Normenkadertoets.row(v.toetspunt(), ": voldoet niet meer", ": no longer met"), List::of);
            }
        }
        return Antwoord.of(verschil);
    }

    @Override
    public Herkomst herkomst() {
        return Normenkader.published().herkomst();
    }
}
