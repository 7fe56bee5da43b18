package nl.wlzkit.regions.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/**
 * How many people wait, or waited, longer than the term that holds for them. Only published terms are known here; a published
 * term of which nobody knows on which days it holds is a hole, and so is the verdict on people for whom there is no term. People
 * are named by their position in the question. Immutable and thread-safe.
 */
public final class Wachttijd implements Berekening<Wachttijdvraag, Integer> {
    private static final Stap WACHTENDEN =
            new Stap("NZAV14-WACHTTIJD", Tekst.of("te lang wachtenden", "people who wait too long"));
    private static final Stap NIET_WACHTEND =
            new Stap("WK-WACHT-STATUS", Tekst.of("wacht niet of niet meer", "does not wait, or no longer"));
    private static final Stap EIGEN =
            new Stap("WK-WACHT-EIGEN", Tekst.of("langer dan de eigen norm", "longer than the own term"));
    private static final Stap ZONDER =
            new Stap("WK-WACHT-ZONDER-NORM", Tekst.of("zonder bekende norm", "without a known term"));
    private static final Stap STATUSDAG =
            new Stap("WK-WACHT-STATUSDAG", Tekst.of("dag van de status onbekend", "day of the status unknown"));
    private static final Stap UITLOOP = new Stap(
            "CZW-UITLOOP", Tekst.of("uitloop kan om wensen van de cliënt", "may run over for wishes of the client"));

    /** How many people a line of an explanation names; the others are counted. */
    private static final int GETOOND = 20;

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Wachttijd() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(WACHTENDEN, NIET_WACHTEND, EIGEN, ZONDER, STATUSDAG, UITLOOP));
        Wachtnormen.alle().stream()
                .filter(n -> n.soort() != Wachtsoort.SPOED)
                .map(Wachtnorm::stap)
                .forEach(stappen::add);
        return List.copyOf(stappen);
    }

    /**
     * The wait of one person. Immutable and thread-safe.
     *
     * @param nummer the position in the question, from 1
     * @param dagen the days waited
     * @param stap the step by which it is compared
     * @param teLang how many days too long; 0 when the wait is within the term; absent when there is no term
     */
    private record Wacht(int nummer, long dagen, Stap stap, Optional<Long> teLang) {}

    @Override
    public Antwoord<Integer> calculate(Wachttijdvraag vraag, Spoor spoor) {
        List<Wachtende> alle = vraag.wachtenden();
        int nietWachtend = 0;
        int zonderStatusdag = 0;
        Map<Stap, List<Wacht>> perStap = new LinkedHashMap<>();
        for (Stap stap : STAPPEN) {
            perStap.put(stap, new ArrayList<>());
        }
        for (int i = 0; i < alle.size(); i++) {
            Wachtende wachtende = alle.get(i);
            if (!wachtende.status().isWachtend()) {
                nietWachtend++;
                continue;
            }
            if (wachtende.statusToegekend().isEmpty() && !isFromReport(vraag)) {
                zonderStatusdag++;
            }
            Wacht wacht = wait(vraag, i + 1, wachtende);
            perStap.getOrDefault(wacht.stap(), new ArrayList<>()).add(wacht);
        }
        int wachtend = alle.size() - nietWachtend;
        int teLang = spoor.begin(
                WACHTENDEN,
                0,
                () -> List.of(
                        Gegeven.of("peildatum", Tekst.of("peildatum", "reference day"), vraag.peildatum()),
                        Gegeven.of("wachtenden", Tekst.of("wachtenden", "waiting"), wachtend)));
        note(spoor, NIET_WACHTEND, nietWachtend);
        note(spoor, STATUSDAG, zonderStatusdag);
        boolean uitloop = false;
        for (Map.Entry<Stap, List<Wacht>> stap : perStap.entrySet()) {
            List<Wacht> over = stap.getValue().stream()
                    .filter(w -> w.teLang().map(d -> d > 0).orElseGet(() -> flag(vraag.zonderNormTeLang())))
                    .toList();
            teLang = spoor.step(stap.getKey(), teLang, teLang + over.size(), () -> people(over));
            uitloop |= !over.isEmpty() && stap.getKey().regel().startsWith("CZW-ACTIEF");
        }
        if (uitloop) {
            spoor.note(UITLOOP, List::of);
        }
        return Antwoord.of(teLang);
    }

    private static void note(Spoor spoor, Stap stap, int aantal) {
        if (aantal > 0) {
            spoor.note(stap, () -> List.of(Gegeven.of("aantal", Tekst.of("aantal", "number"), aantal)));
        }
    }

    private static boolean flag(Optional<Boolean> gat) {
        return gat.orElseThrow(() -> new IllegalArgumentException("a hole is needed: use answer"));
    }

    private static boolean isFromReport(Wachttijdvraag vraag) {
        return vraag.leeswijze().is(Wachttijdvraag.KLOK, Wachttijdvraag.MELDING);
    }

    private static Wacht wait(Wachttijdvraag vraag, int nummer, Wachtende wachtende) {
        LocalDate eind = wachtende.zorgOntvangen().orElse(vraag.peildatum());
        LocalDate begin = begin(vraag, wachtende, eind);
        long dagen = ChronoUnit.DAYS.between(begin, eind);
        Optional<Wachttermijn> eigen = vraag.eigenNormen().stream()
                .filter(n -> n.sector() == wachtende.sector()
                        && n.status() == wachtende.status().status())
                .map(Wachttijdvraag.EigenNorm::termijn)
                .findFirst();
        if (eigen.isPresent()) {
            return new Wacht(nummer, dagen, EIGEN, Optional.of(tooLong(eigen.get(), begin, eind)));
        }
        Optional<Wachtnorm> norm = wachtende.verblijf()
                ? Wachtnormen.find(wachtende.sector(), wachtende.status().status(), eind, vraag.leeswijze())
                : Optional.empty();
        return norm.filter(n -> n.isValidOn(eind) == Oordeel.VOLDOET || flag(vraag.normGeldig()))
                .map(n -> new Wacht(nummer, dagen, n.stap(), Optional.of(tooLong(n.termijn(), begin, eind))))
                .orElse(new Wacht(nummer, dagen, ZONDER, Optional.empty()));
    }

    /** The wait starts when the client reported and has the status: on the later of the two days. */
    private static LocalDate begin(Wachttijdvraag vraag, Wachtende wachtende, LocalDate eind) {
        LocalDate gemeld = wachtende.gemeld();
        if (isFromReport(vraag)) {
            return gemeld;
        }
        LocalDate status = wachtende.statusToegekend().orElseGet(() -> flag(vraag.statusBijMelding()) ? gemeld : eind);
        return status.isAfter(gemeld) ? status : gemeld;
    }

    private static long tooLong(Wachttermijn termijn, LocalDate begin, LocalDate eind) {
        return Math.max(0, ChronoUnit.DAYS.between(termijn.lastDay(begin), eind));
    }

    private static List<Gegeven> people(List<Wacht> over) {
        List<Gegeven> gegevens = new ArrayList<>();
        for (Wacht wacht : over.subList(0, Math.min(GETOOND, over.size()))) {
            gegevens.add(Gegeven.of(
                    "dagen",
                    Tekst.of("dagen van nummer " + wacht.nummer(), "days of number " + wacht.nummer()),
                    wacht.dagen()));
        }
        if (over.size() > GETOOND) {
            gegevens.add(Gegeven.of("meer", Tekst.of("en anderen", "and others"), over.size() - GETOOND));
        }
        return List.copyOf(gegevens);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
