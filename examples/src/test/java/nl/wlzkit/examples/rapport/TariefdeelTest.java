package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;
import org.junit.jupiter.api.Test;

/** What is drawn is what the calculators say. */
class TariefdeelTest {
    static Tariefoverzicht overview() throws IOException {
        return overview(Tariefbeleid.published().zorgkantoren());
    }

    static Tariefoverzicht overview(List<Zorgkantoor> zorgkantoren) throws IOException {
        Tariefbeleid beleid = Tariefbeleid.published();
        Path bestand = Path.of("data/aanbieder.json");
        return Tariefoverzicht.of(
                beleid,
                Aanbieder.read(bestand.toString(), Files.readAllBytes(bestand), beleid),
                zorgkantoren,
                Map.of());
    }

    private static Tariefdeel deel() throws IOException {
        return new Tariefdeel(overview(), Uitlegblok.of(Regelcatalogus.get()));
    }

    @Test
    void everyAnswerIsInOneRowWithItsOwnRange() throws IOException {
        List<Cel> getekend = new ArrayList<>();
        deel().rijen().values().stream().flatMap(List::stream).forEach(rij -> {
            assertThat(rij.cellen())
                    .allSatisfy(c -> assertThat(c.uitkomst().omhulling()).isEqualTo(rij.omhulling()));
            getekend.addAll(rij.cellen());
        });
        assertThat(getekend).containsExactlyInAnyOrderElementsOf(overview().cellen());
    }

    private static Omhulling<Percentage> hull(Oordeel oordeel, String van, String tot) {
        return new Omhulling<>(oordeel, Optional.of(new Bandbreedte<>(Percentage.of(van), Percentage.of(tot))));
    }

    /** The scale runs from 93 through 100; DSW gives 95.2 through 97.2: 4 + 92 × 2.2/7, and 92 × 2/7 wide. */
    @Test
    void aRangeIsABar() throws IOException {
        Tariefdeel deel = deel();
        assertThat(deel.schaal()).isEqualTo(new Schaal(93, 100, 1));
        Omhulling<Percentage> dsw = deel.rijen().get(Zorgkantoor.DSW).get(0).omhulling();
        assertThat(dsw).isEqualTo(hull(Oordeel.VOLDOET, "95.2", "97.2"));
        assertThat(deel.balk(dsw).render()).contains("<rect class=\"bereik\" x=\"32.91%\" width=\"26.29%\" y=\"-7\"");
    }

    /** Zilveren Kruis gives 96, with stay perhaps nothing: 4 + 92 × 3/7. */
    @Test
    void aKnownValueIsADotAndADoubtIsSeen() throws IOException {
        Tariefdeel deel = deel();
        List<Tariefdeel.Rij> rijen = deel.rijen().get(Zorgkantoor.ZILVEREN_KRUIS);
        assertThat(rijen).hasSize(2);
        assertThat(deel.balk(rijen.get(0).omhulling()).render())
                .contains("<circle class=\"bekend misschien\" cx=\"43.43%\"")
                .doesNotContain("<rect");
        assertThat(deel.balk(rijen.get(1).omhulling()).render()).contains("<circle class=\"bekend\" cx=\"43.43%\"");
    }

    /** Zorg en Zekerheid gives 0 through 95.8: from the left end, with an arrow, through 4 + 92 × 2.8/7. */
    @Test
    void whatIsNextToUnknownIsHatchedAndGoesOnOutsideTheScale() throws IOException {
        Tariefdeel deel = deel();
        Omhulling<Percentage> wijd =
                deel.rijen().get(Zorgkantoor.ZORG_EN_ZEKERHEID).get(0).omhulling();
        assertThat(wijd).isEqualTo(hull(Oordeel.VOLDOET, "0", "95.8"));
        assertThat(deel.balk(wijd).render())
                .contains("<rect class=\"wijd\" x=\"4%\" width=\"36.8%\"")
                .contains("class=\"pijl\"");
    }

    @Test
    void aRefusalIsNotDrawn() throws IOException {
        assertThat(deel().balk(new Omhulling<>(Oordeel.VOLDOET_NIET, Optional.empty()))
                        .render())
                .doesNotContain("<rect", "<circle", "pijl");
    }

    @Test
    void theTableHasEveryAnswer() throws IOException {
        String pagina = Rapport.of(RapportTest.data(overview())).write(Taal.NL);
        String tabel = pagina.substring(pagina.indexOf("<table id=\"tarieftabel\""));
        tabel = tabel.substring(tabel.indexOf("<tbody>"), tabel.indexOf("</tbody>"));
        List<String> waarden = Pattern.compile("<td>(?:<span class=\"in-nl\" lang=\"nl\">)?([^<]*(?:%|niet))")
                .matcher(tabel)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
        // by zorgkantoor and form, the years beside each other
        List<String> verwacht = overview().cellen().stream()
                .sorted(Comparator.comparing(Cel::zorgkantoor)
                        .thenComparing(Cel::vorm)
                        .thenComparing(c -> c.periode().dag()))
                .map(c -> c.uitkomst().omhulling().in(Taal.NL))
                .toList();
        assertThat(waarden).containsExactlyInAnyOrderElementsOf(verwacht);
        assertThat(waarden.subList(0, 3)).containsOnly("96 % of niet");
    }
}
