package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How far may stay with treatment grow at Zorg en Zekerheid? The unit is the user's: clients, places, days or euros, the
 * same for all three numbers. Immutable and thread-safe.
 *
 * @param inclusief the present volume of stay with treatment, at most {@code totaal}
 * @param totaal the present volume of all care with stay
 * @param groei how much growth is asked; each of the three 0 through 1,000,000,000, with at most two decimals
 * @param wijze {@link #TOEVOEGING} or {@link #VERVANGING}; absent when it is not known
 * @param leeswijze the reading of what the 80 % is of: {@link #AANDEEL} or {@link #ANDER_GEHEEL}
 * @param anderMaximum the most growth under {@link #ANDER_GEHEEL}; absent when it is not known
 */
public record Groeiplafondvraag(
        Hoeveelheid inclusief,
        Hoeveelheid totaal,
        Hoeveelheid groei,
        Optional<String> wijze,
        Leeswijze leeswijze,
        Optional<Hoeveelheid> anderMaximum)
        implements Vraag<Groeiplafondvraag> {
    /** The growth comes beside the other care with stay, so that the total grows too. */
    public static final String TOEVOEGING = "toevoeging";

    /** The growth takes the place of other care with stay, so that the total stays the same. */
    public static final String VERVANGING = "vervanging";

    /** The name of the reading. */
    public static final String LEZING = "groeiplafond";

    /** Stay with treatment may grow until it is 80 % of all care with stay; the default. */
    public static final String AANDEEL = "aandeel";

    /** The 80 % is of something that the text does not name, so that the maximum is not known. */
    public static final String ANDER_GEHEEL = "ander-geheel";

    static final List<String> WIJZEN = List.of(VERVANGING, TOEVOEGING);

    /** The reading of this question, at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(LEZING, "WK-LEES-GROEIPLAFOND", AANDEEL, ANDER_GEHEEL));

    private static final Gat<String> WIJZE_GAT = new Gat<>(
            "wijze",
            Tekst.of("de groei is toevoeging of vervanging", "the growth is in addition or a replacement"),
            Eigenaar.AANBIEDER,
            new Domein.Keuze<>(WIJZEN));
    private static final Gat<Hoeveelheid> MAXIMUM_GAT = new Gat<>(
            "anderMaximum",
            Tekst.of("de grootste groei volgens een ander geheel", "the most growth by another whole"),
            Eigenaar.BRON,
            Domein.Bereik.of(Hoeveelheid.NUL, Hoeveelheid.of(Grenzen.MOST)));

    private static final Eigenschap<Groeiplafondvraag, Hoeveelheid> INCLUSIEF =
            required("inclusief", Grenzen.AANTAL, Groeiplafondvraag::inclusief);
    private static final Eigenschap<Groeiplafondvraag, Hoeveelheid> TOTAAL =
            required("totaal", Grenzen.AANTAL, Groeiplafondvraag::totaal);
    private static final Eigenschap<Groeiplafondvraag, Hoeveelheid> GROEI =
            required("groei", Grenzen.AANTAL, Groeiplafondvraag::groei);
    private static final Eigenschap<Groeiplafondvraag, String> WIJZE =
            optional("wijze", Waardevormen.oneOf(WIJZEN), Groeiplafondvraag::wijze);
    private static final Eigenschap<Groeiplafondvraag, String> GELEZEN =
            reading("lezing", LEZINGEN, LEZING, Groeiplafondvraag::leeswijze);
    private static final Eigenschap<Groeiplafondvraag, Hoeveelheid> MAXIMUM =
            optional("anderMaximum", Grenzen.AANTAL, Groeiplafondvraag::anderMaximum);
    static final Objectvorm<Groeiplafondvraag> VORM = Objectvorm.of(
            g -> new Groeiplafondvraag(
                    g.get(INCLUSIEF),
                    g.get(TOTAAL),
                    g.get(GROEI),
                    g.find(WIJZE),
                    LEZINGEN.choose(LEZING, g.find(GELEZEN)),
                    g.find(MAXIMUM)),
            List.of(INCLUSIEF, TOTAAL, GROEI, WIJZE, GELEZEN, MAXIMUM));

    /**
     * Checks the numbers and the choices.
     *
     * @param inclusief the present volume of stay with treatment, at most {@code totaal}
     * @param totaal the present volume of all care with stay
     * @param groei how much growth is asked; each of the three 0 through 1,000,000,000, with at most two decimals
     * @param wijze {@link #TOEVOEGING} or {@link #VERVANGING}; absent when it is not known
     * @param leeswijze the reading of what the 80 % is of: {@link #AANDEEL} or {@link #ANDER_GEHEEL}
     * @param anderMaximum the most growth under {@link #ANDER_GEHEEL}; absent when it is not known
     * @throws OngeldigeWaardeException if a number is out of range, the part is more than the whole, or a choice is none
     */
    public Groeiplafondvraag {
        Grenzen.AANTAL.check(inclusief);
        Grenzen.AANTAL.check(totaal);
        Grenzen.AANTAL.check(groei);
        anderMaximum.ifPresent(Grenzen.AANTAL::check);
        wijze.ifPresent(w -> WIJZE_GAT.domein().check(w));
        LEZINGEN.check(leeswijze);
        if (inclusief.compareTo(totaal) > 0) {
            throw new OngeldigeWaardeException(
                    inclusief + " > " + totaal,
                    Tekst.of("een deel van hoogstens het geheel", "a part of at most the whole"));
        }
    }

    /**
     * Asks for growth, at the default reading and without telling the way.
     *
     * @param inclusief the present volume of stay with treatment
     * @param totaal the present volume of all care with stay
     * @param groei how much growth is asked
     * @return the question
     * @throws OngeldigeWaardeException if a number is out of range, or the part is more than the whole
     */
    public static Groeiplafondvraag of(Hoeveelheid inclusief, Hoeveelheid totaal, Hoeveelheid groei) {
        return new Groeiplafondvraag(inclusief, totaal, groei, Optional.empty(), LEZINGEN, Optional.empty());
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (wijze.isEmpty() && leeswijze.mayBe(LEZING, AANDEEL)) {
            gaten.add(WIJZE_GAT);
        }
        if (anderMaximum.isEmpty() && leeswijze.mayBe(LEZING, ANDER_GEHEEL)) {
            gaten.add(MAXIMUM_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Groeiplafondvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return read(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        return gat.feit().equals(WIJZE_GAT.feit())
                ? new Groeiplafondvraag(
                        inclusief, totaal, groei, Optional.of(waarde.toString()), leeswijze, anderMaximum)
                : new Groeiplafondvraag(inclusief, totaal, groei, wijze, leeswijze, Optional.of((Hoeveelheid) waarde));
    }

    private Groeiplafondvraag read(Leeswijze anders) {
        return new Groeiplafondvraag(inclusief, totaal, groei, wijze, anders, anderMaximum);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Groeiplafondvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
