package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What the annual account tells of a friction. What is absent is not in the account, unless it is said not to be known.
 * Immutable and thread-safe.
 *
 * @param frictie the id of the friction, 1 through 100 characters
 * @param oplossing how it was solved for clients, in words, 1 through 500 characters
 * @param restopgave what remains; nothing, when that is told, counts as told
 * @param onbekend of what it is not known whether the account tells it: the solution, what remains or both; kept in order
 */
public record Verslagpost(
        String frictie,
        Optional<String> oplossing,
        Optional<Hoeveelheid> restopgave,
        List<Verantwoordingselement> onbekend) {
    static final Eigenschap<Verslagpost, String> FRICTIE = required("frictie", Vormen.NAAM, Verslagpost::frictie);
    private static final Eigenschap<Verslagpost, String> OPLOSSING =
            optional("oplossing", Vormen.ZIN, Verslagpost::oplossing);
    private static final Eigenschap<Verslagpost, Hoeveelheid> RESTOPGAVE =
            optional("restopgave", Hoeveelheid.VORM, Verslagpost::restopgave);
    private static final Waardevorm<Verantwoordingselement> DELEN = Waardevormen.oneOf(
            List.of(Verantwoordingselement.OPLOSSING, Verantwoordingselement.RESTOPGAVE), Enum::name);
    private static final Eigenschap<Verslagpost, List<Verantwoordingselement>> ONBEKEND =
            optional("onbekend", Vormen.each(DELEN, 2), v -> Vormen.present(v.onbekend()));
    static final Objectvorm<Verslagpost> VORM = Objectvorm.of(
                    g -> new Verslagpost(
                            g.get(FRICTIE),
                            g.find(OPLOSSING),
                            g.find(RESTOPGAVE),
                            g.find(ONBEKEND).orElse(List.of())),
                    FRICTIE,
                    OPLOSSING,
                    RESTOPGAVE,
                    ONBEKEND)
            .where(
                    ONBEKEND,
                    g -> check(
                            g.find(OPLOSSING).isPresent(),
                            g.find(RESTOPGAVE).isPresent(),
                            g.find(ONBEKEND).orElse(List.of())));

    /**
     * Checks the parts.
     *
     * @param frictie the id of the friction, 1 through 100 characters
     * @param oplossing how it was solved for clients, in words, 1 through 500 characters
     * @param restopgave what remains; nothing, when that is told, counts as told
     * @param onbekend of what it is not known whether the account tells it: the solution, what remains or both; kept in order
     * @throws OngeldigeWaardeException if a text or amount is out of bounds, or what is told is said not to be known
     */
    public Verslagpost {
        Vormen.NAAM.check(frictie);
        oplossing.ifPresent(Vormen.ZIN::check);
        restopgave.ifPresent(h -> Hoeveelheid.GETAL.check(h.getal()));
        onbekend = List.copyOf(new TreeSet<>(Vormen.once(onbekend, 2)));
        check(oplossing.isPresent(), restopgave.isPresent(), onbekend);
    }

    private static void check(boolean oplossing, boolean restopgave, List<Verantwoordingselement> onbekend) {
        for (Verantwoordingselement element : onbekend) {
            boolean kan = switch (element) {
                case FRICTIE -> false;
                case OPLOSSING -> !oplossing;
                case RESTOPGAVE -> !restopgave;
            };
            if (!kan) {
                throw Vormen.unfit(
                        element.name(), "een onderdeel dat niet is ingevuld", "a part that is not filled in");
            }
        }
    }

    /**
     * Makes what is wholly known.
     *
     * @param frictie the id of the friction, 1 through 100 characters
     * @param oplossing how it was solved for clients, in words; absent if the account does not tell
     * @param restopgave what remains; absent if the account does not tell
     * @return the entry
     * @throws OngeldigeWaardeException if a text or amount is out of bounds
     */
    public static Verslagpost of(String frictie, Optional<String> oplossing, Optional<Hoeveelheid> restopgave) {
        return new Verslagpost(frictie, oplossing, restopgave, List.of());
    }

    /** Whether the account tells it; absent when that is not known. */
    Optional<Boolean> tells(Verantwoordingselement element) {
        return onbekend.contains(element)
                ? Optional.empty()
                : Optional.of(
                        switch (element) {
                            case FRICTIE -> true;
                            case OPLOSSING -> oplossing.isPresent();
                            case RESTOPGAVE -> restopgave.isPresent();
                        });
    }
}
