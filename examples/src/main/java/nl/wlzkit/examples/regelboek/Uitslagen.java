package nl.wlzkit.examples.regelboek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.regelboek.Proef.Deel;
import nl.wlzkit.examples.regelboek.Proef.Stapzin;
import nl.wlzkit.examples.regelboek.Proef.Uitslag;

/** Asks a calculator, and writes its answer and explanation in both languages. Not to be instantiated; thread-safe. */
final class Uitslagen {
    private static final Tekst GEEN_KOP = Tekst.same("");

    private Uitslagen() {}

    /** The answer to the question of a document; empty if the calculator refuses the question. */
    static <V extends Vraag<V>, T extends Comparable<? super T>> Optional<Uitslag> ask(
            Inschrijving<V, T> rekenmodel, JsonValue document) {
        Optional<V> vraag = Uitgewerkt.read(rekenmodel, document);
        try {
            return vraag.map(v -> ask(rekenmodel, v));
        } catch (TeVeelGevallenException e) {
            return Optional.empty();
        }
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Uitslag ask(
            Inschrijving<V, T> rekenmodel, V vraag) {
        if (vraag.gaten().isEmpty()) {
            // complete: there is one case, and which readings could matter is not shown
            Omhulling<T> omhulling = rekenmodel.berekening().hull(vraag);
            return new Uitslag(
                    shown(omhulling),
                    List.of(part(GEEN_KOP, rekenmodel.berekening().explain(vraag))));
        }
        Uitkomst<T> uitkomst = rekenmodel.answer(vraag);
        List<Geval<T>> gevallen = uitkomst.gevallen();
        List<Deel> delen = new ArrayList<>();
        for (int i = 0; i < gevallen.size(); i++) {
            delen.add(part(heading(uitkomst, gevallen, i), gevallen.get(i)));
        }
        if (!uitkomst.vernauwingen().isEmpty()) {
            delen.add(new Deel(
                    Tekst.of("Onbekend, en bepalend", "Unknown, and decisive"),
                    uitkomst.vernauwingen().stream()
                            .map(v -> new Stapzin("", both(taal -> open(v, taal))))
                            .toList()));
        }
        return new Uitslag(shown(uitkomst.omhulling()), delen);
    }

    private static Tekst heading(Uitkomst<?> uitkomst, List<? extends Geval<?>> gevallen, int nummer) {
        Optional<?> waarde = gevallen.get(nummer).antwoord().waarde();
        if (gevallen.size() == 1) {
            return GEEN_KOP;
        }
        if (waarde.isEmpty()) {
            return Tekst.of("Wanneer niet", "When not");
        }
        boolean bereik = uitkomst.waarde().map(w -> !w.isBekend()).orElse(false);
        String nl = bereik ? (nummer == 0 ? "Waarom ten minste " : "Waarom ten hoogste ") : "Waarom ";
        String en = bereik ? (nummer == 0 ? "Why at least " : "Why at most ") : "Why ";
        return Tekst.of(nl + Leesbaar.show(waarde.get(), Taal.NL), en + Leesbaar.show(waarde.get(), Taal.EN));
    }

    private static Deel part(Tekst kop, Geval<?> geval) {
        List<Stapzin> stappen = new ArrayList<>();
        if (!geval.aannames().isEmpty()) {
            stappen.add(new Stapzin(
                    "", both(taal -> (taal == Taal.NL ? "Aangenomen: " : "Assumed: ") + list(geval.aannames(), taal))));
        }
        for (Post post : geval.posten()) {
            stappen.add(new Stapzin(post.stap().regel(), both(taal -> step(post, taal))));
        }
        return new Deel(kop, stappen);
    }

    private static String step(Post post, Taal taal) {
        boolean nl = taal == Taal.NL;
        String effect = switch (post.soort()) {
            case BEGIN -> shown(post.naar(), taal);
            case STAP -> shown(post.van(), taal) + " → " + shown(post.naar(), taal);
            case WEIGERING -> nl ? "niet" : "not allowed";
            case LET_OP -> nl ? "let op" : "note";
        };
        String door = post.door().isEmpty() ? "" : (nl ? ", want " : ", because ") + list(post.door(), taal);
        return post.stap().wat().in(taal) + ": " + effect + door;
    }

    private static String open(Vernauwing<?> vernauwing, Taal taal) {
        return vernauwing.gat().naam().in(taal) + " (" + vernauwing.gat().wie().in(taal) + "): "
                + vernauwing.gevolgen().stream()
                        .map(g -> Leesbaar.show(g.waarde(), taal) + " → "
                                + g.omhulling().in(taal))
                        .collect(Collectors.joining("; "));
    }

    private static String list(List<Gegeven> gegevens, Taal taal) {
        return gegevens.stream().map(g -> g.in(taal)).collect(Collectors.joining("; "));
    }

    private static String shown(Optional<Object> waarde, Taal taal) {
        return waarde.map(w -> Leesbaar.show(w, taal)).orElse("");
    }

    static Tekst shown(Leesbaar waarde) {
        return both(waarde::in);
    }

    /** Writes in a language. */
    @FunctionalInterface
    interface Schrijver {
        String in(Taal taal);
    }

    static Tekst both(Schrijver schrijver) {
        return Tekst.of(schrijver.in(Taal.NL), schrijver.in(Taal.EN));
    }
}
