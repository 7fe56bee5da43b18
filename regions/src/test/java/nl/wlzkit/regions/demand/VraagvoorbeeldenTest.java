package nl.wlzkit.regions.demand;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of the demand for care. */
class VraagvoorbeeldenTest extends Uitlegproeven {
    VraagvoorbeeldenTest() {
        super(new Vraagberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "blinde-vlek BEGIN: clienten",
                "klant-werkgebiedratio BEGIN: gebieden, klanten",
                "knelpuntreikwijdte BEGIN: drempel, kenmerken",
                "knelpuntreikwijdte LET_OP: aantal",
                "knelpuntreikwijdte STAP: kenmerk",
                "maandelijkse-update BEGIN: lijsten, peildatum",
                "maandelijkse-update STAP: lijst",
                "signaalanalyse BEGIN: clienten, signalen, zonderClient",
                "signaalanalyse LET_OP: aantal, bronnen, peildatum",
                "spoedtermijn BEGIN: gewacht",
                "spoedtermijn STAP: termijn",
                "wachtlijsttoets LET_OP: aanbieder",
                "wachtlijsttoets STAP: opWachtlijst, plekBeschikbaar, wens",
                "wachtlijsttrend BEGIN: veranderingen",
                "wachtlijsttrend LET_OP: oorzaak, periode, relatief, rest, verandering",
                "wachtlijsttrend STAP: oorzaak, periode, relatief, rest, verandering",
                "wachttijd BEGIN: peildatum, wachtenden",
                "wachttijd LET_OP: aantal",
                "wachttijd STAP: dagen",
                "zonder-passende-zorg BEGIN: clienten, passend",
                "zorgvraagbeeld BEGIN: punten",
                "zorgvraagbronnen BEGIN: bronnen");
    }
}
