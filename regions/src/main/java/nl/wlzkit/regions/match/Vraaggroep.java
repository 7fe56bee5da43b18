package nl.wlzkit.regions.match;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Optional;
import java.util.SortedSet;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Clients who need the same. Immutable and thread-safe.
 *
 * @param naam what the group is called
 * @param zorg the care that they need, in a word of the user
 * @param context the context that they need; absent when it is not yet known, and then each can need another
 * @param aantal how many there are now, 0 through 1,000,000
 * @param verwacht how many there are expected to be, 0 through 1,000,000; needed only on the long horizon
 * @param expertise the expertise that they need, at most 50 words
 * @param kenmerken their properties that can be a contra-indication, at most 50 words
 */
public record Vraaggroep(
        String naam,
        String zorg,
        Optional<String> context,
        int aantal,
        Optional<Integer> verwacht,
        SortedSet<String> expertise,
        SortedSet<String> kenmerken) {
    static final Eigenschap<Vraaggroep, String> NAAM = required("naam", Woorden.VORM, Vraaggroep::naam);
    private static final Eigenschap<Vraaggroep, String> ZORG = required("zorg", Woorden.VORM, Vraaggroep::zorg);
    private static final Eigenschap<Vraaggroep, String> CONTEXT =
            optional("context", Woorden.VORM, Vraaggroep::context);
    private static final Eigenschap<Vraaggroep, Integer> AANTAL =
            required("aantal", Capaciteit.AANTAL, Vraaggroep::aantal);
    private static final Eigenschap<Vraaggroep, Integer> VERWACHT =
            optional("verwacht", Capaciteit.AANTAL, Vraaggroep::verwacht);
    private static final Eigenschap<Vraaggroep, SortedSet<String>> EXPERTISE =
            optional("expertise", Woorden.LIJST, g -> Woorden.some(g.expertise()));
    private static final Eigenschap<Vraaggroep, SortedSet<String>> KENMERKEN =
            optional("kenmerken", Woorden.LIJST, g -> Woorden.some(g.kenmerken()));
    static final Objectvorm<Vraaggroep> VORM = Objectvorm.of(
            g -> new Vraaggroep(
                    g.get(NAAM),
                    g.get(ZORG),
                    g.find(CONTEXT),
                    g.get(AANTAL),
                    g.find(VERWACHT),
                    g.find(EXPERTISE).orElse(Woorden.NONE),
                    g.find(KENMERKEN).orElse(Woorden.NONE)),
            NAAM,
            ZORG,
            CONTEXT,
            AANTAL,
            VERWACHT,
            EXPERTISE,
            KENMERKEN);

    /**
     * Checks the words and numbers.
     *
     * @param naam what the group is called
     * @param zorg the care that they need, in a word of the user
     * @param context the context that they need; absent when it is not yet known, and then each can need another
     * @param aantal how many there are now, 0 through 1,000,000
     * @param verwacht how many there are expected to be, 0 through 1,000,000; needed only on the long horizon
     * @param expertise the expertise that they need, at most 50 words
     * @param kenmerken their properties that can be a contra-indication, at most 50 words
     * @throws OngeldigeWaardeException if a word is blank or too long, or a number is out of range
     */
    public Vraaggroep {
        Woorden.word(naam);
        Woorden.word(zorg);
        context.ifPresent(Woorden::word);
        Capaciteit.AANTAL.check(aantal);
        verwacht.ifPresent(Capaciteit.AANTAL::check);
        expertise = Woorden.set(expertise);
        kenmerken = Woorden.set(kenmerken);
    }

    Vraaggroep expecting(int hoeveel) {
        return new Vraaggroep(naam, zorg, context, aantal, Optional.of(hoeveel), expertise, kenmerken);
    }
}
