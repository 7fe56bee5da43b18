package nl.wlzkit.tariff.volume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagsoort;

/** The rules that the calculators of this package apply. */
public final class Volumeregels implements Regelbron {
    private static final Map<Class<? extends Berekening<?, ?>>, List<Stap>> STAPPEN = Map.ofEntries(
            Map.entry(Volume2017.class, Volume2017.STAPPEN),
            Map.entry(Herschikking2017.class, Herschikking2017.STAPPEN),
            Map.entry(Uitnutting2017.class, Uitnutting2017.STAPPEN),
            Map.entry(Volumeplafond.class, Volumeplafond.STAPPEN),
            Map.entry(Plafondhoogte.class, Plafondhoogte.STAPPEN),
            Map.entry(Behandelaandeel.class, Behandelaandeel.STAPPEN),
            Map.entry(Hardheidsclausule.class, Hardheidsclausule.STAPPEN),
            Map.entry(Groeiplafond.class, Groeiplafond.STAPPEN),
            Map.entry(Tariefsubstitutie.class, Tariefsubstitutie.STAPPEN),
            Map.entry(Budgetvoorrang.class, Budgetvoorrang.STAPPEN),
            Map.entry(HerschikkingRealisatie.class, HerschikkingRealisatie.STAPPEN),
            Map.entry(Innovatiereserve.class, Innovatiereserve.STAPPEN),
            Map.entry(Contracteergemiddelde.class, Contracteergemiddelde.STAPPEN));

    /** Made by the service loader. */
    public Volumeregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Volumeregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Volumeregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Verdeling.class, Groeiuitgangspunt.class, Dagsoort.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        STAPPEN.forEach((type, stappen) -> {
            for (Stap stap : stappen) {
                gebruik.add(new Gebruik(
                        stap.regel(), type.getName() + " (" + stap.wat().nl() + ")"));
            }
        });
        gebruik.sort(Comparator.comparing(Gebruik::plaats));
        return gebruik;
    }
}
