package nl.wlzkit.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Says at most once a second how far the reading of a table is: first the look at its encoding, which reads all bytes and
 * makes no lines, then the lines. For one table, on one thread.
 */
final class Voortgang {
    private static final long SECONDE = 1_000_000_000L;

    /** So many lines go by before the clock is looked at again. */
    private static final int PER_BLIK = 1_024;

    private final String naam;
    private final long grootte;
    private final LongSupplier klok;
    private final Consumer<Tekst> naar;
    private long gelezen;
    private long begin;
    private long gezegd;
    private boolean regels;

    /** Starts the clock. {@code grootte}: the bytes of the table, 0 if that is not known. */
    Voortgang(String naam, long grootte, LongSupplier klok, Consumer<Tekst> naar) {
        this.naam = naam;
        this.grootte = grootte;
        this.klok = klok;
        this.naar = naar;
        this.begin = klok.getAsLong();
        this.gezegd = begin;
    }

    /** The bytes of the table, from its first. */
    InputStream of(InputStream in) {
        gelezen = 0;
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] b, int van, int lengte) throws IOException {
                int n = super.read(b, van, lengte);
                count(n);
                return n;
            }
        };
    }

    private void count(int bytes) {
        gelezen += Math.max(0, bytes);
        if (!regels && isTime()) {
            naar.accept(
                    Tekst.of(naam + ": codering nakijken" + percent(), naam + ": checking the encoding" + percent()));
        }
    }

    /** The header was read: what follows are lines. */
    void startLines() {
        regels = true;
        begin = klok.getAsLong();
        // the first thousand lines say nothing of the rate
        gezegd = begin;
    }

    /** A line was read. */
    void line(int regel) {
        if (regel % PER_BLIK == 0 && isTime()) {
            naar.accept(new Stand(naam, regel, regel * SECONDE / Math.max(1, gezegd - begin), percent(), timeLeft())
                    .tekst());
        }
    }

    private record Stand(String naam, int regel, long perSeconde, String procent, long over) {
        Tekst tekst() {
            return Tekst.of(
                    naam + ": regel " + count(regel, Taal.NL) + procent + ", " + count(perSeconde, Taal.NL)
                            + " regels/s" + (over < 0 ? "" : ", nog " + time()),
                    naam + ": line " + count(regel, Taal.EN) + procent + ", " + count(perSeconde, Taal.EN) + " lines/s"
                            + (over < 0 ? "" : ", " + time() + " left"));
        }

        private static String count(long aantal, Taal taal) {
            return String.format(taal == Taal.NL ? Locale.forLanguageTag("nl") : Locale.ROOT, "%,d", aantal);
        }

        private String time() {
            return over < 60 ? over + " s" : over / 60 + " min " + over % 60 + " s";
        }
    }

    private boolean isTime() {
        long nu = klok.getAsLong();
        if (nu - gezegd < SECONDE) {
            return false;
        }
        gezegd = nu;
        return true;
    }

    private String percent() {
        return grootte > 0 ? " (" + Math.min(100, gelezen * 100 / grootte) + " %)" : "";
    }

    /** The seconds left if it goes on like this; below 0 if that cannot be told. */
    private long timeLeft() {
        if (grootte <= 0 || gelezen <= 0) {
            return -1;
        }
        // in tenths, so that a terabyte times a day still fits
        long tienden = (gezegd - begin) / (SECONDE / 10);
        return Math.max(0, grootte - gelezen) * tienden / gelezen / 10;
    }
}
