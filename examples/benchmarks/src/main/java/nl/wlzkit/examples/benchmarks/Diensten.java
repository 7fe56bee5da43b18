package nl.wlzkit.examples.benchmarks;

import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Uitkomst;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** The time of one case of a service, warm: the question of the demonstration file, already read. */
@SuppressWarnings("NullAway.Init") // set up by JMH
public class Diensten extends Proef {
    private Voorbeeld<?, ?> meerzorg;
    private Voorbeeld<?, ?> leveringsvorm;
    private Voorbeeld<?, ?> pgbBudget;
    private Voorbeeld<?, ?> tariefpercentage;

    /** Made by JMH. */
    public Diensten() {}

    /** Reads the questions, and checks that each has an answer: a refusal is quicker, and no measure. */
    @Setup(Level.Trial)
    public void setup() {
        meerzorg = read("meerzorg-individueel");
        leveringsvorm = read("leveringsvorm");
        pgbBudget = read("pgb-budget");
        tariefpercentage = read("tariefpercentage");
    }

    private static Voorbeeld<?, ?> read(String naam) {
        Voorbeeld<?, ?> voorbeeld = Voorbeeld.of(naam);
        if (voorbeeld.answer().omhulling().waarde().isEmpty()) {
            throw new IllegalStateException("the question of " + naam + " is refused");
        }
        return voorbeeld;
    }

    /**
     * Meerzorg of one client: the amount, nothing else.
     *
     * @return the amount
     */
    @Benchmark
    public Antwoord<?> meerzorg() {
        return meerzorg.calculate();
    }

    /**
     * Meerzorg of one client: the amount, every step, and which readings matter.
     *
     * @return the answer
     */
    @Benchmark
    public Uitkomst<?> meerzorgAntwoord() {
        return meerzorg.answer();
    }

    /**
     * The same, written out with every rule and its quote.
     *
     * @return the text
     */
    @Benchmark
    public String meerzorgUitleg() {
        return meerzorg.explain();
    }

    /**
     * Whether a client can have a form of care, with every step.
     *
     * @return the answer
     */
    @Benchmark
    public Uitkomst<?> leveringsvorm() {
        return leveringsvorm.answer();
    }

    /**
     * The budget of one pgb, with every step.
     *
     * @return the answer
     */
    @Benchmark
    public Uitkomst<?> pgbBudget() {
        return pgbBudget.answer();
    }

    /**
     * The percentage of one provider, with every step and what is still unknown.
     *
     * @return the answer
     */
    @Benchmark
    public Uitkomst<?> tariefpercentage() {
        return tariefpercentage.answer();
    }

    /**
     * The same, written out with every rule and its quote.
     *
     * @return the text
     */
    @Benchmark
    public String tariefpercentageUitleg() {
        return tariefpercentage.explain();
    }
}
