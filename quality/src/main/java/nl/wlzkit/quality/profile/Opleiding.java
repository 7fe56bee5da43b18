package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * A course, training or workshop as a training plan names it; what is absent the plan does not name. Immutable and
 * thread-safe.
 *
 * @param naam the course
 * @param kennis the knowledge and skill that it develops
 * @param kwartaal roughly when in 2019: the quarter, 1 through 4
 * @param rollen the roles that follow it
 * @param functies the functions that follow it and are no team role
 * @param significant whether it has significant impact on purchasing for quality, which the zorgkantoor judges: the
 *     explanation that the report refers to is not in it; absent when nobody has judged
 */
public record Opleiding(
        String naam,
        Optional<String> kennis,
        Optional<Integer> kwartaal,
        List<Teamrol> rollen,
        List<String> functies,
        Optional<Boolean> significant) {
    private static final int KWARTALEN = 4;

    private static final Eigenschap<Opleiding, String> NAAM = required("naam", Waardevormen.NAAM, Opleiding::naam);
    private static final Eigenschap<Opleiding, String> KENNIS =
            optional("kennis", Waardevormen.NAAM, Opleiding::kennis);
    private static final Eigenschap<Opleiding, Integer> KWARTAAL =
            optional("kwartaal", Waardevormen.integer(1, KWARTALEN), Opleiding::kwartaal);
    private static final Eigenschap<Opleiding, List<Teamrol>> ROLLEN = optional(
            "rollen",
            Waardevormen.list(Waardevormen.constant(Teamrol.class), Grenzen.LONGEST),
            o -> Optional.of(o.rollen).filter(r -> !r.isEmpty()));
    private static final Eigenschap<Opleiding, List<String>> FUNCTIES = optional(
            "functies",
            Waardevormen.list(Waardevormen.NAAM, Grenzen.LONGEST),
            o -> Optional.of(o.functies).filter(f -> !f.isEmpty()));
    private static final Eigenschap<Opleiding, Boolean> SIGNIFICANT =
            optional("significant", Waardevormen.JA_NEE, Opleiding::significant);
    static final Waardevorm<Opleiding> VORM = Objectvorm.of(
            g -> new Opleiding(
                    g.get(NAAM),
                    g.find(KENNIS),
                    g.find(KWARTAAL),
                    g.find(ROLLEN).orElse(List.of()),
                    g.find(FUNCTIES).orElse(List.of()),
                    g.find(SIGNIFICANT)),
            NAAM,
            KENNIS,
            KWARTAAL,
            ROLLEN,
            FUNCTIES,
            SIGNIFICANT);

    /**
     * Checks the parts.
     *
     * @param naam the course
     * @param kennis the knowledge and skill that it develops
     * @param kwartaal roughly when in 2019: the quarter, 1 through 4
     * @param rollen the roles that follow it
     * @param functies the functions that follow it and are no team role
     * @param significant whether it has significant impact on purchasing for quality
     * @throws OngeldigeWaardeException if a text is blank or the quarter is none
     */
    public Opleiding {
        Grenzen.name(naam);
        kennis.ifPresent(Grenzen::name);
        kwartaal.ifPresent(k -> Grenzen.count(k, 1, KWARTALEN));
        rollen = Grenzen.set(rollen);
        functies.forEach(Grenzen::name);
        functies = Grenzen.set(functies);
    }
}
