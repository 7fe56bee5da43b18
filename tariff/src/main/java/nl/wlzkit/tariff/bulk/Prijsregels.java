package nl.wlzkit.tariff.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Lines to be priced, by column. The arrays are not copied: they must not change while they are priced, and a line is the
 * same place in each of them. A value that a table does not know, such as a negative number, makes the line one that is not
 * priced and is counted; only the lengths are checked here.
 *
 * <p>The numbers are those that {@link Prijstabel#aanbieder}, {@link Prijstabel#zorgkantoor}, {@link Prijstabel#vorm}, {@link
 * Prijstabel#profiel}, {@link Prijstabel#feiten} and {@link Prijstabel#prestatie} give. Safe to use from many threads at a
 * time.
 */
public final class Prijsregels {
    /** Every thread has totals of its own: of so many groups they take 120 MB. */
    private static final int MEESTE_GROEPEN = 1_000_000;

    final int[] aanbieder;
    final byte[] zorgkantoor;
    final int[] dag;
    final byte[] vorm;
    final byte[] profiel;
    final short @Nullable [] feiten;
    final int[] prestatie;
    final int[] aantal;
    final int @Nullable [] groep;
    final int groepen;

    private Prijsregels(Builder b) {
        this.aanbieder = b.aanbieder;
        this.zorgkantoor = b.zorgkantoor;
        this.dag = b.dag;
        this.vorm = b.vorm;
        this.profiel = b.profiel;
        this.feiten = b.feiten;
        this.prestatie = b.prestatie;
        this.aantal = b.aantal;
        this.groep = b.groep;
        this.groepen = b.groepen;
    }

    /**
     * Starts with no column.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many lines there are.
     *
     * @return the number of lines
     */
    public int lengte() {
        return aantal.length;
    }

    /**
     * Returns how many groups of lines have a total of their own.
     *
     * @return the number of groups; 1 if the lines are not grouped
     */
    public int groepen() {
        return groepen;
    }

    /** Gathers the columns. Not thread-safe. */
    public static final class Builder {
        private static final int[] GEEN = {};
        private static final byte[] GEEN_BYTES = {};

        private int[] aanbieder = GEEN;
        private byte[] zorgkantoor = GEEN_BYTES;
        private int[] dag = GEEN;
        private byte[] vorm = GEEN_BYTES;
        private byte[] profiel = GEEN_BYTES;
        private short @Nullable [] feiten;
        private int[] prestatie = GEEN;
        private int[] aantal = GEEN;
        private int @Nullable [] groep;
        private int groepen = 1;

        private Builder() {}

        /**
         * Sets the providers.
         *
         * @param kolom the number of the provider of each line
         * @return this
         */
        public Builder aanbieder(int[] kolom) {
            this.aanbieder = kolom;
            return this;
        }

        /**
         * Sets the zorgkantoren.
         *
         * @param kolom the number of the zorgkantoor of each line
         * @return this
         */
        public Builder zorgkantoor(byte[] kolom) {
            this.zorgkantoor = kolom;
            return this;
        }

        /**
         * Sets the days.
         *
         * @param kolom the day of each line, as the number of days since 1970-01-01
         * @return this
         */
        public Builder dag(int[] kolom) {
            this.dag = kolom;
            return this;
        }

        /**
         * Sets the forms.
         *
         * @param kolom the number of the form of each line; 0 where the line does not tell
         * @return this
         */
        public Builder vorm(byte[] kolom) {
            this.vorm = kolom;
            return this;
        }

        /**
         * Sets the profiles.
         *
         * @param kolom the number of the profile of each line; 0 where the line does not tell
         * @return this
         */
        public Builder profiel(byte[] kolom) {
            this.profiel = kolom;
            return this;
        }

        /**
         * Sets what else the lines tell. Without this column they tell nothing else.
         *
         * @param kolom the number of the facts of each line; 0 where the line tells nothing
         * @return this
         */
        public Builder feiten(short[] kolom) {
            this.feiten = kolom;
            return this;
        }

        /**
         * Sets the products.
         *
         * @param kolom the number of the product of each line
         * @return this
         */
        public Builder prestatie(int[] kolom) {
            this.prestatie = kolom;
            return this;
        }

        /**
         * Sets the numbers of units.
         *
         * @param kolom how many units each line has, 0 through 1,000,000,000
         * @return this
         */
        public Builder aantal(int[] kolom) {
            this.aantal = kolom;
            return this;
        }

        /**
         * Groups the lines, so that each group gets a total of its own. Without this column there is one total.
         *
         * @param kolom the group of each line, from 0
         * @param groepen how many groups there are, 1 through 1,000,000
         * @return this
         */
        public Builder groep(int[] kolom, int groepen) {
            this.groep = kolom;
            this.groepen = groepen;
            return this;
        }

        /**
         * Makes the lines.
         *
         * @return the lines
         * @throws OngeldigeInvoerException if a column is shorter or longer than that of the numbers of units, or a group is
         *     none of those there are, or there are too many groups; with every problem
         */
        public Prijsregels build() {
            List<Probleem> problemen = new ArrayList<>();
            length(problemen, "aanbieder", aanbieder.length);
            length(problemen, "zorgkantoor", zorgkantoor.length);
            length(problemen, "dag", dag.length);
            length(problemen, "vorm", vorm.length);
            length(problemen, "profiel", profiel.length);
            length(problemen, "prestatie", prestatie.length);
            Optional.ofNullable(feiten).ifPresent(f -> length(problemen, "feiten", f.length));
            Optional.ofNullable(groep).ifPresent(g -> {
                length(problemen, "groep", g.length);
                groups(problemen, g);
            });
            if (!problemen.isEmpty()) {
                throw new OngeldigeInvoerException("prijsregels", problemen);
            }
            return new Prijsregels(this);
        }

        private void length(List<Probleem> problemen, String kolom, int lengte) {
            if (lengte != aantal.length) {
                problemen.add(Probleem.of(
                        "/" + kolom,
                        0,
                        0,
                        Integer.toString(lengte),
                        Tekst.of(
                                aantal.length + " waarden, zoveel als de kolom aantal heeft",
                                aantal.length + " values, as many as the column aantal has")));
            }
        }

        private void groups(List<Probleem> problemen, int[] kolom) {
            if (groepen < 1 || groepen > MEESTE_GROEPEN) {
                problemen.add(Probleem.of(
                        "/groepen",
                        0,
                        0,
                        Integer.toString(groepen),
                        Tekst.of("1 t/m 1.000.000", "1 through 1,000,000")));
                return;
            }
            for (int i = 0; i < kolom.length; i++) {
                if (kolom[i] < 0 || kolom[i] >= groepen) {
                    problemen.add(Probleem.of(
                            "/groep/" + i,
                            0,
                            0,
                            Integer.toString(kolom[i]),
                            Tekst.of("een groep, 0 t/m " + (groepen - 1), "a group, 0 through " + (groepen - 1))));
                    return;
                }
            }
        }
    }
}
