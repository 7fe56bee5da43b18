package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A number in a plan: known, or known to lie from a low through a high end, as of a projection. Written as a number, or as
 * {@code {"van": 100, "tot": 140}}. A number that nobody told is {@link #ONBEKEND}. Immutable and thread-safe.
 *
 * @param van the low end, 0 through 1,000,000, at most two decimals
 * @param tot the high end, inside the range, not below the low end
 */
public record Plangetal(BigDecimal van, BigDecimal tot) implements Leesbaar {
    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final int DECIMALS = 2;

    static final Grensvorm<BigDecimal> GETAL = Waardevormen.number(
            Tekst.of("een aantal", "a number"), BigDecimal.ZERO, MOST, DECIMALS, Hoeveelheid::plain, n -> n);

    /** A number of which nothing is known: from 0 through 1,000,000. */
    public static final Plangetal ONBEKEND = new Plangetal(BigDecimal.ZERO, MOST);

    private static final Eigenschap<Plangetal, BigDecimal> VAN = required("van", GETAL, Plangetal::van);
    private static final Eigenschap<Plangetal, BigDecimal> TOT = required("tot", GETAL, Plangetal::tot);
    private static final Objectvorm<Plangetal> BEREIK =
            Objectvorm.of(g -> new Plangetal(g.get(VAN), g.get(TOT)), VAN, TOT);
    static final Waardevorm<Plangetal> VORM = Waardevormen.of(
            (at, problems) -> at instanceof JsonObject
                    ? BEREIK.read(at, problems)
                    : GETAL.read(at, problems).map(Plangetal::of),
            g -> g.isBekend() ? GETAL.write(g.van()) : BEREIK.write(g),
            JsonValue.object(Map.of("anyOf", JsonValue.array(List.of(GETAL.schema(), BEREIK.schema())))));

    /**
     * Checks the ends.
     *
     * @param van the low end, 0 through 1,000,000, at most two decimals
     * @param tot the high end, inside the range, not below the low end
     * @throws OngeldigeWaardeException if an end is out of range, or the low end is above the high one
     */
    public Plangetal {
        van = Hoeveelheid.plain(GETAL.check(van));
        tot = Hoeveelheid.plain(GETAL.check(tot));
        if (van.compareTo(tot) > 0) {
            Fout.throwIfAny(List.of(Fout.fit(van.toPlainString(), "van is hoogstens tot", "van is at most tot")));
        }
    }

    /**
     * Makes a known number.
     *
     * @param getal the number, 0 through 1,000,000, at most two decimals
     * @return the number
     * @throws OngeldigeWaardeException if it is out of range
     */
    public static Plangetal of(BigDecimal getal) {
        return new Plangetal(getal, getal);
    }

    /**
     * Makes a known whole number.
     *
     * @param getal the number, 0 through 1,000,000
     * @return the number
     * @throws OngeldigeWaardeException if it is out of range
     */
    public static Plangetal of(long getal) {
        return of(BigDecimal.valueOf(getal));
    }

    /**
     * Says whether the number is settled.
     *
     * @return true if both ends are equal
     */
    public boolean isBekend() {
        return van.compareTo(tot) == 0;
    }

    /** The number on one side. */
    BigDecimal at(Plankant kant) {
        return kant == Plankant.LAAG ? van : tot;
    }

    @Override
    public String in(Taal taal) {
        String laag = van.toPlainString();
        String beide = isBekend() ? laag : laag + " – " + tot.toPlainString();
        return taal == Taal.NL ? beide.replace('.', ',') : beide;
    }
}
