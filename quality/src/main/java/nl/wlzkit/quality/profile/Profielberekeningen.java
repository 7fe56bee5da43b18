package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
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
public final class Profielberekeningen implements Rekenbron {
    private static final Leeswijze GEEN = Leeswijze.of();

    /** Made by the service loader. */
    public Profielberekeningen() {}

    /** A calculator with its steps and readings. */
    private record Rij<V extends Vraag<V>, T extends Comparable<? super T>>(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Objectvorm<V> vorm,
            Berekening<V, T> berekening,
            List<Stap> stappen,
            Leeswijze lezingen) {
        Inschrijving<V, T> inschrijving() {
            List<String> regels =
                    new ArrayList<>(stappen.stream().map(Stap::regel).toList());
            lezingen.lezingen().stream().map(Lezing::regel).forEach(regels::add);
            String bestand = "voorbeelden-" + naam + ".tsv";
            return new Inschrijving<>(
                    naam,
                    titel,
                    vraagtype,
                    vorm,
                    berekening,
                    regels,
                    Rekenvoorbeeld.read(
                            Resources.text(Profielberekeningen.class.getResourceAsStream(bestand), bestand)));
        }

        List<Gebruik> gebruik() {
            List<Gebruik> gebruik = new ArrayList<>(Punten.gebruik(berekening.getClass(), stappen));
            lezingen.lezingen()
                    .forEach(l -> gebruik.add(
                            new Gebruik(l.regel(), berekening.getClass().getName() + " (lezing " + l.naam() + ")")));
            return gebruik;
        }
    }

    private static List<Rij<?, ?>> rows() {
        return List.of(
                new Rij<>(
                        "profieldoelen",
                        Tekst.of(
                                "Zijn de subdoelen die aan de beurt zijn gerealiseerd?",
                                "Are the sub-goals that are due realised?"),
                        Profielvraag.class,
                        Profielvraag.VORM,
                        new Profieldoelen(),
                        Profieldoelen.STAPPEN,
                        Profielvraag.LEZINGEN),
                new Rij<>(
                        "subdoelbewijs",
                        Tekst.of(
                                "Is alles er wat een subdoel vraagt?", "Is everything there that a sub-goal asks for?"),
                        Bewijsvraag.class,
                        Bewijsvraag.VORM,
                        new Subdoelbewijs(),
                        Subdoelbewijs.STAPPEN,
                        GEEN),
                new Rij<>(
                        "teamrollen",
                        Tekst.of(
                                "Hoeveel van de twaalf rollen vervult een inkoopteam?",
                                "How many of the twelve roles does a team fill?"),
                        Teamvraag.class,
                        Teamvraag.VORM,
                        new Teamroldekking(),
                        Teamroldekking.STAPPEN,
                        Teamvraag.LEZINGEN),
                new Rij<>(
                        "teamcompetenties",
                        Tekst.of(
                                "Welk deel van de kerncompetenties heeft een inkoopteam?",
                                "What share of the core competences does a team have?"),
                        Competentievraag.class,
                        Competentievraag.VORM,
                        new Competentiedekking(),
                        Competentiedekking.STAPPEN,
                        GEEN),
                new Rij<>(
                        "functiescheiding",
                        Tekst.of(
                                "Zijn inkoop en materiële controle gescheiden?",
                                "Are purchasing and material control separated?"),
                        Functiescheidingsvraag.class,
                        Functiescheidingsvraag.VORM,
                        new Functiescheiding(),
                        Functiescheiding.STAPPEN,
                        GEEN),
                new Rij<>(
                        "taakverantwoordelijkheid",
                        Tekst.of(
                                "Wie is verantwoordelijk voor een Wlz-taak, en wie doet hem?",
                                "Who is responsible for a Wlz task, and who does it?"),
                        Taakvraag.class,
                        Taakvraag.VORM,
                        new Taakverantwoordelijkheid(),
                        Taakverantwoordelijkheid.STAPPEN,
                        GEEN),
                new Rij<>(
                        "contactnormen",
                        Tekst.of(
                                "Haalt een zorgkantoor de gemiddelden voor contact?",
                                "Does a zorgkantoor meet the averages of contact?"),
                        Contactvraag.class,
                        Contactvraag.VORM,
                        new Contactnormen(),
                        Contactnormen.STAPPEN,
                        Contactvraag.LEZINGEN),
                new Rij<>(
                        "klantsignalen",
                        Tekst.of(
                                "Haalt een zorgkantoor genoeg signalen van klanten op?",
                                "Does a zorgkantoor collect enough client signals?"),
                        Klantsignaalvraag.class,
                        Klantsignaalvraag.VORM,
                        new Klantsignaaldekking(),
                        Klantsignaaldekking.STAPPEN,
                        GEEN),
                new Rij<>(
                        "dialoogvoorbereiding",
                        Tekst.of(
                                "Is een dialoog met een zorgaanbieder goed voorbereid?",
                                "Is a dialogue with a provider well prepared?"),
                        Dialoogvraag.class,
                        Dialoogvraag.VORM,
                        new Dialoogvoorbereiding(),
                        Dialoogvoorbereiding.STAPPEN,
                        GEEN),
                new Rij<>(
                        "opleidingsplan",
                        Tekst.of(
                                "Heeft een opleidingsplan de gevraagde onderdelen?",
                                "Does a training plan have the parts that are asked for?"),
                        Opleidingsplanvraag.class,
                        Opleidingsplanvraag.VORM,
                        new Opleidingsplan(),
                        Opleidingsplan.STAPPEN,
                        GEEN),
                new Rij<>(
                        "ontwikkelopgave",
                        Tekst.of(
                                "Is de ontwikkelopgave langs de ster ingevuld?",
                                "Is the ontwikkelopgave filled in along the star?"),
                        Ontwikkelopgavevraag.class,
                        Ontwikkelopgavevraag.VORM,
                        new Ontwikkelopgave(),
                        Ontwikkelopgave.STAPPEN,
                        Ontwikkelopgavevraag.LEZINGEN));
    }

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        List<Inschrijving<?, ?>> alle = new ArrayList<>();
        rows().forEach(rij -> alle.add(rij.inschrijving()));
        return List.copyOf(alle);
    }

    /** Where the calculators use rules. */
    static List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        rows().forEach(rij -> gebruik.addAll(rij.gebruik()));
        return gebruik;
    }

    /** All steps of the calculators, for the tests. */
    static List<Stap> stappen() {
        List<Stap> stappen = new ArrayList<>();
        rows().forEach(rij -> stappen.addAll(rij.stappen()));
        return stappen;
    }

    /** How the questions read their sources, for the tests. */
    static List<Leeswijze> leeswijzen() {
        return rows().stream().map(Rij::lezingen).toList();
    }
}
