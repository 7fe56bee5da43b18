package nl.wlzkit.tariff.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.Vorm.Eigenschap;
import nl.wlzkit.tariff.volume.Vorm.Soort;

/**
 * How far may stay with treatment grow at Zorg en Zekerheid? The unit is the user's: clients, places, days or euros, the
 * same for all three numbers. Immutable and thread-safe.
 *
 * @param inclusief the present volume of stay with treatment, at most {@code totaal}
 * @param totaal the present volume of all care with stay
 * @param groei how much growth is asked; each of the three 0 through 1,000,000,000, with at most two decimals
 * @param wijze {@link #TOEVOEGING} or {@link #VERVANGING}; absent when it is not known
 * @param lezing of what the 80 % is: {@link #AANDEEL} or {@link #ANDER_GEHEEL}; absent when it is open
 * @param anderMaximum the most growth under {@link #ANDER_GEHEEL}; absent when it is not known
 */
public record Groeiplafondvraag(
        Hoeveelheid inclusief,
        Hoeveelheid totaal,
        Hoeveelheid groei,
        Optional<String> wijze,
        Optional<String> lezing,
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
    static final List<String> LEZINGEN = List.of(AANDEEL, ANDER_GEHEEL);

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
            Eigenschap.required("inclusief", Soort.AANTAL, Groeiplafondvraag::inclusief);
    private static final Eigenschap<Groeiplafondvraag, Hoeveelheid> TOTAAL =
            Eigenschap.required("totaal", Soort.AANTAL, Groeiplafondvraag::totaal);
    private static final Eigenschap<Groeiplafondvraag, Hoeveelheid> GROEI =
            Eigenschap.required("groei", Soort.AANTAL, Groeiplafondvraag::groei);
    private static final Eigenschap<Groeiplafondvraag, String> WIJZE =
            Eigenschap.optional("wijze", Soort.choice(WIJZEN), Groeiplafondvraag::wijze);
    private static final Eigenschap<Groeiplafondvraag, String> GELEZEN =
            Eigenschap.reading("lezing", LEZINGEN, Groeiplafondvraag::lezing);
    private static final Eigenschap<Groeiplafondvraag, Hoeveelheid> MAXIMUM =
            Eigenschap.optional("anderMaximum", Soort.AANTAL, Groeiplafondvraag::anderMaximum);
    static final Vorm<Groeiplafondvraag> VORM = new Vorm<>(
            g -> new Groeiplafondvraag(
                    g.get(INCLUSIEF),
                    g.get(TOTAAL),
                    g.get(GROEI),
                    g.find(WIJZE),
                    Optional.of(g.find(GELEZEN).orElse(AANDEEL)),
                    g.find(MAXIMUM)),
            INCLUSIEF,
            TOTAAL,
            GROEI,
            WIJZE,
            GELEZEN,
            MAXIMUM);

    /**
     * Checks the numbers and the choices.
     *
     * @param inclusief the present volume of stay with treatment, at most {@code totaal}
     * @param totaal the present volume of all care with stay
     * @param groei how much growth is asked; each of the three 0 through 1,000,000,000, with at most two decimals
     * @param wijze {@link #TOEVOEGING} or {@link #VERVANGING}; absent when it is not known
     * @param lezing of what the 80 % is: {@link #AANDEEL} or {@link #ANDER_GEHEEL}; absent when it is open
     * @param anderMaximum the most growth under {@link #ANDER_GEHEEL}; absent when it is not known
     * @throws OngeldigeWaardeException if a number is out of range, the part is more than the whole, or a choice is none
     */
    public Groeiplafondvraag {
        Grenzen.quantity(inclusief);
        Grenzen.quantity(totaal);
        Grenzen.quantity(groei);
        anderMaximum.ifPresent(Grenzen::quantity);
        wijze.ifPresent(w -> WIJZE_GAT.domein().check(w));
        lezing.ifPresent(Groeiplafondvraag::reading);
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
        return new Groeiplafondvraag(
                inclusief, totaal, groei, Optional.empty(), Optional.of(AANDEEL), Optional.empty());
    }

    private static Lezing reading(String keuze) {
        return new Lezing(LEZING, "WK-LEES-GROEIPLAFOND", LEZINGEN, keuze);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (lezing.isEmpty()) {
            gaten.add(reading(AANDEEL).gat());
        }
        if (wijze.isEmpty() && !lezing.equals(Optional.of(ANDER_GEHEEL))) {
            gaten.add(WIJZE_GAT);
        }
        if (anderMaximum.isEmpty() && !lezing.equals(Optional.of(AANDEEL))) {
            gaten.add(MAXIMUM_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Groeiplafondvraag fill(Gat<W> gat, W waarde) {
        if (gat.feit().equals(LEZING)) {
            return new Groeiplafondvraag(inclusief, totaal, groei, wijze, Optional.of(waarde.toString()), anderMaximum);
        }
        return gat.feit().equals(WIJZE_GAT.feit())
                ? new Groeiplafondvraag(inclusief, totaal, groei, Optional.of(waarde.toString()), lezing, anderMaximum)
                : new Groeiplafondvraag(inclusief, totaal, groei, wijze, lezing, Optional.of((Hoeveelheid) waarde));
    }

    @Override
    public List<Lezing> lezingen() {
        return List.of(reading(lezing.orElse(AANDEEL)));
    }

    @Override
    public Groeiplafondvraag open(Lezing open) {
        return new Groeiplafondvraag(inclusief, totaal, groei, wijze, Optional.empty(), anderMaximum);
    }
}
