package nl.wlzkit.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A file that gets its name when it is done. Until then it is a hidden file beside it, readable by its owner only, that is
 * gone when the command ends in any other way: an error, an interrupt, a request to stop. What stood under the name before
 * stays until then, whatever happens.
 *
 * <p>What goes wrong is an {@link OngeldigeInvoerException} that names the file. For one thread.
 */
final class Uitvoerbestand {
    private static final int BLOK = 1 << 16;

    private static final Set<PosixFilePermission> VAN_DE_EIGENAAR = PosixFilePermissions.fromString("rw-------");

    private final Path doel;
    private final Path voorlopig;
    private final Thread opruimer;
    private final FileChannel kanaal;
    private final Writer schrijver;
    private boolean klaar;

    private Uitvoerbestand(Path doel, Path voorlopig, Thread opruimer, FileChannel kanaal) {
        this.doel = doel;
        this.voorlopig = voorlopig;
        this.opruimer = opruimer;
        this.kanaal = kanaal;
        this.schrijver = new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(kanaal), StandardCharsets.UTF_8), BLOK);
    }

    /** What can fail on a disk. */
    @FunctionalInterface
    private interface Actie<T> {
        T run() throws IOException;
    }

    /** Starts a file in a folder that is there. */
    static Uitvoerbestand open(Path doel) {
        return attempt(doel, () -> {
            if (Files.exists(doel) && !Files.isRegularFile(doel)) {
                throw refused(
                        doel,
                        Files.isDirectory(doel)
                                ? Tekst.of("een bestand; dit is een map", "a file; this is a folder")
                                : Tekst.of("een gewoon bestand", "an ordinary file"));
            }
            // a link stays a link
            Path echt = Files.exists(doel) ? doel.toRealPath() : doel.toAbsolutePath();
            Path map = echt.getParent();
            if (map == null || !Files.isDirectory(map)) {
                throw refused(doel, Tekst.of("een bestand in een map die er is", "a file in a folder that is there"));
            }
            Path voorlopig = map.resolve(".wlzkit-" + UUID.randomUUID() + ".tijdelijk");
            Opruimer opruimer = new Opruimer(voorlopig);
            try {
                // before there is a file: whenever the program is stopped, somebody knows of it
                Runtime.getRuntime().addShutdownHook(opruimer);
            } catch (IllegalStateException e) {
                throw new IOException("the program is being stopped", e);
            }
            return new Uitvoerbestand(echt, voorlopig, opruimer, opruimer.create());
        });
    }

    /** Makes the file, and removes it when the program is stopped: whichever comes first knows of the other. */
    private static final class Opruimer extends Thread {
        private final Path voorlopig;
        private boolean gestopt;

        Opruimer(Path voorlopig) {
            super("opruimer");
            this.voorlopig = voorlopig;
        }

        synchronized FileChannel create() throws IOException {
            if (gestopt) {
                throw new IOException("the program is being stopped");
            }
            Set<OpenOption> nieuw = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return voorlopig.getFileSystem().supportedFileAttributeViews().contains("posix")
                    ? FileChannel.open(voorlopig, nieuw, PosixFilePermissions.asFileAttribute(VAN_DE_EIGENAAR))
                    : FileChannel.open(voorlopig, nieuw);
        }

        @Override
        public synchronized void run() {
            gestopt = true;
            delete(voorlopig);
        }
    }

    /** Refuses a file that a command reads or that another output goes to; returns any other. */
    Path checkOther(Path ander) {
        return attempt(doel, () -> {
            boolean zelfde = (Files.exists(ander) && Files.exists(doel))
                    ? Files.isSameFile(ander, doel)
                    : ander.toAbsolutePath().normalize().equals(doel.normalize());
            if (zelfde) {
                throw refused(
                        doel,
                        Tekst.of(
                                "een ander bestand dan wat wordt gelezen of al wordt geschreven",
                                "another file than what is read or already written"));
            }
            return ander;
        });
    }

    /** The file that it is going to be. */
    Path doel() {
        return doel;
    }

    /** Where it is written; closing that does nothing. */
    Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] tekens, int van, int lengte) {
                attempt(doel, () -> {
                    schrijver.write(tekens, van, lengte);
                    return lengte;
                });
            }

            @Override
            public void write(String tekst, int van, int lengte) {
                attempt(doel, () -> {
                    schrijver.write(tekst, van, lengte);
                    return lengte;
                });
            }

            @Override
            public void flush() {
                // at the end, with all the rest
            }

            @Override
            public void close() {
                // it has no name yet
            }
        };
    }

    /** Gives files their names, when all of them are whole. */
    static void finish(List<Uitvoerbestand> alle) {
        alle.forEach(Uitvoerbestand::complete);
        alle.forEach(Uitvoerbestand::name);
    }

    /** Everything is on the disk; a disk that is full is known from here on. */
    private void complete() {
        attempt(doel, () -> {
            schrijver.flush();
            kanaal.force(true);
            kanaal.close();
            return doel;
        });
    }

    private void name() {
        attempt(
                doel,
                () -> Files.move(voorlopig, doel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        klaar = true;
        forget();
    }

    /** Leaves nothing behind of a file that was not finished; if that fails, returns what is left behind. */
    Optional<Path> discard() {
        if (klaar) {
            return Optional.empty();
        }
        klaar = true;
        forget();
        try {
            // not the writer: what is still to be written need not be
            kanaal.close();
            Files.deleteIfExists(voorlopig);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(voorlopig);
        }
    }

    /** Tells of what was left behind. */
    static Consumer<Path> left(PrintWriter err, Taal taal) {
        return pad -> err.println(
                Tekst.of("Een tijdelijk bestand bleef staan: " + pad, "A temporary file was left behind: " + pad)
                        .in(taal));
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(opruimer);
        } catch (IllegalStateException e) {
            // the program is being stopped: the hook finds nothing, or does what is to be done
            klaar = true;
        }
    }

    private static void delete(Path voorlopig) {
        try {
            Files.deleteIfExists(voorlopig);
        } catch (IOException e) {
            // the program is being stopped: nobody listens any more, and the file does not have the name
            return;
        }
    }

    private static <T> T attempt(Path doel, Actie<T> actie) {
        try {
            return actie.run();
        } catch (IOException e) {
            String reden = e instanceof FileSystemException f && f.getReason() != null
                    ? f.getReason()
                    : String.valueOf(e.getMessage());
            String soort = e.getClass().getSimpleName() + ": " + reden;
            throw refused(
                    doel,
                    Tekst.of(
                            "een bestand dat te schrijven is (" + soort + "); er is niets veranderd",
                            "a file that can be written (" + soort + "); nothing was changed"));
        }
    }

    private static OngeldigeInvoerException refused(Path doel, Tekst verwacht) {
        return new OngeldigeInvoerException(doel.toString(), List.of(Probleem.of("", 0, 0, "", verwacht)));
    }
}
