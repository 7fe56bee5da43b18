/**
 * Tables in CSV of any size, read line by line: every problem with its line and column, and a bad line never takes a good one
 * with it.
 *
 * <p>Every exported type is immutable and thread-safe unless it says otherwise; nothing reads a clock, a locale or changing
 * static state.
 */
@org.jspecify.annotations.NullMarked
module nl.wlzkit.csv {
    requires static org.jspecify;
    requires transitive nl.wlzkit.core;
    requires de.siegmar.fastcsv;

    exports nl.wlzkit.csv;
}
