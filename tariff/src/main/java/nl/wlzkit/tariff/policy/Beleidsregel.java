package nl.wlzkit.tariff.policy;

import java.util.Map;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Zekerheid;

/**
 * One row of a policy: one sentence of it.
 *
 * @param stap the rule behind it, and what it does in a word
 * @param zekerheid how certain it is that the row says what the source says, and of whom
 * @param zonderBeleid true if it holds on days on which the zorgkantoor has no policy in force, instead of the days on
 *     which it has
 * @param voorwaarde when it holds
 * @param bewerking what it does
 */
record Beleidsregel(Stap stap, Zekerheid zekerheid, boolean zonderBeleid, Voorwaarde voorwaarde, Bewerking bewerking) {

    /** A row of nobody in particular always holds; a row of a zorgkantoor while its policy is in force. */
    Oordeel holds(Tariefvraag vraag) {
        Oordeel oordeel = voorwaarde.holds(vraag);
        if (zonderBeleid) {
            return oordeel.and(vraag.beleid().inForce(vraag).not());
        }
        return voorwaarde.bij().isPresent() ? oordeel.and(vraag.beleid().inForce(vraag)) : oordeel;
    }

    /** Whether the row is everybody's, of this zorgkantoor, or of it under some choice of a reading. */
    boolean couldBeOf(Zorgkantoor zorgkantoor, Map<String, Lezing> lezingen) {
        if (voorwaarde.bij().isEmpty()) {
            return true;
        }
        Voorwaarde.Bij bij = voorwaarde.bij().get();
        Lezing lezing = bij.lezing().isPresent() ? lezingen.get(bij.lezing().get()) : null;
        return bij.zorgkantoren().contains(zorgkantoor)
                || (lezing != null && lezing.keuzes().contains(zorgkantoor.naam()));
    }
}
