package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of published policies: which of them is in force on a day. */
class PublicatiesTest {
    static List<List<String>> rows() {
        List<List<String>> tabel = Resources.table(Tariefbeleid.class.getResourceAsStream("beleid.tsv"), "beleid.tsv");
        return tabel.subList(1, tabel.size());
    }

    /** A published policy is read without the checks that a user's passes: here it passes them too. */
    @ParameterizedTest
    @MethodSource("rows")
    void everyPolicyOfTheListPassesTheDoorOfUsersAndIsOfItsSectorAndDays(List<String> rij) {
        Sector sector = Sector.valueOf(rij.get(0));
        LocalDate van = LocalDate.parse(rij.get(1));
        LocalDate tot = LocalDate.parse(rij.get(2));
        byte[] inhoud = Resources.bytes(Tariefbeleid.class.getResourceAsStream(rij.get(3)), rij.get(3));

        Tariefbeleid gelezen = Tariefbeleid.read(rij.get(3), inhoud);

        assertThat(gelezen.sector()).isEqualTo(sector);
        assertThat(gelezen.geldig()).isEqualTo(Geldigheid.of(van, tot));
        assertThat(Tariefbeleid.published(sector, van)).isEqualTo(gelezen);
        assertThat(Tariefbeleid.published(sector, tot)).isSameAs(Tariefbeleid.published(sector, van));
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void thePolicyOf2024IsTheOneThatIsGivenWithoutADay(Sector sector) {
        assertThat(Tariefbeleid.published(sector, LocalDate.of(2024, 1, 1))).isSameAs(Tariefbeleid.published(sector));
    }

    @Test
    void allPoliciesOfTheListAreGiven() {
        assertThat(Tariefbeleid.allPublished())
                .hasSameSizeAs(rows())
                .doesNotHaveDuplicates()
                .contains(Tariefbeleid.published());
    }

    @Test
    void aDayWithoutAPublishedPolicyIsRefusedWithTheLastOneBeforeIt() {
        String laatste = rows().stream()
                .filter(r -> r.get(0).equals("VV"))
                .map(r -> r.get(2))
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThatThrownBy(() -> Tariefbeleid.published(Sector.VV, LocalDate.of(2099, 1, 1)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining(laatste);
    }
}
