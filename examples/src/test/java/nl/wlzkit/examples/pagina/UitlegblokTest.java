package nl.wlzkit.examples.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an explanation on a page says, is what the explanation of the library says. */
class UitlegblokTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    static Stream<String> calculators() {
        return Berekeningen.get().alle().stream()
                .map(Inschrijving::naam)
                .filter(naam -> Files.exists(Path.of("data", naam + ".json")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calculators")
    void everyLineOfTheExplanationIsOnThePage(String naam) throws IOException {
        Uitkomst<?> uitkomst = answer(Berekeningen.get().find(naam).orElseThrow());
        String blok = Uitlegblok.of(CATALOGUS).explain(uitkomst).render();
        for (Taal taal : Taal.values()) {
            String pagina = plain(blok, taal);
            assertThat(lines(Uitleg.of(uitkomst, CATALOGUS, taal).text(1_000_000), taal))
                    .isNotEmpty()
                    .allSatisfy(regel -> assertThat(pagina).contains(regel));
        }
    }

    @Test
    void mostCalculatorsAreTried() {
        assertThat(calculators()).hasSizeGreaterThan(100);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Uitkomst<T> answer(
            Inschrijving<V, T> inschrijving) throws IOException {
        Path vraag = Path.of("data", inschrijving.naam() + ".json");
        return inschrijving.answer(inschrijving.read(vraag.toString(), Files.readAllBytes(vraag)));
    }

    /** The lines of the text without the receipt; who knows a hole is said in other words on a page. */
    private static List<String> lines(String uitleg, Taal taal) {
        String kop = taal == Taal.NL ? "\nHerkomst\n" : "\nReceipt\n";
        return uitleg.substring(0, uitleg.indexOf(kop))
                .lines()
                .map(l -> l.strip().replaceAll("\\s+", " "))
                .map(l -> l.replaceAll(" \\((aanbieder|zorgkantoor|cliënt|bron|provider|client|source)\\)$", ""))
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** What is read in one language: the other is hidden. */
    private static String plain(String html, Taal taal) {
        String ander = taal == Taal.NL ? "en" : "nl";
        return html.replaceAll("<span class=\"in-" + ander + "\" lang=\"" + ander + "\">[^<]*</span>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    @Test
    void aRuleThatIsNotThereIsSaidToBeMissing() {
        assertThat(Uitlegblok.of(CATALOGUS).rule("ZK24-999").render()).contains("not in the catalogue");
    }

    @Test
    void theReceiptNamesEveryFileWithItsHash() {
        Herkomst herkomst = new Herkomst("1.2.3", List.of(new Herkomst.Bestand("a <b>.tsv", "abc123")));
        assertThat(Uitlegblok.receipt(herkomst).render())
                .contains("wlzkit 1.2.3", "a &lt;b&gt;.tsv", "sha-256 abc123")
                .doesNotContain("<b>.tsv");
    }
}
