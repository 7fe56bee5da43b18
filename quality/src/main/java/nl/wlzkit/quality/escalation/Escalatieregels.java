package nl.wlzkit.quality.escalation;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the calculators, measures and ladders of this package apply. */
public final class Escalatieregels implements Regelbron {
    /** Made by the service loader. */
    public Escalatieregels() {}

    @Override
    public String bronnen() {
        return Resources.text(Escalatieregels.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Escalatieregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Escalatieregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of();
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Maatregelen.gebruik());
        for (Laddersoort soort : Laddersoort.values()) {
            for (Trede trede : Escalatieladder.assembled(soort).treden()) {
                trede.bron().ifPresent(b -> gebruik.add(new Gebruik(b, "ladder " + soort + " (" + trede.code() + ")")));
            }
        }
        add(gebruik, Escalatie.class, Escalatie.STAPPEN);
        add(gebruik, Oordeelvergelijking.class, Oordeelvergelijking.STAPPEN);
        for (Lezing lezing : Escalatievraag.LEZINGEN.lezingen()) {
            gebruik.add(new Gebruik(lezing.regel(), Escalatie.class.getName() + " (lezing " + lezing.naam() + ")"));
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
