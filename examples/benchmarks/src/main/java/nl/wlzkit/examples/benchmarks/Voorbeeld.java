package nl.wlzkit.examples.benchmarks;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;

/**
 * A question of the demonstration files, with the calculator that answers it.
 *
 * @param <V> the type of the question
 * @param <T> the type of the value
 * @param inschrijving the calculator
 * @param vraag the question
 */
record Voorbeeld<V extends Vraag<V>, T extends Comparable<? super T>>(Inschrijving<V, T> inschrijving, V vraag) {
    private static final int BREEDTE = 80;

    /** The calculators of which the demonstration files travel with this program. */
    static final List<String> NAMEN =
            List.of("leveringsvorm", "meerzorg-individueel", "pgb-budget", "tariefpercentage");

    /** Reads the demonstration file of a calculator. */
    static Voorbeeld<?, ?> of(String naam) {
        String bestand = naam + ".json";
        byte[] inhoud = Resources.bytes(Voorbeeld.class.getResourceAsStream(bestand), bestand);
        return read(
                Berekeningen.get()
                        .find(naam)
                        .orElseThrow(() -> new IllegalStateException("no calculator is called " + naam)),
                bestand,
                inhoud);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Voorbeeld<V, T> read(
            Inschrijving<V, T> inschrijving, String bestand, byte[] inhoud) {
        return new Voorbeeld<>(inschrijving, inschrijving.read(bestand, inhoud));
    }

    /** The rules applied once, without a trail. */
    Antwoord<T> calculate() {
        return inschrijving.berekening().calculate(vraag, Spoor.UIT);
    }

    /** The answer with all its steps. */
    Uitkomst<T> answer() {
        return inschrijving.answer(vraag);
    }

    /** The answer, written out with every rule and its quote. */
    String explain() {
        return Uitleg.of(answer(), Regelcatalogus.get(), Taal.NL).text(BREEDTE);
    }
}
