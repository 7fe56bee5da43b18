package nl.wlzkit.quality.theme;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many sentences of the table are about these zorgkantoren and this theme; its explanation lists them, each with its theme
 * and whom it is about. {@link Themaoverzicht#of} gives the same as types. It refuses where the table says nothing. Immutable
 * and thread-safe.
 */
public final class Themazinnen implements Berekening<Overzichtvraag, Integer> {
    private static final Stap BEGIN =
            new Stap("WK-LEES-THEMA-BEREIK", Tekst.of("zinnen van de tabel", "sentences of the table"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    /** Makes the calculator. */
    public Themazinnen() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(BEGIN, Thematabel.NIET_GEREGELD));
        Thematabel.zinnen().stream().map(Themazin::stap).forEach(stappen::add);
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Integer> calculate(Overzichtvraag vraag, Spoor spoor) {
        List<Geldendezin> zinnen = Thematabel.zinnen(vraag.selectie()).stream()
                .filter(g -> vraag.thema().isEmpty()
                        || vraag.thema().get() == g.zin().thema())
                .toList();
        if (Thematabel.zinnen(vraag.selectie()).isEmpty()) {
            spoor.refuse(Thematabel.NIET_GEREGELD, () -> Thematabel.given(vraag.selectie()));
            return Antwoord.refused(List.of(Thematabel.NIET_GEREGELD));
        }
        int aantal = spoor.begin(BEGIN, zinnen.size(), () -> Thematabel.given(vraag.selectie()));
        for (Geldendezin geldend : zinnen) {
            spoor.note(geldend.zin().stap(), () -> given(geldend));
        }
        return Antwoord.of(aantal);
    }

    private static List<Gegeven> given(Geldendezin geldend) {
        List<Gegeven> gegevens = new ArrayList<>(List.of(
                Thematabel.given(geldend.zorgkantoor()),
                Gegeven.of("thema", Tekst.of("thema", "theme"), geldend.zin().thema()),
                Gegeven.of(
                        "aan", Tekst.of("gaat over", "is about"), geldend.zin().aan())));
        geldend.zin()
                .strekking()
                .ifPresent(s -> gegevens.add(Gegeven.of("strekking", Tekst.of("de zin", "the sentence"), s)));
        return List.copyOf(gegevens);
    }

    @Override
    public Herkomst herkomst() {
        return Thematabel.herkomst();
    }
}
