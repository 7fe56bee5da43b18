package nl.wlzkit.regions.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the thirteen factors are against it: factors of success that are not there, and factors of failure that play. A
 * list to go through, not a forecast: the report gives no weights. Immutable and thread-safe.
 */
public final class Succesfactoren implements Berekening<Factorvraag, Integer> {
    private static final Stap AANTAL =
            new Stap("WK-PLAN-FACTOREN", Tekst.of("factoren die tegenzitten", "factors that are against it"));
    private static final Stap CAPACITEIT = new Stap(
            "FRI-192",
            Tekst.of("capaciteit in de zorg maakt oplossen moeilijker", "capacity in care makes solving harder"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = Stream.concat(
                    Stream.of(AANTAL, CAPACITEIT),
                    Stream.of(Succesfactor.values()).map(Succesfactor::stap))
            .toList();

    /** Makes the calculator. */
    public Succesfactoren() {}

    /**
     * Returns what is against it.
     *
     * @param vraag a question in which every factor is told
     * @return the factors, in the order of the report
     * @throws IllegalArgumentException if a factor is a hole
     */
    public static List<Succesfactor> against(Factorvraag vraag) {
        return Stream.of(Succesfactor.values())
                .filter(f -> f.isSucces()
                        != Optional.ofNullable(vraag.factoren().get(f))
                                .orElseThrow(() -> new IllegalArgumentException(f + " is a hole")))
                .toList();
    }

    @Override
    public Antwoord<Integer> calculate(Factorvraag vraag, Spoor spoor) {
        List<Succesfactor> tegen = against(vraag);
        spoor.begin(AANTAL, tegen.size(), List::of);
        tegen.forEach(f -> spoor.note(f.stap(), List::of));
        if (tegen.contains(Succesfactor.PERSONEEL)) {
            spoor.note(CAPACITEIT, List::of);
        }
        return Antwoord.of(tegen.size());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
