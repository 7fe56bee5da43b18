package nl.wlzkit.quality.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a ladder, event by event. For one question on one thread. */
final class Ladderloop {
    private final Escalatieladder ladder;
    private final boolean opnieuw;
    private final List<Verloop.Regel> regels = new ArrayList<>();
    private int hier;
    private LocalDate sinds;
    private int teller;
    private boolean afgestemd;
    private boolean termijnGeweest;
    private Optional<Overgang> wacht = Optional.empty();

    private Ladderloop(Escalatievraag vraag) {
        this.ladder = vraag.used();
        this.opnieuw = vraag.leeswijze().is(Escalatievraag.TELLER, Escalatievraag.OPNIEUW);
        this.sinds = vraag.begin();
    }

    static Verloop of(Escalatievraag vraag) {
        Ladderloop loop = new Ladderloop(vraag);
        for (Gebeurtenis gebeurtenis : vraag.gebeurtenissen()) {
            if (!gebeurtenis.dag().isAfter(vraag.peildatum())) {
                loop.terms(gebeurtenis.dag());
                loop.happen(gebeurtenis);
            }
        }
        loop.terms(vraag.peildatum());
        return new Verloop(loop.stand(), loop.sinds, loop.teller, loop.wacht, loop.expires(), loop.regels);
    }

    private Trede trede() {
        return ladder.treden().get(hier);
    }

    private Tredestand stand() {
        return new Tredestand(hier, trede().code(), trede().naam());
    }

    private Optional<LocalDate> expires() {
        return trede().termijn().map(sinds::plusDays);
    }

    /** Terms that have gone by before a day, or on it. */
    private void terms(LocalDate dag) {
        while (true) {
            Optional<Overgang> overgang = ladder.find(trede().code(), Aanleiding.TERMIJN);
            Optional<LocalDate> voorbij = expires().map(d -> d.plusDays(1));
            // a term goes by once; if its move is blocked, it waits for tuning, or for progress that takes it away
            if (overgang.isEmpty()
                    || termijnGeweest
                    || voorbij.map(dag::isBefore).orElse(true)) {
                return;
            }
            termijnGeweest = true;
            attempt(overgang, voorbij.orElseThrow(), Optional.empty());
        }
    }

    private void happen(Gebeurtenis gebeurtenis) {
        afgestemd |= gebeurtenis.afgestemdMet().stream().anyMatch(Partij.INSTITUTIONEEL::contains);
        Optional<Overgang> overgang = switch (gebeurtenis.soort()) {
            case STILSTAND, PROBLEEM -> {
                teller++;
                yield stagnating();
            }
            case VOORUITGANG -> {
                teller = 0;
                wacht = Optional.empty();
                yield find(Aanleiding.VOORUITGANG);
            }
            case OPGELOST -> {
                teller = 0;
                wacht = Optional.empty();
                yield find(Aanleiding.OPGELOST);
            }
            case URGENT -> find(Aanleiding.URGENT);
            case AFSTEMMING -> wacht;
        };
        // what waits for tuning is made when there is tuning, whatever else happens that day
        attempt(
                overgang.isEmpty() && afgestemd ? wacht : overgang,
                gebeurtenis.dag(),
                Optional.of(gebeurtenis.soort()));
    }

    private Optional<Overgang> find(Aanleiding aanleiding) {
        return ladder.find(trede().code(), aanleiding);
    }

    private Optional<Overgang> stagnating() {
        Optional<Overgang> aanhoudend = teller >= ladder.aanhoudend() ? find(Aanleiding.AANHOUDEND) : Optional.empty();
        return aanhoudend.isPresent() ? aanhoudend : find(Aanleiding.STAGNATIE);
    }

    private void attempt(Optional<Overgang> overgang, LocalDate dag, Optional<Gebeurtenissoort> soort) {
        Tredestand van = stand();
        int geteld = teller;
        boolean geblokkeerd = false;
        if (overgang.isPresent()) {
            int naar = ladder.place(overgang.get().naar());
            geblokkeerd = overgang.get().aanleiding().isOmhoog()
                    && ladder.treden().get(naar).ingrijpend()
                    && !afgestemd;
            if (geblokkeerd) {
                wacht = overgang;
            } else {
                enter(naar, dag);
            }
        }
        regels.add(new Verloop.Regel(dag, soort, van, stand(), overgang, geblokkeerd, geteld));
    }

    private void enter(int naar, LocalDate dag) {
        hier = naar;
        sinds = dag;
        wacht = Optional.empty();
        termijnGeweest = false;
        // tuning was about this intervention, not about the next
        afgestemd = false;
        if (opnieuw && trede().soort() != Tredesoort.VOORTREDE) {
            teller = 0;
        }
    }
}
