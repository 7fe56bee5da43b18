package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.tariff.inkoop2017.Contractbedragvraag2017.MAXIMUM;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * The amount per unit for 2017, in euros: the percentage of {@link Contracttarief2017} of the NZa maximum that was told,
 * rounded half-up to cents once, at the end. Immutable and thread-safe.
 */
public final class Contractbedrag2017 implements Berekening<Contractbedragvraag2017, Bedrag> {
    private static final Stap VAN_MAXIMUM =
            new Stap("IK17-179", Tekst.of("percentage van het maximum", "percentage of the maximum"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = stappen();

    private static List<Stap> stappen() {
        List<Stap> stappen = new ArrayList<>(Contracttarief2017.STAPPEN);
        stappen.addAll(List.of(VAN_MAXIMUM, CENT));
        return List.copyOf(stappen);
    }

    /** Makes the calculator. */
    public Contractbedrag2017() {}

    @Override
    public Antwoord<Bedrag> calculate(Contractbedragvraag2017 vraag, Spoor spoor) {
        Percentage percentage = Contracttarief2017.percentage(vraag, spoor);
        Bedrag exact = spoor.begin(
                VAN_MAXIMUM, percentage.of(vraag.need(MAXIMUM)), () -> List.of(MAXIMUM.gegeven(vraag.need(MAXIMUM))));
        return Antwoord.of(spoor.step(CENT, exact, Afronding.CENT_HALF_OP.round(exact), List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Meerjarigheid2017.HERKOMST;
    }
}
