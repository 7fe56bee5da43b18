package nl.wlzkit.testing;

import java.util.List;
import java.util.function.BiFunction;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Vraag;

/**
 * A package of which the worked examples write their questions in words, with these questions as JSON documents, so that it can
 * be tried like the others.
 *
 * @param bron the package
 * @param document makes the JSON document of the question of an example
 */
public record Documentbron(Rekenbron bron, BiFunction<Inschrijving<?, ?>, Rekenvoorbeeld, String> document)
        implements Rekenbron {
    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return bron.berekeningen().stream()
                .<Inschrijving<?, ?>>map(this::withDocuments)
                .toList();
    }

    private <V extends Vraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> withDocuments(
            Inschrijving<V, T> van) {
        List<Rekenvoorbeeld> voorbeelden = van.voorbeelden().stream()
                .map(v -> new Rekenvoorbeeld(
                        v.naam(), v.datum(), document.apply(van, v), v.antwoord(), v.regels(), v.bron()))
                .toList();
        return new Inschrijving<>(
                van.naam(), van.titel(), van.vraagtype(), van.vorm(), van.berekening(), van.regels(), voorbeelden);
    }
}
