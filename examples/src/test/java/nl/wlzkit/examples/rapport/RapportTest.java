package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.pagina.Browser;
import nl.wlzkit.regions.agreement.Restopgavevraag;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a whole, and as people see it. */
class RapportTest {
    private static final int LARGEST = 3_000_000;

    static Rapportgegevens data(Tariefoverzicht overzicht) {
        return data(overzicht, List.of(), Optional.empty(), Optional.empty());
    }

    private static Rapportgegevens data(
            Tariefoverzicht overzicht,
            List<Restopgavevraag> fricties,
            Optional<Wachtlijstbeeld> wachtlijst,
            Optional<Plaatsingsuitslag> plaatsing) {
        return new Rapportgegevens(
                overzicht,
                Map.of(),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 12, 31),
                Optional.empty(),
                fricties,
                fricties.isEmpty() ? List.of() : List.of(FrictiedeelTest.portfolio()),
                wachtlijst,
                plaatsing,
                0);
    }

    private static Rapport rapport() throws IOException {
        return Rapport.of(data(TariefdeelTest.overview()));
    }

    @Test
    void theSameInputGivesTheSamePage() throws IOException {
        String pagina = rapport().write(Taal.NL);
        assertThat(pagina).isEqualTo(rapport().write(Taal.NL));
        assertThat(pagina.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
    }

    @Test
    void whatIsMadeUpSaysSo() throws IOException {
        assertThat(rapport().write(Taal.EN)).contains("<b class=\"fictief\">FICTIEF</b> deze aanbieder bestaat niet");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        Tariefbeleid beleid = Tariefbeleid.published();
        String naam = "</title><script>alert(1)</script>\u202e\" onload='x' &amp;";
        String json = """
                {"schema": "aanbieder-1", "sector": "VV", "naam": %s, "toelichting": "<img src=x onerror=alert(2)>"}""".formatted(JsonWriter.compact(JsonValue.text(naam)));
        Aanbieder aanbieder = Aanbieder.read("x", json.getBytes(StandardCharsets.UTF_8), beleid);
        String pagina = Rapport.of(data(Tariefoverzicht.of(
                        beleid, aanbieder, List.of(beleid.zorgkantoren().get(4)), Map.of())))
                .write(Taal.NL);
        assertThat(pagina)
                .doesNotContain("<script>alert", "<img", "</title><script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x");
    }

    @Test
    void aBrowserShowsItToEverybody(@TempDir Path map) throws IOException {
        try (Browser browser = Browser.open()) {
            // three zorgkantoren have all there is to see: dots, ranges, doubts, and what goes on outside the scale
            Tariefoverzicht klein = TariefdeelTest.overview(
                    List.of(Zorgkantoor.ZILVEREN_KRUIS, Zorgkantoor.DSW, Zorgkantoor.ZORG_EN_ZEKERHEID));
            Path bestand = Files.writeString(
                    map.resolve("rapport.html"),
                    Rapport.of(data(
                                    klein,
                                    List.of(FrictiedeelTest.friction()),
                                    Optional.of(WachtdeelTest.picture()),
                                    Optional.of(WachtdeelTest.match())))
                            .write(Taal.NL));
            browser.visit(bestand);
            browser.inspect();
            browser.choose("taal", "nl");
            WebElement rij = browser.driver().findElement(By.cssSelector("#tarieven details.rij"));
            browser.driver().executeScript("arguments[0].querySelector('summary').focus()", rij);
            assertThat(rij.getDomAttribute("open")).isNull();
            browser.press(Keys.ENTER);
            assertThat(rij.getDomAttribute("open")).isNotNull();
            assertThat(rij.getText()).contains("ZK24-051", "Waarom 96 %", "contractering langdurige zorg 2024 - 2026");
            // the drawing says what the table says
            browser.driver().executeScript("for (const d of document.querySelectorAll('details')) { d.open = true; }");
            List<String> rijen = browser.visible("#tarieven summary .waarde b").stream()
                    .map(WebElement::getText)
                    .distinct()
                    .toList();
            List<String> cellen = browser.visible("#tarieftabel tbody td:nth-child(n+3)").stream()
                    .map(WebElement::getText)
                    .distinct()
                    .toList();
            assertThat(rijen).containsExactlyInAnyOrderElementsOf(cellen);
            mapIsOperated(browser);
        }
    }

    /** With the keyboard only. */
    private static void mapIsOperated(Browser browser) {
        assertThat(browser.visible(".opschrift")).hasSize(31);
        assertThat(browser.visible(".o-kantoor")).hasSize(31);
        focus(browser, ".kaartkeuze button[data-toon=pgb]");
        browser.press(Keys.ENTER);
        assertThat(browser.visible(".o-pgb")).hasSize(31);
        assertThat(browser.visible(".o-kantoor")).isEmpty();
        assertThat(browser.visible(".bij-pgb")).hasSize(1);
        focus(browser, ".kaartkeuze button[data-toon=laagst]");
        browser.press(Keys.SPACE);
        assertThat(browser.visible(".o-laagst")).hasSize(31);
        focus(browser, "#regiokeuze");
        browser.press("Utrecht");
        assertThat(browser.visible(".regiofeiten h3"))
                .extracting(WebElement::getText)
                .containsExactly("ZK23 Utrecht");
        assertThat(browser.text("#feiten-ZK23")).contains("Zilveren Kruis", "ZKR-2024");
    }

    private static void focus(Browser browser, String kiezer) {
        browser.driver().executeScript("document.querySelector(arguments[0]).focus()", kiezer);
    }
}
