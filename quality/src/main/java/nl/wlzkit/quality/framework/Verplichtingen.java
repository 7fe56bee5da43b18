package nl.wlzkit.quality.framework;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.quality.framework.Verplichting.Eis;

/** The duties of the frameworks, as data: one row is one duty, or one demand on what is delivered. Immutable and thread-safe. */
public final class Verplichtingen {
    private static final String BESTAND = "verplichtingen.tsv";
    private static final String EISEN = "eisen.tsv";

    private static final class Eerste {
        private static final Verplichtingen GEPUBLICEERD = read();
    }

    private final Map<String, Verplichting> perCode;
    private final Herkomst herkomst;

    private Verplichtingen(Map<String, Verplichting> perCode, Herkomst herkomst) {
        this.perCode = perCode;
        this.herkomst = herkomst;
    }

    /**
     * A last day.
     *
     * @param dag the last day on which the duty is met in time
     * @param verplichting the duty
     */
    public record Termijn(LocalDate dag, Verplichting verplichting) {}

    /**
     * Returns the duties that wlzkit brings.
     *
     * @return the duties, always the same
     */
    public static Verplichtingen published() {
        return Eerste.GEPUBLICEERD;
    }

    private static List<String[]> rows(byte[] inhoud) {
        return new String(inhoud, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .toList();
    }

    private static Verplichtingen read() {
        byte[] rijen = Resources.bytes(Verplichtingen.class.getResourceAsStream(BESTAND), BESTAND);
        byte[] eisen = Resources.bytes(Verplichtingen.class.getResourceAsStream(EISEN), EISEN);
        Map<String, List<Eis>> perVerplichting = new LinkedHashMap<>();
        for (String[] r : rows(eisen)) {
            perVerplichting
                    .computeIfAbsent(r[0], k -> new ArrayList<>())
                    .add(new Eis(
                            r[1],
                            Zwaarte.valueOf(r[2]),
                            r[3],
                            Optional.of(r[4]).filter(l -> !l.isEmpty()),
                            Tekst.of(r[5], r[6])));
        }
        Map<String, Verplichting> perCode = new LinkedHashMap<>();
        for (String[] r : rows(rijen)) {
            perCode.put(
                    r[0],
                    new Verplichting(
                            r[0],
                            Kwaliteitskader.valueOf(r[1]),
                            Drager.valueOf(r[2]),
                            Ritme.valueOf(r[3]),
                            Optional.of(r[4]).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                            Integer.parseInt(r[5]),
                            Boolean.parseBoolean(r[6]),
                            Zwaarte.valueOf(r[7]),
                            r[8],
                            Tekst.of(r[9], r[10]),
                            perVerplichting.getOrDefault(r[0], List.of())));
        }
        return new Verplichtingen(
                perCode, Herkomst.of(List.of(Herkomst.Bestand.of(BESTAND, rijen), Herkomst.Bestand.of(EISEN, eisen))));
    }

    /**
     * Returns the names of all duties.
     *
     * @return the codes, in the order of the file
     */
    public List<String> codes() {
        return List.copyOf(perCode.keySet());
    }

    /**
     * Returns all duties.
     *
     * @return the duties, in the order of the file
     */
    public List<Verplichting> alle() {
        return List.copyOf(perCode.values());
    }

    /**
     * Finds a duty.
     *
     * @param code its name
     * @return the duty, if there is one of that name
     */
    public Optional<Verplichting> find(String code) {
        return Optional.ofNullable(perCode.get(code));
    }

    /**
     * Returns the duties of one bearer under one framework.
     *
     * @param kader the framework
     * @param drager who has to do it
     * @return the duties, in the order of the file
     */
    public List<Verplichting> of(Kwaliteitskader kader, Drager drager) {
        return perCode.values().stream()
                .filter(v -> v.kader() == kader && v.drager() == drager)
                .toList();
    }

    /**
     * Returns the last days in a period, as far as they do not depend on what was delivered: for what must follow within some
     * months of the last time it is the first last day, for a provider that never did it. The month of which the source does
     * not give the day counts from its last day.
     *
     * @param kader the framework
     * @param drager who has to do it
     * @param periode the period; with both ends
     * @return the last days in order
     * @throws IllegalArgumentException if the period has no first or last day
     */
    public List<Termijn> calendar(Kwaliteitskader kader, Drager drager, Geldigheid periode) {
        LocalDate tot =
                periode.totEnMet().orElseThrow(() -> new IllegalArgumentException("a calendar needs a last day"));
        if (periode.van().isEmpty()) {
            throw new IllegalArgumentException("a calendar needs a first day");
        }
        List<Termijn> termijnen = new ArrayList<>();
        for (Verplichting verplichting : of(kader, drager)) {
            days(verplichting, tot, kader.laatst()).stream()
                    .filter(periode::contains)
                    .forEach(d -> termijnen.add(new Termijn(d, verplichting)));
        }
        termijnen.sort(Comparator.comparing(Termijn::dag)
                .thenComparing(t -> t.verplichting().code()));
        return List.copyOf(termijnen);
    }

    /** The last days through one after the given day, within the validity of the framework. */
    static List<LocalDate> days(Verplichting verplichting, LocalDate tot, LocalDate begin) {
        List<LocalDate> dagen = new ArrayList<>();
        switch (verplichting.ritme()) {
            case EENMALIG, DOORLOPEND ->
                dagen.add(verplichting.eerste().orElseGet(() -> begin.plusMonths(verplichting.maanden())));
            case JAARLIJKS, KALENDERJAAR -> {
                LocalDate eerste = verplichting.eerste().orElse(LocalDate.of(begin.getYear(), 12, 31));
                int einde =
                        verplichting.kader().totEnMet().map(LocalDate::getYear).orElse(Year.MAX_VALUE);
                for (int jaar = 0; eerste.getYear() + jaar <= Math.min(einde, tot.getYear() + 1); jaar++) {
                    dagen.add(eerste.plusYears(jaar));
                }
            }
            case PERIODIEK -> dagen.add(begin.plusMonths(verplichting.maanden()));
            case ZONDER_DAG -> {
                // the source gives no day
            }
        }
        dagen.removeIf(d -> verplichting.kader().totEnMet().map(d::isAfter).orElse(false));
        return dagen;
    }

    /**
     * Returns what these duties are computed from.
     *
     * @return the receipt
     */
    public Herkomst herkomst() {
        return herkomst;
    }

    List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Verplichting v : perCode.values()) {
            gebruik.add(new Gebruik(v.regel(), BESTAND + " (" + v.code() + ")"));
            for (Eis eis : v.eisen()) {
                gebruik.add(new Gebruik(eis.regel(), EISEN + " (" + v.code() + ", " + eis.feit() + ")"));
            }
        }
        return gebruik;
    }
}
