package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * An investigation of fraud at a provider. Immutable and thread-safe.
 *
 * @param door who started it
 * @param ingesteld the day on which it was started
 */
public record Fraudeonderzoek(Fraudeonderzoeker door, LocalDate ingesteld) implements Leesbaar {
    private static final Eigenschap<Fraudeonderzoek, Fraudeonderzoeker> DOOR =
            required("door", Waardevormen.constant(Fraudeonderzoeker.class), Fraudeonderzoek::door);
    private static final Eigenschap<Fraudeonderzoek, LocalDate> INGESTELD =
            required("ingesteld", Waardevormen.DAG, Fraudeonderzoek::ingesteld);
    static final Objectvorm<Fraudeonderzoek> VORM =
            Objectvorm.of(g -> new Fraudeonderzoek(g.get(DOOR), g.get(INGESTELD)), DOOR, INGESTELD);

    @Override
    public String in(Taal taal) {
        return door.in(taal) + " " + ingesteld;
    }
}
