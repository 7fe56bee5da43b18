package nl.wlzkit.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/**
 * Finds out how the characters of a table are written, from all of its bytes: UTF-8 if they all are, else Windows-1252.
 * A table that is neither is refused.
 *
 * @param codering how they are written
 * @param anders the first line that is not UTF-8
 */
record Tekens(Codering codering, OptionalInt anders) {
    private static final int BLOCK = 1 << 16;
    private static final int[] BOM = {0xEF, 0xBB, 0xBF};

    static Tekens of(String naam, Csvbron bron) throws IOException {
        boolean metBom;
        Optional<Plaats> geenUtf8;
        try (InputStream in = bron.open()) {
            metBom = startsWith(in.readNBytes(BOM.length));
        }
        try (InputStream in = bron.open()) {
            geenUtf8 = firstOther(in, StandardCharsets.UTF_8);
        }
        if (geenUtf8.isEmpty()) {
            return new Tekens(metBom ? Codering.UTF_8_BOM : Codering.UTF_8, OptionalInt.empty());
        }
        try (InputStream in = bron.open()) {
            Optional<Plaats> geenWindows = firstOther(in, Codering.WINDOWS_1252.charset());
            if (metBom || geenWindows.isPresent()) {
                Plaats plaats = metBom ? geenUtf8.get() : geenWindows.orElseThrow();
                throw new OngeldigeInvoerException(
                        naam, List.of(Probleem.of("", plaats.regel(), plaats.kolom(), "", expected(metBom))));
            }
        }
        return new Tekens(Codering.WINDOWS_1252, OptionalInt.of(geenUtf8.get().regel()));
    }

    private static Tekst expected(boolean metBom) {
        return metBom
                ? Tekst.of("tekst in UTF-8, zoals het begin zegt", "text in UTF-8, as its beginning says")
                : Tekst.of("tekst in UTF-8 of Windows-1252", "text in UTF-8 or Windows-1252");
    }

    private static boolean startsWith(byte[] begin) {
        if (begin.length < BOM.length) {
            return false;
        }
        for (int i = 0; i < BOM.length; i++) {
            if ((begin[i] & 0xFF) != BOM[i]) {
                return false;
            }
        }
        return true;
    }

    /** A byte: its line, and which byte of that line it is. */
    private record Plaats(int regel, int kolom) {}

    /** Finds the first byte that is not of this encoding, or that no text has. */
    private static Optional<Plaats> firstOther(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer tekens = CharBuffer.allocate(BLOCK);
        int regel = 1;
        int kolom = 1;
        boolean einde = false;
        while (!einde) {
            int gelezen = in.read(bytes.array(), bytes.position(), bytes.remaining());
            einde = gelezen < 0;
            bytes.position(bytes.position() + Math.max(0, gelezen)).flip();
            CoderResult uitslag;
            do {
                tekens.clear();
                int vanaf = bytes.position();
                uitslag = decoder.decode(bytes, tekens, einde);
                for (int i = vanaf; i < bytes.position(); i++) {
                    byte b = bytes.get(i);
                    if (b == 0) {
                        return Optional.of(new Plaats(regel, kolom));
                    }
                    if (b == '\n') {
                        regel++;
                        kolom = 1;
                    } else {
                        kolom++;
                    }
                }
                if (uitslag.isError()) {
                    return Optional.of(new Plaats(regel, kolom));
                }
            } while (uitslag.isOverflow());
            bytes.compact();
        }
        return Optional.empty();
    }
}
