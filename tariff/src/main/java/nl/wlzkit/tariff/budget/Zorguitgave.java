package nl.wlzkit.tariff.budget;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * Does spending on care pass: efficient, lawful, necessary and directed at the goals of the insurance, all four; within the
 * financial room of the zorgkantoor; and, if it reaches beyond the domain of the Wlz, with a ground to fund it. Whether
 * something is efficient, lawful or necessary is for the zorgkantoor to judge.
 *
 * <p>More room never makes the verdict worse. Immutable and thread-safe.
 */
public final class Zorguitgave implements Berekening<Zorguitgavevraag, Uitgaveoordeel> {
    private static final Stap KERNDOEL =
            new Stap("P21-012", Tekst.of("doelmatig, rechtmatig, noodzakelijk en gericht", "the four tests"));
    private static final Stap RUIMTE =
            new Stap("FRI-092", Tekst.of("meer dan de financiële ruimte", "more than the financial room"));
    private static final Stap DOMEIN =
            new Stap("FRI-186", Tekst.of("domeinoverstijgend zonder grondslag", "beyond the domain without a ground"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(KERNDOEL, RUIMTE, DOMEIN);

    private static final Tekst ONTBREEKT = Tekst.of("ontbreekt", "fails");
    private static final Tekst BEDRAG = Tekst.of("bedrag", "amount");
    private static final Tekst FINANCIEEL = Tekst.of("ruimte", "room");

    /** Makes the calculator; it has no data of its own. */
    public Zorguitgave() {}

    @Override
    public Antwoord<Uitgaveoordeel> calculate(Zorguitgavevraag vraag, Spoor spoor) {
        Uitgaveoordeel oordeel = Uitgaveoordeel.VOLDOET;
        for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
            if (kenmerk.isKerndoel() && !known(vraag, kenmerk)) {
                oordeel = Uitgaveoordeel.VOLDOET_NIET;
                spoor.note(KERNDOEL, () -> List.of(Gegeven.of(kenmerk.feit(), ONTBREEKT, kenmerk)));
            }
        }
        Bedrag ruimte = vraag.ruimte().orElseThrow(() -> new IllegalArgumentException("a hole: ruimte"));
        if (vraag.bedrag().compareTo(ruimte) > 0) {
            oordeel = Uitgaveoordeel.VOLDOET_NIET;
            spoor.note(
                    RUIMTE,
                    () -> List.of(
                            Gegeven.of("bedrag", BEDRAG, vraag.bedrag()), Gegeven.of("ruimte", FINANCIEEL, ruimte)));
        }
        if (known(vraag, Uitgavekenmerk.DOMEINOVERSTIJGEND) && !known(vraag, Uitgavekenmerk.GRONDSLAG)) {
            oordeel = oordeel == Uitgaveoordeel.VOLDOET ? Uitgaveoordeel.RISICO_ONRECHTMATIG : oordeel;
            spoor.note(
                    DOMEIN,
                    () -> List.of(
                            fact(Uitgavekenmerk.DOMEINOVERSTIJGEND, true), fact(Uitgavekenmerk.GRONDSLAG, false)));
        }
        return Antwoord.of(spoor.begin(KERNDOEL, oordeel, List::of));
    }

    private static Gegeven fact(Uitgavekenmerk kenmerk, boolean waarde) {
        return Gegeven.of(kenmerk.feit(), kenmerk.tekst(), waarde);
    }

    private static boolean known(Zorguitgavevraag vraag, Uitgavekenmerk kenmerk) {
        return Optional.ofNullable(vraag.kenmerken().get(kenmerk))
                .orElseThrow(() -> new IllegalArgumentException("a hole: " + kenmerk.feit()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
