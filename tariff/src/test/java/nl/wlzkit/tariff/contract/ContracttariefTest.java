package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.Voorbeeld;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;
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
                .isEqualTo(new Contracttariefvraag(NIEUW_BIJ_CZ, Bedrag.of("100"), Bedrag.NUL, Optional.empty()));
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

    @Test
    void anExplanationNamesTheRuleThatPublishesThePercentageOnTheNhc() {
        Tariefvraag bestaand = Voorbeeld.ask("zorgkantoor=Zilveren Kruis; vorm=VPT", LocalDate.of(2024, 3, 1))
                .tariefvraag(BELEID);

        assertThat(TARIEF.explain(new Contracttariefvraag(
                                bestaand, Bedrag.of("100"), Bedrag.of("10"), Optional.of(Percentage.of("50"))))
                        .posten())
                .filteredOn(p -> p.stap().regel().equals("WK-NHC"))
                .singleElement()
                .satisfies(p -> assertThat(p.door())
                        .extracting(g -> g.in(Taal.NL))
                        .containsExactly("NHC/NIC = € 10,00", "percentage op NHC/NIC = 100 % (ZKB24-VV-2.4-NHC)"));
    }

    /** A made-up policy in which a fact of the provider decides who gets the percentage that a zorgkantoor decides. */
    @Test
    void whatAPolicyAsksForItsPercentageOnTheNhcIsAskedOnlyWhenThereIsNhc() {
        JsonValue document = Documenten.resource(Tariefbeleid.class, "proefbeleid.json");
        document = Documenten.put(document, "/feiten", "opNhc", """
                {"naam":{"nl":"op de NHC","en":"on the NHC"},"wie":"zorgkantoor","eenheid":"percentage","van":40,"tot":60}
                """);
        document = Documenten.append(document, "/regels", """
                {"regel":"ZK24-007","wat":{"nl":"NHC","en":"NHC"},"bij":"CZ","als":{"technologie":true},"nhc":"opNhc"}
                """);
        Tariefbeleid beleid = Tariefbeleid.read("verzonnen.json", Documenten.bytes(document));
        Contracttarief tarief = new Contracttarief(beleid);
        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 1, 1))
                .with("vorm", "MPT")
                .with("overeenkomst", "hier")
                .with("technologie", true);

        // 95.5 + 0.1 = 95.6 % of 100; 40 through 60 % of 10
        assertThat(tarief.answer(Contracttariefvraag.of(vraag, Bedrag.of("100")))
                        .omhulling()
                        .in(Taal.NL))
                .isEqualTo("€ 95,60");
        Uitkomst<Bedrag> uitkomst = tarief.answer(
                new Contracttariefvraag(vraag, Bedrag.of("100"), Bedrag.of("10"), Optional.of(Percentage.HONDERD)));
        assertThat(uitkomst.omhulling().in(Taal.NL)).isEqualTo("€ 99,60 – € 101,60");
        assertThat(uitkomst.gaten()).extracting(Gat::feit).containsExactly("opNhc");
        assertThat(tarief.answer(new Contracttariefvraag(
                                vraag.with("technologie", false),
                                Bedrag.of("100"),
                                Bedrag.of("10"),
                                Optional.of(Percentage.HONDERD)))
                        .omhulling()
                        .in(Taal.NL))
                .isEqualTo("€ 105,50");
    }

    @Test
    void aProductOfATableIsAskedForWithItsNhcAndNicTogether() {
        Maximumtarief verzonnen = new Maximumtarief(
                new Prestatiecode("Z999"), 2024, Bedrag.of("100"), Bedrag.of("10"), Bedrag.of("2"), "dag");

        assertThat(Contracttariefvraag.of(NIEUW_BIJ_CZ, verzonnen))
                .isEqualTo(new Contracttariefvraag(NIEUW_BIJ_CZ, Bedrag.of("100"), Bedrag.of("12"), Optional.empty()));
    }
}
