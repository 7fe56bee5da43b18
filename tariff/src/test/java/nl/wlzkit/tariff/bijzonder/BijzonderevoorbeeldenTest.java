package nl.wlzkit.tariff.bijzonder;

import java.util.List;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of this package. */
class BijzonderevoorbeeldenTest extends Rekenvoorbeeldproeven {
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
}
