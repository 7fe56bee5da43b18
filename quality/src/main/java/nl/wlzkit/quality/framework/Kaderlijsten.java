package nl.wlzkit.quality.framework;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The rows of the lists of {@link Kaderlijst}, each with its rule. Immutable and thread-safe. */
public final class Kaderlijsten {
    private static final String BESTAND = "lijsten.tsv";

    private static final class Eerste {
        private static final Kaderlijsten GEPUBLICEERD = read();
    }

    private final List<Regel> regels;

    private Kaderlijsten(List<Regel> regels) {
        this.regels = regels;
    }

    /**
     * One row of a list. Immutable and thread-safe.
     *
     * @param lijst the list
     * @param nummer its place in the list, from 1
     * @param code its name in capitals
     * @param naam what it is
     * @param zwaarte how heavy it weighs, if it asks something
     * @param norm the id of the rule
     */
    public record Regel(Kaderlijst lijst, int nummer, String code, Tekst naam, Optional<Zwaarte> zwaarte, String norm)
            implements Leesbaar {
        @Override
        public String in(Taal taal) {
            return naam.in(taal);
        }
    }

    /**
     * Returns the lists that wlzkit brings.
     *
     * @return the lists, always the same
     */
    public static Kaderlijsten published() {
        return Eerste.GEPUBLICEERD;
    }

    private static Kaderlijsten read() {
        return new Kaderlijsten(Resources.text(Kaderlijsten.class.getResourceAsStream(BESTAND), BESTAND)
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .map(r -> new Regel(
                        Kaderlijst.valueOf(r[0]),
                        Integer.parseInt(r[1]),
                        r[2],
                        Tekst.of(r[3], r[4]),
                        Optional.of(r[5]).filter(z -> !z.isEmpty()).map(Zwaarte::valueOf),
                        r[6]))
                .toList());
    }

    /**
     * Returns the rows of a list.
     *
     * @param lijst the list
     * @return its rows in order
     */
    public List<Regel> of(Kaderlijst lijst) {
        return regels.stream().filter(r -> r.lijst() == lijst).toList();
    }

    /**
     * Returns the step of purchasing after another; the first comes after the last.
     *
     * @param stap a row of {@link Kaderlijst#INKOOPPROCES}
     * @return the row after it
     * @throws IllegalArgumentException if it is a row of another list
     */
    public Regel next(Regel stap) {
        List<Regel> stappen = of(Kaderlijst.INKOOPPROCES);
        int plaats = stappen.indexOf(stap);
        if (plaats < 0) {
            throw new IllegalArgumentException(stap.code() + " is no step of purchasing");
        }
        return stappen.get((plaats + 1) % stappen.size());
    }

    List<Gebruik> gebruik() {
        return regels.stream()
                .map(r -> new Gebruik(r.norm(), BESTAND + " (" + r.lijst().name() + ", " + r.code() + ")"))
                .toList();
    }
}
