package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * What does a tariff become with a surcharge that stimulates supply? Immutable and thread-safe.
 *
 * @param tarief the tariff per unit, in euros, whole cents, 0 through 100,000
 * @param grond for what the surcharge is
 * @param opslag the surcharge as a percentage of the tariff, 0 through 100, at most four decimals; absent when it is not
 *     known: the source has no heights
 * @param planGoed whether the zorgkantoor finds the plan good, for a surcharge for a plan; absent when it is not known
 * @param volume how many units are agreed, 0 through 100 million; absent when there is no agreement on a volume
 */
public record Opslagvraag(
        Bedrag tarief,
        Opslaggrond grond,
        Optional<Percentage> opslag,
        Optional<Boolean> planGoed,
        Optional<Integer> volume)
        implements Vraag<Opslagvraag> {
    private static final Bedrag MOST_PER_UNIT = Bedrag.of("100000");
    private static final int MOST_UNITS = 100_000_000;
    private static final String OPSLAG = "opslag";
    private static final String PLAN_GOED = "planGoed";

    static final FieldForm<Opslagvraag> FORM = FieldForm.<Opslagvraag>of()
            .must("tarief", Kind.amount(MOST_PER_UNIT), Opslagvraag::tarief)
            .must("grond", Kind.constant(Opslaggrond.class), Opslagvraag::grond)
            .may(OPSLAG, Kind.PERCENTAGE, Opslagvraag::opslag)
            .may(PLAN_GOED, Kind.YES_NO, Opslagvraag::planGoed)
            .may("volume", Kind.whole(0, MOST_UNITS), Opslagvraag::volume)
            .make(w -> new Opslagvraag(
                    w.get("tarief"), w.get("grond"), w.find(OPSLAG), w.find(PLAN_GOED), w.find("volume")));

    /**
     * Checks the amounts.
     *
     * @param tarief the tariff per unit, in euros, whole cents, 0 through 100,000
     * @param grond for what the surcharge is
     * @param opslag the surcharge as a percentage of the tariff, 0 through 100, at most four decimals; absent when it is
     *     not known: the source has no heights
     * @param planGoed whether the zorgkantoor finds the plan good, for a surcharge for a plan; absent when it is not known
     * @param volume how many units are agreed, 0 through 100 million; absent when there is no agreement on a volume
     * @throws OngeldigeWaardeException if one of them is out of range
     */
    public Opslagvraag {
        Bounds.amount(tarief, MOST_PER_UNIT);
        opslag.ifPresent(Bounds::percentage);
        volume.ifPresent(v -> Bounds.whole(v, 0, MOST_UNITS));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (opslag.isEmpty()) {
            gaten.add(new Gat<>(
                    OPSLAG,
                    Tekst.of("hoogte van de opslag", "height of the surcharge"),
                    Eigenaar.ZORGKANTOOR,
                    Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD)));
        }
        if (grond == Opslaggrond.PLAN && planGoed.isEmpty()) {
            gaten.add(new Gat<>(
                    PLAN_GOED, Tekst.of("het plan is goed", "the plan is good"), Eigenaar.ZORGKANTOOR, Domein.yesNo()));
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Opslagvraag fill(Gat<W> gat, W waarde) {
        return gat.feit().equals(OPSLAG)
                ? new Opslagvraag(tarief, grond, Optional.of((Percentage) waarde), planGoed, volume)
                : new Opslagvraag(tarief, grond, opslag, Optional.of((Boolean) waarde), volume);
    }
}
