package nl.wlzkit.regions.waitlist;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Persoonsnummer;
import nl.wlzkit.core.party.Pseudoniemen;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * What the waiting lists say, in people. Made by {@link Ontdubbeling}. People are known by a number from 1 through
 * {@link #aantal()}; the numbers follow from the lines, not from their order, and say nothing outside this result.
 *
 * <p>Counts that are one number keep the candidates apart. Nothing here shows who somebody is, but for {@link #ontdubbeld()},
 * which returns lines of the caller. Immutable and thread-safe.
 */
@Grondslag("NK-028")
public final class Wachtlijstbeeld {
    private static final int OFFICIEEL = 1;
    private static final int EIGEN = 2;

    private final Wachtregel[] regels;
    private final int[] persoonVan;
    private final Verdeling regelsVan;
    private final int[] spreker;
    private final Bandbreedte<Integer> personen;
    private final Bandbreedte<Integer> ontbrekend;
    private final int onvergelijkbaar;
    private final List<Kandidatengroep> kandidaten;
    private final List<Samenvoeging> samenvoegingen;

    Wachtlijstbeeld(
            Wachtregel[] regels,
            int[] persoonVan,
            Verdeling regelsVan,
            int[] spreker,
            Bandbreedte<Integer> personen,
            Bandbreedte<Integer> ontbrekend,
            int onvergelijkbaar,
            List<Kandidatengroep> kandidaten,
            List<Samenvoeging> samenvoegingen) {
        this.regels = regels;
        this.persoonVan = persoonVan;
        this.regelsVan = regelsVan;
        this.spreker = spreker;
        this.personen = personen;
        this.ontbrekend = ontbrekend;
        this.onvergelijkbaar = onvergelijkbaar;
        this.kandidaten = List.copyOf(kandidaten);
        this.samenvoegingen = List.copyOf(samenvoegingen);
    }

    /**
     * Returns how many lines there are.
     *
     * @return the lines of all lists together
     */
    public int regels() {
        return regels.length;
    }

    /**
     * Returns how many people there are when the candidates are kept apart: the upper end of {@link #personen()}.
     *
     * @return the number of people in {@link #lijst()}
     */
    public int aantal() {
        return spreker.length;
    }

    /**
     * Returns how many people there are.
     *
     * @return from everybody the same who can be, through everybody different who can be
     */
    public Bandbreedte<Integer> personen() {
        return personen;
    }

    /**
     * Returns how many double lines there are: the lines less the people.
     *
     * @return the doubles
     */
    public Bandbreedte<Integer> dubbelen() {
        return new Bandbreedte<>(regels.length - personen.tot(), regels.length - personen.van());
    }

    /**
     * Returns how many people are on shadow lists only, so that the official list does not have them.
     *
     * @return how many there can be
     */
    public Bandbreedte<Integer> ontbrekend() {
        return ontbrekend;
    }

    /**
     * Returns how many people cannot be compared with all others, because a number or a feature is missing. They can be
     * anybody, and that is in the ranges.
     *
     * @return the number of people
     */
    public int onvergelijkbaar() {
        return onvergelijkbaar;
    }

    /**
     * Returns how many people wait by a shadow list while their official line says that they do not: in care, or without need.
     *
     * @return the number of people
     */
    public int officieelNietWachtend() {
        int aantal = 0;
        for (int p = 0; p < spreker.length; p++) {
            boolean officieelNiet = regels[spreker[p]].soort() == Lijstsoort.OFFICIEEL
                    && !Wachtregel.waits(regels[spreker[p]].status());
            boolean schaduwWel = false;
            for (int i = regelsVan.begin()[p]; i < regelsVan.begin()[p + 1]; i++) {
                Wachtregel regel = regels[regelsVan.leden()[i]];
                schaduwWel |= regel.soort() == Lijstsoort.SCHADUW && Wachtregel.waits(regel.status());
            }
            aantal += officieelNiet && schaduwWel ? 1 : 0;
        }
        return aantal;
    }

    /**
     * Returns how many people wait, by the line that speaks for them.
     *
     * @return the number of people whose status is one of waiting
     */
    public int wachtend() {
        int aantal = 0;
        for (int regel : spreker) {
            aantal += Wachtregel.waits(regels[regel].status()) ? 1 : 0;
        }
        return aantal;
    }

    /**
     * Returns how many people wait that the registration does not show as waiting: on shadow lists only, or officially not
     * waiting.
     *
     * @return the number of people
     */
    public int blindeVlek() {
        int aantal = officieelNietWachtend();
        for (int regel : spreker) {
            boolean schaduw = regels[regel].soort() == Lijstsoort.SCHADUW;
            aantal += schaduw && Wachtregel.waits(regels[regel].status()) ? 1 : 0;
        }
        return aantal;
    }

    /**
     * Returns the people. Each is made when it is asked for, so that a million of them need no memory.
     *
     * @return the people, by number
     */
    public List<Persoon> lijst() {
        return new Personen();
    }

    private final class Personen extends AbstractList<Persoon> implements RandomAccess {
        @Override
        public Persoon get(int index) {
            return persoon(index + 1);
        }

        @Override
        public int size() {
            return spreker.length;
        }
    }

    /**
     * Returns one person.
     *
     * @param nummer the number of the person
     * @return the person
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public Persoon persoon(int nummer) {
        int p = Objects.checkIndex(nummer - 1, spreker.length);
        NavigableSet<String> officieel = new TreeSet<>();
        NavigableSet<String> schaduw = new TreeSet<>();
        NavigableSet<String> dossierhouders = new TreeSet<>();
        Wachtregel spreekt = regels[spreker[p]];
        LocalDate vanaf = spreekt.datum();
        boolean verschilt = false;
        for (int i = regelsVan.begin()[p]; i < regelsVan.begin()[p + 1]; i++) {
            Wachtregel regel = regels[regelsVan.leden()[i]];
            (regel.soort() == Lijstsoort.OFFICIEEL ? officieel : schaduw).add(regel.aanbieder());
            regel.dossierhouder().ifPresent(dossierhouders::add);
            vanaf = regel.datum().isBefore(vanaf) ? regel.datum() : vanaf;
            verschilt |= regel.status() != spreekt.status();
        }
        return new Persoon(
                nummer,
                vanaf,
                spreekt.status(),
                spreekt.classificatie(),
                spreekt.regio(),
                List.copyOf(officieel),
                List.copyOf(schaduw),
                List.copyOf(dossierhouders),
                verschilt,
                places(regels, regelsVan, p));
    }

    static List<Regelplaats> places(Wachtregel[] regels, Verdeling regelsVan, int persoon) {
        List<Regelplaats> plaatsen = new ArrayList<>();
        for (int i = regelsVan.begin()[persoon]; i < regelsVan.begin()[persoon + 1]; i++) {
            plaatsen.add(regels[regelsVan.leden()[i]].plaats());
        }
        plaatsen.sort(Comparator.naturalOrder());
        return plaatsen;
    }

    /**
     * Returns the name of a person that does not show who it is. A person with numbers of more than one issuer has that of the
     * citizen number, or else of the first issuer in the order of the alphabet.
     *
     * @param nummer the number of the person
     * @param namen makes names, with the key of the caller
     * @return the name; empty for a person without a number, who is known by the number in this result only
     * @throws IndexOutOfBoundsException if there is no such number
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the names are numbers of a list in which the person is not
     */
    public Optional<String> pseudoniem(int nummer, Pseudoniemen namen) {
        int p = Objects.checkIndex(nummer - 1, spreker.length);
        // lines with a number come first, those of the government before those of organisations
        Optional<Persoonsnummer> eerste = regels[regelsVan.leden()[regelsVan.begin()[p]]].nummer();
        return eerste.map(n -> n instanceof Bsn bsn ? namen.of(bsn) : namen.of(n));
    }

    /**
     * Returns the people whom more than one provider registered officially.
     *
     * @return the people, by number
     */
    public List<Persoon> overtredingen() {
        List<Persoon> alle = new ArrayList<>();
        for (int p = 0; p < spreker.length; p++) {
            String eerste = "";
            for (int i = regelsVan.begin()[p]; i < regelsVan.begin()[p + 1]; i++) {
                Wachtregel regel = regels[regelsVan.leden()[i]];
                if (regel.soort() == Lijstsoort.OFFICIEEL) {
                    if (!eerste.isEmpty() && !eerste.equals(regel.aanbieder())) {
                        alle.add(persoon(p + 1));
                        break;
                    }
                    eerste = regel.aanbieder();
                }
            }
        }
        return List.copyOf(alle);
    }

    /**
     * Returns who is more than once on the list of one provider.
     *
     * @return by person, kind of list and provider
     */
    public List<Herhaling> herhalingen() {
        List<Herhaling> alle = new ArrayList<>();
        for (int p = 0; p < spreker.length; p++) {
            if (regelsVan.size(p) > 1) {
                SortedMap<Lijstsoort, SortedMap<String, List<Regelplaats>>> perLijst = new TreeMap<>();
                for (int i = regelsVan.begin()[p]; i < regelsVan.begin()[p + 1]; i++) {
                    Wachtregel regel = regels[regelsVan.leden()[i]];
                    perLijst.computeIfAbsent(regel.soort(), s -> new TreeMap<>())
                            .computeIfAbsent(regel.aanbieder(), a -> new ArrayList<>())
                            .add(regel.plaats());
                }
                int nummer = p + 1;
                perLijst.forEach((soort, perAanbieder) -> perAanbieder.forEach((aanbieder, plaatsen) -> {
                    if (plaatsen.size() > 1) {
                        alle.add(new Herhaling(
                                nummer,
                                soort,
                                aanbieder,
                                plaatsen.stream().sorted().toList()));
                    }
                }));
            }
        }
        return List.copyOf(alle);
    }

    /**
     * Returns who is possibly the same.
     *
     * @return the groups, in the order of their people; a person can be in more than one
     */
    public List<Kandidatengroep> kandidaten() {
        return kandidaten;
    }

    /**
     * Returns who was taken for one person for another reason than a number.
     *
     * @return the merges, in the order of the people
     */
    public List<Samenvoeging> samenvoegingen() {
        return samenvoegingen;
    }

    private <K extends Comparable<? super K>> SortedMap<K, Integer> count(Function<Wachtregel, Optional<K>> waarde) {
        SortedMap<K, Integer> aantallen = new TreeMap<>();
        for (int regel : spreker) {
            waarde.apply(regels[regel]).ifPresent(k -> aantallen.merge(k, 1, Integer::sum));
        }
        return Collections.unmodifiableSortedMap(aantallen);
    }

    /**
     * Returns how many people have each status, by the line that speaks for them.
     *
     * @return the numbers; together {@link #aantal()}
     */
    public SortedMap<Leveringsstatus, Integer> perStatus() {
        return count(r -> Optional.of(r.status()));
    }

    /**
     * Returns how many people have each classification, by the line that speaks for them.
     *
     * @return the numbers; who has none is not in it
     */
    public SortedMap<Leveringsclassificatie, Integer> perClassificatie() {
        return count(Wachtregel::classificatie);
    }

    /**
     * Returns how many people there are in each region, by the line that speaks for them.
     *
     * @return the numbers; of whom it is not told is not in it
     */
    public SortedMap<Zorgkantoorregio, Integer> perRegio() {
        return count(Wachtregel::regio);
    }

    /**
     * Returns how many people each dossierhouder has, by all their lines. Somebody of whom lines tell two counts for both.
     *
     * @return the numbers; of whom it is not told is not in it
     */
    public SortedMap<String, Integer> perDossierhouder() {
        SortedMap<String, Integer> aantallen = new TreeMap<>();
        NavigableSet<String> vanPersoon = new TreeSet<>();
        for (int p = 0; p < spreker.length; p++) {
            vanPersoon.clear();
            for (int i = regelsVan.begin()[p]; i < regelsVan.begin()[p + 1]; i++) {
                regels[regelsVan.leden()[i]].dossierhouder().ifPresent(vanPersoon::add);
            }
            vanPersoon.forEach(d -> aantallen.merge(d, 1, Integer::sum));
        }
        return Collections.unmodifiableSortedMap(aantallen);
    }

    /**
     * Returns what the lists say of every provider.
     *
     * @return the providers, in the order of the alphabet
     */
    public List<Aanbiederbeeld> perAanbieder() {
        SortedMap<String, int[]> perAanbieder = new TreeMap<>();
        SortedMap<String, Integer> vanPersoon = new TreeMap<>();
        for (int p = 0; p < spreker.length; p++) {
            vanPersoon.clear();
            boolean officieel = false;
            for (int i = regelsVan.begin()[p]; i < regelsVan.begin()[p + 1]; i++) {
                Wachtregel regel = regels[regelsVan.leden()[i]];
                boolean is = regel.soort() == Lijstsoort.OFFICIEEL;
                officieel |= is;
                vanPersoon.merge(regel.aanbieder(), is ? OFFICIEEL : EIGEN, (a, b) -> a | b);
                perAanbieder.computeIfAbsent(regel.aanbieder(), a -> new int[5])[0]++;
            }
            boolean nergens = !officieel;
            vanPersoon.forEach((aanbieder, lijsten) -> {
                int[] aantallen = perAanbieder.computeIfAbsent(aanbieder, a -> new int[5]);
                aantallen[1] += (lijsten & OFFICIEEL) != 0 ? 1 : 0;
                aantallen[2] += (lijsten & EIGEN) != 0 ? 1 : 0;
                aantallen[3] += lijsten == EIGEN ? 1 : 0;
                aantallen[4] += nergens ? 1 : 0;
            });
        }
        List<Aanbiederbeeld> beelden = new ArrayList<>();
        perAanbieder.forEach(
                (aanbieder, a) -> beelden.add(new Aanbiederbeeld(aanbieder, a[0], a[1], a[2], a[3], a[4])));
        return List.copyOf(beelden);
    }

    /**
     * Returns one line of every person, the one that speaks: the lists without doubles. These are lines of the caller, with
     * the numbers and features that they have.
     *
     * @return a line for every person, by number
     */
    public List<Wachtregel> ontdubbeld() {
        List<Wachtregel> over = new ArrayList<>(spreker.length);
        for (int regel : spreker) {
            over.add(regels[regel]);
        }
        return Collections.unmodifiableList(over);
    }

    /**
     * Returns the number of the person of every line.
     *
     * @return for each place the number; a place that is there more than once has that of one of its lines
     */
    public SortedMap<Regelplaats, Integer> perRegel() {
        SortedMap<Regelplaats, Integer> nummers = new TreeMap<>();
        for (int i = 0; i < regels.length; i++) {
            nummers.put(regels[i].plaats(), persoonVan[i] + 1);
        }
        return Collections.unmodifiableSortedMap(nummers);
    }

    /** Writes the counts only. */
    @Override
    public String toString() {
        return "Wachtlijstbeeld[" + regels.length + " regels, " + personen.van() + ".." + personen.tot() + " personen]";
    }
}
