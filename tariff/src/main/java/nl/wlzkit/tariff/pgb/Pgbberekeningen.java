package nl.wlzkit.tariff.pgb;

import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Pgbberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Pgbberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                entry(
                        "pgb-budget",
                        Tekst.of("Hoe hoog is een pgb ten hoogste?", "How high can a pgb be at most?"),
                        Pgbbudgetvraag.class,
                        Pgbbudgetvraag.VORM,
                        new Pgbbudget(),
                        Pgbbudget.rules()),
                entry(
                        "pgb-garantie",
                        Tekst.of(
                                "Tot welk garantiebedrag wordt een pgb opgehoogd?",
                                "To which guaranteed amount is a pgb raised?"),
                        Pgbgarantievraag.class,
                        Pgbgarantievraag.VORM,
                        new Pgbgarantie(),
                        Pgbgarantie.rules()),
                entry(
                        "pgb-vrij-besteedbaar",
                        Tekst.of("Hoeveel van een pgb is vrij te besteden?", "How much of a pgb is free to spend?"),
                        Pgbvrijbesteedbaarvraag.class,
                        Pgbvrijbesteedbaarvraag.VORM,
                        new Pgbvrijbesteedbaar(),
                        Pgbvrijbesteedbaar.rules()),
                entry(
                        "pgb-maximumtarief",
                        Tekst.of(
                                "Hoeveel van een tarief kan uit een pgb worden betaald?",
                                "How much of a tariff can be paid from a pgb?"),
                        Pgbmaximumtariefvraag.class,
                        Pgbmaximumtariefvraag.VORM,
                        new Pgbmaximumtarief(),
                        Pgbmaximumtarief.rules()),
                entry(
                        "pgb-index",
                        Tekst.of(
                                "Wat wordt het bedrag van een klasse door de index?",
                                "What does the amount of a class become by the index?"),
                        Pgbindexvraag.class,
                        Pgbindexvraag.VORM,
                        new Pgbindex(),
                        Pgbindex.rules()),
                entry(
                        "pgb-overgangsrecht",
                        Tekst.of(
                                "Hoe hoog is een pgb volgens overgangsrecht, 2015 en 2016?",
                                "How high is a pgb under transitional law, 2015 and 2016?"),
                        Pgbovergangsvraag.class,
                        Pgbovergangsvraag.VORM,
                        new Pgbovergang(),
                        Pgbovergang.rules()));
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> entry(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Vraagvorm<V> vorm,
            Berekening<V, T> berekening,
            List<String> regels) {
        String bestand = naam + "-voorbeelden.tsv";
        return new Inschrijving<>(
                naam,
                titel,
                vraagtype,
                vorm,
                berekening,
                regels,
                Rekenvoorbeeld.read(Resources.text(Pgbberekeningen.class.getResourceAsStream(bestand), bestand)));
    }
}
