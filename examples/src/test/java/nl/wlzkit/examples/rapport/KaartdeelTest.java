package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.regions.map.Punt;
import nl.wlzkit.regions.map.Regiokaart;
import nl.wlzkit.regions.region.Pgbplafond;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the map shows is what the library knows of the regions. */
class KaartdeelTest {
    private static Kaartdeel deel() throws IOException {
        return new Kaartdeel(TariefdeelTest.overview(), Uitlegblok.of(Regelcatalogus.get()));
    }

    private static String html() throws IOException {
        return deel().write().write().render();
    }

    private static long count(String pattern, String html) {
        return Pattern.compile(pattern).matcher(html).results().count();
    }

    @Test
    void everyRegionIsDrawnOnceAndHasFactsAndARow() throws IOException {
        String html = html();
        assertThat(Zorgkantoorregio.all()).hasSize(31).allSatisfy(r -> {
            assertThat(count("data-regio=\"" + r.code() + "\"", html)).isOne();
            assertThat(count("id=\"feiten-" + r.code() + "\"", html)).isOne();
            assertThat(html)
                    .contains("<th scope=\"row\">" + r.code() + " " + r.naam().replace("'", "&#x27;"));
        });
        assertThat(html).contains(Regiokaart.BRONVERMELDING);
    }

    /** Counted in the list of regions: Zilveren Kruis 11 with Friesland, which it had not before; VGZ 7, Salland 1, DSW 1. */
    @Test
    void theRegionsOfTheAgreementsAreOutlined() throws IOException {
        Kaartdeel deel = deel();
        List<Zorgkantoorregio> eigen = Zorgkantoorregio.all().stream()
                .filter(r -> deel.isOfProvider(r).orElseThrow())
                .toList();
        assertThat(count("<path class=\"eigen\"", html())).isEqualTo(20);
        assertThat(eigen).hasSize(20);
        assertThat(eigen)
                .extracting(Zorgkantoorregio::naam)
                .contains("Amsterdam", "Friesland", "Midden-IJssel", "Westland Schieland Delfland")
                .doesNotContain("Groningen", "Haaglanden", "Amstelland en De Meerlanden");
    }

    /** Worked out by hand in the README: DSW at least 95.2, Salland at least 93.5. */
    @Test
    void theLowestPercentageIsThatOfTheTariffs() throws IOException {
        assertThat(Kaartdeel.lowest(TariefdeelTest.overview(), Zorgkantoor.DSW).map(Bandbreedte::van))
                .contains(Percentage.of("95.2"));
        assertThat(Kaartdeel.lowest(TariefdeelTest.overview(), Zorgkantoor.SALLAND)
                        .map(Bandbreedte::van))
                .contains(Percentage.of("93.5"));
        assertThat(Kaartdeel.lowest(TariefdeelTest.overview(List.of()), Zorgkantoor.DSW))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theTableHasTheCeilingToTheCent() throws IOException {
        Zorgkantoorregio regio = Zorgkantoorregio.parse("ZK18");
        assertThat(Pgbplafond.sum(regio).in(Taal.NL)).isEqualTo("€ 42.917.765,00");
        assertThat(html()).contains("€ 42.917.765,00", ">43</text>");
    }

    @ParameterizedTest
    @CsvSource({"93, 1", "93.9, 1", "94, 2", "95.9, 3", "96, 3"})
    void aValueIsInTheClassThatBeginsAtIt(double waarde, int klasse) {
        assertThat(Kaartdeel.klasse(new Schaal(93, 96, 1), waarde)).isEqualTo(klasse);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 3", "2, 3, 6", "3, 3, 8", "1, 8, 1", "8, 8, 8", "1, 1, 8"})
    void theLastClassIsTheDarkest(int klasse, int klassen, int tint) {
        assertThat(Kaartdeel.tint(klasse, klassen)).isEqualTo(tint);
    }

    /** A square degree at 60° north is half as wide as it is high. */
    @Test
    void northIsUpAndDegreesAreNotStretched() {
        Projectie projectie = new Projectie(4, 60.5, 100, 0.5);
        assertThat(projectie.x(new Punt(4, 60)) - 6).isCloseTo(0, within(1e-9));
        assertThat(projectie.x(new Punt(5, 60)) - 6).isCloseTo(50, within(1e-9));
        assertThat(projectie.y(new Punt(4, 60)) - 6).isCloseTo(50, within(1e-9));
        assertThat(projectie.y(new Punt(4, 59.5)) - 6).isCloseTo(100, within(1e-9));
    }
}
