package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
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
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/**
 * To what is a pgb raised because of the pgb of the year before? Immutable and thread-safe.
 *
 * @param jaar the calendar year, 2015 through 2099
 * @param budget the pgb of that year without a guarantee
 * @param vorigJaar the pgb that was granted for the period that ended on 31 December of the year before
 * @param grond on which ground there is a guarantee; absent when not known
 * @param vermindering what goes off the guaranteed amount because the care or the profile is less than the year before;
 *     zero when it is not
 * @param percentage the guaranteed part; for a year of which it is not published only
 * @param leeswijze how ambiguous places are read
 */
public record Pgbgarantievraag(
        int jaar,
        Bedrag budget,
        Bedrag vorigJaar,
        Optional<Garantiegrond> grond,
        Bedrag vermindering,
        Optional<Percentage> percentage,
        Leeswijze leeswijze)
        implements Vraag<Pgbgarantievraag> {
    static final Leeswijze LEZINGEN = Leeswijze.of(Pgbvormen.AFRONDING);

    private static final Percentage MOST = Percentage.of("200");

    private static final Gat<Percentage> PERCENTAGE_GAT = new Gat<>(
            "percentage",
            Tekst.of(
                    "het garantiepercentage van dat jaar, dat hier niet gepubliceerd of gelezen is",
                    "the guaranteed percentage of that year, not published or read here"),
            Eigenaar.BRON,
            Domein.Bereik.of(Percentage.NUL, MOST));

    private static final Eigenschap<Pgbgarantievraag, Integer> JAAR =
            required("jaar", Waardevormen.integer(2015, 2099), Pgbgarantievraag::jaar);
    private static final Eigenschap<Pgbgarantievraag, Bedrag> BUDGET =
            required("budget", Pgbvormen.EURO, Pgbgarantievraag::budget);
    private static final Eigenschap<Pgbgarantievraag, Bedrag> VORIG =
            required("vorigJaar", Pgbvormen.EURO, Pgbgarantievraag::vorigJaar);
    private static final Eigenschap<Pgbgarantievraag, Garantiegrond> GROND =
            optional("grond", Waardevormen.constant(Garantiegrond.class), Pgbgarantievraag::grond);
    private static final Eigenschap<Pgbgarantievraag, Bedrag> VERMINDERING = optional(
            "vermindering", Pgbvormen.EURO, v -> Optional.of(v.vermindering()).filter(b -> b.signum() > 0));
    private static final Eigenschap<Pgbgarantievraag, Percentage> PERCENTAGE =
            optional("percentage", Waardevormen.percentage(Percentage.NUL, MOST, 4), Pgbgarantievraag::percentage);
    private static final Eigenschap<Pgbgarantievraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Pgbgarantievraag::leeswijze);
    static final Objectvorm<Pgbgarantievraag> VORM = Objectvorm.of(
            g -> new Pgbgarantievraag(
                    g.get(JAAR),
                    g.get(BUDGET),
                    g.get(VORIG),
                    g.find(GROND),
                    g.find(VERMINDERING).orElse(Bedrag.NUL),
                    g.find(PERCENTAGE),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            JAAR,
            BUDGET,
            VORIG,
            GROND,
            VERMINDERING,
            PERCENTAGE,
            LEESWIJZE);

    /**
     * Checks the year, the amounts and the percentage.
     *
     * @param jaar the calendar year, 2015 through 2099
     * @param budget the pgb of that year without a guarantee
     * @param vorigJaar the pgb that was granted for the period that ended on 31 December of the year before
     * @param grond on which ground there is a guarantee; absent when not known
     * @param vermindering what goes off the guaranteed amount because the care or the profile is less than the year
     *     before; zero when it is not
     * @param percentage the guaranteed part; for a year of which it is not published only
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if a number is out of range, an amount is not in whole cents, the ground is not one
     *     of that year, or a percentage is told that is published
     */
    public Pgbgarantievraag {
        Periode.year(jaar);
        Pgbvormen.euro(budget);
        Pgbvormen.euro(vorigJaar);
        Pgbvormen.euro(vermindering);
        percentage.ifPresent(PERCENTAGE_GAT.domein()::check);
        if (percentage.isPresent() && find(jaar, Pgbparameter.GARANTIE).isPresent()) {
            throw new OngeldigeWaardeException(
                    percentage.get().toString(),
                    Tekst.of(
                            "geen percentage: voor dit jaar is het gepubliceerd",
                            "no percentage: for this year it is published"));
        }
        if (grond.isPresent() && !grounds(jaar).contains(grond.get())) {
            throw new OngeldigeWaardeException(
                    grond.get().name(),
                    Tekst.of("een grond van dat jaar: GEEN of LID_1", "a ground of that year: GEEN or LID_1"));
        }
    }

    /**
     * Asks for the guarantee; the ground is not told, nothing goes off, all readings are at their default.
     *
     * @param jaar the calendar year
     * @param budget the pgb of that year without a guarantee
     * @param vorigJaar the pgb of the year before
     * @return the question
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public static Pgbgarantievraag of(int jaar, Bedrag budget, Bedrag vorigJaar) {
        return new Pgbgarantievraag(jaar, budget, vorigJaar, Optional.empty(), Bedrag.NUL, Optional.empty(), LEZINGEN);
    }

    /** Paragraph 2 with another percentage is there in 2015 only, as far as read. */
    private static List<Garantiegrond> grounds(int jaar) {
        return jaar == 2015 ? List.of(Garantiegrond.values()) : List.of(Garantiegrond.GEEN, Garantiegrond.LID_1);
    }

    private static Optional<Waarde> find(int jaar, Pgbparameter parameter) {
        return Pgbtabel.published().find(parameter, LocalDate.of(jaar, 1, 1));
    }

    /** The published percentage of the ground. */
    Optional<Waarde> published() {
        return find(
                jaar,
                grond.equals(Optional.of(Garantiegrond.OVERIG)) ? Pgbparameter.GARANTIE_OVERIG : Pgbparameter.GARANTIE);
    }

    private boolean mayBeGuaranteed() {
        return !grond.equals(Optional.of(Garantiegrond.GEEN));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (grond.isEmpty()) {
            gaten.add(ground());
        }
        if (percentage.isEmpty() && mayBeGuaranteed() && published().isEmpty()) {
            gaten.add(PERCENTAGE_GAT);
        }
        return List.copyOf(gaten);
    }

    private Gat<Garantiegrond> ground() {
        return Pgbvormen.choice("grond", "de grond voor een garantie", "the ground for a guarantee", grounds(jaar));
    }

    @Override
    public <W> Pgbgarantievraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        return waarde instanceof Garantiegrond g
                ? new Pgbgarantievraag(jaar, budget, vorigJaar, Optional.of(g), vermindering, percentage, leeswijze)
                : new Pgbgarantievraag(
                        jaar, budget, vorigJaar, grond, vermindering, Optional.of((Percentage) waarde), leeswijze);
    }

    private Pgbgarantievraag with(Leeswijze anders) {
        return new Pgbgarantievraag(jaar, budget, vorigJaar, grond, vermindering, percentage, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return mayBeGuaranteed() ? leeswijze.lezingen(List.of(Pgbvormen.AFRONDING.naam())) : List.of();
    }

    @Override
    public Pgbgarantievraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
