package nl.wlzkit.quality.oversight;

import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Toezichtberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Toezichtberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                entry(
                        "normenkader-beoordeling",
                        Tekst.of(
                                "In welke mate voldoet een zorgkantoor aan de normen?",
                                "To what degree does a zorgkantoor meet the norms?"),
                        Normenkadervraag.class,
                        Normenkadervraag.VORM,
                        new Normenkadertoets(),
                        Normenkadertoets.rules()),
                entry(
                        "normenkader-vergelijking",
                        Tekst.of(
                                "Hoeveel meer voldoet een zorgkantoor dan bij eerder toezicht?",
                                "How much more does a zorgkantoor meet than before?"),
                        Vergelijkingsvraag.class,
                        Vergelijkingsvraag.VORM,
                        new Vergelijking(),
                        Vergelijking.rules()),
                entry(
                        "normenkader-vervolg",
                        Tekst.of(
                                "Is van elk verbeterpunt een ontwikkeling zichtbaar?",
                                "Is a development visible of every point of improvement?"),
                        Vervolgvraag.class,
                        Vervolgvraag.VORM,
                        new Vervolgtoets(),
                        Vervolgtoets.rules()),
                entry(
                        "nza-verwachtingen",
                        Tekst.of(
                                "Doet een zorgkantoor wat de NZa buiten de normen vraagt?",
                                "Does a zorgkantoor do what the NZa asks beside the norms?"),
                        Verwachtingenvraag.class,
                        Verwachtingenvraag.VORM,
                        new Verwachtingentoets(),
                        Verwachtingentoets.rules()),
                entry(
                        "knelpunt-aankaarten",
                        Tekst.of(
                                "Is een knelpunt op tijd aangekaart bij wie het aangaat?",
                                "Was a bottleneck raised in time with those it concerns?"),
                        Aankaartvraag.class,
                        Aankaartvraag.VORM,
                        new Aankaarttoets(),
                        ids(Aankaarttoets.STAPPEN)),
                entry(
                        "clientinbreng",
                        Tekst.of(
                                "Is inbreng van cliënten gewogen en weten zij wat ervan kwam?",
                                "Was what clients said weighed, and do they know of it?"),
                        Inbrengvraag.class,
                        Inbrengvraag.VORM,
                        new Inbrengtoets(),
                        ids(Inbrengtoets.STAPPEN)),
                entry(
                        "aanvullende-financiering",
                        Tekst.of(
                                "Welke afspraken vraagt de financiering van zorg?",
                                "Which agreements does the financing of care ask for?"),
                        Financieringsvraag.class,
                        Financieringsvraag.VORM,
                        new Financieringstoets(),
                        ids(Financieringstoets.STAPPEN)));
    }

    private static List<String> ids(List<Stap> stappen) {
        return stappen.stream().map(Stap::regel).toList();
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> entry(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Vraagvorm<V> vorm,
            Berekening<V, T> berekening,
            List<String> regels) {
        return new Inschrijving<>(
                naam,
                titel,
                vraagtype,
                vorm,
                berekening,
                regels,
                Rekenvoorbeeld.read(Rijen.text(naam + "-voorbeelden.tsv")));
    }
}
