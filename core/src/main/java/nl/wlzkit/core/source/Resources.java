package nl.wlzkit.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
}
