package nl.wlzkit.tariff.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Feit.Soort;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * The least that a provider must do for a percentage: the smallest sets of facts of its own that make it certain. What
 * others decide or nobody published stays open, so certain means: in every case that is left. Immutable and thread-safe.
 *
 * @param vraag the question as the provider stands now
 * @param nu what it gives now
 * @param doel the percentage that was asked for; absent when the best one was
 * @param bereikbaar the highest percentage that the provider can make certain; absent if a refusal always remains possible
 * @param voorstellen the smallest sets that make the asked percentage certain, or, when it was not asked for or cannot be
 *     reached, the highest one that can; one empty set when nothing needs to be done
 */
public record Advies(
        Tariefvraag vraag,
        Omhulling<Percentage> nu,
        Optional<Percentage> doel,
        Optional<Percentage> bereikbaar,
        List<Voorstel> voorstellen) {
    /** How many ways to answer the facts of the provider are tried. */
    public static final int MOST = 20_000;

    /**
     * A set of facts to make true.
     *
     * @param feiten the facts with the value that each must have, by name; only those that are otherwise or unknown now
     * @param daarna what the policy then gives
     * @param verdiend the rules that the facts of the set bring into the lowest case
     */
    public record Voorstel(Map<String, Object> feiten, Omhulling<Percentage> daarna, List<Stap> verdiend) {
        /**
         * Copies the collections; the facts are sorted by name.
         *
         * @param feiten the facts with the value that each must have, by name
         * @param daarna what the policy then gives
         * @param verdiend the rules that the facts of the set bring into the lowest case
         */
        public Voorstel {
            feiten = Collections.unmodifiableMap(new TreeMap<>(feiten));
            verdiend = List.copyOf(verdiend);
        }
    }

    /**
     * Copies the proposals.
     *
     * @param vraag the question as the provider stands now
     * @param nu what it gives now
     * @param doel the percentage that was asked for
     * @param bereikbaar the highest percentage that the provider can make certain
     * @param voorstellen the smallest sets
     */
    public Advies {
        voorstellen = List.copyOf(voorstellen);
    }

    /**
     * Says whether the asked percentage can be made certain.
     *
     * @return true if it can, or if none was asked for and some percentage can
     */
    public boolean isHaalbaar() {
        return bereikbaar.isPresent() && (doel.isEmpty() || bereikbaar.get().compareTo(doel.get()) >= 0);
    }

    /**
     * Looks for the least to do.
     *
     * @param vraag the question as the provider stands now, with the form of delivery and all that is known
     * @param doel the percentage to reach; absent for the best one
     * @return the advice
     * @throws OngeldigeWaardeException if the facts of the provider can be answered in more than {@value #MOST} ways
     */
    public static Advies of(Tariefvraag vraag, Optional<Percentage> doel) {
        Tariefbeleid beleid = vraag.beleid();
        List<Map<String, Object>> pogingen = attempts(vraag, own(vraag));
        List<Optional<Percentage>> zeker = new ArrayList<>();
        Optional<Percentage> bereikbaar = Optional.empty();
        for (Map<String, Object> poging : pogingen) {
            Optional<Percentage> bereikt = certain(beleid.hull(with(vraag, poging)));
            zeker.add(bereikt);
            if (bereikt.isPresent() && (bereikbaar.isEmpty() || bereikt.get().compareTo(bereikbaar.get()) > 0)) {
                bereikbaar = bereikt;
            }
        }
        List<Voorstel> voorstellen = new ArrayList<>();
        if (bereikbaar.isPresent()) {
            Percentage hoogste = bereikbaar.get();
            Percentage genoeg = doel.filter(d -> d.compareTo(hoogste) <= 0).orElse(hoogste);
            for (Map<String, Object> kleinste : smallest(pogingen, zeker, genoeg)) {
                voorstellen.add(proposal(vraag, kleinste));
            }
        }
        return new Advies(vraag, beleid.hull(vraag), doel, bereikbaar, voorstellen);
    }

    /** What is certain: the lowest value, if there is a value in every case. */
    private static Optional<Percentage> certain(Omhulling<Percentage> omhulling) {
        return omhulling.oordeel() == Oordeel.VOLDOET
                ? Optional.of(omhulling.waarde().orElseThrow().van())
                : Optional.empty();
    }

    private static Tariefvraag with(Tariefvraag vraag, Map<String, Object> feiten) {
        Tariefvraag anders = vraag;
        for (Map.Entry<String, Object> feit : feiten.entrySet()) {
            anders = anders.with(feit.getKey(), feit.getValue());
        }
        return anders;
    }

    /**
     * The facts that a provider can change, as far as some rule could ask for them: what it does, not what it was. An
     * agreement is made by two, and a percentage of an earlier year is history.
     */
    private static List<Feit> own(Tariefvraag vraag) {
        Tariefbeleid beleid = vraag.beleid();
        Tariefvraag open = beleid.vraag(vraag.zorgkantoor(), vraag.dag());
        for (Lezing lezing : vraag.lezingen()) {
            open = open.choose(lezing.naam(), lezing.gekozen());
        }
        List<Feit> eigen = new ArrayList<>();
        for (Feit feit : beleid.feiten()) {
            boolean keuze = feit.soort() == Soort.JA_NEE || feit.soort() == Soort.KEUZE;
            if (feit.wie() == Eigenaar.AANBIEDER && keuze && !feit.feit().equals(Tariefbeleid.OVEREENKOMST)) {
                eigen.add(feit);
            } else if (vraag.feiten().containsKey(feit.feit())) {
                open = open.with(feit.feit(), vraag.feiten().get(feit.feit()));
            }
        }
        List<String> gevraagd = open.gaten().stream().map(Gat::feit).toList();
        return eigen.stream().filter(f -> gevraagd.contains(f.feit())).toList();
    }

    /** Every way to answer the facts otherwise than now, those that change least first; first of all: change nothing. */
    private static List<Map<String, Object>> attempts(Tariefvraag vraag, List<Feit> feiten) {
        List<Map<String, Object>> pogingen = new ArrayList<>(List.of(Map.of()));
        for (Feit feit : feiten) {
            List<Map<String, Object>> meer = new ArrayList<>();
            for (Object waarde : feit.domein().cases()) {
                if (!waarde.equals(vraag.feiten().get(feit.feit()))) {
                    for (Map<String, Object> poging : pogingen) {
                        Map<String, Object> erbij = new LinkedHashMap<>(poging);
                        erbij.put(feit.feit(), waarde);
                        meer.add(erbij);
                    }
                }
            }
            pogingen.addAll(meer);
            if (pogingen.size() > MOST) {
                String namen = feiten.stream().map(Feit::feit).collect(Collectors.joining(", "));
                throw new OngeldigeWaardeException(
                        namen,
                        Tekst.of(
                                "feiten van de aanbieder die op hoogstens " + MOST + " manieren te beantwoorden zijn",
                                "facts of the provider that can be answered in at most " + MOST + " ways"));
            }
        }
        pogingen.sort(Comparator.comparingInt(Map::size));
        return pogingen;
    }

    private static List<Map<String, Object>> smallest(
            List<Map<String, Object>> pogingen, List<Optional<Percentage>> zeker, Percentage genoeg) {
        List<Map<String, Object>> gevonden = new ArrayList<>();
        for (int i = 0; i < pogingen.size(); i++) {
            Map<String, Object> poging = pogingen.get(i);
            if (zeker.get(i).filter(p -> p.compareTo(genoeg) >= 0).isPresent()
                    && gevonden.stream().noneMatch(g -> poging.entrySet().containsAll(g.entrySet()))) {
                gevonden.add(poging);
            }
        }
        return gevonden;
    }

    private static Voorstel proposal(Tariefvraag vraag, Map<String, Object> feiten) {
        Tariefbeleid beleid = vraag.beleid();
        Tariefvraag anders = with(vraag, feiten);
        List<Stap> verdiend = beleid.answer(anders).gevallen().get(0).posten().stream()
                .filter(post -> post.soort() != Post.Soort.LET_OP
                        && post.door().stream().anyMatch(g -> feiten.containsKey(g.feit())))
                .map(Post::stap)
                .distinct()
                .toList();
        return new Voorstel(feiten, beleid.hull(anders), verdiend);
    }
}
