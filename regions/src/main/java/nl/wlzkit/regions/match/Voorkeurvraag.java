package nl.wlzkit.regions.match;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * How many of the wishes of a client does an offer meet? Immutable and thread-safe.
 *
 * @param voorkeur what the client prefers
 * @param aanbod what is offered
 * @param buren the neighbours of the region that the client prefers, at most 31; used only when a neighbouring region counts
 * @param leeswijze how ambiguous places are read
 */
public record Voorkeurvraag(Voorkeur voorkeur, Aanbod aanbod, List<Zorgkantoorregio> buren, Leeswijze leeswijze)
        implements Vraag<Voorkeurvraag> {
    static final String BUURREGIO = Plaatsingsvraag.BUURREGIO;
    static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(BUURREGIO, "WK-LEES-PLAATS-BUUR", "telt-niet", Plaatsingsvraag.TELT));

    static final String AANBIEDER = "aanbieder";
    static final String LEVERINGSVORM = "vorm";
    static final String PLAATS = "plaats";
    static final String REGIO = "regio";

    private static final int MOST = 31;

    private static final Waardevorm<Leveringsvorm> VORM_VORM = Waardevormen.constant(Leveringsvorm.class);

    private static final Eigenschap<Voorkeur, String> V_AANBIEDER =
            optional(AANBIEDER, Woorden.VORM, Voorkeur::aanbieder);
    private static final Eigenschap<Voorkeur, Leveringsvorm> V_VORM =
            optional(LEVERINGSVORM, VORM_VORM, Voorkeur::vorm);
    private static final Eigenschap<Voorkeur, String> V_PLAATS = optional(PLAATS, Woorden.VORM, Voorkeur::plaats);
    private static final Eigenschap<Voorkeur, Zorgkantoorregio> V_REGIO =
            optional(REGIO, Zorgkantoorregio.VORM, Voorkeur::regio);
    private static final Objectvorm<Voorkeur> VOORKEUR = Objectvorm.of(
            g -> new Voorkeur(g.find(V_AANBIEDER), g.find(V_VORM), g.find(V_PLAATS), g.find(V_REGIO)),
            V_AANBIEDER,
            V_VORM,
            V_PLAATS,
            V_REGIO);

    /**
     * What is offered; what is absent is not known.
     *
     * @param aanbieder the provider
     * @param vorm the form of delivery
     * @param plaats the place
     * @param regio the region
     */
    public record Aanbod(
            Optional<String> aanbieder,
            Optional<Leveringsvorm> vorm,
            Optional<String> plaats,
            Optional<Zorgkantoorregio> regio) {
        private static final Eigenschap<Aanbod, String> A_AANBIEDER =
                optional(AANBIEDER, Woorden.VORM, Aanbod::aanbieder);
        private static final Eigenschap<Aanbod, Leveringsvorm> A_VORM =
                optional(LEVERINGSVORM, VORM_VORM, Aanbod::vorm);
        private static final Eigenschap<Aanbod, String> A_PLAATS = optional(PLAATS, Woorden.VORM, Aanbod::plaats);
        private static final Eigenschap<Aanbod, Zorgkantoorregio> A_REGIO =
                optional(REGIO, Zorgkantoorregio.VORM, Aanbod::regio);
        static final Objectvorm<Aanbod> VORM = Objectvorm.of(
                g -> new Aanbod(g.find(A_AANBIEDER), g.find(A_VORM), g.find(A_PLAATS), g.find(A_REGIO)),
                A_AANBIEDER,
                A_VORM,
                A_PLAATS,
                A_REGIO);

        /**
         * Checks the names.
         *
         * @param aanbieder the provider
         * @param vorm the form of delivery
         * @param plaats the place
         * @param regio the region
         * @throws OngeldigeWaardeException if a name is blank or longer than 100 characters
         */
        public Aanbod {
            aanbieder.ifPresent(Woorden::word);
            plaats.ifPresent(Woorden::word);
        }
    }

    private static final Eigenschap<Voorkeurvraag, Voorkeur> E_VOORKEUR =
            required("voorkeur", VOORKEUR, Voorkeurvraag::voorkeur);
    private static final Eigenschap<Voorkeurvraag, Aanbod> E_AANBOD =
            required("aanbod", Aanbod.VORM, Voorkeurvraag::aanbod);
    private static final Eigenschap<Voorkeurvraag, List<Zorgkantoorregio>> E_BUREN = optional(
            "buren",
            Waardevormen.list(Zorgkantoorregio.VORM, MOST),
            v -> Optional.of(v.buren()).filter(b -> !b.isEmpty()));
    private static final Eigenschap<Voorkeurvraag, String> E_BUURREGIO =
            reading(LEZINGEN, BUURREGIO, Voorkeurvraag::leeswijze);
    static final Objectvorm<Voorkeurvraag> VORM = Objectvorm.of(
            g -> new Voorkeurvraag(
                    g.get(E_VOORKEUR),
                    g.get(E_AANBOD),
                    g.find(E_BUREN).orElse(List.of()),
                    LEZINGEN.choose(BUURREGIO, g.find(E_BUURREGIO))),
            E_VOORKEUR,
            E_AANBOD,
            E_BUREN,
            E_BUURREGIO);

    /**
     * Checks the number of neighbours.
     *
     * @param voorkeur what the client prefers
     * @param aanbod what is offered
     * @param buren the neighbours of the region that the client prefers, at most 31; used only when a neighbouring region
     *     counts
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there are more neighbours than regions
     */
    public Voorkeurvraag {
        if (buren.size() > MOST) {
            throw new OngeldigeWaardeException(
                    Integer.toString(buren.size()), Tekst.of("hoogstens 31 regio's", "at most 31 regions"));
        }
        buren = buren.stream().sorted().distinct().toList();
    }

    private static Gat<String> name(String feit, String nl, String en, String gewenst) {
        String anders = gewenst.equals("een andere") ? "andere" : "een andere";
        return new Gat<>(feit, Tekst.of(nl, en), Eigenaar.AANBIEDER, new Domein.Keuze<>(List.of(anders, gewenst)));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (voorkeur.aanbieder().isPresent() && aanbod.aanbieder().isEmpty()) {
            gaten.add(name(
                    AANBIEDER,
                    "de aanbieder van het aanbod",
                    "the provider of the offer",
                    voorkeur.aanbieder().get()));
        }
        if (voorkeur.vorm().isPresent() && aanbod.vorm().isEmpty()) {
            gaten.add(new Gat<>(
                    LEVERINGSVORM,
                    Tekst.of("de leveringsvorm van het aanbod", "the form of the offer"),
                    Eigenaar.AANBIEDER,
                    new Domein.Keuze<>(List.of(Leveringsvorm.values()))));
        }
        if (voorkeur.plaats().isPresent() && aanbod.plaats().isEmpty()) {
            gaten.add(name(
                    PLAATS,
                    "de plaats van het aanbod",
                    "the place of the offer",
                    voorkeur.plaats().get()));
        } else if (voorkeur.plaats().isEmpty()
                && voorkeur.regio().isPresent()
                && aanbod.regio().isEmpty()) {
            gaten.add(new Gat<>(
                    REGIO,
                    Tekst.of("de regio van het aanbod", "the region of the offer"),
                    Eigenaar.AANBIEDER,
                    new Domein.Keuze<>(Zorgkantoorregio.all())));
        }
        return List.copyOf(gaten);
    }

    private Voorkeurvraag with(Aanbod anders) {
        return new Voorkeurvraag(voorkeur, anders, buren, leeswijze);
    }

    private Voorkeurvraag with(Leeswijze anders) {
        return new Voorkeurvraag(voorkeur, aanbod, buren, anders);
    }

    @Override
    public <W> Voorkeurvraag fill(Gat<W> gat, W waarde) {
        return switch (gat.feit()) {
            case AANBIEDER ->
                with(new Aanbod(Optional.of((String) waarde), aanbod.vorm(), aanbod.plaats(), aanbod.regio()));
            case LEVERINGSVORM ->
                with(new Aanbod(
                        aanbod.aanbieder(), Optional.of((Leveringsvorm) waarde), aanbod.plaats(), aanbod.regio()));
            case PLAATS ->
                with(new Aanbod(aanbod.aanbieder(), aanbod.vorm(), Optional.of((String) waarde), aanbod.regio()));
            case REGIO ->
                with(new Aanbod(
                        aanbod.aanbieder(), aanbod.vorm(), aanbod.plaats(), Optional.of((Zorgkantoorregio) waarde)));
            default -> with(leeswijze.choose(gat.feit(), waarde.toString()));
        };
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(BUURREGIO));
    }

    @Override
    public Voorkeurvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
