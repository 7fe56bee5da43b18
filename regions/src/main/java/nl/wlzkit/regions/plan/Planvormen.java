package nl.wlzkit.regions.plan;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Tekst;

/** The bounds that the parts of a plan share. */
final class Planvormen {
    static final int EERSTE_JAAR = 2015;
    static final int LAATSTE_JAAR = 2100;
    static final int LANGSTE = 30;
    static final int MEESTE = 100;

    /** One line: whoever writes more than a name or a sentence has a document of his own for it. */
    static final Grensvorm<String> TEKST = Waardevormen.text(
            "^\\S(.{0,198}\\S)?$",
            Tekst.of(
                    "een tekst van 1 t/m 200 tekens op één regel, zonder spatie aan het begin of eind",
                    "a text of 1 through 200 characters on one line, without a space at either end"));

    static final Grensvorm<Integer> JAAR =
            Waardevormen.integer(Tekst.of("een jaar", "a year"), EERSTE_JAAR, LAATSTE_JAAR);
    static final Grensvorm<LocalDate> DAG = Waardevormen.dayIn(EERSTE_JAAR, LAATSTE_JAAR);

    private Planvormen() {}
}
