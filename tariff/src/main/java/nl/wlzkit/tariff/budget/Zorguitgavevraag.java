package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
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
    private static final String RUIMTE = "ruimte";

    static final FieldForm<Zorguitgavevraag> FORM = form();

    private static FieldForm<Zorguitgavevraag> form() {
        FieldForm.Builder<Zorguitgavevraag> form = FieldForm.<Zorguitgavevraag>of()
                .must("bedrag", Kind.AMOUNT, Zorguitgavevraag::bedrag)
                .may(RUIMTE, Kind.AMOUNT, Zorguitgavevraag::ruimte);
        for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
            form.may(
                    kenmerk.feit(),
                    Kind.YES_NO,
                    v -> Optional.ofNullable(v.kenmerken().get(kenmerk)));
        }
        return form.make(w -> {
            Map<Uitgavekenmerk, Boolean> kenmerken = new EnumMap<>(Uitgavekenmerk.class);
            for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
                w.<Boolean>find(kenmerk.feit()).ifPresent(b -> kenmerken.put(kenmerk, b));
            }
            return new Zorguitgavevraag(w.get("bedrag"), w.find(RUIMTE), kenmerken);
        });
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
        Bounds.amount(bedrag);
        ruimte.ifPresent(Bounds::amount);
        Map<Uitgavekenmerk, Boolean> kopie = new EnumMap<>(Uitgavekenmerk.class);
        kopie.putAll(kenmerken);
        kenmerken = Collections.unmodifiableMap(kopie);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (ruimte.isEmpty()) {
            gaten.add(new Gat<>(
                    RUIMTE,
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
        if (gat.feit().equals(RUIMTE)) {
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
