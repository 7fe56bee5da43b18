package nl.wlzkit.regions.demand;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many people of the changes of a waiting list have no declared cause: over all changes, how far the causes are from the change.
 * Causes are only those that the user declares; none is ever guessed. Immutable and thread-safe.
 */
public final class Wachtlijsttrend implements Berekening<Trendvraag, Long> {
    private static final Stap VERANDERING =
            new Stap("NK-024", Tekst.of("mensen zonder verklaring", "people without an explanation"));
    private static final Stap VERKLAARD =
            new Stap("NK-024", Tekst.of("verandering geheel verklaard", "change explained in whole"));
    private static final Stap REST = new Stap("WK-TREND-REST", Tekst.of("niet verklaard", "not explained"));
    private static final Stap ONVOLLEDIG = new Stap(
            "NK-026",
            Tekst.of("cijfers zonder verklaring zijn geen volledig beeld", "numbers alone are no whole picture"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(VERANDERING, VERKLAARD, REST, ONVOLLEDIG);

    /** How many causes a line of an explanation names; the others are counted. */
    private static final int GETOOND = 20;

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Wachtlijsttrend() {}

    @Override
    public Antwoord<Long> calculate(Trendvraag vraag, Spoor spoor) {
        List<Trendvraag.Verandering> veranderingen = vraag.veranderingen();
        long onverklaard = spoor.begin(
                VERANDERING,
                0L,
                () -> List.of(Gegeven.of("veranderingen", Tekst.of("veranderingen", "changes"), veranderingen.size())));
        for (Trendvraag.Verandering verandering : veranderingen) {
            long rest = verandering.rest();
            if (rest == 0) {
                spoor.note(VERKLAARD, () -> facts(verandering));
            }
            onverklaard = spoor.step(REST, onverklaard, onverklaard + Math.abs(rest), () -> facts(verandering));
        }
        if (onverklaard > 0) {
            spoor.note(ONVOLLEDIG, List::of);
        }
        return Antwoord.of(onverklaard);
    }

    private static List<Gegeven> facts(Trendvraag.Verandering verandering) {
        List<Gegeven> gegevens = new ArrayList<>();
        gegevens.add(Gegeven.of("periode", Tekst.of("van", "from"), verandering.van()));
        gegevens.add(Gegeven.of("periode", Tekst.of("tot en met", "through"), verandering.tot()));
        gegevens.add(Gegeven.of("verandering", Tekst.of("verandering", "change"), signed(verandering.verschil())));
        verandering
                .relatief()
                .ifPresent(r -> gegevens.add(Gegeven.of("relatief", Tekst.of("als deel", "as a part"), r)));
        for (Trendvraag.Verklaring v : verandering
                .verklaringen()
                .subList(0, Math.min(GETOOND, verandering.verklaringen().size()))) {
            gegevens.add(Gegeven.of("oorzaak", Tekst.of(v.oorzaak(), v.oorzaak()), signed(v.aantal())));
        }
        if (verandering.verklaringen().size() > GETOOND) {
            gegevens.add(Gegeven.of(
                    "meer",
                    Tekst.of("en andere oorzaken", "and other causes"),
                    verandering.verklaringen().size() - GETOOND));
        }
        gegevens.add(Gegeven.of("rest", Tekst.of("rest", "rest"), signed(verandering.rest())));
        return List.copyOf(gegevens);
    }

    private static String signed(long aantal) {
        return aantal > 0 ? "+" + aantal : Long.toString(aantal);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
