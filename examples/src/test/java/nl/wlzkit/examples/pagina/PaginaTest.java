package nl.wlzkit.examples.pagina;

import static j2html.TagCreator.details;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static nl.wlzkit.examples.pagina.Tweetalig.nederlands;
import static nl.wlzkit.examples.pagina.Tweetalig.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page of the program is. */
class PaginaTest {
    private static Pagina pagina(Taal taal) {
        return new Pagina(
                Tekst.of("Een <voorbeeld>", "An <example>"),
                taal,
                p(t("Verzonnen & wel", "Made up & all")),
                List.of(section(
                        h2(t("Deel", "Part")),
                        details(summary(t("Waarom", "Why")), p(nederlands("“De zorgaanbieder”"))))),
                List.of(),
                List.of());
    }

    @Test
    void textIsEscaped() {
        assertThat(pagina(Taal.NL).write())
                .contains("<title data-nl=\"Een &lt;voorbeeld&gt;\"", "Made up &amp; all")
                .doesNotContain("<voorbeeld>", "<example>");
    }

    @Test
    void theSamePageIsWrittenTheSame() {
        assertThat(pagina(Taal.EN).write()).isEqualTo(pagina(Taal.EN).write());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Pagina zonder = new Pagina(Tekst.same("x"), Taal.NL, p(), List.of(), List.of("geen.css"), List.of());
        assertThatIllegalArgumentException().isThrownBy(zonder::write).withMessage("no resource geen.css");
    }

    @Test
    void aBrowserShowsItToEverybody(@TempDir Path map) throws IOException {
        try (Browser browser = Browser.open()) {
            Path bestand = Files.writeString(
                    map.resolve("pagina.html"), pagina(Taal.EN).write());
            browser.visit(bestand);
            assertThat(browser.text("h1")).isEqualTo("An <example>");
            assertThat(browser.driver().getTitle()).isEqualTo("An <example>");
            browser.inspect();
            browser.choose("taal", "nl");
            assertThat(browser.text("h1")).isEqualTo("Een <voorbeeld>");
            assertThat(browser.driver().getTitle()).isEqualTo("Een <voorbeeld>");
            // what was chosen stays
            browser.visit(bestand);
            assertThat(browser.text("h1")).isEqualTo("Een <voorbeeld>");
        }
    }

    @Test
    void aPageThatIsTooWideOrSpeaksOnTheConsoleIsSeen(@TempDir Path map) throws IOException {
        try (Browser browser = Browser.open()) {
            Path bestand = Files.writeString(
                    map.resolve("fout.html"),
                    "<!DOCTYPE html><html lang=en><title>x</title><body><p style='width:900px'>wide</p>"
                            + "<script>console.error('said')</script>");
            browser.visit(bestand);
            assertThatThrownBy(() -> browser.checkWidths("x"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("wider than 320 px");
            assertThatThrownBy(browser::checkConsole)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("said");
        }
    }
}
