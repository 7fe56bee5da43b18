package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
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
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Place;
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

/**
 * Reads a policy file strictly: what is wrong is gathered with its place, and thrown once. For one file, on one thread.
 *
 * <p>Written with loops where streams and lambdas would do: the published policies are read when a program starts, and
 * there every lambda costs more than the row it reads.
 */
final class TariefbeleidReader {
    static final String SCHEMA = "tariefbeleid-1";

    private static final Geldigheid UNKNOWN_DAYS = Geldigheid.ONBEGRENSD;

    private static final List<String> BEWERKINGEN =
            List.of("weiger", "stel", "plus", "hoogstens", "minstens", "nhc", "let op");

    private final Problems problems;
    private final boolean gepubliceerd;
    private final Optional<Regelcatalogus> catalogus;
    private final Map<String, Lezing> lezingen = new LinkedHashMap<>();
    private final Map<Zorgkantoor, List<Looptijd>> looptijden = new LinkedHashMap<>();
    private final Map<String, Feit> feiten = new LinkedHashMap<>();
    private final Map<String, List<Begrip>> begrippen = new LinkedHashMap<>();
    private final List<Beleidsregel> regels = new ArrayList<>();
    private final IdentityHashMap<Beleidsregel, JsonValue> plaatsen = new IdentityHashMap<>();
    private Geldigheid geldig = UNKNOWN_DAYS;

    private TariefbeleidReader(Problems problems, boolean gepubliceerd) {
        this.problems = problems;
        this.gepubliceerd = gepubliceerd;
        this.catalogus = gepubliceerd ? Optional.empty() : Optional.of(Regelcatalogus.get());
    }

    /** Reads a policy of a user: everything is checked. */
    static Tariefbeleid read(String bestand, byte[] inhoud) {
        return read(bestand, inhoud, false);
    }

    /**
     * Reads the published policy. What looks at the file as a whole (its rules are in the catalogue, no row twice, the
     * proof) is not done again at every start: it is the same file that the build read through {@link #read}.
     */
    static Tariefbeleid readPublished(String bestand, byte[] inhoud) {
        return read(bestand, inhoud, true);
    }

    private static Tariefbeleid read(String bestand, byte[] inhoud, boolean gepubliceerd) {
        Problems problems = new Problems(bestand);
        JsonValue document = JsonReader.read(inhoud, problems);
        Optional<Tariefbeleid> beleid =
                new TariefbeleidReader(problems, gepubliceerd).policy(bestand, inhoud, document);
        problems.throwIfAny();
        return beleid.orElseThrow();
    }

    /** Reads a policy of a user that stands in a document, which may hold more than the policy. */
    static Optional<Tariefbeleid> read(JsonValue at, Problems problems) {
        byte[] inhoud = JsonWriter.compact(at).getBytes(StandardCharsets.UTF_8);
        return new TariefbeleidReader(problems, false).policy(problems.bron(), inhoud, at);
    }

    private Optional<Tariefbeleid> policy(String bestand, byte[] inhoud, JsonValue document) {
        Fields fields = problems.fields(document);
        Optional<JsonValue> schema = fields.required("schema");
        if (schema.isPresent()) {
            choice(schema.get(), List.of(SCHEMA));
        }
        Tekst naam = tekst(fields.required("naam")).orElse(Tekst.same(""));
        Optional<JsonValue> sectornaam = fields.required("sector");
        Optional<Sector> sector =
                sectornaam.isPresent() ? constant(sectornaam.get(), List.of(Sector.values())) : Optional.empty();
        Optional<JsonValue> dagen = fields.required("geldig");
        if (dagen.isPresent()) {
            geldig = days(dagen.get());
            boolean begrensd = geldig.van().isPresent() && geldig.totEnMet().isPresent();
            if (!begrensd
                    && dagen.get() instanceof JsonObject o
                    && !o.members().keySet().containsAll(List.of("van", "tot en met"))) {
                problems.add(dagen.get(), Tekst.of("een eerste en een laatste dag", "a first and a last day"));
            }
        }
        for (Map.Entry<String, JsonValue> lezing : members(fields.required("lezingen"))) {
            reading(lezing.getKey(), lezing.getValue());
        }
        for (Map.Entry<String, JsonValue> zorgkantoor : members(fields.required("zorgkantoren"))) {
            office(zorgkantoor.getKey(), zorgkantoor.getValue());
        }
        Optional<JsonValue> feitenlijst = fields.required("feiten");
        for (Map.Entry<String, JsonValue> feit : members(feitenlijst)) {
            fact(feit.getKey(), feit.getValue());
        }
        if (feitenlijst.isPresent()) {
            ownFacts(feitenlijst.get(), sector);
        }
        for (Map.Entry<String, JsonValue> begrip : members(fields.optional("begrippen"))) {
            notion(begrip.getKey(), begrip.getValue());
        }
        Optional<JsonValue> rijen = fields.required("regels");
        if (rijen.isPresent()) {
            for (JsonValue rij : problems.elements(rijen.get())) {
                rule(rij);
            }
            references();
            duplicates();
        }
        fields.close();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Tariefbeleid beleid = new Tariefbeleid(
                naam, sector.orElseThrow(), geldig, lezingen, looptijden, feiten, begrippen, regels, bestand, inhoud);
        if (!gepubliceerd) {
            new TariefbeleidProof(beleid, problems, document.place(), plaatsen).prove();
        }
        return problems.isEmpty() ? Optional.of(beleid) : Optional.empty();
    }

    // --------------------------------------------------------------------------------------------------- small values

    /** The members of an object that may be absent, in the order of the document. */
    private Set<Map.Entry<String, JsonValue>> members(Optional<JsonValue> object) {
        return object.isPresent() ? problems.fields(object.get()).all().entrySet() : Set.of();
    }

    /** One of some words. */
    private Optional<String> choice(JsonValue at, List<String> keuzes) {
        if (at instanceof JsonString s && keuzes.contains(s.value())) {
            return Optional.of(s.value());
        }
        String namen = keuzes.stream().map(k -> '"' + k + '"').collect(Collectors.joining(", "));
        problems.add(at, Tekst.of("een van " + namen, "one of " + namen));
        return Optional.empty();
    }

    /** One of some constants, by their names as they are. */
    private <E extends Enum<E>> Optional<E> constant(JsonValue at, List<E> keuzes) {
        return pick(at, keuzes, false);
    }

    /** One of some constants, by their names in lower case. */
    private <E extends Enum<E>> Optional<E> word(JsonValue at, List<E> keuzes) {
        return pick(at, keuzes, true);
    }

    private <E extends Enum<E>> Optional<E> pick(JsonValue at, List<E> keuzes, boolean klein) {
        List<String> namen = new ArrayList<>();
        for (E keuze : keuzes) {
            namen.add(klein ? keuze.name().toLowerCase(Locale.ROOT) : keuze.name());
        }
        Optional<String> gekozen = choice(at, namen);
        return gekozen.isPresent() ? Optional.of(keuzes.get(namen.indexOf(gekozen.get()))) : Optional.empty();
    }

    private Optional<Tekst> tekst(Optional<JsonValue> at) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = problems.fields(at.get());
        Optional<String> nl = name(fields.required("nl"));
        Optional<String> en = name(fields.required("en"));
        fields.close();
        return nl.isPresent() && en.isPresent() ? Optional.of(Tekst.of(nl.get(), en.get())) : Optional.empty();
    }

    private Optional<String> name(Optional<JsonValue> at) {
        return at.isPresent() ? problems.name(at.get()) : Optional.empty();
    }

    private boolean bool(Optional<JsonValue> at, boolean anders) {
        return at.isPresent() ? problems.bool(at.get()).orElse(anders) : anders;
    }

    private Optional<LocalDate> date(Optional<JsonValue> at) {
        return at.isPresent() ? problems.date(at.get()) : Optional.empty();
    }

    private Geldigheid days(JsonValue at) {
        Fields fields = problems.fields(at);
        Optional<LocalDate> van = date(fields.optional("van"));
        Optional<LocalDate> tot = date(fields.optional("tot en met"));
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

    private Geldigheid days(Optional<JsonValue> at) {
        return at.isPresent() ? days(at.get()) : UNKNOWN_DAYS;
    }

    /** The rule of a row, reading or value. */
    private String ruleId(Fields fields) {
        Optional<JsonValue> at = fields.required("regel");
        String id = name(at).orElse("");
        if (!id.isEmpty() && catalogus.isPresent() && catalogus.get().find(id).isEmpty()) {
            problems.add(
                    at.orElseThrow(),
                    Tekst.of(
                            "een regel uit de catalogus, zoals ZK24-007", "a rule of the catalogue, such as ZK24-007"));
        }
        return id;
    }

    // ----------------------------------------------------------------------------------------------------- readings

    private void reading(String naam, JsonValue at) {
        Fields fields = problems.fields(at);
        String regel = ruleId(fields);
        Optional<JsonValue> lijst = fields.required("keuzes");
        List<String> keuzes = lijst.isPresent() ? words(lijst.get()) : List.of();
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
            Optional<String> woord = problems.name(element);
            if (woord.isPresent() && !woorden.add(woord.get())) {
                problems.add(element, Tekst.of("elk woord één keer", "every word once"));
            }
        }
        return List.copyOf(woorden);
    }

    private Map<String, String> readings(Optional<JsonValue> at) {
        Map<String, String> gekozen = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : members(at)) {
            Optional<Lezing> lezing = known(member.getKey(), member.getValue());
            if (lezing.isPresent()) {
                Optional<String> keuze = choice(member.getValue(), lezing.get().keuzes());
                if (keuze.isPresent()) {
                    gekozen.put(member.getKey(), keuze.get());
                }
            }
        }
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
            Map<String, String> lezing = readings(fields.optional("lezing"));
            Optional<JsonValue> dagen = fields.required("geldig");
            if (dagen.isPresent()) {
                perioden.add(new Looptijd(lezing, days(dagen.get())));
            }
            fields.close();
        }
        if (zorgkantoor.isPresent()) {
            looptijden.put(zorgkantoor.get(), perioden);
        }
    }

    private Optional<Zorgkantoor> zorgkantoor(String naam, JsonValue at) {
        // for years of which the sources have no list, every zorgkantoor may have a policy
        Optional<LocalDate> eerste = geldig.van();
        List<Zorgkantoor> alle = List.of(Zorgkantoor.values());
        List<Zorgkantoor> bestaand =
                eerste.isPresent() ? Zorgkantoor.knownOn(eerste.get()).orElse(alle) : alle;
        for (Zorgkantoor zorgkantoor : bestaand) {
            if (zorgkantoor.naam().equals(naam)) {
                return Optional.of(zorgkantoor);
            }
        }
        Set<String> namen =
                bestaand.stream().map(Zorgkantoor::naam).collect(Collectors.toCollection(LinkedHashSet::new));
        problems.add(
                at.place(),
                naam,
                oneOf("een zorgkantoor dat er op die dag is", "a zorgkantoor that exists on that day", namen));
        return Optional.empty();
    }

    // -------------------------------------------------------------------------------------------------------- facts

    private void fact(String naam, JsonValue at) {
        Fields fields = problems.fields(at);
        Optional<Tekst> tekst = tekst(fields.required("naam"));
        Optional<JsonValue> eigenaar = fields.required("wie");
        Optional<Eigenaar> wie =
                eigenaar.isPresent() ? word(eigenaar.get(), List.of(Eigenaar.values())) : Optional.empty();
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
            if (eenheid.isPresent()) {
                problems.add(eenheid.get(), Tekst.of("geen eenheid naast \"een van\"", "no unit beside \"een van\""));
            }
        } else if (eenheid.isPresent()) {
            soort = word(eenheid.get(), List.of(Soort.PERCENTAGE, Soort.PROCENTPUNT))
                    .orElse(Soort.PERCENTAGE);
            domein = range(fields, at, soort);
        }
        List<Feit.Bekend> bekend = new ArrayList<>();
        Optional<JsonValue> waarden = fields.optional("bekend");
        if (waarden.isPresent()) {
            for (JsonValue element : problems.elements(waarden.get())) {
                Optional<Feit.Bekend> waarde = published(element, soort, domein);
                if (waarde.isPresent()) {
                    bekend.add(waarde.get());
                }
            }
        }
        fields.close();
        if (lezingen.containsKey(naam)) {
            problems.add(at.place(), naam, Tekst.of("een naam die geen lezing is", "a name that is no reading"));
        }
        // a fact with a defect is still declared: the rows that use it are not wrong for that
        Domein<?> gelezen = domein.orElse(
                soort == Soort.KEUZE
                        ? new Domein.Keuze<>(List.of(Tariefbeleid.OVERIG))
                        : Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD));
        feiten.put(
                naam,
                new Feit(naam, tekst.orElse(Tekst.same(naam)), wie.orElse(Eigenaar.BRON), soort, gelezen, bekend));
    }

    private Optional<Domein<?>> range(Fields fields, JsonValue at, Soort soort) {
        Optional<Object> van = bounded(fields.required("van"), soort);
        Optional<Object> tot = bounded(fields.required("tot"), soort);
        boolean vanMag = bool(fields.optional("van mag"), true);
        boolean totMag = bool(fields.optional("tot mag"), true);
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

    private Optional<Object> bounded(Optional<JsonValue> at, Soort soort) {
        return at.isPresent() ? bounded(at.get(), soort) : Optional.empty();
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
        if (getal.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Feit.number(soort, getal.get()));
        } catch (OngeldigeWaardeException e) {
            problems.add(at, e.verwacht());
            return Optional.empty();
        }
    }

    private Optional<Feit.Bekend> published(JsonValue at, Soort soort, Optional<Domein<?>> domein) {
        Fields fields = problems.fields(at);
        String regel = ruleId(fields);
        Map<String, String> lezing = readings(fields.optional("lezing"));
        Geldigheid dagen = days(fields.required("geldig"));
        Optional<JsonValue> gegeven = fields.required("waarde");
        Optional<Object> waarde = gegeven.isPresent() ? valueOf(gegeven.get(), soort, domein) : Optional.empty();
        fields.close();
        return waarde.isPresent() ? Optional.of(new Feit.Bekend(regel, dagen, lezing, waarde.get())) : Optional.empty();
    }

    private Optional<Object> valueOf(JsonValue at, Soort soort, Optional<Domein<?>> domein) {
        Optional<Object> waarde = switch (soort) {
            case JA_NEE -> widen(problems.bool(at));
            case KEUZE -> widen(problems.text(at));
            case PERCENTAGE, PROCENTPUNT -> bounded(at, soort);
        };
        if (waarde.isPresent() && domein.isPresent() && !contains(domein.get(), waarde.get())) {
            Domein<?> d = domein.get();
            problems.add(at, Tekst.of("een waarde " + d.in(Taal.NL), "a value " + d.in(Taal.EN)));
            return Optional.empty();
        }
        return waarde;
    }

    private static Optional<Object> widen(Optional<?> waarde) {
        return waarde.isPresent() ? Optional.of(waarde.get()) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the domain was made with values of the kind of the fact, as the value was
    private static <W> boolean contains(Domein<W> domein, Object waarde) {
        return domein.contains((W) waarde);
    }

    /** The facts that the questions themselves know by name. */
    private void ownFacts(JsonValue at, Optional<Sector> sector) {
        Optional<JsonValue> vorm = ownFact(at, Tariefbeleid.VORM);
        if (vorm.isPresent()) {
            forms(words(Tariefbeleid.VORM), vorm.get().place());
        }
        Optional<JsonValue> profiel = ownFact(at, Tariefbeleid.PROFIEL);
        if (profiel.isPresent()) {
            profiles(words(Tariefbeleid.PROFIEL), profiel.get(), sector);
        }
        Optional<JsonValue> overeenkomst = ownFact(at, Tariefbeleid.OVEREENKOMST);
        Set<String> bekend = new LinkedHashSet<>(List.of("hier", "elders", "geen"));
        if (overeenkomst.isPresent() && !bekend.equals(Set.copyOf(words(Tariefbeleid.OVEREENKOMST)))) {
            problems.add(overeenkomst.get(), oneOf("de keuzes", "the choices", bekend));
        }
    }

    private void forms(List<String> woorden, Place plaats) {
        Set<String> vormen = new LinkedHashSet<>();
        for (Leveringsvorm vorm : Leveringsvorm.values()) {
            if (vorm.isInNatura()) {
                vormen.add(vorm.name());
            }
        }
        for (String woord : woorden) {
            if (!vormen.contains(woord)) {
                problems.add(plaats, woord, oneOf("een vorm met een tarief", "a form with a tariff", vormen));
            }
        }
    }

    private void profiles(List<String> woorden, JsonValue at, Optional<Sector> sector) {
        if (!woorden.contains(Tariefbeleid.OVERIG)) {
            problems.add(at, Tekst.of("ook de keuze \"overig\"", "also the choice \"overig\""));
        }
        Set<Zorgprofiel> genoemd = new LinkedHashSet<>();
        for (String woord : woorden) {
            if (woord.equals(Tariefbeleid.OVERIG)) {
                continue;
            }
            if (!isProfile(woord, sector)) {
                problems.add(
                        at.place(),
                        woord,
                        Tekst.of(
                                "een zorgprofiel van de sector, of \"overig\"",
                                "a zorgprofiel of the sector, or \"overig\""));
            } else if (!genoemd.add(Zorgprofiel.parse(woord))) {
                problems.add(at.place(), woord, Tekst.of("elk zorgprofiel één keer", "every zorgprofiel once"));
            }
        }
    }

    private static boolean isProfile(String woord, Optional<Sector> sector) {
        try {
            return Zorgprofiel.parse(woord).sector().equals(sector);
        } catch (OngeldigeWaardeException e) {
            return false;
        }
    }

    /** Where a fact that must be there, and must be a choice of words, stands; absent if it is wrong in either. */
    private Optional<JsonValue> ownFact(JsonValue at, String naam) {
        if (!(at instanceof JsonObject object)) {
            return Optional.empty();
        }
        JsonValue plaats = object.members().get(naam);
        if (plaats == null) {
            problems.add(
                    at.place(),
                    "",
                    Tekst.of("een feit \"" + naam + "\"; het ontbreekt", "a fact \"" + naam + "\"; it is absent"));
            return Optional.empty();
        }
        Feit feit = feiten.get(naam);
        if (feit == null) {
            return Optional.empty();
        }
        if (feit.soort() != Soort.KEUZE) {
            problems.add(plaats, Tekst.of("een keuze uit woorden (\"een van\")", "a choice of words (\"een van\")"));
            return Optional.empty();
        }
        return Optional.of(plaats);
    }

    private List<String> words(String feit) {
        List<String> woorden = new ArrayList<>();
        for (Object woord : Objects.requireNonNull(feiten.get(feit)).domein().cases()) {
            woorden.add(woord.toString());
        }
        return woorden;
    }

    // -------------------------------------------------------------------------------------------- notions and rows

    private void notion(String naam, JsonValue at) {
        List<Begrip> gevallen = new ArrayList<>();
        for (JsonValue element : problems.elements(at)) {
            Fields fields = problems.fields(element);
            String regel = ruleId(fields);
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
        Optional<JsonValue> wie = fields.optional("bij");
        Optional<Voorwaarde.Bij> bij = wie.isPresent() ? whose(wie.get()) : Optional.empty();
        Map<String, String> lezing = readings(fields.optional("lezing"));
        Geldigheid dagen = days(fields.optional("geldig"));
        Map<String, Set<Object>> als = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : members(fields.optional("als"))) {
            Set<Object> waarden = values(member.getKey(), member.getValue(), metBegrippen);
            if (!waarden.isEmpty()) {
                als.put(member.getKey(), waarden);
            }
        }
        return new Voorwaarde(bij, lezing, dagen, als);
    }

    private Optional<Voorwaarde.Bij> whose(JsonValue at) {
        if (at instanceof JsonObject) {
            Fields fields = problems.fields(at);
            Optional<JsonValue> naam = fields.required("lezing");
            fields.close();
            Optional<Lezing> lezing = named(naam);
            if (lezing.isEmpty()) {
                return Optional.empty();
            }
            namesOffices(lezing.get(), naam.orElseThrow());
            return Optional.of(
                    new Voorwaarde.Bij(Set.of(), Optional.of(lezing.get().naam())));
        }
        List<JsonValue> namen = at instanceof JsonString ? List.of(at) : problems.elements(at);
        Set<Zorgkantoor> zorgkantoren = new LinkedHashSet<>();
        for (JsonValue element : namen) {
            Optional<String> naam = problems.text(element);
            Optional<Zorgkantoor> zorgkantoor = naam.isPresent() ? zorgkantoor(naam.get(), element) : Optional.empty();
            if (zorgkantoor.isPresent()) {
                if (!looptijden.containsKey(zorgkantoor.get())) {
                    problems.add(element, Tekst.of("een zorgkantoor van dit beleid", "a zorgkantoor of this policy"));
                }
                zorgkantoren.add(zorgkantoor.get());
            }
        }
        if (namen.isEmpty() && at instanceof JsonArray) {
            problems.add(at, Tekst.of("een of meer zorgkantoren", "one or more zorgkantoren"));
        }
        return Optional.of(new Voorwaarde.Bij(zorgkantoren, Optional.empty()));
    }

    /** The reading that a value names. */
    private Optional<Lezing> named(Optional<JsonValue> at) {
        Optional<String> naam = at.isPresent() ? problems.text(at.get()) : Optional.empty();
        return naam.isPresent() ? known(naam.get(), at.get()) : Optional.empty();
    }

    /** A reading that says whose a row is has zorgkantoren to choose from, beside its default: nobody. */
    private void namesOffices(Lezing lezing, JsonValue at) {
        Set<String> namen = new LinkedHashSet<>();
        for (Zorgkantoor zorgkantoor : looptijden.keySet()) {
            namen.add(zorgkantoor.naam());
        }
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
        Soort soort = begrip ? Soort.JA_NEE : feit.get().soort();
        Set<Object> waarden = new LinkedHashSet<>();
        if (at instanceof JsonArray a && a.elements().isEmpty()) {
            problems.add(at, Tekst.of("een of meer waarden", "one or more values"));
        }
        for (JsonValue element : at instanceof JsonArray a ? a.elements() : List.of(at)) {
            switch (soort) {
                case JA_NEE -> add(problems.bool(element), waarden);
                case KEUZE -> add(choice(element, words(naam)), waarden);
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

    private static void add(Optional<?> waarde, Set<Object> aan) {
        if (waarde.isPresent()) {
            aan.add(waarde.get());
        }
    }

    private void rule(JsonValue at) {
        Fields fields = problems.fields(at);
        String regel = ruleId(fields);
        Tekst wat = tekst(fields.required("wat")).orElse(Tekst.same(""));
        Optional<JsonValue> hoeZeker = fields.optional("zekerheid");
        Zekerheid zekerheid = hoeZeker.isPresent()
                ? word(hoeZeker.get(), List.of(Zekerheid.MIDDEN, Zekerheid.OPEN))
                        .orElse(Zekerheid.HOOG)
                : Zekerheid.HOOG;
        boolean zonderBeleid = bool(fields.optional("zonder beleid"), false);
        Voorwaarde voorwaarde = condition(fields, true);
        Optional<Bewerking> bewerking = operation(fields);
        fields.close();
        Optional<JsonValue> bij = fields.optional("bij");
        boolean bijLezing = bij.isPresent() && bij.get() instanceof JsonObject;
        if (zekerheid == Zekerheid.OPEN && voorwaarde.lezing().isEmpty() && !bijLezing) {
            problems.add(
                    at.place(),
                    "",
                    Tekst.of(
                            "een lezing die zegt wanneer deze open regel geldt",
                            "a reading that says when this open rule holds"));
        }
        if (bewerking.isPresent()) {
            Beleidsregel rij =
                    new Beleidsregel(new Stap(regel, wat), zekerheid, zonderBeleid, voorwaarde, bewerking.get());
            regels.add(rij);
            plaatsen.put(rij, at);
        }
    }

    private Optional<Bewerking> operation(Fields fields) {
        List<Optional<Bewerking>> bewerkingen = new ArrayList<>();
        Optional<JsonValue> inPlaatsVan = fields.optional("in plaats van");
        Optional<JsonValue> maat = fields.optional("maat");
        for (String naam : BEWERKINGEN) {
            Optional<JsonValue> at = fields.optional(naam);
            if (at.isPresent()) {
                bewerkingen.add(operation(naam, at.get(), inPlaatsVan, maat));
            }
        }
        if (bewerkingen.size() != 1) {
            problems.add(
                    fields.place(),
                    bewerkingen.size() + " bewerkingen",
                    Tekst.of(
                            "precies één van " + String.join(", ", BEWERKINGEN),
                            "exactly one of " + String.join(", ", BEWERKINGEN)));
            return Optional.empty();
        }
        Optional<Bewerking> bewerking = bewerkingen.get(0);
        misplaced(inPlaatsVan, bewerking, Bewerking.Stel.class, "stel");
        misplaced(maat, bewerking, Bewerking.Plus.class, "plus");
        return bewerking;
    }

    private Optional<Bewerking> operation(
            String naam, JsonValue at, Optional<JsonValue> inPlaatsVan, Optional<JsonValue> maat) {
        if (naam.equals("weiger")) {
            return onlyTrue(at, new Bewerking.Weiger());
        }
        if (naam.equals("let op")) {
            return onlyTrue(at, new Bewerking.LetOp());
        }
        Optional<Bewerking.Waarde> gelezen = value(at, naam.equals("plus") ? Soort.PROCENTPUNT : Soort.PERCENTAGE);
        if (gelezen.isEmpty()) {
            return Optional.empty();
        }
        Bewerking.Waarde waarde = gelezen.get();
        return Optional.of(
                switch (naam) {
                    case "stel" -> new Bewerking.Stel(waarde, name(inPlaatsVan));
                    case "plus" -> new Bewerking.Plus(waarde, measure(maat));
                    case "hoogstens" -> new Bewerking.Hoogstens(waarde);
                    case "minstens" -> new Bewerking.Minstens(waarde);
                    default -> new Bewerking.Nhc(waarde);
                });
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
            Optional<Object> getal = bounded(at, soort);
            return getal.isPresent() ? Optional.of(new Bewerking.Getal(getal.get())) : Optional.empty();
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
            Optional<Lezing> lezing = named(naam);
            if (lezing.isPresent() && !Set.copyOf(lezing.get().keuzes()).equals(Set.copyOf(maten))) {
                problems.add(
                        at.get(),
                        Tekst.of(
                                "een lezing met de keuzes punten en relatief",
                                "a reading with the choices punten and relatief"));
            }
            return lezing.isPresent()
                    ? new Bewerking.Maat(false, Optional.of(lezing.get().naam()))
                    : punten;
        }
        boolean relatief = choice(at.get(), maten).equals(Optional.of(Bewerking.Maat.RELATIEF));
        return new Bewerking.Maat(relatief, Optional.empty());
    }

    /** What a row names of other rows. */
    private void references() {
        Set<String> bases = new LinkedHashSet<>();
        for (Beleidsregel regel : regels) {
            if (regel.bewerking() instanceof Bewerking.Stel) {
                bases.add(regel.stap().regel());
            }
        }
        for (Beleidsregel regel : regels) {
            if (regel.bewerking() instanceof Bewerking.Stel s && s.inPlaatsVan().isPresent()) {
                String vervangen = s.inPlaatsVan().get();
                if (!bases.contains(vervangen) || vervangen.equals(regel.stap().regel())) {
                    problems.add(
                            placeOf(regel).child("in plaats van"),
                            vervangen,
                            oneOf("een andere regel met \"stel\"", "another row with \"stel\"", bases));
                }
            }
        }
    }

    private void duplicates() {
        if (gepubliceerd) {
            return;
        }
        Set<Beleidsregel> gezien = new HashSet<>();
        for (Beleidsregel regel : regels) {
            if (!gezien.add(regel)) {
                problems.add(
                        placeOf(regel),
                        regel.stap().regel(),
                        Tekst.of("een regel die er niet al staat", "a row that is not there already"));
            }
        }
    }

    private Place placeOf(Beleidsregel regel) {
        return Objects.requireNonNull(plaatsen.get(regel)).place();
    }
}
