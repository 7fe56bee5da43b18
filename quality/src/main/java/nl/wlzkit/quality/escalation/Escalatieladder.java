package nl.wlzkit.quality.escalation;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/**
 * A ladder that a zorgkantoor fills in. Checked when it is made, all problems at once: every name is known and occurs once,
 * terms are positive, every rung can be reached, nobody is stuck on a rung or in a loop without an exit, what moves up goes up
 * and what moves down goes down, one thing moves to one rung, and no rung is passed by unless the rule says that it may be.
 * Immutable and thread-safe.
 *
 * @param naam what it is called
 * @param soort which of the two meanings it has
 * @param herkomst who made it, and of what
 * @param aanhoudend how many standstills or problems in a row are persistent, 2 through 100: one measurement never is
 * @param treden its rungs, from low to high, 2 through 50; the first is where nothing is the matter
 * @param overgangen what moves between them, at most 300
 */
public record Escalatieladder(
        String naam, Laddersoort soort, String herkomst, int aanhoudend, List<Trede> treden, List<Overgang> overgangen)
        implements Registered {
    private static final int FEWEST_IN_A_ROW = 2;
    private static final int MOST_IN_A_ROW = 100;
    private static final int MOST_RUNGS = 50;
    private static final int MOST_MOVES = 300;
    private static final String TREDEN = "treden";
    private static final String OVERGANGEN = "overgangen";

    private record Ontwerp(
            String naam,
            Laddersoort soort,
            String herkomst,
            int aanhoudend,
            List<Trede> treden,
            List<Overgang> overgangen) {}

    private static final Eigenschap<Ontwerp, String> NAAM_VORM = required("naam", Waardevormen.NAAM, Ontwerp::naam);
    private static final Eigenschap<Ontwerp, Laddersoort> SOORT_VORM =
            required("soort", Waardevormen.constant(Laddersoort.class), Ontwerp::soort);
    private static final Eigenschap<Ontwerp, String> HERKOMST_VORM =
            required("herkomst", Waardevormen.NAAM, Ontwerp::herkomst);
    private static final Eigenschap<Ontwerp, Integer> AANHOUDEND_VORM =
            required("aanhoudend", Waardevormen.integer(FEWEST_IN_A_ROW, MOST_IN_A_ROW), Ontwerp::aanhoudend);
    private static final Eigenschap<Ontwerp, List<Trede>> TREDEN_VORM =
            required(TREDEN, Waardevormen.list(Trede.VORM, MOST_RUNGS), Ontwerp::treden);
    private static final Eigenschap<Ontwerp, List<Overgang>> OVERGANGEN_VORM =
            required(OVERGANGEN, Waardevormen.list(Overgang.VORM, MOST_MOVES), Ontwerp::overgangen);
    private static final Objectvorm<Ontwerp> ONTWERP = Objectvorm.of(
            g -> new Ontwerp(
                    g.get(NAAM_VORM),
                    g.get(SOORT_VORM),
                    g.get(HERKOMST_VORM),
                    g.get(AANHOUDEND_VORM),
                    g.get(TREDEN_VORM),
                    g.get(OVERGANGEN_VORM)),
            NAAM_VORM,
            SOORT_VORM,
            HERKOMST_VORM,
            AANHOUDEND_VORM,
            TREDEN_VORM,
            OVERGANGEN_VORM);
    static final Waardevorm<Escalatieladder> VORM =
            new Gecontroleerdevorm<>(ONTWERP, Escalatieladder::draft, Escalatieladder::problems, Escalatieladder::new);

    private static final class Meegeleverd {
        private static final Map<Laddersoort, Escalatieladder> LADDERS = Map.of(
                Laddersoort.AANBIEDER, resource("ladder-aanbieder.json"),
                Laddersoort.PLAATSING, resource("ladder-plaatsing.json"));

        private static Escalatieladder resource(String bestand) {
            return Escalatieladder.read(bestand, bytes(bestand));
        }
    }

    /**
     * Checks that the parts fit together.
     *
     * @param naam what it is called
     * @param soort which of the two meanings it has
     * @param herkomst who made it, and of what
     * @param aanhoudend how many standstills or problems in a row are persistent, 2 through 100: one measurement never is
     * @param treden its rungs, from low to high, 2 through 50; the first is where nothing is the matter
     * @param overgangen what moves between them, at most 300
     * @throws OngeldigeWaardeException if anything does not fit; with every problem
     */
    public Escalatieladder {
        treden = List.copyOf(treden);
        overgangen = List.copyOf(overgangen);
        Fout.throwIfAny(problems(new Ontwerp(naam, soort, herkomst, aanhoudend, treden, overgangen)));
    }

    private Escalatieladder(Ontwerp o) {
        this(o.naam(), o.soort(), o.herkomst(), o.aanhoudend(), o.treden(), o.overgangen());
    }

    /**
     * Returns a ladder that wlzkit brings. It was published by nobody: it is put together of measures that are in the sources,
     * in an order of our own.
     *
     * @param soort which of the two meanings
     * @return the ladder, always the same
     */
    public static Escalatieladder assembled(Laddersoort soort) {
        Escalatieladder ladder = Meegeleverd.LADDERS.get(soort);
        if (ladder == null) {
            throw new IllegalStateException("no ladder for " + soort);
        }
        return ladder;
    }

    static byte[] bytes(String bestand) {
        return Resources.bytes(Escalatieladder.class.getResourceAsStream(bestand), bestand);
    }

    /**
     * Reads a ladder.
     *
     * @param bron what is read, for the errors: a file name
     * @param inhoud the document, JSON in UTF-8
     * @return the ladder
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its place
     */
    public static Escalatieladder read(String bron, byte[] inhoud) {
        Problems problems = new Problems(bron);
        Optional<Escalatieladder> ladder = VORM.read(JsonReader.read(inhoud, problems), problems);
        problems.throwIfAny();
        return ladder.orElseThrow(() -> new IllegalStateException("a ladder without problems is there"));
    }

    private Ontwerp draft() {
        return new Ontwerp(naam, soort, herkomst, aanhoudend, treden, overgangen);
    }

    /**
     * Returns the place of a rung.
     *
     * @param code its name
     * @return its place from the bottom, from 0
     * @throws OngeldigeWaardeException if there is no such rung
     */
    public int place(String code) {
        for (int i = 0; i < treden.size(); i++) {
            if (treden.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new OngeldigeWaardeException(code, Tekst.of("een trede van de ladder", "a rung of the ladder"));
    }

    /**
     * Finds what moves somebody.
     *
     * @param van the code of the rung from which
     * @param aanleiding what happened
     * @return the move, if there is one
     */
    public Optional<Overgang> find(String van, Aanleiding aanleiding) {
        return overgangen.stream()
                .filter(o -> o.van().equals(van) && o.aanleiding() == aanleiding)
                .findFirst();
    }

    // -------------------------------------------------------------------------------------------------------- checking

    private static List<Fout> problems(Ontwerp o) {
        List<Fout> fouten = new ArrayList<>();
        boolean inRij = o.aanhoudend() >= FEWEST_IN_A_ROW && o.aanhoudend() <= MOST_IN_A_ROW;
        add(
                fouten,
                inRij,
                Integer.toString(o.aanhoudend()),
                "2 t/m 100 keer op rij",
                "2 through 100 in a row",
                "aanhoudend");
        boolean aantal = o.treden().size() >= 2 && o.treden().size() <= MOST_RUNGS;
        add(fouten, aantal, Integer.toString(o.treden().size()), "2 t/m 50 treden", "2 through 50 rungs", TREDEN);
        Map<String, Integer> plaatsen = new HashMap<>();
        for (int i = 0; i < o.treden().size(); i++) {
            check(o.treden().get(i), i, plaatsen, fouten);
        }
        Set<List<Object>> gezien = new HashSet<>();
        boolean heel = true;
        for (int i = 0; i < o.overgangen().size(); i++) {
            Overgang overgang = o.overgangen().get(i);
            String plaats = Integer.toString(i);
            boolean van = known(plaatsen, overgang.van(), "van", plaats, fouten);
            boolean naar = known(plaatsen, overgang.naar(), "naar", plaats, fouten);
            boolean bekend = van && naar;
            heel &= bekend;
            boolean eens = gezien.add(List.of(overgang.van(), overgang.aanleiding()));
            add(
                    fouten,
                    eens,
                    overgang.van() + " " + overgang.aanleiding(),
                    "één overgang per trede en aanleiding",
                    "one move for each rung and reason",
                    OVERGANGEN,
                    plaats);
            if (bekend) {
                check(o, overgang, plaatsen, plaats, fouten);
            }
        }
        if (heel && plaatsen.size() == o.treden().size() && !o.treden().isEmpty()) {
            walk(o, plaatsen, fouten);
        }
        return fouten;
    }

    private static void add(List<Fout> fouten, boolean goed, String waarde, String nl, String en, String... plaats) {
        if (!goed) {
            fouten.add(Fout.fit(waarde, nl, en, plaats));
        }
    }

    private static void check(Trede trede, int i, Map<String, Integer> plaatsen, List<Fout> fouten) {
        String plaats = Integer.toString(i);
        boolean eens = plaatsen.putIfAbsent(trede.code(), i) == null;
        add(fouten, eens, trede.code(), "elke trede één keer", "every rung once", TREDEN, plaats, "code");
        add(
                fouten,
                trede.hasRightTerm(),
                trede.termijn().map(Object::toString).orElse(""),
                "een termijn van 1 t/m 3660 dagen",
                "a term of 1 through 3660 days",
                TREDEN,
                plaats,
                "termijn");
        add(fouten, !trede.wie().isEmpty(), "", "iemand die handelt", "somebody who acts", TREDEN, plaats, "wie");
        add(
                fouten,
                (trede.soort() == Tredesoort.RUST) == (i == 0),
                trede.soort().name(),
                "RUST als eerste trede en nergens anders",
                "RUST as the first rung and nowhere else",
                TREDEN,
                plaats,
                "soort");
        add(
                fouten,
                i > 0 || !trede.ingrijpend(),
                trede.code(),
                "een begin dat niet ingrijpend is",
                "a beginning that is not drastic",
                TREDEN,
                plaats,
                "ingrijpend");
    }

    private static boolean known(
            Map<String, Integer> plaatsen, String code, String waar, String plaats, List<Fout> fouten) {
        boolean bekend = plaatsen.containsKey(code);
        add(fouten, bekend, code, "een trede van de ladder", "a rung of the ladder", OVERGANGEN, plaats, waar);
        return bekend;
    }

    private static void check(
            Ontwerp o, Overgang overgang, Map<String, Integer> plaatsen, String plaats, List<Fout> fouten) {
        int van = plaatsen.getOrDefault(overgang.van(), 0);
        int naar = plaatsen.getOrDefault(overgang.naar(), 0);
        String wat = overgang.van() + " -> " + overgang.naar();
        add(
                fouten,
                overgang.aanleiding().isOmhoog() ? naar > van : naar < van,
                wat,
                "een overgang " + (overgang.aanleiding().isOmhoog() ? "omhoog" : "omlaag"),
                "a move " + (overgang.aanleiding().isOmhoog() ? "up" : "down"),
                OVERGANGEN,
                plaats);
        long ertussen = o.treden().subList(Math.min(van, naar), Math.max(van, naar)).stream()
                .skip(1)
                .filter(Trede::isCounted)
                .count();
        add(
                fouten,
                overgang.springt() || ertussen == 0,
                wat,
                "geen overgeslagen trede, of een overgang die mag springen",
                "no rung that is passed by, or a move that may do so",
                OVERGANGEN,
                plaats,
                "springt");
        add(
                fouten,
                o.treden().get(van).soort() != Tredesoort.EINDE,
                wat,
                "geen overgang vanaf het einde",
                "no move from the end",
                OVERGANGEN,
                plaats,
                "van");
        add(
                fouten,
                overgang.aanleiding() != Aanleiding.TERMIJN
                        || o.treden().get(van).termijn().isPresent(),
                wat,
                "een termijn op de trede waarvan hij verloopt",
                "a term on the rung of which it goes by",
                OVERGANGEN,
                plaats,
                "aanleiding");
    }

    /** Every rung is reached from the first, and from every rung an exit is. */
    private static void walk(Ontwerp o, Map<String, Integer> plaatsen, List<Fout> fouten) {
        Set<Integer> bereikt = reach(o, plaatsen, Set.of(0), true);
        Set<Integer> uitgangen = new HashSet<>();
        for (int i = 0; i < o.treden().size(); i++) {
            if (o.treden().get(i).isExit()) {
                uitgangen.add(i);
            }
        }
        Set<Integer> kanEruit = reach(o, plaatsen, uitgangen, false);
        for (int i = 0; i < o.treden().size(); i++) {
            String code = o.treden().get(i).code();
            String plaats = Integer.toString(i);
            add(
                    fouten,
                    bereikt.contains(i),
                    code,
                    "een trede die bereikt kan worden",
                    "a rung that can be reached",
                    TREDEN,
                    plaats);
            add(
                    fouten,
                    kanEruit.contains(i),
                    code,
                    "een trede waarvandaan een uitgang te bereiken is",
                    "a rung from which an exit can be reached",
                    TREDEN,
                    plaats);
        }
    }

    private static Set<Integer> reach(Ontwerp o, Map<String, Integer> plaatsen, Set<Integer> begin, boolean vooruit) {
        Set<Integer> bereikt = new HashSet<>(begin);
        Deque<Integer> nog = new ArrayDeque<>(begin);
        while (!nog.isEmpty()) {
            int hier = nog.removeFirst();
            for (Overgang overgang : o.overgangen()) {
                int van = plaatsen.getOrDefault(vooruit ? overgang.van() : overgang.naar(), 0);
                int naar = plaatsen.getOrDefault(vooruit ? overgang.naar() : overgang.van(), 0);
                if (van == hier && bereikt.add(naar)) {
                    nog.add(naar);
                }
            }
        }
        return bereikt;
    }
}
