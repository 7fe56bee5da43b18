package nl.wlzkit.regions.region;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * On how many points does a regional policy of 2017 supplement national policy where it may not? The order of the points does
 * not matter, and a point that is told twice counts once. Immutable and thread-safe.
 *
 * @param punten the points that it supplements and the framework names, at most 100
 * @param overige points that it supplements and the framework does not name, in words, at most 100
 * @param experiment whether there is an experiment with funding that follows the person in the region; absent when it is not
 *     known
 * @param leeswijze how the text on other points is read
 */
public record Aanvullingsvraag2017(
        List<Aanvullingspunt> punten, List<String> overige, Optional<Boolean> experiment, Leeswijze leeswijze)
        implements Vraag<Aanvullingsvraag2017> {
    static final String OVERIG = "overig";
    static final String NIET = "niet";
    static final Leeswijze LEZINGEN = Leeswijze.of(Leeswijze.lezing(OVERIG, "WK-LEES-AANVULLING", NIET, "open"));

    private static final int LANGSTE = 100;
    private static final Gat<Boolean> EXPERIMENT_GAT = new Gat<>(
            "experiment",
            Tekst.of(
                    "of er een experiment met persoonsvolgende bekostiging is",
                    "whether there is an experiment with funding that follows the person"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    private static final Eigenschap<Aanvullingsvraag2017, List<Aanvullingspunt>> E_PUNTEN = required(
            "punten",
            Waardevormen.list(Waardevormen.constant(Aanvullingspunt.class), LANGSTE),
            Aanvullingsvraag2017::punten);
    private static final Eigenschap<Aanvullingsvraag2017, List<String>> E_OVERIGE = optional(
            "overige",
            Waardevormen.list(Waardevormen.NAAM, LANGSTE),
            v -> Optional.of(v.overige).filter(o -> !o.isEmpty()));
    private static final Eigenschap<Aanvullingsvraag2017, Boolean> E_EXPERIMENT =
            optional("experiment", Waardevormen.JA_NEE, Aanvullingsvraag2017::experiment);
    private static final Eigenschap<Aanvullingsvraag2017, String> E_OVERIG =
            reading(LEZINGEN, OVERIG, Aanvullingsvraag2017::leeswijze);
    static final Objectvorm<Aanvullingsvraag2017> VORM = Objectvorm.of(
            g -> new Aanvullingsvraag2017(
                    g.get(E_PUNTEN),
                    g.find(E_OVERIGE).orElse(List.of()),
                    g.find(E_EXPERIMENT),
                    LEZINGEN.choose(OVERIG, g.find(E_OVERIG))),
            E_PUNTEN,
            E_OVERIGE,
            E_EXPERIMENT,
            E_OVERIG);

    /**
     * Checks the parts and puts the points in order.
     *
     * @param punten the points that it supplements and the framework names, at most 100
     * @param overige points that it supplements and the framework does not name, in words, at most 100
     * @param experiment whether there is an experiment with funding that follows the person in the region; absent when it is
     *     not known
     * @param leeswijze how the text on other points is read
     * @throws OngeldigeWaardeException if there are too many points, one is blank, or the readings are those of another
     *     question
     */
    public Aanvullingsvraag2017 {
        size(punten);
        size(overige);
        overige.forEach(Waardevormen.NAAM::check);
        LEZINGEN.check(leeswijze);
        punten = List.copyOf(new TreeSet<>(punten));
        overige = List.copyOf(new TreeSet<>(overige));
    }

    private static void size(Collection<?> lijst) {
        if (lijst.size() > LANGSTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(lijst.size()),
                    Tekst.of("een lijst van hoogstens " + LANGSTE, "a list of at most " + LANGSTE));
        }
    }

    /**
     * Asks at the default reading.
     *
     * @param punten the points that it supplements and the framework names, at most 100
     * @param overige points that it supplements and the framework does not name, in words, at most 100
     * @param experiment whether there is an experiment with funding that follows the person; absent when it is not known
     * @return the question
     * @throws OngeldigeWaardeException if there are too many points, or one is blank
     */
    public static Aanvullingsvraag2017 of(
            List<Aanvullingspunt> punten, List<String> overige, Optional<Boolean> experiment) {
        return new Aanvullingsvraag2017(punten, overige, experiment, LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (experiment.isEmpty() && punten.contains(Aanvullingspunt.VOLUME_UITGANGSPUNTEN)) {
            gaten.add(EXPERIMENT_GAT);
        }
        gaten.addAll(leeswijze.gaten());
        return List.copyOf(gaten);
    }

    @Override
    public <W> Aanvullingsvraag2017 fill(Gat<W> gat, W waarde) {
        return waarde instanceof Boolean ja
                ? new Aanvullingsvraag2017(punten, overige, Optional.of(ja), leeswijze)
                : new Aanvullingsvraag2017(
                        punten, overige, experiment, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(overige.isEmpty() ? List.of() : List.of(OVERIG));
    }

    @Override
    public Aanvullingsvraag2017 open(Lezing lezing) {
        return new Aanvullingsvraag2017(punten, overige, experiment, leeswijze.open(lezing.naam()));
    }
}
