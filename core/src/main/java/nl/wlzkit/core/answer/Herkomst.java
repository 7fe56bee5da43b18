package nl.wlzkit.core.answer;

import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import nl.wlzkit.core.source.Resources;

/**
 * The receipt of a set of rules: which version of the library and which data files an answer was computed from. With it
 * an answer can be repeated, or be shown to have come from other rules. Immutable and thread-safe.
 *
 * @param versie the version of wlzkit
 * @param bestanden the data files
 */
public record Herkomst(String versie, List<Bestand> bestanden) {
    /**
     * A data file.
     *
     * @param naam its name
     * @param sha256 the SHA-256 hash of its bytes, in lower-case hexadecimal
     */
    public record Bestand(String naam, String sha256) {
        /**
         * Makes the entry of a file.
         *
         * @param naam its name
         * @param inhoud its bytes
         * @return the entry
         */
        public static Bestand of(String naam, byte[] inhoud) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(inhoud);
                return new Bestand(naam, HexFormat.of().formatHex(hash));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /**
     * Copies the files.
     *
     * @param versie the version of wlzkit
     * @param bestanden the data files
     */
    public Herkomst {
        bestanden = List.copyOf(bestanden);
    }

    /**
     * Makes the receipt of rules from these files and this version of the library.
     *
     * @param bestanden the data files
     * @return the receipt
     */
    public static Herkomst of(List<Bestand> bestanden) {
        return new Herkomst(libraryVersion(), bestanden);
    }

    /**
     * Returns the version of the library.
     *
     * @return the version, such as {@code 0.1.0}
     */
    public static String libraryVersion() {
        Properties properties = new Properties();
        String tekst = Resources.text(Herkomst.class.getResourceAsStream("versie.properties"), "versie.properties");
        try {
            properties.load(new StringReader(tekst));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return properties.getProperty("versie");
    }
}
