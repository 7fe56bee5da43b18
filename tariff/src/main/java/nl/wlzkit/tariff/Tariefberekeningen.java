package nl.wlzkit.tariff;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Contractvormen;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Beleidsvormen;
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
        Tariefvraagvorm percentage = Tariefvraagvorm.published();
        List<String> vanBeleid = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            Tariefbeleid.published(sector).gebruik().forEach(g -> vanBeleid.add(g.regel()));
        }
        List<String> perEenheid = with(vanBeleid, Contracttarief.STAPPEN);
        return List.of(
                new Inschrijving<>(
                        "tariefpercentage",
                        Tekst.of(
                                "Welk percentage van het NZa-maximum geeft een zorgkantoor?",
                                "What percentage of the NZa maximum does a zorgkantoor give?"),
                        Tariefvraag.class,
                        percentage,
                        beleid,
                        vanBeleid,
                        examples(Tariefbeleid.class, "voorbeelden.tsv", "voorbeelden-gz.tsv", "voorbeelden-ggz.tsv")),
                new Inschrijving<>(
                        "contracttarief",
                        Tekst.of(
                                "Wat betaalt een zorgkantoor per eenheid zorg?",
                                "What does a zorgkantoor pay per unit of care?"),
                        Contracttariefvraag.class,
                        Contractvormen.contracttarief(percentage),
                        new Contracttarief(beleid),
                        perEenheid,
                        examples(Contracttarief.class, "voorbeelden.tsv", "voorbeelden-gz.tsv", "voorbeelden-ggz.tsv")),
                new Inschrijving<>(
                        "jaarbedrag",
                        Tekst.of(
                                "Wat betaalt een zorgkantoor voor een aantal eenheden per jaar?",
                                "What does a zorgkantoor pay for a number of units in a year?"),
                        Jaarbedragvraag.class,
                        Contractvormen.jaarbedrag(percentage),
                        new Jaarbedrag(beleid),
                        with(perEenheid, Jaarbedrag.STAPPEN),
                        examples(Jaarbedrag.class, "jaarvoorbeelden.tsv")));
    }

    @Override
    public List<Waardetype<?>> waarden() {
        return List.of(
                new Waardetype<>(
                        "tariefbeleid",
                        Tekst.of("Tariefbeleid van zorgkantoren", "Tariff policy of zorgkantoren"),
                        Tariefbeleid.class,
                        Beleidsvormen.tariefbeleid()),
                new Waardetype<>(
                        "aanbieder",
                        Tekst.of("Wat een zorgaanbieder over zichzelf opgeeft", "What a care provider tells of itself"),
                        Aanbieder.class,
                        Beleidsvormen.aanbieder(Tariefbeleid.published())),
                new Waardetype<>(
                        "tarieftabel",
                        Tekst.of("NZa-maximumtarieven van een gebruiker", "NZa maximum tariffs of a user"),
                        Tarieftabel.class,
                        Contractvormen.tarieftabel()));
    }

    private static List<String> with(List<String> regels, List<Stap> stappen) {
        List<String> alle = new ArrayList<>(regels);
        stappen.forEach(s -> alle.add(s.regel()));
        return alle;
    }

    private static List<Rekenvoorbeeld> examples(Class<?> beside, String... names) {
        List<Rekenvoorbeeld> examples = new ArrayList<>();
        for (String name : names) {
            examples.addAll(Rekenvoorbeeld.read(Resources.text(beside.getResourceAsStream(name), name)));
        }
        return examples;
    }
}
