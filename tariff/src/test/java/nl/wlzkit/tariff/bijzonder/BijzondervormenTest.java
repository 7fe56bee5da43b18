package nl.wlzkit.tariff.bijzonder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.testing.Rekenproef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the questions are written, and what is told about one that is wrong. */
class BijzondervormenTest {
    static List<Rekenproef> examples() {
        return Rekenproef.of(new Bijzonderberekeningen()).stream()
                .filter(v -> !v.isOngeldig())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyQuestionSurvivesJson(Rekenproef voorbeeld) {
        survives(voorbeeld.inschrijving(), voorbeeld.tekst().vraag());
    }

    private static <V extends Vraag<V>> void survives(Inschrijving<V, ?> inschrijving, String json) {
        V vraag = inschrijving.read("a", json.getBytes(UTF_8));
        String terug = JsonWriter.pretty(inschrijving.vorm().write(vraag));
        assertThat(inschrijving.read("b", terug.getBytes(UTF_8))).isEqualTo(vraag);
        for (Lezing lezing : vraag.lezingen()) {
            V open = vraag.open(lezing);
            assertThat(open.gaten()).contains(lezing.gat());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> inschrijving.vorm().write(open));
        }
        var hele = vraag.gaten();
        hele.forEach(gat -> Rekenproef.filled(vraag, gat).forEach(v -> {
            assertThat(v.gaten()).doesNotContain(gat);
            assertThat(inschrijving.read(
                            "c",
                            JsonWriter.compact(inschrijving.vorm().write(v)).getBytes(UTF_8)))
                    .isEqualTo(v);
        }));
    }

    private static void refused(String berekening, String json, String... plaatsen) {
        Inschrijving<?, ?> inschrijving = Berekeningen.get().find(berekening).orElseThrow();
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> inschrijving.read("vraag.json", json.getBytes(UTF_8)))
                .satisfies(e ->
                        assertThat(e.problemen()).extracting(Probleem::pointer).containsExactlyInAnyOrder(plaatsen));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        refused(
                "behandeling-2017",
                "{\"client\":\"4VV\",\"sector\":\"gz\",\"pakket\":\"ZZP\",\"declaraties\":[{\"prestatie\":\"X\","
                        + "\"dag\":\"2016-12-31\",\"uren\":0,\"bedrag\":-1},1],\"toestemmingen\":[{\"client\":\"A\","
                        + "\"uren\":1.001,\"van\":\"2017-02-01\",\"totEnMet\":\"2017-01-01\",\"afgegeven\":\"gisteren\"}],"
                        + "\"laagZzp\":\"nee\",\"vpt\":{\"inclusief\":1,\"exclusief\":2},\"verschil\":1e7,\"dagen\":1.5,"
                        + "\"lezingen\":{\"kader\":\"x\",\"onzin\":\"y\"},\"meer\":1}",
                "/client",
                "/sector",
                "/pakket",
                "/declaraties/0/prestatie",
                "/declaraties/0/dag",
                "/declaraties/0/uren",
                "/declaraties/0/bedrag",
                "/declaraties/0",
                "/declaraties/1",
                "/toestemmingen/0/uren",
                "/toestemmingen/0/totEnMet",
                "/toestemmingen/0/afgegeven",
                "/laagZzp",
                "/vpt",
                "/verschil",
                "/dagen",
                "/lezingen/kader",
                "/lezingen/onzin",
                "/meer");
        refused(
                "schoonmaak-2017",
                "{\"keuze\":\"pgb + mpt\",\"alleenSchoonmaak\":1,\"onderaanneming\":true,\"aanbieders\":[{\"naam\":\"A\","
                        + "\"aandeel\":1,\"schoonmaak\":true},{\"naam\":\"A\",\"aandeel\":1,\"schoonmaak\":true}],"
                        + "\"feiten\":[],\"lezingen\":{\"keurmerk\":1},\"dagen\":0}",
                "/keuze",
                "/alleenSchoonmaak",
                "/aanbieders/1/naam",
                "/feiten",
                "/lezingen/keurmerk",
                "/dagen");
        refused(
                "meerzorg-openstelling",
                "{\"sector\":\"GZ\",\"keuze\":\"ADL\",\"dag\":\"2018-01-01\",\"nodig\":\"veel\",\"lezingen\":1}",
                "/keuze",
                "/dag",
                "/nodig",
                "/lezingen");
        refused("informatie-uitvraag", "{\"feiten\":{\"toetsbaar\":\"ja\"}}", "/feiten/toetsbaar");
        refused("informatie-uitvraag", "[]", "");
    }

    @Test
    void theDifferenceIsToldOnce() {
        refused(
                "behandeling-2017",
                "{\"client\":\"A\",\"sector\":\"GZ\",\"pakket\":\"ZZP_EXCLUSIEF\",\"declaraties\":[],"
                        + "\"toestemmingen\":[],\"vpt\":{\"inclusief\":2,\"exclusief\":1},\"verschil\":1}",
                "/verschil");
    }
}
