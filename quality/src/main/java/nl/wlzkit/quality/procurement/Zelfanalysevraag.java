package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Is a zelfanalyse for 2017 complete? A format of one's own counts like that of the framework. What is not told is to be judged.
 * Immutable and thread-safe.
 *
 * @param variant full or light
 * @param themas for each theme which of the five elements are there, by their codes; what is absent is not known. An element
 *     {@code GEGEVENS} is there as well when the zelfanalyse says that there are no data
 * @param bewijs what is known beside the themes, by the codes of {@link Eisenlijst#ZELFANALYSE} that are no elements
 * @param leeswijze how the sources are read
 */
public record Zelfanalysevraag(
        Zelfanalysevariant variant,
        Map<Kwaliteitsthema, Map<String, Boolean>> themas,
        Map<String, Boolean> bewijs,
        Leeswijze leeswijze)
        implements Vraag<Zelfanalysevraag> {
    static final String THEMAS = "themas";
    static final String SUBDOELEN = "subdoelen";
    static final String ELEMENT = "ELEMENT";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(THEMAS, "WK-LEES-ZELFANALYSE-THEMAS", "zes", SUBDOELEN));

    /** The codes of the five elements. */
    public static final List<String> ELEMENTEN = Eisenlijst.ZELFANALYSE.eisen().stream()
            .filter(e -> e.groep().equals(ELEMENT))
            .map(Eis::code)
            .toList();

    private static final List<String> OVERIG = Eisenlijst.ZELFANALYSE.codes().stream()
            .filter(c -> !ELEMENTEN.contains(c))
            .toList();

    private static final Eigenschap<Zelfanalysevraag, Zelfanalysevariant> VARIANT =
            required("variant", Waardevormen.constant(Zelfanalysevariant.class), Zelfanalysevraag::variant);
    private static final Eigenschap<Zelfanalysevraag, Map<Kwaliteitsthema, Map<String, Boolean>>> PER_THEMA = optional(
            "themas",
            Waardevormen.perKey(List.of(Kwaliteitsthema.values()), Kwaliteitsthema::name, t -> yesNo(ELEMENTEN), false),
            v -> Optional.of(v.themas()));
    private static final Eigenschap<Zelfanalysevraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", yesNo(OVERIG), v -> Optional.of(v.bewijs()));
    private static final Eigenschap<Zelfanalysevraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Zelfanalysevraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "variant": "VOLLEDIG", "themas": { "BASIS": { "INVULLING": true } } }</pre>
     */
    static final Objectvorm<Zelfanalysevraag> VORM = Objectvorm.of(
            g -> new Zelfanalysevraag(
                    g.get(VARIANT),
                    g.find(PER_THEMA).orElse(Map.of()),
                    g.find(BEWIJS).orElse(Map.of()),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            VARIANT,
            PER_THEMA,
            BEWIJS,
            LEESWIJZE);

    /**
     * Checks the codes.
     *
     * @param variant full or light
     * @param themas for each theme which of the five elements are there, by their codes; what is absent is not known. An
     *     element {@code GEGEVENS} is there as well when the zelfanalyse says that there are no data
     * @param bewijs what is known beside the themes, by the codes of {@link Eisenlijst#ZELFANALYSE} that are no elements
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if there is no such code or reading
     */
    public Zelfanalysevraag {
        Map<Kwaliteitsthema, Map<String, Boolean>> alle = new EnumMap<>(Kwaliteitsthema.class);
        themas.forEach((thema, elementen) -> alle.put(thema, check(elementen, ELEMENTEN)));
        themas = Collections.unmodifiableMap(alle);
        bewijs = check(bewijs, OVERIG);
        LEZINGEN.check(leeswijze);
    }

    private static Waardevorm<Map<String, Boolean>> yesNo(List<String> codes) {
        return Waardevormen.perKey(
                codes,
                c -> c,
                c -> Waardevormen.titled(Eisenlijst.ZELFANALYSE.eis(c).naam().nl(), Waardevormen.JA_NEE),
                false);
    }

    private static Map<String, Boolean> check(Map<String, Boolean> bekend, List<String> codes) {
        for (String code : bekend.keySet()) {
            if (!codes.contains(code)) {
                String alle = String.join(", ", codes);
                throw new OngeldigeWaardeException(code, Tekst.of("een van " + alle, "one of " + alle));
            }
        }
        return Collections.unmodifiableMap(new TreeMap<>(bekend));
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Zelfanalysevraag choose(String naam, String keuze) {
        return new Zelfanalysevraag(variant, themas, bewijs, leeswijze.choose(naam, keuze));
    }

    boolean counts(Kwaliteitsthema thema) {
        return thema.niveau() > 1 || !leeswijze.is(THEMAS, SUBDOELEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Zelfanalysevraag fill(Gat<W> gat, W waarde) {
        return choose(gat.feit(), waarde.toString());
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(variant == Zelfanalysevariant.VOLLEDIG ? Set.of(THEMAS) : Set.of());
    }

    @Override
    public Zelfanalysevraag open(Lezing lezing) {
        return new Zelfanalysevraag(variant, themas, bewijs, leeswijze.open(lezing.naam()));
    }
}
