package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.core.time.Tijdlijn;
import nl.wlzkit.core.time.Tijdlijn.Gedateerd;

/**
 * The zorgkantoren, which buy long-term care for the Wlz-uitvoerders. Eight in 2016–2020, seven in 2024–2026; for the years
 * between the sources give no list, and {@link #inForceOn} says so.
 */
@Grondslag({"P21-021", "P21-022", "ZK24-003"})
public enum Zorgkantoor implements Leesbaar {
    /** Zilveren Kruis. */
    ZILVEREN_KRUIS("Zilveren Kruis"),
    /** VGZ. */
    VGZ("VGZ"),
    /** Menzis. */
    MENZIS("Menzis"),
    /** CZ. */
    CZ("CZ"),
    /** Salland. */
    SALLAND("Salland"),
    /** DSW. */
    DSW("DSW"),
    /** Zorg en Zekerheid. */
    ZORG_EN_ZEKERHEID("Zorg en Zekerheid"),
    /** Friesland; in 2024 its region is run by Zilveren Kruis. */
    FRIESLAND("Friesland");

    private static final Tijdlijn<List<Zorgkantoor>> LIJSTEN = Tijdlijn.of(
            Tekst.of("een lijst van zorgkantoren", "a list of zorgkantoren"),
            List.of(
                    new Gedateerd<>(
                            Geldigheid.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31)), List.of(values())),
                    new Gedateerd<>(
                            Geldigheid.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)),
                            List.copyOf(EnumSet.complementOf(EnumSet.of(FRIESLAND))))));

    private final String naam;

    Zorgkantoor(String naam) {
        this.naam = naam;
    }

    /**
     * Returns the zorgkantoren of a day.
     *
     * @param dag the day
     * @return eight or seven, in the order of the table of 2024
     * @throws OngeldigeWaardeException if the sources give no list for that day; it says which list was last known until
     *     when
     */
    public static List<Zorgkantoor> inForceOn(LocalDate dag) {
        return LIJSTEN.get(dag);
    }

    /**
     * Returns the zorgkantoren of a day, if the sources give a list for it.
     *
     * @param dag the day
     * @return eight or seven, in the order of the table of 2024; empty for a day of which there is no list
     */
    public static Optional<List<Zorgkantoor>> knownOn(LocalDate dag) {
        return LIJSTEN.find(dag);
    }

    /**
     * Finds a zorgkantoor by the name that people use. Case does not matter.
     *
     * @param naam the name, such as {@code Zilveren Kruis}
     * @return the zorgkantoor
     * @throws OngeldigeWaardeException if there is none of that name
     */
    public static Zorgkantoor parse(String naam) {
        return Arrays.stream(values())
                .filter(z -> z.naam.equalsIgnoreCase(naam.strip()))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaardeException(naam, verwacht()));
    }

    private static Tekst verwacht() {
        String namen = Arrays.stream(values()).map(z -> z.naam).collect(Collectors.joining(", "));
        return Tekst.of("een van " + namen, "one of " + namen);
    }

    /**
     * Returns the name that people use.
     *
     * @return such as {@code Zilveren Kruis}
     */
    public String naam() {
        return naam;
    }

    @Override
    public String in(Taal taal) {
        return naam;
    }
}
