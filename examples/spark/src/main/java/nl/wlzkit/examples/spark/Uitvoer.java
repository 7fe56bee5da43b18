package nl.wlzkit.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a result. It is filled under another name beside its place and gets its own name at the very end: there is a
 * whole result, or none.
 */
final class Uitvoer implements AutoCloseable {
    private final FileSystem systeem;
    private final Path doel;
    private final Path bezig;

    private Uitvoer(FileSystem systeem, Path doel, Path bezig) {
        this.systeem = systeem;
        this.doel = doel;
        this.bezig = bezig;
    }

    static Uitvoer begin(String uit, Configuration hadoop) {
        try {
            Path pad = new Path(uit);
            FileSystem systeem = pad.getFileSystem(hadoop);
            Path doel = systeem.makeQualified(pad);
            if (systeem.exists(doel)) {
                throw exists(uit);
            }
            String merk = UUID.randomUUID().toString().substring(0, 8);
            Path bezig = new Path(doel.getParent(), doel.getName() + ".bezig-" + merk);
            if (!systeem.mkdirs(bezig)) {
                throw new IOException("mkdirs");
            }
            // when this program is stopped halfway
            systeem.deleteOnExit(bezig);
            return new Uitvoer(systeem, doel, bezig);
        } catch (IOException | IllegalArgumentException e) {
            String waarom = e.getClass().getSimpleName();
            throw Fouten.of(
                    uit,
                    Tekst.of(
                            "een map die gemaakt kan worden (" + waarom + ")",
                            "a folder that can be made (" + waarom + ")"),
                    e);
        }
    }

    private static Fouten exists(String uit) {
        return Fouten.of(
                uit,
                Tekst.of(
                        "een map die er nog niet is; deze bestaat al",
                        "a folder that is not there yet; this one exists"));
    }

    /** Where the lines are written, priced or not. */
    String lines() {
        return new Path(bezig, "regels").toString();
    }

    /** Gives the two folders of lines their names; makes one that has no lines. */
    void arrange(Consumer<String> leeg) {
        Path regels = new Path(lines());
        try {
            for (String soort : new String[] {Prijzer.GEPRIJSD, Prijzer.UITVAL}) {
                Path van = new Path(regels, Prijzer.SOORT + "=" + soort);
                Path naar = new Path(bezig, soort);
                if (!systeem.exists(van)) {
                    leeg.accept(naar.toString());
                } else if (!systeem.rename(van, naar)) {
                    throw new IOException("rename");
                }
            }
            systeem.delete(regels, true);
        } catch (IOException e) {
            throw Storing.explain(e);
        }
    }

    /** Adds the totals and gives the folder its name. */
    void finish(Prijstaak.Resultaat resultaat) {
        try {
            try (OutputStream uit = systeem.create(new Path(bezig, "samenvatting.txt"))) {
                uit.write(Samenvatting.text(resultaat, Taal.NL).getBytes(StandardCharsets.UTF_8));
            }
            // a rename to a folder that exists would put this one inside it
            if (systeem.exists(doel)) {
                throw exists(doel.toString());
            }
            if (!systeem.rename(bezig, doel)) {
                throw new IOException("rename");
            }
            systeem.cancelDeleteOnExit(bezig);
        } catch (IOException e) {
            throw Storing.explain(e);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
        try {
            systeem.delete(bezig, true);
        } catch (IOException e) {
            // it is tried again when the program ends, and its name says that it is not a result
            return;
        }
    }
}
