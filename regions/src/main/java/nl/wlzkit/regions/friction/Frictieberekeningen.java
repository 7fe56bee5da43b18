package nl.wlzkit.regions.friction;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Frictieberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Frictieberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "frictieclassificatie",
                        Tekst.of(
                                "Is een frictie een knelpunt, een risico of beide, en hoe groot?",
                                "Is a friction a bottleneck, a risk or both, and how great?"),
                        Classificatievraag.class,
                        Classificatievraag.VORM,
                        new Frictieclassificatie(),
                        Frictieclassificatie.STAPPEN,
                        Classificatievraag.LEZINGEN),
                new Rij<>(
                        "frictiespecificiteit",
                        Tekst.of(
                                "Welke van de vier frictievragen zijn beantwoord?",
                                "Which of the four questions about a friction are answered?"),
                        Specificiteitsvraag.class,
                        Specificiteitsvraag.VORM,
                        new Frictiespecificiteit(),
                        Frictiespecificiteit.STAPPEN,
                        Specificiteitsvraag.LEZINGEN),
                new Rij<>(
                        "frictieportefeuille",
                        Tekst.of(
                                "Hoe specifiek zijn de fricties van een zorgkantoor gemiddeld?",
                                "How specific are the frictions of a zorgkantoor on average?"),
                        Portefeuillevraag.class,
                        Portefeuillevraag.VORM,
                        new Frictieportefeuille(),
                        Frictieportefeuille.STAPPEN,
                        Portefeuillevraag.LEZINGEN),
                new Rij<>(
                        "sturingsroute",
                        Tekst.of(
                                "Langs welke routes wordt een frictie opgelost?",
                                "Along which routes is a friction solved?"),
                        Sturingsvraag.class,
                        Sturingsvraag.VORM,
                        new Sturingsrouteadvies(),
                        Sturingsrouteadvies.STAPPEN,
                        Sturingsvraag.LEZINGEN),
                new Rij<>(
                        "regioanalyse",
                        Tekst.of(
                                "Hoeveel onderdelen ontbreken in de analyses van een regio?",
                                "How many parts do the analyses of a region miss?"),
                        Regioanalysevraag.class,
                        Regioanalysevraag.VORM,
                        new Regioanalyse(),
                        Regioanalyse.STAPPEN),
                new Rij<>(
                        "nza-aanbevelingen",
                        Tekst.of(
                                "Welk deel van de aanbevelingen van de NZa is opgevolgd?",
                                "Which part of the recommendations of the NZa is followed up?"),
                        Aanbevelingenvraag.class,
                        Aanbevelingenvraag.VORM,
                        new Aanbevelingenopvolging(),
                        Aanbevelingenopvolging.STAPPEN),
                new Rij<>(
                        "zorgplichtinzicht",
                        Tekst.of(
                                "Heeft het zorgkantoor de inzichten die de zorgplicht vraagt?",
                                "Does the zorgkantoor have the insights that its duty of care asks for?"),
                        Zorgplichtvraag.class,
                        Zorgplichtvraag.VORM,
                        new Zorgplichttoets(),
                        Zorgplichttoets.STAPPEN));
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Frictieberekeningen.class.getResourceAsStream(naam);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Frictie.class,
                Frictiebron.class,
                Frictietype.class,
                Frictievraag.class,
                Frictiegevolg.class,
                Frictiesoort.class,
                Tekortsoort.class,
                Frictieplaats.class,
                Termijn.class,
                Frictiedimensies.class,
                Frictiezijde.class,
                Frictiecomplexiteit.class,
                Specificiteitsniveau.class,
                Sturingsroute.class,
                Capaciteitslijn.class,
                CirkelVanInvloed.class,
                Analysesoort.class,
                Analyseonderdeel.class,
                Zorgplichtinzicht.class);
    }
}
