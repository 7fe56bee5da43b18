package nl.wlzkit.tariff.bijzonder;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of this package. */
class BijzonderevoorbeeldenTest extends Uitlegproeven {
    BijzonderevoorbeeldenTest() {
        super(
                new Bijzonderberekeningen(),
                List.of(
                        Behandelingtoets.STAPPEN,
                        Schoonmaaktoets.STAPPEN,
                        Meerzorgopenstelling.STAPPEN,
                        Uitvraagtoets.STAPPEN),
                List.of(
                        Behandelingvraag.LEZINGEN,
                        Schoonmaakvraag.LEZINGEN,
                        Meerzorgvraag.LEZINGEN,
                        Uitvraagvraag.LEZINGEN));
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "behandeling-2017 BEGIN: gedeclareerd",
                "behandeling-2017 LET_OP: kader, overschrijding",
                "behandeling-2017 STAP: declaraties",
                "behandeling-2017 WEIGERING: pakket, sector",
                "informatie-uitvraag BEGIN: anders-verkrijgbaar, gebruikt, nodig-voor-dialoog, noodzakelijk, reeds-beschikbaar, toetsbaar",
                "informatie-uitvraag WEIGERING: anders-verkrijgbaar, gebruikt, nodig-voor-dialoog, noodzakelijk, reeds-beschikbaar, toetsbaar",
                "meerzorg-openstelling LET_OP: dag, keuze, sector",
                "meerzorg-openstelling STAP: financiering",
                "meerzorg-openstelling WEIGERING: dag, keuze, sector",
                "schoonmaak-2017 LET_OP: aanbieders, lid-osb, lid-siev, voldoet-osb, voldoet-siev",
                "schoonmaak-2017 STAP: dagen, gebruikt",
                "schoonmaak-2017 WEIGERING: besluit, keuze, lid-osb, lid-siev, voldoet-osb, voldoet-siev, wlz-indicatie");
    }
}
