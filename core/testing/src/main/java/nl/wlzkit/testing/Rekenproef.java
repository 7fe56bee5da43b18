package nl.wlzkit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;

/** A worked example of a calculator, of which the question is a JSON document, as it comes out. */
public record Rekenproef(Inschrijving<?, ?> inschrijving, Rekenvoorbeeld tekst) {
    private static final String ONGELDIG = "ongeldig: ";

    /** Returns all examples of a package. */
    public static List<Rekenproef> of(Rekenbron bron) {
        List<Rekenproef> alle = new ArrayList<>();
        for (Inschrijving<?, ?> inschrijving : bron.berekeningen()) {
            inschrijving.voorbeelden().forEach(v -> alle.add(new Rekenproef(inschrijving, v)));
        }
        return alle;
    }

    /** Says whether the example is of a question that is refused. */
    public boolean isOngeldig() {
        return tekst.antwoord().startsWith(ONGELDIG);
    }

    /** Returns what comes out, in Dutch; or the place of the first problem, or of all if the example names more than one. */
    public String outcome() {
        return outcome(inschrijving);
    }

    private <V extends Vraag<V>, T extends Comparable<? super T>> String outcome(Inschrijving<V, T> van) {
        try {
            return van.answer(read(van)).omhulling().in(Taal.NL);
        } catch (OngeldigeInvoerException e) {
            List<String> plaatsen =
                    e.problemen().stream().map(Probleem::pointer).sorted().toList();
            // an example that shows that all problems are told at once names them all
            return ONGELDIG
                    + (tekst.antwoord().contains(", ")
                            ? String.join(", ", plaatsen)
                            : e.problemen().get(0).pointer());
        }
    }

    private <V extends Vraag<V>> V read(Inschrijving<V, ?> van) {
        return van.read(tekst.naam(), tekst.vraag().getBytes(UTF_8));
    }

    /** Returns the question. */
    public Vraag<?> question() {
        return read(inschrijving);
    }

    /** Returns the question after it was written and read again. */
    public Vraag<?> rewritten() {
        return rewritten(inschrijving);
    }

    private <V extends Vraag<V>> V rewritten(Inschrijving<V, ?> van) {
        String document = JsonWriter.compact(van.vorm().write(read(van)));
        return van.read(tekst.naam(), document.getBytes(UTF_8));
    }

    /** Returns the lines of the explanations of the extreme cases, and of the cases in which one hole is filled. */
    public List<Post> posts() {
        return isOngeldig() ? List.of() : posts(inschrijving);
    }

    private <V extends Vraag<V>, T extends Comparable<? super T>> List<Post> posts(Inschrijving<V, T> van) {
        V vraag = read(van);
        List<Post> posten = new ArrayList<>();
        collect(van.answer(vraag), posten);
        for (Gat<?> gat : vraag.gaten()) {
            filled(vraag, gat).forEach(v -> collect(van.answer(v), posten));
        }
        return posten;
    }

    /** Returns the values that the extreme cases of the examples of a calculator have. */
    static <V extends Vraag<V>, T extends Comparable<? super T>> List<T> values(Inschrijving<V, T> van) {
        List<T> waarden = new ArrayList<>();
        for (Rekenvoorbeeld voorbeeld : van.voorbeelden()) {
            Rekenproef proef = new Rekenproef(van, voorbeeld);
            if (!proef.isOngeldig()) {
                van.answer(proef.read(van))
                        .gevallen()
                        .forEach(g -> g.antwoord().waarde().ifPresent(waarden::add));
            }
        }
        return waarden;
    }

    private static void collect(Uitkomst<?> uitkomst, List<Post> posten) {
        for (Geval<?> geval : uitkomst.gevallen()) {
            posten.addAll(geval.posten());
        }
    }

    /** Returns a question with one of its holes filled, in each way that stands for all. */
    public static <V extends Vraag<V>, W> List<V> filled(V vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }

    /** Returns the rules that the explanations name. */
    public Set<String> rules() {
        Set<String> regels = new TreeSet<>();
        posts().forEach(p -> regels.add(p.stap().regel()));
        return regels;
    }

    /** Returns the readings that matter, as {@code rule=choice}. */
    public Set<String> readings() {
        Set<String> lezingen = new TreeSet<>();
        if (!isOngeldig()) {
            for (Lezing lezing : outcomeOf(inschrijving).lezingen()) {
                lezingen.add(lezing.regel() + "=" + lezing.gekozen());
            }
        }
        return lezingen;
    }

    private <V extends Vraag<V>, T extends Comparable<? super T>> Uitkomst<T> outcomeOf(Inschrijving<V, T> van) {
        return van.answer(read(van));
    }

    @Override
    public String toString() {
        return inschrijving.naam() + ": " + tekst.naam();
    }
}
