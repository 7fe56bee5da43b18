package nl.wlzkit.tariff.volume;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/**
 * What is granted of a budget, in euros: extramural care first and in full as far as the budget reaches, the other care
 * from what is left. More budget never gives less; more asked for extramural care never gives the other care more.
 *
 * <p>Immutable and thread-safe.
 */
public final class Budgetvoorrang implements Berekening<Budgetvoorrangvraag, Bedrag> {
    private static final Tekst GEVRAAGD = Tekst.of("gevraagd", "asked");
    private static final Tekst VOORRANG =
            Tekst.of("extramurale zorg gaat voor binnen het budget", "extramural care goes first within the budget");

    private static final Stap SALLAND_GEVRAAGD = new Stap("ZK24-088", GEVRAAGD);
    private static final Stap SALLAND = new Stap("ZK24-088", VOORRANG);
    private static final Stap DSW_GEVRAAGD = new Stap("ZK24-094", GEVRAAGD);
    private static final Stap DSW = new Stap("ZK24-094", VOORRANG);

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(SALLAND_GEVRAAGD, SALLAND, DSW_GEVRAAGD, DSW);

    /**
     * Who gets what.
     *
     * @param extramuraal what is granted for extramural care
     * @param overig what is granted for the other care; nothing unless extramural care got all it asked
     * @param tekort what was asked and not granted
     */
    public record Budgetverdeling(Bedrag extramuraal, Bedrag overig, Bedrag tekort) {}

    /** Makes the calculator. */
    public Budgetvoorrang() {}

    /**
     * Works out who gets what.
     *
     * @param vraag a question without holes
     * @return the parts
     * @throws IllegalArgumentException if it is not told what the other part asks
     */
    public Budgetverdeling work(Budgetvoorrangvraag vraag) {
        Bedrag andere =
                vraag.andere().orElseThrow(() -> new IllegalArgumentException("what the other part asks is a hole"));
        boolean eerst = isFirst(vraag);
        Bedrag extramuraal = lowest(eerst ? vraag.gevraagd() : andere, vraag.budget());
        Bedrag overig = lowest(eerst ? andere : vraag.gevraagd(), vraag.budget().minus(extramuraal));
        Bedrag tekort = vraag.gevraagd().plus(andere).minus(extramuraal).minus(overig);
        return new Budgetverdeling(extramuraal, overig, tekort);
    }

    private static boolean isFirst(Budgetvoorrangvraag vraag) {
        return vraag.deel().equals(Budgetvoorrangvraag.EXTRAMURAAL);
    }

    private static Bedrag lowest(Bedrag een, Bedrag ander) {
        return een.compareTo(ander) <= 0 ? een : ander;
    }

    @Override
    public Antwoord<Bedrag> calculate(Budgetvoorrangvraag vraag, Spoor spoor) {
        Budgetverdeling verdeling = work(vraag);
        boolean salland = vraag.zorgkantoor() == Zorgkantoor.SALLAND;
        Bedrag gevraagd = spoor.begin(salland ? SALLAND_GEVRAAGD : DSW_GEVRAAGD, vraag.gevraagd(), List::of);
        return Antwoord.of(spoor.step(
                salland ? SALLAND : DSW,
                gevraagd,
                isFirst(vraag) ? verdeling.extramuraal() : verdeling.overig(),
                () -> List.of(
                        Gegeven.of("budget", Tekst.of("budget", "budget"), vraag.budget()),
                        Gegeven.of("extramuraal", Tekst.of("extramuraal", "extramural"), verdeling.extramuraal()),
                        Gegeven.of("tekort", Tekst.of("tekort", "shortage"), verdeling.tekort()))));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
