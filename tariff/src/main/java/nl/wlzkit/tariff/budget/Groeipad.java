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
 * What a provider gets on the growth path, in euros: what it can use of the average path, and beyond it a part of the room
 * that slower growers leave, never more than it can use or than its ceiling. By default the room is divided in proportion to
 * what is asked beyond the path, in cents by the largest remainder (of equal ones the first by name).
 *
 * <p>If the budget does not reach for what all can use of their path there is no answer: how to divide then is not
 * regulated. What is in the budget beyond all paths is not divided. Immutable and thread-safe.
 */
public final class Groeipad implements Berekening<Groeipadvraag, Bedrag> {
    private static final Stap PAD = new Stap(
            "P21-283",
            Tekst.of("volgens het gemiddelde pad, of wat haalbaar is", "the average path, or what is feasible"));
    private static final Stap ONVOLDOENDE = new Stap(
            "P21-283", Tekst.of("onvoldoende middelen voor het gemiddelde pad", "too little for the average path"));
    private static final Stap VRIJVAL =
            new Stap("P21-284", Tekst.of("ruimte van wie minder hard groeit", "room of slower growers"));
    private static final Stap SNELLER = new Stap("P21-284", Tekst.of("sneller groeien", "growing faster"));
    private static final Stap EINDPERSPECTIEF =
            new Stap("P21-285", Tekst.of("hoogstens het eindperspectief", "at most the end perspective"));
    private static final Stap SLEUTEL =
            new Stap("WK-LEES-GROEIPAD-SLEUTEL", Tekst.of("aandeel in de ruimte", "share in the room"));
    private static final Stap CENTEN =
            new Stap("WK-VERDEEL-REST", Tekst.of("verdeeld op de cent", "divided to the cent"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(PAD, ONVOLDOENDE, VRIJVAL, SNELLER, EINDPERSPECTIEF, SLEUTEL, CENTEN);

    private static final Tekst PADBEDRAG = Tekst.of("pad", "path");
    private static final Tekst HAALBAAR = Tekst.of("haalbaar", "feasible");
    private static final Tekst PLAFOND = Tekst.of("plafond", "ceiling");
    private static final Tekst TEKORT = Tekst.of("tekort voor het pad", "shortfall for the path");
    private static final Tekst GEVRAAGD = Tekst.of("gevraagd boven het pad", "asked beyond the path");
    private static final Tekst WIJZE = Tekst.of("sleutel", "key");

    /** Makes the calculator; it has no data of its own. */
    public Groeipad() {}

    /**
     * Divides the budget over all providers.
     *
     * @param vraag the providers; the reading is not open
     * @return what everybody gets
     * @throws IllegalArgumentException if the reading is open
     */
    public Groeipadverdeling verdeling(Groeipadvraag vraag) {
        return Groeipadverdeling.of(
                vraag.budget(), vraag.aanbieders(), vraag.leeswijze().is(Groeipadvraag.SLEUTEL, Groeipadvraag.GELIJK));
    }

    @Override
    public Antwoord<Bedrag> calculate(Groeipadvraag vraag, Spoor spoor) {
        Groeipadverdeling verdeling = verdeling(vraag);
        if (verdeling.toewijzing().isEmpty()) {
            spoor.refuse(ONVOLDOENDE, () -> List.of(Gegeven.of("tekortVoorPad", TEKORT, verdeling.tekortVoorPad())));
            return Antwoord.refused(List.of(ONVOLDOENDE));
        }
        Groeier groeier = vraag.aanbieders().stream()
                .filter(g -> g.aanbieder().equals(vraag.aanbieder()))
                .findFirst()
                .orElseThrow();
        Bedrag toewijzing = Optional.ofNullable(verdeling.toewijzing().get(vraag.aanbieder()))
                .orElseThrow();
        spoor.begin(
                PAD,
                groeier.nodig(),
                () -> List.of(
                        Gegeven.of("pad", PADBEDRAG, groeier.pad()),
                        Gegeven.of("haalbaar", HAALBAAR, groeier.haalbaar())));
        spoor.begin(VRIJVAL, verdeling.vrijval(), List::of);
        Bedrag haalbaar = Oormerkuitslag.atLeastNothing(groeier.haalbaar().minus(groeier.pad()));
        spoor.step(
                EINDPERSPECTIEF,
                haalbaar,
                groeier.extra(),
                () -> List.of(Gegeven.of("plafond", PLAFOND, groeier.plafond())));
        Bedrag extra = toewijzing.minus(groeier.nodig());
        if (!extra.equals(groeier.extra())) {
            spoor.step(
                    SLEUTEL,
                    groeier.extra(),
                    extra,
                    () -> List.of(
                            Gegeven.of("gevraagd", GEVRAAGD, groeier.extra()),
                            Gegeven.of("sleutel", WIJZE, vraag.leeswijze().choice(Groeipadvraag.SLEUTEL))));
            spoor.note(CENTEN, List::of);
        }
        return Antwoord.of(spoor.step(SNELLER, groeier.nodig(), toewijzing, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
