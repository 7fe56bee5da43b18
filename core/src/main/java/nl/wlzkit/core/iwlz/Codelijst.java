package nl.wlzkit.core.iwlz;

import java.util.List;
import java.util.Locale;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The code lists of the iWlz standard that wlzkit knows, release 2.4 (January 2026). Immutable and thread-safe. */
public enum Codelijst implements Leesbaar {
    /** Zorgkantoren, by content regions: {@link Regiocode}. */
    COD001("zorgkantoorregio", "zorgkantoor region", digits(4), "5501"),
    /** Wzd statements: {@link WzdVerklaring}. */
    COD127("Wzd-verklaring", "Wzd statement", digits(1), "1"),
    /** Zorgprofielen: {@link nl.wlzkit.core.care.Zorgprofiel}. */
    COD163("zorgprofiel", "zorgprofiel", digits(3), "753"),
    /** Kinds of allocation: {@link SoortToewijzing}. */
    COD165("soort toewijzing", "kind of allocation", digits(1), "1"),
    /** Statuses of delivery: {@link Leveringsstatus}. */
    COD167("leveringsstatus", "status of delivery", digits(1), "4"),
    /** Classifications of that status: {@link Leveringsclassificatie}. */
    COD168("classificatie van de leveringsstatus", "classification of the status", digits(2), "01"),
    /** Kinds of indication: {@link SoortIndicatie}. */
    COD169("soort indicatie", "kind of indication", digits(1), "1"),
    /** Uses of a date: {@link Datumgebruik}. */
    COD170("datumgebruik", "use of a date", digits(1), "1"),
    /** Reasons of withdrawal: {@link RedenIntrekking}. */
    COD172("reden van intrekking", "reason of withdrawal", digits(1), "1"),
    /** Forms of delivery: {@link Leveringsvormcode}. */
    COD578("leveringsvorm", "form of delivery", digits(1), "4"),
    /** Reasons of a mutation: {@link Mutatiecode}. */
    COD588("mutatiecode", "mutation code", digits(2), "19"),
    /** Functions of care: {@link Functiecode}. */
    COD732("functie", "function", digits(2), "31"),
    /** What an indication rests on: {@link Zorggrondslag}. */
    COD736("grondslag", "ground", digits(2), "01"),
    /** Days and nights of part-time stay: {@link Etmalen}. */
    COD755(
            "etmalen",
            "days and nights",
            Tekst.of("één cijfer, een komma en één cijfer", "one digit, a comma and one digit"),
            "3,5"),
    /** Classes of care: {@link Klasse}. */
    COD756(
            "klasse",
            "class",
            Tekst.of("K of KE met één cijfer, KD met twee, of 99", "K or KE with one digit, KD with two, or 99"),
            "KE7"),
    /** Extra costs at home: {@link ExtraKostenThuis}. */
    COD981("extra kosten thuis", "extra costs at home", digits(1), "5"),
    /** Supplements for ventilation: {@link ToeslagBeademing}. */
    COD982("toeslag beademing", "supplement for ventilation", digits(1), "1"),
    /** Other supplements: {@link ToeslagOverig}. */
    COD983(
            "overige toeslag",
            "other supplement",
            Tekst.of("een getal van 1 t/m 10 zonder nul ervoor", "a number from 1 through 10 without a zero in front"),
            "3"),
    /** Schemes that pay: {@link Financiering}. */
    COD998("financiering", "financing", digits(1), "1"),
    /** Preferences of a client: {@link Clientvoorkeur}. */
    COD999(
            "voorkeur van de cliënt",
            "preference of the client",
            Tekst.of("een getal van 1 t/m 10 zonder nul ervoor", "a number from 1 through 10 without a zero in front"),
            "4"),
    /** Roles of directing providers: {@link Regierol}. */
    COD1004("regierol", "directing role", digits(1), "1");

    private final Tekst naam;
    private final Tekst vorm;
    private final String voorbeeld;

    Codelijst(String nl, String en, Tekst vorm, String voorbeeld) {
        this.naam = Tekst.of(nl, en);
        this.vorm = vorm;
        this.voorbeeld = voorbeeld;
    }

    private static Tekst digits(int aantal) {
        return aantal == 1
                ? Tekst.of("precies 1 cijfer", "exactly 1 digit")
                : Tekst.of("precies " + aantal + " cijfers", "exactly " + aantal + " digits");
    }

    /**
     * Returns what the codes of the list stand for.
     *
     * @return a noun
     */
    public Tekst naam() {
        return naam;
    }

    /**
     * Returns the id of the rule that the list is.
     *
     * @return such as {@code IWLZ-COD578}
     */
    public String regel() {
        return "IWLZ-" + name();
    }

    /**
     * Returns the codes, expired ones included.
     *
     * @return the rows in the order of the list
     */
    public List<Codegegevens> codes() {
        return Codetabel.rows(this);
    }

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the row
     * @throws OngeldigeWaardeException if the list has no such code; it says what a code looks like and, where only zeros,
     *     spaces or the like are wrong, which one may be meant
     */
    public Codegegevens find(String code) {
        for (Codegegevens rij : codes()) {
            if (rij.code().equals(code)) {
                return rij;
            }
        }
        throw refusal(code);
    }

    <C extends Code> C find(C[] codes, String code) {
        for (C c : codes) {
            if (c.code().equals(code)) {
                return c;
            }
        }
        throw refusal(code);
    }

    Codegegevens row(String constante) {
        return Codetabel.row(this, constante);
    }

    private OngeldigeWaardeException refusal(String code) {
        String nl = "een code van lijst " + name() + " (" + naam.nl() + "): " + vorm.nl() + ", zoals " + voorbeeld;
        String en = "a code of list " + name() + " (" + naam.en() + "): " + vorm.en() + ", such as " + voorbeeld;
        String bedoeld = likely(code);
        if (!bedoeld.isEmpty()) {
            nl += "; misschien is bedoeld " + bedoeld;
            en += "; perhaps meant is " + bedoeld;
        }
        return new OngeldigeWaardeException(code, Tekst.of(nl, en));
    }

    /** The code that looks most like it: told, never taken. */
    private String likely(String code) {
        if (code.length() > 12) {
            return "";
        }
        String kaal = code.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT);
        String sleutel = comparable(kaal);
        for (Codegegevens rij : codes()) {
            if (comparable(rij.code()).equals(sleutel)) {
                return rij.code();
            }
        }
        return "";
    }

    /** Without what people confuse: letters like digits, a point for a comma, zeros in front, a decimal of nothing. */
    private static String comparable(String code) {
        return code.replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('.', ',')
                .replaceAll(",0$", "")
                .replaceAll("^(K[DE]?)?0+(?=[0-9])", "$1");
    }

    @Override
    public String in(Taal taal) {
        return name() + " (" + naam.in(taal) + ")";
    }
}
