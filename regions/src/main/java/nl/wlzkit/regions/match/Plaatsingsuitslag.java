package nl.wlzkit.regions.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Who has which place, who has none, and why. Immutable and thread-safe; neither {@code toString()} nor an error shows the
 * number of a client.
 */
public final class Plaatsingsuitslag {
    private final Plaatsing plaatsing;
    private final List<Toewijzing> toewijzingen;
    private final Map<String, Integer> perNummer = new HashMap<>();
    private final Map<String, List<Client>> perCode = new HashMap<>();

    /**
     * What a client gets. Immutable and thread-safe.
     *
     * @param client the client
     * @param plaats the group of places, if there is one
     * @param vervuld the wishes that are met there
     */
    public record Toewijzing(Client client, Optional<Plaatsgroep> plaats, Set<Wens> vervuld) {
        /**
         * Copies the wishes.
         *
         * @param client the client
         * @param plaats the group of places, if there is one
         * @param vervuld the wishes that are met there
         */
        public Toewijzing {
            vervuld = Set.copyOf(vervuld);
        }

        /**
         * Returns how many wishes are met.
         *
         * @return 0 through 3
         */
        public int score() {
            return vervuld.size();
        }
    }

    Plaatsingsuitslag(Plaatsing plaatsing, List<Optional<Plaatsgroep>> plaatsen) {
        this.plaatsing = plaatsing;
        List<Toewijzing> alle = new ArrayList<>();
        for (int c = 0; c < plaatsen.size(); c++) {
            Client client = plaatsing.clienten().get(c);
            Optional<Plaatsgroep> plaats = plaatsen.get(c);
            Set<Wens> vervuld = plaats.map(p -> plaatsing.met(client, p)).orElse(Set.of());
            alle.add(new Toewijzing(client, plaats, vervuld));
            perNummer.put(client.nummer(), c);
            plaats.ifPresent(p ->
                    perCode.computeIfAbsent(p.code(), k -> new ArrayList<>()).add(client));
        }
        this.toewijzingen = List.copyOf(alle);
    }

    /**
     * Returns what every client gets.
     *
     * @return the clients, who goes first first
     */
    public List<Toewijzing> toewijzingen() {
        return toewijzingen;
    }

    /**
     * Returns how many clients have a place.
     *
     * @return the number
     */
    public int geplaatst() {
        return (int) toewijzingen.stream().filter(t -> t.plaats().isPresent()).count();
    }

    /**
     * Returns how many wishes are met, over all clients.
     *
     * @return the sum of the scores
     */
    public int score() {
        return toewijzingen.stream().mapToInt(Toewijzing::score).sum();
    }

    /**
     * Returns how many clients can have a place, whatever is not known turns out to be: from {@link #geplaatst()}, when every
     * unknown context is one that nobody offers and every unknown place fits nobody, through the number when each of them is the
     * best that can be. Both ends can occur, because a context more that fits never makes fewer clients fit; with complete
     * information they are equal.
     *
     * @return the range
     */
    public Bandbreedte<Integer> bereik() {
        int minst = geplaatst();
        return new Bandbreedte<>(minst, plaatsing.isOpen() ? plaatsing.most() : minst);
    }

    /**
     * How demand and supply of one kind of care stand in one context. Immutable and thread-safe.
     *
     * @param sector the sector
     * @param context the context; absent for the clients of whom it is not known
     * @param vraag how many clients need it
     * @param geplaatst how many of them have a place
     * @param tekort how many have none: what no purchase covers
     * @param tekortbereik how many have none, from the least through the most, over all matches that place as many clients and
     *     over everything that is not known; the upper end may be one that does not occur; absent without a context
     * @param overschot how many places with this context stay free; a place with more contexts counts in each
     */
    public record Cel(
            Sector sector,
            Optional<String> context,
            int vraag,
            int geplaatst,
            int tekort,
            Optional<Bandbreedte<Integer>> tekortbereik,
            int overschot) {
        /**
         * Returns what can be done: who has a place in the match is brought there, and who has none, however the places are
         * divided, is helped by new supply only.
         *
         * @return the kinds of effort, in their order
         */
        public List<Interventie> inspanning() {
            List<Interventie> nodig = new ArrayList<>();
            if (geplaatst > 0) {
                nodig.add(Interventie.BEMIDDELEN);
            }
            if (tekort > 0) {
                nodig.add(Interventie.NIEUW_AANBOD);
            }
            return nodig;
        }
    }

    private record Sleutel(Sector sector, Optional<String> context) {}

    /**
     * Returns how demand and supply stand for every context that is needed or offered.
     *
     * @return the cells, by sector and context, unknown last
     */
    public List<Cel> cellen() {
        List<Cel> cellen = new ArrayList<>();
        Aanbodgrenzen grenzen = new Aanbodgrenzen(plaatsing);
        for (Sector sector : Sector.values()) {
            SortedMap<String, int[]> tellers = new TreeMap<>();
            plaatsing.contexten(sector).forEach(c -> tellers.put(c, new int[2]));
            int[] onbekend = new int[2];
            for (Toewijzing t : toewijzingen) {
                if (t.client().sector() == sector) {
                    int[] teller = t.client()
                            .context()
                            .map(c -> tellers.computeIfAbsent(c, k -> new int[2]))
                            .orElse(onbekend);
                    teller[0]++;
                    teller[1] += t.plaats().isPresent() ? 1 : 0;
                }
            }
            tellers.forEach((context, n) -> cellen.add(new Cel(
                    sector,
                    Optional.of(context),
                    n[0],
                    n[1],
                    n[0] - n[1],
                    Optional.of(grenzen.shortage(sector, context)),
                    surplus(sector, context))));
            if (onbekend[0] > 0) {
                cellen.add(new Cel(
                        sector,
                        Optional.empty(),
                        onbekend[0],
                        onbekend[1],
                        onbekend[0] - onbekend[1],
                        Optional.empty(),
                        0));
            }
        }
        return List.copyOf(cellen);
    }

    /**
     * How demand and supply of one kind of care stand in a region. Immutable and thread-safe.
     *
     * @param regio the region that clients wish for, or in which the places are; absent for those who wish for none and for
     *     places of which it is not told
     * @param sector the sector
     * @param context the context; absent for the clients of whom it is not known
     * @param vraag how many clients wish for care there
     * @param geplaatst how many of them have a place, there or elsewhere
     * @param daar how many of them have a place there
     * @param overschot how many places there stay free; a place with more contexts counts in each
     */
    public record Regiocel(
            Optional<Zorgkantoorregio> regio,
            Sector sector,
            Optional<String> context,
            int vraag,
            int geplaatst,
            int daar,
            int overschot) {
        /**
         * Returns how many clients who wish for care there have no place.
         *
         * @return the number
         */
        public int tekort() {
            return vraag - geplaatst;
        }
    }

    private record Regiosleutel(Optional<Zorgkantoorregio> regio, Sleutel cel) {}

    /**
     * Returns how demand and supply stand in every region that clients wish for or that has places.
     *
     * @return the cells, by region, sector and context; what is not told last
     */
    public List<Regiocel> perRegio() {
        Map<Regiosleutel, int[]> tellers = new HashMap<>();
        for (Toewijzing t : toewijzingen) {
            Client client = t.client();
            Optional<Zorgkantoorregio> regio = client.voorkeur().regio();
            int[] teller = tellers.computeIfAbsent(
                    new Regiosleutel(regio, new Sleutel(client.sector(), client.context())), k -> new int[4]);
            teller[0]++;
            teller[1] += t.plaats().isPresent() ? 1 : 0;
            teller[2] += t.plaats().filter(p -> p.regio().equals(regio)).isPresent() ? 1 : 0;
        }
        for (Plaatsgroep groep : plaatsing.groepen()) {
            for (String context : groep.profiel().contexten().orElse(Woorden.NONE)) {
                tellers.computeIfAbsent(
                                        new Regiosleutel(
                                                groep.regio(), new Sleutel(groep.sector(), Optional.of(context))),
                                        k -> new int[4])[3] +=
                        free(groep);
            }
        }
        return tellers.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Regiosleutel, int[]> e) ->
                                e.getKey().regio().map(Zorgkantoorregio::code).orElse("~"))
                        .thenComparing(e -> e.getKey().cel().sector())
                        .thenComparing(e -> e.getKey().cel().context().isEmpty())
                        .thenComparing(e -> e.getKey().cel().context().orElse("")))
                .map(e -> new Regiocel(
                        e.getKey().regio(),
                        e.getKey().cel().sector(),
                        e.getKey().cel().context(),
                        e.getValue()[0],
                        e.getValue()[1],
                        e.getValue()[2],
                        e.getValue()[3]))
                .toList();
    }

    private int surplus(Sector sector, String context) {
        return plaatsing.groepen().stream()
                .filter(g -> g.sector() == sector)
                .filter(g ->
                        g.profiel().contexten().filter(c -> c.contains(context)).isPresent())
                .mapToInt(this::free)
                .sum();
    }

    /** How many places of a group stay free. */
    private int free(Plaatsgroep groep) {
        return groep.beschikbaar()
                - perCode.getOrDefault(groep.code(), List.of()).size();
    }

    /**
     * Why there is no place in some groups: they fail alike. Immutable and thread-safe.
     *
     * @param toets what does not hold, and what is not known
     * @param groepen how many groups fail in this way
     * @param vrij how many places in them stay free
     */
    public record Afwijzing(Toets toets, int groepen, int vrij) {}

    /**
     * A group that fits but is full. Immutable and thread-safe.
     *
     * @param plaats the group
     * @param bezetters who have the places that were available, who goes first first; none if none was available
     */
    public record Vol(Plaatsgroep plaats, List<Client> bezetters) {
        /**
         * Copies the clients.
         *
         * @param plaats the group
         * @param bezetters who have the places that were available, who goes first first; none if none was available
         */
        public Vol {
            bezetters = List.copyOf(bezetters);
        }
    }

    /**
     * Why a client is where it is, or nowhere. Immutable and thread-safe.
     *
     * @param toewijzing what the client gets
     * @param gemist the wishes that are not met
     * @param afwijzingen the groups in which the client does not fit, those that fail alike together, the most places first
     * @param vol the groups that fit but are full, by code; for a client with a place those that would meet more wishes
     */
    public record Toelichting(Toewijzing toewijzing, Set<Wens> gemist, List<Afwijzing> afwijzingen, List<Vol> vol) {
        /**
         * Copies the lists.
         *
         * @param toewijzing what the client gets
         * @param gemist the wishes that are not met
         * @param afwijzingen the groups in which the client does not fit, those that fail alike together, the most places first
         * @param vol the groups that fit but are full, by code; for a client with a place those that would meet more wishes
         */
        public Toelichting {
            gemist = Set.copyOf(gemist);
            afwijzingen = List.copyOf(afwijzingen);
            vol = List.copyOf(vol);
        }
    }

    /**
     * Explains what a client gets.
     *
     * @param nummer the number of the client
     * @return why
     * @throws OngeldigeWaardeException if there is no such client; it does not show the number
     */
    public Toelichting explain(String nummer) {
        Integer index = perNummer.get(nummer);
        if (index == null) {
            throw new OngeldigeWaardeException(
                    "", Tekst.of("het nummer van een cliënt uit de lijst", "the number of a client on the list"));
        }
        Toewijzing toewijzing = toewijzingen.get(index);
        Client client = toewijzing.client();
        EnumSet<Wens> gemist = EnumSet.noneOf(Wens.class);
        gemist.addAll(client.voorkeur().wensen());
        gemist.removeAll(toewijzing.vervuld());
        Map<Toets, int[]> perToets = new HashMap<>();
        List<Vol> vol = new ArrayList<>();
        for (Plaatsgroep groep : plaatsing.groepen()) {
            Toets toets = plaatsing.test(client, groep);
            if (!toets.fits()) {
                int[] teller = perToets.computeIfAbsent(toets, t -> new int[2]);
                teller[0]++;
                teller[1] += free(groep);
            } else if (toewijzing.plaats().isEmpty()
                    || plaatsing.met(client, groep).size() > toewijzing.score()) {
                vol.add(new Vol(groep, perCode.getOrDefault(groep.code(), List.of())));
            }
        }
        List<Afwijzing> afwijzingen = new ArrayList<>();
        perToets.forEach((toets, n) -> afwijzingen.add(new Afwijzing(toets, n[0], n[1])));
        afwijzingen.sort(Comparator.comparingInt(Afwijzing::vrij)
                .thenComparingInt(Afwijzing::groepen)
                .reversed()
                .thenComparing(a -> a.toets().toString()));
        return new Toelichting(toewijzing, gemist, afwijzingen, vol);
    }

    /** Writes how many have a place, never who. */
    @Override
    public String toString() {
        return "Plaatsingsuitslag[clienten=" + toewijzingen.size() + ", geplaatst=" + geplaatst() + "]";
    }
}
