package nl.wlzkit.quality.theme;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The sentences of the table of themes, and how they are read. */
public final class Themaregels implements Regelbron {
    /** Made by the service loader. */
    public Themaregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Themaregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Themaregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Thema.class, Strekking.class, Thematabel.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        Thematabel.zinnen()
                .forEach(z -> gebruik.add(
                        new Gebruik(z.regel(), "zinnen.tsv (" + z.wat().nl() + ")")));
        add(gebruik, Themachecklist.class, Themachecklist.STAPPEN);
        add(gebruik, Themasamenloop.class, Themasamenloop.STAPPEN);
        add(gebruik, Themazinnen.class, Themazinnen.STAPPEN);
        add(gebruik, Innovatietoets.class, Innovatietoets.STAPPEN);
        add(gebruik, Kennisbanktoets.class, Kennisbanktoets.STAPPEN);
        add(gebruik, Checklistvraag.LEZINGEN.lezingen());
        add(gebruik, Samenloopvraag.LEZINGEN.lezingen());
        return gebruik;
    }

    private static void add(List<Gebruik> gebruik, Class<?> rekenaar, List<Stap> stappen) {
        for (Stap stap : stappen) {
            gebruik.add(new Gebruik(
                    stap.regel(), rekenaar.getName() + " (" + stap.wat().nl() + ")"));
        }
    }

    private static void add(List<Gebruik> gebruik, List<Lezing> lezingen) {
        for (Lezing lezing : lezingen) {
            gebruik.add(new Gebruik(lezing.regel(), "lezing " + lezing.naam()));
        }
    }
}
