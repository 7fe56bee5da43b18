package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The four questions that a sharp description of a friction answers. */
@Grondslag({"FRI-008", "FRI-044", "FRI-068", "FRI-072"})
public enum Frictievraag implements Leesbaar {
    /** For which target group, or part of one. */
    WIE("wie", "who"),
    /** Which kind of care. */
    WAT("wat", "what"),
    /** In which region or part of one, or at which providers. */
    WAAR("waar", "where"),
    /** By when: now or in the future. */
    WANNEER("wanneer", "when");

    private final Tekst naam;

    Frictievraag(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
