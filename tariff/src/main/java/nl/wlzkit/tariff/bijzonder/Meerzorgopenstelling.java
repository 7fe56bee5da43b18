package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.List;
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

/**
 * For how much a day, in euros, meerzorg can be asked: what the care costs above what the indicatie pays, never below zero.
 * It refuses where the beleidsregel meerzorg is not open. Whether the zorgkantoor grants it is not said: the conditions of
 * the protocol are not in the document.
 *
 * <p>More need never gives less, more funding never more; what is open on a day stays open. Nothing is rounded. Immutable and
 * thread-safe.
 */
public final class Meerzorgopenstelling implements Berekening<Meerzorgvraag, Bedrag> {
    private static final Stap NIET_VOOR_2016 =
            new Stap("IK17-272", Tekst.of("voor 2016 alleen de gehandicaptenzorg", "before 2016 disability care only"));
    private static final Stap THUIS_NIET_VOOR_2016 =
            new Stap("IK17-273", Tekst.of("thuis pas vanaf 2016", "at home only from 2016 on"));
    private static final Stap GGZ_NIET_THUIS =
            new Stap("IK17-025", Tekst.of("in de ggz alleen bij verblijf", "in GGZ only with stay"));
    private static final Stap NODIG =
            new Stap("IK17-271", Tekst.of("zorg die nodig is, per dag", "care that is needed, a day"));
    private static final Stap FINANCIERING =
            new Stap("IK17-271", Tekst.of("min de financiering van de indicatie", "less the funding of the indicatie"));
    private static final Stap GEEN_BEHOEFTE =
            new Stap("IK17-271", Tekst.of("de financiering is genoeg", "the funding is enough"));
    private static final Stap OPEN = new Stap("IK17-272", Tekst.of("opengesteld", "open"));
    private static final Stap THUIS = new Stap("IK17-273", Tekst.of("ook voor zorg thuis", "also for care at home"));
    private static final Stap PROTOCOL =
            new Stap("IK17-274", Tekst.of("voorwaarden in bijlage 7", "conditions in annex 7"));
    private static final Stap PROEFTUIN = new Stap("IK17-275", Tekst.of("proeftuin meerzorg", "pilot of meerzorg"));
    private static final Stap PROFIELEN =
            new Stap("RLZ-2.2.1-2015", Tekst.of("recht bij sommige profielen", "right with some profiles"));
    private static final Stap DREMPEL =
            new Stap("RLZ-2.2.2-2015", Tekst.of("ten minste 25% meer zorg", "at least 25% more care"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            NIET_VOOR_2016,
            THUIS_NIET_VOOR_2016,
            GGZ_NIET_THUIS,
            NODIG,
            FINANCIERING,
            GEEN_BEHOEFTE,
            OPEN,
            THUIS,
            PROTOCOL,
            PROEFTUIN,
            PROFIELEN,
            DREMPEL);

    private static final Tekst SECTOR = Tekst.of("sector", "sector");
    private static final Tekst KEUZE = Tekst.of("leveringsvorm", "form of care");
    private static final Tekst DAG = Tekst.of("dag", "day");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Meerzorgopenstelling() {}

    /**
     * Says why meerzorg cannot be asked for. It needs no amounts.
     *
     * @param vraag a question in which no reading is open
     * @return the steps that refuse; none if meerzorg is open
     */
    public static List<Stap> refusals(Meerzorgvraag vraag) {
        List<Stap> weigeringen = new ArrayList<>();
        boolean thuis = vraag.keuze().isThuis();
        if (vraag.sector() != Sector.GZ && vraag.isVoor2016()) {
            weigeringen.add(NIET_VOOR_2016);
        }
        if (thuis && vraag.isVoor2016() && !vraag.is(Meerzorgvraag.THUIS_VANAF, Meerzorgvraag.ALTIJD)) {
            weigeringen.add(THUIS_NIET_VOOR_2016);
        }
        if (thuis && vraag.sector() == Sector.GGZ && !vraag.is(Meerzorgvraag.GGZ_THUIS, Meerzorgvraag.WEL)) {
            weigeringen.add(GGZ_NIET_THUIS);
        }
        return weigeringen;
    }

    /**
     * Says by which procedure it is asked for.
     *
     * @param vraag the question
     * @return the procedure; absent when it is not known whether the provider takes part in a pilot
     */
    public static Optional<Meerzorgprocedure> procedure(Meerzorgvraag vraag) {
        return vraag.proeftuin()
                .map(p -> p && vraag.sector() == Sector.GZ
                        ? Meerzorgprocedure.AFWIJKEND_MOGELIJK
                        : Meerzorgprocedure.REGULIER);
    }

    @Override
    public Antwoord<Bedrag> calculate(Meerzorgvraag vraag, Spoor spoor) {
        List<Stap> weigeringen = refusals(vraag);
        if (!weigeringen.isEmpty()) {
            weigeringen.forEach(s -> spoor.refuse(s, () -> about(vraag)));
            return Antwoord.refused(weigeringen);
        }
        Bedrag nodig = told(vraag.nodig(), Meerzorgvraag.NODIG.feit());
        Bedrag financiering = told(vraag.financiering(), Meerzorgvraag.FINANCIERING.feit());
        Bedrag nu = spoor.begin(NODIG, nodig, List::of);
        nu = spoor.step(
                FINANCIERING,
                nu,
                nu.minus(financiering),
                () -> List.of(Gegeven.of("financiering", Meerzorgvraag.FINANCIERING.naam(), financiering)));
        nu = spoor.step(GEEN_BEHOEFTE, nu, nu.signum() < 0 ? Bedrag.NUL : nu, List::of);
        notes(vraag, spoor);
        return Antwoord.of(nu);
    }

    private static Bedrag told(Optional<Bedrag> waarde, String naam) {
        return waarde.orElseThrow(() -> new IllegalArgumentException("the fact " + naam + " is a hole"));
    }

    private static List<Gegeven> about(Meerzorgvraag vraag) {
        return List.of(
                Gegeven.of("sector", SECTOR, vraag.sector()),
                Gegeven.of("keuze", KEUZE, vraag.keuze()),
                Gegeven.of("dag", DAG, vraag.dag()));
    }

    private static void notes(Meerzorgvraag vraag, Spoor spoor) {
        spoor.note(OPEN, () -> about(vraag));
        if (vraag.keuze().isThuis()) {
            spoor.note(THUIS, List::of);
        }
        spoor.note(PROTOCOL, List::of);
        if (procedure(vraag).equals(Optional.of(Meerzorgprocedure.AFWIJKEND_MOGELIJK))) {
            spoor.note(PROEFTUIN, List::of);
        }
        if (vraag.isVoor2016()) {
            // the law as it was read; how it was from 2016 on, when the sectors were opened, is not at hand
            spoor.note(PROFIELEN, List::of);
            spoor.note(DREMPEL, List::of);
        }
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
