package nl.wlzkit.examples.dmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.wlzkit.examples.dmn.Model.Beslissing;
import nl.wlzkit.examples.dmn.Model.Trefregel;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;

/**
 * The tables of one file as an engine that is not ours answers them: each by itself, once for every combination of what goes
 * into it. What comes out of one goes into the next as it came; that the engine itself does no other thing when it is asked for
 * the whole, other tests compare. For one thread.
 */
final class Tafels {
    /** What a decision gives of which no row holds. */
    static final Object NIETS = Optional.empty();

    private final Map<String, Beslissing> beslissingen = new LinkedHashMap<>();
    private final Motor motor;
    private final UnaryOperator<Object> lezer;
    private final Map<String, Map<String, Waarde>> gevraagd = new HashMap<>();
    private final Map<Object, Waarde> waarden = new HashMap<>();

    /**
     * Something that is told.
     *
     * @param feit its name in our question
     * @param naam its name in the file
     * @param waarden what it can be, for us and for the engine
     */
    record Invulling(String feit, String naam, List<Object> waarden) {
        Invulling {
            waarden = List.copyOf(waarden);
        }
    }

    /** A value that was met, with a sign of its own, so that combinations are found quickly. */
    private record Waarde(Object ruw, Object gelezen, char teken) {}

    /** Reads a model; the second says in our words what the engine answers. */
    Tafels(Model model, UnaryOperator<Object> lezer) {
        model.beslissingen().forEach(b -> beslissingen.put(b.naam(), b));
        this.motor = Motor.apart(Schrijver.write(model));
        this.lezer = lezer;
    }

    private Waarde known(Object ruw) {
        Object zoals = ruw == null ? NIETS : ruw;
        Waarde waarde = waarden.get(zoals);
        if (waarde == null) {
            waarde = new Waarde(zoals, lezer.apply(zoals), (char) Math.toIntExact(waarden.size()));
            waarden.put(zoals, waarde);
        }
        return waarde;
    }

    /** The tables when some inputs are fixed and others can be anything; inputs that are neither are unknown. */
    Stand with(Map<String, Object> vast, List<Invulling> open) {
        return new Stand(vast, open);
    }

    private Waarde ask(Tafel tafel, Waarde[] in) {
        char[] tekens = new char[in.length];
        for (int i = 0; i < in.length; i++) {
            tekens[i] = in[i].teken();
        }
        String combinatie = new String(tekens);
        Waarde antwoord = tafel.gevraagd.get(combinatie);
        if (antwoord == null) {
            Map<String, Object> invoer = new HashMap<>();
            for (int i = 0; i < in.length; i++) {
                invoer.put(tafel.vereist.get(i), in[i].ruw() == NIETS ? null : in[i].ruw());
            }
            antwoord = known(value(tafel.beslissing, motor.answer(tafel.naam(), invoer)));
            tafel.gevraagd.put(combinatie, antwoord);
        }
        return antwoord;
    }

    /** What the engine says: a value, all values if all rows count, or nothing. */
    static Object value(Beslissing beslissing, DmnDecisionResult uitkomst) {
        if (beslissing.trefregel() == Trefregel.ALLE) {
            return new HashSet<Object>(uitkomst.collectEntries(beslissing.naam()));
        }
        Object een = uitkomst.isEmpty() ? null : uitkomst.getSingleResult().getSingleEntry();
        return een == null ? NIETS : een;
    }

    /** The answers when some inputs are fixed, each kept by the values of the open inputs that it is made of. */
    final class Stand {
        private final Map<String, Object> vast;
        private final List<Invulling> open;
        private final Map<String, Tafel> tafels = new HashMap<>();

        private Stand(Map<String, Object> vast, List<Invulling> open) {
            this.vast = vast;
            this.open = List.copyOf(open);
        }

        /** A table, with all that its answer depends on. */
        Tafel table(String naam) {
            Tafel tafel = tafels.get(naam);
            if (tafel == null) {
                tafel = new Tafel(Optional.ofNullable(beslissingen.get(naam)).orElseThrow(), this);
                tafels.put(naam, tafel);
            }
            return tafel;
        }
    }

    /** Where a table has one of its inputs from: a table, an open input, or a value that is fixed. */
    private static final class Bron {
        private Optional<Tafel> tafel = Optional.empty();
        private int nummer;
        private final List<Waarde> keuzes = new ArrayList<>();

        Waarde value(int[] nummers) {
            if (tafel.isPresent()) {
                return tafel.get().find(nummers);
            }
            return keuzes.get(keuzes.size() == 1 ? 0 : nummers[nummer]);
        }
    }

    /** One table when some inputs are fixed. */
    final class Tafel {
        private final Beslissing beslissing;
        private final List<String> vereist;

        /** What the engine answered before, also when other inputs were fixed. */
        private final Map<String, Waarde> gevraagd;

        private final List<Bron> bronnen = new ArrayList<>();
        private final int[] invullingen;
        private final int[] aantallen;
        private final Waarde[] antwoorden;

        private Tafel(Beslissing beslissing, Stand stand) {
            this.beslissing = beslissing;
            this.vereist = List.copyOf(beslissing.vereist());
            this.gevraagd = Tafels.this.gevraagd.computeIfAbsent(beslissing.naam(), n -> new HashMap<>());
            TreeSet<Integer> alle = new TreeSet<>();
            for (String naam : vereist) {
                Bron bron = new Bron();
                bronnen.add(bron);
                if (beslissingen.containsKey(naam)) {
                    Tafel tafel = stand.table(naam);
                    bron.tafel = Optional.of(tafel);
                    Arrays.stream(tafel.invullingen).forEach(alle::add);
                    continue;
                }
                for (int i = 0; i < stand.open.size(); i++) {
                    if (stand.open.get(i).naam().equals(naam)) {
                        bron.nummer = i;
                        stand.open.get(i).waarden().forEach(w -> bron.keuzes.add(known(w)));
                        alle.add(i);
                    }
                }
                if (bron.keuzes.isEmpty()) {
                    bron.keuzes.add(known(stand.vast.get(naam)));
                }
            }
            this.invullingen = alle.stream().mapToInt(i -> i).toArray();
            this.aantallen = alle.stream()
                    .mapToInt(i -> stand.open.get(i).waarden().size())
                    .toArray();
            this.antwoorden = new Waarde[Arrays.stream(aantallen).reduce(1, Math::multiplyExact)];
        }

        String naam() {
            return beslissing.naam();
        }

        /** Whether an open input goes into it, at once or through other tables. */
        boolean dependsOn(int invulling) {
            return Arrays.binarySearch(invullingen, invulling) >= 0;
        }

        /** The answer, in our words, when each open input has the value of that number. */
        Object answer(int[] nummers) {
            return find(nummers).gelezen();
        }

        private Waarde find(int[] nummers) {
            int plaats = 0;
            for (int i = 0; i < invullingen.length; i++) {
                plaats = plaats * aantallen[i] + nummers[invullingen[i]];
            }
            Waarde antwoord = antwoorden[plaats];
            if (antwoord == null) {
                Waarde[] in = new Waarde[bronnen.size()];
                for (int i = 0; i < in.length; i++) {
                    in[i] = bronnen.get(i).value(nummers);
                }
                antwoord = ask(this, in);
                antwoorden[plaats] = antwoord;
            }
            return antwoord;
        }
    }
}
