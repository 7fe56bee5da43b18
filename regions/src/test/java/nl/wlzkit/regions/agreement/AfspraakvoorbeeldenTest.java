package nl.wlzkit.regions.agreement;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of agreements, what remains, the line and the account. */
class AfspraakvoorbeeldenTest extends Uitlegproeven {
    AfspraakvoorbeeldenTest() {
        super(new Afspraakberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "afspraakborging BEGIN: vastlegging",
                "afspraakkwaliteit BEGIN: element",
                "doorlopende-lijn BEGIN: fricties, totEnMet",
                "doorlopende-lijn LET_OP: CODE, beleid, frictie",
                "doorlopende-lijn STAP: frictie",
                "jaarafspraak BEGIN: jaar",
                "restopgave LET_OP: CODE, afspraak, partij",
                "restopgave STAP: CODE",
                "restopgave-afdekking BEGIN: afgedekt, omvang",
                "restopgave-niet-belegd STAP: CODE, partij",
                "restopgave-nu STAP: CODE",
                "restopgave-overdekking BEGIN: CODE",
                "restopgave-overdekking STAP: omvang",
                "restopgave-status BEGIN: restopgave",
                "verantwoording BEGIN: fricties, jaar",
                "verantwoording LET_OP: frictie",
                "verantwoording STAP: frictie",
                "vertaalgraad BEGIN: intentieafspraken, vertaald",
                "vertaalgraad LET_OP: afspraak");
    }
}
