package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
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
    private static final Grensvorm<Bedrag> PER_UNIT = Waardevormen.amount(Bedrag.NUL, Bedrag.of("100000"));
    private static final Grensvorm<Integer> UNITS = Waardevormen.integer(0, 100_000_000);
    private static final Eigenschap<Opslagvraag, Bedrag> TARIEF = required("tarief", PER_UNIT, Opslagvraag::tarief);
    private static final Eigenschap<Opslagvraag, Opslaggrond> GROND =
            required("grond", Waardevormen.constant(Opslaggrond.class), Opslagvraag::grond);
    private static final Eigenschap<Opslagvraag, Percentage> OPSLAG =
            optional("opslag", Bounds.PERCENTAGE, Opslagvraag::opslag);
    private static final Eigenschap<Opslagvraag, Boolean> PLAN_GOED =
            optional("planGoed", Waardevormen.JA_NEE, Opslagvraag::planGoed);
    private static final Eigenschap<Opslagvraag, Integer> VOLUME = optional("volume", UNITS, Opslagvraag::volume);
    static final Objectvorm<Opslagvraag> VORM = Objectvorm.of(
            g -> new Opslagvraag(g.get(TARIEF), g.get(GROND), g.find(OPSLAG), g.find(PLAN_GOED), g.find(VOLUME)),
            List.of(TARIEF, GROND, OPSLAG, PLAN_GOED, VOLUME));

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
        PER_UNIT.check(tarief);
        opslag.ifPresent(Bounds.PERCENTAGE::check);
        volume.ifPresent(UNITS::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (opslag.isEmpty()) {
            gaten.add(new Gat<>(
                    OPSLAG.naam(),
                    Tekst.of("hoogte van de opslag", "height of the surcharge"),
                    Eigenaar.ZORGKANTOOR,
                    Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD)));
        }
        if (grond == Opslaggrond.PLAN && planGoed.isEmpty()) {
            gaten.add(new Gat<>(
                    PLAN_GOED.naam(),
                    Tekst.of("het plan is goed", "the plan is good"),
                    Eigenaar.ZORGKANTOOR,
                    Domein.yesNo()));
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Opslagvraag fill(Gat<W> gat, W waarde) {
        return gat.feit().equals(OPSLAG.naam())
                ? new Opslagvraag(tarief, grond, Optional.of((Percentage) waarde), planGoed, volume)
                : new Opslagvraag(tarief, grond, opslag, Optional.of((Boolean) waarde), volume);
    }
}
