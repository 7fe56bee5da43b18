package nl.wlzkit.regions.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/** Made-up clients and places in which much is scarce and much is equal, and what a match of them is worth. */
final class Verzonnen {
    private static final List<String> CONTEXTEN = List.of("P", "Q", "R");
    private static final List<String> AANBIEDERS = List.of("A", "B", "C");
    private static final List<Leveringsvorm> VORMEN = List.of(Leveringsvorm.VERBLIJF, Leveringsvorm.VPT);
    private static final List<Zorgkantoorregio> REGIOS = Zorgkantoorregio.all().subList(0, 3);
    private static final List<Leveringsstatus> STATUSSEN = List.of(
            Leveringsstatus.URGENT_PLAATSEN,
            Leveringsstatus.ACTIEF_PLAATSEN,
            Leveringsstatus.WACHT_OP_VOORKEUR,
            Leveringsstatus.WACHT_UIT_VOORZORG);

    private final Random random;
    private final int dagen;

    Verzonnen(long seed, int dagen) {
        this.random = new Random(seed);
        this.dagen = dagen;
    }

    private <W> W pick(List<W> uit) {
        return uit.get(random.nextInt(uit.size()));
    }

    private <W> Optional<W> maybe(List<W> uit) {
        return random.nextBoolean() ? Optional.of(pick(uit)) : Optional.empty();
    }

    private SortedSet<String> words(String woord, int eenOp) {
        return new TreeSet<>(random.nextInt(eenOp) == 0 ? Set.of(woord) : Set.of());
    }

    Client client(int nummer, boolean allesBekend) {
        Voorkeur voorkeur = new Voorkeur(maybe(AANBIEDERS), maybe(VORMEN), Optional.empty(), maybe(REGIOS));
        EnumSet<Wens> eisen = EnumSet.noneOf(Wens.class);
        for (Wens wens : voorkeur.wensen()) {
            if (random.nextInt(6) == 0) {
                eisen.add(wens);
            }
        }
        return new Client(
                "c" + nummer,
                random.nextInt(8) == 0 ? Sector.VV : Sector.GZ,
                Optional.empty(),
                allesBekend || random.nextInt(4) > 0 ? Optional.of(pick(CONTEXTEN)) : Optional.empty(),
                words("autisme", 4),
                words("verslaving", 4),
                voorkeur,
                eisen,
                pick(STATUSSEN),
                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(dagen)));
    }

    List<Client> clients(int aantal, boolean allesBekend) {
        List<Client> alle = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            alle.add(client(i, allesBekend));
        }
        return alle;
    }

    List<Plaatsgroep> groups(int aantal, int meest, boolean allesBekend) {
        List<Plaatsgroep> alle = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            SortedSet<String> contexten = new TreeSet<>(Set.of(pick(CONTEXTEN)));
            if (random.nextInt(3) == 0) {
                contexten.add(pick(CONTEXTEN));
            }
            int totaal = random.nextInt(meest + 1);
            alle.add(new Plaatsgroep(
                    "g" + i,
                    pick(AANBIEDERS),
                    Optional.of("Ergens"),
                    Optional.of(pick(REGIOS)),
                    random.nextInt(8) == 0 ? Sector.VV : Sector.GZ,
                    pick(VORMEN),
                    Set.of(),
                    new Aanbodprofiel(
                            known(contexten, allesBekend),
                            known(new Capaciteit(totaal + 2, 2), allesBekend),
                            known(words("autisme", 2), allesBekend),
                            known(words("verslaving", 2), allesBekend))));
        }
        return alle;
    }

    private <W> Optional<W> known(W waarde, boolean altijd) {
        return altijd || random.nextInt(5) > 0 ? Optional.of(waarde) : Optional.empty();
    }

    static Plaatsgroep withRoom(Plaatsgroep g, int extra) {
        Capaciteit oud = g.profiel().capaciteit().orElseThrow();
        return new Plaatsgroep(
                g.code(),
                g.aanbieder(),
                g.plaats(),
                g.regio(),
                g.sector(),
                g.vorm(),
                g.profielen(),
                new Aanbodprofiel(
                        g.profiel().contexten(),
                        Optional.of(new Capaciteit(oud.totaal() + extra, oud.bezet())),
                        g.profiel().expertise(),
                        g.profiel().contraIndicaties()));
    }

    static Plaatsingsvraag by(List<Client> clienten, List<Plaatsgroep> plaatsen, String volgorde) {
        return new Plaatsingsvraag(
                clienten, plaatsen, Map.of(), Plaatsingsvraag.LEZINGEN.choose(Plaatsingsvraag.VOLGORDE, volgorde));
    }

    /** The standing of a client among the others, the first 0. */
    static List<List<Client>> levels(List<Client> clienten) {
        Comparator<Client> orde = Comparator.<Client>comparingInt(c -> STATUSSEN.indexOf(c.status()))
                .thenComparing(Client::wachtSinds);
        List<List<Client>> peilen = new ArrayList<>();
        clienten.stream().sorted(orde).forEach(c -> {
            if (peilen.isEmpty() || orde.compare(peilen.get(peilen.size() - 1).get(0), c) != 0) {
                peilen.add(new ArrayList<>());
            }
            peilen.get(peilen.size() - 1).add(c);
        });
        return peilen;
    }

    /** What a match is worth: how many, then of every standing how many, then how many wishes; or the wishes before. */
    static List<Integer> worth(List<Client> clienten, Function<Client, Optional<Integer>> score, boolean urgent) {
        List<Integer> perPeil = new ArrayList<>();
        int som = 0;
        for (List<Client> peil : levels(clienten)) {
            int aantal = 0;
            for (Client c : peil) {
                Optional<Integer> s = score.apply(c);
                aantal += s.isPresent() ? 1 : 0;
                som += s.orElse(0);
            }
            perPeil.add(aantal);
        }
        List<Integer> waarde = new ArrayList<>();
        waarde.add(perPeil.stream().mapToInt(Integer::intValue).sum());
        if (!urgent) {
            waarde.add(som);
        }
        waarde.addAll(perPeil);
        if (urgent) {
            waarde.add(som);
        }
        return waarde;
    }

    static List<Integer> worth(Plaatsingsuitslag uitslag, boolean urgent) {
        Map<Client, Optional<Integer>> scores = new HashMap<>();
        uitslag.toewijzingen()
                .forEach(t ->
                        scores.put(t.client(), t.plaats().isPresent() ? Optional.of(t.score()) : Optional.empty()));
        return worth(List.copyOf(scores.keySet()), c -> scores.getOrDefault(c, Optional.empty()), urgent);
    }

    static int compare(List<Integer> een, List<Integer> ander) {
        for (int i = 0; i < een.size(); i++) {
            int orde = een.get(i).compareTo(ander.get(i));
            if (orde != 0) {
                return orde;
            }
        }
        return 0;
    }
}
