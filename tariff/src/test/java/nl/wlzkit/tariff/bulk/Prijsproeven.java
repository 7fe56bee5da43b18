package nl.wlzkit.tariff.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every price of a table is the answer of the calculator to the question of its line: on lines with every combination of what a
 * line can tell, on the first and the last day of every period. Tariffs and providers are made up.
 */
abstract class Prijsproeven {
    /** A number of units by which a wrong cent is seen. */
    private static final long AANTAL = 7;

    /** Of so many lines one is answered in full. */
    private static final int STEEKPROEF = 5_003;

    /** Of so many lines one is explained, if it has no holes; several lines of one cell are among them. */
    private static final int UITGELEGD = 11;

    private final int stap;

    /** Makes the tests of one line in so many. */
    Prijsproeven(int stap) {
        this.stap = stap;
    }

    static Stream<Arguments> bases() {
        return Stream.of(
                basis(Sector.VV, Map.of(), "nieuweClient"),
                basis(
                        Sector.VV,
                        Map.of(
                                "geldigheid", "alleen-2024",
                                "stand", "gecorrigeerd",
                                "procenten", "relatief",
                                "zzp4-verblijf", "met-behandeling"),
                        "metBehandeling"),
                basis(
                        Sector.VV,
                        Map.of(
                                "wie-nieuw", "nergens",
                                "zzp4-clienten", "alle",
                                "toeslagen-084", "CZ",
                                "vv4-thuis-085", "Salland",
                                "nieuw-ongeregeld", "richttarief"),
                        "nieuweClient"),
                basis(Sector.GZ, Map.of(), "prestatie"),
                basis(Sector.GZ, Map.of("stand", "bijgesteld", "wie-nieuw", "hier"), "prestatie"),
                basis(Sector.GGZ, Map.of(), "voortzetting", "prestatie"),
                basis(Sector.GGZ, Map.of("stand", "jaarlijks", "wie-nieuw", "hier"), "voortzetting"));
    }

    private static Arguments basis(Sector sector, Map<String, String> lezingen, String... regelfeiten) {
        return Arguments.of(sector, lezingen, Prijsvoorbeeld.basis(sector, lezingen, regelfeiten));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bases")
    void everyPriceIsTheAnswerToTheQuestionOfItsLine(Sector sector, Map<String, String> lezingen, Prijsbasis basis) {
        Prijstabel tabel = Prijstabel.bind(basis);
        Jaarbedrag rekenaar = new Jaarbedrag(tabel.basis().beleid());
        List<Prijsregel> alle = Prijsvoorbeeld.all(tabel, AANTAL);
        List<Prijsregel> regels = IntStream.range(0, alle.size())
                .filter(i -> i % stap == 0)
                .mapToObj(alle::get)
                .toList();
        long[] van = new long[regels.size()];
        long[] tot = new long[regels.size()];
        byte[] uitslagen = new byte[regels.size()];

        Prijstotalen totalen = tabel.price(
                Prijsvoorbeeld.columns(tabel, regels).build(),
                Prijskolommen.ranges(van, tot).withUitslag(uitslagen),
                0);

        Map<Uitslag, Long> geteld = new EnumMap<>(Uitslag.class);
        for (int i = 0; i < regels.size(); i++) {
            Prijsregel regel = regels.get(i);
            Regelprijs verwacht = Prijsvoorbeeld.expected(tabel, rekenaar, regel);
            assertThat(new Regelprijs(Uitslag.of(uitslagen[i]), van[i], tot[i]))
                    .as("columns: %s", regel)
                    .isEqualTo(verwacht);
            assertThat(tabel.price(regel)).as("row: %s", regel).isEqualTo(verwacht);
            Uitlegbareprijs uitlegbaar = tabel.priceExplainable(regel);
            assertThat(new Regelprijs(uitlegbaar.uitslag(), uitlegbaar.van(), uitlegbaar.tot()))
                    .as("explainable: %s", regel)
                    .isEqualTo(verwacht);
            if (i % STEEKPROEF == 0 && verwacht.uitslag() != Uitslag.GEEN_TARIEF) {
                assertThat(uitlegbaar.uitkomst()).isEqualTo(rekenaar.answer(tabel.vraag(regel)));
                assertThat(uitlegbaar.uitkomst().waarde()).isEqualTo(verwacht.bedrag());
                assertThat(uitlegbaar.bedrag()).isEqualTo(verwacht.bedrag());
            }
            if (i % UITGELEGD == 0 && verwacht.uitslag() != Uitslag.GEEN_TARIEF) {
                Jaarbedragvraag vraag = tabel.vraag(regel);
                if (vraag.gaten().isEmpty()) {
                    assertThat(uitlegbaar.uitleg())
                            .as("explained: %s", regel)
                            .isEqualTo(List.of(rekenaar.explain(vraag)));
                }
            }
            geteld.merge(verwacht.uitslag(), 1L, Long::sum);
        }
        assertThat(totalen.totaal().regels()).isEqualTo(geteld);
        // if one of these were not among the lines, they would not say what they seem to say
        assertThat(geteld.keySet())
                .isEqualTo(
                        sector == Sector.VV
                                ? EnumSet.range(Uitslag.GEPRIJSD, Uitslag.GEEN_TARIEF)
                                : EnumSet.of(Uitslag.GEPRIJSD, Uitslag.GEEN_TARIEF));
        assertThat(totalen.totaal().bedrag().isBekend()).isFalse();
        assertThat(totalen.groepen()).hasSize(1);
        assertThat(totalen.uitval()).isEmpty();
    }
}
