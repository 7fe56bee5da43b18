package nl.wlzkit.tariff.thuis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;

/** A worked example of one of the calculators; its question is the JSON document. */
record Thuisvoorbeeld(Inschrijving<?, ?> inschrijving, Rekenvoorbeeld tekst) {
    static List<Thuisvoorbeeld> all() {
        List<Thuisvoorbeeld> alle = new ArrayList<>();
        for (Inschrijving<?, ?> inschrijving : new Thuisberekeningen().berekeningen()) {
            inschrijving.voorbeelden().forEach(v -> alle.add(new Thuisvoorbeeld(inschrijving, v)));
        }
        return alle;
    }

    boolean isOngeldig() {
        return tekst.antwoord().startsWith("ongeldig: ");
    }

    /** What comes out, in Dutch; or the place of the first problem. */
    String outcome() {
        return outcome(inschrijving);
    }

    private <V extends Vraag<V>, T extends Comparable<? super T>> String outcome(Inschrijving<V, T> van) {
        try {
            return van.answer(read(van)).omhulling().in(Taal.NL);
        } catch (OngeldigeInvoerException e) {
            return "ongeldig: " + e.problemen().get(0).pointer();
        }
    }

    private <V extends Vraag<V>> V read(Inschrijving<V, ?> van) {
        return van.read(tekst.naam(), tekst.vraag().getBytes(UTF_8));
    }

    /** The lines of the explanations of the extreme cases, and of the cases in which one hole is filled. */
    List<Post> posts() {
        return posts(inschrijving);
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

    private static void collect(Uitkomst<?> uitkomst, List<Post> posten) {
        for (Geval<?> geval : uitkomst.gevallen()) {
            posten.addAll(geval.posten());
        }
    }

    static <V extends Vraag<V>, W> List<V> filled(V vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }

    Set<String> rules() {
        Set<String> regels = new TreeSet<>();
        if (!isOngeldig()) {
            posts().forEach(p -> regels.add(p.stap().regel()));
        }
        return regels;
    }

    @Override
    public String toString() {
        return inschrijving.naam() + ": " + tekst.naam();
    }
}
