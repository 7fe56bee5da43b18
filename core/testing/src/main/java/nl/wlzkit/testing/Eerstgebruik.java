package nl.wlzkit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether each class of a package can be the first that is used. Two classes that need each other to be made cannot always: a
 * caller who begins with the wrong one finds that neither works, and no test sees it that begins with the other.
 */
final class Eerstgebruik {
    private static final String UITGANG = ".class";

    private Eerstgebruik() {}

    /**
     * Uses each class of the package of a class first, as if no other was used yet.
     *
     * @param van a class of the package
     * @return what went wrong, by class; empty if nothing did
     */
    static List<String> failures(Class<?> van) {
        List<String> fouten = new ArrayList<>();
        for (String naam : names(van)) {
            try {
                Class.forName(naam, true, new Vers(van));
            } catch (LinkageError | ClassNotFoundException e) {
                fouten.add(naam + ": " + cause(e));
            }
        }
        return fouten;
    }

    private static Throwable cause(Throwable e) {
        Throwable oorzaak = e;
        while (oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        return oorzaak;
    }

    private static List<String> names(Class<?> van) {
        try {
            Path bestand =
                    Path.of(van.getResource(van.getSimpleName() + UITGANG).toURI());
            try (Stream<Path> bestanden = Files.list(bestand.resolveSibling(""))) {
                return bestanden
                        .map(p -> p.getFileName().toString())
                        .filter(n -> n.endsWith(UITGANG) && !n.contains("-"))
                        .map(n -> van.getPackageName() + "." + n.substring(0, n.length() - UITGANG.length()))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the classes of one package anew. */
    private static final class Vers extends ClassLoader {
        private final String pakket;

        Vers(Class<?> van) {
            super(van.getClassLoader());
            this.pakket = van.getPackageName() + ".";
        }

        @Override
        protected Class<?> loadClass(String naam, boolean koppel) throws ClassNotFoundException {
            if (!naam.startsWith(pakket)) {
                return super.loadClass(naam, koppel);
            }
            Class<?> al = findLoadedClass(naam);
            return al != null ? al : findClass(naam);
        }

        @Override
        protected Class<?> findClass(String naam) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(naam.replace('.', '/') + UITGANG)) {
                if (in == null) {
                    throw new ClassNotFoundException(naam);
                }
                byte[] inhoud = in.readAllBytes();
                return defineClass(naam, inhoud, 0, inhoud.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(naam, e);
            }
        }
    }
}
