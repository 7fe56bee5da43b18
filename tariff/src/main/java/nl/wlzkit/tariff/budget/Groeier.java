package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * A provider on the growth path. Amounts in euros, whole cents, 0 through 100 billion. Immutable and thread-safe.
 *
 * @param aanbieder its name
 * @param pad what it needs to grow along the average path; the path itself is not in the source
 * @param haalbaar how far it can grow
 * @param plafond how far it may grow so that it fits a reasonably cost-covering integral tariff in the end
 */
public record Groeier(String aanbieder, Bedrag pad, Bedrag haalbaar, Bedrag plafond) {
    static final Eigenschap<Groeier, String> AANBIEDER = required("aanbieder", Waardevormen.NAAM, Groeier::aanbieder);
    private static final Eigenschap<Groeier, Bedrag> PAD = required("pad", Bounds.AMOUNT, Groeier::pad);
    private static final Eigenschap<Groeier, Bedrag> HAALBAAR = required("haalbaar", Bounds.AMOUNT, Groeier::haalbaar);
    private static final Eigenschap<Groeier, Bedrag> PLAFOND = required("plafond", Bounds.AMOUNT, Groeier::plafond);
    static final Objectvorm<Groeier> VORM = Objectvorm.of(
            g -> new Groeier(g.get(AANBIEDER), g.get(PAD), g.get(HAALBAAR), g.get(PLAFOND)),
            List.of(AANBIEDER, PAD, HAALBAAR, PLAFOND));

    /**
     * Checks the name and the amounts.
     *
     * @param aanbieder its name
     * @param pad what it needs to grow along the average path; the path itself is not in the source
     * @param haalbaar how far it can grow
     * @param plafond how far it may grow so that it fits a reasonably cost-covering integral tariff in the end
     * @throws OngeldigeWaardeException if the name is blank or an amount is out of range
     */
    public Groeier {
        Waardevormen.NAAM.check(aanbieder);
        Bounds.AMOUNT.check(pad);
        Bounds.AMOUNT.check(haalbaar);
        Bounds.AMOUNT.check(plafond);
    }

    /**
     * Returns what it needs of the path: the path, or less if it cannot grow that far.
     *
     * @return the amount
     */
    public Bedrag nodig() {
        return haalbaar.compareTo(pad) < 0 ? haalbaar : pad;
    }

    /**
     * Returns what it leaves of the path.
     *
     * @return the amount; nothing if it can grow along the path
     */
    public Bedrag vrijval() {
        return pad.minus(nodig());
    }

    /**
     * Returns what it asks beyond the path: how far it can grow, but not above its ceiling.
     *
     * @return the amount
     */
    public Bedrag extra() {
        Bedrag hoogstens = haalbaar.compareTo(plafond) < 0 ? haalbaar : plafond;
        return Oormerkuitslag.atLeastNothing(hoogstens.minus(pad));
    }

    /** Every provider once, in the order of their names. */
    static List<Groeier> ordered(List<Groeier> groeiers) {
        List<Groeier> gesorteerd = Bounds.list(groeiers.stream()
                .sorted(Comparator.comparing(Groeier::aanbieder))
                .toList());
        Bounds.once(gesorteerd.stream().map(Groeier::aanbieder).toList());
        return gesorteerd;
    }
}
