package nl.wlzkit.regions.match;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
 * How many clients have no fitting place? The order of groups and providers does not matter. Immutable and thread-safe.
 *
 * <p>Holes stand for what the question leaves open. Of clients whose context is not known, each can need another: the hole is how
 * many of them need a context that somebody offers. Of a provider whose profile is not known, the hole is how many of its places
 * fit as far as that is not known.
 *
 * @param horizon now, or what is expected
 * @param groepen who needs care, at most 100 groups, each name once
 * @param aanbod what is offered, at most 100 providers, each name once
 * @param gevuld of the holes that were filled the number
 * @param leeswijze how ambiguous places are read
 */
public record Vraagaanbodvraag(
        Horizon horizon,
        List<Vraaggroep> groepen,
        List<Aanbodgroep> aanbod,
        SortedMap<String, Integer> gevuld,
        Leeswijze leeswijze)
        implements Vraag<Vraagaanbodvraag> {
    static final String KUNNEN = "kunnen";
    static final String LANG = "lang";
    static final String ALTIJD = "altijd";
    static final String CAPACITEIT = "capaciteit";
    static final String TOTAAL = "totaal";
    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(KUNNEN, "WK-LEES-MATCH-KUNNEN", LANG, ALTIJD, "nooit"),
            Leeswijze.lezing(CAPACITEIT, "WK-LEES-MATCH-CAPACITEIT", "beschikbaar", TOTAAL));

    private static final int MOST = 100;
    private static final String CONTEXT = "context van ";
    private static final String PASSEND = "passend bij ";
    private static final String VERWACHT = "verwacht ";
    private static final Tekst ELK_EENS = Tekst.of("elke naam één keer", "every name once");

    /** Which demand counts. */
    public enum Horizon {
        /** The demand of now. */
        KORT,
        /** The demand that is expected. */
        LANG
    }

    private static final Eigenschap<Vraagaanbodvraag, Horizon> E_HORIZON =
            required("horizon", Waardevormen.constant(Horizon.class), Vraagaanbodvraag::horizon);
    private static final Eigenschap<Vraagaanbodvraag, List<Vraaggroep>> E_GROEPEN = required(
            "groepen",
            Waardevormen.distinct(Vraaggroep.VORM, MOST, Vraaggroep.NAAM, ELK_EENS),
            Vraagaanbodvraag::groepen);
    private static final Eigenschap<Vraagaanbodvraag, List<Aanbodgroep>> E_AANBOD = required(
            "aanbod",
            Waardevormen.distinct(Aanbodgroep.VORM, MOST, Aanbodgroep.NAAM, ELK_EENS),
            Vraagaanbodvraag::aanbod);
    private static final Eigenschap<Vraagaanbodvraag, Leeswijze> E_LEZINGEN =
            readings(LEZINGEN, Vraagaanbodvraag::leeswijze);
    static final Objectvorm<Vraagaanbodvraag> VORM = Objectvorm.of(
            g -> new Vraagaanbodvraag(
                    g.get(E_HORIZON),
                    g.get(E_GROEPEN),
                    g.get(E_AANBOD),
                    new TreeMap<>(),
                    g.find(E_LEZINGEN).orElse(LEZINGEN)),
            E_HORIZON,
            E_GROEPEN,
            E_AANBOD,
            E_LEZINGEN);

    /**
     * Checks the names and puts groups and providers in their order.
     *
     * @param horizon now, or what is expected
     * @param groepen who needs care, at most 100 groups, each name once
     * @param aanbod what is offered, at most 100 providers, each name once
     * @param gevuld of the holes that were filled the number
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there are too many groups or providers, or a name is there twice
     */
    public Vraagaanbodvraag {
        groepen = once(groepen, Vraaggroep::naam);
        aanbod = once(aanbod, Aanbodgroep::naam);
        gevuld = Collections.unmodifiableSortedMap(new TreeMap<>(gevuld));
    }

    private static <W> List<W> once(List<W> alle, Function<W, String> naam) {
        Set<String> gezien = new HashSet<>();
        for (W w : alle) {
            if (!gezien.add(naam.apply(w))) {
                throw new OngeldigeWaardeException(naam.apply(w), ELK_EENS);
            }
        }
        if (alle.size() > MOST) {
            throw new OngeldigeWaardeException(
                    Integer.toString(alle.size()), Tekst.of("hoogstens " + MOST, "at most " + MOST));
        }
        return alle.stream().sorted(Comparator.comparing(naam)).toList();
    }

    /** How many clients of a group count on this horizon, if that is known. */
    Optional<Integer> demand(Vraaggroep groep) {
        return horizon == Horizon.KORT ? Optional.of(groep.aantal()) : groep.verwacht();
    }

    /** How many places of a provider count. */
    int supply(Aanbodgroep groep) {
        return leeswijze.is(CAPACITEIT, TOTAAL)
                ? groep.capaciteit().totaal()
                : groep.capaciteit().beschikbaar();
    }

    /** Whether a context in which care can be delivered counts as one in which it is. */
    boolean isKunnenGenoeg() {
        return leeswijze.is(KUNNEN, ALTIJD) || (leeswijze.is(KUNNEN, LANG) && horizon == Horizon.LANG);
    }

    /** How many of a group whose context is not known need one that is offered. */
    int reachable(Vraaggroep groep) {
        return filled(CONTEXT + groep.naam());
    }

    /** How many places of a provider whose profile is not known fit. */
    int fitting(Aanbodgroep groep) {
        return filled(PASSEND + groep.naam());
    }

    private int filled(String feit) {
        Integer aantal = gevuld.get(feit);
        if (aantal == null) {
            throw new IllegalArgumentException("a hole: " + feit);
        }
        return aantal;
    }

    private static Gat<Integer> gap(String feit, String nl, String en, Eigenaar wie, int meeste) {
        return new Gat<>(feit, Tekst.of(nl, en), wie, Domein.Bereik.of(0, meeste));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        for (Vraaggroep groep : groepen) {
            if (demand(groep).isEmpty()) {
                gaten.add(gap(
                        VERWACHT + groep.naam(),
                        "verwacht aantal cliënten van " + groep.naam(),
                        "expected number of clients of " + groep.naam(),
                        Eigenaar.ZORGKANTOOR,
                        Capaciteit.MOST));
            }
        }
        for (Vraaggroep groep : groepen) {
            int meeste = demand(groep).orElse(Capaciteit.MOST);
            if (groep.context().isEmpty() && meeste > 0 && !gevuld.containsKey(CONTEXT + groep.naam())) {
                gaten.add(gap(
                        CONTEXT + groep.naam(),
                        "aantal cliënten van " + groep.naam() + " dat een context nodig heeft die iemand biedt",
                        "number of clients of " + groep.naam() + " who need a context that somebody offers",
                        Eigenaar.CLIENT,
                        meeste));
            }
        }
        for (Aanbodgroep groep : aanbod) {
            int meeste = leeswijze.mayBe(CAPACITEIT, TOTAAL)
                    ? groep.capaciteit().totaal()
                    : groep.capaciteit().beschikbaar();
            if (!groep.isComplete() && meeste > 0 && !gevuld.containsKey(PASSEND + groep.naam())) {
                gaten.add(gap(
                        PASSEND + groep.naam(),
                        "aantal plaatsen van " + groep.naam() + " dat past voor zover dat niet bekend is",
                        "number of places of " + groep.naam() + " that fit as far as that is not known",
                        Eigenaar.AANBIEDER,
                        meeste));
            }
        }
        return List.copyOf(gaten);
    }

    private Vraagaanbodvraag with(Leeswijze anders) {
        return new Vraagaanbodvraag(horizon, groepen, aanbod, gevuld, anders);
    }

    @Override
    public <W> Vraagaanbodvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        if (gat.feit().startsWith(VERWACHT)) {
            List<Vraaggroep> nu = groepen.stream()
                    .map(g -> gat.feit().equals(VERWACHT + g.naam()) ? g.expecting((Integer) waarde) : g)
                    .toList();
            return new Vraagaanbodvraag(horizon, nu, aanbod, gevuld, leeswijze);
        }
        Map<String, Integer> meer = new TreeMap<>(gevuld);
        meer.put(gat.feit(), (Integer) waarde);
        return new Vraagaanbodvraag(horizon, groepen, aanbod, new TreeMap<>(meer), leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(KUNNEN, CAPACITEIT));
    }

    @Override
    public Vraagaanbodvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
