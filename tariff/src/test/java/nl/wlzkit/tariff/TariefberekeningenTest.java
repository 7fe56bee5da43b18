package nl.wlzkit.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.tariff.Voorbeeld.Uitslag;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the module contributes to the register of calculators. */
class TariefberekeningenTest {
    private static final Berekeningen REGISTER = Berekeningen.get();
    private static final Tariefbeleid BELEID = Tariefbeleid.published();

    @Test
    void theModuleHasThreeCalculators() {
        // the register has those of the other modules too
        assertThat(new Tariefberekeningen().berekeningen())
                .extracting(Inschrijving::naam)
                .containsExactlyInAnyOrder("contracttarief", "jaarbedrag", "tariefpercentage");
        assertThat(REGISTER.alle())
                .extracting(Inschrijving::naam)
                .contains("contracttarief", "jaarbedrag", "tariefpercentage");
        assertThat(REGISTER.alle())
                .allSatisfy(i -> assertThat(i.titel().nl()).endsWith("?"))
                .allSatisfy(i -> assertThat(i.titel().en()).endsWith("?"));
    }

    @Test
    void everyQuestionHasAForm() {
        assertThat(REGISTER.vorm(Tariefvraag.class)).isPresent();
        assertThat(REGISTER.vorm(Contracttariefvraag.class)).isPresent();
        assertThat(REGISTER.vorm(Jaarbedragvraag.class)).isPresent();
    }

    @Test
    void everyRuleOfACalculatorIsInTheCatalogue() {
        assertThat(REGISTER.alle())
                .allSatisfy(i -> assertThat(i.regels())
                        .isNotEmpty()
                        .allSatisfy(id ->
                                assertThat(Regelcatalogus.get().find(id)).as(id).isPresent()));
    }

    @Test
    void theExplanationsOfTheExamplesNameOnlyRulesOfTheCalculator() {
        assertNamed(
                "tariefpercentage", Voorbeeld.read(Tariefbeleid.class, "voorbeelden.tsv"), v -> v.percentage(BELEID));
        assertNamed("contracttarief", Voorbeeld.read(Contracttarief.class, "voorbeelden.tsv"), v -> v.bedrag(BELEID));
        assertNamed("jaarbedrag", Voorbeeld.read(Jaarbedrag.class, "jaarvoorbeelden.tsv"), v -> v.jaarbedrag(BELEID));
    }

    @ParameterizedTest
    @EnumSource(names = {"GZ", "GGZ"})
    void theExplanationsOfTheExamplesOfOtherSectorsNameOnlyRulesOfTheCalculator(Sector sector) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);
        String bestand = Voorbeeld.bestand(sector);
        assertNamed("tariefpercentage", Voorbeeld.read(Tariefbeleid.class, bestand), v -> v.percentage(beleid));
        assertNamed("contracttarief", Voorbeeld.read(Contracttarief.class, bestand), v -> v.bedrag(beleid));
    }

    private static void assertNamed(String naam, List<Voorbeeld> voorbeelden, Function<Voorbeeld, Uitslag> vraag) {
        Set<String> regels = Set.copyOf(REGISTER.find(naam).orElseThrow().regels());

        assertThat(voorbeelden)
                .allSatisfy(v -> assertThat(regels).containsAll(vraag.apply(v).regels()));
    }

    @Test
    void theExamplesOfACalculatorAreThoseOfItsFile() {
        assertThat(REGISTER.find("jaarbedrag").orElseThrow().voorbeelden())
                .extracting(Rekenvoorbeeld::naam)
                .isEqualTo(Voorbeeld.read(Jaarbedrag.class, "jaarvoorbeelden.tsv").stream()
                        .map(Voorbeeld::naam)
                        .toList());
        assertThat(REGISTER.alle())
                .allSatisfy(i -> assertThat(i.voorbeelden())
                        .isNotEmpty()
                        .allSatisfy(v -> assertThat(i.regels()).containsAll(v.regels())));
    }
}
