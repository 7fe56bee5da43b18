package nl.wlzkit.tariff.inkoop2017;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A question of this package: facts that are told, and readings. What is not told is a hole of who knows it. Immutable and
 * thread-safe.
 *
 * @param <V> the type of the question itself
 */
public abstract sealed class Inkoopvraag<V extends Inkoopvraag<V>> implements Vraag<V>
        permits Meerjarigheidsvraag2017,
                Overeenkomsttypevraag2017,
                Contracttariefvraag2017,
                Contractbedragvraag2017,
                Opslagfaseringvraag2017 {
    private final Stand stand;

    /** What is told, and how the sources are read. */
    record Stand(Map<String, Object> feiten, Leeswijze leeswijze) {
        Stand {
            feiten = Map.copyOf(feiten);
        }

        Stand with(String feit, Object waarde) {
            Map<String, Object> meer = new LinkedHashMap<>(feiten);
            meer.put(feit, waarde);
            return new Stand(meer, leeswijze);
        }
    }

    /** What a question can be told, and how it can be read; every reading at its default. */
    record Inhoud(List<Inkoopfeit<?>> feiten, Leeswijze leeswijze) {
        Inhoud {
            feiten = List.copyOf(feiten);
        }

        Stand leeg() {
            return new Stand(Map.of(), leeswijze);
        }

        /** What another question was told, as far as this one has it too. */
        Stand from(Stand ander) {
            return new Stand(ander.feiten(), leeswijze.from(ander.leeswijze()));
        }

        List<Lezing> lezingen() {
            return leeswijze.lezingen();
        }

        Inkoopfeit<?> feit(String naam) {
            for (Inkoopfeit<?> feit : feiten) {
                if (feit.naam().equals(naam)) {
                    return feit;
                }
            }
            String namen =
                    String.join(", ", feiten.stream().map(Inkoopfeit::naam).toList());
            throw new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
        }
    }

    /** What does not go together, found at a fact. */
    record Tegenspraak(Inkoopfeit<?> feit, Tekst verwacht) {}

    Inkoopvraag(Stand stand) {
        this.stand = stand;
    }

    abstract Inhoud inhoud();

    abstract V make(Stand stand);

    /** Whether the answer may need this fact when it is not told; whatever the readings are. */
    abstract boolean asks(Inkoopfeit<?> feit);

    /** What is told and does not go together. */
    List<Tegenspraak> contradictions() {
        return List.of();
    }

    final Stand stand() {
        return stand;
    }

    /**
     * Tells a fact.
     *
     * @param <W> the type of its value
     * @param feit one of the facts of this question
     * @param waarde its value
     * @return the question with that fact, in place of what was told of it before
     * @throws OngeldigeWaardeException if the question has no such fact, it cannot have that value, or the value does not go
     *     together with what was told
     */
    public final <W> V with(Inkoopfeit<W> feit, W waarde) {
        inhoud().feit(feit.naam());
        V vraag = make(stand.with(feit.naam(), feit.check(waarde)));
        vraag.contradictions().stream().findFirst().ifPresent(t -> {
            throw new OngeldigeWaardeException(waarde.toString(), t.verwacht());
        });
        return vraag;
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public final V choose(String naam, String keuze) {
        return read(stand.leeswijze().choose(naam, keuze));
    }

    private V read(Leeswijze leeswijze) {
        return make(new Stand(stand.feiten(), leeswijze));
    }

    /**
     * Returns what is told of a fact.
     *
     * @param <W> the type of its value
     * @param feit the fact
     * @return its value; absent if it is not told
     */
    @SuppressWarnings("unchecked") // with and fill put only values of the fact's own type
    public final <W> Optional<W> get(Inkoopfeit<W> feit) {
        return Optional.ofNullable((W) stand.feiten().get(feit.naam()));
    }

    final <W> W need(Inkoopfeit<W> feit) {
        return get(feit).orElseThrow(() -> new IllegalArgumentException(feit.naam() + " is a hole"));
    }

    /** Whether the fact is this value, or may be. */
    final <W> boolean maybe(Inkoopfeit<W> feit, W waarde) {
        return get(feit).map(waarde::equals).orElse(true);
    }

    final Leeswijze leeswijze() {
        return stand.leeswijze();
    }

    final boolean isChosen(String lezing, String keuze) {
        return stand.leeswijze().is(lezing, keuze);
    }

    @Override
    public final List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(stand.leeswijze().gaten());
        for (Inkoopfeit<?> feit : inhoud().feiten()) {
            if (get(feit).isEmpty() && asks(feit)) {
                feit.gat().ifPresent(gaten::add);
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public final <W> V fill(Gat<W> gat, W waarde) {
        return stand.leeswijze().knows(gat.feit())
                ? choose(gat.feit(), waarde.toString())
                : make(stand.with(inhoud().feit(gat.feit()).naam(), waarde));
    }

    @Override
    public final List<Lezing> lezingen() {
        return stand.leeswijze()
                .lezingen(inhoud().lezingen().stream().map(Lezing::naam).toList());
    }

    @Override
    public final V open(Lezing lezing) {
        return read(stand.leeswijze().open(lezing.naam()));
    }

    @Override
    public final boolean equals(Object ander) {
        return ander instanceof Inkoopvraag<?> v && getClass() == v.getClass() && stand.equals(v.stand);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass(), stand);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + new TreeMap<>(stand.feiten());
    }
}
