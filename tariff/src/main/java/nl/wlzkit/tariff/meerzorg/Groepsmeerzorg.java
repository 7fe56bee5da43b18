package nl.wlzkit.tariff.meerzorg;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;

/**
 * The meerzorg of a group by the sheet of 2025 or 2026: the sum over its clients, in euros a year or a day. It refuses when
 * none of them comes out.
 *
 * <p>Exact until the end; the amount that comes out is rounded once, to the cent, half up ({@code WK-AFR-MEERZORG}). A higher
 * percentage and higher means for the context never give less; the order of the clients does not matter. Immutable and
 * thread-safe.
 */
public final class Groepsmeerzorg implements Berekening<Groepsaanvraag, Bedrag> {
    static final Stap GETELD = new Stap("MZ-GR-M19", Tekst.of("uren van een cliënt", "hours of a client"));
    static final Stap DEEL = new Stap("MZ-GR-L19", Tekst.of("deel van de contexturen", "share of the context hours"));
    static final Stap GEEN = new Stap("MZ-E38", Tekst.of("deze cliënt niet", "not this client"));
    static final Stap NIEMAND = new Stap("MZ-GR-H45", Tekst.of("niemand met meerzorg", "nobody with meerzorg"));
    static final Stap BUDGET = new Stap("MZ-GR-H40", Tekst.of("budget van de groep", "budget of the group"));
    static final Stap AANDEEL =
            new Stap("MZ-GR-H45", Tekst.of("plus deel van de context", "plus share of the context"));
    static final Stap SOM = new Stap("MZ-GR-Q36", Tekst.of("som van de cliënten", "sum of the clients"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            Individuelemeerzorg.VORM,
            GETELD,
            DEEL,
            Individuelemeerzorg.REGULIER,
            GEEN,
            NIEMAND,
            Individuelemeerzorg.BAND,
            Individuelemeerzorg.MAATWERK,
            BUDGET,
            Individuelemeerzorg.BINNEN_BUDGET,
            AANDEEL,
            Individuelemeerzorg.MAXIMUM,
            Individuelemeerzorg.TARIEF,
            SOM,
            Individuelemeerzorg.ETMAAL,
            Individuelemeerzorg.AFRONDING);

    private static final Tekst CLIENT = Tekst.of("cliënt", "client");

    /** Makes the calculator. */
    public Groepsmeerzorg() {}

    /** The cells of a sheet with a question filled in. */
    private record Cellen(Map<Cel, Celwaarde> waarden) {
        Celwaarde get(String adres) {
            Celwaarde waarde = waarden.get(new Cel(Werkblad.GROEP, adres));
            if (waarde == null) {
                throw new IllegalStateException("no cell " + adres);
            }
            return waarde;
        }

        Breuk number(String adres) {
            return get(adres).getal().orElseThrow(() -> new IllegalStateException("no number in " + adres));
        }

        Weekuren hours(String adres) {
            return new Weekuren(number(adres));
        }

        Rekenbedrag euro(String adres) {
            return new Rekenbedrag(number(adres));
        }

        boolean isEligible(int rij) {
            return Bladrekenen.text(get("P" + rij)).contains(Rekenmodel.PROFIEL);
        }

        boolean isMaatwerk(int rij) {
            return Bladrekenen.is(get("R" + rij), Rekentabel.MAATWERK);
        }
    }

    @Override
    public Antwoord<Bedrag> calculate(Groepsaanvraag vraag, Spoor spoor) {
        Leeswijze leeswijze = Rekentool.LEESWIJZE
                .choose(Rekentool.D1, vraag.leeswijze().choice(Rekentool.D1))
                .choose(Rekentool.D4, vraag.leeswijze().choice(Rekentool.D4));
        Cellen cellen = new Cellen(Rekenmodel.calculate(Rekentabel.of(vraag.jaar()), vraag.blad(), leeswijze));
        spoor.note(
                Individuelemeerzorg.VORM,
                () -> List.of(
                        Gegeven.of("leveringsvorm", Tekst.of("leveringsvorm", "form of care"), vraag.leveringsvorm())));
        List<Integer> erbij = new ArrayList<>();
        for (int i = 0; i < vraag.clienten().size(); i++) {
            int rij = Rekenmodel.EERSTE_GROEPSREGEL + i;
            hours(vraag.clienten().get(i), rij, cellen, spoor);
            if (cellen.isEligible(rij)) {
                erbij.add(rij);
            }
        }
        if (erbij.isEmpty()) {
            spoor.refuse(NIEMAND, List::of);
            return Antwoord.refused(List.of(NIEMAND));
        }
        context(cellen, spoor);
        Breuk tarief = Meerzorgaanvraag.told(vraag.tariefpercentage()).toBreuk();
        Rekenbedrag som = new Rekenbedrag(Breuk.NUL);
        for (int rij : erbij) {
            String naam =
                    vraag.clienten().get(rij - Rekenmodel.EERSTE_GROEPSREGEL).naam();
            som = new Rekenbedrag(som.euro()
                    .plus(amount(vraag, naam, rij, cellen, tarief, spoor).euro()));
        }
        Rekenbedrag samen = spoor.begin(
                SOM,
                som,
                () -> List.of(Gegeven.of(
                        "clienten", Tekst.of("cliënten met meerzorg", "clients with meerzorg"), erbij.size())));
        return Antwoord.of(Individuelemeerzorg.rounded(vraag.per(), samen, spoor));
    }

    private static void hours(Groepslid client, int rij, Cellen cellen, Spoor spoor) {
        Celwaarde deel = Bladrekenen.number(cellen.get("L" + rij));
        Weekuren geteld = cellen.hours("M" + rij);
        Breuk context = deel.getal().orElse(Breuk.NUL);
        Weekuren eigen =
                spoor.begin(GETELD, new Weekuren(geteld.dagen().minus(context)), () -> given(client, cellen, rij));
        spoor.step(
                DEEL,
                eigen,
                geteld,
                () -> List.of(Gegeven.of(
                        "contexturen", Tekst.of("contexturen per week", "context hours a week"), cellen.hours("F8"))));
        Weekuren regulier = cellen.hours("N" + rij);
        if (!cellen.isEligible(rij)) {
            spoor.note(
                    GEEN,
                    () -> List.of(
                            Gegeven.of("client", CLIENT, client.naam()),
                            new Gegeven(
                                    "regulier",
                                    Tekst.of("reguliere uren", "regular hours"),
                                    regulier,
                                    Optional.of("MZ-E37"))));
            return;
        }
        Weekuren meer = spoor.step(
                Individuelemeerzorg.REGULIER,
                geteld,
                cellen.hours("O" + rij),
                () -> List.of(new Gegeven(
                        "regulier", Tekst.of("reguliere uren", "regular hours"), regulier, Optional.of("MZ-E37"))));
        boolean maatwerk = cellen.isMaatwerk(rij);
        Leesbaar begin = meer;
        spoor.<Leesbaar>step(
                maatwerk ? Individuelemeerzorg.MAATWERK : Individuelemeerzorg.BAND,
                begin,
                cellen.euro((maatwerk ? "T" : "R") + rij),
                () -> band(cellen, rij));
    }

    private static List<Gegeven> band(Cellen cellen, int rij) {
        Gegeven profiel = Gegeven.of("profiel", Tekst.of("band", "band"), Bladrekenen.text(cellen.get("P" + rij)));
        return cellen.isMaatwerk(rij)
                ? List.of(
                        profiel,
                        Gegeven.of("uurtarief", Tekst.of("euro per uur", "euros an hour"), cellen.euro("AA" + rij)))
                : List.of(profiel);
    }

    private static List<Gegeven> given(Groepslid client, Cellen cellen, int rij) {
        List<Gegeven> door = new ArrayList<>(List.of(
                Gegeven.of("client", CLIENT, client.naam()),
                Gegeven.of("pakket", Tekst.of("pakket", "package"), client.pakket()),
                Gegeven.of("inhoud", Tekst.of("inhoud", "content"), client.inhoud())));
        told(door, "wonen", Tekst.of("wonen", "living"), client.wonen());
        told(door, "dagbesteding", Tekst.of("dagbesteding", "day activities"), client.dagbesteding());
        told(door, "nachtzorg", Tekst.of("nachtzorg", "care at night"), client.nachtzorg());
        told(door, "minuren", Tekst.of("min-uren", "hours off"), client.minuren());
        door.add(new Gegeven(
                "behandeling",
                Tekst.of("behandelaren met factor", "behandelaren with factor"),
                cellen.hours("I" + rij),
                Optional.of("MZ-E14")));
        door.add(new Gegeven(
                "indirect",
                Tekst.of("indirecte uren", "indirect hours"),
                cellen.hours("K" + rij),
                Optional.of("MZ-E21")));
        return door;
    }

    private static void told(List<Gegeven> door, String feit, Tekst naam, Duration duur) {
        if (!duur.isZero()) {
            door.add(Gegeven.of(feit, naam, new Weekuren(Tijden.ofSeconds(duur.toSeconds()))));
        }
    }

    private static void context(Cellen cellen, Spoor spoor) {
        spoor.begin(
                BUDGET,
                cellen.euro("H42"),
                () -> List.of(
                        Gegeven.of("contextbedrag", Rekencontrole.EURO_GAT.naam(), cellen.euro("C13")),
                        Gegeven.of("drempel", Tekst.of("drempel", "threshold"), cellen.euro("H40"))));
        if (cellen.number("C13").signum() != 0 && cellen.number("H44").signum() == 0) {
            spoor.note(Individuelemeerzorg.BINNEN_BUDGET, List::of);
        }
    }

    private static Rekenbedrag amount(
            Groepsaanvraag vraag, String naam, int rij, Cellen cellen, Breuk tarief, Spoor spoor) {
        Rekenbedrag budget = cellen.euro((cellen.isMaatwerk(rij) ? "T" : "R") + rij);
        Rekenbedrag nu = spoor.begin(
                cellen.isMaatwerk(rij) ? Individuelemeerzorg.MAATWERK : Individuelemeerzorg.BAND,
                budget,
                () -> List.of(Gegeven.of("client", CLIENT, naam)));
        nu = spoor.step(
                AANDEEL,
                nu,
                new Rekenbedrag(budget.euro().plus(cellen.number("H45"))),
                () -> List.of(
                        Gegeven.of("boven", Tekst.of("boven de drempel", "above the threshold"), cellen.euro("H44"))));
        nu = spoor.step(
                Individuelemeerzorg.MAXIMUM,
                nu,
                cellen.euro("Y" + rij),
                () -> List.of(Gegeven.of(
                        "maximum", Tekst.of("maximum per etmaal", "maximum a day"), cellen.euro("X" + rij))));
        return spoor.step(
                Individuelemeerzorg.TARIEF,
                nu,
                new Rekenbedrag(nu.euro().times(tarief)),
                () -> List.of(Gegeven.of(
                        Rekencontrole.TARIEF_GAT.feit(),
                        Rekencontrole.TARIEF_GAT.naam(),
                        Meerzorgaanvraag.told(vraag.tariefpercentage()))));
    }

    @Override
    public Herkomst herkomst() {
        return Rekentabel.herkomst();
    }
}
