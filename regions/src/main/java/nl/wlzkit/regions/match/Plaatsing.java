package nl.wlzkit.regions.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Matches clients to places, as well as can be.
 *
 * <p>Nobody comes on a place that does not fit ({@link Eis}) or that is not there. Within that, the first of these that makes a
 * difference decides:
 *
 * <ol>
 *   <li>as many clients as possible have a place;
 *   <li>the clients who go first have a place: urgent before active before waiting for a preference before waiting as a
 *       precaution, and of those with the same status who waits longest (WK-PLAATS-VOLGORDE). This never costs a place: the
 *       sets of clients for whom there is room at the same time form a transversal matroid, so letting them in one by one, the
 *       most urgent first, gives as many as there can be;
 *   <li>as many wishes as possible are met, 0 through 3 a client (IK17-017), added up over all clients;
 *   <li>what is then still equal is settled by the number of the client and the code of the place, in the order of the
 *       characters (WK-PLAATS-GELIJK); so the order of the input does not matter.
 * </ol>
 *
 * <p>Under the reading {@code volgorde=voorkeur} the second and third change places.
 *
 * <p>A client whose context is not known gets no place, and a place of which the profile is not known takes nobody for whom that
 * matters; how many more clients could have a place if all were known is the upper end of {@link Plaatsingsuitslag#bereik()}.
 *
 * <p>How: clients who fit on the same places are one kind, places that are alike one group; who gets a place follows from {@code
 * Dekking}, and where from a flow at the least cost in which every unmet wish costs one. Stateless and thread-safe.
 */
@Grondslag({"NK-056", "WK-PLAATS-VOLGORDE", "WK-PLAATS-GELIJK", "WK-PLAATS-ONBEKEND"})
public final class Plaatsing {
    private static final int WENSEN = Wens.values().length;
    private static final List<Set<Wens>> SUBSETS = subsets();
    private static final Comparator<Client> ORDER = Comparator.<Client>comparingInt(c -> Client.rank(c.status()))
            .thenComparing(Client::wachtSinds)
            .thenComparing(Client::nummer);

    private final Plaatsingsvraag vraag;
    private final Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren;
    private final List<Client> clienten;
    private final List<Plaatsgroep> groepen;
    private final List<Soort> soorten = new ArrayList<>();
    private final List<List<Plaatsgroep>> perSoort = new ArrayList<>();

    /** Places that are alike but for their code and number. */
    private record Soort(
            String aanbieder,
            Optional<String> plaats,
            Optional<Zorgkantoorregio> regio,
            Sector sector,
            Leveringsvorm vorm,
            Set<Zorgprofiel> profielen,
            Optional<SortedSet<String>> contexten,
            Optional<SortedSet<String>> expertise,
            Optional<SortedSet<String>> contraIndicaties) {
        static Soort of(Plaatsgroep g) {
            return new Soort(
                    g.aanbieder(),
                    g.plaats(),
                    g.regio(),
                    g.sector(),
                    g.vorm(),
                    g.profielen(),
                    g.profiel().contexten(),
                    g.profiel().expertise(),
                    g.profiel().contraIndicaties());
        }
    }

    private static List<Set<Wens>> subsets() {
        List<Set<Wens>> alle = new ArrayList<>();
        alle.add(Set.of());
        for (Wens wens : Wens.values()) {
            for (Set<Wens> zonder : List.copyOf(alle)) {
                EnumSet<Wens> met = EnumSet.of(wens);
                met.addAll(zonder);
                alle.add(met);
            }
        }
        return List.copyOf(alle);
    }

    Plaatsing(Plaatsingsvraag vraag) {
        this.vraag = vraag;
        this.buren = vraag.telt();
        this.clienten = vraag.clienten().stream().sorted(ORDER).toList();
        this.groepen = vraag.plaatsen().stream()
                .sorted(Comparator.comparing(Plaatsgroep::code))
                .toList();
        Map<Soort, Integer> nummers = new HashMap<>();
        for (Plaatsgroep groep : groepen) {
            int nummer = nummers.computeIfAbsent(Soort.of(groep), s -> {
                soorten.add(s);
                perSoort.add(new ArrayList<>());
                return perSoort.size() - 1;
            });
            perSoort.get(nummer).add(groep);
        }
    }

    /**
     * Matches.
     *
     * @param vraag who waits and which places there are
     * @return who has which place, and why
     */
    public static Plaatsingsuitslag match(Plaatsingsvraag vraag) {
        return new Plaatsing(vraag).match();
    }

    /** The clients, who goes first first. */
    List<Client> clienten() {
        return clienten;
    }

    /** The groups of places, by code. */
    List<Plaatsgroep> groepen() {
        return groepen;
    }

    Toets.Behoefte need(Client client) {
        return Toets.Behoefte.of(client, vraag.isAanbiederEis(client));
    }

    Toets test(Client client, Plaatsgroep groep) {
        return need(client).test(groep, buren);
    }

    Set<Wens> met(Client client, Plaatsgroep groep) {
        return Toets.met(client.voorkeur(), groep, buren);
    }

    private Plaatsingsuitslag match() {
        Passend passend = new Passend(false);
        int[] soortVan = new int[clienten.size()];
        for (int c = 0; c < soortVan.length; c++) {
            soortVan[c] = passend.kind(need(clienten.get(c)));
        }
        boolean[] binnen = new boolean[soortVan.length];
        Dekking dekking = new Dekking(passend.sets(), passend.capaciteit());
        for (int c = 0; c < binnen.length; c++) {
            binnen[c] = dekking.place(soortVan[c]);
        }
        int[] waar = new Verdeling(passend, soortVan, binnen).divide();
        return new Plaatsingsuitslag(this, codes(waar));
    }

    /** The place of every client: of places that are alike the one with the first code that has room. */
    private List<Optional<Plaatsgroep>> codes(int[] waar) {
        int[] nu = new int[perSoort.size()];
        int[] over = new int[perSoort.size()];
        for (int s = 0; s < nu.length; s++) {
            over[s] = perSoort.get(s).get(0).beschikbaar();
        }
        List<Optional<Plaatsgroep>> codes = new ArrayList<>(waar.length);
        for (int s : waar) {
            if (s < 0) {
                codes.add(Optional.empty());
                continue;
            }
            while (over[s] == 0) {
                over[s] = perSoort.get(s).get(++nu[s]).beschikbaar();
            }
            over[s]--;
            codes.add(Optional.of(perSoort.get(s).get(nu[s])));
        }
        return codes;
    }

    /** Which kinds of places fit whom: with what is known, or with the best that can turn out. */
    final class Passend {
        private final boolean misschien;
        private final Map<Toets.Behoefte, Integer> perBehoefte = new HashMap<>();
        private final Map<BitSet, Integer> perSet = new LinkedHashMap<>();

        Passend(boolean misschien) {
            this.misschien = misschien;
        }

        /** The number of the kind of client: clients of one kind fit on the same places. */
        int kind(Toets.Behoefte behoefte) {
            return perBehoefte.computeIfAbsent(behoefte, this::find);
        }

        private int find(Toets.Behoefte behoefte) {
            BitSet past = new BitSet();
            for (int s = 0; s < perSoort.size(); s++) {
                Toets toets = behoefte.test(perSoort.get(s).get(0), buren);
                past.set(s, misschien ? toets.mayFit() : toets.fits());
            }
            Integer nummer = perSet.putIfAbsent(past, perSet.size());
            return nummer == null ? perSet.size() - 1 : nummer;
        }

        BitSet[] sets() {
            return perSet.keySet().toArray(new BitSet[0]);
        }

        /** How many places there are of every kind; where that is not known, none or one for everybody. */
        int[] capaciteit() {
            int[] capaciteit = new int[perSoort.size()];
            for (int s = 0; s < capaciteit.length; s++) {
                long som = 0;
                for (Plaatsgroep groep : perSoort.get(s)) {
                    boolean open = groep.profiel().capaciteit().isEmpty();
                    som += open && misschien ? clienten.size() : groep.beschikbaar();
                }
                capaciteit[s] = (int) Math.min(som, Integer.MAX_VALUE);
            }
            return capaciteit;
        }
    }

    /** How many of these clients can have a place at the same time, after others who come first. */
    static int count(Passend passend, List<Integer> eerst, List<Integer> dan) {
        Dekking dekking = new Dekking(passend.sets(), passend.capaciteit());
        eerst.forEach(dekking::place);
        int aantal = 0;
        for (int soort : dan) {
            aantal += dekking.place(soort) ? 1 : 0;
        }
        return aantal;
    }

    /** How many clients could have a place if everything were known and turned out at its best. */
    int most() {
        Passend passend = new Passend(true);
        List<Integer> allen = new ArrayList<>();
        clienten.forEach(c -> allen.add(passend.kind(need(c))));
        return count(passend, List.of(), allen);
    }

    /** Whether anything is not known that could matter. */
    boolean isOpen() {
        return clienten.stream().anyMatch(c -> c.context().isEmpty())
                || groepen.stream()
                        .anyMatch(g -> !g.profiel().missing().isEmpty()
                                || g.plaats().isEmpty()
                                || g.regio().isEmpty()
                                || !g.profielen().isEmpty());
    }

    /** Which contexts the places of a sector know. */
    Set<String> contexten(Sector sector) {
        Set<String> alle = new TreeSet<>();
        for (Plaatsgroep groep : groepen) {
            if (groep.sector() == sector) {
                groep.profiel().contexten().ifPresent(alle::addAll);
            }
        }
        return alle;
    }

    /** Who comes where: the flow at the least cost. */
    private final class Verdeling {
        private static final int VERPLICHT = -1;

        private final BitSet[] past;
        private final int[] capaciteit;
        private final int[] soortVan;
        private final boolean[] binnen;
        private final Stroom stroom = new Stroom();
        private final int[] groepsknoop;
        private final Map<Wenskeus, BitSet> vervullers = new HashMap<>();
        private final Map<Knoopsleutel, Tussen> tussens = new LinkedHashMap<>();
        private final Map<Klassesleutel, Klasse> klassen = new LinkedHashMap<>();
        private final List<Integer> peilknopen = new ArrayList<>();

        Verdeling(Passend passend, int[] soortVan, boolean[] binnen) {
            this.past = passend.sets();
            this.capaciteit = passend.capaciteit();
            this.soortVan = soortVan;
            this.binnen = binnen;
            this.groepsknoop = new int[capaciteit.length];
        }

        /** The kind of places of every client, or -1. */
        int[] divide() {
            for (int g = 0; g < groepsknoop.length; g++) {
                groepsknoop[g] = stroom.addNode();
                stroom.addArc(groepsknoop[g], stroom.put(), capaciteit[g], 0);
            }
            boolean urgent = vraag.isUrgentieEerst();
            int[] peil = urgent ? levels() : new int[binnen.length];
            for (int c = 0; c < binnen.length; c++) {
                if (!past[soortVan[c]].isEmpty() && (!urgent || peil[c] != Integer.MIN_VALUE)) {
                    Klassesleutel sleutel =
                            new Klassesleutel(soortVan[c], clienten.get(c).voorkeur(), urgent ? peil[c] : VERPLICHT);
                    klassen.computeIfAbsent(sleutel, s -> new Klasse()).leden.add(c);
                }
            }
            klassen.forEach(this::connect);
            stroom.run();
            if (!urgent) {
                putInOrder();
            }
            return read();
        }

        /**
         * Of every client with which others it stands equal: those with the same status and day of whom some have a place and
         * some have not. -1 if they all have one, and the lowest number if none has: the last can be left out.
         */
        private int[] levels() {
            int[] peil = new int[binnen.length];
            int volgend = 0;
            int van = 0;
            while (van < peil.length) {
                int tot = van;
                int aantal = 0;
                while (tot < peil.length && isEqual(clienten.get(van), clienten.get(tot))) {
                    aantal += binnen[tot] ? 1 : 0;
                    tot++;
                }
                int waarde = aantal == tot - van ? VERPLICHT : aantal == 0 ? Integer.MIN_VALUE : volgend;
                Arrays.fill(peil, van, tot, waarde);
                if (waarde == volgend) {
                    // exactly so many of them have a place in every best match
                    int knoop = stroom.addNode();
                    stroom.addArc(stroom.bron(), knoop, aantal, 0);
                    peilknopen.add(knoop);
                    volgend++;
                }
                van = tot;
            }
            return peil;
        }

        private boolean isEqual(Client een, Client ander) {
            return Client.rank(een.status()) == Client.rank(ander.status())
                    && een.wachtSinds().equals(ander.wachtSinds());
        }

        private void connect(Klassesleutel sleutel, Klasse klasse) {
            int aantal = klasse.leden.size();
            klasse.knoop = stroom.addNode();
            int vanaf = sleutel.peil() == VERPLICHT ? stroom.bron() : peilknopen.get(sleutel.peil());
            klasse.in = stroom.addArc(vanaf, klasse.knoop, aantal, 0);
            Set<Wens> wensen = sleutel.voorkeur().wensen();
            for (Set<Wens> deel : SUBSETS) {
                if (wensen.containsAll(deel)) {
                    Tussen tussen = tussens.computeIfAbsent(
                            new Knoopsleutel(sleutel.soort(), only(sleutel.voorkeur(), deel)), this::between);
                    if (tussen.knoop >= 0) {
                        int pijl = stroom.addArc(klasse.knoop, tussen.knoop, aantal, WENSEN - deel.size());
                        klasse.uit.add(new Uit(pijl, deel.size(), tussen));
                    }
                }
            }
        }

        /** The places that fit and meet these wishes. */
        private Tussen between(Knoopsleutel sleutel) {
            BitSet groepsset = new BitSet();
            groepsset.or(past[sleutel.soort()]);
            for (Wens wens : sleutel.voorkeur().wensen()) {
                groepsset.and(vervullers.computeIfAbsent(
                        new Wenskeus(wens, only(sleutel.voorkeur(), EnumSet.of(wens))), this::fulfilling));
            }
            Tussen tussen = new Tussen();
            if (!groepsset.isEmpty()) {
                tussen.knoop = stroom.addNode();
                for (int g = groepsset.nextSetBit(0); g >= 0; g = groepsset.nextSetBit(g + 1)) {
                    if (capaciteit[g] > 0) {
                        tussen.groepen.add(g);
                        tussen.pijlen.add(stroom.addArc(tussen.knoop, groepsknoop[g], capaciteit[g], 0));
                    }
                }
            }
            return tussen;
        }

        private BitSet fulfilling(Wenskeus keus) {
            BitSet groepsset = new BitSet();
            for (int g = 0; g < groepsknoop.length; g++) {
                groepsset.set(
                        g,
                        Toets.met(keus.voorkeur(), perSoort.get(g).get(0), buren)
                                .contains(keus.wens()));
            }
            return groepsset;
        }

        /** Exchanges clients who came in for those who go first, as long as no wish is lost. */
        private void putInOrder() {
            List<Klasse> vanClient = new ArrayList<>();
            for (int c = 0; c < binnen.length; c++) {
                vanClient.add(new Klasse());
            }
            Map<Integer, Klasse> perPijl = new HashMap<>();
            int[] pijlVan = new int[stroom.nodes()];
            Arrays.fill(pijlVan, -1);
            for (Klasse klasse : klassen.values()) {
                klasse.leden.forEach(c -> vanClient.set(c, klasse));
                perPijl.put(klasse.in, klasse);
                pijlVan[klasse.knoop] = klasse.in;
            }
            Stroom.Ruil ruil = stroom.new Ruil();
            for (Klasse klasse : vanClient) {
                if (klasse.knoop < 0) {
                    continue;
                }
                int plek = klasse.gezien++;
                if (plek < stroom.flow(klasse.in)) {
                    klasse.vast = plek + 1;
                } else if (plek == stroom.flow(klasse.in)) {
                    int minder = ruil.exchange(klasse.in, pijlVan, p -> stroom.flow(p) > find(perPijl, p).vast);
                    if (minder >= 0) {
                        klasse.vast = plek + 1;
                    }
                }
            }
        }

        private static Klasse find(Map<Integer, Klasse> perPijl, int pijl) {
            Klasse klasse = perPijl.get(pijl);
            if (klasse == null) {
                throw new IllegalStateException("an arc out of the source leads to a class of clients");
            }
            return klasse;
        }

        /** Reads off the flow who is where: of a class who goes first has the place with the most wishes met. */
        private int[] read() {
            Map<Tussen, int[]> standen = new HashMap<>();
            int[] waar = new int[binnen.length];
            Arrays.fill(waar, -1);
            for (Klasse klasse : klassen.values()) {
                List<int[]> delen = new ArrayList<>();
                for (Uit uit : klasse.uit) {
                    int[] stand = standen.computeIfAbsent(uit.tussen(), t -> new int[2]);
                    int nog = stroom.flow(uit.pijl());
                    while (nog > 0) {
                        int over = stroom.flow(uit.tussen().pijlen.get(stand[0])) - stand[1];
                        int deel = Math.min(nog, over);
                        if (deel > 0) {
                            delen.add(new int[] {
                                uit.vervuld(), uit.tussen().groepen.get(stand[0]), deel
                            });
                            stand[1] += deel;
                            nog -= deel;
                        } else {
                            stand[0]++;
                            stand[1] = 0;
                        }
                    }
                }
                delen.sort(Comparator.<int[]>comparingInt(d -> -d[0]).thenComparingInt(d -> d[1]));
                int lid = 0;
                for (int[] deel : delen) {
                    for (int i = 0; i < deel[2]; i++) {
                        waar[klasse.leden.get(lid++)] = deel[1];
                    }
                }
            }
            return waar;
        }
    }

    private static Voorkeur only(Voorkeur v, Set<Wens> wensen) {
        boolean locatie = wensen.contains(Wens.LOCATIE);
        return new Voorkeur(
                v.aanbieder().filter(a -> wensen.contains(Wens.AANBIEDER)),
                v.vorm().filter(f -> wensen.contains(Wens.VORM)),
                v.plaats().filter(p -> locatie),
                v.regio().filter(r -> locatie));
    }

    private record Wenskeus(Wens wens, Voorkeur voorkeur) {}

    private record Knoopsleutel(int soort, Voorkeur voorkeur) {}

    private record Klassesleutel(int soort, Voorkeur voorkeur, int peil) {}

    /** Clients who fit on the same places, wish the same, and stand equal. */
    private static final class Klasse {
        private final List<Integer> leden = new ArrayList<>();
        private final List<Uit> uit = new ArrayList<>();
        private int knoop = -1;
        private int in;
        private int gezien;
        private int vast;
    }

    /** The way of a class to the places that meet so many of its wishes. */
    private record Uit(int pijl, int vervuld, Tussen tussen) {}

    /** The places that fit one kind of client and meet some wishes. */
    private static final class Tussen {
        private final List<Integer> groepen = new ArrayList<>();
        private final List<Integer> pijlen = new ArrayList<>();
        private int knoop = -1;
    }
}
