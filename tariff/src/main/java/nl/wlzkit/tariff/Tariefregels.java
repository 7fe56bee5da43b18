package nl.wlzkit.tariff;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** The rules that the published policies and the calculators of {@code tariff} apply. */
public final class Tariefregels implements Regelbron {
    /** Made by the service loader. */
    public Tariefregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Tariefbeleid.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Tariefbeleid.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Tariefbeleid.class, Prijstabel.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        Tariefbeleid.allPublished().forEach(b -> gebruik.addAll(b.gebruik()));
        List<Stap> stappen = new ArrayList<>(Contracttarief.STAPPEN);
        stappen.addAll(Jaarbedrag.STAPPEN);
        for (Stap stap : stappen) {
            gebruik.add(new Gebruik(
                    stap.regel(), "nl.wlzkit.tariff.contract (" + stap.wat().nl() + ")"));
        }
        return gebruik;
    }
}
