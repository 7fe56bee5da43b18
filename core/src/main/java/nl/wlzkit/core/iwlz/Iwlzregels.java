package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelbron;

/** The code lists and field rules of the iWlz standard. */
public final class Iwlzregels implements Regelbron {
    /** Made by the service loader. */
    public Iwlzregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Tabel.text("regels.tsv");
    }

    @Override
    public List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>(List.of(Code.class.getPermittedSubclasses()));
        types.addAll(List.of(Berichtcontrole.class, Berichtnotatie.class, Codevenster.class, Zorgbericht.class));
        return List.copyOf(types);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Controleregel regel : Controleregel.all()) {
            String naam = regel.regel22().isEmpty() ? regel.retourcode() : regel.regel22();
            String plaats = regel.getoetst()
                    ? Berichtcontrole.class.getName() + " (" + naam + ")"
                    : "controles.tsv (" + naam + ", niet getoetst)";
            gebruik.add(new Gebruik(regel.regel(), plaats));
        }
        return gebruik;
    }
}
