package nl.wlzkit.tariff.meerzorg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;

/**
 * The meerzorg of one client by the sheet of 2025 or 2026, in euros a year or a day. It refuses where the sheet gives no
 * amount: hours within the regular package, or too few above it.
 *
 * <p>Exact until the end; the amount that comes out is rounded once, to the cent, half up ({@code WK-AFR-MEERZORG}). A higher
 * percentage and higher means for the context never give less. More hours can: where maatwerk by the hour ends and a profile
 * with an amount begins, or the other way round. Immutable and thread-safe.
 */
public final class Individuelemeerzorg implements Berekening<Meerzorgaanvraag, Bedrag> {
    static final Stap DAG = new Stap("MZ-L16", Tekst.of("wonen, een doordeweekse dag", "living, a weekday"));
    static final Stap WEEK = new Stap("MZ-I3", Tekst.of("wonen, per week", "living, a week"));
    static final Stap DAGBESTEDING = new Stap("MZ-E28", Tekst.of("plus dagbesteding", "plus day activities"));
    static final Stap GEEN_DAGBESTEDING =
            new Stap("MZ-E28", Tekst.of("dagbesteding telt niet mee", "day activities do not count"));
    static final Stap NACHT = new Stap("MZ-E11", Tekst.of("plus nachtzorg", "plus care at night"));
    static final Stap BEHANDELING = new Stap("MZ-E14", Tekst.of("plus behandelaren", "plus behandelaren"));
    static final Stap GEEN_BEHANDELING =
            new Stap("MZ-E28", Tekst.of("behandelaren tellen niet mee", "behandelaren do not count"));
    static final Stap MINUREN = new Stap("MZ-E18", Tekst.of("min de min-uren", "less the hours off"));
    static final Stap INDIRECT = new Stap("MZ-E21", Tekst.of("plus indirecte uren", "plus indirect hours"));
    static final Stap CONTEXTUREN = new Stap("MZ-E24", Tekst.of("plus contexturen", "plus context hours"));
    static final Stap REGULIER = new Stap("MZ-E38", Tekst.of("min reguliere uren", "less regular hours"));
    static final Stap BINNEN = new Stap("MZ-E38", Tekst.of("binnen het gewone pakket", "within the ordinary package"));
    static final Stap GEEN_BAND = new Stap("MZ-C39", Tekst.of("onder de eerste band", "below the first band"));
    static final Stap NIET_WAARDIG = new Stap("MZ-H37", Tekst.of("niet meerzorg waardig", "not worth meerzorg"));
    static final Stap BAND = new Stap("MZ-C39", Tekst.of("jaarbudget van de band", "yearly budget of the band"));
    static final Stap MAATWERK = new Stap("MZ-H38", Tekst.of("maatwerk, per uur", "maatwerk, by the hour"));
    static final Stap CONTEXT =
            new Stap("MZ-H39", Tekst.of("plus context boven drempel", "plus context above threshold"));
    static final Stap BINNEN_BUDGET =
            new Stap("MZ-H35", Tekst.of("context binnen de drempel", "context within threshold"));
    static final Stap MAXIMUM = new Stap("MZ-H42", Tekst.of("ten hoogste het maximum", "at most the maximum"));
    static final Stap TARIEF = new Stap("MZ-E39", Tekst.of("maal het tariefpercentage", "times the percentage"));
    static final Stap ETMAAL = new Stap("MZ-E41", Tekst.of("per etmaal", "a day"));
    static final Stap AFRONDING = new Stap("WK-AFR-MEERZORG", Tekst.of("naar centen", "to cents"));
    static final Stap VORM = new Stap("MZ-ZIN", Tekst.of("verblijf of vpt", "verblijf or vpt"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            DAG,
            WEEK,
            DAGBESTEDING,
            GEEN_DAGBESTEDING,
            NACHT,
            BEHANDELING,
            GEEN_BEHANDELING,
            MINUREN,
            INDIRECT,
            CONTEXTUREN,
            REGULIER,
            BINNEN,
            GEEN_BAND,
            NIET_WAARDIG,
            BAND,
            MAATWERK,
            CONTEXT,
            BINNEN_BUDGET,
            MAXIMUM,
            TARIEF,
            ETMAAL,
            AFRONDING,
            VORM);

    /** Makes the calculator. */
    public Individuelemeerzorg() {}

    /** The cells of a sheet with a question filled in. */
    private record Cellen(Map<Cel, Celwaarde> waarden) {
        Celwaarde get(Werkblad op, String adres) {
            Celwaarde waarde = waarden.get(new Cel(op, adres));
            if (waarde == null) {
                throw new IllegalStateException("no cell " + op + "!" + adres);
            }
            return waarde;
        }

        Breuk number(Werkblad op, String adres) {
            return get(op, adres)
                    .getal()
                    .orElseThrow(() -> new IllegalStateException("no number in " + op + "!" + adres));
        }

        Weekuren hours(String adres) {
            return new Weekuren(number(Werkblad.OVERZICHT_INDIVIDUEEL, adres));
        }

        Rekenbedrag euro(String adres) {
            return new Rekenbedrag(number(Werkblad.OVERZICHT_INDIVIDUEEL, adres));
        }
    }

    @Override
    public Antwoord<Bedrag> calculate(Meerzorgaanvraag vraag, Spoor spoor) {
        Leesplan plan = new Leesplan(vraag);
        Cellen cellen = new Cellen(Rekenmodel.calculateClient(plan.tabel(), vraag.blad(), plan.leeswijze()));
        spoor.note(
                VORM,
                () -> List.of(
                        Gegeven.of("leveringsvorm", Tekst.of("leveringsvorm", "form of care"), vraag.leveringsvorm())));
        Weekuren geteld = hours(vraag, cellen, spoor);
        if (geteld.dagen().compareTo(cellen.number(Werkblad.OVERZICHT_INDIVIDUEEL, "E37")) < 0) {
            return refuse(BINNEN, cellen, spoor);
        }
        Weekuren meer = spoor.step(
                REGULIER,
                geteld,
                new Weekuren(geteld.dagen().minus(cellen.hours("E37").dagen())),
                () -> regular(vraag, cellen));
        Celwaarde uitkomst = cellen.get(Werkblad.OVERZICHT_INDIVIDUEEL, "H37");
        if (Bladrekenen.isFout(uitkomst)) {
            return refuse(GEEN_BAND, cellen, spoor);
        }
        if (Bladrekenen.is(uitkomst, Rekentabel.NIET_WAARDIG)) {
            return refuse(NIET_WAARDIG, cellen, spoor);
        }
        return Antwoord.of(amount(vraag, cellen, meer, spoor));
    }

    /** What a question is calculated with. */
    private record Leesplan(Rekentabel tabel, Leeswijze leeswijze) {
        Leesplan(Meerzorgaanvraag vraag) {
            this(
                    Rekentabel.of(vraag.jaar()),
                    Rekentool.LEESWIJZE.choose(Rekentool.D4, vraag.leeswijze().choice(Rekentool.D4)));
        }
    }

    private static Antwoord<Bedrag> refuse(Stap stap, Cellen cellen, Spoor spoor) {
        spoor.refuse(
                stap,
                () -> List.of(
                        given("E28", "berekende uren per week", "counted hours a week", cellen.hours("E28")),
                        given("E37", "reguliere uren per week", "regular hours a week", cellen.hours("E37"))));
        return Antwoord.refused(List.of(stap));
    }

    private static Weekuren hours(Meerzorgaanvraag vraag, Cellen cellen, Spoor spoor) {
        Pakketinhoud inhoud = Meerzorgaanvraag.told(vraag.inhoud());
        Breuk doordeweeks = cellen.number(Werkblad.AANVRAAG_INDIVIDUEEL, "G12");
        Weekuren dag = spoor.begin(DAG, new Weekuren(doordeweeks), List::of);
        Weekuren nu = spoor.step(
                WEEK,
                dag,
                cellen.hours("C8"),
                () -> List.of(given(
                        "weekend",
                        "wonen, een dag in het weekend",
                        "living, a day of the weekend",
                        new Weekuren(cellen.number(Werkblad.AANVRAAG_INDIVIDUEEL, "T12")))));
        nu = part(spoor, nu, inhoud.metDagbesteding(), DAGBESTEDING, GEEN_DAGBESTEDING, cellen.hours("C9"));
        nu = plus(spoor, NACHT, nu, cellen.hours("C10"), List::of);
        Weekuren behandelaren = cellen.hours("C14");
        nu = inhoud.metBehandeling()
                ? plus(
                        spoor,
                        BEHANDELING,
                        nu,
                        cellen.hours("E14"),
                        () -> List.of(
                                given("behandelaren", "behandelaren per week", "behandelaren a week", behandelaren)))
                : part(spoor, nu, false, BEHANDELING, GEEN_BEHANDELING, behandelaren);
        nu = plus(spoor, MINUREN, nu, new Weekuren(cellen.hours("E18").dagen().negate()), List::of);
        nu = plus(spoor, INDIRECT, nu, cellen.hours("E21"), List::of);
        return plus(spoor, CONTEXTUREN, nu, cellen.hours("E24"), List::of);
    }

    private static Weekuren part(Spoor spoor, Weekuren nu, boolean telt, Stap wel, Stap niet, Weekuren uren) {
        if (telt) {
            return plus(spoor, wel, nu, uren, List::of);
        }
        if (uren.dagen().signum() != 0) {
            spoor.note(niet, () -> List.of(given("uren", "uren per week", "hours a week", uren)));
        }
        return nu;
    }

    private static Weekuren plus(Spoor spoor, Stap stap, Weekuren nu, Weekuren erbij, Supplier<List<Gegeven>> door) {
        return spoor.step(stap, nu, new Weekuren(nu.dagen().plus(erbij.dagen())), door);
    }

    private static List<Gegeven> regular(Meerzorgaanvraag vraag, Cellen cellen) {
        String code = Bladrekenen.text(cellen.get(Werkblad.CLIENTGEGEVENS, "P7"));
        return List.of(
                new Gegeven("pakket", Tekst.of("pakket", "package"), vraag.pakket(), Optional.empty()),
                new Gegeven("prestatiecode", Tekst.of("prestatiecode", "prestatiecode"), code, Optional.of("MZ-P7")),
                new Gegeven(
                        "regulier",
                        Tekst.of("reguliere uren", "regular hours"),
                        cellen.hours("E37"),
                        Optional.of("MZ-E37")));
    }

    private static Gegeven given(String feit, String nl, String en, Object waarde) {
        return Gegeven.of(feit, Tekst.of(nl, en), waarde);
    }

    private static Bedrag amount(Meerzorgaanvraag vraag, Cellen cellen, Weekuren meer, Spoor spoor) {
        boolean maatwerk = Bladrekenen.is(cellen.get(Werkblad.OVERZICHT_INDIVIDUEEL, "H37"), Rekentabel.MAATWERK);
        Rekenbedrag budget = cellen.euro(maatwerk ? "H38" : "H37");
        Leesbaar begin = meer;
        spoor.<Leesbaar>step(maatwerk ? MAATWERK : BAND, begin, budget, () -> band(cellen, maatwerk));
        Rekenbedrag erboven = cellen.euro("H39");
        if (cellen.euro("C33").euro().signum() != 0 && erboven.euro().signum() == 0) {
            spoor.note(BINNEN_BUDGET, () -> context(cellen));
        }
        Rekenbedrag nu =
                spoor.step(CONTEXT, budget, new Rekenbedrag(budget.euro().plus(erboven.euro())), () -> context(cellen));
        nu = spoor.step(
                MAXIMUM,
                nu,
                cellen.euro("H42"),
                () -> List.of(given("maximum", "maximum per etmaal", "maximum a day", cellen.euro("H41"))));
        Breuk tarief = Meerzorgaanvraag.told(vraag.tariefpercentage()).toBreuk();
        nu = spoor.step(
                TARIEF,
                nu,
                new Rekenbedrag(nu.euro().times(tarief)),
                () -> List.of(Gegeven.of(
                        Rekencontrole.TARIEF_GAT.feit(),
                        Rekencontrole.TARIEF_GAT.naam(),
                        Meerzorgaanvraag.told(vraag.tariefpercentage()))));
        return rounded(vraag.per(), nu, spoor);
    }

    /** The last steps: to a day if that was asked, and to cents. */
    static Bedrag rounded(Bedragperiode per, Rekenbedrag jaar, Spoor spoor) {
        Rekenbedrag nu = jaar;
        if (per == Bedragperiode.ETMAAL) {
            nu = spoor.step(ETMAAL, jaar, new Rekenbedrag(jaar.euro().dividedBy(Breuk.of(365, 1))), List::of);
        }
        Bedrag afgerond = Afronding.CENT_HALF_OP.round(nu.euro());
        if (!afgerond.toBreuk().equals(nu.euro())) {
            spoor.<Leesbaar>step(AFRONDING, nu, afgerond, List::of);
        }
        return afgerond;
    }

    private static List<Gegeven> band(Cellen cellen, boolean maatwerk) {
        Gegeven profiel =
                given("profiel", "band", "band", Bladrekenen.text(cellen.get(Werkblad.OVERZICHT_INDIVIDUEEL, "C39")));
        return maatwerk
                ? List.of(profiel, given("uurtarief", "euro per uur", "euros an hour", cellen.euro("H6")))
                : List.of(profiel);
    }

    private static List<Gegeven> context(Cellen cellen) {
        return List.of(
                given("contextbedrag", "middelen voor de context", "means for the context", cellen.euro("C33")),
                new Gegeven("drempel", Tekst.of("drempel", "threshold"), cellen.euro("H35"), Optional.of("MZ-H35")));
    }

    @Override
    public Herkomst herkomst() {
        return Rekentabel.herkomst();
    }
}
