package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How a question reads its sources: the readings that it knows, each at its default, at another choice, or open. A part of
 * a question that has readings. Two are equal if they know the same readings and choose the same. Immutable and
 * thread-safe.
 */
public final class Leeswijze {
    private static final String OPEN = "";

    private final List<Lezing> alle;
    private final Map<String, String> anders;

    private Leeswijze(List<Lezing> alle, Map<String, String> anders) {
        this.alle = alle;
        this.anders = Collections.unmodifiableMap(anders);
    }

    /**
     * Makes the way of reading in which every reading is at its default.
     *
     * @param lezingen the readings; what is chosen of them is the default
     * @return the way of reading
     */
    public static Leeswijze of(Lezing... lezingen) {
        List<Lezing> alle = new ArrayList<>();
        for (Lezing lezing : lezingen) {
            alle.add(new Lezing(lezing.naam(), lezing.regel(), lezing.keuzes(), lezing.standaard()));
        }
        return new Leeswijze(List.copyOf(alle), new TreeMap<>());
    }

    /**
     * Describes a reading, at its default.
     *
     * @param naam its name
     * @param regel the id of the rule that explains it
     * @param keuzes what can be chosen, the default first
     * @return the reading
     */
    public static Lezing lezing(String naam, String regel, String... keuzes) {
        return new Lezing(naam, regel, List.of(keuzes), keuzes[0]);
    }

    /**
     * Adds readings.
     *
     * @param meer the readings to add, each at its default
     * @return the way of reading that knows these and those
     */
    public Leeswijze and(Lezing... meer) {
        List<Lezing> samen = new ArrayList<>(alle);
        samen.addAll(of(meer).alle);
        return new Leeswijze(List.copyOf(samen), anders);
    }

    private Lezing find(String naam) {
        return alle.stream()
                .filter(l -> l.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaardeException(naam, known()));
    }

    private Tekst known() {
        String namen = alle.stream().map(Lezing::naam).collect(Collectors.joining(", "));
        return Tekst.of("een van de lezingen " + namen, "one of the readings " + namen);
    }

    /**
     * Says whether there is a reading of this name.
     *
     * @param naam the name
     * @return true if this way of reading knows it
     */
    public boolean knows(String naam) {
        return alle.stream().anyMatch(l -> l.naam().equals(naam));
    }

    /**
     * Chooses.
     *
     * @param naam the name of a reading
     * @param keuze one of its choices
     * @return the way of reading with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Leeswijze choose(String naam, String keuze) {
        Lezing lezing = find(naam);
        String gekozen = new Lezing(naam, lezing.regel(), lezing.keuzes(), keuze).gekozen();
        Map<String, String> nu = new TreeMap<>(anders);
        if (gekozen.equals(lezing.standaard())) {
            nu.remove(naam);
        } else {
            nu.put(naam, gekozen);
        }
        return new Leeswijze(alle, nu);
    }

    /**
     * Chooses, if there is a choice.
     *
     * @param naam the name of a reading
     * @param keuze one of its choices; absent to leave it as it is
     * @return the way of reading with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Leeswijze choose(String naam, Optional<String> keuze) {
        find(naam);
        return keuze.map(k -> choose(naam, k)).orElse(this);
    }

    /**
     * Takes over what another way of reading chooses or opens, of the readings that this one knows too.
     *
     * @param ander the other
     * @return these readings, read as the other does where it knows them
     */
    public Leeswijze from(Leeswijze ander) {
        Map<String, String> nu = new TreeMap<>(anders);
        for (Lezing lezing : alle) {
            if (ander.alle.contains(lezing)) {
                nu.remove(lezing.naam());
                Optional.ofNullable(ander.anders.get(lezing.naam())).ifPresent(keuze -> nu.put(lezing.naam(), keuze));
            }
        }
        return new Leeswijze(alle, nu);
    }

    /**
     * Refuses a way of reading that knows other readings than this one.
     *
     * @param ander the other
     * @return the other
     * @throws OngeldigeWaardeException if its readings are not these
     */
    public Leeswijze check(Leeswijze ander) {
        if (!alle.equals(ander.alle)) {
            String namen = ander.alle.stream().map(Lezing::naam).collect(Collectors.joining(", "));
            throw new OngeldigeWaardeException(namen, known());
        }
        return ander;
    }

    /**
     * Opens a reading, so that it is a hole.
     *
     * @param naam the name of the reading
     * @return the way of reading in which it is open
     * @throws OngeldigeWaardeException if there is no such reading
     */
    public Leeswijze open(String naam) {
        Map<String, String> nu = new TreeMap<>(anders);
        nu.put(find(naam).naam(), OPEN);
        return new Leeswijze(alle, nu);
    }

    /**
     * Says whether every reading is at its default.
     *
     * @return true if nothing else was chosen and nothing opened
     */
    public boolean isStandaard() {
        return anders.isEmpty();
    }

    /**
     * Returns what is chosen.
     *
     * @param naam the name of a reading
     * @return the choice
     * @throws OngeldigeWaardeException if there is no such reading
     * @throws IllegalArgumentException if it is open
     */
    public String choice(String naam) {
        String keuze = anders.getOrDefault(naam, find(naam).standaard());
        if (keuze.equals(OPEN)) {
            throw new IllegalArgumentException("the reading " + naam + " is a hole");
        }
        return keuze;
    }

    /**
     * Returns what can be chosen.
     *
     * @param naam the name of a reading
     * @return its choices, the default first
     * @throws OngeldigeWaardeException if there is no such reading
     */
    public List<String> choices(String naam) {
        return find(naam).keuzes();
    }

    /**
     * Says whether this is chosen.
     *
     * @param naam the name of a reading
     * @param keuze one of its choices
     * @return true if it is
     * @throws OngeldigeWaardeException if there is no such reading
     * @throws IllegalArgumentException if it is open
     */
    public boolean is(String naam, String keuze) {
        return choice(naam).equals(keuze);
    }

    /**
     * Says whether this is chosen, or still can be because the reading is open.
     *
     * @param naam the name of a reading
     * @param keuze one of its choices
     * @return true if it is or can be
     * @throws OngeldigeWaardeException if there is no such reading
     */
    public boolean mayBe(String naam, String keuze) {
        String nu = anders.getOrDefault(naam, find(naam).standaard());
        return nu.equals(OPEN) || nu.equals(keuze);
    }

    /**
     * Returns the holes: the readings that are open.
     *
     * @return the holes, in the order of the readings
     */
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Lezing lezing : alle) {
            if (OPEN.equals(anders.get(lezing.naam()))) {
                gaten.add(lezing.gat());
            }
        }
        return List.copyOf(gaten);
    }

    /**
     * Returns the readings, as they are chosen; an open one at its default.
     *
     * @return all readings
     */
    public List<Lezing> lezingen() {
        return alle.stream().map(this::chosen).toList();
    }

    /**
     * Returns those readings that matter to a question and are not open, as they are chosen.
     *
     * @param spelen the names of those that matter
     * @return the readings, in their own order
     */
    public List<Lezing> lezingen(Collection<String> spelen) {
        return alle.stream()
                .filter(l -> spelen.contains(l.naam()) && !OPEN.equals(anders.get(l.naam())))
                .map(this::chosen)
                .toList();
    }

    private Lezing chosen(Lezing lezing) {
        String nu = anders.getOrDefault(lezing.naam(), lezing.standaard());
        return new Lezing(lezing.naam(), lezing.regel(), lezing.keuzes(), nu.equals(OPEN) ? lezing.standaard() : nu);
    }

    /**
     * Returns how ways of reading with these readings are written: an object with the choices that are not the default.
     *
     * @return the form
     */
    public Waardevorm<Leeswijze> vorm() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        alle.forEach(l -> properties.put(l.naam(), Schemas.oneOf(l.keuzes())));
        Leeswijze standaard = new Leeswijze(alle, new TreeMap<>());
        return Waardevormen.of(standaard::read, Leeswijze::write, Schemas.object(properties, List.of()));
    }

    private Optional<Leeswijze> read(JsonValue at, Problems problems) {
        Map<String, JsonValue> members = problems.fields(at).all();
        Leeswijze gelezen = this;
        boolean goed = at instanceof JsonObject;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            Leeswijze tot = gelezen;
            if (!knows(member.getKey())) {
                problems.add(member.getValue().place(), member.getKey(), known());
                goed = false;
                continue;
            }
            Optional<Leeswijze> nu = problems.parse(member.getValue(), keuze -> tot.choose(member.getKey(), keuze));
            goed &= nu.isPresent();
            gelezen = nu.orElse(tot);
        }
        return goed ? Optional.of(gelezen) : Optional.empty();
    }

    private JsonValue write() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        anders.keySet().forEach(naam -> members.put(naam, JsonValue.text(choice(naam))));
        return JsonValue.object(members);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Leeswijze l && alle.equals(l.alle) && anders.equals(l.anders);
    }

    @Override
    public int hashCode() {
        return anders.hashCode();
    }

    /** Writes the choices that are not the default; an open one without a choice. */
    @Override
    public String toString() {
        return anders.toString();
    }
}
