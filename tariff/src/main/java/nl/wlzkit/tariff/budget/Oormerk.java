package nl.wlzkit.tariff.budget;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * The test of the earmark: at least 85 % of the extra means for extra staff, at most 15 % for other investments, from the
 * purchasing of 2019. The least for staff is 85 % up to the next cent, the most for the rest what is left, so that the two
 * add up.
 *
 * <p>More on staff never gives a worse verdict, more on other investments never a better one. Immutable and thread-safe.
 */
public final class Oormerk implements Berekening<Oormerkvraag, Oormerkoordeel> {
    private static final Bedrag STRUCTUREEL = Bedrag.of("2100000000");

    private static final Stap MINIMUM =
            new Stap("P21-271", Tekst.of("minimaal voor extra personeel", "least for extra staff"));
    private static final Stap HELE_CENTEN =
            new Stap("WK-AFR-OORMERK", Tekst.of("naar boven op centen", "up to whole cents"));
    private static final Stap MAXIMUM =
            new Stap("P21-273", Tekst.of("maximaal voor andere investeringen", "most for other investments"));
    private static final Stap TEKORT =
            new Stap("P21-271", Tekst.of("tekort aan personeelsuitgaven", "shortfall of spending on staff"));
    private static final Stap TE_VEEL =
            new Stap("P21-273", Tekst.of("te veel aan andere investeringen", "too much on other investments"));
    private static final Stap OORDEEL = new Stap("P21-271", Tekst.of("oormerk", "earmark"));
    private static final Stap NOEMER =
            new Stap("WK-LEES-OORMERK-NOEMER", Tekst.of("aandeel van wat besteed is", "share of what was spent"));
    private static final Stap EINDNIVEAU = new Stap(
            "P21-119",
            Tekst.of("2,1 miljard is het structurele eindniveau", "2.1 billion is the structural end level"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(MINIMUM, HELE_CENTEN, MAXIMUM, TEKORT, TE_VEEL, OORDEEL, NOEMER, EINDNIVEAU);

    private static final Tekst TOTAAL = Tekst.of("extra middelen", "extra means");
    private static final Tekst JAAR = Tekst.of("inkoopjaar", "purchasing year");
    private static final Tekst AANDEEL = Tekst.of("aandeel", "share");
    private static final Tekst PERSONEEL = Tekst.of("extra personeel", "extra staff");
    private static final Tekst OVERIG = Tekst.of("andere investeringen", "other investments");

    /** Makes the calculator; it has no data of its own. */
    public Oormerk() {}

    @Override
    public Antwoord<Oormerkoordeel> calculate(Oormerkvraag vraag, Spoor spoor) {
        boolean geldt = vraag.jaar() >= Bounds.EERSTE_JAAR; // before it nothing needs to be known
        return Antwoord.of(test(
                        vraag.jaar(),
                        vraag.totaal(),
                        geldt ? known(vraag.personeel(), "personeel") : Bedrag.NUL,
                        geldt ? known(vraag.overig(), "overig") : Bedrag.NUL,
                        vraag.leeswijze(),
                        spoor)
                .oordeel());
    }

    private static Bedrag known(Optional<Bedrag> bedrag, String feit) {
        return bedrag.orElseThrow(() -> new IllegalArgumentException("a hole: " + feit));
    }

    /** The test, with a trail: of the means of one provider, or of the country. */
    static Oormerkuitslag test(
            int jaar, Bedrag totaal, Bedrag personeel, Bedrag overig, Leeswijze leeswijze, Spoor spoor) {
        if (jaar < Bounds.EERSTE_JAAR) {
            Oormerkuitslag uitslag = Oormerkuitslag.of(jaar, totaal, personeel, overig);
            spoor.begin(OORDEEL, uitslag.oordeel(), () -> List.of(Gegeven.of("jaar", JAAR, jaar)));
            return uitslag;
        }
        Bedrag geheel = totaal;
        if (leeswijze.is(Oormerkvraag.NOEMER, Oormerkvraag.BESTEED)) {
            geheel = spoor.begin(
                    NOEMER,
                    personeel.plus(overig),
                    () -> List.of(Gegeven.of("personeel", PERSONEEL, personeel), Gegeven.of("overig", OVERIG, overig)));
        }
        Bedrag vanGeheel = geheel;
        Oormerkuitslag uitslag = Oormerkuitslag.of(jaar, vanGeheel, personeel, overig);
        if (totaal.compareTo(STRUCTUREEL) >= 0) {
            spoor.note(EINDNIVEAU, () -> List.of(Gegeven.of("totaal", TOTAAL, totaal)));
        }
        Bedrag exact = spoor.begin(
                MINIMUM,
                Oormerkuitslag.PERSONEEL.of(vanGeheel),
                () -> List.of(
                        Gegeven.of("totaal", TOTAAL, vanGeheel),
                        Gegeven.of("percentage", AANDEEL, Oormerkuitslag.PERSONEEL)));
        spoor.step(HELE_CENTEN, exact, uitslag.minimumPersoneel(), List::of);
        spoor.begin(MAXIMUM, uitslag.maximumOverig(), List::of);
        if (uitslag.tekortPersoneel().signum() > 0) {
            spoor.begin(
                    TEKORT, uitslag.tekortPersoneel(), () -> List.of(Gegeven.of("personeel", PERSONEEL, personeel)));
        }
        if (uitslag.overschrijdingOverig().signum() > 0) {
            spoor.begin(TE_VEEL, uitslag.overschrijdingOverig(), () -> List.of(Gegeven.of("overig", OVERIG, overig)));
        }
        spoor.begin(
                OORDEEL,
                uitslag.oordeel(),
                () -> List.of(Gegeven.of("personeel", PERSONEEL, personeel), Gegeven.of("overig", OVERIG, overig)));
        return uitslag;
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
