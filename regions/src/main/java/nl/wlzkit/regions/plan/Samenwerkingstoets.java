package nl.wlzkit.regions.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a cooperation in a region fits what it is about: a theme that crosses domains has a party from outside the Wlz, a
 * solution that needs homes has municipalities and housing corporations, and its vision is worked out. A partner more never
 * makes it worse. Immutable and thread-safe.
 */
public final class Samenwerkingstoets implements Berekening<Samenwerkingsvraag, Oordeel> {
    private static final Stap THEMAS = new Stap("FRI-116", Tekst.of("thema's van de samenwerking", "its themes"));
    private static final Stap OVERSTIJGEND =
            new Stap("FRI-180", Tekst.of("een thema over de domeinen heen", "a theme that crosses domains"));
    private static final Stap DOMEIN =
            new Stap("WK-PLAN-DOMEIN", Tekst.of("geen partij van buiten de Wlz", "no party from outside the Wlz"));
    private static final Stap WONINGEN = new Stap(
            "FRI-188",
            Tekst.of(
                    "woningen vragen gemeenten en woningcorporaties", "homes ask for municipalities and corporations"));
    private static final Stap UITWERKING =
            new Stap("FRI-126", Tekst.of("de regiovisie is niet uitgewerkt", "the vision is not worked out"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(THEMAS, OVERSTIJGEND, DOMEIN, WONINGEN, UITWERKING);

    private static final Tekst THEMA = Tekst.of("thema", "theme");

    /** Makes the calculator. */
    public Samenwerkingstoets() {}

    /**
     * Returns the partners that a solution with homes needs and that a cooperation does not have.
     *
     * @param vraag the question
     * @return of municipalities and housing corporations those that are not there, in that order
     */
    public static List<Samenwerkingspartner> missingForHomes(Samenwerkingsvraag vraag) {
        List<Samenwerkingspartner> nodig =
                new ArrayList<>(List.of(Samenwerkingspartner.GEMEENTE, Samenwerkingspartner.WONINGCORPORATIE));
        nodig.removeAll(vraag.partners());
        return List.copyOf(nodig);
    }

    @Override
    public Antwoord<Oordeel> calculate(Samenwerkingsvraag vraag, Spoor spoor) {
        if (!vraag.gaten().isEmpty()) {
            throw new IllegalArgumentException(vraag.gaten().get(0).feit() + " is a hole");
        }
        Oordeel oordeel = spoor.begin(THEMAS, Oordeel.VOLDOET, () -> themes(vraag, t -> true));
        if (vraag.isDomeinoverstijgend()) {
            spoor.note(OVERSTIJGEND, () -> themes(vraag, crosses -> crosses));
            boolean buiten =
                    vraag.anderDomein().orElse(Samenwerkingsvraag.outside(vraag.partners()) == Oordeel.VOLDOET);
            oordeel = spoor.step(DOMEIN, oordeel, oordeel.and(Oordeel.of(buiten)), () -> outside(vraag));
        }
        if (vraag.woningen().orElse(false)) {
            List<Samenwerkingspartner> mist = missingForHomes(vraag);
            if (!mist.isEmpty()) {
                spoor.note(WONINGEN, () -> homes(mist));
            }
            oordeel = oordeel.and(Oordeel.of(mist.isEmpty()));
        }
        boolean uitgewerkt = vraag.uitwerkingen().filter(u -> !u.isEmpty()).isPresent();
        if (!uitgewerkt) {
            spoor.note(UITWERKING, List::of);
        }
        return Antwoord.of(oordeel.and(Oordeel.of(uitgewerkt)));
    }

    /** The themes, of those that cross domains and those that do not. */
    private static List<Gegeven> themes(Samenwerkingsvraag vraag, Predicate<Boolean> which) {
        List<Gegeven> themas = new ArrayList<>();
        vraag.themas().stream()
                .filter(t -> which.test(t.isDomeinoverstijgend()))
                .forEach(t -> themas.add(Gegeven.of("thema", THEMA, t)));
        vraag.andereThemas().forEach((naam, crosses) -> {
            if (which.test(crosses)) {
                themas.add(Gegeven.of("thema", THEMA, naam));
            }
        });
        return List.copyOf(themas);
    }

    /** The parties, and what is told of them where their kinds do not tell. */
    private static List<Gegeven> outside(Samenwerkingsvraag vraag) {
        List<Gegeven> feiten = new ArrayList<>(parties(vraag.partners()));
        vraag.anderDomein()
                .ifPresent(ja -> feiten.add(Gegeven.of(
                        "anderDomein", Tekst.of("een werkt buiten de Wlz", "one works outside the Wlz"), ja)));
        return feiten;
    }

    private static List<Gegeven> homes(List<Samenwerkingspartner> mist) {
        List<Gegeven> feiten = new ArrayList<>();
        feiten.add(Gegeven.of("woningen", Tekst.of("de oplossing vraagt woningen", "the solution needs homes"), true));
        feiten.addAll(parties(mist));
        return feiten;
    }

    private static List<Gegeven> parties(List<Samenwerkingspartner> partners) {
        return partners.stream()
                .map(p -> Gegeven.of("partner", Tekst.of("partij", "party"), p))
                .toList();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
