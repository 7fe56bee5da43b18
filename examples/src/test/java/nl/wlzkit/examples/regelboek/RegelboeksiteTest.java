package nl.wlzkit.examples.regelboek;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

/** The pages of the book: everything is there once, and every link leads somewhere. */
class RegelboeksiteTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]+)\"");
    private static final Pattern ADRES = Pattern.compile("\"([a-z0-9-]+\\.html(?:#[^\"]*)?)\"");

    private static Map<String, String> paginas() {
        return Testboek.site().paginas();
    }

    private static List<String> found(Pattern patroon, String tekst) {
        List<String> gevonden = new ArrayList<>();
        Matcher matcher = patroon.matcher(tekst);
        while (matcher.find()) {
            gevonden.add(matcher.group(1));
        }
        return gevonden;
    }

    @Test
    void everyRuleAndEverySentenceHasOneAnchor() {
        Map<String, Integer> keren = new HashMap<>();
        paginas().values().forEach(html -> found(ID, html).forEach(id -> keren.merge(id, 1, Integer::sum)));
        Regelcatalogus catalogus = Regelcatalogus.get();
        assertThat(Stream.concat(
                        catalogus.regels().stream().map(Regel::id),
                        catalogus.normen().stream().map(Norm::id)))
                .allSatisfy(id -> assertThat(keren.getOrDefault(id, 0)).as(id).isEqualTo(1));
    }

    @Test
    void noPageHasAnAnchorTwice() {
        paginas().forEach((naam, html) -> assertThat(found(ID, html)).as(naam).doesNotHaveDuplicates());
    }

    @Test
    void everyLinkLeadsToAPageAndAnAnchor() {
        Map<String, Set<String>> ankers = new HashMap<>();
        paginas().forEach((naam, html) -> ankers.put(naam, new HashSet<>(found(ID, html))));
        paginas().forEach((naam, html) -> {
            List<String> adressen = new ArrayList<>(found(HREF, html));
            adressen.addAll(found(ADRES, html));
            adressen.remove("data:,");
            assertThat(adressen).as(naam).isNotEmpty();
            for (String adres : adressen) {
                int hek = adres.indexOf('#');
                String bestand = hek < 0 ? adres : hek == 0 ? naam : adres.substring(0, hek);
                assertThat(ankers).as(naam).containsKey(bestand);
                if (hek >= 0) {
                    assertThat(ankers.get(bestand)).as("%s to %s", naam, adres).contains(adres.substring(hek + 1));
                }
            }
        });
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() {
        Set<String> bereikt = new HashSet<>(Set.of(Regelboeksite.BEGIN));
        List<String> open = new ArrayList<>(bereikt);
        while (!open.isEmpty()) {
            String html = paginas().getOrDefault(open.remove(0), "");
            for (String adres : found(HREF, html)) {
                String bestand = adres.replaceFirst("#.*", "");
                if (paginas().containsKey(bestand) && bereikt.add(bestand)) {
                    open.add(bestand);
                }
            }
        }
        assertThat(bereikt).isEqualTo(paginas().keySet());
    }

    /** A phone has to hold a page; a server or a stick the site. */
    @Test
    void noPageIsHeavy() {
        paginas()
                .forEach((naam, html) -> assertThat(html.getBytes(UTF_8).length)
                        .as(naam)
                        .isLessThan(naam.equals(Regelboeksite.BEGIN) ? 1_000_000 : 750_000));
        assertThat(paginas().values().stream()
                        .mapToLong(html -> html.getBytes(UTF_8).length)
                        .sum())
                .isLessThan(25_000_000);
    }

    @Test
    void theSameBookIsWrittenTheSame() {
        Regelboeksite nogmaals = Regelboeksite.of(Testboek.boek(), Testboek.proeven(), Taal.EN);
        // not compared as texts: a difference would be shown with millions of characters
        assertThat(nogmaals.equals(Testboek.site())).isTrue();
    }

    @Test
    void itTellsWhatItHas() {
        Regelboeksite site = Testboek.site();
        assertThat(site.regels()).isEqualTo(Regelcatalogus.get().regels().size());
        long gebouwd =
                Testboek.boek().kaarten().stream().filter(Regelkaart::isNorm).count();
        assertThat(gebouwd + site.andere())
                .isEqualTo(Regelcatalogus.get().normen().size());
        assertThat(site.voorbeelden())
                .isEqualTo(Berekeningen.get().alle().stream()
                        .mapToInt(r -> r.voorbeelden().size())
                        .sum());
        assertThat(site.proeven()).isEqualTo(Testboek.proeven().alle().size());
    }

    /** ZK24-079, as it stands on its page: what it says in both languages, its quote, its place, whose it is. */
    @Test
    void aRuleTellsAllOfItself() {
        String html = paginas().values().stream()
                .filter(p -> p.contains("id=\"ZK24-079\""))
                .findFirst()
                .orElseThrow();
        String regel = html.substring(html.indexOf("id=\"ZK24-079\""), html.indexOf("id=\"ZK24-080\""));
        Regel bron = Regelcatalogus.get().find("ZK24-079").orElseThrow();
        assertThat(regel)
                .contains(
                        bron.stelling().nl(),
                        bron.stelling().en(),
                        bron.citaat().orElseThrow(),
                        bron.vindplaats())
                .contains("Tabel thema’s in contractering langdurige zorg 2024 - 2026 (begin juli 2023)")
                .contains("rekenmodel-tariefpercentage.html", "Zilveren Kruis, rol in essentiële voorzieningen")
                .contains("<blockquote><span lang=\"nl\">“")
                .contains("from 2024-01-01 through 2026-12-31")
                .contains("data-regel=\"ZK24-079\"");
    }

    @Test
    void aRuleThatNoExampleShowsSaysWhy() {
        Regelkaart zonder = Testboek.boek().kaarten().stream()
                .filter(k -> !k.isPinned() && k.rekenmodellen().isEmpty())
                .findFirst()
                .orElseThrow();
        String html = paginas().values().stream()
                .filter(p -> p.contains(" id=\"" + zonder.id() + "\""))
                .findFirst()
                .orElseThrow();
        assertThat(html).contains("No example shows this rule: it is no step of a calculation");
    }

    // ------------------------------------------------------------------------------------------------ hostile text

    private static final String VIJANDIG =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"x\u202e";

    @Test
    void hostileTextInAnExampleStaysText() {
        Uitgewerkt eerste = Testboek.boek().voorbeelden().get("figuur2-2017").get(0);
        Rekenvoorbeeld tekst = new Rekenvoorbeeld(VIJANDIG, VIJANDIG, VIJANDIG, VIJANDIG, List.of(VIJANDIG), VIJANDIG);
        Uitgewerkt vijandig = new Uitgewerkt(
                eerste.rekenmodel(),
                1,
                tekst,
                Optional.empty(),
                Set.of(VIJANDIG),
                List.of(),
                Set.of(),
                List.of(),
                List.of());
        String html = Rekenmodelblad.page(eerste.rekenmodel(), List.of(vijandig), Adressen.of(Testboek.boek()), Taal.EN)
                .write();
        assertThat(html)
                .contains("&lt;/script&gt;&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img", "\" onclick=\"");
    }

    @Test
    void hostileTextInDataStaysData() {
        String html = Proefdata.data("x", JsonValue.text(VIJANDIG)).render();
        assertThat(html).contains("\\u003c/script>\\u003cscript>").doesNotContain("<script>", "<img");
        assertThat(html).endsWith("</script>");
        assertThat(html.indexOf("</script>")).isEqualTo(html.length() - "</script>".length());
    }

    // --------------------------------------------------------------------------------------------------- search data

    @Test
    void whatIsTypedIsFoundWithoutAccentsAndCase() {
        assertThat(Zoekdata.fold("Cliënt, ESSENTIËLE thema’s")).isEqualTo("client, essentiele thema's");
    }

    @Test
    void everyEntryOfTheSearchHasEveryFilter() {
        Zoekdata data = Zoekdata.of(Testboek.boek(), Adressen.of(Testboek.boek()));
        assertThat(data.ingangen())
                .allSatisfy(ingang -> assertThat(ingang.keuzes())
                        .containsOnlyKeys(
                                Zoekdata.DOCUMENT,
                                Zoekdata.ONDERDEEL,
                                Zoekdata.ZORGKANTOOR,
                                Zoekdata.SOORT,
                                Zoekdata.ZEKERHEID,
                                Zoekdata.PLAATS));
        // every document, every part and what became of it are told of each entry, so their numbers add up
        for (String filter : List.of(Zoekdata.DOCUMENT, Zoekdata.ONDERDEEL, Zoekdata.PLAATS)) {
            assertThat(data.keuzelijsten().get(filter).stream()
                            .mapToLong(Zoekdata.Keuze::aantal)
                            .sum())
                    .as(filter)
                    .isEqualTo(data.ingangen().size());
        }
        assertThat(data.keuzelijsten().get(Zoekdata.PLAATS))
                .extracting(Zoekdata.Keuze::naam)
                .contains(Tekst.of("niet te berekenen", "not computable"));
    }
}
