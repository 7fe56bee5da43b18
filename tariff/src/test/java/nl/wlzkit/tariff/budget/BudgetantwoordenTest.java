package nl.wlzkit.tariff.budget;

import java.util.Set;
import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class BudgetantwoordenTest extends Antwoordproeven {
    BudgetantwoordenTest() {
        super(new Budgetberekeningen(), new Budgetregels());
    }

    /** A name can be of any length, here and in the whole of the library; every day is before, on or after another. */
    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of(
                "Aanvraagvraag.indiendatum",
                "Afspraak.aanbieder",
                "Afspraak.motivering",
                "Groeier.aanbieder",
                "Instelling.naam",
                "Instelling.regio",
                "Monitorvraag.instelling",
                "Monitorvraag.regio",
                "Ontwikkelbudgetvraag.dag",
                "Resultaatsafspraak.naam",
                "Toekenningsvraag.afspraakdatum");
    }
}
