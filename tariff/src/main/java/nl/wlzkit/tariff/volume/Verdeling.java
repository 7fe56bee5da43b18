package nl.wlzkit.tariff.volume;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * An amount divided over names so that the parts and what is left over add up to it, to the cent.
 *
 * <p>Every part is the exact share rounded down to a cent; the cents that remain go one by one to the largest remainders,
 * and between equal remainders to the name that comes first by its characters ({@link String#compareTo}). So the order in
 * which the names are given does not matter, a part differs from its exact share by less than a cent, and nobody gets more
 * than asked. Immutable and thread-safe.
 */
@Grondslag("WK-VERDELING")
public final class Verdeling {
    private static final Bedrag CENT = Bedrag.ofCenten(1);

    private final SortedMap<String, Bedrag> delen;
    private final SortedSet<String> restcenten;
    private final Bedrag over;

    private Verdeling(SortedMap<String, Bedrag> delen, SortedSet<String> restcenten, Bedrag over) {
        this.delen = Collections.unmodifiableSortedMap(delen);
        this.restcenten = Collections.unmodifiableSortedSet(restcenten);
        this.over = over;
    }

    /**
     * Grants what is asked as far as there is enough; when there is not, in proportion to what is asked.
     *
     * @param beschikbaar what there is, whole cents, not negative
     * @param gevraagd what each name asks, whole cents, not negative
     * @return what each gets, never more than it asks; what is left over when all is granted
     * @throws OngeldigeWaardeException if an amount is negative or has parts of a cent, or a name is blank
     * @throws ArithmeticException if the amounts together are out of range
     */
    public static Verdeling grant(Bedrag beschikbaar, Map<String, Bedrag> gevraagd) {
        check(beschikbaar);
        SortedMap<String, Bedrag> vragen = new TreeMap<>(gevraagd);
        Bedrag samen = Bedrag.NUL;
        SortedMap<String, Breuk> gewichten = new TreeMap<>();
        for (Map.Entry<String, Bedrag> vraag : vragen.entrySet()) {
            name(vraag.getKey());
            samen = samen.plus(check(vraag.getValue()));
            gewichten.put(vraag.getKey(), vraag.getValue().toBreuk());
        }
        return samen.compareTo(beschikbaar) <= 0
                ? new Verdeling(vragen, new TreeSet<>(), beschikbaar.minus(samen))
                : divide(beschikbaar, gewichten);
    }

    /**
     * Divides all of an amount in proportion to weights.
     *
     * @param bedrag what is divided, whole cents, not negative
     * @param gewichten the weight of each name, not negative; at least one above zero unless the amount is zero
     * @return the parts, which together are the amount
     * @throws OngeldigeWaardeException if the amount is negative or has parts of a cent, a name is blank, or a weight is
     *     negative or all are zero
     * @throws ArithmeticException if the weights have no common denominator within range
     */
    public static Verdeling divide(Bedrag bedrag, Map<String, Breuk> gewichten) {
        BigInteger rest = BigInteger.valueOf(check(bedrag).centen());
        Breuk samen = Breuk.NUL;
        for (Map.Entry<String, Breuk> gewicht : gewichten.entrySet()) {
            name(gewicht.getKey());
            samen = samen.plus(weight(gewicht.getValue()));
        }
        if (samen.signum() == 0 && bedrag.signum() > 0) {
            throw new OngeldigeWaardeException(
                    gewichten.toString(), Tekst.of("een gewicht boven nul", "a weight above zero"));
        }
        SortedMap<String, Bedrag> delen = new TreeMap<>();
        List<Aanspraak> aanspraken = new ArrayList<>();
        for (Map.Entry<String, Breuk> gewicht : gewichten.entrySet()) {
            Breuk exact = gewicht.getValue().signum() == 0
                    ? Breuk.NUL
                    : bedrag.toBreuk()
                            .times(Breuk.of(100, 1))
                            .times(gewicht.getValue())
                            .dividedBy(samen);
            BigInteger[] deel = exact.teller().divideAndRemainder(exact.noemer());
            rest = rest.subtract(deel[0]);
            delen.put(gewicht.getKey(), Bedrag.ofCenten(deel[0].longValueExact()));
            Breuk heel = exact.minus(whole(deel[0]));
            aanspraken.add(new Aanspraak(gewicht.getKey(), heel));
        }
        aanspraken.sort(Aanspraak.EERST);
        SortedSet<String> restcenten = new TreeSet<>();
        for (Aanspraak aanspraak : aanspraken.subList(0, rest.intValueExact())) {
            restcenten.add(aanspraak.naam());
            delen.merge(aanspraak.naam(), CENT, Bedrag::plus);
        }
        return new Verdeling(delen, restcenten, Bedrag.NUL);
    }

    private static Breuk whole(BigInteger getal) {
        return Breuk.of(getal.longValueExact(), 1);
    }

    /** A claim to one of the cents that remain. */
    private record Aanspraak(String naam, Breuk rest) {
        private static final Comparator<Aanspraak> EERST =
                Comparator.comparing(Aanspraak::rest).reversed().thenComparing(Aanspraak::naam);
    }

    private static Bedrag check(Bedrag bedrag) {
        if (bedrag.signum() < 0 || bedrag.toBigDecimal().scale() > 2) {
            throw new OngeldigeWaardeException(
                    bedrag.toString(),
                    Tekst.of(
                            "een bedrag van nul of meer, in hele centen", "an amount of zero or more, in whole cents"));
        }
        return bedrag;
    }

    private static Breuk weight(Breuk gewicht) {
        if (gewicht.signum() < 0) {
            throw new OngeldigeWaardeException(
                    gewicht.toString(), Tekst.of("een gewicht van nul of meer", "a weight of zero or more"));
        }
        return gewicht;
    }

    private static void name(String naam) {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(naam, Tekst.of("een naam die niet leeg is", "a name that is not empty"));
        }
    }

    /**
     * Returns the parts.
     *
     * @return whole cents by name
     */
    public SortedMap<String, Bedrag> delen() {
        return delen;
    }

    /**
     * Returns one part.
     *
     * @param naam the name
     * @return its part, whole cents
     * @throws OngeldigeWaardeException if the amount was not divided over that name
     */
    public Bedrag deel(String naam) {
        Bedrag deel = delen.get(naam);
        if (deel == null) {
            String namen = String.join(", ", delen.keySet());
            throw new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
        }
        return deel;
    }

    /**
     * Returns whose part has a cent of the remainder in it.
     *
     * @return the names
     */
    public SortedSet<String> restcenten() {
        return restcenten;
    }

    /** The part before the cents that remained were given away. */
    Bedrag roundedDown(String naam) {
        return restcenten.contains(naam) ? deel(naam).minus(CENT) : deel(naam);
    }

    /**
     * Returns what nobody asked for.
     *
     * @return whole cents; zero unless everything that was asked is granted
     */
    public Bedrag over() {
        return over;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Verdeling v
                && delen.equals(v.delen)
                && restcenten.equals(v.restcenten)
                && over.equals(v.over);
    }

    @Override
    public int hashCode() {
        return Objects.hash(delen, restcenten, over);
    }

    @Override
    public String toString() {
        return "Verdeling[" + delen + ", over=" + over + "]";
    }
}
