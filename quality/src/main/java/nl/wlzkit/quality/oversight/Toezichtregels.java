package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;

/** The rules of the assessment framework, of what the report asks beside it, and of how this package reads them. */
public final class Toezichtregels implements Regelbron {
    /** Made by the service loader. */
    public Toezichtregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Rijen.text("regels.tsv");
    }

    @Override
    public String normen() {
        return Rijen.text("normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Normenkader.class, Normenkaderbeoordeling.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Normenkader.published().gebruik());
        gebruik.addAll(Verwachting.gebruik());
        add(gebruik, Normenkadertoets.class, Normenkadertoets.STAPPEN, Normenkadervraag.LEZINGEN.lezingen());
        add(gebruik, Vergelijking.class, Vergelijking.STAPPEN, List.of());
        add(gebruik, Vervolgtoets.class, Vervolgtoets.STAPPEN, List.of());
        add(gebruik, Verwachtingentoets.class, Verwachtingentoets.STAPPEN, Verwachtingenvraag.LEZINGEN.lezingen());
        add(gebruik, Aankaarttoets.class, Aankaarttoets.STAPPEN, List.of());
        add(gebruik, Inbrengtoets.class, Inbrengtoets.STAPPEN, List.of());
        add(gebruik, Financieringstoets.class, Financieringstoets.STAPPEN, List.of());
        return gebruik;
    }

    private static void add(List<Gebruik> gebruik, Class<?> rekenaar, List<Stap> stappen, List<Lezing> lezingen) {
        for (Stap stap : stappen) {
            gebruik.add(new Gebruik(
                    stap.regel(), rekenaar.getName() + " (" + stap.wat().nl() + ")"));
        }
        for (Lezing lezing : lezingen) {
            gebruik.add(new Gebruik(lezing.regel(), rekenaar.getName() + " (lezing " + lezing.naam() + ")"));
        }
    }
}
