package nl.wlzkit.tariff.budget;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.budget.Terugvorderingsvraag.Resultaatsafspraak;

/**
 * What is reclaimed of a grant, in euros: for the agreed steps that were not taken, all of it or in proportion as the
 * agreement says; and for what was spent otherwise than agreed. Where both hold, the higher of the two, by default. The
 * proportion is the mean shortfall of the agreements, by default; rounded half-up to cents once. What is reclaimed is settled
 * with the next advance first, as far as that reaches.
 *
 * <p>Between nothing and the grant. More realised never gives more, all of it never less than in proportion. Immutable and
 * thread-safe.
 */
public final class Terugvordering implements Berekening<Terugvorderingsvraag, Bedrag> {
    private static final Stap STAPPEN_NIET_GEZET =
            new Stap("P21-269", Tekst.of("afgesproken stappen niet gezet", "agreed steps not taken"));
    private static final Stap TEKORT = new Stap(
            "WK-LEES-TERUGVORDERING-TEKORT", Tekst.of("tekort over alle afspraken", "shortfall over all agreements"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));
    private static final Stap BESTEDING =
            new Stap("P21-270", Tekst.of("anders besteed dan afgesproken", "spent otherwise than agreed"));
    private static final Stap SAMENLOOP =
            new Stap("WK-LEES-TERUGVORDERING-SAMENLOOP", Tekst.of("beide redenen samen", "both reasons together"));
    private static final Stap GEEN_AFSPRAKEN =
            new Stap("P21-268", Tekst.of("geen resultaatsafspraken", "no agreements on results"));
    private static final Stap VERREKEND =
            new Stap("P21-288", Tekst.of("verrekend met het volgende voorschot", "settled with the next advance"));
    private static final Stap RESTEREND = new Stap("P21-288", Tekst.of("nog te betalen", "still to be paid"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(STAPPEN_NIET_GEZET, TEKORT, CENT, BESTEDING, SAMENLOOP, GEEN_AFSPRAKEN, VERREKEND, RESTEREND);

    private static final Tekst REGEL = Tekst.of("regel in de overeenkomst", "rule in the agreement");
    private static final Tekst TOEGEKEND = Tekst.of("toegekend", "granted");
    private static final Tekst BESTEED = Tekst.of("besteed zoals in het contract", "spent as in the contract");
    private static final Tekst VOORSCHOT = Tekst.of("volgend voorschot", "next advance");

    /**
     * What is reclaimed, and how it is paid.
     *
     * @param terugvordering what is reclaimed, in euros
     * @param tekort the shortfall on the agreements, from nothing through one
     * @param verrekend what is settled with the next advance
     * @param resterend what must still be paid; the two add up to what is reclaimed
     */
    public record Resultaat(Bedrag terugvordering, Breuk tekort, Bedrag verrekend, Bedrag resterend) {}

    /** Makes the calculator; it has no data of its own. */
    public Terugvordering() {}

    @Override
    public Antwoord<Bedrag> calculate(Terugvorderingsvraag vraag, Spoor spoor) {
        return Antwoord.of(reclaim(vraag, spoor).terugvordering());
    }

    /**
     * Gives what is reclaimed, with how it is settled.
     *
     * @param vraag a question without holes
     * @return what is reclaimed
     * @throws IllegalArgumentException if the question has a hole
     */
    public Resultaat terugvordering(Terugvorderingsvraag vraag) {
        return reclaim(vraag, Spoor.UIT);
    }

    private static Resultaat reclaim(Terugvorderingsvraag vraag, Spoor spoor) {
        Bedrag toegekend = vraag.toegekend();
        Terugvorderingsregel regel = known(vraag.regel(), "regel");
        if (toegekend.signum() > 0 && vraag.afspraken().isEmpty()) {
            spoor.note(GEEN_AFSPRAKEN, List::of);
        }
        Breuk tekort = shortfall(vraag);
        Bedrag resultaat = Bedrag.NUL;
        if (tekort.signum() > 0) {
            boolean volledig = regel == Terugvorderingsregel.VOLLEDIG;
            Breuk exact = volledig ? toegekend.toBreuk() : toegekend.toBreuk().times(tekort);
            resultaat = Afronding.CENT_HALF_OP.round(exact);
            if (!volledig) {
                spoor.begin(TEKORT, Shares.percentage(tekort, 2), List::of);
            }
            spoor.begin(
                    STAPPEN_NIET_GEZET,
                    exact,
                    () -> List.of(Gegeven.of("toegekend", TOEGEKEND, toegekend), Gegeven.of("regel", REGEL, regel)));
            Breuk afgerond = resultaat.toBreuk();
            spoor.step(CENT, exact, afgerond, List::of);
        }
        Bedrag besteed = known(vraag.conformBesteed(), "conformBesteed");
        Bedrag besteding = spoor.begin(
                BESTEDING,
                toegekend.minus(besteed),
                () -> List.of(
                        Gegeven.of("toegekend", TOEGEKEND, toegekend), Gegeven.of("conformBesteed", BESTEED, besteed)));
        Bedrag terugvordering = together(vraag, resultaat, besteding);
        spoor.begin(SAMENLOOP, terugvordering, List::of);
        Optional<Bedrag> voorschot = vraag.volgendVoorschot();
        Bedrag verrekend = voorschot
                .map(v -> v.compareTo(terugvordering) < 0 ? v : terugvordering)
                .orElse(Bedrag.NUL);
        Bedrag resterend = terugvordering.minus(verrekend);
        voorschot.ifPresent(v -> {
            spoor.begin(VERREKEND, verrekend, () -> List.of(Gegeven.of("volgendVoorschot", VOORSCHOT, v)));
            spoor.begin(RESTEREND, resterend, List::of);
        });
        return new Resultaat(terugvordering, tekort, verrekend, resterend);
    }

    private static Bedrag together(Terugvorderingsvraag vraag, Bedrag resultaat, Bedrag besteding) {
        if (vraag.leeswijze().is(Terugvorderingsvraag.SAMENLOOP, Terugvorderingsvraag.SOM)) {
            Bedrag som = resultaat.plus(besteding);
            return som.compareTo(vraag.toegekend()) < 0 ? som : vraag.toegekend();
        }
        return resultaat.compareTo(besteding) >= 0 ? resultaat : besteding;
    }

    /** The part that was not realised: over all agreements the mean of their shortfalls, or the largest. */
    private static Breuk shortfall(Terugvorderingsvraag vraag) {
        boolean grootste = vraag.leeswijze().is(Terugvorderingsvraag.TEKORT, Terugvorderingsvraag.GROOTSTE);
        Breuk som = Breuk.NUL;
        Breuk meest = Breuk.NUL;
        for (Resultaatsafspraak afspraak : vraag.afspraken()) {
            Breuk deel = shortfall(afspraak);
            meest = deel.compareTo(meest) > 0 ? deel : meest;
            som = som.plus(deel);
        }
        int aantal = vraag.afspraken().size();
        return grootste || aantal == 0 ? meest : som.dividedBy(Breuk.of(aantal, 1));
    }

    private static Breuk shortfall(Resultaatsafspraak afspraak) {
        Breuk gepland = Breuk.of(afspraak.gepland());
        Breuk tekort = gepland.minus(Breuk.of(afspraak.gerealiseerd()));
        return tekort.signum() <= 0 ? Breuk.NUL : tekort.dividedBy(gepland);
    }

    private static <T> T known(Optional<T> waarde, String feit) {
        return waarde.orElseThrow(() -> new IllegalArgumentException("a hole: " + feit));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
