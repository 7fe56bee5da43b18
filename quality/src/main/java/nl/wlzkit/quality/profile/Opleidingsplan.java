package nl.wlzkit.quality.profile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a training plan has the four parts that goal 3.2 asks for, for every course in it, and a course with significant
 * impact. A course that names more never makes the verdict worse. Immutable and thread-safe.
 */
public final class Opleidingsplan implements Berekening<Opleidingsplanvraag, Oordeel> {
    private static final String ONDERDELEN = "P21-626";
    private static final Stap AANTOONBAAR =
            new Stap(ONDERDELEN, Tekst.of("werkt er aantoonbaar aan", "demonstrably works on it"));
    private static final Stap OPLEIDING = new Stap(
            ONDERDELEN, Tekst.of("welke opleiding, training of workshop", "which course, training or workshop"));
    private static final Stap KENNIS =
            new Stap(ONDERDELEN, Tekst.of("welke kennis en kunde", "which knowledge and skill"));
    private static final Stap PLANNING = new Stap(ONDERDELEN, Tekst.of("wanneer in 2019", "when in 2019"));
    private static final Stap ROLLEN =
            new Stap(ONDERDELEN, Tekst.of("welke rollen of functies", "which roles or functions"));
    private static final Stap SIGNIFICANT = new Stap(
            "P21-627", Tekst.of("minstens één met significante impact", "at least one with significant impact"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(AANTOONBAAR, OPLEIDING, KENNIS, PLANNING, ROLLEN, SIGNIFICANT);

    /** Makes the calculator. */
    public Opleidingsplan() {}

    /**
     * Judges the parts of the plan.
     *
     * @param vraag the question
     * @return the points
     */
    public static List<Profielpunt> punten(Opleidingsplanvraag vraag) {
        return List.of(
                duty(AANTOONBAAR, Klantsignaaldekking.told(vraag.aantoonbaar())),
                duty(OPLEIDING, Oordeel.of(!vraag.opleidingen().isEmpty())),
                duty(KENNIS, each(vraag, o -> o.kennis().isPresent())),
                duty(PLANNING, each(vraag, o -> o.kwartaal().isPresent())),
                duty(
                        ROLLEN,
                        each(vraag, o -> !o.rollen().isEmpty() || !o.functies().isEmpty())),
                duty(
                        SIGNIFICANT,
                        Oordeel.any(vraag.opleidingen().stream()
                                .map(o -> Klantsignaaldekking.told(o.significant()))
                                .toList())));
    }

    private static Profielpunt duty(Stap stap, Oordeel oordeel) {
        return new Profielpunt(stap, Zwaarte.PLICHT, oordeel);
    }

    private static Oordeel each(Opleidingsplanvraag vraag, Predicate<Opleiding> heeft) {
        return Oordeel.of(
                !vraag.opleidingen().isEmpty() && vraag.opleidingen().stream().allMatch(heeft));
    }

    /**
     * Returns the team roles that follow no course of the plan. The report does not ask that every role does.
     *
     * @param vraag the question
     * @return the roles
     */
    public static List<Teamrol> zonderOpleiding(Opleidingsplanvraag vraag) {
        return Arrays.stream(Teamrol.values())
                .filter(rol ->
                        vraag.opleidingen().stream().noneMatch(o -> o.rollen().contains(rol)))
                .toList();
    }

    @Override
    public Antwoord<Oordeel> calculate(Opleidingsplanvraag vraag, Spoor spoor) {
        List<Profielpunt> punten = punten(vraag);
        Punten.record(punten, spoor);
        return Antwoord.of(Punten.verdict(punten));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
