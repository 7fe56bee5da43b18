package nl.wlzkit.quality.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * The next last day on which something has to be there that is not there yet, or has to be there again; on the day itself it
 * still is. What is late already is not the next; once it is delivered and rolls on, it can be. Immutable and thread-safe.
 */
public final class Volgendetermijn implements Berekening<Volgendetermijnvraag, LocalDate> {
    private static final Stap GEEN = new Stap("P21-230", Tekst.of("geen volgende laatste dag", "no next last day"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    /** Makes the calculator. */
    public Volgendetermijn() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(GEEN, Kwaliteitskadertoets.NIET_GELEZEN));
        for (Verplichting v : Verplichtingen.published().alle()) {
            if (v.ritme() != Ritme.ZONDER_DAG) {
                stappen.add(v.stap());
            }
        }
        return stappen.stream().distinct().toList();
    }

    /**
     * Tells what has to be there on the next last day.
     *
     * @param vraag a question without holes
     * @return how that duty stands; the first of the list of duties if there are more; none if there is no next last day
     * @throws IllegalArgumentException if the question has a hole
     */
    public static Optional<Stand> next(Volgendetermijnvraag vraag) {
        Kwaliteitskadervraag stand = vraag.stand();
        if (!Kwaliteitskadertoets.isInForce(stand)) {
            return Optional.empty();
        }
        return Standen.of(stand, true).stream()
                .filter(s -> s.isTeDoen(stand))
                .min(Comparator.comparing(s -> s.laatsteDag().orElseThrow()));
    }

    @Override
    public Antwoord<LocalDate> calculate(Volgendetermijnvraag vraag, Spoor spoor) {
        if (vraag.stand().kader() == Kwaliteitskader.KWALITEITSKOMPAS_GEHANDICAPTENZORG) {
            spoor.refuse(Kwaliteitskadertoets.NIET_GELEZEN, List::of);
            return Antwoord.refused(List.of(Kwaliteitskadertoets.NIET_GELEZEN));
        }
        Optional<Stand> volgende = next(vraag);
        if (volgende.isEmpty()) {
            spoor.refuse(GEEN, List::of);
            return Antwoord.refused(List.of(GEEN));
        }
        LocalDate dag = volgende.get().laatsteDag().orElseThrow();
        return Antwoord.of(spoor.begin(volgende.get().verplichting().stap(), dag, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Verplichtingen.published().herkomst();
    }
}
