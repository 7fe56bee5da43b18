package nl.wlzkit.tariff.thuis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Where the client is on a day for which ZZP-meerzorg is claimed. What does not matter to the situation is ignored.
 * Immutable and thread-safe.
 *
 * @param situatie where the client is
 * @param dagnummer which day of the absence it is, the first is 1: 1 through 3,660; absent when it is not known
 * @param verbleven how many days the client stayed in the institution before the absence, 0 through 36,600; absent when it
 *     is not known
 * @param ditJaar how many days of absence for vacation or detention were paid earlier in the calendar year, 0 through 366;
 *     absent when it is not known
 * @param toestemming whether the Wlz-uitvoerder allowed in time that the absence is paid longer than 91 days; absent when
 *     it is not known
 * @param binnenVakantie whether the day is within the statutory vacation of the pupil; absent when it is not known
 */
public record Meerzorgdag(
        Situatie situatie,
        Optional<Integer> dagnummer,
        Optional<Integer> verbleven,
        Optional<Integer> ditJaar,
        Optional<Boolean> toestemming,
        Optional<Boolean> binnenVakantie) {
    /** Where a client is. */
    public enum Situatie implements Leesbaar {
        /** Present. */
        AANWEZIG("aanwezig", "present"),
        /** Admitted elsewhere: treatment, rehabilitation, specialised GGZ or medical specialist care. */
        OPNAME("tijdelijk opgenomen bij een ander", "admitted elsewhere for a time"),
        /** On vacation. */
        VAKANTIE("vakantie", "vacation"),
        /** In detention. */
        DETENTIE("detentie", "detention"),
        /** A pupil of day education, on vacation. */
        SCHOOLVAKANTIE("schoolvakantie", "school vacation"),
        /** On leave for the weekend. */
        WEEKENDVERLOF("weekendverlof", "weekend leave"),
        /** Absent for another reason. */
        ANDERS("anders afwezig", "absent for another reason");

        private final String nl;
        private final String en;

        Situatie(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public String in(Taal taal) {
            return taal == Taal.NL ? nl : en;
        }
    }

    /** The client is present. */
    public static final Meerzorgdag AANWEZIG = of(Situatie.AANWEZIG);

    private static final int LANGSTE = 3_660;
    private static final int VERBLIJF = 36_600;
    private static final int JAAR = 366;

    static final Gat<Integer> DAGNUMMER = new Gat<>(
            "dagnummer",
            Tekst.of("de hoeveelste dag van de afwezigheid", "which day of the absence"),
            Eigenaar.AANBIEDER,
            Domein.Bereik.of(1, LANGSTE));
    static final Gat<Integer> VERBLEVEN = new Gat<>(
            "verbleven",
            Tekst.of("dagen verblijf voor de afwezigheid", "days of stay before the absence"),
            Eigenaar.AANBIEDER,
            Domein.Bereik.of(0, VERBLIJF));
    static final Gat<Integer> DIT_JAAR = new Gat<>(
            "dit-jaar",
            Tekst.of(
                    "bekostigde dagen vakantie of detentie eerder dit jaar",
                    "paid days of vacation or detention this year"),
            Eigenaar.AANBIEDER,
            Domein.Bereik.of(0, JAAR));
    static final Gat<Boolean> TOESTEMMING = Thuiswoorden.yesNo(
            "toestemming",
            Tekst.of("toestemming voor meer dan 91 dagen", "permission for more than 91 days"),
            Eigenaar.ZORGKANTOOR);
    static final Gat<Boolean> BINNEN_VAKANTIE = Thuiswoorden.yesNo(
            "binnen-vakantie",
            Tekst.of("binnen de wettelijke vakantieduur", "within the statutory vacation"),
            Eigenaar.AANBIEDER);

    private static final Eigenschap<Meerzorgdag, Situatie> WAAR =
            Objectvorm.required("situatie", Thuiswoorden.word(Situatie.class), Meerzorgdag::situatie);
    private static final Eigenschap<Meerzorgdag, Integer> NUMMER =
            Objectvorm.optional("dagnummer", Waardevormen.integer(1, LANGSTE), Meerzorgdag::dagnummer);
    private static final Eigenschap<Meerzorgdag, Integer> DAGEN =
            Objectvorm.optional("verbleven", Waardevormen.integer(0, VERBLIJF), Meerzorgdag::verbleven);
    private static final Eigenschap<Meerzorgdag, Integer> EERDER =
            Objectvorm.optional("dit-jaar", Waardevormen.integer(0, JAAR), Meerzorgdag::ditJaar);
    private static final Eigenschap<Meerzorgdag, Boolean> MAG =
            Objectvorm.optional("toestemming", Waardevormen.JA_NEE, Meerzorgdag::toestemming);
    private static final Eigenschap<Meerzorgdag, Boolean> BINNEN =
            Objectvorm.optional("binnen-vakantie", Waardevormen.JA_NEE, Meerzorgdag::binnenVakantie);
    static final Objectvorm<Meerzorgdag> VORM = Objectvorm.of(
            g -> new Meerzorgdag(
                    g.get(WAAR), g.find(NUMMER), g.find(DAGEN), g.find(EERDER), g.find(MAG), g.find(BINNEN)),
            WAAR,
            NUMMER,
            DAGEN,
            EERDER,
            MAG,
            BINNEN);

    /**
     * Checks the numbers.
     *
     * @param situatie where the client is
     * @param dagnummer which day of the absence it is, the first is 1: 1 through 3,660; absent when it is not known
     * @param verbleven how many days the client stayed in the institution before the absence, 0 through 36,600; absent
     *     when it is not known
     * @param ditJaar how many days of absence for vacation or detention were paid earlier in the calendar year, 0 through
     *     366; absent when it is not known
     * @param toestemming whether the Wlz-uitvoerder allowed in time that the absence is paid longer than 91 days; absent
     *     when it is not known
     * @param binnenVakantie whether the day is within the statutory vacation of the pupil; absent when it is not known
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public Meerzorgdag {
        dagnummer.ifPresent(n -> Thuiswoorden.number(n, 1, LANGSTE));
        verbleven.ifPresent(n -> Thuiswoorden.number(n, 0, VERBLIJF));
        ditJaar.ifPresent(n -> Thuiswoorden.number(n, 0, JAAR));
    }

    /**
     * Tells the situation only.
     *
     * @param situatie where the client is
     * @return the day, of which nothing else is known
     */
    public static Meerzorgdag of(Situatie situatie) {
        return new Meerzorgdag(
                situatie, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean isVakantie() {
        return situatie == Situatie.VAKANTIE || situatie == Situatie.DETENTIE;
    }

    List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if ((isVakantie() || situatie == Situatie.OPNAME) && dagnummer.isEmpty()) {
            gaten.add(DAGNUMMER);
        }
        if (isVakantie() && verbleven.isEmpty()) {
            gaten.add(VERBLEVEN);
        }
        if (isVakantie() && ditJaar.isEmpty()) {
            gaten.add(DIT_JAAR);
        }
        if (situatie == Situatie.OPNAME
                && toestemming.isEmpty()
                && dagnummer.map(n -> n > Meerzorg2016.OPNAMEDAGEN).orElse(true)) {
            gaten.add(TOESTEMMING);
        }
        if (situatie == Situatie.SCHOOLVAKANTIE && binnenVakantie.isEmpty()) {
            gaten.add(BINNEN_VAKANTIE);
        }
        return gaten;
    }

    Meerzorgdag fill(String feit, Object waarde) {
        return new Meerzorgdag(
                situatie,
                DAGNUMMER.filled(feit, waarde, dagnummer),
                VERBLEVEN.filled(feit, waarde, verbleven),
                DIT_JAAR.filled(feit, waarde, ditJaar),
                TOESTEMMING.filled(feit, waarde, toestemming),
                BINNEN_VAKANTIE.filled(feit, waarde, binnenVakantie));
    }
}
