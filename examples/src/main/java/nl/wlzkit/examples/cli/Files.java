package nl.wlzkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/** Reads the files that a user names. */
final class Files {
    private Files() {}

    /** Reads a document. */
    static byte[] read(Path path) {
        return read(path, JsonReader.MAX_BYTES);
    }

    /** Reads a file; one byte more than the largest is enough to see that it is too large. */
    static byte[] read(Path path, int largest) {
        try {
            if (java.nio.file.Files.isDirectory(path)) {
                throw problem(path, Tekst.of("een bestand; dit is een map", "a file; this is a folder"));
            }
            try (InputStream in = java.nio.file.Files.newInputStream(path)) {
                return in.readNBytes(largest + 1);
            }
        } catch (NoSuchFileException e) {
            throw problem(path, Tekst.of("een bestand; dit bestaat niet", "a file; this does not exist"));
        } catch (IOException e) {
            throw problem(
                    path,
                    Tekst.of(
                            "een leesbaar bestand (" + e.getClass().getSimpleName() + ")",
                            "a readable file (" + e.getClass().getSimpleName() + ")"));
        }
    }

    private static OngeldigeInvoerException problem(Path path, Tekst verwacht) {
        return new OngeldigeInvoerException(path.toString(), List.of(Probleem.of("", 0, 0, "", verwacht)));
    }
}
