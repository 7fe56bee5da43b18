package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Is the ontwikkelopgave of one zorgkantoor filled in for all points of the star, and did its quality rise every year? The
 * order does not matter. Immutable and thread-safe.
 *
 * @param beelden the points of the star, each at most once
 * @param gewenst the quality that is wanted, on the scale of the years; absent when not told
 * @param jaren the quality by year, each year at most once; none when it is not asked
 * @param leeswijze how ambiguous places are read
 */
public record Ontwikkelopgavevraag(
        List<Sterbeeld> beelden, Optional<BigDecimal> gewenst, List<Jaarstand> jaren, Leeswijze leeswijze)
        implements Vraag<Ontwikkelopgavevraag> {
    static final String UITDAGINGEN = "uitdagingen";
    static final String SAMEN = "samen";
    static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(UITDAGINGEN, "WK-LEES-PROFIEL-UITDAGINGEN", "per-punt", SAMEN));

    private static final Eigenschap<Ontwikkelopgavevraag, List<Sterbeeld>> BEELDEN =
            required("beelden", Waardevormen.list(Sterbeeld.VORM, Grenzen.LONGEST), Ontwikkelopgavevraag::beelden);
    private static final Eigenschap<Ontwikkelopgavevraag, BigDecimal> GEWENST =
            optional("gewenst", Sterbeeld.SCHAAL, Ontwikkelopgavevraag::gewenst);
    private static final Eigenschap<Ontwikkelopgavevraag, List<Jaarstand>> JAREN = optional(
            "jaren",
            Waardevormen.list(Jaarstand.VORM, Grenzen.LONGEST),
            v -> Optional.of(v.jaren).filter(j -> !j.isEmpty()));
    private static final Eigenschap<Ontwikkelopgavevraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Ontwikkelopgavevraag::leeswijze);
    static final Objectvorm<Ontwikkelopgavevraag> VORM = Objectvorm.of(
            g -> new Ontwikkelopgavevraag(
                    g.get(BEELDEN),
                    g.find(GEWENST),
                    g.find(JAREN).orElse(List.of()),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            BEELDEN,
            GEWENST,
            JAREN,
            LEESWIJZE);

    /**
     * Checks the parts and puts them in order.
     *
     * @param beelden the points of the star, each at most once
     * @param gewenst the quality that is wanted, on the scale of the years; absent when not told
     * @param jaren the quality by year, each year at most once; none when it is not asked
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if a point or a year occurs twice, or the wanted quality is out of range
     */
    public Ontwikkelopgavevraag {
        Grenzen.once(beelden.stream().map(Sterbeeld::punt).toList());
        Grenzen.once(jaren.stream().map(Jaarstand::jaar).toList());
        beelden = beelden.stream().sorted(Comparator.comparing(Sterbeeld::punt)).toList();
        jaren = jaren.stream().sorted(Comparator.comparing(Jaarstand::jaar)).toList();
        gewenst = gewenst.map(Sterbeeld::scaled);
    }

    private Ontwikkelopgavevraag with(Leeswijze anders) {
        return new Ontwikkelopgavevraag(beelden, gewenst, jaren, anders);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Ontwikkelopgavevraag fill(Gat<W> gat, W waarde) {
        return with(leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(UITDAGINGEN));
    }

    @Override
    public Ontwikkelopgavevraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
