package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Voorbeeld;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.junit.jupiter.api.Test;

/** What an amount says beside the amount. */
class ContracttariefTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Contracttarief TARIEF = new Contracttarief(BELEID);
    private static final Tariefvraag NIEUW_BIJ_CZ = Voorbeeld.ask(
                    "zorgkantoor=CZ; vorm=VPT; overeenkomst=geen", LocalDate.of(2024, 3, 1))
            .tariefvraag(BELEID);

    @Test
    void anExplanationGoesFromTheBaseToTheCentsAndNamesTheAmounts() {
        Contracttariefvraag vraag = new Contracttariefvraag(
                NIEUW_BIJ_CZ, Bedrag.of("187.31"), Bedrag.of("28.40"), Optional.of(Percentage.of("50")));

        // 95.5 - 2 = 93.5 %; 93.5 % of 187.31 = 175.13485; + 14.20 = 189.33485
        assertThat(TARIEF.explain(vraag).posten())
                .extracting(p -> p.stap().regel() + " "
                        + p.naar().orElseThrow() + " "
                        + p.door().stream().map(g -> g.in(Taal.NL)).toList())
                .containsExactly(
                        "ZK24-064 95.5 [richttariefpercentage V&V = 95,5 % (ZK24-007)]",
                        "ZK24-065 93.5 [overeenkomst van de aanbieder = geen]",
                        "ZK24-007 175.13485 [NZa-maximum zonder NHC/NIC = € 187,31]",
                        "WK-NHC 189.33485 [NHC/NIC = € 28,40, percentage op NHC/NIC = 50 %]",
                        "WK-AFR-TARIEF 189.33 []");
    }

    @Test
    void careWithoutNhcIsAskedForShort() {
        assertThat(Contracttariefvraag.of(NIEUW_BIJ_CZ, Bedrag.of("100")))
                .isEqualTo(new Contracttariefvraag(
                        NIEUW_BIJ_CZ, Bedrag.of("100"), Bedrag.NUL, Optional.of(Percentage.NUL)));
    }

    @Test
    void theReadingsOfThePolicyAreThoseOfTheAmount() {
        Uitkomst<Bedrag> uitkomst = TARIEF.answer(Contracttariefvraag.of(NIEUW_BIJ_CZ, Bedrag.of("100")));

        assertThat(uitkomst.lezingen())
                .isEqualTo(BELEID.answer(NIEUW_BIJ_CZ).lezingen())
                .extracting(Lezing::naam)
                .containsExactly("stand", "procenten");
        assertThat(uitkomst.herkomst()).isEqualTo(BELEID.herkomst());
    }

    @Test
    void anUnknownPercentageOnTheNhcIsAHoleOfTheSource() {
        Contracttariefvraag vraag =
                new Contracttariefvraag(NIEUW_BIJ_CZ, Bedrag.of("100"), Bedrag.of("10"), Optional.empty());

        assertThat(TARIEF.answer(vraag).gaten()).singleElement().satisfies(g -> {
            assertThat(g.feit()).isEqualTo("nhcPercentage");
            assertThat(g.wie()).isEqualTo(Eigenaar.BRON);
        });
    }
}
