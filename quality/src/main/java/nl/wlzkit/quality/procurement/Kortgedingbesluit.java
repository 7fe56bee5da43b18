package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What Zilveren Kruis publishes in its purchasing for 2024 through 2026 against which summary proceedings are possible. */
public enum Kortgedingbesluit implements Leesbaar {
    /** The policy, with the Nota van Inlichtingen. */
    BELEID(
            "ZKB24-KORTGEDING-BELEID",
            20,
            "het beleid met de Nota van Inlichtingen",
            "the policy with the notes of information"),
    /** The feedback on the assessment; the term also for an appeal to the hardship clause. */
    BEOORDELING(
            "ZKB24-KORTGEDING-BEOORDELING",
            20,
            "de terugkoppeling van de beoordeling",
            "the feedback on the assessment"),
    /** The definitive feedback. */
    DEFINITIEF("ZKB24-KORTGEDING-DEFINITIEF", 14, "de definitieve terugkoppeling", "the definitive feedback");

    private final String regel;
    private final int dagen;
    private final Tekst naam;

    Kortgedingbesluit(String regel, int dagen, String nl, String en) {
        this.regel = regel;
        this.dagen = dagen;
        this.naam = Tekst.of(nl, en);
    }

    Stap stap() {
        return new Stap(regel, naam);
    }

    /**
     * Returns the term.
     *
     * @return a number of calendar days
     */
    public int dagen() {
        return dagen;
    }

    LocalDate laatsteDag(LocalDate bekendgemaakt) {
        return bekendgemaakt.plusDays(dagen);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
