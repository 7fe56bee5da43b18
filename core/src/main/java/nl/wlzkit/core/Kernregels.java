package nl.wlzkit.core;

import java.util.List;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The documents of the project and the rules that the types of {@code core} embody. */
public final class Kernregels implements Regelbron {
    /** Made by the service loader. */
    public Kernregels() {}

    @Override
    public String bronnen() {
        return Resources.text(Regel.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Regel.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Afronding.class, Leveringsvorm.class, Sector.class, Zorgkantoor.class, Zorgprofiel.class);
    }
}
