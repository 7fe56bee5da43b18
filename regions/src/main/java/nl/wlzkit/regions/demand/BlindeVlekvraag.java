package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many clients in care live in a context that does not fit while they are on no waiting list? Immutable and thread-safe.
 *
 * @param clienten the clients who receive care, everybody once, at most 50,000; the order does not matter
 * @param onbekendPastNiet whether the context does not fit those of whom it is not known; absent when nobody judged it
 * @param onbekendNietOpLijst whether those of whom it is not known are on no list; absent when nobody looked
 */
public record BlindeVlekvraag(
        List<Situatie> clienten, Optional<Boolean> onbekendPastNiet, Optional<Boolean> onbekendNietOpLijst)
        implements Vraag<BlindeVlekvraag> {
    static final int MEESTE = 50_000;

    /**
     * The situation of a client. Immutable and thread-safe.
     *
     * @param client who it is; shown nowhere
     * @param contextPassend whether the context of the care fits; absent when it is not known
     * @param opWachtlijst whether the client is on a waiting list; absent when it is not known
     */
    public record Situatie(Persoonssleutel client, Optional<Boolean> contextPassend, Optional<Boolean> opWachtlijst) {
        private static final Eigenschap<Situatie, Persoonssleutel> E_CLIENT =
                required("client", Persoonssleutel.VORM, Situatie::client);
        private static final Eigenschap<Situatie, Boolean> E_CONTEXT =
                optional("contextPassend", Waardevormen.JA_NEE, Situatie::contextPassend);
        private static final Eigenschap<Situatie, Boolean> E_LIJST =
                optional("opWachtlijst", Waardevormen.JA_NEE, Situatie::opWachtlijst);
        static final Objectvorm<Situatie> VORM = Objectvorm.of(
                g -> new Situatie(g.get(E_CLIENT), g.find(E_CONTEXT), g.find(E_LIJST)), E_CLIENT, E_CONTEXT, E_LIJST);
    }

    static final Gat<Boolean> PAST_NIET = new Gat<>(
            "onbekendPastNiet",
            Tekst.of("waar het onbekend is, past de context niet", "where it is not known, the context does not fit"),
            Eigenaar.AANBIEDER,
            Domein.yesNo());
    static final Gat<Boolean> NIET_OP_LIJST = new Gat<>(
            "onbekendNietOpLijst",
            Tekst.of("wie het onbekend is, staat op geen lijst", "of whom it is not known is on no list"),
            Eigenaar.AANBIEDER,
            Domein.yesNo());

    private record Ontwerp(
            List<Situatie> clienten, Optional<Boolean> onbekendPastNiet, Optional<Boolean> onbekendNietOpLijst) {}

    private static final Eigenschap<Ontwerp, List<Situatie>> E_CLIENTEN =
            required("clienten", Persoonssleutel.people(Situatie.VORM, MEESTE), Ontwerp::clienten);
    private static final Eigenschap<Ontwerp, Boolean> E_PAST_NIET =
            optional("onbekendPastNiet", Waardevormen.JA_NEE, Ontwerp::onbekendPastNiet);
    private static final Eigenschap<Ontwerp, Boolean> E_NIET_OP_LIJST =
            optional("onbekendNietOpLijst", Waardevormen.JA_NEE, Ontwerp::onbekendNietOpLijst);

    /** How it is written. */
    static final Gecontroleerdevorm<?, BlindeVlekvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(g.get(E_CLIENTEN), g.find(E_PAST_NIET), g.find(E_NIET_OP_LIJST)),
                    E_CLIENTEN,
                    E_PAST_NIET,
                    E_NIET_OP_LIJST),
            v -> new Ontwerp(v.clienten, v.onbekendPastNiet, v.onbekendNietOpLijst),
            o -> problems(o.clienten()),
            o -> new BlindeVlekvraag(o.clienten(), o.onbekendPastNiet(), o.onbekendNietOpLijst()));

    /**
     * Checks that everybody is there once.
     *
     * @param clienten the clients who receive care, everybody once, at most 50,000; the order does not matter
     * @param onbekendPastNiet whether the context does not fit those of whom it is not known; absent when nobody judged it
     * @param onbekendNietOpLijst whether those of whom it is not known are on no list; absent when nobody looked
     * @throws OngeldigeWaardeException if somebody is there twice or there are too many
     */
    public BlindeVlekvraag {
        clienten = List.copyOf(clienten);
        Lijsten.atMost(clienten, MEESTE);
        Fout.throwIfAny(problems(clienten));
    }

    private static List<Fout> problems(List<Situatie> clienten) {
        return Persoonssleutel.twice("clienten", clienten, Situatie::client, "client");
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (onbekendPastNiet.isEmpty()
                && clienten.stream().anyMatch(c -> c.contextPassend().isEmpty())) {
            gaten.add(PAST_NIET);
        }
        if (onbekendNietOpLijst.isEmpty()
                && clienten.stream().anyMatch(c -> c.opWachtlijst().isEmpty())) {
            gaten.add(NIET_OP_LIJST);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> BlindeVlekvraag fill(Gat<W> gat, W waarde) {
        Optional<Boolean> gevuld = Optional.of((Boolean) waarde);
        return gat.equals(PAST_NIET)
                ? new BlindeVlekvraag(clienten, gevuld, onbekendNietOpLijst)
                : new BlindeVlekvraag(clienten, onbekendPastNiet, gevuld);
    }
}
