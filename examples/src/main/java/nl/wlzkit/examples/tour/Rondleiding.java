package nl.wlzkit.examples.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the programs of the tour print, and where the demonstration data are. */
final class Rondleiding {
    private Rondleiding() {}

    /** A page of the tour. */
    @FunctionalInterface
    interface Bladzijde {
        void tell(PrintStream out, Path data) throws IOException;
    }

    /** Tells a page to whoever runs it from the top of the project. */
    static void start(Bladzijde bladzijde) throws IOException {
        // UTF-8 always: the quotes have accents
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            bladzijde.tell(out, Path.of("examples", "data"));
        }
    }
}
