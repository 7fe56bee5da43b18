package nl.wlzkit.quality.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Inkoopberekeningen implements Rekenbron {
    /** What a provider of disability care has to meet beside its plans, for 2017. */
    public static final Eisentoets<Kwaliteitsvraag> KWALITEIT =
            new Eisentoets<>(Eisenlijst.KWALITEIT, Eisentoets.KWALITEIT);

    /** What a zorgkantoor does, for 2017. */
    public static final Eisentoets<Zorgkantoorvraag> ZORGKANTOOR =
            new Eisentoets<>(Eisenlijst.ZORGKANTOOR, Eisentoets.ZORGKANTOOR);

    /** The named grounds to reject new supply of care, for 2017. */
    public static final Eisentoets<Afwijzingsvraag> AFWIJZING =
            new Eisentoets<>(Eisenlijst.AFWIJZING, Eisentoets.AFWIJZING, Eisentoets.VRIJ);

    /** Data on quality and the quality system, for 2017. */
    public static final Eisentoets<Kwaliteitsgegevensvraag> GEGEVENS =
            new Eisentoets<>(Eisenlijst.KWALITEITSGEGEVENS, Eisentoets.GEGEVENS);

    /** The ontwikkelplan of 2017. */
    public static final Eisentoets<Ontwikkelplanvraag> ONTWIKKELPLAN =
            new Eisentoets<>(Eisenlijst.ONTWIKKELPLAN, Eisentoets.ONTWIKKELPLAN);

    /** The documents of a new provider with Zilveren Kruis, 2024 through 2026. */
    public static final Eisentoets<NieuweAanbiedervraag> ZILVEREN_KRUIS =
            new Eisentoets<>(Eisenlijst.ZILVEREN_KRUIS, Eisentoets.ZILVEREN_KRUIS);

    /** Made by the service loader. */
    public Inkoopberekeningen() {}

    /** A calculator with its steps and readings. */
    private record Rekenaar(Inschrijving<?, ?> inschrijving, List<Stap> stappen, Optional<Leeswijze> lezingen) {}

    private static List<Rekenaar> all() {
        return List.of(
                entry(
                        "zorgaanbiedercategorie-2017",
                        "In welke categorie valt de aanbieder in de inkoop 2017?",
                        "In which category is the provider in the purchasing for 2017?",
                        Categorievraag.class,
                        Categorievraag.VORM,
                        new Categorie2017(),
                        Categorie2017.STAPPEN,
                        Optional.empty(),
                        "categorievoorbeelden.tsv"),
                entry(
                        "vereiste-documenten-2017",
                        "Zijn de documenten bij de inschrijving 2017 compleet?",
                        "Are the documents of the registration for 2017 complete?",
                        Documentenvraag.class,
                        Documentenvraag.VORM,
                        new Documententoets(),
                        Documententoets.STAPPEN,
                        Optional.empty(),
                        "documentenvoorbeelden.tsv"),
                entry(
                        "tijdpad-inkoop",
                        "Was deze stap van de inkoopprocedure op tijd?",
                        "Was this step of the purchasing procedure on time?",
                        Tijdpadvraag.class,
                        Tijdpadvraag.VORM,
                        new Tijdpadtoets(),
                        Tijdpadtoets.STAPPEN,
                        Optional.of(Tijdpadvraag.LEZINGEN),
                        "tijdpadvoorbeelden.tsv"),
                entry(
                        "kortgedingtermijn-zk-2024",
                        "Tot wanneer kan een kort geding bij Zilveren Kruis?",
                        "Until when are proceedings against Zilveren Kruis possible?",
                        Kortgedingvraag.class,
                        Kortgedingvraag.VORM,
                        new Kortgedingtermijn(),
                        Kortgedingtermijn.STAPPEN,
                        Optional.empty(),
                        "kortgedingvoorbeelden.tsv"),
                entry(
                        "figuur2-2017",
                        "Welke rij van Figuur 2 geldt voor deze aanbieder?",
                        "Which row of Figuur 2 holds for this provider?",
                        Figuur2vraag.class,
                        Figuur2vraag.VORM,
                        new Figuur2(),
                        Figuur2.STAPPEN,
                        Optional.of(Figuur2vraag.LEZINGEN),
                        "figuur2voorbeelden.tsv"),
                entry(
                        "zelfanalyse-2017",
                        "Is de zelfanalyse 2017 volledig?",
                        "Is the zelfanalyse of 2017 complete?",
                        Zelfanalysevraag.class,
                        Zelfanalysevraag.VORM,
                        new Zelfanalysetoets(),
                        Zelfanalysetoets.STAPPEN,
                        Optional.of(Zelfanalysevraag.LEZINGEN),
                        "zelfanalysevoorbeelden.tsv"),
                entry(
                        "ontwikkelplan-2017",
                        "Is het ontwikkelplan 2017 volledig?",
                        "Is the ontwikkelplan of 2017 complete?",
                        Ontwikkelplanvraag.class,
                        Ontwikkelplanvraag.VORM,
                        ONTWIKKELPLAN,
                        ONTWIKKELPLAN.stappen(),
                        Optional.empty(),
                        "ontwikkelplanvoorbeelden.tsv"),
                entry(
                        "ontwikkelplan-beoordeling-2017",
                        "Wat is de gewogen score van het ontwikkelplan?",
                        "What is the weighted score of the ontwikkelplan?",
                        Planbeoordelingsvraag.class,
                        Planbeoordelingsvraag.VORM,
                        new Planbeoordeling(),
                        Planbeoordeling.STAPPEN,
                        Optional.empty(),
                        "beoordelingvoorbeelden.tsv"),
                entry(
                        "kwaliteitsgegevens-2017",
                        "Voldoet de aanbieder aan de eisen over kwaliteitsgegevens?",
                        "Does the provider meet the requirements of quality data?",
                        Kwaliteitsgegevensvraag.class,
                        Kwaliteitsgegevensvraag.VORM,
                        GEGEVENS,
                        GEGEVENS.stappen(),
                        Optional.empty(),
                        "gegevensvoorbeelden.tsv"),
                entry(
                        "kwaliteitseisen-2017",
                        "Voldoet de aanbieder aan de kwaliteitseisen van 2017?",
                        "Does the provider meet the quality requirements of 2017?",
                        Kwaliteitsvraag.class,
                        Kwaliteitsvraag.VORM,
                        KWALITEIT,
                        KWALITEIT.stappen(),
                        Optional.empty(),
                        "kwaliteitvoorbeelden.tsv"),
                entry(
                        "zorgkantoorplichten-2017",
                        "Doet het zorgkantoor wat het inkoopkader 2017 zegt?",
                        "Does the zorgkantoor do what the framework of 2017 says?",
                        Zorgkantoorvraag.class,
                        Zorgkantoorvraag.VORM,
                        ZORGKANTOOR,
                        ZORGKANTOOR.stappen(),
                        Optional.empty(),
                        "zorgkantoorvoorbeelden.tsv"),
                entry(
                        "afwijzingsgronden-2017",
                        "Is er geen genoemde reden om nieuw aanbod af te wijzen?",
                        "Is there no named ground to reject new supply?",
                        Afwijzingsvraag.class,
                        Afwijzingsvraag.VORM,
                        AFWIJZING,
                        AFWIJZING.stappen(),
                        Optional.empty(),
                        "afwijzingvoorbeelden.tsv"),
                entry(
                        "contractvoorwaarden-2017",
                        "Krijgt een nieuwe aanbieder een contract onder voorwaarden?",
                        "Does a new provider get an agreement with conditions?",
                        Contractvoorwaardenvraag.class,
                        Contractvoorwaardenvraag.VORM,
                        new Contractvoorwaarden(),
                        Contractvoorwaarden.STAPPEN,
                        Optional.of(Contractvoorwaardenvraag.LEZINGEN),
                        "voorwaardenvoorbeelden.tsv"),
                entry(
                        "nieuwe-aanbieder-zk-2024",
                        "Zijn de stukken van een nieuwe aanbieder op orde?",
                        "Are the documents of a new provider in order?",
                        NieuweAanbiedervraag.class,
                        NieuweAanbiedervraag.VORM,
                        ZILVEREN_KRUIS,
                        ZILVEREN_KRUIS.stappen(),
                        Optional.empty(),
                        "nieuweaanbiedervoorbeelden.tsv"),
                entry(
                        "inkoopproces",
                        "Verliepen de stappen van de zorginkoop in volgorde?",
                        "Did the steps of purchasing come in their order?",
                        Inkoopprocesvraag.class,
                        Inkoopprocesvraag.VORM,
                        new Inkoopprocestoets(),
                        Inkoopprocestoets.STAPPEN,
                        Optional.empty(),
                        "procesvoorbeelden.tsv"));
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Rekenaar entry(
            String naam,
            String nl,
            String en,
            Class<V> type,
            Objectvorm<V> vorm,
            Berekening<V, T> berekening,
            List<Stap> stappen,
            Optional<Leeswijze> lezingen,
            String voorbeelden) {
        List<String> regels = new ArrayList<>();
        stappen.forEach(s -> regels.add(s.regel()));
        readings(lezingen).forEach(l -> regels.add(l.regel()));
        Inschrijving<V, T> inschrijving =
                new Inschrijving<>(naam, Tekst.of(nl, en), type, vorm, berekening, regels, examples(voorbeelden));
        return new Rekenaar(inschrijving, stappen, lezingen);
    }

    private static List<Lezing> readings(Optional<Leeswijze> lezingen) {
        return lezingen.map(Leeswijze::lezingen).orElse(List.of());
    }

    private static List<Rekenvoorbeeld> examples(String naam) {
        return Rekenvoorbeeld.read(Resources.text(Inkoopberekeningen.class.getResourceAsStream(naam), naam));
    }

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        List<Inschrijving<?, ?>> alle = new ArrayList<>();
        all().forEach(r -> alle.add(r.inschrijving()));
        return List.copyOf(alle);
    }

    /** All steps of all calculators of this package. */
    static List<Stap> steps() {
        return all().stream().flatMap(r -> r.stappen().stream()).toList();
    }

    /** How the questions of this package read their sources. */
    static List<Leeswijze> waysOfReading() {
        return all().stream().flatMap(r -> r.lezingen().stream()).toList();
    }

    /** Where the calculators use rules. */
    static List<Gebruik> uses() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Rekenaar r : all()) {
            String naam = r.inschrijving().naam();
            r.stappen()
                    .forEach(s -> gebruik.add(
                            new Gebruik(s.regel(), naam + " (" + s.wat().nl() + ")")));
            readings(r.lezingen())
                    .forEach(l -> gebruik.add(new Gebruik(l.regel(), naam + " (lezing " + l.naam() + ")")));
        }
        return gebruik;
    }
}
