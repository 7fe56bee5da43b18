package nl.wlzkit.tariff.pgb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The law of the pgb by its states, and the rules that the calculators and tables of this package apply. */
public final class Pgbregels implements Regelbron {
    private static final Map<Class<? extends Berekening<?, ?>>, List<Stap>> STAPPEN = Map.of(
            Pgbbudget.class,
            Pgbbudget.STAPPEN,
            Pgbgarantie.class,
            Pgbgarantie.STAPPEN,
            Pgbvrijbesteedbaar.class,
            Pgbvrijbesteedbaar.STAPPEN,
            Pgbmaximumtarief.class,
            Pgbmaximumtarief.STAPPEN,
            Pgbindex.class,
            Pgbindex.STAPPEN,
            Pgbovergang.class,
            Pgbovergang.STAPPEN);

    /** Made by the service loader. */
    public Pgbregels() {}

    /** The ids of the rules that publish some parameters. */
    static Set<String> published(Pgbparameter... parameters) {
        Set<String> regels = new LinkedHashSet<>();
        for (Pgbparameter parameter : parameters) {
            regels.addAll(Pgbtabel.published().rules(parameter));
        }
        return regels;
    }

    @Override
    public String bronnen() {
        return Resources.text(Pgbregels.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Pgbregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Pgbtabel.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Pgbtabel.published().gebruik());
        STAPPEN.forEach((type, stappen) -> {
            for (Stap stap : stappen) {
                gebruik.add(new Gebruik(
                        stap.regel(), type.getName() + " (" + stap.wat().nl() + ")"));
            }
        });
        gebruik.sort(Comparator.comparing(Gebruik::plaats).thenComparing(Gebruik::regel));
        return gebruik;
    }
}
