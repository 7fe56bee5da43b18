package nl.wlzkit.quality.framework;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.framework.Verplichtingen.Termijn;

/**
 * How many last days of a framework fall in a period, as far as they do not depend on what was delivered; which they are, gives
 * {@link Verplichtingen#calendar}. A longer period never gives fewer. Immutable and thread-safe.
 */
public final class Kwaliteitskalender implements Berekening<Kalendervraag, Integer> {
    private static final Stap NUL = new Stap("P21-230", Tekst.of("geteld vanaf niets", "counted from nothing"));
    private static final Tekst LAATSTE_DAG = Tekst.of("laatste dag", "last day");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    /** Makes the calculator. */
    public Kwaliteitskalender() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(NUL, Kwaliteitskadertoets.NIET_GELEZEN));
        for (Verplichting v : Verplichtingen.published().alle()) {
            if (v.ritme() != Ritme.ZONDER_DAG) {
                stappen.add(v.stap());
            }
        }
        return stappen.stream().distinct().toList();
    }

    @Override
    public Antwoord<Integer> calculate(Kalendervraag vraag, Spoor spoor) {
        if (vraag.kader() == Kwaliteitskader.KWALITEITSKOMPAS_GEHANDICAPTENZORG) {
            spoor.refuse(Kwaliteitskadertoets.NIET_GELEZEN, List::of);
            return Antwoord.refused(List.of(Kwaliteitskadertoets.NIET_GELEZEN));
        }
        int aantal = spoor.begin(NUL, 0, List::of);
        for (Termijn t : Verplichtingen.published().calendar(vraag.kader(), vraag.drager(), vraag.periode())) {
            aantal = spoor.step(
                    t.verplichting().stap(),
                    aantal,
                    aantal + 1,
                    () -> List.of(Gegeven.of("laatsteDag", LAATSTE_DAG, t.dag())));
        }
        return Antwoord.of(aantal);
    }

    @Override
    public Herkomst herkomst() {
        return Verplichtingen.published().herkomst();
    }
}
