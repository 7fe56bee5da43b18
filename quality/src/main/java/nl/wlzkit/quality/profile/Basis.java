package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whether a discipline is bound to the purchasing process for good, or called in when somebody thinks of it. */
@Grondslag("P21-434")
public enum Basis implements Leesbaar {
    /** On a structural basis. */
    STRUCTUREEL("structureel", "on a structural basis"),
    /** Ad hoc. */
    AD_HOC("ad hoc", "ad hoc");

    private final Tekst naam;

    Basis(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
