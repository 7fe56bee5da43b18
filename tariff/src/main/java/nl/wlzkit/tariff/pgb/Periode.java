package nl.wlzkit.tariff.pgb;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A period of a pgb within one calendar year, first and last day inside. Immutable and thread-safe.
 *
 * @param eersteDag the first day, from 1 January 2015
 * @param laatsteDag the last day, in the same calendar year
 */
public record Periode(LocalDate eersteDag, LocalDate laatsteDag) implements Leesbaar {
    /** The first day of the Wlz. */
    static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

    /** The last day that can be asked about. */
    static final LocalDate EINDE = LocalDate.of(2099, 12, 31);

    /**
     * Checks the days.
     *
     * @param eersteDag the first day, from 1 January 2015
     * @param laatsteDag the last day, in the same calendar year
     * @throws OngeldigeWaardeException if a day lies outside 2015 through 2099, or they are no period in one year
     */
    public Periode {
        day(eersteDag);
        if (eersteDag.getYear() != laatsteDag.getYear() || laatsteDag.isBefore(eersteDag)) {
            throw new OngeldigeWaardeException(
                    eersteDag + ".." + laatsteDag,
                    Tekst.of(
                            "een laatste dag niet voor de eerste, in hetzelfde kalenderjaar",
                            "a last day not before the first, in the same calendar year"));
        }
    }

    /**
     * Makes a whole calendar year.
     *
     * @param jaar the year, 2015 through 2099
     * @return the year
     * @throws OngeldigeWaardeException if the year lies outside
     */
    public static Periode year(int jaar) {
        if (jaar < BEGIN.getYear() || jaar > EINDE.getYear()) {
            throw new OngeldigeWaardeException(
                    Integer.toString(jaar), Tekst.of("een jaar van 2015 t/m 2099", "a year from 2015 through 2099"));
        }
        return new Periode(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31));
    }

    static void day(LocalDate dag) {
        if (dag.isBefore(BEGIN) || dag.isAfter(EINDE)) {
            throw new OngeldigeWaardeException(
                    dag.toString(),
                    Tekst.of(
                            "een dag vanaf 2015-01-01, t/m 2099-12-31",
                            "a day from 2015-01-01 on, through 2099-12-31"));
        }
    }

    /**
     * Returns the calendar year.
     *
     * @return the year
     */
    public int jaar() {
        return eersteDag.getYear();
    }

    /**
     * Returns how many days it has.
     *
     * @return 1 through 366
     */
    public int dagen() {
        return (int) ChronoUnit.DAYS.between(eersteDag, laatsteDag) + 1;
    }

    /**
     * Returns how many days its calendar year has.
     *
     * @return 365 or 366
     */
    public int dagenVanJaar() {
        return eersteDag.lengthOfYear();
    }

    /**
     * Says whether it is the whole calendar year.
     *
     * @return true if nothing counts in proportion
     */
    public boolean isHeelJaar() {
        return dagen() == dagenVanJaar();
    }

    /** The part of the year, exactly. */
    Breuk deel() {
        return Breuk.of(dagen(), dagenVanJaar());
    }

    Breuk of(Bedrag jaarbedrag) {
        return jaarbedrag.toBreuk().times(deel());
    }

    @Override
    public String in(Taal taal) {
        return eersteDag + (taal == Taal.NL ? " t/m " : " through ") + laatsteDag;
    }
}
