package nl.wlzkit.tariff.meerzorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;

/** What holds for every question about meerzorg, complete or not. */
class MeerzorgProperties {
    private static final Individuelemeerzorg INDIVIDUEEL = new Individuelemeerzorg();
    private static final Groepsmeerzorg GROEP = new Groepsmeerzorg();

    // -------------------------------------------------------------------------------------------------- made-up
    // questions

    private static Arbitrary<Duration> time(long uren) {
        return Arbitraries.longs().between(0, uren * 60).map(Duration::ofMinutes);
    }

    private static Arbitrary<List<Programmaregel>> programme() {
        Arbitrary<Integer> minuten = Arbitraries.integers().between(7 * 60 + 1, 23 * 60);
        Arbitrary<Zorgfunctie> functies = Arbitraries.of(Zorgfunctie.class);
        Arbitrary<BigDecimal> clienten =
                Arbitraries.of("0.2", "0.5", "1", "1.33", "2", "3", "7.5", "20").map(BigDecimal::new);
        return Combinators.combine(
                        minuten.set().ofMaxSize(6),
                        functies.list().ofSize(6),
                        clienten.list().ofSize(6))
                .as((eindes, f, c) -> {
                    List<Programmaregel> regels = new ArrayList<>();
                    for (int einde : eindes.stream().sorted().toList()) {
                        int i = regels.size();
                        regels.add(new Programmaregel(LocalTime.ofSecondOfDay(einde * 60L), f.get(i), c.get(i)));
                    }
                    return regels;
                });
    }

    private static Arbitrary<Bedrag> euro() {
        return Arbitraries.longs().between(0, 20_000_000).map(Bedrag::ofCenten);
    }

    private static Arbitrary<Percentage> tarief() {
        return Arbitraries.integers().between(0, 10_000).map(n -> Percentage.of(BigDecimal.valueOf(n, 2)));
    }

    @Provide
    Arbitrary<Meerzorgaanvraag> requests() {
        Arbitrary<Object[]> pakketten = Arbitraries.of(Rekentabel.JAREN)
                .flatMap(jaar -> Arbitraries.of(Rekentabel.of(jaar).pakketten())
                        .flatMap(p ->
                                Arbitraries.of(Rekencontrole.contents(jaar, p)).map(i -> new Object[] {jaar, p, i})));
        return Combinators.combine(pakketten, programme(), programme(), time(60), time(20), time(20), time(500), euro())
                .flatAs((p, week, weekend, nacht, behandelaren, min, context, euro) -> Combinators.combine(
                                tarief(), Arbitraries.of(Bedragperiode.class))
                        .as((tarief, per) -> new Meerzorgaanvraag(
                                (Integer) p[0],
                                Leveringsvorm.VERBLIJF,
                                (String) p[1],
                                Optional.of((Pakketinhoud) p[2]),
                                week,
                                weekend,
                                nacht,
                                behandelaren,
                                min,
                                context,
                                Optional.of(euro),
                                Optional.of(tarief),
                                per,
                                Meerzorgaanvraag.LEESWIJZE)));
    }

    @Provide
    Arbitrary<Groepsaanvraag> groups() {
        Arbitrary<Groepslid> lid = Combinators.combine(
                        Arbitraries.of("VG7", "VG5", "LG6", "GGZ6B", "VV8"),
                        time(100),
                        time(30),
                        time(50),
                        time(20),
                        time(10))
                .as((pakket, wonen, dag, nacht, behandelaren, min) -> new Groepslid(
                        "C",
                        pakket,
                        Rekencontrole.contents(2026, pakket).get(0),
                        wonen.plusMinutes(1),
                        dag,
                        nacht,
                        behandelaren,
                        min));
        return Combinators.combine(lid.list().ofMinSize(2).ofMaxSize(6), time(900), euro(), tarief())
                .as((leden, context, euro, tarief) -> new Groepsaanvraag(
                        2026,
                        Leveringsvorm.VPT,
                        named(leden),
                        context,
                        Optional.of(euro),
                        Optional.of(tarief),
                        Bedragperiode.JAAR,
                        Groepsaanvraag.LEESWIJZE));
    }

    private static List<Groepslid> named(List<Groepslid> leden) {
        List<Groepslid> alle = new ArrayList<>();
        for (Groepslid l : leden) {
            alle.add(new Groepslid(
                    "C" + alle.size(),
                    l.pakket(),
                    l.inhoud(),
                    l.wonen(),
                    l.dagbesteding(),
                    l.nachtzorg(),
                    l.behandelaren(),
                    l.minuren()));
        }
        return alle;
    }

    private static Meerzorgaanvraag with(Meerzorgaanvraag v, Optional<Bedrag> euro, Optional<Percentage> tarief) {
        return new Meerzorgaanvraag(
                v.jaar(),
                v.leveringsvorm(),
                v.pakket(),
                v.inhoud(),
                v.doordeweeks(),
                v.weekend(),
                v.nachtzorg(),
                v.behandelaren(),
                v.minuren(),
                v.contexturen(),
                euro,
                tarief,
                v.per(),
                v.leeswijze());
    }

    private static Groepsaanvraag with(Groepsaanvraag v, Optional<Bedrag> euro, Optional<Percentage> tarief) {
        return new Groepsaanvraag(
                v.jaar(), v.leveringsvorm(), v.clienten(), v.contexturen(), euro, tarief, v.per(), v.leeswijze());
    }

    // --------------------------------------------------------------------------------------------------------
    // properties

    @Property
    void theStepsEndWhereTheSheetEnds(@ForAll("requests") Meerzorgaanvraag vraag) {
        Map<Cel, Celwaarde> cellen =
                Rekenmodel.calculate(Rekentabel.of(vraag.jaar()), vraag.blad(), Rekentool.LEESWIJZE);
        Celwaarde blad = cellen.get(new Cel(Werkblad.VOORBLAD, vraag.per() == Bedragperiode.JAAR ? "G37" : "G39"));
        Optional<Bedrag> antwoord = INDIVIDUEEL.calculate(vraag, Spoor.UIT).waarde();

        assertThat(antwoord).isEqualTo(blad.getal().map(Afronding.CENT_HALF_OP::round));
    }

    @Property
    void aGroupEndsWhereTheSheetEnds(@ForAll("groups") Groepsaanvraag vraag) {
        Map<Cel, Celwaarde> cellen =
                Rekenmodel.calculate(Rekentabel.of(vraag.jaar()), vraag.blad(), Rekentool.LEESWIJZE);
        Breuk blad = cellen.get(new Cel(Werkblad.VOORBLAD, "G37")).getal().orElseThrow();
        Antwoord<Bedrag> antwoord = GROEP.calculate(vraag, Spoor.UIT);

        assertThat(antwoord.waarde().orElse(Bedrag.NUL)).isEqualTo(Afronding.CENT_HALF_OP.round(blad));
    }

    @Property
    void neverMoreThanTheMaximum(@ForAll("requests") Meerzorgaanvraag vraag) {
        Breuk maximum = Rekentabel.of(vraag.jaar()).maximum().times(Breuk.of(365, 1));
        INDIVIDUEEL
                .calculate(vraag, Spoor.UIT)
                .waarde()
                .ifPresent(b -> assertThat(b).isBetween(Bedrag.NUL, Afronding.CENT_HALF_OP.round(maximum)));
    }

    @Property
    void aHigherPercentageOrMoreContextNeverGivesLess(
            @ForAll("requests") Meerzorgaanvraag vraag, @ForAll("groups") Groepsaanvraag groep) {
        Optional<Bedrag> minder = vraag.contextbedrag().map(b -> Bedrag.ofCenten(b.centen() / 2));
        Optional<Percentage> lager =
                vraag.tariefpercentage().map(p -> Percentage.of(p.toBigDecimal().divide(BigDecimal.valueOf(4))));
        assertThat(value(INDIVIDUEEL.calculate(with(vraag, minder, lager), Spoor.UIT)))
                .isLessThanOrEqualTo(value(INDIVIDUEEL.calculate(vraag, Spoor.UIT)));
        assertThat(value(GROEP.calculate(with(groep, minder, groep.tariefpercentage()), Spoor.UIT)))
                .isLessThanOrEqualTo(value(
                        GROEP.calculate(with(groep, vraag.contextbedrag(), groep.tariefpercentage()), Spoor.UIT)));
    }

    private static Bedrag value(Antwoord<Bedrag> antwoord) {
        return antwoord.waarde().orElse(Bedrag.NUL);
    }

    @Property(tries = 300)
    void aFilledHoleNeverWidensTheAnswer(
            @ForAll("requests") Meerzorgaanvraag vraag, @ForAll("groups") Groepsaanvraag groep) {
        Omhulling<Bedrag> open = INDIVIDUEEL.hull(with(vraag, Optional.empty(), Optional.empty()));
        Omhulling<Bedrag> half = INDIVIDUEEL.hull(with(vraag, vraag.contextbedrag(), Optional.empty()));
        within(open, half);
        within(half, INDIVIDUEEL.hull(vraag));
        within(GROEP.hull(with(groep, Optional.empty(), Optional.empty())), GROEP.hull(groep));
    }

    private static void within(Omhulling<Bedrag> ruim, Omhulling<Bedrag> nauw) {
        nauw.waarde()
                .ifPresent(
                        w -> assertThat(ruim.waarde().orElseThrow().contains(w)).isTrue());
    }

    @Property(tries = 200)
    void theOrderOfTheClientsDoesNotMatter(@ForAll("groups") Groepsaanvraag groep, @ForAll Random toeval) {
        List<Groepslid> anders = new ArrayList<>(groep.clienten());
        Collections.shuffle(anders, toeval);
        Groepsaanvraag geschud = new Groepsaanvraag(
                groep.jaar(),
                groep.leveringsvorm(),
                anders,
                groep.contexturen(),
                groep.contextbedrag(),
                groep.tariefpercentage(),
                groep.per(),
                groep.leeswijze());

        assertThat(GROEP.calculate(geschud, Spoor.UIT)).isEqualTo(GROEP.calculate(groep, Spoor.UIT));
    }

    @Property
    void aQuestionReadsBackAsItWasWritten(
            @ForAll("requests") Meerzorgaanvraag vraag, @ForAll("groups") Groepsaanvraag groep) {
        Problems problems = new Problems("proef");
        assertThat(Meerzorgaanvraag.VORM.read(
                        JsonReader.read(bytes(Meerzorgaanvraag.VORM.write(vraag)), problems), problems))
                .contains(vraag);
        assertThat(Groepsaanvraag.VORM.read(
                        JsonReader.read(bytes(Groepsaanvraag.VORM.write(groep)), problems), problems))
                .contains(groep);
        assertThat(problems.isEmpty()).isTrue();
    }

    // ----------------------------------------------------------------------------------------------------------
    // examples

    private static byte[] bytes(JsonValue document) {
        return JsonWriter.compact(document).getBytes(UTF_8);
    }

    /** LG6 in 2026: maatwerk by the hour through 21:35:59, from there on a profile with a lower amount. */
    @Example
    void moreHoursCanGiveLess() {
        Bedrag maatwerk = lg6(Duration.ofHours(45));
        Bedrag profiel = lg6(Duration.ofDays(2));

        assertThat(maatwerk).isGreaterThan(profiel);
        assertThat(profiel).isEqualTo(Bedrag.of("40872.65"));
    }

    private static Bedrag lg6(Duration nacht) {
        return INDIVIDUEEL
                .calculate(
                        new Meerzorgaanvraag(
                                2026,
                                Leveringsvorm.VERBLIJF,
                                "LG6",
                                Optional.of(Pakketinhoud.BEIDE),
                                List.of(),
                                List.of(),
                                nacht,
                                Duration.ZERO,
                                Duration.ZERO,
                                Duration.ZERO,
                                Optional.of(Bedrag.NUL),
                                Optional.of(Percentage.HONDERD),
                                Bedragperiode.JAAR,
                                Meerzorgaanvraag.LEESWIJZE),
                        Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    @Example
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Rekencontrole.fits(2025, "VG7+", Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("VG7");
        assertThatThrownBy(() -> Rekencontrole.fits(2026, "LVG4", Optional.of(Pakketinhoud.GEEN)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("BEIDE");
        assertThatThrownBy(() -> Rekencontrole.form(Leveringsvorm.MPT)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Rekentool.of(2024)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Programmaregel(LocalTime.of(6, 0), Zorgfunctie.WONEN, BigDecimal.ONE))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Programmaregel(LocalTime.of(9, 0), Zorgfunctie.WONEN, BigDecimal.ZERO))
                .isInstanceOf(OngeldigeWaardeException.class);
    }
}
