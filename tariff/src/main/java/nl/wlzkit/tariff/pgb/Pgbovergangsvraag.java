package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * How high is a pgb under the transitional law of art. 5.13 paragraph 5? Immutable and thread-safe.
 *
 * @param jaar 2015 or 2016
 * @param budget the pgb as the law fixes it, before it is raised, in whole cents
 * @param volwassen whether the client is 18 or older; absent when not known
 * @param huishoudelijk2014 the pgb for domestic help that the municipality granted last in 2014, in whole cents, zero if
 *     there was none; absent when not known
 * @param dagen2014 for how many days of 2014 that was granted, 1 through 365
 * @param leeswijze how ambiguous places are read
 */
public record Pgbovergangsvraag(
        int jaar,
        Bedrag budget,
        Optional<Boolean> volwassen,
        Optional<Bedrag> huishoudelijk2014,
        int dagen2014,
        Leeswijze leeswijze)
        implements Vraag<Pgbovergangsvraag> {
    static final Leeswijze LEZINGEN = Leeswijze.of(Pgbvormen.AFRONDING);
    static final int HEEL_2014 = 365;

    private static final Gat<Boolean> VOLWASSEN_GAT =
            Pgbvormen.yesNo("volwassen", "de cliënt is 18 jaar of ouder", "the client is 18 or older");
    private static final Gat<Bedrag> HUISHOUDELIJK_GAT = new Gat<>(
            "huishoudelijk2014",
            Tekst.of(
                    "het pgb voor huishoudelijke verzorging van de gemeente in 2014",
                    "the pgb for domestic help of the municipality in 2014"),
            Eigenaar.CLIENT,
            Domein.Bereik.of(Bedrag.NUL, Pgbvormen.MOST));

    private static final Eigenschap<Pgbovergangsvraag, Integer> JAAR =
            required("jaar", Waardevormen.integer(2015, 2016), Pgbovergangsvraag::jaar);
    private static final Eigenschap<Pgbovergangsvraag, Bedrag> BUDGET =
            required("budget", Pgbvormen.EURO, Pgbovergangsvraag::budget);
    private static final Eigenschap<Pgbovergangsvraag, Boolean> VOLWASSEN =
            optional(VOLWASSEN_GAT.feit(), Waardevormen.JA_NEE, Pgbovergangsvraag::volwassen);
    private static final Eigenschap<Pgbovergangsvraag, Bedrag> HUISHOUDELIJK =
            optional(HUISHOUDELIJK_GAT.feit(), Pgbvormen.EURO, Pgbovergangsvraag::huishoudelijk2014);
    private static final Eigenschap<Pgbovergangsvraag, Integer> DAGEN =
            required("dagen2014", Waardevormen.integer(1, HEEL_2014), Pgbovergangsvraag::dagen2014);
    private static final Eigenschap<Pgbovergangsvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Pgbovergangsvraag::leeswijze);
    static final Objectvorm<Pgbovergangsvraag> VORM = Objectvorm.of(
            g -> new Pgbovergangsvraag(
                    g.get(JAAR),
                    g.get(BUDGET),
                    g.find(VOLWASSEN),
                    g.find(HUISHOUDELIJK),
                    g.get(DAGEN),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            JAAR,
            BUDGET,
            VOLWASSEN,
            HUISHOUDELIJK,
            DAGEN,
            LEESWIJZE);

    /**
     * Checks the numbers.
     *
     * @param jaar 2015 or 2016
     * @param budget the pgb as the law fixes it, before it is raised, in whole cents
     * @param volwassen whether the client is 18 or older; absent when not known
     * @param huishoudelijk2014 the pgb for domestic help that the municipality granted last in 2014, in whole cents, zero
     *     if there was none; absent when not known
     * @param dagen2014 for how many days of 2014 that was granted, 1 through 365
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if a number is out of range, or an amount is not in whole cents
     */
    public Pgbovergangsvraag {
        range(jaar, 2015, 2016);
        range(dagen2014, 1, HEEL_2014);
        Pgbvormen.euro(budget);
        huishoudelijk2014.ifPresent(Pgbvormen::euro);
    }

    private static void range(int getal, int van, int tot) {
        if (getal < van || getal > tot) {
            throw new OngeldigeWaardeException(
                    Integer.toString(getal),
                    Tekst.of(
                            "een heel getal van " + van + " t/m " + tot,
                            "a whole number from " + van + " through " + tot));
        }
    }

    /**
     * Asks about a pgb; nothing is known of the client, all readings are at their default.
     *
     * @param jaar 2015 or 2016
     * @param budget the pgb as the law fixes it, before it is raised
     * @return the question
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public static Pgbovergangsvraag of(int jaar, Bedrag budget) {
        return new Pgbovergangsvraag(jaar, budget, Optional.empty(), Optional.empty(), HEEL_2014, LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (volwassen.isEmpty() && !huishoudelijk2014.equals(Optional.of(Bedrag.NUL))) {
            gaten.add(VOLWASSEN_GAT);
        }
        if (huishoudelijk2014.isEmpty() && !volwassen.equals(Optional.of(false))) {
            gaten.add(HUISHOUDELIJK_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Pgbovergangsvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        return waarde instanceof Boolean janee
                ? new Pgbovergangsvraag(jaar, budget, Optional.of(janee), huishoudelijk2014, dagen2014, leeswijze)
                : new Pgbovergangsvraag(jaar, budget, volwassen, Optional.of((Bedrag) waarde), dagen2014, leeswijze);
    }

    private Pgbovergangsvraag with(Leeswijze anders) {
        return new Pgbovergangsvraag(jaar, budget, volwassen, huishoudelijk2014, dagen2014, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(Pgbvormen.AFRONDING.naam()));
    }

    @Override
    public Pgbovergangsvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
