package nl.wlzkit.tariff.volume;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * What a provider gets in the herschikking of 2017, in euros: what the clients who chose it ask for extra as far as the
 * undivided means reach, and in proportion when they do not; divided to the cent by {@link Verdeling}. More means never
 * give less, but for a cent of the remainder; without a choice of clients, or without means, it is nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Herschikking2017 implements Berekening<Herschikking2017vraag, Bedrag> {
    private static final Stap VRAAG =
            new Stap("IK17-189", Tekst.of("wat de cliënten kiezen", "what the clients choose"));
    private static final Stap NIET_GEKOZEN = new Stap(
            "IK17-195", Tekst.of("pas na de keuze en bij voldoende middelen", "only after the choice and with means"));
    private static final Stap VERDEEL =
            new Stap("IK17-193", Tekst.of("verdeling van wat onverdeeld bleef", "division of what was left undivided"));
    private static final Stap RATO =
            new Stap("WK-NAAR-RATO", Tekst.of("naar rato bij een tekort", "pro rata when short"));
    private static final Stap RESTCENT =
            new Stap("WK-VERDELING", Tekst.of("een van de restcenten", "one of the cents that remain"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(VRAAG, NIET_GEKOZEN, VERDEEL, RATO, RESTCENT);

    private static final Tekst ONVERDEELD = Tekst.of("onverdeeld", "undivided");
    private static final Tekst SAMEN = Tekst.of("samen gevraagd", "asked together");
    private static final Tekst OVER = Tekst.of("blijft over", "is left over");

    /** Makes the calculator. */
    public Herschikking2017() {}

    /**
     * Divides the undivided means over all providers.
     *
     * @param vraag a question without holes
     * @return what each gets, and what is left over
     * @throws IllegalArgumentException if it is not told whether the clients have chosen
     */
    public Verdeling divide(Herschikking2017vraag vraag) {
        return Verdeling.grant(vraag.onverdeeld(), counted(vraag));
    }

    /** What counts: nothing of a provider whose clients did not choose it. */
    private static SortedMap<String, Bedrag> counted(Herschikking2017vraag vraag) {
        SortedMap<String, Bedrag> vragen = new TreeMap<>(vraag.vragen());
        if (!isChosen(vraag)) {
            vragen.put(vraag.zorgaanbieder(), Bedrag.NUL);
        }
        return vragen;
    }

    private static boolean isChosen(Herschikking2017vraag vraag) {
        return vraag.gekozen().orElseThrow(() -> new IllegalArgumentException("whether the clients chose is a hole"));
    }

    @Override
    public Antwoord<Bedrag> calculate(Herschikking2017vraag vraag, Spoor spoor) {
        String naam = vraag.zorgaanbieder();
        Bedrag gevraagd = spoor.begin(VRAAG, vraag.vragen().getOrDefault(naam, Bedrag.NUL), List::of);
        boolean geenMiddelen = vraag.onverdeeld().signum() == 0;
        Bedrag telt = spoor.step(
                NIET_GEKOZEN,
                gevraagd,
                isChosen(vraag) && !geenMiddelen ? gevraagd : Bedrag.NUL,
                () -> List.of(
                        Gegeven.of("gekozen", Tekst.of("gekozen", "chosen"), isChosen(vraag)),
                        Gegeven.of("onverdeeld", ONVERDEELD, vraag.onverdeeld())));
        Verdeling verdeling = divide(vraag);
        spoor.note(
                VERDEEL,
                () -> List.of(
                        Gegeven.of("onverdeeld", ONVERDEELD, vraag.onverdeeld()),
                        Gegeven.of("samen", SAMEN, Grenzen.sum(counted(vraag).values())),
                        Gegeven.of("over", OVER, verdeling.over())));
        Bedrag omlaag = spoor.step(RATO, telt, verdeling.roundedDown(naam), List::of);
        return Antwoord.of(spoor.step(RESTCENT, omlaag, verdeling.deel(naam), List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
