package nl.wlzkit.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.iwlz.Berichtnotatie;
import nl.wlzkit.core.iwlz.Klasse;
import nl.wlzkit.core.iwlz.Regiocode;
import nl.wlzkit.core.iwlz.Zorgbericht;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.csv.Csvlezer;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.examples.cli.Wlzkit;
import nl.wlzkit.examples.rekentool.Werkboek;
import nl.wlzkit.json.WlzJson;
import nl.wlzkit.quality.escalation.Escalatieladder;
import nl.wlzkit.quality.procurement.Inkoopmoment;
import nl.wlzkit.quality.profile.Teamrol;
import nl.wlzkit.regions.map.Regiokaart;
import nl.wlzkit.regions.match.Plaatsingstabel;
import nl.wlzkit.regions.match.Wens;
import nl.wlzkit.regions.region.Gemeentelijst;
import nl.wlzkit.regions.region.Kwartaal;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import nl.wlzkit.regions.waitlist.Koppelbesluit;
import nl.wlzkit.regions.waitlist.Koppelwijze;
import nl.wlzkit.regions.waitlist.Lijstsoort;
import nl.wlzkit.regions.waitlist.Regelplaats;
import nl.wlzkit.regions.waitlist.Wachtlijstvorm;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.scenario.Beleidswijziging;
import nl.wlzkit.tariff.scenario.Portefeuille;
import nl.wlzkit.tariff.thuis.Uren;

/** Everything that reads what others wrote. A type with JSON of its own is there by itself; the rest is listed. */
final class Ingangen {
    private static final JsonMapper MAPPER = WlzJson.mapper();
    private static final Map<Class<?>, String> TYPES = WlzJson.types();
    /** A thousand problems of a few hundred characters, and then some. */
    private static final int LONGEST_MESSAGE = 5_000_000;

    private static final int HEAVY = 12;
    private static final int LIGHT = 3;

    private static final List<Path> SAMPLES = List.of(
            Path.of("data"), Path.of("src/test/resources/samples"), Path.of("../core/json/src/test/resources/samples"));

    private static final Path MAP =
            Path.of("../regions/src/main/resources/nl/wlzkit/regions/map/zorgkantoorregio_2025.topojson");

    private Ingangen() {}

    static List<Ingang> all() {
        return Stream.of(documents(), types(), tables(), texts())
                .flatMap(s -> s)
                .toList();
    }

    static Ingang named(String naam) {
        return all().stream().filter(i -> i.naam().equals(naam)).findFirst().orElseThrow();
    }

    // ------------------------------------------------------------------------------------------------------ documents

    /** Documents that are read with a method of their own. */
    private static Stream<Ingang> documents() {
        Tariefbeleid beleid = Tariefbeleid.published();
        List<byte[]> json = new ArrayList<>();
        for (String naam : List.of("aanbieder", "portefeuille", "regioplan-sluitend", "leveringsvorm", "wachttijd")) {
            json.addAll(seeds(naam));
        }
        json.add("[0,-0,1.5e3,\"\\u00e9\\\"\\\\/\\b\\f\\n\\r\\t\",true,false,null,{},[],{\"a\":{\"a\":[[]]}}]"
                .getBytes(UTF_8));
        Set<Cel> cellen = new HashSet<>(Rekentool.cellen());
        return Stream.of(
                new Ingang("JSON", json, Ingangen::tree, HEAVY),
                new Ingang("JSON lezen", json, Ingangen::json, 1),
                new Ingang("uitkomst", seeds("Uitkomst"), Ingangen::outcome, LIGHT),
                new Ingang("beleid", seeds("tariefbeleid"), b -> Tariefbeleid.read("beleid", b), HEAVY),
                new Ingang("aanbieder", seeds("aanbieder"), b -> Aanbieder.read("aanbieder", b, beleid), HEAVY),
                new Ingang(
                        "portefeuille",
                        seeds("portefeuille"),
                        b -> Portefeuille.read("portefeuille", b, beleid),
                        HEAVY),
                new Ingang(
                        "beleidswijziging",
                        seeds("beleidswijziging"),
                        b -> Beleidswijziging.read("wijziging", b, beleid),
                        HEAVY),
                new Ingang(
                        "tarieftabel",
                        Stream.concat(seeds("tarieftabel").stream(), seeds("tarieven-fictief").stream())
                                .toList(),
                        b -> Tarieftabel.read("tarieven", b),
                        HEAVY),
                new Ingang("escalatieladder", seeds("escalatieladder"), b -> Escalatieladder.read("ladder", b), LIGHT),
                new Ingang("zorgbericht", seeds("Zorgbericht"), b -> Zorgbericht.read("bericht", b), LIGHT),
                new Ingang("topojson", List.of(bytes(MAP)), b -> Regiokaart.read("kaart", b), HEAVY),
                new Ingang(
                        "werkboek",
                        seeds("rekentool-meerzorg-2026-fictief"),
                        b -> Werkboek.read("werkboek", b, cellen),
                        LIGHT),
                new Ingang("bandbreedte", seeds("Bandbreedte"), Ingangen::range, LIGHT));
    }

    private static void tree(byte[] inhoud) {
        JsonValue gelezen = json(inhoud);
        same(gelezen, json(JsonWriter.pretty(gelezen).getBytes(UTF_8)), JsonWriter::compact);
    }

    private static JsonValue json(byte[] inhoud) {
        Problems problems = new Problems("invoer");
        JsonValue gelezen = JsonReader.read(inhoud, problems);
        problems.throwIfAny();
        return gelezen;
    }

    private static void outcome(byte[] inhoud) {
        JsonValue gelezen = WlzJson.readOutcome(inhoud);
        same(gelezen, WlzJson.readOutcome(WlzJson.write(gelezen).getBytes(UTF_8)), JsonWriter::compact);
    }

    private static void range(byte[] inhoud) {
        try {
            Bandbreedte<Bedrag> gelezen = MAPPER.readValue(inhoud, new TypeReference<>() {});
            if (gelezen != null) {
                same(gelezen, MAPPER.readValue(WlzJson.write(gelezen), new TypeReference<>() {}), x -> x);
            }
        } catch (IOException e) {
            bounded(e);
        }
    }

    // ---------------------------------------------------------------------------------------------------------- types

    /** Every value, question and document with JSON of its own, by wlzkit's reader and by Jackson's. */
    private static Stream<Ingang> types() {
        return TYPES.entrySet().stream()
                .map(e -> new Ingang("json " + e.getValue(), seeds(e.getValue()), b -> type(e.getKey(), b), 1));
    }

    private static <T> void type(Class<T> type, byte[] inhoud) {
        Optional<T> vanJackson = Optional.empty();
        try {
            vanJackson = Optional.ofNullable(MAPPER.readValue(inhoud, type));
        } catch (IOException e) {
            bounded(e);
        }
        T gelezen = WlzJson.read(type, "invoer", inhoud);
        String tekst = WlzJson.write(gelezen);
        T terug = WlzJson.read(type, "terug", tekst.getBytes(UTF_8));
        same(tekst, WlzJson.write(terug), x -> x);
        // a document knows where its parts stood, which is not the same in another text
        Function<T, Object> gelijk = type == JsonValue.class ? WlzJson::write : x -> x;
        same(gelezen, terug, gelijk);
        if (vanJackson.isPresent()) {
            same(gelezen, vanJackson.get(), gelijk);
        }
    }

    private static void bounded(IOException e) {
        if (String.valueOf(e.getMessage()).length() > LONGEST_MESSAGE) {
            throw new IllegalStateException("a message of " + e.getMessage().length() + " characters", e);
        }
    }

    private static <T> void same(T een, T ander, Function<T, Object> in) {
        if (!in.apply(een).equals(in.apply(ander))) {
            throw new IllegalStateException("read: " + een + "\nread in another way: " + ander);
        }
    }

    // --------------------------------------------------------------------------------------------------------- tables

    private static Stream<Ingang> tables() {
        return Stream.of(
                table(
                        "wachtlijst",
                        () -> Wachtlijstvorm.of("lijst", Lijstsoort.OFFICIEEL),
                        seeds("wachtlijst-officieel").get(0),
                        seeds("wachtlijst-schaduw-1").get(0),
                        seeds("wachtlijst-schaduw-2").get(0)),
                table(
                        "koppelbesluiten",
                        () -> Koppelbesluit.VORM,
                        "een;ander;besluit\nlijst:2;schaduw:3;zelfde\nlijst:4;schaduw:5;ander\n".getBytes(UTF_8)),
                new Ingang(
                        "csv clienten",
                        seeds("match-clienten-fictief"),
                        b -> placements(Plaatsingstabel.clienten(), b),
                        HEAVY),
                new Ingang(
                        "csv plaatsen",
                        seeds("match-plaatsen-fictief"),
                        b -> placements(Plaatsingstabel.plaatsen(), b),
                        HEAVY),
                new Ingang("csv productie", seeds("productie-fictief"), Ingangen::production, LIGHT));
    }

    /** Lines to be priced are read by the command only, from a file. */
    private static void production(byte[] inhoud) throws IOException {
        Path bestand = Files.createTempFile("productie", ".csv");
        try {
            Files.write(bestand, inhoud);
            StringWriter problemen = new StringWriter();
            int code = Wlzkit.run(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(problemen),
                    "prijs",
                    bestand.toString(),
                    "--aanbieder",
                    "data/aanbieder.json",
                    "--tarieven",
                    "data/tarieven-fictief.csv");
            boolean goed = code == 0 || code == 2;
            if (!goed || problemen.getBuffer().length() > LONGEST_MESSAGE) {
                throw new IllegalStateException("exit code " + code + ": " + problemen);
            }
        } finally {
            Files.delete(bestand);
        }
    }

    private static Ingang table(String naam, java.util.function.Supplier<Csvvorm<?>> vorm, byte[]... zaden) {
        return new Ingang("csv " + naam, List.of(zaden), b -> table(vorm.get(), b), HEAVY);
    }

    private static <R> void table(Csvvorm<R> vorm, byte[] inhoud) throws IOException {
        Csvlezer.of(vorm)
                .read("tabel", () -> new ByteArrayInputStream(inhoud), (regel, rij) -> Optional.empty(), rij -> {})
                .throwIfAny();
    }

    private static void placements(Plaatsingstabel<?> tabel, byte[] inhoud) throws IOException {
        Csvlezer.of(tabel.vorm()).read("tabel", () -> new ByteArrayInputStream(inhoud), tabel);
    }

    // ---------------------------------------------------------------------------------------------------------- texts

    /** Values that are made of one text. */
    private static Stream<Ingang> texts() {
        Map<String, Function<String, ?>> lezers = new LinkedHashMap<>();
        lezers.put("Bedrag.of", Bedrag::of);
        lezers.put("Bedrag.parse", Bedrag::parse);
        lezers.put("Percentage.of", Percentage::of);
        lezers.put("Percentage.parse", Percentage::parse);
        lezers.put("Procentpunt.of", Procentpunt::of);
        lezers.put("Procentpunt.parse", Procentpunt::parse);
        lezers.put("Uren", Uren::of);
        lezers.put("Hoeveelheid", nl.wlzkit.tariff.volume.Hoeveelheid::of);
        lezers.put("Zorgprofiel.parse", Zorgprofiel::parse);
        lezers.put("Zorgprofiel.ofCode", Zorgprofiel::ofCode);
        lezers.put("Leveringskeuze", Leveringskeuze::parse);
        lezers.put("Leveringsvorm", Leveringsvorm::parse);
        lezers.put("Sector", Sector::parse);
        lezers.put("Prestatiecode", Prestatiecode::new);
        lezers.put("Klasse", Klasse::ofCode);
        lezers.put("Regiocode", Regiocode::ofCode);
        lezers.put("Zorgkantoor", Zorgkantoor::parse);
        lezers.put("Wlzuitvoerder", Wlzuitvoerder::parse);
        lezers.put("AgbCode", AgbCode::parse);
        lezers.put("UzoviCode", UzoviCode::parse);
        lezers.put("Bsn", Bsn::parse);
        lezers.put("Clientnummer", t -> Clientnummer.of(t, t));
        lezers.put("berichtdatum", Berichtnotatie::parseDatum);
        lezers.put("berichtpercentage", Berichtnotatie::parsePercentage);
        lezers.put("ja of nee", Berichtnotatie::parseJaNee);
        lezers.put("Teamrol", Teamrol::parse);
        lezers.put("Inkoopmoment", Inkoopmoment::parse);
        lezers.put("Koppelwijze", Koppelwijze::parse);
        lezers.put("Regelplaats", Regelplaats::parse);
        lezers.put("Wens", Wens::parse);
        lezers.put("Kwartaal", Kwartaal::parse);
        lezers.put("Zorgkantoorregio", Zorgkantoorregio::parse);
        lezers.put("gemeente", Gemeentelijst::search);
        List<byte[]> zaden = Stream.of(
                        "€ 1.234.567,89",
                        "-12,5",
                        "95.5%",
                        "0,5 procentpunt",
                        "5VV",
                        "ZZP 3 LG",
                        "VPT+MPT",
                        "VPT",
                        "GGZ",
                        "5501",
                        "ja",
                        "relatiebeheerder",
                        "vorm",
                        "V999",
                        "21",
                        "Zilveren Kruis",
                        "12345678",
                        "3310",
                        "123456782",
                        "2024-01-31",
                        "2024-01-31T12:00",
                        "2025Q3",
                        "ZK18",
                        "Noord-Holland Noord",
                        "'t Gooi",
                        "GM0014",
                        "Bergen (gemeente)",
                        "geboortedatum+postcode",
                        "lijst:12",
                        "verbinder",
                        "1:30")
                .map(t -> t.getBytes(UTF_8))
                .toList();
        return lezers.entrySet().stream()
                .map(e -> new Ingang("tekst " + e.getKey(), zaden, b -> text(e.getValue(), b), 1));
    }

    private static void text(Function<String, ?> lezer, byte[] inhoud) {
        Object waarde = lezer.apply(new String(inhoud, UTF_8));
        for (Class<?> type : TYPES.keySet()) {
            if (type.isInstance(waarde)) {
                type(type, WlzJson.write(waarde).getBytes(UTF_8));
            }
        }
    }

    // ---------------------------------------------------------------------------------------------------------- seeds

    private static final Map<String, List<byte[]>> SEEDS = new LinkedHashMap<>();

    /** The good inputs of this name; an element each of a sample that lists all values of an enumeration. */
    private static List<byte[]> seeds(String naam) {
        return SEEDS.computeIfAbsent(naam, n -> {
            List<byte[]> zaden = new ArrayList<>();
            for (Path map : SAMPLES) {
                for (String soort : List.of(".json", ".csv", ".xlsx")) {
                    Path bestand = map.resolve(n + soort);
                    if (Files.exists(bestand)) {
                        zaden.addAll(elements(bytes(bestand)));
                    }
                }
            }
            if (zaden.isEmpty()) {
                throw new IllegalStateException("no sample " + n);
            }
            return zaden;
        });
    }

    private static List<byte[]> elements(byte[] inhoud) {
        if (inhoud[0] != '[') {
            return List.of(inhoud);
        }
        List<byte[]> uit = new ArrayList<>(List.of(inhoud));
        try {
            new ObjectMapper()
                    .readTree(inhoud)
                    .forEach(e -> uit.add(e.toString().getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.subList(0, Math.min(uit.size(), 20));
    }

    static byte[] bytes(Path bestand) {
        try {
            return Files.readAllBytes(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
