package nl.wlzkit.core.care;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How a client wants to receive care: in one form, or in several at once. The order of the forms does not matter. Stay can
 * be part-time (deeltijdverblijf): some nights in an institution, the others at home.
 *
 * <p>Every set of forms is a value of this type, also one that is not allowed: whether it may be is a question with an
 * explained answer, not a matter of notation. Immutable and thread-safe.
 *
 * @param vormen the forms, at least one
 * @param deeltijd whether the stay is part-time
 */
@Grondslag({"IK17-019", "IK17-027", "IK17-248"})
public record Leveringskeuze(Set<Leveringsvorm> vormen, boolean deeltijd) implements Leesbaar {
    private static final String DEELTIJD = "DTV";
    private static final Tekst VERWACHT = Tekst.of(
            "een of meer van VERBLIJF of DTV, VPT, MPT, PGB, elk één keer, zoals MPT+PGB",
            "one or more of VERBLIJF or DTV, VPT, MPT, PGB, each once, such as MPT+PGB");

    /** Every word that people use for a form, in capitals. */
    private static final Map<String, String> WOORDEN = Map.of(
            "DEELTIJDVERBLIJF",
            DEELTIJD,
            "INTRAMURAAL",
            Leveringsvorm.VERBLIJF.name(),
            "INTRAMURALEZORG",
            Leveringsvorm.VERBLIJF.name());

    /**
     * Copies the forms and checks them.
     *
     * @param vormen the forms, at least one
     * @param deeltijd whether the stay is part-time
     * @throws OngeldigeWaardeException if there is no form, or it is part-time without stay
     */
    public Leveringskeuze {
        if (vormen.isEmpty() || (deeltijd && !vormen.contains(Leveringsvorm.VERBLIJF))) {
            throw new OngeldigeWaardeException(
                    vormen.stream().map(Enum::name).collect(Collectors.joining("+")), VERWACHT);
        }
        // the order of the constants, so that equal choices are written equally
        vormen = Collections.unmodifiableSet(EnumSet.copyOf(vormen));
    }

    /**
     * Makes a choice of forms; stay in it is full-time.
     *
     * @param vormen the forms, at least one
     * @return the choice
     * @throws OngeldigeWaardeException if there is none
     */
    public static Leveringskeuze of(Leveringsvorm... vormen) {
        return new Leveringskeuze(Set.copyOf(Arrays.asList(vormen)), false);
    }

    /**
     * Makes a choice of part-time stay, with the forms for the days at home.
     *
     * @param thuis the forms beside it; none is allowed too
     * @return the choice
     */
    public static Leveringskeuze ofDeeltijd(Leveringsvorm... thuis) {
        EnumSet<Leveringsvorm> vormen = EnumSet.of(Leveringsvorm.VERBLIJF);
        vormen.addAll(Arrays.asList(thuis));
        return new Leveringskeuze(vormen, true);
    }

    /**
     * Returns every choice there is, allowed or not: the fifteen sets of forms, and the eight with part-time stay.
     *
     * @return 23 choices, the simple ones first
     */
    public static List<Leveringskeuze> alle() {
        List<Leveringskeuze> alle = new ArrayList<>();
        for (boolean deeltijd : new boolean[] {false, true}) {
            List<Set<Leveringsvorm>> sets = new ArrayList<>(subsets(List.of(Leveringsvorm.values())));
            sets.sort(Comparator.comparingInt(Set::size)); // stable: sets of one size stay in the order of the forms
            for (Set<Leveringsvorm> set : sets) {
                if (!set.isEmpty() && (!deeltijd || set.contains(Leveringsvorm.VERBLIJF))) {
                    alle.add(new Leveringskeuze(set, deeltijd));
                }
            }
        }
        return List.copyOf(alle);
    }

    private static List<Set<Leveringsvorm>> subsets(List<Leveringsvorm> vormen) {
        if (vormen.isEmpty()) {
            return List.of(Set.of());
        }
        List<Set<Leveringsvorm>> zonder = subsets(vormen.subList(1, vormen.size()));
        List<Set<Leveringsvorm>> sets = new ArrayList<>();
        for (Set<Leveringsvorm> set : zonder) {
            Set<Leveringsvorm> met = EnumSet.of(vormen.get(0));
            met.addAll(set);
            sets.add(met);
        }
        sets.addAll(zonder);
        return sets;
    }

    /**
     * Reads a choice. Case, spaces and the order of the forms do not matter.
     *
     * @param tekst the forms with {@code +} between them; {@code DTV} or {@code deeltijdverblijf} is part-time stay,
     *     {@code intramurale zorg} is stay
     * @return the choice
     * @throws OngeldigeWaardeException if a part is no form, or one occurs twice
     */
    public static Leveringskeuze parse(String tekst) {
        String kaal = tekst.length() > 80 ? "" : tekst.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        EnumSet<Leveringsvorm> vormen = EnumSet.noneOf(Leveringsvorm.class);
        boolean deeltijd = false;
        for (String deel : kaal.split("\\+", -1)) {
            String woord = WOORDEN.getOrDefault(deel, deel);
            deeltijd |= woord.equals(DEELTIJD);
            String naam = woord.equals(DEELTIJD) ? Leveringsvorm.VERBLIJF.name() : woord;
            if (Arrays.stream(Leveringsvorm.values()).noneMatch(v -> v.name().equals(naam))
                    || !vormen.add(Leveringsvorm.valueOf(naam))) {
                throw new OngeldigeWaardeException(tekst, VERWACHT);
            }
        }
        return new Leveringskeuze(vormen, deeltijd);
    }

    /**
     * Says whether a form is among the chosen ones.
     *
     * @param vorm the form
     * @return true if it is; part-time stay counts as stay
     */
    public boolean contains(Leveringsvorm vorm) {
        return vormen.contains(vorm);
    }

    /**
     * Says whether the client receives care at home, wholly or in part.
     *
     * @return true if a form other than stay is among the chosen ones
     */
    public boolean isThuis() {
        return vormen.stream().anyMatch(Leveringsvorm::isThuis);
    }

    /**
     * Returns the common notation.
     *
     * @return the forms in a fixed order with {@code +} between them: {@code VPT}, {@code MPT+PGB}, {@code DTV+MPT}
     */
    public String notatie() {
        return vormen.stream()
                .map(v -> deeltijd && v == Leveringsvorm.VERBLIJF ? DEELTIJD : v.name())
                .collect(Collectors.joining("+"));
    }

    @Override
    public String in(Taal taal) {
        String verblijf = Tekst.of("deeltijdverblijf", "part-time stay").in(taal);
        return vormen.stream()
                .map(v -> deeltijd && v == Leveringsvorm.VERBLIJF ? verblijf : v.in(taal))
                .collect(Collectors.joining(" + "));
    }

    /** Writes the notation, which {@link #parse} reads. */
    @Override
    public String toString() {
        return notatie();
    }
}
