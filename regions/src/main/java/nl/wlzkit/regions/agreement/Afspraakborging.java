package nl.wlzkit.regions.agreement;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether an agreement is formalised and secured: in the contract or an addendum to it, and in the monitoring of contracts.
 * The report of a conversation and letters alone do not formalise. What is in an addendum is in the monitoring, unless it is
 * told or read otherwise. Immutable and thread-safe.
 */
public final class Afspraakborging implements Berekening<Afspraakvraag, Borging> {
    private static final Stap VORM =
            new Stap("FRI-163", Tekst.of("in welke vorm vastgelegd", "in which form laid down"));
    private static final Stap INFORMEEL = new Stap(
            "FRI-162", Tekst.of("alleen in gespreksverslag of correspondentie", "only in a report or letters"));
    private static final Stap FORMEEL = new Stap("FRI-167", Tekst.of("formeel vastgelegd", "laid down formally"));
    private static final Stap NETWERK = new Stap(
            "WK-LEES-AFSPRAAK-NETWERKVORM",
            Tekst.of("formeel vastgelegd in een vorm van samenwerking", "laid down formally in a form of cooperation"));
    private static final Stap ADDENDUM = new Stap(
            "FRI-011", Tekst.of("addendum, in de contractmonitoring", "addendum, in the monitoring of contracts"));
    private static final Stap MONITORING =
            new Stap("FRI-167", Tekst.of("in de contractmonitoring", "in the monitoring of contracts"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(VORM, INFORMEEL, FORMEEL, NETWERK, ADDENDUM, MONITORING);

    /** Makes the calculator. */
    public Afspraakborging() {}

    @Override
    public Antwoord<Borging> calculate(Afspraakvraag vraag, Spoor spoor) {
        Afspraak a = vraag.afspraak();
        Borging niets = spoor.begin(
                VORM,
                Borging.NIET_GEFORMALISEERD,
                () -> a.vastlegging().stream()
                        .map(v -> Gegeven.of("vastlegging", Tekst.of("vastgelegd in", "laid down in"), v))
                        .toList());
        if (!vraag.isFormeel()) {
            if (a.any(v -> v.soort() == Vastleggingsvorm.Soort.INFORMEEL)) {
                spoor.note(INFORMEEL, List::of);
            }
            return Antwoord.of(niets);
        }
        boolean contract = a.any(Vastleggingsvorm::isContract);
        Borging formeel = spoor.step(contract ? FORMEEL : NETWERK, niets, Borging.GEFORMALISEERD, List::of);
        boolean geborgd = vraag.contractmonitoring()
                .orElseThrow(() -> new IllegalArgumentException("the monitoring of contracts is a hole"));
        return Antwoord.of(spoor.step(
                a.in(Vastleggingsvorm.ADDENDUM) ? ADDENDUM : MONITORING,
                formeel,
                geborgd ? Borging.GEBORGD : formeel,
                List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
