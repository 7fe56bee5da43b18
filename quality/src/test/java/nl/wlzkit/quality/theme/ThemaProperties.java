package nl.wlzkit.quality.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.party.Zorgkantoor;

/** What must hold for every question about the themes. */
class ThemaProperties {
    private static final Themachecklist CHECKLIST = new Themachecklist();
    private static final Themasamenloop SAMENLOOP = new Themasamenloop();
    private static final Innovatietoets INNOVATIES = new Innovatietoets();
    private static final Kennisbanktoets KENNISBANK = new Kennisbanktoets();
    private static final List<String> PUNTEN =
            Thematabel.punten().stream().map(Eispunt::naam).toList();
    private static final List<LocalDate> DAGEN = List.of(
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1));

    // ------------------------------------------------------------------------------------------------------ generators

    private static Arbitrary<Leeswijze> readings(Leeswijze standaard) {
        return Arbitraries.randomValue(r -> choose(standaard, r));
    }

    private static Leeswijze choose(Leeswijze standaard, Random r) {
        Leeswijze gekozen = standaard;
        for (Lezing lezing : standaard.lezingen()) {
            if (r.nextBoolean()) {
                List<String> keuzes = lezing.keuzes();
                gekozen = gekozen.choose(lezing.naam(), keuzes.get(r.nextInt(keuzes.size())));
            }
        }
        return gekozen;
    }

    private static Arbitrary<Selectie> selections(Leeswijze standaard) {
        return Combinators.combine(
                        Arbitraries.of(Sector.VV, Sector.VV, Sector.VV, Sector.GZ),
                        Arbitraries.of(Thematabel.ZORGKANTOREN).set().ofMinSize(1),
                        Arbitraries.of(DAGEN),
                        readings(standaard))
                .as((sector, van, dag, lezing) -> new Selectie(sector, new ArrayList<>(van), dag, lezing));
    }

    @Provide
    Arbitrary<Checklistvraag> checklists() {
        return Combinators.combine(
                        selections(Checklistvraag.LEZINGEN),
                        Arbitraries.maps(Arbitraries.of(PUNTEN), Arbitraries.of(true, true, true, false))
                                .ofMaxSize(PUNTEN.size()))
                .as(Checklistvraag::new);
    }

    @Provide
    Arbitrary<Samenloopvraag> overlaps() {
        return selections(Samenloopvraag.LEZINGEN).map(Samenloopvraag::new);
    }

    @Provide
    Arbitrary<Innovatie> innovation() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(5),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.integers()
                                .between(0, 1500)
                                .map(d -> LocalDate.of(2023, 6, 1).plusDays(d))
                                .optional())
                .as(Innovatie::new);
    }

    @Provide
    Arbitrary<Innovatievraag> innovations() {
        return Combinators.combine(
                        Arbitraries.of(DAGEN),
                        innovation().list().uniqueElements(Innovatie::naam).ofMaxSize(6))
                .as(Innovatievraag::new);
    }

    @Provide
    Arbitrary<Kennisbankvraag> libraries() {
        Arbitrary<Optional<Boolean>> feit = Arbitraries.of(true, false).optional();
        return Combinators.combine(Arbitraries.strings().alpha().ofLength(5), feit, feit, feit)
                .as(Kennisbankinnovatie::new)
                .list()
                .uniqueElements(Kennisbankinnovatie::naam)
                .ofMaxSize(6)
                .map(Kennisbankvraag::new);
    }

    // ------------------------------------------------------------------------------------------------------- checklist

    private static Oordeel verdict(Checklistvraag vraag) {
        return Themachecklist.checklist(vraag).oordeel();
    }

    private static Checklistvraag shown(Checklistvraag vraag, Map<String, Boolean> getoond) {
        return new Checklistvraag(vraag.selectie(), getoond);
    }

    /** Whatever was told before: to show one thing more, also what was not there before, never makes it worse. */
    @Property
    void whatIsShownNeverMakesItWorse(@ForAll("checklists") Checklistvraag vraag, @ForAll("points") String punt) {
        assertThat(verdict(vraag.with(punt, true))).isGreaterThanOrEqualTo(verdict(vraag));
        assertThat(verdict(vraag.with(punt, false))).isLessThanOrEqualTo(verdict(vraag.with(punt, true)));
    }

    @Provide
    Arbitrary<String> points() {
        return Arbitraries.of(PUNTEN);
    }

    /** To tell what was not told narrows: a verdict that is settled stays so. */
    @Property
    void whatIsToldNeverUnsettles(
            @ForAll("checklists") Checklistvraag vraag, @ForAll("points") String punt, @ForAll boolean waarde) {
        Oordeel eerst = verdict(vraag);
        if (!vraag.getoond().containsKey(punt) && eerst != Oordeel.TE_BEOORDELEN) {
            assertThat(verdict(vraag.with(punt, waarde))).isEqualTo(eerst);
        }
    }

    @Property
    void anotherZorgkantoorNeverMakesItBetter(
            @ForAll("checklists") Checklistvraag vraag, @ForAll("offices") Zorgkantoor meer) {
        Selectie s = vraag.selectie();
        List<Zorgkantoor> van = new ArrayList<>(s.zorgkantoren());
        if (!van.contains(meer)) {
            van.add(meer);
        }
        Checklistvraag breder =
                new Checklistvraag(new Selectie(s.sector(), van, s.peildatum(), s.leeswijze()), vraag.getoond());

        assertThat(verdict(breder)).isLessThanOrEqualTo(verdict(vraag));
        assertThat(Themachecklist.checklist(breder).posten())
                .containsAll(Themachecklist.checklist(vraag).posten());
    }

    @Provide
    Arbitrary<Zorgkantoor> offices() {
        return Arbitraries.of(Thematabel.ZORGKANTOREN);
    }

    /** The whole is the parts, advice is never missing, and every requirement is in one state. */
    @Property
    void adviceIsNeverABreach(@ForAll("checklists") Checklistvraag vraag) {
        Checklist lijst = Themachecklist.checklist(vraag);
        Oordeel samen = Oordeel.all(
                vraag.selectie().zorgkantoren().stream().map(lijst::oordeel).toList());

        assertThat(lijst.oordeel()).isEqualTo(samen);
        assertThat(lijst.posten()).allSatisfy(p -> {
            assertThat(p.getoond().size() + p.ontbreekt().size() + p.open().size())
                    .isEqualTo(p.zin().punten().size());
            if (!p.zwaarte().isBindend()) {
                assertThat(p.stand()).isNotIn(Eisstand.ONTBREEKT, Eisstand.TERMIJN_LOOPT);
                assertThat(p.oordeel()).isEqualTo(Oordeel.VOLDOET);
            }
        });
        assertThat(CHECKLIST.calculate(vraag, Spoor.UIT).waarde().isPresent())
                .isEqualTo(!lijst.posten().isEmpty());
        CHECKLIST
                .calculate(vraag, Spoor.UIT)
                .waarde()
                .ifPresent(w -> assertThat(w).isEqualTo(lijst.oordeel()));
    }

    /** Three-valued logic against enumeration: the verdict is the hull of the verdicts of all ways to fill in what is open. */
    @Property(tries = 100)
    void theVerdictIsTheHullOfItsCases(@ForAll("checklists") Checklistvraag half, @ForAll Random random) {
        List<String> nodig = new ArrayList<>(Themachecklist.checklist(half).posten().stream()
                .flatMap(p -> p.zin().punten().stream())
                .map(Eispunt::naam)
                .distinct()
                .toList());
        Collections.shuffle(nodig, random);
        Map<String, Boolean> vast = new TreeMap<>(half.getoond());
        nodig.stream().skip(6).forEach(p -> vast.putIfAbsent(p, true));
        Checklistvraag vraag = shown(half, vast);
        List<String> open =
                nodig.stream().filter(p -> !vast.containsKey(p)).limit(6).toList();
        boolean loopt =
                !Themachecklist.checklist(vraag).in(Eisstand.TERMIJN_LOOPT).isEmpty();
        Oordeel laag = Oordeel.VOLDOET;
        Oordeel hoog = Oordeel.VOLDOET_NIET;
        for (int bits = 0; bits < 1 << open.size(); bits++) {
            Map<String, Boolean> vol = new TreeMap<>(vast);
            for (int i = 0; i < open.size(); i++) {
                vol.put(open.get(i), (bits >> i & 1) == 1);
            }
            Oordeel geval = verdict(shown(vraag, vol));
            laag = laag.and(geval);
            hoog = hoog.or(geval);
        }
        Oordeel verwacht = laag == hoog ? laag : Oordeel.TE_BEOORDELEN;
        if (!loopt) {
            assertThat(verdict(vraag)).isEqualTo(verwacht);
        }
    }

    // --------------------------------------------------------------------------------------------------------- overlap

    @Property
    void whatSeveralAskIsAskedByTwoAndGrowsWithEachZorgkantoor(
            @ForAll("overlaps") Samenloopvraag vraag, @ForAll("offices") Zorgkantoor meer) {
        Selectie s = vraag.selectie();
        List<Zorgkantoor> van = new ArrayList<>(s.zorgkantoren());
        if (!van.contains(meer)) {
            van.add(meer);
        }
        Collections.reverse(van);
        Samenloopvraag breder = new Samenloopvraag(new Selectie(s.sector(), van, s.peildatum(), s.leeswijze()));
        List<Samenloop> samen = Themasamenloop.overlap(vraag);

        assertThat(samen).allSatisfy(o -> {
            assertThat(o.zorgkantoren()).hasSizeGreaterThan(1);
            assertThat(s.zorgkantoren()).containsAll(o.zorgkantoren());
        });
        assertThat(Themasamenloop.overlap(breder))
                .extracting(Samenloop::onderwerp)
                .containsAll(samen.stream().map(Samenloop::onderwerp).toList());
        SAMENLOOP
                .calculate(vraag, Spoor.UIT)
                .waarde()
                .ifPresent(w -> assertThat(w).isEqualTo(samen.size()));
    }

    /** What is the same by its words is the same in substance. */
    @Property
    void literallyNeverMoreThanInSubstance(@ForAll("overlaps") Samenloopvraag vraag) {
        assertThat(Themasamenloop.overlap(vraag.choose("samenloop", "letterlijk")).stream()
                        .map(o -> onderwerp(o.onderwerp()))
                        .distinct())
                .allSatisfy(o -> assertThat(Themasamenloop.overlap(vraag.choose("samenloop", "strekking")))
                        .extracting(Samenloop::onderwerp)
                        .contains(o));
    }

    private static String onderwerp(String punt) {
        return Thematabel.punten().stream()
                .filter(p -> p.naam().equals(punt))
                .findFirst()
                .orElseThrow()
                .onderwerp();
    }

    // ----------------------------------------------------------------------------------------------------- innovations

    private static Oordeel judged(Innovatievraag vraag) {
        return INNOVATIES.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void anotherInnovationNeverMakesItWorseAndTheirOrderDoesNotMatter(
            @ForAll("innovations") Innovatievraag vraag, @ForAll("innovation") Innovatie meer) {
        List<Innovatie> alle = new ArrayList<>(vraag.innovaties());
        if (alle.stream().noneMatch(i -> i.naam().equals(meer.naam()))) {
            alle.add(meer);
        }
        List<Innovatie> om = new ArrayList<>(alle);
        Collections.reverse(om);
        Oordeel met = judged(new Innovatievraag(vraag.peildatum(), alle));

        assertThat(met).isGreaterThanOrEqualTo(judged(vraag));
        assertThat(judged(new Innovatievraag(vraag.peildatum(), om))).isEqualTo(met);
    }

    @Property
    void onlyWhatIsDoneInThePeriodCounts(@ForAll("innovations") Innovatievraag vraag) {
        assertThat(Innovatietoets.innovaties(vraag, Oordeel.VOLDOET)).allSatisfy(i -> {
            LocalDate klaar = i.afgerond().orElseThrow();
            assertThat(Thematabel.PERIODE.contains(klaar)).isTrue();
            assertThat(klaar).isBeforeOrEqualTo(vraag.peildatum());
            assertThat(i.bewezenEffectief()).contains(true);
            assertThat(i.organisatiebreed()).contains(true);
        });
        assertThat(judged(vraag) == Oordeel.VOLDOET)
                .isEqualTo(Innovatietoets.innovaties(vraag, Oordeel.VOLDOET).size() >= 2);
        assertThat(judged(vraag) == Oordeel.VOLDOET_NIET && vraag.peildatum().isBefore(LocalDate.of(2027, 1, 1)))
                .isFalse();
    }

    @Property
    void theLibraryIsNotFollowedExactlyWhenThereIsAFinding(@ForAll("libraries") Kennisbankvraag vraag) {
        Opvolging opvolging = KENNISBANK.calculate(vraag, Spoor.UIT).waarde().orElseThrow();

        assertThat(opvolging == Opvolging.NIET_GEVOLGD)
                .isEqualTo(!Kennisbanktoets.findings(vraag).isEmpty());
    }

    // ------------------------------------------------------------------------------------------------------------- all

    private static final List<Inschrijving<?, ?>> ALLE = new Themaberekeningen().berekeningen();

    @SuppressWarnings("unchecked") // the entry of this question
    private static <V extends Vraag<V>> void roundTrips(V vraag, int nummer) {
        Inschrijving<V, ?> inschrijving = (Inschrijving<V, ?>) ALLE.get(nummer);
        String json = JsonWriter.pretty(inschrijving.vorm().write(vraag));

        assertThat(inschrijving.read("vraag", json.getBytes(UTF_8))).isEqualTo(vraag);
    }

    @Property(tries = 200)
    void everyQuestionSurvivesJson(
            @ForAll("checklists") Checklistvraag checklist,
            @ForAll("overlaps") Samenloopvraag samenloop,
            @ForAll("innovations") Innovatievraag innovaties,
            @ForAll("libraries") Kennisbankvraag kennisbank) {
        roundTrips(Overzichtvraag.of(samenloop.selectie()), 0);
        roundTrips(checklist, 1);
        roundTrips(samenloop, 2);
        roundTrips(innovaties, 3);
        roundTrips(kennisbank, 4);
    }

    /** An open reading stands for its choices: each of them lies inside. */
    @Property(tries = 100)
    void aFilledReadingNeverWidens(@ForAll("checklists") Checklistvraag vraag, @ForAll Random random) {
        List<Lezing> lezingen = vraag.lezingen();
        Lezing lezing = lezingen.get(random.nextInt(lezingen.size()));
        Checklistvraag open = vraag.open(lezing);
        Omhulling<Oordeel> geheel = CHECKLIST.hull(open);

        lezing.keuzes()
                .forEach(k -> assertThat(geheel.contains(CHECKLIST.hull(vraag.choose(lezing.naam(), k))))
                        .isTrue());
    }
}
