package nl.wlzkit.quality.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many subjects at least two of the zorgkantoren ask about on the day: who meets one of their sentences, has done work for
 * the others. {@link #overlap} gives them with their sentences. Another zorgkantoor never makes it fewer.
 *
 * <p>It refuses where the table says nothing. Immutable and thread-safe.
 */
public final class Themasamenloop implements Berekening<Samenloopvraag, Integer> {
    private static final Stap BEGIN = new Stap(
            "WK-LEES-SAMENLOOP", Tekst.of("wat meer zorgkantoren vragen", "what more than one zorgkantoor asks"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(BEGIN, Thematabel.NIET_GEREGELD);

    /** Makes the calculator. */
    public Themasamenloop() {}

    private static List<Geldendezin> requirements(Samenloopvraag vraag) {
        return Thematabel.zinnen(vraag.selectie()).stream()
                .filter(g -> g.zin().isEis() && g.holdsOn(vraag.selectie().peildatum()))
                .toList();
    }

    /**
     * Returns what at least two of the zorgkantoren ask.
     *
     * @param vraag a question without open readings
     * @return the subjects by name, with the sentences that ask them
     * @throws IllegalArgumentException if a reading is open
     */
    public static List<Samenloop> overlap(Samenloopvraag vraag) {
        Map<String, List<Geldendezin>> perOnderwerp = new TreeMap<>();
        for (Geldendezin geldend : requirements(vraag)) {
            geldend.zin().punten().stream()
                    .map(p -> vraag.isLetterlijk() ? p.naam() : p.onderwerp())
                    .distinct()
                    .forEach(o -> perOnderwerp
                            .computeIfAbsent(o, k -> new ArrayList<>())
                            .add(geldend));
        }
        return perOnderwerp.entrySet().stream()
                .map(e -> new Samenloop(e.getKey(), e.getValue()))
                .filter(s -> s.zorgkantoren().size() > 1)
                .toList();
    }

    @Override
    public Antwoord<Integer> calculate(Samenloopvraag vraag, Spoor spoor) {
        if (requirements(vraag).isEmpty()) {
            spoor.refuse(Thematabel.NIET_GEREGELD, () -> Thematabel.given(vraag.selectie()));
            return Antwoord.refused(List.of(Thematabel.NIET_GEREGELD));
        }
        int aantal = spoor.begin(BEGIN, 0, () -> Thematabel.given(vraag.selectie()));
        for (Samenloop samenloop : overlap(vraag)) {
            aantal = spoor.step(
                    BEGIN,
                    aantal,
                    aantal + 1,
                    () -> List.of(
                            Gegeven.of("onderwerp", Tekst.of("onderwerp", "subject"), samenloop.onderwerp()),
                            Gegeven.of(
                                    "zorgkantoren",
                                    Tekst.same("zorgkantoren"),
                                    Thematabel.names(samenloop.zorgkantoren()))));
            for (Geldendezin geldend : samenloop.zinnen()) {
                spoor.note(geldend.zin().stap(), () -> List.of(Thematabel.given(geldend.zorgkantoor())));
            }
        }
        return Antwoord.of(aantal);
    }

    @Override
    public Herkomst herkomst() {
        return Thematabel.herkomst();
    }
}
