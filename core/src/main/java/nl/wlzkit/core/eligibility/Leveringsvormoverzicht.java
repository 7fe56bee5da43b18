package nl.wlzkit.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What one client may have on one day: every form, and the combinations that some rule names. Immutable and thread-safe.
 *
 * @param profiel the zorgprofiel
 * @param dag the day
 * @param regels one line a choice
 */
public record Leveringsvormoverzicht(Zorgprofiel profiel, LocalDate dag, List<Regel> regels) {
    /** From this day on there is part-time stay in the message standard; before it the lines would only say so. */
    private static final LocalDate DEELTIJD_VANAF = LocalDate.of(2020, 1, 1);

    /**
     * One choice with its answer.
     *
     * @param vraag the question about it
     * @param uitkomst the answer
     */
    public record Regel(Leveringsvormvraag vraag, Uitkomst<Toelating> uitkomst) {
        /**
         * Returns the choice.
         *
         * @return the form or combination
         */
        public Leveringskeuze keuze() {
            return vraag.keuze();
        }
    }

    /**
     * Copies the lines.
     *
     * @param profiel the zorgprofiel
     * @param dag the day
     * @param regels one line a choice
     */
    public Leveringsvormoverzicht {
        regels = List.copyOf(regels);
    }

    /**
     * Answers every choice.
     *
     * @param toets the test
     * @param profiel the zorgprofiel
     * @param dag the day, from 1 January 2015
     * @param feiten what is known of the client and the care, by name
     * @param lezingen the readings that are chosen otherwise than by default, by name
     * @return the overview
     * @throws OngeldigeWaardeException if the profile cannot be used on the day, or a fact or reading is none
     */
    public static Leveringsvormoverzicht of(
            Leveringsvormtoets toets,
            Zorgprofiel profiel,
            LocalDate dag,
            Map<String, Object> feiten,
            Map<String, String> lezingen) {
        List<Regel> regels = new ArrayList<>();
        for (Leveringskeuze keuze : choices(dag)) {
            Leveringsvormvraag vraag = toets.vraag(profiel, keuze, dag);
            for (Map.Entry<String, Object> feit : feiten.entrySet()) {
                vraag = vraag.with(feit.getKey(), feit.getValue());
            }
            for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
                vraag = vraag.choose(lezing.getKey(), lezing.getValue());
            }
            regels.add(new Regel(vraag, toets.answer(vraag)));
        }
        return new Leveringsvormoverzicht(profiel, dag, regels);
    }

    /**
     * Returns the choices of an overview.
     *
     * @param dag the day
     * @return the four forms and the combinations that some rule names; from 2020 on those with part-time stay too
     */
    public static List<Leveringskeuze> choices(LocalDate dag) {
        List<Leveringskeuze> keuzes = new ArrayList<>();
        for (Leveringsvorm vorm : Leveringsvorm.values()) {
            keuzes.add(Leveringskeuze.of(vorm));
        }
        keuzes.add(Leveringskeuze.of(Leveringsvorm.MPT, Leveringsvorm.PGB));
        keuzes.add(Leveringskeuze.of(Leveringsvorm.VERBLIJF, Leveringsvorm.PGB));
        if (!dag.isBefore(DEELTIJD_VANAF)) {
            keuzes.add(Leveringskeuze.ofDeeltijd());
            keuzes.add(Leveringskeuze.ofDeeltijd(Leveringsvorm.MPT));
            keuzes.add(Leveringskeuze.ofDeeltijd(Leveringsvorm.PGB));
            keuzes.add(Leveringskeuze.ofDeeltijd(Leveringsvorm.MPT, Leveringsvorm.PGB));
        }
        return List.copyOf(keuzes);
    }
}
