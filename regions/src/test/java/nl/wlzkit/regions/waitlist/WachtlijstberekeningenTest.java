package nl.wlzkit.regions.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.testing.Uitlegproeven;
import org.junit.jupiter.api.Test;

class WachtlijstberekeningenTest extends Uitlegproeven {
    private static final Clientnummer EEN = Clientnummer.of("vraag", "geheim1");
    private static final Clientnummer TWEE = Clientnummer.of("vraag", "geheim2");

    WachtlijstberekeningenTest() {
        super(new Wachtlijstberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "schaduwwachtlijst BEGIN: officieel, schaduw",
                "schaduwwachtlijst LET_OP: aantal",
                "schaduwwachtlijst STAP: dubbelen, zelfde");
    }

    private static Schaduwwachtlijstvraag question(List<Schaduwwachtlijstvraag.Twijfel> twijfel) {
        TreeMap<String, List<Clientnummer>> schaduw = new TreeMap<>();
        schaduw.put("A", List.of(TWEE, TWEE));
        return new Schaduwwachtlijstvraag(
                List.of(
                        new Schaduwwachtlijstvraag.Registratie(EEN, "Z"),
                        new Schaduwwachtlijstvraag.Registratie(EEN, "Y")),
                schaduw,
                twijfel);
    }

    @Test
    void allCountsOfASmallQuestion() {
        Wachtlijstbeeld beeld = Schaduwwachtlijst.picture(question(List.of()));

        assertThat(beeld.personen()).isEqualTo(Bandbreedte.of(2));
        assertThat(beeld.dubbelen()).isEqualTo(Bandbreedte.of(2));
        assertThat(beeld.ontbrekend()).isEqualTo(Bandbreedte.of(1));
        assertThat(beeld.overtredingen()).extracting(Persoon::officieel).containsExactly(List.of("Y", "Z"));
        assertThat(beeld.herhalingen()).extracting(Herhaling::aanbieder).containsExactly("A");
    }

    @Test
    void aQuestionShowsNobody() {
        assertThat(question(List.of()).toString()).doesNotContain("geheim");
        assertThatThrownBy(() -> question(List.of(new Schaduwwachtlijstvraag.Twijfel(
                        EEN, Clientnummer.of("vraag", "geheim3"), Optional.empty()))))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a client who is on a list")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void aQuestionHasBounds() {
        assertThatThrownBy(() -> new Schaduwwachtlijstvraag(
                        java.util.Collections.nCopies(501, new Schaduwwachtlijstvraag.Registratie(EEN, "Z")),
                        new TreeMap<>(),
                        List.of()))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a list of at most 500");
    }

    @Test
    void aDoubtThatIsAHoleIsNotCalculated() {
        Schaduwwachtlijstvraag open =
                question(List.of(new Schaduwwachtlijstvraag.Twijfel(EEN, TWEE, Optional.empty())));
        assertThatThrownBy(() -> Schaduwwachtlijst.picture(open)).isInstanceOf(IllegalArgumentException.class);
    }
}
