package nl.wlzkit.quality.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * An assessment: the verdict on every row of the framework, what goes well, what needs improvement, and what is still to be
 * shown. Evidence never makes a verdict worse. Immutable and thread-safe.
 *
 * @param normen the verdicts on the norms, with what is under them, in the order of the report
 */
@Grondslag("NK-006")
public record Normenkaderbeoordeling(List<Criteriumoordeel> normen) {
    private static final String NERGENS = "";

    /**
     * Something that decides and that nobody has shown or denied yet.
     *
     * @param criterium the criterion
     * @param regio in which region; absent if it is not by region
     */
    public record NogTeTonen(Criterium criterium, Optional<String> regio) {}

    /**
     * Copies the verdicts.
     *
     * @param normen the verdicts on the norms, with what is under them, in the order of the report
     */
    public Normenkaderbeoordeling {
        normen = List.copyOf(normen);
    }

    /**
     * Judges a file with all readings at their default.
     *
     * @param dossier the file
     * @return the assessment
     */
    public static Normenkaderbeoordeling of(Toezichtdossier dossier) {
        return of(dossier, Normenkadervraag.LEZINGEN);
    }

    /**
     * Judges a file.
     *
     * @param dossier the file
     * @param leeswijze how ambiguous places are read: {@link Normenkadervraag#LEZINGEN} with other choices
     * @return the assessment
     * @throws OngeldigeWaardeException if it is the way of reading of another question
     * @throws IllegalArgumentException if the reading of what is monthly is open
     */
    public static Normenkaderbeoordeling of(Toezichtdossier dossier, Leeswijze leeswijze) {
        return of(dossier, Optional.empty(), leeswijze.choice(Normenkadervraag.MAANDELIJKS), UnaryOperator.identity());
    }

    /** Of all norms or one, with a choice of what is monthly, and something in the place of the verdicts on criteria. */
    static Normenkaderbeoordeling of(
            Toezichtdossier dossier, Optional<Criterium> norm, String maandelijks, UnaryOperator<Oordeel> anders) {
        Oordeel actueel = current(dossier, maandelijks);
        List<Criterium> normen =
                norm.map(List::of).orElse(Normenkader.published().normen());
        return new Normenkaderbeoordeling(
                normen.stream().map(n -> judge(n, dossier, actueel, anders)).toList());
    }

    private static Criteriumoordeel judge(
            Criterium criterium, Toezichtdossier dossier, Oordeel actueel, UnaryOperator<Oordeel> anders) {
        List<Criteriumoordeel> delen = Normenkader.published().delen(criterium).stream()
                .map(d -> judge(d, dossier, actueel, anders))
                .toList();
        if (!delen.isEmpty()) {
            Oordeel alle =
                    Oordeel.all(delen.stream().map(Criteriumoordeel::oordeel).toList());
            return new Criteriumoordeel(criterium, alle, new TreeMap<>(), delen);
        }
        SortedMap<String, Oordeel> perRegio = new TreeMap<>();
        if (criterium.perRegio()) {
            dossier.regios()
                    .forEach(r -> perRegio.put(
                            r, anders.apply(dossier.stand(criterium, r).oordeel())));
            return new Criteriumoordeel(criterium, Oordeel.all(perRegio.values()), perRegio, List.of());
        }
        Oordeel oordeel = dossier.stand(criterium, NERGENS).oordeel();
        Oordeel geheel = criterium.maandelijks() ? oordeel.and(actueel) : oordeel;
        return new Criteriumoordeel(criterium, anders.apply(geheel), perRegio, List.of());
    }

    /** Whether the data that must be updated monthly are current; open when nobody told the last update. */
    static Oordeel current(Toezichtdossier dossier, String maandelijks) {
        return dossier.laatsteUpdate()
                .map(d -> Oordeel.of(!dossier.peildatum().isAfter(lastDay(d, maandelijks))))
                .orElse(Oordeel.TE_BEOORDELEN);
    }

    private static LocalDate lastDay(LocalDate update, String maandelijks) {
        LocalDate volgende = update.plusMonths(1);
        return maandelijks.equals(Normenkadervraag.KALENDERMAAND)
                ? volgende.withDayOfMonth(volgende.lengthOfMonth())
                : volgende;
    }

    /**
     * Returns whether all norms are met. It is no mark of the NZa, which gives none.
     *
     * @return met if each norm is, not met if one is not, and to be judged otherwise
     */
    public Oordeel oordeel() {
        return Oordeel.all(normen.stream().map(Criteriumoordeel::oordeel).toList());
    }

    /**
     * Returns the verdicts on the test points.
     *
     * @return the verdicts, in the order of the report
     */
    public List<Criteriumoordeel> toetspunten() {
        return normen.stream().flatMap(n -> n.delen().stream()).toList();
    }

    /**
     * Returns the verdicts on the criteria that have no parts.
     *
     * @return the verdicts, in the order of the report
     */
    public List<Criteriumoordeel> criteria() {
        return normen.stream().flatMap(n -> n.criteria().stream()).toList();
    }

    /**
     * Returns the verdict on one row.
     *
     * @param criterium the row
     * @return its verdict
     * @throws OngeldigeWaardeException if the row is not in this assessment
     */
    public Criteriumoordeel find(Criterium criterium) {
        return stream()
                .filter(o -> o.criterium().equals(criterium))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaardeException(
                        criterium.code(), Tekst.of("een rij van deze beoordeling", "a row of this assessment")));
    }

    private Stream<Criteriumoordeel> stream() {
        return normen.stream().flatMap(Criteriumoordeel::stream);
    }

    /**
     * Counts the verdicts.
     *
     * @param telling what to count
     * @return how many are met, not met and open
     */
    public Verdeling tel(Telling telling) {
        List<Criteriumoordeel> wat = switch (telling) {
            case TOETSPUNTEN -> toetspunten();
            case CRITERIA -> criteria();
            case NORMEN -> normen;
        };
        return Verdeling.of(wat.stream().map(Criteriumoordeel::oordeel).toList());
    }

    /**
     * Returns what goes well: the test points that are met.
     *
     * @return the test points, in the order of the report
     */
    public List<Criterium> goed() {
        return points(Oordeel.VOLDOET);
    }

    /**
     * Returns what needs improvement: the test points that are not met. With those that go well they are what was judged.
     *
     * @return the test points, in the order of the report
     */
    public List<Criterium> verbeteren() {
        return points(Oordeel.VOLDOET_NIET);
    }

    private List<Criterium> points(Oordeel welk) {
        return toetspunten().stream()
                .filter(t -> t.oordeel() == welk)
                .map(Criteriumoordeel::criterium)
                .toList();
    }

    /**
     * Returns what is still to be shown before everything is decided or met: the criteria, by region where they are so, that
     * are open.
     *
     * @return the open ones, in the order of the report
     */
    public List<NogTeTonen> nogTeTonen() {
        List<NogTeTonen> open = new ArrayList<>();
        for (Criteriumoordeel c : criteria()) {
            if (!c.perRegio().isEmpty()) {
                c.regios(Oordeel.TE_BEOORDELEN).forEach(r -> open.add(new NogTeTonen(c.criterium(), Optional.of(r))));
            } else if (c.oordeel() == Oordeel.TE_BEOORDELEN) {
                open.add(new NogTeTonen(c.criterium(), Optional.empty()));
            }
        }
        return List.copyOf(open);
    }
}
