package nl.wlzkit.regions.region;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;

/**
 * On how many points a regional policy of 2017 supplements national policy where the framework leaves no room for it: pgb
 * initiatives, principles of the volume without an experiment, and points that it does not name. A point more never gives
 * fewer. Immutable and thread-safe.
 */
public final class Aanvulling2017 implements Berekening<Aanvullingsvraag2017, Integer> {
    private static final Stap GENOEMD =
            new Stap("IK17-058", Tekst.of("punten waarop het kan", "points on which it may"));
    private static final Stap ZORGAANBOD =
            new Stap("IK17-033", Tekst.of("gewenst zorgaanbod in de regio", "care that is wanted in the region"));
    private static final Stap EXPERIMENT =
            new Stap("IK17-198", Tekst.of("andere uitgangspunten voor het volume", "other principles for the volume"));
    private static final Stap PGB =
            new Stap("IK17-290", Tekst.of("geen aanvulling op pgb-initiatieven", "no addition on pgb initiatives"));
    private static final Stap OVERIG =
            new Stap("IK17-058", Tekst.of("punten die niet zijn genoemd", "points that are not named"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(GENOEMD, ZORGAANBOD, EXPERIMENT, PGB, OVERIG);

    private static final Tekst PUNT = Tekst.of("punt", "point");

    /** Makes the calculator. */
    public Aanvulling2017() {}

    @Override
    public Antwoord<Integer> calculate(Aanvullingsvraag2017 vraag, Spoor spoor) {
        int teVeel = spoor.begin(
                GENOEMD,
                0,
                () -> facts(vraag.punten().stream()
                        .filter(p -> p.regel().equals(GENOEMD.regel()))
                        .toList()));
        for (Aanvullingspunt punt : vraag.punten()) {
            switch (punt) {
                case ZORGAANBOD -> spoor.note(ZORGAANBOD, List::of);
                case VOLUME_UITGANGSPUNTEN -> teVeel = volume(vraag, teVeel, spoor);
                case PGB_INITIATIEVEN -> teVeel = spoor.step(PGB, teVeel, teVeel + 1, List::of);
                default -> {
                    // named in chapter 2, so it may
                }
            }
        }
        boolean telt = !vraag.overige().isEmpty()
                && vraag.leeswijze().is(Aanvullingsvraag2017.OVERIG, Aanvullingsvraag2017.NIET);
        int nu = telt ? teVeel + vraag.overige().size() : teVeel;
        return Antwoord.of(spoor.step(OVERIG, teVeel, nu, () -> facts(vraag.overige())));
    }

    private static int volume(Aanvullingsvraag2017 vraag, int teVeel, Spoor spoor) {
        boolean experiment =
                vraag.experiment().orElseThrow(() -> new IllegalArgumentException("the experiment is a hole"));
        if (experiment) {
            spoor.note(EXPERIMENT, () -> experiment(true));
            return teVeel;
        }
        return spoor.step(EXPERIMENT, teVeel, teVeel + 1, () -> experiment(false));
    }

    private static List<Gegeven> experiment(boolean is) {
        return List.of(Gegeven.of("experiment", Tekst.of("er is een experiment", "there is an experiment"), is));
    }

    private static List<Gegeven> facts(List<?> punten) {
        List<Gegeven> feiten = new ArrayList<>();
        for (Object punt : punten) {
            feiten.add(Gegeven.of(punt instanceof Leesbaar ? "punten" : "overige", PUNT, punt));
        }
        return feiten;
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
