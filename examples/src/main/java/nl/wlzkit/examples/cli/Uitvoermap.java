package nl.wlzkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/**
 * A folder for what a command writes. It is made if it is not there; of a command that does not finish nothing is left of it.
 *
 * <p>What goes wrong is an {@link OngeldigeInvoerException} that names the folder or the file. For one thread.
 */
final class Uitvoermap implements AutoCloseable {
    private final Path map;

    /** What was made, the outermost first. */
    private final List<Path> gemaakt;

    private boolean klaar;

    private Uitvoermap(Path map, List<Path> gemaakt) {
        this.map = map;
        this.gemaakt = gemaakt;
    }

    /** Makes the folder, with those above it, or finds it; before the work, so that what is wrong with it is known at once. */
    static Uitvoermap open(Path map) {
        List<Path> nieuw = new ArrayList<>();
        for (Path p = map.toAbsolutePath().normalize(); p != null && !Files.exists(p); p = p.getParent()) {
            nieuw.add(0, p);
        }
        Uitvoermap uitvoermap = new Uitvoermap(map, nieuw);
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            uitvoermap.close();
            String soort = e.getClass().getSimpleName();
            throw refused(
                    map,
                    Files.exists(map)
                            ? Tekst.of("een map; dit is een bestand", "a folder; this is a file")
                            : Tekst.of(
                                    "een map die te maken is (" + soort + ")",
                                    "a folder that can be made (" + soort + ")"));
        }
        if (!Files.isWritable(map)) {
            throw refused(map, Tekst.of("een map waarin te schrijven is", "a folder that can be written in"));
        }
        return uitvoermap;
    }

    private static OngeldigeInvoerException refused(Path map, Tekst verwacht) {
        return new OngeldigeInvoerException(map.toString(), List.of(Probleem.of("", 0, 0, "", verwacht)));
    }

    /** A file in it. */
    Path resolve(String naam) {
        return map.resolve(naam);
    }

    /**
     * Writes files, all or none.
     *
     * @param teksten what is written, by the name of its file
     * @param gelezen a file that was read, which is not written over
     * @param overgebleven is told what could not be removed of files that were not finished
     */
    void write(Map<String, String> teksten, Optional<Path> gelezen, Consumer<Path> overgebleven) {
        List<Uitvoerbestand> bestanden = new ArrayList<>();
        Collected collected = new Collected();
        try {
            teksten.forEach((naam, tekst) -> collected
                    .get(() -> Uitvoerbestand.open(resolve(naam)))
                    .ifPresent(bestand -> {
                        bestanden.add(bestand);
                        gelezen.ifPresent(ander -> collected.get(() -> bestand.checkOther(ander)));
                        write(bestand, tekst);
                    }));
            collected.throwIfAny();
            Uitvoerbestand.finish(bestanden);
            keep();
        } finally {
            bestanden.forEach(bestand -> bestand.discard().ifPresent(overgebleven));
        }
    }

    /** Writes a whole text to a file. */
    static void write(Uitvoerbestand bestand, String tekst) {
        try (Writer schrijver = bestand.writer()) {
            schrijver.write(tekst);
        } catch (IOException e) {
            throw new UncheckedIOException("an output says itself what goes wrong", e);
        }
    }

    /** What it is for was done. */
    void keep() {
        klaar = true;
    }

    /** Removes what was made for nothing; a folder that is not empty stays: somebody else put something in it. */
    @Override
    public void close() {
        if (klaar) {
            return;
        }
        for (int i = gemaakt.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(gemaakt.get(i));
            } catch (IOException e) {
                return;
            }
        }
    }
}
