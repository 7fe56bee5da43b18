package nl.wlzkit.core;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.party.Aanbiederstatus;
import nl.wlzkit.core.party.Aanwijzing;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Kerncijfers;
import nl.wlzkit.core.party.Nieuwlezing;
import nl.wlzkit.core.party.Overeenkomst;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Rechtsvorm;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgaanbieder;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoorcodes;
import nl.wlzkit.core.party.Zorgplicht;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the parties embody: who carries the Wlz out, who delivers the care, and what they agreed. */
public final class Partijregels implements Regelbron {
    /** Made by the service loader. */
    public Partijregels() {}

    @Override
    public String bronnen() {
        return Resources.text(Wlzuitvoerder.class.getResourceAsStream("bronnen.tsv"), "bronnen.tsv");
    }

    @Override
    public String regels() {
        return Resources.text(Wlzuitvoerder.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Aanbiederstatus.class,
                Aanwijzing.class,
                Bsn.class,
                Kerncijfers.class,
                Nieuwlezing.class,
                Overeenkomst.class,
                Overeenkomsttype.class,
                Rechtsvorm.class,
                Wlzuitvoerder.class,
                Zorgaanbieder.class,
                Zorgaanbiedercategorie.class,
                Zorgkantoorcodes.class,
                Zorgplicht.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        List<Aanwijzing> aanwijzingen = Aanwijzing.alle();
        for (int i = 0; i < aanwijzingen.size(); i++) {
            // the first line of the file is its header
            gebruik.add(new Gebruik(
                    aanwijzingen.get(i).regel(), "nl.wlzkit.core.party: aanwijzingen.tsv, line " + (i + 2)));
        }
        return gebruik;
    }
}
