package nl.wlzkit.tariff.bulk;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Where the prices of lines are written, by column: arrays of the caller, at least as long as there are lines. An amount is
 * in whole cents, and {@link Regelprijs#GEEN} where a line was not priced. Immutable but for what is written; two pricings
 * must not write to the same arrays at a time.
 */
public final class Prijskolommen {
    final long @Nullable [] van;
    final long @Nullable [] tot;
    final byte @Nullable [] uitslag;

    private Prijskolommen(long @Nullable [] van, long @Nullable [] tot, byte @Nullable [] uitslag) {
        this.van = van;
        this.tot = tot;
        this.uitslag = uitslag;
    }

    /**
     * Writes no column: only totals are asked.
     *
     * @return no columns
     */
    public static Prijskolommen totals() {
        return new Prijskolommen(null, null, null);
    }

    /**
     * Writes one column of amounts. Only for lines of which every price is certain: a range, or doubt whether there is an
     * agreement, is an error then, because one amount cannot say it.
     *
     * @param bedrag the amounts
     * @return the columns
     */
    public static Prijskolommen exact(long[] bedrag) {
        return new Prijskolommen(bedrag, null, null);
    }

    /**
     * Writes the lowest and the highest amount.
     *
     * @param van the lowest amounts
     * @param tot the highest amounts
     * @return the columns
     */
    public static Prijskolommen ranges(long[] van, long[] tot) {
        return new Prijskolommen(van, tot, null);
    }

    /**
     * Writes as well what came of each line.
     *
     * @param kolom the numbers of {@link Uitslag#nummer}
     * @return the columns, with that one
     */
    public Prijskolommen withUitslag(byte[] kolom) {
        return new Prijskolommen(van, tot, kolom);
    }

    boolean isExact() {
        return van != null && tot == null;
    }

    void check(int lengte) {
        check(van == null ? lengte : van.length, lengte, "van");
        check(tot == null ? lengte : tot.length, lengte, "tot");
        check(uitslag == null ? lengte : uitslag.length, lengte, "uitslag");
    }

    private static void check(int ruimte, int lengte, String kolom) {
        if (ruimte < lengte) {
            throw new OngeldigeWaardeException(
                    kolom + ": " + ruimte,
                    Tekst.of("ruimte voor " + lengte + " regels", "room for " + lengte + " lines"));
        }
    }
}
