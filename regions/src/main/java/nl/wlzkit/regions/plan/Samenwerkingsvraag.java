package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * Does a cooperation in a region (netwerksturing) have the partners that its themes ask for, and is its vision worked out?
 * Immutable and thread-safe.
 *
 * @param themas its themes among those that the report names, each once; kept in its order
 * @param andereThemas its other themes by name, at most 20, each with whether it crosses the domains of care
 * @param partners the kinds of its parties, each once; kept in their order
 * @param anderDomein whether one of the parties works outside the domain of the Wlz; absent if it is not known. Asked only where
 *     the kinds of the parties do not tell
 * @param woningen whether its solution needs homes; absent if it is not known
 * @param uitwerkingen the forms in which its vision is worked out, each once; absent if it is not known
 */
@Grondslag("FRI-111")
public record Samenwerkingsvraag(
        List<Samenwerkingsthema> themas,
        SortedMap<String, Boolean> andereThemas,
        List<Samenwerkingspartner> partners,
        Optional<Boolean> anderDomein,
        Optional<Boolean> woningen,
        Optional<List<Regiovisievorm>> uitwerkingen)
        implements Vraag<Samenwerkingsvraag> {
    private static final int MEESTE = 20;
    private static final String THEMAS = "themas";
    private static final String PARTNERS = "partners";
    private static final String UITWERKINGEN = "uitwerkingen";
    private static final String UITGEWERKT = "uitgewerkt";
    private static final String ANDER_DOMEIN = "anderDomein";
    private static final String WONINGEN = "woningen";

    private static final Gat<Boolean> ANDER_DOMEIN_GAT = new Gat<>(
            ANDER_DOMEIN,
            Tekst.of(
                    "of een van de partijen buiten het Wlz-domein werkt",
                    "whether one of the parties works outside the domain of the Wlz"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    private static final Gat<Boolean> WONINGEN_GAT = new Gat<>(
            WONINGEN,
            Tekst.of("of de oplossing woningen vraagt", "whether the solution needs homes"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    private static final Gat<Boolean> UITGEWERKT_GAT = new Gat<>(
            UITGEWERKT,
            Tekst.of("of de regiovisie is uitgewerkt", "whether the vision is worked out"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    /** The same parts, not yet compared with each other. */
    private record Ontwerp(
            List<Samenwerkingsthema> themas,
            SortedMap<String, Boolean> andereThemas,
            List<Samenwerkingspartner> partners,
            Optional<Boolean> anderDomein,
            Optional<Boolean> woningen,
            Optional<List<Regiovisievorm>> uitwerkingen) {}

    private static <E extends Enum<E>> Waardevorm<List<E>> all(Class<E> type) {
        return Waardevormen.list(Waardevormen.constant(type), type.getEnumConstants().length);
    }

    private static final Eigenschap<Ontwerp, List<Samenwerkingsthema>> E_THEMAS =
            required(THEMAS, all(Samenwerkingsthema.class), Ontwerp::themas);
    private static final Eigenschap<Ontwerp, SortedMap<String, Boolean>> E_ANDERE_THEMAS = optional(
            "andereThemas",
            Waardevormen.perName(Waardevormen.JA_NEE, MEESTE),
            o -> Optional.of(o.andereThemas()).filter(t -> !t.isEmpty()));
    private static final Eigenschap<Ontwerp, List<Samenwerkingspartner>> E_PARTNERS =
            required(PARTNERS, all(Samenwerkingspartner.class), Ontwerp::partners);
    private static final Eigenschap<Ontwerp, Boolean> E_ANDER_DOMEIN =
            optional(ANDER_DOMEIN, Waardevormen.JA_NEE, Ontwerp::anderDomein);
    private static final Eigenschap<Ontwerp, Boolean> E_WONINGEN =
            optional(WONINGEN, Waardevormen.JA_NEE, Ontwerp::woningen);
    private static final Eigenschap<Ontwerp, List<Regiovisievorm>> E_UITWERKINGEN =
            optional(UITWERKINGEN, all(Regiovisievorm.class), Ontwerp::uitwerkingen);
    static final Vraagvorm<Samenwerkingsvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(
                            g.get(E_THEMAS),
                            g.find(E_ANDERE_THEMAS).orElse(Collections.emptySortedMap()),
                            g.get(E_PARTNERS),
                            g.find(E_ANDER_DOMEIN),
                            g.find(E_WONINGEN),
                            g.find(E_UITWERKINGEN)),
                    E_THEMAS,
                    E_ANDERE_THEMAS,
                    E_PARTNERS,
                    E_ANDER_DOMEIN,
                    E_WONINGEN,
                    E_UITWERKINGEN),
            v -> new Ontwerp(
                    v.themas(), v.andereThemas(), v.partners(), v.anderDomein(), v.woningen(), v.uitwerkingen()),
            Samenwerkingsvraag::problems,
            o -> new Samenwerkingsvraag(
                    o.themas(), o.andereThemas(), o.partners(), o.anderDomein(), o.woningen(), o.uitwerkingen()));

    /**
     * Checks that there is a theme, that nothing is there twice, and that what is told of the parties fits their kinds.
     *
     * @param themas its themes among those that the report names, each once; kept in its order
     * @param andereThemas its other themes by name, at most 20, each with whether it crosses the domains of care
     * @param partners the kinds of its parties, each once; kept in their order
     * @param anderDomein whether one of the parties works outside the domain of the Wlz; absent if it is not known. Asked only
     *     where the kinds of the parties do not tell
     * @param woningen whether its solution needs homes; absent if it is not known
     * @param uitwerkingen the forms in which its vision is worked out, each once; absent if it is not known
     * @throws OngeldigeWaardeException if a part does not fit, with every problem
     */
    public Samenwerkingsvraag {
        andereThemas = Collections.unmodifiableSortedMap(new TreeMap<>(andereThemas));
        Fout.throwIfAny(problems(new Ontwerp(themas, andereThemas, partners, anderDomein, woningen, uitwerkingen)));
        themas = themas.stream().sorted().toList();
        partners = partners.stream().sorted().toList();
        uitwerkingen = uitwerkingen.map(u -> u.stream().sorted().toList());
    }

    private static List<Fout> problems(Ontwerp o) {
        List<Fout> fouten = new ArrayList<>();
        if (o.themas().isEmpty() && o.andereThemas().isEmpty()) {
            fouten.add(Fout.fit("", "ten minste één thema", "at least one theme", THEMAS));
        }
        if (o.andereThemas().size() > MEESTE) {
            fouten.add(Fout.fit(
                    Integer.toString(o.andereThemas().size()),
                    "hoogstens " + MEESTE + " namen",
                    "at most " + MEESTE + " names",
                    "andereThemas"));
        }
        checkOnce(o.themas(), THEMAS, fouten);
        checkOnce(o.partners(), PARTNERS, fouten);
        checkOnce(o.uitwerkingen().orElse(List.of()), UITWERKINGEN, fouten);
        Oordeel bekend = outside(o.partners());
        if (o.anderDomein().isPresent()
                && bekend != Oordeel.TE_BEOORDELEN
                && bekend != Oordeel.of(o.anderDomein().get())) {
            fouten.add(Fout.fit(
                    o.anderDomein().get().toString(),
                    "wat van de partijen volgt",
                    "what follows from the parties",
                    ANDER_DOMEIN));
        }
        return fouten;
    }

    private static void checkOnce(Collection<?> delen, String plaats, List<Fout> fouten) {
        if (new HashSet<>(delen).size() < delen.size()) {
            fouten.add(Fout.fit(delen.toString(), "elk één keer", "each once", plaats));
        }
    }

    /** Whether one of some parties works outside the domain of the Wlz. */
    static Oordeel outside(Collection<Samenwerkingspartner> partners) {
        return Oordeel.any(
                partners.stream().map(Samenwerkingspartner::isBuitenWlz).toList());
    }

    /** Whether one of its themes crosses the domains of care. */
    boolean isDomeinoverstijgend() {
        return themas.stream().anyMatch(Samenwerkingsthema::isDomeinoverstijgend) || andereThemas.containsValue(true);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (isDomeinoverstijgend() && anderDomein.isEmpty() && outside(partners) == Oordeel.TE_BEOORDELEN) {
            gaten.add(ANDER_DOMEIN_GAT);
        }
        if (woningen.isEmpty()) {
            gaten.add(WONINGEN_GAT);
        }
        if (uitwerkingen.isEmpty()) {
            gaten.add(UITGEWERKT_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Samenwerkingsvraag fill(Gat<W> gat, W waarde) {
        boolean ja = (Boolean) waarde;
        return switch (gat.feit()) {
            case ANDER_DOMEIN ->
                new Samenwerkingsvraag(themas, andereThemas, partners, Optional.of(ja), woningen, uitwerkingen);
            case WONINGEN ->
                new Samenwerkingsvraag(themas, andereThemas, partners, anderDomein, Optional.of(ja), uitwerkingen);
            // any form will do: the report asks for none in particular
            default ->
                new Samenwerkingsvraag(
                        themas,
                        andereThemas,
                        partners,
                        anderDomein,
                        woningen,
                        Optional.of(ja ? List.of(Regiovisievorm.REGIOPLAN) : List.of()));
        };
    }
}
