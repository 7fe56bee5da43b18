package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/**
 * In which category of the purchasing for 2017 is a provider, seen from one zorgkantoor? Only agreements on care in kind count; care
 * from a pgb is none. Immutable and thread-safe.
 *
 * @param zorgkantoor with which zorgkantoor an agreement for 2017 is wanted
 * @param overeenkomsten the agreements for 2016, at most twenty
 * @param overige what there is beside those; absent when not known
 */
public record Categorievraag(Zorgkantoor zorgkantoor, List<Overeenkomst2016> overeenkomsten, Optional<Overige> overige)
        implements Vraag<Categorievraag> {
    private static final String OVERIGE = "overige";

    /** What agreements for 2016 there are beside those that are told. */
    public enum Overige {
        /** None. */
        GEEN,
        /** One with the zorgkantoor that is asked about. */
        HIER,
        /** One with another zorgkantoor. */
        ELDERS,
        /** Only one that was dissolved. */
        ONTBONDEN
    }

    /**
     * An agreement on care in kind for 2016. Immutable and thread-safe.
     *
     * @param zorgkantoor with whom
     * @param ontbonden on which day of 2016 it was dissolved; absent when it was not
     */
    public record Overeenkomst2016(Zorgkantoor zorgkantoor, Optional<LocalDate> ontbonden) {
        private static final Waardevorm<Zorgkantoor> ZORGKANTOREN =
                Waardevormen.oneOf(List.of(Zorgkantoor.values()), Zorgkantoor::naam);
        private static final Grensvorm<LocalDate> DAG = Waardevormen.dayIn(2016, 2016);
        private static final Eigenschap<Overeenkomst2016, Zorgkantoor> MET =
                required("zorgkantoor", ZORGKANTOREN, Overeenkomst2016::zorgkantoor);
        private static final Eigenschap<Overeenkomst2016, LocalDate> ONTBONDEN =
                optional("ontbonden", DAG, Overeenkomst2016::ontbonden);
        private static final Objectvorm<Overeenkomst2016> VORM =
                Objectvorm.of(g -> new Overeenkomst2016(g.get(MET), g.find(ONTBONDEN)), MET, ONTBONDEN);

        /**
         * Checks the day.
         *
         * @param zorgkantoor with whom
         * @param ontbonden on which day of 2016 it was dissolved; absent when it was not
         * @throws OngeldigeWaardeException if the day is not in 2016
         */
        public Overeenkomst2016 {
            ontbonden.ifPresent(DAG::check);
        }
    }

    private static final Eigenschap<Categorievraag, Zorgkantoor> ZORGKANTOOR =
            required("zorgkantoor", Overeenkomst2016.ZORGKANTOREN, Categorievraag::zorgkantoor);
    private static final Eigenschap<Categorievraag, List<Overeenkomst2016>> OVEREENKOMSTEN =
            required("overeenkomsten", Waardevormen.list(Overeenkomst2016.VORM, 20), Categorievraag::overeenkomsten);
    private static final Eigenschap<Categorievraag, Overige> REST =
            optional(OVERIGE, Waardevormen.constant(Overige.class), Categorievraag::overige);

    /**
     * How it is written:
     *
     * <pre>{ "zorgkantoor": "CZ", "overeenkomsten": [{ "zorgkantoor": "VGZ" }], "overige": "GEEN" }</pre>
     */
    static final Objectvorm<Categorievraag> VORM = Objectvorm.of(
            g -> new Categorievraag(g.get(ZORGKANTOOR), g.get(OVEREENKOMSTEN), g.find(REST)),
            ZORGKANTOOR,
            OVEREENKOMSTEN,
            REST);

    private static final Gat<Overige> GAT = new Gat<>(
            OVERIGE,
            Tekst.of("de overige overeenkomsten over 2016", "the other agreements for 2016"),
            Eigenaar.AANBIEDER,
            new Domein.Keuze<>(List.of(Overige.values())));

    /**
     * Copies the agreements.
     *
     * @param zorgkantoor with which zorgkantoor an agreement for 2017 is wanted
     * @param overeenkomsten the agreements for 2016, at most twenty
     * @param overige what there is beside those; absent when not known
     */
    public Categorievraag {
        overeenkomsten = List.copyOf(overeenkomsten);
    }

    @Override
    public List<Gat<?>> gaten() {
        return overige.isPresent() ? List.of() : new ArrayList<>(List.of(GAT));
    }

    @Override
    public <W> Categorievraag fill(Gat<W> gat, W waarde) {
        return new Categorievraag(zorgkantoor, overeenkomsten, Optional.of((Overige) waarde));
    }
}
