package nl.wlzkit.examples.regelboek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wlzkit.core.text.Taal;

/** The book, its tables and its pages, made once for all tests: it takes some seconds. */
final class Testboek {
    private static final class Boek {
        private static final Regelboek BOEK = Regelboek.of();
    }

    private static final class Tabellen {
        private static final Proeven PROEVEN = Proeven.of(boek());
    }

    private static final class Site {
        private static final Regelboeksite SITE = Regelboeksite.of(boek(), proeven(), Taal.EN);
    }

    private Testboek() {}

    static Regelboek boek() {
        return Boek.BOEK;
    }

    static Proeven proeven() {
        return Tabellen.PROEVEN;
    }

    static Regelboeksite site() {
        return Site.SITE;
    }

    /** Writes the pages in a folder. */
    static Path write(Path map) {
        try {
            for (var pagina : site().paginas().entrySet()) {
                Files.writeString(map.resolve(pagina.getKey()), pagina.getValue());
            }
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
