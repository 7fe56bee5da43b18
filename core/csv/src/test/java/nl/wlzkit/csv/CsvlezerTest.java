package nl.wlzkit.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

class CsvlezerTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Kolom<String> CLIENT = Kolom.required("client", v -> v).confidential();
    private static final Kolom<Integer> AANTAL = Kolom.required("aantal", CsvlezerTest::number);
    private static final Kolom<String> PLAATS = Kolom.optional("plaats", v -> v);
    private static final Csvvorm<String> VORM = Csvvorm.of(CsvlezerTest::row, CLIENT, AANTAL, PLAATS);

    private static int number(String veld) {
        if (!veld.matches("[0-9]{1,6}")) {
            throw new OngeldigeWaardeException(veld, Tekst.of("een aantal", "a number"));
        }
        return Integer.parseInt(veld);
    }

    private static String row(Csvrij rij) {
        if (rij.get(AANTAL) == 13) {
            throw new OngeldigeWaardeException("13", Tekst.of("een ander aantal", "another number"));
        }
        return rij.regel() + "|" + rij.get(CLIENT) + "|" + rij.get(AANTAL) + "|"
                + rij.find(PLAATS).orElse("-");
    }

    private static Csvbron bytes(byte[] inhoud) {
        return () -> new ByteArrayInputStream(inhoud);
    }

    private static Csvbron text(String inhoud) {
        return bytes(inhoud.getBytes(UTF_8));
    }

    private final List<String> goed = new ArrayList<>();
    private final List<Uitval.Rij> uitval = new ArrayList<>();

    private Optional<Weigering> take(int regel, String waarde) {
        goed.add(waarde);
        return Optional.empty();
    }

    private Csvverslag read(String inhoud) throws IOException {
        return read(text(inhoud));
    }

    private Csvverslag read(Csvbron bron) throws IOException {
        return Csvlezer.of(VORM).read("lijst.csv", bron, this::take, uitval::add);
    }

    private List<Probleem> refused(Csvbron bron) {
        return catchThrowableOfType(OngeldigeInvoerException.class, () -> read(bron))
                .problemen();
    }

    @Test
    void theColumnsMayStandInAnyOrderAndTheSeparatorIsFound() throws IOException {
        for (String scheiding : List.of(";", ",", "\t")) {
            goed.clear();
            Csvverslag verslag = read("plaats;aantal;client\nZwolle;3;a\n;0;b\n".replace(";", scheiding));

            assertThat(goed).containsExactly("2|a|3|Zwolle", "3|b|0|-");
            assertThat(verslag.scheiding()).isEqualTo(scheiding.charAt(0));
            assertThat(verslag.kolommen()).containsExactly("plaats", "aantal", "client");
            assertThat(verslag.rijen()).isEqualTo(2);
            assertThat(verslag.goed()).isEqualTo(2);
        }
    }

    @Test
    void anOptionalColumnMayBeLeftOutAndEmptyLinesDoNotCount() throws IOException {
        Csvverslag verslag = read("client;aantal\r\n\r\na;1\r\rb;2\n");

        assertThat(goed).containsExactly("3|a|1|-", "5|b|2|-");
        assertThat(verslag.rijen()).isEqualTo(2);
    }

    @Test
    void quotesMayHoldSeparatorsAndQuotes() throws IOException {
        read("client;aantal;plaats\n\"a;\"\"b\"\"\";1;\"'s-Hertogenbosch\"\n");

        assertThat(goed).containsExactly("2|a;\"b\"|1|'s-Hertogenbosch");
    }

    @Test
    void everyProblemOfEveryLineIsToldWithLineAndField() throws IOException {
        Csvverslag verslag = read("client;aantal\n;x\na;1\nb;\nc;1;2\nd;13\n");

        assertThat(goed).containsExactly("3|a|1|-");
        assertThat(verslag.fout()).isEqualTo(4);
        assertThat(verslag.problemen())
                .extracting(p -> p.in(Taal.NL))
                .containsExactly(
                        "/client (regel 2, kolom 1): gevonden \"\"; verwacht: een waarde",
                        "/aantal (regel 2, kolom 2): gevonden \"x\"; verwacht: een aantal",
                        "/aantal (regel 4, kolom 2): gevonden \"\"; verwacht: een waarde",
                        "(hele document) (regel 5, kolom 3): gevonden 3; verwacht: 2 velden",
                        "/client (regel 6, kolom 1): verwacht: een ander aantal");
        assertThat(uitval).extracting(Uitval.Rij::regel).containsExactly(2, 4, 5, 6);
        assertThat(uitval.get(1).velden()).containsExactly("*********", "");
        assertThat(uitval.get(2).velden()).isEmpty();
    }

    @Test
    void oneBadLineTakesNoOtherWithIt() throws IOException {
        Csvverslag verslag = read("client;aantal\n\"a;1\nb;2\n\"c\"d;3\ne;4\n");

        assertThat(goed).containsExactly("3|b|2|-", "5|e|4|-");
        assertThat(verslag.problemen()).extracting(Probleem::regel).containsExactly(2, 4);
    }

    @Test
    void aLineThatIsTooLongIsABadLine() throws IOException {
        Csvverslag verslag = read("client;aantal\na;" + "1".repeat(70_000) + "\nb;2\n");

        assertThat(goed).containsExactly("3|b|2|-");
        assertThat(verslag.problemen())
                .singleElement()
                .satisfies(p -> assertThat(p.waarde()).isEmpty());
    }

    @Test
    void whatIsConfidentialIsNeverShown() throws IOException {
        Kolom<Integer> geheim = Kolom.required("nummer", CsvlezerTest::number).confidential();
        Csvverslag verslag = Csvlezer.of(Csvvorm.of(r -> r.get(geheim), geheim))
                .read("lijst.csv", text("nummer\nGEHEIM\n"), (r, w) -> Optional.empty(), uitval::add);

        assertThat(verslag + "" + uitval).doesNotContain("GEHEIM");
        assertThat(verslag.problemen()).extracting(Probleem::waarde).containsExactly("\"*********\"");
    }

    @Test
    void aLineCanBeRefusedAfterThoseBeforeIt() throws IOException {
        Set<String> gezien = new HashSet<>();
        Csvverslag verslag = Csvlezer.of(VORM)
                .read(
                        "lijst.csv",
                        text("client;aantal\na;1\nb;1\na;1\n"),
                        (regel, w) -> gezien.add(w.substring(2, 3))
                                ? Optional.empty()
                                : Optional.of(new Weigering(CLIENT, Tekst.of("iemand eenmaal", "somebody once"))),
                        uitval::add);

        assertThat(verslag.problemen())
                .extracting(p -> p.in(Taal.EN))
                .containsExactly("/client (line 4, column 1): found \"*********\"; expected: somebody once");
        assertThat(uitval).hasSize(1);
    }

    @Test
    void aColumnThatTheFileLacksCanBeToBlame() throws IOException {
        Csvverslag verslag = Csvlezer.of(VORM)
                .read(
                        "lijst.csv",
                        text("client;aantal\na;1\n"),
                        (regel, w) -> Optional.of(new Weigering(PLAATS, Tekst.of("een plaats", "a place"))),
                        uitval::add);

        assertThat(verslag.problemen()).extracting(Probleem::waarde).containsExactly("");
    }

    @Test
    void whenAllProblemsAreListedThereIsNoRest() throws IOException {
        Csvverslag verslag = read("client;aantal\na;x\nb;1\n");

        assertThat(catchThrowableOfType(OngeldigeInvoerException.class, verslag::throwIfAny)
                        .problemen())
                .singleElement()
                .satisfies(p -> assertThat(p.pointer()).isEqualTo("/aantal"));
    }

    @Test
    void aListedNumberOfProblemsAndTheCountOfTheRest() throws IOException {
        Csvlezer<String> lezer = Csvlezer.of(VORM).listing(2);
        Csvbron bron = text("client;aantal\na;x\nb;x\nc;x\nd;x\n");

        Csvverslag verslag = lezer.read("lijst.csv", bron, this::take, uitval::add);
        assertThat(verslag.problemen()).hasSize(2);
        assertThat(verslag.meer()).isEqualTo(2);
        assertThat(uitval).hasSize(4);

        assertThatThrownBy(() -> lezer.read("lijst.csv", bron, this::take))
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("there are 2 more than are listed above");
        assertThatThrownBy(() -> lezer.listing(-1)).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void aTableThatMustBeRightIsReadOrRefusedWhole() throws IOException {
        assertThat(Csvlezer.of(VORM)
                        .read("lijst.csv", text("client;aantal\na;1\n"), this::take)
                        .goed())
                .isEqualTo(1);
        assertThatThrownBy(() -> Csvlezer.of(VORM).read("lijst.csv", text("client;aantal\na;x\n"), this::take))
                .isInstanceOf(OngeldigeInvoerException.class);
    }

    @Test
    void theColumnsAreToldOnceBeforeAnyLine() throws IOException {
        List<List<Kolom<?>>> gehoord = new ArrayList<>();
        Csvlezer<String> lezer = Csvlezer.of(VORM).announcing(k -> {
            assertThat(goed).isEmpty();
            gehoord.add(k);
        });

        lezer.listing(1).reporting(r -> {}).read("lijst.csv", text("aantal;client\n1;a\n2;b\n"), this::take);
        assertThat(gehoord).containsExactly(List.of(AANTAL, CLIENT));
        assertThat(goed).hasSize(2);

        assertThatThrownBy(() -> lezer.read("lijst.csv", text("aantal\n"), this::take))
                .isInstanceOf(OngeldigeInvoerException.class);
        assertThat(gehoord).hasSize(1);
    }

    @Test
    void aWrongHeaderIsToldWhole() {
        assertThat(refused(text("klant;aantal;aantal;x\n")))
                .extracting(p -> p.in(Taal.NL))
                .containsExactly(
                        "(hele document) (regel 1, kolom 1): gevonden \"klant\"; verwacht: een kopregel met de kolommen client;aantal;[plaats]",
                        "(hele document) (regel 1, kolom 3): gevonden \"aantal\"; verwacht: een kopregel met de kolommen client;aantal;[plaats]",
                        "(hele document) (regel 1, kolom 4): gevonden \"x\"; verwacht: een kopregel met de kolommen client;aantal;[plaats]",
                        "/client (regel 1): verwacht: een kolom met deze naam");
        assertThat(refused(text("client|aantal\na|1\n"))).hasSize(3);
        assertThat(refused(text(""))).isNotEmpty();
    }

    @Test
    void theEncodingIsFound() throws IOException {
        String inhoud = "client;aantal;plaats\na;1;Súdwest-Fryslân\n";

        assertThat(read(inhoud).codering()).isEqualTo(Codering.UTF_8);
        assertThat(read("\uFEFF" + inhoud).codering()).isEqualTo(Codering.UTF_8_BOM);
        Csvverslag windows = read(bytes(inhoud.getBytes(WINDOWS)));
        assertThat(windows.codering()).isEqualTo(Codering.WINDOWS_1252);
        assertThat(windows.anders()).hasValue(2);
        assertThat(goed).hasSize(3).containsOnly("2|a|1|Súdwest-Fryslân");
        assertThat(Codering.UTF_8_BOM.in(Taal.EN)).isEqualTo("UTF-8 with BOM");
    }

    @Test
    void whatIsNoTextIsRefusedWithItsPlace() {
        assertThat(refused(bytes(new byte[] {'a', '\n', 'b', (byte) 0x81})))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.regel()).isEqualTo(2);
                    assertThat(p.kolom()).isEqualTo(2);
                });
        assertThat(refused(bytes("client;aantal\n".getBytes(java.nio.charset.StandardCharsets.UTF_16))))
                .hasSize(1);
        assertThat(refused(bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9, '\n'})))
                .extracting(p -> p.in(Taal.NL))
                .containsExactly("(hele document) (regel 1, kolom 5): verwacht: tekst in UTF-8, zoals het begin zegt");
    }

    @Test
    void aCharacterMayCrossTheEdgeOfABlock() throws IOException {
        ByteArrayOutputStream groot = new ByteArrayOutputStream();
        groot.writeBytes("client;aantal;plaats\n".getBytes(UTF_8));
        for (int i = 0; i < 20_000; i++) {
            groot.writeBytes(("c" + i + ";1;é€\uD83D\uDE00\n").getBytes(UTF_8));
        }
        Csvverslag verslag = read(bytes(groot.toByteArray()));

        assertThat(verslag.codering()).isEqualTo(Codering.UTF_8);
        assertThat(goed).hasSize(20_000).allMatch(g -> g.endsWith("|é€\uD83D\uDE00"));
    }

    @Test
    void itTellsHowFarItIs() throws IOException {
        List<Integer> regels = new ArrayList<>();
        Csvlezer.of(VORM).reporting(regels::add).read("lijst.csv", text("client;aantal\na;1\n\nb;2\n"), this::take);

        assertThat(regels).containsExactly(2, 3, 4);
    }

    @Test
    void whatCannotBeReadOrKeptIsTheCallersError() {
        assertThatThrownBy(() -> read((Csvbron) () -> {
                    throw new IOException("weg");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Csvlezer.of(VORM).read("lijst.csv", text("client;aantal\na;x\n"), this::take, rij -> {
                    throw new IOException("vol");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("vol");
    }

    @Test
    void aFormIsRight() {
        assertThatThrownBy(() -> Csvvorm.of(r -> "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Csvvorm.of(r -> "", AANTAL, Kolom.optional("aantal", v -> v)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Csvlezer.of(Csvvorm.of(r -> r.get(PLAATS), PLAATS, AANTAL))
                        .read("lijst.csv", text("aantal\n1\n"), (r, w) -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Csvlezer.of(Csvvorm.of(r -> r.find(CLIENT), AANTAL))
                        .read("lijst.csv", text("aantal\n1\n"), (r, w) -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AANTAL.isVertrouwelijk()).isFalse();
        assertThat(VORM.kolommen()).containsExactly(CLIENT, AANTAL, PLAATS);
    }

    /** A stream that gives a byte at a time, as a slow one may. */
    @Test
    void howTheBytesComeDoesNotMatter() throws IOException {
        byte[] inhoud = "client;aantal;plaats\r\na;1;é\r\nb;2;€\n".getBytes(UTF_8);
        read(() -> new InputStream() {
            private int i;

            @Override
            public int read() {
                return i < inhoud.length ? inhoud[i++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] naar, int van, int lengte) {
                int b = read();
                if (b < 0 || lengte == 0) {
                    return b < 0 ? -1 : 0;
                }
                naar[van] = (byte) b;
                return 1;
            }
        });

        assertThat(goed).containsExactly("2|a|1|é", "3|b|2|€");
    }

    @Test
    void theGoodLinesAreThoseThatAreNotBad() throws IOException {
        Csvverslag verslag = read("client;aantal\na;1\nb;x\nc;3\nd;4\n");
        assertThat(verslag.rijen()).isEqualTo(4);
        assertThat(verslag.fout()).isEqualTo(1);
        assertThat(verslag.goed()).isEqualTo(3);
    }

    @Test
    void problemsCanBeCountedWithoutListingOne() throws IOException {
        Csvverslag verslag =
                Csvlezer.of(VORM).listing(0).read("lijst.csv", text("client;aantal\na;x\n"), this::take, uitval::add);
        assertThat(verslag.problemen()).isEmpty();
        assertThat(verslag.meer()).isEqualTo(1);
    }

    @Test
    void aHeaderOfAThousandWrongColumnsIsCutAndSaysSo() {
        String kop = IntStream.range(0, 1_000).mapToObj(i -> "k" + i).collect(Collectors.joining(";"));
        List<Probleem> problemen = refused(text(kop + "\n"));
        assertThat(problemen)
                .anySatisfy(p ->
                        assertThat(p.verwacht().en()).startsWith("fewer columns than the 1000 of this header line"));
        assertThat(problemen).hasSizeLessThan(200);
    }

    @Test
    void aColumnAndAnEncodingAreWrittenByTheirNames() {
        assertThat(CLIENT).hasToString("client");
        assertThat(Codering.UTF_8_BOM.in(Taal.NL)).contains(" met ");
        assertThat(Codering.UTF_8_BOM.in(Taal.EN)).contains(" with ").doesNotContain(" met ");
    }
}
