package nl.wlzkit.tariff.budget;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Is an application for kwaliteitsbudget complete and in time? Without a kwaliteitsplan and a budget of several years nothing
 * is available; then come the parts that are missing, then the deadline: 1 November before the year, that day included. The
 * text has that day for the budget form and none for the application; that it holds for both is a reading.
 *
 * <p>A part more never makes the verdict worse, and neither does an earlier day. Immutable and thread-safe.
 */
public final class Aanvraag implements Berekening<Aanvraagvraag, Aanvraagoordeel> {
    private static final Stap TE_LAAT = new Stap("P21-102", Tekst.of("na 1 november", "after 1 November"));
    private static final Stap OP_TIJD =
            new Stap("P21-102", Tekst.of("uiterlijk 1 november", "1 November at the latest"));
    private static final Stap GEEN_TERMIJN = new Stap(
            "WK-LEES-AANVRAAG-TERMIJN", Tekst.of("geen termijn voor de aanvraag", "no deadline for the application"));
    private static final Stap BESCHIKBAAR =
            new Stap("P21-227", Tekst.of("plan en meerjarenbegroting", "plan and budget of several years"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = all();

    private static final Tekst INDIENDATUM = Tekst.of("indiendatum", "day of submission");

    /**
     * The verdict with what it rests on.
     *
     * @param oordeel the verdict
     * @param ontbreekt what is missing
     * @param opTijd whether it was submitted in time, complete or not
     */
    public record Resultaat(Aanvraagoordeel oordeel, Set<Aanvraagonderdeel> ontbreekt, boolean opTijd) {
        /**
         * Copies the set, in the order of the constants.
         *
         * @param oordeel the verdict
         * @param ontbreekt what is missing
         * @param opTijd whether it was submitted in time, complete or not
         */
        public Resultaat {
            Set<Aanvraagonderdeel> kopie = EnumSet.noneOf(Aanvraagonderdeel.class);
            kopie.addAll(ontbreekt);
            ontbreekt = java.util.Collections.unmodifiableSet(kopie);
        }

        /**
         * Says whether nothing is missing.
         *
         * @return true if the application is complete
         */
        public boolean isCompleet() {
            return ontbreekt.isEmpty();
        }
    }

    /** Makes the calculator; it has no data of its own. */
    public Aanvraag() {}

    private static Stap missing(Aanvraagonderdeel onderdeel) {
        return new Stap(
                onderdeel.regel(),
                Tekst.of(
                        "ontbreekt: " + onderdeel.tekst().nl(),
                        "missing: " + onderdeel.tekst().en()));
    }

    private static List<Stap> all() {
        List<Stap> stappen = new ArrayList<>();
        for (Aanvraagonderdeel onderdeel : Aanvraagonderdeel.values()) {
            stappen.add(missing(onderdeel));
        }
        stappen.addAll(List.of(TE_LAAT, OP_TIJD, GEEN_TERMIJN, BESCHIKBAAR));
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Aanvraagoordeel> calculate(Aanvraagvraag vraag, Spoor spoor) {
        return Antwoord.of(check(vraag, spoor).oordeel());
    }

    /**
     * Gives the verdict with what is missing.
     *
     * @param vraag a question without holes
     * @return the verdict
     * @throws IllegalArgumentException if the question has a hole
     */
    public Resultaat toets(Aanvraagvraag vraag) {
        return check(vraag, Spoor.UIT);
    }

    /**
     * Returns the last day on which the budget form must be at the NZa.
     *
     * @param jaar the year of the budget
     * @return 1 November of the year before
     */
    public static LocalDate uiterlijk(int jaar) {
        return LocalDate.of(jaar - 1, Month.NOVEMBER, 1);
    }

    private static Resultaat check(Aanvraagvraag vraag, Spoor spoor) {
        Set<Aanvraagonderdeel> ontbreekt = EnumSet.noneOf(Aanvraagonderdeel.class);
        for (Aanvraagonderdeel onderdeel : Aanvraagonderdeel.values()) {
            if (!vraag.isThere(onderdeel)
                    .orElseThrow(() -> new IllegalArgumentException("a hole: " + onderdeel.name()))) {
                ontbreekt.add(onderdeel);
                spoor.note(missing(onderdeel), List::of);
            }
        }
        boolean opTijd = inTime(vraag, spoor);
        Aanvraagoordeel oordeel = ontbreekt.stream().anyMatch(Aanvraagonderdeel::isVoorwaarde)
                ? Aanvraagoordeel.NIET_BESCHIKBAAR
                : !ontbreekt.isEmpty()
                        ? Aanvraagoordeel.ONVOLLEDIG
                        : opTijd ? Aanvraagoordeel.COMPLEET : Aanvraagoordeel.TE_LAAT;
        spoor.begin(BESCHIKBAAR, oordeel, List::of);
        return new Resultaat(oordeel, ontbreekt, opTijd);
    }

    private static boolean inTime(Aanvraagvraag vraag, Spoor spoor) {
        if (vraag.leeswijze().is(Aanvraagvraag.TERMIJN, Aanvraagvraag.GEEN)) {
            spoor.note(GEEN_TERMIJN, List::of);
            return true;
        }
        boolean opTijd = vraag.indiendatum()
                .map(d -> !d.isAfter(uiterlijk(vraag.jaar())))
                .or(vraag::opTijd)
                .orElseThrow(() -> new IllegalArgumentException("a hole: opTijd"));
        spoor.note(
                opTijd ? OP_TIJD : TE_LAAT,
                () -> vraag.indiendatum()
                        .map(d -> List.of(Gegeven.of("indiendatum", INDIENDATUM, d)))
                        .orElse(List.of(Gegeven.of(Aanvraagvraag.OP_TIJD, Aanvraagvraag.OP_TIJD_NAAM, opTijd))));
        return opTijd;
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
