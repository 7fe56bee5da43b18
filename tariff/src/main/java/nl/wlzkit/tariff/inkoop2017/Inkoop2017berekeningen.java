package nl.wlzkit.tariff.inkoop2017;

import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of the purchasing for 2017. */
public final class Inkoop2017berekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Inkoop2017berekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                entry(
                        "meerjarigheid-2017",
                        Tekst.of(
                                "Komt een aanbieder in aanmerking voor meer jaren?",
                                "Does a provider qualify for more years?"),
                        Meerjarigheidsvraag2017.class,
                        Meerjarigheidsvraag2017.leeg(),
                        new Meerjarigheid2017(),
                        Meerjarigheid2017.STAPPEN),
                entry(
                        "overeenkomsttype-2017",
                        Tekst.of(
                                "Kan een aanbieder deze soort overeenkomst krijgen?",
                                "Can a provider have this type of agreement?"),
                        Overeenkomsttypevraag2017.class,
                        Overeenkomsttypevraag2017.LEEG,
                        new Overeenkomsttypen2017(),
                        Overeenkomsttypen2017.STAPPEN),
                entry(
                        "contracttarief-2017",
                        Tekst.of(
                                "Tegen welk percentage contracteert een zorgkantoor?",
                                "At what percentage does a zorgkantoor contract?"),
                        Contracttariefvraag2017.class,
                        Contracttariefvraag2017.leeg(),
                        new Contracttarief2017(),
                        Contracttarief2017.STAPPEN),
                entry(
                        "contractbedrag-2017",
                        Tekst.of(
                                "Wat betaalt een zorgkantoor in 2017 per eenheid?",
                                "What does a zorgkantoor pay per unit in 2017?"),
                        Contractbedragvraag2017.class,
                        Contractbedragvraag2017.LEEG,
                        new Contractbedrag2017(),
                        Contractbedrag2017.STAPPEN),
                entry(
                        "opslagfasering-2017",
                        Tekst.of(
                                "Hoeveel van een afgesproken opslag wordt toegekend?",
                                "How much of an agreed surcharge is granted?"),
                        Opslagfaseringvraag2017.class,
                        Opslagfaseringvraag2017.LEEG,
                        new Opslagfasering2017(),
                        Opslagfasering2017.STAPPEN));
    }

    private static <V extends Inkoopvraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> entry(
            String naam, Tekst titel, Class<V> vraagtype, V leeg, Berekening<V, T> berekening, List<Stap> stappen) {
        String bestand = naam + ".voorbeelden.tsv";
        return new Inschrijving<>(
                naam,
                titel,
                vraagtype,
                Inkoopvorm.of(leeg),
                berekening,
                stappen.stream().map(Stap::regel).toList(),
                Rekenvoorbeeld.read(
                        Resources.text(Inkoop2017berekeningen.class.getResourceAsStream(bestand), bestand)));
    }
}
