package nl.wlzkit.regions.region;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Regioberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Regioberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "regiotelling",
                        Tekst.of(
                                "Hoe zijn de regio's verdeeld over de zorgkantoren?",
                                "How are the regions divided over the zorgkantoren?"),
                        Regiotellingvraag.class,
                        Regiotellingvraag.VORM,
                        new Regiotelling(),
                        Regiotelling.STAPPEN),
                new Rij<>(
                        "inkoopteams",
                        Tekst.of(
                                "Hoeveel inkoopteams heeft een zorgkantoor met deze regio's?",
                                "How many purchasing teams does a zorgkantoor with these regions have?"),
                        Inkoopteamvraag.class,
                        Inkoopteamvraag.VORM,
                        new Inkoopteams(),
                        Inkoopteams.STAPPEN,
                        Inkoopteamvraag.LEZINGEN),
                new Rij<>(
                        "regionaal-verschil",
                        Tekst.of("Mag iets in een regio anders zijn?", "May something be different in a region?"),
                        Regioverschilvraag.class,
                        Regioverschilvraag.VORM,
                        new Regioverschil(),
                        Regioverschil.STAPPEN),
                new Rij<>(
                        "regionale-aanvulling-2017",
                        Tekst.of(
                                "Op hoeveel punten vult regionaal beleid aan waar dat niet kan?",
                                "On how many points does regional policy add where it may not?"),
                        Aanvullingsvraag2017.class,
                        Aanvullingsvraag2017.VORM,
                        new Aanvulling2017(),
                        Aanvulling2017.STAPPEN,
                        Aanvullingsvraag2017.LEZINGEN));
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Zorgkantoorregio.class,
                VormaligeRegio.class,
                Regiouitvoering.class,
                Gemeentelijst.class,
                Pgbplafond.class,
                Wachtendencijfer.class,
                Inrichtingsvariant.class);
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Regioberekeningen.class.getResourceAsStream(naam);
    }
}
