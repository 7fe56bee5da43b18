package nl.wlzkit.tariff.inkoop2017;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

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
        /**
         * Checks the numbers, and drops zeros behind, so that 0.50 equals 0.5.
         *
         * @param effect the effect for the client
         * @param verhouding whether ambition and effort are in proportion to the provider
         * @param haalbaarheid whether it can be carried out
         * @throws OngeldigeWaardeException if one is not from 0 through 1 or has more than ten decimals
         */
        public Elementen {
            effect = plain(effect);
            verhouding = plain(verhouding);
            haalbaarheid = plain(haalbaarheid);
        }

        private static BigDecimal plain(BigDecimal getal) {
            BigDecimal gecontroleerd = Inkoopfeit.AANDELEN.check(getal);
            return gecontroleerd.signum() == 0 ? BigDecimal.ZERO : gecontroleerd.stripTrailingZeros();
        }

        BigDecimal som() {
            return effect.add(verhouding).add(haalbaarheid);
        }

        @Override
        public String in(Taal taal) {
            return effect.toPlainString() + " / " + verhouding.toPlainString() + " / " + haalbaarheid.toPlainString();
        }
    }

    static final Tekst TOT_1 = Tekst.of("gewichten die samen 1 zijn", "weights that add up to 1");

    /**
     * Checks that the weights add up.
     *
     * @param scores a score from 0 through 1 for each element
     * @param gewichten a weight from 0 through 1 for each element, together exactly 1; absent when the zorgkantoor does not
     *     weigh, and all count alike
     * @throws OngeldigeWaardeException if they do not add up to exactly 1
     */
    public Planbeoordeling {
        gewichten.ifPresent(g -> {
            if (g.som().compareTo(BigDecimal.ONE) != 0) {
                throw new OngeldigeWaardeException(g.som().toPlainString(), TOT_1);
            }
        });
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

    static final Inkoopfeit.Vorm<Planbeoordeling> VORM = new Inkoopfeit.Vorm<>() {
        @Override
        public Optional<Planbeoordeling> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<Elementen> scores = fields.required("scores").flatMap(v -> elements(v, problems));
            Optional<JsonValue> plaats = fields.optional("gewichten");
            Optional<Elementen> gewichten = plaats.flatMap(v -> elements(v, problems));
            fields.close();
            if (gewichten.isPresent() && gewichten.get().som().compareTo(BigDecimal.ONE) != 0) {
                problems.add(plaats.orElseThrow(), TOT_1);
                return Optional.empty();
            }
            return plaats.isPresent() && gewichten.isEmpty()
                    ? Optional.empty()
                    : scores.map(s -> new Planbeoordeling(s, gewichten));
        }

        private Optional<Elementen> elements(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<BigDecimal> effect = share(fields, "effect", problems);
            Optional<BigDecimal> verhouding = share(fields, "verhouding", problems);
            Optional<BigDecimal> haalbaarheid = share(fields, "haalbaarheid", problems);
            fields.close();
            return effect.flatMap(e -> verhouding.flatMap(v -> haalbaarheid.map(h -> new Elementen(e, v, h))));
        }

        private Optional<BigDecimal> share(Fields fields, String naam, Problems problems) {
            return fields.required(naam).flatMap(v -> Inkoopfeit.AANDELEN.read(v, problems));
        }

        @Override
        public JsonValue write(Planbeoordeling beoordeling) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("scores", write(beoordeling.scores()));
            beoordeling.gewichten().ifPresent(g -> members.put("gewichten", write(g)));
            return JsonValue.object(members);
        }

        private JsonValue write(Elementen elementen) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("effect", JsonValue.number(elementen.effect()));
            members.put("verhouding", JsonValue.number(elementen.verhouding()));
            members.put("haalbaarheid", JsonValue.number(elementen.haalbaarheid()));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> elementen = new LinkedHashMap<>();
            List<String> namen = List.of("effect", "verhouding", "haalbaarheid");
            namen.forEach(n -> elementen.put(n, Inkoopfeit.AANDELEN.schema()));
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("scores", Schemas.object(elementen, namen));
            properties.put("gewichten", Schemas.object(elementen, namen));
            return Schemas.object(properties, List.of("scores"));
        }
    };
}
