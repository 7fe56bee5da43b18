package nl.wlzkit.examples.regelboek;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;

/**
 * A worked example, and what came out when it was asked again.
 *
 * @param rekenmodel its calculator
 * @param nummer its number among the examples of the calculator, from 1
 * @param tekst what the example says
 * @param vraag its question as a document; absent if the question is one that is refused, or if its words are not read
 *     here
 * @param regels the ids of the rules that it pins: those that it names, and those that the explanation names or takes a
 *     number from
 * @param lezingen the readings of the question, as the example chooses them
 * @param bepalend the ids of the rules of readings of which another choice would change the answer
 * @param gaten the facts that are open in it
 * @param gegevens the facts that its explanation names
 */
record Uitgewerkt(
        Inschrijving<?, ?> rekenmodel,
        int nummer,
        Rekenvoorbeeld tekst,
        Optional<JsonValue> vraag,
        Set<String> regels,
        List<Lezing> lezingen,
        Set<String> bepalend,
        List<Gat<?>> gaten,
        List<Gegeven> gegevens) {
    private static final String ONGELDIG = "ongeldig: ";

    /** All examples of a calculator, in its order. */
    static List<Uitgewerkt> of(Inschrijving<?, ?> rekenmodel, Regelcatalogus catalogus) {
        List<Uitgewerkt> alle = new ArrayList<>();
        for (Rekenvoorbeeld voorbeeld : rekenmodel.voorbeelden()) {
            alle.add(of(rekenmodel, alle.size() + 1, voorbeeld, catalogus));
        }
        return alle;
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Uitgewerkt of(
            Inschrijving<V, T> rekenmodel, int nummer, Rekenvoorbeeld voorbeeld, Regelcatalogus catalogus) {
        Set<String> regels = new TreeSet<>(voorbeeld.regels());
        if (!voorbeeld.antwoord().startsWith(ONGELDIG)) {
            Optional<JsonValue> document = document(rekenmodel.naam(), voorbeeld);
            Optional<V> vraag = document.flatMap(d -> read(rekenmodel, d));
            Optional<Uitkomst<T>> uitkomst = vraag.map(rekenmodel::answer)
                    .filter(u -> u.omhulling().in(Taal.NL).equals(voorbeeld.antwoord()));
            if (uitkomst.isPresent()) {
                addRules(uitkomst.get(), regels);
                regels.removeIf(id -> catalogus.find(id).isEmpty());
                Set<String> bepalend = new TreeSet<>();
                uitkomst.get().lezingen().forEach(l -> bepalend.add(l.regel()));
                V gesteld = vraag.orElseThrow();
                return new Uitgewerkt(
                        rekenmodel,
                        nummer,
                        voorbeeld,
                        document,
                        regels,
                        gesteld.lezingen(),
                        bepalend,
                        gesteld.gaten(),
                        facts(uitkomst.get()));
            }
        }
        return new Uitgewerkt(
                rekenmodel, nummer, voorbeeld, Optional.empty(), regels, List.of(), Set.of(), List.of(), List.of());
    }

    private static List<Gegeven> facts(Uitkomst<?> uitkomst) {
        return uitkomst.gevallen().stream()
                .flatMap(g -> g.posten().stream())
                .flatMap(p -> p.door().stream())
                .distinct()
                .toList();
    }

    private static void addRules(Uitkomst<?> uitkomst, Set<String> regels) {
        for (Geval<?> geval : uitkomst.gevallen()) {
            for (Post post : geval.posten()) {
                regels.add(post.stap().regel());
                post.door().forEach(g -> g.regel().ifPresent(regels::add));
            }
        }
    }

    private static Optional<JsonValue> document(String rekenmodel, Rekenvoorbeeld voorbeeld) {
        if (!voorbeeld.vraag().startsWith("{")) {
            return Woordvraag.of(rekenmodel, voorbeeld);
        }
        Problems problems = new Problems(rekenmodel);
        JsonValue document = JsonReader.read(voorbeeld.vraag().getBytes(UTF_8), problems);
        return problems.isEmpty() ? Optional.of(document) : Optional.empty();
    }

    /** The question of a document; empty if it is refused. */
    static <V extends Vraag<V>, T extends Comparable<? super T>> Optional<V> read(
            Inschrijving<V, T> rekenmodel, JsonValue document) {
        try {
            return Optional.of(rekenmodel.read(
                    rekenmodel.naam(), JsonWriter.compact(document).getBytes(UTF_8)));
        } catch (OngeldigeInvoerException e) {
            return Optional.empty();
        }
    }

    /** What it is called, for one who looks for it. */
    @Override
    public String toString() {
        return rekenmodel.naam() + " " + nummer;
    }
}
