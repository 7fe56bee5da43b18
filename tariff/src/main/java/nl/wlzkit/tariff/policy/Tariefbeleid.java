package nl.wlzkit.tariff.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.core.time.Tijdlijn;
import nl.wlzkit.core.time.Tijdlijn.Gedateerd;
import org.jspecify.annotations.Nullable;

/**
 * A tariff policy: what percentage of the NZa maximum tariff (without NHC/NIC) each zorgkantoor gives, and to whom not.
 *
 * <p>A policy is a set of rows without order. Rows that refuse refuse; of the rows that set the base exactly one remains;
 * rows that add are added up; the lowest cap and the highest floor bound the result:
 *
 * <pre>percentage = max(floor, min(cap, base ⊕ sum of additions))</pre>
 *
 * where ⊕ is in points or relative to the base, as the row or a reading says. Nothing is rounded. Numbers that nobody
 * published, what a zorgkantoor decides and what was not told are holes, so the answer is a range.
 *
 * <p>Ask with {@link #vraag} and {@link #answer}. Immutable and thread-safe.
 */
@Grondslag({"ZK24-004", "ZK24-008", "ZK24-146", "ZKB24-VV-2.3"})
public final class Tariefbeleid implements Berekening<Tariefvraag, Percentage>, Registered {
    /** The fact that every policy asks for: the form of delivery, by the name of its constant. */
    public static final String VORM = "vorm";

    /** The fact that every policy asks for: the profile, as far as a rule names it. */
    public static final String PROFIEL = "profiel";

    /** The value of {@link #PROFIEL} for every profile that no rule names. */
    public static final String OVERIG = "overig";

    /** The fact whether a provider has an agreement: with this zorgkantoor, only elsewhere, or none at all. */
    public static final String OVEREENKOMST = "overeenkomst";

    private static final String GEPUBLICEERD = "tariefbeleid-vv-2024.json";

    // a class for each sector: who asks one policy does not wait for the others

    private static final class Eerste {
        private static final Tariefbeleid BELEID = load(GEPUBLICEERD);
    }

    private static final class Gehandicaptenzorg {
        private static final Tariefbeleid BELEID = load("tariefbeleid-gz-2024.json");
    }

    private static final class Ggz {
        private static final Tariefbeleid BELEID = load("tariefbeleid-ggz-2024.json");
    }

    /** The published policies, as {@code beleid.tsv} lists them; one is read when it is first asked for. */
    private static final class Publicaties {
        private static final Map<String, Tariefbeleid> GELEZEN = new ConcurrentHashMap<>();
        private static final Map<Sector, Tijdlijn<String>> BESTANDEN = new EnumMap<>(Sector.class);

        static {
            Map<Sector, List<Gedateerd<String>>> perSector = new EnumMap<>(Sector.class);
            List<List<String>> tabel =
                    Resources.table(Tariefbeleid.class.getResourceAsStream("beleid.tsv"), "beleid.tsv");
            for (List<String> rij : tabel.subList(1, tabel.size())) {
                perSector
                        .computeIfAbsent(Sector.valueOf(rij.get(0)), s -> new ArrayList<>())
                        .add(new Gedateerd<>(
                                Geldigheid.of(LocalDate.parse(rij.get(1)), LocalDate.parse(rij.get(2))), rij.get(3)));
            }
            perSector.forEach((sector, bestanden) -> BESTANDEN.put(
                    sector,
                    Tijdlijn.of(
                            Tekst.of(
                                    "een gepubliceerd tariefbeleid voor " + sector,
                                    "a published tariff policy for " + sector),
                            bestanden)));
        }

        static Tariefbeleid get(Sector sector, String bestand) {
            Tariefbeleid eerste = published(sector);
            return eerste.herkomst.bestand.equals(bestand)
                    ? eerste
                    : GELEZEN.computeIfAbsent(bestand, Tariefbeleid::load);
        }
    }

    private static Tariefbeleid load(String naam) {
        return TariefbeleidReader.readPublished(
                naam, Resources.bytes(Tariefbeleid.class.getResourceAsStream(naam), naam));
    }

    private final Tekst naam;
    private final Sector sector;
    private final Geldigheid geldig;
    private final Map<String, Lezing> lezingen;
    private final Map<Zorgkantoor, List<Looptijd>> looptijden;
    private final Map<String, Feit> feiten;
    private final Map<String, List<Begrip>> begrippen;
    private final List<Beleidsregel> regels;
    private final Map<Zorgkantoor, List<Beleidsregel>> regelsPer;
    private final LuieHerkomst herkomst;

    /** On which days the policy of one zorgkantoor is in force, and under which readings. */
    record Looptijd(Map<String, String> lezing, Geldigheid geldig) {}

    /** One case in which a notion, such as "nieuw", holds. */
    record Begrip(String regel, Voorwaarde voorwaarde) {}

    Tariefbeleid(
            Tekst naam,
            Sector sector,
            Geldigheid geldig,
            Map<String, Lezing> lezingen,
            Map<Zorgkantoor, List<Looptijd>> looptijden,
            Map<String, Feit> feiten,
            Map<String, List<Begrip>> begrippen,
            List<Beleidsregel> regels,
            String bestand,
            byte[] inhoud) {
        this.naam = naam;
        this.sector = sector;
        this.geldig = geldig;
        this.lezingen = Collections.unmodifiableMap(new LinkedHashMap<>(lezingen));
        this.looptijden = Collections.unmodifiableMap(new LinkedHashMap<>(looptijden));
        this.feiten = Collections.unmodifiableMap(new LinkedHashMap<>(feiten));
        this.begrippen = Map.copyOf(begrippen);
        this.regels = List.copyOf(regels);
        this.regelsPer = new EnumMap<>(Zorgkantoor.class);
        for (Zorgkantoor zorgkantoor : looptijden.keySet()) {
            List<Beleidsregel> eigen = new ArrayList<>();
            for (Beleidsregel regel : regels) {
                if (regel.couldBeOf(zorgkantoor, this.lezingen)) {
                    eigen.add(regel);
                }
            }
            regelsPer.put(zorgkantoor, List.copyOf(eigen));
        }
        this.herkomst = new LuieHerkomst(bestand, inhoud);
    }

    /**
     * Returns the published policies of the seven zorgkantoren for verpleging en verzorging, 2024–2026, as they stood in
     * July 2023.
     *
     * @return the policy, always the same
     */
    public static Tariefbeleid published() {
        return Eerste.BELEID;
    }

    /**
     * Returns the published policy of a sector, 2024–2026, as it stood in June and July 2023: for verpleging en verzorging
     * that of the seven zorgkantoren, as {@link #published()}; for gehandicaptenzorg and ggz that of Zilveren Kruis, the only
     * one of which a source is at hand. A policy is read when it is first asked for.
     *
     * @param sector the sector
     * @return the policy, always the same
     */
    public static Tariefbeleid published(Sector sector) {
        return switch (sector) {
            case VV -> published();
            case GZ -> Gehandicaptenzorg.BELEID;
            case GGZ -> Ggz.BELEID;
        };
    }

    /**
     * Returns the published policy of a sector that is in force on a day.
     *
     * @param sector the sector
     * @param dag the day
     * @return the policy, always the same
     * @throws OngeldigeWaardeException if no policy was published for that day; it says what was in force until when
     */
    public static Tariefbeleid published(Sector sector, LocalDate dag) {
        return Publicaties.get(
                sector,
                Objects.requireNonNull(Publicaties.BESTANDEN.get(sector)).get(dag));
    }

    /**
     * Returns every published policy, of all sectors and years.
     *
     * @return the policies, by sector and then by day
     */
    public static List<Tariefbeleid> allPublished() {
        List<Tariefbeleid> alle = new ArrayList<>();
        Publicaties.BESTANDEN.forEach((sector, bestanden) ->
                bestanden.perioden().forEach(p -> alle.add(Publicaties.get(sector, p.waarde()))));
        return List.copyOf(alle);
    }

    /**
     * Reads a policy of a user. It is checked as the published one is: every fact declared with an owner, every rule in the
     * catalogue, every number with its unit, and for every zorgkantoor, day and reading exactly one base for every cell,
     * by enumeration.
     *
     * @param naam what is read, for the errors and the receipt: a file name
     * @param inhoud the document, JSON in UTF-8, of the form of {@code tariefbeleid.schema.json}
     * @return the policy
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its place
     */
    public static Tariefbeleid read(String naam, byte[] inhoud) {
        return TariefbeleidReader.read(naam, inhoud.clone());
    }

    /**
     * Asks what a zorgkantoor gives on a day. Nothing else is told yet, and every reading is at its default.
     *
     * @param zorgkantoor the zorgkantoor
     * @param dag the day
     * @return the question
     * @throws OngeldigeWaardeException if the policy is not of that zorgkantoor, or not of that day; it says what was in
     *     force until when
     */
    public Tariefvraag vraag(Zorgkantoor zorgkantoor, LocalDate dag) {
        if (!looptijden.containsKey(zorgkantoor)) {
            String namen = String.join(
                    ", ", looptijden.keySet().stream().map(Zorgkantoor::naam).toList());
            throw new OngeldigeWaardeException(
                    zorgkantoor.naam(),
                    Tekst.of("een zorgkantoor van dit beleid: " + namen, "one of this policy: " + namen));
        }
        if (!geldig.contains(dag)) {
            Tijdlijn.of(naam, List.of(new Gedateerd<>(geldig, this))).get(dag);
        }
        return new Tariefvraag(this, zorgkantoor, dag, Map.of(), Map.of());
    }

    /**
     * Answers a question by the policy that it was made by, whichever policy is asked: its facts and readings are of that
     * one.
     */
    @Override
    public Uitkomst<Percentage> answer(Tariefvraag vraag) {
        return vraag.isTo(this)
                ? Berekening.super.answer(vraag)
                : vraag.beleid().answer(vraag);
    }

    @Override
    public Antwoord<Percentage> calculate(Tariefvraag vraag, Spoor spoor) {
        if (!vraag.isTo(this)) {
            return vraag.beleid().calculate(vraag, spoor);
        }
        List<Beleidsregel> geldend = holding(vraag, true);
        List<Stap> weigeringen = refuse(geldend, vraag, spoor);
        Antwoord<Percentage> antwoord =
                weigeringen.isEmpty() ? Antwoord.of(percentage(geldend, vraag, spoor)) : Antwoord.refused(weigeringen);
        for (Beleidsregel regel : geldend) {
            if (regel.bewerking() instanceof Bewerking.LetOp) {
                spoor.note(regel.stap(), because(regel, vraag));
            }
        }
        return antwoord;
    }

    private List<Beleidsregel> holding(Tariefvraag vraag, boolean vanHetTarief) {
        List<Beleidsregel> geldend = new ArrayList<>();
        for (Beleidsregel regel : regelsOf(vraag)) {
            if (regel.bewerking().isOfTariff() == vanHetTarief) {
                Oordeel geldt = regel.holds(vraag);
                if (geldt == Oordeel.TE_BEOORDELEN) {
                    throw new IllegalArgumentException(
                            "the question has a hole that " + regel.stap() + " needs: " + vraag);
                }
                if (geldt == Oordeel.VOLDOET) {
                    geldend.add(regel);
                }
            }
        }
        return geldend;
    }

    /**
     * A published percentage on NHC and NIC.
     *
     * @param stap the step that sets it
     * @param percentage the percentage
     */
    public record Nhc(Stap stap, Percentage percentage) {}

    /**
     * Returns the percentage on NHC and NIC that the policy publishes.
     *
     * @param vraag a question in which every fact of {@link #openNhcFacts} is known
     * @return the percentage, or empty if the policy publishes none in this case
     * @throws IllegalArgumentException if the question has a hole that is needed
     */
    public Optional<Nhc> nhc(Tariefvraag vraag) {
        List<Beleidsregel> geldend = holding(vraag, false);
        if (geldend.isEmpty()) {
            return Optional.empty();
        }
        Beleidsregel regel = geldend.get(0);
        return Optional.of(new Nhc(regel.stap(), percentageOf(((Bewerking.Nhc) regel.bewerking()).waarde(), vraag)));
    }

    /**
     * Says whether the policy publishes a percentage on NHC and NIC in all, some or no cases of a question.
     *
     * @param vraag the question
     * @return the verdict
     */
    public Oordeel publishesNhc(Tariefvraag vraag) {
        return Oordeel.any(regelsOf(vraag).stream()
                .filter(r -> !r.bewerking().isOfTariff())
                .map(r -> r.holds(vraag))
                .toList());
    }

    /**
     * Returns the facts on which the percentage on NHC and NIC depends and that are not known.
     *
     * @param vraag the question
     * @return the names, in the order of the policy
     */
    public List<String> openNhcFacts(Tariefvraag vraag) {
        return openFacts(vraag, false);
    }

    /** The rows that could be of this zorgkantoor, so that a question does not walk past those of the others. */
    private List<Beleidsregel> regelsOf(Tariefvraag vraag) {
        return regelsPer.getOrDefault(vraag.zorgkantoor(), List.of());
    }

    private List<Stap> refuse(List<Beleidsregel> geldend, Tariefvraag vraag, Spoor spoor) {
        List<Stap> weigeringen = new ArrayList<>();
        for (Beleidsregel regel : geldend) {
            if (regel.bewerking() instanceof Bewerking.Weiger) {
                spoor.refuse(regel.stap(), because(regel, vraag));
                weigeringen.add(regel.stap());
            }
        }
        return weigeringen;
    }

    private Percentage percentage(List<Beleidsregel> geldend, Tariefvraag vraag, Spoor spoor) {
        List<Beleidsregel> grondslagen = bases(geldend);
        if (grondslagen.size() != 1) {
            throw new IllegalStateException("a loaded policy has exactly one base, here " + grondslagen);
        }
        Beleidsregel basisregel = grondslagen.get(0);
        Bewerking.Stel stel = (Bewerking.Stel) basisregel.bewerking();
        Percentage basis =
                spoor.begin(basisregel.stap(), percentageOf(stel.waarde(), vraag), because(basisregel, vraag));
        Percentage percentage = basis;
        for (Beleidsregel regel : geldend) {
            if (regel.bewerking() instanceof Bewerking.Plus plus) {
                Procentpunt erbij = pointsOf(plus, basis, vraag);
                percentage = spoor.step(regel.stap(), percentage, percentage.plus(erbij), because(regel, vraag));
            }
        }
        for (Beleidsregel regel : geldend) {
            if (regel.bewerking() instanceof Bewerking.Hoogstens h) {
                Percentage begrensd = percentage.min(percentageOf(h.waarde(), vraag));
                percentage = spoor.step(regel.stap(), percentage, begrensd, because(regel, vraag));
            }
        }
        for (Beleidsregel regel : geldend) {
            if (regel.bewerking() instanceof Bewerking.Minstens m) {
                Percentage begrensd = percentage.max(percentageOf(m.waarde(), vraag));
                percentage = spoor.step(regel.stap(), percentage, begrensd, because(regel, vraag));
            }
        }
        return percentage;
    }

    /** The rows that set the base, without those that another one stands in place of. */
    static List<Beleidsregel> bases(List<Beleidsregel> geldend) {
        Set<String> vervangen = new TreeSet<>();
        for (Beleidsregel regel : geldend) {
            if (regel.bewerking() instanceof Bewerking.Stel s) {
                addTo(vervangen, s.inPlaatsVan());
            }
        }
        List<Beleidsregel> bases = new ArrayList<>();
        for (Beleidsregel regel : geldend) {
            if (regel.bewerking() instanceof Bewerking.Stel
                    && !vervangen.contains(regel.stap().regel())) {
                bases.add(regel);
            }
        }
        return bases;
    }

    private static Percentage percentageOf(Bewerking.Waarde waarde, Tariefvraag vraag) {
        return (Percentage) resolve(waarde, vraag);
    }

    private static Procentpunt pointsOf(Bewerking.Plus plus, Percentage basis, Tariefvraag vraag) {
        Procentpunt getal = (Procentpunt) resolve(plus.waarde(), vraag);
        boolean relatief = plus.maat().relatief();
        if (plus.maat().lezing().isPresent()) {
            String naam = plus.maat().lezing().get();
            Optional<String> keuze = vraag.choice(naam);
            if (keuze.isEmpty()) {
                throw new IllegalArgumentException("an open reading: " + naam);
            }
            relatief = Bewerking.Maat.RELATIEF.equals(keuze.get());
        }
        return relatief ? Percentage.of(getal.toBigDecimal()).of(basis) : getal;
    }

    private static Object resolve(Bewerking.Waarde waarde, Tariefvraag vraag) {
        if (waarde instanceof Bewerking.Getal getal) {
            return getal.getal();
        }
        String feit = ((Bewerking.Naam) waarde).feit();
        Optional<Object> gegeven = vraag.value(feit);
        if (gegeven.isEmpty()) {
            throw new IllegalArgumentException("the question has a hole that is needed: " + feit);
        }
        return gegeven.get();
    }

    private Supplier<List<Gegeven>> because(Beleidsregel regel, Tariefvraag vraag) {
        return new Waarom(this, regel, vraag);
    }

    /** The facts that made a row hold, and the fact that gave its number. */
    private record Waarom(Tariefbeleid beleid, Beleidsregel regel, Tariefvraag vraag)
            implements Supplier<List<Gegeven>> {
        @Override
        public List<Gegeven> get() {
            List<Gegeven> door = new ArrayList<>();
            Set<String> namen = new LinkedHashSet<>();
            regel.voorwaarde().als().keySet().forEach(f -> namen.addAll(beleid.factsOf(f, vraag)));
            addTo(namen, regel.bewerking().fact());
            for (String naam : namen) {
                vraag.value(naam)
                        .ifPresent(w -> door.add(new Gegeven(
                                naam,
                                beleid.feit(naam).naam(),
                                w,
                                beleid.published(naam, vraag).map(Feit.Bekend::regel))));
            }
            return door;
        }
    }

    /** A fact is itself; a notion is the facts that it is made of for this zorgkantoor. */
    private Set<String> factsOf(String naam, Tariefvraag vraag) {
        if (!begrippen.containsKey(naam)) {
            return Set.of(naam);
        }
        Set<String> namen = new LinkedHashSet<>();
        for (Begrip b : begrip(naam)) {
            Voorwaarde v = b.voorwaarde();
            if (v.bij().isEmpty() || v.bij().get().holds(vraag) != Oordeel.VOLDOET_NIET) {
                namen.addAll(v.als().keySet());
            }
        }
        return namen;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst.get();
    }

    /**
     * Returns the policy as the document that it was read from.
     *
     * @return the document, of the form of {@code tariefbeleid.schema.json}
     */
    public JsonValue document() {
        return JsonReader.read(herkomst.inhoud, new Problems(herkomst.bestand));
    }

    /** The receipt, made when somebody asks for it: hashing is a tenth of the time of a program's first answer. */
    private static final class LuieHerkomst {
        private final String bestand;
        private final byte[] inhoud;
        private volatile @Nullable Herkomst gemaakt;

        LuieHerkomst(String bestand, byte[] inhoud) {
            this.bestand = bestand;
            this.inhoud = inhoud;
        }

        Herkomst get() {
            Herkomst herkomst = gemaakt;
            if (herkomst == null) {
                herkomst = Herkomst.of(List.of(Herkomst.Bestand.of(bestand, inhoud)));
                gemaakt = herkomst;
            }
            return herkomst;
        }
    }

    // ------------------------------------------------------------------------------------ what a question asks of us

    Oordeel inForce(Tariefvraag vraag) {
        Oordeel oordeel = Oordeel.VOLDOET_NIET;
        for (Looptijd l : looptijden.getOrDefault(vraag.zorgkantoor(), List.of())) {
            oordeel = oordeel.or(
                    Oordeel.of(l.geldig().contains(vraag.dag())).and(Voorwaarde.readings(l.lezing(), vraag)));
        }
        return oordeel;
    }

    /** The published value of a fact that certainly holds on this day and under these readings. */
    Optional<Feit.Bekend> published(String naam, Tariefvraag vraag) {
        for (Feit.Bekend bekend : feit(naam).bekend()) {
            if (bekend.geldig().contains(vraag.dag())
                    && Voorwaarde.readings(bekend.lezing(), vraag) == Oordeel.VOLDOET) {
                return Optional.of(bekend);
            }
        }
        return Optional.empty();
    }

    /** The facts that are not known and that some row that could hold depends on, in the order of the file. */
    List<String> openFacts(Tariefvraag vraag) {
        return openFacts(vraag, true);
    }

    private List<String> openFacts(Tariefvraag vraag, boolean vanHetTarief) {
        Set<String> nodig = new TreeSet<>();
        for (Beleidsregel regel : regelsOf(vraag)) {
            if (regel.bewerking().isOfTariff() == vanHetTarief && regel.holds(vraag) != Oordeel.VOLDOET_NIET) {
                for (String naam : regel.voorwaarde().als().keySet()) {
                    nodig.addAll(factsOf(naam, vraag));
                }
                addTo(nodig, regel.bewerking().fact());
            }
        }
        List<String> open = new ArrayList<>();
        for (String naam : feiten.keySet()) {
            if (nodig.contains(naam) && vraag.value(naam).isEmpty()) {
                open.add(naam);
            }
        }
        return open;
    }

    /** The readings on which some row of this zorgkantoor depends on this day. */
    List<Lezing> readings(Tariefvraag vraag) {
        Tariefvraag open = vraag;
        for (Lezing lezing : lezingen.values()) {
            open = open.open(lezing);
        }
        Set<String> namen = new TreeSet<>();
        for (Looptijd l : looptijden.getOrDefault(vraag.zorgkantoor(), List.of())) {
            namen.addAll(l.lezing().keySet());
        }
        for (Beleidsregel regel : regelsOf(vraag)) {
            if (regel.holds(open) != Oordeel.VOLDOET_NIET) {
                addReadings(regel.voorwaarde(), namen);
                Set<String> gebruikt = new TreeSet<>();
                for (String naam : regel.voorwaarde().als().keySet()) {
                    for (Begrip b : begrip(naam)) {
                        addReadings(b.voorwaarde(), namen);
                    }
                    gebruikt.addAll(factsOf(naam, vraag));
                }
                if (regel.bewerking() instanceof Bewerking.Plus plus) {
                    addTo(namen, plus.maat().lezing());
                }
                addTo(gebruikt, regel.bewerking().fact());
                for (String feit : gebruikt) {
                    for (Feit.Bekend bekend : feit(feit).bekend()) {
                        namen.addAll(bekend.lezing().keySet());
                    }
                }
            }
        }
        List<Lezing> gekozen = new ArrayList<>();
        for (Lezing l : lezingen.values()) {
            if (namen.contains(l.naam())) {
                gekozen.add(new Lezing(
                        l.naam(), l.regel(), l.keuzes(), vraag.choice(l.naam()).orElse(l.standaard())));
            }
        }
        return gekozen;
    }

    private static void addReadings(Voorwaarde voorwaarde, Set<String> namen) {
        namen.addAll(voorwaarde.lezing().keySet());
        if (voorwaarde.bij().isPresent()) {
            addTo(namen, voorwaarde.bij().get().lezing());
        }
    }

    private static void addTo(Set<String> namen, Optional<String> naam) {
        if (naam.isPresent()) {
            namen.add(naam.get());
        }
    }

    String profileClass(Zorgprofiel profiel) {
        if (!profiel.sector().equals(Optional.of(sector))) {
            throw new OngeldigeWaardeException(
                    profiel.notatie(),
                    Tekst.of("een zorgprofiel van sector " + sector, "a zorgprofiel of sector " + sector));
        }
        return feit(PROFIEL).domein().cases().stream()
                .map(Object::toString)
                .filter(p -> !p.equals(OVERIG) && Zorgprofiel.parse(p) == profiel)
                .findFirst()
                .orElse(OVERIG);
    }

    // ------------------------------------------------------------------------------------------- what the policy has

    /**
     * Returns what the policy is called.
     *
     * @return its name
     */
    public Tekst naam() {
        return naam;
    }

    /**
     * Returns the sector whose care it prices.
     *
     * @return the sector
     */
    public Sector sector() {
        return sector;
    }

    /**
     * Returns on which days it can be asked.
     *
     * @return the days
     */
    public Geldigheid geldig() {
        return geldig;
    }

    /**
     * Returns the zorgkantoren whose policy it is.
     *
     * @return the zorgkantoren in the order of the file
     */
    public List<Zorgkantoor> zorgkantoren() {
        return List.copyOf(looptijden.keySet());
    }

    /**
     * Returns the facts that it can ask for.
     *
     * @return the facts in the order of the file
     */
    public List<Feit> feiten() {
        return List.copyOf(feiten.values());
    }

    /**
     * Returns the facts on which the answer for one zorgkantoor can depend, on some day and under some reading. All other
     * facts change nothing there.
     *
     * @param zorgkantoor the zorgkantoor
     * @return the facts in the order of the file; none if the policy is not of that zorgkantoor
     */
    public List<Feit> feiten(Zorgkantoor zorgkantoor) {
        Set<String> namen = new TreeSet<>();
        for (Beleidsregel regel : regelsPer.getOrDefault(zorgkantoor, List.of())) {
            for (String naam : regel.voorwaarde().als().keySet()) {
                if (begrippen.containsKey(naam)) {
                    begrip(naam).forEach(b -> namen.addAll(b.voorwaarde().als().keySet()));
                } else {
                    namen.add(naam);
                }
            }
            addTo(namen, regel.bewerking().fact());
        }
        return feiten.values().stream().filter(f -> namen.contains(f.feit())).toList();
    }

    /**
     * Returns one of the facts that it can ask for.
     *
     * @param naam the name of the fact
     * @return the fact
     * @throws OngeldigeWaardeException if it asks for no such fact
     */
    public Feit feit(String naam) {
        Feit feit = feiten.get(naam);
        if (feit == null) {
            String namen = String.join(", ", feiten.keySet());
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een feit van dit beleid: " + namen, "a fact of this policy: " + namen));
        }
        return feit;
    }

    /** The zorgkantoor with this name; the name is an identifier in documents, so it is compared exactly. */
    Zorgkantoor zorgkantoor(String naam) {
        List<Zorgkantoor> alle = zorgkantoren();
        return alle.stream().filter(z -> z.naam().equals(naam)).findFirst().orElseThrow(() -> {
            String namen =
                    String.join(", ", alle.stream().map(Zorgkantoor::naam).toList());
            return new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
        });
    }

    /**
     * Says whether it asks for a fact.
     *
     * @param naam the name of the fact
     * @return true if {@link #feit} finds it
     */
    public boolean hasFact(String naam) {
        return feiten.containsKey(naam);
    }

    /**
     * Returns the readings that it knows, each at its default.
     *
     * @return the readings in the order of the file
     */
    public List<Lezing> lezingen() {
        return List.copyOf(lezingen.values());
    }

    /**
     * Returns one of the readings that it knows, at its default.
     *
     * @param naam the name of the reading
     * @return the reading
     * @throws OngeldigeWaardeException if it knows no such reading
     */
    public Lezing lezing(String naam) {
        Lezing lezing = lezingen.get(naam);
        if (lezing == null) {
            String namen = String.join(", ", lezingen.keySet());
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een lezing van dit beleid: " + namen, "a reading of this policy: " + namen));
        }
        return lezing;
    }

    Map<String, Lezing> readingsByName() {
        return lezingen;
    }

    boolean hasReading(String naam) {
        return lezingen.containsKey(naam);
    }

    List<Begrip> begrip(String naam) {
        return begrippen.getOrDefault(naam, List.of());
    }

    Map<String, List<Begrip>> begrippen() {
        return begrippen;
    }

    Map<Zorgkantoor, List<Looptijd>> looptijden() {
        return looptijden;
    }

    List<Beleidsregel> regels() {
        return regels;
    }

    /**
     * Returns the periods in which nothing changes by date: the days of the policy, split at every calendar year and at
     * every day on which some row, value or validity begins or ends.
     *
     * @return the periods in order, together all days of the policy
     */
    public List<Geldigheid> perioden() {
        LocalDate eerste = geldig.van().orElseThrow();
        LocalDate laatste = geldig.totEnMet().orElseThrow();
        TreeSet<LocalDate> begin = new TreeSet<>(Set.of(eerste));
        for (int jaar = eerste.getYear() + 1; jaar <= laatste.getYear(); jaar++) {
            begin.add(LocalDate.of(jaar, 1, 1));
        }
        Stream<Geldigheid> alle = Stream.of(
                        looptijden.values().stream().flatMap(List::stream).map(Looptijd::geldig),
                        feiten.values().stream()
                                .flatMap(f -> f.bekend().stream())
                                .map(Feit.Bekend::geldig),
                        begrippen.values().stream()
                                .flatMap(List::stream)
                                .map(b -> b.voorwaarde().geldig()),
                        regels.stream().map(r -> r.voorwaarde().geldig()))
                .flatMap(s -> s);
        alle.forEach(g -> {
            g.van().filter(geldig::contains).ifPresent(begin::add);
            g.totEnMet().map(t -> t.plusDays(1)).filter(geldig::contains).ifPresent(begin::add);
        });
        List<Geldigheid> perioden = new ArrayList<>();
        for (LocalDate van : begin) {
            LocalDate volgende = begin.higher(van);
            perioden.add(Geldigheid.of(van, volgende == null ? laatste : volgende.minusDays(1)));
        }
        return List.copyOf(perioden);
    }

    /**
     * Returns where the policy uses rules.
     *
     * @return one entry a row, published value, reading or notion
     */
    public List<Gebruik> gebruik() {
        String bestand = herkomst.bestand;
        List<Gebruik> gebruik = new ArrayList<>();
        for (Lezing lezing : lezingen.values()) {
            gebruik.add(new Gebruik(lezing.regel(), bestand + ", lezing " + lezing.naam()));
        }
        for (Feit feit : feiten.values()) {
            for (Feit.Bekend bekend : feit.bekend()) {
                gebruik.add(new Gebruik(
                        bekend.regel(),
                        bestand + ", feit " + feit.feit() + " = " + bekend.waarde() + ", "
                                + bekend.geldig().in(Taal.NL)));
            }
        }
        begrippen.forEach((begrip, gevallen) ->
                gevallen.forEach(g -> gebruik.add(new Gebruik(g.regel(), bestand + ", begrip " + begrip))));
        for (Beleidsregel regel : regels) {
            String bij = regel.voorwaarde().bij().map(Tariefbeleid::whose).orElse("alle zorgkantoren");
            gebruik.add(new Gebruik(
                    regel.stap().regel(),
                    bestand + ", " + bij + ": " + regel.stap().wat().nl()));
        }
        return gebruik;
    }

    private static String whose(Voorwaarde.Bij bij) {
        return bij.lezing()
                .map(l -> "lezing " + l)
                .orElse(String.join(
                        ", ",
                        bij.zorgkantoren().stream()
                                .map(Zorgkantoor::naam)
                                .sorted()
                                .toList()));
    }

    /** Two policies are equal if they say the same, in whatever order and from whatever file. */
    @Override
    public boolean equals(Object ander) {
        return this == ander
                || (ander instanceof Tariefbeleid b
                        && naam.equals(b.naam)
                        && sector == b.sector
                        && geldig.equals(b.geldig)
                        && lezingen.equals(b.lezingen)
                        && looptijden.equals(b.looptijden)
                        && feiten.equals(b.feiten)
                        && begrippen.equals(b.begrippen)
                        && Set.copyOf(regels).equals(Set.copyOf(b.regels)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(naam, sector, geldig, lezingen.keySet(), feiten.keySet());
    }

    @Override
    public String toString() {
        return "Tariefbeleid[" + naam.nl() + "]";
    }
}
