package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.text.Tekst;

/**
 * What does Figuur 2 of the framework of 2017 ask of this provider? Immutable and thread-safe.
 *
 * @param categorie the category of the provider with this zorgkantoor
 * @param feiten what is known, by name: {@code meerjarig}, {@code wil-2017}, {@code afspraken-2016}, {@code zelfanalyse-2016},
 *     {@code alle-voorwaarden}; of 2016 with this zorgkantoor
 * @param leeswijze how the sources are read
 */
public record Figuur2vraag(Zorgaanbiedercategorie categorie, Map<String, Boolean> feiten, Leeswijze leeswijze)
        implements Vraag<Figuur2vraag> {
    static final String MEERJARIG = "meerjarig";
    static final String WIL = "wil-2017";
    static final String AFSPRAKEN = "afspraken-2016";
    static final String ZELFANALYSE = "zelfanalyse-2016";
    static final String VOORWAARDEN = "alle-voorwaarden";
    static final String LIGHT = "light";
    static final String FIGUUR = "figuur";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(LIGHT, "WK-LEES-FIGUUR2-LIGHT", "zelfanalyse", FIGUUR));

    private static final Map<String, Tekst> NAMEN = Map.of(
            MEERJARIG, Tekst.of("de overeenkomst van 2016 is meerjarig", "the agreement of 2016 is for more years"),
            WIL, Tekst.of("wil ontwikkelafspraken voor 2017", "wants agreements for 2017"),
            AFSPRAKEN, Tekst.of("had ontwikkelafspraken in 2016", "had agreements in 2016"),
            ZELFANALYSE, Tekst.of("diende voor 2016 een zelfanalyse in", "handed in a zelfanalyse for 2016"),
            VOORWAARDEN,
                    Tekst.of(
                            "voldeed bij inschrijving aan alle voorwaarden",
                            "met all conditions on the day of registration"));
    private static final List<String> ALLE = List.of(MEERJARIG, WIL, AFSPRAKEN, ZELFANALYSE, VOORWAARDEN);

    private static final Waardevorm<Map<String, Boolean>> FEITEN =
            Waardevormen.perKey(ALLE, n -> n, n -> Waardevormen.titled(naam(n).nl(), Waardevormen.JA_NEE), false);
    private static final Eigenschap<Figuur2vraag, Zorgaanbiedercategorie> CATEGORIE =
            required("categorie", Waardevormen.constant(Zorgaanbiedercategorie.class), Figuur2vraag::categorie);
    private static final Eigenschap<Figuur2vraag, Map<String, Boolean>> BEKEND =
            optional("feiten", FEITEN, v -> Optional.of(v.feiten()));
    private static final Eigenschap<Figuur2vraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Figuur2vraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "categorie": "CATEGORIE_1", "feiten": { "meerjarig": false, "wil-2017": true } }</pre>
     */
    static final Objectvorm<Figuur2vraag> VORM = Objectvorm.of(
            g -> new Figuur2vraag(
                    g.get(CATEGORIE),
                    g.find(BEKEND).orElse(Map.of()),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            CATEGORIE,
            BEKEND,
            LEESWIJZE);

    /**
     * Checks the names.
     *
     * @param categorie the category of the provider with this zorgkantoor
     * @param feiten what is known, by name: {@code meerjarig}, {@code wil-2017}, {@code afspraken-2016},
     *     {@code zelfanalyse-2016}, {@code alle-voorwaarden}; of 2016 with this zorgkantoor
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if there is no such fact or reading
     */
    public Figuur2vraag {
        for (String feit : feiten.keySet()) {
            if (!ALLE.contains(feit)) {
                String alle = String.join(", ", ALLE);
                throw new OngeldigeWaardeException(feit, Tekst.of("een van " + alle, "one of " + alle));
            }
        }
        feiten = Collections.unmodifiableMap(new TreeMap<>(feiten));
        LEZINGEN.check(leeswijze);
    }

    private static Tekst naam(String feit) {
        return Optional.ofNullable(NAMEN.get(feit)).orElseThrow();
    }

    /** What is told of a fact. */
    Optional<Boolean> find(String feit) {
        return Optional.ofNullable(feiten.get(feit));
    }

    boolean is(String feit) {
        return find(feit).orElseThrow(() -> new IllegalArgumentException("the fact " + feit + " is a hole"));
    }

    /** The facts on which the row depends, as far as is known. */
    private List<String> needed() {
        return switch (categorie) {
            case GEEN_CATEGORIE -> List.of();
            case CATEGORIE_3 -> List.of(VOORWAARDEN);
            case CATEGORIE_2 -> find(WIL).orElse(false) ? List.of() : List.of(WIL, MEERJARIG);
            case CATEGORIE_1 -> {
                List<String> nodig = new ArrayList<>(List.of(MEERJARIG, WIL));
                if (find(WIL).orElse(true)) {
                    nodig.add(AFSPRAKEN);
                    if (find(AFSPRAKEN).orElse(true) && leeswijze.mayBe(LIGHT, ZELFANALYSE_NODIG)) {
                        nodig.add(ZELFANALYSE);
                    }
                }
                yield nodig;
            }
        };
    }

    private static final String ZELFANALYSE_NODIG = "zelfanalyse";

    private static Gat<Boolean> gat(String feit) {
        Eigenaar wie = feit.equals(VOORWAARDEN) ? Eigenaar.ZORGKANTOOR : Eigenaar.AANBIEDER;
        return new Gat<>(feit, naam(feit), wie, Domein.yesNo());
    }

    /**
     * Tells a fact.
     *
     * @param feit its name
     * @param waarde whether it is so
     * @return the question with that
     * @throws OngeldigeWaardeException if there is no such fact
     */
    public Figuur2vraag with(String feit, boolean waarde) {
        Map<String, Boolean> meer = new TreeMap<>(feiten);
        meer.put(feit, waarde);
        return new Figuur2vraag(categorie, meer, leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Figuur2vraag choose(String naam, String keuze) {
        return new Figuur2vraag(categorie, feiten, leeswijze.choose(naam, keuze));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        needed().stream().filter(f -> !feiten.containsKey(f)).forEach(f -> gaten.add(gat(f)));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Figuur2vraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit()) ? choose(gat.feit(), waarde.toString()) : with(gat.feit(), (Boolean) waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Set.of(LIGHT));
    }

    @Override
    public Figuur2vraag open(Lezing lezing) {
        return new Figuur2vraag(categorie, feiten, leeswijze.open(lezing.naam()));
    }
}
