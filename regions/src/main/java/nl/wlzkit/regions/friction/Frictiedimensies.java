package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * The three dimensions of a friction, as box 1 of the report has them. What is absent is not known. Immutable and thread-safe.
 *
 * @param zijde from demand, from supply, or both
 * @param tijd now, in the future, or both
 * @param complexiteit whether basic or specialised supply is needed, or both
 * @param substantieel whether substantially more basic supply is needed; how much that is, the report does not say. Not there
 *     when only specialised supply is needed
 */
@Grondslag({"FRI-084", "FRI-085"})
public record Frictiedimensies(
        Optional<Frictiezijde> zijde,
        Optional<Frictietijd> tijd,
        Optional<Frictiecomplexiteit> complexiteit,
        Optional<Boolean> substantieel) {
    /** Nothing is known. */
    public static final Frictiedimensies ONBEKEND =
            new Frictiedimensies(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Eigenschap<Frictiedimensies, Frictiezijde> E_ZIJDE =
            optional("zijde", Waardevormen.constant(Frictiezijde.class), Frictiedimensies::zijde);
    private static final Eigenschap<Frictiedimensies, Frictietijd> E_TIJD =
            optional("tijd", Waardevormen.constant(Frictietijd.class), Frictiedimensies::tijd);
    private static final Eigenschap<Frictiedimensies, Frictiecomplexiteit> E_COMPLEXITEIT =
            optional("complexiteit", Waardevormen.constant(Frictiecomplexiteit.class), Frictiedimensies::complexiteit);
    private static final Eigenschap<Frictiedimensies, Boolean> E_SUBSTANTIEEL =
            optional("substantieel", Waardevormen.JA_NEE, Frictiedimensies::substantieel);
    static final Objectvorm<Frictiedimensies> VORM = Objectvorm.of(
                    g -> new Frictiedimensies(
                            g.find(E_ZIJDE), g.find(E_TIJD), g.find(E_COMPLEXITEIT), g.find(E_SUBSTANTIEEL)),
                    E_ZIJDE,
                    E_TIJD,
                    E_COMPLEXITEIT,
                    E_SUBSTANTIEEL)
            .where(E_SUBSTANTIEEL, g -> onlyOfBasicSupply(g.find(E_COMPLEXITEIT), g.find(E_SUBSTANTIEEL)));

    /**
     * Checks that the parts go together.
     *
     * @param zijde from demand, from supply, or both
     * @param tijd now, in the future, or both
     * @param complexiteit whether basic or specialised supply is needed, or both
     * @param substantieel whether substantially more basic supply is needed; how much that is, the report does not say. Not
     *     there when only specialised supply is needed
     * @throws OngeldigeWaardeException if basic supply is called substantial where only specialised supply is needed
     */
    public Frictiedimensies {
        onlyOfBasicSupply(complexiteit, substantieel);
    }

    /**
     * Makes dimensions that are all known.
     *
     * @param zijde from demand, from supply, or both
     * @param tijd now, in the future, or both
     * @param complexiteit whether basic or specialised supply is needed, or both
     * @param substantieel whether substantially more basic supply is needed; it does not matter when only specialised supply
     *     is needed
     * @return the dimensions
     */
    public static Frictiedimensies of(
            Frictiezijde zijde, Frictietijd tijd, Frictiecomplexiteit complexiteit, boolean substantieel) {
        return new Frictiedimensies(
                Optional.of(zijde),
                Optional.of(tijd),
                Optional.of(complexiteit),
                complexiteit == Frictiecomplexiteit.SPECIALISTISCH ? Optional.empty() : Optional.of(substantieel));
    }

    private static void onlyOfBasicSupply(Optional<Frictiecomplexiteit> complexiteit, Optional<Boolean> substantieel) {
        if (substantieel.isPresent() && complexiteit.equals(Optional.of(Frictiecomplexiteit.SPECIALISTISCH))) {
            throw new OngeldigeWaardeException(
                    substantieel.get().toString(),
                    Tekst.of(
                            "delen die bij elkaar passen: substantieel gaat over basisaanbod",
                            "parts that fit together: substantial is about basic supply"));
        }
    }

    /** A substantial need is of basic supply: it falls away where only specialised supply is needed. */
    Frictiedimensies withComplexiteit(Frictiecomplexiteit nu) {
        return new Frictiedimensies(
                zijde,
                tijd,
                Optional.of(nu),
                nu == Frictiecomplexiteit.SPECIALISTISCH ? Optional.empty() : substantieel);
    }
}
