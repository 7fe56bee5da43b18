package nl.wlzkit.tariff.inkoop2017;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Overeenkomsttype;

/**
 * May a provider have this type of agreement in the purchasing for 2017? It has the facts of {@link Meerjarigheidsvraag2017}
 * too; the two types of one year do not ask for most of them. Immutable and thread-safe.
 */
public final class Overeenkomsttypevraag2017 extends Inkoopvraag<Overeenkomsttypevraag2017> {
    /** Which type is asked about. */
    public static final Inkoopfeit<Overeenkomsttype> TYPE = Inkoopfeit.value(
            "type",
            true,
            "de gevraagde soort overeenkomst",
            "the type of agreement asked for",
            Waardevormen.constant(Overeenkomsttype.class));

    /** The surcharge that is granted, in points of the base percentage, 0 through 3. */
    public static final Inkoopfeit<Procentpunt> OPSLAG = Inkoopfeit.points(
            "opslag",
            Eigenaar.ZORGKANTOOR,
            "de toegekende opslag op het basistarief",
            "the surcharge on the base tariff that is granted");

    static final String ZONDER_OPSLAG = "voortzetting-zonder-opslag";
    static final String LOOPT_DOOR = "loopt-door";

    static final Inhoud INHOUD = inhoudVan();

    private static Inhoud inhoudVan() {
        List<Inkoopfeit<?>> feiten = new ArrayList<>(List.of(TYPE, OPSLAG));
        feiten.addAll(Meerjarigheidsvraag2017.INHOUD.feiten());
        return new Inhoud(
                feiten,
                Meerjarigheidsvraag2017.INHOUD
                        .leeswijze()
                        .and(Leeswijze.lezing(
                                ZONDER_OPSLAG, "WK-LEES-VOORTZETTING-ZONDER-OPSLAG", LOOPT_DOOR, "geen-soort")));
    }

    /** The form needs a question to begin with; a document must tell the type. */
    static final Overeenkomsttypevraag2017 LEEG = new Overeenkomsttypevraag2017(INHOUD.leeg());

    Overeenkomsttypevraag2017(Stand stand) {
        super(stand);
    }

    /**
     * Asks about a type; all else is open.
     *
     * @param type the type
     * @return the question, every reading at its default
     */
    public static Overeenkomsttypevraag2017 of(Overeenkomsttype type) {
        return LEEG.with(TYPE, type);
    }

    /**
     * Asks about a type with what is told about an agreement of more years; the surcharge is open.
     *
     * @param type the type
     * @param vraag what is told, and how it is read
     * @return the question
     */
    public static Overeenkomsttypevraag2017 of(Overeenkomsttype type, Meerjarigheidsvraag2017 vraag) {
        return new Overeenkomsttypevraag2017(INHOUD.from(vraag.stand()).with(TYPE.naam(), type));
    }

    /**
     * Returns which type is asked about.
     *
     * @return the type
     */
    public Overeenkomsttype type() {
        return need(TYPE);
    }

    @Override
    Inhoud inhoud() {
        return INHOUD;
    }

    @Override
    Overeenkomsttypevraag2017 make(Stand stand) {
        return new Overeenkomsttypevraag2017(stand);
    }

    @Override
    boolean asks(Inkoopfeit<?> feit) {
        if (feit.equals(OPSLAG)) {
            return type().hasOpslag();
        }
        if (!type().isMeerjarig()) {
            return feit.equals(Meerjarigheidsvraag2017.CATEGORIE) || feit.equals(Meerjarigheidsvraag2017.TOETREDING);
        }
        boolean voortgezet = type() == Overeenkomsttype.MEERJARIG_VOORTZETTING;
        return !(voortgezet && feit.equals(Meerjarigheidsvraag2017.PROACTIEF))
                && Meerjarigheidsvraag2017.asks(feit, this);
    }

    @Override
    List<Tegenspraak> contradictions() {
        return Meerjarigheidsvraag2017.contradictions(this);
    }
}
