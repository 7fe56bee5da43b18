package nl.wlzkit.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs of up to ten million bytes that are made to take long, or much memory. What is marked found did so once: it is kept
 * here so that it does not come back.
 */
class GroteInvoerTest {
    private static final int MEGA = 1_000_000;
    private static final String MARKS = "a" + "\u0301".repeat(200_000) + "\u0316".repeat(200_000);

    private static Arguments input(String naam, String ingang, String invoer) {
        return Arguments.of(naam, ingang, invoer);
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("as deep as it is long", "JSON lezen", "[".repeat(9 * MEGA)),
                input("deep objects", "JSON lezen", "{\"a\":".repeat(MEGA)),
                input("one text", "JSON lezen", '"' + "a".repeat(9 * MEGA) + '"'),
                input("one number", "JSON lezen", "9".repeat(9 * MEGA)),
                input("one exponent", "JSON lezen", "1e" + "9".repeat(9 * MEGA)),
                input("only spaces", "JSON lezen", " ".repeat(9 * MEGA)),
                input("only lines", "JSON lezen", "\n".repeat(9 * MEGA) + "x"),
                input("only escapes", "JSON lezen", '[' + "\"\\u0000\",".repeat(MEGA) + "0]"),
                input("only quotes", "JSON lezen", '[' + "\"\",".repeat(MEGA) + "0]"),
                input("one name many times", "JSON lezen", '{' + "\"a\":0,".repeat(MEGA) + "\"b\":0}"),
                input("names of one hash", "JSON lezen", '{' + collisions(15) + "\"b\":0}"),
                input("too large numbers", "JSON lezen", '[' + "1e99,".repeat(MEGA) + "0]"),
                // found: every one of a thousand pointers was put together whole, and each again at every level
                input("wrong below names of megabytes", "JSON lezen", below("1e99,".repeat(2_000) + "0")),
                input("unknown members", "beleid", '{' + members(150_000) + "\"b\":0}"),
                input("unknown members", "aanbieder", '{' + members(150_000) + "\"b\":0}"),
                input("a line without end", "csv wachtlijst", "aanbieder;datum;status\n" + "a".repeat(9 * MEGA)),
                input("only quotes", "csv wachtlijst", "aanbieder;datum;status\n" + "\"".repeat(9 * MEGA)),
                input(
                        "many quoted lines",
                        "csv wachtlijst",
                        "aanbieder;datum;status\n" + "\"a\";\"\";\"\n".repeat(MEGA / 4)),
                input("empty lines", "csv wachtlijst", "aanbieder;datum;status\n" + "\n".repeat(9 * MEGA)),
                // found: a problem for every column, each with the names of all columns there are
                input("only columns", "csv wachtlijst", "a;".repeat(30_000)),
                input("only columns", "csv clienten", ";".repeat(60_000)),
                input("columns without end", "tarieftabel", "prestatiecode;" + "a;".repeat(4 * MEGA)),
                // found: marks on one letter were sorted, in the square of their number
                input("marks on one letter", "csv wachtlijst", marked()),
                input("marks on one letter", "tekst Teamrol", MARKS),
                input("marks on one letter", "tekst Zorgkantoorregio", MARKS),
                input("marks on one letter", "tekst gemeente", MARKS),
                // found: what was expected named what stood elsewhere, whole
                input("a choice that is long", "json Lezing", reading("a".repeat(90_000))),
                input("a provider with a long name", "json herschikking-realisatie", provider("a".repeat(90_000))),
                // found: a map of as many points as the product of two lengths
                input("one arc in all rings", "topojson", map(20_000, 20_000)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("inputs")
    void isReadOrRefusedInTime(String naam, String ingang, String invoer) {
        Proef.check(Ingangen.named(ingang), invoer.getBytes(UTF_8));
    }

    private static String collisions(int bits) {
        StringBuilder s = new StringBuilder();
        IntStream.range(0, 1 << bits).forEach(i -> {
            s.append('"');
            IntStream.range(0, bits).forEach(b -> s.append((i >> b & 1) == 0 ? "Aa" : "BB"));
            s.append("\":0,");
        });
        return s.toString();
    }

    private static String members(int aantal) {
        StringBuilder s = new StringBuilder();
        IntStream.range(0, aantal)
                .forEach(i -> s.append("\"onbekend-").append(i).append("\":[],"));
        return s.toString();
    }

    private static String below(String elements) {
        String naam = "\"" + "~".repeat(99_000) + "\":";
        return ("{" + naam).repeat(60) + '[' + elements + ']' + "}".repeat(60);
    }

    private static String reading(String keuze) {
        return "{\"naam\":\"procenten\",\"regel\":\"WK-LEES-PROCENTEN\",\"keuzes\":[\"" + keuze
                + "\",\"relatief\"],\"gekozen\":\"punten\"}";
    }

    private static String provider(String naam) {
        String vraag = new String(
                Ingangen.named("json herschikking-realisatie").zaden().get(0), UTF_8);
        String eerste = "\"zorgaanbieders\": {";
        assertThat(vraag).contains(eerste);
        return vraag.replaceFirst("(\"zorgaanbieders\": \\{\\s*\")[^\"]*", "$1" + naam);
    }

    private static String marked() {
        String veld = "a" + "\u0301".repeat(30_000) + "\u0316".repeat(30_000);
        return "aanbieder;datum;status;postcode\n" + ("Zorg;2025-11-03;7;" + veld + "\n").repeat(40);
    }

    /** A file in which one long arc, there and back, is named again and again. */
    private static String map(int punten, int keer) {
        return "{\"type\":\"Topology\",\"transform\":{\"scale\":[0.0001,0.0001],\"translate\":[3,50]},\"arcs\":[[[0,0]"
                + ",[1,0],[-1,0]".repeat(punten / 2)
                + ",[1,1]]],\"objects\":{\"laag\":{\"geometries\":[{\"id\":\"ZK01\",\"type\":\"Polygon\",\"arcs\":[["
                + "0,-1,".repeat(keer)
                + "0,-1]]}]}}}";
    }

    // -------------------------------------------------------------------------------------------------------- doubling

    static Stream<Arguments> growing() {
        return Stream.of(
                growth(
                        "JSON lezen",
                        n -> '[' + "{\"naam\":\"a\",\"getal\":1.5,\"lijst\":[1,2]},".repeat(n * 10_000) + "0]"),
                growth("JSON lezen", n -> '{' + members(n * 10_000) + "\"b\":0}"),
                growth("beleid", n -> '{' + members(n * 10_000) + "\"b\":0}"),
                growth("beleid", GroteInvoerTest::policy),
                growth("csv wachtlijst", n -> "aanbieder;datum;status\n" + "Zorg;2025-11-03;7\n".repeat(n * 20_000)),
                growth("csv wachtlijst", n -> "aanbieder;datum;status\n" + "\"Zorg\";x;\n".repeat(n * 10_000)),
                growth("tarieftabel", GroteInvoerTest::tariffs),
                growth("topojson", n -> map(n * 40_000, 0)));
    }

    private static Arguments growth(String ingang, IntFunction<String> invoer) {
        return Arguments.of(ingang, invoer);
    }

    /** A policy with one notion of very many cases. */
    private static String policy(int n) {
        String beleid = new String(Ingangen.named("beleid").zaden().get(0), UTF_8);
        String begin = "\"begrippen\":{\"nieuw\":[";
        String geval = "{\"regel\":\"ZKB24-VV-2.5\",\"bij\":\"Zilveren Kruis\",\"als\":{\"overeenkomst\":\"geen\"}},";
        assertThat(beleid).contains(begin);
        return beleid.replace(begin, begin + geval.repeat(n * 2_000));
    }

    private static String tariffs(int n) {
        StringBuilder s = new StringBuilder("prestatiecode;jaar;zorgdeel;nhc;nic;eenheid\n");
        IntStream.range(0, n * 10_000)
                .forEach(i -> s.append((char) ('A' + i / 10_000))
                        .append(String.format(java.util.Locale.ROOT, "%04d", i % 10_000))
                        .append(";2024;250,00;28,40;0;dag\n"));
        return s.toString();
    }

    /** Four times the input takes some four times as long; in the square of its length it would be sixteen times. */
    @ParameterizedTest
    @MethodSource("growing")
    void timeGrowsWithTheInputAndNotWithItsSquare(String naam, IntFunction<String> invoer) {
        Ingang ingang = Ingangen.named(naam);
        byte[] klein = invoer.apply(1).getBytes(UTF_8);
        byte[] groot = invoer.apply(4).getBytes(UTF_8);
        long kort = least(ingang, klein);
        long lang = least(ingang, groot);
        assertThat(lang)
                .as("%d bytes in %d ms, %d bytes in %d ms", klein.length, kort / MEGA, groot.length, lang / MEGA)
                .isLessThan(10 * kort + 100 * MEGA);
    }

    /** The least of some times: what else goes on can only make it longer. */
    private static long least(Ingang ingang, byte[] invoer) {
        return IntStream.range(0, 3)
                .mapToLong(keer -> Proef.nanos(ingang, invoer))
                .min()
                .orElseThrow();
    }
}
