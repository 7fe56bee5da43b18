package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.regions.match.Vraagaanbodmatch.Tekort;
import nl.wlzkit.regions.match.Vraagaanbodvraag.Horizon;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;

/** Made-up demand and supply, added up by hand, and the edges of what can be asked. */
class VraagaanbodTest {
    private static SortedSet<String> words(String... woorden) {
        return new TreeSet<>(List.of(woorden));
    }

    private static Vraaggroep group(String naam, String context, int aantal) {
        return new Vraaggroep(
                naam,
                "LVB",
                context.isEmpty() ? Optional.empty() : Optional.of(context),
                aantal,
                Optional.empty(),
                words(),
                words());
    }

    private static Aanbodgroep supply(String naam, int plaatsen, String... contexten) {
        return new Aanbodgroep(
                naam,
                words("LVB"),
                Optional.of(words(contexten)),
                words(),
                new Capaciteit(plaatsen, 0),
                Optional.of(words()),
                Optional.of(words()));
    }

    private static Aanbodgroep unknown(String naam, int totaal, int bezet) {
        return new Aanbodgroep(
                naam,
                words("LVB"),
                Optional.empty(),
                words(),
                new Capaciteit(totaal, bezet),
                Optional.empty(),
                Optional.empty());
    }

    private static Vraagaanbodvraag ask(Horizon horizon, List<Vraaggroep> groepen, List<Aanbodgroep> aanbod) {
        return new Vraagaanbodvraag(horizon, groepen, aanbod, new TreeMap<>(), Vraagaanbodvraag.LEZINGEN);
    }

    private static Vraagaanbodvraag now(List<Vraaggroep> groepen, Aanbodgroep... aanbod) {
        return ask(Horizon.KORT, groepen, List.of(aanbod));
    }

    private static Tekort gap(String context, int vraag, int van, int tot) {
        return new Tekort(
                "LVB", context.isEmpty() ? Optional.empty() : Optional.of(context), vraag, new Bandbreedte<>(van, tot));
    }

    @Test
    void theShortageOfAContextIsARangeWhereTheDivisionIsFree() {
        // two places for P or G: two need P and one G; either stays without one, and who needs Q always
        Vraagaanbodmatch.Stand stand = Vraagaanbodmatch.match(now(
                List.of(group("a", "P", 2), group("b", "G", 1), group("c", "Q", 3)),
                supply("X", 2, "P", "G"),
                supply("Y", 4, "R")));

        assertThat(stand.vraag()).isEqualTo(6);
        assertThat(stand.aanbod()).isEqualTo(6);
        assertThat(stand.geplaatst()).isEqualTo(2);
        assertThat(stand.tekort()).isEqualTo(4);
        assertThat(stand.overschot()).isEqualTo(4);
        assertThat(stand.tekorten()).containsExactly(gap("G", 1, 0, 1), gap("P", 2, 0, 1), gap("Q", 3, 3, 3));
    }

    @Test
    void groupsOfOneContextAreOneAndTheUnknownContextIsLast() {
        Vraagaanbodmatch.Stand stand = Vraagaanbodmatch.match(fill(
                now(List.of(group("a", "", 2), group("b", "P", 1), group("c", "P", 2)), supply("X", 9, "P")),
                "context van a",
                1));

        assertThat(stand.tekorten()).containsExactly(gap("P", 3, 0, 0), gap("", 2, 1, 1));
        assertThat(stand.overschot()).isEqualTo(5);
    }

    /** The question with a number in one hole. */
    private static Vraagaanbodvraag fill(Vraagaanbodvraag vraag, String feit, int aantal) {
        Gat<?> gat = vraag.gaten().stream()
                .filter(g -> g.feit().equals(feit))
                .findFirst()
                .orElseThrow();
        return vraag.fill(gap(gat), aantal);
    }

    @SuppressWarnings("unchecked")
    private static Gat<Integer> gap(Gat<?> gat) {
        return (Gat<Integer>) gat;
    }

    @Test
    void careOrContextThatIsCalledOtherwiseIsAnotherRow() {
        Vraaggroep anders = new Vraaggroep("d", "GGZ", Optional.of("P"), 1, Optional.empty(), words(), words());
        Vraagaanbodmatch.Stand stand =
                Vraagaanbodmatch.match(now(List.of(group("a", "P", 1), anders), supply("X", 9, "P")));

        assertThat(stand.tekorten())
                .containsExactly(new Tekort("GGZ", Optional.of("P"), 1, new Bandbreedte<>(1, 1)), gap("P", 1, 0, 0));
    }

    @Test
    void whatIsNotKnownIsAskedOnlyIfItCanMatter() {
        Vraaggroep niemand = group("niemand", "", 0);
        Aanbodgroep vol = unknown("vol", 5, 5);

        assertThat(now(List.of(niemand), vol).gaten()).isEmpty();
        assertThat(now(List.of(group("een", "", 1)), unknown("plek", 5, 4)).gaten())
                .extracting(Gat::feit)
                .hasSize(2);
        assertThat(ask(Horizon.LANG, List.of(niemand), List.of()).gaten())
                .extracting(Gat::feit)
                .hasSize(2);
        // all places count, taken or not: then the full one can matter
        assertThat(new Vraagaanbodvraag(
                                Horizon.KORT,
                                List.of(),
                                List.of(vol),
                                new TreeMap<>(),
                                Vraagaanbodvraag.LEZINGEN.choose("capaciteit", "totaal"))
                        .gaten())
                .hasSize(1);
    }

    @Test
    void aHoleIsFilledUpToWhatThereIs() {
        Vraagaanbodvraag vraag = now(List.of(group("een", "", 7)), unknown("plek", 9, 5));

        assertThat(vraag.gaten().get(0).domein().cases()).hasToString("[0, 7]");
        assertThat(vraag.gaten().get(1).domein().cases()).hasToString("[0, 4]");
        assertThatThrownBy(() -> Vraagaanbodmatch.match(vraag)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vraagaanbodmatch.match(ask(Horizon.LANG, List.of(group("een", "p", 7)), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected number");
    }

    @Test
    void aNameIsThereOnceAndThereAreAHundredAtMost() {
        List<Vraaggroep> honderd =
                IntStream.range(0, 100).mapToObj(i -> group("g" + i, "P", 1)).toList();
        List<Vraaggroep> meer = new ArrayList<>(honderd);
        meer.add(group("g100", "P", 1));
        List<Aanbodgroep> aanbod =
                IntStream.range(0, 101).mapToObj(i -> supply("a" + i, 1, "P")).toList();

        assertThat(Vraagaanbodmatch.match(now(honderd)).vraag()).isEqualTo(100);
        assertThatThrownBy(() -> now(meer)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> ask(Horizon.KORT, List.of(), aanbod)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatCode(() -> ask(Horizon.KORT, List.of(), aanbod.subList(0, 100)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> now(List.of(group("g", "P", 1), group("g", "Q", 1))))
                .hasMessageContaining("every name once");
    }

    @Test
    void theLinesNameTheNumbersTheyWereMadeOf() {
        Vraagaanbodvraag vraag = fill(
                now(
                        List.of(group("a", "P", 5), group("o", "", 2), group("q", "Q", 1)),
                        supply("X", 3, "P"),
                        supply("Y", 4, "Q")),
                "context van o",
                1);
        List<Gegeven> gegevens = new Vraagaanbodmatch()
                .explain(vraag).posten().stream()
                        .flatMap(p -> p.door().stream())
                        .toList();

        // 2 of unknown context; 3 + 1 + 1 placed; P lacks 2 and the unknown 1, Q nothing; of the seven places two are
        // left
        assertThat(gegevens)
                .extracting(Gegeven::waarde)
                .containsExactly(2, 5, new Bandbreedte<>(2, 2), new Bandbreedte<>(1, 1), 2);
        assertThat(new Vraagaanbodmatch().calculate(vraag, Spoor.UIT).waarde()).contains(3);
    }

    @Test
    void aProviderFitsByContextExpertiseAndContraIndications() {
        Aanbodgroep bij = new Aanbodgroep(
                "A",
                words("LVB"),
                Optional.of(words("P")),
                words("K"),
                new Capaciteit(1, 0),
                Optional.of(words("autisme")),
                Optional.of(words("verslaving")));
        Aanbodgroep onbekend = unknown("B", 1, 0);
        Vraaggroep p = group("p", "P", 1);
        Vraaggroep k = group("k", "K", 1);
        Vraaggroep open = group("o", "", 1);

        assertThat(bij.isComplete()).isTrue();
        assertThat(onbekend.isComplete()).isFalse();
        assertThat(bij.context(p, false)).isEqualTo(Oordeel.VOLDOET);
        assertThat(bij.context(k, false)).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(bij.context(k, true)).isEqualTo(Oordeel.VOLDOET);
        assertThat(onbekend.context(p, true)).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(bij.context(open, false)).isEqualTo(Oordeel.VOLDOET);
        assertThat(supply("leeg", 1).context(open, true)).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(bij.conditions(p)).isEqualTo(Oordeel.VOLDOET);
        assertThat(onbekend.conditions(p)).isEqualTo(Oordeel.VOLDOET);
        assertThat(bij.conditions(with(words("autisme"), words("rookt")))).isEqualTo(Oordeel.VOLDOET);
        assertThat(bij.conditions(with(words("autisme", "gebaren"), words()))).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(bij.conditions(with(words(), words("rookt", "verslaving")))).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(onbekend.conditions(with(words("autisme"), words()))).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(onbekend.conditions(with(words(), words("rookt")))).isEqualTo(Oordeel.TE_BEOORDELEN);
    }

    private static Vraaggroep with(SortedSet<String> expertise, SortedSet<String> kenmerken) {
        return new Vraaggroep("g", "LVB", Optional.of("P"), 1, Optional.empty(), expertise, kenmerken);
    }

    @Test
    void wordsAreOfOneThroughAHundredCharactersAndFiftyAtMost() {
        String langst = "x".repeat(100);
        List<String> vijftig = IntStream.range(0, 50).mapToObj(i -> "w" + i).toList();
        List<String> meer = IntStream.range(0, 51).mapToObj(i -> "w" + i).toList();

        assertThat(Woorden.word(langst)).isEqualTo(langst);
        for (String niet : List.of("", " ", " x", "x ", langst + "x")) {
            assertThatThrownBy(() -> Woorden.word(niet)).isInstanceOf(OngeldigeWaardeException.class);
        }
        assertThat(Woorden.set(vijftig)).hasSize(50);
        assertThatThrownBy(() -> Woorden.set(meer)).isInstanceOf(OngeldigeWaardeException.class);
        assertThat(Woorden.set(List.of("b", "a", "b"))).containsExactly("a", "b");
        assertThatThrownBy(() -> Woorden.set(List.of("a")).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Woorden.some(words())).isEmpty();
        assertThat(Woorden.some(words("a"))).contains(words("a"));
    }

    @Test
    void whatIsMadeIsChecked() {
        assertThatThrownBy(() -> group(" ", "P", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> group("g", " ", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> group("g", "P", -1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> group("g", "P", 1).expecting(1_000_001)).isInstanceOf(OngeldigeWaardeException.class);
        assertThat(group("g", "P", 1).expecting(1_000_000).verwacht()).contains(1_000_000);
        assertThatThrownBy(() -> supply(" ", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Aanbodgroep(
                        "A",
                        words(),
                        Optional.empty(),
                        words(),
                        new Capaciteit(1, 0),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThat(new Capaciteit(1_000_000, 1_000_000).beschikbaar()).isZero();
        assertThatThrownBy(() -> new Capaciteit(1_000_001, 0)).isInstanceOf(OngeldigeWaardeException.class);
    }

    private static Voorkeurvraag offer(Voorkeur voorkeur, List<Zorgkantoorregio> buren) {
        return new Voorkeurvraag(
                voorkeur,
                new Voorkeurvraag.Aanbod(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                buren,
                Voorkeurvraag.LEZINGEN);
    }

    @Test
    void ofAnOfferIsAskedWhatIsWished() {
        Zorgkantoorregio regio = Zorgkantoorregio.parse("ZK32");

        assertThat(offer(Voorkeur.GEEN, List.of()).gaten()).isEmpty();
        assertThat(offer(
                                new Voorkeur(
                                        Optional.of("A"),
                                        Optional.of(Leveringsvorm.VPT),
                                        Optional.of("Zwolle"),
                                        Optional.of(regio)),
                                List.of())
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("aanbieder", "vorm", "plaats");
        assertThat(offer(
                                new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(regio)),
                                List.of())
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("regio");
        // another name than the one that is wished, even if that is called so
        assertThat(offer(
                                new Voorkeur(
                                        Optional.of("een andere"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                List.of())
                        .gaten()
                        .get(0)
                        .domein()
                        .cases())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRegionHasAsManyNeighboursAsThereAreRegionsAtMost() {
        Zorgkantoorregio regio = Zorgkantoorregio.parse("ZK32");

        assertThat(offer(Voorkeur.GEEN, Collections.nCopies(31, regio)).buren()).containsExactly(regio);
        assertThatThrownBy(() -> offer(Voorkeur.GEEN, Collections.nCopies(32, regio)))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Voorkeurvraag.Aanbod(
                        Optional.of(" "), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Voorkeur(Optional.empty(), Optional.empty(), Optional.of(" "), Optional.empty()))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void onlyBringingClientsToPlacesGivesNoMoreOfThem() {
        assertThat(Set.of(Interventie.values()).stream().filter(i -> !i.isMeerAanbod()))
                .containsExactly(Interventie.BEMIDDELEN);
    }

    private static List<String> rules(Vraagaanbodvraag vraag) {
        return new Vraagaanbodmatch()
                .explain(vraag).posten().stream().map(p -> p.stap().regel()).toList();
    }

    @Test
    void onlyTheLinesThatMatterAreThere() {
        // as many places as clients; one place more; one client more
        assertThat(rules(now(List.of(group("a", "P", 1)), supply("X", 1, "P")))).containsExactly("NK-052", "NK-044");
        assertThat(rules(now(List.of(group("a", "P", 1)), supply("X", 2, "P"))))
                .containsExactly("NK-052", "NK-044", "WK-MATCH-OVERSCHOT");
        assertThat(rules(now(List.of(group("a", "P", 2)), supply("X", 1, "P"))))
                .containsExactly("NK-052", "NK-044", "NK-054");
        // nobody of the group of unknown context, and no place of the unknown provider
        assertThat(rules(now(List.of(group("a", "P", 1), group("o", "", 0)), supply("X", 1, "P"), unknown("Y", 3, 3))))
                .containsExactly("NK-052", "NK-044");
    }

    @Test
    void expertiseThatIsNotThereIsALineOfItsOwn() {
        List<Gegeven> gegevens = new Vraagaanbodmatch()
                        .explain(
                                now(List.of(with(words("autisme"), words())), supply("X", 1, "P"), supply("Y", 1, "Q")))
                        .posten()
                        .stream()
                        .filter(p ->
                                List.of("NK-044", "NK-049").contains(p.stap().regel()))
                        .flatMap(p -> p.door().stream())
                        .toList();

        // one place in context, and none with the expertise
        assertThat(gegevens).extracting(Gegeven::waarde).containsExactly(1, 0);
    }
}
