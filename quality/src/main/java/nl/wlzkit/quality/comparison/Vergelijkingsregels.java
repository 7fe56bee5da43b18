package nl.wlzkit.quality.comparison;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the calculators of this package apply. */
public final class Vergelijkingsregels implements Regelbron {
    /** Made by the service loader. */
    public Vergelijkingsregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Vergelijkingsregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Vergelijkingsregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of();
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Stap stap : Uitkomstvergelijking.STAPPEN) {
            gebruik.add(new Gebruik(stap.regel(), Uitkomstvergelijking.class.getName()));
        }
        for (Stap stap : Beleidsvergelijking.STAPPEN) {
            gebruik.add(new Gebruik(stap.regel(), Beleidsvergelijking.class.getName()));
        }
        return gebruik;
    }
}
