package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * Does spending on care pass the tests of the Wlz? What is not told is not known. Immutable and thread-safe.
 *
 * @param bedrag how much is spent, in euros, whole cents, 0 through 100 billion
 * @param ruimte the room that the zorgkantoor has for it; absent when it is not known
 * @param kenmerken of each property that is known: whether the spending has it
 */
public record Zorguitgavevraag(Bedrag bedrag, Optional<Bedrag> ruimte, Map<Uitgavekenmerk, Boolean> kenmerken)
        implements Vraag<Zorguitgavevraag> {
    private static final Eigenschap<Zorguitgavevraag, Bedrag> BEDRAG =
            required("bedrag", Bounds.AMOUNT, Zorguitgavevraag::bedrag);
    private static final Eigenschap<Zorguitgavevraag, Bedrag> RUIMTE =
            optional("ruimte", Bounds.AMOUNT, Zorguitgavevraag::ruimte);
    private static final Map<Uitgavekenmerk, Eigenschap<Zorguitgavevraag, Boolean>> PER_KENMERK = perProperty();
    static final Objectvorm<Zorguitgavevraag> VORM = form();

    private static Map<Uitgavekenmerk, Eigenschap<Zorguitgavevraag, Boolean>> perProperty() {
        Map<Uitgavekenmerk, Eigenschap<Zorguitgavevraag, Boolean>> alle = new EnumMap<>(Uitgavekenmerk.class);
        for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
            alle.put(
                    kenmerk,
                    optional(
                            kenmerk.feit(),
                            Waardevormen.JA_NEE,
                            v -> Optional.ofNullable(v.kenmerken().get(kenmerk))));
        }
        return Collections.unmodifiableMap(alle);
    }

    private static Objectvorm<Zorguitgavevraag> form() {
        List<Eigenschap<Zorguitgavevraag, ?>> alle = new ArrayList<>(List.of(BEDRAG, RUIMTE));
        alle.addAll(PER_KENMERK.values());
        return Objectvorm.of(
                g -> {
                    Map<Uitgavekenmerk, Boolean> kenmerken = new EnumMap<>(Uitgavekenmerk.class);
                    PER_KENMERK.forEach((kenmerk, e) -> g.find(e).ifPresent(w -> kenmerken.put(kenmerk, w)));
                    return new Zorguitgavevraag(g.get(BEDRAG), g.find(RUIMTE), kenmerken);
                },
                alle);
    }

    /**
     * Checks the amounts.
     *
     * @param bedrag how much is spent, in euros, whole cents, 0 through 100 billion
     * @param ruimte the room that the zorgkantoor has for it; absent when it is not known
     * @param kenmerken of each property that is known: whether the spending has it
     * @throws OngeldigeWaardeException if an amount is out of range
     */
    public Zorguitgavevraag {
        Bounds.AMOUNT.check(bedrag);
        ruimte.ifPresent(Bounds.AMOUNT::check);
        Map<Uitgavekenmerk, Boolean> kopie = new EnumMap<>(Uitgavekenmerk.class);
        kopie.putAll(kenmerken);
        kenmerken = Collections.unmodifiableMap(kopie);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (ruimte.isEmpty()) {
            gaten.add(new Gat<>(
                    RUIMTE.naam(),
                    Tekst.of("financiële ruimte", "financial room"),
                    Eigenaar.ZORGKANTOOR,
                    Domein.Bereik.of(Bedrag.NUL, Bounds.MOST)));
        }
        for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
            if (!kenmerken.containsKey(kenmerk)) {
                gaten.add(new Gat<>(kenmerk.feit(), kenmerk.tekst(), Eigenaar.ZORGKANTOOR, Domein.yesNo()));
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Zorguitgavevraag fill(Gat<W> gat, W waarde) {
        if (gat.feit().equals(RUIMTE.naam())) {
            return new Zorguitgavevraag(bedrag, Optional.of((Bedrag) waarde), kenmerken);
        }
        Map<Uitgavekenmerk, Boolean> meer = new EnumMap<>(Uitgavekenmerk.class);
        meer.putAll(kenmerken);
        for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
            if (kenmerk.feit().equals(gat.feit())) {
                meer.put(kenmerk, (Boolean) waarde);
            }
        }
        return new Zorguitgavevraag(bedrag, ruimte, meer);
    }
}
