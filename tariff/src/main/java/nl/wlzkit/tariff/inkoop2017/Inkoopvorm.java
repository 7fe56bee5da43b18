package nl.wlzkit.tariff.inkoop2017;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Objectvorm.Gelezen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.tariff.inkoop2017.Inkoopvraag.Stand;

/** How a question of this package is written: its facts by name, and its readings. Immutable and thread-safe. */
final class Inkoopvorm<V extends Inkoopvraag<V>> {
    private final V leeg;
    private final Map<Inkoopfeit<?>, Eigenschap<V, ?>> feiten = new LinkedHashMap<>();
    private final Eigenschap<V, Leeswijze> leeswijze;

    private Inkoopvorm(V leeg) {
        this.leeg = leeg;
        leeg.inhoud().feiten().forEach(feit -> feiten.put(feit, feit.eigenschap()));
        this.leeswijze = Objectvorm.readings(leeg.inhoud().leeswijze(), Inkoopvraag::leeswijze);
    }

    /**
     * Makes the form.
     *
     * @param leeg the question of which nothing is told
     */
    static <V extends Inkoopvraag<V>> Objectvorm<V> of(V leeg) {
        return new Inkoopvorm<>(leeg).vorm();
    }

    private Objectvorm<V> vorm() {
        List<Eigenschap<V, ?>> alle = new ArrayList<>(feiten.values());
        if (!leeg.inhoud().lezingen().isEmpty()) {
            alle.add(leeswijze);
        }
        Objectvorm<V> vorm = Objectvorm.of(this::told, alle);
        for (Map.Entry<Inkoopfeit<?>, Eigenschap<V, ?>> feit : feiten.entrySet()) {
            vorm = vorm.where(feit.getValue(), g -> check(told(g), feit.getKey()));
        }
        return vorm;
    }

    /** The question with what was right in the document. */
    private V told(Gelezen gelezen) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        feiten.forEach((feit, eigenschap) -> gelezen.find(eigenschap).ifPresent(w -> waarden.put(feit.naam(), w)));
        return leeg.make(
                new Stand(waarden, gelezen.find(leeswijze).orElse(leeg.inhoud().leeswijze())));
    }

    private void check(V vraag, Inkoopfeit<?> bij) {
        for (Inkoopvraag.Tegenspraak tegenspraak : vraag.contradictions()) {
            if (tegenspraak.feit().equals(bij)) {
                throw new OngeldigeWaardeException(bij.naam(), tegenspraak.verwacht());
            }
        }
    }
}
