package nl.wlzkit.tariff.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From words to numbers and back. Products and providers are made up. */
class NummeringTest {
    private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @EnumSource(Sector.class)
    void aProfileHasTheNumberOfItsClassInThePolicy(Sector sector) {
        Prijstabel tabel = Prijstabel.bind(Prijsvoorbeeld.basis(sector, Map.of()));
        Tariefbeleid beleid = tabel.basis().beleid();
        List<?> klassen = beleid.feit(Tariefbeleid.PROFIEL).domein().cases();

        assertThat(tabel.profiel(Optional.empty())).isZero();
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            int verwacht = Prijstabel.ONBEKEND;
            if (profiel.sector().equals(Optional.of(sector))) {
                Object klasse = beleid.vraag(Zorgkantoor.ZILVEREN_KRUIS, DAG)
                        .with(profiel)
                        .feiten()
                        .get(Tariefbeleid.PROFIEL);
                verwacht = 1 + klassen.indexOf(klasse);
            }
            assertThat((int) tabel.profiel(Optional.of(profiel)))
                    .as("%s", profiel)
                    .isEqualTo(verwacht);
        }
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void formsAndOfficesOfThePolicyHaveANumberAndOthersHaveNone(Sector sector) {
        Prijstabel tabel = Prijstabel.bind(Prijsvoorbeeld.basis(sector, Map.of()));
        List<Zorgkantoor> zorgkantoren = tabel.basis().beleid().zorgkantoren();

        for (Zorgkantoor zorgkantoor : Zorgkantoor.values()) {
            assertThat((int) tabel.zorgkantoor(zorgkantoor)).isEqualTo(zorgkantoren.indexOf(zorgkantoor));
        }
        assertThat(tabel.vorm(Optional.empty())).isZero();
        assertThat(List.of(Leveringsvorm.values()))
                .extracting(v -> (int) tabel.vorm(Optional.of(v)))
                .containsExactly(1, 2, 3, Prijstabel.ONBEKEND);
    }

    @Test
    void aNumberOfFactsStandsForWhatTheQuestionThenTells() {
        List<String> regelfeiten = List.of("metBehandeling", "bewegingen", "nieuweClient");
        Prijsbasis basis = new Prijsbasis(
                Tariefbeleid.published(),
                Map.of(),
                Prijsvoorbeeld.TARIEVEN,
                Map.of("fictief", tellsNothing()),
                regelfeiten);
        Prijstabel tabel = Prijstabel.bind(basis);

        for (int nummer = 0; nummer < 3 * 4 * 3; nummer++) {
            Map<String, Object> verteld = new HashMap<>(
                    tabel.vraag(line(nummer)).contracttarief().tariefvraag().feiten());
            assertThat(regelfeiten).containsAll(verteld.keySet());
            assertThat((int) tabel.feiten(verteld)).isEqualTo(nummer);
        }
        assertThat(tabel.feiten(Map.of("bewegingen", "geen"))).isEqualTo((short) 3);
        assertThat(tabel.feiten(Map.of())).isZero();
    }

    private static Prijsregel line(int feiten) {
        return new Prijsregel(
                0, Zorgkantoor.CZ, DAG, Optional.empty(), Optional.empty(), feiten, new Prestatiecode("Z999"), 1);
    }

    private static Aanbieder tellsNothing() {
        return new Aanbieder("fictief", Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of());
    }

    @Test
    void providersAreNumberedInTheirOrder() {
        Prijstabel tabel = Prijstabel.bind(Prijsvoorbeeld.basis(Sector.GGZ, Map.of()));

        assertThat(List.of("alles", "nieuw", "zwijgt", "van 2023", "Alles"))
                .extracting(tabel::aanbieder)
                .containsExactly(0, 1, 2, 3, Prijstabel.ONBEKEND);
    }

    /** So many that places are shared: every code is found, and one that is not there never is another. */
    @Test
    void everyProductOfATableIsFoundAndNoOther() {
        List<Prestatiecode> codes = new ArrayList<>();
        for (int letter = 'A'; letter <= 'Z'; letter++) {
            for (int getal = 0; getal < 1_000; getal++) {
                codes.add(new Prestatiecode("%c%03d%s".formatted(letter, getal, getal % 2 == 0 ? "" : "B")));
            }
        }
        List<Prestatiecode> wel = IntStream.range(0, codes.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(codes::get)
                .toList();
        Prestatieindex index = new Prestatieindex(wel);

        for (int i = 0; i < codes.size(); i++) {
            assertThat(index.find(codes.get(i))).isEqualTo(i % 3 == 0 ? i / 3 : Prijstabel.ONBEKEND);
        }
        assertThat(new Prestatieindex(List.of()).find(codes.get(0))).isEqualTo(Prijstabel.ONBEKEND);
        assertThat(new Prestatieindex(codes.subList(0, 1)).find(codes.get(0))).isZero();
        assertThat(new Prestatieindex(codes.subList(0, 1)).find(codes.get(1))).isEqualTo(Prijstabel.ONBEKEND);
    }

    @Test
    void aTableWithoutTariffsPricesNothing() {
        Prijsbasis basis = Prijsbasis.of(
                Tariefbeleid.published(),
                Tarieftabel.read("leeg.csv", "prestatiecode;jaar;zorgdeel;nhc;nic;eenheid\n".getBytes(UTF_8)),
                Map.of("fictief", tellsNothing()));
        Prijstabel tabel = Prijstabel.bind(basis);

        assertThat(tabel.price(line(0)).uitslag()).isEqualTo(Uitslag.ONBEKENDE_PRESTATIE);
    }
}
