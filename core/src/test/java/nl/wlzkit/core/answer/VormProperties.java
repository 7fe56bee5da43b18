package nl.wlzkit.core.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/** For every value: what a form writes it reads back, and it refuses a value and its document alike. */
class VormProperties {
    private static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing("een", "WK-MADE-UP", "a", "b", "c"), Leeswijze.lezing("twee", "WK-MADE-UP", "a", "b"));

    private static <W> Optional<W> again(Waardevorm<W> vorm, W waarde) {
        Problems problems = new Problems("proef");
        byte[] document = JsonWriter.compact(vorm.write(waarde)).getBytes(UTF_8);
        Optional<W> gelezen = vorm.read(JsonReader.read(document, problems), problems);
        assertThat(gelezen.isPresent()).isEqualTo(problems.isEmpty());
        return gelezen;
    }

    private static <W> void alike(Grensvorm<W> vorm, W waarde, boolean goed) {
        Optional<W> gecontroleerd;
        try {
            gecontroleerd = Optional.of(vorm.check(waarde));
        } catch (OngeldigeWaardeException e) {
            gecontroleerd = Optional.empty();
        }
        assertThat(gecontroleerd).isEqualTo(goed ? Optional.of(waarde) : Optional.empty());
        assertThat(again(vorm, waarde)).isEqualTo(gecontroleerd);
    }

    @Property
    void aNumberIsRefusedAlikeInAProgramAndADocument(
            @ForAll @LongRange(min = -20_000, max = 20_000) long duizendsten,
            @ForAll boolean vanInside,
            @ForAll boolean totInside,
            @ForAll @IntRange(min = 0, max = 3) int decimalen) {
        BigDecimal getal = BigDecimal.valueOf(duizendsten, 3);
        boolean inside = (vanInside ? duizendsten >= -10_000 : duizendsten > -10_000)
                && (totInside ? duizendsten <= 10_000 : duizendsten < 10_000);
        Percentage van = Percentage.of("-10");
        Percentage tot = Percentage.of("10");
        alike(
                Waardevormen.percentage(new Domein.Bereik<>(van, vanInside, tot, totInside), decimalen),
                Percentage.of(getal),
                inside && getal.stripTrailingZeros().scale() <= decimalen);
    }

    @Property
    void anAmountIsInWholeCents(@ForAll @LongRange(min = -20_000, max = 20_000) long duizendsten) {
        alike(
                Waardevormen.amount(Bedrag.NUL, Bedrag.of("10")),
                Bedrag.of(BigDecimal.valueOf(duizendsten, 3)),
                duizendsten >= 0 && duizendsten <= 10_000 && duizendsten % 10 == 0);
    }

    @Property
    void aWholeNumberIsBetweenItsEnds(@ForAll long getal, @ForAll long een, @ForAll long ander) {
        long van = Math.min(een, ander);
        long tot = Math.max(een, ander);
        alike(Waardevormen.whole(van, tot), getal, van <= getal && getal <= tot);
    }

    @Property
    void aDayIsInItsYears(@ForAll @LongRange(min = 0, max = 40_000) long dagen, @ForAll @IntRange(max = 30) int jaren) {
        LocalDate dag = LocalDate.ofEpochDay(dagen);
        alike(Waardevormen.dayIn(2000, 2000 + jaren), dag, dag.getYear() >= 2000 && dag.getYear() <= 2000 + jaren);
    }

    @Property
    void aListOfDifferentOnesReadsBackAndAnotherDoesNot(@ForAll List<@IntRange(max = 9) Integer> getallen) {
        var vorm = Waardevormen.distinct(
                WaardevormenTest.Naam.VORM,
                8,
                WaardevormenTest.Naam.NAAM,
                Tekst.of("elke naam één keer", "every name once"));
        List<WaardevormenTest.Naam> namen =
                getallen.stream().map(g -> new WaardevormenTest.Naam("n" + g)).toList();
        boolean goed = namen.size() <= 8 && namen.stream().distinct().count() == namen.size();
        assertThat(again(vorm, namen)).isEqualTo(goed ? Optional.of(namen) : Optional.empty());
    }

    @Property
    void aMapOfKeysReadsBack(@ForAll Map<@IntRange(max = 9) Integer, Boolean> waarden) {
        List<Integer> sleutels = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        var sommige = Waardevormen.perKey(sleutels, k -> "k" + k, k -> Waardevormen.JA_NEE, false);
        var elk = Waardevormen.perKey(sleutels, k -> "k" + k, k -> Waardevormen.JA_NEE, true);
        assertThat(again(sommige, waarden)).contains(waarden);
        assertThat(again(elk, waarden)).isEqualTo(waarden.size() == 10 ? Optional.of(waarden) : Optional.empty());
    }

    @Property
    void aWayOfReadingReadsBackInWhateverOrderItWasChosen(
            @ForAll @IntRange(max = 2) int een, @ForAll @IntRange(max = 1) int twee) {
        String eerste = LEZINGEN.choices("een").get(een);
        String tweede = LEZINGEN.choices("twee").get(twee);
        Leeswijze gekozen = LEZINGEN.choose("een", eerste).choose("twee", tweede);

        assertThat(LEZINGEN.choose("twee", tweede).choose("een", eerste)).isEqualTo(gekozen);
        assertThat(again(LEZINGEN.vorm(), gekozen)).contains(gekozen);
        assertThat(LEZINGEN.from(gekozen)).isEqualTo(gekozen);
        assertThat(gekozen.isStandaard()).isEqualTo(een == 0 && twee == 0);
    }
}
