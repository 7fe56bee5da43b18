package nl.wlzkit.quality.framework;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.framework.Verplichting.Eis;

/**
 * How does somebody stand with the duties of a framework on a day? The deliveries are all there are: what is not among them
 * was not delivered. Those after the day do not count yet. What a delivery must have and is not told, is one hole for all:
 * more of it never makes a duty worse, so all or nothing of it are the ends. Immutable and thread-safe.
 *
 * @param kader the framework
 * @param drager who has to do it
 * @param peildatum the day
 * @param teams the teams of the provider, at most 100, every name once; kept in order
 * @param leveringen what was delivered, at most 500; kept in the order of their days
 * @param onvermeld whether what is not told of the deliveries is there; absent when it is not known
 * @param leeswijze how ambiguous places are read
 */
public record Kwaliteitskadervraag(
        Kwaliteitskader kader,
        Drager drager,
        LocalDate peildatum,
        List<String> teams,
        List<Levering> leveringen,
        Optional<Boolean> onvermeld,
        Leeswijze leeswijze)
        implements Vraag<Kwaliteitskadervraag> {
    static final String MEI = "mei";
    static final String EIND = "eind";
    static final String ONDERZOEK = "ervaringsonderzoek";
    static final String JAARLIJKS = "jaarlijks";
    static final String VISITATIE = "visitatie";
    static final String ROLLEND = "rollend";
    static final String KALENDER = "kalender";
    static final String ERKEND = "erkend";
    static final String VEREIST = "vereist";
    static final String AANPASSING = "aanpassing";
    static final String NA_VERSLAG = "na-verslag";

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(MEI, "WK-LEES-GZ-MEI", EIND, "begin"),
            Leeswijze.lezing(ONDERZOEK, "WK-LEES-GZ-ONDERZOEK", ROLLEND, KALENDER),
            Leeswijze.lezing(JAARLIJKS, "WK-LEES-GZ-JAARLIJKS", KALENDER, ROLLEND),
            Leeswijze.lezing(VISITATIE, "WK-LEES-GZ-VISITATIE", ROLLEND, KALENDER),
            Leeswijze.lezing(ERKEND, "WK-LEES-KMS-ERKEND", "los", VEREIST),
            Leeswijze.lezing(AANPASSING, "WK-LEES-PLAN-NA-VERSLAG", NA_VERSLAG, "los"));

    private static final int MOST_TEAMS = 100;
    private static final int MOST_DELIVERIES = 500;
    private static final String ONVERMELD = "onvermeld";
    private static final Gat<Boolean> ONVERMELD_GAT = new Gat<>(
            ONVERMELD,
            Tekst.of(
                    "of er is wat van de leveringen niet is verteld",
                    "whether what is not told of the deliveries is there"),
            Eigenaar.AANBIEDER,
            Domein.yesNo());

    /** The same parts, not yet compared with each other. */
    private record Ontwerp(
            Kwaliteitskader kader,
            Drager drager,
            LocalDate peildatum,
            List<String> teams,
            List<Levering> leveringen,
            Optional<Boolean> onvermeld,
            Leeswijze leeswijze) {}

    private static final Eigenschap<Ontwerp, Kwaliteitskader> KADER_VORM =
            required("kader", Waardevormen.constant(Kwaliteitskader.class), Ontwerp::kader);
    private static final Eigenschap<Ontwerp, Drager> DRAGER_VORM =
            required("drager", Waardevormen.constant(Drager.class), Ontwerp::drager);
    private static final Eigenschap<Ontwerp, LocalDate> PEILDATUM_VORM =
            required("peildatum", Waardevormen.DAG, Ontwerp::peildatum);
    private static final Eigenschap<Ontwerp, List<String>> TEAMS_VORM =
            required("teams", Waardevormen.list(Waardevormen.NAAM, MOST_TEAMS), Ontwerp::teams);
    private static final Eigenschap<Ontwerp, List<Levering>> LEVERINGEN_VORM =
            required("leveringen", Waardevormen.list(Levering.VORM, MOST_DELIVERIES), Ontwerp::leveringen);
    private static final Eigenschap<Ontwerp, Boolean> ONVERMELD_VORM =
            optional(ONVERMELD, Waardevormen.JA_NEE, Ontwerp::onvermeld);
    private static final Eigenschap<Ontwerp, Leeswijze> LEESWIJZE_VORM = readings(LEZINGEN, Ontwerp::leeswijze);
    private static final Objectvorm<Ontwerp> ONTWERP = Objectvorm.of(
            g -> new Ontwerp(
                    g.get(KADER_VORM),
                    g.get(DRAGER_VORM),
                    g.get(PEILDATUM_VORM),
                    g.get(TEAMS_VORM),
                    g.get(LEVERINGEN_VORM),
                    g.find(ONVERMELD_VORM),
                    g.find(LEESWIJZE_VORM).orElse(LEZINGEN)),
            KADER_VORM,
            DRAGER_VORM,
            PEILDATUM_VORM,
            TEAMS_VORM,
            LEVERINGEN_VORM,
            ONVERMELD_VORM,
            LEESWIJZE_VORM);
    static final Vraagvorm<Kwaliteitskadervraag> VORM = new Gecontroleerdevorm<>(
            ONTWERP, Kwaliteitskadervraag::draft, Kwaliteitskadervraag::problems, Kwaliteitskadervraag::new);

    /**
     * Checks that the deliveries fit the framework and puts them in the order of their days.
     *
     * @param kader the framework
     * @param drager who has to do it
     * @param peildatum the day
     * @param teams the teams of the provider, at most 100, every name once; kept in order
     * @param leveringen what was delivered, at most 500; kept in the order of their days
     * @param onvermeld whether what is not told of the deliveries is there; absent when it is not known
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if a delivery is before the framework, for another framework, bearer or team, or tells
     *     something that it does not have; or a name occurs twice; with every problem
     */
    public Kwaliteitskadervraag {
        Fout.throwIfAny(problems(new Ontwerp(kader, drager, peildatum, teams, leveringen, onvermeld, leeswijze)));
        teams = teams.stream().sorted().toList();
        leveringen = leveringen.stream()
                .sorted(Comparator.comparing(Levering::dag)
                        .thenComparing(Levering::verplichting)
                        .thenComparing(l -> l.team().orElse(""))
                        .thenComparing(Levering::voorJaar)
                        .thenComparing(l -> l.feiten().toString()))
                .toList();
    }

    private Kwaliteitskadervraag(Ontwerp o) {
        this(o.kader(), o.drager(), o.peildatum(), o.teams(), o.leveringen(), o.onvermeld(), o.leeswijze());
    }

    /**
     * Asks about a provider without teams of which nothing was delivered, with all readings at their default.
     *
     * @param kader the framework
     * @param peildatum the day
     * @return the question
     */
    public static Kwaliteitskadervraag of(Kwaliteitskader kader, LocalDate peildatum) {
        return new Kwaliteitskadervraag(
                kader, Drager.ZORGAANBIEDER, peildatum, List.of(), List.of(), Optional.empty(), LEZINGEN);
    }

    /**
     * Adds a delivery.
     *
     * @param levering what was delivered
     * @return the question with that
     * @throws OngeldigeWaardeException if it does not fit
     */
    public Kwaliteitskadervraag with(Levering levering) {
        List<Levering> nu = new ArrayList<>(leveringen);
        nu.add(levering);
        return new Kwaliteitskadervraag(kader, drager, peildatum, teams, nu, onvermeld, leeswijze);
    }

    /**
     * Asks about another day.
     *
     * @param dag the day
     * @return the question of that day
     */
    public Kwaliteitskadervraag at(LocalDate dag) {
        return new Kwaliteitskadervraag(kader, drager, dag, teams, leveringen, onvermeld, leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam its name
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Kwaliteitskadervraag choose(String naam, String keuze) {
        return with(leeswijze.choose(naam, keuze));
    }

    private Kwaliteitskadervraag with(Leeswijze anders) {
        return new Kwaliteitskadervraag(kader, drager, peildatum, teams, leveringen, onvermeld, anders);
    }

    private Ontwerp draft() {
        return new Ontwerp(kader, drager, peildatum, teams, leveringen, onvermeld, leeswijze);
    }

    private static List<Fout> problems(Ontwerp o) {
        List<Fout> fouten = new ArrayList<>();
        Set<String> gezien = new TreeSet<>();
        for (int i = 0; i < o.teams().size(); i++) {
            String team = o.teams().get(i);
            if (!gezien.add(team)) {
                fouten.add(new Fout(
                        List.of("teams", Integer.toString(i)),
                        team,
                        Tekst.of("elke naam één keer", "every name once")));
            }
        }
        for (int i = 0; i < o.leveringen().size(); i++) {
            check(o, o.leveringen().get(i), Integer.toString(i), fouten);
        }
        return fouten;
    }

    private static void check(Ontwerp o, Levering levering, String plaats, List<Fout> fouten) {
        Optional<Verplichting> gevonden = Verplichtingen.published().find(levering.verplichting());
        if (gevonden.filter(v -> v.kader() == o.kader() && v.drager() == o.drager())
                .isEmpty()) {
            fouten.add(Fout.fit(
                    levering.verplichting(),
                    "een verplichting van deze drager onder dit kader",
                    "a duty of this bearer under this framework",
                    "leveringen",
                    plaats,
                    "verplichting"));
            return;
        }
        Verplichting verplichting = gevonden.get();
        LocalDate vanaf = o.kader().leveringVanaf();
        // what is there all the time can have been there before the framework
        if (verplichting.ritme() != Ritme.DOORLOPEND && levering.dag().isBefore(vanaf)) {
            fouten.add(Fout.fit(
                    levering.dag().toString(),
                    "een levering niet vóór het kader, dus vanaf " + vanaf,
                    "a delivery not before the framework, so from " + vanaf,
                    "leveringen",
                    plaats,
                    "dag"));
        }
        boolean team = levering.team().map(o.teams()::contains).orElse(false);
        if (verplichting.perTeam() ? !team : levering.team().isPresent()) {
            fouten.add(Fout.fit(
                    levering.team().orElse(""),
                    verplichting.perTeam() ? "een van de teams van de vraag" : "geen team bij deze verplichting",
                    verplichting.perTeam() ? "one of the teams of the question" : "no team with this duty",
                    "leveringen",
                    plaats,
                    "team"));
        }
        for (String feit : levering.feiten().keySet()) {
            if (verplichting.eisen().stream().noneMatch(e -> e.feit().equals(feit))) {
                fouten.add(Fout.fit(
                        feit,
                        "iets wat bij deze verplichting hoort",
                        "something that belongs to this duty",
                        "leveringen",
                        plaats,
                        "feiten",
                        feit));
            }
        }
    }

    /** The first day of the framework, as it is read. */
    LocalDate begin() {
        return leeswijze.is(MEI, EIND) ? kader.laatst() : kader.vroegst();
    }

    /** Whether a delivery must have it; a reading can say so. */
    boolean requires(Eis eis) {
        return eis.zwaarte().isBindend()
                && eis.lezing().map(l -> leeswijze.is(l, VEREIST)).orElse(true);
    }

    private boolean mayRequire(Eis eis) {
        return eis.zwaarte().isBindend()
                && eis.lezing().map(l -> leeswijze.mayBe(l, VEREIST)).orElse(true);
    }

    /** Whether something that must be there was not told of a delivery that is there by now. */
    private boolean hasUntold() {
        return leveringen.stream()
                .filter(l -> !l.dag().isAfter(peildatum))
                .anyMatch(l -> Verplichtingen.published().find(l.verplichting()).orElseThrow().eisen().stream()
                        .anyMatch(e -> mayRequire(e) && !l.feiten().containsKey(e.feit())));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (onvermeld.isEmpty() && hasUntold()) {
            gaten.add(ONVERMELD_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Kwaliteitskadervraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit())
                ? choose(gat.feit(), waarde.toString())
                : new Kwaliteitskadervraag(
                        kader, drager, peildatum, teams, leveringen, Optional.of((Boolean) waarde), leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(
                switch (kader) {
                    case VERPLEEGHUISZORG ->
                        drager == Drager.ZORGAANBIEDER ? List.of(ERKEND, AANPASSING) : List.<String>of();
                    case GEHANDICAPTENZORG ->
                        drager == Drager.ZORGAANBIEDER ? List.of(MEI, ONDERZOEK, JAARLIJKS, VISITATIE) : List.of(MEI);
                    case KWALITEITSKOMPAS_GEHANDICAPTENZORG, GENERIEK_KOMPAS -> List.<String>of();
                });
    }

    @Override
    public Kwaliteitskadervraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
