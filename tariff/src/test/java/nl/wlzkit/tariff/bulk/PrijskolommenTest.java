package nl.wlzkit.tariff.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.bulk.Prijstotalen.Uitvalregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in columns: the first and the last of each, and those beside them; totals per group; columns that are left out. */
class PrijskolommenTest {
    private static final Prijstabel TABEL =
            Prijstabel.bind(Prijsvoorbeeld.basis(Sector.VV, Map.of(), "nieuweClient", "metBehandeling"));

    /** 96 % of 250.00 and 29.55 of NHC and NIC: Zilveren Kruis pays all of these. */
    private static final long CENTEN = 26_955;

    private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

    private static final Prijsregel ZEKER = new Prijsregel(
            0,
            Zorgkantoor.ZILVEREN_KRUIS,
            DAG,
            Optional.of(Leveringsvorm.VPT),
            Optional.of(Zorgprofiel.VV5),
            0,
            new Prestatiecode("Z999"),
            1);

    /** One line in columns, of which each number can be another. */
    private static final class Kolommen {
        private int aanbieder;
        private int zorgkantoor = TABEL.zorgkantoor(ZEKER.zorgkantoor());
        private int dag = (int) DAG.toEpochDay();
        private int vorm = TABEL.vorm(ZEKER.vorm());
        private int profiel = TABEL.profiel(ZEKER.profiel());
        private int feiten;
        private int prestatie = TABEL.prestatie(ZEKER.prestatiecode());
        private int aantal = 1;

        private Prijsregels.Builder builder() {
            return Prijsregels.builder()
                    .aanbieder(new int[] {aanbieder})
                    .zorgkantoor(new byte[] {(byte) zorgkantoor})
                    .dag(new int[] {dag})
                    .vorm(new byte[] {(byte) vorm})
                    .profiel(new byte[] {(byte) profiel})
                    .feiten(new short[] {(short) feiten})
                    .prestatie(new int[] {prestatie})
                    .aantal(new int[] {aantal});
        }

        private Regelprijs price() {
            long[] van = new long[1];
            long[] tot = new long[1];
            byte[] uitslag = new byte[1];
            TABEL.price(builder().build(), Prijskolommen.ranges(van, tot).withUitslag(uitslag), 0);
            return new Regelprijs(Uitslag.of(uitslag[0]), van[0], tot[0]);
        }
    }

    /** Sets one number of a line. */
    private interface Zet {
        void at(Kolommen kolommen, int nummer);
    }

    static Stream<Arguments> columns() {
        int zorgkantoren = TABEL.basis().beleid().zorgkantoren().size();
        int vormen = Prijsvoorbeeld.forms(TABEL).size();
        int profielen = Prijsvoorbeeld.profiles(TABEL).size();
        int feiten = Prijsvoorbeeld.factNumbers(TABEL);
        int prestaties = Prijsvoorbeeld.products(TABEL).size();
        int eerste = (int) LocalDate.of(2024, 1, 1).toEpochDay();
        int laatste = (int) LocalDate.of(2026, 12, 31).toEpochDay();
        return Stream.of(
                column(Uitslag.ONBEKENDE_AANBIEDER, 0, 3, (k, n) -> k.aanbieder = n),
                column(Uitslag.ONBEKEND_ZORGKANTOOR, 0, zorgkantoren - 1, (k, n) -> k.zorgkantoor = n),
                column(Uitslag.BUITEN_BELEID, eerste, laatste, (k, n) -> k.dag = n),
                column(Uitslag.ONBEKENDE_VORM, 0, vormen - 1, (k, n) -> k.vorm = n),
                column(Uitslag.ONBEKEND_PROFIEL, 0, profielen - 1, (k, n) -> k.profiel = n),
                column(Uitslag.ONBEKENDE_FEITEN, 0, feiten - 1, (k, n) -> k.feiten = n),
                column(Uitslag.ONBEKENDE_PRESTATIE, 0, prestaties - 1, (k, n) -> k.prestatie = n),
                column(Uitslag.AANTAL, 0, Prijstabel.MEESTE, (k, n) -> k.aantal = n));
    }

    private static Arguments column(Uitslag mis, int eerste, int laatste, Zet zet) {
        return Arguments.of(mis, eerste, laatste, zet);
    }

    @ParameterizedTest(name = "{0}: {1} through {2}")
    @MethodSource("columns")
    void aNumberBesideTheFirstOrTheLastIsNone(Uitslag mis, int eerste, int laatste, Zet zet) {
        Regelprijs geen = new Regelprijs(mis, Regelprijs.GEEN, Regelprijs.GEEN);

        assertThat(List.of(eerste, laatste))
                .allSatisfy(n -> assertThat(price(zet, n).uitslag()).isNotEqualTo(mis));
        assertThat(List.of(eerste - 1, laatste + 1))
                .allSatisfy(n -> assertThat(price(zet, n)).isEqualTo(geen));
    }

    private static Regelprijs price(Zet zet, int nummer) {
        Kolommen kolommen = new Kolommen();
        zet.at(kolommen, nummer);
        return kolommen.price();
    }

    @Test
    void theMostUnitsOfALineArePricedAndNoneCostNothing() {
        assertThat(price((k, n) -> k.aantal = n, Prijstabel.MEESTE))
                .isEqualTo(new Regelprijs(Uitslag.GEPRIJSD, CENTEN * Prijstabel.MEESTE, CENTEN * Prijstabel.MEESTE));
        assertThat(price((k, n) -> k.aantal = n, 0)).isEqualTo(new Regelprijs(Uitslag.GEPRIJSD, 0, 0));
    }

    /** Two wrong numbers: the column that comes first is told. */
    @Test
    void ofALineInWhichAllIsWrongTheFirstColumnIsTold() {
        Kolommen kolommen = new Kolommen();
        kolommen.aantal = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.AANTAL);
        kolommen.prestatie = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.ONBEKENDE_PRESTATIE);
        kolommen.feiten = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.ONBEKENDE_FEITEN);
        kolommen.profiel = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.ONBEKEND_PROFIEL);
        kolommen.vorm = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.ONBEKENDE_VORM);
        kolommen.dag = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.BUITEN_BELEID);
        kolommen.zorgkantoor = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.ONBEKEND_ZORGKANTOOR);
        kolommen.aanbieder = -1;
        assertThat(kolommen.price().uitslag()).isEqualTo(Uitslag.ONBEKENDE_AANBIEDER);
    }

    @Test
    void aLineWithoutAColumnOfFactsTellsNone() {
        Prijsregels regels = Prijsregels.builder()
                .aanbieder(new int[2])
                .zorgkantoor(new byte[] {TABEL.zorgkantoor(ZEKER.zorgkantoor()), (byte) -1})
                .dag(new int[] {(int) DAG.toEpochDay(), (int) DAG.toEpochDay()})
                .vorm(new byte[] {TABEL.vorm(ZEKER.vorm()), 0})
                .profiel(new byte[] {TABEL.profiel(ZEKER.profiel()), 0})
                .prestatie(new int[] {TABEL.prestatie(ZEKER.prestatiecode()), 0})
                .aantal(new int[] {2, 1})
                .build();
        long[] van = new long[2];

        Prijstotalen totalen = TABEL.price(regels, Prijskolommen.exact(van), 1);

        assertThat(van).containsExactly(2 * CENTEN, Regelprijs.GEEN);
        assertThat(totalen.uitval()).containsExactly(new Uitvalregel(1, Uitslag.ONBEKEND_ZORGKANTOOR));
    }

    private static Totaal total(Map<Uitslag, Long> regels, long eenheden, long centen) {
        Bedrag bedrag = Bedrag.ofCenten(centen);
        return new Totaal(regels, eenheden, new Bandbreedte<>(bedrag, bedrag));
    }

    /** Lines of 1, 2 and 4 units in the groups 2, 0 and 2; one that is not priced in group 1. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1_024})
    void everyGroupHasItsOwnTotal(int draden) {
        Prijsregels regels = Prijsvoorbeeld.columns(TABEL, List.of(units(1), units(2), unknown(), units(4)))
                .groep(new int[] {2, 0, 1, 2}, 4)
                .build();

        Prijstotalen totalen = TABEL.price(regels, Prijskolommen.totals(), 5, draden);

        assertThat(totalen.groepen())
                .containsExactly(
                        total(Map.of(Uitslag.GEPRIJSD, 1L), 2, 2 * CENTEN),
                        total(Map.of(Uitslag.ONBEKENDE_PRESTATIE, 1L), 0, 0),
                        total(Map.of(Uitslag.GEPRIJSD, 2L), 5, 5 * CENTEN),
                        total(Map.of(), 0, 0));
        assertThat(totalen.uitval()).containsExactly(new Uitvalregel(2, Uitslag.ONBEKENDE_PRESTATIE));
        assertThat(totalen.totaal())
                .isEqualTo(total(Map.of(Uitslag.GEPRIJSD, 3L, Uitslag.ONBEKENDE_PRESTATIE, 1L), 7, 7 * CENTEN));
        assertThat(totalen.totaal().lengte()).isEqualTo(4);
        assertThat(totalen.totaal().nietGeprijsd()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1_024})
    void linesWithoutGroupsHaveOneTotal(int draden) {
        Prijsregels regels = Prijsvoorbeeld.columns(TABEL, List.of(units(1), unknown(), units(4), unknown()))
                .build();

        Prijstotalen totalen = TABEL.price(regels, Prijskolommen.totals(), 1, draden);

        assertThat(totalen.groepen())
                .containsExactly(total(Map.of(Uitslag.GEPRIJSD, 2L, Uitslag.ONBEKENDE_PRESTATIE, 2L), 5, 5 * CENTEN));
        // as many as were asked for
        assertThat(totalen.uitval()).containsExactly(new Uitvalregel(1, Uitslag.ONBEKENDE_PRESTATIE));
    }

    /** Blocks of lines are priced one by one; the last is not full. */
    @Test
    void everyLineOfALongColumnIsPricedOnce() {
        int aantal = 10_001;
        Prijsregels regels = Prijsvoorbeeld.columns(TABEL, Collections.nCopies(aantal, units(3)))
                .build();
        long[] bedrag = new long[aantal];

        Prijstotalen totalen = TABEL.price(regels, Prijskolommen.exact(bedrag), 0);

        assertThat(bedrag).containsOnly(3 * CENTEN);
        assertThat(totalen.groepen())
                .containsExactly(total(Map.of(Uitslag.GEPRIJSD, (long) aantal), 3L * aantal, 3 * CENTEN * aantal));
    }

    private static Prijsregel units(long aantal) {
        return line("Z999", aantal);
    }

    private static Prijsregel unknown() {
        return line("Z998", 1);
    }

    private static Prijsregel line(String code, long aantal) {
        return new Prijsregel(
                ZEKER.aanbieder(),
                ZEKER.zorgkantoor(),
                ZEKER.dag(),
                ZEKER.vorm(),
                ZEKER.profiel(),
                0,
                new Prestatiecode(code),
                aantal);
    }
}
