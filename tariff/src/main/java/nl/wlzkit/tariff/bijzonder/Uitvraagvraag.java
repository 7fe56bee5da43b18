package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * May a zorgkantoor ask a provider for this item of information? Immutable and thread-safe.
 *
 * @param feiten what is known of the item, by name: {@code noodzakelijk}, {@code toetsbaar}, {@code anders-verkrijgbaar},
 *     {@code reeds-beschikbaar}, {@code nodig-voor-dialoog}, {@code gebruikt}
 * @param leeswijze how the sources are read
 */
public record Uitvraagvraag(Map<String, Boolean> feiten, Leeswijze leeswijze) implements Vraag<Uitvraagvraag> {
    static final String ANDERS = "anders";
    static final String LETTERLIJK = "letterlijk";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(ANDERS, "WK-LEES-UITVRAAG-ANDERS", "verkrijgbaar", LETTERLIJK));

    static final Feiten FEITEN = facts();

    private static final Eigenschap<Uitvraagvraag, Map<String, Boolean>> BEKEND =
            optional("feiten", FEITEN.vorm(), v -> Optional.of(v.feiten()));
    private static final Eigenschap<Uitvraagvraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Uitvraagvraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "feiten": { "noodzakelijk": true, "toetsbaar": true } }</pre>
     */
    static final Objectvorm<Uitvraagvraag> VORM = Objectvorm.of(
            g -> new Uitvraagvraag(
                    g.find(BEKEND).orElse(Map.of()), g.find(LEESWIJZE).orElse(LEZINGEN)),
            BEKEND,
            LEESWIJZE);

    /** Nothing is known of the item. */
    public static final Uitvraagvraag ONBEKEND = new Uitvraagvraag(Map.of(), LEZINGEN);

    /**
     * Checks the names.
     *
     * @param feiten what is known of the item, by name
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if there is no such fact or reading
     */
    public Uitvraagvraag {
        feiten = FEITEN.check(feiten);
        LEZINGEN.check(leeswijze);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Feiten facts() {
        return new Feiten(
                Arrays.stream(Uitvraaggrond.values()).map(Uitvraaggrond::gat).toArray(Gat[]::new));
    }

    /**
     * Tells a fact.
     *
     * @param feit its name, as {@link Uitvraaggrond#feit()} gives it
     * @param waarde whether it is so
     * @return the question with that
     * @throws OngeldigeWaardeException if there is no such fact
     */
    public Uitvraagvraag with(String feit, boolean waarde) {
        return new Uitvraagvraag(Feiten.with(feiten, feit, waarde), leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Uitvraagvraag choose(String naam, String keuze) {
        return new Uitvraagvraag(feiten, leeswijze.choose(naam, keuze));
    }

    boolean isLetterlijk() {
        return leeswijze.is(ANDERS, LETTERLIJK);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(FEITEN.open(feiten, FEITEN.namen()));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Uitvraagvraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit()) ? choose(gat.feit(), waarde.toString()) : with(gat.feit(), (Boolean) waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Set.of(ANDERS));
    }

    @Override
    public Uitvraagvraag open(Lezing lezing) {
        return new Uitvraagvraag(feiten, leeswijze.open(lezing.naam()));
    }
}
