package nl.wlzkit.tariff.meerzorg;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What a package holds beside living. */
public enum Pakketinhoud implements Leesbaar {
    /** Neither treatment nor day activities. */
    GEEN(false, false, "zonder behandeling en dagbesteding", "without treatment and day activities"),
    /** Day activities, no treatment. */
    DAGBESTEDING(true, false, "met dagbesteding", "with day activities"),
    /** Treatment, no day activities. */
    BEHANDELING(false, true, "met behandeling", "with treatment"),
    /** Both. */
    BEIDE(true, true, "met behandeling en dagbesteding", "with treatment and day activities");

    private final boolean dagbesteding;
    private final boolean behandeling;
    private final Tekst naam;

    Pakketinhoud(boolean dagbesteding, boolean behandeling, String nl, String en) {
        this.dagbesteding = dagbesteding;
        this.behandeling = behandeling;
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Says whether day activities are part of it.
     *
     * @return true if they are
     */
    public boolean metDagbesteding() {
        return dagbesteding;
    }

    /**
     * Says whether treatment is part of it.
     *
     * @return true if it is
     */
    public boolean metBehandeling() {
        return behandeling;
    }

    static String janee(boolean met) {
        return met ? Rekenmodel.JA : Rekenmodel.NEE;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
