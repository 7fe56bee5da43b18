package nl.wlzkit.examples.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser that looks at a page as people do: with a narrow and a wide window, with the keyboard only, with a screen
 * reader's eyes (axe-core), on paper. If Chromium is not on the machine, the tests that ask for it are skipped, and the build
 * says so in one line.
 */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("wlzkit.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("wlzkit.chromedriver", "/usr/bin/chromedriver"));
    private static final AtomicBoolean GEZEGD = new AtomicBoolean();

    /** Selenium warns that it does not know the newest Chromium by name; held here, because loggers are forgotten. */
    private static final Logger STIL = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    /** From the narrowest phone to a wide screen. */
    private static final List<Integer> BREEDTES = List.of(320, 480, 768, 1024, 1440, 1920);

    /** The room that a sheet of A4 leaves within margins of 15 mm, in pixels. */
    private static final int PAPIER = 680;

    private final ChromeDriver driver;
    private final Path profiel;

    private Browser(ChromeDriver driver, Path profiel) {
        this.driver = driver;
        this.profiel = profiel;
    }

    /**
     * Starts a browser, or skips the test that asks for one.
     *
     * @return a browser of its own
     */
    public static Browser open() {
        boolean er = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!er && GEZEGD.compareAndSet(false, true)) {
            System.out.println("The tests of the pages were skipped: there is no " + CHROMIUM + " with " + DRIVER
                    + " (README, “Test the pages”).");
        }
        Assumptions.assumeTrue(er, "no Chromium");
        STIL.setLevel(Level.OFF);
        try {
            Path profiel = Files.createTempDirectory("wlzkit-chromium");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            // the sandbox needs rights that a build in a container does not have; it opens nothing but our own files
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + profiel);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService dienst = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            return new Browser(new ChromeDriver(dienst, options), profiel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page of the disk. */
    public void visit(Path pagina) {
        driver.get(pagina.toUri().toString());
    }

    /** The driver itself, for what only one page can do. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Chooses a language or a theme with the button of the page. */
    public void choose(String soort, String waarde) {
        driver.findElement(By.cssSelector(".keuzes button[data-" + soort + "='" + waarde + "']"))
                .click();
    }

    /** Everything that must hold of any page, in both languages, light and dark. */
    public void inspect() {
        for (String taal : List.of("nl", "en")) {
            choose("taal", taal);
            for (String thema : List.of("licht", "donker")) {
                choose("thema", thema);
                openEverything(false);
                checkAccessible(taal + ", " + thema);
                checkWidths(taal);
                openEverything(true);
                checkAccessible(taal + ", " + thema + ", open");
                checkWidths(taal + ", open");
            }
            checkPaper(taal);
            openEverything(false);
        }
        checkKeyboard();
        checkConsole();
    }

    /** Nothing is said on the console. */
    public void checkConsole() {
        List<String> gezegd = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
        assertThat(gezegd).as("console").isEmpty();
    }

    /** No width makes the page scroll sideways. */
    public void checkWidths(String waar) {
        for (int breedte : BREEDTES) {
            resize(breedte, 900);
            assertThat(strings("return uitsteekt(" + breedte + ")"))
                    .as("wider than %d px (%s)", breedte, waar)
                    .isEmpty();
        }
        resize(1280, 900);
    }

    /** On paper nothing is cut off, everything is there, and it is printed. */
    public void checkPaper(String waar) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        resize(PAPIER, 1000);
        driver.executeScript("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(strings("return uitsteekt(" + PAPIER + ")"))
                .as("cut off on paper (%s)", waar)
                .isEmpty();
        assertThat(strings("return afgesneden()"))
                .as("scrolls on paper (%s)", waar)
                .isEmpty();
        assertThat(strings("return [...document.querySelectorAll('details:not([open])')].map(d => d.textContent)"))
                .as("closed on paper (%s)", waar)
                .isEmpty();
        driver.executeScript("window.dispatchEvent(new Event('afterprint'))");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        resize(1280, 900);
    }

    /** Whatever can be clicked gets the focus with the tab key, in its order, and shows that it has it. */
    public void checkKeyboard() {
        List<String> alle = strings("return bedienbaar()");
        driver.executeScript("vooraan()");
        List<String> bereikt = new ArrayList<>();
        List<String> onzichtbaar = new ArrayList<>();
        for (int i = 0; i < alle.size(); i++) {
            press(Keys.TAB);
            List<String> nu = strings("return [wie(document.activeElement), zichtbaarGericht()]");
            bereikt.add(nu.get(0));
            if (!nu.get(1).equals("true")) {
                onzichtbaar.add(nu.get(0));
            }
        }
        assertThat(bereikt).as("with the tab key").containsExactlyElementsOf(alle);
        assertThat(onzichtbaar).as("focus that cannot be seen").isEmpty();
    }

    /** Presses keys, whatever has the focus. */
    public void press(CharSequence... toetsen) {
        new Actions(driver).sendKeys(toetsen).perform();
    }

    private void checkAccessible(String waar) {
        List<String> gevonden = new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(regel -> regel.getId() + ": " + regel.getHelp() + " " + plaatsen(regel))
                        .toList();
        assertThat(gevonden).as("axe-core (%s)", waar).isEmpty();
    }

    private static List<String> plaatsen(Rule regel) {
        return regel.getNodes().stream()
                .limit(3)
                .map(plaats -> plaats.getTarget() + " " + plaats.getHtml())
                .toList();
    }

    private void openEverything(boolean open) {
        driver.executeScript("for (const d of document.querySelectorAll('details')) { d.open = arguments[0]; }", open);
    }

    /** Sets the size of what is seen, smaller than a window can be. */
    public void resize(int breedte, int hoogte) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", breedte, "height", hoogte, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Keeps a picture of what is seen now. */
    public void screenshot(Path bestand) {
        try {
            Files.write(bestand, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is seen of the first element that a selector finds, as people read it. */
    public String text(String kiezer) {
        return driver.findElement(By.cssSelector(kiezer)).getText();
    }

    /** The elements that are seen now. */
    public List<WebElement> visible(String kiezer) {
        return driver.findElements(By.cssSelector(kiezer)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private List<String> strings(String script) {
        Object gevonden = Objects.requireNonNull(driver.executeScript(HULP + script));
        return ((List<?>) gevonden).stream().map(String::valueOf).toList();
    }

    private static final String HULP = """
            window.wie = e => [...document.querySelectorAll('*')].indexOf(e) + ' ' + e.outerHTML.slice(0, 120);
            const gezien = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
            const inRol = e => e.parentElement && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e.parentElement).overflowX)
                || inRol(e.parentElement));
            window.uitsteekt = breedte => [
                ...(document.documentElement.scrollWidth > breedte ? ['the page: ' + document.documentElement.scrollWidth] : []),
                ...[...document.body.querySelectorAll('*')]
                    .filter(e => gezien(e) && !e.closest('svg svg, svg *') && !e.closest('.overslaan') && !inRol(e)
                        && e.getBoundingClientRect().right > breedte + 1)
                    .slice(0, 5).map(e => wie(e) + ' to ' + e.getBoundingClientRect().right)];
            window.afgesneden = () => [...document.body.querySelectorAll('*')]
                .filter(e => gezien(e) && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
                .slice(0, 5).map(e => wie(e) + ' ' + e.scrollWidth + ' in ' + e.clientWidth);
            window.bedienbaar = () => [...document.querySelectorAll(
                    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => gezien(e) && !e.disabled && !(e.type === 'radio' && !e.checked)).map(wie);
            /* where the tab key begins: what is removed while it has the focus leaves its place behind */
            window.vooraan = () => {
                const begin = document.createElement('span');
                begin.tabIndex = -1;
                document.body.prepend(begin);
                begin.focus();
                begin.remove();
                window.scrollTo(0, 0);
            };
            window.zichtbaarGericht = () => {
                const e = document.activeElement;
                const stijl = getComputedStyle(e);
                const vak = e.getBoundingClientRect();
                return stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2
                    && vak.bottom > 0 && vak.top < innerHeight && vak.width > 0;
            };
            """;

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> alles = Files.walk(profiel)) {
            for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
