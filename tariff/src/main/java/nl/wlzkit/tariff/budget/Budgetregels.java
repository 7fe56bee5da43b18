package nl.wlzkit.tariff.budget;

import java.util.List;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;

/** The rules that the calculators and types of this package apply. */
public final class Budgetregels implements Regelbron {
    /** Made by the service loader. */
    public Budgetregels() {}

    @Override
    public String bronnen() {
        return "";
    }

    @Override
    public String regels() {
        return Resources.text(Budgetregels.class.getResourceAsStream("regels.tsv"), "regels.tsv");
    }

    @Override
    public String normen() {
        return Resources.text(Budgetregels.class.getResourceAsStream("normen.tsv"), "normen.tsv");
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Aanvraagonderdeel.class,
                Afspraakstatus.class,
                Beheerskostencomponent.class,
                Beheerskostentabel.class,
                Beheerskostenuitslag.class,
                Beheerskostenvraag.class,
                Begrotingsdeel2018.class,
                Inkopereenheid.class,
                Kwaliteitsbudgetvoorwaarde.class,
                Ontwikkelbudget.class,
                Ontwikkelbudgetdoel.class,
                Oormerkuitslag.class,
                Uitgavekenmerk.class,
                Verschilverklaring.class);
    }

    @Override
    public List<Gebruik> gebruik() {
        return Budgetberekeningen.gebruik();
    }
}
