package nl.wlzkit.examples.regelboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Regelsoort;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.examples.pagina.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The rulebook in a browser, as people use it. */
class RegelboekBrowserTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path map;

    @SuppressWarnings("NullAway.Init") // made once, before all
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        Testboek.write(map);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void visit(String adres) {
        // another page first: of an address that differs only behind the # the page would not be read anew
        browser.driver().get("about:blank");
        int hek = adres.indexOf('#');
        String bestand = hek < 0 ? adres : adres.substring(0, hek);
        browser.driver().get(map.resolve(bestand).toUri() + (hek < 0 ? "" : adres.substring(hek)));
    }

    private static void begin() {
        visit(Regelboeksite.BEGIN);
        browser.choose("taal", "en");
    }

    private static WebElement element(String kiezer) {
        return browser.driver().findElement(By.cssSelector(kiezer));
    }

    private static void type(String tekst) {
        WebElement veld = element("#zoek");
        veld.clear();
        veld.sendKeys(tekst);
    }

    private static void choose(String filter, String waarde) {
        if (element("#filters").getAttribute("open") == null) {
            element("#filters summary").click();
        }
        element("#" + filter + " option[value='" + waarde + "']").click();
    }

    /** Waits for what happens a moment after a key. */
    private static void until(BooleanSupplier waar) {
        for (int keer = 0; keer < 400 && !waar.getAsBoolean(); keer++) {
            browser.driver().executeAsyncScript("setTimeout(arguments[0], 50)");
        }
        assertThat(waar.getAsBoolean()).isTrue();
    }

    /** What the live region says, as soon as it says something like this. */
    private static String told(String begin) {
        until(() -> browser.text("#telling").startsWith(begin));
        return browser.text("#telling");
    }

    private static List<String> hits() {
        return browser.driver().findElements(By.cssSelector("#treffers a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static String hash() {
        return String.valueOf(browser.driver().executeScript("return location.hash"));
    }

    // ----------------------------------------------------------------------------------------------- for everybody

    @Test
    void theFirstPageIsForEverybody() {
        visit("index.html#zoek=technologie&document=ZK24");
        browser.inspect();
    }

    @Test
    void aPageOfRulesIsForEverybody() {
        visit("blz-1.html");
        browser.inspect();
    }

    @Test
    void aPageOfRulesWithReadingsIsForEverybody() {
        visit("rlz2016-1.html");
        browser.inspect();
    }

    @Test
    void aPageOfExamplesIsForEverybody() {
        visit("rekenmodel-figuur2-2017.html");
        browser.inspect();
    }

    @Test
    void theListOfWhatIsNotComputableFits() {
        visit(Adressen.NIET_BEREKENBAAR);
        browser.checkWidths("not computable");
        browser.checkPaper("not computable");
        browser.checkConsole();
    }

    /** The heaviest pages fit on every screen, and say nothing on the console. */
    @Test
    void aHeavyPageFits() {
        visit("zk24-2.html");
        browser.checkWidths("zk24-2");
        browser.checkConsole();
    }

    @Test
    void withoutScriptsEverythingCanBeRead() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            visit(Regelboeksite.BEGIN);
            assertThat(browser.visible("#zoekdeel")).isEmpty();
            assertThat(browser.visible(".documenten a")).hasSizeGreaterThan(34);
            visit("zk24-2.html#ZK24-079");
            assertThat(browser.visible("#ZK24-079")).hasSize(1);
            assertThat(browser.visible(".proef")).isEmpty();
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    // ------------------------------------------------------------------------------------------------------ search

    @Test
    void wordsAreFoundWithoutAccentsAndCase() {
        begin();
        told("2,180 rules and other sentences");
        type("ESSENTIELE voorziening");
        until(() -> hits().contains("ZK24-079"));
        int zonder = hits().size();
        type("essentiële VOORZIENING");
        until(() -> hash().contains("essenti%C3%ABle"));
        assertThat(hits()).hasSize(zonder).contains("ZK24-079");
    }

    @Test
    void anIdIsFoundByItsBeginningAndComesFirst() {
        begin();
        type("zk24-07");
        until(() -> hash().equals("#zoek=zk24-07"));
        // rules that only name such an id come after them
        assertThat(hits())
                .startsWith(IntStream.rangeClosed(70, 79)
                        .mapToObj(n -> "ZK24-0" + n)
                        .toArray(String[]::new));
        type("zk24-079");
        until(() -> hash().equals("#zoek=zk24-079"));
        assertThat(hits().get(0)).isEqualTo("ZK24-079");
    }

    @Test
    void whatIsMergedAndWhatIsNotComputableIsFoundToo() {
        begin();
        choose("plaats", "niet-berekenbaar");
        told(Testboek.boek().nietBerekenbaar().size() + " found");
        type("fri-001");
        told("1 found");
        assertThat(hits()).containsExactly("FRI-001");
        element("#treffers a").click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("niet-berekenbaar.html#FRI-001");
    }

    @Test
    void everyFilterNarrowsAndTheyCombine() {
        Map<String, String> keuzes = Map.of(
                "document",
                "ZK24",
                "onderdeel",
                "tariff",
                "zorgkantoor",
                "CZ",
                "soort",
                "berekening",
                "zekerheid",
                "hoog",
                "plaats",
                "gebouwd",
                "geldig",
                "onbekend");
        begin();
        for (Map.Entry<String, String> keuze : keuzes.entrySet()) {
            choose(keuze.getKey(), keuze.getValue());
            until(() -> hash().equals("#" + keuze.getKey() + "=" + keuze.getValue()));
            assertThat(hits()).as(keuze.toString()).isNotEmpty();
            choose(keuze.getKey(), "");
            told("2,180 rules");
        }
        // by hand: the calculations of the table that are of CZ
        choose("document", "ZK24");
        choose("zorgkantoor", "CZ");
        choose("soort", "berekening");
        until(() -> hash().contains("soort=berekening"));
        List<String> verwacht = Testboek.boek().kaarten().stream()
                .filter(k -> k.regel().bron().code().equals("ZK24"))
                .filter(k -> k.kantoren().alle().contains("CZ"))
                .filter(k -> k.regel().soort() == Regelsoort.BEREKENING)
                .map(Regelkaart::id)
                .toList();
        assertThat(verwacht).contains("ZK24-066");
        assertThat(hits()).containsExactlyElementsOf(verwacht);
    }

    @Test
    void aDaySeparatesWhatIsValidFromWhatIsNotKnown() {
        List<Regel> termijnen = Regelcatalogus.get().regels().stream()
                .filter(r -> r.soort() == Regelsoort.TERMIJN)
                .toList();
        LocalDate dag = LocalDate.of(2024, 6, 1);
        long onbekend = termijnen.stream()
                .filter(r -> r.geldigheid().equals(Geldigheid.ONBEGRENSD))
                .count();
        long geldig = termijnen.stream()
                .filter(r -> !r.geldigheid().equals(Geldigheid.ONBEGRENSD))
                .filter(r -> r.geldigheid().contains(dag))
                .count();
        begin();
        choose("soort", "termijn");
        told(termijnen.size() + " found");
        element("#dag").sendKeys("2024-06-01");
        assertThat(told(geldig + " found;"))
                .contains("of " + onbekend + " more the validity is not bounded or not known");
        choose("geldig", "onbekend");
        told(onbekend + " found.");
        choose("geldig", "niet");
        told(termijnen.size() - geldig - onbekend + " found;");
        element("#dag").clear();
        element("#dag").sendKeys("1 juni");
        told("Give a day too.");
        assertThat(browser.text("#dagfout")).isEqualTo("Not a day; write it as 2024-07-01.");
    }

    @Test
    void aSearchIsAnAddress() {
        visit("index.html#zoek=technologie&zorgkantoor=CZ");
        browser.choose("taal", "en");
        assertThat(hits()).contains("ZK24-066");
        assertThat(element("#zoek").getAttribute("value")).isEqualTo("technologie");
        assertThat(element("#zorgkantoor").getAttribute("value")).isEqualTo("CZ");
        element("button[type=reset]").click();
        told("2,180 rules");
        assertThat(hash()).isEmpty();
        assertThat(hits()).isEmpty();
    }

    @Test
    void anAddressWithARuleGoesToThatRule() {
        visit("index.html#ZK24-079");
        until(() -> browser.driver().getCurrentUrl().matches(".*/zk24-\\d+\\.html#ZK24-079"));
    }

    /** Fifty at a time; the focus goes to the first new one. */
    @Test
    void moreIsShownWhenSomebodyAsks() {
        begin();
        choose("document", "P21");
        until(() -> hits().size() == 50);
        element("#meer").click();
        assertThat(hits()).hasSize(100);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo(hits().get(50));
    }

    @Test
    void withTheKeyboardOnly() {
        begin();
        browser.driver().executeScript("document.getElementById('zoekdeel').scrollIntoView()");
        browser.driver().executeScript("document.querySelector('.keuzes button:last-child').focus()");
        browser.press(Keys.TAB);
        browser.press("zk24-079");
        until(() -> hash().equals("#zoek=zk24-079"));
        for (int i = 0;
                i < 15 && !browser.driver().switchTo().activeElement().getText().equals("ZK24-079");
                i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER);
        until(() -> browser.driver().getCurrentUrl().endsWith("#ZK24-079"));
        assertThat(browser.visible("#ZK24-079")).hasSize(1);
    }

    // ---------------------------------------------------------------------------------------------------- try-outs

    /** Every row of the table of one rule, by its selects, against the library. */
    @Test
    void anotherValueGivesTheAnswerOfTheLibrary() {
        Proef proef = Testboek.proeven().find("ZK24-079").orElseThrow();
        visit("index.html#ZK24-079");
        until(() -> !browser.driver().findElements(By.cssSelector(".proef")).isEmpty());
        browser.choose("taal", "nl");
        WebElement houder = element(".proef[data-regel='ZK24-079']");
        houder.findElement(By.tagName("summary")).click();
        List<WebElement> velden = houder.findElements(By.tagName("select"));
        assertThat(velden).hasSameSizeAs(proef.velden());
        List<String> gezien = new ArrayList<>();
        for (int rij = 0; rij < proef.rijen().size(); rij++) {
            int rest = rij;
            for (int i = velden.size() - 1; i >= 0; i--) {
                int keuzes = proef.velden().get(i).keuzes().size();
                velden.get(i)
                        .findElements(By.tagName("option"))
                        .get(rest % keuzes)
                        .click();
                rest /= keuzes;
            }
            gezien.add(houder.findElement(By.cssSelector(".proefantwoord"))
                    .getText()
                    .lines()
                    .findFirst()
                    .orElse(""));
        }
        assertThat(gezien)
                .containsExactlyElementsOf(
                        proef.rijen().stream().map(r -> r.antwoord().nl()).toList());
        assertThat(gezien.get(0)).isEqualTo("96 %");
        assertThat(gezien.get(1)).isEqualTo("95,5 %");
        houder.findElement(By.cssSelector(".proefvlak > button")).click();
        assertThat(houder.findElement(By.cssSelector(".proefantwoord")).getText())
                .isEqualTo("96 %");
        assertThat(houder.findElement(By.cssSelector("li.eigen")).getText())
                .startsWith("ZK24-079 ")
                .contains("95,5 % → 96 %");
        browser.choose("taal", "en");
        assertThat(houder.findElement(By.cssSelector(".proefantwoord")).getText())
                .isEqualTo("96%");
    }

    @Test
    void aValueIsChangedWithTheKeyboard() {
        visit("index.html#ZK24-079");
        until(() -> !browser.driver().findElements(By.cssSelector(".proef")).isEmpty());
        browser.choose("taal", "nl");
        browser.driver().executeScript("document.querySelector(\".proef[data-regel='ZK24-079'] summary\").focus()");
        browser.press(Keys.ENTER);
        // the link to the calculator, then the fields
        browser.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        browser.press("nee");
        browser.press(Keys.TAB);
        WebElement houder = element(".proef[data-regel='ZK24-079']");
        until(() ->
                houder.findElement(By.cssSelector(".proefantwoord")).getText().startsWith("95,5 %"));
        assertThat(houder.findElement(By.cssSelector(".was")).getText()).isEqualTo("in het voorbeeld: 96 %");
    }
}
