package nl.wlzkit.core.answer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What a package contributes to the register and to the catalogue, said once: its calculators with their steps and readings,
 * and its data files, which have fixed names. {@code regels.tsv} holds its rules, {@code bronnen.tsv} its documents if it
 * brings any, {@code normen.tsv} the places of numbered sentences if it has any, and {@code voorbeelden-NAME.tsv} the worked
 * examples of the calculator of that name. Which calculator uses which rule follows from the steps and readings.
 *
 * <p>Found with {@link java.util.ServiceLoader}, as {@link Rekenbron} and as {@link Regelbron}. Subclasses are stateless and
 * thread-safe.
 */
public abstract class Rekenpakket implements Rekenbron, Regelbron {
    /** Made by a subclass. */
    protected Rekenpakket() {}

    /**
     * A calculator with its steps and readings.
     *
     * @param <V> the type of the question
     * @param <T> the type of the value
     * @param naam its name in commands and files: lower-case letters, digits and hyphens
     * @param titel what it answers, in one line
     * @param vraagtype the class of its question
     * @param vorm how its question is written
     * @param berekening the calculator
     * @param stappen the steps of the calculator
     * @param leeswijze the readings of its question
     */
    public record Rij<V extends Vraag<V>, T extends Comparable<? super T>>(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Vraagvorm<V> vorm,
            Berekening<V, T> berekening,
            List<Stap> stappen,
            Leeswijze leeswijze) {
        /**
         * Copies the steps.
         *
         * @param naam its name in commands and files: lower-case letters, digits and hyphens
         * @param titel what it answers, in one line
         * @param vraagtype the class of its question
         * @param vorm how its question is written
         * @param berekening the calculator
         * @param stappen the steps of the calculator
         * @param leeswijze the readings of its question
         */
        public Rij {
            stappen = List.copyOf(stappen);
        }

        /**
         * Describes a calculator of which the question has no readings.
         *
         * @param naam its name in commands and files: lower-case letters, digits and hyphens
         * @param titel what it answers, in one line
         * @param vraagtype the class of its question
         * @param vorm how its question is written
         * @param berekening the calculator
         * @param stappen the steps of the calculator
         */
        public Rij(
                String naam,
                Tekst titel,
                Class<V> vraagtype,
                Vraagvorm<V> vorm,
                Berekening<V, T> berekening,
                List<Stap> stappen) {
            this(naam, titel, vraagtype, vorm, berekening, stappen, Leeswijze.of());
        }

        private Inschrijving<V, T> inschrijving(List<Rekenvoorbeeld> voorbeelden) {
            List<String> regels = new ArrayList<>();
            for (Stap stap : stappen) {
                regels.add(stap.regel());
            }
            for (Lezing lezing : leeswijze.lezingen()) {
                regels.add(lezing.regel());
            }
            return new Inschrijving<>(naam, titel, vraagtype, vorm, berekening, regels, voorbeelden);
        }

        private void addUses(List<Gebruik> gebruik) {
            for (Stap stap : stappen) {
                gebruik.add(new Gebruik(stap.regel(), naam + " (" + stap.wat().nl() + ")"));
            }
            for (Lezing lezing : leeswijze.lezingen()) {
                gebruik.add(new Gebruik(lezing.regel(), naam + " (lezing " + lezing.naam() + ")"));
            }
        }
    }

    /**
     * Returns the calculators of the package.
     *
     * @return the calculators, in the order of the register
     */
    protected abstract List<Rij<?, ?>> rijen();

    /**
     * Opens a data file of the package; only the package itself may, so it is always
     * {@code return Here.class.getResourceAsStream(naam);}.
     *
     * @param naam the file name
     * @return the stream, or null if there is no such file
     */
    protected abstract @Nullable InputStream resource(String naam);

    @Override
    public final List<Inschrijving<?, ?>> berekeningen() {
        List<Inschrijving<?, ?>> alle = new ArrayList<>();
        for (Rij<?, ?> rij : rijen()) {
            String voorbeelden = "voorbeelden-" + rij.naam() + ".tsv";
            alle.add(rij.inschrijving(Rekenvoorbeeld.read(Resources.text(resource(voorbeelden), voorbeelden))));
        }
        return List.copyOf(alle);
    }

    /**
     * Returns the steps of all calculators, for tests that each leaves a line somewhere.
     *
     * @return the steps
     */
    public final List<Stap> stappen() {
        List<Stap> alle = new ArrayList<>();
        for (Rij<?, ?> rij : rijen()) {
            alle.addAll(rij.stappen());
        }
        return List.copyOf(alle);
    }

    /**
     * Returns the readings of all questions, for tests that each choice matters somewhere.
     *
     * @return the ways of reading, one for every calculator
     */
    public final List<Leeswijze> leeswijzen() {
        List<Leeswijze> alle = new ArrayList<>();
        for (Rij<?, ?> rij : rijen()) {
            alle.add(rij.leeswijze());
        }
        return List.copyOf(alle);
    }

    @Override
    public final String bronnen() {
        return optional("bronnen.tsv");
    }

    @Override
    public final String regels() {
        return Resources.text(resource("regels.tsv"), "regels.tsv");
    }

    @Override
    public final String normen() {
        return optional("normen.tsv");
    }

    private String optional(String naam) {
        InputStream stream = resource(naam);
        return stream == null ? "" : Resources.text(stream, naam);
    }

    @Override
    public List<Class<?>> types() {
        return List.of();
    }

    /**
     * Returns where the calculators and their readings use rules, and {@link #meerGebruik()}.
     *
     * @return the uses
     */
    @Override
    public final List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Rij<?, ?> rij : rijen()) {
            rij.addUses(gebruik);
        }
        gebruik.addAll(meerGebruik());
        return List.copyOf(gebruik);
    }

    /**
     * Returns where data files of the package use rules, beside its calculators.
     *
     * @return the uses; none unless a package says otherwise
     */
    protected List<Gebruik> meerGebruik() {
        return List.of();
    }
}
