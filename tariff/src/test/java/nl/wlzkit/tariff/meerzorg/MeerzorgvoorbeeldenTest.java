package nl.wlzkit.tariff.meerzorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of meerzorg. */
class MeerzorgvoorbeeldenTest extends Rekenvoorbeeldproeven {
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
}
