package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How does a zorgkantoor assess an ontwikkelplan? The framework of 2017 has no scale and no weights: both are the zorgkantoor's.
 * Immutable and thread-safe.
 *
 * @param scores a score from 0 through 1 for each element; what is absent is a hole
 * @param gewichten a weight from 0 through 1 for each element, together exactly 1; absent when the zorgkantoor does not weigh, and
 *     all count alike
 */
public record Planbeoordelingsvraag(
        Map<Beoordelingselement, BigDecimal> scores, Optional<Map<Beoordelingselement, BigDecimal>> gewichten)
        implements Vraag<Planbeoordelingsvraag> {
    private static final Grensvorm<BigDecimal> AANDEEL = Waardevormen.number(
            Tekst.of("een aandeel", "a share"),
            BigDecimal.ZERO,
            BigDecimal.ONE,
            10,
            Planbeoordelingsvraag::plain,
            getal -> getal);
    private static final List<Beoordelingselement> ELEMENTEN = List.of(Beoordelingselement.values());
    private static final Eigenschap<Planbeoordelingsvraag, Map<Beoordelingselement, BigDecimal>> SCORES = optional(
            "scores",
            Waardevormen.perKey(ELEMENTEN, Beoordelingselement::code, e -> AANDEEL, false),
            v -> Optional.of(v.scores()));
    private static final Eigenschap<Planbeoordelingsvraag, Map<Beoordelingselement, BigDecimal>> GEWICHTEN = optional(
            "gewichten",
            Waardevormen.perKey(ELEMENTEN, Beoordelingselement::code, e -> AANDEEL, true),
            Planbeoordelingsvraag::gewichten);

    /**
     * How it is written:
     *
     * <pre>{ "scores": { "effect": 1, "verhouding": 0.5, "haalbaarheid": 0.5 } }</pre>
     */
    static final Objectvorm<Planbeoordelingsvraag> VORM = Objectvorm.of(
                    g -> new Planbeoordelingsvraag(g.find(SCORES).orElse(Map.of()), g.find(GEWICHTEN)),
                    SCORES,
                    GEWICHTEN)
            .where(GEWICHTEN, g -> weigh(g.find(GEWICHTEN).orElseThrow()));

    /**
     * Checks the numbers.
     *
     * @param scores a score from 0 through 1 for each element; what is absent is a hole
     * @param gewichten a weight from 0 through 1 for each element, together exactly 1; absent when the zorgkantoor does not weigh,
     *     and all count alike
     * @throws OngeldigeWaardeException if a number is not from 0 through 1 or has more than ten decimals, or the weights do not
     *     add up to exactly 1
     */
    public Planbeoordelingsvraag {
        scores = copy(scores);
        gewichten = gewichten.map(Planbeoordelingsvraag::copy);
        gewichten.ifPresent(Planbeoordelingsvraag::weigh);
    }

    private static Map<Beoordelingselement, BigDecimal> copy(Map<Beoordelingselement, BigDecimal> getallen) {
        Map<Beoordelingselement, BigDecimal> kopie = new EnumMap<>(Beoordelingselement.class);
        getallen.forEach((element, getal) -> kopie.put(element, plain(AANDEEL.check(getal))));
        return Collections.unmodifiableMap(kopie);
    }

    private static BigDecimal plain(BigDecimal getal) {
        return getal.signum() == 0 ? BigDecimal.ZERO : getal.stripTrailingZeros();
    }

    private static void weigh(Map<Beoordelingselement, BigDecimal> gewichten) {
        BigDecimal som = gewichten.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (som.compareTo(BigDecimal.ONE) != 0) {
            throw new OngeldigeWaardeException(
                    som.toPlainString(), Tekst.of("gewichten die samen 1 zijn", "weights that add up to 1"));
        }
    }

    private static Gat<BigDecimal> gat(Beoordelingselement element) {
        return new Gat<>(
                element.code(),
                element.naam(),
                Eigenaar.ZORGKANTOOR,
                Domein.Bereik.of(BigDecimal.ZERO, BigDecimal.ONE));
    }

    /**
     * Tells a score.
     *
     * @param element the element
     * @param score from 0 through 1
     * @return the question with that
     * @throws OngeldigeWaardeException if the score is out of bounds
     */
    public Planbeoordelingsvraag with(Beoordelingselement element, BigDecimal score) {
        Map<Beoordelingselement, BigDecimal> meer = new EnumMap<>(Beoordelingselement.class);
        meer.putAll(scores);
        meer.put(element, score);
        return new Planbeoordelingsvraag(meer, gewichten);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        ELEMENTEN.stream().filter(e -> !scores.containsKey(e)).forEach(e -> gaten.add(gat(e)));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Planbeoordelingsvraag fill(Gat<W> gat, W waarde) {
        Beoordelingselement element = ELEMENTEN.stream()
                .filter(e -> e.code().equals(gat.feit()))
                .findFirst()
                .orElseThrow();
        return with(element, (BigDecimal) waarde);
    }
}
