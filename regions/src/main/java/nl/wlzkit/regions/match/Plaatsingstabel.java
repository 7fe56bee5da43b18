package nl.wlzkit.regions.match;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvrij;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Kolom;
import nl.wlzkit.csv.Ontvanger;
import nl.wlzkit.csv.Weigering;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Collects the clients or the places of a table, line by line. More words in one field are separated by {@code |}. Of a place an
 * empty field is not known; {@code geen} says that there is nothing. For one table, on one thread.
 *
 * @param <W> what a line becomes: a client or a group of places
 */
public final class Plaatsingstabel<W> implements Ontvanger<Csvrij> {
    private static final String GEEN = "geen";
    private static final DateTimeFormatter NEDERLANDS =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Kolom<String> CLIENT =
            Kolom.required("client", Plaatsingstabel::number).confidential();
    private static final Kolom<String> CODE = Kolom.required("code", Plaatsingstabel::word);
    private static final Kolom<Sector> SECTOR = Kolom.required("sector", Sector::parse);
    private static final Kolom<Zorgprofiel> ZORGPROFIEL = Kolom.optional("zorgprofiel", Zorgprofiel::parse);
    private static final Kolom<String> CONTEXT = Kolom.optional("context", Plaatsingstabel::word);
    private static final Kolom<SortedSet<String>> EXPERTISE = Kolom.optional("expertise", Plaatsingstabel::words);
    private static final Kolom<SortedSet<String>> KENMERKEN =
            Kolom.optional("kenmerken", Plaatsingstabel::words).confidential();
    private static final Kolom<String> AANBIEDER = Kolom.optional("aanbieder", Plaatsingstabel::word);
    private static final Kolom<String> AANBIEDER_VERPLICHT = Kolom.required("aanbieder", Plaatsingstabel::word);
    private static final Kolom<Leveringsvorm> VORM = Kolom.optional("vorm", Plaatsingstabel::form);
    private static final Kolom<Leveringsvorm> VORM_VERPLICHT = Kolom.required("vorm", Plaatsingstabel::form);
    private static final Kolom<String> PLAATS = Kolom.optional("plaats", Plaatsingstabel::word);
    private static final Kolom<Zorgkantoorregio> REGIO = Kolom.optional("regio", Zorgkantoorregio::parse);
    private static final Kolom<Set<Wens>> EISEN = Kolom.optional("eisen", Plaatsingstabel::demands);
    private static final Kolom<Leveringsstatus> STATUS = Kolom.required("status", Plaatsingstabel::status);
    private static final Kolom<LocalDate> WACHT_SINDS = Kolom.required("wacht-sinds", Plaatsingstabel::day);
    private static final Kolom<Set<Zorgprofiel>> PROFIELEN = Kolom.optional("profielen", Plaatsingstabel::profiles);
    private static final Kolom<SortedSet<String>> CONTEXTEN = Kolom.optional("contexten", Plaatsingstabel::words);
    private static final Kolom<Integer> TOTAAL = Kolom.optional("totaal", Plaatsingstabel::count);
    private static final Kolom<Integer> BEZET = Kolom.optional("bezet", Plaatsingstabel::count);
    private static final Kolom<SortedSet<String>> CONTRA = Kolom.optional("contra-indicaties", Plaatsingstabel::words);

    private final Csvvorm<Csvrij> vorm;
    private final Kolom<String> sleutel;
    private final Function<Csvrij, W> maker;
    private final Function<Csvrij, Optional<Weigering>> toets;
    private final Set<String> gezien = new HashSet<>();
    private final List<W> alle = new ArrayList<>();

    private Plaatsingstabel(
            Kolom<String> sleutel,
            Function<Csvrij, W> maker,
            Function<Csvrij, Optional<Weigering>> toets,
            Kolom<?>... kolommen) {
        this.vorm = Csvvorm.of(Function.identity(), kolommen);
        this.sleutel = sleutel;
        this.maker = maker;
        this.toets = toets;
    }

    /**
     * Begins a table of clients: {@code client}, {@code sector}, {@code status} and {@code wacht-sinds} (a day, such as
     * 2024-03-01 or 1-3-2024), and where they are told {@code zorgprofiel}, {@code context}, {@code expertise}, {@code
     * kenmerken}, the wishes {@code aanbieder}, {@code vorm}, {@code plaats} and {@code regio}, and of these the {@code eisen}.
     *
     * @return the table, empty
     */
    public static Plaatsingstabel<Client> clienten() {
        return new Plaatsingstabel<>(
                CLIENT,
                Plaatsingstabel::client,
                Plaatsingstabel::testClient,
                CLIENT,
                SECTOR,
                ZORGPROFIEL,
                CONTEXT,
                EXPERTISE,
                KENMERKEN,
                AANBIEDER,
                VORM,
                PLAATS,
                REGIO,
                EISEN,
                STATUS,
                WACHT_SINDS);
    }

    /**
     * Begins a table of places: {@code code}, {@code aanbieder}, {@code sector} and {@code vorm}, and where they are told {@code
     * plaats}, {@code regio}, {@code profielen}, {@code contexten}, {@code totaal} and {@code bezet}, {@code expertise} and
     * {@code contra-indicaties}.
     *
     * @return the table, empty
     */
    public static Plaatsingstabel<Plaatsgroep> plaatsen() {
        return new Plaatsingstabel<>(
                CODE,
                Plaatsingstabel::group,
                Plaatsingstabel::testGroup,
                CODE,
                AANBIEDER_VERPLICHT,
                PLAATS,
                REGIO,
                SECTOR,
                VORM_VERPLICHT,
                PROFIELEN,
                CONTEXTEN,
                TOTAAL,
                BEZET,
                EXPERTISE,
                CONTRA);
    }

    /**
     * Returns the form of the table.
     *
     * @return the form, for {@link nl.wlzkit.csv.Csvlezer}
     */
    public Csvvorm<Csvrij> vorm() {
        return vorm;
    }

    /**
     * Returns what was collected.
     *
     * @return the clients or places, in the order of the table
     */
    public List<W> alle() {
        return Collections.unmodifiableList(alle);
    }

    @Override
    public Optional<Weigering> accept(int regel, Csvrij rij) {
        Optional<Weigering> weigering = toets.apply(rij);
        if (weigering.isPresent()) {
            return weigering;
        }
        if (!gezien.add(rij.get(sleutel))) {
            return Optional.of(new Weigering(
                    sleutel,
                    Tekst.of(
                            sleutel.naam() + " die nog niet eerder in de tabel staat",
                            sleutel.naam() + " that was not in the table before")));
        }
        alle.add(maker.apply(rij));
        return Optional.empty();
    }

    private static Voorkeur preference(Csvrij rij) {
        return new Voorkeur(rij.find(AANBIEDER), rij.find(VORM), rij.find(PLAATS), rij.find(REGIO));
    }

    private static Client client(Csvrij rij) {
        return new Client(
                rij.get(CLIENT),
                rij.get(SECTOR),
                rij.find(ZORGPROFIEL),
                rij.find(CONTEXT),
                rij.find(EXPERTISE).orElse(Woorden.NONE),
                rij.find(KENMERKEN).orElse(Woorden.NONE),
                preference(rij),
                rij.find(EISEN).orElse(Set.of()),
                rij.get(STATUS),
                rij.get(WACHT_SINDS));
    }

    private static Optional<Weigering> testClient(Csvrij rij) {
        if (!preference(rij).wensen().containsAll(rij.find(EISEN).orElse(Set.of()))) {
            return Optional.of(new Weigering(
                    EISEN,
                    Tekst.of("eisen die ook als wens ingevuld zijn", "demands that are also filled in as a wish")));
        }
        return rij.find(ZORGPROFIEL)
                .filter(z -> !z.sector().equals(Optional.of(rij.get(SECTOR))))
                .map(z -> new Weigering(ZORGPROFIEL, ofSector(rij.get(SECTOR))));
    }

    private static Tekst ofSector(Sector sector) {
        return Tekst.of("een zorgprofiel van de sector " + sector, "a zorgprofiel of the sector " + sector);
    }

    private static Plaatsgroep group(Csvrij rij) {
        Optional<Capaciteit> capaciteit =
                rij.find(TOTAAL).flatMap(t -> rij.find(BEZET).map(b -> new Capaciteit(t, b)));
        return new Plaatsgroep(
                rij.get(CODE),
                rij.get(AANBIEDER_VERPLICHT),
                rij.find(PLAATS),
                rij.find(REGIO),
                rij.get(SECTOR),
                rij.get(VORM_VERPLICHT),
                rij.find(PROFIELEN).orElse(Set.of()),
                new Aanbodprofiel(rij.find(CONTEXTEN), capaciteit, rij.find(EXPERTISE), rij.find(CONTRA)));
    }

    private static Optional<Weigering> testGroup(Csvrij rij) {
        Optional<Integer> totaal = rij.find(TOTAAL);
        Optional<Integer> bezet = rij.find(BEZET);
        if (totaal.isPresent() != bezet.isPresent()) {
            return Optional.of(new Weigering(
                    totaal.isPresent() ? BEZET : TOTAAL,
                    Tekst.of("totaal en bezet allebei, of geen van beide", "totaal and bezet both, or neither")));
        }
        if (totaal.isPresent() && bezet.orElseThrow() > totaal.get()) {
            return Optional.of(new Weigering(
                    BEZET,
                    Tekst.of(
                            "een bezetting van hoogstens het totaal, " + totaal.get(),
                            "no more places taken than there are, " + totaal.get())));
        }
        return rij.find(PROFIELEN)
                .filter(p -> p.stream().anyMatch(z -> !z.sector().equals(Optional.of(rij.get(SECTOR)))))
                .map(z -> new Weigering(PROFIELEN, ofSector(rij.get(SECTOR))));
    }

    private static String number(String veld) {
        if (veld.isBlank() || veld.length() > Woorden.LONGEST) {
            throw new OngeldigeWaardeException(
                    "",
                    Tekst.of(
                            "een nummer van 1 t/m " + Woorden.LONGEST + " tekens",
                            "a number of 1 through " + Woorden.LONGEST + " characters"));
        }
        return veld.strip();
    }

    private static String word(String veld) {
        return Woorden.word(veld.strip());
    }

    private static List<String> parts(String veld) {
        return veld.strip().equalsIgnoreCase(GEEN) ? List.of() : List.of(veld.split("\\|", -1));
    }

    private static SortedSet<String> words(String veld) {
        return Woorden.set(parts(veld).stream().map(String::strip).toList());
    }

    private static Leveringsvorm form(String veld) {
        Leveringsvorm vorm = Leveringsvorm.parse(veld);
        if (!vorm.isInNatura()) {
            throw new OngeldigeWaardeException(veld, Tekst.of("een leveringsvorm in natura", "a form of care in kind"));
        }
        return vorm;
    }

    private static Set<Wens> demands(String veld) {
        EnumSet<Wens> eisen = EnumSet.noneOf(Wens.class);
        parts(veld).forEach(d -> eisen.add(Wens.parse(d)));
        return eisen;
    }

    private static Set<Zorgprofiel> profiles(String veld) {
        Set<Zorgprofiel> alle = new TreeSet<>();
        parts(veld).forEach(d -> alle.add(Zorgprofiel.parse(d)));
        return alle;
    }

    private static Leveringsstatus status(String veld) {
        String naam = veld.strip().replace(' ', '_').replace('-', '_');
        for (Leveringsstatus status : Leveringsstatus.values()) {
            boolean dit = status.name().equalsIgnoreCase(naam)
                    || status.gegevens().code().equals(naam);
            if (dit && Client.rank(status) >= 0) {
                return status;
            }
        }
        throw new OngeldigeWaardeException(veld, Client.WACHTEND);
    }

    private static LocalDate day(String veld) {
        try {
            return veld.strip().matches("\\d{4}-.*")
                    ? LocalDate.parse(veld.strip())
                    : LocalDate.parse(veld.strip(), NEDERLANDS);
        } catch (DateTimeException e) {
            throw new OngeldigeWaardeException(
                    veld, Tekst.of("een dag, zoals 2024-03-01 of 1-3-2024", "a day, such as 2024-03-01 or 1-3-2024"));
        }
    }

    private static int count(String veld) {
        try {
            return Capaciteit.AANTAL.check(Integer.valueOf(veld.strip()));
        } catch (NumberFormatException e) {
            throw new OngeldigeWaardeException(
                    veld,
                    Tekst.of(
                            "een aantal plaatsen, 0 t/m " + Capaciteit.MOST,
                            "a number of places, 0 through " + Capaciteit.MOST));
        }
    }
}
