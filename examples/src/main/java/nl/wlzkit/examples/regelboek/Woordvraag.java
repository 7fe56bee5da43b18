package nl.wlzkit.examples.regelboek;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * The document of a question that an example writes in words: {@code zorgkantoor=CZ; vorm=VPT}. What such words mean stands
 * with the tests of each package; here it is only tried, and counts if the calculator then gives the answer of the example.
 * Not to be instantiated; thread-safe.
 */
final class Woordvraag {
    private static final String LEZING = "lezing ";
    private static final String ONBEKEND = "onbekend";
    private static final Set<String> MET_BELEID = Set.of("tariefpercentage", "contracttarief", "jaarbedrag");
    private static final Set<String> BUITEN_DE_FEITEN = Set.of(
            "sector", "zorgkantoor", "profiel", "keuze", "maximum", "nhc", "nhcPercentage", "aantal", "volgorde");
    private static final Pattern GETAL = Pattern.compile("-?\\d+(,\\d+)?");

    /** What stands for more than one fact. */
    private static final Map<String, Map<String, String>> SAMEN = Map.of(
            "oordelen=positief",
            Map.of(
                    "verantwoord", "ja",
                    "doelmatig", "ja",
                    "binnen-budget", "ja",
                    "bekwaam", "ja",
                    "onderbouwd", "ja",
                    "weigeringsgrond", "nee"),
            "alles=voldaan",
            Map.of(
                    "toetreding", "VOLDOET",
                    "locatiesOnderToezicht", "0",
                    "fraudeonderzoeken", "nee",
                    "fraude", "nee",
                    "regionaal", "ja",
                    "andereVoorwaarden", "ja",
                    "proactief", "ja"));

    private Woordvraag() {}

    /** The document that the words of an example may mean; empty if these are no {@code name=value}. */
    static Optional<JsonValue> of(String rekenmodel, Rekenvoorbeeld voorbeeld) {
        Map<String, String> delen = new LinkedHashMap<>();
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        for (String deel : voorbeeld.vraag().split("; ", -1)) {
            int is = deel.indexOf('=');
            if (is < 0) {
                return Optional.empty();
            }
            String naam = deel.substring(0, is);
            if (naam.startsWith(LEZING)) {
                lezingen.put(naam.substring(LEZING.length()), JsonValue.text(deel.substring(is + 1)));
            } else if (SAMEN.containsKey(deel)) {
                delen.putAll(SAMEN.get(deel));
            } else {
                delen.put(naam, deel.substring(is + 1));
            }
        }
        if (MET_BELEID.contains(rekenmodel)) {
            return Optional.of(policy(delen, lezingen, voorbeeld.datum()));
        }
        return Optional.of(
                rekenmodel.equals("leveringsvorm")
                        ? facts(delen, lezingen, voorbeeld.datum())
                        : plain(delen, lezingen));
    }

    private static JsonValue plain(Map<String, String> delen, Map<String, JsonValue> lezingen) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        delen.forEach((naam, waarde) -> {
            if (!waarde.equals(ONBEKEND) && !waarde.isEmpty()) {
                members.put(naam, waarde.contains(": ") ? named(waarde) : scalar(waarde));
            }
        });
        return with(members, "lezingen", lezingen);
    }

    private static JsonValue named(String waarde) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String deel : waarde.split(", ", -1)) {
            int punt = deel.indexOf(": ");
            if (punt < 0) {
                return JsonValue.text(waarde);
            }
            members.put(deel.substring(0, punt), scalar(deel.substring(punt + 2)));
        }
        return JsonValue.object(members);
    }

    private static JsonValue facts(Map<String, String> delen, Map<String, JsonValue> lezingen, String dag) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Map<String, JsonValue> feiten = new LinkedHashMap<>();
        delen.forEach((naam, waarde) -> (BUITEN_DE_FEITEN.contains(naam) ? members : feiten).put(naam, scalar(waarde)));
        members.put("dag", JsonValue.text(dag));
        return with(with(members, "feiten", feiten), "lezingen", lezingen);
    }

    /** What an example of a policy does not name is no, zero or the first choice; only what the source alone knows is open. */
    private static JsonValue policy(Map<String, String> delen, Map<String, JsonValue> lezingen, String dag) {
        Sector sector = Sector.valueOf(delen.getOrDefault("sector", "VV"));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("sector", JsonValue.text(sector.name()));
        members.put("zorgkantoor", JsonValue.text(delen.getOrDefault("zorgkantoor", "")));
        members.put("dag", JsonValue.text(dag));
        Map<String, JsonValue> feiten = new LinkedHashMap<>();
        for (Feit feit : Tariefbeleid.published(sector).feiten()) {
            String gezegd = delen.get(feit.feit());
            if (gezegd == null) {
                assumed(feit).ifPresent(w -> feiten.put(feit.feit(), w));
            } else if (!gezegd.equals(ONBEKEND)) {
                feiten.put(feit.feit(), feit.soort() == Feit.Soort.KEUZE ? JsonValue.text(gezegd) : scalar(gezegd));
            }
        }
        for (String naam : List.of("maximum", "nhc", "nhcPercentage", "aantal")) {
            String waarde = delen.getOrDefault(naam, ONBEKEND);
            if (!waarde.equals(ONBEKEND)) {
                members.put(naam, scalar(waarde));
            }
        }
        Optional.ofNullable(delen.get("volgorde"))
                .filter(v -> !v.equals(ONBEKEND))
                .ifPresent(v -> members.put("volgorde", JsonValue.text(v)));
        return with(with(members, "feiten", feiten), "lezingen", lezingen);
    }

    private static Optional<JsonValue> assumed(Feit feit) {
        if (feit.wie() == Eigenaar.BRON) {
            return Optional.empty();
        }
        return switch (feit.soort()) {
            case JA_NEE -> Optional.of(JsonValue.bool(false));
            case KEUZE ->
                Optional.of(JsonValue.text(feit.domein().cases().get(0).toString()));
            case PERCENTAGE -> zero(feit, Percentage.NUL);
            case PROCENTPUNT -> zero(feit, Procentpunt.NUL);
        };
    }

    private static Optional<JsonValue> zero(Feit feit, Object nul) {
        try {
            feit.check(nul);
            return Optional.of(JsonValue.number(BigDecimal.ZERO));
        } catch (OngeldigeWaardeException e) {
            // the fact cannot be zero, so an example that does not name it leaves it open
            return Optional.empty();
        }
    }

    private static JsonValue with(JsonValue object, String naam, Map<String, JsonValue> deel) {
        return with(((JsonValue.JsonObject) object).members(), naam, deel);
    }

    private static JsonValue with(Map<String, JsonValue> members, String naam, Map<String, JsonValue> deel) {
        Map<String, JsonValue> alle = new LinkedHashMap<>(members);
        if (!deel.isEmpty()) {
            alle.put(naam, JsonValue.object(deel));
        }
        return JsonValue.object(alle);
    }

    private static JsonValue scalar(String waarde) {
        if (waarde.equals("ja") || waarde.equals("nee")) {
            return JsonValue.bool(waarde.equals("ja"));
        }
        String[] grenzen = waarde.split(" t/m ", -1);
        if (grenzen.length == 2) {
            return JsonValue.object(Map.of("van", JsonValue.text(grenzen[0]), "totEnMet", JsonValue.text(grenzen[1])));
        }
        String[] pijl = waarde.split(" -> ", -1);
        if (pijl.length == 2) {
            return JsonValue.object(Map.of("afspraak", scalar(pijl[0]), "realisatie", scalar(pijl[1])));
        }
        return GETAL.matcher(waarde).matches()
                ? JsonValue.number(new BigDecimal(waarde.replace(',', '.')))
                : JsonValue.text(waarde);
    }
}
