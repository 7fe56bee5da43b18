package nl.wlzkit.csv;

import java.io.IOException;
import java.io.InputStream;

/** Where a table is read from. It is opened twice: once to find out its encoding, once to read it. */
@FunctionalInterface
public interface Csvbron {
    /**
     * Opens the table at its first byte.
     *
     * @return the bytes; the reader closes them
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
}
