package nl.wlzkit.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads a text line by line, with a bound on the length of a line: a file without line ends must not fill the memory. For one
 * text, on one thread.
 */
final class Regellezer {
    /** How long a line may be, in characters. */
    static final int LONGEST = 1 << 16;

    private static final int BLOCK = 1 << 16;

    private final Reader in;
    private final char[] blok = new char[BLOCK];
    private final StringBuilder tekens = new StringBuilder();
    private int positie;
    private int einde;
    private int regel;
    private boolean naTerugloop;
    private boolean teLang;

    Regellezer(Reader in) {
        this.in = in;
    }

    /** The number of the line that was read last, from 1. */
    int regel() {
        return regel;
    }

    /** Whether the line that was read last is longer than a line may be; the rest of it was passed over. */
    boolean isTeLang() {
        return teLang;
    }

    /** Reads a line, without its end; empty at the end of the text. */
    Optional<String> next() throws IOException {
        tekens.setLength(0);
        teLang = false;
        boolean iets = false;
        while (true) {
            if (positie == einde) {
                einde = in.read(blok, 0, BLOCK);
                positie = 0;
                if (einde <= 0) {
                    einde = 0;
                    return iets ? line(tekens.toString()) : Optional.empty();
                }
            }
            if (naTerugloop && blok[positie] == '\n') {
                // a carriage return and a line feed are one line end
                positie++;
                naTerugloop = false;
                continue;
            }
            naTerugloop = false;
            iets = true;
            int van = positie;
            while (positie < einde && blok[positie] != '\n' && blok[positie] != '\r') {
                positie++;
            }
            if (positie < einde && tekens.length() == 0 && positie - van <= LONGEST) {
                // the whole line stands in the block: no need to gather it
                String tekst = new String(blok, van, positie - van);
                naTerugloop = blok[positie++] == '\r';
                return line(tekst);
            }
            int ruimte = LONGEST - tekens.length();
            teLang |= positie - van > ruimte;
            tekens.append(blok, van, Math.min(positie - van, ruimte));
            if (positie < einde) {
                naTerugloop = blok[positie++] == '\r';
                return line(tekens.toString());
            }
        }
    }

    private Optional<String> line(String tekens) {
        regel++;
        return Optional.of(tekens);
    }
}
