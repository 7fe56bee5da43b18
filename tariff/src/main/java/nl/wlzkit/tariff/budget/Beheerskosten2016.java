package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Kengetal;
import nl.wlzkit.core.party.Kerncijfers;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/**
 * {@link Beheerskostenratio} on the key figures of 2016, with what the source prints beside it. Immutable and thread-safe.
 */
public final class Beheerskosten2016 implements Berekening<Beheerskosten2016vraag, Percentage> {
    private static final Bedrag NEGENTIEN_MILJARD = Bedrag.of("19000000000");

    private static final Stap KERNCIJFERS = new Stap("P21-149", Tekst.of("kerncijfers 2016", "key figures of 2016"));
    private static final Stap GEDRUKT = new Stap("P21-154", Tekst.of("gedrukt in de bron", "printed in the source"));
    private static final Stap TOTALEN = new Stap("P21-122", Tekst.of("totalen 2016", "totals of 2016"));
    private static final Stap SOM = new Stap(
            "P21-123",
            Tekst.of("gelijk aan de som van de tien uitvoerders", "equal to the sum of the ten uitvoerders"));
    private static final Stap RUIM = new Stap("P21-111", Tekst.of("ruim 19 miljard", "over 19 billion"));
    private static final Stap ONDER_EEN =
            new Stap("P21-112", Tekst.of("minder dan 1% van de opbrengsten", "less than 1% of the revenue"));
    private static final Stap TERUGGESTORT =
            new Stap("P21-148", Tekst.of("zonder wat later is teruggestort", "without what was paid back later"));

    /** The steps of this calculator, with those of the ratio. */
    public static final List<Stap> STAPPEN = stappen();

    private static final Tekst UITVOERDER = Tekst.of("Wlz-uitvoerder", "Wlz-uitvoerder");
    private static final Tekst PERCENTAGE = Tekst.of("percentage", "percentage");
    private static final Tekst OPBRENGSTEN = Tekst.of("bedrijfsopbrengsten", "revenue");
    private static final Tekst SCHADEN = Tekst.of("schaden", "claims");

    private final Herkomst herkomst;

    /** Makes the calculator, on the key figures that core has. */
    public Beheerskosten2016() {
        this.herkomst = Herkomst.of(List.of(Herkomst.Bestand.of(
                Beheerskostentabel.BESTAND,
                Resources.bytes(
                        Beheerskostentabel.class.getResourceAsStream(Beheerskostentabel.BESTAND),
                        Beheerskostentabel.BESTAND))));
    }

    private static List<Stap> stappen() {
        List<Stap> stappen = new ArrayList<>(Beheerskostenratio.STAPPEN);
        stappen.addAll(List.of(KERNCIJFERS, GEDRUKT, TOTALEN, SOM, RUIM, ONDER_EEN, TERUGGESTORT));
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Percentage> calculate(Beheerskosten2016vraag vraag, Spoor spoor) {
        Kerncijfers cijfers = Kerncijfers.of2016();
        Optional<Wlzuitvoerder> uitvoerder = vraag.uitvoerder();
        Bedrag opbrengsten = figure(cijfers, uitvoerder, Kengetal.OPBRENGSTEN);
        Bedrag budget = figure(cijfers, uitvoerder, Kengetal.BUDGET_BEHEERSKOSTEN);
        Bedrag kosten = figure(cijfers, uitvoerder, Kengetal.BEHEERSKOSTEN);
        if (uitvoerder.isPresent()) {
            one(uitvoerder.get(), spoor);
        } else {
            totals(cijfers, budget, spoor);
        }
        spoor.note(TERUGGESTORT, List::of);
        return Beheerskostenratio.ratio(budget, opbrengsten, Optional.of(kosten), vraag.decimalen(), spoor);
    }

    private static void one(Wlzuitvoerder uitvoerder, Spoor spoor) {
        spoor.note(KERNCIJFERS, () -> List.of(Gegeven.of("uitvoerder", UITVOERDER, uitvoerder)));
        Optional.ofNullable(Beheerskostentabel.of2016().gedrukt().get(uitvoerder))
                .ifPresent(p -> spoor.note(GEDRUKT, () -> List.of(Gegeven.of("percentage", PERCENTAGE, p))));
    }

    private static void totals(Kerncijfers cijfers, Bedrag budget, Spoor spoor) {
        Bedrag opbrengsten = cijfers.totaal(Kengetal.OPBRENGSTEN);
        Bedrag schaden = cijfers.totaal(Kengetal.SCHADEN);
        spoor.begin(TOTALEN, opbrengsten, List::of);
        if (cijfers.som(Kengetal.OPBRENGSTEN).equals(opbrengsten)) {
            spoor.note(SOM, () -> List.of(Gegeven.of("opbrengsten", OPBRENGSTEN, opbrengsten)));
        }
        if (opbrengsten.compareTo(NEGENTIEN_MILJARD) > 0 && schaden.compareTo(NEGENTIEN_MILJARD) > 0) {
            spoor.note(
                    RUIM,
                    () -> List.of(
                            Gegeven.of("opbrengsten", OPBRENGSTEN, opbrengsten),
                            Gegeven.of("schaden", SCHADEN, schaden)));
        }
        if (budget.times(100).compareTo(opbrengsten) < 0) {
            spoor.note(
                    ONDER_EEN,
                    () -> List.of(
                            Gegeven.of("budget", Beheerskostenratio.BUDGET, budget),
                            Gegeven.of("opbrengsten", OPBRENGSTEN, opbrengsten)));
        }
    }

    private static Bedrag figure(Kerncijfers cijfers, Optional<Wlzuitvoerder> uitvoerder, Kengetal kengetal) {
        return uitvoerder.map(u -> cijfers.van(u, kengetal)).orElseGet(() -> cijfers.totaal(kengetal));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
