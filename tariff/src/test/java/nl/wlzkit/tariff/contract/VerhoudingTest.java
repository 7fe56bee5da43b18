package nl.wlzkit.tariff.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.Voorbeeld;
import nl.wlzkit.tariff.contract.Contracttarief.Verhouding;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.junit.jupiter.api.Test;

/** What of a maximum is paid, worked out once for many products; and what a question knows beside its policy. */
class VerhoudingTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Contracttarief TARIEF = new Contracttarief(BELEID);
    private static final Bedrag HONDERD = Bedrag.of("100");
    private static final Bedrag TIEN = Bedrag.of("10");

    private static Tariefvraag ask(String vraag) {
        return Voorbeeld.ask(vraag, LocalDate.of(2024, 3, 1)).tariefvraag(BELEID);
    }

    private static Tariefvraag newAtCz() {
        return ask("zorgkantoor=CZ; vorm=VPT; overeenkomst=geen");
    }

    private static Maximumtarief maximum(String zorgdeel, String nhc, String nic) {
        return new Maximumtarief(
                new Prestatiecode("Z999"), 2024, Bedrag.of(zorgdeel), Bedrag.of(nhc), Bedrag.of(nic), "dag");
    }

    private static Verhouding ratio(Contracttariefvraag vraag) {
        return TARIEF.verhouding(vraag).waarde().orElseThrow();
    }

    /** ZK24-065: 95.5 - 2 for a new provider at CZ; ZKB24-VV-2.4-NHC: all of it at Zilveren Kruis. */
    @Test
    void theRatioIsAllThatATariffDependsOnBesideTheMaximum() {
        assertThat(ratio(Contracttariefvraag.of(newAtCz(), HONDERD)))
                .isEqualTo(new Verhouding(Percentage.of("93.5"), Optional.empty(), Optional.empty()));
        assertThat(ratio(new Contracttariefvraag(newAtCz(), HONDERD, TIEN, Optional.of(Percentage.of("50")))))
                .isEqualTo(new Verhouding(Percentage.of("93.5"), Optional.of(Percentage.of("50")), Optional.empty()));
        assertThat(ratio(new Contracttariefvraag(
                        ask("zorgkantoor=Zilveren Kruis; vorm=VPT"), HONDERD, TIEN, Optional.empty())))
                .isEqualTo(new Verhouding(
                        Percentage.of("95.5"), Optional.of(Percentage.HONDERD), Optional.of("ZKB24-VV-2.4-NHC")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TARIEF.verhouding(new Contracttariefvraag(newAtCz(), HONDERD, TIEN, Optional.empty())))
                .withMessageContaining("is a hole");
    }

    /** 93.5 % of 187.31 is 175.13485; half of 28.40 is 14.20; together 189.33485. */
    @Test
    void aProductIsPricedByARatio() {
        Verhouding half = new Verhouding(Percentage.of("93.5"), Optional.of(Percentage.of("50")), Optional.empty());
        Verhouding zonder = new Verhouding(Percentage.of("93.5"), Optional.empty(), Optional.empty());

        assertThat(half.tarief(maximum("187.31", "28", "0.40"))).isEqualTo(Bedrag.of("189.33"));
        assertThat(half.tarief(maximum("187.31", "0", "0"))).isEqualTo(Bedrag.of("175.13"));
        assertThat(zonder.tarief(maximum("187.31", "0", "0"))).isEqualTo(Bedrag.of("175.13"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> zonder.tarief(maximum("187.31", "0", "0.01")))
                .withMessageContaining("is needed");
    }

    @Test
    void anAmountOfAYearIsExplainedFromARatioAsItIsAtOnce() {
        for (Tariefvraag vraag : List.of(
                newAtCz(),
                ask("zorgkantoor=Zilveren Kruis; vorm=VPT"),
                // ZK24-078: no stay with a new provider
                ask("zorgkantoor=Zilveren Kruis; vorm=VERBLIJF; overeenkomst=geen"))) {
            Contracttariefvraag perEenheid =
                    new Contracttariefvraag(vraag, Bedrag.of("187.31"), TIEN, Optional.of(Percentage.of("50")));
            var uitleg = Jaarbedrag.explain(TARIEF.explainVerhouding(perEenheid), maximum("187.31", "9", "1"), 365);

            assertThat(uitleg).isEqualTo(new Jaarbedrag(BELEID).explain(Jaarbedragvraag.of(perEenheid, 365)));
            assertThat(uitleg.posten()).isNotEmpty();
        }
    }

    @Test
    void anExplanationIsOfANumberWithinBounds() {
        var verhouding = TARIEF.explainVerhouding(Contracttariefvraag.of(newAtCz(), HONDERD));

        assertThat(Jaarbedrag.explain(verhouding, maximum("100", "0", "0"), 0)
                        .antwoord()
                        .waarde())
                .contains(Bedrag.NUL);
        for (long aantal : List.of(-1L, 1_000_000_001L)) {
            assertThatExceptionOfType(OngeldigeWaardeException.class)
                    .isThrownBy(() -> Jaarbedrag.explain(verhouding, maximum("100", "0", "0"), aantal));
        }
    }

    /** The line that says how many names the number. */
    @Test
    void theAmountOfAYearNamesTheNumberOfUnits() {
        assertThat(new Jaarbedrag(BELEID)
                        .explain(Jaarbedragvraag.of(Contracttariefvraag.of(newAtCz(), HONDERD), 365))
                        .posten())
                .filteredOn(p -> p.stap().regel().equals("WK-AFR-JAAR"))
                .singleElement()
                .satisfies(p -> assertThat(p.door()).singleElement().satisfies(g -> {
                    assertThat(g.feit()).isEqualTo("aantal");
                    assertThat(g.in(Taal.EN)).isEqualTo("number = 365");
                }));
    }

    /** A made-up change: CZ starts from 90 %. A calculator of the published policy answers by that of the question. */
    @Test
    void aQuestionIsAnsweredByThePolicyThatItWasMadeBy() {
        Tariefbeleid ander = Tariefbeleid.read(
                "verzonnen.json",
                Documenten.bytes(Documenten.json(new String(Documenten.bytes(Documenten.policy()), UTF_8)
                        .replace("\"plus\":0.1,", "\"plus\":0.5,"))));
        Tariefvraag vraag = Voorbeeld.ask("zorgkantoor=CZ; vorm=MPT; technologie=ja", LocalDate.of(2024, 3, 1))
                .tariefvraag(ander);
        Contracttariefvraag perEenheid = Contracttariefvraag.of(vraag, HONDERD);

        // 95.5 + 0.5 instead of 95.5 + 0.1
        assertThat(TARIEF.answer(perEenheid).omhulling().in(Taal.EN)).isEqualTo("€96.00");
        assertThat(TARIEF.answer(perEenheid).herkomst()).isEqualTo(ander.herkomst());
        assertThat(new Jaarbedrag(BELEID)
                        .answer(Jaarbedragvraag.of(perEenheid, 10))
                        .omhulling()
                        .in(Taal.EN))
                .isEqualTo("€960.00");
        assertThat(new Jaarbedrag(BELEID)
                        .answer(Jaarbedragvraag.of(perEenheid, 10))
                        .herkomst())
                .isEqualTo(ander.herkomst());
        assertThat(new Jaarbedrag(ander).herkomst()).isEqualTo(ander.herkomst());
    }

    // ------------------------------------------------------------------------------------------ holes and readings

    private static Jaarbedragvraag yearWithHoles() {
        return Jaarbedragvraag.of(
                new Contracttariefvraag(
                        BELEID.vraag(newAtCz().zorgkantoor(), LocalDate.of(2024, 3, 1))
                                .with("vorm", "VPT")
                                .with("bewegingen", "geen")
                                .with("technologie", false),
                        HONDERD,
                        TIEN,
                        Optional.empty()),
                2);
    }

    @Test
    void theHolesOfAYearAreThoseOfTheTariffAndItsReading() {
        Jaarbedragvraag vraag = yearWithHoles();
        Jaarbedragvraag open = vraag.open(Jaarbedragvraag.LEZINGEN.lezingen().get(0));

        assertThat(vraag.gaten()).extracting(Gat::feit).containsExactly("overeenkomst", "nhcPercentage");
        assertThat(open.gaten()).extracting(Gat::feit).containsExactly("overeenkomst", "nhcPercentage", "jaarbedrag");
        assertThat(vraag.lezingen())
                .extracting(Lezing::naam)
                .contains("procenten")
                .endsWith("jaarbedrag");
        assertThatIllegalArgumentException().isThrownBy(() -> new Jaarbedrag(BELEID).calculate(open, Spoor.UIT));
    }

    @Test
    void everyHoleOfAYearCanBeFilled() {
        Jaarbedragvraag vraag =
                yearWithHoles().open(Jaarbedragvraag.LEZINGEN.lezingen().get(0));
        while (!vraag.gaten().isEmpty()) {
            int nog = vraag.gaten().size();
            vraag = fill(vraag, vraag.gaten().get(0));
            assertThat(vraag.gaten()).hasSize(nog - 1);
        }
        assertThat(vraag.contracttarief().nhcPercentage()).contains(Percentage.NUL);
        assertThat(vraag.leeswijze().choice("jaarbedrag")).isEqualTo("per-eenheid");
        assertThat(vraag.aantal()).isEqualTo(2);
    }

    private static <W> Jaarbedragvraag fill(Jaarbedragvraag vraag, Gat<W> gat) {
        return vraag.fill(gat, gat.domein().cases().get(0));
    }

    @Test
    void aReadingOfThePolicyIsOpenedInThePolicy() {
        Jaarbedragvraag vraag = Jaarbedragvraag.of(Contracttariefvraag.of(newAtCz(), HONDERD), 2);
        Lezing procenten = BELEID.lezing("procenten");

        assertThat(vraag.open(procenten).gaten()).extracting(Gat::feit).containsExactly("procenten");
        assertThat(vraag.contracttarief().open(procenten).gaten())
                .extracting(Gat::feit)
                .containsExactly("procenten");
        assertThat(vraag.open(procenten).leeswijze()).isEqualTo(vraag.leeswijze());
    }

    @Test
    void anNhcOfNothingAsksForNoPercentage() {
        assertThat(new Contracttariefvraag(newAtCz(), HONDERD, Bedrag.NUL, Optional.empty()).gaten())
                .isEmpty();
        assertThat(new Contracttariefvraag(newAtCz(), HONDERD, Bedrag.of("0.01"), Optional.empty()).gaten())
                .extracting(Gat::feit)
                .containsExactly("nhcPercentage");
        assertThat(new Contracttariefvraag(ask("zorgkantoor=Zilveren Kruis; vorm=VPT"), HONDERD, TIEN, Optional.empty())
                        .gaten())
                .isEmpty();
    }

    @Test
    void whatIsOutOfBoundsIsNoQuestion() {
        Bedrag meeste = Bedrag.of("100000");
        Bedrag teveel = Bedrag.of("100000.01");
        assertThat(Contracttariefvraag.of(newAtCz(), meeste).maximum()).isEqualTo(meeste);
        for (Runnable poging : List.<Runnable>of(
                () -> Contracttariefvraag.of(newAtCz(), teveel),
                () -> new Contracttariefvraag(newAtCz(), HONDERD, teveel, Optional.empty()),
                () -> new Contracttariefvraag(newAtCz(), HONDERD, TIEN, Optional.of(Percentage.of("100.1"))),
                () -> new Jaarbedragvraag(Contracttariefvraag.of(newAtCz(), HONDERD), 1, Leeswijze.of()))) {
            assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(poging::run);
        }
    }

    @Test
    void choicesOfOtherReadingsAreNotOfTheYear() {
        assertThat(Jaarbedragvraag.reading(Map.of("procenten", "relatief"))).isEqualTo(Jaarbedragvraag.LEZINGEN);
        assertThat(Jaarbedragvraag.reading(Map.of("jaarbedrag", "per-jaar")).choice("jaarbedrag"))
                .isEqualTo("per-jaar");
    }
}
