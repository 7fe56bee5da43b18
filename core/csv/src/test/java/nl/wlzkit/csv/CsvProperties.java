package nl.wlzkit.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** What holds for every table. */
class CsvProperties {
    private static final Kolom<String> A = Kolom.optional("a", v -> v);
    private static final Kolom<String> B = Kolom.required("b", CsvProperties::noX);
    private static final Csvvorm<List<String>> VORM =
            Csvvorm.of(r -> List.of(r.find(A).orElse(""), r.get(B)), A, B);

    private static String noX(String veld) {
        if (veld.contains("x")) {
            throw new OngeldigeWaardeException(veld, Tekst.of("geen x", "no x"));
        }
        return veld;
    }

    private static String quote(String veld) {
        return '"' + veld.replace("\"", "\"\"") + '"';
    }

    /** What is written by the rules is read as it was, in both encodings; lines with an x go apart, and none is lost. */
    @Property
    void everyLineComesOutOnceOnOneSide(
            @ForAll @Size(max = 30)
                    List<
                                    @StringLength(max = 12) @CharRange(from = ' ', to = '~')
                                    @CharRange(from = 'à', to = 'ÿ') String>
                            velden,
            @ForAll boolean windows)
            throws IOException {
        StringBuilder tekst = new StringBuilder("a;b\n");
        velden.forEach(
                v -> tekst.append(quote(v)).append(';').append(quote("b" + v)).append('\n'));
        byte[] inhoud = tekst.toString().getBytes(windows ? Charset.forName("windows-1252") : UTF_8);
        List<String> goed = new ArrayList<>();
        List<Integer> fout = new ArrayList<>();
        Csvverslag verslag = Csvlezer.of(VORM)
                .listing(3)
                .read(
                        "t",
                        () -> new ByteArrayInputStream(inhoud),
                        (regel, w) -> {
                            goed.add(w.get(0));
                            return Optional.empty();
                        },
                        rij -> fout.add(rij.regel()));

        assertThat(goed).isEqualTo(velden.stream().filter(v -> !v.contains("x")).toList());
        assertThat(fout).hasSize(velden.size() - goed.size());
        assertThat(verslag.rijen()).isEqualTo(velden.size());
        assertThat(verslag.problemen().size() + verslag.meer()).isEqualTo(fout.size());
    }

    /** Whatever the bytes are: a report or our own error, and every line counted once. */
    @Property
    void anyBytesAreReadOrRefusedByUs(@ForAll @NotEmpty @Size(max = 200) byte[] inhoud) throws IOException {
        byte[] alles = new byte[inhoud.length + 4];
        System.arraycopy("a;b\n".getBytes(UTF_8), 0, alles, 0, 4);
        System.arraycopy(inhoud, 0, alles, 4, inhoud.length);
        int[] aantal = new int[2];
        try {
            Csvverslag verslag = Csvlezer.of(VORM)
                    .read(
                            "t",
                            () -> new ByteArrayInputStream(alles),
                            (regel, w) -> {
                                aantal[0]++;
                                return Optional.empty();
                            },
                            rij -> aantal[1]++);
            assertThat(verslag.goed()).isEqualTo(aantal[0]);
            assertThat(verslag.fout()).isEqualTo(aantal[1]);
        } catch (OngeldigeInvoerException e) {
            assertThat(e.problemen()).isNotEmpty();
        }
    }

    /** A line without a quote is split without the parser; it must come out as the parser has it. */
    @Property
    void aLineIsSplitAsByTheRules(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = 'a', to = 'c')
                    @Chars({';', ',', '\t', ' ', '"', '#', '\u0001'})
                    String regel,
            @ForAll boolean tab) {
        char scheiding = tab ? '\t' : ';';

        assertThat(Csvlezer.fields(regel, scheiding)).isEqualTo(Csvlezer.quoted(regel, scheiding));
    }

    /** A line that lies across two blocks is one line, wherever the border is. */
    @Property(tries = 200)
    void aLineAcrossBlocksIsWhole(@ForAll @IntRange(min = 65_000, max = 66_000) int lengte, @ForAll boolean windows)
            throws IOException {
        String eind = windows ? "\r\n" : "\n";
        String vulling = "v".repeat(lengte / 2);
        byte[] inhoud = ("a;b" + eind + vulling + ";b" + eind + vulling + ";c" + eind + "w;d").getBytes(UTF_8);
        List<List<String>> gelezen = new ArrayList<>();
        Csvlezer.of(VORM).read("t", () -> new ByteArrayInputStream(inhoud), (regel, w) -> {
            gelezen.add(w);
            return Optional.empty();
        });

        assertThat(gelezen).containsExactly(List.of(vulling, "b"), List.of(vulling, "c"), List.of("w", "d"));
    }
}
