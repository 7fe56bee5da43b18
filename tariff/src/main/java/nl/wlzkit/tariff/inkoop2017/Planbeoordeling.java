package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;

/**
 * How a zorgkantoor scores an ontwikkelplan on the three national elements, and how it weighs them. From it follows a
 * surcharge that is no more than an indication: the framework has no scale, no weights and no formula, and the zorgkantoor
 * decides. Immutable and thread-safe.
 *
 * @param scores a score from 0 through 1 for each element
 * @param gewichten a weight from 0 through 1 for each element, together exactly 1; absent when the zorgkantoor does not weigh,
 *     and all count alike
 */
public record Planbeoordeling(Elementen scores, Optional<Elementen> gewichten) implements Leesbaar {
    /**
     * A number from 0 through 1 for each of the three elements, with at most ten decimals.
     *
     * @param effect the effect for the client
     * @param verhouding whether ambition and effort are in proportion to the provider
     * @param haalbaarheid whether it can be carried out
     */
    public record Elementen(BigDecimal effect, BigDecimal verhouding, BigDecimal haalbaarheid) implements Leesbaar {
        private static final Grensvorm<BigDecimal> AANDEEL = Waardevormen.number(
                Tekst.of("een aandeel", "a share"),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                Feit.MAX_DECIMALS,
                Elementen::plain,
                getal -> getal);
        private static final Eigenschap<Elementen, BigDecimal> EFFECT = required("effect", AANDEEL, Elementen::effect);
        private static final Eigenschap<Elementen, BigDecimal> VERHOUDING =
                required("verhouding", AANDEEL, Elementen::verhouding);
        private static final Eigenschap<Elementen, BigDecimal> HAALBAARHEID =
                required("haalbaarheid", AANDEEL, Elementen::haalbaarheid);
        private static final Objectvorm<Elementen> VORM = Objectvorm.of(
                g -> new Elementen(g.get(EFFECT), g.get(VERHOUDING), g.get(HAALBAARHEID)),
                List.of(EFFECT, VERHOUDING, HAALBAARHEID));

        /**
         * Checks the numbers, and drops zeros behind, so that 0.50 equals 0.5.
         *
         * @param effect the effect for the client
         * @param verhouding whether ambition and effort are in proportion to the provider
         * @param haalbaarheid whether it can be carried out
         * @throws OngeldigeWaardeException if one is not from 0 through 1 or has more than ten decimals
         */
        public Elementen {
            effect = plain(AANDEEL.check(effect));
            verhouding = plain(AANDEEL.check(verhouding));
            haalbaarheid = plain(AANDEEL.check(haalbaarheid));
        }

        private static BigDecimal plain(BigDecimal getal) {
            return getal.signum() == 0 ? BigDecimal.ZERO : getal.stripTrailingZeros();
        }

        BigDecimal som() {
            return effect.add(verhouding).add(haalbaarheid);
        }

        @Override
        public String in(Taal taal) {
            return effect.toPlainString() + " / " + verhouding.toPlainString() + " / " + haalbaarheid.toPlainString();
        }
    }

    private static final Eigenschap<Planbeoordeling, Elementen> SCORES =
            required("scores", Elementen.VORM, Planbeoordeling::scores);
    private static final Eigenschap<Planbeoordeling, Elementen> GEWICHTEN =
            optional("gewichten", Elementen.VORM, Planbeoordeling::gewichten);
    static final Objectvorm<Planbeoordeling> VORM = Objectvorm.of(
                    g -> new Planbeoordeling(g.get(SCORES), g.find(GEWICHTEN)), SCORES, GEWICHTEN)
            .where(GEWICHTEN, g -> weigh(g.get(GEWICHTEN)));

    /**
     * Checks that the weights add up.
     *
     * @param scores a score from 0 through 1 for each element
     * @param gewichten a weight from 0 through 1 for each element, together exactly 1; absent when the zorgkantoor does not
     *     weigh, and all count alike
     * @throws OngeldigeWaardeException if they do not add up to exactly 1
     */
    public Planbeoordeling {
        gewichten.ifPresent(Planbeoordeling::weigh);
    }

    private static void weigh(Elementen gewichten) {
        if (gewichten.som().compareTo(BigDecimal.ONE) != 0) {
            throw new OngeldigeWaardeException(
                    gewichten.som().toPlainString(),
                    Tekst.of("gewichten die samen 1 zijn", "weights that add up to 1"));
        }
    }

    /**
     * Returns the surcharge to which the scores point: the national maximum times the weighted score, exactly.
     *
     * @return from 0 through 3 points
     */
    public Procentpunt indicatie() {
        // without weights each counts for a third, and a third of the maximum of 3 is 1
        BigDecimal punten = gewichten
                .map(g -> g.effect()
                        .multiply(scores.effect())
                        .add(g.verhouding().multiply(scores.verhouding()))
                        .add(g.haalbaarheid().multiply(scores.haalbaarheid()))
                        .multiply(Opslagmoment.MAXIMUM.toBigDecimal()))
                .orElseGet(scores::som);
        return Procentpunt.of(punten);
    }

    @Override
    public String in(Taal taal) {
        return gewichten
                .map(g -> scores.in(taal) + (taal == Taal.NL ? "; gewichten " : "; weights ") + g.in(taal))
                .orElseGet(() -> scores.in(taal));
    }
}
