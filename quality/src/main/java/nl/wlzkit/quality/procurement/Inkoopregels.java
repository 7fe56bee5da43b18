package nl.wlzkit.quality.procurement;

import java.util.List;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the calculators of this package apply. */
public final class Inkoopregels implements Regelbron {
    /** Made by the service loader. */
    public Inkoopregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Inkoopregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Inkoopregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Beoordelingselement.class,
                Figuur2rij.class,
                Kwaliteitsthema.class,
                Planstand.class,
                Toetredingsdocument.class,
                Zelfanalysevariant.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        return Inkoopberekeningen.uses();
    }
}
