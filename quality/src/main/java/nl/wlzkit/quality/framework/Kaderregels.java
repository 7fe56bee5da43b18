package nl.wlzkit.quality.framework;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the calculators, types and lists of this package apply. */
public final class Kaderregels implements Regelbron {
    /** Made by the service loader. */
    public Kaderregels() {}

    @Override
    public String bronnen() {
        return Resources.text(Kaderregels.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Kaderregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Kaderregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Kwaliteitskader.class, Drager.class, Kaderlijst.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Verplichtingen.published().gebruik());
        gebruik.addAll(Kaderlijsten.published().gebruik());
        add(gebruik, Kaderkeuze.class, Kaderkeuze.STAPPEN);
        add(gebruik, Kwaliteitskadertoets.class, Kwaliteitskadertoets.STAPPEN);
        for (Lezing lezing : Kwaliteitskadervraag.LEZINGEN.lezingen()) {
            gebruik.add(new Gebruik(
                    lezing.regel(), Kwaliteitskadertoets.class.getName() + " (lezing " + lezing.naam() + ")"));
        }
        return gebruik;
    }

    private static void add(List<Gebruik> gebruik, Class<?> rekenaar, List<Stap> stappen) {
        for (Stap stap : stappen) {
            gebruik.add(new Gebruik(
                    stap.regel(), rekenaar.getName() + " (" + stap.wat().nl() + ")"));
        }
    }
}
