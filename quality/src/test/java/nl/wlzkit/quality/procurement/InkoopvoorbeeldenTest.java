package nl.wlzkit.quality.procurement;

import java.util.List;
import java.util.Set;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of the calculators of purchasing. */
class InkoopvoorbeeldenTest extends Uitlegproeven {
    InkoopvoorbeeldenTest() {
        super(new Inkoopberekeningen());
    }

    @Override
    protected Set<String> checkedWhereRead() {
        return Set.of("Gebeurtenis.stap");
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "afwijzingsgronden-2017 LET_OP: CODE",
                "afwijzingsgronden-2017 STAP: CODE",
                "contractvoorwaarden-2017 STAP: eis",
                "figuur2-2017 BEGIN: afspraken-2016, alle-voorwaarden, meerjarig, wil-2017, zelfanalyse-2016",
                "inkoopproces LET_OP: CODE",
                "inkoopproces STAP: CODE",
                "kortgedingtermijn-zk-2024 BEGIN: bekendgemaakt",
                "kwaliteitseisen-2017 LET_OP: CODE",
                "kwaliteitseisen-2017 STAP: CODE",
                "kwaliteitsgegevens-2017 LET_OP: CODE",
                "kwaliteitsgegevens-2017 STAP: CODE",
                "nieuwe-aanbieder-zk-2024 LET_OP: CODE",
                "nieuwe-aanbieder-zk-2024 STAP: CODE",
                "ontwikkelplan-2017 LET_OP: CODE",
                "ontwikkelplan-2017 STAP: CODE",
                "ontwikkelplan-beoordeling-2017 BEGIN: effect, gewicht-effect, gewicht-haalbaarheid, gewicht-verhouding, haalbaarheid, verhouding",
                "tijdpad-inkoop BEGIN: moment",
                "tijdpad-inkoop LET_OP: moment",
                "tijdpad-inkoop WEIGERING: moment",
                "vereiste-documenten-2017 LET_OP: CODE",
                "vereiste-documenten-2017 STAP: CODE",
                "zelfanalyse-2017 LET_OP: CODE",
                "zelfanalyse-2017 STAP: CODE",
                "zorgaanbiedercategorie-2017 BEGIN: overeenkomst",
                "zorgkantoorplichten-2017 LET_OP: CODE",
                "zorgkantoorplichten-2017 STAP: CODE");
    }
}
