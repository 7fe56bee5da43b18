package nl.wlzkit.core.iwlz;

import java.util.List;

/**
 * The classes of which a message consists. Which fields a class has is data, {@code velden.tsv}: those that it has in some
 * message.
 */
public enum Berichtklasse {
    /** Sender, receiver and date of the message. */
    HEADER("header", false),
    /** An address of the client or of a relation, or a telephone number. */
    CONTACT("contactgegevens", true),
    /** A person beside the client. */
    RELATIE("relaties", true, CONTACT),
    /** A disorder. */
    STOORNIS("stoornissen", true),
    /** An indicated function. */
    GEINDICEERDE_FUNCTIE("geindiceerdeFuncties", true),
    /** An indicated zorgprofiel. */
    GEINDICEERD_ZORGZWAARTEPAKKET("geindiceerdeZorgzwaartepakketten", true),
    /** An allocated function. */
    TOEGEWEZEN_FUNCTIE("toegewezenFuncties", true),
    /** An allocated zorgprofiel: {@link Toewijzing} is its typed form. */
    TOEGEWEZEN_ZORGZWAARTEPAKKET("toegewezenZorgzwaartepakketten", true),
    /** The indication of the client. */
    INDICATIE(
            "indicatie",
            false,
            STOORNIS,
            GEINDICEERDE_FUNCTIE,
            GEINDICEERD_ZORGZWAARTEPAKKET,
            TOEGEWEZEN_FUNCTIE,
            TOEGEWEZEN_ZORGZWAARTEPAKKET),
    /** A delivered function. */
    GELEVERDE_FUNCTIE("geleverdeFuncties", true),
    /** A delivered zorgprofiel. */
    GELEVERD_ZORGZWAARTEPAKKET("geleverdeZorgzwaartepakketten", true),
    /** A mutation of a function. */
    MUTATIE_FUNCTIE("mutatieFuncties", true),
    /** A mutation of a zorgprofiel. */
    MUTATIE_ZORGZWAARTEPAKKET("mutatieZorgzwaartepakketten", true),
    /** An institution in a request. */
    AANVRAAG_INSTELLING("aanvraagInstellingen", true),
    /** A request for another allocation. */
    AANVRAAG("aanvragen", true, AANVRAAG_INSTELLING),
    /** Delivered care, for the CAK. */
    GELEVERDE_ZORG("zorgLeveringen", true),
    /** A mutation, for the CAK. */
    MUTATIE_ZORG("mutatiesZorg", true),
    /** The client. */
    CLIENT(
            "clienten",
            true,
            RELATIE,
            CONTACT,
            INDICATIE,
            GELEVERDE_FUNCTIE,
            GELEVERD_ZORGZWAARTEPAKKET,
            MUTATIE_FUNCTIE,
            MUTATIE_ZORGZWAARTEPAKKET,
            AANVRAAG,
            GELEVERDE_ZORG,
            MUTATIE_ZORG);

    private final String sleutel;
    private final boolean vaker;
    private final List<Berichtklasse> delen;

    Berichtklasse(String sleutel, boolean vaker, Berichtklasse... delen) {
        this.sleutel = sleutel;
        this.vaker = vaker;
        this.delen = List.of(delen);
    }

    /**
     * Returns the name of the class in a document.
     *
     * @return such as {@code toegewezenZorgzwaartepakketten}
     */
    public String sleutel() {
        return sleutel;
    }

    /**
     * Says whether there can be more than one in the part that holds them; in a document they are then a list.
     *
     * @return false for the header and the indication, of which there is one
     */
    public boolean vaker() {
        return vaker;
    }

    /**
     * Returns the classes of the parts it can have, whatever the message.
     *
     * @return the classes
     */
    public List<Berichtklasse> delen() {
        return delen;
    }

    /**
     * Returns the fields it can have.
     *
     * @return the fields, in the order of the message
     */
    public List<Veld<?>> velden() {
        return Veldtabel.fields(this);
    }

    /**
     * Returns the fields it must have in every message.
     *
     * @return the fields, in the order of the message
     */
    public List<Veld<?>> verplicht() {
        return Veldtabel.mandatory(this);
    }
}
