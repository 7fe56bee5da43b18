package nl.wlzkit.regions.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many lists are out of date: the last update of the data is more than a month ago. A later day never gives fewer, a later update
 * never more. Immutable and thread-safe.
 */
public final class MaandelijkseUpdate implements Berekening<Updatevraag, Integer> {
    private static final Stap LIJSTEN =
            new Stap("NK-100", Tekst.of("lijsten zonder maandelijkse update", "lists without a monthly update"));
    private static final Stap VEROUDERD =
            new Stap("NK-100", Tekst.of("laatste update langer dan een maand geleden", "last update over a month ago"));
    private static final Stap ONBEKEND =
            new Stap("WK-VRAAG-ONBEKEND", Tekst.of("laatste update onbekend", "last update not known"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(LIJSTEN, VEROUDERD, ONBEKEND);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public MaandelijkseUpdate() {}

    /**
     * Returns the lists that are known to be out of date, with their last update.
     *
     * @param vraag a question in which no reading is open
     * @return the names, in the order of the alphabet
     */
    public static List<String> outdated(Updatevraag vraag) {
        List<String> namen = new ArrayList<>();
        for (Map.Entry<String, Updatevraag.Lijststand> lijst : vraag.lijsten().entrySet()) {
            Optional<LocalDate> update = lijst.getValue().laatsteUpdate();
            if (update.isPresent() && vraag.peildatum().isAfter(vraag.lastDay(update.get()))) {
                namen.add(lijst.getKey());
            }
        }
        return List.copyOf(namen);
    }

    @Override
    public Antwoord<Integer> calculate(Updatevraag vraag, Spoor spoor) {
        List<String> verouderd = outdated(vraag);
        int aantal = spoor.begin(
                LIJSTEN,
                0,
                () -> List.of(
                        Gegeven.of("peildatum", Tekst.of("peildatum", "reference day"), vraag.peildatum()),
                        Gegeven.of(
                                "lijsten",
                                Tekst.of("lijsten", "lists"),
                                vraag.lijsten().size())));
        aantal = spoor.step(
                VEROUDERD,
                aantal,
                aantal + verouderd.size(),
                () -> verouderd.stream()
                        .map(naam -> Gegeven.of("lijst", Tekst.of("lijst", "list"), naam))
                        .toList());
        long onbekend = vraag.lijsten().values().stream()
                .filter(l -> l.laatsteUpdate().isEmpty())
                .count();
        boolean telt = onbekend > 0
                && vraag.onbekendVerouderd()
                        .orElseThrow(() -> new IllegalArgumentException("a hole is needed: use answer"));
        return Antwoord.of(spoor.step(ONBEKEND, aantal, telt ? aantal + (int) onbekend : aantal, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
