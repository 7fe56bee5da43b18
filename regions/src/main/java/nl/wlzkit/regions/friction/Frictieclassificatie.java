package nl.wlzkit.regions.friction;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a friction is a bottleneck, a risk, both or none, and how great: demand less capacity of every year, and whether
 * supply suits. More capacity never makes a friction, and more demand never takes one away. Only care in kind; anything else
 * is refused. Immutable and thread-safe.
 */
public final class Frictieclassificatie implements Berekening<Classificatievraag, Frictieklasse> {
    private static final Stap NATURA = new Stap("FRI-028", Tekst.of("alleen zorg in natura", "only care in kind"));
    private static final Stap TEKORT = new Stap("FRI-052", Tekst.of("vraag min capaciteit", "demand less capacity"));
    private static final Stap PASSEND = new Stap("FRI-032", Tekst.of("geen passend aanbod", "no supply that suits"));
    private static final Stap KNELPUNT =
            new Stap("FRI-033", Tekst.of("tekort nu: knelpunt", "shortage now: bottleneck"));
    private static final Stap RISICO = new Stap("FRI-033", Tekst.of("tekort later: risico", "shortage later: risk"));
    private static final Stap BEGIN_NU =
            new Stap("FRI-083", Tekst.of("ontstaat als niet nu wordt begonnen", "arises unless one begins now"));
    private static final Stap HALF_BEELD =
            new Stap("FRI-043", Tekst.of("niet zowel nu als later bekeken", "not looked at both now and later"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(NATURA, TEKORT, PASSEND, KNELPUNT, RISICO, BEGIN_NU, HALF_BEELD);

    /** Makes the calculator. */
    public Frictieclassificatie() {}

    @Override
    public Antwoord<Frictieklasse> calculate(Classificatievraag vraag, Spoor spoor) {
        boolean natura = vraag.frictie()
                .zorgInNatura()
                .orElseThrow(() -> new IllegalArgumentException("whether it is care in kind is a hole"));
        if (!natura) {
            spoor.refuse(NATURA, List::of);
            return Antwoord.refused(List.of(NATURA));
        }
        Tijdsbeeld nu = view(vraag.nu(), spoor);
        Tijdsbeeld later = view(vraag.later(), spoor);
        Frictieklasse klasse = spoor.step(
                KNELPUNT,
                Frictieklasse.GEEN,
                new Frictieklasse(nu, Tijdsbeeld.GEEN),
                () -> List.of(Gegeven.of("peildatum", Tekst.of("peildatum", "reference day"), vraag.peildatum())));
        klasse = spoor.step(RISICO, klasse, new Frictieklasse(nu, later), List::of);
        if (later.isTekort()) {
            spoor.note(BEGIN_NU, List::of);
        }
        if (vraag.nu().isEmpty() || vraag.later().isEmpty()) {
            spoor.note(HALF_BEELD, List::of);
        }
        return Antwoord.of(klasse);
    }

    private static Tijdsbeeld view(List<Jaarstand> standen, Spoor spoor) {
        Tijdsbeeld beeld = Tijdsbeeld.GEEN;
        for (Jaarstand stand : standen) {
            long tekort = spoor.begin(
                    TEKORT,
                    stand.tekort()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("a number of " + stand.jaar() + " is a hole")),
                    () -> List.of(
                            year(stand),
                            Gegeven.of(
                                    "vraag",
                                    Tekst.of("vraag", "demand"),
                                    stand.vraag().orElseThrow()),
                            Gegeven.of(
                                    "capaciteit",
                                    Tekst.of("capaciteit", "capacity"),
                                    stand.capaciteit().orElseThrow())));
            boolean passend = stand.passend()
                    .orElseThrow(() -> new IllegalArgumentException("whether " + stand.jaar() + " suits is a hole"));
            if (!passend) {
                spoor.note(PASSEND, () -> List.of(year(stand)));
            }
            beeld = beeld.and(new Tijdsbeeld(tekort, !passend));
        }
        return beeld;
    }

    private static Gegeven year(Jaarstand stand) {
        return Gegeven.of("jaar", Tekst.of("jaar", "year"), stand.jaar());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
