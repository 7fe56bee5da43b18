package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.tariff.inkoop2017.Meerzorgvraag2017.DAG;
import static nl.wlzkit.tariff.inkoop2017.Meerzorgvraag2017.FINANCIERING;
import static nl.wlzkit.tariff.inkoop2017.Meerzorgvraag2017.NODIG;
import static nl.wlzkit.tariff.inkoop2017.Meerzorgvraag2017.PROEFTUIN;
import static nl.wlzkit.tariff.inkoop2017.Meerzorgvraag2017.SECTOR;
import static nl.wlzkit.tariff.inkoop2017.Meerzorgvraag2017.VORM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether the policy rule on meerzorg is open for a sector and form of delivery on a day, and what of the need is not covered
 * by the funding of the indication, in euros per day: at least 0, exact. The amount is where an assessment begins, not what is
 * granted: conditions and procedure are in annex 7, which is not part of the framework's text. Immutable and thread-safe.
 */
public final class Meerzorgopenstelling2017 implements Berekening<Meerzorgvraag2017, Bedrag> {
    private static final LocalDate OPENSTELLING = LocalDate.of(2016, 1, 1);

    private static final Stap TEKORT =
            new Stap("IK17-271", Tekst.of("behoefte boven de financiering van de indicatie", "need above the funding"));
    private static final Stap SECTOR_DICHT =
            new Stap("IK17-272", Tekst.of("nog niet opengesteld voor deze sector", "not yet open for this sector"));
    private static final Stap THUIS_DICHT =
            new Stap("IK17-273", Tekst.of("nog niet opengesteld voor zorg thuis", "not yet open for care at home"));
    private static final Stap GGZ_THUIS =
            new Stap("IK17-025", Tekst.of("GGZ alleen met verblijf", "mental health care with a stay only"));
    private static final Stap PROTOCOL =
            new Stap("IK17-274", Tekst.of("voorwaarden en procedure: bijlage 7", "conditions and procedure: annex 7"));
    private static final Stap AFWIJKEND =
            new Stap("IK17-275", Tekst.of("procedure kan afwijken", "procedure may deviate"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(TEKORT, SECTOR_DICHT, THUIS_DICHT, GGZ_THUIS, PROTOCOL, AFWIJKEND);

    /** Makes the calculator. */
    public Meerzorgopenstelling2017() {}

    /**
     * Says what keeps meerzorg closed.
     *
     * @param vraag the question; the amounts may be absent
     * @return what stands in the way; nothing if it is open
     */
    public static List<Gebrek> closed(Meerzorgvraag2017 vraag) {
        List<Gebrek> gebreken = new ArrayList<>();
        Sector sector = vraag.need(SECTOR);
        boolean thuis = vraag.need(VORM) != Leveringsvorm.VERBLIJF;
        boolean ervoor = vraag.need(DAG).isBefore(OPENSTELLING);
        if (ervoor && sector != Sector.GZ) {
            gebreken.add(Gebrek.of(SECTOR_DICHT, SECTOR, vraag));
        }
        if (ervoor && thuis && vraag.isChosen(Meerzorgvraag2017.THUIS, Meerzorgvraag2017.VANAF_2016)) {
            gebreken.add(Gebrek.of(THUIS_DICHT, VORM, vraag));
        }
        if (thuis
                && sector == Sector.GGZ
                && vraag.isChosen(Meerzorgvraag2017.GGZ_THUIS, Meerzorgvraag2017.UITGESLOTEN)) {
            gebreken.add(Gebrek.of(GGZ_THUIS, VORM, vraag));
        }
        return List.copyOf(gebreken);
    }

    @Override
    public Antwoord<Bedrag> calculate(Meerzorgvraag2017 vraag, Spoor spoor) {
        List<Gebrek> gebreken = closed(vraag);
        if (!gebreken.isEmpty()) {
            gebreken.forEach(g -> spoor.refuse(g.stap(), g::door));
            return Antwoord.refused(gebreken.stream().map(Gebrek::stap).toList());
        }
        Bedrag verschil = vraag.need(NODIG).minus(vraag.need(FINANCIERING));
        Bedrag tekort = spoor.begin(
                TEKORT,
                verschil.signum() < 0 ? Bedrag.NUL : verschil,
                () -> List.of(NODIG.gegeven(vraag.need(NODIG)), FINANCIERING.gegeven(vraag.need(FINANCIERING))));
        spoor.note(PROTOCOL, List::of);
        if (vraag.get(PROEFTUIN).orElse(false) && vraag.need(SECTOR) == Sector.GZ) {
            spoor.note(AFWIJKEND, () -> List.of(PROEFTUIN.gegeven(true)));
        }
        return Antwoord.of(tekort);
    }

    @Override
    public Herkomst herkomst() {
        return Meerjarigheid2017.HERKOMST;
    }
}
