package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The development behind a friction. The list of the report is one of examples, so it is open; a development alone is no
 * specified friction. */
@Grondslag({"FRI-077", "FRI-078", "FRI-079", "FRI-080", "FRI-081"})
public enum Frictietype implements Leesbaar {
    /** The expected high inflow of elderly people. */
    INSTROOM_OUDEREN("verwachte hoge instroom van ouderen", "expected high inflow of elderly people"),
    /** The growing shortage of staff. */
    PERSONEELSKRAPTE("toenemende krapte aan zorgpersoneel", "growing shortage of staff"),
    /** The growing need for care outside institutions. */
    EXTRAMURALE_ZORG("toenemende behoefte aan extramurale zorg", "growing need for care outside institutions"),
    /** Care needs that become more complex. */
    COMPLEXERE_ZORGVRAAG("complexer wordende zorgvraag", "care needs that become more complex"),
    /** Another development. */
    ANDERS("een andere ontwikkeling", "another development");

    private final Tekst naam;

    Frictietype(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
