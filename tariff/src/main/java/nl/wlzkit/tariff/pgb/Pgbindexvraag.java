package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
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
 * What is the amount of a class in a year, by the index, given that of the year before? Immutable and thread-safe.
 *
 * @param jaar the year, 2015 through 2099
 * @param vorigJaar the amount of the year before, in whole cents, through a million
 * @param percentage the index; for a year of which it is not published only
 */
public record Pgbindexvraag(int jaar, Bedrag vorigJaar, Optional<Percentage> percentage)
        implements Vraag<Pgbindexvraag> {
    private static final Percentage MOST = Percentage.of("100");

    private static final Gat<Percentage> PERCENTAGE_GAT = new Gat<>(
            "percentage",
            Tekst.of(
                    "de index van dat jaar, die hier niet gepubliceerd of gelezen is",
                    "the index of that year, not published or read here"),
            Eigenaar.BRON,
            Domein.Bereik.of(Percentage.of("-100"), MOST));

    private static final Eigenschap<Pgbindexvraag, Integer> JAAR =
            required("jaar", Waardevormen.integer(2015, 2099), Pgbindexvraag::jaar);
    private static final Eigenschap<Pgbindexvraag, Bedrag> VORIG =
            required("vorigJaar", Pgbvormen.EURO, Pgbindexvraag::vorigJaar);
    private static final Eigenschap<Pgbindexvraag, Percentage> PERCENTAGE =
            optional("percentage", Waardevormen.percentage(Percentage.of("-100"), MOST, 4), Pgbindexvraag::percentage);
    static final Objectvorm<Pgbindexvraag> VORM = Objectvorm.of(
            g -> new Pgbindexvraag(g.get(JAAR), g.get(VORIG), g.find(PERCENTAGE)), JAAR, VORIG, PERCENTAGE);

    /**
     * Checks the numbers.
     *
     * @param jaar the year, 2015 through 2099
     * @param vorigJaar the amount of the year before, in whole cents, through a million
     * @param percentage the index; for a year of which it is not published only
     * @throws OngeldigeWaardeException if a number is out of range, or an index is told that is published
     */
    public Pgbindexvraag {
        Periode.year(jaar);
        Pgbvormen.euro(vorigJaar);
        percentage.ifPresent(PERCENTAGE_GAT.domein()::check);
        if (percentage.isPresent() && find(jaar).isPresent()) {
            throw new OngeldigeWaardeException(
                    percentage.get().toString(),
                    Tekst.of(
                            "geen percentage: voor dit jaar is het gepubliceerd",
                            "no percentage: for this year it is published"));
        }
    }

    /**
     * Asks about an amount.
     *
     * @param jaar the year
     * @param vorigJaar the amount of the year before
     * @return the question
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public static Pgbindexvraag of(int jaar, Bedrag vorigJaar) {
        return new Pgbindexvraag(jaar, vorigJaar, Optional.empty());
    }

    private static Optional<Waarde> find(int jaar) {
        return Pgbtabel.published().find(Pgbparameter.INDEX, Periode.year(jaar).eersteDag());
    }

    Optional<Waarde> published() {
        return find(jaar);
    }

    @Override
    public List<Gat<?>> gaten() {
        return percentage.isEmpty() && published().isEmpty() ? List.of(PERCENTAGE_GAT) : List.of();
    }

    @Override
    public <W> Pgbindexvraag fill(Gat<W> gat, W waarde) {
        return new Pgbindexvraag(jaar, vorigJaar, Optional.of((Percentage) waarde));
    }
}
