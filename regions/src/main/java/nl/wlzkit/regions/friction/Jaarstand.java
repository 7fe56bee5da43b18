package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What is asked and what there is in a year, of care in kind, in one unit: people or places. What is absent is not known.
 * Immutable and thread-safe.
 *
 * @param jaar the year, from 2000 through 2100
 * @param vraag how many are asked for, from 0 through 1,000,000
 * @param capaciteit how many there are, from 0 through 1,000,000
 * @param passend whether what there is suits the target group
 */
public record Jaarstand(int jaar, Optional<Long> vraag, Optional<Long> capaciteit, Optional<Boolean> passend) {
    private static final Grensvorm<Integer> JAREN = Waardevormen.integer(Teksten.EERSTE_JAAR, Teksten.LAATSTE_JAAR);
    static final Eigenschap<Jaarstand, Integer> E_JAAR = required("jaar", JAREN, Jaarstand::jaar);
    private static final Eigenschap<Jaarstand, Long> E_VRAAG = optional("vraag", Teksten.AANTAL, Jaarstand::vraag);
    private static final Eigenschap<Jaarstand, Long> E_CAPACITEIT =
            optional("capaciteit", Teksten.AANTAL, Jaarstand::capaciteit);
    private static final Eigenschap<Jaarstand, Boolean> E_PASSEND =
            optional("passend", Waardevormen.JA_NEE, Jaarstand::passend);
    static final Objectvorm<Jaarstand> VORM = Objectvorm.of(
            g -> new Jaarstand(g.get(E_JAAR), g.find(E_VRAAG), g.find(E_CAPACITEIT), g.find(E_PASSEND)),
            E_JAAR,
            E_VRAAG,
            E_CAPACITEIT,
            E_PASSEND);

    /**
     * Checks the numbers.
     *
     * @param jaar the year, from 2000 through 2100
     * @param vraag how many are asked for, from 0 through 1,000,000
     * @param capaciteit how many there are, from 0 through 1,000,000
     * @param passend whether what there is suits the target group
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public Jaarstand {
        JAREN.check(jaar);
        vraag.ifPresent(Teksten.AANTAL::check);
        capaciteit.ifPresent(Teksten.AANTAL::check);
    }

    /**
     * Makes the state of a year in which everything is known.
     *
     * @param jaar the year, from 2000 through 2100
     * @param vraag how many are asked for, from 0 through 1,000,000
     * @param capaciteit how many there are, from 0 through 1,000,000
     * @param passend whether what there is suits the target group
     * @return the state
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public static Jaarstand of(int jaar, long vraag, long capaciteit, boolean passend) {
        return new Jaarstand(jaar, Optional.of(vraag), Optional.of(capaciteit), Optional.of(passend));
    }

    /**
     * Returns how much is short: what is asked less what there is, never below zero.
     *
     * @return the shortage, in the unit of the demand; absent if one of the two is not known
     */
    public Optional<Long> tekort() {
        return vraag.flatMap(v -> capaciteit.map(c -> Math.max(0, v - c)));
    }

    /**
     * Returns what is known to be too little.
     *
     * @return the kinds of shortage, at most two
     */
    public List<Tekortsoort> tekortsoorten() {
        List<Tekortsoort> soorten = new ArrayList<>();
        if (tekort().orElse(0L) > 0) {
            soorten.add(Tekortsoort.ONVOLDOENDE_CAPACITEIT);
        }
        if (!passend.orElse(true)) {
            soorten.add(Tekortsoort.GEEN_PASSEND_AANBOD);
        }
        return List.copyOf(soorten);
    }
}
