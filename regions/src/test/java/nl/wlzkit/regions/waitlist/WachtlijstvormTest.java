package nl.wlzkit.regions.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.csv.Csvlezer;
import nl.wlzkit.csv.Csvverslag;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up lists as tables. Numbers that begin with 9999 are for tests: the government does not give them out. */
class WachtlijstvormTest {
    private static <R> Csvverslag read(Csvvorm<R> vorm, String tabel, List<R> goed) {
        try {
            return Csvlezer.of(vorm)
                    .read(
                            "lijst.csv",
                            () -> new ByteArrayInputStream(tabel.getBytes(StandardCharsets.UTF_8)),
                            (regel, waarde) -> {
                                goed.add(waarde);
                                return Optional.empty();
                            },
                            uitval -> {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Wachtregel> lines(String kop, String... regels) {
        List<Wachtregel> goed = new ArrayList<>();
        Csvverslag verslag = read(
                Wachtlijstvorm.of("lijst", Lijstsoort.SCHADUW), kop + "\n" + String.join("\n", regels) + "\n", goed);
        assertThat(verslag.problemen()).isEmpty();
        return goed;
    }

    private static List<Probleem> problems(String kop, String regel) {
        return read(Wachtlijstvorm.of("lijst", Lijstsoort.OFFICIEEL), kop + "\n" + regel + "\n", new ArrayList<>())
                .problemen();
    }

    @Test
    void aLineHasWhatItsColumnsSay() {
        Wachtregel regel = lines(
                        "aanbieder;datum;status;classificatie;clientnummer;uitgever;geboortedatum;postcode;voorletters;"
                                + "naamsleutel;dossierhouder;regio",
                        " A ;31-01-2024;actief plaatsen;UIT_ZIEKENHUIS;k7;A;01-02-1940;1234 ab;j.p.;sleutel; D ;ZK18")
                .get(0);

        assertThat(regel.plaats()).isEqualTo(new Regelplaats("lijst", 2));
        assertThat(regel.soort()).isEqualTo(Lijstsoort.SCHADUW);
        assertThat(regel.aanbieder()).isEqualTo("A");
        assertThat(regel.datum()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(regel.status()).isEqualTo(Leveringsstatus.ACTIEF_PLAATSEN);
        assertThat(regel.classificatie()).contains(Leveringsclassificatie.UIT_ZIEKENHUIS);
        assertThat(regel.nummer()).isEqualTo(Regels.nr("A", "k7"));
        assertThat(regel.kenmerken())
                .isEqualTo(Kenmerken.of(Map.of(
                        Kenmerk.GEBOORTEDATUM, "1940-02-01",
                        Kenmerk.POSTCODE, "1234AB",
                        Kenmerk.VOORLETTERS, "JP",
                        Kenmerk.NAAMSLEUTEL, "sleutel")));
        assertThat(regel.dossierhouder()).contains("D");
        assertThat(regel.regio()).contains(Zorgkantoorregio.parse("ZK18"));
    }

    @Test
    void aNumberIsThatOfTheGovernmentOrOfAnIssuer() {
        assertThat(lines("aanbieder;datum;status;clientnummer", "A;2024-01-31;7;k7")
                        .get(0)
                        .nummer())
                .isEqualTo(Regels.nr(Wachtlijstvorm.ZORGKANTOOR, "k7"));
        assertThat(lines("aanbieder;datum;status;bsn", "A;2024-01-31;7; 999990019 ")
                        .get(0)
                        .nummer())
                .contains(Bsn.parse("999990019"));
        assertThat(lines("aanbieder;datum;status", "A;2024-01-31;7").get(0).nummer())
                .isEmpty();
        assertThat(problems("aanbieder;datum;status;bsn;clientnummer", "A;2024-01-31;7;999990019;k7"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.verwacht().en()).isEqualTo("a value in bsn or in clientnummer, not both");
                    assertThat(p.toString()).doesNotContain("999990019").doesNotContain("k7");
                });
        assertThat(problems("aanbieder;datum;status;bsn", "A;2024-01-31;7;000000000"))
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).doesNotContain("0000"));
    }

    @ParameterizedTest
    @CsvSource({
        "7, ACTIEF_PLAATSEN",
        "' 6 ', URGENT_PLAATSEN",
        "in zorg, IN_ZORG",
        "Wacht_Op_Voorkeur, WACHT_OP_VOORKEUR"
    })
    void aStatusIsItsCodeOrItsName(String tekst, Leveringsstatus status) {
        assertThat(lines("aanbieder;datum;status", "A;2024-01-31;" + tekst)
                        .get(0)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A;2024-02-30;7;;",
                "A;30-02-2024;7;;",
                "A;2024/02/03;7;;",
                "A;2024-01-31;8;;",
                " ;2024-01-31;7;;",
                "A;2024-01-31;7;zz;",
                "A;2024-01-31;7;;XX99"
            })
    void whatIsNoValueIsRefused(String regel) {
        assertThat(problems("aanbieder;datum;status;classificatie;regio", regel))
                .hasSize(1);
    }

    @Test
    void whoSomebodyIsIsMaskedAmongTheProblems() {
        for (String kolom : List.of("bsn", "clientnummer", "geboortedatum", "postcode", "voorletters", "naamsleutel")) {
            assertThat(problems("aanbieder;datum;status;" + kolom, "A;2024-01-31;7;" + "geheim 4 ".repeat(20)))
                    .as(kolom)
                    .singleElement()
                    .satisfies(p -> assertThat(p.toString()).doesNotContain("geheim"));
        }
    }

    @Test
    void aListHasAName() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Wachtlijstvorm.of(" ", Lijstsoort.OFFICIEEL));
    }

    @Test
    void aDecisionIsReadAndNamesItsLinesInOneOrder() {
        List<Koppelbesluit> goed = new ArrayList<>();
        Csvverslag verslag =
                read(Koppelbesluit.VORM, "een;ander;besluit\nb:2; a:3 ; zelfde \na:1;b:1;anders\na:1;b:1;ja\n", goed);

        assertThat(goed)
                .containsExactly(
                        new Koppelbesluit(new Regelplaats("a", 3), new Regelplaats("b", 2), true),
                        new Koppelbesluit(new Regelplaats("a", 1), new Regelplaats("b", 1), false));
        assertThat(goed.get(0).een()).isEqualTo(new Regelplaats("a", 3));
        assertThat(goed.get(0).ander()).isEqualTo(new Regelplaats("b", 2));
        assertThat(verslag.problemen())
                .singleElement()
                .satisfies(p -> assertThat(p.verwacht().nl()).isEqualTo("zelfde of anders"));
    }
}
