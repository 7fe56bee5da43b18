package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Resources;

/** How policies and providers are written as JSON. Stateless and thread-safe. */
public final class Beleidsvormen {
    private Beleidsvormen() {}

    /**
     * Returns the form of a policy: {@code tariefbeleid.schema.json}. The receipt of a policy that was read so has the
     * hash of its value, written on one line.
     *
     * @return the form
     */
    public static Waardevorm<Tariefbeleid> tariefbeleid() {
        return new Beleidsvorm();
    }

    /**
     * Returns the form of a provider in the words of a policy: {@code aanbieder.schema.json} for the published one.
     *
     * @param beleid the policy whose facts it tells
     * @return the form
     */
    public static Waardevorm<Aanbieder> aanbieder(Tariefbeleid beleid) {
        return new Aanbiedervorm(beleid);
    }

    private static JsonValue resource(String naam) {
        String bestand = "/META-INF/wlzkit/schema/" + naam + ".schema.json";
        return JsonReader.read(
                Resources.bytes(Beleidsvormen.class.getResourceAsStream(bestand), bestand), new Problems(bestand));
    }

    private record Beleidsvorm() implements Waardevorm<Tariefbeleid> {
        @Override
        public Optional<Tariefbeleid> read(JsonValue at, Problems problems) {
            return TariefbeleidReader.read(at, problems);
        }

        @Override
        public JsonValue write(Tariefbeleid beleid) {
            return beleid.document();
        }

        @Override
        public JsonValue schema() {
            return resource("tariefbeleid");
        }
    }

    private record Aanbiedervorm(Tariefbeleid beleid) implements Waardevorm<Aanbieder> {
        @Override
        public Optional<Aanbieder> read(JsonValue at, Problems problems) {
            return Aanbieder.read(at, problems, beleid);
        }

        @Override
        public JsonValue write(Aanbieder aanbieder) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("schema", JsonValue.text(Aanbieder.SCHEMA));
            aanbieder.toelichting().ifPresent(t -> members.put("toelichting", JsonValue.text(t)));
            members.put("naam", JsonValue.text(aanbieder.naam()));
            members.put("sector", JsonValue.text(beleid.sector().name()));
            aanbieder
                    .overeenkomsten()
                    .ifPresent(met -> members.put(
                            "overeenkomsten",
                            JsonValue.array(new TreeSet<>(met)
                                    .stream().map(z -> JsonValue.text(z.naam())).toList())));
            if (!aanbieder.feiten().isEmpty()) {
                members.put("feiten", facts(aanbieder.feiten()));
            }
            if (!aanbieder.perZorgkantoor().isEmpty()) {
                Map<String, JsonValue> per = new LinkedHashMap<>();
                new TreeMap<>(aanbieder.perZorgkantoor())
                        .forEach((Zorgkantoor wie, Map<String, Object> wat) -> per.put(wie.naam(), facts(wat)));
                members.put("per zorgkantoor", JsonValue.object(per));
            }
            if (!aanbieder.productie().isEmpty()) {
                members.put(
                        "productie",
                        JsonValue.array(aanbieder.productie().stream()
                                .map(Aanbiedervorm::production)
                                .toList()));
            }
            return JsonValue.object(members);
        }

        private static JsonValue facts(Map<String, Object> feiten) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            new TreeMap<>(feiten).forEach((naam, waarde) -> members.put(naam, Uitleg.toJson(waarde)));
            return JsonValue.object(members);
        }

        private static JsonValue production(Aanbieder.Productie productie) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put(
                    "prestatiecode", JsonValue.text(productie.prestatiecode().code()));
            members.put("vorm", JsonValue.text(productie.vorm().name()));
            members.put("aantal", JsonValue.number(BigDecimal.valueOf(productie.aantal())));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            return resource("aanbieder");
        }
    }
}
