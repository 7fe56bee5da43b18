package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.Voorbeeld;
import org.junit.jupiter.api.Test;

/** What a policy says of a question before it answers it: its holes, its percentage on NHC, and the facts that it can ask for. */
class TariefbeleidvragenTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

    private static Tariefvraag ask(String vraag) {
        return Voorbeeld.ask(vraag, DAG).tariefvraag(BELEID);
    }

    /** ZKB24-VV-2.4-NHC is of Zilveren Kruis, for a provider with an agreement; the others publish nothing on NHC. */
    @Test
    void aPercentageOnNhcIsPublishedInAllSomeOrNoCases() {
        Tariefvraag bestaand = ask("zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=hier");
        Tariefvraag onbekend = ask("zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=onbekend");
        Tariefvraag nieuw = ask("zorgkantoor=Zilveren Kruis; vorm=VPT; overeenkomst=geen");
        Tariefvraag elders = ask("zorgkantoor=CZ; vorm=VPT; overeenkomst=hier");

        assertThat(List.of(bestaand, onbekend, nieuw, elders))
                .extracting(BELEID::publishesNhc)
                .containsExactly(Oordeel.VOLDOET, Oordeel.TE_BEOORDELEN, Oordeel.VOLDOET_NIET, Oordeel.VOLDOET_NIET);
        assertThat(BELEID.nhc(bestaand)).hasValueSatisfying(nhc -> {
            assertThat(nhc.stap().regel()).isEqualTo("ZKB24-VV-2.4-NHC");
            assertThat(nhc.percentage()).isEqualTo(Percentage.HONDERD);
        });
        assertThat(BELEID.nhc(nieuw)).isEqualTo(Optional.empty());
        assertThat(BELEID.openNhcFacts(onbekend)).containsExactly("overeenkomst");
        assertThat(BELEID.openNhcFacts(bestaand)).isEmpty();
    }

    /** The rows of Menzis name the form, the plan and, by the notion of a new provider, the agreement; none names the profile. */
    @Test
    void theFactsOfAZorgkantoorAreThoseThatItsRowsAndNotionsName() {
        assertThat(BELEID.feiten(Zorgkantoor.MENZIS))
                .extracting(Feit::feit)
                .contains("vorm", "overeenkomst", "plan")
                .doesNotContain("profiel", "essentieel", "nieuw", "percentage2023");
        assertThat(BELEID.feiten(Zorgkantoor.ZILVEREN_KRUIS))
                .extracting(Feit::feit)
                .contains("vorm", "profiel", "overeenkomst", "essentieel", "richttarief")
                .doesNotContain("nieuw", "zzp4Verblijf");
        assertThat(BELEID.feiten(Zorgkantoor.FRIESLAND)).isEmpty();
    }

    /** A calculation is of one case: whoever asks for it must have filled what it needs. */
    @Test
    void aHoleThatIsNeededIsRefusedByTheCalculation() {
        assertThatThrownBy(() -> BELEID.calculate(BELEID.vraag(Zorgkantoor.MENZIS, DAG), Spoor.UIT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a hole");
        Tariefvraag zonderGetal = ask("zorgkantoor=DSW; vorm=VPT; percentage2023=onbekend");
        assertThatThrownBy(() -> BELEID.calculate(zonderGetal, Spoor.UIT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the question has a hole that is needed: percentage2023");
        Tariefvraag open =
                ask("zorgkantoor=DSW; vorm=MPT; percentage2023=96; monitor=1").open(BELEID.lezing("procenten"));
        assertThatThrownBy(() -> BELEID.calculate(open, Spoor.UIT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an open reading: procenten");
    }

    @Test
    void aPolicyIsShownByItsName() {
        assertThat(BELEID).hasToString("Tariefbeleid[" + BELEID.naam().nl() + "]");
        assertThat(BELEID.naam().nl()).isNotBlank();
        assertThat(Tariefbeleid.published(Sector.GZ).toString()).isNotEqualTo(BELEID.toString());
    }

    @Test
    void aQuestionToAnotherPolicyIsAnsweredByThatOne() {
        Tariefbeleid gz = Tariefbeleid.published(Sector.GZ);
        Tariefvraag vraag = gz.vraag(Zorgkantoor.ZILVEREN_KRUIS, DAG).with(Leveringsvorm.VPT);

        assertThat(BELEID.answer(vraag)).isEqualTo(gz.answer(vraag));
    }
}
