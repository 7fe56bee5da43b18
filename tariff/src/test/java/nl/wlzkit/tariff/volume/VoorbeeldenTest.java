package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.testing.Uitlegproeven;
import org.junit.jupiter.api.Test;

/** The worked examples: what they expect, and that they leave no rule untried. */
class VoorbeeldenTest extends Uitlegproeven {
    VoorbeeldenTest() {
        super(
                Voorbeeldvraag.bron(),
                List.of(
                        Behandelaandeel.STAPPEN,
                        Budgetvoorrang.STAPPEN,
                        Contracteergemiddelde.STAPPEN,
                        Groeiplafond.STAPPEN,
                        Hardheidsclausule.STAPPEN,
                        Herschikking2017.STAPPEN,
                        HerschikkingRealisatie.STAPPEN,
                        Innovatiereserve.STAPPEN,
                        Plafondhoogte.STAPPEN,
                        Tariefsubstitutie.STAPPEN,
                        Uitnutting2017.STAPPEN,
                        Volume2017.STAPPEN,
                        Volumeplafond.STAPPEN),
                List.of(
                        Groeiplafondvraag.LEZINGEN,
                        HerschikkingRealisatievraag.LEZINGEN,
                        Innovatiereservevraag.LEZINGEN));
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "behandelaandeel STAP: aandeel",
                "budgetvoorrang STAP: budget, extramuraal, tekort",
                "contracteergemiddelde BEGIN: clienten, kosten",
                "contracteergemiddelde LET_OP: inzet",
                "groeiplafond LET_OP: behandeling, betaalbaarheid, langer_zelfstandig_thuis, resultaten_uit_het_verleden, uitbreiding_vpt",
                "groeiplafond STAP: inclusief, maximum, totaal, wijze",
                "hardheidsclausule STAP: eigenVermogen, omzet",
                "hardheidsclausule WEIGERING: doelmatig, draagt, eigenVermogen, ingediend, laatste, niet-kostendekkend, omzet, onredelijk, onvoorzien, tekort",
                "herschikking-2017 LET_OP: onverdeeld, over, samen",
                "herschikking-2017 STAP: gekozen, onverdeeld",
                "herschikking-realisatie LET_OP: contracteerruimte, samen",
                "innovatiereserve BEGIN: contracteerruimte",
                "innovatiereserve WEIGERING: zorgkantoor",
                "plafondhoogte BEGIN: maand",
                "plafondhoogte STAP: jaardagen",
                "tariefsubstitutie BEGIN: huidig, kader, uurtarief",
                "tariefsubstitutie LET_OP: over",
                "tariefsubstitutie STAP: lager",
                "uitnutting-2017 BEGIN: afspraken, contracteerruimte",
                "uitnutting-2017 LET_OP: kwartalen, overschrijding",
                "volume-2017 BEGIN: toekenningspercentage, volume",
                "volume-2017 LET_OP: onverdeeld",
                "volume-2017 STAP: volume",
                "volumeplafond BEGIN: plafond, teller",
                "volumeplafond LET_OP: buiten",
                "volumeplafond STAP: vervallen");
    }

    @Override
    protected Set<String> boundedByTheWhole() {
        // a number of any unit; the question says how large it can be
        return Set.of("Hoeveelheid.getal");
    }

    @Test
    void theCeilingByAnotherWholeNamesNothingOfThisWhole() {
        Hoeveelheid een = Hoeveelheid.of(1);
        Groeiplafondvraag vraag = new Groeiplafondvraag(
                een,
                Hoeveelheid.of(2),
                Hoeveelheid.of(3),
                Optional.empty(),
                Groeiplafondvraag.LEZINGEN.choose(Groeiplafondvraag.LEZING, Groeiplafondvraag.ANDER_GEHEEL),
                Optional.of(een));

        assertThat(new Groeiplafond().answer(vraag).gevallen())
                .singleElement()
                .satisfies(g -> assertThat(g.posten())
                        .filteredOn(p -> p.stap().regel().equals("WK-LEES-GROEIPLAFOND"))
                        .singleElement()
                        .satisfies(p ->
                                assertThat(p.door()).extracting(Gegeven::feit).containsExactly("maximum")));
    }

    @Test
    void everyRuleOfACalculatorIsNamedByOneOfItsExamples() {
        for (Inschrijving<?, ?> berekening : new Volumeberekeningen().berekeningen()) {
            Set<String> genoemd = new TreeSet<>();
            berekening.voorbeelden().forEach(v -> genoemd.addAll(v.regels()));
            assertThat(genoemd).as(berekening.naam()).containsExactlyElementsOf(berekening.regels());
        }
    }
}
