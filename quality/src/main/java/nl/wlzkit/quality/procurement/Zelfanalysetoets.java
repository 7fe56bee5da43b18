package nl.wlzkit.quality.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a zelfanalyse for 2017 is complete: five elements for every theme and what is asked beside them; of a light one, which
 * is not required, only that both sides speak. Immutable and thread-safe.
 */
public final class Zelfanalysetoets implements Berekening<Zelfanalysevraag, Oordeel> {
    private static final Stap VOLLEDIG =
            new Stap("IK17-131", Tekst.of("een zorgvuldige zelfanalyse", "a careful zelfanalyse"));
    private static final Stap LIGHT = new Stap(
            "WK-LEES-ZELFANALYSE-LIGHT", Tekst.of("een zelfanalyse light is vrij", "a light zelfanalyse is free"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    /** Makes the calculator. */
    public Zelfanalysetoets() {}

    private static List<Stap> steps() {
        List<Stap> alle = new ArrayList<>(List.of(VOLLEDIG, LIGHT));
        alle.addAll(Eisenlijst.ZELFANALYSE.stappen());
        return List.copyOf(alle);
    }

    /**
     * Returns what is known of every element of every theme that counts.
     *
     * @param vraag a question without holes
     * @return the findings by theme, in the order of the document; none for a light zelfanalyse
     */
    public Bevindingen cells(Zelfanalysevraag vraag) {
        List<Bevinding> cellen = new ArrayList<>();
        if (vraag.variant() == Zelfanalysevariant.VOLLEDIG) {
            for (Kwaliteitsthema thema : Kwaliteitsthema.values()) {
                if (vraag.counts(thema)) {
                    Map<String, Boolean> bekend = vraag.themas().getOrDefault(thema, Map.of());
                    Zelfanalysevraag.ELEMENTEN.forEach(code -> cellen.add(cell(thema, code, bekend)));
                }
            }
        }
        return new Bevindingen(cellen);
    }

    private static Bevinding cell(Kwaliteitsthema thema, String code, Map<String, Boolean> bekend) {
        Eis element = Eisenlijst.ZELFANALYSE.eis(code);
        Tekst naam = Tekst.of(
                thema.in(Taal.NL) + ": " + element.naam().nl(),
                thema.in(Taal.EN) + ": " + element.naam().en());
        Eis cel = new Eis(thema.name() + "/" + code, thema.name(), element.zwaarte(), naam, element.regel());
        return new Bevinding(cel, element.stap(), Oordeel.VOLDOET, Eisenlijst.known(bekend, code));
    }

    /**
     * Returns what is known of every requirement: the elements of every theme, and what is asked beside them.
     *
     * @param vraag a question without holes
     * @return the findings, in the order of the document
     */
    public Bevindingen findings(Zelfanalysevraag vraag) {
        Map<String, Boolean> bekend = new TreeMap<>(vraag.bewijs());
        bekend.put("VOLLEDIG", vraag.variant() == Zelfanalysevariant.VOLLEDIG);
        List<Bevinding> alle = new ArrayList<>(cells(vraag).alle());
        Eisenlijst.ZELFANALYSE.findings(bekend).alle().stream()
                .filter(b -> !b.eis().groep().equals(Zelfanalysevraag.ELEMENT))
                .forEach(alle::add);
        return new Bevindingen(alle);
    }

    /**
     * Returns which part of the elements is certainly there.
     *
     * @param vraag a question without holes
     * @return an exact fraction from 0 through 1; 1 for a light zelfanalyse, of which no element is required
     */
    public Breuk filled(Zelfanalysevraag vraag) {
        return cells(vraag).deel();
    }

    @Override
    public Antwoord<Oordeel> calculate(Zelfanalysevraag vraag, Spoor spoor) {
        return findings(vraag).answer(vraag.variant() == Zelfanalysevariant.VOLLEDIG ? VOLLEDIG : LIGHT, spoor);
    }

    @Override
    public Herkomst herkomst() {
        return Eisentoets.Lijstherkomst.HERKOMST;
    }
}
