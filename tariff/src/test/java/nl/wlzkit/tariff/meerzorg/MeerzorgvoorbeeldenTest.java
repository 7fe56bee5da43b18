package nl.wlzkit.tariff.meerzorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.testing.Uitlegproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of meerzorg. */
class MeerzorgvoorbeeldenTest extends Uitlegproeven {
    MeerzorgvoorbeeldenTest() {
        super(
                new Meerzorgberekeningen(),
                List.of(Individuelemeerzorg.STAPPEN, Groepsmeerzorg.STAPPEN),
                List.of(Meerzorgaanvraag.LEESWIJZE, Groepsaanvraag.LEESWIJZE));
    }

    /** Two clients in the same band: the rule of the band is named for both, and written out once. */
    @Test
    void aRuleIsWrittenOutWhereItIsFirstNamed() {
        Inschrijving<?, ?> groep = new Meerzorgberekeningen().berekeningen().get(1);
        String uitleg = explain(groep, groep.voorbeelden().get(0).vraag());

        assertThat(uitleg.split("MZ-C39 ", -1)).hasSize(5);
        assertThat(uitleg.split("“Berekend meerzorgprofiel”", -1)).hasSize(2);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> String explain(
            Inschrijving<V, T> groep, String vraag) {
        return Uitleg.of(groep.answer(groep.read("voorbeeld", vraag.getBytes(UTF_8))), Regelcatalogus.get(), Taal.NL)
                .text(200);
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "meerzorg-groep BEGIN: behandeling, client, clienten, contextbedrag, drempel, indirect, inhoud, nachtzorg, pakket, wonen",
                "meerzorg-groep LET_OP: client, leveringsvorm, regulier",
                "meerzorg-groep STAP: boven, contexturen, maximum, profiel, regulier, tariefpercentage, uurtarief",
                "meerzorg-individueel LET_OP: contextbedrag, drempel, leveringsvorm, uren",
                "meerzorg-individueel STAP: behandelaren, contextbedrag, drempel, maximum, pakket, prestatiecode, profiel, regulier, tariefpercentage, uurtarief, weekend",
                "meerzorg-individueel WEIGERING: CODE");
    }

    /** Whether a package exists depends on the year, so that the request checks it. */
    @Override
    protected Set<String> checkedWhereRead() {
        return Set.of("Groepslid.pakket");
    }
}
