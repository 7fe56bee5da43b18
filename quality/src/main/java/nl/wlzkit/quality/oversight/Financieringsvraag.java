package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Tekst;

/**
 * What does the financing of care ask of a Wlz-uitvoerder? Immutable and thread-safe.
 *
 * @param pastRegulier whether it fits the regular contract agreements; absent when it is not known
 * @param meerDomeinen whether it comes from several domains, such as Wlz and Wmo; absent when it is not known
 */
public record Financieringsvraag(Optional<Boolean> pastRegulier, Optional<Boolean> meerDomeinen)
        implements Vraag<Financieringsvraag> {
    private static final Gat<Boolean> PAST_GAT = new Gat<>(
            "pastRegulier",
            Tekst.of("de financiering past in de reguliere afspraken", "the financing fits the regular agreements"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    private static final Gat<Boolean> DOMEINEN_GAT = new Gat<>(
            "meerDomeinen",
            Tekst.of("de financiering komt uit verschillende domeinen", "the financing comes from several domains"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    private static final Eigenschap<Financieringsvraag, Boolean> PAST =
            optional("pastRegulier", Waardevormen.JA_NEE, Financieringsvraag::pastRegulier);
    private static final Eigenschap<Financieringsvraag, Boolean> DOMEINEN =
            optional("meerDomeinen", Waardevormen.JA_NEE, Financieringsvraag::meerDomeinen);
    static final Objectvorm<Financieringsvraag> VORM =
            Objectvorm.of(g -> new Financieringsvraag(g.find(PAST), g.find(DOMEINEN)), PAST, DOMEINEN);

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (pastRegulier.isEmpty()) {
            gaten.add(PAST_GAT);
        }
        if (meerDomeinen.isEmpty()) {
            gaten.add(DOMEINEN_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Financieringsvraag fill(Gat<W> gat, W waarde) {
        Optional<Boolean> gevuld = Optional.of((Boolean) waarde);
        return gat.feit().equals(PAST_GAT.feit())
                ? new Financieringsvraag(gevuld, meerDomeinen)
                : new Financieringsvraag(pastRegulier, gevuld);
    }
}
