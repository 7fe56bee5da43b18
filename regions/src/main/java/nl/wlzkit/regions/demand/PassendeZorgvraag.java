package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many clients do not get fitting care yet? Immutable and thread-safe.
 *
 * @param clienten how many clients there are, 0 through 1,000,000
 * @param passend of how many it is known that they get fitting care
 * @param onbekend of how many it is not known; these and the former are at most all clients
 * @param onbekendPassend how many of those get it; absent when nobody looked
 */
public record PassendeZorgvraag(int clienten, int passend, int onbekend, Optional<Integer> onbekendPassend)
        implements Vraag<PassendeZorgvraag> {
    private static final Grensvorm<Integer> AANTAL =
            Waardevormen.integer(Tekst.of("een aantal cliënten", "a number of clients"), 0, 1_000_000);
    private static final String FEIT = "onbekendPassend";

    private static final Eigenschap<PassendeZorgvraag, Integer> E_CLIENTEN =
            required("clienten", AANTAL, PassendeZorgvraag::clienten);
    private static final Eigenschap<PassendeZorgvraag, Integer> E_PASSEND =
            required("passend", AANTAL, PassendeZorgvraag::passend);
    private static final Eigenschap<PassendeZorgvraag, Integer> E_ONBEKEND =
            required("onbekend", AANTAL, PassendeZorgvraag::onbekend);
    private static final Eigenschap<PassendeZorgvraag, Integer> E_ONBEKEND_PASSEND =
            optional(FEIT, AANTAL, PassendeZorgvraag::onbekendPassend);

    /** How it is written. */
    static final Objectvorm<PassendeZorgvraag> VORM = Objectvorm.of(
                    g -> new PassendeZorgvraag(
                            g.get(E_CLIENTEN), g.get(E_PASSEND), g.get(E_ONBEKEND), g.find(E_ONBEKEND_PASSEND)),
                    E_CLIENTEN,
                    E_PASSEND,
                    E_ONBEKEND,
                    E_ONBEKEND_PASSEND)
            .where(
                    E_PASSEND,
                    g -> g.find(E_CLIENTEN)
                            .ifPresent(c ->
                                    fit(c, g.get(E_PASSEND), g.find(E_ONBEKEND).orElse(0))))
            .where(
                    E_ONBEKEND_PASSEND,
                    g -> g.find(E_ONBEKEND)
                            .ifPresent(o -> within(o, g.find(E_ONBEKEND_PASSEND).orElse(0))));

    /**
     * Checks the numbers.
     *
     * @param clienten how many clients there are, 0 through 1,000,000
     * @param passend of how many it is known that they get fitting care
     * @param onbekend of how many it is not known; these and the former are at most all clients
     * @param onbekendPassend how many of those get it; absent when nobody looked
     * @throws OngeldigeWaardeException if a number is out of range or the parts are more than the whole
     */
    public PassendeZorgvraag {
        AANTAL.check(clienten);
        AANTAL.check(passend);
        AANTAL.check(onbekend);
        onbekendPassend.ifPresent(AANTAL::check);
        fit(clienten, passend, onbekend);
        within(onbekend, onbekendPassend.orElse(0));
    }

    private static void fit(int clienten, int passend, int onbekend) {
        if (passend + onbekend > clienten) {
            throw new OngeldigeWaardeException(
                    passend + " + " + onbekend,
                    Tekst.of(
                            "delen die bij elkaar passen: samen hoogstens het aantal cliënten",
                            "parts that fit together: together at most the number of clients"));
        }
    }

    private static void within(int onbekend, int onbekendPassend) {
        if (onbekendPassend > onbekend) {
            throw new OngeldigeWaardeException(
                    Integer.toString(onbekendPassend),
                    Tekst.of(
                            "delen die bij elkaar passen: hoogstens het aantal onbekenden",
                            "parts that fit together: at most the number of unknown ones"));
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return onbekendPassend.isPresent() || onbekend == 0
                ? List.of()
                : List.of(new Gat<>(
                        FEIT,
                        Tekst.of("hoeveel onbekenden passende zorg krijgen", "how many unknown ones get fitting care"),
                        Eigenaar.AANBIEDER,
                        Domein.Bereik.of(0, onbekend)));
    }

    @Override
    public <W> PassendeZorgvraag fill(Gat<W> gat, W waarde) {
        return new PassendeZorgvraag(clienten, passend, onbekend, Optional.of((Integer) waarde));
    }
}
