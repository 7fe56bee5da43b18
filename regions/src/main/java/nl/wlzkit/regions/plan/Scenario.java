package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Tekst;

/**
 * On which side the numbers of a plan that are not settled are taken. More demand never makes less missing, more supply and
 * more of a measure never more; so the two sides of each kind together enclose every value in between, and three holes stand
 * for all numbers that nobody told. Immutable and thread-safe.
 *
 * @param vraag the side of demand; absent if it is open
 * @param aanbod the side of supply; absent if it is open
 * @param omvang the side of what measures contribute; absent if it is open
 */
public record Scenario(Optional<Plankant> vraag, Optional<Plankant> aanbod, Optional<Plankant> omvang) {
    /** Everything open. */
    public static final Scenario OPEN = new Scenario(Optional.empty(), Optional.empty(), Optional.empty());

    static final String VRAAG = "vraag";
    static final String AANBOD = "aanbod";
    static final String OMVANG = "omvang";

    private static final Waardevorm<Plankant> KANT = Waardevormen.constant(Plankant.class);
    private static final Eigenschap<Scenario, Plankant> E_VRAAG = optional(VRAAG, KANT, Scenario::vraag);
    private static final Eigenschap<Scenario, Plankant> E_AANBOD = optional(AANBOD, KANT, Scenario::aanbod);
    private static final Eigenschap<Scenario, Plankant> E_OMVANG = optional(OMVANG, KANT, Scenario::omvang);
    static final Objectvorm<Scenario> VORM = Objectvorm.of(
            g -> new Scenario(g.find(E_VRAAG), g.find(E_AANBOD), g.find(E_OMVANG)), E_VRAAG, E_AANBOD, E_OMVANG);

    static final Gat<Plankant> VRAAG_GAT = hole(
            VRAAG, "de zorgvraag waar het plan die niet zeker weet", "the demand where the plan is not sure of it");
    static final Gat<Plankant> AANBOD_GAT = hole(
            AANBOD, "het zorgaanbod waar het plan dat niet zeker weet", "the supply where the plan is not sure of it");
    static final Gat<Plankant> OMVANG_GAT = hole(
            OMVANG,
            "wat maatregelen bijdragen waar het plan dat niet zeker weet",
            "what measures contribute where the plan is not sure of it");

    private static Gat<Plankant> hole(String feit, String nl, String en) {
        return new Gat<>(feit, Tekst.of(nl, en), Eigenaar.ZORGKANTOOR, new Domein.Keuze<>(List.of(Plankant.values())));
    }

    /** The sides that are open and can matter to these numbers and measures. */
    List<Gat<?>> gaten(List<Opgave.Jaarcijfer> cijfers, List<Maatregel> maatregelen) {
        List<Gat<?>> gaten = new ArrayList<>();
        if (vraag.isEmpty() && cijfers.stream().anyMatch(c -> !c.vraag().isBekend())) {
            gaten.add(VRAAG_GAT);
        }
        if (aanbod.isEmpty() && cijfers.stream().anyMatch(c -> !c.aanbod().isBekend())) {
            gaten.add(AANBOD_GAT);
        }
        if (omvang.isEmpty()
                && maatregelen.stream()
                        .anyMatch(m -> !m.omvang().isBekend() || m.vanaf().isEmpty())) {
            gaten.add(OMVANG_GAT);
        }
        return List.copyOf(gaten);
    }

    Scenario fill(String feit, Plankant kant) {
        Optional<Plankant> nu = Optional.of(kant);
        return switch (feit) {
            case VRAAG -> new Scenario(nu, aanbod, omvang);
            case AANBOD -> new Scenario(vraag, nu, omvang);
            default -> new Scenario(vraag, aanbod, nu);
        };
    }

    /** A number in the unit of a task, on its side. */
    static Bandbreedte<Hoeveelheid> range(Plangetal getal, Optional<Plankant> kant, Planeenheid eenheid) {
        return new Bandbreedte<>(
                new Hoeveelheid(getal.at(kant.orElse(Plankant.LAAG)), eenheid),
                new Hoeveelheid(getal.at(kant.orElse(Plankant.HOOG)), eenheid));
    }
}
