package nl.wlzkit.regions.agreement;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * Which part of the agreements of intent is worked out in at least one result-oriented agreement of the zorgkantoor with a
 * provider: 0 through 1, exact, never rounded; 1 if there are none, because then nothing is left to work out. That it should
 * be as many as possible is advice. Immutable and thread-safe.
 */
public final class Vertaalgraad implements Berekening<Vertaalvraag, Breuk> {
    private static final Stap DEEL = new Stap("FRI-010", Tekst.of("welk deel is vertaald", "which part is worked out"));
    private static final Stap VERVOLG =
            new Stap("FRI-201", Tekst.of("nog geen resultaatgericht vervolg", "no result-oriented follow-up yet"));
    private static final Stap ADDENDUM =
            new Stap("FRI-168", Tekst.of("geen enkele afspraak in een addendum", "no agreement in an addendum"));
    private static final Stap LEEG =
            new Stap("WK-VERTAALGRAAD-LEEG", Tekst.of("er zijn geen intentieafspraken", "there are none of intent"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(DEEL, VERVOLG, ADDENDUM, LEEG);

    /** Makes the calculator. */
    public Vertaalgraad() {}

    /**
     * Returns the agreements of intent that no result-oriented agreement with a provider works out.
     *
     * @param vraag a question in which every type is known
     * @return the agreements, in the order of their names
     * @throws IllegalArgumentException if a type is a hole
     */
    public static List<Afspraak> untranslated(Vertaalvraag vraag) {
        return intentions(vraag).stream()
                .filter(a -> vraag.afspraken().stream()
                        .noneMatch(v -> v.vervolgOp().filter(a.naam()::equals).isPresent()
                                && type(v) == Afspraaktype.RESULTAATGERICHT
                                && v.kanaal() == Afspraakkanaal.EEN_OP_EEN))
                .toList();
    }

    private static List<Afspraak> intentions(Vertaalvraag vraag) {
        return vraag.afspraken().stream()
                .filter(a -> type(a) == Afspraaktype.INTENTIONEEL)
                .toList();
    }

    private static Afspraaktype type(Afspraak a) {
        return a.type().orElseThrow(() -> new IllegalArgumentException("the type of " + a.naam() + " is a hole"));
    }

    @Override
    public Antwoord<Breuk> calculate(Vertaalvraag vraag, Spoor spoor) {
        int alle = intentions(vraag).size();
        List<Afspraak> niet = untranslated(vraag);
        Breuk deel = spoor.begin(
                DEEL,
                alle == 0 ? Breuk.EEN : Breuk.of(alle - niet.size(), alle),
                () -> List.of(
                        Gegeven.of("vertaald", Tekst.of("vertaald", "worked out"), alle - niet.size()),
                        Gegeven.of("intentieafspraken", Tekst.of("intentieafspraken", "agreements of intent"), alle)));
        if (alle == 0) {
            spoor.note(LEEG, List::of);
        }
        if (!niet.isEmpty()) {
            spoor.note(
                    VERVOLG,
                    () -> niet.stream()
                            .map(a -> Gegeven.of("afspraak", Tekst.of("afspraak", "agreement"), a.naam()))
                            .toList());
            if (vraag.afspraken().stream().noneMatch(a -> a.in(Vastleggingsvorm.ADDENDUM))) {
                spoor.note(ADDENDUM, List::of);
            }
        }
        return Antwoord.of(deel);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
