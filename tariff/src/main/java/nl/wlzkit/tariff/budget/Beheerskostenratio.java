package nl.wlzkit.tariff.budget;

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
import nl.wlzkit.core.text.Tekst;

/**
 * The budget for administrative costs as a percentage of the revenue, rounded half-up once, to one decimal by default: with
 * that the table of the source comes out. Where there is no revenue there is no percentage.
 *
 * <p>The same factor on both amounts changes nothing. Immutable and thread-safe.
 */
public final class Beheerskostenratio implements Berekening<Beheerskostenvraag, Percentage> {
    private static final Stap RATIO =
            new Stap("P21-124", Tekst.of("budget ten opzichte van opbrengsten", "budget against revenue"));
    private static final Stap ZONDER_OPBRENGSTEN =
            new Stap("P21-124", Tekst.of("zonder opbrengsten geen verhouding", "no ratio without revenue"));
    private static final Stap AFGEROND =
            new Stap("WK-AFR-PROCENT", Tekst.of("afgerond percentage", "rounded percentage"));
    private static final Stap ONDERBESTEDING =
            new Stap("P21-125", Tekst.of("budget min beheerskosten", "budget less costs"));
    private static final Stap BENUTTING = new Stap("P21-125", Tekst.of("benutting", "part of the budget used"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(RATIO, ZONDER_OPBRENGSTEN, AFGEROND, ONDERBESTEDING, BENUTTING);

    static final Tekst BUDGET = Tekst.of("budget beheerskosten", "budget for administrative costs");
    private static final Tekst OPBRENGSTEN = Tekst.of("bedrijfsopbrengsten", "revenue");
    private static final Tekst KOSTEN = Tekst.of("beheerskosten", "administrative costs");

    /** Makes the calculator; it has no data of its own. */
    public Beheerskostenratio() {}

    @Override
    public Antwoord<Percentage> calculate(Beheerskostenvraag vraag, Spoor spoor) {
        return ratio(vraag.budget(), vraag.opbrengsten(), vraag.beheerskosten(), vraag.decimalen(), spoor);
    }

    static Antwoord<Percentage> ratio(
            Bedrag budget, Bedrag opbrengsten, Optional<Bedrag> kosten, int decimalen, Spoor spoor) {
        Beheerskostenuitslag uitslag = Beheerskostenuitslag.of(budget, opbrengsten, kosten);
        uitslag.onderbesteding()
                .ifPresent(o -> spoor.begin(
                        ONDERBESTEDING,
                        o,
                        () -> List.of(
                                Gegeven.of("budget", BUDGET, budget),
                                Gegeven.of("beheerskosten", KOSTEN, kosten.orElse(Bedrag.NUL)))));
        uitslag.benutting()
                .ifPresent(b -> spoor.begin(
                        BENUTTING,
                        Shares.percentage(b, decimalen),
                        () -> List.of(
                                Gegeven.of("budget", BUDGET, budget),
                                Gegeven.of("beheerskosten", KOSTEN, kosten.orElse(Bedrag.NUL)))));
        if (uitslag.verhouding().isEmpty()) {
            spoor.refuse(ZONDER_OPBRENGSTEN, () -> List.of(Gegeven.of("opbrengsten", OPBRENGSTEN, opbrengsten)));
            return Antwoord.refused(List.of(ZONDER_OPBRENGSTEN));
        }
        Object exact = spoor.<Object>begin(
                RATIO,
                uitslag.verhouding().get(),
                () -> List.of(
                        Gegeven.of("budget", BUDGET, budget), Gegeven.of("opbrengsten", OPBRENGSTEN, opbrengsten)));
        Percentage afgerond = Shares.percentage(uitslag.verhouding().get(), decimalen);
        spoor.<Object>step(AFGEROND, exact, afgerond, List::of);
        return Antwoord.of(afgerond);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
