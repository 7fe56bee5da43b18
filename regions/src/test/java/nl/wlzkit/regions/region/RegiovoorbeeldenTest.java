package nl.wlzkit.regions.region;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of the calculators about regions. */
class RegiovoorbeeldenTest extends Uitlegproeven {
    RegiovoorbeeldenTest() {
        super(new Regioberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "inkoopteams BEGIN: regios",
                "inkoopteams WEIGERING: regios",
                "regionaal-verschil BEGIN: pastInLandelijkBeleid, uitgangspuntenHerkenbaar, uitgangspuntenLeidend",
                "regionale-aanvulling-2017 BEGIN: punten",
                "regionale-aanvulling-2017 LET_OP: experiment",
                "regionale-aanvulling-2017 STAP: experiment, overige",
                "regiotelling LET_OP: aandeel, regios, zorgkantoren",
                "regiotelling WEIGERING: regios, zorgkantoren");
    }
}
