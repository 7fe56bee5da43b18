package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Does a zorgkantoor collect the signals of its clients that goal 1.1 asks for? What is absent is not told. Immutable and
 * thread-safe.
 *
 * @param klanten how many people of the region are in care or will be soon, those on a waiting list included
 * @param wachtlijst how many of them came on a waiting list
 * @param signalen of how many clients a signal was collected, those on a waiting list included
 * @param wachtlijstsignalen of how many of those on a waiting list a signal was collected
 * @param procedure whether a procedure runs by which signals are demonstrably used in purchasing
 * @param bronnen where the signals came from; absent when not told
 */
public record Klantsignaalvraag(
        long klanten,
        long wachtlijst,
        Optional<Long> signalen,
        Optional<Long> wachtlijstsignalen,
        Optional<Boolean> procedure,
        Optional<List<Klantsignaalbron>> bronnen)
        implements Vraag<Klantsignaalvraag> {
    private static final Waardevorm<Long> AANTAL = Waardevormen.whole(0, Grenzen.MOST);
    private static final Eigenschap<Klantsignaalvraag, Long> KLANTEN =
            required("klanten", AANTAL, Klantsignaalvraag::klanten);
    private static final Eigenschap<Klantsignaalvraag, Long> WACHTLIJST =
            required("wachtlijst", AANTAL, Klantsignaalvraag::wachtlijst);
    private static final Eigenschap<Klantsignaalvraag, Long> SIGNALEN =
            optional("signalen", AANTAL, Klantsignaalvraag::signalen);
    private static final Eigenschap<Klantsignaalvraag, Long> WACHTLIJSTSIGNALEN =
            optional("wachtlijstsignalen", AANTAL, Klantsignaalvraag::wachtlijstsignalen);
    private static final Eigenschap<Klantsignaalvraag, Boolean> PROCEDURE =
            optional("procedure", Waardevormen.JA_NEE, Klantsignaalvraag::procedure);
    private static final Eigenschap<Klantsignaalvraag, List<Klantsignaalbron>> BRONNEN = optional(
            "bronnen",
            Waardevormen.list(Waardevormen.constant(Klantsignaalbron.class), Grenzen.LONGEST),
            Klantsignaalvraag::bronnen);
    static final Objectvorm<Klantsignaalvraag> VORM = Objectvorm.of(
            g -> new Klantsignaalvraag(
                    g.get(KLANTEN),
                    g.get(WACHTLIJST),
                    g.find(SIGNALEN),
                    g.find(WACHTLIJSTSIGNALEN),
                    g.find(PROCEDURE),
                    g.find(BRONNEN)),
            KLANTEN,
            WACHTLIJST,
            SIGNALEN,
            WACHTLIJSTSIGNALEN,
            PROCEDURE,
            BRONNEN);

    /**
     * Checks the numbers: every part at most its whole.
     *
     * @param klanten how many people of the region are in care or will be soon, those on a waiting list included
     * @param wachtlijst how many of them came on a waiting list
     * @param signalen of how many clients a signal was collected, those on a waiting list included
     * @param wachtlijstsignalen of how many of those on a waiting list a signal was collected
     * @param procedure whether a procedure runs by which signals are demonstrably used in purchasing
     * @param bronnen where the signals came from; absent when not told
     * @throws OngeldigeWaardeException if a number is out of range or a part is more than its whole
     */
    public Klantsignaalvraag {
        Grenzen.count(klanten);
        Grenzen.count(wachtlijst);
        Grenzen.part(wachtlijst, klanten);
        signalen.ifPresent(s -> Grenzen.part(Grenzen.count(s), klanten));
        wachtlijstsignalen.ifPresent(s -> Grenzen.part(Grenzen.count(s), wachtlijst));
        if (signalen.isPresent() && wachtlijstsignalen.isPresent()) {
            Grenzen.part(wachtlijstsignalen.get(), signalen.get());
            Grenzen.part(signalen.get() - wachtlijstsignalen.get(), klanten - wachtlijst);
        }
        bronnen = bronnen.map(Grenzen::set);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Klantsignaalvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
