package nl.wlzkit.tariff.meerzorg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.meerzorg.Celvergelijking.Celoordeel;

/**
 * The calculation sheet of the zorgkantoren of one year, calculated again: from the cells that were filled in, every cell
 * that the sheet calculates, in exact fractions and without rounding, next to what the sheet holds.
 *
 * <p>The sheet is read as it reads itself: a percentage above 100, a ratio of zero, an empty end time or negative hours are
 * calculated with, and reported. What the sheet does wrong is a reading with the name of the defect: {@link #GEPUBLICEERD}
 * or {@link #GECORRIGEERD}. Immutable and thread-safe.
 */
@Grondslag({"WK-MZ-SECONDE", "WK-MZ-VERGELIJK"})
public final class Rekentool {
    /** As the sheet does it; the default of every defect. */
    public static final String GEPUBLICEERD = "gepubliceerd";

    /** As it was meant. */
    public static final String GECORRIGEERD = "gecorrigeerd";

    /** In a group, treatment hours count without their factor when the package has treatment and no day activities. */
    public static final String D1 = "d1";

    /** Hours just above the regular ones fall in no band. */
    public static final String D2 = "d2";

    /** A package that does not exist with this treatment and day activities is called within the regular package. */
    public static final String D3 = "d3";

    /** The 25 % edge does not depend on treatment and day activities. */
    public static final String D4 = "d4";

    /** The front page does not say no to means for the context above the threshold. */
    public static final String D5 = "d5";

    /** In a group, context hours are also shared with names without hours; without anybody in meerzorg the share is an error. */
    public static final String D6 = "d6";

    /** The first row of a group is calculated whatever kind of request it is. */
    public static final String D7 = "d7";

    /** A percentage above 100 is only flagged; one of zero or less not even that. */
    public static final String D8 = "d8";

    /** Every defect as the sheet has it. */
    public static final Leeswijze LEESWIJZE = Leeswijze.of(
            defect(D1), defect(D2), defect(D3), defect(D4), defect(D5), defect(D6), defect(D7), defect(D8));

    static final Breuk KWART = Breuk.of(1, 4);

    private static final Breuk RELATIEF = Breuk.of(1, 1_000_000_000L);
    private static final Breuk ABSOLUUT = Breuk.of(1, 1_000_000_000_000L);
    private static final Breuk VERSCHIL_EURO = Breuk.of(1, 1_000_000L);
    private static final Breuk RAND = Breuk.of(1, 10_000L * Tijden.SECONDS_A_DAY);

    /** Differences of nearly equal amounts, where a spreadsheet's number has few digits left. */
    private static final Set<String> VERSCHILLEN = Set.of("OI!H39", "GR!H44", "GR!H45");

    private final int jaar;
    private final Rekentabel tabel;

    private Rekentool(int jaar, Rekentabel tabel) {
        this.jaar = jaar;
        this.tabel = tabel;
    }

    static Lezing defect(String naam) {
        return Leeswijze.lezing(naam, "WK-LEES-MZ-" + naam.toUpperCase(Locale.ROOT), GEPUBLICEERD, GECORRIGEERD);
    }

    /**
     * Returns the sheet of a year.
     *
     * @param jaar 2025 or 2026
     * @return the sheet
     * @throws OngeldigeWaardeException if there is no sheet of that year
     */
    public static Rekentool of(int jaar) {
        return new Rekentool(jaar, Rekentabel.of(jaar));
    }

    /**
     * Returns the year of the sheet.
     *
     * @return 2025 or 2026
     */
    public int jaar() {
        return jaar;
    }

    /**
     * Returns what the sheet is calculated from.
     *
     * @return the receipt of its tables
     */
    public Herkomst herkomst() {
        return Rekentabel.herkomst();
    }

    /**
     * Returns every cell that is ever looked up: those that can be filled in, and those that are calculated.
     *
     * @return the cells, in the order of the sheets
     */
    public static List<Cel> cellen() {
        Set<Cel> alle = new TreeSet<>(Rekeninvoer.cells());
        alle.addAll(Rekenmodel.calculate(Rekentabel.of(Rekentabel.JAREN.get(0)), c -> new Celwaarde.Leeg(), LEESWIJZE)
                .keySet());
        return List.copyOf(alle);
    }

    /**
     * Calculates a filled-in sheet again, and compares.
     *
     * @param blad the cells of the workbook
     * @param leeswijze the defects: as published, or corrected; none of them open
     * @return every cell of the kind of request, what is odd, and which defects matter
     * @throws OngeldigeWaardeException if the cells have so many digits together that no exact fraction can hold what they
     *     make; no sheet that was meant has
     */
    public Rekentoolverslag check(Rekenblad blad, Leeswijze leeswijze) {
        try {
            return compare(blad, leeswijze);
        } catch (ArithmeticException e) {
            throw new OngeldigeWaardeException(
                    "",
                    Tekst.of(
                            "getallen waarmee exact te rekenen is; deze hebben samen te veel cijfers",
                            "numbers that can be calculated with exactly; these have too many digits together"));
        }
    }

    private Rekentoolverslag compare(Rekenblad blad, Leeswijze leeswijze) {
        Map<Cel, Celwaarde> berekend = Rekenmodel.calculate(tabel, blad, leeswijze);
        Map<Cel, Celwaarde> gepubliceerd = Rekenmodel.calculate(tabel, blad, LEESWIJZE);
        boolean rand = isOnEdge(berekend, blad);
        List<Celvergelijking> cellen = new ArrayList<>();
        Set<Cel> spelen = new LinkedHashSet<>();
        berekend.forEach((cel, onze) -> {
            if (Rekeninvoer.matters(cel, blad)) {
                spelen.add(cel);
                cellen.add(compare(cel, onze, blad.get(cel), value(gepubliceerd, cel), rand));
            }
        });
        List<Lezing> lezingen = new ArrayList<>();
        for (Lezing lezing : leeswijze.lezingen()) {
            Map<Cel, Celwaarde> anders = Rekenmodel.calculate(tabel, blad, other(leeswijze, lezing));
            if (spelen.stream().anyMatch(c -> !value(anders, c).equals(value(berekend, c)))) {
                lezingen.add(lezing);
            }
        }
        return new Rekentoolverslag(
                jaar,
                value(berekend, new Cel(Werkblad.VOORBLAD, "G37")).getal(),
                value(berekend, new Cel(Werkblad.VOORBLAD, "G39")).getal(),
                cellen,
                Rekeninvoer.findings(blad, tabel),
                lezingen);
    }

    private static Leeswijze other(Leeswijze leeswijze, Lezing lezing) {
        return leeswijze.choose(lezing.naam(), lezing.gekozen().equals(GEPUBLICEERD) ? GECORRIGEERD : GEPUBLICEERD);
    }

    private static Celwaarde value(Map<Cel, Celwaarde> waarden, Cel cel) {
        return Optional.ofNullable(waarden.get(cel)).orElseGet(Celwaarde.Leeg::new);
    }

    private static Celvergelijking compare(
            Cel cel, Celwaarde onze, Celwaarde blad, Celwaarde gepubliceerd, boolean rand) {
        Celbeschrijving wat = Celbeschrijving.of(cel);
        Celoordeel oordeel = verdict(cel, onze, blad);
        Optional<Tekst> waarom = Optional.empty();
        if (oordeel == Celoordeel.GEEN_WAARDE) {
            waarom = Optional.of(Tekst.of("het blad heeft hier geen waarde", "the sheet has no value here"));
        } else if (oordeel != Celoordeel.VERSCHILT) {
            waarom = Optional.empty();
        } else if (verdict(cel, gepubliceerd, blad) == Celoordeel.GELIJK) {
            waarom = Optional.of(Tekst.of("een gebrek is gecorrigeerd", "a defect is corrected"));
        } else if (rand && follows(cel, wat)) {
            oordeel = Celoordeel.GRENSGEVAL;
            waarom = Optional.of(
                    Tekst.of("op een grens: het laatste cijfer beslist", "on an edge: the last digit decides"));
        } else {
            waarom = Optional.of(Tekst.of(
                    "niet herrekend, of een formule of tabel is veranderd",
                    "not recalculated, or a formula or table was changed"));
        }
        return new Celvergelijking(cel, wat.wat(), wat.eenheid(), wat.regel(), onze, blad, oordeel, waarom);
    }

    /** Whether the cell comes after the choice of a band. */
    private static boolean follows(Cel cel, Celbeschrijving wat) {
        return wat.eenheid() != Celeenheid.TIJD
                || cel.toString().equals("OI!E38")
                || cel.toString().startsWith("GR!O");
    }

    static Celoordeel verdict(Cel cel, Celwaarde onze, Celwaarde blad) {
        if (Bladrekenen.isLeeg(blad)) {
            return Bladrekenen.is(onze, "") ? Celoordeel.GELIJK : Celoordeel.GEEN_WAARDE;
        }
        if (Bladrekenen.isFout(onze) && Bladrekenen.isFout(blad)) {
            return Celoordeel.GELIJK; // which error it is depends on the program that calculated
        }
        Optional<Breuk> een = onze.getal();
        Optional<Breuk> twee = blad.getal();
        boolean getallen = een.isPresent() && twee.isPresent();
        boolean gelijk = getallen
                ? isNear(een.get(), twee.get(), VERSCHILLEN.contains(cel.toString()) ? VERSCHIL_EURO : ABSOLUUT)
                : onze.equals(blad);
        return gelijk ? Celoordeel.GELIJK : Celoordeel.VERSCHILT;
    }

    private static boolean isNear(Breuk een, Breuk twee, Breuk absoluut) {
        Breuk af = size(een.minus(twee));
        Breuk grootste = size(een).compareTo(size(twee)) > 0 ? size(een) : size(twee);
        return af.compareTo(absoluut) <= 0 || af.compareTo(grootste.times(RELATIEF)) <= 0;
    }

    private static Breuk size(Breuk getal) {
        return getal.signum() < 0 ? getal.negate() : getal;
    }

    /** Whether hours of somebody lie so near an edge that the last bit of a spreadsheet's number decides. */
    private boolean isOnEdge(Map<Cel, Celwaarde> berekend, Rekenblad blad) {
        if (isNearEdge(berekend, blad, Rekenmodel.EERSTE_CLIENT, "OI!E28", "OI!E37")) {
            return true;
        }
        for (int i = 0; i < Rekenmodel.CLIENTEN; i++) {
            int rij = Rekenmodel.EERSTE_GROEPSREGEL + i;
            if (isNearEdge(berekend, blad, Rekenmodel.EERSTE_CLIENT + i, "GR!M" + rij, "GR!N" + rij)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearEdge(
            Map<Cel, Celwaarde> berekend, Rekenblad blad, int client, String geteld, String regulier) {
        Optional<Breuk> t = named(berekend, geteld);
        Optional<Breuk> r = named(berekend, regulier);
        if (t.isEmpty() || r.isEmpty()) {
            return false;
        }
        Breuk meer = t.get().minus(r.get());
        String pakket = Bladrekenen.text(blad.get(new Cel(Werkblad.CLIENTGEGEVENS, "J" + client)));
        return isEdge(meer)
                || tabel.pakket(pakket).stream()
                        .flatMap(p -> p.banden().stream())
                        .anyMatch(b -> isEdge(meer.minus(b.ondergrens())));
    }

    private static Optional<Breuk> named(Map<Cel, Celwaarde> berekend, String naam) {
        return berekend.entrySet().stream()
                .filter(e -> e.getKey().toString().equals(naam))
                .findFirst()
                .flatMap(e -> e.getValue().getal());
    }

    private static boolean isEdge(Breuk verschil) {
        return size(verschil).compareTo(RAND) < 0;
    }
}
