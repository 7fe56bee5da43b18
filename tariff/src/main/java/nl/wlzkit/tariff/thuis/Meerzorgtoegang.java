package nl.wlzkit.tariff.thuis;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.thuis.Meerzorgtoegangvraag.Client;

/**
 * Whether a client has a right to meerzorg by article 2.2 of the Regeling langdurige zorg, and of which kind: by profile or
 * former package if the need is at least 25 percent higher, by special care, by age, or by palliative care. It refuses when
 * the text of that day names no ground that the client has. Since when and in which form the beleidsregel is open for a
 * sector is answered by the calculator {@code meerzorg-openstelling}.
 *
 * <p>The need is measured in hours a week and compared exactly. More hours needed never take a right away. Immutable and
 * thread-safe.
 */
public final class Meerzorgtoegang implements Berekening<Meerzorgtoegangvraag, Meerzorgrecht> {
    private static final Stap PROFIEL_2015 = new Stap(
            "RLZ-2.2.1-2015", Tekst.of("profiel of pakket dat het lid noemt", "profile or package of the paragraph"));
    private static final Stap PROFIEL_2016 = new Stap(
            "RLZ-2.2.1-2016", Tekst.of("profiel of pakket dat het lid noemt", "profile or package of the paragraph"));
    private static final Stap PROFIEL_2021 = new Stap("RLZ-2.2.1a-2021", Tekst.of("GGZ wonen", "GGZ wonen"));
    private static final Stap BEHOEFTE_2015 = new Stap("RLZ-2.2.1c-2015", Tekst.of("bijzondere zorg", "special care"));
    private static final Stap BEHOEFTE_2016 = new Stap(
            "RLZ-2.2.1c-2016",
            Tekst.of(
                    "bijzondere zorg, ook CVA, Huntington, observatie",
                    "special care, stroke, Huntington, observation too"));
    private static final Stap BEHOEFTE_2026 =
            new Stap("RLZ-2.2.1c-2026", Tekst.of("gespecialiseerde zorg", "specialised care"));
    private static final Stap JONG = new Stap(
            "RLZ-2.2.1d-2016", Tekst.of("jonger dan 23 en in een instelling", "under 23 and in an institution"));
    private static final Stap PALLIATIEF_VERBLIJF = new Stap(
            "RLZ-2.2.1d-2021", Tekst.of("palliatief terminaal in een instelling", "palliative care in an institution"));
    private static final Stap PALLIATIEF_VPT =
            new Stap("RLZ-2.2.1e-2021", Tekst.of("palliatief terminaal met een vpt", "palliative care with a vpt"));
    private static final Stap TOEZICHT = new Stap(
            "RLZ-2.2.2-2016", Tekst.of("permanent toezicht, zwaar complex somatisch", "permanent supervision"));
    private static final Stap BEADEMING =
            new Stap("RLZ-2.2.2-2016", Tekst.of("chronische beademing", "chronic ventilation"));
    private static final Stap GEEN_2015 =
            new Stap("RLZ-2.2.1-2015", Tekst.of("geen grond in deze tekst", "no ground in this text"));
    private static final Stap GEEN_2016 =
            new Stap("RLZ-2.2.1-2016", Tekst.of("geen grond in deze tekst", "no ground in this text"));
    private static final Stap DREMPEL_2015 =
            new Stap("RLZ-2.2.2-2015", Tekst.of("geen 25% meer zorg nodig", "not 25% more care needed"));
    private static final Stap DREMPEL_2016 =
            new Stap("RLZ-2.2.3-2016", Tekst.of("geen 25% meer zorg nodig", "not 25% more care needed"));
    private static final Stap OORDEEL_2015 =
            new Stap("RLZ-2.2.1-2015", Tekst.of("geen meer zorg nodig geoordeeld", "no more care judged needed"));
    private static final Stap OORDEEL_2016 =
            new Stap("RLZ-2.2.1-2016", Tekst.of("geen meer zorg nodig geoordeeld", "no more care judged needed"));
    private static final Stap RECHT_2015 =
            new Stap("RLZ-2.2.1-2015", Tekst.of("recht op meer zorg", "right to more care"));
    private static final Stap RECHT_2016 =
            new Stap("RLZ-2.2.1-2016", Tekst.of("recht op meer zorg", "right to more care"));
    private static final Stap RECHT_LID_2 =
            new Stap("RLZ-2.2.2-2016", Tekst.of("recht op meer zorg", "right to more care"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            PROFIEL_2015,
            PROFIEL_2016,
            PROFIEL_2021,
            BEHOEFTE_2015,
            BEHOEFTE_2016,
            BEHOEFTE_2026,
            JONG,
            PALLIATIEF_VERBLIJF,
            PALLIATIEF_VPT,
            TOEZICHT,
            BEADEMING,
            GEEN_2015,
            GEEN_2016,
            DREMPEL_2015,
            DREMPEL_2016,
            OORDEEL_2015,
            OORDEEL_2016,
            RECHT_2015,
            RECHT_2016,
            RECHT_LID_2,
            Thuiswoorden.geenTekst());

    private static final Tekst PROFIEL = Tekst.of("profiel", "profile");
    private static final Tekst VORM = Tekst.of("vorm van zorg", "form of care");
    private static final Tekst BEHOEFTE = Tekst.of("behoefte", "need");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** The grounds of a client: those that need 25 percent more care, and those that do not. */
    private record Gronden(List<Stap> metDrempel, List<Stap> zonder) {}

    /** Makes the calculator. */
    public Meerzorgtoegang() {}

    /**
     * Says whether a need is at least 25 percent higher than what a package holds, exactly.
     *
     * @param nodig the hours that are needed
     * @param pakket the hours in the package
     * @return true if four times the need is at least five times the package
     */
    public static boolean isQuarterMore(Uren nodig, Uren pakket) {
        Breuk vier = nodig.getal().times(Breuk.of(4, 1));
        return vier.compareTo(pakket.getal().times(Breuk.of(5, 1))) >= 0;
    }

    @Override
    public Antwoord<Meerzorgrecht> calculate(Meerzorgtoegangvraag vraag, Spoor spoor) {
        Meerzorgtekst tekst = Meerzorgtekst.STANDEN.text(vraag.dag(), vraag.leeswijze(), vraag.tekst());
        Thuiswoorden.note(
                spoor,
                Meerzorgtekst.STANDEN.known(vraag.dag(), vraag.leeswijze()).isPresent(),
                vraag.dag(),
                tekst);
        boolean toen = tekst == Meerzorgtekst.RLZ_2015;
        boolean kwart = isQuarterMore(
                Thuiswoorden.told(vraag.uren().nodig(), Meerzorgtoegangvraag.UREN_NODIG),
                Thuiswoorden.told(vraag.uren().pakket(), Meerzorgtoegangvraag.UREN_PAKKET));
        Gronden lid2 = second(vraag, tekst);
        if (holds(lid2, kwart)) {
            return Antwoord.of(grant(Meerzorgrecht.ZONDER_OORDEEL, RECHT_LID_2, lid2, kwart, vraag, spoor));
        }
        Gronden lid1 = first(vraag, tekst);
        boolean nodig = Thuiswoorden.told(vraag.client().nodig(), Meerzorgtoegangvraag.NODIG);
        if (holds(lid1, kwart) && nodig) {
            return Antwoord.of(
                    grant(Meerzorgrecht.NAAR_OORDEEL, toen ? RECHT_2015 : RECHT_2016, lid1, kwart, vraag, spoor));
        }
        if (holds(lid1, kwart)) {
            return refuse(toen ? OORDEEL_2015 : OORDEEL_2016, vraag, spoor);
        }
        // the two profiles of permanent supervision are profiles of the first paragraph too
        return lid1.metDrempel().isEmpty()
                ? refuse(toen ? GEEN_2015 : GEEN_2016, vraag, spoor)
                : refuse(toen ? DREMPEL_2015 : DREMPEL_2016, vraag, spoor);
    }

    private static Antwoord<Meerzorgrecht> refuse(Stap stap, Meerzorgtoegangvraag vraag, Spoor spoor) {
        spoor.refuse(stap, () -> about(stap, vraag));
        return Antwoord.refused(List.of(stap));
    }

    private static boolean holds(Gronden gronden, boolean kwart) {
        return !gronden.zonder().isEmpty() || (kwart && !gronden.metDrempel().isEmpty());
    }

    private static Meerzorgrecht grant(
            Meerzorgrecht recht, Stap stap, Gronden gronden, boolean kwart, Meerzorgtoegangvraag vraag, Spoor spoor) {
        Meerzorgrecht nu = spoor.begin(stap, recht, () -> about(stap, vraag));
        gronden.zonder().forEach(g -> spoor.note(g, () -> grounds(g, vraag)));
        if (kwart) {
            gronden.metDrempel().forEach(g -> spoor.note(g, () -> grounds(g, vraag)));
        }
        return nu;
    }

    private static Gronden first(Meerzorgtoegangvraag vraag, Meerzorgtekst tekst) {
        Client client = vraag.client();
        List<Stap> met = new ArrayList<>();
        List<Stap> zonder = new ArrayList<>();
        boolean toen = tekst == Meerzorgtekst.RLZ_2015;
        boolean genoemd = tekst.names(vraag.profiel());
        boolean wonen = genoemd && !Meerzorgtekst.RLZ_2016.names(vraag.profiel());
        if (wonen) {
            met.add(PROFIEL_2021);
        }
        if ((genoemd && !wonen) || Thuiswoorden.told(client.pakket2014(), Meerzorgtoegangvraag.PAKKET_2014)) {
            met.add(toen ? PROFIEL_2015 : PROFIEL_2016);
        }
        for (Zorgbehoefte behoefte : vraag.behoeften()) {
            boolean hier = vraag.isVerblijf() || !behoefte.isMetVerblijf();
            if (hier && tekst.isFrom(behoefte.vanaf())) {
                zonder.add(ground(behoefte));
            }
        }
        if (!toen && vraag.isVerblijf() && Thuiswoorden.told(client.leeftijd(), Meerzorgtoegangvraag.LEEFTIJD) < 23) {
            zonder.add(JONG);
        }
        addPalliative(vraag, tekst, zonder);
        return new Gronden(met, zonder.stream().distinct().toList());
    }

    private static void addPalliative(Meerzorgtoegangvraag vraag, Meerzorgtekst tekst, List<Stap> zonder) {
        boolean thuis = vraag.vorm() == Leveringsvorm.VPT;
        if (!tekst.isFrom(Meerzorgtekst.RLZ_2021)
                || !(thuis || vraag.isVerblijf())
                || !Thuiswoorden.told(vraag.client().palliatief(), Meerzorgtoegangvraag.PALLIATIEF)) {
            return;
        }
        if (thuis) {
            zonder.add(PALLIATIEF_VPT);
        } else if (Thuiswoorden.told(vraag.client().zwaar(), Meerzorgtoegangvraag.ZWAAR)) {
            zonder.add(PALLIATIEF_VERBLIJF);
        }
    }

    private static Stap ground(Zorgbehoefte behoefte) {
        return switch (behoefte.vanaf()) {
            case RLZ_2015 -> BEHOEFTE_2015;
            case RLZ_2016 -> BEHOEFTE_2016;
            default -> BEHOEFTE_2026;
        };
    }

    private static Gronden second(Meerzorgtoegangvraag vraag, Meerzorgtekst tekst) {
        List<Stap> met = new ArrayList<>();
        List<Stap> zonder = new ArrayList<>();
        if (tekst != Meerzorgtekst.RLZ_2015) {
            boolean somatisch = vraag.profiel() == Zorgprofiel.VG5 || vraag.profiel() == Zorgprofiel.VG8;
            if (somatisch && Thuiswoorden.told(vraag.client().toezicht(), Meerzorgtoegangvraag.TOEZICHT)) {
                met.add(TOEZICHT);
            }
            if (vraag.behoeften().stream().anyMatch(Zorgbehoefte::isBeademing)) {
                zonder.add(BEADEMING);
            }
        }
        return new Gronden(met, zonder);
    }

    /** What decides on the right: the need, and the judgment where that matters; without a ground all that could be one. */
    private static List<Gegeven> about(Stap stap, Meerzorgtoegangvraag vraag) {
        Client client = vraag.client();
        List<Gegeven> over = new ArrayList<>();
        over.add(Gegeven.of("profiel", PROFIEL, vraag.profiel()));
        over.add(Gegeven.of("vorm", VORM, vraag.vorm()));
        vraag.behoeften().forEach(b -> over.add(Gegeven.of("behoeften", BEHOEFTE, b)));
        Thuiswoorden.add(over, Meerzorgtoegangvraag.UREN_NODIG, vraag.uren().nodig());
        Thuiswoorden.add(over, Meerzorgtoegangvraag.UREN_PAKKET, vraag.uren().pakket());
        if (List.of(RECHT_2015, RECHT_2016, OORDEEL_2015, OORDEEL_2016).contains(stap)) {
            Thuiswoorden.add(over, Meerzorgtoegangvraag.NODIG, client.nodig());
        }
        if (List.of(DREMPEL_2015, DREMPEL_2016, GEEN_2015, GEEN_2016).contains(stap)) {
            Thuiswoorden.add(over, Meerzorgtoegangvraag.PAKKET_2014, client.pakket2014());
            Thuiswoorden.add(over, Meerzorgtoegangvraag.LEEFTIJD, client.leeftijd());
            Thuiswoorden.add(over, Meerzorgtoegangvraag.TOEZICHT, client.toezicht());
            Thuiswoorden.add(over, Meerzorgtoegangvraag.PALLIATIEF, client.palliatief());
            Thuiswoorden.add(over, Meerzorgtoegangvraag.ZWAAR, client.zwaar());
        }
        return over;
    }

    /** What makes a ground. */
    private static List<Gegeven> grounds(Stap grond, Meerzorgtoegangvraag vraag) {
        Client client = vraag.client();
        List<Gegeven> over = new ArrayList<>();
        if (List.of(PROFIEL_2015, PROFIEL_2016, PROFIEL_2021, TOEZICHT).contains(grond)) {
            over.add(Gegeven.of("profiel", PROFIEL, vraag.profiel()));
        }
        if (List.of(PROFIEL_2015, PROFIEL_2016).contains(grond)) {
            Thuiswoorden.add(over, Meerzorgtoegangvraag.PAKKET_2014, client.pakket2014());
        }
        if (grond.equals(TOEZICHT)) {
            Thuiswoorden.add(over, Meerzorgtoegangvraag.TOEZICHT, client.toezicht());
        }
        for (Zorgbehoefte behoefte : vraag.behoeften()) {
            if (grond.equals(ground(behoefte)) || (grond.equals(BEADEMING) && behoefte.isBeademing())) {
                over.add(Gegeven.of("behoeften", BEHOEFTE, behoefte));
            }
        }
        if (List.of(JONG, PALLIATIEF_VERBLIJF, PALLIATIEF_VPT).contains(grond)) {
            over.add(Gegeven.of("vorm", VORM, vraag.vorm()));
        }
        if (grond.equals(JONG)) {
            Thuiswoorden.add(over, Meerzorgtoegangvraag.LEEFTIJD, client.leeftijd());
        }
        if (List.of(PALLIATIEF_VERBLIJF, PALLIATIEF_VPT).contains(grond)) {
            Thuiswoorden.add(over, Meerzorgtoegangvraag.PALLIATIEF, client.palliatief());
        }
        if (grond.equals(PALLIATIEF_VERBLIJF)) {
            Thuiswoorden.add(over, Meerzorgtoegangvraag.ZWAAR, client.zwaar());
        }
        return over;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
