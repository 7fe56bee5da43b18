package nl.wlzkit.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvrij;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Kolom;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Uitslag;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.jspecify.annotations.Nullable;

/**
 * What a table of lines to be priced looks like: fixed columns, and those facts of the policy that are yes or no or one of
 * some words. Which of the facts a table has is known when its header is read; only those are bound.
 */
final class Productievorm {
    /** So many different fields of a column are remembered, if they are no longer than this. */
    private static final int ONTHOUDEN = 10_000;

    private static final int KORT = 40;

    /** What no line told, in a key. */
    private static final Object NIETS = new Object();

    /**
     * A line.
     *
     * @param regel what is priced
     * @param aanbieder what the line calls the provider
     * @param kenmerk what the user calls the line; empty for nothing
     */
    record Productieregel(Prijsregel regel, String aanbieder, String kenmerk) {}

    private final Tariefbeleid beleid;
    private final List<String> aanbieders;
    private final Kolom<String> aanbieder;
    private final Kolom<String> kenmerk = Kolom.optional("kenmerk", v -> v).confidential();
    private final Kolom<Zorgkantoor> zorgkantoor = Kolom.required("zorgkantoor", remembering(Zorgkantoor::parse));
    private final Kolom<LocalDate> dag = Kolom.required("dag", remembering(Productievorm::day));
    private final Kolom<Leveringsvorm> vorm = Kolom.required("vorm", remembering(Leveringsvorm::parse));
    private final Kolom<Zorgprofiel> profiel = Kolom.optional("profiel", remembering(Zorgprofiel::parse));
    private final Kolom<Prestatiecode> prestatiecode = Kolom.required("prestatiecode", remembering(Prestatiecode::new));
    private final Kolom<Long> aantal = Kolom.required("aantal", Productievorm::units);
    private final List<Kolom<Object>> feiten;
    private final Csvvorm<Productieregel> csvvorm;

    private final Map<List<Object>, Integer> nummers = new HashMap<>();
    private List<Kolom<Object>> verteld = List.of();
    private @Nullable Prijstabel tabel;

    /** Describes the lines of these providers; with one of them a line need not name it. */
    Productievorm(Tariefbeleid beleid, List<String> aanbieders) {
        this.beleid = beleid;
        this.aanbieders = aanbieders;
        this.aanbieder =
                aanbieders.size() == 1 ? Kolom.optional("aanbieder", v -> v) : Kolom.required("aanbieder", v -> v);
        List<Kolom<?>> vast = List.of(aanbieder, zorgkantoor, dag, vorm, profiel, prestatiecode, aantal, kenmerk);
        List<String> namen = vast.stream().map(Kolom::naam).toList();
        this.feiten = beleid.feiten().stream()
                .filter(f -> f.domein() instanceof Domein.Keuze<?> && !namen.contains(f.feit()))
                .map(f -> Kolom.optional(f.feit(), remembering(v -> value(f, v))))
                .toList();
        this.csvvorm = Csvvorm.of(
                this::line, Stream.concat(vast.stream(), feiten.stream()).toArray(Kolom<?>[]::new));
    }

    Csvvorm<Productieregel> csvvorm() {
        return csvvorm;
    }

    /** The facts of which this table has a column. */
    List<String> facts(List<Kolom<?>> kolommen) {
        return feiten.stream().filter(kolommen::contains).map(Kolom::naam).toList();
    }

    /** Says in which tables the lines that follow are looked up, and what columns they have. */
    void bind(Prijstabel prijstabel, List<Kolom<?>> kolommen) {
        tabel = prijstabel;
        verteld = feiten.stream().filter(kolommen::contains).toList();
    }

    boolean hasKenmerk(List<Kolom<?>> kolommen) {
        return kolommen.contains(kenmerk);
    }

    private Productieregel line(Csvrij rij) {
        Prijstabel t = tabel;
        if (t == null) {
            throw new IllegalStateException("the header is read before a line is");
        }
        String wie = rij.find(aanbieder).orElse(aanbieders.get(0));
        return new Productieregel(
                new Prijsregel(
                        t.aanbieder(wie),
                        rij.get(zorgkantoor),
                        rij.get(dag),
                        Optional.of(rij.get(vorm)),
                        rij.find(profiel),
                        facts(rij, t),
                        rij.get(prestatiecode),
                        rij.get(aantal)),
                wie,
                rij.find(kenmerk).orElse(""));
    }

    private int facts(Csvrij rij, Prijstabel t) {
        if (verteld.isEmpty()) {
            return 0;
        }
        List<Object> sleutel = new ArrayList<>(verteld.size());
        for (Kolom<Object> kolom : verteld) {
            sleutel.add(rij.find(kolom).orElse(NIETS));
        }
        Integer nummer = nummers.get(sleutel);
        if (nummer == null) {
            Map<String, Object> waarden = new TreeMap<>();
            for (int i = 0; i < verteld.size(); i++) {
                if (sleutel.get(i) != NIETS) {
                    waarden.put(verteld.get(i).naam(), sleutel.get(i));
                }
            }
            nummer = (int) t.feiten(waarden);
            nummers.put(sleutel, nummer);
        }
        return nummer;
    }

    /** The column that is to blame when a line cannot be priced. */
    Kolom<?> blame(Uitslag uitslag) {
        return switch (uitslag) {
            case ONBEKENDE_AANBIEDER -> aanbieder;
            case BUITEN_BELEID -> dag;
            case ONBEKENDE_VORM -> vorm;
            case ONBEKEND_PROFIEL -> profiel;
            case ONBEKENDE_PRESTATIE, GEEN_TARIEF -> prestatiecode;
            case AANTAL -> aantal;
            case GEPRIJSD, MISSCHIEN, GEEN_OVEREENKOMST, TE_WEINIG_BEKEND, ONBEKEND_ZORGKANTOOR, ONBEKENDE_FEITEN ->
                zorgkantoor;
        };
    }

    /** What was expected of that column, as a noun phrase. */
    Tekst expected(Uitslag uitslag) {
        return switch (uitslag) {
            case ONBEKENDE_AANBIEDER -> {
                String codes = String.join(", ", aanbieders.subList(0, Math.min(10, aanbieders.size())))
                        + (aanbieders.size() > 10 ? ", …" : "");
                yield Tekst.of("een aanbieder van --aanbieder: " + codes, "a provider of --aanbieder: " + codes);
            }
            case ONBEKEND_ZORGKANTOOR -> {
                String namen = String.join(
                        ", ",
                        beleid.zorgkantoren().stream().map(Zorgkantoor::naam).toList());
                yield Tekst.of("een zorgkantoor van dit beleid: " + namen, "a zorgkantoor of this policy: " + namen);
            }
            case BUITEN_BELEID ->
                Tekst.of(
                        "een dag waarop dit beleid geldt: " + beleid.geldig().in(Taal.NL),
                        "a day on which this policy is in force: "
                                + beleid.geldig().in(Taal.EN));
            case ONBEKENDE_VORM -> {
                String vormen = beleid.feit(Tariefbeleid.VORM).domein().cases().toString();
                yield Tekst.of("een vorm van dit beleid: " + vormen, "a form of this policy: " + vormen);
            }
            case ONBEKEND_PROFIEL ->
                Tekst.of("een profiel van de sector " + beleid.sector(), "a profile of the sector " + beleid.sector());
            case ONBEKENDE_PRESTATIE ->
                Tekst.of("een prestatie uit de tarieftabel", "a product of the table of maximum tariffs");
            case GEEN_TARIEF ->
                Tekst.of(
                        "een prestatie met een maximumtarief in het jaar van de dag",
                        "a product with a maximum tariff in the year of the day");
            case TE_WEINIG_BEKEND ->
                Tekst.of(
                        "een regel waarvan meer bekend is: er zijn te veel gevallen om te berekenen",
                        "a line of which more is known: there are too many cases to compute");
            case AANTAL -> units();
            case GEPRIJSD, MISSCHIEN, GEEN_OVEREENKOMST, ONBEKENDE_FEITEN ->
                Tekst.of(
                        "een regel waarvoor het beleid een overeenkomst geeft",
                        "a line for which the policy gives an agreement");
        };
    }

    private static Tekst units() {
        String meeste = "1.000.000.000";
        return Tekst.of(
                "een heel aantal van 0 t/m " + meeste, "a whole number from 0 through " + meeste.replace('.', ','));
    }

    // ------------------------------------------------------------------------ fields

    /** Most fields of a column are the same few words: each is read once. */
    private static <T> Function<String, T> remembering(Function<String, T> lezer) {
        Map<String, T> gelezen = new HashMap<>();
        return veld -> {
            T waarde = gelezen.get(veld);
            if (waarde == null) {
                waarde = lezer.apply(veld);
                if (gelezen.size() < ONTHOUDEN && veld.length() <= KORT) {
                    gelezen.put(veld, waarde);
                }
            }
            return waarde;
        };
    }

    private static LocalDate day(String veld) {
        try {
            if (veld.length() == "yyyy-mm-dd".length()) {
                return LocalDate.parse(veld);
            }
        } catch (DateTimeParseException e) {
            // falls through: reported below
        }
        throw new OngeldigeWaardeException(veld, Tekst.of("een dag zoals 2024-07-01", "a day such as 2024-07-01"));
    }

    private static Long units(String veld) {
        int eerste = veld.startsWith("-") ? 1 : 0;
        boolean goed = veld.length() > eerste && veld.length() <= 18;
        for (int i = eerste; i < veld.length() && goed; i++) {
            goed = veld.charAt(i) >= '0' && veld.charAt(i) <= '9';
        }
        if (!goed) {
            throw new OngeldigeWaardeException(veld, units());
        }
        return Long.valueOf(veld);
    }

    private static final Set<String> JA = Set.of("ja", "true");
    private static final Set<String> NEE = Set.of("nee", "false");

    private static Object value(Feit feit, String veld) {
        if (feit.soort() != Feit.Soort.JA_NEE) {
            return feit.check(veld);
        }
        String klein = veld.strip().toLowerCase(Locale.ROOT);
        if (!JA.contains(klein) && !NEE.contains(klein)) {
            throw new OngeldigeWaardeException(veld, Tekst.of("ja of nee", "ja or nee"));
        }
        return feit.check(JA.contains(klein));
    }
}
