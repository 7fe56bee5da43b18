package nl.wlzkit.regions.demand;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many clients live in a context that does not fit without the zorgkantoor seeing it: they are on no waiting list. A client
 * more who does not fit and is on no list makes it one more; nothing else does. Immutable and thread-safe.
 */
public final class BlindeVlek implements Berekening<BlindeVlekvraag, Integer> {
    private static final Stap NIET_PASSEND =
            new Stap("NK-031", Tekst.of("in een niet-passende context", "in a context that does not fit"));
    private static final Stap ONBEKEND =
            new Stap("WK-VRAAG-ONBEKEND", Tekst.of("onbekend of het past", "not known whether it fits"));
    private static final Stap OP_LIJST =
            new Stap("NK-030", Tekst.of("staat op een wachtlijst", "is on a waiting list"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(NIET_PASSEND, ONBEKEND, OP_LIJST);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public BlindeVlek() {}

    @Override
    public Antwoord<Integer> calculate(BlindeVlekvraag vraag, Spoor spoor) {
        int pastNiet = 0;
        int onbekend = 0;
        int opLijst = 0;
        for (BlindeVlekvraag.Situatie client : vraag.clienten()) {
            boolean bekend = client.contextPassend().isPresent();
            boolean past = client.contextPassend().orElseGet(() -> !known(vraag.onbekendPastNiet()));
            if (!past) {
                pastNiet += bekend ? 1 : 0;
                onbekend += bekend ? 0 : 1;
                opLijst += client.opWachtlijst().orElseGet(() -> !known(vraag.onbekendNietOpLijst())) ? 1 : 0;
            }
        }
        int aantal = spoor.begin(
                NIET_PASSEND,
                pastNiet,
                () -> List.of(Gegeven.of(
                        "clienten",
                        Tekst.of("cliënten", "clients"),
                        vraag.clienten().size())));
        aantal = spoor.step(ONBEKEND, aantal, aantal + onbekend, List::of);
        return Antwoord.of(spoor.step(OP_LIJST, aantal, aantal - opLijst, List::of));
    }

    private static boolean known(Optional<Boolean> feit) {
        return feit.orElseThrow(() -> new IllegalArgumentException("a hole is needed: use answer"));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
