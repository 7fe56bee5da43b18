package nl.wlzkit.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files that travel inside a module. The module opens the stream itself, because nobody else may:
 * {@code Resources.text(Here.class.getResourceAsStream("x.tsv"), "x.tsv")}. Stateless and thread-safe.
 */
public final class Resources {
    private Resources() {}

    /**
     * Reads a data file.
     *
     * @param stream the stream, as {@link Class#getResourceAsStream} gave it; closed afterwards
     * @param name the file name, for the error
     * @return its bytes
     * @throws IllegalStateException if there is no stream: the jar lacks the file
     */
    public static byte[] bytes(@Nullable InputStream stream, String name) {
        if (stream == null) {
            throw new IllegalStateException("this jar lacks its resource " + name);
        }
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a UTF-8 data file.
     *
     * @param stream the stream, as {@link Class#getResourceAsStream} gave it; closed afterwards
     * @param name the file name, for the error
     * @return its text
     * @throws IllegalStateException if there is no stream: the jar lacks the file
     */
    public static String text(@Nullable InputStream stream, String name) {
        return new String(bytes(stream, name), StandardCharsets.UTF_8);
    }

    /**
     * Reads a table: tab-separated, with a header line, without quoting.
     *
     * @param stream the stream, as {@link Class#getResourceAsStream} gave it; closed afterwards
     * @param name the file name, for the error
     * @return its lines, the header first, all as wide as the header
     * @throws IllegalStateException if there is no stream, or a line has another width: a defect of the jar, not of input
     */
    public static List<List<String>> table(@Nullable InputStream stream, String name) {
        List<List<String>> regels = new ArrayList<>();
        for (String regel : text(stream, name).lines().toList()) {
            List<String> velden = List.of(regel.split("\t", -1));
            if (!regels.isEmpty() && regels.get(0).size() != velden.size()) {
                throw new IllegalStateException(name + ": expected as many columns as the header has: " + regel);
            }
            regels.add(velden);
        }
        if (regels.isEmpty()) {
            throw new IllegalStateException(name + ": expected a header line");
        }
        return List.copyOf(regels);
    }

    /**
     * Reads the rows of a table: tab-separated, with a header line, without quoting.
     *
     * @param stream the stream, as {@link Class#getResourceAsStream} gave it; closed afterwards
     * @param name the file name, for the error
     * @return its lines under the header, all as wide as the header
     * @throws IllegalStateException if there is no stream, or a line has another width: a defect of the jar, not of input
     */
    public static List<List<String>> rows(@Nullable InputStream stream, String name) {
        List<List<String>> regels = table(stream, name);
        return regels.subList(1, regels.size());
    }
}
