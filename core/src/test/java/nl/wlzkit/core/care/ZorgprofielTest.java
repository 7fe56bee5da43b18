package nl.wlzkit.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.care.Zorgprofiel.Groep;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZorgprofielTest {
    /** The list COD163 of iWlz release 2.4: every code with what its description begins with. */
    private static final String COD163 = """
            190 9VV A
            191 9VV B
            750 1VV
            751 2VV
            752 3VV
            753 4VV
            754 5VV
            755 6VV
            756 7VV
            757 8VV
            758 9VV
            759 10VV
            760 1GGZ C
            762 2GGZ C
            764 3GGZ C
            766 4GGZ B
            768 5GGZ B
            770 6GGZ B
            772 7GGZ B
            780 1LVG
            781 2LVG
            782 3LVG
            783 4LVG
            784 5LVG
            790 1SGLVG
            800 1VG
            802 2VG
            804 3VG
            806 4VG
            808 5VG
            810 6VG
            812 7VG
            814 8VG
            820 1LG
            822 2LG
            824 3LG
            826 4LG
            828 5LG
            830 6LG
            832 7LG
            840 1ZGvis
            842 2ZGvis
            844 3ZGvis
            846 4ZGvis
            848 5ZGvis
            850 1ZGaud
            852 2ZGaud
            854 3ZGaud
            856 4ZGaud
            860 1GGZ B
            862 2GGZ B
            864 3GGZ B
            866 4GGZ C
            868 5GGZ C
            870 6GGZ C
            880 1GGZ W
            882 2GGZ W
            884 3GGZ W
            886 4GGZ W
            888 5GGZ W
            996 WLZ_INDICEERBAAR
            997 PGB_WLZ_INDICEERBAAR
            998 ZZPX
            999 ZZP0
            """;

    @Test
    void theProfilesAreTheCodesOfCod163() {
        Map<String, String> list = new HashMap<>();
        COD163.lines().forEach(line -> list.put(line.substring(0, 3), line.substring(4)));
        assertThat(list).hasSize(64);

        Map<String, String> ours = new HashMap<>();
        Arrays.stream(Zorgprofiel.values()).forEach(p -> ours.put(p.code(), p.notatie()));
        assertThat(Zorgprofiel.values()).hasSize(64);
        assertThat(ours).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({
        "4VV, VV4",
        "VV4, VV4",
        "VV04, VV4",
        "04VV, VV4",
        "ZZP 4VV, VV4",
        "zzp vv-04, VV4",
        "vv-04, VV4",
        "v_v 4, VV4",
        "753, VV4",
        "' 4 vv ', VV4",
        "VV10, VV10",
        "10vv, VV10",
        "9VV, VV9",
        "9bVV, VV9B",
        "9VV B, VV9B",
        "VV9a, VV9A",
        "191, VV9B",
        "7bGGZ, GGZ7B",
        "7GGZ-B, GGZ7B",
        "GGZ7B, GGZ7B",
        "GGZ B7, GGZ7B",
        "B7, GGZ7B",
        "7B, GGZ7B",
        "772, GGZ7B",
        "W5, GGZ5W",
        "GGZWonen1, GGZ1W",
        "GGZ Wonen 5, GGZ5W",
        "1GGZ W, GGZ1W",
        "3cggz, GGZ3C",
        "C6, GGZ6C",
        "1SGLVG, SGLVG1",
        "5LVG, LVG5",
        "8vg, VG8",
        "LG7, LG7",
        "3ZGaud, ZGAUD3",
        "5zgvis, ZGVIS5",
        "ZGvis 05, ZGVIS5",
        "ZZP0, ZZP0",
        "zzp-x, ZZPX",
        "996, WLZ_INDICEERBAAR",
        "997, PGB_WLZ_INDICEERBAAR",
    })
    void everyWayOfWritingIsRead(String tekst, Zorgprofiel profiel) {
        assertThat(Zorgprofiel.parse(tekst)).isEqualTo(profiel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11VV",
                "0VV",
                "VV",
                "",
                " ",
                "4XX",
                "000",
                "7",
                "7GGZ",
                "GGZ",
                "C7",
                "B8",
                "W6",
                "7C",
                "9VV C",
                "4VV B",
                "6ZGvis",
                "5ZGaud",
                "2SGLVG",
                "9VG",
                "ZZP",
                "ZZP4",
                "7530",
                "75",
                "4VV5",
                "VV 4 5",
                "VV004",
                "4VV!",
                "\u0664VV",
                "-",
                "\u0000",
                "GEEN",
                "0",
                "0GEEN"
            })
    void whatIsNoProfileIsRefusedWithWhatWasGiven(String tekst) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Zorgprofiel.parse(tekst))
                .satisfies(e -> {
                    assertThat(e.waarde()).isEqualTo(tekst.equals("\u0000") ? "\"\\u0000\"" : "\"" + tekst + "\"");
                    assertThat(e.verwacht().in(Taal.EN)).startsWith("a zorgprofiel, such as 4VV");
                });
    }

    @Test
    void aLongTextIsRefusedAndCut() {
        assertThatThrownBy(() -> Zorgprofiel.parse("4VV" + " ".repeat(1_000_000)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("\"4VV")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @EnumSource
    void aProfileIsReadFromItsNotationNameAndCode(Zorgprofiel profiel) {
        assertThat(Zorgprofiel.parse(profiel.notatie())).isEqualTo(profiel);
        assertThat(Zorgprofiel.parse(profiel.name())).isEqualTo(profiel);
        assertThat(Zorgprofiel.parse(profiel.code())).isEqualTo(profiel);
        assertThat(Zorgprofiel.ofCode(profiel.code())).isEqualTo(profiel);
        assertThat(profiel.in(Taal.NL)).isEqualTo(profiel.notatie());
    }

    /** Number, group and variant in every order in which people write them. */
    private static Set<String> spellings(Zorgprofiel p) {
        Set<String> spellings = new LinkedHashSet<>(List.of(p.code(), p.name(), p.notatie()));
        if (p.groep() != Groep.GEEN) {
            String groep = p.groep().name();
            for (String n : new String[] {"" + p.nummer(), "0" + p.nummer()}) {
                if (n.length() <= 2) {
                    spellings.add(n + groep + p.variant());
                    spellings.add(n + p.variant().toLowerCase(Locale.ROOT) + groep);
                    spellings.add(groep + n + p.variant());
                    spellings.add("ZZP " + n + " " + groep + "-" + p.variant());
                }
            }
            if (p.groep() == Groep.GGZ) {
                spellings.add(p.variant() + p.nummer());
                spellings.add("GGZ " + p.variant() + p.nummer());
            }
        }
        return spellings;
    }

    @Test
    void noTwoProfilesShareASpelling() {
        Map<String, Zorgprofiel> owner = new HashMap<>();
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            for (String spelling : spellings(profiel)) {
                String uniform = spelling.toUpperCase(Locale.ROOT).replaceAll("[ _-]", "");
                Zorgprofiel other = owner.put(uniform, profiel);
                assertThat(other).as(spelling).isIn(null, profiel);
                assertThat(Zorgprofiel.parse(spelling)).as(spelling).isEqualTo(profiel);
            }
        }
    }

    @Test
    void aCodeIsReadOnlyAsItStandsInTheList() {
        for (String code : new String[] {"000", "75", "0753", " 753", "4VV", ""}) {
            assertThatThrownBy(() -> Zorgprofiel.ofCode(code))
                    .isInstanceOf(OngeldigeWaardeException.class)
                    .hasMessageContaining("a code of list COD163");
        }
    }

    @Test
    void careWithTheWonenProfilesStartsFrom2021AndForWlzIndiceerbarenThrough2020() {
        // return codes 0692, 0693 and 0694 of COD910; for all other codes no window is known
        Set<String> from2021 = Set.of("880", "882", "884", "886", "888");
        Set<String> through2020 = Set.of("996", "997");
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            Geldigheid expected = from2021.contains(profiel.code())
                    ? Geldigheid.from(LocalDate.of(2021, 1, 1))
                    : through2020.contains(profiel.code())
                            ? Geldigheid.through(LocalDate.of(2020, 12, 31))
                            : Geldigheid.ONBEGRENSD;
            assertThat(profiel.startdatum()).as(profiel.name()).isEqualTo(expected);
        }
    }

    @Test
    void everyProfileOfCareBelongsToASector() {
        Map<Sector, Long> perSector = new HashMap<>();
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            profiel.sector().ifPresent(s -> perSector.merge(s, 1L, Long::sum));
            assertThat(profiel.sector().isEmpty())
                    .as(profiel.name())
                    .isEqualTo(Set.of("996", "997", "998", "999").contains(profiel.code()));
        }
        // VV 1-10 and 9A, 9B; LVG 5 + SGLVG 1 + VG 8 + LG 7 + ZGvis 5 + ZGaud 4; GGZ B 7 + C 6 + W 5
        assertThat(perSector).isEqualTo(Map.of(Sector.VV, 12L, Sector.GZ, 30L, Sector.GGZ, 18L));
        assertThat(Zorgprofiel.VV4.sector()).contains(Sector.VV);
        assertThat(Zorgprofiel.ZGAUD1.sector()).contains(Sector.GZ);
        assertThat(Zorgprofiel.GGZ5W.sector()).contains(Sector.GGZ);
    }

    @Test
    void aTextOfThirtyCharactersIsStillLookedAt() {
        assertThat(Zorgprofiel.parse("4VV" + " ".repeat(27))).isEqualTo(Zorgprofiel.VV4);
    }

    @Test
    void zzpInFrontDoesNotMatterForACodeEither() {
        assertThat(Zorgprofiel.parse("ZZP 753")).isEqualTo(Zorgprofiel.VV4);
        assertThat(Zorgprofiel.parse("zzp 7bGGZ")).isEqualTo(Zorgprofiel.GGZ7B);
        assertThat(Zorgprofiel.parse("ZZPX")).isEqualTo(Zorgprofiel.ZZPX);
    }
}
