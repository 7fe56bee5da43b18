package nl.wlzkit.examples.dmn;

import static nl.wlzkit.examples.dmn.Model.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.examples.dmn.Model.Beslissing;
import nl.wlzkit.examples.dmn.Model.Invoer;
import nl.wlzkit.examples.dmn.Model.Rij;
import nl.wlzkit.examples.dmn.Model.Soort;
import nl.wlzkit.examples.dmn.Model.Trefregel;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * A policy as tables: each row of the policy is one row of the table of what it does.
 *
 * <pre>percentage = highest of (floors, lowest of (caps, base + sum of additions)), if nothing refuses</pre>
 *
 * A row in place of another stands before it in the table of bases, of which the first that holds counts. Additions that a
 * reading counts in points or relatively are multiplied by a factor that is a table of its own. The lowest and the highest
 * are tables that collect, with one row more for what is bounded, so that nothing needs a function of FEEL. Conditions that
 * one row alone sets have a table of their own: so its table stays one that can be read, and tried for every input.
 */
final class Beleidsmodel {
    static final String ZORGKANTOOR = "zorgkantoor";
    static final String PERIODE = "periode";
    static final String PERCENTAGE = "percentage";
    static final String NHC = "percentage_nhc";
    static final String LET_OP = "let_op";
    static final String WEIGERINGEN = "weigeringen";
    private static final String VAN_KRACHT = "beleid_van_kracht";
    private static final String BASIS = "basis";
    private static final String OPSLAGEN = "opslagen";
    private static final String BEGRENSD = "begrensd";

    /** From so many conditions of its own on a row has a table of them: fewer are read more easily in the row. */
    private static final int EIGEN_TABEL = 3;

    private final Tariefbeleid beleid;
    private final JsonObject document;
    private final Namen namen = new Namen();
    private final List<Invoer> invoer = new ArrayList<>();
    private final List<Beslissing> beslissingen = new ArrayList<>();
    private final List<Geldigheid> perioden;

    /** A row of the policy with the cells that say when it holds. */
    private record Regel(JsonObject rij, Map<String, String> cellen) {
        String id() {
            return text(rij, "regel");
        }

        Optional<String> inPlaatsVan() {
            return find(rij, "in plaats van").map(Beleidsmodel::text);
        }

        Rij giving(String uitkomst) {
            String wat = rij.members().get("wat") instanceof JsonObject o ? text(o, "nl") : "";
            String zekerheid =
                    find(rij, "zekerheid").map(z -> "; zekerheid " + text(z)).orElse("");
            String plaats = inPlaatsVan().map(r -> "; in plaats van " + r).orElse("");
            return new Rij(cellen, uitkomst, id(), wat + plaats + zekerheid);
        }
    }

    private Beleidsmodel(Tariefbeleid beleid) {
        this.beleid = beleid;
        this.document = (JsonObject) beleid.document();
        this.perioden = beleid.perioden();
        Stream.of(ZORGKANTOOR, PERIODE, PERCENTAGE, NHC, LET_OP, WEIGERINGEN, VAN_KRACHT, BASIS, OPSLAGEN, BEGRENSD)
                .forEach(namen::reserve);
    }

    /**
     * Makes the tables of a policy.
     *
     * @param id the name of the file
     * @param beleid the policy
     * @return the model
     * @throws OngeldigeInvoerException if bases stand in place of one another in a circle, which no order of rows can say
     */
    static Model of(String id, Tariefbeleid beleid) {
        return new Beleidsmodel(beleid).model(id);
    }

    /** How a period is written: its first and last day. */
    static String label(Geldigheid periode) {
        return periode.van().orElseThrow() + "/" + periode.totEnMet().orElseThrow();
    }

    /** The name of the input or decision for a fact: what a rule reads of it. */
    private String fact(String feit) {
        return namen.of("", feit);
    }

    private String reading(String lezing) {
        return namen.of("lezing", lezing);
    }

    private Model model(String id) {
        inputs();
        inForce();
        notions();
        List<Regel> regels = new ArrayList<>();
        Map<String, Long> vragers = asked();
        for (JsonValue rij : ((JsonArray) member(document, "regels")).elements()) {
            regels.add(rule((JsonObject) rij, vragers));
        }
        boolean weigert = refusals(regels);
        bases(regels);
        measures(regels);
        additions(regels);
        bounds(regels, weigert);
        others(regels);
        return new Model(
                id,
                beleid.naam().in(Taal.NL),
                "Elke rij van het beleid is één rij van een tabel; de annotatie noemt de regel. Wat niet verteld is, is"
                        + " onbekend: deze tabellen rekenen alleen als alles bekend is. Weigert een rij, dan is er geen"
                        + " percentage.",
                invoer,
                beslissingen);
    }

    // ------------------------------------------------------------------------------------------------- what is told

    private void inputs() {
        invoer.add(new Invoer(
                ZORGKANTOOR,
                "zorgkantoor",
                Soort.TEKST,
                beleid.zorgkantoren().stream().map(Zorgkantoor::naam).toList()));
        invoer.add(new Invoer(
                PERIODE,
                "periode, eerste/laatste dag",
                Soort.TEKST,
                perioden.stream().map(Beleidsmodel::label).toList()));
        for (Feit feit : beleid.feiten()) {
            Soort soort = switch (feit.soort()) {
                case JA_NEE -> Soort.JA_NEE;
                case KEUZE -> Soort.TEKST;
                case PERCENTAGE, PROCENTPUNT -> Soort.GETAL;
            };
            List<String> woorden = soort == Soort.TEKST
                    ? feit.domein().cases().stream().map(Object::toString).toList()
                    : List.of();
            String naam = fact(feit.feit());
            if (feit.bekend().isEmpty()) {
                invoer.add(new Invoer(naam, feit.naam().in(Taal.NL), soort, woorden));
            } else {
                String verteld = namen.of("verteld", feit.feit());
                invoer.add(
                        new Invoer(verteld, feit.naam().in(Taal.NL) + ", als niets gepubliceerd is", soort, woorden));
                beslissingen.add(published(feit, naam, verteld, soort));
            }
        }
        for (Lezing lezing : beleid.lezingen()) {
            invoer.add(new Invoer(
                    reading(lezing.naam()),
                    "lezing " + lezing.naam() + " (" + lezing.regel() + "), standaard " + lezing.standaard(),
                    Soort.TEKST,
                    lezing.keuzes()));
        }
    }

    /** What is published of a fact goes before what is told of it. */
    private Beslissing published(Feit feit, String naam, String verteld, Soort soort) {
        List<Rij> rijen = new ArrayList<>();
        for (Feit.Bekend bekend : feit.bekend()) {
            Map<String, String> cellen = new LinkedHashMap<>();
            beleid.lezingen().stream()
                    .filter(l -> bekend.lezing().containsKey(l.naam()))
                    .forEach(l ->
                            cellen.put(reading(l.naam()), quote(bekend.lezing().getOrDefault(l.naam(), ""))));
            periods(bekend.geldig(), cellen);
            String waarde = bekend.waarde().toString();
            rijen.add(new Rij(
                    cellen, soort == Soort.TEKST ? quote(waarde) : waarde, bekend.regel(), "gepubliceerde waarde"));
        }
        rijen.add(new Rij(Map.of(), verteld, "", "anders wat verteld is"));
        return new Beslissing(naam, feit.naam().in(Taal.NL), soort, Trefregel.EERSTE, Set.of(verteld), rijen);
    }

    // ------------------------------------------------------------------------------------------------ when rows hold

    private void periods(Geldigheid geldig, Map<String, String> cellen) {
        List<String> geldend = perioden.stream()
                .filter(p -> geldig.contains(p.van().orElseThrow()))
                .map(p -> quote(label(p)))
                .toList();
        if (geldend.size() < perioden.size()) {
            cellen.put(PERIODE, String.join(",", geldend));
        }
    }

    private void inForce() {
        List<Rij> rijen = new ArrayList<>();
        ((JsonObject) member(document, "zorgkantoren")).members().forEach((naam, looptijden) -> {
            for (JsonValue looptijd : ((JsonArray) looptijden).elements()) {
                Map<String, String> cellen = new LinkedHashMap<>();
                cellen.put(ZORGKANTOOR, quote(Zorgkantoor.parse(naam).naam()));
                Set<String> ids = readings((JsonObject) looptijd, cellen);
                periods(days((JsonObject) looptijd), cellen);
                rijen.add(new Rij(cellen, "true", String.join(", ", ids), "beleid van kracht"));
            }
        });
        rijen.add(new Rij(Map.of(), "false", "", "anders niet"));
        beslissingen.add(new Beslissing(
                VAN_KRACHT, "is het beleid van kracht", Soort.JA_NEE, Trefregel.EERSTE, Set.of(), rijen));
    }

    private void notions() {
        Optional<JsonValue> begrippen = find(document, "begrippen");
        if (begrippen.isEmpty()) {
            return;
        }
        ((JsonObject) begrippen.get()).members().forEach((naam, gevallen) -> {
            List<Rij> rijen = new ArrayList<>();
            Set<String> ook = new LinkedHashSet<>();
            for (JsonValue geval : ((JsonArray) gevallen).elements()) {
                JsonObject o = (JsonObject) geval;
                rijen.add(new Rij(condition(o, ook), "true", text(o, "regel"), naam));
            }
            rijen.add(new Rij(Map.of(), "false", "", "anders niet"));
            beslissingen.add(new Beslissing(fact(naam), naam, Soort.JA_NEE, Trefregel.EERSTE, ook, rijen));
        });
    }

    /** How many rows, of notions too, ask a fact. */
    private Map<String, Long> asked() {
        Stream<JsonValue> gevallen = find(document, "begrippen").stream()
                .flatMap(b -> ((JsonObject) b).members().values().stream())
                .flatMap(b -> ((JsonArray) b).elements().stream());
        return Stream.concat(gevallen, ((JsonArray) member(document, "regels")).elements().stream())
                .flatMap(r -> find((JsonObject) r, "als").stream())
                .flatMap(als -> ((JsonObject) als).members().keySet().stream())
                .collect(Collectors.groupingBy(this::fact, Collectors.counting()));
    }

    private Regel rule(JsonObject rij, Map<String, Long> vragers) {
        Map<String, String> cellen = new LinkedHashMap<>();
        cellen.putAll(condition(rij, new LinkedHashSet<>()));
        Map<String, String> eigen = new LinkedHashMap<>(cellen);
        eigen.keySet().removeIf(naam -> vragers.getOrDefault(naam, 0L) != 1);
        if (eigen.size() >= EIGEN_TABEL) {
            cellen.keySet().removeAll(eigen.keySet());
            cellen.put(conditions(text(rij, "regel"), eigen), "true");
        }
        boolean zonder = find(rij, "zonder beleid").filter(z -> is(z, true)).isPresent();
        if (zonder || find(rij, "bij").isPresent()) {
            cellen.put(VAN_KRACHT, zonder ? "false" : "true");
        }
        return new Regel(rij, cellen);
    }

    /** Makes the table of the conditions that one row alone sets, and returns its name. */
    private String conditions(String regel, Map<String, String> cellen) {
        String woord = regel;
        for (int i = 2; isTaken(namen.of("voorwaarden", woord)); i++) {
            woord = regel + '-' + i;
        }
        String naam = namen.of("voorwaarden", woord);
        beslissingen.add(new Beslissing(
                naam,
                "voldaan aan de voorwaarden van " + regel,
                Soort.JA_NEE,
                Trefregel.EERSTE,
                Set.of(),
                List.of(
                        new Rij(cellen, "true", regel, "alle voorwaarden"),
                        new Rij(Map.of(), "false", "", "anders niet"))));
        return naam;
    }

    private boolean isTaken(String naam) {
        return beslissingen.stream().anyMatch(b -> b.naam().equals(naam));
    }

    private Map<String, String> condition(JsonObject rij, Set<String> ook) {
        Map<String, String> cellen = new LinkedHashMap<>();
        Optional<JsonValue> bij = find(rij, "bij");
        if (bij.isPresent() && !(bij.get() instanceof JsonObject)) {
            cellen.put(
                    ZORGKANTOOR,
                    elements(bij.get()).stream()
                            .map(z -> quote(Zorgkantoor.parse(text(z)).naam()))
                            .collect(Collectors.joining(",")));
        }
        readings(rij, cellen);
        if (bij.isPresent() && bij.get() instanceof JsonObject wie) {
            String lezing = reading(text(wie, "lezing"));
            String gekozen = cellen.putIfAbsent(lezing, ZORGKANTOOR);
            if (gekozen == null) {
                ook.add(ZORGKANTOOR);
            } else {
                cellen.put(ZORGKANTOOR, gekozen);
            }
        }
        find(rij, "geldig").ifPresent(g -> periods(days(rij), cellen));
        find(rij, "als")
                .ifPresent(als -> ((JsonObject) als)
                        .members()
                        .forEach((naam, waarden) -> cellen.put(
                                fact(naam),
                                elements(waarden).stream()
                                        .map(Beleidsmodel::literal)
                                        .collect(Collectors.joining(",")))));
        return cellen;
    }

    /** Adds the readings of a row, and returns the rules behind them. */
    private Set<String> readings(JsonObject rij, Map<String, String> cellen) {
        Set<String> ids = new LinkedHashSet<>();
        find(rij, "lezing")
                .ifPresent(l -> ((JsonObject) l).members().forEach((naam, keuze) -> {
                    cellen.put(reading(naam), literal(keuze));
                    ids.add(beleid.lezing(naam).regel());
                }));
        return ids;
    }

    private static Geldigheid days(JsonObject rij) {
        JsonObject dagen = (JsonObject) member(rij, "geldig");
        return new Geldigheid(
                find(dagen, "van").map(d -> java.time.LocalDate.parse(text(d))),
                find(dagen, "tot en met").map(d -> java.time.LocalDate.parse(text(d))));
    }

    // -------------------------------------------------------------------------------------------------- what rows do

    private static List<Regel> doing(String bewerking, List<Regel> regels) {
        return regels.stream()
                .filter(r -> find(r.rij(), bewerking).filter(v -> !is(v, false)).isPresent())
                .toList();
    }

    /** The tables of rules begin with the column of the zorgkantoor, whether a row names one or not. */
    private void table(String naam, String titel, Soort soort, Trefregel trefregel, Set<String> ook, List<Rij> rijen) {
        Set<String> alle = new LinkedHashSet<>(ook);
        boolean metKolom = rijen.stream().anyMatch(r -> r.cellen().containsKey(ZORGKANTOOR));
        if (!metKolom && rijen.stream().anyMatch(r -> r.cellen().containsValue(ZORGKANTOOR))) {
            alle.add(ZORGKANTOOR);
        }
        beslissingen.add(new Beslissing(naam, titel, soort, trefregel, alle, rijen));
    }

    /** How many rows refuse: a sum and not a count, because engines differ about a count of nothing. */
    private boolean refusals(List<Regel> regels) {
        List<Regel> weigerend = doing("weiger", regels);
        if (weigerend.isEmpty()) {
            return false;
        }
        List<Rij> rijen = new ArrayList<>(List.of(new Rij(Map.of(), "0", "", "zonder weigering")));
        weigerend.forEach(r -> rijen.add(r.giving("1")));
        table(WEIGERINGEN, "aantal weigeringen", Soort.GETAL, Trefregel.SOM, Set.of(), rijen);
        return true;
    }

    private void bases(List<Regel> regels) {
        List<Regel> rest = new ArrayList<>(doing("stel", regels));
        List<Rij> rijen = new ArrayList<>();
        Set<String> ook = new LinkedHashSet<>();
        while (!rest.isEmpty()) {
            Regel volgende = rest.stream()
                    .filter(r -> rest.stream().noneMatch(a -> a.inPlaatsVan().equals(Optional.of(r.id()))))
                    .findFirst()
                    .orElseThrow(() -> circle(rest));
            rest.remove(volgende);
            rijen.add(volgende.giving(value(volgende, "stel", ook)));
        }
        table(BASIS, "percentage waarmee het begint", Soort.GETAL, Trefregel.EERSTE, ook, rijen);
    }

    private OngeldigeInvoerException circle(List<Regel> rest) {
        String ids = rest.stream().map(Regel::id).distinct().collect(Collectors.joining(", "));
        return new OngeldigeInvoerException(
                beleid.naam().in(Taal.NL),
                List.of(Probleem.of(
                        "/regels",
                        0,
                        0,
                        ids,
                        Tekst.of(
                                "rijen die niet in een kring in elkaars plaats staan; dat kan geen tabel zeggen",
                                "rows that do not stand in place of one another in a circle; no table can say that"))));
    }

    /** The factors of the readings by which additions are counted. */
    private void measures(List<Regel> regels) {
        Set<String> lezingen = new LinkedHashSet<>();
        for (Regel regel : doing("plus", regels)) {
            find(regel.rij(), "maat")
                    .filter(JsonObject.class::isInstance)
                    .ifPresent(m -> lezingen.add(text((JsonObject) m, "lezing")));
        }
        for (String lezing : lezingen) {
            String id = beleid.lezing(lezing).regel();
            String kolom = reading(lezing);
            beslissingen.add(new Beslissing(
                    factor(lezing),
                    "waarmee opslagen tellen",
                    Soort.GETAL,
                    Trefregel.ENIGE,
                    Set.of(BASIS),
                    List.of(
                            new Rij(Map.of(kolom, quote("punten")), "1", id, "in procentpunten"),
                            new Rij(
                                    Map.of(kolom, quote("relatief")),
                                    BASIS + " / 100",
                                    id,
                                    "in procenten van de basis"))));
        }
    }

    private String factor(String lezing) {
        return namen.of("factor", lezing);
    }

    private void additions(List<Regel> regels) {
        List<Rij> rijen = new ArrayList<>(List.of(new Rij(Map.of(), "0", "", "zonder opslag of afslag")));
        Set<String> ook = new LinkedHashSet<>();
        for (Regel regel : doing("plus", regels)) {
            String getal = value(regel, "plus", ook);
            Optional<JsonValue> maat = find(regel.rij(), "maat");
            if (maat.isPresent() && maat.get() instanceof JsonObject o) {
                String factor = factor(text(o, "lezing"));
                ook.add(factor);
                getal += " * " + factor;
            } else if (maat.isPresent() && text(maat.get()).equals("relatief")) {
                ook.add(BASIS);
                getal += " * " + BASIS + " / 100";
            }
            rijen.add(regel.giving(getal));
        }
        table(OPSLAGEN, "som van opslagen en afslagen, in punten", Soort.GETAL, Trefregel.SOM, ook, rijen);
    }

    private void bounds(List<Regel> regels, boolean weigert) {
        Set<String> ook = new LinkedHashSet<>(List.of(BASIS, OPSLAGEN));
        List<Rij> hoogstens =
                new ArrayList<>(List.of(new Rij(Map.of(), BASIS + " + " + OPSLAGEN, "", "basis met opslagen")));
        for (Regel regel : doing("hoogstens", regels)) {
            hoogstens.add(regel.giving(value(regel, "hoogstens", ook)));
        }
        table(BEGRENSD, "het laagste van de som en elk plafond", Soort.GETAL, Trefregel.LAAGSTE, ook, hoogstens);

        Map<String, String> mag = weigert ? Map.of(WEIGERINGEN, "0") : Map.of();
        Set<String> meer = new LinkedHashSet<>(List.of(BEGRENSD));
        List<Rij> minstens = new ArrayList<>(List.of(new Rij(mag, BEGRENSD, "", "wat onder de plafonds blijft")));
        for (Regel regel : doing("minstens", regels)) {
            Map<String, String> cellen = new LinkedHashMap<>(mag);
            cellen.putAll(regel.cellen());
            minstens.add(new Regel(regel.rij(), cellen).giving(value(regel, "minstens", meer)));
        }
        table(PERCENTAGE, "percentage van het NZa-maximumtarief", Soort.GETAL, Trefregel.HOOGSTE, meer, minstens);
    }

    private void others(List<Regel> regels) {
        Set<String> ook = new LinkedHashSet<>();
        List<Rij> nhc = doing("nhc", regels).stream()
                .map(r -> r.giving(value(r, "nhc", ook)))
                .toList();
        if (!nhc.isEmpty()) {
            table(NHC, "percentage van NHC en NIC", Soort.GETAL, Trefregel.ENIGE, ook, nhc);
        }
        List<Rij> letOp = doing("let op", regels).stream()
                .map(r -> r.giving(quote(r.id())))
                .toList();
        if (!letOp.isEmpty()) {
            table(LET_OP, "regels zonder getal die gelden", Soort.TEKST, Trefregel.ALLE, Set.of(), letOp);
        }
    }

    /** The value of a row: a number, or the name of the fact that gives it. */
    private String value(Regel regel, String bewerking, Set<String> ook) {
        JsonValue waarde = member(regel.rij(), bewerking);
        if (waarde instanceof JsonString s) {
            ook.add(fact(s.value()));
            return fact(s.value());
        }
        return literal(waarde);
    }

    // ---------------------------------------------------------------------------------- the document, which was
    // checked

    private static JsonValue member(JsonObject in, String naam) {
        return find(in, naam).orElseThrow(() -> new IllegalStateException("a policy that was read has " + naam));
    }

    private static Optional<JsonValue> find(JsonObject in, String naam) {
        return Optional.ofNullable(in.members().get(naam));
    }

    private static String text(JsonObject in, String naam) {
        return text(member(in, naam));
    }

    private static String text(JsonValue at) {
        if (at instanceof JsonString s) {
            return s.value();
        }
        throw new IllegalStateException("a policy that was read has a text at " + at.place());
    }

    private static boolean is(JsonValue at, boolean waarde) {
        return at instanceof JsonBoolean b && b.value() == waarde;
    }

    private static List<JsonValue> elements(JsonValue at) {
        return at instanceof JsonArray a ? a.elements() : List.of(at);
    }

    private static String literal(JsonValue at) {
        if (at instanceof JsonNumber n) {
            return n.value().toPlainString();
        }
        return at instanceof JsonBoolean b ? String.valueOf(b.value()) : quote(text(at));
    }
}
