package nl.wlzkit.regions.demand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether the sources tell enough of the demand for care: the indication alone does not; other sources enrich it. One source more
 * never makes it worse. Immutable and thread-safe.
 */
public final class Zorgvraagbronnen implements Berekening<Bronnenvraag, Bronoordeel> {
    private static final Stap ALLEEN =
            new Stap("NK-020", Tekst.of("alleen de indicatie, of niets", "the indication alone, or nothing"));
    private static final Stap MELDINGEN =
            new Stap("NK-021", Tekst.of("verrijkt met meldingen en casuïstiek", "enriched by reports and cases"));
    private static final Stap OVERLEG =
            new Stap("NK-022", Tekst.of("verrijkt met regionaal overleg", "enriched by regional meetings"));
    private static final Stap ZONDER = new Stap(
            "WK-VRAAG-BRON", Tekst.of("andere bronnen zonder de indicatie", "other sources without the indication"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(ALLEEN, MELDINGEN, OVERLEG, ZONDER);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Zorgvraagbronnen() {}

    @Override
    public Antwoord<Bronoordeel> calculate(Bronnenvraag vraag, Spoor spoor) {
        Set<Zorgvraagbron> andere = EnumSet.noneOf(Zorgvraagbron.class);
        andere.addAll(vraag.bronnen());
        boolean indicatie = andere.remove(Zorgvraagbron.WLZ_INDICATIE);
        boolean overleg = andere.remove(Zorgvraagbron.REGIONAAL_OVERLEG);
        Bronoordeel oordeel = spoor.begin(
                ALLEEN,
                Bronoordeel.ONTOEREIKEND,
                () -> List.of(Gegeven.of(
                        "bronnen",
                        Tekst.of("bronnen", "sources"),
                        vraag.bronnen().size())));
        if (!indicatie) {
            boolean iets = overleg || !andere.isEmpty();
            return Antwoord.of(spoor.step(ZONDER, oordeel, iets ? Bronoordeel.NIET_GEREGELD : oordeel, List::of));
        }
        oordeel = spoor.step(MELDINGEN, oordeel, andere.isEmpty() ? oordeel : Bronoordeel.VERRIJKT, List::of);
        return Antwoord.of(spoor.step(OVERLEG, oordeel, overleg ? Bronoordeel.VERRIJKT : oordeel, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
