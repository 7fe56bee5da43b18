package nl.wlzkit.regions.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the four aspects an analysis of signals does not show. The numbers behind it are a {@link Signaaloverzicht}; an
 * explanation has counts and never says whom a signal is about. Immutable and thread-safe.
 */
public final class Signaalanalyse implements Berekening<Signaalvraag, Integer> {
    private static final Stap ASPECTEN = new Stap("NK-024", Tekst.of("ontbrekende aspecten", "missing aspects"));
    private static final Stap JAREN = new Stap("NK-024", Tekst.of("signalen per jaar", "signals per year"));
    private static final Stap ZORGVRAGEN =
            new Stap("NK-024", Tekst.of("signalen per zorgvraag", "signals per demand for care"));
    private static final Stap JAAR_LOOPT =
            new Stap("WK-SIG-JAAR", Tekst.of("het laatste jaar loopt nog", "the last year is not over"));
    private static final Stap BRONNEN =
            new Stap("NK-023", Tekst.of("geregistreerd uit bronnen", "registered from sources"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = all();

    /** How many demands for care a line of an explanation names; the others are counted. */
    private static final int GETOOND = 20;

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Signaalanalyse() {}

    private static Stap missing(Signaalaspect aspect) {
        return new Stap(
                "WK-SIG-ASPECT", Tekst.of("niet in beeld: " + aspect.in(Taal.NL), "not shown: " + aspect.in(Taal.EN)));
    }

    private static List<Stap> all() {
        List<Stap> stappen = new ArrayList<>(List.of(ASPECTEN, JAREN, ZORGVRAGEN, JAAR_LOOPT, BRONNEN));
        for (Signaalaspect aspect : Signaalaspect.values()) {
            stappen.add(missing(aspect));
        }
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Integer> calculate(Signaalvraag vraag, Spoor spoor) {
        Signaaloverzicht overzicht = Signaaloverzicht.of(vraag);
        int aantal = spoor.begin(
                ASPECTEN,
                0,
                () -> List.of(
                        Gegeven.of(
                                "signalen",
                                Tekst.of("signalen", "signals"),
                                vraag.signalen().size()),
                        Gegeven.of(
                                "clienten",
                                Tekst.of("verschillende cliënten", "different clients"),
                                overzicht.clienten()),
                        Gegeven.of(
                                "zonderClient",
                                Tekst.of("signalen zonder cliënt", "signals without a client"),
                                overzicht.zonderClient())));
        spoor.note(
                BRONNEN,
                () -> List.of(Gegeven.of(
                        "bronnen",
                        Tekst.of("bronnen", "sources"),
                        overzicht.bronnen().size())));
        spoor.note(JAREN, () -> years(overzicht));
        if (overzicht.laatsteJaarOnvolledig()) {
            spoor.note(
                    JAAR_LOOPT,
                    () -> List.of(Gegeven.of("peildatum", Tekst.of("peildatum", "reference day"), vraag.peildatum())));
        }
        if (!overzicht.perZorgvraag().isEmpty()) {
            spoor.note(ZORGVRAGEN, () -> demands(overzicht));
        }
        for (Signaalaspect aspect : Signaalaspect.values()) {
            int erbij = overzicht.ontbrekend().contains(aspect) ? 1 : 0;
            aantal = spoor.step(missing(aspect), aantal, aantal + erbij, List::of);
        }
        return Antwoord.of(aantal);
    }

    private static List<Gegeven> years(Signaaloverzicht overzicht) {
        List<Gegeven> gegevens = new ArrayList<>();
        int eerste = overzicht.perJaar().firstKey();
        gegevens.add(number(
                Integer.toString(eerste), Integer.toString(overzicht.perJaar().getOrDefault(eerste, 0))));
        for (Signaaloverzicht.Verandering v : overzicht.veranderingen()) {
            String teken = v.verschil() < 0 ? "" : "+";
            gegevens.add(number(Integer.toString(v.jaar()), v.naar() + " (" + teken + v.verschil() + ")"));
        }
        return List.copyOf(gegevens);
    }

    private static List<Gegeven> demands(Signaaloverzicht overzicht) {
        List<Gegeven> gegevens = new ArrayList<>();
        for (Map.Entry<String, Signaaloverzicht.Aantal> zorgvraag :
                overzicht.perZorgvraag().entrySet()) {
            if (gegevens.size() == GETOOND) {
                gegevens.add(Gegeven.of(
                        "meer",
                        Tekst.of("andere zorgvragen", "other demands"),
                        overzicht.perZorgvraag().size() - GETOOND));
                break;
            }
            gegevens.add(number(
                    zorgvraag.getKey(),
                    zorgvraag.getValue().signalen() + " / "
                            + zorgvraag.getValue().clienten()));
        }
        return List.copyOf(gegevens);
    }

    private static Gegeven number(String naam, String waarde) {
        return Gegeven.of("aantal", Tekst.of(naam, naam), waarde);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
