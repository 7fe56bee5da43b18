package nl.wlzkit.tariff.meerzorg;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A cell of the workbook. Immutable and thread-safe.
 *
 * @param blad the sheet
 * @param adres its column and row: {@code E38}
 */
public record Cel(Werkblad blad, String adres) implements Comparable<Cel> {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /**
     * Checks the address.
     *
     * @param blad the sheet
     * @param adres its column and row: {@code E38}
     * @throws OngeldigeWaardeException if the address is none
     */
    public Cel {
        if (!isAddress(adres)) {
            throw new OngeldigeWaardeException(
                    adres, Tekst.of("een kolom en een rij, zoals E38", "a column and a row, such as E38"));
        }
    }

    /** By hand: a calculation makes hundreds of them. */
    private static boolean isAddress(String adres) {
        int letters = 0;
        while (letters < adres.length() && adres.charAt(letters) >= 'A' && adres.charAt(letters) <= 'Z') {
            letters++;
        }
        int cijfers = adres.length() - letters;
        if (letters < 1 || letters > MOST_LETTERS || cijfers < 1 || cijfers > MOST_DIGITS) {
            return false;
        }
        for (int i = letters; i < adres.length(); i++) {
            if (adres.charAt(i) < '0' || adres.charAt(i) > '9') {
                return false;
            }
        }
        return adres.charAt(letters) != '0';
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
