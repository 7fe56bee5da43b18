package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * Who is responsible for a task for one insured person, and who carries it out, as the report of 2018 has it? It has no
 * holes. Immutable and thread-safe.
 *
 * @param taak the task
 * @param zorgkantoor the zorgkantoor of the region
 * @param uitvoerder the Wlz-uitvoerder of the insured person
 */
public record Taakvraag(Wlztaak taak, Zorgkantoor zorgkantoor, Wlzuitvoerder uitvoerder) implements Vraag<Taakvraag> {
    private static final Eigenschap<Taakvraag, Wlztaak> TAAK =
            required("taak", Waardevormen.constant(Wlztaak.class), Taakvraag::taak);
    private static final Eigenschap<Taakvraag, Zorgkantoor> ZORGKANTOOR =
            required("zorgkantoor", Waardevormen.constant(Zorgkantoor.class), Taakvraag::zorgkantoor);
    private static final Eigenschap<Taakvraag, Wlzuitvoerder> UITVOERDER =
            required("uitvoerder", Waardevormen.constant(Wlzuitvoerder.class), Taakvraag::uitvoerder);
    static final Objectvorm<Taakvraag> VORM = Objectvorm.of(
            g -> new Taakvraag(g.get(TAAK), g.get(ZORGKANTOOR), g.get(UITVOERDER)), TAAK, ZORGKANTOOR, UITVOERDER);

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Taakvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
