package nl.wlzkit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests of questions say again and again: what is asked, what is refused, and which lines an explanation has. */
public final class Proefvragen {
    private Proefvragen() {}

    /** Returns the facts that a question lacks, in its order. */
    public static List<String> holes(Vraag<?> vraag) {
        return vraag.gaten().stream().<String>map(Gat::feit).toList();
    }

    /** Returns the readings that apply to a question, in its order. */
    public static List<String> readings(Vraag<?> vraag) {
        return vraag.lezingen().stream().map(Lezing::naam).toList();
    }

    /** Fills a hole with a value of its own type. */
    @SuppressWarnings("unchecked") // a test knows the type of what it fills
    public static <V extends Vraag<V>> V filled(V vraag, Gat<?> gat, Object waarde) {
        return vraag.fill((Gat<Object>) gat, waarde);
    }

    /** Expects that a value is refused. */
    public static void refused(ThrowingCallable wat) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(wat);
    }

    /** Expects that a value is refused, and that the message says so. */
    public static void refused(String verwacht, ThrowingCallable wat) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(wat)
                .withMessageContaining(verwacht);
    }

    /** Returns all lines of the explanation of a question without holes that matter. */
    public static <V extends Vraag<V>, T extends Comparable<? super T>> List<Post> posts(
            Berekening<V, T> berekening, V vraag) {
        Spoor.Opname opname = new Spoor.Opname();
        berekening.calculate(vraag, opname);
        return opname.posten();
    }

    /** Returns what the lines of a step name, in English; a line without facts is an empty list. */
    public static <V extends Vraag<V>, T extends Comparable<? super T>> List<List<String>> lines(
            Berekening<V, T> berekening, V vraag, String stap) {
        return berekening.explain(vraag).posten().stream()
                .filter(p -> p.stap().wat().in(Taal.EN).equals(stap))
                .map(p -> p.door().stream().map(g -> g.in(Taal.EN)).toList())
                .toList();
    }

    /** Answers a document with the calculator of a package that has this name. */
    public static Uitkomst<?> outcome(Rekenbron bron, String naam, String document) {
        return answer(find(bron, naam), document);
    }

    /** Returns what is wrong with a document for the calculator of a package that has this name. */
    public static List<Probleem> problems(Rekenbron bron, String naam, String document) {
        OngeldigeInvoerException e = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> find(bron, naam).read("vraag", document.getBytes(UTF_8)));
        return e.problemen();
    }

    private static Inschrijving<?, ?> find(Rekenbron bron, String naam) {
        return bron.berekeningen().stream()
                .filter(b -> b.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Uitkomst<T> answer(
            Inschrijving<V, T> inschrijving, String document) {
        return inschrijving.answer(inschrijving.read("vraag", document.getBytes(UTF_8)));
    }
}
