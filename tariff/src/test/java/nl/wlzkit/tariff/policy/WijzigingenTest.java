package nl.wlzkit.tariff.policy;

import static nl.wlzkit.tariff.Documenten.at;
import static nl.wlzkit.tariff.Documenten.elementsAt;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.remove;
import static nl.wlzkit.tariff.Documenten.replace;
import static nl.wlzkit.tariff.Documenten.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.Voorbeeld;
import nl.wlzkit.tariff.contract.Contracttarief;
import org.junit.jupiter.api.Test;

/**
 * Whatever is changed in a published policy, somebody notices: the loader refuses the file, or an example of a
 * percentage or of an amount per unit gets another answer or loses a rule from its explanation.
 */
abstract class WijzigingenTest {
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The published policy of V&V. */
    static final class Vv extends WijzigingenTest {
        Vv() {
            super(Sector.VV, Set.of());
        }
    }

    /** The published policy of GZ: of one zorgkantoor, in points only. */
    static final class Gz extends WijzigingenTest {
        Gz() {
            super(Sector.GZ, Set.of("zorgkantoor", "maat", "aanwijzing", "weigering"));
        }
    }

    /** The published policy of GGZ: of one zorgkantoor, in points only. */
    static final class Ggz extends WijzigingenTest {
        Ggz() {
            super(Sector.GGZ, Set.of("zorgkantoor", "maat", "aanwijzing", "weigering"));
        }
    }

    private final Tariefbeleid gepubliceerd;
    private final JsonValue document;
    private final List<Voorbeeld> voorbeelden;
    private final List<Voorbeeld> bedragen;
    private final Set<String> zonder;

    private WijzigingenTest(Sector sector, Set<String> zonder) {
        this.gepubliceerd = Tariefbeleid.published(sector);
        this.document = Documenten.policy(sector);
        String bestand = Voorbeeld.bestand(sector);
        this.voorbeelden = Voorbeeld.read(Tariefbeleid.class, bestand);
        this.bedragen = Voorbeeld.read(Contracttarief.class, bestand);
        this.zonder = zonder;
    }

    /** One change: what was done where, and the document that it gives. */
    private record Wijziging(String wat, JsonValue document) {}

    private Wijziging replaced(JsonValue bij, String waarde) {
        String pointer = bij.place().pointer();
        return new Wijziging(
                pointer + ": " + JsonWriter.compact(bij) + " -> " + waarde, replace(document, pointer, waarde));
    }

    private Wijziging removed(String pointer) {
        return new Wijziging(
                pointer + " removed: " + JsonWriter.compact(at(document, pointer)), remove(document, pointer));
    }

    private boolean isNoticed(Wijziging wijziging) {
        Tariefbeleid beleid;
        try {
            beleid = TariefbeleidReader.read("gewijzigd.json", Documenten.bytes(wijziging.document()));
        } catch (OngeldigeInvoerException e) {
            return true;
        }
        return voorbeelden.stream().anyMatch(v -> !v.fits(v.percentage(beleid)))
                || bedragen.stream().anyMatch(v -> !v.fits(v.bedrag(beleid)))
                || OpmerkingenTest.ANDERE_SECTOREN.stream()
                        .filter(a -> a.sector() == gepubliceerd.sector())
                        .anyMatch(a -> a.isNamed(beleid));
    }

    @Test
    void everyNumberMatters() {
        assertNoticed(leaves(JsonNumber.class)
                .flatMap(n -> Stream.of("0.1", "-0.1")
                        .map(d -> n.value().add(new BigDecimal(d)).toPlainString())
                        .map(anders -> replaced(n, anders))));
    }

    @Test
    void everyTruthValueMatters() {
        assertNoticed(leaves(JsonBoolean.class).map(b -> replaced(b, Boolean.toString(!b.value()))));
    }

    /** Moving the first or last day of a part outwards over an end of the policy changes nothing that can be asked. */
    @Test
    void everyDateMatters() {
        LocalDate eerste = LocalDate.of(2024, 1, 1);
        LocalDate laatste = LocalDate.of(2026, 12, 31);
        assertNoticed(leaves(JsonString.class)
                .filter(s -> DATUM.matcher(s.value()).matches())
                .flatMap(s -> {
                    LocalDate dag = LocalDate.parse(s.value());
                    boolean vanHetBeleid = s.place().pointer().startsWith("/geldig");
                    return Stream.of(dag.minusDays(1), dag.plusDays(1))
                            .filter(d -> vanHetBeleid || (!d.isBefore(eerste) && !d.isAfter(laatste)))
                            .map(d -> replaced(s, quoted(d.toString())));
                }));
    }

    @Test
    void everyWordOfAConditionMatters() {
        assertNoticed(leaves(JsonString.class).flatMap(s -> {
            String naam = under(s, "als");
            return naam.isEmpty()
                    ? Stream.empty()
                    : others(s, words("/feiten/" + naam + "/een van")).map(w -> replaced(s, quoted(w)));
        }));
    }

    @Test
    void everyChoiceOfAReadingMatters() {
        assertNoticed(leaves(JsonString.class).flatMap(s -> {
            String naam = under(s, "lezing");
            return naam.isEmpty() || s.place().pointer().matches(".*/(bij|maat)/lezing")
                    ? Stream.empty()
                    : others(s, words("/lezingen/" + naam + "/keuzes")).map(w -> replaced(s, quoted(w)));
        }));
    }

    @Test
    void everyZorgkantoorOfARowMatters() {
        List<String> zorgkantoren = List.copyOf(
                ((JsonObject) at(document, "/zorgkantoren")).members().keySet());
        assertNoticed(
                "zorgkantoor",
                leaves(JsonString.class)
                        .filter(s -> s.place().pointer().matches(".*/bij(/\\d+)?"))
                        .flatMap(s -> others(s, zorgkantoren).map(z -> replaced(s, quoted(z)))));
    }

    @Test
    void everyNameOfAFactThatGivesANumberMatters() {
        assertNoticed(leaves(JsonString.class)
                .filter(s -> s.place().pointer().matches("/regels/\\d+/(stel|plus)"))
                .flatMap(s -> others(s, sameUnit(s.value())).map(f -> replaced(s, quoted(f)))));
    }

    @Test
    void everyMeasureMatters() {
        assertNoticed(
                "maat",
                values(document)
                        .filter(v -> v.place().pointer().endsWith("/maat"))
                        .flatMap(v -> Stream.of(replaced(v, "\"punten\""), replaced(v, "\"relatief\""))));
    }

    @Test
    void everyReadingThatAppointsAZorgkantoorMatters() {
        assertNoticed(
                "aanwijzing",
                leaves(JsonString.class)
                        .filter(s -> s.place().pointer().endsWith("/bij/lezing"))
                        .flatMap(s -> others(s, List.of("toeslagen-084", "vv4-thuis-085"))
                                .map(w -> replaced(s, quoted(w)))));
    }

    @Test
    void everyDefaultMatters() {
        assertNoticed(values(document)
                .filter(v -> v.place().pointer().matches("/lezingen/[^/]+/keuzes"))
                .map(v -> {
                    List<JsonValue> keuzes = ((JsonArray) v).elements();
                    List<JsonValue> anders = Stream.concat(
                                    keuzes.stream().skip(1), keuzes.stream().limit(1))
                            .toList();
                    return replaced(v, JsonWriter.compact(JsonValue.array(anders)));
                }));
    }

    @Test
    void everyRowAndEveryCaseOfANotionAndEveryPublishedValueMatters() {
        Stream<String> lijsten = values(document)
                .filter(JsonArray.class::isInstance)
                .map(v -> v.place().pointer())
                .filter(p -> !p.contains("/als/"));
        assertNoticed(lijsten.flatMap(p -> elementsAt(document, p).stream()).map(this::removed));
    }

    /** Which remarks are made where they do not belong, the examples do not say: see {@link OpmerkingenTest}. */
    @Test
    void everyConditionMatters() {
        assertNoticed(values(document)
                .map(v -> v.place().pointer())
                .filter(p ->
                        p.matches("/(regels|begrippen/[^/]+)/\\d+/als/[^/]+") || p.matches("/regels/\\d+/lezing/[^/]+"))
                .filter(p -> !isRemark(p))
                .map(this::removed));
    }

    private boolean isRemark(String pointer) {
        String rij = pointer.replaceAll("/(als|lezing)/[^/]+$", "");
        return ((JsonObject) at(document, rij)).members().containsKey("let op");
    }

    @Test
    void everyRefusalMatters() {
        assertNoticed(
                "weigering",
                values(document)
                        .map(v -> v.place().pointer())
                        .filter(p -> p.endsWith("/weiger"))
                        .map(p -> p.substring(0, p.lastIndexOf('/')))
                        .map(p -> new Wijziging(
                                p + ": weiger -> let op", put(remove(document, p + "/weiger"), p, "let op", "true"))));
    }

    private void assertNoticed(Stream<Wijziging> wijzigingen) {
        assertNoticed("", wijzigingen);
    }

    /** Of a kind of change that not every policy has room for, it is known which has not. */
    private void assertNoticed(String soort, Stream<Wijziging> wijzigingen) {
        List<Wijziging> alle = wijzigingen.toList();

        assertThat(alle.isEmpty()).isEqualTo(zonder.contains(soort));
        assertThat(alle.stream().filter(w -> !isNoticed(w)).map(Wijziging::wat)).isEmpty();
    }

    private <T extends JsonValue> Stream<T> leaves(Class<T> soort) {
        return values(document).filter(soort::isInstance).map(soort::cast);
    }

    /** The name of the member of an object "als" or "lezing" that a word belongs to, or nothing. */
    private static String under(JsonString woord, String object) {
        List<String> delen = List.of(woord.place().pointer().split("/", -1));
        int plaats = delen.lastIndexOf(object);
        return plaats < 0 || plaats + 1 >= delen.size() ? "" : delen.get(plaats + 1);
    }

    private static Stream<String> others(JsonString woord, List<String> alle) {
        return alle.stream().filter(w -> !w.equals(woord.value()));
    }

    private List<String> words(String pointer) {
        return ((JsonArray) at(document, pointer))
                .elements().stream().map(v -> ((JsonString) v).value()).toList();
    }

    private List<String> sameUnit(String naam) {
        return gepubliceerd.feiten().stream()
                .filter(f -> f.soort() == gepubliceerd.feit(naam).soort())
                .map(Feit::feit)
                .toList();
    }

    private static String quoted(String woord) {
        return '"' + woord + '"';
    }
}
