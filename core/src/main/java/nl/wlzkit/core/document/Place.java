package nl.wlzkit.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document. Immutable and thread-safe.
 *
 * <p>A place knows only its own step below the place that holds it; the pointer is put together when somebody asks. So a
 * document costs no more memory for having long names.
 */
public final class Place {
    /** The place of a value that was made, not read. */
    public static final Place NONE = new Place("", 0, 0);

    private final @Nullable Place in;
    private final String step;
    private final int regel;
    private final int kolom;

    /**
     * Makes a place.
     *
     * @param pointer the JSON pointer (RFC 6901); empty for the document itself
     * @param regel the line, from 1; 0 for a value that was not read but made
     * @param kolom the column, from 1; 0 for a value that was not read but made
     */
    public Place(String pointer, int regel, int kolom) {
        this(null, pointer, regel, kolom);
    }

    private Place(@Nullable Place in, String step, int regel, int kolom) {
        this.in = in;
        this.step = step;
        this.regel = regel;
        this.kolom = kolom;
    }

    /**
     * Returns the place of a member or element of the value that stands here, on the same line.
     *
     * @param key the name of the member or the index of the element
     * @return the place, its pointer one step longer
     */
    public Place child(String key) {
        return child(key, regel, kolom);
    }

    Place child(String key, int atRegel, int atKolom) {
        return new Place(this, key, atRegel, atKolom);
    }

    /**
     * Returns the JSON pointer (RFC 6901).
     *
     * @return the pointer; empty for the document itself
     */
    public String pointer() {
        return pointer(Integer.MAX_VALUE);
    }

    /** The pointer; of one that is longer than this, at least so many characters. */
    String pointer(int atLeast) {
        List<Place> path = new ArrayList<>();
        Place top = this;
        for (Place parent = in; parent != null; parent = parent.in) {
            path.add(top);
            top = parent;
        }
        StringBuilder s = new StringBuilder(cut(top.step, atLeast));
        for (int i = path.size() - 1; i >= 0 && s.length() < atLeast; i--) {
            s.append('/')
                    .append(cut(path.get(i).step, atLeast).replace("~", "~0").replace("/", "~1"));
        }
        return s.toString();
    }

    private static String cut(String step, int longest) {
        return step.length() <= longest ? step : step.substring(0, longest);
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1; 0 for a value that was not read but made
     */
    public int regel() {
        return regel;
    }

    /**
     * Returns the column.
     *
     * @return the column, from 1; 0 for a value that was not read but made
     */
    public int kolom() {
        return kolom;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Place p
                && regel == p.regel
                && kolom == p.kolom
                && pointer().equals(p.pointer());
    }

    @Override
    public int hashCode() {
        return Objects.hash(regel, kolom, pointer());
    }

    @Override
    public String toString() {
        return pointer() + "@" + regel + ":" + kolom;
    }
}
