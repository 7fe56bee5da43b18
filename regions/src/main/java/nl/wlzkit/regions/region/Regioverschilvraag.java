package nl.wlzkit.regions.region;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * May something be different in a region? What is told of another kind of difference does not matter. Immutable and
 * thread-safe.
 *
 * @param soort what is different
 * @param pastInLandelijkBeleid of an agreement or experiment: whether it fits national policy; absent when it is not known
 * @param uitgangspuntenLeidend of a philosophy: whether the principles of the Wlz lead; absent when it is not known
 * @param uitgangspuntenHerkenbaar of a philosophy: whether they can be recognised; absent when it is not known
 */
public record Regioverschilvraag(
        Soort soort,
        Optional<Boolean> pastInLandelijkBeleid,
        Optional<Boolean> uitgangspuntenLeidend,
        Optional<Boolean> uitgangspuntenHerkenbaar)
        implements Vraag<Regioverschilvraag> {
    /** What is different in a region. */
    public enum Soort implements Leesbaar {
        /** A regional or local agreement. */
        AFSPRAAK("regionale of lokale afspraak", "regional or local agreement"),
        /** A regional experiment, which is an agreement too. */
        EXPERIMENT("regionaal experiment", "regional experiment"),
        /** The philosophy of the zorgkantoor or its parent company. */
        FILOSOFIE("filosofie van de concessiehouder", "philosophy of the concession holder");

        private final String nl;
        private final String en;

        Soort(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public String in(Taal taal) {
            return taal == Taal.NL ? nl : en;
        }
    }

    private static final Gat<Boolean> PAST_GAT =
            gap("pastInLandelijkBeleid", "of zij in het landelijke beleid past", "whether it fits national policy");
    private static final Gat<Boolean> LEIDEND_GAT = gap(
            "uitgangspuntenLeidend",
            "of de uitgangspunten van de Wlz leidend zijn",
            "whether the principles of the Wlz lead");
    private static final Gat<Boolean> HERKENBAAR_GAT = gap(
            "uitgangspuntenHerkenbaar",
            "of de uitgangspunten van de Wlz herkenbaar zijn",
            "whether the principles of the Wlz can be recognised");

    private static Gat<Boolean> gap(String feit, String nl, String en) {
        return new Gat<>(feit, Tekst.of(nl, en), Eigenaar.ZORGKANTOOR, Domein.yesNo());
    }

    private static final Eigenschap<Regioverschilvraag, Soort> E_SOORT =
            required("soort", Waardevormen.constant(Soort.class), Regioverschilvraag::soort);
    private static final Eigenschap<Regioverschilvraag, Boolean> E_PAST =
            optional(PAST_GAT.feit(), Waardevormen.JA_NEE, Regioverschilvraag::pastInLandelijkBeleid);
    private static final Eigenschap<Regioverschilvraag, Boolean> E_LEIDEND =
            optional(LEIDEND_GAT.feit(), Waardevormen.JA_NEE, Regioverschilvraag::uitgangspuntenLeidend);
    private static final Eigenschap<Regioverschilvraag, Boolean> E_HERKENBAAR =
            optional(HERKENBAAR_GAT.feit(), Waardevormen.JA_NEE, Regioverschilvraag::uitgangspuntenHerkenbaar);
    static final Objectvorm<Regioverschilvraag> VORM = Objectvorm.of(
            g -> new Regioverschilvraag(g.get(E_SOORT), g.find(E_PAST), g.find(E_LEIDEND), g.find(E_HERKENBAAR)),
            E_SOORT,
            E_PAST,
            E_LEIDEND,
            E_HERKENBAAR);

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (soort == Soort.FILOSOFIE) {
            add(gaten, uitgangspuntenLeidend, LEIDEND_GAT);
            add(gaten, uitgangspuntenHerkenbaar, HERKENBAAR_GAT);
        } else {
            add(gaten, pastInLandelijkBeleid, PAST_GAT);
        }
        return List.copyOf(gaten);
    }

    private static void add(List<Gat<?>> gaten, Optional<Boolean> feit, Gat<Boolean> gat) {
        if (feit.isEmpty()) {
            gaten.add(gat);
        }
    }

    @Override
    public <W> Regioverschilvraag fill(Gat<W> gat, W waarde) {
        Optional<Boolean> ja = Optional.of((Boolean) waarde);
        return new Regioverschilvraag(
                soort,
                gat.equals(PAST_GAT) ? ja : pastInLandelijkBeleid,
                gat.equals(LEIDEND_GAT) ? ja : uitgangspuntenLeidend,
                gat.equals(HERKENBAAR_GAT) ? ja : uitgangspuntenHerkenbaar);
    }
}
