package nl.wlzkit.tariff.pgb;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.core.time.Tijdlijn;

/**
 * The published amounts of the pgb by date, each with its rule. A year or profile of which nothing was published or read is
 * not there: nothing falls through to another year. Amounts are whole euros a year. Immutable and thread-safe.
 */
@Grondslag({"WK-PGB-JAAR", "WK-PGB-ONBEKEND", "RLZ2015-5.13.1", "RLZ2021-H"})
public final class Pgbtabel {
    private static final List<String> BESTANDEN =
            List.of("klassebedragen.tsv", "klassen.tsv", "bijlage-h.tsv", "parameters.tsv");

    /** The last year in which the classes of annex C of 2015 are used. */
    private static final int LAATSTE_BIJLAGE_C = 2016;

    /**
     * The amount of a class.
     *
     * @param jaar the year
     * @param regime for which clients
     * @param vorm the form of care
     * @param klasse the class
     * @param bedrag euros a year
     * @param regel the id of the rule that publishes it
     */
    public record Klassebedrag(
            int jaar, Klassenregime regime, Pgbonderdeel vorm, int klasse, Bedrag bedrag, String regel) {}

    /**
     * The classes of a profile, with or without guidance in a group.
     *
     * @param jaar the year of the table
     * @param profiel the profile
     * @param groep whether guidance in a group is in it
     * @param klassen the class by form of care; none for a form that is not in it
     * @param regel the id of the rule that publishes it
     */
    public record Profielklassen(
            int jaar, Zorgprofiel profiel, boolean groep, Map<Pgbonderdeel, Integer> klassen, String regel) {
        /**
         * Copies the classes.
         *
         * @param jaar the year of the table
         * @param profiel the profile
         * @param groep whether guidance in a group is in it
         * @param klassen the class by form of care; none for a form that is not in it
         * @param regel the id of the rule that publishes it
         */
        public Profielklassen {
            klassen = Collections.unmodifiableMap(new EnumMap<>(klassen));
        }
    }

    /**
     * A part of a base amount.
     *
     * @param vorm the form of care
     * @param klasse its class; none for domestic help
     * @param bedrag euros a year
     * @param regel the id of the rule that publishes it
     */
    public record Deel(Pgbonderdeel vorm, Optional<Integer> klasse, Bedrag bedrag, String regel) {}

    /**
     * What a profile gives in a year, before any increase.
     *
     * @param profiel the profile
     * @param dagbesteding the choice of day activities
     * @param jaar the year
     * @param delen its parts, in the order of the table
     * @param totaal the base amount: what the table publishes, else the sum of the parts
     * @param gepubliceerd whether the total itself was published
     * @param regel the id of the rule that publishes the total, or says how it is put together
     */
    public record Basis(
            Zorgprofiel profiel,
            Dagbesteding dagbesteding,
            int jaar,
            List<Deel> delen,
            Bedrag totaal,
            boolean gepubliceerd,
            String regel) {
        /**
         * Copies the parts.
         *
         * @param profiel the profile
         * @param dagbesteding the choice of day activities
         * @param jaar the year
         * @param delen its parts, in the order of the table
         * @param totaal the base amount: what the table publishes, else the sum of the parts
         * @param gepubliceerd whether the total itself was published
         * @param regel the id of the rule that publishes the total, or says how it is put together
         */
        public Basis {
            delen = List.copyOf(delen);
        }

        /**
         * Adds the parts.
         *
         * @return their sum; in 2021 it can differ from the total by a euro
         */
        public Bedrag som() {
            Bedrag som = Bedrag.NUL;
            for (Deel deel : delen) {
                som = som.plus(deel.bedrag());
            }
            return som;
        }
    }

    /**
     * The number of a parameter, with what publishes it.
     *
     * @param waarde euros, or percent
     * @param doorlopend whether it holds only by reading a text between two equal states that were read
     * @param regel the id of the rule that publishes it
     */
    public record Waarde(BigDecimal waarde, boolean doorlopend, String regel) {}

    private record Sleutel(int jaar, Zorgprofiel profiel, Dagbesteding dagbesteding) {}

    private static final class Gepubliceerd {
        private static final Pgbtabel TABEL = load();
    }

    private final List<Klassebedrag> klassebedragen = new ArrayList<>();
    private final List<Profielklassen> klassen = new ArrayList<>();
    private final Map<Sleutel, Basis> basis = new LinkedHashMap<>();
    private final Map<Pgbparameter, Tijdlijn<Waarde>> parameters = new EnumMap<>(Pgbparameter.class);
    private final List<Gebruik> gebruik;
    private final Herkomst herkomst;

    private Pgbtabel(List<String> teksten, Herkomst herkomst) {
        this.herkomst = herkomst;
        rows(teksten.get(0)).forEach(this::addKlassebedrag);
        rows(teksten.get(1)).forEach(this::addKlassen);
        rows(teksten.get(2)).forEach(this::addBijlageH);
        addParameters(rows(teksten.get(3)));
        addKlassenbasis();
        Set<Gebruik> alle = new LinkedHashSet<>();
        for (int i = 0; i < BESTANDEN.size(); i++) {
            for (String[] v : rows(teksten.get(i))) {
                alle.add(new Gebruik(v[v.length - 1], BESTANDEN.get(i)));
            }
        }
        gebruik = List.copyOf(alle);
    }

    /**
     * Returns the published table.
     *
     * @return the table, always the same
     */
    public static Pgbtabel published() {
        return Gepubliceerd.TABEL;
    }

    // ------------------------------------------------------------------------------------------------------ reading

    /** Reads the tables; once is enough, but for a test of the reading. */
    static Pgbtabel load() {
        List<String> teksten = new ArrayList<>();
        List<Herkomst.Bestand> bestanden = new ArrayList<>();
        for (String naam : BESTANDEN) {
            byte[] inhoud = Resources.bytes(Pgbtabel.class.getResourceAsStream(naam), naam);
            teksten.add(new String(inhoud, StandardCharsets.UTF_8));
            bestanden.add(Herkomst.Bestand.of(naam, inhoud));
        }
        return new Pgbtabel(teksten, Herkomst.of(bestanden));
    }

    private static List<String[]> rows(String tsv) {
        return tsv.lines().skip(1).map(l -> l.split("\t", -1)).toList();
    }

    private void addKlassebedrag(String[] v) {
        klassebedragen.add(new Klassebedrag(
                Integer.parseInt(v[0]),
                Klassenregime.valueOf(v[1]),
                Pgbonderdeel.valueOf(v[2]),
                Integer.parseInt(v[3]),
                Bedrag.of(v[4]),
                v[5]));
    }

    private void addKlassen(String[] v) {
        Map<Pgbonderdeel, Integer> van = new EnumMap<>(Pgbonderdeel.class);
        for (int i = 0; i < MET_KLASSE; i++) {
            if (!v[3 + i].isEmpty()) {
                van.put(KOLOMMEN.get(i), Integer.valueOf(v[3 + i]));
            }
        }
        klassen.add(new Profielklassen(Integer.parseInt(v[0]), Zorgprofiel.parse(v[1]), v[2].equals("ja"), van, v[7]));
    }

    private static final List<Pgbonderdeel> KOLOMMEN = List.of(
            Pgbonderdeel.PERSOONLIJKE_VERZORGING,
            Pgbonderdeel.VERPLEGING,
            Pgbonderdeel.BEGELEIDING_INDIVIDUEEL,
            Pgbonderdeel.BEGELEIDING_GROEP,
            Pgbonderdeel.HUISHOUDELIJKE_HULP);

    /** Domestic help has no class. */
    private static final int MET_KLASSE = KOLOMMEN.size() - 1;

    private void addBijlageH(String[] v) {
        int jaar = Integer.parseInt(v[0]);
        Zorgprofiel profiel = Zorgprofiel.parse(v[1]);
        Dagbesteding dagbesteding = Dagbesteding.valueOf(v[2]);
        String[] nummers = v[9].split("/", -1);
        List<Deel> delen = new ArrayList<>();
        for (int i = 0; i < KOLOMMEN.size(); i++) {
            if (!v[3 + i].isEmpty()) {
                Optional<Integer> klasse = i < MET_KLASSE ? Optional.of(Integer.valueOf(nummers[i])) : Optional.empty();
                delen.add(new Deel(form(KOLOMMEN.get(i), dagbesteding), klasse, Bedrag.of(v[3 + i]), v[10]));
            }
        }
        put(new Basis(profiel, dagbesteding, jaar, delen, Bedrag.of(v[8]), true, v[10]));
    }

    /** In 2015 and 2016 the base is put together from the amounts of the classes; for other years no law says so. */
    private void addKlassenbasis() {
        for (int jaar = 2015; jaar <= LAATSTE_BIJLAGE_C; jaar++) {
            for (Profielklassen van : klassen) {
                if (van.jaar() == 2015) {
                    for (Dagbesteding keuze : Dagbesteding.values()) {
                        if (van.groep() == (keuze != Dagbesteding.GEEN)) {
                            put(sum(van, keuze, jaar));
                        }
                    }
                }
            }
        }
    }

    private Basis sum(Profielklassen van, Dagbesteding keuze, int jaar) {
        List<Deel> delen = new ArrayList<>();
        Bedrag som = Bedrag.NUL;
        for (Map.Entry<Pgbonderdeel, Integer> klasse : van.klassen().entrySet()) {
            Pgbonderdeel vorm = form(klasse.getKey(), keuze);
            Klassebedrag bedrag = find(Klassenregime.WLZ, jaar, vorm, klasse.getValue())
                    .orElseThrow(() -> new IllegalStateException("no amount of " + vorm + " " + klasse.getValue()));
            delen.add(new Deel(vorm, Optional.of(klasse.getValue()), bedrag.bedrag(), bedrag.regel()));
            som = som.plus(bedrag.bedrag());
        }
        return new Basis(van.profiel(), keuze, jaar, delen, som, false, van.regel());
    }

    private static Pgbonderdeel form(Pgbonderdeel kolom, Dagbesteding keuze) {
        return kolom == Pgbonderdeel.BEGELEIDING_GROEP && keuze == Dagbesteding.GROEP_MET_VERVOER
                ? Pgbonderdeel.BEGELEIDING_GROEP_MET_VERVOER
                : kolom;
    }

    private void put(Basis b) {
        if (basis.putIfAbsent(new Sleutel(b.jaar(), b.profiel(), b.dagbesteding()), b) != null) {
            throw new IllegalStateException(b.profiel() + " twice in " + b.jaar());
        }
    }

    private void addParameters(List<String[]> rijen) {
        Map<Pgbparameter, List<Tijdlijn.Gedateerd<Waarde>>> perioden = new EnumMap<>(Pgbparameter.class);
        for (String[] v : rijen) {
            perioden.computeIfAbsent(Pgbparameter.valueOf(v[0]), p -> new ArrayList<>())
                    .add(new Tijdlijn.Gedateerd<>(
                            Geldigheid.of(LocalDate.parse(v[1]), LocalDate.parse(v[2])),
                            new Waarde(new BigDecimal(v[3]), v[4].equals("doorlopend"), v[5])));
        }
        perioden.forEach((p, lijst) -> parameters.put(p, Tijdlijn.of(Tekst.of(p.name(), p.name()), lijst)));
    }

    // ------------------------------------------------------------------------------------------------------ looking up

    /**
     * Looks up the base amount of a profile.
     *
     * @param profiel the profile
     * @param dagbesteding the choice of day activities
     * @param jaar the year
     * @return the amount with its parts; empty if none was published or read
     */
    public Optional<Basis> find(Zorgprofiel profiel, Dagbesteding dagbesteding, int jaar) {
        return Optional.ofNullable(basis.get(new Sleutel(jaar, profiel, dagbesteding)));
    }

    /**
     * Returns the choices of day activities that a profile has.
     *
     * @param profiel the profile
     * @param jaar the year
     * @return the choices, from less to more; none if nothing was published or read
     */
    public List<Dagbesteding> choices(Zorgprofiel profiel, int jaar) {
        List<Dagbesteding> keuzes = new ArrayList<>();
        for (Dagbesteding keuze : Dagbesteding.values()) {
            if (basis.containsKey(new Sleutel(jaar, profiel, keuze))) {
                keuzes.add(keuze);
            }
        }
        return List.copyOf(keuzes);
    }

    /**
     * Returns the profiles of which the base amount of a year is known.
     *
     * @param jaar the year
     * @return the profiles, in the order of the code list
     */
    public Set<Zorgprofiel> profiles(int jaar) {
        Set<Zorgprofiel> profielen = EnumSet.noneOf(Zorgprofiel.class);
        basis.keySet().stream().filter(s -> s.jaar() == jaar).forEach(s -> profielen.add(s.profiel()));
        return Collections.unmodifiableSet(profielen);
    }

    /**
     * Returns the years of which some base amount is known.
     *
     * @return the years
     */
    public SortedSet<Integer> years() {
        SortedSet<Integer> jaren = new TreeSet<>();
        basis.keySet().forEach(s -> jaren.add(s.jaar()));
        return Collections.unmodifiableSortedSet(jaren);
    }

    /**
     * Looks up a parameter.
     *
     * @param parameter the parameter
     * @param dag the day
     * @return its number; empty if none was published or read for that day
     */
    public Optional<Waarde> find(Pgbparameter parameter, LocalDate dag) {
        return Optional.ofNullable(parameters.get(parameter)).flatMap(lijn -> lijn.find(dag));
    }

    /**
     * Looks up the amount of a class.
     *
     * @param regime for which clients
     * @param jaar the year
     * @param vorm the form of care
     * @param klasse the class
     * @return the amount; empty if none was published or read
     */
    public Optional<Klassebedrag> find(Klassenregime regime, int jaar, Pgbonderdeel vorm, int klasse) {
        return klassebedragen.stream()
                .filter(k -> k.regime() == regime && k.jaar() == jaar && k.vorm() == vorm && k.klasse() == klasse)
                .findFirst();
    }

    /**
     * Returns all amounts per class.
     *
     * @return the amounts, oldest first
     */
    public List<Klassebedrag> klassebedragen() {
        return List.copyOf(klassebedragen);
    }

    /**
     * Returns the classes of all profiles.
     *
     * @return the classes of 2014 and 2015
     */
    public List<Profielklassen> klassen() {
        return List.copyOf(klassen);
    }

    /**
     * Returns all base amounts.
     *
     * @return the amounts
     */
    public List<Basis> all() {
        return List.copyOf(basis.values());
    }

    /**
     * Returns what the table was read from.
     *
     * @return the receipt
     */
    public Herkomst herkomst() {
        return herkomst;
    }

    /** The ids of the rules that publish a parameter. */
    Set<String> rules(Pgbparameter parameter) {
        Set<String> regels = new LinkedHashSet<>();
        Optional.ofNullable(parameters.get(parameter))
                .ifPresent(lijn ->
                        lijn.perioden().forEach(p -> regels.add(p.waarde().regel())));
        return regels;
    }

    List<Gebruik> gebruik() {
        return gebruik;
    }
}
