package nl.wlzkit.tariff.meerzorg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The tables of the sheet of one year, with all their digits. Times are parts of a day. Immutable and thread-safe. */
final class Rekentabel {
    static final List<Integer> JAREN = List.of(2025, 2026);

    private static final String PAKKETTEN = "pakketten.tsv";
    private static final String BANDEN = "banden.tsv";
    private static final String CODES = "prestatiecodes.tsv";
    private static final String PARAMETERS = "parameters.tsv";
    private static final Map<Integer, Rekentabel> PER_JAAR = load();

    /** What the last column of a band says when it holds no amount. */
    static final String MAATWERK = "Maatwerk";

    static final String NIET_WAARDIG = "Niet meerzorg waardig";

    /**
     * A band of hours.
     *
     * @param ondergrens the lower edge, inside
     * @param naam what it is called
     * @param bedrag the amount a year in euros; absent for maatwerk and for what is no meerzorg
     * @param uitkomst what the table says in the place of the amount: the amount, "Maatwerk" or "Niet meerzorg waardig"
     */
    record Band(Breuk ondergrens, String naam, Optional<Breuk> bedrag, Celwaarde uitkomst) {
        boolean isMaatwerk() {
            return Bladrekenen.is(uitkomst, MAATWERK);
        }

        boolean isNietWaardig() {
            return Bladrekenen.is(uitkomst, NIET_WAARDIG);
        }

        Band from(Breuk grens) {
            return new Band(grens, naam, bedrag, uitkomst);
        }
    }

    /**
     * What the tables say of one package.
     *
     * @param naam its name in the sheet: VG7
     * @param uren its hours a week
     * @param uurtarief euros an hour of maatwerk
     * @param indirect the indirect hours a week that are always added
     * @param bereik where its bands stand
     * @param banden its bands, lowest first
     */
    record Pakket(String naam, Breuk uren, Breuk uurtarief, Breuk indirect, String bereik, List<Band> banden) {}

    /**
     * What is paid for a package with or without treatment and day activities.
     *
     * @param code the prestatiecode
     * @param uren its regular hours a week
     */
    record Code(String code, Breuk uren) {}

    private final Breuk maximum;
    private final Breuk behandelfactor;
    private final Breuk drempel;
    private final Map<String, Pakket> pakketten = new LinkedHashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();

    private Rekentabel(Breuk maximum, Breuk behandelfactor, Breuk drempel) {
        this.maximum = maximum;
        this.behandelfactor = behandelfactor;
        this.drempel = drempel;
    }

    static Rekentabel of(int jaar) {
        Rekentabel tabel = PER_JAAR.get(jaar);
        if (tabel == null) {
            throw new OngeldigeWaardeException(
                    Integer.toString(jaar),
                    Tekst.of("een jaar met een rekentool: 2025 of 2026", "a year with a sheet: 2025 or 2026"));
        }
        return tabel;
    }

    /** The receipt of the tables. */
    static Herkomst herkomst() {
        return Herkomst.of(List.of(file(PARAMETERS), file(PAKKETTEN), file(BANDEN), file(CODES)));
    }

    private static Herkomst.Bestand file(String naam) {
        return Herkomst.Bestand.of(
                "meerzorg/" + naam, Resources.bytes(Rekentabel.class.getResourceAsStream(naam), naam));
    }

    private static List<String[]> rows(String naam) {
        return Resources.text(Rekentabel.class.getResourceAsStream(naam), naam)
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .toList();
    }

    /** Reads the tables; once is enough, but for a test of the reading. */
    static Map<Integer, Rekentabel> load() {
        Map<Integer, Rekentabel> alle = new LinkedHashMap<>();
        Map<String, Breuk> parameters = new LinkedHashMap<>();
        rows(PARAMETERS).forEach(r -> parameters.put(r[0] + r[1], decimal(r[2])));
        for (int jaar : JAREN) {
            alle.put(
                    jaar,
                    new Rekentabel(
                            parameter(parameters, jaar, "maximum_etmaalbedrag_eur"),
                            parameter(parameters, jaar, "factor_behandelaren"),
                            parameter(parameters, jaar, "fractie_contextdrempel")));
        }
        Map<String, List<Band>> banden = new LinkedHashMap<>();
        for (String[] r : rows(BANDEN)) {
            banden.computeIfAbsent(r[0] + r[1], k -> new ArrayList<>()).add(band(r));
        }
        for (String[] r : rows(PAKKETTEN)) {
            Breuk uren = seconds(r[2]);
            table(alle, r[0])
                    .pakketten
                    .put(
                            key(r[1]),
                            new Pakket(
                                    r[1],
                                    uren,
                                    decimal(r[3]),
                                    uren.times(decimal(r[4])),
                                    r[5],
                                    List.copyOf(banden.getOrDefault(r[0] + r[1], List.of()))));
        }
        for (String[] r : rows(CODES)) {
            table(alle, r[0]).codes.put(key(r[1] + r[2] + r[3]), new Code(r[4], seconds(r[5])));
        }
        return alle;
    }

    private static Breuk parameter(Map<String, Breuk> parameters, int jaar, String naam) {
        Breuk waarde = parameters.get(jaar + naam);
        if (waarde == null) {
            throw new IllegalStateException("no " + naam + " of " + jaar);
        }
        return waarde;
    }

    private static Rekentabel table(Map<Integer, Rekentabel> alle, String jaar) {
        Rekentabel tabel = alle.get(Integer.parseInt(jaar));
        if (tabel == null) {
            throw new IllegalStateException("no tables of " + jaar);
        }
        return tabel;
    }

    private static Band band(String[] r) {
        boolean bedrag = !r[4].equals(MAATWERK) && !r[4].equals(NIET_WAARDIG);
        Optional<Breuk> euro = bedrag ? Optional.of(decimal(r[4])) : Optional.empty();
        return new Band(seconds(r[2]), r[3], euro, euro.map(Celwaarde::of).orElseGet(() -> Celwaarde.of(r[4])));
    }

    private static Breuk decimal(String getal) {
        return Breuk.of(new BigDecimal(getal));
    }

    private static Breuk seconds(String seconden) {
        return Tijden.ofSeconds(Long.parseLong(seconden));
    }

    /** The sheet looks names up without regard to case. */
    private static String key(String naam) {
        return naam.toUpperCase(Locale.ROOT);
    }

    /** The most that is paid a day, in euros. */
    Breuk maximum() {
        return maximum;
    }

    /** What an hour of a behandelaar counts for. */
    Breuk behandelfactor() {
        return behandelfactor;
    }

    /** The part of the budget that means for the context must exceed. */
    Breuk drempel() {
        return drempel;
    }

    Optional<Pakket> pakket(String naam) {
        return Optional.ofNullable(pakketten.get(key(naam)));
    }

    List<String> pakketten() {
        return pakketten.values().stream().map(Pakket::naam).toList();
    }

    /** What is paid for a package; "Ja" and "Nee" as the sheet writes them. */
    Optional<Code> code(String pakket, String behandeling, String dagbesteding) {
        return Optional.ofNullable(codes.get(key(pakket + behandeling + dagbesteding)));
    }
}
