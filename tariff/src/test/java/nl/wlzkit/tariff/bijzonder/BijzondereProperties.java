package nl.wlzkit.tariff.bijzonder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.bijzonder.Behandelingoverzicht.Regel;
import nl.wlzkit.testing.Rekenproef;

/** What must hold for every question of this package. */
class BijzondereProperties {
    private static final Behandelingtoets BEHANDELING = new Behandelingtoets();
    private static final Schoonmaaktoets SCHOONMAAK = new Schoonmaaktoets();
    private static final Meerzorgopenstelling MEERZORG = new Meerzorgopenstelling();
    private static final Prestatiecode OVERIG = new Prestatiecode("H329");

    // ------------------------------------------------------------------------------------------------------ generators

    private static Arbitrary<Bedrag> euros(long most) {
        return Arbitraries.longs().between(0, most * 100).map(Bedrag::ofCenten);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(1, 60)
                .map(d -> LocalDate.of(2017, 3, 1).plusDays(d));
    }

    private static Arbitrary<Breuk> hours() {
        return Arbitraries.longs().between(1, 3000).map(h -> Breuk.of(h, 100));
    }

    private static Arbitrary<Declaratie> declarations() {
        return Combinators.combine(
                        Arbitraries.of("H335", "H336", "H329").map(Prestatiecode::new),
                        days(),
                        hours(),
                        euros(5000),
                        Arbitraries.of(true, false))
                .as(Declaratie::new);
    }

    @Provide
    Arbitrary<Toestemming> permissions() {
        return Combinators.combine(
                        Arbitraries.of("A", "A", "B"),
                        hours(),
                        days(),
                        Arbitraries.integers().between(0, 40),
                        days())
                .as((client, uren, van, duur, afgegeven) ->
                        new Toestemming(client, uren, Geldigheid.of(van, van.plusDays(duur)), afgegeven.minusDays(30)));
    }

    @Provide
    Arbitrary<Behandelingvraag> treatments() {
        return Combinators.combine(
                        declarations().list().ofMaxSize(6),
                        permissions().list().ofMaxSize(4),
                        Arbitraries.of(
                                Optional.of(false), Optional.of(false), Optional.of(true), Optional.<Boolean>empty()),
                        euros(30).optional(),
                        Arbitraries.integers().between(1, 365).optional(),
                        readings(Behandelingvraag.LEZINGEN))
                .as((declaraties, toestemmingen, laag, verschil, dagen, keuzes) -> new Behandelingvraag(
                        "A",
                        Sector.GZ,
                        Behandelpakket.ZZP_EXCLUSIEF,
                        declaraties,
                        toestemmingen,
                        laag,
                        Optional.empty(),
                        verschil,
                        dagen,
                        keuzes));
    }

    private static Arbitrary<Leeswijze> readings(Leeswijze lezingen) {
        Arbitrary<Leeswijze> keuzes = Arbitraries.just(lezingen);
        for (var lezing : lezingen.lezingen()) {
            keuzes = Combinators.combine(keuzes, Arbitraries.of(lezing.keuzes()))
                    .as((tot, keuze) -> tot.choose(lezing.naam(), keuze));
        }
        return keuzes;
    }

    @Provide
    Arbitrary<Schoonmaakvraag> cleanings() {
        Arbitrary<Map<String, Boolean>> feiten = Arbitraries.maps(
                Arbitraries.of(List.copyOf(Schoonmaakvraag.FEITEN.namen())), Arbitraries.of(true, true, false));
        Arbitrary<List<Mptaanbieder>> aanbieders = Combinators.combine(
                        Arbitraries.longs().between(0, 4000), Arbitraries.of(true, false))
                .as((aandeel, schoonmaak) -> new Mptaanbieder("X", Breuk.of(aandeel, 100), schoonmaak))
                .list()
                .ofMaxSize(4)
                .map(BijzondereProperties::named);
        return Combinators.combine(
                        Arbitraries.of(Leveringskeuze.alle()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        aanbieders,
                        euros(5000).optional(),
                        euros(5000).optional(),
                        Arbitraries.integers().between(1, 365).optional(),
                        Combinators.combine(feiten, readings(Schoonmaakvraag.LEZINGEN))
                                .as(Map::entry))
                .as((keuze, alleen, onder, lijst, budget, gebruikt, dagen, rest) -> new Schoonmaakvraag(
                        keuze, alleen, onder, lijst, budget, gebruikt, dagen, rest.getKey(), rest.getValue()));
    }

    private static List<Mptaanbieder> named(List<Mptaanbieder> zonder) {
        List<Mptaanbieder> met = new ArrayList<>();
        for (Mptaanbieder a : zonder) {
            met.add(new Mptaanbieder("A" + met.size(), a.aandeel(), a.schoonmaak()));
        }
        return met;
    }

    @Provide
    Arbitrary<Meerzorgvraag> meerzorgs() {
        return Combinators.combine(
                        Arbitraries.of(Sector.values()),
                        Arbitraries.of(Leveringskeuze.alle()),
                        Arbitraries.integers()
                                .between(0, 1095)
                                .map(d -> LocalDate.of(2015, 1, 1).plusDays(d)),
                        euros(500).optional(),
                        euros(500).optional(),
                        Arbitraries.of(true, false).optional(),
                        readings(Meerzorgvraag.LEZINGEN))
                .as(Meerzorgvraag::new);
    }

    // ------------------------------------------------------------------------------------------------ for all of them

    private static <V extends Vraag<V>, T extends Comparable<? super T>> void keepsItsPromises(
            Berekening<V, T> berekening, V vraag) {
        Omhulling<T> geheel = berekening.answer(vraag).omhulling();
        for (Gat<?> gat : vraag.gaten()) {
            for (V gevuld : Rekenproef.filled(vraag, gat)) {
                assertThat(geheel.contains(berekening.answer(gevuld).omhulling()))
                        .as("%s", gat.feit())
                        .isTrue();
            }
        }
        if (vraag.gaten().isEmpty()) {
            Antwoord<T> antwoord = berekening.calculate(vraag, Spoor.UIT);
            assertThat(berekening.explain(vraag).antwoord()).isEqualTo(antwoord);
            assertThat(berekening.explain(vraag).posten()).isNotEmpty();
        }
    }

    @Property
    void aFilledHoleNeverWidensTheCorrection(@ForAll("treatments") Behandelingvraag vraag) {
        keepsItsPromises(BEHANDELING, vraag);
    }

    @Property(tries = 300)
    void aFilledHoleNeverWidensTheBudget(@ForAll("cleanings") Schoonmaakvraag vraag) {
        keepsItsPromises(SCHOONMAAK, vraag);
    }

    @Property
    void aFilledHoleNeverWidensTheNeed(@ForAll("meerzorgs") Meerzorgvraag vraag) {
        keepsItsPromises(MEERZORG, vraag);
    }

    // ------------------------------------------------------------------------------------------------------- treatment

    /** Whatever is unknown is taken as known, so that there is one answer. */
    private static Behandelingvraag complete(Behandelingvraag vraag) {
        Behandelingvraag met = vraag;
        while (!met.gaten().isEmpty()) {
            met = Rekenproef.filled(met, met.gaten().get(0)).get(0);
        }
        return met;
    }

    private static Behandelingoverzicht judge(Behandelingvraag vraag) {
        return Behandelingtoets.overzicht(vraag).waarde().orElseThrow();
    }

    @Property
    void acceptedAndCorrectedAreWhatWasDeclared(@ForAll("treatments") Behandelingvraag half) {
        Behandelingvraag vraag = complete(half);
        Behandelingoverzicht overzicht = judge(vraag);
        Bedrag som = Bedrag.NUL;
        for (int i = 0; i < overzicht.regels().size(); i++) {
            Regel regel = overzicht.regels().get(i);
            assertThat(regel.declaratie()).isEqualTo(vraag.declaraties().get(i));
            assertThat(regel.aanvaard().plus(regel.gecorrigeerd()))
                    .isEqualTo(regel.declaratie().bedrag());
            assertThat(regel.aanvaard().signum()).isNotNegative();
            assertThat(regel.gecorrigeerd().compareTo(regel.bovenKader())).isNotNegative();
            assertThat(regel.gecorrigeerd().signum() == 0 || regel.oordeel() != Declaratieoordeel.TOEGESTAAN)
                    .isTrue();
            som = som.plus(regel.gecorrigeerd());
        }
        assertThat(overzicht.gecorrigeerd()).isEqualTo(som);
        assertThat(overzicht.aanvaard().plus(som)).isEqualTo(overzicht.gedeclareerd());
        assertThat(BEHANDELING.calculate(vraag, Spoor.UIT).waarde()).contains(som);
        assertThat(overzicht.kader().map(Bedrag::signum).orElse(0)).isNotNegative();
    }

    /** Declarations of one euro an hour, so that what is accepted is the hours that were permitted. */
    @Property
    void neverMoreHoursThanWerePermitted(@ForAll("treatments") Behandelingvraag half) {
        List<Declaratie> declaraties = new ArrayList<>();
        for (Declaratie d : half.declaraties()) {
            Bedrag bedrag = Bedrag.of(Maten.decimal(d.uren()));
            declaraties.add(new Declaratie(OVERIG, d.dag(), d.uren(), bedrag, false));
        }
        Bedrag toegestaan = Bedrag.NUL;
        for (Toestemming t : half.toestemmingen()) {
            toegestaan = t.client().equals("A") ? toegestaan.plus(Bedrag.of(Maten.decimal(t.uren()))) : toegestaan;
        }
        Behandelingvraag vraag = Behandelingvraag.of(
                        "A", Sector.GZ, Behandelpakket.VPT_EXCLUSIEF, declaraties, half.toestemmingen())
                .withLaagZzp(false);

        assertThat(judge(vraag).aanvaard()).isLessThanOrEqualTo(toegestaan);
    }

    @Property
    void permissionForAnotherClientOrAfterwardsNeverHelps(
            @ForAll("treatments") Behandelingvraag half, @ForAll("permissions") Toestemming meer) {
        Behandelingvraag vraag = complete(half);
        Bedrag correctie = judge(vraag).gecorrigeerd();
        LocalDate later = LocalDate.of(2017, 12, 31);

        assertThat(judge(with(vraag, new Toestemming("B", meer.uren(), meer.periode(), meer.afgegeven())))
                        .gecorrigeerd())
                .isEqualTo(correctie);
        assertThat(judge(with(vraag, new Toestemming("A", meer.uren(), meer.periode(), later)))
                        .gecorrigeerd())
                .isEqualTo(correctie);
    }

    private static Behandelingvraag with(Behandelingvraag vraag, Toestemming toestemming) {
        List<Toestemming> meer = new ArrayList<>(vraag.toestemmingen());
        meer.add(toestemming);
        return new Behandelingvraag(
                vraag.client(),
                vraag.sector(),
                vraag.pakket(),
                vraag.declaraties(),
                meer,
                vraag.laagZzp(),
                vraag.vpt(),
                vraag.verschil(),
                vraag.dagen(),
                vraag.leeswijze());
    }

    /** Whatever the prices are: a permission more takes no hour from another declaration. */
    @Property
    void morePermissionNeverCorrectsMore(
            @ForAll("treatments") Behandelingvraag half, @ForAll("permissions") Toestemming meer) {
        Behandelingvraag vraag = complete(half);

        assertThat(judge(with(vraag, meer)).gecorrigeerd())
                .isLessThanOrEqualTo(judge(vraag).gecorrigeerd());
    }

    @Property
    void elsewhereItIsNotRegulated(
            @ForAll("treatments") Behandelingvraag vraag, @ForAll Sector sector, @ForAll Behandelpakket pakket) {
        Behandelingvraag anders = new Behandelingvraag(
                vraag.client(),
                sector,
                pakket,
                vraag.declaraties(),
                vraag.toestemmingen(),
                Optional.of(false),
                vraag.vpt(),
                Optional.of(Bedrag.NUL),
                Optional.of(1),
                vraag.leeswijze());

        assertThat(BEHANDELING.calculate(anders, Spoor.UIT).waarde().isPresent())
                .isEqualTo(sector == Sector.GZ && pakket.isExclusief());
    }

    // -------------------------------------------------------------------------------------------------------- cleaning

    @Property
    void aFactorDoesNotChangeWhoOrganises(
            @ForAll("cleanings") Schoonmaakvraag half, @ForAll @IntRange(min = 1, max = 200) int factor) {
        List<Mptaanbieder> keer = new ArrayList<>();
        for (Mptaanbieder a : half.aanbieders()) {
            keer.add(new Mptaanbieder(a.naam(), a.aandeel().times(Breuk.of(factor, 1)), a.schoonmaak()));
        }
        Collections.reverse(keer);
        List<String> namen = organisers(half.aanbieders());

        assertThat(organisers(keer)).isEqualTo(namen);
        Breuk grootste = half.aanbieders().stream()
                .map(Mptaanbieder::aandeel)
                .max(Breuk::compareTo)
                .orElse(Breuk.NUL);
        for (Mptaanbieder a : half.aanbieders()) {
            assertThat(namen.contains(a.naam()))
                    .isEqualTo(a.aandeel().signum() > 0 && a.aandeel().equals(grootste));
        }
    }

    private static List<String> organisers(List<Mptaanbieder> aanbieders) {
        Schoonmaakvraag vraag = Schoonmaakvraag.of(Leveringskeuze.parse("MPT"), aanbieders)
                .with("besluit", true)
                .with("wlz-indicatie", true)
                .withPgbBudget(Bedrag.NUL)
                .withGebruikt(Bedrag.NUL);
        return Schoonmaaktoets.uitslag(vraag).verantwoordelijk();
    }

    @Property
    void theAmountIsTheRoomOfTheResultOrThereIsNoModule(@ForAll("cleanings") Schoonmaakvraag half) {
        Schoonmaakvraag vraag = half;
        while (!vraag.gaten().isEmpty()) {
            vraag = Rekenproef.filled(vraag, vraag.gaten().get(0)).get(1);
        }
        Schoonmaakuitslag uitslag = Schoonmaaktoets.uitslag(vraag);
        Antwoord<Bedrag> antwoord = SCHOONMAAK.calculate(vraag, Spoor.UIT);

        boolean mag = uitslag.vorm() == Schoonmaakvorm.LOSSE_MODULE
                && uitslag.onderaanneming().orElse(true);
        assertThat(antwoord.waarde()).isEqualTo(mag ? uitslag.ruimte() : Optional.empty());
        if (uitslag.vorm() == Schoonmaakvorm.LOSSE_MODULE && vraag.leeswijze().is("budgetdagen", "heel-jaar")) {
            assertThat(uitslag.budget()).isEqualTo(vraag.pgbBudget());
        }
        assertThat(uitslag.verantwoordelijk().isEmpty() || uitslag.toeleiding().isEmpty())
                .isTrue();
    }

    // -------------------------------------------------------------------------------------------------------- meerzorg

    @Property
    void whatIsOpenStaysOpen(@ForAll("meerzorgs") Meerzorgvraag vraag, @ForAll Random random) {
        LocalDate later = vraag.dag().plusDays(random.nextInt(400));
        if (Meerzorgopenstelling.refusals(vraag).isEmpty() && Meerzorgvraag.DAGEN.contains(later)) {
            assertThat(Meerzorgopenstelling.refusals(new Meerzorgvraag(
                            vraag.sector(),
                            vraag.keuze(),
                            later,
                            vraag.nodig(),
                            vraag.financiering(),
                            vraag.proeftuin(),
                            vraag.leeswijze())))
                    .isEmpty();
        }
    }

    @Property
    void theNeedIsTheDifferenceAndNeverBelowZero(
            @ForAll("meerzorgs") Meerzorgvraag vraag,
            @ForAll @IntRange(min = 0, max = 50_000) int nodig,
            @ForAll @IntRange(min = 0, max = 50_000) int financiering) {
        Optional<Bedrag> behoefte = MEERZORG.calculate(
                        vraag.withNodig(Bedrag.ofCenten(nodig)).withFinanciering(Bedrag.ofCenten(financiering)),
                        Spoor.UIT)
                .waarde();

        assertThat(behoefte.isPresent())
                .isEqualTo(Meerzorgopenstelling.refusals(vraag).isEmpty());
        behoefte.ifPresent(b -> assertThat(b).isEqualTo(Bedrag.ofCenten(Math.max(0, nodig - financiering))));
    }
}
