package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * May a zorgkantoor ask a provider for this item of information? Immutable and thread-safe.
 *
 * @param feiten what is known of the item, by name: {@code noodzakelijk}, {@code toetsbaar}, {@code anders-verkrijgbaar},
 *     {@code reeds-beschikbaar}, {@code nodig-voor-dialoog}, {@code gebruikt}
 * @param keuzes the readings that are not at their default: a choice by name, or an empty text for one that is open
 */
public record Uitvraagvraag(Map<String, Boolean> feiten, Map<String, String> keuzes) implements Vraag<Uitvraagvraag> {
    static final String ANDERS = "anders";
    static final String LETTERLIJK = "letterlijk";

    static final Lezingen LEZINGEN =
            new Lezingen(Lezingen.lezing(ANDERS, "WK-LEES-UITVRAAG-ANDERS", "verkrijgbaar", LETTERLIJK));
    static final Feiten FEITEN = facts();

    /** Nothing is known of the item. */
    public static final Uitvraagvraag ONBEKEND = new Uitvraagvraag(Map.of(), Map.of());

    /**
     * Checks the names and puts the readings in one form.
     *
     * @param feiten what is known of the item, by name
     * @param keuzes the readings that are not at their default: a choice by name, or an empty text for one that is open
     * @throws OngeldigeWaardeException if there is no such fact or reading
     */
    public Uitvraagvraag {
        feiten = FEITEN.check(feiten);
        keuzes = LEZINGEN.check(keuzes);
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
        return new Uitvraagvraag(Feiten.with(feiten, feit, waarde), keuzes);
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
        return new Uitvraagvraag(feiten, LEZINGEN.choose(keuzes, naam, keuze));
    }

    boolean isLetterlijk() {
        return LEZINGEN.is(keuzes, ANDERS, LETTERLIJK);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(LEZINGEN.gaten(keuzes));
        gaten.addAll(FEITEN.open(feiten, FEITEN.namen()));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Uitvraagvraag fill(Gat<W> gat, W waarde) {
        return LEZINGEN.has(gat.feit()) ? choose(gat.feit(), waarde.toString()) : with(gat.feit(), (Boolean) waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        return LEZINGEN.of(keuzes, Set.of(ANDERS));
    }

    @Override
    public Uitvraagvraag open(Lezing lezing) {
        return new Uitvraagvraag(feiten, LEZINGEN.open(keuzes, lezing));
    }
}
