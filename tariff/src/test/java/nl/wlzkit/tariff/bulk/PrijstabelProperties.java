package nl.wlzkit.tariff.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.bulk.Prijstotalen.Uitvalregel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.scenario.Portefeuille;
import nl.wlzkit.tariff.scenario.Portefeuilleoverzicht;

/** What must hold for all lines, also when any number in them is wrong. Tariffs and providers are made up. */
class PrijstabelProperties {
    private static final Prijstabel VV =
            Prijstabel.bind(Prijsvoorbeeld.basis(Sector.VV, Map.of(), "nieuweClient", "metBehandeling"));
    private static final int GROEPEN = 3;

    /** One line of numbers, right or wrong. */
    record Getallen(
            int aanbieder,
            int zorgkantoor,
            int dag,
            int vorm,
            int profiel,
            int feiten,
            int prestatie,
            int aantal,
            int groep) {}

    /** Any number of the type of a column, but mostly one that the table knows. */
    private static Arbitrary<Integer> numbers(int van, int tot, int laagste, int hoogste) {
        return Arbitraries.frequencyOf(
                Tuple.of(24, Arbitraries.integers().between(van, tot)),
                Tuple.of(1, Arbitraries.of(van - 1, tot + 1, laagste, hoogste)),
                Tuple.of(1, Arbitraries.integers().between(laagste, hoogste)));
    }

    @Provide
    Arbitrary<List<Getallen>> regels() {
        int eerste = (int) LocalDate.of(2024, 1, 1).toEpochDay();
        int laatste = (int) LocalDate.of(2026, 12, 31).toEpochDay();
        return Combinators.combine(
                        numbers(0, 3, Integer.MIN_VALUE, Integer.MAX_VALUE),
                        numbers(0, 6, Byte.MIN_VALUE, Byte.MAX_VALUE),
                        numbers(eerste, laatste, Integer.MIN_VALUE, Integer.MAX_VALUE),
                        numbers(0, 3, Byte.MIN_VALUE, Byte.MAX_VALUE),
                        numbers(0, 3, Byte.MIN_VALUE, Byte.MAX_VALUE),
                        numbers(0, 8, Short.MIN_VALUE, Short.MAX_VALUE),
                        numbers(0, 2, Integer.MIN_VALUE, Integer.MAX_VALUE),
                        Arbitraries.frequencyOf(
                                Tuple.of(24, Arbitraries.integers().between(0, 1_000)),
                                Tuple.of(
                                        2,
                                        Arbitraries.of(
                                                Integer.MIN_VALUE,
                                                -1,
                                                Prijstabel.MEESTE,
                                                Prijstabel.MEESTE + 1,
                                                Integer.MAX_VALUE))))
                .flatAs((a, z, d, v, p, f, c, n) -> Arbitraries.integers()
                        .between(0, GROEPEN - 1)
                        .map(g -> new Getallen(a, z, d, v, p, f, c, n, g)))
                .list()
                .ofMaxSize(300);
    }

    @Provide
    Arbitrary<Integer> draden() {
        return Arbitraries.of(1, 2, 3, 7);
    }

    private static Prijsregels.Builder columns(List<Getallen> regels) {
        int n = regels.size();
        byte[] zorgkantoor = new byte[n];
        byte[] vorm = new byte[n];
        byte[] profiel = new byte[n];
        short[] feiten = new short[n];
        for (int i = 0; i < n; i++) {
            zorgkantoor[i] = (byte) regels.get(i).zorgkantoor();
            vorm[i] = (byte) regels.get(i).vorm();
            profiel[i] = (byte) regels.get(i).profiel();
            feiten[i] = (short) regels.get(i).feiten();
        }
        return Prijsregels.builder()
                .aanbieder(regels.stream().mapToInt(Getallen::aanbieder).toArray())
                .zorgkantoor(zorgkantoor)
                .dag(regels.stream().mapToInt(Getallen::dag).toArray())
                .vorm(vorm)
                .profiel(profiel)
                .feiten(feiten)
                .prestatie(regels.stream().mapToInt(Getallen::prestatie).toArray())
                .aantal(regels.stream().mapToInt(Getallen::aantal).toArray());
    }

    private static Prijsregels grouped(List<Getallen> regels) {
        return columns(regels)
                .groep(regels.stream().mapToInt(Getallen::groep).toArray(), GROEPEN)
                .build();
    }

    /** The price of a line on its own: by its words, or, of the numbers that have none, the first that is wrong. */
    private static Regelprijs alone(Getallen g) {
        Map<Uitslag, Boolean> goed = new LinkedHashMap<>();
        goed.put(Uitslag.ONBEKENDE_AANBIEDER, isIn(g.aanbieder(), 3));
        goed.put(Uitslag.ONBEKEND_ZORGKANTOOR, isIn(g.zorgkantoor(), 6));
        goed.put(Uitslag.BUITEN_BELEID, isIn(LocalDate.ofEpochDay(g.dag()).getYear() - 2024, 2));
        goed.put(Uitslag.ONBEKENDE_VORM, isIn(g.vorm(), 3));
        goed.put(Uitslag.ONBEKEND_PROFIEL, isIn(g.profiel(), 3));
        goed.put(Uitslag.ONBEKENDE_FEITEN, isIn(g.feiten(), 8));
        goed.put(Uitslag.ONBEKENDE_PRESTATIE, isIn(g.prestatie(), 2));
        goed.put(Uitslag.AANTAL, isIn(g.aantal(), Prijstabel.MEESTE));
        return goed.entrySet().stream()
                .filter(e -> !e.getValue())
                .findFirst()
                .map(e -> new Regelprijs(e.getKey(), Regelprijs.GEEN, Regelprijs.GEEN))
                .orElseGet(() -> VV.price(words(g)));
    }

    private static boolean isIn(int getal, int hoogste) {
        return getal >= 0 && getal <= hoogste;
    }

    private static Prijsregel words(Getallen g) {
        return new Prijsregel(
                g.aanbieder(),
                VV.basis().beleid().zorgkantoren().get(g.zorgkantoor()),
                LocalDate.ofEpochDay(g.dag()),
                one(Prijsvoorbeeld.forms(VV), v -> VV.vorm(v) == g.vorm()),
                one(Prijsvoorbeeld.profiles(VV), p -> VV.profiel(p) == g.profiel()),
                g.feiten(),
                one(Prijsvoorbeeld.products(VV), c -> VV.prestatie(c) == g.prestatie()),
                g.aantal());
    }

    private static <T> T one(List<T> alle, Predicate<T> welke) {
        return alle.stream().filter(welke).findFirst().orElseThrow();
    }

    /** What lines add up to, added up one by one. */
    private static Totaal sum(List<Getallen> regels, List<Regelprijs> prijzen, IntPredicate welke) {
        Map<Uitslag, Long> geteld = new EnumMap<>(Uitslag.class);
        long eenheden = 0;
        Bedrag van = Bedrag.NUL;
        Bedrag tot = Bedrag.NUL;
        for (int i = 0; i < regels.size(); i++) {
            if (welke.test(i)) {
                Regelprijs prijs = prijzen.get(i);
                geteld.merge(prijs.uitslag(), 1L, Long::sum);
                if (prijs.bedrag().isPresent()) {
                    Bandbreedte<Bedrag> bedrag = prijs.bedrag().get();
                    eenheden += regels.get(i).aantal();
                    van = prijs.uitslag() == Uitslag.GEPRIJSD ? van.plus(bedrag.van()) : van;
                    tot = tot.plus(bedrag.tot());
                }
            }
        }
        return new Totaal(geteld, eenheden, new Bandbreedte<>(van, tot));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void columnsAreTheRowsAndTotalsTheirSumOnAnyNumberOfThreads(
            @ForAll("regels") List<Getallen> regels,
            @ForAll("draden") int draden,
            @ForAll @IntRange(min = 0, max = 40) int uitval) {
        int n = regels.size();
        long[] van = new long[n];
        long[] tot = new long[n];
        byte[] uitslagen = new byte[n];

        Prijstotalen totalen =
                VV.price(grouped(regels), Prijskolommen.ranges(van, tot).withUitslag(uitslagen), uitval, draden);

        List<Regelprijs> prijzen =
                regels.stream().map(PrijstabelProperties::alone).toList();
        List<Uitvalregel> nietGeprijsd = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Regelprijs prijs = prijzen.get(i);
            assertThat(new Regelprijs(Uitslag.of(uitslagen[i]), van[i], tot[i])).isEqualTo(prijs);
            if (!prijs.uitslag().isGeprijsd()) {
                assertThat(van[i]).isEqualTo(Regelprijs.GEEN);
                assertThat(tot[i]).isEqualTo(Regelprijs.GEEN);
                nietGeprijsd.add(new Uitvalregel(i, prijs.uitslag()));
            }
        }
        assertThat(totalen.uitval())
                .isEqualTo(nietGeprijsd.stream().limit(uitval).toList());
        for (int g = 0; g < GROEPEN; g++) {
            int groep = g;
            assertThat(totalen.groepen().get(g))
                    .isEqualTo(sum(regels, prijzen, i -> regels.get(i).groep() == groep));
        }
        assertThat(totalen.groepen()).hasSize(GROEPEN);
        assertThat(totalen.totaal()).isEqualTo(sum(regels, prijzen, i -> true));
        assertThat(totalen.totaal().lengte()).isEqualTo(n);
        assertThat(totalen.totaal().nietGeprijsd()).isEqualTo(nietGeprijsd.size());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenChangesNoTotal(@ForAll("regels") List<Getallen> regels, @ForAll("draden") int draden) {
        int n = regels.size();
        Prijstotalen totalen = VV.price(grouped(regels), Prijskolommen.totals(), n);

        assertThat(VV.price(grouped(regels), Prijskolommen.totals(), n, draden)).isEqualTo(totalen);
        assertThat(VV.price(grouped(regels), Prijskolommen.totals().withUitslag(new byte[n]), n))
                .isEqualTo(totalen);
        assertThat(VV.price(grouped(regels), Prijskolommen.ranges(new long[n], new long[n + 1]), n))
                .isEqualTo(totalen);
        assertThat(VV.price(columns(regels).build(), Prijskolommen.totals(), n, draden))
                .isEqualTo(new Prijstotalen(List.of(totalen.totaal()), totalen.uitval()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noLineChangesThePriceOfAnother(
            @ForAll("regels") List<Getallen> regels,
            @ForAll @IntRange(min = 0, max = 300) int waar,
            @ForAll long toeval) {
        int knip = Math.min(waar, regels.size());
        List<Getallen> anders = new ArrayList<>(regels);
        Collections.shuffle(anders, new Random(toeval));
        List<Totaal> totalen =
                VV.price(grouped(regels), Prijskolommen.totals(), 0).groepen();
        List<Totaal> eerste = VV.price(grouped(regels.subList(0, knip)), Prijskolommen.totals(), 0)
                .groepen();
        List<Totaal> rest = VV.price(grouped(regels.subList(knip, regels.size())), Prijskolommen.totals(), 0)
                .groepen();

        assertThat(VV.price(grouped(anders), Prijskolommen.totals(), 0).groepen())
                .isEqualTo(totalen);
        for (int g = 0; g < GROEPEN; g++) {
            assertThat(eerste.get(g).plus(rest.get(g))).isEqualTo(totalen.get(g));
        }
    }

    @Provide
    Arbitrary<Getallen> goed() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 365 + 365 + 364),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, Prijstabel.MEESTE))
                .as((a, z, d, v, p, f, c, n) ->
                        new Getallen(a, z, (int) LocalDate.of(2024, 1, 1).toEpochDay() + d, v, p, f, c, n, 0));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreUnitsNeverGiveLess(
            @ForAll("goed") Getallen regel, @ForAll @IntRange(min = 0, max = Prijstabel.MEESTE) int ander) {
        Regelprijs minder = alone(with(regel, Math.min(regel.aantal(), ander)));
        Regelprijs meer = alone(with(regel, Math.max(regel.aantal(), ander)));

        assertThat(meer.uitslag()).isEqualTo(minder.uitslag());
        assertThat(meer.van()).isGreaterThanOrEqualTo(minder.van());
        assertThat(meer.tot()).isGreaterThanOrEqualTo(minder.tot());
    }

    private static Getallen with(Getallen g, int aantal) {
        return new Getallen(
                g.aanbieder(), g.zorgkantoor(), g.dag(), g.vorm(), g.profiel(), g.feiten(), g.prestatie(), aantal, 0);
    }

    /** Not for the last provider, whose own word a line can contradict. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void tellingAFactMoreNeverWidensARange(
            @ForAll("goed") Getallen g, @ForAll @IntRange(min = 0, max = 2) int aanbieder) {
        // what is told by a number of facts: nieuweClient is the threes, metBehandeling the ones
        Regelprijs verteld = alone(line(g, aanbieder, g.vorm(), g.profiel(), g.feiten()));
        List<Regelprijs> minder = List.of(
                alone(line(g, aanbieder, 0, g.profiel(), g.feiten())),
                alone(line(g, aanbieder, g.vorm(), 0, g.feiten())),
                alone(line(g, aanbieder, g.vorm(), g.profiel(), g.feiten() % 3)),
                alone(line(g, aanbieder, g.vorm(), g.profiel(), g.feiten() - g.feiten() % 3)),
                alone(line(g, aanbieder, 0, 0, 0)));

        assertThat(minder).allSatisfy(m -> {
            if (verteld.uitslag() == Uitslag.GEEN_TARIEF) {
                assertThat(m).isEqualTo(verteld);
            } else {
                assertThat(hull(m).contains(hull(verteld))).isTrue();
            }
        });
    }

    private static Getallen line(Getallen g, int aanbieder, int vorm, int profiel, int feiten) {
        return new Getallen(aanbieder, g.zorgkantoor(), g.dag(), vorm, profiel, feiten, g.prestatie(), g.aantal(), 0);
    }

    private static Omhulling<Bedrag> hull(Regelprijs prijs) {
        Oordeel oordeel = switch (prijs.uitslag()) {
            case GEPRIJSD -> Oordeel.VOLDOET;
            case MISSCHIEN -> Oordeel.TE_BEOORDELEN;
            case GEEN_OVEREENKOMST -> Oordeel.VOLDOET_NIET;
            default -> throw new AssertionError(prijs);
        };
        return new Omhulling<>(oordeel, prijs.bedrag());
    }

    /** A portfolio is asked line by line of the calculator of an amount of a year. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aPortfolioIsWorthTheSameInATable(
            @ForAll("goed") Getallen eerste, @ForAll List<@From("goed") Getallen> andere) {
        int aanbieder = eerste.aanbieder();
        List<Prijsregel> regels = new ArrayList<>();
        List<Portefeuille.Regel> portefeuille = new ArrayList<>();
        for (Getallen g : andere.subList(0, Math.min(25, andere.size()))) {
            // a portfolio always tells the form, and nothing of a client but the profile
            Getallen verteld = line(g, aanbieder, Math.max(1, g.vorm()), g.profiel(), 0);
            Prijsregel regel = words(with(verteld, g.aantal() % 100_000));
            regels.add(regel);
            portefeuille.add(new Portefeuille.Regel(
                    regel.zorgkantoor(),
                    regel.dag().getYear(),
                    regel.profiel(),
                    new Aanbieder.Productie(regel.prestatiecode(), regel.vorm().orElseThrow(), regel.aantal())));
        }
        Portefeuilleoverzicht overzicht = Portefeuilleoverzicht.of(
                VV.basis().beleid(),
                new Portefeuille(
                        Optional.of("FICTIEF"),
                        List.copyOf(VV.basis().aanbieders().values()).get(aanbieder),
                        portefeuille),
                Map.of(),
                Prijsvoorbeeld.TARIEVEN);

        int[] groep =
                regels.stream().mapToInt(r -> VV.zorgkantoor(r.zorgkantoor())).toArray();
        Prijstotalen totalen =
                VV.price(Prijsvoorbeeld.columns(VV, regels).groep(groep, 7).build(), Prijskolommen.totals(), 0);

        assertSame(totalen.totaal(), overzicht.totaal());
        overzicht
                .perZorgkantoor()
                .forEach((zorgkantoor, totaal) ->
                        assertSame(totalen.groepen().get(VV.zorgkantoor(zorgkantoor)), totaal));
    }

    private static void assertSame(Totaal totaal, Portefeuilleoverzicht.Totaal overzicht) {
        assertThat(totaal.bedrag()).isEqualTo(overzicht.bedrag());
        assertThat(totaal.lengte()).isEqualTo(overzicht.regels());
        assertThat(count(totaal, Uitslag.GEEN_TARIEF)).isEqualTo(overzicht.zonderTarief());
        assertThat(count(totaal, Uitslag.GEEN_OVEREENKOMST)).isEqualTo(overzicht.geweigerd());
        assertThat(count(totaal, Uitslag.MISSCHIEN)).isEqualTo(overzicht.onzeker());
    }

    private static long count(Totaal totaal, Uitslag uitslag) {
        return totaal.regels().getOrDefault(uitslag, 0L);
    }
}
