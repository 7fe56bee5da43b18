package nl.wlzkit.quality.profile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** What this package brings: its calculators with their examples, its rules, and the places of the norms that belong here. */
public final class Profielberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Profielberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
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
                        Subdoelbewijs.STAPPEN),
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
                        Competentiedekking.STAPPEN),
                new Rij<>(
                        "functiescheiding",
                        Tekst.of(
                                "Zijn inkoop en materiële controle gescheiden?",
                                "Are purchasing and material control separated?"),
                        Functiescheidingsvraag.class,
                        Functiescheidingsvraag.VORM,
                        new Functiescheiding(),
                        Functiescheiding.STAPPEN),
                new Rij<>(
                        "taakverantwoordelijkheid",
                        Tekst.of(
                                "Wie is verantwoordelijk voor een Wlz-taak, en wie doet hem?",
                                "Who is responsible for a Wlz task, and who does it?"),
                        Taakvraag.class,
                        Taakvraag.VORM,
                        new Taakverantwoordelijkheid(),
                        Taakverantwoordelijkheid.STAPPEN),
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
                        Klantsignaaldekking.STAPPEN),
                new Rij<>(
                        "dialoogvoorbereiding",
                        Tekst.of(
                                "Is een dialoog met een zorgaanbieder goed voorbereid?",
                                "Is a dialogue with a provider well prepared?"),
                        Dialoogvraag.class,
                        Dialoogvraag.VORM,
                        new Dialoogvoorbereiding(),
                        Dialoogvoorbereiding.STAPPEN),
                new Rij<>(
                        "opleidingsplan",
                        Tekst.of(
                                "Heeft een opleidingsplan de gevraagde onderdelen?",
                                "Does a training plan have the parts that are asked for?"),
                        Opleidingsplanvraag.class,
                        Opleidingsplanvraag.VORM,
                        new Opleidingsplan(),
                        Opleidingsplan.STAPPEN),
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
    protected @Nullable InputStream resource(String naam) {
        return Profielberekeningen.class.getResourceAsStream(naam);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Basis.class,
                Bouwsteen.class,
                Competentie.class,
                Dialoogonderwerp.class,
                Inkoopfunctie.class,
                Sterpunt.class,
                Teamrol.class,
                Toegang.class,
                Wlztaak.class);
    }

    @Override
    protected List<Gebruik> meerGebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Rolbeschrijving.gebruik());
        gebruik.addAll(Profieldoel.gebruik());
        gebruik.addAll(Subdoel.gebruik());
        gebruik.addAll(Bewijsonderdeel.gebruik());
        gebruik.addAll(Profiellijsten.gebruik());
        return gebruik;
    }
}
