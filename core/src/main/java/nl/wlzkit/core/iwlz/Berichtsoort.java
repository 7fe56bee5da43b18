package nl.wlzkit.core.iwlz;

import java.util.List;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The messages of iWlz 2.2 of which the field rules speak. */
public enum Berichtsoort implements Leesbaar {
    /** Allocation: zorgkantoor to provider. */
    AW33("toewijzing van zorgkantoor naar aanbieder", "allocation, zorgkantoor to provider"),
    /** Start of care: provider to zorgkantoor. */
    AW35("begin van zorg van aanbieder naar zorgkantoor", "start of care, provider to zorgkantoor"),
    /** Mutation or request: provider to zorgkantoor. */
    AW39("mutatie of aanvraag van aanbieder naar zorgkantoor", "mutation or request, provider to zorgkantoor"),
    /** Waiting list. wlzkit does not have its form: it cannot be read, its rules are listed as not checked. */
    AW317("wachtlijst", "waiting list"),
    /** Start of care: zorgkantoor to CAK. */
    CA317("begin van zorg voor het CAK", "start of care for the CAK"),
    /** Mutation: zorgkantoor to CAK. */
    CA319("mutatie voor het CAK", "mutation for the CAK"),
    /** Indication: to the zorgkantoor. */
    IO31("indicatie voor het zorgkantoor", "indication for the zorgkantoor"),
    /** Transfer of a file: zorgkantoor to zorgkantoor. */
    ZK31("dossieroverdracht tussen zorgkantoren", "transfer of a file between zorgkantoren"),
    /** Allocation: zorgkantoor to zorgkantoor. */
    ZK33("toewijzing tussen zorgkantoren", "allocation between zorgkantoren"),
    /** Start of care: zorgkantoor to zorgkantoor. */
    ZK35("begin van zorg tussen zorgkantoren", "start of care between zorgkantoren"),
    /** Mutation or request: zorgkantoor to zorgkantoor. */
    ZK39("mutatie of aanvraag tussen zorgkantoren", "mutation or request between zorgkantoren");

    private final Tekst naam;

    Berichtsoort(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Returns what a client consists of in this message, beside its own fields.
     *
     * @return the classes; none for {@link #AW317}, which cannot be read
     */
    public List<Berichtklasse> delen() {
        return switch (this) {
            case AW33, ZK31, ZK33, IO31 ->
                List.of(Berichtklasse.RELATIE, Berichtklasse.CONTACT, Berichtklasse.INDICATIE);
            case AW35, ZK35 -> List.of(Berichtklasse.GELEVERDE_FUNCTIE, Berichtklasse.GELEVERD_ZORGZWAARTEPAKKET);
            case AW39, ZK39 ->
                List.of(Berichtklasse.MUTATIE_FUNCTIE, Berichtklasse.MUTATIE_ZORGZWAARTEPAKKET, Berichtklasse.AANVRAAG);
            case CA317 -> List.of(Berichtklasse.GELEVERDE_ZORG);
            case CA319 -> List.of(Berichtklasse.MUTATIE_ZORG);
            case AW317 -> List.of();
        };
    }

    @Override
    public String in(Taal taal) {
        return name() + " (" + naam.in(taal) + ")";
    }
}
