package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.budget.Beheerskostenbudgetvraag.Component;

/**
 * A budget for administrative costs, in euros: the sum of amounts per person times numbers, and an amount for regional tasks.
 * Exact; nothing is rounded. Linear in every amount and number. Immutable and thread-safe.
 */
public final class Beheerskostenbudget implements Berekening<Beheerskostenbudgetvraag, Bedrag> {
    private static final Stap UITKERING = new Stap(
            "P21-160",
            Tekst.of("beheerskostenbudget van Zorginstituut Nederland", "budget by Zorginstituut Nederland"));
    private static final Stap REGIONAAL = new Stap("P21-163", Tekst.of("regionale taken", "regional tasks"));
    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = all();

    private static final Tekst PER_PERSOON = Tekst.of("bedrag", "amount");
    private static final Tekst AANTAL = Tekst.of("aantal", "number");

    /** Makes the calculator; it has no data of its own. */
    public Beheerskostenbudget() {}

    private static Stap step(Beheerskostencomponent component) {
        return new Stap(component.regel(), component.tekst());
    }

    private static List<Stap> all() {
        List<Stap> stappen = new ArrayList<>(List.of(UITKERING, REGIONAAL));
        for (Beheerskostencomponent component : Beheerskostencomponent.values()) {
            stappen.add(step(component));
        }
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Bedrag> calculate(Beheerskostenbudgetvraag vraag, Spoor spoor) {
        Bedrag totaal = spoor.begin(REGIONAAL, vraag.regionaleTaken(), List::of);
        for (Component component : vraag.componenten()) {
            totaal = spoor.step(
                    step(component.soort()),
                    totaal,
                    totaal.plus(component.totaal()),
                    () -> List.of(
                            Gegeven.of("bedrag", PER_PERSOON, component.bedrag()),
                            Gegeven.of("aantal", AANTAL, component.aantal())));
        }
        return Antwoord.of(spoor.begin(UITKERING, totaal, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
