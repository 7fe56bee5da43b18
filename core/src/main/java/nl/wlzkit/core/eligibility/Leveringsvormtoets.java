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
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Dossier.Geldend;
import nl.wlzkit.core.eligibility.Dossier.Weigering;
import nl.wlzkit.core.eligibility.Leveringsregel.Laag;
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

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(WETTEKST, "WK-LEES-WETTEKST", DOORLOPEND, ALLEEN_GELEZEN),
            Leeswijze.lezing(COMBINATIES, "WK-LEES-COMBINATIES", ALLEEN_GENOEMD, NIET_GEREGELD),
            Leeswijze.lezing(DEELTIJD, "WK-LEES-DEELTIJD", "rlz", "blz"));

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
        checkProfile(profiel, dag);
        return new Leveringsvormvraag(this, Dossier.of(regels, profiel, keuze, dag), Map.of(), LEZINGEN);
    }

    static LocalDate checkDay(LocalDate dag) {
        if (dag.isBefore(EERSTE_DAG)) {
            throw new OngeldigeWaardeException(
                    dag.toString(),
                    Tekst.of(
                            "een dag vanaf 2015-01-01; eerder was er geen Wlz",
                            "a day from 2015-01-01 on; before it there was no Wlz"));
        }
        return dag;
    }

    static void checkProfile(Zorgprofiel profiel, LocalDate dag) {
        Geldigheid bruikbaar = profiel.startdatum();
        if (!bruikbaar.contains(dag)) {
            throw new OngeldigeWaardeException(
                    profiel.notatie(),
                    Tekst.of(
                            "een zorgprofiel dat op " + dag + " bruikbaar is; dit is bruikbaar "
                                    + bruikbaar.in(Taal.NL),
                            "a zorgprofiel that can be used on " + dag + "; this one can be used "
                                    + bruikbaar.in(Taal.EN)));
        }
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
        return LEZINGEN.lezingen();
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
        for (Lezing lezing : LEZINGEN.lezingen()) {
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
        private final Dossier dossier;

        /** The law of the day is there to apply: it was read, or is taken to be as it was read. */
        private final Optional<Boolean> wet;

        Toetsing(Leveringsvormvraag vraag) {
            this.vraag = vraag;
            this.dossier = vraag.dossier();
            this.wet = vraag.isCovered() ? YES : vraag.value(Feit.RECHT.naam()).map(Feit.ZOALS_GELEZEN::equals);
        }

        // -------------------------------------------------------------------------------- three values: yes, no, open

        private static final Optional<Boolean> YES = Optional.of(true);
        private static final Optional<Boolean> NO = Optional.of(false);

        private Optional<Boolean> holds(Geldend geldend) {
            Leveringsregel regel = geldend.regel();
            Optional<Boolean> geldt = regel.laag() == Laag.WET ? wet : YES;
            if (!geldend.onbekend().isEmpty()) {
                geldt = and(geldt, vraag.value(geldend.onbekend()).map(Boolean.TRUE::equals));
            }
            if (regel.als().isPresent()) {
                Voorwaarde als = regel.als().get();
                geldt = and(geldt, vraag.value(als.naam()).map(als.waarde()::equals));
            }
            if (regel.lezing().isPresent()) {
                Voorwaarde lezing = regel.lezing().get();
                geldt = and(geldt, Optional.of(vraag.chosen(lezing.naam()).equals(lezing.waarde())));
            }
            return geldt;
        }

        private static Optional<Boolean> and(Optional<Boolean> een, Optional<Boolean> ander) {
            if (een.equals(NO) || ander.equals(NO)) {
                return NO;
            }
            return een.isEmpty() ? een : ander;
        }

        /** What becomes of a refusal. */
        private enum Afloop {
            /** It does not hold, or is set aside for certain. */
            WEG,
            /** It holds but for a while. */
            TIJDELIJK_WEG,
            /** It is not known yet. */
            OPEN,
            /** It refuses, and nothing can set it aside. */
            WEIGERT
        }

        private Afloop fate(Weigering weigering) {
            Optional<Boolean> geldt = holds(weigering.geldend());
            if (geldt.equals(NO) || exception(weigering, Werking.OPZIJ).isPresent()) {
                return Afloop.WEG;
            }
            boolean misschien = false;
            for (Geldend uitzondering : weigering.uitzonderingen()) {
                misschien |= holds(uitzondering).isEmpty();
            }
            if (geldt.isEmpty() || misschien) {
                return Afloop.OPEN;
            }
            return exception(weigering, Werking.TIJDELIJK).isPresent() ? Afloop.TIJDELIJK_WEG : Afloop.WEIGERT;
        }

        private Optional<Geldend> exception(Weigering weigering, Werking werking) {
            for (Geldend uitzondering : weigering.uitzonderingen()) {
                if (uitzondering.regel().werking() == werking
                        && holds(uitzondering).equals(YES)) {
                    return Optional.of(uitzondering);
                }
            }
            return Optional.empty();
        }

        // ------------------------------------------------------------------------------------------------- the answer

        Antwoord<Toelating> answer(Spoor spoor) {
            List<Geldend> weigert = new ArrayList<>();
            Set<Geldend> opzij = new LinkedHashSet<>();
            boolean open = false;
            for (Weigering weigering : dossier.weigeringen()) {
                switch (fate(weigering)) {
                    case WEG -> {
                        if (holds(weigering.geldend()).equals(YES)) {
                            opzij.add(exception(weigering, Werking.OPZIJ).orElseThrow());
                        }
                    }
                    case TIJDELIJK_WEG ->
                        opzij.add(exception(weigering, Werking.TIJDELIJK).orElseThrow());
                    case OPEN -> open = true;
                    case WEIGERT -> weigert.add(weigering.geldend());
                }
            }
            Optional<Grond> grond = ground();
            boolean geenGrond = grond.isPresent() && !grond.get().toegestaan();
            if (weigert.isEmpty() && !geenGrond) {
                if (open || grond.isEmpty()) {
                    throw new IllegalArgumentException("the question has holes: "
                            + vraag.gaten().stream().map(Gat::feit).toList());
                }
                return Antwoord.of(allow(grond.get(), opzij, spoor));
            }
            List<Stap> weigeringen = new ArrayList<>();
            if (geenGrond) {
                weigeringen.add(grond.get().stap());
                spoor.refuse(grond.get().stap(), () -> given(grond.get().door()));
            }
            for (Geldend regel : weigert) {
                weigeringen.add(regel.regel().stap());
                spoor.refuse(regel.regel().stap(), () -> given(regel));
            }
            notes(spoor);
            return Antwoord.refused(weigeringen);
        }

        private Toelating allow(Grond grond, Set<Geldend> opzij, Spoor spoor) {
            Toelating toelating = spoor.begin(grond.stap(), Toelating.MAG, () -> given(grond.door()));
            for (Geldend regel : dossier.noemt()) {
                spoor.note(regel.regel().stap(), () -> given(regel));
            }
            for (Geldend regel : opzij) {
                if (regel.regel().werking() == Werking.TIJDELIJK) {
                    toelating = spoor.step(regel.regel().stap(), toelating, Toelating.TIJDELIJK, () -> given(regel));
                } else {
                    spoor.note(regel.regel().stap(), () -> given(regel));
                }
            }
            notes(spoor);
            return toelating;
        }

        /**
         * What lets the client choose it, or the step that says that nothing does.
         *
         * @param toegestaan whether it does
         * @param stap the step
         * @param door the names of the facts it depends on
         */
        private record Grond(boolean toegestaan, Stap stap, List<String> door) {}

        private Optional<Grond> ground() {
            if (wet.isEmpty()) {
                return Optional.empty();
            }
            if (wet.equals(NO)) {
                boolean wel = !vraag.value(Feit.RECHT.naam()).equals(Optional.of(Feit.ANDERS_NIET));
                return Optional.of(new Grond(wel, GEEN_TEKST, List.of(Feit.RECHT.naam())));
            }
            boolean open = false;
            for (Geldend regel : dossier.gronden()) {
                Optional<Boolean> geldt = holds(regel);
                if (geldt.equals(YES)) {
                    return Optional.of(new Grond(true, regel.regel().stap(), facts(regel)));
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
            return dossier.keuze().vormen().size() > 1
                    && vraag.chosen(COMBINATIES).equals(NIET_GEREGELD);
        }

        private void notes(Spoor spoor) {
            for (Geldend regel : dossier.letOp()) {
                if (holds(regel).equals(YES)) {
                    spoor.note(regel.regel().stap(), () -> given(regel));
                }
            }
            if (wet.equals(YES) && !vraag.isCovered()) {
                spoor.note(GEEN_TEKST, () -> given(List.of(Feit.RECHT.naam())));
            }
        }

        private static List<String> facts(Geldend geldend) {
            List<String> namen = new ArrayList<>();
            geldend.regel().als().ifPresent(als -> namen.add(als.naam()));
            if (!geldend.onbekend().isEmpty()) {
                namen.add(geldend.onbekend());
            }
            return namen;
        }

        private List<Gegeven> given(Geldend regel) {
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
            Optional<Grond> grond = ground();
            boolean geweigerd = grond.isPresent() && !grond.get().toegestaan();
            for (Weigering weigering : dossier.weigeringen()) {
                geweigerd |= fate(weigering) == Afloop.WEIGERT;
            }
            if (geweigerd) {
                return Set.of(); // whatever fills the holes; then none of them matters
            }
            Set<String> open = new LinkedHashSet<>();
            if (wet.isEmpty()) {
                open.add(Feit.RECHT.naam());
            }
            for (Weigering weigering : dossier.weigeringen()) {
                if (fate(weigering) == Afloop.OPEN) {
                    addOpen(weigering.geldend(), open);
                    for (Geldend uitzondering : weigering.uitzonderingen()) {
                        if (!holds(uitzondering).equals(NO)) {
                            addOpen(uitzondering, open);
                        }
                    }
                }
            }
            if (grond.isEmpty()) {
                for (Geldend regel : dossier.gronden()) {
                    if (holds(regel).isEmpty()) {
                        addOpen(regel, open);
                    }
                }
                if (isUnregulated() && vraag.value(Feit.COMBINATIE.naam()).isEmpty()) {
                    open.add(Feit.COMBINATIE.naam());
                }
            }
            return open;
        }

        private void addOpen(Geldend regel, Set<String> open) {
            for (String naam : facts(regel)) {
                if (vraag.value(naam).isEmpty()) {
                    open.add(naam);
                }
            }
        }
    }
}
