package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Which parts do the analyses of a region miss? A part of which is not told whether it is there, is a hole. Immutable and
 * thread-safe.
 *
 * @param regio the region; absent if it is not named
 * @param analyses the analysis of every sector that has one: a sector that is absent has none. The report writes ghz where
 *     this has GZ
 */
public record Regioanalysevraag(Optional<Zorgkantoorregio> regio, SortedMap<Sector, Sectoranalyse> analyses)
        implements Vraag<Regioanalysevraag> {
    /** A part of a sector, and the hole it is while it is not told. */
    private record Plek(Sector sector, Analyseonderdeel onderdeel, Gat<Boolean> gat) {}

    private static final List<Plek> PLEKKEN = places();

    private static final Eigenschap<Regioanalysevraag, Zorgkantoorregio> E_REGIO =
            optional("regio", Zorgkantoorregio.VORM, Regioanalysevraag::regio);
    private static final Eigenschap<Regioanalysevraag, Map<Sector, Sectoranalyse>> E_ANALYSES = required(
            "analyses",
            Waardevormen.perKey(List.of(Sector.values()), Enum::name, s -> Sectoranalyse.VORM, false),
            Regioanalysevraag::analyses);
    static final Objectvorm<Regioanalysevraag> VORM = Objectvorm.of(
            g -> new Regioanalysevraag(g.find(E_REGIO), new TreeMap<>(g.get(E_ANALYSES))), E_REGIO, E_ANALYSES);

    /**
     * Copies the analyses.
     *
     * @param regio the region; absent if it is not named
     * @param analyses the analysis of every sector that has one: a sector that is absent has none. The report writes ghz where
     *     this has GZ
     */
    public Regioanalysevraag {
        analyses = Collections.unmodifiableSortedMap(new TreeMap<>(analyses));
    }

    private static List<Plek> places() {
        List<Plek> alle = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            for (Analyseonderdeel onderdeel : Analyseonderdeel.values()) {
                Tekst naam = Tekst.of(
                        sector.name() + ": " + onderdeel.naam().nl(),
                        sector.name() + ": " + onderdeel.naam().en());
                alle.add(new Plek(
                        sector,
                        onderdeel,
                        new Gat<>(sector.name() + "." + onderdeel.name(), naam, Eigenaar.ZORGKANTOOR, Domein.yesNo())));
            }
        }
        return List.copyOf(alle);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Plek plek : PLEKKEN) {
            Sectoranalyse analyse = analyses.get(plek.sector());
            if (analyse != null && analyse.find(plek.onderdeel()).isEmpty()) {
                gaten.add(plek.gat());
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Regioanalysevraag fill(Gat<W> gat, W waarde) {
        SortedMap<Sector, Sectoranalyse> nu = new TreeMap<>(analyses);
        for (Plek plek : PLEKKEN) {
            if (plek.gat().feit().equals(gat.feit())) {
                nu.computeIfPresent(plek.sector(), (s, analyse) -> analyse.with(plek.onderdeel(), (Boolean) waarde));
            }
        }
        return new Regioanalysevraag(regio, nu);
    }
}
