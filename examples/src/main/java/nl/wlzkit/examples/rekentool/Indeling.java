package nl.wlzkit.examples.rekentool;

import static nl.wlzkit.tariff.meerzorg.Werkblad.AANVRAAG_INDIVIDUEEL;
import static nl.wlzkit.tariff.meerzorg.Werkblad.CLIENTGEGEVENS;
import static nl.wlzkit.tariff.meerzorg.Werkblad.DATA;
import static nl.wlzkit.tariff.meerzorg.Werkblad.GROEP;
import static nl.wlzkit.tariff.meerzorg.Werkblad.OVERZICHT_INDIVIDUEEL;
import static nl.wlzkit.tariff.meerzorg.Werkblad.TOTAAL;
import static nl.wlzkit.tariff.meerzorg.Werkblad.VOORBLAD;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Werkblad;

/**
 * The layout of the workbooks of 2025 and 2026: by which words and numbers they are known, where something is typed and of
 * what kind, and which cells tell of people.
 */
final class Indeling {
    /** The clients of a group stand in rows 7 to 23 of one sheet, and 12 rows further on the other. */
    private static final int FIRST_CLIENT = 7;

    private static final int LAST_CLIENT = 23;
    private static final int TO_GROUP = 12;

    /** The rows of a day programme. */
    private static final int FIRST_TIME = 16;

    private static final int LAST_TIME = 74;

    private static final String TITEL = "Aanvraagformulier (preventieve) Meerzorg ";
    private static final Cel TITELCEL = new Cel(VOORBLAD, "B1");

    /** What a cell takes. */
    enum Soort {
        UREN("uren, als tijd", "hours, as a time"),
        EURO("een bedrag in euro's, als getal", "an amount in euros, as a number"),
        PERCENTAGE("een percentage, als getal", "a percentage, as a number"),
        VERHOUDING("een aantal cliënten, als getal", "a number of clients, as a number"),
        KEUZE("een keuze uit de lijst, als tekst", "a choice from the list, as a text"),
        VRIJ("een getal of een tekst", "a number or a text");

        private final Tekst verwacht;

        Soort(String nl, String en) {
            this.verwacht = Tekst.of(nl, en);
        }
    }

    private static final Map<Cel, Soort> INVOER = input();
    private static final Set<Cel> NAMEN = names();
    private static final Map<Integer, Map<Cel, String>> WOORDEN = Map.of(2025, words(2025), 2026, words(2026));
    private static final Map<Integer, Map<Cel, BigDecimal>> GETALLEN = Map.of(
            2025, numbers("1601.96"),
            2026, numbers("1683.05"));
    private static final Set<Cel> CELLEN = all();

    private Indeling() {}

    // -------------------------------------------------------------------------------------------------- what is where

    private static Map<Cel, Soort> input() {
        Map<Cel, Soort> cellen = new TreeMap<>();
        cellen.put(new Cel(VOORBLAD, "E4"), Soort.VRIJ);
        cellen.put(new Cel(VOORBLAD, "C17"), Soort.PERCENTAGE);
        cellen.put(new Cel(VOORBLAD, "G17"), Soort.VRIJ);
        cellen.put(new Cel(VOORBLAD, "C20"), Soort.VRIJ);
        cellen.put(new Cel(VOORBLAD, "C23"), Soort.KEUZE);
        for (int rij = FIRST_CLIENT; rij <= LAST_CLIENT; rij++) {
            for (String kolom : List.of("J", "L", "N")) {
                cellen.put(new Cel(CLIENTGEGEVENS, kolom + rij), Soort.KEUZE);
            }
            for (String kolom : List.of("D", "E", "F", "H", "J")) {
                cellen.put(new Cel(GROEP, kolom + (rij + TO_GROUP)), Soort.UREN);
            }
        }
        for (int rij = FIRST_TIME; rij <= LAST_TIME; rij++) {
            cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "D" + rij), Soort.UREN);
            cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "H" + rij), Soort.KEUZE);
            cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "J" + rij), Soort.VERHOUDING);
            cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "P" + rij), Soort.UREN);
            cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "T" + rij), Soort.KEUZE);
            cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "V" + rij), Soort.VERHOUDING);
        }
        for (int rij = 5; rij <= 8; rij++) {
            cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "I" + rij), Soort.UREN);
        }
        cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "V5"), Soort.EURO);
        cellen.put(new Cel(AANVRAAG_INDIVIDUEEL, "V6"), Soort.EURO);
        cellen.put(new Cel(GROEP, "C8"), Soort.UREN);
        cellen.put(new Cel(GROEP, "C11"), Soort.EURO);
        cellen.put(new Cel(GROEP, "C12"), Soort.EURO);
        return Collections.unmodifiableMap(cellen);
    }

    private static Set<Cel> names() {
        Set<Cel> cellen = new HashSet<>();
        for (int rij = FIRST_CLIENT; rij <= LAST_CLIENT; rij++) {
            cellen.add(new Cel(CLIENTGEGEVENS, "D" + rij));
            cellen.add(new Cel(GROEP, "B" + (rij + TO_GROUP)));
        }
        cellen.add(new Cel(OVERZICHT_INDIVIDUEEL, "C4"));
        return Set.copyOf(cellen);
    }

    /** Enough labels to know that each column and each row that is read stands where it should. */
    private static Map<Cel, String> words(int jaar) {
        Map<Cel, String> woorden = new LinkedHashMap<>();
        woorden.put(TITELCEL, TITEL + jaar);
        woorden.put(new Cel(VOORBLAD, "G6"), "Versie " + jaar + ".01");
        put(woorden, VOORBLAD, "B16", "Afgesproken tariefspercentage zorgkantoor");
        put(woorden, VOORBLAD, "B22", "Geef aan om welk type aanvraag het gaat");
        put(woorden, VOORBLAD, "G36", "Totaal jaarbedrag Meerzorg " + jaar);
        put(woorden, VOORBLAD, "G38", "Berekend etmaalbedrag");
        put(woorden, CLIENTGEGEVENS, "D6", "Naam cliënt");
        put(woorden, CLIENTGEGEVENS, "J6", "Zorgzwaartepakket");
        put(woorden, CLIENTGEGEVENS, "L6", "Dagbesteding van toepassing? Ja/Nee");
        put(woorden, CLIENTGEGEVENS, "N6", "Behandeling van toepassing? Ja/Nee");
        put(woorden, CLIENTGEGEVENS, "P6", "Prestatie- code NZA");
        put(woorden, CLIENTGEGEVENS, jaar == 2025 ? "Z6" : "AD6", "Codering");
        put(woorden, AANVRAAG_INDIVIDUEEL, "A1", "Aanvraag meerzorg individueel");
        put(woorden, AANVRAAG_INDIVIDUEEL, "V4", "Bedrag");
        put(woorden, AANVRAAG_INDIVIDUEEL, "B5", "Nachtzorg");
        put(woorden, AANVRAAG_INDIVIDUEEL, "B6", "Inzet behandelaren");
        put(woorden, AANVRAAG_INDIVIDUEEL, "B7", "Min uren");
        put(woorden, AANVRAAG_INDIVIDUEEL, "B8", "Extra uren context gebonden middelen op jaarbasis");
        put(woorden, AANVRAAG_INDIVIDUEEL, "B10", "Dagprogramma maandag-vrijdag");
        put(woorden, AANVRAAG_INDIVIDUEEL, "N10", "Dagprogramma zaterdag-zondag");
        put(woorden, AANVRAAG_INDIVIDUEEL, "D15", "Tijd tot");
        put(woorden, AANVRAAG_INDIVIDUEEL, "H15", "Functie");
        put(woorden, AANVRAAG_INDIVIDUEEL, "J15", "1 begeleider op … cliënt(en)");
        put(woorden, AANVRAAG_INDIVIDUEEL, "P15", "Tijd tot");
        put(woorden, AANVRAAG_INDIVIDUEEL, "T15", "Functie");
        put(woorden, AANVRAAG_INDIVIDUEEL, "V15", "1 begeleider op … cliënt(en)");
        put(woorden, OVERZICHT_INDIVIDUEEL, "B2", "Overzicht meerzorgaanvraag individueel");
        put(woorden, OVERZICHT_INDIVIDUEEL, "B14", "Inzet behandelaren");
        put(woorden, OVERZICHT_INDIVIDUEEL, "B37", "Reguliere zorgzwaartepakket uren:minuten");
        put(woorden, OVERZICHT_INDIVIDUEEL, "B38", "Totale meerzorg uren:minuten (weekbasis)");
        put(woorden, OVERZICHT_INDIVIDUEEL, "B39", "Berekend meerzorgprofiel");
        put(woorden, OVERZICHT_INDIVIDUEEL, "G42", "Nieuwe 100% na max budget");
        put(woorden, GROEP, "B2", "AANVRAAG GROEPSMEERZORG");
        put(woorden, GROEP, "B8", "Extra uren context gebonden middelen op jaarbasis");
        put(woorden, GROEP, "B13", "Sub totaal context gebonden middelen");
        put(woorden, GROEP, "C18", "Zorgzwaartepakket");
        put(woorden, GROEP, "D18", "Woonzorg");
        put(woorden, GROEP, "E18", "Dagbesteding");
        put(woorden, GROEP, "F18", "Nachtzorg");
        put(woorden, GROEP, "H18", "Inzet behandelaren");
        put(woorden, GROEP, "J16", "Min uren Uren:Minuten");
        put(woorden, GROEP, "O16", "Meerzorguren");
        put(woorden, GROEP, "Y16", "Nieuwe 100% na max budget");
        put(woorden, GROEP, "E45", "Contextgebonden middelen boven profiel per client");
        put(woorden, TOTAAL, "R1", "Totale meerzorguren");
        return Collections.unmodifiableMap(woorden);
    }

    private static void put(Map<Cel, String> woorden, Werkblad blad, String adres, String woord) {
        woorden.put(new Cel(blad, adres), woord);
    }

    /** Numbers that nobody types: the start of a day programme, the threshold of the context, the highest amount a day. */
    private static Map<Cel, BigDecimal> numbers(String etmaal) {
        BigDecimal zevenUur = new BigDecimal("0.29166666666666669");
        BigDecimal drempel = new BigDecimal("0.071177715");
        Map<Cel, BigDecimal> getallen = new LinkedHashMap<>();
        getallen.put(new Cel(AANVRAAG_INDIVIDUEEL, "B16"), zevenUur);
        getallen.put(new Cel(AANVRAAG_INDIVIDUEEL, "N16"), zevenUur);
        getallen.put(new Cel(OVERZICHT_INDIVIDUEEL, "G35"), drempel);
        getallen.put(new Cel(GROEP, "E40"), drempel);
        getallen.put(new Cel(DATA, "Z40"), new BigDecimal(etmaal));
        return Collections.unmodifiableMap(getallen);
    }

    private static Set<Cel> all() {
        Set<Cel> cellen = new LinkedHashSet<>(INVOER.keySet());
        cellen.addAll(NAMEN);
        WOORDEN.values().forEach(w -> cellen.addAll(w.keySet()));
        GETALLEN.values().forEach(g -> cellen.addAll(g.keySet()));
        return Collections.unmodifiableSet(cellen);
    }

    /** Every cell that is needed to know the layout and to check what was typed. */
    static Set<Cel> cellen() {
        return CELLEN;
    }

    /** The cells in which something is typed. */
    static Map<Cel, Soort> invoer() {
        return INVOER;
    }

    /** The words by which the workbook of a year is known, with single spaces. */
    static Map<Cel, String> woorden(int jaar) {
        return WOORDEN.getOrDefault(jaar, Map.of());
    }

    /** The numbers by which the workbook of a year is known. */
    static Map<Cel, BigDecimal> getallen(int jaar) {
        return GETALLEN.getOrDefault(jaar, Map.of());
    }

    /** Whether a cell holds the name of a client. */
    static boolean isNaam(Cel cel) {
        return NAMEN.contains(cel);
    }

    /** Whether a cell tells of people what no calculation needs: birth dates, BSNs, persons to call, free text. */
    static boolean isPersoonlijk(Cel cel) {
        String kolom = cel.adres().replaceAll("[0-9]", "");
        int rij = Integer.parseInt(cel.adres().replaceAll("[A-Z]", ""));
        return switch (cel.blad()) {
            case CLIENTGEGEVENS -> (kolom.equals("F") || kolom.equals("H")) && rij >= FIRST_CLIENT;
            case VOORBLAD -> (kolom.equals("C") || kolom.equals("G")) && rij >= 12 && rij <= 14;
            case AANVRAAG_INDIVIDUEEL -> kolom.equals("N") && (rij == 5 || rij == 6);
            case OVERZICHT_INDIVIDUEEL -> kolom.equals("B") && (rij == 31 || rij == 32);
            case TOTAAL -> List.of("F", "G", "H", "I", "X", "Z").contains(kolom) && rij > 1;
            case GROEP, DATA -> false;
        };
    }

    /** The place of a cell in the words that a spreadsheet shows. */
    static String place(Cel cel) {
        return cel.blad().naam().strip() + "!" + cel.adres();
    }

    // ------------------------------------------------------------------------------------------------- is it as it was

    /** The year of the workbook; what does not fit is a problem. */
    static int year(Map<Cel, Ruwecel> cellen, List<Probleem> problemen) {
        Ruwecel titel = at(cellen, TITELCEL);
        for (int jaar : List.of(2025, 2026)) {
            if (words(titel).equals(TITEL + jaar)) {
                woorden(jaar).forEach((cel, woord) -> {
                    Ruwecel ruw = at(cellen, cel);
                    if (ruw.soort() != Ruwecel.Soort.TEKST || !words(ruw).equals(woord)) {
                        problemen.add(problem(cel, ruw, Tekst.same('"' + woord + '"')));
                    }
                });
                getallen(jaar).forEach((cel, getal) -> {
                    Ruwecel ruw = at(cellen, cel);
                    if (ruw.soort() != Ruwecel.Soort.GETAL || !isSame(new BigDecimal(ruw.tekst()), getal)) {
                        problemen.add(problem(
                                cel, ruw, Tekst.of(getal.toPlainString().replace('.', ','), getal.toPlainString())));
                    }
                });
                return jaar;
            }
        }
        problemen.add(problem(
                TITELCEL,
                titel,
                Tekst.of("\"" + TITEL + "2025\" of \"… 2026\"", "\"" + TITEL + "2025\" or \"… 2026\"")));
        return 0;
    }

    /** The last digits of a number depend on the program that wrote it. */
    private static boolean isSame(BigDecimal een, BigDecimal ander) {
        return een.subtract(ander).abs().compareTo(new BigDecimal("1e-12")) <= 0;
    }

    private static Ruwecel at(Map<Cel, Ruwecel> cellen, Cel cel) {
        return cellen.getOrDefault(cel, Ruwecel.LEEG);
    }

    private static String words(Ruwecel cel) {
        return cel.tekst().strip().replaceAll("\\s+", " ");
    }

    // ---------------------------------------------------------------------------------------------------- what is
    // typed

    /** What was typed must be of the kind that its cell takes; a formula must have been calculated. */
    static void checkInput(Map<Cel, Ruwecel> cellen, List<Probleem> problemen) {
        INVOER.forEach((cel, soort) -> {
            Ruwecel ruw = at(cellen, cel);
            boolean goed = switch (ruw.soort()) {
                case LEEG -> !ruw.formule();
                case GETAL -> soort != Soort.KEUZE && isOrdinary(new BigDecimal(ruw.tekst()));
                case TEKST -> soort == Soort.KEUZE || soort == Soort.VRIJ;
                case FOUT, ANDERS -> false;
            };
            if (!goed) {
                problemen.add(problem(cel, ruw, expected(ruw, soort)));
            }
        });
        cellen.forEach((cel, ruw) -> {
            if (ruw.soort() == Ruwecel.Soort.ANDERS && !INVOER.containsKey(cel)) {
                problemen.add(problem(cel, ruw, Tekst.of("een getal of een tekst", "a number or a text")));
            }
        });
    }

    /** Beyond this no hours or euros are meant, and exact fractions would grow without end. */
    private static boolean isOrdinary(BigDecimal getal) {
        return getal.abs().compareTo(new BigDecimal("1e12")) < 0 && getal.scale() <= 40 && getal.scale() >= -12;
    }

    private static Tekst expected(Ruwecel ruw, Soort soort) {
        Tekst v = soort.verwacht;
        if (ruw.soort() == Ruwecel.Soort.LEEG) {
            return Tekst.of(
                    v.nl() + "; de formule hier is nooit berekend", v.en() + "; the formula here was never calculated");
        }
        if (ruw.soort() == Ruwecel.Soort.GETAL && soort != Soort.KEUZE) {
            return Tekst.of(v.nl() + ", kleiner dan 10^12", v.en() + ", less than 10^12");
        }
        return ruw.soort() == Ruwecel.Soort.TEKST ? Tekst.of(v.nl() + "; dit is tekst", v.en() + "; this is text") : v;
    }

    private static Probleem problem(Cel cel, Ruwecel ruw, Tekst verwacht) {
        return Probleem.of(place(cel), 0, 0, ruw.tekst(), verwacht);
    }
}
