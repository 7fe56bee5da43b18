package nl.wlzkit.quality.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.profile.Profielstand.Regel;

/**
 * Whether every sub-goal that is due on a day is realised, in time or not. A sub-goal of which nothing is told leaves it to
 * be judged. What is realised never makes the verdict worse, and a later day never takes a sub-goal off the list of those
 * that are due. Immutable and thread-safe.
 */
public final class Profieldoelen implements Berekening<Profielvraag, Oordeel> {
    private static final Stap UITERLIJK = new Stap(
            "P21-585", Tekst.of("subdoelen waarvan de laatste dag er is", "sub-goals of which the last day has come"));
    private static final Stap PROFIEL_2020 =
            new Stap("P21-645", Tekst.of("31-12-2020 voorbij, niet volledig", "past 31-12-2020, not complete"));
    private static final Stap PROFIEL_2021 =
            new Stap("P21-047", Tekst.of("2021 voorbij, niet volledig", "past 2021, not complete"));

    private static final Map<String, Stap> SUBDOELEN = new HashMap<>();
    private static final Map<String, Stap> DOELEN = new HashMap<>();

    static {
        Subdoel.alle()
                .forEach(s -> SUBDOELEN.put(
                        s.code(),
                        new Stap(
                                s.regel(),
                                Tekst.of(
                                        s.code() + " " + s.wat().nl(),
                                        s.code() + " " + s.wat().en()))));
        Profieldoel.alle()
                .forEach(d -> DOELEN.put(
                        d.code(),
                        new Stap(
                                d.regel(),
                                Tekst.of(
                                        "doel " + d.code() + " " + d.wat().nl(),
                                        "goal " + d.code() + " " + d.wat().en()))));
    }

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private static final LocalDate EIND_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate EIND_2021 = LocalDate.of(2021, 12, 31);
    private static final LocalDate BEGIN_2019 = LocalDate.of(2019, 1, 1);
    private static final String DOEL_2_2 = "D2.2";
    private static final Tekst LAATSTE_DAG = Tekst.of("laatste dag", "last day");
    private static final Tekst AANTAL = Tekst.of("aan de beurt", "due");
    private static final Tekst ZWAARTE = Tekst.of("zwaarte", "weight");

    /** Makes the calculator. */
    public Profieldoelen() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(UITERLIJK, PROFIEL_2020, PROFIEL_2021));
        stappen.addAll(SUBDOELEN.values());
        stappen.addAll(DOELEN.values());
        stappen.sort(null);
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Oordeel> calculate(Profielvraag vraag, Spoor spoor) {
        Profielstand stand = stand(vraag);
        List<Oordeel> oordelen = new ArrayList<>();
        for (Regel regel : stand.regels()) {
            spoor.begin(
                    step(SUBDOELEN, regel.subdoel().code()),
                    regel.status(),
                    () -> List.of(
                            Gegeven.of("laatsteDag", LAATSTE_DAG, regel.laatsteDag()),
                            Gegeven.of("zwaarte", ZWAARTE, regel.subdoel().zwaarte())));
            oordelen.add(verdict(regel.status()));
        }
        for (Profieldoel doel : Profieldoel.alle()) {
            spoor.begin(step(DOELEN, doel.code()), stand.gerealiseerd(doel), List::of);
        }
        boolean heel = stand.regels().stream().allMatch(r -> r.status().isGerealiseerd());
        if (!heel && vraag.peildatum().isAfter(EIND_2020)) {
            spoor.note(PROFIEL_2020, List::of);
        }
        if (!heel && vraag.peildatum().isAfter(EIND_2021)) {
            spoor.note(PROFIEL_2021, List::of);
        }
        return Antwoord.of(spoor.begin(
                UITERLIJK,
                Oordeel.all(oordelen),
                () -> List.of(Gegeven.of("aantal", AANTAL, due(stand, vraag.peildatum())))));
    }

    private static Stap step(Map<String, Stap> stappen, String code) {
        return Optional.ofNullable(stappen.get(code)).orElseThrow();
    }

    private static Oordeel verdict(Subdoelstatus status) {
        return switch (status) {
            case OPEN, OP_TIJD, TE_LAAT_GEREALISEERD -> Oordeel.VOLDOET;
            case NIET_VERTELD -> Oordeel.TE_BEOORDELEN;
            case TE_LAAT -> Oordeel.VOLDOET_NIET;
        };
    }

    private static long due(Profielstand stand, LocalDate peildatum) {
        return stand.regels().stream()
                .filter(r -> !r.laatsteDag().isAfter(peildatum))
                .count();
    }

    /**
     * Says how every sub-goal stands.
     *
     * @param vraag the question; no reading is open
     * @return every sub-goal with its state
     * @throws IllegalArgumentException if a reading is open
     */
    public static Profielstand stand(Profielvraag vraag) {
        return new Profielstand(Subdoel.alle().stream().map(s -> line(vraag, s)).toList());
    }

    private static LocalDate lastDay(Profielvraag vraag, Subdoel subdoel) {
        if (subdoel.doel().equals(DOEL_2_2) && vraag.leeswijze().is(Profielvraag.PER_2019, Profielvraag.BEGIN)) {
            return BEGIN_2019;
        }
        boolean eerder = vraag.leeswijze().is(Profielvraag.EINDDATUM, Profielvraag.EIND_2020);
        return eerder && subdoel.laatsteDag().isAfter(EIND_2020) ? EIND_2020 : subdoel.laatsteDag();
    }

    private static Regel line(Profielvraag vraag, Subdoel subdoel) {
        LocalDate peildatum = vraag.peildatum();
        LocalDate laatste = lastDay(vraag, subdoel);
        List<LocalDate> dagen = vraag.gerealiseerd().getOrDefault(subdoel.code(), List.of()).stream()
                .filter(d -> !d.isAfter(peildatum))
                .toList();
        boolean nooit = vraag.nietGerealiseerd().contains(subdoel.code());
        if (!subdoel.jaarlijks()) {
            return once(subdoel, laatste, dagen, nooit, peildatum);
        }
        return yearly(subdoel, laatste, dagen, nooit, peildatum);
    }

    private static Regel once(
            Subdoel subdoel, LocalDate laatste, List<LocalDate> dagen, boolean nooit, LocalDate peildatum) {
        Optional<LocalDate> eerste = dagen.stream().findFirst();
        Subdoelstatus status;
        if (eerste.isPresent()) {
            status = eerste.get().isAfter(laatste) ? Subdoelstatus.TE_LAAT_GEREALISEERD : Subdoelstatus.OP_TIJD;
        } else {
            status = unrealised(nooit, laatste, peildatum);
        }
        return regel(subdoel, laatste, status);
    }

    /** "In time" is the last day itself; on that day the sub-goal is on the list of those due, and overdue the day after. */
    private static Subdoelstatus unrealised(boolean nooit, LocalDate laatste, LocalDate peildatum) {
        if (!peildatum.isAfter(laatste)) {
            return Subdoelstatus.OPEN;
        }
        return nooit ? Subdoelstatus.TE_LAAT : Subdoelstatus.NIET_VERTELD;
    }

    /** Every calendar year that is over needs a day of its own; the first that has none decides. */
    private static Regel yearly(
            Subdoel subdoel, LocalDate eerste, List<LocalDate> dagen, boolean nooit, LocalDate peildatum) {
        LocalDate laatste = eerste;
        for (LocalDate nu = eerste; nu.isBefore(peildatum); nu = nu.plusYears(1)) {
            int jaar = nu.getYear();
            laatste = nu;
            if (dagen.stream().noneMatch(d -> d.getYear() == jaar)) {
                return regel(subdoel, nu, nooit ? Subdoelstatus.TE_LAAT : Subdoelstatus.NIET_VERTELD);
            }
        }
        boolean ooit = dagen.stream().anyMatch(d -> d.getYear() >= eerste.getYear());
        return regel(subdoel, laatste, ooit ? Subdoelstatus.OP_TIJD : Subdoelstatus.OPEN);
    }

    private static Regel regel(Subdoel subdoel, LocalDate laatste, Subdoelstatus status) {
        boolean teLaat = status == Subdoelstatus.TE_LAAT || status == Subdoelstatus.TE_LAAT_GEREALISEERD;
        return new Regel(subdoel, laatste, status, teLaat ? Optional.of(laatste.plusDays(1)) : Optional.empty());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
