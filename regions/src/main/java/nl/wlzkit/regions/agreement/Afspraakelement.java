package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What an agreement about a friction should have; which of it is asked depends on the agreement. */
@Grondslag({"FRI-132", "FRI-133", "FRI-134"})
public enum Afspraakelement implements Leesbaar {
    /** It is aimed at a friction. */
    FRICTIE("gericht op een frictie", "aimed at a friction"),
    /** It is concrete and result-oriented. */
    RESULTAATGERICHT("concreet en resultaatgericht", "concrete and result-oriented"),
    /** It is laid down formally. */
    FORMELE_VASTLEGGING("formeel vastgelegd", "laid down formally"),
    /** It is in the monitoring of contracts. */
    CONTRACTMONITORING("opgenomen in de contractmonitoring", "in the monitoring of contracts"),
    /** There is a process of monitoring. */
    MONITORING("monitoring", "monitoring"),
    /** There is a process of adjusting. */
    BIJSTURING("bijsturing", "adjusting"),
    /** The steps are agreed for when solving does not come off the ground. */
    STAPPEN_BIJ_UITBLIJVEN("stappen als oplossen onvoldoende van de grond komt", "steps if solving falls short"),
    /** It says what the zorgkantoor finally wants to reach. */
    EINDDOEL("wat het zorgkantoor uiteindelijk wil bereiken", "what the zorgkantoor finally wants to reach"),
    /** It says which results must be reached. */
    RESULTATEN("welke resultaten behaald moeten worden", "which results must be reached");

    private final Tekst naam;

    Afspraakelement(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Returns how heavy it weighs: the NZa recommends it, so that to miss it is no breach.
     *
     * @return advice
     */
    public Zwaarte zwaarte() {
        return Zwaarte.ADVIES;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
