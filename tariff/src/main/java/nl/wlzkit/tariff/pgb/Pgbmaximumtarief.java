package nl.wlzkit.tariff.pgb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/**
 * How much of an agreed tariff can be paid from a pgb, in euros per unit: the agreed tariff, at most the maximum of the day
 * for this provider. A higher tariff of the NZa raises the maximum of a professional. Not rounded. Immutable and
 * thread-safe.
 */
public final class Pgbmaximumtarief implements Berekening<Pgbmaximumtariefvraag, Bedrag> {
    private static final LocalDate ECHTGENOOT_VANAF = LocalDate.of(2021, 1, 1);
    private static final Tekst HOOG = Tekst.of("maximum voor een professional", "maximum for a professional");
    private static final Tekst LAAG = Tekst.of("maximum, geen professional", "maximum, no professional");
    private static final Tekst ZORGVERLENER = Tekst.of("zorgverlener", "provider");
    private static final Tekst VOOR_2014 = Tekst.of("pgb van voor 2014", "pgb since before 2014");
    private static final Tekst MAXIMUM = Tekst.of("maximum", "maximum");
    private static final Tekst AFGESPROKEN = Tekst.of("afgesproken tarief", "tariff that was agreed");
    private static final Stap FAMILIE_2015 =
            new Stap("RLZ2015-5.22.3", Tekst.of("familie is geen professional", "family is no professional"));
    private static final Stap FAMILIE_2021 = new Stap(
            "RLZ2021-5.22.3",
            Tekst.of("echtgenoot of familie is geen professional", "spouse or family is no professional"));
    private static final Stap ONBEKEND =
            new Stap("WK-PGB-ONBEKEND", Tekst.of("maximum dat niet gepubliceerd is", "maximum that is not published"));

    /** The steps of this calculator, beside those that a row of the table makes. */
    public static final List<Stap> STAPPEN = List.of(FAMILIE_2015, FAMILIE_2021, ONBEKEND);

    /** Makes the calculator. */
    public Pgbmaximumtarief() {}

    static List<String> rules() {
        Set<String> regels = new LinkedHashSet<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        regels.addAll(Pgbregels.published(
                Pgbparameter.UUR, Pgbparameter.DAGDEEL, Pgbparameter.UUR_OVERIG, Pgbparameter.DAGDEEL_OVERIG));
        regels.add(Pgbvormen.WETTEKST.regel());
        return List.copyOf(regels);
    }

    @Override
    public Antwoord<Bedrag> calculate(Pgbmaximumtariefvraag vraag, Spoor spoor) {
        boolean hoog = vraag.isHoog().orElseThrow(Pgbvormen.hole());
        Optional<Waarde> gepubliceerd = Pgbvormen.read(vraag.found(hoog), vraag.leeswijze());
        Bedrag tarief = spoor.begin(
                step(gepubliceerd, AFGESPROKEN),
                vraag.afgesproken(),
                () -> List.of(Gegeven.of("eenheid", Tekst.of("eenheid", "unit"), vraag.eenheid())));
        boolean familie = vraag.familie().equals(Optional.of(true))
                && vraag.zorgverlener()
                        .map(Pgbmaximumtariefvraag::dependsOnFamily)
                        .orElse(false);
        if (familie) {
            spoor.note(
                    vraag.dag().isBefore(ECHTGENOOT_VANAF) ? FAMILIE_2015 : FAMILIE_2021,
                    () -> List.of(Gegeven.of(
                            "zorgverlener", ZORGVERLENER, vraag.zorgverlener().orElseThrow())));
        }
        Bedrag grens =
                gepubliceerd.map(w -> Bedrag.of(w.waarde())).or(vraag::maximum).orElseThrow(Pgbvormen.hole());
        // a tariff of the NZa that does not matter is not asked for
        Bedrag nza = hoog ? vraag.nzaTarief().orElse(Bedrag.NUL) : Bedrag.NUL;
        Bedrag hoogstens = nza.compareTo(grens) > 0 ? nza : grens;
        Bedrag betaald = tarief.compareTo(hoogstens) > 0 ? hoogstens : tarief;
        Stap stap = step(gepubliceerd, hoog ? HOOG : LAAG);
        Gegeven maximum = hoogstens.equals(grens)
                ? new Gegeven("maximum", MAXIMUM, grens, gepubliceerd.map(Waarde::regel))
                : Gegeven.of("nzaTarief", Pgbmaximumtariefvraag.NZA_GAT.naam(), nza);
        spoor.note(stap, () -> decided(vraag, maximum));
        return Antwoord.of(spoor.step(stap, tarief, betaald, List::of));
    }

    /** The maximum, and what is known of who gives and who has the care: these decide which maximum it is. */
    private static List<Gegeven> decided(Pgbmaximumtariefvraag vraag, Gegeven maximum) {
        List<Gegeven> door = new ArrayList<>(List.of(maximum));
        vraag.zorgverlener().ifPresent(z -> door.add(Gegeven.of("zorgverlener", ZORGVERLENER, z)));
        vraag.pgbVoor2014().ifPresent(v -> door.add(Gegeven.of("pgbVoor2014", VOOR_2014, v)));
        return door;
    }

    private static Stap step(Optional<Waarde> gepubliceerd, Tekst wat) {
        return gepubliceerd.map(w -> new Stap(w.regel(), wat)).orElse(ONBEKEND);
    }

    @Override
    public Herkomst herkomst() {
        return Pgbtabel.published().herkomst();
    }
}
