package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Contractrelatie;
import nl.wlzkit.core.party.Overeenkomsthistorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/**
 * What a care provider tells of itself, for all zorgkantoren at once. What is absent is unknown. Immutable and
 * thread-safe.
 *
 * @param naam its name
 * @param toelichting what a reader must know of these data, if anything
 * @param overeenkomsten all zorgkantoren with which it has an agreement; absent when that is not known
 * @param feiten the facts that hold with every zorgkantoor
 * @param perZorgkantoor the facts that hold with one zorgkantoor; these go before the general ones
 * @param productie what it delivers in a year
 */
public record Aanbieder(
        String naam,
        Optional<String> toelichting,
        Optional<Set<Zorgkantoor>> overeenkomsten,
        Map<String, Object> feiten,
        Map<Zorgkantoor, Map<String, Object>> perZorgkantoor,
        List<Productie> productie)
        implements Registered {
    /**
     * What a provider delivers of one product in a year.
     *
     * @param prestatiecode the product
     * @param vorm the form in which it is delivered
     * @param aantal the number of units in a year, 0 through 1,000,000,000
     */
    public record Productie(Prestatiecode prestatiecode, Leveringsvorm vorm, long aantal) {
        private static final long MOST = 1_000_000_000L;

        /**
         * Checks the number.
         *
         * @param prestatiecode the product
         * @param vorm the form in which it is delivered
         * @param aantal the number of units in a year, 0 through 1,000,000,000
         * @throws OngeldigeWaardeException if the number is out of range
         */
        public Productie {
            if (aantal < 0 || aantal > MOST) {
                throw new OngeldigeWaardeException(Long.toString(aantal), whole());
            }
        }

        private static Tekst whole() {
            return Tekst.of("een heel aantal van 0 t/m " + MOST, "a whole number from 0 through " + MOST);
        }

        static Long units(BigDecimal getal) {
            try {
                return getal.longValueExact();
            } catch (ArithmeticException e) {
                throw new OngeldigeWaardeException(getal.toString(), whole());
            }
        }
    }

    /** The form of the document, named in its property {@code schema}. */
    public static final String SCHEMA = "aanbieder-1";

    /**
     * Copies the collections.
     *
     * @param naam its name
     * @param toelichting what a reader must know of these data, if anything
     * @param overeenkomsten all zorgkantoren with which it has an agreement; absent when that is not known
     * @param feiten the facts that hold with every zorgkantoor
     * @param perZorgkantoor the facts that hold with one zorgkantoor; these go before the general ones
     * @param productie what it delivers in a year
     */
    public Aanbieder {
        productie = List.copyOf(productie);
        overeenkomsten = overeenkomsten.map(Set::copyOf);
        feiten = Map.copyOf(feiten);
        perZorgkantoor = perZorgkantoor.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
    }

    /**
     * Reads a provider, in the words of a policy.
     *
     * @param naam what is read, for the errors: a file name
     * @param inhoud the document, JSON in UTF-8, of the form of {@code aanbieder.schema.json}
     * @param beleid the policy whose facts it tells
     * @return the provider
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its place
     */
    public static Aanbieder read(String naam, byte[] inhoud, Tariefbeleid beleid) {
        Problems problems = new Problems(naam);
        Optional<Aanbieder> aanbieder = read(JsonReader.read(inhoud, problems), problems, beleid);
        problems.throwIfAny();
        return aanbieder.orElseThrow();
    }

    /**
     * Says of which sector a provider tells, so that the policy can be chosen in whose words it is then read.
     *
     * @param inhoud the document, as {@link #read} takes it; nothing else of it is looked at
     * @return the sector, or empty if the document does not name one: {@link #read} then says what is wrong
     */
    public static Optional<Sector> sectorOf(byte[] inhoud) {
        JsonValue document;
        try {
            document = JsonReader.read(inhoud, new Problems(""));
        } catch (OngeldigeInvoerException e) {
            return Optional.empty();
        }
        return sectorOf(document);
    }

    /**
     * Says of which sector a provider tells, when it is part of another document.
     *
     * @param aanbieder the provider, unchecked
     * @return the sector, or empty if it does not name one
     */
    public static Optional<Sector> sectorOf(JsonValue aanbieder) {
        if (aanbieder instanceof JsonValue.JsonObject object
                && object.members().get("sector") instanceof JsonValue.JsonString naam) {
            return Arrays.stream(Sector.values())
                    .filter(s -> s.name().equals(naam.value()))
                    .findFirst();
        }
        return Optional.empty();
    }

    static Optional<Aanbieder> read(JsonValue at, Problems problems, Tariefbeleid beleid) {
        Aanbieder aanbieder = new Reader(problems, beleid).read(at);
        return problems.isEmpty() ? Optional.of(aanbieder) : Optional.empty();
    }

    /**
     * Adds what a history of agreements says of one day: with each zorgkantoor the fact {@code overeenkomst}, where the
     * history knows it. What it does not know stays as it was.
     *
     * @param historie the agreements, of this provider
     * @param dag the day
     * @return this provider with those facts, which go before what {@link #overeenkomsten} says
     */
    public Aanbieder with(Overeenkomsthistorie historie, LocalDate dag) {
        Map<Zorgkantoor, Map<String, Object>> per = new EnumMap<>(Zorgkantoor.class);
        per.putAll(perZorgkantoor);
        for (Zorgkantoor zorgkantoor : Zorgkantoor.values()) {
            Set<Contractrelatie> mogelijk = historie.overeenkomst(zorgkantoor, dag);
            if (mogelijk.size() == 1) {
                Map<String, Object> eigen = new LinkedHashMap<>(per.getOrDefault(zorgkantoor, Map.of()));
                eigen.put(Tariefbeleid.OVEREENKOMST, mogelijk.iterator().next().waarde());
                per.put(zorgkantoor, eigen);
            }
        }
        return new Aanbieder(naam, toelichting, overeenkomsten, feiten, per, productie);
    }

    /**
     * Tells a question what this provider tells, as far as the policy asks for it.
     *
     * @param vraag the question
     * @return the question with the facts of this provider
     */
    public Tariefvraag tell(Tariefvraag vraag) {
        Map<String, Object> alle = new LinkedHashMap<>(feiten);
        overeenkomsten.ifPresent(met -> alle.put(Tariefbeleid.OVEREENKOMST, agreement(met, vraag.zorgkantoor())));
        alle.putAll(perZorgkantoor.getOrDefault(vraag.zorgkantoor(), Map.of()));
        alle.keySet().removeIf(feit -> !vraag.beleid().hasFact(feit));
        return vraag.with(alle);
    }

    private static String agreement(Set<Zorgkantoor> met, Zorgkantoor zorgkantoor) {
        if (met.contains(zorgkantoor)) {
            return "hier";
        }
        return met.isEmpty() ? "geen" : "elders";
    }

    /** Reads one document. */
    private record Reader(Problems problems, Tariefbeleid beleid) {
        Aanbieder read(JsonValue document) {
            Fields fields = problems.fields(document);
            fields.required("schema").ifPresent(v -> constant(v, SCHEMA));
            Optional<String> toelichting = fields.optional("toelichting").flatMap(problems::name);
            String naam = fields.required("naam").flatMap(problems::name).orElse("");
            fields.required("sector").ifPresent(v -> constant(v, beleid.sector().name()));
            Optional<Set<Zorgkantoor>> overeenkomsten =
                    fields.optional("overeenkomsten").map(this::zorgkantoren);
            Map<String, Object> feiten = fields.optional("feiten")
                    .map(v -> facts(v, overeenkomsten.isPresent()))
                    .orElse(Map.of());
            Map<Zorgkantoor, Map<String, Object>> per = new LinkedHashMap<>();
            fields.optional("per zorgkantoor")
                    .ifPresent(v -> problems.fields(v)
                            .all()
                            .forEach((wie, wat) -> zorgkantoor(wie, wat)
                                    .ifPresent(z -> per.put(z, facts(wat, overeenkomsten.isPresent())))));
            List<Productie> productie = new ArrayList<>();
            fields.optional("productie")
                    .ifPresent(v -> problems.elements(v)
                            .forEach(element -> production(element).ifPresent(productie::add)));
            fields.close();
            return new Aanbieder(naam, toelichting, overeenkomsten, feiten, per, productie);
        }

        private Optional<Productie> production(JsonValue at) {
            Fields fields = problems.fields(at);
            Optional<Prestatiecode> code =
                    fields.required("prestatiecode").flatMap(v -> problems.parse(v, Prestatiecode::new));
            Optional<Leveringsvorm> vorm = fields.required("vorm").flatMap(v -> problems.parse(v, this::form));
            Optional<Productie> productie = fields.required("aantal")
                    .flatMap(v -> problems.parseNumber(v, Productie::units)
                            .flatMap(n -> code.flatMap(c ->
                                    vorm.flatMap(f -> problems.parseNumber(v, x -> new Productie(c, f, n))))));
            fields.close();
            return productie;
        }

        private Leveringsvorm form(String naam) {
            return Leveringsvorm.valueOf(
                    beleid.feit(Tariefbeleid.VORM).check(naam).toString());
        }

        private void constant(JsonValue at, String verwacht) {
            if (!(at instanceof JsonValue.JsonString s && s.value().equals(verwacht))) {
                problems.add(at, Tekst.same('"' + verwacht + '"'));
            }
        }

        private Set<Zorgkantoor> zorgkantoren(JsonValue at) {
            Set<Zorgkantoor> zorgkantoren = new LinkedHashSet<>();
            for (JsonValue element : problems.elements(at)) {
                problems.text(element)
                        .flatMap(naam -> zorgkantoor(naam, element))
                        .ifPresent(z -> {
                            if (!zorgkantoren.add(z)) {
                                problems.add(element, Tekst.of("elk zorgkantoor één keer", "every zorgkantoor once"));
                            }
                        });
            }
            return zorgkantoren;
        }

        private Optional<Zorgkantoor> zorgkantoor(String naam, JsonValue at) {
            try {
                return Optional.of(beleid.zorgkantoor(naam));
            } catch (OngeldigeWaardeException e) {
                problems.add(at.place(), naam, e.verwacht());
                return Optional.empty();
            }
        }

        private Map<String, Object> facts(JsonValue at, boolean overeenkomstenBekend) {
            Map<String, Object> feiten = new LinkedHashMap<>();
            problems.fields(at).all().forEach((naam, value) -> {
                if (naam.equals(Tariefbeleid.VORM)) {
                    problems.add(
                            value.place(),
                            naam,
                            Tekst.of("geen vorm: alle vormen worden berekend", "no form: all forms are calculated"));
                } else if (naam.equals(Tariefbeleid.OVEREENKOMST) && overeenkomstenBekend) {
                    problems.add(
                            value.place(),
                            naam,
                            Tekst.of(
                                    "dit niet ook hier: \"overeenkomsten\" zegt het al",
                                    "this not here as well: \"overeenkomsten\" says it already"));
                } else {
                    fact(naam, value).ifPresent(w -> feiten.put(naam, w));
                }
            });
            return feiten;
        }

        /** A provider may write a profile in any notation; all other facts are read as in a question. */
        private Optional<Object> fact(String naam, JsonValue at) {
            if (naam.equals(Tariefbeleid.PROFIEL)) {
                return problems.parse(
                        at,
                        tekst -> tekst.equals(Tariefbeleid.OVERIG)
                                ? Tariefbeleid.OVERIG
                                : beleid.profileClass(Zorgprofiel.parse(tekst)));
            }
            return Tariefvraagvorm.fact(beleid, naam, at, problems);
        }
    }
}
