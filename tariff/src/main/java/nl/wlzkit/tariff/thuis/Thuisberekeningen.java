package nl.wlzkit.tariff.thuis;

import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Thuisberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Thuisberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                entry(
                        "mpt-plafond",
                        Tekst.of(
                                "Hoeveel ruimte laat het plafond van het mpt?",
                                "How much room does the ceiling of the mpt leave?"),
                        Mptplafondvraag.class,
                        Mptplafondvraag.VORM,
                        new Mptplafond(),
                        Mptplafond.STAPPEN),
                entry(
                        "pgb-naast-mpt",
                        Tekst.of("Hoeveel pgb kan er naast een mpt zijn?", "How much pgb can there be beside an mpt?"),
                        Pgbnaastmptvraag.class,
                        Pgbnaastmptvraag.VORM,
                        new Pgbnaastmpt(),
                        Pgbnaastmpt.STAPPEN),
                entry(
                        "deeltijdverblijf-budget",
                        Tekst.of(
                                "Wat is het basisbedrag bij deeltijdverblijf?",
                                "What is the base amount with part-time stay?"),
                        Deeltijdbudgetvraag.class,
                        Deeltijdbudgetvraag.VORM,
                        new Deeltijdbudget(),
                        Deeltijdbudget.STAPPEN),
                entry(
                        "extra-kosten-thuis",
                        Tekst.of(
                                "Hoe hoog met een verhoging voor extra kosten thuis?",
                                "How high with an increase for extra costs at home?"),
                        Extrakostenvraag.class,
                        Extrakostenvraag.VORM,
                        new Extrakosten(),
                        Extrakosten.STAPPEN),
                entry(
                        "logeeropvang",
                        Tekst.of(
                                "Hoeveel etmalen logeeropvang zijn er dit jaar over?",
                                "How many nights of respite stay are left this year?"),
                        Logeeropvangvraag.class,
                        Logeeropvangvraag.VORM,
                        new Logeeropvang(),
                        Logeeropvang.STAPPEN),
                entry(
                        "overbrugging",
                        Tekst.of(
                                "Tot en met welke dag kan zorg thuis overbruggen?",
                                "Through which day can care at home bridge?"),
                        Overbruggingsvraag.class,
                        Overbruggingsvraag.VORM,
                        new Overbrugging(),
                        Overbrugging.STAPPEN),
                entry(
                        "meerzorg-2016",
                        Tekst.of(
                                "Wat is het tarief van meerzorg per dag in 2016?",
                                "What is the tariff of meerzorg a day in 2016?"),
                        Meerzorg2016vraag.class,
                        Meerzorg2016vraag.VORM,
                        new Meerzorg2016(),
                        Meerzorg2016.STAPPEN),
                entry(
                        "meerzorg-toegang",
                        Tekst.of("Heeft deze cliënt recht op meerzorg?", "Has this client a right to meerzorg?"),
                        Meerzorgtoegangvraag.class,
                        Meerzorgtoegangvraag.VORM,
                        new Meerzorgtoegang(),
                        Meerzorgtoegang.STAPPEN));
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> entry(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Objectvorm<V> vorm,
            Berekening<V, T> berekening,
            List<Stap> stappen) {
        String bestand = naam + "-voorbeelden.tsv";
        return new Inschrijving<>(
                naam,
                titel,
                vraagtype,
                vorm,
                berekening,
                stappen.stream().map(Stap::regel).toList(),
                Rekenvoorbeeld.read(Resources.text(Thuisberekeningen.class.getResourceAsStream(bestand), bestand)));
    }
}
