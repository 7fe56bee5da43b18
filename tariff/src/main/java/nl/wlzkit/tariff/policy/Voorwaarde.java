package nl.wlzkit.tariff.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.time.Geldigheid;

/**
 * When a row of a policy holds. Everything is judged in three values, so that the same condition serves complete
 * questions, questions with holes (which rows could hold?) and readings that are opened to see whether they matter.
 *
 * @param bij whose row it is; absent for everybody's
 * @param lezing the readings under which it holds: name and choice
 * @param geldig the days on which it holds
 * @param als the facts and notions on which it depends, each with the values at which it holds
 */
record Voorwaarde(Optional<Bij> bij, Map<String, String> lezing, Geldigheid geldig, Map<String, Set<Object>> als) {

    /** Whose row it is: some zorgkantoren, or the one that a reading names. */
    record Bij(Set<Zorgkantoor> zorgkantoren, Optional<String> lezing) {
        Oordeel holds(Tariefvraag vraag) {
            Zorgkantoor zorgkantoor = vraag.zorgkantoor();
            if (lezing.isEmpty()) {
                return Oordeel.of(zorgkantoren.contains(zorgkantoor));
            }
            Optional<String> keuze = vraag.choice(lezing.get());
            if (keuze.isPresent()) {
                return Oordeel.of(keuze.get().equals(zorgkantoor.naam()));
            }
            List<String> keuzes = vraag.beleid().lezing(lezing.get()).keuzes();
            return Oordeel.TE_BEOORDELEN.and(Oordeel.of(keuzes.contains(zorgkantoor.naam())));
        }
    }

    Oordeel holds(Tariefvraag vraag) {
        Oordeel oordeel = Oordeel.of(geldig.contains(vraag.dag()));
        if (bij.isPresent()) {
            oordeel = oordeel.and(bij.get().holds(vraag));
        }
        oordeel = oordeel.and(readings(lezing, vraag));
        for (Map.Entry<String, Set<Object>> e : als.entrySet()) {
            if (oordeel == Oordeel.VOLDOET_NIET) {
                return oordeel;
            }
            oordeel = oordeel.and(fact(e.getKey(), e.getValue(), vraag));
        }
        return oordeel;
    }

    static Oordeel readings(Map<String, String> lezing, Tariefvraag vraag) {
        Oordeel oordeel = Oordeel.VOLDOET;
        for (Map.Entry<String, String> e : lezing.entrySet()) {
            Optional<String> keuze = vraag.choice(e.getKey());
            oordeel = oordeel.and(
                    keuze.isPresent() ? Oordeel.of(keuze.get().equals(e.getValue())) : Oordeel.TE_BEOORDELEN);
        }
        return oordeel;
    }

    private static Oordeel fact(String naam, Set<Object> waarden, Tariefvraag vraag) {
        List<Tariefbeleid.Begrip> begrip = vraag.beleid().begrip(naam);
        if (!begrip.isEmpty()) {
            Oordeel is = Oordeel.VOLDOET_NIET;
            for (Tariefbeleid.Begrip geval : begrip) {
                is = is.or(geval.voorwaarde().holds(vraag));
            }
            Oordeel ja = waarden.contains(true) ? is : Oordeel.VOLDOET_NIET;
            Oordeel nee = waarden.contains(false) ? is.not() : Oordeel.VOLDOET_NIET;
            return ja.or(nee);
        }
        return vraag.isIn(naam, waarden);
    }
}
