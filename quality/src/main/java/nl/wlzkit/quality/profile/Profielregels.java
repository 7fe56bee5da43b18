package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules of the Profiel Zorginkoop 2021 that the calculators, tables and types of this package carry. */
public final class Profielregels implements Regelbron {
    /** Made by the service loader. */
    public Profielregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Profielregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Profielregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Basis.class,
                Bouwsteen.class,
                Competentie.class,
                Dialoogonderwerp.class,
                Inkoopfunctie.class,
                Sterpunt.class,
                Teamrol.class,
                Toegang.class,
                Wlztaak.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Profielberekeningen.gebruik());
        gebruik.addAll(Rolbeschrijving.gebruik());
        gebruik.addAll(Profieldoel.gebruik());
        gebruik.addAll(Subdoel.gebruik());
        gebruik.addAll(Bewijsonderdeel.gebruik());
        gebruik.addAll(Profiellijsten.gebruik());
        return gebruik;
    }
}
