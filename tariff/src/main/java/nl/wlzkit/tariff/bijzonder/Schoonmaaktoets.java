package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * What is left, in euros, of the budget for the module Schoonmaak of one client in 2017; below zero when more was used. It
 * refuses where there is no such module, or where the subcontractor that is to do it is not allowed.
 *
 * <p>More budget never leaves less, more use never more. The budget of a part of the year, under the reading
 * {@code budgetdagen=naar-rato}, is rounded half-up to cents once. Immutable and thread-safe.
 */
public final class Schoonmaaktoets implements Berekening<Schoonmaakvraag, Bedrag> {
    private static final Stap NIET_VAN_KRACHT = new Stap(
            "IK17-294", Tekst.of("huishoudelijke hulp is geen aanspraak", "help with the household is no claim"));
    private static final Stap GEEN_MODULE = new Stap(
            "IK17-295", Tekst.of("geen losse module bij deze leveringsvorm", "no separate module with this form"));
    private static final Stap GEEN_INDICATIE =
            new Stap("IK17-296", Tekst.of("alleen met een Wlz-indicatie", "only with a Wlz indicatie"));
    private static final Stap ONDERAANNEMER =
            new Stap("IK17-302", Tekst.of("de onderaannemer mag niet", "the subcontractor is not allowed"));
    private static final Stap MODULE =
            new Stap("IK17-295", Tekst.of("losse module Schoonmaak", "separate module Schoonmaak"));
    private static final Stap TARIEF = new Stap("IK17-297", Tekst.of("tarief in overleg", "the price is negotiated"));
    private static final Stap BUDGET = new Stap("IK17-298", Tekst.of("budget van een jaar", "budget of a year"));
    private static final Stap DEEL =
            new Stap("WK-LEES-SCHOONMAAK-DAGEN", Tekst.of("naar rato van de dagen", "by the number of days"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));
    private static final Stap GEBRUIK = new Stap("IK17-298", Tekst.of("gebruikt", "used"));
    private static final Stap ENIGE =
            new Stap("IK17-299", Tekst.of("de aanbieder van het mpt organiseert", "the provider of the mpt organises"));
    private static final Stap GROOTSTE =
            new Stap("IK17-300", Tekst.of("het grootste aandeel organiseert", "the largest share organises"));
    private static final Stap GELIJK = new Stap("WK-SCHOONMAAK-GELIJK", Tekst.of("gelijke aandelen", "equal shares"));
    private static final Stap UITBESTEED =
            new Stap("IK17-301", Tekst.of("uitbesteden mag", "subcontracting is allowed"));
    private static final Stap KEURMERK =
            new Stap("IK17-302", Tekst.of("lid en voldoet aantoonbaar", "member, and shows that it complies"));
    private static final Stap ALLEEN_SCHOONMAAK = new Stap("IK17-303", Tekst.of("alleen schoonmaak", "cleaning only"));
    private static final Stap TOELEIDING = new Stap("IK17-304", Tekst.of("toeleiden naar", "led to"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            NIET_VAN_KRACHT,
            GEEN_MODULE,
            GEEN_INDICATIE,
            ONDERAANNEMER,
            MODULE,
            TARIEF,
            BUDGET,
            DEEL,
            CENT,
            GEBRUIK,
            ENIGE,
            GROOTSTE,
            GELIJK,
            UITBESTEED,
            KEURMERK,
            ALLEEN_SCHOONMAAK,
            TOELEIDING);

    private static final Tekst AANBIEDER = Tekst.of("aanbieder", "provider");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Schoonmaaktoets() {}

    /**
     * Says everything about a complete question, also where there is no module.
     *
     * @param vraag a question without holes
     * @return the form, who organises it, and what is left of the budget
     * @throws IllegalArgumentException if the question has a hole that is needed
     */
    public static Schoonmaakuitslag uitslag(Schoonmaakvraag vraag) {
        Schoonmaakvorm vorm = form(vraag);
        if (vorm != Schoonmaakvorm.LOSSE_MODULE) {
            return new Schoonmaakuitslag(
                    vorm, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Bedrag budget = Afronding.CENT_HALF_OP.round(budget(vraag));
        return new Schoonmaakuitslag(
                vorm,
                vraag.alleenSchoonmaak() ? List.of() : largest(vraag.aanbieders()),
                vraag.alleenSchoonmaak() ? candidates(vraag.aanbieders()) : List.of(),
                vraag.onderaanneming() ? Optional.of(isAllowed(vraag)) : Optional.empty(),
                Optional.of(budget),
                Optional.of(budget.minus(told(vraag.gebruikt(), "gebruikt"))));
    }

    /** Whether the sentence about the MPT speaks of this form of care. */
    private static boolean speaksOfMpt(Schoonmaakvraag vraag) {
        return vraag.keuze().contains(Leveringsvorm.MPT)
                && !(vraag.isCombinatie() && vraag.is(Schoonmaakvraag.COMBINATIE, Schoonmaakvraag.ALLEEN_MPT));
    }

    private static Schoonmaakvorm form(Schoonmaakvraag vraag) {
        if (speaksOfMpt(vraag)) {
            if (!fact(vraag, Schoonmaakvraag.BESLUIT)) {
                return Schoonmaakvorm.NIET_VAN_KRACHT;
            }
            return fact(vraag, Schoonmaakvraag.WLZ_INDICATIE)
                    ? Schoonmaakvorm.LOSSE_MODULE
                    : Schoonmaakvorm.NIET_GEREGELD;
        }
        boolean inPakket = !vraag.keuze().contains(Leveringsvorm.MPT)
                && (vraag.keuze().contains(Leveringsvorm.VERBLIJF)
                        || vraag.keuze().contains(Leveringsvorm.VPT));
        return inPakket ? Schoonmaakvorm.IN_PAKKET : Schoonmaakvorm.NIET_GEREGELD;
    }

    private static boolean fact(Schoonmaakvraag vraag, String naam) {
        return Feiten.value(vraag.feiten(), naam);
    }

    private static <T> T told(Optional<T> waarde, String naam) {
        return waarde.orElseThrow(() -> new IllegalArgumentException("the fact " + naam + " is a hole"));
    }

    private static boolean isAllowed(Schoonmaakvraag vraag) {
        boolean lidOsb = fact(vraag, Schoonmaakvraag.LID_OSB);
        boolean lidSiev = fact(vraag, Schoonmaakvraag.LID_SIEV);
        boolean voldoetOsb = fact(vraag, Schoonmaakvraag.VOLDOET_OSB);
        boolean voldoetSiev = fact(vraag, Schoonmaakvraag.VOLDOET_SIEV);
        return vraag.is(Schoonmaakvraag.KEURMERKLEZING, Schoonmaakvraag.ELK)
                ? (lidOsb || lidSiev) && (voldoetOsb || voldoetSiev)
                : (lidOsb && voldoetOsb) || (lidSiev && voldoetSiev);
    }

    private static Breuk budget(Schoonmaakvraag vraag) {
        Breuk jaar = told(vraag.pgbBudget(), "pgbBudget").toBreuk();
        return vraag.is(Schoonmaakvraag.BUDGETDAGEN, Schoonmaakvraag.NAAR_RATO)
                ? jaar.times(Breuk.of(told(vraag.dagen(), "dagen"), Maten.DAGEN_2017))
                : jaar;
    }

    private static List<String> largest(List<Mptaanbieder> aanbieders) {
        Breuk grootste = Breuk.NUL;
        List<String> namen = new ArrayList<>();
        for (Mptaanbieder aanbieder : aanbieders) {
            int orde = aanbieder.aandeel().compareTo(grootste);
            if (orde > 0) {
                grootste = aanbieder.aandeel();
                namen.clear();
            }
            if (orde >= 0 && grootste.signum() > 0) {
                namen.add(aanbieder.naam());
            }
        }
        namen.sort(null);
        return namen;
    }

    private static List<String> candidates(List<Mptaanbieder> aanbieders) {
        return aanbieders.stream()
                .filter(Mptaanbieder::schoonmaak)
                .map(Mptaanbieder::naam)
                .sorted()
                .toList();
    }

    @Override
    public Antwoord<Bedrag> calculate(Schoonmaakvraag vraag, Spoor spoor) {
        List<Stap> weigeringen = refusals(vraag);
        if (!weigeringen.isEmpty()) {
            weigeringen.forEach(s -> spoor.refuse(s, () -> about(vraag, s)));
            return Antwoord.refused(weigeringen);
        }
        Schoonmaakuitslag uitslag = uitslag(vraag);
        Bedrag jaar = told(vraag.pgbBudget(), "pgbBudget");
        Bedrag nu = spoor.begin(BUDGET, jaar, List::of);
        Bedrag deel = uitslag.budget().orElse(jaar);
        nu = spoor.step(
                DEEL,
                nu,
                deel,
                () -> List.of(Gegeven.of("dagen", Schoonmaakvraag.AANTAL_DAGEN.naam(), told(vraag.dagen(), "dagen"))));
        if (!deel.toBreuk().equals(budget(vraag))) {
            spoor.note(CENT, List::of);
        }
        nu = spoor.step(GEBRUIK, nu, uitslag.ruimte().orElse(nu), () -> List.of(used(vraag)));
        notes(vraag, uitslag, spoor);
        return Antwoord.of(nu);
    }

    private static List<Stap> refusals(Schoonmaakvraag vraag) {
        List<Stap> weigeringen = new ArrayList<>();
        switch (form(vraag)) {
            case NIET_VAN_KRACHT -> weigeringen.add(NIET_VAN_KRACHT);
            case IN_PAKKET -> weigeringen.add(GEEN_MODULE);
            case NIET_GEREGELD -> weigeringen.add(speaksOfMpt(vraag) ? GEEN_INDICATIE : GEEN_MODULE);
            case LOSSE_MODULE -> {
                if (vraag.onderaanneming() && !isAllowed(vraag)) {
                    weigeringen.add(ONDERAANNEMER);
                }
            }
        }
        return weigeringen;
    }

    private static final Map<Stap, List<String>> FEITEN = Map.of(
            NIET_VAN_KRACHT, List.of(Schoonmaakvraag.BESLUIT),
            GEEN_INDICATIE, List.of(Schoonmaakvraag.WLZ_INDICATIE),
            ONDERAANNEMER, Schoonmaakvraag.KEURMERK);

    private static List<Gegeven> about(Schoonmaakvraag vraag, Stap stap) {
        return stap.equals(GEEN_MODULE)
                ? List.of(Gegeven.of("keuze", Tekst.of("leveringsvorm", "form of care"), vraag.keuze()))
                : Schoonmaakvraag.FEITEN.given(vraag.feiten(), FEITEN.getOrDefault(stap, List.of()));
    }

    private static Gegeven used(Schoonmaakvraag vraag) {
        return Gegeven.of("gebruikt", Schoonmaakvraag.GEBRUIKT.naam(), told(vraag.gebruikt(), "gebruikt"));
    }

    private static void notes(Schoonmaakvraag vraag, Schoonmaakuitslag uitslag, Spoor spoor) {
        spoor.note(MODULE, List::of);
        spoor.note(TARIEF, List::of);
        if (vraag.alleenSchoonmaak()) {
            spoor.note(ALLEEN_SCHOONMAAK, List::of);
            spoor.note(TOELEIDING, () -> names(uitslag.toeleiding()));
        } else if (uitslag.verantwoordelijk().size() > 1) {
            spoor.note(GELIJK, () -> names(uitslag.verantwoordelijk()));
        } else if (!uitslag.verantwoordelijk().isEmpty()) {
            long delen = vraag.aanbieders().stream()
                    .filter(a -> a.aandeel().signum() > 0)
                    .count();
            spoor.note(delen > 1 ? GROOTSTE : ENIGE, () -> names(uitslag.verantwoordelijk()));
        }
        if (vraag.onderaanneming()) {
            spoor.note(UITBESTEED, List::of);
            spoor.note(KEURMERK, () -> Schoonmaakvraag.FEITEN.given(vraag.feiten(), Schoonmaakvraag.KEURMERK));
        }
    }

    private static List<Gegeven> names(List<String> namen) {
        return namen.stream()
                .map(naam -> Gegeven.of("aanbieders", AANBIEDER, naam))
                .toList();
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
