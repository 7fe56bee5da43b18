package nl.wlzkit.regions.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.testing.Rekenproef;

/** What holds for every agreement, line and account. */
class AfspraakProperties {
    private static final Set<Vastleggingsvorm> INFORMEEL =
            EnumSet.of(Vastleggingsvorm.GESPREKSVERSLAG, Vastleggingsvorm.CORRESPONDENTIE);

    private static Arbitrary<Optional<Boolean>> fact() {
        return Arbitraries.of(true, false).optional(0.7);
    }

    @Provide
    Arbitrary<Afspraak> agreements() {
        Arbitrary<Afspraakfeiten> feiten = Combinators.combine(fact(), fact(), fact(), fact(), fact(), fact())
                .as(Afspraakfeiten::new);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Afspraaktype.class).optional(0.8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Vastleggingsvorm.class).set().ofMaxSize(3),
                        feiten)
                .as((zorgkantoor, type, frictie, vormen, f) -> new Afspraak(
                        "A",
                        List.of("partij"),
                        zorgkantoor,
                        type,
                        frictie ? List.of("F1") : List.of(),
                        vormen.stream()
                                .filter(v -> zorgkantoor ? v != Vastleggingsvorm.ONDERLING_AANBIEDERS : !v.isContract())
                                .map(Opgesomd::of)
                                .toList(),
                        f,
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    private static <V extends Vraag<V>> List<V> cases(V vraag) {
        List<Gat<?>> gaten = vraag.gaten();
        return gaten.isEmpty()
                ? List.of(vraag)
                : Rekenproef.filled(vraag, gaten.get(0)).stream()
                        .flatMap(v -> cases(v).stream())
                        .toList();
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> void neverWidens(
            Berekening<V, T> berekening, V vraag) {
        for (Gat<?> gat : vraag.gaten()) {
            for (V gevuld : Rekenproef.filled(vraag, gat)) {
                assertThat(berekening.hull(vraag).contains(berekening.hull(gevuld)))
                        .isTrue();
            }
        }
    }

    @Property
    void whatIsSecuredIsFormalised(@ForAll("agreements") Afspraak afspraak) {
        Afspraakvraag vraag = Afspraakvraag.of(afspraak);
        Afspraakkwaliteit.Overzicht overzicht = Afspraakkwaliteit.overview(vraag);
        boolean alleenInformeel = afspraak.vastlegging().stream()
                .allMatch(v -> v.keuze().filter(INFORMEEL::contains).isPresent());

        assertThat(overzicht.geborgd() == Oordeel.VOLDOET_NIET || overzicht.geformaliseerd())
                .isTrue();
        assertThat(!afspraak.in(Vastleggingsvorm.ADDENDUM) || overzicht.geformaliseerd())
                .isTrue();
        assertThat(alleenInformeel && overzicht.geformaliseerd()).isFalse();
    }

    @Property
    void theOverviewSaysWhatTheCalculatorsSay(@ForAll("agreements") Afspraak afspraak) {
        Afspraakvraag vraag = Afspraakvraag.of(afspraak);
        for (Afspraakvraag geval : cases(vraag)) {
            Afspraakkwaliteit.Overzicht overzicht = Afspraakkwaliteit.overview(geval);
            Borging borging =
                    new Afspraakborging().calculate(geval, Spoor.UIT).waarde().orElseThrow();

            assertThat(overzicht.onbekend()).isEmpty();
            assertThat(new Afspraakkwaliteit().calculate(geval, Spoor.UIT).waarde())
                    .contains(overzicht.mist().size());
            assertThat(overzicht.gevraagd()).containsAll(overzicht.mist()).doesNotHaveDuplicates();
            assertThat(borging == Borging.GEBORGD).isEqualTo(overzicht.geborgd() == Oordeel.VOLDOET);
            assertThat(borging == Borging.NIET_GEFORMALISEERD).isEqualTo(!overzicht.geformaliseerd());
        }
        neverWidens(new Afspraakkwaliteit(), vraag);
        neverWidens(new Afspraakborging(), vraag);
    }

    @Property
    void whatProvidersAgreeAmongThemselvesIsMonitored(@ForAll("agreements") Afspraak afspraak) {
        Afspraakkwaliteit.Overzicht overzicht = Afspraakkwaliteit.overview(Afspraakvraag.of(afspraak));
        if (!afspraak.zorgkantoor()) {
            assertThat(overzicht.kanaal()).isEqualTo(Afspraakkanaal.ONDERLING);
            assertThat(overzicht.mist().contains(Afspraakelement.MONITORING))
                    .isEqualTo(afspraak.feiten().monitoring().equals(Optional.of(false)));
        }
    }

    @Property
    void thePartWorkedOutLiesBetweenNothingAndAll(
            @ForAll @Size(max = 6) List<@IntRange(max = 6) Integer> vervolgen,
            @ForAll @IntRange(min = 1, max = 4) int intenties) {
        List<Afspraak> afspraken = new ArrayList<>();
        for (int i = 0; i < intenties; i++) {
            afspraken.add(agreement("I" + i, Afspraaktype.INTENTIONEEL, Vastleggingsvorm.CONVENANT, Optional.empty()));
        }
        Breuk eerst = translated(afspraken);
        for (int v : vervolgen) {
            afspraken.add(agreement(
                    "R" + afspraken.size(),
                    Afspraaktype.RESULTAATGERICHT,
                    Vastleggingsvorm.ADDENDUM,
                    Optional.of("I" + v % intenties)));
            Breuk nu = translated(afspraken);
            assertThat(nu).isBetween(eerst, Breuk.EEN);
            eerst = nu;
        }
        assertThat(eerst)
                .isEqualTo(Breuk.of(
                        vervolgen.stream().map(v -> v % intenties).distinct().count(), intenties));
    }

    private static Afspraak agreement(
            String naam, Afspraaktype type, Vastleggingsvorm vorm, Optional<String> vervolgOp) {
        return new Afspraak(
                naam,
                List.of("partij"),
                true,
                Optional.of(type),
                List.of("F1"),
                List.of(Opgesomd.of(vorm)),
                Afspraakfeiten.ONBEKEND,
                List.of(),
                List.of(),
                vervolgOp);
    }

    private static Breuk translated(List<Afspraak> afspraken) {
        return new Vertaalgraad()
                .calculate(new Vertaalvraag(afspraken), Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    // ------------------------------------------------------------------------------------------------------ the line

    /** What there is of the line of one friction: everything through this many links, and whether it is motivated. */
    record Stand(int schakels, boolean gemotiveerd, boolean verantwoord) {}

    @Provide
    Arbitrary<List<Stand>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Stand::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Lijnvraag line(List<Stand> standen, Schakel totEnMet) {
        List<String> fricties = new ArrayList<>();
        List<Beleidspost> beleid = new ArrayList<>();
        List<Motivering> motiveringen = new ArrayList<>();
        List<Afspraak> afspraken = new ArrayList<>();
        List<String> verantwoord = new ArrayList<>();
        for (int i = 0; i < standen.size(); i++) {
            Stand s = standen.get(i);
            String f = "F" + i;
            fricties.add(f);
            if (s.schakels() >= 1) {
                beleid.add(new Beleidspost(
                        "D" + i, Opgesomd.of(Beleidselement.INKOOPDOEL), List.of(f), Optional.of(i % 2 == 0)));
            }
            if (s.schakels() >= 2) {
                afspraken.add(Afspraak.of(
                        "A" + i,
                        "partij",
                        Afspraaktype.RESULTAATGERICHT,
                        f,
                        s.schakels() >= 3 ? List.of(Vastleggingsvorm.OVEREENKOMST) : List.of(),
                        Afspraakfeiten.ONBEKEND
                                .with(Afspraakelement.CONTRACTMONITORING, s.schakels() >= 4)
                                .with(Afspraakelement.MONITORING, false)));
            }
            if (s.gemotiveerd()) {
                motiveringen.add(new Motivering(f, Optional.empty(), Optional.of("reden")));
            }
            if (s.verantwoord()) {
                verantwoord.add(f);
            }
        }
        return Lijnvraag.of(fricties, beleid, motiveringen, afspraken, verantwoord)
                .through(totEnMet);
    }

    private static Breuk coverage(Lijnvraag vraag) {
        return new DoorlopendeLijn().calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void theCoverageFallsFromLinkToLinkAndCountsTheUnbrokenLines(@ForAll("lines") List<Stand> standen) {
        List<Frictielijn> lijnen = DoorlopendeLijn.lines(line(standen, Schakel.ANALYSE));
        Breuk vorige = Breuk.EEN;
        for (Schakel schakel : Schakel.values()) {
            Breuk nu = coverage(line(standen, schakel));
            assertThat(nu).isBetween(Breuk.NUL, vorige);
            assertThat(nu)
                    .isEqualTo(Breuk.of(
                            lijnen.stream().filter(l -> l.isHeel(schakel)).count(), lijnen.size()));
            vorige = nu;
        }
        assertThat(lijnen)
                .filteredOn(Frictielijn::gemotiveerd)
                .allMatch(l -> l.breuk().isEmpty());
    }

    @Property
    void aLinkMoreNeverBreaksAnother(
            @ForAll("lines") List<Stand> standen,
            @ForAll @IntRange(max = 5) int waar,
            @ForAll @IntRange(max = 2) int wat,
            @ForAll Schakel totEnMet) {
        int i = waar % standen.size();
        Stand oud = standen.get(i);
        List<Stand> meer = new ArrayList<>(standen);
        meer.set(
                i,
                switch (wat) {
                    case 0 -> new Stand(Math.min(4, oud.schakels() + 1), oud.gemotiveerd(), oud.verantwoord());
                    case 1 -> new Stand(oud.schakels(), true, oud.verantwoord());
                    default -> new Stand(oud.schakels(), oud.gemotiveerd(), true);
                });
        List<Frictielijn> eerst = DoorlopendeLijn.lines(line(standen, totEnMet));
        List<Frictielijn> nu = DoorlopendeLijn.lines(line(meer, totEnMet));

        for (int k = 0; k < eerst.size(); k++) {
            Frictielijn toen = eerst.get(k);
            Frictielijn dan = nu.get(k);
            for (Schakel schakel : Schakel.values()) {
                assertThat(!toen.isHeel(schakel) || dan.isHeel(schakel)).isTrue();
            }
            assertThat(k == i || toen.equals(dan)).isTrue();
        }
        assertThat(coverage(line(meer, totEnMet))).isGreaterThanOrEqualTo(coverage(line(standen, totEnMet)));
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("lines") List<Stand> standen) {
        Lijnvraag vraag = line(standen, Schakel.VERANTWOORDING);
        Lijnvraag anders = Lijnvraag.of(
                reversed(vraag.fricties()),
                reversed(vraag.beleid()),
                reversed(vraag.motiveringen()),
                reversed(vraag.afspraken()),
                reversed(vraag.verantwoord()));

        assertThat(anders).isEqualTo(vraag);
    }

    private static <W> List<W> reversed(List<W> lijst) {
        List<W> om = new ArrayList<>(lijst);
        Collections.reverse(om);
        return om;
    }

    @Property
    void whatIsNotToldLiesBetweenAllAndNothing(@ForAll("agreements") Afspraak afspraak, @ForAll Schakel totEnMet) {
        Lijnvraag vraag = Lijnvraag.of(
                        List.of("F1"),
                        List.of(new Beleidspost(
                                "D", Opgesomd.of(Beleidselement.SPEERPUNT), List.of("F1"), Optional.empty())),
                        List.of(),
                        List.of(afspraak),
                        List.of("F1"))
                .through(totEnMet);
        neverWidens(new DoorlopendeLijn(), vraag);
        vraag.lezingen().forEach(l -> neverWidens(new DoorlopendeLijn(), vraag.open(l)));
    }

    // ---------------------------------------------------------------------------------------------------- the account

    private static Verantwoordingsvraag account(List<Integer> posten, int anderJaar) {
        List<Jaarfrictie> fricties = new ArrayList<>();
        List<Verslagpost> verslag = new ArrayList<>();
        for (int i = 0; i < posten.size(); i++) {
            int wat = posten.get(i);
            fricties.add(new Jaarfrictie("F" + i, 2021));
            if (wat > 0) {
                verslag.add(Verslagpost.of(
                        "F" + i,
                        Optional.of("opgelost").filter(x -> wat == 2 || wat == 4),
                        Optional.of(Hoeveelheid.of(0, Eenheid.PLEKKEN)).filter(x -> wat >= 3)));
            }
        }
        IntStream.range(0, anderJaar).forEach(i -> fricties.add(new Jaarfrictie("X" + i, 2020)));
        return Verantwoordingsvraag.of(2021, fricties, verslag);
    }

    private static Breuk completeness(Verantwoordingsvraag vraag) {
        return new VerantwoordingVolledigheid()
                .calculate(vraag, Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    @Property
    void theAccountIsCompleteForThePartThatTellsEverything(
            @ForAll @Size(max = 6) List<@IntRange(max = 4) Integer> posten, @ForAll @IntRange(max = 3) int anderJaar) {
        Verantwoordingsvraag vraag = account(posten, anderJaar);
        VerantwoordingVolledigheid.Overzicht overzicht = VerantwoordingVolledigheid.overview(vraag);
        Breuk nu = completeness(vraag);

        assertThat(nu).isBetween(Breuk.NUL, Breuk.EEN).isEqualTo(overzicht.volledigheid());
        assertThat(nu).isLessThanOrEqualTo(overzicht.onderdelen());
        assertThat(overzicht.perElement().values()).allMatch(b -> nu.compareTo(b) <= 0);
        assertThat(nu)
                .isEqualTo(
                        posten.isEmpty()
                                ? Breuk.EEN
                                : Breuk.of(posten.stream().filter(p -> p == 4).count(), posten.size()));
        assertThat(completeness(account(posten, 0))).isEqualTo(nu);
        assertThat(overzicht.genegeerd()).hasSize(anderJaar);
    }

    @Property
    void anElementMoreNeverMakesItLessComplete(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 4) Integer> posten,
            @ForAll @IntRange(max = 5) int waar) {
        int i = waar % posten.size();
        List<Integer> meer = new ArrayList<>(posten);
        int oud = posten.get(i);
        for (int nu : oud == 0 ? List.of(1, 2, 3, 4) : oud == 1 ? List.of(2, 3, 4) : List.of(4)) {
            meer.set(i, nu);
            assertThat(completeness(account(meer, 0))).isGreaterThanOrEqualTo(completeness(account(posten, 0)));
        }
    }
}
