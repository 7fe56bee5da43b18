package nl.wlzkit.tariff.thuis;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
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
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;

/**
 * The tariff of ZZP-meerzorg for one day of 2016, in euros: the planned hours a week of each part, in a group shared by its
 * clients, times its tariff, divided by seven. Rounded four times, half up, as the rule says: the hours of a part, its
 * tariff, the sum of a week, the amount of a day. It refuses when the day cannot be claimed: the client is absent for a
 * reason that is not paid, or meerzorg was claimed for that day already.
 *
 * <p>More hours or a higher tariff never give less. That meerzorg is granted is not tested. Immutable and thread-safe.
 */
public final class Meerzorg2016 implements Berekening<Meerzorg2016vraag, Bedrag> {
    /** How many days of an admission are paid without permission. */
    static final int OPNAMEDAGEN = 91;

    /** How many days in a row of vacation or detention are paid, and how many days of stay must be before. */
    private static final int VAKANTIEDAGEN = 14;

    /** How many days of vacation or detention are paid in a calendar year. */
    private static final int PER_JAAR = 42;

    private static final Stap DUBBEL =
            new Stap("MZR16-5.5", Tekst.of("hoogstens een keer per dag", "at most once a day"));
    private static final Stap AFWEZIG =
            new Stap("MZR16-5.2", Tekst.of("deze afwezigheid wordt niet bekostigd", "this absence is not paid"));
    private static final Stap TOESTEMMING = new Stap(
            "MZR16-5.2a", Tekst.of("langer dan 91 dagen zonder toestemming", "over 91 days without permission"));
    private static final Stap OPNAME =
            new Stap("MZR16-5.2a", Tekst.of("opgenomen bij een ander: bekostigd", "admitted elsewhere: paid"));
    private static final Stap TE_LANG =
            new Stap("MZR16-5.2b", Tekst.of("meer dan 14 dagen achter elkaar", "more than 14 days in a row"));
    private static final Stap TE_KORT =
            new Stap("MZR16-5.2b", Tekst.of("nog geen 14 dagen verblijf", "not yet 14 days of stay"));
    private static final Stap TE_VAAK =
            new Stap("MZR16-5.2b", Tekst.of("meer dan 42 dagen in het jaar", "more than 42 days in the year"));
    private static final Stap VAKANTIE =
            new Stap("MZR16-5.2b", Tekst.of("vakantie of detentie: bekostigd", "vacation or detention: paid"));
    private static final Stap SCHOOL_NIET =
            new Stap("MZR16-5.2c", Tekst.of("buiten de wettelijke vakantieduur", "outside the statutory vacation"));
    private static final Stap SCHOOL =
            new Stap("MZR16-5.2c", Tekst.of("schoolvakantie: bekostigd", "school vacation: paid"));
    private static final Stap WEEKEND_NIET =
            new Stap("MZR16-5.2d", Tekst.of("geen zaterdag of zondag", "no Saturday or Sunday"));
    private static final Stap WEEKEND =
            new Stap("MZR16-5.2d", Tekst.of("weekendverlof: bekostigd", "weekend leave: paid"));
    private static final Stap GROEP =
            new Stap("MZR16-4.2c", Tekst.of("geplande uren per week", "planned hours a week"));
    private static final Stap UREN =
            new Stap("MZR16-4.4a", Tekst.of("uren op twee decimalen", "hours to two decimals"));
    private static final Stap TARIEF =
            new Stap("MZR16-4.4b", Tekst.of("tarief op twee decimalen", "tariff to two decimals"));
    private static final Stap FORMULE =
            new Stap("MZR16-5.6", Tekst.of("uren maal tarief, per week", "hours times tariff, a week"));
    private static final Stap SOM = new Stap("MZR16-4.4c", Tekst.of("som op twee decimalen", "sum to two decimals"));
    private static final Stap DEEL =
            new Stap("MZR16-4.4c", Tekst.of("deelprestatie op twee decimalen", "part to two decimals"));
    private static final Stap ZEVEN =
            new Stap("MZR16-5.6", Tekst.of("gedeeld door zeven dagen", "divided by seven days"));
    private static final Stap DAG =
            new Stap("MZR16-4.4d", Tekst.of("per dag op twee decimalen", "a day to two decimals"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            DUBBEL,
            AFWEZIG,
            TOESTEMMING,
            OPNAME,
            TE_LANG,
            TE_KORT,
            TE_VAAK,
            VAKANTIE,
            SCHOOL_NIET,
            SCHOOL,
            WEEKEND_NIET,
            WEEKEND,
            GROEP,
            UREN,
            TARIEF,
            FORMULE,
            SOM,
            DEEL,
            ZEVEN,
            DAG);

    private static final Tekst DEELPRESTATIE = Tekst.of("deelprestatie", "part");
    private static final Tekst SITUATIE = Tekst.of("situatie", "situation");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Meerzorg2016() {}

    @Override
    public Antwoord<Bedrag> calculate(Meerzorg2016vraag vraag, Spoor spoor) {
        Optional<Stap> nee = Thuiswoorden.told(vraag.alGedeclareerd(), Meerzorg2016vraag.AL_GEDECLAREERD)
                ? Optional.of(DUBBEL)
                : absence(vraag, spoor);
        if (nee.isPresent()) {
            spoor.refuse(nee.get(), () -> about(nee.get(), vraag));
            return Antwoord.refused(List.of(nee.get()));
        }
        return Antwoord.of(perDay(vraag, spoor));
    }

    /** Says by which rule a day of absence is not paid; notes by which it is. */
    private static Optional<Stap> absence(Meerzorg2016vraag vraag, Spoor spoor) {
        Meerzorgdag dag = vraag.aanwezigheid();
        return switch (dag.situatie()) {
            case AANWEZIG -> Optional.empty();
            case OPNAME -> {
                boolean mag = Thuiswoorden.told(dag.dagnummer(), Meerzorgdag.DAGNUMMER) <= OPNAMEDAGEN
                        || Thuiswoorden.told(dag.toestemming(), Meerzorgdag.TOESTEMMING);
                yield paid(mag, OPNAME, TOESTEMMING, vraag, spoor);
            }
            case VAKANTIE, DETENTIE -> vacation(vraag, spoor);
            case SCHOOLVAKANTIE ->
                paid(
                        Thuiswoorden.told(dag.binnenVakantie(), Meerzorgdag.BINNEN_VAKANTIE),
                        SCHOOL,
                        SCHOOL_NIET,
                        vraag,
                        spoor);
            case WEEKENDVERLOF -> {
                DayOfWeek dagVanWeek = vraag.dag().getDayOfWeek();
                boolean weekend = dagVanWeek == DayOfWeek.SATURDAY || dagVanWeek == DayOfWeek.SUNDAY;
                yield paid(weekend, WEEKEND, WEEKEND_NIET, vraag, spoor);
            }
            case ANDERS -> Optional.of(AFWEZIG);
        };
    }

    private static Optional<Stap> vacation(Meerzorg2016vraag vraag, Spoor spoor) {
        Meerzorgdag dag = vraag.aanwezigheid();
        if (Thuiswoorden.told(dag.dagnummer(), Meerzorgdag.DAGNUMMER) > VAKANTIEDAGEN) {
            return Optional.of(TE_LANG);
        }
        if (Thuiswoorden.told(dag.verbleven(), Meerzorgdag.VERBLEVEN) < VAKANTIEDAGEN) {
            return Optional.of(TE_KORT);
        }
        boolean mag = Thuiswoorden.told(dag.ditJaar(), Meerzorgdag.DIT_JAAR) < PER_JAAR;
        return paid(mag, VAKANTIE, TE_VAAK, vraag, spoor);
    }

    private static Optional<Stap> paid(boolean mag, Stap wel, Stap niet, Meerzorg2016vraag vraag, Spoor spoor) {
        if (mag) {
            spoor.note(wel, () -> about(wel, vraag));
            return Optional.empty();
        }
        return Optional.of(niet);
    }

    /** What decides whether the day is paid. */
    private static List<Gegeven> about(Stap stap, Meerzorg2016vraag vraag) {
        if (stap.equals(DUBBEL)) {
            return List.of(Thuiswoorden.fact(Meerzorg2016vraag.AL_GEDECLAREERD, true));
        }
        Meerzorgdag dag = vraag.aanwezigheid();
        List<Gegeven> over = new ArrayList<>();
        over.add(Gegeven.of("situatie", SITUATIE, dag.situatie()));
        if (List.of(OPNAME, TOESTEMMING, TE_LANG, VAKANTIE).contains(stap)) {
            Thuiswoorden.add(over, Meerzorgdag.DAGNUMMER, dag.dagnummer());
        }
        if (List.of(OPNAME, TOESTEMMING).contains(stap)
                && dag.dagnummer().filter(n -> n > OPNAMEDAGEN).isPresent()) {
            Thuiswoorden.add(over, Meerzorgdag.TOESTEMMING, dag.toestemming());
        }
        if (List.of(TE_KORT, VAKANTIE).contains(stap)) {
            Thuiswoorden.add(over, Meerzorgdag.VERBLEVEN, dag.verbleven());
        }
        if (List.of(TE_VAAK, VAKANTIE).contains(stap)) {
            Thuiswoorden.add(over, Meerzorgdag.DIT_JAAR, dag.ditJaar());
        }
        if (List.of(SCHOOL, SCHOOL_NIET).contains(stap)) {
            Thuiswoorden.add(over, Meerzorgdag.BINNEN_VAKANTIE, dag.binnenVakantie());
        }
        if (List.of(WEEKEND, WEEKEND_NIET).contains(stap)) {
            over.add(Thuiswoorden.onDay(vraag.dag()));
        }
        return over;
    }

    private static Bedrag perDay(Meerzorg2016vraag vraag, Spoor spoor) {
        boolean perDeel = vraag.leeswijze().is(Meerzorg2016vraag.SOM, Meerzorg2016vraag.PER_DEEL);
        Bedrag som = Bedrag.NUL;
        for (Deelprestatie deel : vraag.deelprestaties()) {
            Bedrag bedrag = perWeek(deel, spoor);
            som = som.plus(perDeel ? cents(DEEL, bedrag, spoor) : bedrag);
        }
        Bedrag week = cents(SOM, spoor.begin(FORMULE, som, List::of), spoor);
        Breuk dag = week.toBreuk().dividedBy(Breuk.of(7, 1));
        spoor.<Leesbaar>step(ZEVEN, week, dag, List::of);
        Bedrag rond = Afronding.CENT_HALF_OP.round(dag);
        if (!rond.toBreuk().equals(dag)) {
            spoor.<Leesbaar>step(DAG, dag, rond, List::of);
        }
        return rond;
    }

    private static Bedrag cents(Stap stap, Bedrag bedrag, Spoor spoor) {
        return spoor.step(stap, bedrag, Afronding.CENT_HALF_OP.round(bedrag), List::of);
    }

    private static Bedrag perWeek(Deelprestatie deel, Spoor spoor) {
        Uren gepland = spoor.begin(GROEP, deel.uren(), () -> List.of(Gegeven.of("soort", DEELPRESTATIE, deel.soort())));
        Uren uren = spoor.step(UREN, gepland, gepland.round(), List::of);
        Bedrag precies = Thuiswoorden.told(deel.tarief(), Meerzorg2016vraag.tarief(deel.soort()));
        Bedrag tarief = cents(TARIEF, precies, spoor);
        BigDecimal honderdsten =
                new BigDecimal(uren.getal().times(Breuk.of(100, 1)).teller());
        return Bedrag.of(tarief.toBigDecimal().multiply(honderdsten.movePointLeft(2)));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
