package nl.wlzkit.regions.match;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * What a provider offers. What is absent is not known. Immutable and thread-safe.
 *
 * @param naam the name of the provider
 * @param zorg the care that it delivers, one or more words of the user, at most 50
 * @param contexten the contexts in which it delivers care, at most 50
 * @param kan the contexts in which it does not yet deliver care but can, at most 50
 * @param capaciteit its places
 * @param expertise the expertise that is there, at most 50 words
 * @param contraIndicaties the properties of clients for whom there is no place, at most 50 words
 */
public record Aanbodgroep(
        String naam,
        SortedSet<String> zorg,
        Optional<SortedSet<String>> contexten,
        SortedSet<String> kan,
        Capaciteit capaciteit,
        Optional<SortedSet<String>> expertise,
        Optional<SortedSet<String>> contraIndicaties) {
    static final Eigenschap<Aanbodgroep, String> NAAM = required("naam", Woorden.VORM, Aanbodgroep::naam);
    private static final Eigenschap<Aanbodgroep, SortedSet<String>> ZORG =
            required("zorg", Woorden.SOME, Aanbodgroep::zorg);
    private static final Eigenschap<Aanbodgroep, SortedSet<String>> CONTEXTEN =
            optional("contexten", Woorden.LIJST, Aanbodgroep::contexten);
    private static final Eigenschap<Aanbodgroep, SortedSet<String>> KAN =
            optional("kan", Woorden.LIJST, g -> Woorden.some(g.kan()));
    private static final Eigenschap<Aanbodgroep, Integer> TOTAAL =
            required("totaal", Capaciteit.AANTAL, g -> g.capaciteit().totaal());
    private static final Eigenschap<Aanbodgroep, Integer> BEZET =
            required("bezet", Capaciteit.AANTAL, g -> g.capaciteit().bezet());
    private static final Eigenschap<Aanbodgroep, SortedSet<String>> EXPERTISE =
            optional("expertise", Woorden.LIJST, Aanbodgroep::expertise);
    private static final Eigenschap<Aanbodgroep, SortedSet<String>> CONTRA =
            optional("contraIndicaties", Woorden.LIJST, Aanbodgroep::contraIndicaties);
    static final Objectvorm<Aanbodgroep> VORM = Objectvorm.of(
                    g -> new Aanbodgroep(
                            g.get(NAAM),
                            g.get(ZORG),
                            g.find(CONTEXTEN),
                            g.find(KAN).orElse(Woorden.NONE),
                            new Capaciteit(g.get(TOTAAL), g.get(BEZET)),
                            g.find(EXPERTISE),
                            g.find(CONTRA)),
                    NAAM,
                    ZORG,
                    CONTEXTEN,
                    KAN,
                    TOTAAL,
                    BEZET,
                    EXPERTISE,
                    CONTRA)
            .where(BEZET, g -> g.find(TOTAAL).ifPresent(t -> new Capaciteit(t, g.get(BEZET))));

    /**
     * Checks the words.
     *
     * @param naam the name of the provider
     * @param zorg the care that it delivers, one or more words of the user, at most 50
     * @param contexten the contexts in which it delivers care, at most 50
     * @param kan the contexts in which it does not yet deliver care but can, at most 50
     * @param capaciteit its places
     * @param expertise the expertise that is there, at most 50 words
     * @param contraIndicaties the properties of clients for whom there is no place, at most 50 words
     * @throws OngeldigeWaardeException if a word is blank or too long, or there is no care
     */
    public Aanbodgroep {
        Woorden.word(naam);
        zorg = Woorden.set(zorg);
        if (zorg.isEmpty()) {
            throw new OngeldigeWaardeException(
                    zorg.toString(), Tekst.of("ten minste één soort zorg", "at least one kind of care"));
        }
        contexten = contexten.map(Woorden::set);
        kan = Woorden.set(kan);
        expertise = expertise.map(Woorden::set);
        contraIndicaties = contraIndicaties.map(Woorden::set);
    }

    boolean isComplete() {
        return contexten.isPresent() && expertise.isPresent() && contraIndicaties.isPresent();
    }

    boolean hasCare(Vraaggroep groep) {
        return zorg.contains(groep.zorg());
    }

    /** Whether the context fits; a client of unknown context who needs one that is offered fits wherever one is. */
    Oordeel context(Vraaggroep groep, boolean telKan) {
        Set<String> alle = new HashSet<>(contexten.orElse(Woorden.NONE));
        if (telKan) {
            alle.addAll(kan);
        }
        boolean past = groep.context().map(alle::contains).orElse(!alle.isEmpty());
        return known(past, past || contexten.isPresent());
    }

    /** Whether the expertise is there and nothing is a contra-indication. */
    Oordeel conditions(Vraaggroep groep) {
        boolean deskundig = groep.expertise().isEmpty()
                || expertise.map(e -> e.containsAll(groep.expertise())).orElse(false);
        boolean welkom = groep.kenmerken().isEmpty()
                || contraIndicaties
                        .map(c -> Collections.disjoint(c, groep.kenmerken()))
                        .orElse(false);
        return known(deskundig, deskundig || expertise.isPresent())
                .and(known(welkom, welkom || contraIndicaties.isPresent()));
    }

    private static Oordeel known(boolean ja, boolean bekend) {
        return bekend ? Oordeel.of(ja) : Oordeel.TE_BEOORDELEN;
    }
}
