package nl.wlzkit.regions.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One of the 31 regions in which the Wlz is carried out, each by one zorgkantoor. Their number and extent are those since the
 * decree of 2015; the names are those of the CBS in 2024.
 *
 * <p>There are no others: a region is found with {@link #parse} or taken from {@link #all()}, so one region is one object.
 * Ordered by code. Immutable and thread-safe.
 */
@Grondslag({"P21-018", "ZKR-2016"})
public final class Zorgkantoorregio implements Comparable<Zorgkantoorregio>, Leesbaar {
    private static final List<Zorgkantoorregio> ALLE = read();

    /** How a region is written in a question: as its code, {@code "ZK18"}. */
    public static final Waardevorm<Zorgkantoorregio> VORM =
            Waardevormen.text(Zorgkantoorregio::parse, Zorgkantoorregio::code, ALLE);

    private final String code;
    private final String naam;
    private final String besluitnaam;
    private final UzoviCode uzovi;
    private final UzoviCode uzovi2024;

    private Zorgkantoorregio(List<String> rij) {
        this.code = rij.get(0);
        this.naam = rij.get(1);
        this.besluitnaam = rij.get(2);
        this.uzovi = UzoviCode.parse(rij.get(3));
        this.uzovi2024 = UzoviCode.parse(rij.get(4));
    }

    private static List<Zorgkantoorregio> read() {
        List<Zorgkantoorregio> alle = new ArrayList<>();
        for (List<String> rij : Tabel.rows("zorgkantoorregios.tsv")) {
            alle.add(new Zorgkantoorregio(rij));
        }
        return alle.stream().sorted().toList();
    }

    /**
     * Returns all regions.
     *
     * @return the 31 regions, by code
     */
    public static List<Zorgkantoorregio> all() {
        return ALLE;
    }

    /**
     * Finds a region by its code, its name of today or its name in the decree of 2015. Case, diacritics, spaces and
     * punctuation do not matter: {@code zk21}, {@code 't Gooi} and {@code ´T GOOI} are the same.
     *
     * @param tekst the code or the name
     * @return the region
     * @throws OngeldigeWaardeException if there is none; it names those that were perhaps meant
     */
    public static Zorgkantoorregio parse(String tekst) {
        String gezocht = Namen.key(tekst);
        return ALLE.stream()
                .filter(r -> r.names().anyMatch(n -> Namen.key(n).equals(gezocht)))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaardeException(tekst, verwacht(tekst)));
    }

    private Stream<String> names() {
        return Stream.of(code, naam, besluitnaam);
    }

    private static Tekst verwacht(String tekst) {
        List<String> namen = Namen.nearest(
                tekst,
                ALLE.stream().flatMap(r -> Stream.of(r.naam, r.besluitnaam)).toList());
        return namen.isEmpty()
                ? Tekst.of(
                        "een zorgkantoorregio, zoals ZK18 of Noord-Holland Noord",
                        "a zorgkantoorregio such as ZK18 or Noord-Holland Noord")
                : Tekst.of(
                        "een zorgkantoorregio, zoals " + String.join(" of ", namen),
                        "a zorgkantoorregio such as " + String.join(" or ", namen));
    }

    /**
     * Returns the code of the CBS.
     *
     * @return such as {@code ZK18}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the name that the CBS uses in 2024.
     *
     * @return such as {@code Noordoost-Brabant}
     */
    public String naam() {
        return naam;
    }

    /**
     * Returns the name in the decree of 2015.
     *
     * @return such as {@code Noordoost Brabant}; of one region it is a wholly other name: Delft Westland Oostland is now
     *     Westland Schieland Delfland
     */
    public String besluitnaam() {
        return besluitnaam;
    }

    /**
     * Returns the UZOVI code that goes with the region in the decree of 2015.
     *
     * @return such as 5512
     */
    public UzoviCode uzovi() {
        return uzovi;
    }

    /**
     * Returns the UZOVI code that goes with the region in 2024.
     *
     * @return the same as in 2015, but for Friesland, which got 5533 in 2020
     */
    public UzoviCode uzovi2024() {
        return uzovi2024;
    }

    @Override
    public int compareTo(Zorgkantoorregio ander) {
        return code.compareTo(ander.code);
    }

    @Override
    public String in(Taal taal) {
        return naam;
    }

    /** Writes the code. */
    @Override
    public String toString() {
        return code;
    }
}
