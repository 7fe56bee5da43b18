package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.policy.Feit.Soort;
import nl.wlzkit.tariff.policy.Tariefbeleid.Begrip;
import nl.wlzkit.tariff.policy.Tariefbeleid.Looptijd;

/** Reads a policy file strictly: what is wrong is gathered with its place, and thrown once. For one file, on one thread. */
final class TariefbeleidReader {
    static final String SCHEMA = "tariefbeleid-1";

    private static final Geldigheid UNKNOWN_DAYS = Geldigheid.ONBEGRENSD;

    private final Problems problems;
    private final Optional<Regelcatalogus> catalogus;
    private final Map<String, Lezing> lezingen = new LinkedHashMap<>();
    private final Map<Zorgkantoor, List<Looptijd>> looptijden = new LinkedHashMap<>();
    private final Map<String, Feit> feiten = new LinkedHashMap<>();
    private final Map<String, List<Begrip>> begrippen = new LinkedHashMap<>();
    private final Map<Beleidsregel, JsonValue> regels = new LinkedHashMap<>();
    private Geldigheid geldig = UNKNOWN_DAYS;

    private TariefbeleidReader(Problems problems, Optional<Regelcatalogus> catalogus) {
        this.problems = problems;
        this.catalogus = catalogus;
    }

    /**
     * Reads a policy.
     *
     * @param catalogus where its rules must be; absent for the published policy, whose rules a test looks up, so that the
     *     catalogue need not be read before there is something to explain
     */
    static Tariefbeleid read(String bestand, byte[] inhoud, Optional<Regelcatalogus> catalogus) {
        Problems problems = new Problems(bestand);
        JsonValue document = JsonReader.read(inhoud, problems);
        return new TariefbeleidReader(problems, catalogus).policy(bestand, inhoud, document);
    }

    private Tariefbeleid policy(String bestand, byte[] inhoud, JsonValue document) {
        Fields fields = problems.fields(document);
        fields.required("schema").ifPresent(v -> choice(v, List.of(SCHEMA), s -> s));
        Tekst naam = fields.required("naam").flatMap(this::tekst).orElse(Tekst.same(""));
        Optional<Sector> sector =
                fields.required("sector").flatMap(v -> choice(v, List.of(Sector.values()), Sector::name));
        fields.required("geldig").ifPresent(v -> {
            geldig = days(v);
            boolean begrensd = geldig.van().isPresent() && geldig.totEnMet().isPresent();
            if (!begrensd
                    && v instanceof JsonObject o
                    && !o.members().keySet().containsAll(List.of("van", "tot en met"))) {
                problems.add(v, Tekst.of("een eerste en een laatste dag", "a first and a last day"));
            }
        });
        fields.required("lezingen").ifPresent(v -> each(v, this::reading));
        fields.required("zorgkantoren").ifPresent(v -> each(v, this::office));
        fields.required("feiten").ifPresent(v -> {
            each(v, this::fact);
            ownFacts(v, sector);
        });
        fields.optional("begrippen").ifPresent(v -> each(v, this::notion));
        fields.required("regels").ifPresent(v -> {
            problems.elements(v).forEach(this::rule);
            references();
        });
        fields.close();
        problems.throwIfAny();
        Tariefbeleid beleid = new Tariefbeleid(
                naam,
                sector.orElseThrow(),
                geldig,
                lezingen,
                looptijden,
                feiten,
                begrippen,
                List.copyOf(regels.keySet()),
                Herkomst.of(List.of(Herkomst.Bestand.of(bestand, inhoud))));
        new TariefbeleidProof(beleid, problems, regels).prove();
        problems.throwIfAny();
        return beleid;
    }

    // --------------------------------------------------------------------------------------------------- small values

    private interface Named {
        void read(String naam, JsonValue value);
    }

    private void each(JsonValue object, Named named) {
        problems.fields(object).all().forEach(named::read);
    }

    private <T> Optional<T> choice(JsonValue at, List<T> keuzes, Function<T, String> naam) {
        Optional<T> gekozen = Optional.empty();
        if (at instanceof JsonString s) {
            gekozen =
                    keuzes.stream().filter(k -> naam.apply(k).equals(s.value())).findFirst();
        }
        if (gekozen.isEmpty()) {
            String namen = keuzes.stream().map(k -> '"' + naam.apply(k) + '"').collect(Collectors.joining(", "));
            problems.add(at, Tekst.of("een van " + namen, "one of " + namen));
        }
        return gekozen;
    }

    private Optional<Tekst> tekst(JsonValue at) {
        Fields fields = problems.fields(at);
        Optional<String> nl = fields.required("nl").flatMap(problems::name);
        Optional<String> en = fields.required("en").flatMap(problems::name);
        fields.close();
        return nl.flatMap(n -> en.map(e -> Tekst.of(n, e)));
    }

    private Geldigheid days(JsonValue at) {
        Fields fields = problems.fields(at);
        Optional<LocalDate> van = fields.optional("van").flatMap(problems::date);
        Optional<LocalDate> tot = fields.optional("tot en met").flatMap(problems::date);
        fields.close();
        if (van.isPresent() && tot.isPresent() && tot.get().isBefore(van.get())) {
            problems.add(at, Tekst.of("een laatste dag niet vóór de eerste", "a last day not before the first"));
            return UNKNOWN_DAYS;
        }
        Geldigheid dagen = new Geldigheid(van, tot);
        if (!geldig.overlaps(dagen)) {
            problems.add(
                    at,
                    Tekst.of("dagen binnen het beleid (" + geldig + ")", "days within the policy (" + geldig + ")"));
        }
        return dagen;
    }

    private String ruleId(JsonValue at) {
        String id = problems.name(at).orElse("");
        if (!id.isEmpty() && catalogus.map(c -> c.find(id).isEmpty()).orElse(false)) {
            problems.add(
                    at,
                    Tekst.of(
                            "een regel uit de catalogus, zoals ZK24-007", "a rule of the catalogue, such as ZK24-007"));
        }
        return id;
    }

    // ----------------------------------------------------------------------------------------------------- readings

    private void reading(String naam, JsonValue at) {
        Fields fields = problems.fields(at);
        String regel = fields.required("regel").map(this::ruleId).orElse("");
        List<String> keuzes = fields.required("keuzes").map(this::words).orElse(List.of());
        fields.close();
        if (keuzes.size() < 2) {
            problems.add(
                    at, Tekst.of("twee of meer keuzes, de standaard eerst", "two or more choices, the default first"));
        } else {
            lezingen.put(naam, new Lezing(naam, regel, keuzes, keuzes.get(0)));
        }
    }

    /** A list of different words. */
    private List<String> words(JsonValue at) {
        Set<String> woorden = new LinkedHashSet<>();
        for (JsonValue element : problems.elements(at)) {
            problems.name(element).ifPresent(w -> {
                if (!woorden.add(w)) {
                    problems.add(element, Tekst.of("elk woord één keer", "every word once"));
                }
            });
        }
        return List.copyOf(woorden);
    }

    private Map<String, String> readings(JsonValue at) {
        Map<String, String> gekozen = new LinkedHashMap<>();
        each(at, (naam, value) -> {
            known(naam, value)
                    .flatMap(lezing -> choice(value, lezing.keuzes(), k -> k))
                    .ifPresent(k -> gekozen.put(naam, k));
        });
        return gekozen;
    }

    private Optional<Lezing> known(String naam, JsonValue at) {
        Optional<Lezing> lezing = Optional.ofNullable(lezingen.get(naam));
        if (lezing.isEmpty()) {
            problems.add(
                    at.place(), naam, oneOf("een lezing uit dit bestand", "a reading of this file", lezingen.keySet()));
        }
        return lezing;
    }

    private static Tekst oneOf(String nl, String en, Set<String> namen) {
        String lijst = namen.isEmpty() ? "" : ": " + String.join(", ", namen);
        return Tekst.of(nl + lijst, en + lijst);
    }

    // ------------------------------------------------------------------------------------------------- zorgkantoren

    private void office(String naam, JsonValue at) {
        Optional<Zorgkantoor> zorgkantoor = zorgkantoor(naam, at);
        List<Looptijd> perioden = new ArrayList<>();
        for (JsonValue element : problems.elements(at)) {
            Fields fields = problems.fields(element);
            Map<String, String> lezing =
                    fields.optional("lezing").map(this::readings).orElse(Map.of());
            Optional<Geldigheid> dagen = fields.required("geldig").map(this::days);
            fields.close();
            dagen.ifPresent(d -> perioden.add(new Looptijd(lezing, d)));
        }
        zorgkantoor.ifPresent(z -> looptijden.put(z, perioden));
    }

    private Optional<Zorgkantoor> zorgkantoor(String naam, JsonValue at) {
        // for years of which the sources have no list, every zorgkantoor may have a policy
        List<Zorgkantoor> bestaand = geldig.van().flatMap(Zorgkantoor::knownOn).orElse(List.of(Zorgkantoor.values()));
        Optional<Zorgkantoor> gevonden =
                bestaand.stream().filter(z -> z.naam().equals(naam)).findFirst();
        if (gevonden.isEmpty()) {
            Set<String> namen =
                    bestaand.stream().map(Zorgkantoor::naam).collect(Collectors.toCollection(LinkedHashSet::new));
            problems.add(
                    at.place(),
                    naam,
                    oneOf("een zorgkantoor dat er op die dag is", "a zorgkantoor that exists on that day", namen));
        }
        return gevonden;
    }

    // -------------------------------------------------------------------------------------------------------- facts

    private void fact(String naam, JsonValue at) {
        Fields fields = problems.fields(at);
        Optional<Tekst> tekst = fields.required("naam").flatMap(this::tekst);
        Optional<Eigenaar> wie = fields.required("wie")
                .flatMap(
                        v -> choice(v, List.of(Eigenaar.values()), e -> e.name().toLowerCase(Locale.ROOT)));
        Optional<JsonValue> eenVan = fields.optional("een van");
        Optional<JsonValue> eenheid = fields.optional("eenheid");
        Soort soort = Soort.JA_NEE;
        Optional<Domein<?>> domein = Optional.of(Domein.yesNo());
        if (eenVan.isPresent()) {
            soort = Soort.KEUZE;
            List<String> woorden = words(eenVan.get());
            domein = woorden.isEmpty() ? Optional.empty() : Optional.of(new Domein.Keuze<>(woorden));
            if (woorden.isEmpty()) {
                problems.add(eenVan.get(), Tekst.of("een of meer woorden", "one or more words"));
            }
            eenheid.ifPresent(
                    v -> problems.add(v, Tekst.of("geen eenheid naast \"een van\"", "no unit beside \"een van\"")));
        } else if (eenheid.isPresent()) {
            soort = choice(
                            eenheid.get(),
                            List.of(Soort.PERCENTAGE, Soort.PROCENTPUNT),
                            s -> s.name().toLowerCase(Locale.ROOT))
                    .orElse(Soort.PERCENTAGE);
            domein = range(fields, at, soort);
        }
        List<Feit.Bekend> bekend = new ArrayList<>();
        Soort vanSoort = soort;
        Optional<Domein<?>> in = domein;
        fields.optional("bekend")
                .ifPresent(v -> problems.elements(v)
                        .forEach(element -> published(element, vanSoort, in).ifPresent(bekend::add)));
        fields.close();
        if (lezingen.containsKey(naam)) {
            problems.add(at.place(), naam, Tekst.of("een naam die geen lezing is", "a name that is no reading"));
        }
        // a fact with a defect is still declared: the rows that use it are not wrong for that
        Domein<?> gelezen = domein.orElse(
                vanSoort == Soort.KEUZE
                        ? new Domein.Keuze<>(List.of(Tariefbeleid.OVERIG))
                        : Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD));
        feiten.put(
                naam,
                new Feit(naam, tekst.orElse(Tekst.same(naam)), wie.orElse(Eigenaar.BRON), vanSoort, gelezen, bekend));
    }

    private Optional<Domein<?>> range(Fields fields, JsonValue at, Soort soort) {
        Optional<Object> van = fields.required("van").flatMap(v -> bounded(v, soort));
        Optional<Object> tot = fields.required("tot").flatMap(v -> bounded(v, soort));
        boolean vanMag = fields.optional("van mag").flatMap(problems::bool).orElse(true);
        boolean totMag = fields.optional("tot mag").flatMap(problems::bool).orElse(true);
        if (van.isEmpty() || tot.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    soort == Soort.PERCENTAGE
                            ? new Domein.Bereik<>((Percentage) van.get(), vanMag, (Percentage) tot.get(), totMag)
                            : new Domein.Bereik<>((Procentpunt) van.get(), vanMag, (Procentpunt) tot.get(), totMag));
        } catch (OngeldigeWaardeException e) {
            problems.add(at, e.verwacht());
            return Optional.empty();
        }
    }

    /** A percentage of a maximum is from 0 through 100, and what is added to one from -100 through 100. */
    private Optional<Object> bounded(JsonValue at, Soort soort) {
        Optional<BigDecimal> getal = problems.number(at);
        int laag = soort == Soort.PERCENTAGE ? 0 : -100;
        if (getal.isPresent()
                && (getal.get().compareTo(BigDecimal.valueOf(laag)) < 0
                        || getal.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
            problems.add(at, Tekst.of("een getal van " + laag + " t/m 100", "a number from " + laag + " through 100"));
            return Optional.empty();
        }
        return getal.flatMap(g -> problems.parseNumber(at, n -> Feit.number(soort, n)));
    }

    private Optional<Feit.Bekend> published(JsonValue at, Soort soort, Optional<Domein<?>> domein) {
        Fields fields = problems.fields(at);
        String regel = fields.required("regel").map(this::ruleId).orElse("");
        Map<String, String> lezing =
                fields.optional("lezing").map(this::readings).orElse(Map.of());
        Geldigheid dagen = fields.required("geldig").map(this::days).orElse(UNKNOWN_DAYS);
        Optional<Object> waarde = fields.required("waarde").flatMap(v -> valueOf(v, soort, domein));
        fields.close();
        return waarde.map(w -> new Feit.Bekend(regel, dagen, lezing, w));
    }

    private Optional<Object> valueOf(JsonValue at, Soort soort, Optional<Domein<?>> domein) {
        Optional<Object> waarde = switch (soort) {
            case JA_NEE -> problems.bool(at).map(b -> b);
            case KEUZE -> problems.text(at).map(t -> t);
            case PERCENTAGE, PROCENTPUNT -> bounded(at, soort);
        };
        if (waarde.isPresent() && domein.isPresent() && !contains(domein.get(), waarde.get())) {
            Domein<?> d = domein.get();
            problems.add(at, Tekst.of("een waarde " + d.in(Taal.NL), "a value " + d.in(Taal.EN)));
            return Optional.empty();
        }
        return waarde;
    }

    @SuppressWarnings("unchecked") // the domain was made with values of the kind of the fact, as the value was
    private static <W> boolean contains(Domein<W> domein, Object waarde) {
        return domein.contains((W) waarde);
    }

    /** The facts that the questions themselves know by name. */
    private void ownFacts(JsonValue at, Optional<Sector> sector) {
        Set<String> vormen = Stream.of(Leveringsvorm.values())
                .filter(Leveringsvorm::isInNatura)
                .map(Leveringsvorm::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ownFact(at, Tariefbeleid.VORM, (woorden, plaats) -> {
            for (String woord : woorden) {
                if (!vormen.contains(woord)) {
                    problems.add(
                            plaats.place(), woord, oneOf("een vorm met een tarief", "a form with a tariff", vormen));
                }
            }
        });
        ownFact(at, Tariefbeleid.PROFIEL, (woorden, plaats) -> {
            if (!woorden.contains(Tariefbeleid.OVERIG)) {
                problems.add(plaats, Tekst.of("ook de keuze \"overig\"", "also the choice \"overig\""));
            }
            Set<Zorgprofiel> genoemd = new LinkedHashSet<>();
            for (String woord : woorden) {
                if (isProfile(woord, sector) && !genoemd.add(Zorgprofiel.parse(woord))) {
                    problems.add(plaats.place(), woord, Tekst.of("elk zorgprofiel één keer", "every zorgprofiel once"));
                }
                if (!woord.equals(Tariefbeleid.OVERIG) && !isProfile(woord, sector)) {
                    problems.add(
                            plaats.place(),
                            woord,
                            Tekst.of(
                                    "een zorgprofiel van de sector, of \"overig\"",
                                    "a zorgprofiel of the sector, or \"overig\""));
                }
            }
        });
        ownFact(at, Tariefbeleid.OVEREENKOMST, (woorden, plaats) -> {
            Set<String> bekend = new LinkedHashSet<>(List.of("hier", "elders", "geen"));
            if (!bekend.equals(Set.copyOf(woorden))) {
                problems.add(plaats, oneOf("de keuzes", "the choices", bekend));
            }
        });
    }

    private static boolean isProfile(String woord, Optional<Sector> sector) {
        try {
            return Zorgprofiel.parse(woord).sector().equals(sector);
        } catch (OngeldigeWaardeException e) {
            return false;
        }
    }

    private void ownFact(JsonValue at, String naam, BiConsumer<List<String>, JsonValue> check) {
        if (!(at instanceof JsonObject object)) {
            return;
        }
        JsonValue plaats = object.members().get(naam);
        if (plaats == null) {
            problems.add(
                    at.place(),
                    "",
                    Tekst.of("een feit \"" + naam + "\"; het ontbreekt", "a fact \"" + naam + "\"; it is absent"));
            return;
        }
        Optional.ofNullable(feiten.get(naam)).ifPresent(feit -> {
            if (feit.soort() == Soort.KEUZE) {
                check.accept(words(feit), plaats);
            } else {
                problems.add(
                        plaats, Tekst.of("een keuze uit woorden (\"een van\")", "a choice of words (\"een van\")"));
            }
        });
    }

    private static List<String> words(Feit feit) {
        return feit.domein().cases().stream().map(Object::toString).toList();
    }

    // -------------------------------------------------------------------------------------------- notions and rows

    private void notion(String naam, JsonValue at) {
        List<Begrip> gevallen = new ArrayList<>();
        for (JsonValue element : problems.elements(at)) {
            Fields fields = problems.fields(element);
            String regel = fields.required("regel").map(this::ruleId).orElse("");
            Voorwaarde voorwaarde = condition(fields, false);
            fields.close();
            gevallen.add(new Begrip(regel, voorwaarde));
        }
        if (feiten.containsKey(naam) || lezingen.containsKey(naam)) {
            problems.add(
                    at.place(),
                    naam,
                    Tekst.of("een naam die geen feit of lezing is", "a name that is no fact or reading"));
        }
        if (gevallen.isEmpty()) {
            problems.add(
                    at,
                    Tekst.of(
                            "een of meer gevallen waarin het begrip geldt",
                            "one or more cases in which the notion holds"));
        }
        begrippen.put(naam, gevallen);
    }

    private Voorwaarde condition(Fields fields, boolean metBegrippen) {
        Optional<Voorwaarde.Bij> bij = fields.optional("bij").flatMap(this::whose);
        Map<String, String> lezing =
                fields.optional("lezing").map(this::readings).orElse(Map.of());
        Geldigheid dagen = fields.optional("geldig").map(this::days).orElse(Geldigheid.ONBEGRENSD);
        Map<String, Set<Object>> als = new LinkedHashMap<>();
        fields.optional("als")
                .ifPresent(v -> each(v, (naam, value) -> {
                    Set<Object> waarden = values(naam, value, metBegrippen);
                    if (!waarden.isEmpty()) {
                        als.put(naam, waarden);
                    }
                }));
        return new Voorwaarde(bij, lezing, dagen, als);
    }

    private Optional<Voorwaarde.Bij> whose(JsonValue at) {
        if (at instanceof JsonObject) {
            Fields fields = problems.fields(at);
            Optional<JsonValue> naam = fields.required("lezing");
            fields.close();
            return naam.flatMap(v -> problems.text(v).flatMap(n -> known(n, v)).map(lezing -> {
                namesOffices(lezing, v);
                return new Voorwaarde.Bij(Set.of(), Optional.of(lezing.naam()));
            }));
        }
        List<JsonValue> namen = at instanceof JsonString ? List.of(at) : problems.elements(at);
        Set<Zorgkantoor> zorgkantoren = new LinkedHashSet<>();
        for (JsonValue element : namen) {
            problems.text(element).flatMap(n -> zorgkantoor(n, element)).ifPresent(z -> {
                if (!looptijden.containsKey(z)) {
                    problems.add(element, Tekst.of("een zorgkantoor van dit beleid", "a zorgkantoor of this policy"));
                }
                zorgkantoren.add(z);
            });
        }
        if (namen.isEmpty() && at instanceof JsonArray) {
            problems.add(at, Tekst.of("een of meer zorgkantoren", "one or more zorgkantoren"));
        }
        return Optional.of(new Voorwaarde.Bij(zorgkantoren, Optional.empty()));
    }

    /** A reading that says whose a row is has zorgkantoren to choose from, beside its default: nobody. */
    private void namesOffices(Lezing lezing, JsonValue at) {
        Set<String> namen = looptijden.keySet().stream()
                .map(Zorgkantoor::naam)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String keuze : lezing.keuzes().subList(1, lezing.keuzes().size())) {
            if (!namen.contains(keuze)) {
                problems.add(
                        at.place(),
                        lezing.naam() + ": " + keuze,
                        oneOf("na de standaard alleen keuzes", "after the default only choices", namen));
            }
        }
    }

    private Set<Object> values(String naam, JsonValue at, boolean metBegrippen) {
        Optional<Feit> feit = Optional.ofNullable(feiten.get(naam));
        boolean begrip = metBegrippen && begrippen.containsKey(naam);
        if (!begrip && feit.isEmpty()) {
            Set<String> bekend = new LinkedHashSet<>(feiten.keySet());
            if (metBegrippen) {
                bekend.addAll(begrippen.keySet());
            }
            problems.add(at.place(), naam, oneOf("een feit uit dit bestand", "a fact of this file", bekend));
            return Set.of();
        }
        Soort soort = begrip ? Soort.JA_NEE : feit.map(Feit::soort).orElseThrow();
        Set<Object> waarden = new LinkedHashSet<>();
        if (at instanceof JsonArray a && a.elements().isEmpty()) {
            problems.add(at, Tekst.of("een of meer waarden", "one or more values"));
        }
        for (JsonValue element : at instanceof JsonArray a ? a.elements() : List.of(at)) {
            switch (soort) {
                case JA_NEE -> problems.bool(element).ifPresent(waarden::add);
                case KEUZE ->
                    feit.flatMap(f -> choice(element, words(f), w -> w)).ifPresent(waarden::add);
                // a number in a condition would make the answer jump inside a range that its two ends stand for
                case PERCENTAGE, PROCENTPUNT ->
                    problems.add(
                            element,
                            Tekst.of(
                                    "een voorwaarde op een ja/nee of een keuze; " + naam + " is een getal",
                                    "a condition on a yes/no or a choice; " + naam + " is a number"));
            }
        }
        return waarden;
    }

    private void rule(JsonValue at) {
        Fields fields = problems.fields(at);
        String regel = fields.required("regel").map(this::ruleId).orElse("");
        Tekst wat = fields.required("wat").flatMap(this::tekst).orElse(Tekst.same(""));
        Zekerheid zekerheid = fields.optional("zekerheid")
                .flatMap(v -> choice(
                        v,
                        List.of(Zekerheid.MIDDEN, Zekerheid.OPEN),
                        z -> z.name().toLowerCase(Locale.ROOT)))
                .orElse(Zekerheid.HOOG);
        boolean zonderBeleid =
                fields.optional("zonder beleid").flatMap(problems::bool).orElse(false);
        Voorwaarde voorwaarde = condition(fields, true);
        Optional<Bewerking> bewerking = operation(fields);
        fields.close();
        boolean bijLezing =
                fields.optional("bij").map(JsonObject.class::isInstance).orElse(false);
        if (zekerheid == Zekerheid.OPEN && voorwaarde.lezing().isEmpty() && !bijLezing) {
            problems.add(
                    at.place(),
                    "",
                    Tekst.of(
                            "een lezing die zegt wanneer deze open regel geldt",
                            "a reading that says when this open rule holds"));
        }
        bewerking.ifPresent(b -> {
            Beleidsregel rij = new Beleidsregel(new Stap(regel, wat), zekerheid, zonderBeleid, voorwaarde, b);
            if (regels.putIfAbsent(rij, at) != null) {
                problems.add(
                        at.place(),
                        regel,
                        Tekst.of("een regel die er niet al staat", "a row that is not there already"));
            }
        });
    }

    private Optional<Bewerking> operation(Fields fields) {
        List<Optional<Bewerking>> bewerkingen = new ArrayList<>();
        fields.optional("weiger").ifPresent(v -> bewerkingen.add(onlyTrue(v, new Bewerking.Weiger())));
        fields.optional("let op").ifPresent(v -> bewerkingen.add(onlyTrue(v, new Bewerking.LetOp())));
        Optional<JsonValue> inPlaatsVan = fields.optional("in plaats van");
        fields.optional("stel")
                .ifPresent(v -> bewerkingen.add(value(v, Soort.PERCENTAGE)
                        .map(w -> new Bewerking.Stel(w, inPlaatsVan.flatMap(problems::name)))));
        Optional<JsonValue> maat = fields.optional("maat");
        fields.optional("plus")
                .ifPresent(v ->
                        bewerkingen.add(value(v, Soort.PROCENTPUNT).map(w -> new Bewerking.Plus(w, measure(maat)))));
        fields.optional("hoogstens")
                .ifPresent(v -> bewerkingen.add(value(v, Soort.PERCENTAGE).map(Bewerking.Hoogstens::new)));
        fields.optional("minstens")
                .ifPresent(v -> bewerkingen.add(value(v, Soort.PERCENTAGE).map(Bewerking.Minstens::new)));
        fields.optional("nhc")
                .ifPresent(v -> bewerkingen.add(value(v, Soort.PERCENTAGE).map(Bewerking.Nhc::new)));
        if (bewerkingen.size() != 1) {
            problems.add(
                    fields.place(),
                    bewerkingen.size() + " bewerkingen",
                    Tekst.of(
                            "precies één van weiger, stel, plus, hoogstens, minstens, nhc, let op",
                            "exactly one of weiger, stel, plus, hoogstens, minstens, nhc, let op"));
            return Optional.empty();
        }
        Optional<Bewerking> bewerking = bewerkingen.get(0);
        misplaced(inPlaatsVan, bewerking, Bewerking.Stel.class, "stel");
        misplaced(maat, bewerking, Bewerking.Plus.class, "plus");
        return bewerking;
    }

    private void misplaced(
            Optional<JsonValue> at, Optional<Bewerking> bewerking, Class<? extends Bewerking> bij, String naam) {
        if (at.isPresent() && bewerking.isPresent() && !bij.isInstance(bewerking.get())) {
            problems.add(at.get(), Tekst.of("alleen naast \"" + naam + "\"", "only beside \"" + naam + "\""));
        }
    }

    private Optional<Bewerking> onlyTrue(JsonValue at, Bewerking bewerking) {
        if (at instanceof JsonBoolean b && b.value()) {
            return Optional.of(bewerking);
        }
        problems.add(at, Tekst.of("true", "true"));
        return Optional.empty();
    }

    private Optional<Bewerking.Waarde> value(JsonValue at, Soort soort) {
        if (at instanceof JsonNumber) {
            return bounded(at, soort).map(Bewerking.Getal::new);
        }
        if (at instanceof JsonString s) {
            Feit feit = feiten.get(s.value());
            if (feit != null && feit.soort() == soort) {
                return Optional.of(new Bewerking.Naam(s.value()));
            }
        }
        String eenheid = soort.name().toLowerCase(Locale.ROOT);
        Set<String> namen = feiten.values().stream()
                .filter(f -> f.soort() == soort)
                .map(Feit::feit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        problems.add(
                at,
                oneOf(
                        "een getal, of een feit met eenheid " + eenheid,
                        "a number, or a fact with unit " + eenheid,
                        namen));
        return Optional.empty();
    }

    private Bewerking.Maat measure(Optional<JsonValue> at) {
        Bewerking.Maat punten = new Bewerking.Maat(false, Optional.empty());
        if (at.isEmpty()) {
            return punten;
        }
        List<String> maten = List.of(Bewerking.Maat.PUNTEN, Bewerking.Maat.RELATIEF);
        if (at.get() instanceof JsonObject) {
            Fields fields = problems.fields(at.get());
            Optional<JsonValue> naam = fields.required("lezing");
            fields.close();
            Optional<Lezing> lezing = naam.flatMap(v -> problems.text(v).flatMap(n -> known(n, v)));
            if (lezing.isPresent() && !Set.copyOf(lezing.get().keuzes()).equals(Set.copyOf(maten))) {
                problems.add(
                        at.get(),
                        Tekst.of(
                                "een lezing met de keuzes punten en relatief",
                                "a reading with the choices punten and relatief"));
            }
            return new Bewerking.Maat(false, lezing.map(Lezing::naam));
        }
        return choice(at.get(), maten, m -> m)
                .map(m -> new Bewerking.Maat(m.equals(Bewerking.Maat.RELATIEF), Optional.empty()))
                .orElse(punten);
    }

    /** What a row names of other rows. */
    private void references() {
        Set<String> bases = regels.keySet().stream()
                .filter(r -> r.bewerking() instanceof Bewerking.Stel)
                .map(r -> r.stap().regel())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        regels.forEach((regel, at) -> {
            if (regel.bewerking() instanceof Bewerking.Stel s
                    && s.inPlaatsVan()
                            .map(v ->
                                    !bases.contains(v) || v.equals(regel.stap().regel()))
                            .orElse(false)) {
                problems.add(
                        at.place().child("in plaats van"),
                        s.inPlaatsVan().orElse(""),
                        oneOf("een andere regel met \"stel\"", "another row with \"stel\"", bases));
            }
        });
    }
}
