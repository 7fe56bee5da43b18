package nl.wlzkit.tariff.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.policy.Beleidsvormen;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** How changes of a policy and portfolios are written as JSON; in the register for the published policy. */
public final class Scenariovormen implements Rekenbron {
    private static final long MOST = 1_000_000_000L;

    /** Made by the service loader. */
    public Scenariovormen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of();
    }

    @Override
    public List<Waardetype<?>> waarden() {
        return List.of(
                new Waardetype<>(
                        "beleidswijziging",
                        Tekst.of("Wijziging van een tariefbeleid", "Change of a tariff policy"),
                        Beleidswijziging.class,
                        beleidswijziging(Tariefbeleid.published())),
                new Waardetype<>(
                        "portefeuille",
                        Tekst.of("Wat een zorgaanbieder waar levert", "What a care provider delivers where"),
                        Portefeuille.class,
                        portefeuille(Tariefbeleid.published())));
    }

    /**
     * Returns the form of a change of a policy.
     *
     * @param basis the policy that is changed
     * @return the form
     */
    public static Waardevorm<Beleidswijziging> beleidswijziging(Tariefbeleid basis) {
        return new Wijzigingsvorm(basis);
    }

    /**
     * Returns the form of a portfolio.
     *
     * @param beleid the policy whose facts, zorgkantoren and years it names
     * @return the form
     */
    public static Waardevorm<Portefeuille> portefeuille(Tariefbeleid beleid) {
        return new Portefeuillevorm(beleid);
    }

    private record Wijzigingsvorm(Tariefbeleid basis) implements Waardevorm<Beleidswijziging> {
        @Override
        public Optional<Beleidswijziging> read(JsonValue at, Problems problems) {
            return Beleidswijziging.read(at, problems, basis);
        }

        @Override
        public JsonValue write(Beleidswijziging wijziging) {
            return wijziging.document();
        }

        /** The schema of a policy in which nothing but the name must be there, and a row can say which one it replaces. */
        @Override
        public JsonValue schema() {
            JsonObject beleid = (JsonObject) Beleidsvormen.tariefbeleid().schema();
            JsonObject properties = member(beleid, "properties");
            JsonObject defs = member(beleid, "$defs");
            JsonValue selector = JsonValue.object(
                    Map.of("type", JsonValue.text("object"), "minProperties", JsonValue.number(BigDecimal.ONE)));
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("schema", Schemas.oneOf(List.of(Beleidswijziging.SCHEMA)));
            for (String naam : List.of("naam", "geldig", "lezingen", "zorgkantoren", "begrippen")) {
                members.put(naam, member(properties, naam));
            }
            members.put("feiten", without(member(properties, "feiten"), "required"));
            members.put("regels", Schemas.list(JsonValue.object(Map.of("$ref", JsonValue.text("#/$defs/rij")))));
            members.put("schrap", Schemas.list(selector));
            JsonObject rij = member(defs, "rij");
            JsonValue metVervangt = with(rij, "properties", with(member(rij, "properties"), "vervangt", selector));
            return with(
                    (JsonObject) Schemas.object(members, List.of("schema", "naam")),
                    "$defs",
                    with(defs, "rij", metVervangt));
        }
    }

    private record Portefeuillevorm(Tariefbeleid beleid) implements Waardevorm<Portefeuille> {
        @Override
        public Optional<Portefeuille> read(JsonValue at, Problems problems) {
            return Portefeuille.read(at, problems, beleid);
        }

        @Override
        public JsonValue write(Portefeuille portefeuille) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("schema", JsonValue.text(Portefeuille.SCHEMA));
            portefeuille.toelichting().ifPresent(t -> members.put("toelichting", JsonValue.text(t)));
            members.put("aanbieder", Beleidsvormen.aanbieder(beleid).write(portefeuille.aanbieder()));
            members.put(
                    "regels",
                    JsonValue.array(portefeuille.regels().stream()
                            .map(Portefeuillevorm::write)
                            .toList()));
            return JsonValue.object(members);
        }

        private static JsonValue write(Portefeuille.Regel regel) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("zorgkantoor", JsonValue.text(regel.zorgkantoor().naam()));
            members.put("jaar", JsonValue.number(BigDecimal.valueOf(regel.jaar())));
            regel.profiel().ifPresent(p -> members.put("profiel", JsonValue.text(p.notatie())));
            members.put("vorm", JsonValue.text(regel.productie().vorm().name()));
            members.put(
                    "prestatiecode",
                    JsonValue.text(regel.productie().prestatiecode().code()));
            members.put(
                    "aantal",
                    JsonValue.number(BigDecimal.valueOf(regel.productie().aantal())));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            JsonObject aanbieder = (JsonObject) Beleidsvormen.aanbieder(beleid).schema();
            Map<String, JsonValue> regel = new LinkedHashMap<>();
            regel.put(
                    "zorgkantoor",
                    Schemas.oneOf(beleid.zorgkantoren().stream()
                            .map(Zorgkantoor::naam)
                            .toList()));
            List<Integer> jaren = beleid.perioden().stream()
                    .map(Geldigheid::van)
                    .flatMap(Optional::stream)
                    .map(LocalDate::getYear)
                    .toList();
            regel.put("jaar", Schemas.whole(jaren.get(0), jaren.get(jaren.size() - 1)));
            regel.put(
                    "profiel",
                    Schemas.oneOf(Arrays.stream(Zorgprofiel.values())
                            .filter(p -> p.sector().equals(Optional.of(beleid.sector())))
                            .map(Zorgprofiel::notatie)
                            .toList()));
            regel.put(
                    "vorm",
                    Schemas.oneOf(beleid.feit(Tariefbeleid.VORM).domein().cases().stream()
                            .map(Object::toString)
                            .toList()));
            regel.put("prestatiecode", Schemas.text("^[A-Z][0-9]{3,4}[A-Z]?$"));
            regel.put("aantal", Schemas.whole(0, MOST));
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("schema", Schemas.oneOf(List.of(Portefeuille.SCHEMA)));
            members.put("toelichting", Schemas.name());
            members.put("aanbieder", without(aanbieder, "$schema", "$id", "$defs"));
            members.put(
                    "regels",
                    Schemas.list(
                            Schemas.object(regel, List.of("zorgkantoor", "jaar", "vorm", "prestatiecode", "aantal"))));
            return with(
                    (JsonObject) Schemas.object(members, List.of("schema", "aanbieder", "regels")),
                    "$defs",
                    member(aanbieder, "$defs"));
        }
    }

    private static JsonObject member(JsonObject object, String naam) {
        return (JsonObject) Optional.ofNullable(object.members().get(naam)).orElseThrow();
    }

    private static JsonValue with(JsonObject object, String naam, JsonValue waarde) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(naam, waarde);
        return JsonValue.object(members);
    }

    private static JsonValue without(JsonObject object, String... namen) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        List.of(namen).forEach(members::remove);
        return JsonValue.object(members);
    }
}
