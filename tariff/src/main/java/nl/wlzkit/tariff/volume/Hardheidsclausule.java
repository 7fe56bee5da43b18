package nl.wlzkit.tariff.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.Hardheidsclausulevraag.Criterium;

/**
 * Whether an appeal to the hardheidsclausule meets the criteria, and by how much the deficit exceeds what the provider can
 * bear, in euros, rounded half-up to cents once (WK-AFR-CENT; what is compared is exact): the deficit minus 50 % of what the
 * equity is above 15 % of the turnover. Refused when the appeal is late, a criterion is not met, or the deficit is not more
 * than that. Room for improvement and the zorgplicht weigh in without a measure, so the zorgkantoor still decides.
 *
 * <p>Immutable and thread-safe.
 */
public final class Hardheidsclausule implements Berekening<Hardheidsclausulevraag, Bedrag> {
    private static final Stap TEKORT =
            new Stap("ZKB24-HARDHEID-RESERVE", Tekst.of("begroot tekort", "budgeted deficit"));
    private static final Stap BUFFER =
            new Stap("ZKB24-HARDHEID-RESERVE", Tekst.of("wat de reserve kan dragen", "what the reserve can bear"));
    private static final Stap GENOEG =
            new Stap("ZKB24-HARDHEID-RESERVE", Tekst.of("de reserve is voldoende", "the reserve is sufficient"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));
    private static final Stap TE_LAAT =
            new Stap("ZKB24-HARDHEID-TERMIJN", Tekst.of("het beroep is te laat", "the appeal is late"));
    private static final Stap NIET_VOLDAAN =
            new Stap("ZKB24-HARDHEID", Tekst.of("aan een criterium is niet voldaan", "a criterion is not met"));
    private static final Stap WEEGT_MEE = new Stap(
            "ZKB24-HARDHEID",
            Tekst.of(
                    "ruimte voor verbetering en zorgplicht wegen mee; het zorgkantoor beslist",
                    "room for improvement and the zorgplicht weigh in; the zorgkantoor decides"));
    private static final Stap DUUR = new Stap(
            "ZKB24-HARDHEID-TERMIJN",
            Tekst.of("geldt hoogstens voor het inkoopjaar", "holds for the purchasing year at most"));
    private static final Stap CUMULATIEF =
            new Stap("WK-LEES-HARDHEID", Tekst.of("alle criteria samen", "all criteria together"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(TEKORT, BUFFER, GENOEG, CENT, TE_LAAT, NIET_VOLDAAN, WEEGT_MEE, DUUR, CUMULATIEF);

    /** The number of calendar days after the feedback within which an appeal must be made. */
    static final int TERMIJN = 20;

    private static final Percentage VIJFTIG = Percentage.of("50");
    private static final Percentage VIJFTIEN = Percentage.of("15");

    /** Makes the calculator. */
    public Hardheidsclausule() {}

    /**
     * Returns the last day for an appeal.
     *
     * @param terugkoppeling the day of the provisional feedback
     * @return the day, 20 calendar days later, inclusive
     */
    public LocalDate lastDay(LocalDate terugkoppeling) {
        return terugkoppeling.plusDays(TERMIJN);
    }

    /**
     * Returns what the reserve can bear: 50 % of what the equity is above 15 % of the turnover.
     *
     * @param vraag the question
     * @return the exact amount; negative when the equity is less than that
     */
    public Bedrag bearable(Hardheidsclausulevraag vraag) {
        return VIJFTIG.of(vraag.eigenVermogen().minus(VIJFTIEN.of(vraag.omzet())));
    }

    @Override
    public Antwoord<Bedrag> calculate(Hardheidsclausulevraag vraag, Spoor spoor) {
        Bedrag draagt = bearable(vraag);
        List<Stap> weigeringen = new ArrayList<>();
        if (vraag.ingediend().isAfter(lastDay(vraag.terugkoppeling()))) {
            weigeringen.add(TE_LAAT);
            spoor.refuse(
                    TE_LAAT,
                    () -> List.of(
                            Gegeven.of("ingediend", Tekst.of("ingediend", "made on"), vraag.ingediend()),
                            Gegeven.of(
                                    "laatste", Tekst.of("laatste dag", "last day"), lastDay(vraag.terugkoppeling()))));
        }
        for (Criterium criterium : Criterium.values()) {
            Boolean voldaan = vraag.criteria().get(criterium);
            if (voldaan == null) {
                throw new IllegalArgumentException("the criterion " + criterium + " is a hole");
            }
            if (!voldaan) {
                weigeringen.add(NIET_VOLDAAN);
                spoor.refuse(
                        NIET_VOLDAAN,
                        () -> List.of(Gegeven.of(
                                criterium.gat().feit(), criterium.gat().naam(), false)));
            }
        }
        if (vraag.tekort().compareTo(draagt) <= 0) {
            weigeringen.add(GENOEG);
            spoor.refuse(GENOEG, () -> {
                List<Gegeven> door = new ArrayList<>(reserve(vraag));
                door.add(Gegeven.of("tekort", TEKORT.wat(), vraag.tekort()));
                door.add(Gegeven.of("draagt", BUFFER.wat(), draagt));
                return door;
            });
        }
        if (!weigeringen.isEmpty()) {
            spoor.note(CUMULATIEF, List::of);
            return Antwoord.refused(weigeringen.stream().distinct().toList());
        }
        Bedrag tekort = spoor.begin(TEKORT, vraag.tekort(), List::of);
        Bedrag exact = spoor.step(BUFFER, tekort, tekort.minus(draagt), () -> reserve(vraag));
        spoor.note(WEEGT_MEE, List::of);
        spoor.note(DUUR, List::of);
        return Antwoord.of(spoor.step(CENT, exact, Afronding.CENT_HALF_OP.round(exact), List::of));
    }

    /** Of what it follows how much the reserve can bear. */
    private static List<Gegeven> reserve(Hardheidsclausulevraag vraag) {
        return List.of(
                Gegeven.of("eigenVermogen", Tekst.of("eigen vermogen", "equity"), vraag.eigenVermogen()),
                Gegeven.of("omzet", Tekst.of("omzet", "turnover"), vraag.omzet()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
