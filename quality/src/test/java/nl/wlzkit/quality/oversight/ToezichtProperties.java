package nl.wlzkit.quality.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;

/** What must hold for every question of this package. */
class ToezichtProperties {
    private static final Normenkader KADER = Normenkader.published();
    private static final Normenkadertoets TOETS = new Normenkadertoets();
    private static final Vergelijking VERGELIJKING = new Vergelijking();
    private static final Vervolgtoets VERVOLG = new Vervolgtoets();
    private static final Verwachtingentoets VERWACHTINGEN = new Verwachtingentoets();
    private static final Inbrengtoets INBRENG = new Inbrengtoets();
    private static final Aankaarttoets AANKAARTEN = new Aankaarttoets();
    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
    private static final List<String> REGIOS = List.of("Noord", "Oost", "Zuid");

    // ------------------------------------------------------------ generators

    private static Arbitrary<LocalDate> days(int tot) {
        return Arbitraries.integers().between(0, tot).map(BEGIN::plusDays);
    }

    private static Arbitrary<Optional<String>> regions(Criterium criterium) {
        return criterium.perRegio() ? Arbitraries.of(REGIOS).optional() : Arbitraries.just(Optional.empty());
    }

    @Provide
    Arbitrary<Bewijsstuk> evidence() {
        return Arbitraries.of(KADER.alle())
                .flatMap(c -> Combinators.combine(regions(c), days(400))
                        .as((r, d) -> new Bewijsstuk(c, r, "stuk (fictief)", d)));
    }

    @Provide
    Arbitrary<Tekortkoming> shortcomings() {
        return Arbitraries.of(KADER.criteria())
                .flatMap(c -> Combinators.combine(regions(c), days(400)).as((r, d) -> new Tekortkoming(c, r, d)));
    }

    private Arbitrary<Toezichtdossier> files(int vanaf) {
        Arbitrary<Optional<Integer>> updates =
                Arbitraries.integers().between(0, 70).optional();
        return Combinators.combine(
                        Arbitraries.integers().between(vanaf, 400),
                        updates,
                        evidence().list().ofMaxSize(40),
                        shortcomings().list().ofMaxSize(10))
                .as((dag, terug, bewijs, tekort) -> {
                    LocalDate peildatum = BEGIN.plusDays(dag);
                    return new Toezichtdossier(peildatum, REGIOS, terug.map(peildatum::minusDays), bewijs, tekort);
                });
    }

    @Provide
    Arbitrary<Toezichtdossier> dossiers() {
        return files(0);
    }

    private static Arbitrary<Leeswijze> readings(Leeswijze standaard) {
        Arbitrary<Leeswijze> keuzes = Arbitraries.just(standaard);
        for (Lezing lezing : standaard.lezingen()) {
            keuzes = Combinators.combine(keuzes, Arbitraries.of(lezing.keuzes()))
                    .as((tot, keuze) -> tot.choose(lezing.naam(), keuze));
        }
        return keuzes;
    }

    @Provide
    Arbitrary<Leeswijze> leeswijzen() {
        return readings(Normenkadervraag.LEZINGEN);
    }

    private static Arbitrary<Optional<Boolean>> unknownOr() {
        return Arbitraries.of(Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Provide
    Arbitrary<Normenkadervraag> questions() {
        return Combinators.combine(
                        dossiers(),
                        Arbitraries.of(KADER.normen()).optional(0.3),
                        unknownOr(),
                        readings(Normenkadervraag.LEZINGEN))
                .as(Normenkadervraag::new);
    }

    @Provide
    Arbitrary<Vergelijkingsvraag> comparisons() {
        return Combinators.combine(files(0), files(0), unknownOr(), unknownOr(), readings(Normenkadervraag.LEZINGEN))
                .as((a, b, een, twee, l) -> b.peildatum().isBefore(a.peildatum())
                        ? new Vergelijkingsvraag(b, a, een, twee, l)
                        : new Vergelijkingsvraag(a, b, een, twee, l));
    }

    @Provide
    Arbitrary<Vervolgvraag> followUps() {
        Arbitrary<List<Vervolgvraag.Bevinding>> voortgang = Combinators.combine(
                        Arbitraries.of(KADER.toetspunten()), Arbitraries.of(Voortgang.class))
                .as(Vervolgvraag.Bevinding::new)
                .list()
                .ofMaxSize(20)
                .uniqueElements(Vervolgvraag.Bevinding::toetspunt);
        return Combinators.combine(files(0), files(0), voortgang, readings(Vervolgvraag.LEZINGEN))
                .as((a, b, v, l) -> b.peildatum().isBefore(a.peildatum())
                        ? new Vervolgvraag(b, a, v, l)
                        : new Vervolgvraag(a, b, v, l));
    }

    @Provide
    Arbitrary<Verwachtingenvraag> expectations() {
        Arbitrary<SortedMap<String, Boolean>> stand = unknownOr()
                .list()
                .ofSize(Verwachting.published().size())
                .map(waarden -> {
                    SortedMap<String, Boolean> zo = new TreeMap<>();
                    for (int i = 0; i < waarden.size(); i++) {
                        String naam = Verwachting.published().get(i).naam();
                        waarden.get(i).ifPresent(w -> zo.put(naam, w));
                    }
                    return zo;
                });
        return Combinators.combine(stand, readings(Verwachtingenvraag.LEZINGEN)).as(Verwachtingenvraag::new);
    }

    @Provide
    Arbitrary<Aankaartvraag> bottlenecks() {
        Arbitrary<List<Aankaartvraag.Melding>> meldingen = Combinators.combine(
                        Arbitraries.of(Adressaat.class), days(100))
                .as(Aankaartvraag.Melding::new)
                .list()
                .ofMaxSize(4)
                .uniqueElements(Aankaartvraag.Melding::bij);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        unknownOr(),
                        meldingen,
                        Arbitraries.integers().between(0, 100).optional())
                .as((dag, later, oplosbaar, bij, dagen) -> new Aankaartvraag(
                        BEGIN.plusDays((long) dag + later), BEGIN.plusDays(dag), oplosbaar, bij, dagen));
    }

    // ------------------------------------------------------------ the
    // framework

    private static Toezichtdossier with(Toezichtdossier d, List<Bewijsstuk> bewijs, List<Tekortkoming> tekort) {
        return new Toezichtdossier(d.peildatum(), d.regios(), d.laatsteUpdate(), bewijs, tekort);
    }

    private static <T> List<T> and(List<T> lijst, T meer) {
        List<T> langer = new ArrayList<>(lijst);
        langer.add(meer);
        return langer;
    }

    /** Every row of a better assessment is at least as good. */
    private static void notWorse(Normenkaderbeoordeling eerst, Normenkaderbeoordeling nu) {
        for (Criterium c : KADER.alle()) {
            assertThat(nu.find(c).oordeel())
                    .as(c.code())
                    .isGreaterThanOrEqualTo(eerst.find(c).oordeel());
        }
    }

    @Property(tries = 200)
    void evidenceNeverMakesAVerdictWorse(
            @ForAll("dossiers") Toezichtdossier dossier,
            @ForAll("evidence") Bewijsstuk meer,
            @ForAll("leeswijzen") Leeswijze leeswijze) {
        Toezichtdossier nu = with(dossier, and(dossier.bewijs(), meer), dossier.tekortkomingen());
        notWorse(Normenkaderbeoordeling.of(dossier, leeswijze), Normenkaderbeoordeling.of(nu, leeswijze));

        Omhulling<Breuk> eerst =
                TOETS.hull(new Normenkadervraag(dossier, Optional.empty(), Optional.empty(), leeswijze));
        Omhulling<Breuk> daarna = TOETS.hull(new Normenkadervraag(nu, Optional.empty(), Optional.empty(), leeswijze));
        assertThat(daarna.waarde().orElseThrow().van())
                .isGreaterThanOrEqualTo(eerst.waarde().orElseThrow().van());
        assertThat(daarna.waarde().orElseThrow().tot())
                .isGreaterThanOrEqualTo(eerst.waarde().orElseThrow().tot());
    }

    @Property(tries = 200)
    void aShortcomingNeverMakesAVerdictBetter(
            @ForAll("dossiers") Toezichtdossier dossier, @ForAll("shortcomings") Tekortkoming meer) {
        Toezichtdossier nu = with(dossier, dossier.bewijs(), and(dossier.tekortkomingen(), meer));
        notWorse(Normenkaderbeoordeling.of(nu), Normenkaderbeoordeling.of(dossier));
    }

    @Property(tries = 200)
    void aLaterUpdateNeverMakesAVerdictWorse(@ForAll("dossiers") Toezichtdossier dossier) {
        Toezichtdossier nu = new Toezichtdossier(
                dossier.peildatum(),
                dossier.regios(),
                Optional.of(dossier.peildatum()),
                dossier.bewijs(),
                dossier.tekortkomingen());
        notWorse(Normenkaderbeoordeling.of(dossier), Normenkaderbeoordeling.of(nu));
    }

    @Property(tries = 200)
    void theOrderOfAFileDoesNotMatter(@ForAll("dossiers") Toezichtdossier dossier, @ForAll Random random) {
        List<Bewijsstuk> bewijs = new ArrayList<>(dossier.bewijs());
        List<Tekortkoming> tekort = new ArrayList<>(dossier.tekortkomingen());
        List<String> regios = new ArrayList<>(dossier.regios());
        Collections.shuffle(bewijs, random);
        Collections.shuffle(tekort, random);
        Collections.shuffle(regios, random);
        Toezichtdossier anders =
                new Toezichtdossier(dossier.peildatum(), regios, dossier.laatsteUpdate(), bewijs, tekort);
        assertThat(Normenkaderbeoordeling.of(anders).normen())
                .isEqualTo(Normenkaderbeoordeling.of(dossier).normen());
    }

    @Property(tries = 200)
    void fractionsLieWithinZeroAndOneAndAddUp(@ForAll("dossiers") Toezichtdossier dossier) {
        Normenkaderbeoordeling beoordeling = Normenkaderbeoordeling.of(dossier);
        for (Telling telling : Telling.values()) {
            Verdeling v = beoordeling.tel(telling);
            assertThat(v.aandeelVoldaan().plus(v.aandeelNietVoldaan()).plus(v.aandeelOpen()))
                    .isEqualTo(Breuk.EEN);
            assertThat(v.dekking().plus(v.aandeelOpen())).isEqualTo(Breuk.EEN);
            assertThat(v.bereik().van()).isGreaterThanOrEqualTo(Breuk.NUL);
            assertThat(v.bereik().tot()).isLessThanOrEqualTo(Breuk.EEN);
            v.aandeelVanBeoordeeld().ifPresent(a -> assertThat(a).isBetween(Breuk.NUL, Breuk.EEN));
            assertThat(v.aandeelVoldaan().equals(Breuk.EEN))
                    .as("everything met is the only full degree")
                    .isEqualTo(beoordeling.oordeel() == Oordeel.VOLDOET);
        }
        int perNorm = beoordeling.normen().stream()
                .mapToInt(n -> Verdeling.of(n.criteria().stream()
                                .map(Criteriumoordeel::oordeel)
                                .toList())
                        .voldaan())
                .sum();
        assertThat(beoordeling.tel(Telling.CRITERIA).voldaan()).isEqualTo(perNorm);
    }

    @Property(tries = 200)
    void whatGoesWellAndWhatDoesNotAreApartAndTogetherWhatWasJudged(@ForAll("dossiers") Toezichtdossier dossier) {
        Normenkaderbeoordeling beoordeling = Normenkaderbeoordeling.of(dossier);
        Set<Criterium> samen = new HashSet<>(beoordeling.goed());
        samen.retainAll(beoordeling.verbeteren());
        assertThat(samen).isEmpty();
        Verdeling v = beoordeling.tel(Telling.TOETSPUNTEN);
        assertThat(beoordeling.goed()).hasSize(v.voldaan());
        assertThat(beoordeling.verbeteren()).hasSize(v.nietVoldaan());
        if (v.open() > 0) {
            assertThat(beoordeling.nogTeTonen()).isNotEmpty();
        }
    }

    /** Kleene's logic gives what enumerating the cases gives: here of two norms with at most seven open places. */
    @Property(tries = 30)
    void theVerdictOnANormIsTheHullOfItsCases(@ForAll("dossiers") Toezichtdossier d) {
        for (String code : List.of("4.1.1.vi", "4.1.1.vii")) {
            Criterium norm = KADER.find(code);
            List<Normenkaderbeoordeling.NogTeTonen> open = Normenkaderbeoordeling.of(d).nogTeTonen().stream()
                    .filter(t -> KADER.criteria(norm).contains(t.criterium()))
                    .toList();
            Set<Oordeel> gezien = new HashSet<>();
            for (int geval = 0; geval < 1 << open.size(); geval++) {
                List<Bewijsstuk> bewijs = new ArrayList<>(d.bewijs());
                List<Tekortkoming> tekort = new ArrayList<>(d.tekortkomingen());
                for (int i = 0; i < open.size(); i++) {
                    Criterium c = open.get(i).criterium();
                    if ((geval >> i & 1) == 1) {
                        bewijs.add(new Bewijsstuk(c, open.get(i).regio(), "stuk (fictief)", d.peildatum()));
                    } else {
                        tekort.add(new Tekortkoming(c, open.get(i).regio(), d.peildatum()));
                    }
                }
                gezien.add(Normenkaderbeoordeling.of(with(d, bewijs, tekort))
                        .find(norm)
                        .oordeel());
            }
            Oordeel hull = gezien.size() == 1 ? gezien.iterator().next() : Oordeel.TE_BEOORDELEN;
            assertThat(gezien).doesNotContain(Oordeel.TE_BEOORDELEN);
            assertThat(Normenkaderbeoordeling.of(d).find(norm).oordeel()).isEqualTo(hull);
        }
    }

    /** The hole of all that is open stands for every way in which it can turn out: here each way to show some of it. */
    @Property(tries = 200)
    void theTwoEndsOfWhatIsOpenStandForAllBetween(@ForAll("questions") Normenkadervraag vraag, @ForAll Random random) {
        Normenkadervraag open =
                new Normenkadervraag(vraag.dossier(), vraag.norm(), Optional.empty(), vraag.leeswijze());
        Toezichtdossier d = vraag.dossier();
        List<Bewijsstuk> bewijs = new ArrayList<>(d.bewijs());
        List<Tekortkoming> tekort = new ArrayList<>(d.tekortkomingen());
        boolean maandOpen = false;
        for (Normenkaderbeoordeling.NogTeTonen t :
                Normenkaderbeoordeling.of(d, vraag.leeswijze()).nogTeTonen()) {
            maandOpen |= t.criterium().maandelijks();
            if (random.nextBoolean()) {
                bewijs.add(new Bewijsstuk(t.criterium(), t.regio(), "later (fictief)", d.peildatum()));
            } else {
                tekort.add(new Tekortkoming(t.criterium(), t.regio(), d.peildatum()));
            }
        }
        Optional<LocalDate> update = maandOpen ? Optional.of(d.peildatum()) : d.laatsteUpdate();
        Toezichtdossier vol = new Toezichtdossier(d.peildatum(), d.regios(), update, bewijs, tekort);
        Breuk uit = TOETS.hull(new Normenkadervraag(vol, vraag.norm(), Optional.of(true), vraag.leeswijze()))
                .waarde()
                .orElseThrow()
                .tot();
        assertThat(TOETS.hull(open).waarde().orElseThrow().contains(uit)).isTrue();
    }

    @Property(tries = 200)
    void theDegreeIsThatOfTheCounts(@ForAll("dossiers") Toezichtdossier dossier) {
        for (Telling telling : Telling.values()) {
            Bandbreedte<Breuk> bereik =
                    Normenkaderbeoordeling.of(dossier).tel(telling).bereik();
            Normenkadervraag vraag = Normenkadervraag.of(dossier).choose(Normenkadervraag.TELLING, telling.woord());
            assertThat(TOETS.hull(vraag).waarde()).contains(bereik);
        }
    }

    // ------------------------------------------------------------ comparison

    @Property(tries = 100)
    void aComparisonIsTheDifferenceOfTwoDegrees(@ForAll("comparisons") Vergelijkingsvraag vraag) {
        Bandbreedte<Breuk> van = TOETS.hull(vraag.vraagEerste()).waarde().orElseThrow();
        Bandbreedte<Breuk> naar = TOETS.hull(
                        new Normenkadervraag(vraag.tweede(), Optional.empty(), vraag.openTweede(), vraag.leeswijze()))
                .waarde()
                .orElseThrow();
        Bandbreedte<Breuk> verschil = VERGELIJKING.hull(vraag).waarde().orElseThrow();

        assertThat(verschil.van()).isEqualTo(naar.van().minus(van.tot()));
        assertThat(verschil.tot()).isEqualTo(naar.tot().minus(van.van()));
        assertThat(verschil.van()).isGreaterThanOrEqualTo(Breuk.of(-1, 1));
        assertThat(verschil.tot()).isLessThanOrEqualTo(Breuk.EEN);
    }

    @Property(tries = 100)
    void anAssessmentDoesNotDifferFromItself(@ForAll("dossiers") Toezichtdossier dossier) {
        Normenkaderbeoordeling zelf = Normenkaderbeoordeling.of(dossier);
        assertThat(Vergelijking.verschillen(zelf, zelf))
                .hasSize(37)
                .allSatisfy(v -> assertThat(v.richting()).isZero());
    }

    @Property(tries = 100)
    void evidenceAtTheFollowUpNeverMakesItsVerdictWorse(
            @ForAll("followUps") Vervolgvraag vraag, @ForAll("evidence") Bewijsstuk meer) {
        Toezichtdossier nu = with(
                vraag.tweede(),
                and(vraag.tweede().bewijs(), meer),
                vraag.tweede().tekortkomingen());
        Vervolgvraag beter = new Vervolgvraag(vraag.eerste(), nu, vraag.voortgang(), vraag.leeswijze());
        assertThat(value(VERVOLG, beter)).isGreaterThanOrEqualTo(value(VERVOLG, vraag));
    }

    // ------------------------------------------------------------ expectations

    private static <V extends Vraag<V>, T extends Comparable<? super T>> T value(Berekening<V, T> van, V vraag) {
        return van.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property(tries = 200)
    void adviceIsNeverABreachAndMeetingMoreIsNeverWorse(
            @ForAll("expectations") Verwachtingenvraag vraag, @ForAll Random random) {
        Verwachting een = Verwachting.published()
                .get(random.nextInt(Verwachting.published().size()));
        SortedMap<String, Boolean> wel = new TreeMap<>(vraag.stand());
        wel.put(een.naam(), true);
        SortedMap<String, Boolean> niet = new TreeMap<>(vraag.stand());
        niet.put(een.naam(), false);
        Oordeel nu = value(VERWACHTINGEN, vraag);

        assertThat(value(VERWACHTINGEN, new Verwachtingenvraag(wel, vraag.leeswijze())))
                .isGreaterThanOrEqualTo(nu);
        assertThat(value(VERWACHTINGEN, new Verwachtingenvraag(niet, vraag.leeswijze())))
                .isLessThanOrEqualTo(nu);
        Verwachtingentoets.bevindingen(vraag)
                .forEach(b -> assertThat(b.soort() == Verwachtingentoets.Soort.TEKORT
                                && !b.zwaarte().isBindend())
                        .isFalse());
        if (!een.zwaarte().isBindend() && vraag.leeswijze().isStandaard()) {
            assertThat(value(VERWACHTINGEN, new Verwachtingenvraag(niet, vraag.leeswijze())))
                    .isEqualTo(nu);
        }
    }

    // ------------------------------------------------------------ contributions

    @Provide
    Arbitrary<Inbrengvraag> contributions() {
        return Combinators.combine(Arbitraries.integers().between(1, 30), unknownOr(), unknownOr(), unknownOr())
                .as((nummer, gewogen, over, uitleg) -> new Inbreng(Integer.toString(nummer), gewogen, over, uitleg))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Inbreng::naam)
                .map(Inbrengvraag::new);
    }

    @Property(tries = 200)
    void whatIsNotKnownOfAContributionIsNeverGood(@ForAll("contributions") Inbrengvraag vraag) {
        Oordeel nu = value(INBRENG, vraag);
        Inbreng leeg = new Inbreng("nieuw", Optional.empty(), Optional.empty(), Optional.empty());
        Inbreng goed = new Inbreng("nieuw", Optional.of(true), Optional.of(false), Optional.of(true));
        assertThat(value(INBRENG, new Inbrengvraag(and(vraag.inbreng(), leeg))))
                .isLessThanOrEqualTo(nu)
                .isNotEqualTo(Oordeel.VOLDOET);
        assertThat(value(INBRENG, new Inbrengvraag(and(vraag.inbreng(), goed)))).isEqualTo(nu);
        sound(INBRENG, Inbrengvraag.VORM, vraag);
    }

    // ------------------------------------------------------------ bottlenecks

    @Property(tries = 200)
    void moreDaysAreNeverWorse(@ForAll("bottlenecks") Aankaartvraag vraag) {
        if (vraag.binnenDagen().isEmpty() || vraag.oplosbaar().isEmpty()) {
            return;
        }
        Aankaartvraag ruimer = new Aankaartvraag(
                vraag.peildatum(),
                vraag.gebleken(),
                vraag.oplosbaar(),
                vraag.aangekaart(),
                vraag.binnenDagen().map(d -> d + 1));
        assertThat(value(AANKAARTEN, ruimer)).isGreaterThanOrEqualTo(value(AANKAARTEN, vraag));
    }

    // ------------------------------------------------------------ all
    // questions

    private static <V extends Vraag<V>, W> List<V> filled(V vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> void sound(
            Berekening<V, T> berekening, Vraagvorm<V> vorm, V vraag) {
        Omhulling<T> hull = berekening.hull(vraag);
        for (Gat<?> gat : vraag.gaten()) {
            filled(vraag, gat)
                    .forEach(v -> assertThat(hull.contains(berekening.hull(v))).isTrue());
        }
        Problems problems = new Problems("x");
        String json = JsonWriter.compact(vorm.write(vraag));
        assertThat(vorm.read(JsonReader.read(json.getBytes(UTF_8), problems), problems))
                .contains(vraag);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void aFilledHoleNeverWidensAndEveryQuestionIsReadBack(
            @ForAll("questions") Normenkadervraag a,
            @ForAll("comparisons") Vergelijkingsvraag b,
            @ForAll("followUps") Vervolgvraag c,
            @ForAll("expectations") Verwachtingenvraag d,
            @ForAll("bottlenecks") Aankaartvraag e) {
        sound(TOETS, Normenkadervraag.VORM, a);
        sound(VERGELIJKING, Vergelijkingsvraag.VORM, b);
        sound(VERVOLG, Vervolgvraag.VORM, c);
        sound(VERWACHTINGEN, Verwachtingenvraag.VORM, d);
        sound(AANKAARTEN, Aankaartvraag.VORM, e);
    }
}
