package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.regions.agreement.Restopgavevraag;
import nl.wlzkit.regions.friction.Portefeuillevraag;
import org.junit.jupiter.api.Test;

/** Of a shortage of 60 places 20 are there and 25 on their way; 10 are aimed at no friction in particular. */
class FrictiedeelTest {
    static Restopgavevraag friction() throws IOException {
        return read(Files.readString(Path.of("data/restopgave.json")));
    }

    static Portefeuillevraag portfolio() {
        try {
            return (Portefeuillevraag) Berekeningen.get()
                    .find("frictieportefeuille")
                    .orElseThrow()
                    .read("portefeuille", Files.readAllBytes(Path.of("data/frictieportefeuille.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Restopgavevraag read(String json) {
        return (Restopgavevraag) Berekeningen.get()
                .find("restopgave")
                .orElseThrow()
                .read("frictie", json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rows(Restopgavevraag vraag) {
        return Frictiedeel.rows(vraag).stream()
                .map(r -> Frictiedeel.value(r).in(Taal.NL))
                .toList();
    }

    /** Asked 60; realised 20, all agreements 45; remains 60 − 20 and 60 − 45, all of it with nobody else; nothing above it. */
    @Test
    void theNumbersAreThoseOfTheCalculators() throws IOException {
        assertThat(rows(friction()))
                .containsExactly(
                        "60 plekken",
                        "20 plekken",
                        "45 plekken",
                        "40 plekken",
                        "15 plekken",
                        "15 plekken",
                        "0 plekken");
    }

    /** From 40 through 80: 20 through 60 remain of it now, and 0 through 35 with all agreements. */
    @Test
    void aSizeThatIsARangeStaysARange() throws IOException {
        Restopgavevraag bereik = read(Files.readString(Path.of("data/restopgave-status.json")));
        assertThat(rows(bereik))
                .startsWith("40 plekken – 80 plekken")
                .contains("20 plekken – 60 plekken", "0 plekken – 35 plekken");
    }

    @Test
    void aSizeThatNobodyToldIsSaidToBeUntold() {
        Restopgavevraag vraag = read("{\"frictie\": \"F\", \"eenheid\": \"plekken\", \"bijdragen\": []}");
        assertThat(rows(vraag).get(0)).isEqualTo("niet verteld");
    }

    @Test
    void withoutFrictionsItSaysWhichOptionTakesThem() {
        Deel leeg = new Frictiedeel(List.of(), List.of(), Uitlegblok.of(Regelcatalogus.get())).write();
        assertThat(leeg.write().render()).contains("--fricties").doesNotContain("<svg");
    }

    @Test
    void whatDoesNotCountIsInTheTableAndNotInTheSum() throws IOException {
        String html = new Frictiedeel(List.of(friction()), List.of(), Uitlegblok.of(Regelcatalogus.get()))
                .write()
                .write()
                .render();
        assertThat(html).contains("<th scope=\"row\">convenant met de gemeente (fictief)</th>", "FRI-145");
    }

    /** 7/3 of the four questions: 3, 4 and 0 of them. Of 2026 nobody told how much there is. */
    @Test
    void aPortfolioTellsWhatIsAskedAndAvailable() {
        List<String> regels = portfolio().fricties().stream()
                .flatMap(f -> Frictiedeel.years(f).stream())
                .map(r -> r.wat().nl() + ": " + Frictiedeel.number(r).nl())
                .toList();
        assertThat(regels)
                .containsExactly(
                        "gevraagd in 2024: 120",
                        "beschikbaar in 2024: 100",
                        "gevraagd in 2026: 150",
                        "beschikbaar in 2026: niet verteld");
        assertThat(new Frictiedeel(List.of(), List.of(portfolio()), Uitlegblok.of(Regelcatalogus.get()))
                        .write()
                        .write()
                        .render())
                .contains("7/3", "Vergrijzing (fictief)", "is niet verteld");
    }
}
