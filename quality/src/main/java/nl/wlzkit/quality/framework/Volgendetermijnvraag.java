package nl.wlzkit.quality.framework;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;

/**
 * What is the next last day of the duties of a framework? Written as the question that it is about. Immutable and thread-safe.
 *
 * @param stand the framework, the day and what was delivered
 */
public record Volgendetermijnvraag(Kwaliteitskadervraag stand) implements Vraag<Volgendetermijnvraag> {
    static final Vraagvorm<Volgendetermijnvraag> VORM = new Vraagvorm<>() {
        @Override
        public Optional<Volgendetermijnvraag> read(JsonValue at, Problems problems) {
            return Kwaliteitskadervraag.VORM.read(at, problems).map(Volgendetermijnvraag::new);
        }

        @Override
        public JsonValue write(Volgendetermijnvraag vraag) {
            return Kwaliteitskadervraag.VORM.write(vraag.stand());
        }

        @Override
        public JsonValue schema() {
            return Kwaliteitskadervraag.VORM.schema();
        }
    };

    @Override
    public List<Gat<?>> gaten() {
        return stand.gaten();
    }

    @Override
    public <W> Volgendetermijnvraag fill(Gat<W> gat, W waarde) {
        return new Volgendetermijnvraag(stand.fill(gat, waarde));
    }

    @Override
    public List<Lezing> lezingen() {
        return stand.lezingen();
    }

    @Override
    public Volgendetermijnvraag open(Lezing lezing) {
        return new Volgendetermijnvraag(stand.open(lezing));
    }
}
