package nl.wlzkit.tariff.thuis;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Care that a client needs beside the profile, and with which there can be a right to meerzorg. */
public enum Zorgbehoefte implements Leesbaar {
    /** Specialised care for epilepsy. */
    GESPECIALISEERDE_EPILEPSIEZORG(Meerzorgtekst.RLZ_2015, false, "gespecialiseerde epilepsiezorg", "epilepsy care"),
    /** Chronic invasive ventilation. */
    CHRONISCHE_INVASIEVE_BEADEMING(
            Meerzorgtekst.RLZ_2015, false, "chronische invasieve beademing", "chronic invasive ventilation"),
    /** Non-invasive ventilation. */
    NON_INVASIEVE_BEADEMING(Meerzorgtekst.RLZ_2015, false, "non-invasieve beademing", "non-invasive ventilation"),
    /** Chronic non-invasive ventilation. */
    CHRONISCHE_NON_INVASIEVE_BEADEMING(
            Meerzorgtekst.RLZ_2015, false, "chronische non-invasieve beademing", "chronic non-invasive ventilation"),
    /** Intensive clinical treatment. */
    KLINISCH_INTENSIEVE_BEHANDELING(
            Meerzorgtekst.RLZ_2015, false, "klinisch intensieve behandeling", "intensive clinical treatment"),
    /** Forensic psychiatry outside criminal law. */
    NIET_STRAFRECHTELIJKE_FORENSISCHE_PSYCHIATRIE(
            Meerzorgtekst.RLZ_2015,
            false,
            "niet-strafrechtelijke forensische psychiatrie",
            "forensic psychiatry outside criminal law"),
    /** After a stroke. */
    CVA(Meerzorgtekst.RLZ_2016, false, "zorg in verband met een CVA", "care after a stroke"),
    /** With Huntington's disease. */
    HUNTINGTON(Meerzorgtekst.RLZ_2016, false, "zorg in verband met Huntington", "care with Huntington's disease"),
    /** Observation. */
    OBSERVATIE(Meerzorgtekst.RLZ_2016, false, "observatie", "observation"),
    /** Specialised care with Huntington's disease. */
    HUNTINGTON_GESPECIALISEERD(
            Meerzorgtekst.RLZ_2026, true, "gespecialiseerde zorg bij Huntington", "specialised care with Huntington"),
    /** Specialised care with the syndrome of Korsakov. */
    KORSAKOV(Meerzorgtekst.RLZ_2026, true, "gespecialiseerde zorg bij Korsakov", "specialised care with Korsakov"),
    /** Specialised care with a lasting disorder of consciousness. */
    LANGDURIGE_BEWUSTZIJNSSTOORNIS(
            Meerzorgtekst.RLZ_2026, true, "langdurige bewustzijnsstoornis", "lasting disorder of consciousness"),
    /** Specialised care with dementia with very severe problem behaviour. */
    DEMENTIE_MET_PROBLEEMGEDRAG(
            Meerzorgtekst.RLZ_2026,
            true,
            "dementie met zeer ernstig probleemgedrag",
            "dementia with very severe problem behaviour"),
    /** Specialised care with a very severe gerontopsychiatric condition. */
    GERONTOPSYCHIATRIE(
            Meerzorgtekst.RLZ_2026,
            true,
            "zeer ernstige gerontopsychiatrische aandoening",
            "very severe gerontopsychiatric condition"),
    /** Specialised care with multiple sclerosis with severe motor limitations. */
    MULTIPLE_SCLEROSE(
            Meerzorgtekst.RLZ_2026,
            true,
            "multiple sclerose met ernstige motorische beperkingen",
            "multiple sclerosis with severe motor limitations"),
    /** Specialised care with acquired brain injury with very severe problem behaviour. */
    HERSENLETSEL_MET_PROBLEEMGEDRAG(
            Meerzorgtekst.RLZ_2026,
            true,
            "hersenletsel met zeer ernstig probleemgedrag",
            "brain injury with very severe problem behaviour"),
    /** Coordination for the levensloopaanpak. */
    LEVENSLOOPAANPAK(Meerzorgtekst.RLZ_2026, false, "coördinatie voor de levensloopaanpak", "levensloopaanpak");

    private final Meerzorgtekst vanaf;
    private final boolean verblijf;
    private final String nl;
    private final String en;

    Zorgbehoefte(Meerzorgtekst vanaf, boolean verblijf, String nl, String en) {
        this.vanaf = vanaf;
        this.verblijf = verblijf;
        this.nl = nl;
        this.en = en;
    }

    /** The first text that names it. */
    Meerzorgtekst vanaf() {
        return vanaf;
    }

    /** Says whether it counts with stay in an institution only. */
    boolean isMetVerblijf() {
        return verblijf;
    }

    /** Says whether there is a right without a judgment that more care is needed. */
    boolean isBeademing() {
        return this == CHRONISCHE_INVASIEVE_BEADEMING || this == CHRONISCHE_NON_INVASIEVE_BEADEMING;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
