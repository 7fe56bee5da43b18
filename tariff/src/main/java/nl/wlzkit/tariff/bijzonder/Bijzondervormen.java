package nl.wlzkit.tariff.bijzonder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * How the questions of this package are written. What is absent is unknown; a reading that is absent from {@code lezingen}
 * is at its default. Amounts are in euros with at most two decimals, hours in hundredths.
 */
public final class Bijzondervormen {
    private static final String LEZINGEN = "lezingen";

    private Bijzondervormen() {}

    /**
     * Returns the form of the question about treatment beside a package:
     *
     * <pre>{ "client": "FICTIEF", "sector": "GZ", "pakket": "ZZP_EXCLUSIEF",
     *   "declaraties": [ { "prestatie": "H335", "dag": "2017-03-02", "uren": 1, "bedrag": 100, "huisarts": true } ],
     *   "toestemmingen": [ { "client": "FICTIEF", "uren": 20, "van": "2017-03-01", "totEnMet": "2017-05-31",
     *     "afgegeven": "2017-02-20" } ],
     *   "laagZzp": false, "vpt": { "inclusief": 180, "exclusief": 165 }, "dagen": 365 }</pre>
     *
     * In the place of {@code vpt} there can be {@code verschil}, the difference a day.
     *
     * @return the form
     */
    public static Vraagvorm<Behandelingvraag> behandeling() {
        return new Behandelingvorm();
    }

    /**
     * Returns the form of the question about cleaning:
     *
     * <pre>{ "keuze": "MPT", "alleenSchoonmaak": false, "onderaanneming": false,
     *   "aanbieders": [ { "naam": "A", "aandeel": 40, "schoonmaak": true } ],
     *   "pgbBudget": 2500, "gebruikt": 2600, "dagen": 365, "feiten": { "besluit": true, "wlz-indicatie": true } }</pre>
     *
     * @return the form
     */
    public static Vraagvorm<Schoonmaakvraag> schoonmaak() {
        return new Schoonmaakvraagvorm();
    }

    /**
     * Returns the form of the question about meerzorg:
     *
     * <pre>{ "sector": "GZ", "keuze": "VPT", "dag": "2016-06-01", "nodig": 320, "financiering": 250, "proeftuin": false }</pre>
     *
     * @return the form
     */
    public static Vraagvorm<Meerzorgvraag> meerzorg() {
        return new Meerzorgvorm();
    }

    /**
     * Returns the form of the question about information:
     *
     * <pre>{ "feiten": { "noodzakelijk": true, "toetsbaar": true } }</pre>
     *
     * @return the form
     */
    public static Vraagvorm<Uitvraagvraag> uitvraag() {
        return new Uitvraagvorm();
    }

    // ------------------------------------------------------------------------------------------------ what they share

    private static Optional<Sector> sector(JsonValue at, Problems problems) {
        return problems.parse(at, tekst -> written(tekst, Sector.parse(tekst), Sector::name));
    }

    private static Optional<Leveringskeuze> keuze(JsonValue at, Problems problems) {
        return problems.parse(at, tekst -> written(tekst, Leveringskeuze.parse(tekst), Leveringskeuze::notatie));
    }

    private static Optional<Behandelpakket> pakket(JsonValue at, Problems problems) {
        return problems.parse(
                at,
                tekst -> Arrays.stream(Behandelpakket.values())
                        .filter(p -> p.name().equals(tekst))
                        .findFirst()
                        .orElseThrow(() -> {
                            String namen = String.join(", ", names(Behandelpakket.values()));
                            return new OngeldigeWaardeException(tekst, Tekst.of("een van " + namen, "one of " + namen));
                        }));
    }

    /** People write values in many ways, documents in one. */
    private static <T> T written(String tekst, T waarde, java.util.function.Function<T, String> notatie) {
        String zo = notatie.apply(waarde);
        if (!tekst.equals(zo)) {
            throw new OngeldigeWaardeException(tekst, Tekst.same('"' + zo + '"'));
        }
        return waarde;
    }

    private static List<String> names(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).toList();
    }

    private static JsonValue keuzeSchema() {
        return Schemas.oneOf(
                Leveringskeuze.alle().stream().map(Leveringskeuze::notatie).toList());
    }

    private static Optional<String> naam(JsonValue at, Problems problems) {
        return problems.parse(at, Maten::naam);
    }

    private static Optional<Breuk> uren(JsonValue at, Problems problems) {
        return problems.parseNumber(at, n -> Maten.uren(Maten.fraction(n)));
    }

    private static Optional<Breuk> aandeel(JsonValue at, Problems problems) {
        return problems.parseNumber(at, n -> Maten.aandeel(Maten.fraction(n)));
    }

    private static Optional<Integer> dagen(JsonValue at, Problems problems) {
        return problems.parseNumber(at, Maten::dagen);
    }

    private static Optional<Boolean> bool(JsonValue at, Problems problems) {
        return problems.bool(at);
    }

    private static Optional<LocalDate> date(JsonValue at, Problems problems) {
        return problems.date(at);
    }

    private static Optional<LocalDate> day(JsonValue at, Problems problems, UnaryOperator<LocalDate> check) {
        Optional<LocalDate> dag = problems.date(at);
        try {
            return dag.map(check);
        } catch (OngeldigeWaardeException e) {
            problems.add(at, e.verwacht());
            return Optional.empty();
        }
    }

    /** A date in some years only; the years as a pattern. */
    private static JsonValue daySchema(String jaren) {
        Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) Schemas.date()).members());
        members.put("pattern", JsonValue.text("^" + jaren + "-\\d{2}-\\d{2}$"));
        return JsonValue.object(members);
    }

    private static JsonValue euro(Bedrag bedrag) {
        return JsonValue.number(bedrag.toBigDecimal());
    }

    private static JsonValue hundredths(Breuk getal) {
        return JsonValue.number(Maten.decimal(getal));
    }

    private static JsonValue whole(int getal) {
        return JsonValue.number(BigDecimal.valueOf(getal));
    }

    // ----------------------------------------------------------------------------------------------------- behandeling

    private static final class Behandelingvorm implements Vraagvorm<Behandelingvraag> {
        @Override
        public Optional<Behandelingvraag> read(JsonValue at, Problems problems) {
            Inlezer in = new Inlezer(at, problems);
            Optional<String> client = in.must("client", Bijzondervormen::naam);
            Optional<Sector> sector = in.must("sector", Bijzondervormen::sector);
            Optional<Behandelpakket> pakket = in.must("pakket", Bijzondervormen::pakket);
            Optional<List<Declaratie>> declaraties = in.list("declaraties", Behandelingvorm::declaratie);
            Optional<List<Toestemming>> toestemmingen = in.list("toestemmingen", Behandelingvorm::toestemming);
            Optional<Boolean> laag = in.may("laagZzp", Bijzondervormen::bool);
            Optional<Vptwaarden> vpt = in.may("vpt", Behandelingvorm::vpt);
            Optional<Bedrag> verschil = in.may("verschil", (v, p) -> {
                if (vpt.isPresent()) {
                    p.add(v, Behandelingvraag.once());
                    return Optional.empty();
                }
                return Maten.euro(v, p);
            });
            Optional<Integer> dagen = in.may("dagen", Bijzondervormen::dagen);
            Optional<Map<String, String>> lezingen = in.may(LEZINGEN, Behandelingvraag.LEZINGEN::read);
            if (!in.close()) {
                return Optional.empty();
            }
            return Optional.of(new Behandelingvraag(
                    client.orElseThrow(),
                    sector.orElseThrow(),
                    pakket.orElseThrow(),
                    declaraties.orElseThrow(),
                    toestemmingen.orElseThrow(),
                    laag,
                    vpt,
                    verschil,
                    dagen,
                    lezingen.orElse(Map.of())));
        }

        private static Optional<Declaratie> declaratie(JsonValue at, Problems problems) {
            Inlezer in = new Inlezer(at, problems);
            Optional<Prestatiecode> prestatie = in.must("prestatie", (v, p) -> p.parse(v, Prestatiecode::new));
            Optional<LocalDate> dag = in.must("dag", (v, p) -> day(v, p, Declaratie::dayOf2017));
            Optional<Breuk> uren = in.must("uren", Bijzondervormen::uren);
            Optional<Bedrag> bedrag = in.must("bedrag", Maten::euro);
            Optional<Boolean> huisarts = in.must("huisarts", Bijzondervormen::bool);
            if (!in.close()) {
                return Optional.empty();
            }
            return Optional.of(new Declaratie(
                    prestatie.orElseThrow(),
                    dag.orElseThrow(),
                    uren.orElseThrow(),
                    bedrag.orElseThrow(),
                    huisarts.orElseThrow()));
        }

        private static Optional<Toestemming> toestemming(JsonValue at, Problems problems) {
            Inlezer in = new Inlezer(at, problems);
            Optional<String> client = in.must("client", Bijzondervormen::naam);
            Optional<Breuk> uren = in.must("uren", Bijzondervormen::uren);
            Optional<LocalDate> van = in.must("van", Bijzondervormen::date);
            Optional<LocalDate> totEnMet = in.must(
                    "totEnMet",
                    (v, p) -> day(v, p, tot -> {
                        van.ifPresent(eerste -> Geldigheid.of(eerste, tot));
                        return tot;
                    }));
            Optional<LocalDate> afgegeven = in.must("afgegeven", Bijzondervormen::date);
            if (!in.close()) {
                return Optional.empty();
            }
            return Optional.of(new Toestemming(
                    client.orElseThrow(),
                    uren.orElseThrow(),
                    Geldigheid.of(van.orElseThrow(), totEnMet.orElseThrow()),
                    afgegeven.orElseThrow()));
        }

        private static Optional<Vptwaarden> vpt(JsonValue at, Problems problems) {
            Inlezer in = new Inlezer(at, problems);
            Optional<Bedrag> inclusief = in.must("inclusief", Maten::euro);
            Optional<Bedrag> exclusief = in.must("exclusief", Maten::euro);
            if (!in.close()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Vptwaarden(inclusief.orElseThrow(), exclusief.orElseThrow()));
            } catch (OngeldigeWaardeException e) {
                problems.add(at, e.verwacht());
                return Optional.empty();
            }
        }

        @Override
        public JsonValue write(Behandelingvraag vraag) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("client", JsonValue.text(vraag.client()));
            members.put("sector", JsonValue.text(vraag.sector().name()));
            members.put("pakket", JsonValue.text(vraag.pakket().name()));
            members.put(
                    "declaraties",
                    JsonValue.array(vraag.declaraties().stream()
                            .map(Behandelingvorm::write)
                            .toList()));
            members.put(
                    "toestemmingen",
                    JsonValue.array(vraag.toestemmingen().stream()
                            .map(Behandelingvorm::write)
                            .toList()));
            vraag.laagZzp().ifPresent(l -> members.put("laagZzp", JsonValue.bool(l)));
            vraag.vpt().ifPresent(v -> {
                Map<String, JsonValue> vpt = new LinkedHashMap<>();
                vpt.put("inclusief", euro(v.inclusief()));
                vpt.put("exclusief", euro(v.exclusief()));
                members.put("vpt", JsonValue.object(vpt));
            });
            vraag.verschil().ifPresent(v -> members.put("verschil", euro(v)));
            vraag.dagen().ifPresent(d -> members.put("dagen", whole(d)));
            Behandelingvraag.LEZINGEN.write(vraag.keuzes(), members);
            return JsonValue.object(members);
        }

        private static JsonValue write(Declaratie declaratie) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("prestatie", JsonValue.text(declaratie.prestatie().code()));
            members.put("dag", JsonValue.text(declaratie.dag().toString()));
            members.put("uren", hundredths(declaratie.uren()));
            members.put("bedrag", euro(declaratie.bedrag()));
            members.put("huisarts", JsonValue.bool(declaratie.huisarts()));
            return JsonValue.object(members);
        }

        private static JsonValue write(Toestemming toestemming) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("client", JsonValue.text(toestemming.client()));
            members.put("uren", hundredths(toestemming.uren()));
            toestemming.periode().van().ifPresent(d -> members.put("van", JsonValue.text(d.toString())));
            members.put("totEnMet", JsonValue.text(toestemming.totEnMet().toString()));
            members.put("afgegeven", JsonValue.text(toestemming.afgegeven().toString()));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> declaratie = new LinkedHashMap<>();
            declaratie.put("prestatie", Schemas.text("^[A-Z][0-9]{3,4}[A-Z]?$"));
            declaratie.put("dag", daySchema("2017"));
            declaratie.put("uren", Maten.urenSchema());
            declaratie.put("bedrag", Maten.euroSchema());
            declaratie.put("huisarts", Schemas.bool());
            Map<String, JsonValue> toestemming = new LinkedHashMap<>();
            toestemming.put("client", Maten.naamSchema());
            toestemming.put("uren", Maten.urenSchema());
            toestemming.put("van", Schemas.date());
            toestemming.put("totEnMet", Schemas.date());
            toestemming.put("afgegeven", Schemas.date());
            Map<String, JsonValue> vpt = new LinkedHashMap<>();
            vpt.put("inclusief", Maten.euroSchema());
            vpt.put("exclusief", Maten.euroSchema());
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("client", Maten.naamSchema());
            properties.put("sector", Schemas.oneOf(names(Sector.values())));
            properties.put("pakket", Schemas.oneOf(names(Behandelpakket.values())));
            properties.put("declaraties", Schemas.list(all(declaratie)));
            properties.put("toestemmingen", Schemas.list(all(toestemming)));
            properties.put("laagZzp", Schemas.bool());
            properties.put("vpt", all(vpt));
            properties.put("verschil", Maten.euroSchema());
            properties.put("dagen", Maten.dagenSchema());
            properties.put(LEZINGEN, Behandelingvraag.LEZINGEN.schema());
            Map<String, JsonValue> schema = new LinkedHashMap<>(((JsonObject) Schemas.object(
                            properties, List.of("client", "sector", "pakket", "declaraties", "toestemmingen")))
                    .members());
            // the difference is told once: by its two terms, or by itself
            schema.put(
                    "not",
                    JsonValue.object(Map.of(
                            "required", JsonValue.array(List.of(JsonValue.text("vpt"), JsonValue.text("verschil"))))));
            return JsonValue.object(schema);
        }
    }

    private static JsonValue all(Map<String, JsonValue> properties) {
        return Schemas.object(properties, new ArrayList<>(properties.keySet()));
    }

    // ------------------------------------------------------------------------------------------------------ schoonmaak

    private static final class Schoonmaakvraagvorm implements Vraagvorm<Schoonmaakvraag> {
        @Override
        public Optional<Schoonmaakvraag> read(JsonValue at, Problems problems) {
            Inlezer in = new Inlezer(at, problems);
            Optional<Leveringskeuze> keuze = in.must("keuze", Bijzondervormen::keuze);
            Optional<Boolean> alleen = in.must("alleenSchoonmaak", Bijzondervormen::bool);
            Optional<Boolean> onderaanneming = in.must("onderaanneming", Bijzondervormen::bool);
            Set<String> namen = new HashSet<>();
            Optional<List<Mptaanbieder>> aanbieders = in.list("aanbieders", (v, p) -> aanbieder(v, p, namen));
            Optional<Bedrag> budget = in.may("pgbBudget", Maten::euro);
            Optional<Bedrag> gebruikt = in.may("gebruikt", Maten::euro);
            Optional<Integer> dagen = in.may("dagen", Bijzondervormen::dagen);
            Optional<Map<String, Boolean>> feiten = in.may("feiten", Schoonmaakvraag.FEITEN::read);
            Optional<Map<String, String>> lezingen = in.may(LEZINGEN, Schoonmaakvraag.LEZINGEN::read);
            if (!in.close()) {
                return Optional.empty();
            }
            return Optional.of(new Schoonmaakvraag(
                    keuze.orElseThrow(),
                    alleen.orElseThrow(),
                    onderaanneming.orElseThrow(),
                    aanbieders.orElseThrow(),
                    budget,
                    gebruikt,
                    dagen,
                    feiten.orElse(Map.of()),
                    lezingen.orElse(Map.of())));
        }

        private static Optional<Mptaanbieder> aanbieder(JsonValue at, Problems problems, Set<String> namen) {
            Inlezer in = new Inlezer(at, problems);
            Optional<String> naam = in.must(
                    "naam",
                    (v, p) -> p.parse(v, n -> {
                        if (!namen.add(Maten.naam(n))) {
                            throw new OngeldigeWaardeException(n, Schoonmaakvraag.once());
                        }
                        return n;
                    }));
            Optional<Breuk> aandeel = in.must("aandeel", Bijzondervormen::aandeel);
            Optional<Boolean> schoonmaak = in.must("schoonmaak", Bijzondervormen::bool);
            if (!in.close()) {
                return Optional.empty();
            }
            return Optional.of(new Mptaanbieder(naam.orElseThrow(), aandeel.orElseThrow(), schoonmaak.orElseThrow()));
        }

        @Override
        public JsonValue write(Schoonmaakvraag vraag) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("keuze", JsonValue.text(vraag.keuze().notatie()));
            members.put("alleenSchoonmaak", JsonValue.bool(vraag.alleenSchoonmaak()));
            members.put("onderaanneming", JsonValue.bool(vraag.onderaanneming()));
            members.put(
                    "aanbieders",
                    JsonValue.array(vraag.aanbieders().stream()
                            .map(Schoonmaakvraagvorm::write)
                            .toList()));
            vraag.pgbBudget().ifPresent(b -> members.put("pgbBudget", euro(b)));
            vraag.gebruikt().ifPresent(b -> members.put("gebruikt", euro(b)));
            vraag.dagen().ifPresent(d -> members.put("dagen", whole(d)));
            Schoonmaakvraag.FEITEN.write(vraag.feiten(), members);
            Schoonmaakvraag.LEZINGEN.write(vraag.keuzes(), members);
            return JsonValue.object(members);
        }

        private static JsonValue write(Mptaanbieder aanbieder) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("naam", JsonValue.text(aanbieder.naam()));
            members.put("aandeel", hundredths(aanbieder.aandeel()));
            members.put("schoonmaak", JsonValue.bool(aanbieder.schoonmaak()));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> aanbieder = new LinkedHashMap<>();
            aanbieder.put("naam", Maten.naamSchema());
            aanbieder.put("aandeel", Maten.aandeelSchema());
            aanbieder.put("schoonmaak", Schemas.bool());
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("keuze", keuzeSchema());
            properties.put("alleenSchoonmaak", Schemas.bool());
            properties.put("onderaanneming", Schemas.bool());
            properties.put("aanbieders", Schemas.list(all(aanbieder)));
            properties.put("pgbBudget", Maten.euroSchema());
            properties.put("gebruikt", Maten.euroSchema());
            properties.put("dagen", Maten.dagenSchema());
            properties.put("feiten", Schoonmaakvraag.FEITEN.schema());
            properties.put(LEZINGEN, Schoonmaakvraag.LEZINGEN.schema());
            return Schemas.object(properties, List.of("keuze", "alleenSchoonmaak", "onderaanneming", "aanbieders"));
        }
    }

    // -------------------------------------------------------------------------------------------------------- meerzorg

    private static final class Meerzorgvorm implements Vraagvorm<Meerzorgvraag> {
        @Override
        public Optional<Meerzorgvraag> read(JsonValue at, Problems problems) {
            Inlezer in = new Inlezer(at, problems);
            Optional<Sector> sector = in.must("sector", Bijzondervormen::sector);
            Optional<Leveringskeuze> keuze = in.must("keuze", Bijzondervormen::keuze);
            Optional<LocalDate> dag = in.must("dag", (v, p) -> day(v, p, Meerzorgvraag::day));
            Optional<Bedrag> nodig = in.may("nodig", Maten::euro);
            Optional<Bedrag> financiering = in.may("financiering", Maten::euro);
            Optional<Boolean> proeftuin = in.may("proeftuin", Bijzondervormen::bool);
            Optional<Map<String, String>> lezingen = in.may(LEZINGEN, Meerzorgvraag.LEZINGEN::read);
            if (!in.close()) {
                return Optional.empty();
            }
            return Optional.of(new Meerzorgvraag(
                    sector.orElseThrow(),
                    keuze.orElseThrow(),
                    dag.orElseThrow(),
                    nodig,
                    financiering,
                    proeftuin,
                    lezingen.orElse(Map.of())));
        }

        @Override
        public JsonValue write(Meerzorgvraag vraag) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("sector", JsonValue.text(vraag.sector().name()));
            members.put("keuze", JsonValue.text(vraag.keuze().notatie()));
            members.put("dag", JsonValue.text(vraag.dag().toString()));
            vraag.nodig().ifPresent(b -> members.put("nodig", euro(b)));
            vraag.financiering().ifPresent(b -> members.put("financiering", euro(b)));
            vraag.proeftuin().ifPresent(p -> members.put("proeftuin", JsonValue.bool(p)));
            Meerzorgvraag.LEZINGEN.write(vraag.keuzes(), members);
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("sector", Schemas.oneOf(names(Sector.values())));
            properties.put("keuze", keuzeSchema());
            properties.put("dag", daySchema("201[567]"));
            properties.put("nodig", Maten.euroSchema());
            properties.put("financiering", Maten.euroSchema());
            properties.put("proeftuin", Schemas.bool());
            properties.put(LEZINGEN, Meerzorgvraag.LEZINGEN.schema());
            return Schemas.object(properties, List.of("sector", "keuze", "dag"));
        }
    }

    // -------------------------------------------------------------------------------------------------------- uitvraag

    private static final class Uitvraagvorm implements Vraagvorm<Uitvraagvraag> {
        @Override
        public Optional<Uitvraagvraag> read(JsonValue at, Problems problems) {
            Inlezer in = new Inlezer(at, problems);
            Optional<Map<String, Boolean>> feiten = in.may("feiten", Uitvraagvraag.FEITEN::read);
            Optional<Map<String, String>> lezingen = in.may(LEZINGEN, Uitvraagvraag.LEZINGEN::read);
            return in.close()
                    ? Optional.of(new Uitvraagvraag(feiten.orElse(Map.of()), lezingen.orElse(Map.of())))
                    : Optional.empty();
        }

        @Override
        public JsonValue write(Uitvraagvraag vraag) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            Uitvraagvraag.FEITEN.write(vraag.feiten(), members);
            Uitvraagvraag.LEZINGEN.write(vraag.keuzes(), members);
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("feiten", Uitvraagvraag.FEITEN.schema());
            properties.put(LEZINGEN, Uitvraagvraag.LEZINGEN.schema());
            return Schemas.object(properties, List.of());
        }
    }
}
