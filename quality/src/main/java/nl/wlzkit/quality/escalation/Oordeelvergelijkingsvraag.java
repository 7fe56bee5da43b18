package nl.wlzkit.quality.escalation;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Does the judgement of a zorgkantoor of a provider deviate fundamentally from that of the inspectorate? Both are places on one
 * scale of the zorgkantoor; what is fundamental, is a distance on it that the source does not give. Immutable and thread-safe.
 *
 * @param hoogste the highest place of the scale, from 1 through 100; the lowest is 0
 * @param zorgkantoor the place of the judgement of the zorgkantoor
 * @param igj the place of the judgement of the inspectorate
 * @param fundamenteel from which distance a deviation is fundamental, from 1 through the highest; absent when it is not known
 */
public record Oordeelvergelijkingsvraag(int hoogste, int zorgkantoor, int igj, Optional<Integer> fundamenteel)
        implements Vraag<Oordeelvergelijkingsvraag> {
    private static final int MOST = 100;

    private static final Eigenschap<Oordeelvergelijkingsvraag, Integer> HOOGSTE =
            required("hoogste", Waardevormen.integer(1, MOST), Oordeelvergelijkingsvraag::hoogste);
    private static final Eigenschap<Oordeelvergelijkingsvraag, Integer> ZORGKANTOOR =
            required("zorgkantoor", Waardevormen.integer(0, MOST), Oordeelvergelijkingsvraag::zorgkantoor);
    private static final Eigenschap<Oordeelvergelijkingsvraag, Integer> IGJ =
            required("igj", Waardevormen.integer(0, MOST), Oordeelvergelijkingsvraag::igj);
    private static final Eigenschap<Oordeelvergelijkingsvraag, Integer> FUNDAMENTEEL =
            optional("fundamenteel", Waardevormen.integer(1, MOST), Oordeelvergelijkingsvraag::fundamenteel);
    static final Objectvorm<Oordeelvergelijkingsvraag> VORM = Objectvorm.of(
            g -> new Oordeelvergelijkingsvraag(g.get(HOOGSTE), g.get(ZORGKANTOOR), g.get(IGJ), g.find(FUNDAMENTEEL)),
            HOOGSTE,
            ZORGKANTOOR,
            IGJ,
            FUNDAMENTEEL);

    /**
     * Checks that the judgements are on the scale.
     *
     * @param hoogste the highest place of the scale, from 1 through 100; the lowest is 0
     * @param zorgkantoor the place of the judgement of the zorgkantoor
     * @param igj the place of the judgement of the inspectorate
     * @param fundamenteel from which distance a deviation is fundamental, from 1 through the highest; absent when it is not
     *     known
     * @throws OngeldigeWaardeException if one is not
     */
    public Oordeelvergelijkingsvraag {
        int afstand = fundamenteel.orElse(1);
        if (hoogste < 1
                || hoogste > MOST
                || Math.min(zorgkantoor, igj) < 0
                || Math.max(zorgkantoor, igj) > hoogste
                || afstand < 1
                || afstand > hoogste) {
            Fout.throwIfAny(List.of(Fout.fit(
                    hoogste + ": " + zorgkantoor + ", " + igj + ", " + afstand,
                    "oordelen en een afstand op de schaal",
                    "judgements and a distance on the scale")));
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return fundamenteel.isPresent()
                ? List.of()
                : List.of(new Gat<>(
                        "fundamenteel",
                        Tekst.of("vanaf welke afstand een afwijking fundamenteel is", "what distance is fundamental"),
                        Eigenaar.ZORGKANTOOR,
                        Domein.Bereik.of(1, hoogste)));
    }

    @Override
    public <W> Oordeelvergelijkingsvraag fill(Gat<W> gat, W waarde) {
        return new Oordeelvergelijkingsvraag(hoogste, zorgkantoor, igj, Optional.of((Integer) waarde));
    }
}
