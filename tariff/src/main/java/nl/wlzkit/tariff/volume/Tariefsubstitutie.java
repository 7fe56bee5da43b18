package nl.wlzkit.tariff.volume;

import java.math.RoundingMode;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * The hours of care that fit in a financial framework at the lower percentage, rounded down to hundredths of an hour
 * (WK-AFR-UREN) so that they never cost more than the framework. A lower percentage never gives fewer hours.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tariefsubstitutie implements Berekening<Tariefsubstitutievraag, Hoeveelheid> {
    private static final Stap HUIDIG =
            new Stap("ZK24-077", Tekst.of("uren binnen het kader, nu", "hours within the framework, now"));
    private static final Stap LAGER =
            new Stap("ZK24-055", Tekst.of("meer uren bij een lager percentage", "more hours at a lower percentage"));
    private static final Stap KADER =
            new Stap("ZK24-077", Tekst.of("blijft over van het kader", "is left of the framework"));
    private static final Stap OMLAAG =
            new Stap("WK-AFR-UREN", Tekst.of("omlaag op honderdste uren", "down to hundredths of an hour"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(HUIDIG, LAGER, KADER, OMLAAG);

    private static final Tekst PERCENTAGE = Tekst.of("percentage", "percentage");

    /**
     * The hours and what they cost.
     *
     * @param uren the hours at the lower percentage
     * @param extra how many more that are than at the present percentage
     * @param over what is left of the framework, rounded half-up to cents; zero or more
     */
    public record Substitutie(Hoeveelheid uren, Hoeveelheid extra, Bedrag over) {}

    /** Makes the calculator. */
    public Tariefsubstitutie() {}

    /**
     * Works out the hours.
     *
     * @param vraag the question
     * @return the hours
     */
    public Substitutie work(Tariefsubstitutievraag vraag) {
        Hoeveelheid uren = hours(vraag, vraag.lager());
        Breuk kosten = vraag.lager().of(vraag.uurtarief()).toBreuk().times(uren.toBreuk());
        return new Substitutie(
                uren,
                uren.minus(hours(vraag, vraag.huidig())),
                Afronding.CENT_HALF_OP.round(vraag.kader().toBreuk().minus(kosten)));
    }

    private static Breuk exact(Tariefsubstitutievraag vraag, Percentage percentage) {
        return vraag.kader()
                .toBreuk()
                .dividedBy(percentage.of(vraag.uurtarief()).toBreuk());
    }

    private static Hoeveelheid hours(Tariefsubstitutievraag vraag, Percentage percentage) {
        return Hoeveelheid.round(exact(vraag, percentage), 2, RoundingMode.FLOOR);
    }

    @Override
    public Antwoord<Hoeveelheid> calculate(Tariefsubstitutievraag vraag, Spoor spoor) {
        Substitutie substitutie = work(vraag);
        Hoeveelheid nu = spoor.begin(
                HUIDIG,
                hours(vraag, vraag.huidig()),
                () -> List.of(
                        Gegeven.of("kader", Tekst.of("kader", "framework"), vraag.kader()),
                        Gegeven.of("uurtarief", Tekst.of("uurtarief", "tariff per hour"), vraag.uurtarief()),
                        Gegeven.of("huidig", PERCENTAGE, vraag.huidig())));
        Hoeveelheid uren = spoor.step(
                LAGER, nu, substitutie.uren(), () -> List.of(Gegeven.of("lager", PERCENTAGE, vraag.lager())));
        if (!uren.toBreuk().equals(exact(vraag, vraag.lager()))) {
            spoor.note(OMLAAG, List::of);
            spoor.note(KADER, () -> List.of(Gegeven.of("over", KADER.wat(), substitutie.over())));
        }
        return Antwoord.of(uren);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
