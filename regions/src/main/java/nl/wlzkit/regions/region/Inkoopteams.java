package nl.wlzkit.regions.region;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many teams of purchasers a zorgkantoor has: one team per two regions in variant b, one with a single region. In the
 * other variants the report gives no number, so there is none. A region more never gives fewer teams. Immutable and
 * thread-safe.
 */
public final class Inkoopteams implements Berekening<Inkoopteamvraag, Integer> {
    private static final Stap EEN_REGIO = new Stap("P21-139", Tekst.of("één regio", "one region"));
    private static final Stap PER_TWEE =
            new Stap("P21-141", Tekst.of("één team per twee regio's", "one team per two regions"));
    private static final Stap HERVERKAVELING =
            new Stap("P21-140", Tekst.of("geen aantal teams bij variant a", "no number of teams in variant a"));
    private static final Stap WISSELEND =
            new Stap("P21-142", Tekst.of("geen aantal teams bij variant c", "no number of teams in variant c"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(EEN_REGIO, PER_TWEE, HERVERKAVELING, WISSELEND);

    /** Makes the calculator. */
    public Inkoopteams() {}

    @Override
    public Antwoord<Integer> calculate(Inkoopteamvraag vraag, Spoor spoor) {
        if (vraag.regios() == 1) {
            return Antwoord.of(spoor.begin(EEN_REGIO, 1, () -> regions(vraag)));
        }
        Inrichtingsvariant variant =
                vraag.variant().orElseThrow(() -> new IllegalArgumentException("the variant is a hole"));
        return switch (variant) {
            case HERVERKAVELING -> refuse(HERVERKAVELING, vraag, spoor);
            case WISSELEND -> refuse(WISSELEND, vraag, spoor);
            case TEAM_PER_TWEE -> Antwoord.of(spoor.begin(PER_TWEE, pairs(vraag), () -> regions(vraag)));
        };
    }

    /** With two regions or more both ways of rounding give at least one team. */
    private static int pairs(Inkoopteamvraag vraag) {
        boolean oneven = vraag.regios() % 2 == 1;
        boolean eigenTeam = oneven && vraag.leeswijze().is(Inkoopteamvraag.ONEVEN, Inkoopteamvraag.OMHOOG);
        return vraag.regios() / 2 + (eigenTeam ? 1 : 0);
    }

    private static Antwoord<Integer> refuse(Stap stap, Inkoopteamvraag vraag, Spoor spoor) {
        spoor.refuse(stap, () -> regions(vraag));
        return Antwoord.refused(List.of(stap));
    }

    private static List<Gegeven> regions(Inkoopteamvraag vraag) {
        return List.of(Gegeven.of("regios", Tekst.of("regio's", "regions"), vraag.regios()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
