package nl.wlzkit.json;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/** A question for tests: what does a client pay, of an amount, with a percentage that may be unknown? */
record Speelvraag(Bsn client, Bedrag bedrag, Geldigheid periode, Optional<Percentage> deel)
        implements Vraag<Speelvraag> {
    static final Gat<Percentage> DEEL = new Gat<>(
            "deel",
            Tekst.of("het deel", "the share"),
            Eigenaar.AANBIEDER,
            Domein.Bereik.of(Percentage.of("10"), Percentage.of("12.5")));

    @Override
    public List<Gat<?>> gaten() {
        return deel.isPresent() ? List.of() : List.of(DEEL);
    }

    @Override
    public <W> Speelvraag fill(Gat<W> gat, W waarde) {
        return new Speelvraag(client, bedrag, periode, Optional.of((Percentage) waarde));
    }
}
