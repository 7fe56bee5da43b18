package nl.wlzkit.tariff.meerzorg;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules of the sheet: one a calculated cell, or a few that belong together. */
public final class Meerzorgregels implements Regelbron {
    /** Made by the service loader. */
    public Meerzorgregels() {}

    @Override
    public String bronnen() {
        return Resources.text(Meerzorgregels.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Meerzorgregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Rekentool.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Celbeschrijving cel : Celbeschrijving.alle()) {
            gebruik.add(new Gebruik(cel.regel(), "meerzorg/cellen.tsv (" + cel.patroon() + ")"));
        }
        for (Lezing lezing : Rekentool.LEESWIJZE.lezingen()) {
            gebruik.add(new Gebruik(lezing.regel(), Rekentool.class.getName() + " (lezing " + lezing.naam() + ")"));
        }
        add(gebruik, Individuelemeerzorg.class, Individuelemeerzorg.STAPPEN);
        add(gebruik, Groepsmeerzorg.class, Groepsmeerzorg.STAPPEN);
        return gebruik;
    }

    private static void add(List<Gebruik> gebruik, Class<?> rekenaar, List<Stap> stappen) {
        for (Stap stap : stappen) {
            gebruik.add(new Gebruik(
                    stap.regel(), rekenaar.getName() + " (" + stap.wat().nl() + ")"));
        }
    }
}
