package nl.wlzkit.tariff.thuis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.thuis.Extrakostenvraag.Client;

/**
 * How much an mpt can cost at most, or a pgb be, with an increase for extra costs at home, in euros a year. The increase is
 * for three groups of clients and at most a quarter; for palliative terminal care (10VV) it is what is needed, without a
 * percentage. It refuses when there is no ground, or the text of the day says otherwise.
 *
 * <p>The text gives no right to the increase: before refusing for inefficiency, the Wlz-uitvoerder or zorgkantoor judges
 * whether it helps. Nothing is rounded. Immutable and thread-safe.
 */
public final class Extrakosten implements Berekening<Extrakostenvraag, Bedrag> {
    private static final Stap ANDERS =
            new Stap("WK-GEEN-TEKST", Tekst.of("anders geregeld: geen bedrag", "regulated otherwise: no amount"));
    private static final Stap WOONINITIATIEF = new Stap(
            "WK-LEES-EKT-WOONINITIATIEF",
            Tekst.of("niet in een wooninitiatief", "not in a kleinschalig wooninitiatief"));
    private static final Stap BASIS_MPT =
            new Stap("RLZ-5.3.1-2015", Tekst.of("ten hoogste toelaatbare kosten", "highest costs that are allowed"));
    private static final Stap BASIS_PGB = new Stap("RLZ-5.3.2-2015", Tekst.of("het pgb", "the pgb"));
    private static final Stap PALLIATIEF_MPT =
            new Stap("RLZ-5.3.4-2015", Tekst.of("verhoging voor palliatieve zorg", "increase for palliative care"));
    private static final Stap PALLIATIEF_PGB =
            new Stap("RLZ-5.3.5-2015", Tekst.of("verhoging voor palliatieve zorg", "increase for palliative care"));
    private static final Stap JONGER =
            new Stap("RLZ-5.3.3a-2015", Tekst.of("jonger dan 23: thuis opgroeien", "under 23: grow up at home"));
    private static final Stap OUDER =
            new Stap("RLZ-5.3.3b-2015", Tekst.of("ouder van een kind onder 18", "parent of a child under 18"));
    private static final Stap WERK =
            new Stap("RLZ-5.3.3c-2015", Tekst.of("inkomen of studie vanuit huis", "income or study from home"));
    private static final Stap GEEN_GROND =
            new Stap("RLZ-5.3.3-2015", Tekst.of("geen van de drie groepen", "none of the three groups"));
    private static final Stap VERHOOG_MPT =
            new Stap("RLZ-5.3.1-2015", Tekst.of("verhoging, ten hoogste 25%", "increase, at most 25%"));
    private static final Stap VERHOOG_PGB =
            new Stap("RLZ-5.3.2-2015", Tekst.of("verhoging, ten hoogste 25%", "increase, at most 25%"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            ANDERS,
            WOONINITIATIEF,
            BASIS_MPT,
            BASIS_PGB,
            PALLIATIEF_MPT,
            PALLIATIEF_PGB,
            JONGER,
            OUDER,
            WERK,
            GEEN_GROND,
            VERHOOG_MPT,
            VERHOOG_PGB,
            Thuiswoorden.geenTekst());

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Extrakosten() {}

    private static Antwoord<Bedrag> refuse(Stap stap, Supplier<List<Gegeven>> door, Spoor spoor) {
        spoor.refuse(stap, door);
        return Antwoord.refused(List.of(stap));
    }

    @Override
    public Antwoord<Bedrag> calculate(Extrakostenvraag vraag, Spoor spoor) {
        Extrakostentekst tekst = Extrakostentekst.STANDEN.text(vraag.dag(), vraag.leeswijze(), vraag.tekst());
        Thuiswoorden.note(
                spoor,
                Extrakostentekst.STANDEN.known(vraag.dag(), vraag.leeswijze()).isPresent(),
                vraag.dag(),
                tekst);
        if (tekst == Extrakostentekst.ANDERS) {
            return refuse(ANDERS, () -> List.of(Thuiswoorden.text(tekst)), spoor);
        }
        Client client = vraag.client();
        if (vraag.leeswijze().is(Extrakostentekst.WOONINITIATIEF, Extrakostentekst.NIET)
                && Thuiswoorden.told(client.wooninitiatief(), Extrakostenvraag.INITIATIEF)) {
            return refuse(WOONINITIATIEF, () -> List.of(Thuiswoorden.fact(Extrakostenvraag.INITIATIEF, true)), spoor);
        }
        boolean mpt = vraag.vorm() == Leveringsvorm.MPT;
        Bedrag basis = Thuiswoorden.told(vraag.basis(), Extrakostenvraag.BASIS);
        if (Thuiswoorden.told(client.palliatief(), Extrakostenvraag.PALLIATIEF)) {
            Bedrag nodig = Thuiswoorden.told(vraag.palliatieveVerhoging(), Extrakostenvraag.PALLIATIEVE_VERHOGING);
            Bedrag nu = spoor.begin(mpt ? BASIS_MPT : BASIS_PGB, basis, List::of);
            return Antwoord.of(spoor.step(
                    mpt ? PALLIATIEF_MPT : PALLIATIEF_PGB,
                    nu,
                    nu.plus(nodig),
                    () -> List.of(Thuiswoorden.fact(Extrakostenvraag.PALLIATIEVE_VERHOGING, nodig))));
        }
        List<Stap> gronden = grounds(vraag);
        if (gronden.isEmpty()) {
            return refuse(GEEN_GROND, () -> about(GEEN_GROND, client), spoor);
        }
        Percentage procent = Thuiswoorden.told(vraag.verhoging(), Extrakostenvraag.VERHOGING);
        Bedrag nu = spoor.begin(mpt ? BASIS_MPT : BASIS_PGB, basis, List::of);
        gronden.forEach(g -> spoor.note(g, () -> about(g, client)));
        return Antwoord.of(spoor.step(
                mpt ? VERHOOG_MPT : VERHOOG_PGB,
                nu,
                nu.plus(procent.of(nu)),
                () -> List.of(Thuiswoorden.fact(Extrakostenvraag.VERHOGING, procent))));
    }

    /** What makes a ground; all of it, where none of the three is there. */
    private static List<Gegeven> about(Stap stap, Client client) {
        List<Gegeven> over = new ArrayList<>();
        if (List.of(JONGER, GEEN_GROND).contains(stap)) {
            Thuiswoorden.add(over, Extrakostenvraag.LEEFTIJD, client.leeftijd());
        }
        if (List.of(OUDER, GEEN_GROND).contains(stap)) {
            Thuiswoorden.add(over, Extrakostenvraag.KIND, client.thuiswonendKind());
        }
        if (List.of(WERK, GEEN_GROND).contains(stap)) {
            Thuiswoorden.add(over, Extrakostenvraag.LICHAMELIJK, client.lichamelijk());
            Thuiswoorden.add(over, Extrakostenvraag.WERK, client.werkOfStudie());
        }
        return over;
    }

    private static List<Stap> grounds(Extrakostenvraag vraag) {
        Client client = vraag.client();
        List<Stap> gronden = new ArrayList<>();
        if (client.leeftijd().map(l -> l < 23).orElse(false)) {
            gronden.add(JONGER);
        }
        if (client.thuiswonendKind().orElse(false)) {
            gronden.add(OUDER);
        }
        if (client.lichamelijk().orElse(false) && client.werkOfStudie().orElse(false)) {
            gronden.add(WERK);
        }
        return gronden;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
