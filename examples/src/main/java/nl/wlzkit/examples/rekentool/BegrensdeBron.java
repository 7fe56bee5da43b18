package nl.wlzkit.examples.rekentool;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ProxyInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of a workbook, each read up to a limit and all together up to another: a zip of a few bytes can unpack to more
 * than a machine has. A sheet is read as a stream; the small parts that say what stands where are kept in memory by POI, so
 * they have a lower limit.
 */
final class BegrensdeBron implements ZipEntrySource {
    /** The largest sheet or table of texts, in bytes; in the workbooks of the zorgkantoren half a million. */
    static final long LARGEST_PART = 3_000_000;

    /** The largest part that describes other parts, in bytes; in the workbooks of the zorgkantoren five thousand. */
    static final long LARGEST_DESCRIPTION = 100_000;

    /** All that is read together, in bytes; of the workbooks of the zorgkantoren one million. */
    static final long LARGEST_SUM = 6_000_000;

    private final ZipFile zip;
    private long read;
    private boolean tooMuch;
    private boolean closed;

    BegrensdeBron(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether more was asked than a limit allows; the exception that told so may have been wrapped or swallowed since. */
    boolean isTooMuch() {
        return tooMuch;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean small = name.endsWith(".rels") || name.startsWith("[") || name.startsWith("docprops");
        return new Begrensd(zip.getInputStream(entry), small ? LARGEST_DESCRIPTION : LARGEST_PART);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Counts what is read, and stops at the limit. */
    private final class Begrensd extends ProxyInputStream {
        private long left;

        Begrensd(InputStream in, long largest) {
            super(in);
            this.left = largest;
        }

        private void count(long n) throws IOException {
            left -= Math.max(0, n);
            read += Math.max(0, n);
            if (left < 0 || read > LARGEST_SUM) {
                tooMuch = true;
                throw new IOException("too much");
            }
        }

        @Override
        protected void afterRead(int n) throws IOException {
            count(n);
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
