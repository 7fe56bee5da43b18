package nl.wlzkit.tariff.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import nl.wlzkit.tariff.policy.Tariefvraagvorm;

/** How the questions of this package are written: the properties of a {@link Tariefvraag} and their own beside them. */
public final class Contractvormen {
    private static final Waardevorm<String> VOLGORDE =
            Waardevormen.oneOf(Jaarbedragvraag.LEZINGEN.choices(Jaarbedragvraag.LEZING));

    private Contractvormen() {}

    /**
     * Returns the form of the question for the tariff of a unit: beside the properties of a {@link Tariefvraag}
     * {@code maximum} (required), {@code nhc} (absent: none) and {@code nhcPercentage} (absent: unknown), in euros and
     * percent.
     *
     * @param beleid the policy that is asked
     * @return the form
     */
    public static Vraagvorm<Contracttariefvraag> contracttarief(Tariefbeleid beleid) {
        return contracttarief(new Tariefvraagvorm(beleid));
    }

    /**
     * Returns the form of the question for the tariff of a unit, of any policy that a form of the percentage knows.
     *
     * @param percentage how the question for the percentage is written
     * @return the form
     */
    public static Vraagvorm<Contracttariefvraag> contracttarief(Tariefvraagvorm percentage) {
        return new PerUnit(percentage);
    }

    /**
     * Returns the form of the question for the amount of a year: beside the properties for a unit {@code aantal} (required)
     * and {@code volgorde} (absent: per-eenheid).
     *
     * @param beleid the policy that is asked
     * @return the form
     */
    public static Vraagvorm<Jaarbedragvraag> jaarbedrag(Tariefbeleid beleid) {
        return jaarbedrag(new Tariefvraagvorm(beleid));
    }

    /**
     * Returns the form of the question for the amount of a year, of any policy that a form of the percentage knows.
     *
     * @param percentage how the question for the percentage is written
     * @return the form
     */
    public static Vraagvorm<Jaarbedragvraag> jaarbedrag(Tariefvraagvorm percentage) {
        return new PerYear(new PerUnit(percentage));
    }

    /**
     * Returns the form of a table of maximum tariffs: {@link Tarieftabel#schema()}. The receipt of a table that was read so
     * has the hash of its value, written on one line.
     *
     * @return the form
     */
    public static Waardevorm<Tarieftabel> tarieftabel() {
        return new Tabelvorm();
    }

    private record Tabelvorm() implements Waardevorm<Tarieftabel> {
        @Override
        public Optional<Tarieftabel> read(JsonValue at, Problems problems) {
            return Tarieftabel.read(at, problems);
        }

        @Override
        public JsonValue write(Tarieftabel tabel) {
            return tabel.document();
        }

        @Override
        public JsonValue schema() {
            return Tarieftabel.schema();
        }
    }

    private record PerUnit(Tariefvraagvorm tarief) implements Vraagvorm<Contracttariefvraag> {
        @Override
        public Optional<Contracttariefvraag> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<Contracttariefvraag> vraag = read(fields, problems);
            fields.close();
            return vraag;
        }

        Optional<Contracttariefvraag> read(Fields fields, Problems problems) {
            Optional<Bedrag> maximum =
                    fields.required("maximum").flatMap(v -> Tarieftabel.PER_EENHEID.read(v, problems));
            Optional<Bedrag> nhc = fields.optional("nhc").flatMap(v -> Tarieftabel.PER_EENHEID.read(v, problems));
            Optional<Percentage> percentage = fields.optional(Contracttariefvraag.NHC_PERCENTAGE)
                    .flatMap(v -> Contracttariefvraag.PERCENTAGE.read(v, problems));
            Optional<Tariefvraag> vraag = tarief.read(fields, problems);
            return vraag.flatMap(
                    v -> maximum.map(m -> new Contracttariefvraag(v, m, nhc.orElse(Bedrag.NUL), percentage)));
        }

        @Override
        public JsonValue write(Contracttariefvraag vraag) {
            return JsonValue.object(members(vraag));
        }

        Map<String, JsonValue> members(Contracttariefvraag vraag) {
            Map<String, JsonValue> members = tarief.members(vraag.tariefvraag());
            members.put("maximum", Tarieftabel.PER_EENHEID.write(vraag.maximum()));
            if (vraag.nhc().signum() != 0) {
                members.put("nhc", Tarieftabel.PER_EENHEID.write(vraag.nhc()));
            }
            vraag.nhcPercentage()
                    .ifPresent(p ->
                            members.put(Contracttariefvraag.NHC_PERCENTAGE, Contracttariefvraag.PERCENTAGE.write(p)));
            return members;
        }

        @Override
        public JsonValue schema() {
            return tarief.schema(properties(), REQUIRED);
        }

        static final List<String> REQUIRED = List.of("maximum");

        static Map<String, JsonValue> properties() {
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("maximum", Tarieftabel.PER_EENHEID.schema());
            properties.put("nhc", Tarieftabel.PER_EENHEID.schema());
            properties.put(Contracttariefvraag.NHC_PERCENTAGE, Contracttariefvraag.PERCENTAGE.schema());
            return properties;
        }
    }

    private record PerYear(PerUnit perUnit) implements Vraagvorm<Jaarbedragvraag> {
        @Override
        public Optional<Jaarbedragvraag> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<Long> aantal = fields.required("aantal").flatMap(v -> Jaarbedragvraag.AANTAL.read(v, problems));
            Optional<String> volgorde = fields.optional("volgorde").flatMap(v -> VOLGORDE.read(v, problems));
            Optional<Contracttariefvraag> vraag = perUnit.read(fields, problems);
            fields.close();
            return vraag.flatMap(v -> aantal.map(
                    a -> new Jaarbedragvraag(v, a, Jaarbedragvraag.LEZINGEN.choose(Jaarbedragvraag.LEZING, volgorde))));
        }

        @Override
        public JsonValue write(Jaarbedragvraag vraag) {
            Map<String, JsonValue> members = perUnit.members(vraag.contracttarief());
            members.put("aantal", Jaarbedragvraag.AANTAL.write(vraag.aantal()));
            String volgorde = vraag.leeswijze().choice(Jaarbedragvraag.LEZING);
            if (!vraag.leeswijze().isStandaard()) {
                members.put("volgorde", VOLGORDE.write(volgorde));
            }
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> properties = PerUnit.properties();
            properties.put("aantal", Jaarbedragvraag.AANTAL.schema());
            properties.put("volgorde", VOLGORDE.schema());
            List<String> required = new ArrayList<>(PerUnit.REQUIRED);
            required.add("aantal");
            return perUnit.tarief().schema(properties, required);
        }
    }
}
