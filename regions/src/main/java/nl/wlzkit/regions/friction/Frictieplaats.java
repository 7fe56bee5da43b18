package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Where a friction is: regions differ in people and supply, so the same development shows differently in each. Immutable and
 * thread-safe.
 *
 * @param regio the region; absent if it is not named
 * @param subregio the part of the region, a municipality or another place, in words of at most 500 characters; absent if it
 *     is not named, and a blank text names none
 * @param aanbieders the providers that are meant, at most 100, each once, in the order of the alphabet
 */
@Grondslag("FRI-082")
public record Frictieplaats(Optional<Zorgkantoorregio> regio, Optional<String> subregio, List<String> aanbieders) {
    private static final int MEESTE = 100;

    /** No place. */
    public static final Frictieplaats GEEN = new Frictieplaats(Optional.empty(), Optional.empty(), List.of());

    private static final Eigenschap<Frictieplaats, Zorgkantoorregio> E_REGIO =
            optional("regio", Zorgkantoorregio.VORM, Frictieplaats::regio);
    private static final Eigenschap<Frictieplaats, String> E_SUBREGIO =
            optional("subregio", Teksten.TEKST, Frictieplaats::subregio);
    private static final Eigenschap<Frictieplaats, List<String>> E_AANBIEDERS = optional(
            "aanbieders",
            Waardevormen.list(Teksten.NAAM, MEESTE),
            p -> Optional.of(p.aanbieders()).filter(a -> !a.isEmpty()));
    static final Objectvorm<Frictieplaats> VORM = Objectvorm.of(
            g -> new Frictieplaats(
                    g.find(E_REGIO), g.find(E_SUBREGIO), g.find(E_AANBIEDERS).orElse(List.of())),
            E_REGIO,
            E_SUBREGIO,
            E_AANBIEDERS);

    /**
     * Checks the texts; a blank one is left out.
     *
     * @param regio the region; absent if it is not named
     * @param subregio the part of the region, a municipality or another place, in words of at most 500 characters; absent if
     *     it is not named, and a blank text names none
     * @param aanbieders the providers that are meant, at most 100, each once, in the order of the alphabet
     * @throws OngeldigeWaardeException if a text is too long, a provider has no name, or there are too many
     */
    public Frictieplaats {
        subregio = Teksten.said(subregio);
        aanbieders.forEach(Teksten.NAAM::check);
        aanbieders = Teksten.set(aanbieders);
        Teksten.size(aanbieders.size(), 0, MEESTE);
    }

    /**
     * Says whether a place is named at all.
     *
     * @return true if there is a region, a part of one or a provider
     */
    public boolean isGenoemd() {
        return regio.isPresent() || subregio.isPresent() || !aanbieders.isEmpty();
    }
}
