package nl.wlzkit.regions.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Aanwijzing;
import nl.wlzkit.core.party.Rechtsvorm;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.regions.region.Wachtendencijfer.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who carries out the regions, what was available for pgb, and who waits. */
class RegiogegevensTest {
    private static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "ZILVEREN_KRUIS, 10, 11",
        "VGZ, 7, 7",
        "CZ, 6, 6",
        "MENZIS, 3, 3",
        "ZORG_EN_ZEKERHEID, 2, 2",
        "FRIESLAND, 1, 0",
        "DSW, 1, 1",
        "SALLAND, 1, 1"
    })
    void theNumbersOfRegionsAreThoseOfTheTable(Zorgkantoor zorgkantoor, int in2016, int in2024) {
        assertThat(Regiouitvoering.regions(zorgkantoor, IN_2016).orElseThrow()).hasSize(in2016);
        assertThat(Regiouitvoering.regions(zorgkantoor, IN_2024).orElseThrow()).hasSize(in2024);
        assertThat(Aanwijzing.of(zorgkantoor).get(0).regios()).contains(in2016);
    }

    @Test
    void aRegionHasOneZorgkantoorAtATime() {
        List<Zorgkantoorregio> alle = new ArrayList<>();
        for (Zorgkantoor zorgkantoor : Zorgkantoor.values()) {
            alle.addAll(Regiouitvoering.regions(zorgkantoor, IN_2016).orElseThrow());
        }

        assertThat(alle).hasSize(31).doesNotHaveDuplicates();
        assertThat(Zorgkantoorregio.all())
                .allSatisfy(r -> assertThat(Regiouitvoering.of(r)).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-12-31", "2021-01-01", "2023-12-31", "2025-01-01"})
    void ofOtherDaysNothingIsSaid(LocalDate dag) {
        Zorgkantoorregio regio = Zorgkantoorregio.parse("ZK18");

        assertThat(Regiouitvoering.on(regio, dag)).isEmpty();
        assertThat(Regiouitvoering.regions(Zorgkantoor.VGZ, dag)).isEmpty();
        assertThat(Regiouitvoering.isRunBy(Zorgkantoor.VGZ, regio, dag)).isEqualTo(Oordeel.TE_BEOORDELEN);
    }

    @Test
    void fifteenAttributionsOf2016AreDerived() {
        assertThat(Zorgkantoorregio.all().stream()
                        .map(r -> Regiouitvoering.on(r, IN_2016).orElseThrow())
                        .filter(Regiouitvoering::afgeleid))
                .hasSize(15);
    }

    @Test
    void frieslandChangesZorgkantoorAndCode() {
        Zorgkantoorregio friesland = Zorgkantoorregio.parse("Friesland");
        Regiouitvoering eerst =
                Regiouitvoering.on(friesland, LocalDate.of(2020, 12, 31)).orElseThrow();
        Regiouitvoering later =
                Regiouitvoering.on(friesland, LocalDate.of(2024, 1, 1)).orElseThrow();

        assertThat(eerst.uitvoerder()).isEqualTo(Wlzuitvoerder.FRIESLAND);
        assertThat(eerst.code()).hasToString("5502");
        assertThat(later.uitvoerder()).isEqualTo(Wlzuitvoerder.ZILVEREN_KRUIS);
        assertThat(later.code()).hasToString("5533");
        assertThat(Regiouitvoering.isRunBy(Zorgkantoor.FRIESLAND, friesland, IN_2024))
                .isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(Regiouitvoering.isRunBy(Zorgkantoor.FRIESLAND, friesland, IN_2016))
                .isEqualTo(Oordeel.VOLDOET);
    }

    @Test
    void fiveBvsTwoFoundationsAndOneNvCarryOutTheRegions() {
        List<Rechtsvorm> vormen = Zorgkantoorregio.all().stream()
                .map(r -> Regiouitvoering.on(r, IN_2016).orElseThrow().aanwijzing())
                .distinct()
                .map(a -> a.rechtsvorm().orElseThrow())
                .toList();

        assertThat(vormen).hasSize(8);
        assertThat(vormen).filteredOn(v -> v == Rechtsvorm.BV).hasSize(5);
        assertThat(vormen).filteredOn(v -> v == Rechtsvorm.STICHTING).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delft Westland Oostland", "nieuwe waterweg-noord", "ZK05", "zk15"})
    void twoFormerRegionsAreNowOne(String tekst) {
        VormaligeRegio regio = VormaligeRegio.find(tekst).orElseThrow();

        assertThat(regio.opvolger().naam()).isEqualTo("Westland Schieland Delfland");
        assertThat(regio.laatsteDag()).isEqualTo("2015-12-31");
        assertThat(VormaligeRegio.find("Drenthe")).isEmpty();
    }

    @Test
    void thePgbAmountsOf2015AddUp() {
        assertThat(Pgbplafond.alle()).hasSize(32);
        assertThat(Pgbplafond.totaal()).isEqualTo(Bedrag.of("1360000000"));
        assertThat(Zorgkantoorregio.all().stream().map(Pgbplafond::sum).reduce(Bedrag.NUL, Bedrag::plus))
                .isEqualTo(Pgbplafond.totaal());
    }

    @Test
    void westlandSchielandDelflandWasTwoRegionsIn2015() {
        Zorgkantoorregio regio = Zorgkantoorregio.parse("ZK33");

        assertThat(Pgbplafond.of(regio))
                .extracting(Pgbplafond::vormaligeRegio)
                .containsExactlyInAnyOrder(
                        Optional.of(VormaligeRegio.DELFT_WESTLAND_OOSTLAND),
                        Optional.of(VormaligeRegio.NIEUWE_WATERWEG_NOORD));
        assertThat(Pgbplafond.sum(regio)).isEqualTo(Bedrag.of("28925931"));
        assertThat(Pgbplafond.sum(Zorgkantoorregio.parse("ZK03"))).isEqualTo(Bedrag.of("31282701"));
    }

    @Test
    void thereAre48NumbersOfPeopleWaitingAndTheyAddUp() {
        assertThat(Wachtendencijfer.alle()).hasSize(48);
        assertThat(Wachtendencijfer.kwartalen())
                .extracting(Kwartaal::toString)
                .containsExactly("2022Q4", "2023Q1", "2023Q2", "2023Q3");
        for (Kwartaal kwartaal : Wachtendencijfer.kwartalen()) {
            for (Stand stand : Stand.values()) {
                int sectoren = Arrays.stream(Sector.values())
                        .mapToInt(s -> number(kwartaal, Optional.of(s), stand))
                        .sum();
                assertThat(sectoren).isEqualTo(number(kwartaal, Optional.empty(), stand));
            }
            for (Optional<Sector> sector : List.of(Optional.<Sector>empty(), Optional.of(Sector.VV))) {
                assertThat(number(kwartaal, sector, Stand.WACHT_OP_VOORKEUR)
                                + number(kwartaal, sector, Stand.URGENT_EN_ACTIEF_PLAATSEN))
                        .isEqualTo(number(kwartaal, sector, Stand.TOTAAL));
            }
        }
        assertThat(new HashSet<>(Wachtendencijfer.alle())).hasSize(48);
        assertThat(Wachtendencijfer.find(new Kwartaal(2023, 4), Optional.empty(), Stand.TOTAAL))
                .isEmpty();
        assertThat(number(new Kwartaal(2023, 3), Optional.of(Sector.GGZ), Stand.TOTAAL))
                .isEqualTo(662);
    }

    private static int number(Kwartaal kwartaal, Optional<Sector> sector, Stand stand) {
        return Wachtendencijfer.find(kwartaal, sector, stand).orElseThrow();
    }
}
