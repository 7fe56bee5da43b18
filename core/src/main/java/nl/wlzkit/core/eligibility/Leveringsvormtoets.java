package nl.wlzkit.core.eligibility;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsregel.Laag;
import nl.wlzkit.core.eligibility.Leveringsregel.Stand;
import nl.wlzkit.core.eligibility.Leveringsregel.Voorwaarde;
import nl.wlzkit.core.eligibility.Leveringsregel.Werking;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * May a client with this zorgprofiel have this form of care, or combination of forms, on this day? Two layers: the law (Wlz,
 * Blz, Rlz) with its transitional rules, and in 2017 the purchasing framework too. The law must let the client choose it,
 * and nothing may refuse it.
 *
 * <p>What the zorgkantoor judges (responsible, efficient, within the budget) and what the client must tell are holes. So is
 * the law of a day of which no text was read: then the source is the owner, and nothing is assumed.
 *
 * <p>The rules are data; see {@code leveringsvormregels.tsv}. Immutable and thread-safe.
 */
public final class Leveringsvormtoets implements Berekening<Leveringsvormvraag, Toelating> {
    /** The first day of the Wlz; before it there is nothing to ask. */
    public static final LocalDate EERSTE_DAG = LocalDate.of(2015, 1, 1);

    static final String WETTEKST = "wettekst";
    static final String DOORLOPEND = "doorlopend";
    static final String ALLEEN_GELEZEN = "alleen-gelezen";
    static final String COMBINATIES = "combinaties";
    static final String ALLEEN_GENOEMD = "alleen-genoemd";
    static final String NIET_GEREGELD = "niet-geregeld";
    static final String DEELTIJD = "deeltijd";

    private static final Stap NIET_GENOEMD =
            new Stap("WLZ-3.3.1.1", Tekst.of("de wet noemt deze keuze niet", "the law does not name this choice"));
    private static final Stap ONGEREGELD = new Stap(
            "WK-LEES-COMBINATIES",
            Tekst.of("combinatie die nergens genoemd wordt", "combination that is named nowhere"));
    private static final Stap GEEN_TEKST = new Stap(
            "WK-GEEN-TEKST",
            Tekst.of("wettekst van deze dag niet gelezen", "text of the law of this day was not read"));

    private static final String REGELBESTAND = "leveringsvormregels.tsv";
    private static final String STANDENBESTAND = "wetsstanden.tsv";

    private static final List<Lezing> LEZINGEN = List.of(
            new Lezing(WETTEKST, "WK-LEES-WETTEKST", List.of(DOORLOPEND, ALLEEN_GELEZEN), DOORLOPEND),
            new Lezing(COMBINATIES, "WK-LEES-COMBINATIES", List.of(ALLEEN_GENOEMD, NIET_GEREGELD), ALLEEN_GENOEMD),
            new Lezing(DEELTIJD, "WK-LEES-DEELTIJD", List.of("rlz", "blz"), "rlz"));

    private static final class Gepubliceerd {
        private static final Leveringsvormtoets TOETS = load();

        private static Leveringsvormtoets load() {
            byte[] regels = Resources.bytes(Leveringsvormtoets.class.getResourceAsStream(REGELBESTAND), REGELBESTAND);
            byte[] standen =
                    Resources.bytes(Leveringsvormtoets.class.getResourceAsStream(STANDENBESTAND), STANDENBESTAND);
            return new Leveringsvormtoets(
                    Leveringsregel.read(new String(regels, StandardCharsets.UTF_8)),
                    Wetsstand.read(new String(standen, StandardCharsets.UTF_8)),
                    Herkomst.of(List.of(
                            Herkomst.Bestand.of(REGELBESTAND, regels), Herkomst.Bestand.of(STANDENBESTAND, standen))));
        }
    }

    private final List<Leveringsregel> regels;
    private final List<Wetsstand> standen;
    private final Herkomst herkomst;
    private final Map<String, Gat<?>> feiten;

    Leveringsvormtoets(List<Leveringsregel> regels, List<Wetsstand> standen, Herkomst herkomst) {
        this.regels = List.copyOf(regels);
        this.standen = List.copyOf(standen);
        this.herkomst = herkomst;
        this.feiten = facts(regels);
    }

    private static Map<String, Gat<?>> facts(List<Leveringsregel> regels) {
        Map<String, Gat<?>> feiten = new LinkedHashMap<>();
        for (Feit feit : Feit.values()) {
            feiten.put(feit.naam(), feit.gat());
        }
        Set<String> onbekend = new TreeSet<>();
        for (Leveringsregel regel : regels) {
            if (!regel.onbekend().isEmpty()) {
                onbekend.add(regel.stap().regel());
            }
            regel.als().ifPresent(als -> {
                if (!feiten.containsKey(als.naam())
                        || !feiten.get(als.naam()).domein().cases().contains(als.waarde())) {
                    throw new IllegalStateException("a rule asks for " + als);
                }
            });
        }
        onbekend.forEach(regel -> feiten.put(Feit.GELDT + regel, Feit.inForce(regel)));
        return feiten;
    }

    /**
     * Returns the test with the published rules.
     *
     * @return the test, always the same
     */
    public static Leveringsvormtoets published() {
        return Gepubliceerd.TOETS;
    }

    /**
     * Asks about a choice; all facts are open, all readings at their default.
     *
     * @param profiel the zorgprofiel of the client
     * @param keuze the form or combination
     * @param dag the day, from 1 January 2015
     * @return the question
     * @throws OngeldigeWaardeException if the day lies before the Wlz, or the profile cannot be used on it
     */
    public Leveringsvormvraag vraag(Zorgprofiel profiel, Leveringskeuze keuze, LocalDate dag) {
        checkDay(dag);
        if (!profiel.startdatum().contains(dag)) {
            throw new OngeldigeWaardeException(profiel.notatie(), expectedProfile(profiel, dag));
        }
        List<Leveringsregel> van = new ArrayList<>();
        Set<String> wetten = new LinkedHashSet<>(List.of("WLZ"));
        for (Leveringsregel regel : regels) {
            if (regel.speaksOf(profiel, keuze)) {
                if (regel.laag() == Laag.WET && regel.werking() != Werking.LET_OP) {
                    wetten.add(law(regel));
                }
                if (regel.on(dag) != Stand.GELDT_NIET) {
                    van.add(regel);
                }
            }
        }
        return new Leveringsvormvraag(this, profiel, keuze, dag, van, wetten, Map.of(), Map.of());
    }

    private static String law(Leveringsregel regel) {
        String id = regel.stap().regel();
        return id.substring(0, id.indexOf('-'));
    }

    static void checkDay(LocalDate dag) {
        if (dag.isBefore(EERSTE_DAG)) {
            throw new OngeldigeWaardeException(
                    dag.toString(),
                    Tekst.of(
                            "een dag vanaf 2015-01-01; eerder was er geen Wlz",
                            "a day from 2015-01-01 on; before it there was no Wlz"));
        }
    }

    static Tekst expectedProfile(Zorgprofiel profiel, LocalDate dag) {
        Geldigheid bruikbaar = profiel.startdatum();
        return Tekst.of(
                "een zorgprofiel dat op " + dag + " bruikbaar is; dit is bruikbaar " + bruikbaar.in(Taal.NL),
                "a zorgprofiel that can be used on " + dag + "; this one can be used " + bruikbaar.in(Taal.EN));
    }

    /**
     * Returns the facts that a question can tell, as the holes they are when it does not.
     *
     * @return the holes, in the order in which they are asked
     */
    public List<Gat<?>> feiten() {
        return List.copyOf(feiten.values());
    }

    Gat<?> feit(String naam) {
        Gat<?> gat = feiten.get(naam);
        if (gat == null) {
            String namen = String.join(", ", feiten.keySet());
            throw new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
        }
        return gat;
    }

    /**
     * Returns the readings, each at its default.
     *
     * @return the readings
     */
    public List<Lezing> lezingen() {
        return LEZINGEN;
    }

    static Lezing lezing(String naam) {
        for (Lezing lezing : LEZINGEN) {
            if (lezing.naam().equals(naam)) {
                return lezing;
            }
        }
        String namen = String.join(", ", LEZINGEN.stream().map(Lezing::naam).toList());
        throw new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
    }

    List<Leveringsregel> regels() {
        return regels;
    }

    List<Wetsstand> standen() {
        return standen;
    }

    /**
     * Returns where the rules are used: by a row of the data, by a reading, or by the calculation itself.
     *
     * @return the uses
     */
    List<Gebruik> gebruik() {
        Set<Gebruik> gebruik = new LinkedHashSet<>();
        for (Leveringsregel regel : regels) {
            gebruik.add(new Gebruik(
                    regel.stap().regel(),
                    REGELBESTAND + " (" + regel.stap().wat().nl() + ")"));
        }
        for (Lezing lezing : LEZINGEN) {
            gebruik.add(new Gebruik(lezing.regel(), "nl.wlzkit.core.eligibility (lezing " + lezing.naam() + ")"));
        }
        for (Stap stap : List.of(NIET_GENOEMD, ONGEREGELD, GEEN_TEKST)) {
            gebruik.add(new Gebruik(
                    stap.regel(), "nl.wlzkit.core.eligibility (" + stap.wat().nl() + ")"));
        }
        return List.copyOf(gebruik);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }

    @Override
    public Antwoord<Toelating> calculate(Leveringsvormvraag vraag, Spoor spoor) {
        return new Toetsing(vraag).answer(spoor);
    }

    /** The names of the facts that are open and may matter under the readings as they are chosen. */
    Set<String> openFacts(Leveringsvormvraag vraag) {
        return new Toetsing(vraag).openFacts();
    }

    /** One question, tested against the rules that speak of it. All readings are chosen. */
    private static final class Toetsing {
        private final Leveringsvormvraag vraag;

        /** The law of the day is there to apply: it was read, or is taken to be as it was read. */
        private final Optional<Boolean> wet;

        Toetsing(Leveringsvormvraag vraag) {
            this.vraag = vraag;
            this.wet = vraag.isCovered()
                    ? Optional.of(true)
                    : vraag.value(Feit.RECHT.naam()).map(Feit.ZOALS_GELEZEN::equals);
        }

        // -------------------------------------------------------------------------------- three values: yes, no, open

        private Optional<Boolean> holds(Leveringsregel regel) {
            if (!regel.lezing().map(this::isChosen).orElse(true)) {
                return Optional.of(false);
            }
            Optional<Boolean> geldt = regel.on(vraag.dag()) == Stand.GELDT
                    ? Optional.of(true)
                    : vraag.value(Feit.GELDT + regel.stap().regel()).map(Boolean.TRUE::equals);
            Optional<Boolean> als = regel.als().isEmpty()
                    ? Optional.of(true)
                    : vraag.value(regel.als().get().naam())
                            .map(regel.als().get().waarde()::equals);
            return and(regel.laag() == Laag.WET ? wet : Optional.of(true), and(geldt, als));
        }

        private boolean isChosen(Voorwaarde lezing) {
            return vraag.chosen(lezing.naam()).equals(lezing.waarde());
        }

        private static Optional<Boolean> and(Optional<Boolean> een, Optional<Boolean> ander) {
            if (een.equals(Optional.of(false)) || ander.equals(Optional.of(false))) {
                return Optional.of(false);
            }
            return een.isEmpty() ? een : ander;
        }

        private static boolean isYes(Optional<Boolean> waarde) {
            return waarde.equals(Optional.of(true));
        }

        private static boolean isNo(Optional<Boolean> waarde) {
            return waarde.equals(Optional.of(false));
        }

        private List<Leveringsregel> all(Werking werking) {
            List<Leveringsregel> van = new ArrayList<>();
            for (Leveringsregel regel : vraag.regels()) {
                if (regel.werking() == werking) {
                    van.add(regel);
                }
            }
            return van;
        }

        /** The exceptions to a refusal that are or may be there. */
        private List<Leveringsregel> exceptions(Leveringsregel weigering) {
            List<Leveringsregel> van = new ArrayList<>();
            for (Leveringsregel regel : vraag.regels()) {
                if (regel.isException() && regel.setsAside(weigering) && !isNo(holds(regel))) {
                    van.add(regel);
                }
            }
            return van;
        }

        private Optional<Leveringsregel> exception(Leveringsregel weigering, Werking werking) {
            return exceptions(weigering).stream()
                    .filter(u -> u.werking() == werking && isYes(holds(u)))
                    .findFirst();
        }

        private boolean isOpen(Leveringsregel weigering, Werking werking) {
            return exceptions(weigering).stream().anyMatch(u -> u.werking() == werking && holds(u).isEmpty());
        }

        // ------------------------------------------------------------------------------------------------- the answer

        Antwoord<Toelating> answer(Spoor spoor) {
            List<Leveringsregel> weigert = new ArrayList<>();
            List<Leveringsregel> uitzonderingen = new ArrayList<>();
            boolean open = false;
            for (Leveringsregel regel : all(Werking.WEIGER)) {
                Optional<Boolean> geldt = holds(regel);
                if (isNo(geldt)) {
                    continue;
                }
                Optional<Leveringsregel> uitzondering = exception(regel, Werking.OPZIJ);
                if (uitzondering.isEmpty() && !isOpen(regel, Werking.OPZIJ)) {
                    uitzondering = exception(regel, Werking.TIJDELIJK);
                }
                boolean opzij =
                        uitzondering.map(u -> u.werking() == Werking.OPZIJ).orElse(false);
                if (isYes(geldt) && uitzondering.isPresent()) {
                    uitzonderingen.add(uitzondering.get());
                } else if (isYes(geldt) && exceptions(regel).isEmpty()) {
                    weigert.add(regel);
                } else {
                    open |= !opzij;
                }
            }
            List<Stap> weigeringen = new ArrayList<>();
            Optional<Grond> grond = ground();
            grond.filter(g -> !g.toegestaan()).ifPresent(g -> weigeringen.add(g.stap()));
            weigert.forEach(r -> weigeringen.add(r.stap()));
            if (weigeringen.isEmpty() && (open || grond.isEmpty())) {
                throw new IllegalArgumentException("the question has holes: "
                        + vraag.gaten().stream().map(Gat::feit).toList());
            }
            if (!weigeringen.isEmpty()) {
                grond.filter(g -> !g.toegestaan()).ifPresent(g -> spoor.refuse(g.stap(), () -> given(g.door())));
                weigert.forEach(r -> spoor.refuse(r.stap(), () -> given(r)));
                notes(spoor);
                return Antwoord.refused(weigeringen.stream().distinct().toList());
            }
            Grond g = grond.orElseThrow();
            Toelating toelating = spoor.begin(g.stap(), Toelating.MAG, () -> given(g.door()));
            for (Leveringsregel regel : all(Werking.NOEMT)) {
                spoor.note(regel.stap(), () -> given(regel));
            }
            for (Leveringsregel regel : new LinkedHashSet<>(uitzonderingen)) {
                if (regel.werking() == Werking.TIJDELIJK) {
                    toelating = spoor.step(regel.stap(), toelating, Toelating.TIJDELIJK, () -> given(regel));
                } else {
                    spoor.note(regel.stap(), () -> given(regel));
                }
            }
            notes(spoor);
            return Antwoord.of(toelating);
        }

        /** What lets the client choose it, or the step that says that nothing does. */
        private record Grond(boolean toegestaan, Stap stap, List<String> door) {}

        private Optional<Grond> ground() {
            if (wet.isEmpty()) {
                return Optional.empty();
            }
            if (!wet.get()) {
                boolean wel = !vraag.value(Feit.RECHT.naam()).equals(Optional.of(Feit.ANDERS_NIET));
                return Optional.of(new Grond(wel, GEEN_TEKST, List.of(Feit.RECHT.naam())));
            }
            boolean open = false;
            for (Leveringsregel regel : all(Werking.GROND)) {
                Optional<Boolean> geldt = holds(regel);
                if (isYes(geldt)) {
                    return Optional.of(new Grond(true, regel.stap(), facts(regel)));
                }
                open |= geldt.isEmpty();
            }
            if (open) {
                return Optional.empty();
            }
            if (!isUnregulated()) {
                return Optional.of(new Grond(false, NIET_GENOEMD, List.of()));
            }
            return vraag.value(Feit.COMBINATIE.naam())
                    .map(mag -> new Grond(mag.equals(true), ONGEREGELD, List.of(Feit.COMBINATIE.naam())));
        }

        private boolean isUnregulated() {
            return vraag.keuze().vormen().size() > 1
                    && vraag.chosen(COMBINATIES).equals(NIET_GEREGELD);
        }

        private void notes(Spoor spoor) {
            for (Leveringsregel regel : all(Werking.LET_OP)) {
                if (isYes(holds(regel))) {
                    spoor.note(regel.stap(), () -> given(regel));
                }
            }
            if (!vraag.isCovered() && isYes(wet)) {
                spoor.note(GEEN_TEKST, () -> given(List.of(Feit.RECHT.naam())));
            }
        }

        private List<String> facts(Leveringsregel regel) {
            List<String> namen = new ArrayList<>();
            regel.als().ifPresent(als -> namen.add(als.naam()));
            if (regel.on(vraag.dag()) == Stand.ONBEKEND) {
                namen.add(Feit.GELDT + regel.stap().regel());
            }
            return namen;
        }

        private List<Gegeven> given(Leveringsregel regel) {
            return given(facts(regel));
        }

        private List<Gegeven> given(List<String> namen) {
            List<Gegeven> gegevens = new ArrayList<>();
            for (String naam : namen) {
                vraag.value(naam)
                        .ifPresent(w -> gegevens.add(
                                Gegeven.of(naam, vraag.toets().feit(naam).naam(), w)));
            }
            return gegevens;
        }

        // -------------------------------------------------------------------------------------------- what is still
        // open

        Set<String> openFacts() {
            Set<String> open = new LinkedHashSet<>();
            if (isRefused()) {
                return open;
            }
            if (wet.isEmpty()) {
                open.add(Feit.RECHT.naam());
            }
            for (Leveringsregel regel : all(Werking.WEIGER)) {
                if (isNo(holds(regel))) {
                    continue;
                }
                List<Leveringsregel> opzij = exceptions(regel);
                if (exception(regel, Werking.OPZIJ).isEmpty()) {
                    addOpen(regel, open);
                    opzij.forEach(u -> addOpen(u, open));
                }
            }
            List<Leveringsregel> gronden = new ArrayList<>();
            boolean zeker = false;
            for (Leveringsregel regel : all(Werking.GROND)) {
                Optional<Boolean> geldt = holds(regel);
                zeker |= isYes(geldt);
                if (geldt.isEmpty()) {
                    gronden.add(regel);
                }
            }
            if (!zeker) {
                gronden.forEach(g -> addOpen(g, open));
                boolean ooit = !isNo(wet) && isUnregulated();
                if (ooit && vraag.value(Feit.COMBINATIE.naam()).isEmpty()) {
                    open.add(Feit.COMBINATIE.naam());
                }
            }
            return open;
        }

        private void addOpen(Leveringsregel regel, Set<String> open) {
            for (String naam : facts(regel)) {
                if (vraag.value(naam).isEmpty()) {
                    open.add(naam);
                }
            }
        }

        /** Something refuses, whatever fills the holes; then none of them matters. */
        private boolean isRefused() {
            for (Leveringsregel regel : all(Werking.WEIGER)) {
                if (isYes(holds(regel)) && exceptions(regel).isEmpty()) {
                    return true;
                }
            }
            return ground().map(g -> !g.toegestaan()).orElse(false);
        }
    }
}
