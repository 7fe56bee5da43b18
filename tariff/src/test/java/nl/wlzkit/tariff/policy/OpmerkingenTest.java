package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.tariff.Voorbeeld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences without a number are remarked where they apply (the examples), and nowhere else. */
class OpmerkingenTest {
    @ParameterizedTest(name = "{0}: no {1}")
    @CsvSource({
        "zorgkantoor=Zilveren Kruis; vorm=VPT; profiel=4VV, ZK24-053",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; profiel=overig, ZK24-053",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=geen, ZKB24-VV-2.4.2",
        "zorgkantoor=Zilveren Kruis; vorm=VPT, ZK24-080",
        "zorgkantoor=Zilveren Kruis; vorm=VPT, ZKB24-VV-2.4.1",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=geen; essentieel=ja, ZK24-080",
        "zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=geen; essentieel=ja, ZKB24-VV-2.4.1",
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
