package nl.wlzkit.tariff.pgb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.eligibility.Leveringsvormvraag;
import nl.wlzkit.core.text.Tekst;

/** Whether a profile is excluded from the pgb, by the test of the forms of care; everything else is taken to be in order. */
final class Pgbtoegang {
    /** After it no text was read, so that nothing is refused. */
    private static final int LAATSTE_JAAR = 2026;

    /** What the law asks of everybody: it says nothing of the height. */
    private static final Map<String, Object> IN_ORDE = Map.of(
            "verantwoord", true,
            "doelmatig", true,
            "binnen-budget", true,
            "bekwaam", true,
            "onderbouwd", true,
            "weigeringsgrond", false,
            "gewaarborgde-hulp", true,
            "recht", "zoals-gelezen",
            "profiel-geregeld", true);

    /** The rules that can refuse; a property checks that there are no others. */
    static final List<Stap> STAPPEN = List.of(
            step("RLZ-5.5.1"),
            step("RLZ-5.5a"),
            step("RLZ-5.5c"),
            step("WLZ-3.3.4"),
            step("IK17-025"),
            step("IK17-026"));

    private Pgbtoegang() {}

    private static Stap step(String regel) {
        return new Stap(regel, Tekst.of("profiel zonder pgb", "profile without pgb"));
    }

    static List<Stap> refusals(Zorgprofiel profiel, LocalDate dag, EerderPgb eerder) {
        if (dag.getYear() > LAATSTE_JAAR) {
            return List.of();
        }
        Leveringsvormtoets toets = Leveringsvormtoets.published();
        Leveringsvormvraag vraag = toets.vraag(profiel, Leveringskeuze.of(Leveringsvorm.PGB), dag);
        for (Map.Entry<String, Object> feit : IN_ORDE.entrySet()) {
            vraag = vraag.with(feit.getKey(), feit.getValue());
        }
        vraag = vraag.with("pgb-sluit-aan", eerder == EerderPgb.SLUIT_AAN)
                .with("pgb-2014", eerder == EerderPgb.EIND_2014)
                .with("pgb-2019", eerder == EerderPgb.EIND_2019);
        for (List<Gat<?>> gaten = vraag.gaten(); !gaten.isEmpty(); gaten = vraag.gaten()) {
            // that a rule of which the text was read later in the year holds all year: WK-PGB-JAAR
            vraag = last(vraag, gaten.get(0));
        }
        return toets.calculate(vraag, Spoor.UIT).weigeringen();
    }

    private static <W> Leveringsvormvraag last(Leveringsvormvraag vraag, Gat<W> gat) {
        List<W> gevallen = gat.domein().cases();
        return vraag.fill(gat, gevallen.get(gevallen.size() - 1));
    }
}
