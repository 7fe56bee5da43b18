package nl.wlzkit.quality.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wlzkit.quality.framework.Verplichting.Eis;

/** Works out how every duty of a question stands. For one question on one thread. */
final class Standen {
    private static final String VERSLAG = "VV_VERSLAG";
    private static final String PLAN_AANPASSING = "VV_PLAN_AANPASSING";

    private final Kwaliteitskadervraag vraag;
    private final LocalDate peildatum;
    private final LocalDate begin;
    private final boolean verder;
    private final List<Stand> standen = new ArrayList<>();

    private Standen(Kwaliteitskadervraag vraag, boolean verder) {
        this.vraag = vraag;
        this.peildatum = vraag.peildatum();
        this.begin = vraag.begin();
        this.verder = verder;
    }

    /**
     * Every duty, with every last day through the first that has not gone by.
     *
     * @param verder whether the last days after it are asked too, as long as the framework holds
     */
    static List<Stand> of(Kwaliteitskadervraag vraag, boolean verder) {
        Standen standen = new Standen(vraag, verder);
        for (Verplichting v : Verplichtingen.published().of(vraag.kader(), vraag.drager())) {
            List<Optional<String>> teams =
                    v.perTeam() ? vraag.teams().stream().map(Optional::of).toList() : List.of(Optional.empty());
            teams.forEach(team -> standen.add(v, team));
        }
        return List.copyOf(standen.standen);
    }

    /** Whether it has to follow within some months of the last time, as the question reads it. */
    static boolean isRolling(Kwaliteitskadervraag vraag, Verplichting v) {
        return switch (v.ritme()) {
            case KALENDERJAAR -> vraag.leeswijze().is(Kwaliteitskadervraag.JAARLIJKS, Kwaliteitskadervraag.ROLLEND);
            case PERIODIEK -> {
                String lezing = v.maanden() == 36 ? Kwaliteitskadervraag.ONDERZOEK : Kwaliteitskadervraag.VISITATIE;
                yield vraag.leeswijze().is(lezing, Kwaliteitskadervraag.ROLLEND);
            }
            case EENMALIG, DOORLOPEND, JAARLIJKS, ZONDER_DAG -> false;
        };
    }

    private void add(Verplichting v, Optional<String> team) {
        if (isRolling(vraag, v)) {
            rolling(v, team);
            return;
        }
        switch (v.ritme()) {
            case EENMALIG, DOORLOPEND, JAARLIJKS, KALENDERJAAR -> dated(v, team);
            case PERIODIEK -> blocks(v, team);
            case ZONDER_DAG -> stand(v, team, Optional.empty(), l -> l.voorJaar() == peildatum.getYear());
        }
    }

    private boolean isLast(LocalDate dag) {
        return !verder && !dag.isBefore(peildatum);
    }

    private void dated(Verplichting v, Optional<String> team) {
        LocalDate tot = verder ? v.kader().totEnMet().orElse(peildatum) : peildatum;
        for (LocalDate dag : Verplichtingen.days(v, tot, begin)) {
            boolean yearly = v.ritme() == Ritme.JAARLIJKS || v.ritme() == Ritme.KALENDERJAAR;
            stand(v, team, Optional.of(dag), l -> !yearly || l.voorJaar() == dag.getYear());
            if (isLast(dag)) {
                return;
            }
        }
    }

    private void blocks(Verplichting v, Optional<String> team) {
        int jaren = v.maanden() / 12;
        LocalDate laatste = v.kader().totEnMet().orElse(peildatum.plusYears(jaren));
        for (int eind = begin.getYear() + jaren - 1; eind <= laatste.getYear(); eind += jaren) {
            int tot = eind;
            LocalDate dag = LocalDate.of(eind, 12, 31);
            stand(v, team, Optional.of(dag), l -> l.voorJaar() > tot - jaren && l.voorJaar() <= tot);
            if (isLast(dag)) {
                return;
            }
        }
    }

    private void rolling(Verplichting v, Optional<String> team) {
        List<Levering> geleverd = delivered(v, team, l -> true);
        List<Levering> geteld = geleverd.stream().filter(this::counts).toList();
        Optional<Levering> laatst = geteld.isEmpty() ? Optional.empty() : Optional.of(geteld.get(geteld.size() - 1));
        LocalDate dag = laatst.map(Levering::dag).orElse(begin).plusMonths(v.maanden());
        boolean voorbij = peildatum.isAfter(dag);
        Nakoming nakoming = voorbij ? Nakoming.TE_LAAT : laatst.isPresent() ? Nakoming.VOLDAAN : Nakoming.OPEN;
        // after the framework nothing is asked any more
        Optional<LocalDate> laatsteDag = Optional.of(dag)
                .filter(d -> v.kader().totEnMet().map(t -> !d.isAfter(t)).orElse(true));
        standen.add(new Stand(
                v,
                team,
                laatsteDag,
                nakoming,
                voorbij ? Optional.of(dag.plusDays(1)) : Optional.empty(),
                laatst.map(Levering::dag),
                lacking(v, geleverd),
                unfollowed(v, laatst)));
    }

    private void stand(
            Verplichting v, Optional<String> team, Optional<LocalDate> laatsteDag, Predicate<Levering> hoort) {
        boolean voorbij = laatsteDag.map(peildatum::isAfter).orElse(false);
        List<Levering> geleverd = delivered(v, team, hoort);
        Optional<Levering> eerste = geleverd.stream().filter(this::counts).findFirst();
        boolean opTijd = eerste.map(
                        l -> laatsteDag.map(d -> !l.dag().isAfter(d)).orElse(true))
                .orElse(false);
        Nakoming nakoming;
        if (eerste.isPresent()) {
            nakoming = opTijd ? Nakoming.VOLDAAN : Nakoming.TE_LAAT_GELEVERD;
        } else {
            nakoming = voorbij ? Nakoming.TE_LAAT : Nakoming.OPEN;
        }
        boolean laat = nakoming == Nakoming.TE_LAAT || nakoming == Nakoming.TE_LAAT_GELEVERD;
        standen.add(new Stand(
                v,
                team,
                laatsteDag,
                nakoming,
                laatsteDag.filter(d -> laat).map(d -> d.plusDays(1)),
                eerste.map(Levering::dag),
                lacking(v, geleverd),
                unfollowed(v, eerste)));
    }

    /** What was delivered by now, in the order of the days. */
    private List<Levering> delivered(Verplichting v, Optional<String> team, Predicate<Levering> hoort) {
        return vraag.leveringen().stream()
                .filter(l -> l.verplichting().equals(v.code())
                        && l.team().equals(team)
                        && !l.dag().isAfter(peildatum)
                        && hoort.test(l))
                .toList();
    }

    private boolean has(Levering levering, Eis eis) {
        Boolean verteld = levering.feiten().get(eis.feit());
        return verteld != null ? verteld : vraag.onvermeld().orElseThrow(Standen::hole);
    }

    private static IllegalArgumentException hole() {
        return new IllegalArgumentException("a hole: onvermeld");
    }

    private boolean counts(Levering levering) {
        Verplichting v =
                Verplichtingen.published().find(levering.verplichting()).orElseThrow();
        return v.eisen().stream().filter(vraag::requires).allMatch(e -> has(levering, e)) && isInOrder(levering);
    }

    /** A plan is adjusted on the outcomes of the report of the same year, so that must be there by then. */
    private boolean isInOrder(Levering levering) {
        if (!levering.verplichting().equals(PLAN_AANPASSING)
                || !vraag.leeswijze().is(Kwaliteitskadervraag.AANPASSING, Kwaliteitskadervraag.NA_VERSLAG)) {
            return true;
        }
        return vraag.leveringen().stream()
                .anyMatch(l -> l.verplichting().equals(VERSLAG)
                        && l.voorJaar() == levering.voorJaar()
                        && !l.dag().isAfter(levering.dag()));
    }

    /** What none of them has; one that counts has it all. */
    private List<Eis> lacking(Verplichting v, List<Levering> geleverd) {
        return v.eisen().stream()
                .filter(vraag::requires)
                .filter(e -> !geleverd.isEmpty() && geleverd.stream().noneMatch(l -> has(l, e)))
                .toList();
    }

    private static List<Eis> unfollowed(Verplichting v, Optional<Levering> levering) {
        return v.eisen().stream()
                .filter(e -> !e.zwaarte().isBindend()
                        && levering.filter(l -> Boolean.FALSE.equals(l.feiten().get(e.feit())))
                                .isPresent())
                .toList();
    }
}
