package nl.wlzkit.quality.escalation;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * On which rung somebody stands on a day: a walk over the dated events. Nothing moves up without a reason, no rung is passed by
 * unless the ladder lets a move do so, progress starts the counting anew, and a drastic rung waits for tuning with the
 * inspectorate, the NZa or the ministry. There is always an answer. Immutable and thread-safe.
 */
public final class Escalatie implements Berekening<Escalatievraag, Tredestand> {
    private static final Stap BEGIN = new Stap("WK-ESC-LADDER", Tekst.of("begin op de ladder", "begin on the ladder"));
    private static final Stap STAGNATIE =
            new Stap("P21-396", Tekst.of("kritische vragen bij stilstand", "critical questions at a standstill"));
    private static final Stap AANHOUDEND = new Stap(
            "P21-397", Tekst.of("omhoog bij aanhoudende stilstand of problemen", "up at persistent standstill"));
    private static final Stap URGENT = new Stap(
            "P21-621-LADDER", Tekst.of("procedure bij een urgent of acuut probleem", "procedure at an urgent problem"));
    private static final Stap TERMIJN = new Stap("WK-ESC-TERMIJN", Tekst.of("termijn verlopen", "term gone by"));
    private static final Stap OMLAAG = new Stap("WK-ESC-OMLAAG", Tekst.of("omlaag", "down"));
    private static final Stap GEBLOKKEERD = new Stap(
            "P21-422",
            Tekst.of("wacht op afstemming over een ingrijpende trede", "waits for tuning on a drastic rung"));
    private static final Stap AFGESTEMD =
            new Stap("P21-428", Tekst.of("ingrijpende trede na afstemming", "drastic rung after tuning"));
    private static final Stap ONBEKEND = new Stap(
            "P21-621-LADDER", Tekst.of("ladder niet bekend bij de aanbieder", "ladder not known to the provider"));
    private static final Tekst DAG = Tekst.of("dag", "day");
    private static final Tekst TELLER = Tekst.of("keer op rij", "times in a row");
    private static final Tekst BRON = Tekst.of("bron van de trede", "source of the rung");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(BEGIN, STAGNATIE, AANHOUDEND, URGENT, TERMIJN, OMLAAG, GEBLOKKEERD, AFGESTEMD, ONBEKEND);

    private final Herkomst herkomst = Herkomst.of(List.of(
            Herkomst.Bestand.of("ladder-aanbieder.json", Escalatieladder.bytes("ladder-aanbieder.json")),
            Herkomst.Bestand.of("ladder-plaatsing.json", Escalatieladder.bytes("ladder-plaatsing.json"))));

    /** Makes the calculator. */
    public Escalatie() {}

    /**
     * Tells how somebody came to stand where they stand.
     *
     * @param vraag a question without an open reading
     * @return the walk
     * @throws IllegalArgumentException if a reading is open
     */
    public static Verloop history(Escalatievraag vraag) {
        return Ladderloop.of(vraag);
    }

    @Override
    public Antwoord<Tredestand> calculate(Escalatievraag vraag, Spoor spoor) {
        Verloop verloop = history(vraag);
        Escalatieladder ladder = vraag.used();
        Trede eerste = ladder.treden().get(0);
        spoor.begin(
                BEGIN,
                new Tredestand(0, eerste.code(), eerste.naam()),
                () -> List.of(Gegeven.of("ladder", Tekst.of("ladder", "ladder"), ladder.naam())));
        if (vraag.bekend().isPresent() && !vraag.bekend().get()) {
            spoor.note(ONBEKEND, List::of);
        }
        for (Verloop.Regel regel : verloop.regels()) {
            if (regel.overgang().isPresent()) {
                Overgang overgang = regel.overgang().get();
                if (regel.geblokkeerd()) {
                    spoor.note(GEBLOKKEERD, () -> given(ladder, regel, overgang));
                } else {
                    spoor.step(step(ladder, overgang), regel.van(), regel.naar(), () -> given(ladder, regel, overgang));
                }
            }
        }
        return Antwoord.of(verloop.stand());
    }

    private static Stap step(Escalatieladder ladder, Overgang overgang) {
        if (overgang.aanleiding().isOmhoog()
                && ladder.treden().get(ladder.place(overgang.naar())).ingrijpend()) {
            return AFGESTEMD;
        }
        return switch (overgang.aanleiding()) {
            case STAGNATIE -> STAGNATIE;
            case AANHOUDEND -> AANHOUDEND;
            case URGENT -> URGENT;
            case TERMIJN -> TERMIJN;
            case VOORUITGANG, OPGELOST -> OMLAAG;
        };
    }

    private static List<Gegeven> given(Escalatieladder ladder, Verloop.Regel regel, Overgang overgang) {
        List<Gegeven> gegevens = new ArrayList<>();
        gegevens.add(Gegeven.of("dag", DAG, regel.dag()));
        gegevens.add(Gegeven.of("teller", TELLER, regel.teller()));
        ladder.treden()
                .get(ladder.place(overgang.naar()))
                .bron()
                .ifPresent(b -> gegevens.add(Gegeven.of("bron", BRON, b)));
        return gegevens;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
