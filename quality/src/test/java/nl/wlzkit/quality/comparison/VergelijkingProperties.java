package nl.wlzkit.quality.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.wlzkit.core.answer.Spoor;

/** What holds for every comparison of regions. */
class VergelijkingProperties {
    private static SortedMap<String, Uitkomstvraag.Uitkomst> regions(List<Integer> waarden, int verklaard) {
        SortedMap<String, Uitkomstvraag.Uitkomst> alle = new TreeMap<>();
        for (int i = 0; i < waarden.size(); i++) {
            alle.put(
                    "R" + i,
                    new Uitkomstvraag.Uitkomst(
                            BigDecimal.valueOf(waarden.get(i)),
                            i < verklaard ? Optional.of("kenmerk") : Optional.empty()));
        }
        return alle;
    }

    private static int findings(List<Integer> waarden, int verklaard, int tolerantie) {
        Uitkomstvraag vraag =
                new Uitkomstvraag(regions(waarden, verklaard), Optional.of(BigDecimal.valueOf(tolerantie)));
        return new Uitkomstvergelijking().calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void aLargerToleranceOrAnExplanationNeverGivesMore(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100) Integer> waarden,
            @ForAll @IntRange(max = 7) int verklaard,
            @ForAll @IntRange(max = 100) int tolerantie) {
        int nu = findings(waarden, verklaard, tolerantie);

        assertThat(findings(waarden, verklaard + 1, tolerantie)).isLessThanOrEqualTo(nu);
        assertThat(findings(waarden, verklaard, tolerantie + 1)).isLessThanOrEqualTo(nu);
        assertThat(nu).isBetween(0, waarden.size() * (waarden.size() - 1) / 2);
    }

    @Property
    void equalOutcomesAreComparable(
            @ForAll @IntRange(max = 100) int waarde, @ForAll @IntRange(min = 1, max = 8) int aantal) {
        assertThat(findings(Collections.nCopies(aantal, waarde), 0, 0)).isZero();
    }

    @Property
    void theNamesOfTheRegionsDoNotMatter(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100) Integer> waarden,
            @ForAll @IntRange(max = 100) int tolerantie) {
        List<Integer> omgekeerd = new ArrayList<>(waarden);
        Collections.reverse(omgekeerd);

        assertThat(findings(omgekeerd, 0, tolerantie)).isEqualTo(findings(waarden, 0, tolerantie));
    }
}
