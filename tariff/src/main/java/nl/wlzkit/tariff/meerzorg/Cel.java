package nl.wlzkit.tariff.meerzorg;

import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A cell of the workbook. Immutable and thread-safe.
 *
 * @param blad the sheet
 * @param adres its column and row: {@code E38}
 */
public record Cel(Werkblad blad, String adres) implements Comparable<Cel> {
    private static final Pattern ADRES = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    /**
     * Checks the address.
     *
     * @param blad the sheet
     * @param adres its column and row: {@code E38}
     * @throws OngeldigeWaardeException if the address is none
     */
    public Cel {
        if (!ADRES.matcher(adres).matches()) {
            throw new OngeldigeWaardeException(
                    adres, Tekst.of("een kolom en een rij, zoals E38", "a column and a row, such as E38"));
        }
    }

    /** Orders by sheet, and within a sheet by row and then column. */
    @Override
    public int compareTo(Cel ander) {
        int orde = blad.compareTo(ander.blad);
        if (orde == 0) {
            orde = Integer.compare(row(), ander.row());
        }
        if (orde == 0) {
            orde = Integer.compare(column().length(), ander.column().length());
        }
        return orde != 0 ? orde : column().compareTo(ander.column());
    }

    private String column() {
        return adres.replaceAll("[0-9]", "");
    }

    private int row() {
        return Integer.parseInt(adres.replaceAll("[A-Z]", ""));
    }

    /** Writes it as {@code OI!E38}. */
    @Override
    public String toString() {
        return blad.afkorting() + '!' + adres;
    }
}
