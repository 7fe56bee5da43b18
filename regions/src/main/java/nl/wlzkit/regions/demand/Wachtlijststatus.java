package nl.wlzkit.regions.demand;

import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * The status of a client on a waiting list, with what is behind it. A pair that does not belong together can exist, because
 * lists have them: {@link #isPassend()} says so. Immutable and thread-safe.
 *
 * @param status the status
 * @param classificatie what is behind it; absent when the list does not say
 */
@Grondslag("WK-WACHT-STATUS")
public record Wachtlijststatus(Leveringsstatus status, Optional<Leveringsclassificatie> classificatie)
        implements Leesbaar {
    /**
     * Makes a status of the codes of the messages.
     *
     * @param status the code of list COD167, such as {@code 6}
     * @param classificatie the code of list COD168, such as {@code 03}; absent when the list does not say
     * @return the status
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if a list has no such code
     */
    public static Wachtlijststatus ofCodes(String status, Optional<String> classificatie) {
        return new Wachtlijststatus(Leveringsstatus.ofCode(status), classificatie.map(Leveringsclassificatie::ofCode));
    }

    /**
     * Says whether who has this status is waiting: everybody but who is in care, or whose need for care has ended. Waiting
     * as a precaution is waiting too.
     *
     * @return true if it is waiting
     */
    public boolean isWachtend() {
        return status != Leveringsstatus.IN_ZORG && status != Leveringsstatus.EINDE_ZORGVRAAG;
    }

    /**
     * Says whether the classification belongs to the status, by rule IWLZ-S131.
     *
     * @return yes or no; yes without a classification; {@link Oordeel#TE_BEOORDELEN} for one that the rule does not know
     */
    public Oordeel isPassend() {
        return classificatie.map(status::fits).orElse(Oordeel.VOLDOET);
    }

    @Override
    public String in(Taal taal) {
        return status.in(taal) + classificatie.map(c -> ": " + c.in(taal)).orElse("");
    }
}
