package nl.wlzkit.regions.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;

/** What holds for all lists. */
class OntdubbelingProperties {
    private static final List<String> AANBIEDERS = List.of("A", "B", "Z");

    private record Ruw(
            boolean officieel, int aanbieder, int uitgever, int nummer, int dag, int postcode, int datum, int status) {}

    @Provide
    Arbitrary<List<Wachtregel>> lists() {
        Arbitrary<Ruw> ruw = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 7))
                .as(Ruw::new);
        return ruw.list().ofMinSize(1).ofMaxSize(14).map(OntdubbelingProperties::lines);
    }

    @Provide
    Arbitrary<Koppelwijze> declarations() {
        List<Set<Kenmerk>> alle = List.of(
                Set.of(Kenmerk.GEBOORTEDATUM),
                Set.of(Kenmerk.POSTCODE),
                Set.of(Kenmerk.GEBOORTEDATUM, Kenmerk.POSTCODE));
        return Arbitraries.integers().between(0, 2).list().ofSize(3).map(rollen -> {
            List<Set<Kenmerk>> mogelijk = new ArrayList<>();
            List<Set<Kenmerk>> identificerend = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                (rollen.get(i) == 0 ? new ArrayList<Set<Kenmerk>>() : rollen.get(i) == 1 ? mogelijk : identificerend)
                        .add(alle.get(i));
            }
            return new Koppelwijze(mogelijk, identificerend);
        });
    }

    private static List<Wachtregel> lines(List<Ruw> ruw) {
        List<Wachtregel> regels = new ArrayList<>();
        for (int i = 0; i < ruw.size(); i++) {
            Ruw r = ruw.get(i);
            Map<Kenmerk, String> kenmerken = new HashMap<>();
            if (r.dag() >= 0) {
                kenmerken.put(Kenmerk.GEBOORTEDATUM, "1940-01-0" + (r.dag() + 1));
            }
            if (r.postcode() >= 0) {
                kenmerken.put(Kenmerk.POSTCODE, "123" + r.postcode() + "AB");
            }
            regels.add(Regels.with(
                    Regels.line(
                            "lijst",
                            i + 1,
                            r.officieel() ? Lijstsoort.OFFICIEEL : Lijstsoort.SCHADUW,
                            AANBIEDERS.get(r.aanbieder()),
                            r.uitgever() == 0 ? Optional.empty() : Regels.nr("U" + r.uitgever(), "n" + r.nummer()),
                            Kenmerken.of(kenmerken)),
                    Regels.DAG.plusDays(r.datum()),
                    Leveringsstatus.ofCode(Integer.toString(r.status()))));
        }
        return regels;
    }

    private static String all(Wachtlijstbeeld beeld) {
        return beeld + "\n" + beeld.personen() + beeld.dubbelen() + beeld.ontbrekend() + beeld.onvergelijkbaar()
                + beeld.lijst() + beeld.kandidaten() + beeld.samenvoegingen() + beeld.herhalingen()
                + beeld.overtredingen() + beeld.perStatus() + beeld.perAanbieder() + beeld.perRegel();
    }

    @Property
    void theOrderOfTheLinesDoesNotMatter(
            @ForAll("lists") List<Wachtregel> regels,
            @ForAll("declarations") Koppelwijze wijze,
            @ForAll Random random) {
        List<Wachtregel> anders = new ArrayList<>(regels);
        Collections.shuffle(anders, random);

        assertThat(all(Ontdubbeling.of(anders, wijze, List.of())))
                .isEqualTo(all(Ontdubbeling.of(regels, wijze, List.of())));
    }

    @Property
    void whatIsWithoutDoublesStaysAsItIs(
            @ForAll("lists") List<Wachtregel> regels, @ForAll("declarations") Koppelwijze wijze) {
        Wachtlijstbeeld beeld = Ontdubbeling.of(regels, wijze, List.of());
        Assume.that(beeld.kandidaten().stream().noneMatch(Kandidatengroep::tegenspraak));
        Wachtlijstbeeld nogmaals = Ontdubbeling.of(beeld.ontdubbeld(), wijze, List.of());

        assertThat(nogmaals.aantal()).isEqualTo(beeld.aantal()).isEqualTo(nogmaals.regels());
        assertThat(new HashSet<>(nogmaals.ontdubbeld())).isEqualTo(new HashSet<>(beeld.ontdubbeld()));
        assertThat(nogmaals.perStatus()).isEqualTo(beeld.perStatus());
        assertThat(nogmaals.overtredingen()).isEmpty();
    }

    @Property
    void theCountsFitTogether(@ForAll("lists") List<Wachtregel> regels, @ForAll("declarations") Koppelwijze wijze) {
        Wachtlijstbeeld beeld = Ontdubbeling.of(regels, wijze, List.of());
        int personen = beeld.aantal();

        assertThat(beeld.personen().tot()).isEqualTo(personen).isLessThanOrEqualTo(regels.size());
        assertThat(beeld.dubbelen().van()).isEqualTo(regels.size() - personen).isNotNegative();
        assertThat(beeld.ontbrekend().tot()).isEqualTo((int)
                beeld.lijst().stream().filter(Persoon::ontbreekt).count());
        assertThat(beeld.perStatus().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(personen);
        assertThat(beeld.lijst().stream().mapToInt(p -> p.plaatsen().size()).sum())
                .isEqualTo(regels.size());
        assertThat(beeld.perAanbieder().stream()
                        .mapToInt(Aanbiederbeeld::regels)
                        .sum())
                .isEqualTo(regels.size());
        for (Wachtregel regel : regels) {
            if (regel.soort() == Lijstsoort.OFFICIEEL) {
                int nummer = beeld.perRegel().get(regel.plaats());
                assertThat(beeld.persoon(nummer).officieel()).contains(regel.aanbieder());
            }
        }
        assertThat(beeld.overtredingen().isEmpty())
                .isEqualTo(beeld.lijst().stream().allMatch(p -> p.officieel().size() <= 1));
    }

    /** A list of people with numbers of one issuer has as many people as numbers. */
    @Property
    void thereAreAtLeastAsManyPeopleAsNumbersOfOneIssuer(
            @ForAll("lists") List<Wachtregel> regels, @ForAll("declarations") Koppelwijze wijze) {
        Map<String, Set<String>> perUitgever = new HashMap<>();
        regels.forEach(r -> r.nummer()
                .ifPresent(n -> perUitgever
                        .computeIfAbsent(Regelorde.issuer(n), u -> new HashSet<>())
                        .add(n.voluit())));
        int grootste = perUitgever.values().stream().mapToInt(Set::size).max().orElse(0);

        assertThat(Ontdubbeling.of(regels, wijze, List.of()).personen().van()).isGreaterThanOrEqualTo(grootste);
    }

    @Property
    void oneLineMoreNeverGivesFewerPeople(@ForAll("lists") List<Wachtregel> regels) {
        int nu = Ontdubbeling.of(regels).aantal();
        assertThat(Ontdubbeling.of(regels.subList(0, regels.size() - 1)).aantal())
                .isLessThanOrEqualTo(nu)
                .isGreaterThanOrEqualTo(nu - 1);
    }

    /** Decides on candidates one after another, at random, until there are none. */
    @Property
    void aDecisionNeverWidensAndAllDecisionsLeaveNoCandidates(
            @ForAll("lists") List<Wachtregel> regels,
            @ForAll("declarations") Koppelwijze wijze,
            @ForAll Random random) {
        List<Koppelbesluit> besluiten = new ArrayList<>();
        Wachtlijstbeeld beeld = Ontdubbeling.of(regels, wijze, besluiten);
        for (int i = 0; i < 60; i++) {
            Optional<Wachtlijstbeeld> volgend = decide(regels, wijze, besluiten, beeld, random);
            if (volgend.isEmpty()) {
                assertThat(beeld.kandidaten()).allMatch(k -> k.paren() == 0);
                return;
            }
            assertThat(contains(beeld.personen(), volgend.get().personen()))
                    .as("%s in %s", volgend.get().personen(), beeld.personen())
                    .isTrue();
            assertThat(contains(beeld.ontbrekend(), volgend.get().ontbrekend()))
                    .as("missing: %s in %s", volgend.get().ontbrekend(), beeld.ontbrekend())
                    .isTrue();
            beeld = volgend.get();
        }
    }

    private static boolean contains(Bandbreedte<Integer> wijd, Bandbreedte<Integer> smal) {
        return wijd.contains(smal);
    }

    /** Tries the pairs of the first group with a candidate: a pair that cannot be decided as wished is no candidate. */
    private static Optional<Wachtlijstbeeld> decide(
            List<Wachtregel> regels,
            Koppelwijze wijze,
            List<Koppelbesluit> besluiten,
            Wachtlijstbeeld beeld,
            Random random) {
        for (Kandidatengroep groep : beeld.kandidaten()) {
            if (groep.paren() > 0) {
                List<Integer> wie = new ArrayList<>(groep.personen());
                Collections.shuffle(wie, random);
                for (int een : wie) {
                    for (int ander : wie) {
                        Optional<Wachtlijstbeeld> volgend = een == ander
                                ? Optional.empty()
                                : attempt(regels, wijze, besluiten, beeld, een, ander, random.nextBoolean());
                        if (volgend.isPresent()) {
                            return volgend;
                        }
                    }
                }
                throw new AssertionError("no pair of a group with candidates can be decided: " + groep);
            }
        }
        return Optional.empty();
    }

    private static Optional<Wachtlijstbeeld> attempt(
            List<Wachtregel> regels,
            Koppelwijze wijze,
            List<Koppelbesluit> besluiten,
            Wachtlijstbeeld beeld,
            int een,
            int ander,
            boolean zelfde) {
        Regelplaats a = beeld.persoon(een).plaatsen().get(0);
        Regelplaats b = beeld.persoon(ander).plaatsen().get(0);
        try {
            // whether they can be one person: else they are no candidates
            List<Koppelbesluit> proef = new ArrayList<>(besluiten);
            proef.add(new Koppelbesluit(a, b, true));
            Ontdubbeling.of(regels, wijze, proef);
            besluiten.add(new Koppelbesluit(a, b, zelfde));
            return Optional.of(Ontdubbeling.of(regels, wijze, besluiten));
        } catch (OngeldigeWaardeException e) {
            return Optional.empty();
        }
    }

    /** The fewest people, found by trying all ways to put lines together, is never below the lower end. */
    @Property(tries = 300)
    void theLowerEndEncloses(@ForAll("lists") List<Wachtregel> alle, @ForAll("declarations") Koppelwijze wijze) {
        List<Wachtregel> regels = alle.subList(0, Math.min(6, alle.size()));
        Wachtlijstbeeld beeld = Ontdubbeling.of(regels, wijze, List.of());
        Set<Kenmerk> gebruikt = new HashSet<>();
        wijze.mogelijk().forEach(gebruikt::addAll);
        wijze.identificerend().forEach(gebruikt::addAll);
        Assume.that(regels.stream().allMatch(r -> r.kenmerken().bekend().containsAll(gebruikt)));
        Map<Integer, Set<String>> uitgevers = new HashMap<>();
        regels.forEach(r -> r.nummer()
                .ifPresent(n -> uitgevers
                        .computeIfAbsent(beeld.perRegel().get(r.plaats()), p -> new HashSet<>())
                        .add(Regelorde.issuer(n))));
        int minst = fewest(beeld, uitgevers, new ArrayList<>(), 1);

        assertThat(beeld.personen().van()).isLessThanOrEqualTo(minst);
    }

    private static int fewest(
            Wachtlijstbeeld beeld, Map<Integer, Set<String>> uitgevers, List<List<Integer>> blokken, int nummer) {
        if (nummer > beeld.aantal()) {
            return blokken.size();
        }
        int minst = Integer.MAX_VALUE;
        for (int i = 0; i <= blokken.size(); i++) {
            if (i == blokken.size()) {
                List<List<Integer>> meer = new ArrayList<>(blokken);
                meer.add(List.of(nummer));
                minst = Math.min(minst, fewest(beeld, uitgevers, meer, nummer + 1));
            } else if (blokken.get(i).stream().allMatch(p -> isCandidate(beeld, uitgevers, p, nummer))) {
                List<List<Integer>> meer = new ArrayList<>(blokken);
                List<Integer> blok = new ArrayList<>(blokken.get(i));
                blok.add(nummer);
                meer.set(i, blok);
                minst = Math.min(minst, fewest(beeld, uitgevers, meer, nummer + 1));
            }
        }
        return minst;
    }

    private static boolean isCandidate(Wachtlijstbeeld beeld, Map<Integer, Set<String>> uitgevers, int een, int ander) {
        return Collections.disjoint(uitgevers.getOrDefault(een, Set.of()), uitgevers.getOrDefault(ander, Set.of()))
                && beeld.kandidaten().stream()
                        .anyMatch(k -> k.paren() > 0 && k.personen().containsAll(List.of(een, ander)));
    }
}
