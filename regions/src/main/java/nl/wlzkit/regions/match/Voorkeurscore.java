package nl.wlzkit.regions.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * How many of three wishes an offer meets: 0 through 3. What a client does not wish gives no point. Immutable and thread-safe.
 */
public final class Voorkeurscore implements Berekening<Voorkeurvraag, Integer> {
    private static final Stap AANBIEDER =
            new Stap("IK17-017", Tekst.of("de zorgaanbieder van voorkeur", "the provider of preference"));
    private static final Stap VORM = new Stap("IK17-017", Tekst.of("de leveringsvorm", "the form of delivery"));
    private static final Stap LOCATIE =
            new Stap("IK17-017", Tekst.of("de locatie van zorgverlening", "the location of care"));
    private static final Stap BEGIN =
            new Stap("WK-PLAATS-SCORE", Tekst.of("één punt voor elke vervulde wens", "one point for every wish met"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(BEGIN, AANBIEDER, VORM, LOCATIE);

    /** Makes the calculator. */
    public Voorkeurscore() {}

    @Override
    public Antwoord<Integer> calculate(Voorkeurvraag vraag, Spoor spoor) {
        Voorkeur v = vraag.voorkeur();
        Voorkeurvraag.Aanbod a = vraag.aanbod();
        int score = spoor.begin(
                BEGIN,
                0,
                () -> List.of(Gegeven.of(
                        "wensen",
                        Tekst.of("aantal wensen", "number of wishes"),
                        v.wensen().size())));
        score = point(spoor, AANBIEDER, score, v.aanbieder(), a.aanbieder());
        score = point(spoor, VORM, score, v.vorm(), a.vorm());
        if (v.plaats().isPresent() || v.regio().isEmpty()) {
            score = point(spoor, LOCATIE, score, v.plaats(), a.plaats());
        } else {
            Zorgkantoorregio gewenst = v.regio().get();
            boolean buur = vraag.leeswijze().is(Voorkeurvraag.BUURREGIO, Plaatsingsvraag.TELT);
            Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren =
                    buur ? Map.of(gewenst, Set.copyOf(vraag.buren())) : Map.of();
            Optional<Zorgkantoorregio> dichtbij = a.regio().filter(r -> Toets.near(gewenst, r, buren));
            score = point(spoor, LOCATIE, score, dichtbij, a.regio());
        }
        return Antwoord.of(score);
    }

    private static <W> int point(Spoor spoor, Stap stap, int score, Optional<W> gewenst, Optional<W> geboden) {
        boolean vervuld = gewenst.isPresent() && gewenst.equals(geboden);
        return spoor.step(
                stap,
                score,
                score + (vervuld ? 1 : 0),
                () -> List.of(Gegeven.of("aanbod", Tekst.of("aangeboden", "offered"), geboden.orElseThrow())));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
