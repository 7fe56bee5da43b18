package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.tariff.Voorbeeld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule says is named where it applies (the examples), and nowhere else. */
class OpmerkingenTest {
    /** A question to a policy, and a rule that has no part in its answer. */
    record Afwezig(Sector sector, LocalDate dag, String vraag, String regel) {
        boolean isNamed(Tariefbeleid beleid) {
            Tariefvraag gesteld = Voorbeeld.ask("sector=" + sector + "; zorgkantoor=Zilveren Kruis; " + vraag, dag)
                    .tariefvraag(beleid);
            return beleid.answer(gesteld).gevallen().stream()
                    .flatMap(g -> g.posten().stream())
                    .anyMatch(p -> p.stap().regel().equals(regel));
        }
    }

    private static final LocalDate MAART = LocalDate.of(2024, 3, 1);

    /** Where a rule that has no part would not show in the percentage, because of the maximum or because it has no number. */
    static final List<Afwezig> ANDERE_SECTOREN = List.of(
            new Afwezig(Sector.GZ, MAART, "vorm=VERBLIJF; profiel=3ZGaud", "ZKB24-GZ-1.2.2"),
            new Afwezig(Sector.GZ, MAART, "vorm=VERBLIJF; profiel=7VG; overeenkomst=geen", "ZKB24-GZ-1.2.2"),
            new Afwezig(Sector.GZ, MAART, "vorm=VERBLIJF; profiel=7VG; prestatie=crisis", "ZKB24-GZ-1.2.2"),
            new Afwezig(Sector.GZ, MAART, "vorm=VERBLIJF; prestatie=meerzorg", "ZKB24-GZ-5.12.2"),
            new Afwezig(Sector.GZ, MAART, "vorm=VPT", "ZKB24-GZ-BEHANDELING"),
            new Afwezig(Sector.GZ, MAART, "vorm=VPT", "ZKB24-GZ-3.2-UITZONDERING"),
            new Afwezig(
                    Sector.GGZ,
                    MAART,
                    "vorm=VERBLIJF; profiel=5GGZ W; prestatie=Z1007; prestatieEerst=ja",
                    "ZKB24-GGZ-2.3-W5-B7"),
            new Afwezig(
                    Sector.GGZ,
                    MAART,
                    "vorm=VPT; profiel=7GGZ B; prestatie=Z280; prestatieEerst=ja; cumulatie=ja",
                    "ZKB24-GGZ-2.3-W5-B7"),
            new Afwezig(Sector.GGZ, MAART, "vorm=VPT; prestatie=Z280; prestatieEerst=ja", "ZKB24-GGZ-2.3-VPT-MPT"),
            new Afwezig(Sector.GGZ, LocalDate.of(2026, 1, 1), "vorm=VERBLIJF", "ZKB24-GGZ-5.11"),
            new Afwezig(Sector.GGZ, LocalDate.of(2025, 12, 31), "vorm=VERBLIJF", "ZKB24-GGZ-5.11-2026"));

    static List<Afwezig> otherSectors() {
        return ANDERE_SECTOREN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherSectors")
    void isNotNamedElsewhere(Afwezig afwezig) {
        assertThat(afwezig.isNamed(Tariefbeleid.published(afwezig.sector()))).isFalse();
    }

    @ParameterizedTest(name = "{0}: no {1}")
    @CsvSource({
        "zorgkantoor=Zilveren Kruis; vorm=VPT; profiel=4VV, ZK24-053",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; profiel=overig, ZK24-053",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=geen, ZKB24-VV-2.4.2",
        "zorgkantoor=Zilveren Kruis; vorm=VPT, ZK24-080",
        "zorgkantoor=Zilveren Kruis; vorm=VPT, ZKB24-VV-2.4.1",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=geen; essentieel=ja, ZK24-080",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=geen; essentieel=ja, ZKB24-VV-2.4.1",
        "zorgkantoor=Zilveren Kruis; vorm=MPT, ZK24-083",
        "zorgkantoor=Zilveren Kruis; vorm=MPT, ZKB24-VV-2.5-UITZONDERING",
        "zorgkantoor=Zilveren Kruis; vorm=VPT, ZKB24-VV-6.5-VERBLIJF",
        "zorgkantoor=Menzis; vorm=VPT, ZK24-061",
        "zorgkantoor=DSW; vorm=VPT; overeenkomst=geen, ZK24-071",
        "zorgkantoor=DSW; vorm=VPT; overeenkomst=geen, ZK24-072",
        "zorgkantoor=Zorg en Zekerheid; vorm=VERBLIJF, ZK24-076",
        "zorgkantoor=Zorg en Zekerheid; vorm=MPT, ZK24-096",
        "zorgkantoor=CZ; vorm=VERBLIJF; profiel=4VV; nieuweClient=ja, ZK24-085",
        "zorgkantoor=CZ; vorm=VPT; profiel=4VV; nieuweClient=ja; lezing vv4-thuis-085=CZ, ZK24-085",
        "zorgkantoor=CZ; vorm=VERBLIJF; profiel=5VV; nieuweClient=ja; lezing vv4-thuis-085=CZ, ZK24-085",
        "zorgkantoor=CZ; vorm=VERBLIJF; profiel=4VV; lezing vv4-thuis-085=CZ, ZK24-085",
        "zorgkantoor=CZ; vorm=VERBLIJF; profiel=4VV; nieuweClient=ja; thuisVerantwoord=ja; lezing vv4-thuis-085=CZ, ZK24-085",
    })
    void isNotRemarkedElsewhere(String vraag, String regel) {
        assertThat(remarks(vraag)).doesNotContain(regel);
    }

    private static Stream<String> remarks(String vraag) {
        Tariefvraag gesteld = Voorbeeld.ask(vraag, LocalDate.of(2024, 3, 1)).tariefvraag(Tariefbeleid.published());
        return Tariefbeleid.published().explain(gesteld).posten().stream()
                .filter(p -> p.soort() == Post.Soort.LET_OP)
                .map(p -> p.stap().regel());
    }
}
