package nl.wlzkit.regions.plan;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** On which side numbers that are not settled are taken: all at their low end, or all at their high end. */
public enum Plankant implements Leesbaar {
    /** At the low end. */
    LAAG("aan de lage kant", "at the low end"),
    /** At the high end. */
    HOOG("aan de hoge kant", "at the high end");

    private final Tekst naam;

    Plankant(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
