package nl.wlzkit.quality.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
 * Whether the ontwikkelopgave of a zorgkantoor is filled in: where it stands and wants to be on each of the six points of the
 * star, and three big challenges; and whether its quality rose every year, until it is what was wanted. There is no total:
 * the report gives no scale and no weights. Immutable and thread-safe.
 */
public final class Ontwikkelopgave implements Berekening<Ontwikkelopgavevraag, Oordeel> {
    private static final int DRIE = 3;

    private static final Stap PUNTEN = new Stap(
            "P21-547", Tekst.of("de zes punten van de ster, huidig en gewenst", "the six points, current and wanted"));
    private static final Stap UITDAGINGEN =
            new Stap("P21-546", Tekst.of("drie grote uitdagingen", "three big challenges"));
    private static final Stap KLOOF =
            new Stap("P21-546", Tekst.of("van huidig naar gewenst", "from current to wanted"));
    private static final Stap GEEN_BLAUWDRUK =
            new Stap("P21-545", Tekst.of("hulpmiddel, geen totaalcijfer", "an aid, no total mark"));
    private static final Stap JAARLIJKS =
            new Stap("P21-048", Tekst.of("elk jaar hoger, tot gewenst", "higher every year, until wanted"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(PUNTEN, UITDAGINGEN, KLOOF, GEEN_BLAUWDRUK, JAARLIJKS);

    private static final Tekst PUNT = Tekst.of("punt", "point");
    private static final Tekst AFSTAND = Tekst.of("afstand", "distance");
    private static final Tekst JAAR = Tekst.of("niet hoger in", "not higher in");

    /** Makes the calculator. */
    public Ontwikkelopgave() {}

    /**
     * Returns the points of the star of which the current or the wanted position is not told.
     *
     * @param vraag the question
     * @return the points, in their order
     */
    public static List<Sterpunt> ontbreekt(Ontwikkelopgavevraag vraag) {
        return Arrays.stream(Sterpunt.values())
                .filter(p -> vraag.beelden().stream()
                        .noneMatch(b -> b.punt() == p && b.kloof().isPresent()))
                .toList();
    }

    /**
     * Returns the points with a distance to go, the largest first and equal ones in their own order.
     *
     * @param vraag the question
     * @return the points of which both positions are told
     */
    public static List<Sterbeeld> kloven(Ontwikkelopgavevraag vraag) {
        return vraag.beelden().stream()
                .filter(b -> b.kloof().isPresent())
                .sorted(Comparator.comparing((Sterbeeld b) -> b.kloof().orElse(BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(Sterbeeld::punt))
                .toList();
    }

    /**
     * Returns the years in which the quality was not higher than in the year told before, though it was not yet what was
     * wanted.
     *
     * @param vraag the question
     * @return the years, earliest first
     */
    public static List<Integer> nietGegroeid(Ontwikkelopgavevraag vraag) {
        List<Integer> jaren = new ArrayList<>();
        for (int i = 1; i < vraag.jaren().size(); i++) {
            BigDecimal eerder = vraag.jaren().get(i - 1).stand();
            Jaarstand nu = vraag.jaren().get(i);
            // what has reached the wanted level may stay there, but not fall below it
            boolean bereikt = vraag.gewenst()
                    .filter(g -> eerder.compareTo(g) >= 0 && nu.stand().compareTo(g) >= 0)
                    .isPresent();
            if (!bereikt && nu.stand().compareTo(eerder) <= 0) {
                jaren.add(nu.jaar());
            }
        }
        return List.copyOf(jaren);
    }

    /**
     * Judges the points.
     *
     * @param vraag the question; the reading is not open
     * @return the points
     * @throws IllegalArgumentException if the reading is open
     */
    public static List<Profielpunt> punten(Ontwikkelopgavevraag vraag) {
        boolean samen = vraag.leeswijze().is(Ontwikkelopgavevraag.UITDAGINGEN, Ontwikkelopgavevraag.SAMEN);
        long totaal =
                vraag.beelden().stream().mapToLong(b -> b.uitdagingen().size()).sum();
        boolean elk = vraag.beelden().size() == Sterpunt.values().length
                && vraag.beelden().stream().allMatch(b -> b.uitdagingen().size() == DRIE);
        List<Profielpunt> punten = new ArrayList<>();
        punten.add(new Profielpunt(
                PUNTEN, Zwaarte.NORM, Oordeel.of(ontbreekt(vraag).isEmpty())));
        punten.add(new Profielpunt(UITDAGINGEN, Zwaarte.NORM, Oordeel.of(samen ? totaal == DRIE : elk)));
        if (vraag.jaren().size() > 1) {
            punten.add(new Profielpunt(
                    JAARLIJKS, Zwaarte.NORM, Oordeel.of(nietGegroeid(vraag).isEmpty())));
        }
        return punten;
    }

    @Override
    public Antwoord<Oordeel> calculate(Ontwikkelopgavevraag vraag, Spoor spoor) {
        for (Sterbeeld beeld : kloven(vraag)) {
            spoor.note(
                    KLOOF,
                    () -> List.of(
                            Gegeven.of("punt", PUNT, beeld.punt()),
                            Gegeven.of(
                                    "afstand",
                                    AFSTAND,
                                    beeld.kloof().orElse(BigDecimal.ZERO).toPlainString())));
        }
        List<Profielpunt> punten = punten(vraag);
        for (Profielpunt punt : punten) {
            spoor.begin(punt.stap(), punt.uitslag(), () -> facts(vraag, punt.stap()));
        }
        spoor.note(GEEN_BLAUWDRUK, List::of);
        return Antwoord.of(Punten.verdict(punten));
    }

    private static List<Gegeven> facts(Ontwikkelopgavevraag vraag, Stap stap) {
        if (stap.equals(PUNTEN)) {
            return Punten.names("ontbreekt", Tekst.of("ontbreekt", "missing"), ontbreekt(vraag));
        }
        return stap.equals(JAARLIJKS) ? Punten.names("jaar", JAAR, nietGegroeid(vraag)) : List.of();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
