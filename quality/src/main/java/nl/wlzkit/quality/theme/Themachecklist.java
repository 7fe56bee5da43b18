package nl.wlzkit.quality.theme;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a provider meets what its zorgkantoren ask on the themes: every duty and norm in force on the day, combined by
 * three-valued logic. Advice never makes a verdict worse. {@link #checklist} gives the state of every requirement.
 *
 * <p>It refuses where the table says nothing: another sector than V&amp;V, or a day after its years on which nothing has a
 * term. Immutable and thread-safe.
 */
public final class Themachecklist implements Berekening<Checklistvraag, Oordeel> {
    private static final Stap BEGIN =
            new Stap("WK-LEES-CHECKLIST", Tekst.of("alles wat geldt, is voldaan", "all that is in force is met"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    /** Makes the calculator. */
    public Themachecklist() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(BEGIN, Thematabel.NIET_GEREGELD));
        Thematabel.zinnen().stream().filter(Themazin::isEis).map(Themazin::stap).forEach(stappen::add);
        return List.copyOf(stappen);
    }

    /**
     * Fills in the checklist.
     *
     * @param vraag a question without open readings
     * @return the state of every requirement of every zorgkantoor; empty where the table says nothing
     * @throws IllegalArgumentException if a reading is open
     */
    public static Checklist checklist(Checklistvraag vraag) {
        List<Checklistpost> posten = new ArrayList<>();
        for (Geldendezin geldend : Thematabel.zinnen(vraag.selectie())) {
            geldend.zin().strekking().ifPresent(strekking -> {
                Zwaarte zwaarte = strekking.zwaarte(vraag.verwachtingIsNorm());
                posten.add(Checklistpost.of(
                        geldend, zwaarte, vraag.getoond(), vraag.selectie().peildatum()));
            });
        }
        return new Checklist(posten);
    }

    @Override
    public Antwoord<Oordeel> calculate(Checklistvraag vraag, Spoor spoor) {
        List<Checklistpost> posten = checklist(vraag).posten();
        if (posten.isEmpty()) {
            spoor.refuse(Thematabel.NIET_GEREGELD, () -> Thematabel.given(vraag.selectie()));
            return Antwoord.refused(List.of(Thematabel.NIET_GEREGELD));
        }
        Oordeel oordeel = spoor.begin(BEGIN, Oordeel.VOLDOET, () -> Thematabel.given(vraag.selectie()));
        for (Checklistpost post : posten) {
            Oordeel met = oordeel.and(post.oordeel());
            if (met == oordeel) {
                spoor.note(post.zin().stap(), post::gegevens);
            }
            oordeel = spoor.step(post.zin().stap(), oordeel, met, post::gegevens);
        }
        return Antwoord.of(oordeel);
    }

    @Override
    public Herkomst herkomst() {
        return Thematabel.herkomst();
    }
}
