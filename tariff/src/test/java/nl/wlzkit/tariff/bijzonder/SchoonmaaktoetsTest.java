package nl.wlzkit.tariff.bijzonder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which form a client gets cleaning, who organises it, and what is left of the budget. */
class SchoonmaaktoetsTest {
    private static Mptaanbieder provider(String naam, long aandeel, boolean schoonmaak) {
        return new Mptaanbieder(naam, Breuk.of(aandeel, 1), schoonmaak);
    }

    private static Schoonmaakvraag ask(
            String keuze, boolean alleen, boolean onderaanneming, Mptaanbieder... aanbieders) {
        return new Schoonmaakvraag(
                Leveringskeuze.parse(keuze),
                alleen,
                onderaanneming,
                List.of(aanbieders),
                Optional.of(Bedrag.of("2500")),
                Optional.of(Bedrag.of("2600")),
                Optional.empty(),
                Map.of("besluit", true, "wlz-indicatie", true),
                Schoonmaakvraag.LEZINGEN);
    }

    @ParameterizedTest
    @CsvSource({
        "VERBLIJF, IN_PAKKET",
        "VPT, IN_PAKKET",
        "MPT, LOSSE_MODULE",
        "PGB, NIET_GEREGELD",
        "MPT+PGB, LOSSE_MODULE",
        "DTV+MPT, LOSSE_MODULE",
        "DTV+PGB, IN_PAKKET",
        "VPT+PGB, IN_PAKKET"
    })
    void theFormFollowsFromTheFormOfCare(String keuze, Schoonmaakvorm vorm) {
        Schoonmaakuitslag uitslag = Schoonmaaktoets.uitslag(ask(keuze, false, false, provider("A", 1, false)));

        assertThat(uitslag.vorm()).isEqualTo(vorm);
        assertThat(uitslag.budget().isPresent()).isEqualTo(vorm == Schoonmaakvorm.LOSSE_MODULE);
        assertThat(uitslag.verantwoordelijk().isEmpty()).isEqualTo(vorm != Schoonmaakvorm.LOSSE_MODULE);
    }

    @Test
    void aCombinationIsNotRegulatedWhenItIsReadSo() {
        assertThat(Schoonmaaktoets.uitslag(ask("DTV+MPT", false, false).choose("combinatie", "alleen-mpt"))
                        .vorm())
                .isEqualTo(Schoonmaakvorm.NIET_GEREGELD);
        assertThat(Schoonmaaktoets.uitslag(ask("MPT", false, false).choose("combinatie", "alleen-mpt"))
                        .vorm())
                .isEqualTo(Schoonmaakvorm.LOSSE_MODULE);
    }

    @Test
    void withoutTheDecisionTheLineIsNotInForceAndWithoutIndicatieThereIsNoModule() {
        assertThat(Schoonmaaktoets.uitslag(ask("MPT", false, false).with("besluit", false))
                        .vorm())
                .isEqualTo(Schoonmaakvorm.NIET_VAN_KRACHT);
        assertThat(Schoonmaaktoets.uitslag(ask("MPT", false, false).with("wlz-indicatie", false))
                        .vorm())
                .isEqualTo(Schoonmaakvorm.NIET_GEREGELD);
    }

    /** Examples 1, 2, 4 and 6 of the model. */
    @Test
    void whoOrganisesItAndWhatIsLeft() {
        Schoonmaakuitslag een = Schoonmaaktoets.uitslag(
                ask("MPT", false, false, provider("C", 25, true), provider("A", 40, false), provider("B", 35, true)));
        assertThat(een.verantwoordelijk()).containsExactly("A");
        assertThat(een.toeleiding()).isEmpty();
        assertThat(een.onderaanneming()).isEmpty();
        assertThat(een.budget()).contains(Bedrag.of("2500"));
        assertThat(een.ruimte()).contains(Bedrag.of("-100"));

        assertThat(Schoonmaaktoets.uitslag(ask("MPT", false, false, provider("B", 50, false), provider("A", 50, false)))
                        .verantwoordelijk())
                .containsExactly("A", "B");
        assertThat(Schoonmaaktoets.uitslag(ask("MPT", false, false, provider("A", 0, false)))
                        .verantwoordelijk())
                .isEmpty();

        Schoonmaakuitslag alleen =
                Schoonmaaktoets.uitslag(ask("MPT", true, false, provider("A", 90, false), provider("B", 0, true)));
        assertThat(alleen.verantwoordelijk()).isEmpty();
        assertThat(alleen.toeleiding()).containsExactly("B");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, false, true, true",
        "false, false, true, true, true, true",
        "true, false, false, true, false, true",
        "false, true, true, false, false, true",
        "true, false, true, false, false, false",
        "false, true, false, true, false, false",
        "true, true, true, true, true, true"
    })
    void aSubcontractorIsAMemberAndComplies(
            boolean lidOsb, boolean voldoetOsb, boolean lidSiev, boolean voldoetSiev, boolean zelfde, boolean elk) {
        Schoonmaakvraag vraag = ask("MPT", false, true)
                .with("lid-osb", lidOsb)
                .with("voldoet-osb", voldoetOsb)
                .with("lid-siev", lidSiev)
                .with("voldoet-siev", voldoetSiev);

        assertThat(Schoonmaaktoets.uitslag(vraag).onderaanneming()).contains(zelfde);
        assertThat(Schoonmaaktoets.uitslag(vraag.choose("keurmerk", "elk")).onderaanneming())
                .contains(elk);
    }

    @Test
    void theBudgetOfAPartOfTheYear() {
        assertThat(Schoonmaaktoets.uitslag(
                                ask("MPT", false, false).withDagen(181).choose("budgetdagen", "naar-rato"))
                        .budget())
                .contains(Bedrag.of("1239.73"));
    }

    @Test
    void onlyWhatMattersIsAHole() {
        Schoonmaakvraag vraag = Schoonmaakvraag.of(Leveringskeuze.parse("MPT"), List.of());
        assertThat(vraag.gaten())
                .extracting(Gat::feit)
                .containsExactly("besluit", "wlz-indicatie", "pgbBudget", "gebruikt");
        assertThat(vraag.with("besluit", false).gaten()).isEmpty();
        assertThat(vraag.with("wlz-indicatie", false).gaten())
                .extracting(Gat::feit)
                .containsExactly("besluit");
        assertThat(Schoonmaakvraag.of(Leveringskeuze.parse("VPT"), List.of()).gaten())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Schoonmaaktoets.uitslag(vraag));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Schoonmaaktoets.uitslag(vraag.with("besluit", true).with("wlz-indicatie", true)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> ask("MPT", false, false, provider("A", 1, true), provider("A", 2, true)));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> provider("A", -1, true));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> provider("1", 1, true));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> ask("MPT", false, false).with("onzin", true));
    }

    @Test
    void wordsInBothLanguages() {
        assertThat(Schoonmaakvorm.IN_PAKKET.in(Taal.NL)).isEqualTo("onderdeel van het pakket");
        assertThat(Schoonmaakvorm.IN_PAKKET.in(Taal.EN)).isEqualTo("part of the package");
    }
}
