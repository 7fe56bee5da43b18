package nl.wlzkit.examples.spring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/** Calculators of a user, found as those of wlzkit are: one with too many cases, and one whose result does not fit. */
public final class Onbeantwoordbaar implements Rekenbron {
    static final String VEEL_GATEN = "veel-gaten";
    static final String TE_GROOT = "te-groot";

    /** Every hole is a yes or no. */
    private interface Onbekend<V extends Onbekend<V>> extends Vraag<V> {
        int aantal();

        @Override
        default List<Gat<?>> gaten() {
            return IntStream.range(0, aantal())
                    .<Gat<?>>mapToObj(i -> new Gat<>("gat " + i, Tekst.same("gat"), Eigenaar.AANBIEDER, Domein.yesNo()))
                    .toList();
        }

        @Override
        default <W> V fill(Gat<W> gat, W waarde) {
            throw new IllegalStateException("no case is ever made");
        }
    }

    /** Seventeen holes: 131,072 cases, twice what is computed. */
    record VeelGaten() implements Onbekend<VeelGaten> {
        @Override
        public int aantal() {
            return 17;
        }
    }

    record TeGroot() implements Onbekend<TeGroot> {
        @Override
        public int aantal() {
            return 0;
        }
    }

    private static final class Rekenaar<V extends Onbekend<V>> implements Berekening<V, Bedrag> {
        @Override
        public Antwoord<Bedrag> calculate(V vraag, Spoor spoor) {
            return Antwoord.of(Bedrag.of("999999999999999").times(1_000_000));
        }

        @Override
        public Herkomst herkomst() {
            return Herkomst.of(List.of());
        }
    }

    private record Vorm<V>(Supplier<V> maker) implements Vraagvorm<V> {
        @Override
        public Optional<V> read(JsonValue at, Problems problems) {
            problems.fields(at).close();
            return Optional.of(maker.get());
        }

        @Override
        public JsonValue write(V vraag) {
            return JsonValue.object(Map.of());
        }

        @Override
        public JsonValue schema() {
            return Schemas.object(Map.of(), List.of());
        }
    }

    private static <V extends Onbekend<V>> Inschrijving<V, Bedrag> entry(
            String naam, Class<V> vraagtype, Supplier<V> maker) {
        return new Inschrijving<>(
                naam, Tekst.same(naam), vraagtype, new Vorm<>(maker), new Rekenaar<>(), List.of(), List.of());
    }

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                entry(VEEL_GATEN, VeelGaten.class, VeelGaten::new), entry(TE_GROOT, TeGroot.class, TeGroot::new));
    }
}
