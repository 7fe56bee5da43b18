package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * The readings that one kind of question knows. What is chosen of them is kept in the question as a map from name to choice:
 * a reading at its default is left out, one that was opened has the empty text.
 */
final class Lezingen {
    private static final String OPEN = "";

    private final List<Lezing> alle;

    Lezingen(Lezing... alle) {
        this.alle = List.of(alle);
    }

    static Lezing lezing(String naam, String regel, String standaard, String anders) {
        return new Lezing(naam, regel, List.of(standaard, anders), standaard);
    }

    List<Lezing> alle() {
        return alle;
    }

    private Lezing find(String naam) {
        return alle.stream().filter(l -> l.naam().equals(naam)).findFirst().orElseThrow(() -> {
            String namen = alle.stream().map(Lezing::naam).collect(Collectors.joining(", "));
            return new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
        });
    }

    boolean has(String naam) {
        return alle.stream().anyMatch(l -> l.naam().equals(naam));
    }

    /** The same choices in the one form in which a question keeps them. */
    Map<String, String> check(Map<String, String> gekozen) {
        Map<String, String> over = new TreeMap<>();
        gekozen.forEach((naam, keuze) -> {
            Lezing lezing = find(naam);
            if (keuze.equals(OPEN) || !checked(lezing, keuze).equals(lezing.standaard())) {
                over.put(naam, keuze);
            }
        });
        return Collections.unmodifiableMap(over);
    }

    private static String checked(Lezing lezing, String keuze) {
        return new Lezing(lezing.naam(), lezing.regel(), lezing.keuzes(), keuze).gekozen();
    }

    Map<String, String> choose(Map<String, String> gekozen, String naam, String keuze) {
        Map<String, String> anders = new TreeMap<>(gekozen);
        anders.put(naam, checked(find(naam), keuze));
        return anders;
    }

    Map<String, String> open(Map<String, String> gekozen, Lezing lezing) {
        Map<String, String> anders = new TreeMap<>(gekozen);
        anders.put(find(lezing.naam()).naam(), OPEN);
        return anders;
    }

    String chosen(Map<String, String> gekozen, String naam) {
        String keuze = gekozen.getOrDefault(naam, find(naam).standaard());
        if (keuze.equals(OPEN)) {
            throw new IllegalArgumentException("the reading " + naam + " is a hole");
        }
        return keuze;
    }

    boolean is(Map<String, String> gekozen, String naam, String keuze) {
        return chosen(gekozen, naam).equals(keuze);
    }

    /** Whether this choice is made, or still can be because the reading is open. */
    boolean mayBe(Map<String, String> gekozen, String naam, String keuze) {
        String nu = gekozen.getOrDefault(naam, find(naam).standaard());
        return nu.equals(OPEN) || nu.equals(keuze);
    }

    List<Gat<?>> gaten(Map<String, String> gekozen) {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Lezing lezing : alle) {
            if (OPEN.equals(gekozen.get(lezing.naam()))) {
                gaten.add(lezing.gat());
            }
        }
        return gaten;
    }

    /** The readings that matter to a question, as they are chosen; not those that are open. */
    List<Lezing> of(Map<String, String> gekozen, Set<String> spelen) {
        List<Lezing> van = new ArrayList<>();
        for (Lezing lezing : alle) {
            if (spelen.contains(lezing.naam()) && !OPEN.equals(gekozen.get(lezing.naam()))) {
                van.add(new Lezing(lezing.naam(), lezing.regel(), lezing.keuzes(), chosen(gekozen, lezing.naam())));
            }
        }
        return List.copyOf(van);
    }

    // ----------------------------------------------------------------------------------------------------- documents

    Optional<Map<String, String>> read(JsonValue at, Problems problems) {
        Map<String, String> gekozen = new LinkedHashMap<>();
        Map<String, JsonValue> members = problems.fields(at).all();
        members.forEach((naam, value) -> {
            if (!has(naam)) {
                problems.add(value.place(), naam, known());
            } else {
                problems.parse(value, keuze -> checked(find(naam), keuze)).ifPresent(k -> gekozen.put(naam, k));
            }
        });
        return at instanceof JsonObject && gekozen.size() == members.size() ? Optional.of(gekozen) : Optional.empty();
    }

    private Tekst known() {
        String namen = alle.stream().map(Lezing::naam).collect(Collectors.joining(", "));
        return Tekst.of("een van de lezingen " + namen, "one of the readings " + namen);
    }

    void write(Map<String, String> gekozen, Map<String, JsonValue> into) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        gekozen.keySet().forEach(naam -> members.put(naam, JsonValue.text(chosen(gekozen, naam))));
        if (!members.isEmpty()) {
            into.put("lezingen", JsonValue.object(members));
        }
    }

    JsonValue schema() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        alle.forEach(l -> properties.put(l.naam(), Schemas.oneOf(l.keuzes())));
        return Schemas.object(properties, List.of());
    }
}
