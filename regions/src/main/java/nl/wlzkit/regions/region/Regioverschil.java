package nl.wlzkit.regions.region;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether something may be different in a region: an agreement or experiment if it fits national policy, a philosophy if the
 * principles of the Wlz lead and can be recognised. Immutable and thread-safe.
 */
public final class Regioverschil implements Berekening<Regioverschilvraag, Oordeel> {
    private static final Stap AFSPRAAK =
            new Stap("P21-359", Tekst.of("past in het landelijke beleid", "fits national policy"));
    private static final Stap EXPERIMENT =
            new Stap("P21-358", Tekst.of("experimenten blijven mogelijk", "experiments stay possible"));
    private static final Stap FILOSOFIE =
            new Stap("P21-360", Tekst.of("uitgangspunten van de Wlz", "principles of the Wlz"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(AFSPRAAK, EXPERIMENT, FILOSOFIE);

    /** Makes the calculator. */
    public Regioverschil() {}

    @Override
    public Antwoord<Oordeel> calculate(Regioverschilvraag vraag, Spoor spoor) {
        if (vraag.soort() == Regioverschilvraag.Soort.FILOSOFIE) {
            boolean leidend = known(vraag.uitgangspuntenLeidend());
            boolean herkenbaar = known(vraag.uitgangspuntenHerkenbaar());
            return Antwoord.of(spoor.begin(
                    FILOSOFIE,
                    Oordeel.of(leidend && herkenbaar),
                    () -> List.of(
                            Gegeven.of("uitgangspuntenLeidend", Tekst.of("leidend", "they lead"), leidend),
                            Gegeven.of(
                                    "uitgangspuntenHerkenbaar",
                                    Tekst.of("herkenbaar", "they can be recognised"),
                                    herkenbaar))));
        }
        boolean past = known(vraag.pastInLandelijkBeleid());
        if (vraag.soort() == Regioverschilvraag.Soort.EXPERIMENT) {
            spoor.note(EXPERIMENT, List::of);
        }
        return Antwoord.of(spoor.begin(
                AFSPRAAK,
                Oordeel.of(past),
                () -> List.of(Gegeven.of("pastInLandelijkBeleid", Tekst.of("past", "it fits"), past))));
    }

    private static boolean known(Optional<Boolean> feit) {
        return feit.orElseThrow(() -> new IllegalArgumentException("a fact is a hole"));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
