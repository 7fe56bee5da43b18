package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the calculators of this package apply. */
public final class Bijzonderregels implements Regelbron {
    /** Made by the service loader. */
    public Bijzonderregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Bijzonderregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Bijzonderregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Behandelpakket.class, Declaratie.class, Toestemming.class, Mptaanbieder.class, Uitvraaggrond.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        add(gebruik, Behandelingtoets.class, Behandelingtoets.STAPPEN, Behandelingvraag.LEZINGEN);
        add(gebruik, Schoonmaaktoets.class, Schoonmaaktoets.STAPPEN, Schoonmaakvraag.LEZINGEN);
        add(gebruik, Meerzorgopenstelling.class, Meerzorgopenstelling.STAPPEN, Meerzorgvraag.LEZINGEN);
        add(gebruik, Uitvraagtoets.class, Uitvraagtoets.STAPPEN, Uitvraagvraag.LEZINGEN);
        return gebruik;
    }

    private static void add(List<Gebruik> gebruik, Class<?> rekenaar, List<Stap> stappen, Leeswijze lezingen) {
        for (Stap stap : stappen) {
            gebruik.add(new Gebruik(
                    stap.regel(), rekenaar.getName() + " (" + stap.wat().nl() + ")"));
        }
        for (Lezing lezing : lezingen.lezingen()) {
            gebruik.add(new Gebruik(lezing.regel(), rekenaar.getName() + " (lezing " + lezing.naam() + ")"));
        }
    }
}
