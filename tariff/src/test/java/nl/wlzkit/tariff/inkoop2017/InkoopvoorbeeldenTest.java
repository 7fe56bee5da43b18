package nl.wlzkit.tariff.inkoop2017;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.testing.Uitlegproeven;
import org.junit.jupiter.api.Test;

/** The worked examples: what they expect, and that they leave no step and no reading untried. */
class InkoopvoorbeeldenTest extends Uitlegproeven {
    private static final List<Inkoopvoorbeeld> VOORBEELDEN = Inkoopvoorbeeld.all();

    InkoopvoorbeeldenTest() {
        super(
                Inkoopvoorbeeld.bron(),
                List.of(
                        Meerjarigheid2017.STAPPEN,
                        Overeenkomsttypen2017.STAPPEN,
                        Contracttarief2017.STAPPEN,
                        Contractbedrag2017.STAPPEN,
                        Opslagfasering2017.STAPPEN),
                List.of(
                        Meerjarigheidsvraag2017.INHOUD.leeswijze(),
                        Overeenkomsttypevraag2017.INHOUD.leeswijze(),
                        Contracttariefvraag2017.INHOUD.leeswijze()));
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "contractbedrag-2017 BEGIN: basis, maximum",
                "contractbedrag-2017 LET_OP: besluit, plan, zelfanalyse",
                "contractbedrag-2017 STAP: besluit",
                "contracttarief-2017 BEGIN: basis",
                "contracttarief-2017 LET_OP: alleVoorwaarden, beoordeling, besluit, categorie, indicatie, onderbouwt2017, plan, zelfanalyse",
                "contracttarief-2017 STAP: besluit, voorstel",
                "meerjarigheid-2017 BEGIN: lopend",
                "meerjarigheid-2017 LET_OP: specialistisch",
                "meerjarigheid-2017 WEIGERING: andereVoorwaarden, categorie, fraude, fraudeonderzoeken, inkoopprocedure, locatiesOnderToezicht, looptijd, lopend, proactief, regionaal, toetreding",
                "opslagfasering-2017 BEGIN: opslag",
                "opslagfasering-2017 LET_OP: rest",
                "opslagfasering-2017 STAP: delen, toegekendHerschikking, toegekendInitieel, toegekendNacalculatie",
                "overeenkomsttype-2017 LET_OP: opslag, specialistisch, toetreding",
                "overeenkomsttype-2017 WEIGERING: categorie, locatiesOnderToezicht, looptijd, lopend, opslag, toetreding");
    }

    @Test
    void everyChoiceOfAReadingOccursInSomeExampleThatItDecides() {
        Stream.of(Overeenkomsttypevraag2017.INHOUD.lezingen(), Contracttariefvraag2017.INHOUD.lezingen())
                .flatMap(List::stream)
                .forEach(InkoopvoorbeeldenTest::assertDecides);
    }

    private static void assertDecides(Lezing lezing) {
        String anders = lezing.keuzes().get(1);
        String keuze = "; lezing " + lezing.naam() + "=" + anders;
        assertThat(VOORBEELDEN).as(lezing.naam()).anySatisfy(v -> {
            assertThat(v.tekst().vraag()).contains(keuze);
            String standaard = v.tekst().vraag().replace(keuze, "");
            assertThat(VOORBEELDEN)
                    .filteredOn(w -> w.calculator().equals(v.calculator()))
                    .filteredOn(w -> w.tekst().vraag().equals(standaard))
                    .singleElement()
                    .satisfies(w -> assertThat(w.tekst().antwoord())
                            .isNotEqualTo(v.tekst().antwoord()));
        });
    }
}
