package nl.wlzkit.regions.demand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many clients a provider has for every four-digit postcode area, by the policy of Zilveren Kruis: the different clients divided
 * by the different postcodes where they live, inside its regions. A client more in a postcode that is counted never lowers it; one in
 * a new postcode can. Immutable and thread-safe.
 */
public final class KlantWerkgebiedratio implements Berekening<Werkgebiedvraag, Werkgebiedratio> {
    private static final Stap KLANTEN = new Stap("ZKB24-VV-6.4", Tekst.of("klanten opgegeven", "clients given"));
    private static final Stap SOORT =
            new Stap("ZK24-124", Tekst.of("alleen Wlz en wijkverpleging", "only Wlz and district nursing"));
    private static final Stap BUITEN =
            new Stap("ZKB24-VV-6.4-REGIO", Tekst.of("buiten de regio's", "outside the regions"));
    private static final Stap UNIEK = new Stap("ZKB24-VV-6.4", Tekst.of("iedereen één keer", "everybody once"));
    private static final Stap RATIO =
            new Stap("ZK24-123", Tekst.of("klanten per postcodegebied", "clients per postcode area"));
    private static final Stap GEEN =
            new Stap("ZKB24-VV-6.4", Tekst.of("geen klanten die tellen", "no clients who count"));
    private static final Stap PEIL =
            new Stap("ZKB24-VV-6.4-PEIL", Tekst.of("declaraties van juni tellen", "claims of June count"));
    private static final Stap UITZONDERING =
            new Stap("ZKB24-VV-6.4-UITZONDERING", Tekst.of("uitzonderingen mogelijk", "exceptions are possible"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(KLANTEN, SOORT, BUITEN, UNIEK, RATIO, GEEN, PEIL, UITZONDERING);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public KlantWerkgebiedratio() {}

    @Override
    public Antwoord<Werkgebiedratio> calculate(Werkgebiedvraag vraag, Spoor spoor) {
        int tellend = 0;
        int binnen = 0;
        Set<Persoonssleutel> personen = new HashSet<>();
        Set<Integer> bezet = new HashSet<>();
        for (Klant klant : vraag.klanten()) {
            if (klant.telt()) {
                tellend++;
                if (vraag.werkgebied().contains(klant.pc4())) {
                    binnen++;
                    personen.add(klant.persoon());
                    bezet.add(klant.pc4());
                }
            }
        }
        spoor.note(PEIL, List::of);
        int aantal = spoor.begin(KLANTEN, vraag.klanten().size(), List::of);
        aantal = spoor.step(SOORT, aantal, tellend, List::of);
        aantal = spoor.step(BUITEN, aantal, binnen, List::of);
        aantal = spoor.step(UNIEK, aantal, personen.size(), List::of);
        int gebieden = vraag.leeswijze().is(Werkgebiedvraag.NOEMER, Werkgebiedvraag.BEZET)
                ? bezet.size()
                : vraag.werkgebied().size();
        if (gebieden == 0) {
            spoor.refuse(GEEN, List::of);
            return Antwoord.refused(List.of(GEEN));
        }
        int klanten = aantal;
        Werkgebiedratio ratio = spoor.begin(
                RATIO,
                new Werkgebiedratio(klanten, gebieden),
                () -> List.of(
                        Gegeven.of("klanten", Tekst.of("klanten", "clients"), klanten),
                        Gegeven.of("gebieden", Tekst.of("postcodegebieden", "postcode areas"), gebieden)));
        if (!ratio.voldoet()) {
            spoor.note(UITZONDERING, List::of);
        }
        return Antwoord.of(ratio);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
