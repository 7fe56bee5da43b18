package nl.wlzkit.tariff.inkoop2017;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules of the purchasing for 2017 on agreements, the tariff and its surcharge. */
public final class Inkoop2017regels implements Regelbron {
    /** Made by the service loader. */
    public Inkoop2017regels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Inkoop2017regels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Inkoop2017regels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Meerjarigheid2017.class,
                Contracttariefvraag2017.class,
                Opslagmoment.class,
                Opslagfaseringvraag2017.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        add("overeenkomsttype-2017", Overeenkomsttypen2017.STAPPEN, gebruik);
        add("contractbedrag-2017", Contractbedrag2017.STAPPEN, gebruik);
        add("opslagfasering-2017", Opslagfasering2017.STAPPEN, gebruik);
        List<Lezing> lezingen = new ArrayList<>(Overeenkomsttypevraag2017.INHOUD.lezingen());
        lezingen.addAll(Contracttariefvraag2017.INHOUD.lezingen());
        for (Lezing lezing : lezingen) {
            gebruik.add(new Gebruik(lezing.regel(), "nl.wlzkit.tariff.inkoop2017 (lezing " + lezing.naam() + ")"));
        }
        return List.copyOf(gebruik);
    }

    /** The calculators that build on another one have its steps too. */
    private static void add(String calculator, List<Stap> stappen, List<Gebruik> into) {
        stappen.forEach(
                s -> into.add(new Gebruik(s.regel(), calculator + " (" + s.wat().nl() + ")")));
    }
}
