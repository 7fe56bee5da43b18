package nl.wlzkit.tariff.budget;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * Is there an Ontwikkelbudget on a day? From 2022 it is not. In 2021, the year of the source, it was used; of earlier days the
 * source does not say since when it was there, which is a hole. Immutable and thread-safe.
 */
@Grondslag("FRI-138")
public final class Ontwikkelbudget implements Berekening<Ontwikkelbudgetvraag, Beschikbaarheid> {
    /** The first day without it. */
    public static final LocalDate VERVALLEN = LocalDate.of(2022, 1, 1);

    /** The first day of the year of the source, which says that all zorgkantoren used it. */
    static final LocalDate ZEKER_VANAF = LocalDate.of(2021, 1, 1);

    private static final Stap INGEZET =
            new Stap("FRI-138", Tekst.of("ingezet om samenwerking vorm te geven", "used to shape cooperation"));
    private static final Stap VERVALT = new Stap("FRI-140", Tekst.of("vervalt vanaf 2022", "lapses from 2022"));
    private static final Stap TOT_2022 = new Stap("FRI-140", Tekst.of("tot 2022", "until 2022"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(INGEZET, VERVALT, TOT_2022);

    private static final Tekst DAG = Tekst.of("dag", "day");
    private static final Tekst INGEGAAN = Tekst.of("ingegaan", "begun");
    private static final Tekst DOEL = Tekst.of("doel", "use");

    /** Makes the calculator; it has no data of its own. */
    public Ontwikkelbudget() {}

    @Override
    public Antwoord<Beschikbaarheid> calculate(Ontwikkelbudgetvraag vraag, Spoor spoor) {
        if (!vraag.dag().isBefore(VERVALLEN)) {
            return Antwoord.of(
                    spoor.begin(VERVALT, Beschikbaarheid.NIET, () -> List.of(Gegeven.of("dag", DAG, vraag.dag()))));
        }
        boolean ingegaan = vraag.ingegaan()
                .or(() -> vraag.dag().isBefore(ZEKER_VANAF) ? java.util.Optional.empty() : java.util.Optional.of(true))
                .orElseThrow(() -> new IllegalArgumentException("a hole: ingegaan"));
        spoor.note(TOT_2022, () -> List.of(Gegeven.of("dag", DAG, vraag.dag())));
        Beschikbaarheid antwoord = ingegaan ? Beschikbaarheid.WEL : Beschikbaarheid.NIET;
        return Antwoord.of(spoor.begin(
                INGEZET,
                antwoord,
                () -> vraag.doel()
                        .map(d -> List.of(Gegeven.of("ingegaan", INGEGAAN, ingegaan), Gegeven.of("doel", DOEL, d)))
                        .orElse(List.of(Gegeven.of("ingegaan", INGEGAAN, ingegaan)))));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
