package nl.wlzkit.regions.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * Of which part of the frictions of a year the annual account tells everything: the friction, how it was solved for clients,
 * and what remains; 0 through 1, exact, never rounded; 1 if no friction occurred. The text has "must", "may" and "we ask" for
 * the same, so that it is advice. An element more never makes the account less complete. Immutable and thread-safe.
 */
public final class VerantwoordingVolledigheid implements Berekening<Verantwoordingsvraag, Breuk> {
    private static final Stap FRICTIES =
            new Stap("FRI-203", Tekst.of("fricties van het verantwoordingsjaar", "frictions of the year"));
    private static final Stap FRICTIE =
            new Stap("FRI-173", Tekst.of("frictie niet in het verslag", "friction not in the account"));
    private static final Stap OPLOSSING =
            new Stap("FRI-176", Tekst.of("zonder oplossing voor cliënten", "without a solution for clients"));
    private static final Stap RESTOPGAVE = new Stap("FRI-014", Tekst.of("zonder restopgave", "without what remains"));
    private static final Stap ANDER_JAAR = new Stap(
            "FRI-203", Tekst.of("niet van het verantwoordingsjaar, telt niet mee", "not of the year, does not count"));
    private static final Stap LEEG =
            new Stap("WK-VERANTWOORDING-LEEG", Tekst.of("geen fricties in het jaar", "no frictions in the year"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(FRICTIES, FRICTIE, OPLOSSING, RESTOPGAVE, ANDER_JAAR, LEEG);

    /** Makes the calculator. */
    public VerantwoordingVolledigheid() {}

    /**
     * What an account tells and misses. Immutable and thread-safe.
     *
     * @param volledigheid the part of the frictions of which it tells everything, 0 through 1; 1 if there are none
     * @param onderdelen the part of all elements of all frictions that it tells, 0 through 1; 1 if there are none
     * @param perElement by element, the part of the frictions of which it tells that; 1 if there are none
     * @param mist by friction of the year, in the order of the ids, the elements that it does not tell; none if it tells all
     * @param genegeerd the frictions, in the order of the ids, that are in the question or in the account but are not of the
     *     year
     */
    public record Overzicht(
            Breuk volledigheid,
            Breuk onderdelen,
            Map<Verantwoordingselement, Breuk> perElement,
            SortedMap<String, List<Verantwoordingselement>> mist,
            List<String> genegeerd) {
        /**
         * Copies the parts.
         *
         * @param volledigheid the part of the frictions of which it tells everything, 0 through 1; 1 if there are none
         * @param onderdelen the part of all elements of all frictions that it tells, 0 through 1; 1 if there are none
         * @param perElement by element, the part of the frictions of which it tells that; 1 if there are none
         * @param mist by friction of the year, in the order of the ids, the elements that it does not tell; none if it tells
         *     all
         * @param genegeerd the frictions, in the order of the ids, that are in the question or in the account but are not of
         *     the year
         */
        public Overzicht {
            perElement = Collections.unmodifiableMap(new EnumMap<>(perElement));
            mist = Collections.unmodifiableSortedMap(new TreeMap<>(mist));
            genegeerd = List.copyOf(genegeerd);
        }

        /**
         * Returns how heavy it weighs: to miss something is no breach.
         *
         * @return advice
         */
        public Zwaarte zwaarte() {
            return Zwaarte.ADVIES;
        }
    }

    /**
     * Tells what an account misses.
     *
     * @param vraag a question in which nothing is unknown
     * @return the overview
     * @throws IllegalArgumentException if something is a hole
     */
    public static Overzicht overview(Verantwoordingsvraag vraag) {
        SortedMap<String, List<Verantwoordingselement>> mist = missing(vraag);
        Map<Verantwoordingselement, Breuk> perElement = new EnumMap<>(Verantwoordingselement.class);
        int gemist = 0;
        for (Verantwoordingselement element : Verantwoordingselement.values()) {
            int zonder = (int)
                    mist.values().stream().filter(m -> m.contains(element)).count();
            perElement.put(element, part(mist.size() - zonder, mist.size()));
            gemist += zonder;
        }
        int heel = (int) mist.values().stream().filter(List::isEmpty).count();
        int alle = mist.size() * Verantwoordingselement.values().length;
        return new Overzicht(part(heel, mist.size()), part(alle - gemist, alle), perElement, mist, ignored(vraag));
    }

    private static Breuk part(int deel, int geheel) {
        return geheel == 0 ? Breuk.EEN : Breuk.of(deel, geheel);
    }

    private static SortedMap<String, List<Verantwoordingselement>> missing(Verantwoordingsvraag vraag) {
        SortedMap<String, List<Verantwoordingselement>> mist = new TreeMap<>();
        for (String frictie : vraag.vanHetJaar()) {
            List<Verantwoordingselement> zonder = new ArrayList<>();
            for (Verantwoordingselement element : Verantwoordingselement.values()) {
                if (!vraag.tells(frictie, element)) {
                    zonder.add(element);
                }
            }
            mist.put(frictie, List.copyOf(zonder));
        }
        return mist;
    }

    private static List<String> ignored(Verantwoordingsvraag vraag) {
        TreeSet<String> namen = new TreeSet<>();
        vraag.fricties().forEach(f -> namen.add(f.frictie()));
        vraag.verslag().forEach(v -> namen.add(v.frictie()));
        vraag.vanHetJaar().forEach(namen::remove);
        return List.copyOf(namen);
    }

    @Override
    public Antwoord<Breuk> calculate(Verantwoordingsvraag vraag, Spoor spoor) {
        SortedMap<String, List<Verantwoordingselement>> mist = missing(vraag);
        Breuk deel = spoor.begin(
                FRICTIES,
                Breuk.EEN,
                () -> List.of(
                        Gegeven.of("jaar", Tekst.of("jaar", "year"), vraag.jaar()),
                        Gegeven.of("fricties", Tekst.of("fricties", "frictions"), mist.size())));
        deel = step(spoor, FRICTIE, Verantwoordingselement.FRICTIE, deel, mist);
        deel = step(spoor, OPLOSSING, Verantwoordingselement.OPLOSSING, deel, mist);
        deel = step(spoor, RESTOPGAVE, Verantwoordingselement.RESTOPGAVE, deel, mist);
        if (mist.isEmpty()) {
            spoor.note(LEEG, List::of);
        }
        List<String> anders = ignored(vraag);
        if (!anders.isEmpty()) {
            spoor.note(ANDER_JAAR, () -> frictions(anders));
        }
        return Antwoord.of(deel);
    }

    /** What falls away for the first element that is missing; a friction is counted once. */
    private static Breuk step(
            Spoor spoor,
            Stap stap,
            Verantwoordingselement element,
            Breuk van,
            SortedMap<String, List<Verantwoordingselement>> mist) {
        List<String> hier = mist.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty() && e.getValue().get(0) == element)
                .map(Map.Entry::getKey)
                .toList();
        Breuk naar = hier.isEmpty() ? van : van.minus(Breuk.of(hier.size(), mist.size()));
        return spoor.step(stap, van, naar, () -> frictions(hier));
    }

    private static List<Gegeven> frictions(List<String> fricties) {
        return fricties.stream()
                .map(f -> Gegeven.of("frictie", Tekst.of("frictie", "friction"), f))
                .toList();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
