package nl.wlzkit.core.eligibility;

import java.util.List;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The law and the rules by which it is decided who may have which form of care. */
public final class Leveringsvormregels implements Regelbron {
    /** Made by the service loader. */
    public Leveringsvormregels() {}

    @Override
    public String bronnen() {
        return Resources.text(Leveringsvormtoets.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Leveringsvormtoets.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Leveringskeuze.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        return Leveringsvormtoets.published().gebruik();
    }
}
