package nl.wlzkit.tariff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * A worked example from a file such as voorbeelden.tsv. A fact that it does not name is no, zero, or the first of its choices;
 * only a height that the sources alone could give is then unknown. A fact is left open by the word onbekend, and a
 * reading is chosen by "lezing naam=keuze".
 */
public record Voorbeeld(
        String naam, LocalDate datum, Map<String, String> vraag, String antwoord, Set<String> regels, String bron) {
    private static final String LEZING = "lezing ";
    private static final String ONBEKEND = "onbekend";
    private static final String ZORGKANTOOR = "zorgkantoor";
    private static final String SECTOR = "sector";
    private static final Set<String> BEDRAGEN =
            Set.of("maximum", "nhc", Contracttariefvraag.NHC_PERCENTAGE, "aantal", "volgorde");

    /** The columns of the file. */
    public static final List<String> KOLOMMEN = List.of("naam", "datum", "vraag", "antwoord", "regels", "bron");

    /** What came out: the answer as it is written, and the rules in its explanation. */
    public record Uitslag(String antwoord, Set<String> regels) {}

    /** Input that was refused: which. */
    private static final class Ongeldig extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ongeldig(String wat) {
            super("ongeldig: " + wat);
        }
    }

    /** The name of the file with the examples of a sector. */
    public static String bestand(Sector sector) {
        return sector == Sector.VV
                ? "voorbeelden.tsv"
                : "voorbeelden-" + sector.name().toLowerCase(Locale.ROOT) + ".tsv";
    }

    /** Reads the examples in a file that is beside a type. */
    public static List<Voorbeeld> read(Class<?> naast, String bestand) {
        List<List<String>> rijen = Resources.text(naast.getResourceAsStream(bestand), bestand)
                .lines()
                .map(regel -> Arrays.asList(regel.split("\t", -1)))
                .toList();
        if (!rijen.get(0).equals(KOLOMMEN)) {
            throw new IllegalArgumentException("expected the columns " + KOLOMMEN + ", not " + rijen.get(0));
        }
        return rijen.stream().skip(1).map(Voorbeeld::of).toList();
    }

    private static Voorbeeld of(List<String> velden) {
        Set<String> regels = velden.get(4).isEmpty()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(velden.get(4).split(",", -1)));
        return new Voorbeeld(
                velden.get(0),
                LocalDate.parse(velden.get(1)),
                facts(velden.get(2)),
                velden.get(3),
                regels,
                velden.get(5));
    }

    /** A question in the notation of the examples, without an answer that is expected. */
    public static Voorbeeld ask(String vraag, LocalDate datum) {
        return new Voorbeeld(vraag, datum, facts(vraag), "", Set.of(), "");
    }

    private static Map<String, String> facts(String tekst) {
        Map<String, String> vraag = new LinkedHashMap<>();
        for (String deel : tekst.split("; ", -1)) {
            String[] paar = deel.split("=", 2);
            if (vraag.put(paar[0], paar[1]) != null) {
                throw new IllegalArgumentException(paar[0] + " twice in " + tekst);
            }
        }
        return vraag;
    }

    /** Says whether this is what the example expects. */
    public boolean fits(Uitslag uitslag) {
        return uitslag.antwoord().equals(antwoord) && uitslag.regels().containsAll(regels);
    }

    /** Says whether the example expects its question to be refused. */
    public boolean isOngeldig() {
        return antwoord.startsWith("ongeldig: ");
    }

    /** Asks a policy for the percentage. */
    public Uitslag percentage(Tariefbeleid beleid) {
        try {
            return uitslag(beleid.answer(tariefvraag(beleid)));
        } catch (Ongeldig e) {
            return new Uitslag(e.getMessage(), Set.of());
        }
    }

    /** Asks the contract tariff of a policy for the amount. */
    public Uitslag bedrag(Tariefbeleid beleid) {
        try {
            return uitslag(new Contracttarief(beleid).answer(contracttariefvraag(beleid)));
        } catch (Ongeldig e) {
            return new Uitslag(e.getMessage(), Set.of());
        }
    }

    /** Asks the amount of a year of a policy. */
    public Uitslag jaarbedrag(Tariefbeleid beleid) {
        try {
            return uitslag(new Jaarbedrag(beleid).answer(jaarbedragvraag(beleid)));
        } catch (Ongeldig e) {
            return new Uitslag(e.getMessage(), Set.of());
        }
    }

    private static Uitslag uitslag(Uitkomst<?> uitkomst) {
        String antwoord = uitkomst.oordeel() == Oordeel.VOLDOET_NIET
                ? "niet"
                : uitkomst.omhulling().in(Taal.NL);
        Set<String> regels = new TreeSet<>();
        for (Geval<?> geval : uitkomst.gevallen()) {
            geval.posten().forEach(post -> regels(post).forEach(regels::add));
        }
        return new Uitslag(antwoord, regels);
    }

    private static Stream<String> regels(Post post) {
        return Stream.concat(
                Stream.of(post.stap().regel()), post.door().stream().flatMap(g -> g.regel().stream()));
    }

    /** Makes the question. */
    public Tariefvraag tariefvraag(Tariefbeleid beleid) {
        if (!vraag.getOrDefault(SECTOR, "VV").equals(beleid.sector().name())) {
            throw new IllegalArgumentException(naam + " asks another policy than that of " + beleid.sector());
        }
        Tariefvraag gesteld =
                attempt("datum", () -> beleid.vraag(Zorgkantoor.parse(vraag.getOrDefault(ZORGKANTOOR, "")), datum));
        for (Feit feit : beleid.feiten()) {
            gesteld = tell(gesteld, feit);
        }
        for (Map.Entry<String, String> e : vraag.entrySet()) {
            if (e.getKey().startsWith(LEZING)) {
                Tariefvraag zonder = gesteld;
                gesteld = attempt(e.getKey(), () -> zonder.choose(e.getKey().substring(LEZING.length()), e.getValue()));
            } else if (!Set.of(ZORGKANTOOR, SECTOR).contains(e.getKey()) && !BEDRAGEN.contains(e.getKey())) {
                beleid.feit(e.getKey()); // refuses a name that no fact has
            }
        }
        return gesteld;
    }

    private Tariefvraag tell(Tariefvraag gesteld, Feit feit) {
        String tekst = vraag.get(feit.feit());
        if (tekst == null) {
            return assumed(feit).map(w -> gesteld.with(feit.feit(), w)).orElse(gesteld);
        }
        if (tekst.equals(ONBEKEND)) {
            return gesteld;
        }
        Object waarde = switch (feit.soort()) {
            case JA_NEE -> yes(tekst);
            case KEUZE -> tekst;
            case PERCENTAGE -> Percentage.parse(tekst);
            case PROCENTPUNT -> Procentpunt.parse(tekst);
        };
        return attempt("feit " + feit.feit(), () -> gesteld.with(feit.feit(), waarde));
    }

    private static Optional<Object> assumed(Feit feit) {
        if (feit.wie() == Eigenaar.BRON) {
            return Optional.empty();
        }
        Object waarde = switch (feit.soort()) {
            case JA_NEE -> false;
            case KEUZE -> feit.domein().cases().get(0);
            case PERCENTAGE -> Percentage.NUL;
            case PROCENTPUNT -> Procentpunt.NUL;
        };
        try {
            return Optional.of(feit.check(waarde));
        } catch (OngeldigeWaardeException e) {
            return Optional.empty();
        }
    }

    private static boolean yes(String tekst) {
        if (tekst.equals("ja") || tekst.equals("nee")) {
            return tekst.equals("ja");
        }
        throw new IllegalArgumentException("expected ja or nee, not " + tekst);
    }

    private Contracttariefvraag contracttariefvraag(Tariefbeleid beleid) {
        Tariefvraag tariefvraag = tariefvraag(beleid);
        Bedrag maximum = Bedrag.parse(vraag.getOrDefault("maximum", ""));
        Bedrag nhc = Bedrag.parse(vraag.getOrDefault("nhc", "0"));
        String percentage = vraag.getOrDefault(Contracttariefvraag.NHC_PERCENTAGE, ONBEKEND);
        Optional<Percentage> nhcPercentage =
                percentage.equals(ONBEKEND) ? Optional.empty() : Optional.of(Percentage.parse(percentage));
        attempt("feit maximum", () -> Contracttariefvraag.of(tariefvraag, maximum));
        attempt("feit nhc", () -> new Contracttariefvraag(tariefvraag, maximum, nhc, Optional.empty()));
        return attempt(
                "feit " + Contracttariefvraag.NHC_PERCENTAGE,
                () -> new Contracttariefvraag(tariefvraag, maximum, nhc, nhcPercentage));
    }

    private Jaarbedragvraag jaarbedragvraag(Tariefbeleid beleid) {
        Contracttariefvraag perEenheid = contracttariefvraag(beleid);
        long aantal = Long.parseLong(vraag.getOrDefault("aantal", ""));
        String keuze = vraag.getOrDefault("volgorde", Jaarbedragvraag.PER_EENHEID);
        attempt("feit aantal", () -> Jaarbedragvraag.of(perEenheid, aantal));
        return attempt(
                "lezing volgorde",
                () -> new Jaarbedragvraag(
                        perEenheid,
                        aantal,
                        keuze.equals(ONBEKEND)
                                ? Jaarbedragvraag.LEZINGEN.open(Jaarbedragvraag.LEZING)
                                : Jaarbedragvraag.LEZINGEN.choose(Jaarbedragvraag.LEZING, keuze)));
    }

    private static <T> T attempt(String wat, java.util.function.Supplier<T> maker) {
        try {
            return maker.get();
        } catch (OngeldigeWaardeException e) {
            throw new Ongeldig(wat);
        }
    }

    @Override
    public String toString() {
        return naam;
    }
}
