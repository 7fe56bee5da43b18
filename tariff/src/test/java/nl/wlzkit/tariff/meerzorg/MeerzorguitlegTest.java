package nl.wlzkit.tariff.meerzorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import org.junit.jupiter.api.Test;

/** Which lines an explanation has: what did not matter is not named. All clients are made up. */
class MeerzorguitlegTest {
    private static final Duration NUL = Duration.ZERO;

    /** With the indirect 4:22:04.58, less the regular 21:27, 9:19:04.58: profile 1, in 2026 15,289.57 a year. */
    private static final Duration NACHT = Duration.ofMinutes(26 * 60 + 24);

    private static Meerzorgaanvraag ask(
            Pakketinhoud inhoud,
            List<Programmaregel> weekend,
            Duration behandelaren,
            String context,
            String tarief,
            Bedragperiode per) {
        return new Meerzorgaanvraag(
                2026,
                Leveringsvorm.VPT,
                "VG7",
                Optional.of(inhoud),
                List.of(),
                weekend,
                NACHT,
                behandelaren,
                NUL,
                NUL,
                Optional.of(Bedrag.of(context)),
                Optional.of(Percentage.of(tarief)),
                per,
                Meerzorgaanvraag.LEESWIJZE);
    }

    private static List<String> lines(Meerzorgaanvraag vraag) {
        Spoor.Opname opname = new Spoor.Opname();
        new Individuelemeerzorg().calculate(vraag, opname);
        return lines(opname);
    }

    private static List<String> lines(Spoor.Opname opname) {
        return opname.posten().stream().map(p -> p.stap().regel()).toList();
    }

    private static List<String> lines(String context, String tarief, Bedragperiode per) {
        return lines(ask(Pakketinhoud.GEEN, List.of(), NUL, context, tarief, per));
    }

    // ------------------------------------------------------------------------------------------------------ one client

    /** 7.1177715 % of 15,289.572528934112 is 1,088.276... */
    @Test
    void meansForTheContextAreNamedWhetherTheyFitOrNot() {
        assertThat(lines("0", "100", Bedragperiode.JAAR)).endsWith("MZ-E38", "MZ-C39", "WK-AFR-MEERZORG");
        assertThat(lines("1088.27", "100", Bedragperiode.JAAR))
                .endsWith("MZ-E38", "MZ-C39", "MZ-H35", "WK-AFR-MEERZORG");
        assertThat(lines("1088.28", "100", Bedragperiode.JAAR))
                .endsWith("MZ-E38", "MZ-C39", "MZ-H39", "WK-AFR-MEERZORG");
    }

    @Test
    void aPercentageAndADayAreNamedIfTheyMatter() {
        assertThat(lines("0", "50", Bedragperiode.JAAR)).endsWith("MZ-C39", "MZ-E39", "WK-AFR-MEERZORG");
        assertThat(lines("0", "100", Bedragperiode.ETMAAL)).endsWith("MZ-C39", "MZ-E41", "WK-AFR-MEERZORG");
        // nothing is in whole cents already
        assertThat(lines("0", "0", Bedragperiode.JAAR)).endsWith("MZ-C39", "MZ-E39");
        Meerzorgaanvraag jaar = ask(Pakketinhoud.GEEN, List.of(), NUL, "0", "100", Bedragperiode.JAAR);
        assertThat(new Individuelemeerzorg().calculate(jaar, Spoor.UIT).waarde())
                .contains(Bedrag.of("15289.57"));
        Meerzorgaanvraag dag = ask(Pakketinhoud.GEEN, List.of(), NUL, "0", "100", Bedragperiode.ETMAAL);
        // 15,289.5725 / 365 is 41.8892...
        assertThat(new Individuelemeerzorg().calculate(dag, Spoor.UIT).waarde()).contains(Bedrag.of("41.89"));
    }

    @Test
    void hoursThatDoNotCountAreNamedIfThereAreAny() {
        List<Programmaregel> dagbesteding =
                List.of(new Programmaregel(LocalTime.of(8, 0), Zorgfunctie.DAGBESTEDING, BigDecimal.ONE));
        Duration uur = Duration.ofHours(1);
        assertThat(lines(ask(Pakketinhoud.GEEN, List.of(), NUL, "0", "100", Bedragperiode.JAAR)))
                .startsWith("MZ-ZIN", "MZ-L16", "MZ-E11", "MZ-E21");
        assertThat(lines(ask(Pakketinhoud.GEEN, dagbesteding, NUL, "0", "100", Bedragperiode.JAAR)))
                .startsWith("MZ-ZIN", "MZ-L16", "MZ-E28", "MZ-E11", "MZ-E21");
        assertThat(lines(ask(Pakketinhoud.GEEN, List.of(), uur, "0", "100", Bedragperiode.JAAR)))
                .startsWith("MZ-ZIN", "MZ-L16", "MZ-E11", "MZ-E28", "MZ-E21");
        assertThat(lines(ask(Pakketinhoud.BEHANDELING, List.of(), uur, "0", "100", Bedragperiode.JAAR)))
                .startsWith("MZ-ZIN", "MZ-L16", "MZ-E11", "MZ-E14", "MZ-E21");
        assertThat(lines(ask(Pakketinhoud.DAGBESTEDING, dagbesteding, NUL, "0", "100", Bedragperiode.JAAR)))
                .startsWith("MZ-ZIN", "MZ-L16", "MZ-E28", "MZ-E11", "MZ-E21");
    }

    // --------------------------------------------------------------------------------------------------------- a group

    private static Groepsaanvraag group(Duration tweede, Duration contexturen, String context, String tarief) {
        return new Groepsaanvraag(
                2026,
                Leveringsvorm.VERBLIJF,
                List.of(
                        new Groepslid("A", "VG7", Pakketinhoud.GEEN, NUL, NUL, NACHT, NUL, NUL),
                        new Groepslid("B", "VG7", Pakketinhoud.GEEN, NUL, NUL, tweede, NUL, NUL)),
                contexturen,
                Optional.of(Bedrag.of(context)),
                Optional.of(Percentage.of(tarief)),
                Bedragperiode.JAAR,
                Groepsaanvraag.LEESWIJZE);
    }

    private static List<String> lines(Groepsaanvraag vraag) {
        Spoor.Opname opname = new Spoor.Opname();
        new Groepsmeerzorg().calculate(vraag, opname);
        return lines(opname);
    }

    private static Antwoord<Bedrag> answer(Groepsaanvraag vraag) {
        return new Groepsmeerzorg().calculate(vraag, Spoor.UIT);
    }

    /** One hour and the indirect ones are less than the regular 21:27, so that B is not paid for. */
    @Test
    void aMemberWithoutMeerzorgHasALineAndNoAmount() {
        Groepsaanvraag vraag = group(Duration.ofHours(1), NUL, "0", "100");
        assertThat(lines(vraag))
                .containsExactly(
                        "MZ-ZIN",
                        "MZ-GR-M19",
                        "MZ-E38",
                        "MZ-C39",
                        "MZ-GR-M19",
                        "MZ-E38",
                        "MZ-GR-H40",
                        "MZ-C39",
                        "MZ-GR-Q36",
                        "WK-AFR-MEERZORG");
        assertThat(answer(vraag).waarde()).contains(Bedrag.of("15289.57"));
    }

    /** Twice 15,289.572528934112 is 30,579.145...; the threshold is 7.1177715 % of it, 2,176.553... */
    @Test
    void theMeansOfAGroupAreNamedWhetherTheyFitOrNot() {
        assertThat(answer(group(NACHT, NUL, "0", "100")).waarde()).contains(Bedrag.of("30579.15"));
        assertThat(lines(group(NACHT, NUL, "0", "100")))
                .containsSubsequence("MZ-GR-H40", "MZ-C39", "MZ-C39", "MZ-GR-Q36")
                .doesNotContain("MZ-H35", "MZ-GR-H45", "MZ-E39");
        assertThat(lines(group(NACHT, NUL, "2176.55", "100")))
                .containsSubsequence("MZ-GR-H40", "MZ-H35", "MZ-C39", "MZ-C39")
                .doesNotContain("MZ-GR-H45");
        assertThat(lines(group(NACHT, NUL, "2176.56", "100")))
                .containsSubsequence("MZ-GR-H40", "MZ-C39", "MZ-GR-H45", "MZ-C39", "MZ-GR-H45")
                .doesNotContain("MZ-H35");
        assertThat(lines(group(NACHT, NUL, "0", "50"))).containsSubsequence("MZ-C39", "MZ-E39", "MZ-C39", "MZ-E39");
    }

    @Test
    void aGroupWithAHoleIsNotCalculated() {
        Groepsaanvraag vraag = group(NACHT, NUL, "0", "100");
        Groepsaanvraag open = new Groepsaanvraag(
                vraag.jaar(),
                vraag.leveringsvorm(),
                vraag.clienten(),
                vraag.contexturen(),
                Optional.empty(),
                vraag.tariefpercentage(),
                vraag.per(),
                vraag.leeswijze());
        assertThatIllegalArgumentException().isThrownBy(() -> answer(open));
    }
}
