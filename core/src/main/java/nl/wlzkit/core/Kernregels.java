package nl.wlzkit.core;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.care.Kerndoel;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Wlzdoel;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Opsommingen;
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
    public String normen() {
        return Resources.text(Regel.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Afronding.class,
                Kerndoel.class,
                Leveringsvorm.class,
                Sector.class,
                Wlzdoel.class,
                Zorgkantoor.class,
                Zorgprofiel.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Opsommingen.gebruik());
        gebruik.add(new Gebruik("P21-001", "nl.wlzkit.core.source: bronnen.tsv (P21, stand)"));
        gebruik.add(new Gebruik("P21-002", "nl.wlzkit.core.source: bronnen.tsv (P21, uitgever)"));
        gebruik.add(new Gebruik("P21-005", "nl.wlzkit.core.eligibility: wetsstanden.tsv (WLZ, van)"));
        return List.copyOf(gebruik);
    }
}
