package nl.wlzkit.quality.framework;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.text.Tekst;

/**
 * Which framework holds for a sector on a day? Immutable and thread-safe.
 *
 * @param sector the sector
 * @param dag the day
 * @param opgenomen whether the framework was in the register on that day, in the month of which the source does not give the
 *     day; absent when it is not known
 */
public record Kaderkeuzevraag(Sector sector, LocalDate dag, Optional<Boolean> opgenomen)
        implements Vraag<Kaderkeuzevraag> {
    private static final Gat<Boolean> GAT = new Gat<>(
            "opgenomen",
            Tekst.of("of het kader op die dag in het register stond", "whether the framework was in the register"),
            Eigenaar.BRON,
            Domein.yesNo());

    private static final Eigenschap<Kaderkeuzevraag, Sector> SECTOR =
            required("sector", Waardevormen.constant(Sector.class), Kaderkeuzevraag::sector);
    private static final Eigenschap<Kaderkeuzevraag, LocalDate> DAG =
            required("dag", Waardevormen.DAG, Kaderkeuzevraag::dag);
    private static final Eigenschap<Kaderkeuzevraag, Boolean> OPGENOMEN =
            optional("opgenomen", Waardevormen.JA_NEE, Kaderkeuzevraag::opgenomen);
    static final Objectvorm<Kaderkeuzevraag> VORM = Objectvorm.of(
            g -> new Kaderkeuzevraag(g.get(SECTOR), g.get(DAG), g.find(OPGENOMEN)), SECTOR, DAG, OPGENOMEN);

    boolean holds(Kwaliteitskader kader) {
        Oordeel oordeel = kader.sector() == sector ? kader.isInWerking(dag) : Oordeel.VOLDOET_NIET;
        return oordeel == Oordeel.TE_BEOORDELEN
                ? opgenomen.orElseThrow(() -> new IllegalArgumentException("a hole: opgenomen"))
                : oordeel == Oordeel.VOLDOET;
    }

    @Override
    public List<Gat<?>> gaten() {
        boolean open = opgenomen.isEmpty()
                && List.of(Kwaliteitskader.values()).stream()
                        .anyMatch(k -> k.sector() == sector && k.isInWerking(dag) == Oordeel.TE_BEOORDELEN);
        return open ? List.of(GAT) : List.of();
    }

    @Override
    public <W> Kaderkeuzevraag fill(Gat<W> gat, W waarde) {
        return new Kaderkeuzevraag(sector, dag, Optional.of((Boolean) waarde));
    }
}
