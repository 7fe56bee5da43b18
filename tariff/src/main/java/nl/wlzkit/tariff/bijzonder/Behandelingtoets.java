package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.bijzonder.Behandelingoverzicht.Regel;

/**
 * How much, in euros, is corrected of the treatment that was declared beside the package of one client: the policy line of
 * the zorgkantoren for disability care in 2017. It refuses where the line does not speak: another sector, or a package with
 * treatment in it.
 *
 * <p>More permission never gives more correction. Hours that are permitted are used by the declarations in the order of
 * their days; a correction of a part of an amount is rounded half-up to cents, once for each declaration. Immutable and
 * thread-safe.
 */
public final class Behandelingtoets implements Berekening<Behandelingvraag, Bedrag> {
    static final Stap ALLEEN_GZ = new Stap(
            "IK17-309", Tekst.of("alleen in de gehandicaptenzorg geregeld", "regulated in disability care only"));
    static final Stap ALLEEN_EXCLUSIEF = new Stap(
            "IK17-310",
            Tekst.of("alleen naast een pakket exclusief behandeling", "only beside a package without treatment"));

    private static final Stap CORRECTIE = new Stap("IK17-314", Tekst.of("correctie achteraf", "correction afterwards"));
    private static final Stap CONSULTATIE =
            new Stap("IK17-310", Tekst.of("consultatie door de huisarts", "consultation by the huisarts"));
    private static final Stap TIJDELIJK =
            new Stap("IK17-312", Tekst.of("de inzet is tijdelijk", "the deployment is temporary"));
    private static final Stap KADER = new Stap("IK17-313", Tekst.of("financieel kader", "financial frame"));
    private static final Stap VOLGORDE =
            new Stap("WK-BEHANDELING-VOLGORDE", Tekst.of("op volgorde van dag", "in the order of the days"));
    private static final Stap CENT = new Stap(
            "WK-AFR-CENT", Tekst.of("correctie per declaratie op centen", "correction of a declaration to cents"));

    private static final Map<Declaratieoordeel, Stap> PER_OORDEEL = new EnumMap<>(Map.of(
            Declaratieoordeel.GEEN_RECHT,
            new Stap("IK17-307", Tekst.of("geen recht bij een laag ZZP", "no right with a low ZZP")),
            Declaratieoordeel.TOESTEMMING_NODIG,
            new Stap("IK17-311", Tekst.of("zonder toestemming vooraf", "without prior permission")),
            Declaratieoordeel.BUITEN_PERIODE,
            new Stap("IK17-311", Tekst.of("buiten de toegestane periode", "outside the permitted period")),
            Declaratieoordeel.BOVEN_UREN,
            new Stap("IK17-311", Tekst.of("boven de toegestane uren", "above the permitted hours")),
            Declaratieoordeel.BOVEN_KADER,
            new Stap("IK17-313", Tekst.of("boven het financieel kader", "above the financial frame"))));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private static final Tekst GEDECLAREERD = Tekst.of("gedeclareerd", "declared");
    private static final Tekst KADERBEDRAG = Tekst.of("kader", "frame");
    private static final Tekst OVERSCHRIJDING = Tekst.of("overschrijding", "excess");
    private static final Tekst AANTAL = Tekst.of("declaraties", "declarations");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Behandelingtoets() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(
                List.of(ALLEEN_GZ, ALLEEN_EXCLUSIEF, CORRECTIE, CONSULTATIE, TIJDELIJK, KADER, VOLGORDE, CENT));
        stappen.addAll(PER_OORDEEL.values());
        return List.copyOf(stappen);
    }

    /**
     * Judges every declaration of a complete question.
     *
     * @param vraag a question without holes
     * @return what becomes of each, or the steps that say that the policy line does not speak of it
     * @throws IllegalArgumentException if the question has a hole that is needed
     */
    public static Antwoord<Behandelingoverzicht> overzicht(Behandelingvraag vraag) {
        List<Stap> weigeringen = new ArrayList<>();
        if (vraag.sector() != Sector.GZ) {
            weigeringen.add(ALLEEN_GZ);
        }
        if (!vraag.pakket().isExclusief()) {
            weigeringen.add(ALLEEN_EXCLUSIEF);
        }
        return weigeringen.isEmpty()
                ? Antwoord.of(new Declaratiebeoordeling(vraag).overzicht())
                : Antwoord.refused(weigeringen);
    }

    @Override
    public Antwoord<Bedrag> calculate(Behandelingvraag vraag, Spoor spoor) {
        Antwoord<Behandelingoverzicht> antwoord = overzicht(vraag);
        antwoord.weigeringen().forEach(s -> spoor.refuse(s, () -> about(vraag)));
        return antwoord.map(overzicht -> correction(overzicht, vraag, spoor));
    }

    private static List<Gegeven> about(Behandelingvraag vraag) {
        return List.of(
                Gegeven.of("sector", Tekst.of("sector", "sector"), vraag.sector()),
                Gegeven.of("pakket", Tekst.of("pakket", "package"), vraag.pakket()));
    }

    private static Bedrag correction(Behandelingoverzicht overzicht, Behandelingvraag vraag, Spoor spoor) {
        Bedrag totaal = spoor.begin(
                CORRECTIE,
                Bedrag.NUL,
                () -> List.of(Gegeven.of("gedeclareerd", GEDECLAREERD, overzicht.gedeclareerd())));
        for (Declaratieoordeel oordeel : Declaratieoordeel.values()) {
            Stap stap = PER_OORDEEL.get(oordeel);
            if (stap != null) {
                totaal = spoor.step(
                        stap, totaal, totaal.plus(sum(overzicht, oordeel)), () -> number(overzicht, oordeel));
            }
        }
        notes(overzicht, vraag, spoor);
        return totaal;
    }

    /** What is corrected for one reason; what is above the frame is a reason of its own, beside that of the verdict. */
    private static Bedrag sum(Behandelingoverzicht overzicht, Declaratieoordeel oordeel) {
        Bedrag som = Bedrag.NUL;
        for (Regel regel : overzicht.regels()) {
            if (oordeel == Declaratieoordeel.BOVEN_KADER) {
                som = som.plus(regel.bovenKader());
            } else if (regel.oordeel() == oordeel) {
                som = som.plus(regel.gecorrigeerd()).minus(regel.bovenKader());
            }
        }
        return som;
    }

    private static List<Gegeven> number(Behandelingoverzicht overzicht, Declaratieoordeel oordeel) {
        long aantal = overzicht.regels().stream()
                .filter(r -> oordeel == Declaratieoordeel.BOVEN_KADER
                        ? r.bovenKader().signum() > 0
                        : r.oordeel() == oordeel)
                .count();
        return List.of(Gegeven.of("declaraties", AANTAL, aantal));
    }

    private static void notes(Behandelingoverzicht overzicht, Behandelingvraag vraag, Spoor spoor) {
        List<Regel> regels = overzicht.regels();
        boolean recht = !vraag.laagZzp().equals(Optional.of(true));
        if (recht && regels.stream().anyMatch(r -> r.declaratie().isConsultatie())) {
            spoor.note(CONSULTATIE, List::of);
        }
        if (regels.stream()
                .anyMatch(r -> !r.declaratie().isConsultatie() && r.aanvaard().signum() > 0)) {
            spoor.note(TIJDELIJK, List::of);
        }
        overzicht
                .kader()
                .ifPresent(kader -> spoor.note(
                        KADER,
                        () -> List.of(
                                Gegeven.of("kader", KADERBEDRAG, kader),
                                Gegeven.of(
                                        "overschrijding",
                                        OVERSCHRIJDING,
                                        overzicht.overschrijding().orElse(Bedrag.NUL)))));
        if (regels.stream()
                .anyMatch(r -> r.oordeel() == Declaratieoordeel.BOVEN_UREN
                        || r.bovenKader().signum() > 0)) {
            spoor.note(VOLGORDE, List::of);
        }
        if (regels.stream().anyMatch(Regel::afgerond)) {
            spoor.note(CENT, List::of);
        }
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
