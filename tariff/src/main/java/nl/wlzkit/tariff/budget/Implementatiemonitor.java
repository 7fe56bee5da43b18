package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.budget.Monitorvraag.Instelling;

/**
 * How far the kwaliteitskader is implemented, by the extra staff that was planned: what is there as a percentage of the plan,
 * half-up at one decimal. Of a region or the country it is the sum of the institutions, never a mean of percentages. Where
 * nothing was planned there is no percentage.
 *
 * <p>More realised never gives less. Immutable and thread-safe.
 */
public final class Implementatiemonitor implements Berekening<Monitorvraag, Percentage> {
    private static final Stap SCHEMA =
            new Stap("P21-262", Tekst.of("gerealiseerd van het plan", "realised of the plan"));
    private static final Stap NIETS_GEPLAND = new Stap("P21-262", Tekst.of("niets gepland", "nothing planned"));
    private static final Stap AFGEROND =
            new Stap("WK-AFR-PROCENT", Tekst.of("afgerond percentage", "rounded percentage"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(SCHEMA, NIETS_GEPLAND, AFGEROND);

    private static final Tekst GEPLAND = Tekst.of("gepland", "planned");
    private static final Tekst GEREALISEERD = Tekst.of("gerealiseerd", "realised");
    private static final Tekst AANTAL = Tekst.of("instellingen", "institutions");

    /** Makes the calculator; it has no data of its own. */
    public Implementatiemonitor() {}

    @Override
    public Antwoord<Percentage> calculate(Monitorvraag vraag, Spoor spoor) {
        List<Instelling> gevraagd = vraag.gevraagd();
        BigDecimal gepland = gevraagd.stream().map(Instelling::gepland).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gerealiseerd =
                gevraagd.stream().map(Instelling::gerealiseerd).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (gepland.signum() == 0) {
            spoor.refuse(NIETS_GEPLAND, () -> List.of(Gegeven.of("instellingen", AANTAL, gevraagd.size())));
            return Antwoord.refused(List.of(NIETS_GEPLAND));
        }
        Breuk deel = Breuk.of(gerealiseerd).dividedBy(Breuk.of(gepland));
        Object exact = spoor.<Object>begin(
                SCHEMA,
                deel,
                () -> List.of(
                        Gegeven.of("gepland", GEPLAND, gepland.toPlainString()),
                        Gegeven.of("gerealiseerd", GEREALISEERD, gerealiseerd.toPlainString()),
                        Gegeven.of("instellingen", AANTAL, gevraagd.size())));
        Percentage percentage = Shares.percentage(deel, 1);
        spoor.<Object>step(AFGEROND, exact, percentage, List::of);
        return Antwoord.of(percentage);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
