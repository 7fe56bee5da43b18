package nl.wlzkit.regions.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The edges of what can be asked about regions, and what the answers can be asked in turn. Names are made up. */
class RegiowaardenTest {
    private static Regiototaal total(Map<String, Integer> regios) {
        return new Regiototaal(new TreeMap<>(regios));
    }

    @Test
    void aTotalIsDividedIntoShares() {
        Regiototaal totaal = total(Map.of("A", 1, "B", 2, "C", 5));

        assertThat(totaal.totaal()).isEqualTo(8);
        assertThat(totaal.zorgkantoren()).isEqualTo(3);
        assertThat(totaal.below(1)).isZero();
        assertThat(totaal.below(2)).isEqualTo(1);
        assertThat(totaal.below(5)).isEqualTo(2);
        assertThat(totaal.below(6)).isEqualTo(3);
        assertThat(totaal.aandeel("C")).contains(Breuk.of(5, 8));
        assertThat(totaal.aandeel("D")).isEmpty();
        assertThat(totaal.percentage("C")).contains(Percentage.of("62.5"));
        assertThat(totaal.percentage("D")).isEmpty();
        assertThat(totaal.in(Taal.EN)).startsWith("8 of 3: C 5");
    }

    @Test
    void aZorgkantoorHasARegionAndThereIsOne() {
        assertThatThrownBy(() -> total(Map.of())).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> total(Map.of("A", 3, "B", 0))).isInstanceOf(OngeldigeWaardeException.class);
        assertThatCode(() -> total(Map.of("A", 1))).doesNotThrowAnyException();
    }

    @Test
    void totalsAreInTheOrderOfTheirNumbers() {
        Regiototaal een = total(Map.of("A", 4));

        assertThat(een).isLessThan(total(Map.of("A", 5)));
        assertThat(een).isLessThan(total(Map.of("A", 2, "B", 2)));
        assertThat(een).isLessThan(total(Map.of("B", 4))).isEqualByComparingTo(total(Map.of("A", 4)));
    }

    private static SortedMap<String, Regiotellingvraag.Telling> counts(int aantal) {
        SortedMap<String, Regiotellingvraag.Telling> tellingen = new TreeMap<>();
        IntStream.range(0, aantal).forEach(i -> tellingen.put("kantoor " + i, new Regiotellingvraag.Telling(1, 0)));
        return tellingen;
    }

    @Test
    void oneThroughAHundredZorgkantorenAreCounted() {
        assertThatCode(() -> new Regiotellingvraag(counts(100), Optional.empty()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Regiotellingvraag(counts(101), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Regiotellingvraag(counts(0), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Regiotellingvraag(
                        new TreeMap<>(Map.of(" ", new Regiotellingvraag.Telling(1, 0))), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Regiotellingvraag(counts(1), Optional.of(1999)))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Regiotellingvraag.Telling(3, 3)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatCode(() -> new Regiotellingvraag.Telling(3, 2)).doesNotThrowAnyException();
    }

    @Test
    void aCountHasNoHolesToFill() {
        Regiotellingvraag vraag = new Regiotellingvraag(counts(2), Optional.empty());

        assertThat(vraag.gaten()).isEmpty();
        assertThat(vraag.fill(
                        Aanvullingsvraag2017.LEZINGEN
                                .lezingen(List.of("overig"))
                                .get(0)
                                .gat(),
                        "open"))
                .isEqualTo(vraag);
    }

    @Test
    void withOneRegionTheVariantAndTheRoundingDoNotMatter() {
        assertThat(Inkoopteamvraag.of(1, Optional.empty()).gaten()).isEmpty();
        assertThat(Inkoopteamvraag.of(1, Optional.empty()).lezingen()).isEmpty();
        assertThat(Inkoopteamvraag.of(2, Optional.empty()).gaten())
                .extracting(Gat::feit)
                .containsExactly("variant");
        assertThat(Inkoopteamvraag.of(2, Optional.empty()).lezingen()).isEmpty();
        assertThat(Inkoopteamvraag.of(3, Optional.of(Inrichtingsvariant.TEAM_PER_TWEE))
                        .lezingen())
                .extracting(Lezing::naam)
                .containsExactly("oneven");
        assertThat(Inkoopteamvraag.of(3, Optional.of(Inrichtingsvariant.WISSELEND))
                        .lezingen())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, ", "2, TEAM_PER_TWEE", "5, TEAM_PER_TWEE", "2, WISSELEND", "2, HERVERKAVELING"})
    void theNumberOfRegionsIsNamedBesideTheNumberOfTeams(int regios, Inrichtingsvariant variant) {
        List<Post> posten = new Inkoopteams()
                .explain(Inkoopteamvraag.of(regios, Optional.ofNullable(variant)))
                .posten();

        assertThat(posten)
                .singleElement()
                .satisfies(p -> assertThat(p.door())
                        .extracting(Gegeven::feit, Gegeven::waarde)
                        .containsExactly(tuple("regios", regios)));
    }

    @Test
    void atMostAHundredPointsOfEachKindAreAdded() {
        List<String> honderd =
                IntStream.range(0, 100).mapToObj(i -> "punt " + i).toList();
        List<String> meer = IntStream.range(0, 101).mapToObj(i -> "punt " + i).toList();
        List<Aanvullingspunt> vaak = Collections.nCopies(101, Aanvullingspunt.WEGING);

        assertThat(Aanvullingsvraag2017.of(List.of(), honderd, Optional.empty()).overige())
                .hasSize(100);
        assertThat(Aanvullingsvraag2017.of(vaak.subList(0, 100), List.of(), Optional.empty())
                        .punten())
                .containsExactly(Aanvullingspunt.WEGING);
        assertThatThrownBy(() -> Aanvullingsvraag2017.of(List.of(), meer, Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Aanvullingsvraag2017.of(vaak, List.of(), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Aanvullingsvraag2017.of(List.of(), List.of(" "), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void theReadingOfOtherPointsMattersOnlyWhenThereAreSome() {
        assertThat(Aanvullingsvraag2017.of(List.of(Aanvullingspunt.WEGING), List.of(), Optional.empty())
                        .lezingen())
                .isEmpty();
        assertThat(Aanvullingsvraag2017.of(List.of(), List.of("verzonnen"), Optional.empty())
                        .lezingen())
                .extracting(Lezing::naam)
                .containsExactly("overig");
    }

    @Test
    void onlyThePointsOnWhichItMayAreNamedAsSuch() {
        Post begin = new Aanvulling2017()
                .explain(Aanvullingsvraag2017.of(
                        List.of(
                                Aanvullingspunt.PGB_INITIATIEVEN,
                                Aanvullingspunt.WEGING,
                                Aanvullingspunt.ZORGAANBOD,
                                Aanvullingspunt.OPSLAG),
                        List.of(),
                        Optional.empty()))
                .posten()
                .get(0);

        assertThat(begin.door())
                .extracting(Gegeven::waarde)
                .containsExactly(Aanvullingspunt.WEGING, Aanvullingspunt.OPSLAG);
    }

    @Test
    void ofAPhilosophyTwoThingsAreAskedAndOfTheRestOne() {
        Regioverschilvraag vraag = new Regioverschilvraag(
                Regioverschilvraag.Soort.FILOSOFIE, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(vraag.gaten())
                .extracting(Gat::feit)
                .containsExactly("uitgangspuntenLeidend", "uitgangspuntenHerkenbaar");
        assertThat(fill(vraag, 0))
                .isEqualTo(new Regioverschilvraag(
                        Regioverschilvraag.Soort.FILOSOFIE, Optional.empty(), Optional.of(true), Optional.empty()));
        assertThat(fill(vraag, 1))
                .isEqualTo(new Regioverschilvraag(
                        Regioverschilvraag.Soort.FILOSOFIE, Optional.empty(), Optional.empty(), Optional.of(true)));
        Regioverschilvraag afspraak = new Regioverschilvraag(
                Regioverschilvraag.Soort.AFSPRAAK, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(afspraak.gaten()).extracting(Gat::feit).containsExactly("pastInLandelijkBeleid");
        assertThat(fill(afspraak, 0).pastInLandelijkBeleid()).contains(true);
    }

    @SuppressWarnings("unchecked")
    private static Regioverschilvraag fill(Regioverschilvraag vraag, int gat) {
        return vraag.fill((Gat<Boolean>) vraag.gaten().get(gat), true);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "9999, 4, true", "0, 1, false", "10000, 1, false", "2023, 0, false", "2023, 5, false"})
    void aQuarterIsOneOfFourInAYearOfFourDigits(int jaar, int nummer, boolean is) {
        if (is) {
            assertThat(Kwartaal.parse(new Kwartaal(jaar, nummer).toString())).isEqualTo(new Kwartaal(jaar, nummer));
        } else {
            assertThatThrownBy(() -> new Kwartaal(jaar, nummer)).isInstanceOf(OngeldigeWaardeException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Wachtendencijfer.Stand.class)
    void aStateHasTheWordsOfTheSource(Wachtendencijfer.Stand stand) {
        String woorden = stand.name().toLowerCase(Locale.ROOT).replace('_', ' ');

        assertThat(stand.in(Taal.NL)).isEqualTo(woorden);
        assertThat(stand.in(Taal.EN)).isNotEqualTo(woorden).isNotBlank();
    }

    @Test
    void regionsAndMunicipalitiesHaveNamesAndCodes() {
        Zorgkantoorregio friesland = Zorgkantoorregio.parse("ZK08");
        Zorgkantoorregio groningen = Zorgkantoorregio.parse("ZK09");
        Gemeentelijst lijst = Gemeentelijst.of(2019);

        assertThat(friesland).hasToString("ZK08").isLessThan(groningen);
        assertThat(friesland.in(Taal.EN)).isEqualTo("Friesland");
        assertThat(lijst.jaar()).isEqualTo(2019);
        assertThat(lijst.regel()).isEqualTo("GIN-2019");
        assertThat(lijst.find(14)).map(g -> g.in(Taal.NL)).contains("Groningen (GM0014)");
        assertThat(VormaligeRegio.NIEUWE_WATERWEG_NOORD.code()).isEqualTo("ZK15");
        assertThat(VormaligeRegio.NIEUWE_WATERWEG_NOORD.naam()).isEqualTo("Nieuwe Waterweg Noord");
        assertThat(VormaligeRegio.DELFT_WESTLAND_OOSTLAND.code()).isEqualTo("ZK05");
    }

    @Test
    void aRegionIsCarriedOutUnderADesignationOfThoseYears() {
        assertThat(Zorgkantoorregio.all().stream().flatMap(r -> Regiouitvoering.of(r).stream()))
                .hasSize(62)
                .allSatisfy(u -> {
                    assertThat(u.aanwijzing().geldigheid().contains(u.geldigheid()))
                            .isTrue();
                    assertThat(u.aanwijzing().zorgkantoor()).isEqualTo(u.zorgkantoor());
                });
    }
}
