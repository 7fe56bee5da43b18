package nl.wlzkit.tariff.thuis;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the calculators of this package apply, and the document that only this package reads. */
public final class Thuisregels implements Regelbron {
    /** Made by the service loader. */
    public Thuisregels() {}

    @Override
    public String bronnen() {
        return Resources.text(Thuisregels.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Thuisregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of();
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        add(gebruik, Mptplafond.class, Mptplafond.STAPPEN, Moduletelling.LEZINGEN);
        add(gebruik, Pgbnaastmpt.class, Pgbnaastmpt.STAPPEN, Moduletelling.LEZINGEN);
        add(gebruik, Deeltijdbudget.class, Deeltijdbudget.STAPPEN, Deeltijdtekst.LEZINGEN);
        add(gebruik, Extrakosten.class, Extrakosten.STAPPEN, Extrakostentekst.LEZINGEN);
        add(gebruik, Logeeropvang.class, Logeeropvang.STAPPEN, Logeertekst.LEZINGEN);
        add(gebruik, Overbrugging.class, Overbrugging.STAPPEN, Overbruggingstekst.LEZINGEN);
        add(gebruik, Meerzorg2016.class, Meerzorg2016.STAPPEN, Meerzorg2016vraag.LEESWIJZE);
        add(gebruik, Meerzorgtoegang.class, Meerzorgtoegang.STAPPEN, Meerzorgtekst.LEZINGEN);
        return gebruik;
    }

    private static void add(List<Gebruik> gebruik, Class<?> rekenaar, List<Stap> stappen, Leeswijze leeswijze) {
        for (Stap stap : stappen) {
            gebruik.add(new Gebruik(
                    stap.regel(), rekenaar.getName() + " (" + stap.wat().nl() + ")"));
        }
        for (Lezing lezing : leeswijze.lezingen()) {
            gebruik.add(new Gebruik(lezing.regel(), rekenaar.getName() + " (lezing " + lezing.naam() + ")"));
        }
    }
}
