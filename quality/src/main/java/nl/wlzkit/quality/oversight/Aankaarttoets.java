package nl.wlzkit.quality.oversight;

import java.time.LocalDate;
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
import nl.wlzkit.quality.oversight.Aankaartvraag.Melding;

/**
 * Whether a bottleneck that the Wlz-uitvoerder cannot solve itself was raised in time with all four groups that the norm
 * names: met, not met, or to be judged while the time has not passed. What it can solve itself need not be raised. The norm
 * has no number for "in time"; more days never make the verdict worse. Immutable and thread-safe.
 */
public final class Aankaarttoets implements Berekening<Aankaartvraag, Oordeel> {
    private static final Stap OPLOSBAAR =
            new Stap("NK-096", Tekst.of("zelf op te lossen: niet aan te kaarten", "can be solved: need not be raised"));
    private static final Stap AANKAARTEN =
            new Stap("NK-096", Tekst.of("aan te kaarten bij vier groepen", "to be raised with four groups"));
    private static final Stap NIET_OP_TIJD = new Stap("NK-096", Tekst.of("niet op tijd", "not in time"));
    private static final Stap NOG_TIJD = new Stap("NK-096", Tekst.of("er is nog tijd", "there still is time"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(OPLOSBAAR, AANKAARTEN, NIET_OP_TIJD, NOG_TIJD);

    private static final Tekst BIJ = Tekst.of("bij", "with");
    private static final Tekst UITERLIJK = Tekst.of("uiterlijk", "by");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Aankaarttoets() {}

    private static <W> W told(Optional<W> feit) {
        return feit.orElseThrow(() -> new IllegalArgumentException("a fact that is needed is a hole: use answer"));
    }

    @Override
    public Antwoord<Oordeel> calculate(Aankaartvraag vraag, Spoor spoor) {
        if (told(vraag.oplosbaar())) {
            return Antwoord.of(spoor.begin(OPLOSBAAR, Oordeel.VOLDOET, List::of));
        }
        LocalDate uiterlijk = vraag.gebleken().plusDays(told(vraag.binnenDagen()));
        Oordeel oordeel =
                spoor.begin(AANKAARTEN, Oordeel.VOLDOET, () -> List.of(Gegeven.of("uiterlijk", UITERLIJK, uiterlijk)));
        for (Adressaat adressaat : Adressaat.values()) {
            Oordeel bij = verdict(vraag, adressaat, uiterlijk);
            oordeel = spoor.step(
                    bij == Oordeel.VOLDOET_NIET ? NIET_OP_TIJD : NOG_TIJD,
                    oordeel,
                    oordeel.and(bij),
                    () -> List.of(Gegeven.of("bij", BIJ, adressaat)));
        }
        return Antwoord.of(oordeel);
    }

    /** What is raised after the reference day does not count yet. */
    private static Oordeel verdict(Aankaartvraag vraag, Adressaat adressaat, LocalDate uiterlijk) {
        Optional<LocalDate> dag = vraag.aangekaart().stream()
                .filter(m -> m.bij() == adressaat && !m.dag().isAfter(vraag.peildatum()))
                .map(Melding::dag)
                .findFirst();
        if (dag.isPresent()) {
            return Oordeel.of(!dag.get().isAfter(uiterlijk));
        }
        return vraag.peildatum().isAfter(uiterlijk) ? Oordeel.VOLDOET_NIET : Oordeel.TE_BEOORDELEN;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
