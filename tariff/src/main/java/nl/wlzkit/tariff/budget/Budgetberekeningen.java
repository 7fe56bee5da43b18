package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Budgetberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Budgetberekeningen() {}

    private static final Leeswijze GEEN = Leeswijze.of();

    /** A calculator with the rules of its steps and readings. */
    private record Entry<V extends Vraag<V>, T extends Comparable<? super T>>(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Vraagvorm<V> vorm,
            Berekening<V, T> berekening,
            List<Stap> stappen,
            Leeswijze lezingen) {
        List<String> regels() {
            List<String> regels =
                    new ArrayList<>(stappen.stream().map(Stap::regel).toList());
            lezingen.lezingen().forEach(l -> regels.add(l.regel()));
            return List.copyOf(regels);
        }

        Inschrijving<V, T> inschrijving() {
            String bestand = "voorbeelden-" + naam + ".tsv";
            return new Inschrijving<>(
                    naam,
                    titel,
                    vraagtype,
                    vorm,
                    berekening,
                    regels(),
                    Rekenvoorbeeld.read(
                            Resources.text(Budgetberekeningen.class.getResourceAsStream(bestand), bestand)));
        }
    }

    /** Once, for the register and for the catalogue. */
    private static List<Entry<?, ?>> entries() {
        return List.of(
                new Entry<>(
                        "oormerk",
                        Tekst.of(
                                "Zijn de extra middelen besteed zoals ze geoormerkt zijn?",
                                "Were the extra means spent as they are earmarked?"),
                        Oormerkvraag.class,
                        Oormerkvraag.VORM,
                        new Oormerk(),
                        Oormerk.STAPPEN,
                        Oormerkvraag.LEZINGEN),
                new Entry<>(
                        "oormerk-afspraken",
                        Tekst.of(
                                "Voldoen alle lokale afspraken samen aan het landelijke oormerk?",
                                "Do all local agreements together meet the national earmark?"),
                        Oormerkafsprakenvraag.class,
                        Oormerkafsprakenvraag.VORM,
                        new Oormerkafspraken(),
                        Oormerkafspraken.STAPPEN,
                        Oormerkvraag.LEZINGEN),
                new Entry<>(
                        "kwaliteitsbudget-toekenning",
                        Tekst.of(
                                "Hoeveel kwaliteitsbudget krijgt een verpleeghuis toegekend?",
                                "How much kwaliteitsbudget is granted to a nursing home?"),
                        Toekenningsvraag.class,
                        Toekenningsvraag.VORM,
                        new Toekenning(),
                        Toekenning.STAPPEN,
                        GEEN),
                new Entry<>(
                        "kwaliteitsbudget-terugvordering",
                        Tekst.of(
                                "Hoeveel van het toegekende budget wordt teruggevorderd?",
                                "How much of the granted budget is reclaimed?"),
                        Terugvorderingsvraag.class,
                        Terugvorderingsvraag.VORM,
                        new Terugvordering(),
                        Terugvordering.STAPPEN,
                        Terugvorderingsvraag.LEZINGEN),
                new Entry<>(
                        "kwaliteitsbudget-verdeling",
                        Tekst.of(
                                "Met hoeveel overschrijden de zorgkantoren samen het landelijke budget?",
                                "By how much do the zorgkantoren together exceed the national budget?"),
                        Verdelingsvraag.class,
                        Verdelingsvraag.VORM,
                        new Kwaliteitsbudgetverdeling(),
                        Kwaliteitsbudgetverdeling.STAPPEN,
                        GEEN),
                new Entry<>(
                        "kwaliteitsbudget-aanvraag",
                        Tekst.of(
                                "Is een aanvraag voor kwaliteitsbudget compleet en op tijd?",
                                "Is an application for kwaliteitsbudget complete and in time?"),
                        Aanvraagvraag.class,
                        Aanvraagvraag.VORM,
                        new Aanvraag(),
                        Aanvraag.STAPPEN,
                        Aanvraagvraag.LEZINGEN),
                new Entry<>(
                        "groeipad",
                        Tekst.of(
                                "Hoeveel krijgt een aanbieder op het groeipad?",
                                "How much does a provider get on the growth path?"),
                        Groeipadvraag.class,
                        Groeipadvraag.VORM,
                        new Groeipad(),
                        Groeipad.STAPPEN,
                        Groeipadvraag.LEZINGEN),
                new Entry<>(
                        "groeipad-tekort",
                        Tekst.of(
                                "Hoeveel komt het budget tekort voor het gemiddelde groeipad van allen?",
                                "How much does the budget fall short of the average growth path of all?"),
                        Groeipadtekortvraag.class,
                        Groeipadtekortvraag.VORM,
                        new Groeipadtekort(),
                        Groeipadtekort.STAPPEN,
                        GEEN),
                new Entry<>(
                        "implementatiemonitor",
                        Tekst.of(
                                "Hoeveel van het geplande extra personeel is er?",
                                "How much of the planned extra staff is there?"),
                        Monitorvraag.class,
                        Monitorvraag.VORM,
                        new Implementatiemonitor(),
                        Implementatiemonitor.STAPPEN,
                        GEEN),
                new Entry<>(
                        "beheerskostenratio",
                        Tekst.of(
                                "Welk percentage van de opbrengsten is het budget beheerskosten?",
                                "What percentage of the revenue is the budget for administrative costs?"),
                        Beheerskostenvraag.class,
                        Beheerskostenvraag.VORM,
                        new Beheerskostenratio(),
                        Beheerskostenratio.STAPPEN,
                        GEEN),
                new Entry<>(
                        "beheerskostenratio-2016",
                        Tekst.of(
                                "Welk percentage was dat in 2016 bij een Wlz-uitvoerder?",
                                "What percentage was that in 2016 for a Wlz-uitvoerder?"),
                        Beheerskosten2016vraag.class,
                        Beheerskosten2016vraag.VORM,
                        new Beheerskosten2016(),
                        Beheerskosten2016.STAPPEN,
                        GEEN),
                new Entry<>(
                        "beheerskostenbudget",
                        Tekst.of(
                                "Hoe hoog is een beheerskostenbudget uit bedragen per persoon?",
                                "How much is a budget for administrative costs made up of amounts per person?"),
                        Beheerskostenbudgetvraag.class,
                        Beheerskostenbudgetvraag.VORM,
                        new Beheerskostenbudget(),
                        Beheerskostenbudget.STAPPEN,
                        GEEN),
                new Entry<>(
                        "beheerskostenbudget-2018",
                        Tekst.of(
                                "Welk deel van het budget beheerskosten Wlz 2018 is voor wie?",
                                "Which share of the budget for administrative costs of the Wlz of 2018 is for whom?"),
                        Begroting2018vraag.class,
                        Begroting2018vraag.VORM,
                        new Begroting2018(),
                        Begroting2018.STAPPEN,
                        GEEN),
                new Entry<>(
                        "per-inkoper",
                        Tekst.of(
                                "Hoeveel contracteerruimte of beheerskosten is er per zorginkoper?",
                                "How much room to contract, or administrative costs, is there per purchaser?"),
                        Inkopersvraag.class,
                        Inkopersvraag.VORM,
                        new PerInkoper(),
                        PerInkoper.STAPPEN,
                        GEEN),
                new Entry<>(
                        "zorguitgave",
                        Tekst.of("Voldoet een zorguitgave aan de eisen?", "Does spending on care pass the tests?"),
                        Zorguitgavevraag.class,
                        Zorguitgavevraag.VORM,
                        new Zorguitgave(),
                        Zorguitgave.STAPPEN,
                        GEEN),
                new Entry<>(
                        "ontwikkelbudget",
                        Tekst.of("Is er op een dag een Ontwikkelbudget?", "Is there an Ontwikkelbudget on a day?"),
                        Ontwikkelbudgetvraag.class,
                        Ontwikkelbudgetvraag.VORM,
                        new Ontwikkelbudget(),
                        Ontwikkelbudget.STAPPEN,
                        GEEN),
                new Entry<>(
                        "stimuleringsopslag",
                        Tekst.of(
                                "Wat wordt een tarief met een opslag die zorgaanbod stimuleert?",
                                "What does a tariff become with a surcharge that stimulates supply?"),
                        Opslagvraag.class,
                        Opslagvraag.VORM,
                        new Stimuleringsopslag(),
                        Stimuleringsopslag.STAPPEN,
                        GEEN));
    }

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        List<Inschrijving<?, ?>> inschrijvingen = new ArrayList<>();
        entries().forEach(e -> inschrijvingen.add(e.inschrijving()));
        return List.copyOf(inschrijvingen);
    }

    /** The steps and readings of all calculators, for the catalogue. */
    static List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Entry<?, ?> entry : entries()) {
            for (Stap stap : entry.stappen()) {
                gebruik.add(new Gebruik(
                        stap.regel(), entry.naam() + " (" + stap.wat().nl() + ")"));
            }
            for (Lezing lezing : entry.lezingen().lezingen()) {
                gebruik.add(new Gebruik(lezing.regel(), entry.naam() + " (lezing " + lezing.naam() + ")"));
            }
        }
        return List.copyOf(gebruik);
    }
}
