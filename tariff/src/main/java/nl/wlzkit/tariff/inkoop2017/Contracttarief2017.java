package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.ALLE_VOORWAARDEN;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.BASIS;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.BEOORDELING;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.BESLUIT;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.MEERJARIG;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.ONDERBOUWT_2017;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.PLAN;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.VOORSTEL;
import static nl.wlzkit.tariff.inkoop2017.Contracttariefvraag2017.ZELFANALYSE;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.CATEGORIE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.text.Tekst;

/**
 * The percentage at which a product is contracted for 2017: the base percentage of the regional policy plus the surcharge on
 * which the zorgkantoor decides, at most 3. A surcharge is granted only with an agreed ontwikkelplan, for which a zelfanalyse
 * is a precondition; to a new provider only if it met all conditions when it subscribed; and under an agreement 2016/2017
 * only if a plan substantiates that of 2017. Whatever stands in the way is named, and the base percentage is left.
 *
 * <p>Percentages are exact and nothing is rounded. More of the base or of the decision never gives less. Immutable and
 * thread-safe.
 */
public final class Contracttarief2017 implements Berekening<Contracttariefvraag2017, Percentage> {
    private static final Stap BEGIN = stap("IK17-179", "basistariefpercentage", "base percentage");
    private static final Stap OPSLAG =
            stap("IK17-184", "opslag naar besluit van het zorgkantoor", "surcharge as decided");
    private static final Stap HOOGSTENS = stap("IK17-181", "hoogste opslag", "highest surcharge");
    private static final Stap GEEN_PLAN =
            stap("IK17-182", "geen opslag zonder overeengekomen ontwikkelplan", "no surcharge without an agreed plan");
    private static final Stap GEEN_ZELFANALYSE =
            stap("IK17-139", "geen opslag zonder zelfanalyse", "no surcharge without a zelfanalyse");
    private static final Stap ALLEEN_ZELFANALYSE =
            stap("IK17-138", "de zelfanalyse alleen geeft geen opslag", "the zelfanalyse alone gives no surcharge");
    private static final Stap NIEUW_MAG =
            stap("IK17-105", "nieuwe aanbieder die aan alles voldeed", "new provider that met all");
    private static final Stap NIEUW_VOLDEED_NIET =
            stap("IK17-106", "nieuwe aanbieder die niet aan alles voldeed", "new provider that did not meet all");
    private static final Stap ELDERS =
            stap("IK17-107", "aanbieder van een ander zorgkantoor", "provider of another zorgkantoor");
    private static final Stap NIET_ONDERBOUWD =
            stap("IK17-155", "opslag 2017 niet onderbouwd", "surcharge of 2017 not substantiated");
    private static final Stap BEOORDEELD = stap("IK17-183", "beoordeling van het plan", "assessment of the plan");
    private static final Stap INDICATIE = stap("WK-INDICATIE-OPSLAG", "indicatie van de opslag", "indicated surcharge");
    private static final Stap GRENS = stap("WK-LEES-BOVENGRENS-2017", "hoogstens het maximum", "at most the maximum");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            BEGIN,
            OPSLAG,
            HOOGSTENS,
            GEEN_PLAN,
            GEEN_ZELFANALYSE,
            ALLEEN_ZELFANALYSE,
            NIEUW_MAG,
            NIEUW_VOLDEED_NIET,
            ELDERS,
            NIET_ONDERBOUWD,
            BEOORDEELD,
            INDICATIE,
            GRENS);

    /** Makes the calculator. */
    public Contracttarief2017() {}

    private static Stap stap(String regel, String nl, String en) {
        return new Stap(regel, Tekst.of(nl, en));
    }

    /**
     * The surcharge that is granted.
     *
     * @param opslag from 0 through 3: what the zorgkantoor decided, or 0 if a condition is not met
     * @param gebreken the conditions that are not met
     */
    public record Toekenning(Procentpunt opslag, List<Gebrek> gebreken) {
        /**
         * Copies the conditions.
         *
         * @param opslag from 0 through 3: what the zorgkantoor decided, or 0 if a condition is not met
         * @param gebreken the conditions that are not met
         */
        public Toekenning {
            gebreken = List.copyOf(gebreken);
        }
    }

    @Override
    public Antwoord<Percentage> calculate(Contracttariefvraag2017 vraag, Spoor spoor) {
        return Antwoord.of(percentage(vraag, spoor));
    }

    /** Also for the question after the amount, which has the same facts. */
    static Percentage percentage(Inkoopvraag<?> vraag, Spoor spoor) {
        Percentage basis = spoor.begin(BEGIN, vraag.need(BASIS), () -> List.of(BASIS.gegeven(vraag.need(BASIS))));
        assess(vraag, spoor);
        Toekenning toekenning = granted(vraag);
        toekenning.gebreken().forEach(g -> spoor.note(g.stap(), g::door));
        if (toekenning.gebreken().isEmpty()) {
            category(vraag, spoor);
        }
        Procentpunt opslag = toekenning.opslag();
        if (opslag.equals(Opslagmoment.MAXIMUM)) {
            spoor.note(HOOGSTENS, () -> List.of(BESLUIT.gegeven(opslag)));
        }
        Percentage met = spoor.step(OPSLAG, basis, basis.plus(points(basis, vraag, opslag)), () -> decision(vraag));
        boolean begrensd = vraag.isChosen(Contracttariefvraag2017.BOVENGRENS, Contracttariefvraag2017.NZA_MAXIMUM);
        return begrensd ? spoor.step(GRENS, met, met.min(Percentage.HONDERD), List::of) : met;
    }

    private static Procentpunt points(Percentage basis, Inkoopvraag<?> vraag, Procentpunt opslag) {
        return vraag.isChosen(Contracttariefvraag2017.PROCENTEN, Contracttariefvraag2017.PUNTEN)
                ? opslag
                : Percentage.of(opslag.toBigDecimal()).of(basis);
    }

    private static List<Gegeven> decision(Inkoopvraag<?> vraag) {
        List<Gegeven> door = new ArrayList<>();
        door.add(BESLUIT.gegeven(vraag.need(BESLUIT)));
        vraag.get(VOORSTEL).ifPresent(v -> door.add(VOORSTEL.gegeven(v)));
        return door;
    }

    private static void assess(Inkoopvraag<?> vraag, Spoor spoor) {
        Optional<Planbeoordeling> beoordeling = vraag.get(BEOORDELING);
        beoordeling.ifPresent(b -> {
            spoor.note(BEOORDEELD, () -> List.of(BEOORDELING.gegeven(b)));
            spoor.note(
                    INDICATIE,
                    () -> List.of(Gegeven.of(
                            "indicatie",
                            Tekst.of("waar de scores op wijzen", "to what the scores point"),
                            b.indicatie())));
        });
    }

    private static void category(Inkoopvraag<?> vraag, Spoor spoor) {
        switch (vraag.need(CATEGORIE)) {
            case CATEGORIE_2 -> spoor.note(ELDERS, () -> List.of(CATEGORIE.gegeven(vraag.need(CATEGORIE))));
            case CATEGORIE_3 -> spoor.note(NIEUW_MAG, () -> List.of(CATEGORIE.gegeven(vraag.need(CATEGORIE))));
            case CATEGORIE_1, GEEN_CATEGORIE -> {
                // nothing is said of these beyond what holds for all
            }
        }
    }

    /**
     * Tests the conditions of a surcharge, and grants what the zorgkantoor decided if all are met.
     *
     * @param vraag a complete question; the base percentage may be absent
     * @return the surcharge, and what stands in its way
     * @throws IllegalArgumentException if a fact that is needed is a hole
     */
    public static Toekenning grant(Contracttariefvraag2017 vraag) {
        return granted(vraag);
    }

    private static Toekenning granted(Inkoopvraag<?> vraag) {
        List<Gebrek> gebreken = new ArrayList<>();
        Zorgaanbiedercategorie categorie = vraag.need(CATEGORIE);
        Zelfanalyse zelfanalyse = vraag.need(ZELFANALYSE);
        if (!vraag.need(PLAN)) {
            gebreken.add(Gebrek.of(GEEN_PLAN, PLAN, vraag));
            if (zelfanalyse != Zelfanalyse.GEEN) {
                gebreken.add(Gebrek.of(ALLEEN_ZELFANALYSE, ZELFANALYSE, vraag));
            }
        }
        if (zelfanalyse == Zelfanalyse.GEEN) {
            gebreken.add(Gebrek.of(GEEN_ZELFANALYSE, ZELFANALYSE, vraag));
        } else if (zelfanalyse == Zelfanalyse.VOOR_2016) {
            // who comes from elsewhere, or is new, hands it in with this zorgkantoor for 2017
            switch (categorie) {
                case CATEGORIE_2 -> gebreken.add(Gebrek.of(ELDERS, ZELFANALYSE, vraag));
                case CATEGORIE_3 -> gebreken.add(Gebrek.of(GEEN_ZELFANALYSE, ZELFANALYSE, vraag));
                case CATEGORIE_1, GEEN_CATEGORIE -> {
                    // need not do it again
                }
            }
        }
        if (categorie == Zorgaanbiedercategorie.CATEGORIE_3 && !vraag.need(ALLE_VOORWAARDEN)) {
            gebreken.add(Gebrek.of(NIEUW_VOLDEED_NIET, ALLE_VOORWAARDEN, vraag));
        }
        if (vraag.need(MEERJARIG) && !vraag.need(ONDERBOUWT_2017)) {
            gebreken.add(Gebrek.of(NIET_ONDERBOUWD, ONDERBOUWT_2017, vraag));
        }
        return new Toekenning(gebreken.isEmpty() ? vraag.need(BESLUIT) : Procentpunt.NUL, gebreken);
    }

    @Override
    public Herkomst herkomst() {
        return Meerjarigheid2017.HERKOMST;
    }
}
