package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Was a bottleneck in the availability of care raised in time? Immutable and thread-safe.
 *
 * @param peildatum the reference day
 * @param gebleken the day on which it turned out that there is a bottleneck
 * @param oplosbaar whether the Wlz-uitvoerder can solve it itself; absent when it is not known
 * @param aangekaart with whom it was raised, and when: each at most once
 * @param binnenDagen within how many days is in time, 0 through 3,650; absent when nobody said, and the source does not
 */
public record Aankaartvraag(
        LocalDate peildatum,
        LocalDate gebleken,
        Optional<Boolean> oplosbaar,
        List<Melding> aangekaart,
        Optional<Integer> binnenDagen)
        implements Vraag<Aankaartvraag> {
    static final int MEESTE_DAGEN = 3_650;

    private static final Gat<Boolean> OPLOSBAAR_GAT = new Gat<>(
            "oplosbaar",
            Tekst.of("de Wlz-uitvoerder kan het zelf oplossen", "the Wlz-uitvoerder can solve it itself"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    private static final Gat<Integer> DAGEN_GAT = new Gat<>(
            "binnenDagen",
            Tekst.of(
                    "hoeveel dagen op tijd is; de bron zegt het niet",
                    "how many days is in time; the source is silent"),
            Eigenaar.BRON,
            Domein.Bereik.of(0, MEESTE_DAGEN));

    /**
     * That it was raised with somebody. Immutable and thread-safe.
     *
     * @param bij with whom
     * @param dag the day
     */
    public record Melding(Adressaat bij, LocalDate dag) {
        private static final Eigenschap<Melding, Adressaat> BIJ =
                required("bij", Waardevormen.constant(Adressaat.class), Melding::bij);
        private static final Eigenschap<Melding, LocalDate> DAG = required("dag", Waardevormen.DAG, Melding::dag);
        static final Objectvorm<Melding> VORM = Objectvorm.of(g -> new Melding(g.get(BIJ), g.get(DAG)), BIJ, DAG);
    }

    private static final Eigenschap<Aankaartvraag, LocalDate> PEILDATUM =
            required("peildatum", Waardevormen.DAG, Aankaartvraag::peildatum);
    private static final Eigenschap<Aankaartvraag, LocalDate> GEBLEKEN =
            required("gebleken", Waardevormen.DAG, Aankaartvraag::gebleken);
    private static final Eigenschap<Aankaartvraag, Boolean> OPLOSBAAR =
            optional("oplosbaar", Waardevormen.JA_NEE, Aankaartvraag::oplosbaar);
    private static final Eigenschap<Aankaartvraag, List<Melding>> AANGEKAART = required(
            "aangekaart", Waardevormen.list(Melding.VORM, Adressaat.values().length), Aankaartvraag::aangekaart);
    private static final Eigenschap<Aankaartvraag, Integer> DAGEN =
            optional("binnenDagen", Waardevormen.integer(0, MEESTE_DAGEN), Aankaartvraag::binnenDagen);
    static final Objectvorm<Aankaartvraag> VORM = Objectvorm.of(
            g -> new Aankaartvraag(
                    g.get(PEILDATUM), g.get(GEBLEKEN), g.find(OPLOSBAAR), g.get(AANGEKAART), g.find(DAGEN)),
            PEILDATUM,
            GEBLEKEN,
            OPLOSBAAR,
            AANGEKAART,
            DAGEN);

    /**
     * Checks the days and that nobody is told of twice.
     *
     * @param peildatum the reference day
     * @param gebleken the day on which it turned out that there is a bottleneck
     * @param oplosbaar whether the Wlz-uitvoerder can solve it itself; absent when it is not known
     * @param aangekaart with whom it was raised, and when: each at most once
     * @param binnenDagen within how many days is in time, 0 through 3,650; absent when nobody said, and the source does not
     * @throws OngeldigeWaardeException if somebody is named twice, the bottleneck turned out after the reference day, or the
     *     number of days is out of range
     */
    public Aankaartvraag {
        aangekaart = List.copyOf(aangekaart);
        if (gebleken.isAfter(peildatum)) {
            throw new OngeldigeWaardeException(
                    gebleken.toString(),
                    Tekst.of(
                            "delen die bij elkaar passen: een knelpunt dat op de peildatum gebleken is",
                            "parts that fit together: a bottleneck that turned out by the reference day"));
        }
        Set<Adressaat> gezien = EnumSet.noneOf(Adressaat.class);
        for (Melding melding : aangekaart) {
            if (!gezien.add(melding.bij())) {
                throw new OngeldigeWaardeException(
                        melding.bij().name(), Tekst.of("elke naam één keer", "every name once"));
            }
        }
        binnenDagen.ifPresent(DAGEN_GAT.domein()::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (oplosbaar.isEmpty()) {
            gaten.add(OPLOSBAAR_GAT);
        }
        if (binnenDagen.isEmpty() && !oplosbaar.equals(Optional.of(true))) {
            gaten.add(DAGEN_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Aankaartvraag fill(Gat<W> gat, W waarde) {
        return gat.feit().equals(OPLOSBAAR_GAT.feit())
                ? new Aankaartvraag(peildatum, gebleken, Optional.of((Boolean) waarde), aangekaart, binnenDagen)
                : new Aankaartvraag(peildatum, gebleken, oplosbaar, aangekaart, Optional.of((Integer) waarde));
    }
}
