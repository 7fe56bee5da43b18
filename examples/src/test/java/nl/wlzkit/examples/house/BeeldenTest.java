package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wlzkit.examples.cli.Wlzkit;
import nl.wlzkit.examples.pagina.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the README: small, and made by the program itself. They are made anew with {@code -Dwlzkit.beelden=true}. */
class BeeldenTest {
    private static final Path MAP = Path.of("../.github");
    private static final int BREEDTE = 1100;

    @ParameterizedTest
    @ValueSource(strings = {"rapport.png", "regelboek.png"})
    void aPictureOfTheReadmeIsSmall(String naam) {
        assertThat(MAP.resolve(naam)).isRegularFile();
        assertThat(MAP.resolve(naam).toFile().length()).isLessThan(300_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "wlzkit.beelden", matches = "true")
    void theyAreMadeAnew(@TempDir Path map) throws IOException {
        run("rapport", "data/aanbieder.json", "--uit", map.toString(), "--taal", "en");
        run("regelboek", "--uit", map.toString(), "--taal", "en");
        try (Browser browser = Browser.open()) {
            picture(browser, map.resolve("rapport.html"), "#tarieven", 850, "rapport.png");
            picture(browser, map.resolve("zk24-2.html"), "#ZK24-079", 1090, "regelboek.png");
        }
    }

    private static void run(String... opdracht) {
        PrintWriter niets = new PrintWriter(new StringWriter());
        assertThat(Wlzkit.run(niets, niets, opdracht)).isZero();
    }

    /** What is seen of a page from an element on, with what can be tried opened. */
    private static void picture(Browser browser, Path pagina, String vanaf, int hoogte, String naam)
            throws IOException {
        browser.visit(pagina);
        browser.choose("thema", "licht");
        browser.resize(BREEDTE, hoogte);
        browser.driver().executeScript("""
                        const proef = document.querySelector(".proef[data-regel='" + arguments[0].slice(1) + "']");
                        if (proef) { proef.open = true; }
                        document.documentElement.style.scrollbarWidth = "none";
                        document.querySelector(arguments[0]).scrollIntoView();
                        """, vanaf);
        browser.screenshot(MAP.resolve(naam));
        assertThat(Files.size(MAP.resolve(naam))).isPositive();
    }
}
