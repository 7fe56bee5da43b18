package nl.wlzkit.tariff.budget;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * A tariff with a surcharge that stimulates supply, in euros per unit, rounded half-up to cents once: through vpt, or for a
 * good plan of the provider. Whether a plan is good, and how high the surcharge is, the zorgkantoor decides. An agreement on a
 * volume is not needed; with one the explanation has the amount for all units.
 *
 * <p>A higher tariff or surcharge never gives less. Immutable and thread-safe.
 */
public final class Stimuleringsopslag implements Berekening<Opslagvraag, Bedrag> {
    private static final Stap VPT =
            new Stap("FRI-147", Tekst.of("opslag voor zorgaanbod via vpt", "surcharge for supply through vpt"));
    private static final Stap PLAN =
            new Stap("NK-057", Tekst.of("opslag voor een goed plan", "surcharge for a good plan"));
    private static final Stap GEEN_PLAN =
            new Stap("NK-057", Tekst.of("geen goed plan, geen opslag", "no good plan, no surcharge"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));
    private static final Stap VOLUME =
            new Stap("FRI-143", Tekst.of("geen volumeafspraak nodig", "no agreement on a volume needed"));
    private static final Stap TOTAAL =
            new Stap("FRI-143", Tekst.of("voor het afgesproken volume", "for the agreed volume"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(VPT, PLAN, GEEN_PLAN, CENT, VOLUME, TOTAAL);

    private static final Tekst TARIEF = Tekst.of("tarief", "tariff");
    private static final Tekst OPSLAG = Tekst.of("opslag", "surcharge");
    private static final Tekst PLAN_GOED = Tekst.of("het plan is goed", "the plan is good");
    private static final Tekst EENHEDEN = Tekst.of("volume", "volume");

    /** Makes the calculator; it has no data of its own. */
    public Stimuleringsopslag() {}

    @Override
    public Antwoord<Bedrag> calculate(Opslagvraag vraag, Spoor spoor) {
        boolean plan = vraag.grond() == Opslaggrond.PLAN;
        Bedrag exact;
        if (plan && !vraag.planGoed().orElseThrow(() -> new IllegalArgumentException("a hole: planGoed"))) {
            exact = spoor.begin(GEEN_PLAN, vraag.tarief(), () -> List.of(Gegeven.of("planGoed", PLAN_GOED, false)));
        } else {
            Percentage opslag = vraag.opslag().orElseThrow(() -> new IllegalArgumentException("a hole: opslag"));
            exact = spoor.begin(
                    plan ? PLAN : VPT,
                    vraag.tarief().plus(opslag.of(vraag.tarief())),
                    () -> List.of(Gegeven.of("tarief", TARIEF, vraag.tarief()), Gegeven.of("opslag", OPSLAG, opslag)));
        }
        Bedrag tarief = spoor.step(CENT, exact, Afronding.CENT_HALF_OP.round(exact), List::of);
        if (vraag.volume().isPresent()) {
            int volume = vraag.volume().get();
            spoor.begin(TOTAAL, tarief.times(volume), () -> List.of(Gegeven.of("volume", EENHEDEN, volume)));
        } else {
            spoor.note(VOLUME, List::of);
        }
        return Antwoord.of(tarief);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
