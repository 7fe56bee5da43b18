package nl.wlzkit.tariff;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Contractvormen;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import nl.wlzkit.tariff.policy.Tariefvraagvorm;

/** The calculators of {@code tariff}, on the published policies. */
public final class Tariefberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Tariefberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        Tariefbeleid beleid = Tariefbeleid.published();
        List<String> vanBeleid = beleid.gebruik().stream().map(Gebruik::regel).toList();
        List<String> perEenheid = with(vanBeleid, Contracttarief.STAPPEN);
        return List.of(
                new Inschrijving<>(
                        "tariefpercentage",
                        Tekst.of(
                                "Welk percentage van het NZa-maximum geeft een zorgkantoor?",
                                "What percentage of the NZa maximum does a zorgkantoor give?"),
                        Tariefvraag.class,
                        new Tariefvraagvorm(beleid),
                        beleid,
                        vanBeleid,
                        examples(Tariefbeleid.class, "voorbeelden.tsv")),
                new Inschrijving<>(
                        "contracttarief",
                        Tekst.of(
                                "Wat betaalt een zorgkantoor per eenheid zorg?",
                                "What does a zorgkantoor pay per unit of care?"),
                        Contracttariefvraag.class,
                        Contractvormen.contracttarief(beleid),
                        new Contracttarief(beleid),
                        perEenheid,
                        examples(Contracttarief.class, "voorbeelden.tsv")),
                new Inschrijving<>(
                        "jaarbedrag",
                        Tekst.of(
                                "Wat betaalt een zorgkantoor voor een aantal eenheden per jaar?",
                                "What does a zorgkantoor pay for a number of units in a year?"),
                        Jaarbedragvraag.class,
                        Contractvormen.jaarbedrag(beleid),
                        new Jaarbedrag(beleid),
                        with(perEenheid, Jaarbedrag.STAPPEN),
                        examples(Jaarbedrag.class, "jaarvoorbeelden.tsv")));
    }

    private static List<String> with(List<String> regels, List<Stap> stappen) {
        List<String> alle = new ArrayList<>(regels);
        stappen.forEach(s -> alle.add(s.regel()));
        return alle;
    }

    private static List<Rekenvoorbeeld> examples(Class<?> beside, String name) {
        return Rekenvoorbeeld.read(Resources.text(beside.getResourceAsStream(name), name));
    }
}
