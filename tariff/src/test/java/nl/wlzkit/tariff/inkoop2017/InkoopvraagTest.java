package nl.wlzkit.tariff.inkoop2017;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Overeenkomst;
import nl.wlzkit.core.party.Overeenkomsthistorie;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Zorgaanbieder;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.inkoop2017.Opslagfasering2017.Fasering;
import nl.wlzkit.tariff.inkoop2017.Opslagfaseringvraag2017.Delen;
import nl.wlzkit.tariff.inkoop2017.Planbeoordeling.Elementen;
import org.junit.jupiter.api.Test;

/** The questions and values of the package as a program meets them, and what they refuse. */
class InkoopvraagTest {
    private static final Meerjarigheidsvraag2017 LEEG = Meerjarigheidsvraag2017.leeg();

    private static Inschrijving<?, ?> entry(String naam) {
        return new Inkoop2017berekeningen()
                .berekeningen().stream()
                        .filter(i -> i.naam().equals(naam))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> problems(String naam, String json) {
        try {
            entry(naam).read("vraag", json.getBytes(UTF_8));
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream()
                    .map((Probleem p) -> p.pointer() + ": " + p.verwacht().en())
                    .toList();
        }
    }

    @Test
    void whatIsNotToldIsAHoleOfWhoKnowsIt() {
        assertThat(LEEG.gaten())
                .extracting(Gat::feit)
                .containsExactly(
                        "categorie",
                        "toetreding",
                        "lopend",
                        "locatiesOnderToezicht",
                        "fraudeonderzoeken",
                        "fraude",
                        "regionaal",
                        "andereVoorwaarden",
                        "proactief");
        assertThat(LEEG.with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_1)
                        .with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.HIER)
                        .gaten())
                .extracting(Gat::feit)
                .doesNotContain("andereVoorwaarden", "proactief", "categorie", "lopend");
    }

    @Test
    void aTypeOfOneYearAsksOnlyWhatItNeeds() {
        assertThat(Overeenkomsttypevraag2017.of(Overeenkomsttype.EENJARIG_BASIS).gaten())
                .extracting(Gat::feit)
                .containsExactly("categorie", "toetreding");
        assertThat(Overeenkomsttypevraag2017.of(Overeenkomsttype.EENJARIG_OPSLAG)
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("opslag", "categorie", "toetreding");
    }

    @Test
    void aCompleteQuestionIsNeededToCalculate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meerjarigheid2017().calculate(LEEG, Spoor.UIT))
                .withMessageContaining("lopend");
        Meerjarigheidsvraag2017 open = LEEG.open(LEEG.lezingen().get(0))
                .with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.GEEN)
                .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_1)
                .with(Meerjarigheidsvraag2017.TOETREDING, Toetreding.VOLDOET)
                .with(Meerjarigheidsvraag2017.PROACTIEF, true)
                .with(Meerjarigheidsvraag2017.ONDER_TOEZICHT, 0L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meerjarigheid2017.failed(open))
                .withMessageContaining("inkoopprocedure");
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertRefused(() -> LEEG.with(Meerjarigheidsvraag2017.ONDER_TOEZICHT, -1L));
        assertRefused(() -> LEEG.with(Meerjarigheidsvraag2017.LOOPTIJD, Geldigheid.from(LocalDate.of(2017, 1, 1))));
        assertRefused(() -> LEEG.with(Contracttariefvraag2017.BASIS, Percentage.HONDERD));
        assertRefused(() -> LEEG.choose("inkoopprocedure", "altijd"));
        assertRefused(() -> LEEG.choose("bovengrens", "geen"));
        Contracttariefvraag2017 tarief = Contracttariefvraag2017.leeg();
        assertRefused(() -> tarief.with(Contracttariefvraag2017.BESLUIT, Procentpunt.of("3.01")));
        assertRefused(() -> tarief.with(Contracttariefvraag2017.BESLUIT, Procentpunt.of("-0.01")));
        assertRefused(() -> tarief.with(Contracttariefvraag2017.BESLUIT, Procentpunt.of("0.00000000001")));
        assertRefused(() -> tarief.with(Contracttariefvraag2017.BASIS, Percentage.of("100.01")));
        assertRefused(() -> Contractbedragvraag2017.of(Bedrag.of("100000.01"), tarief));
        assertRefused(() -> new RegionaleVoorwaarde(" ", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Opgave<>(Optional.of(true), List.of("x")));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable maker) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(maker);
    }

    @Test
    void anAgreementFor2016FitsTheCategory() {
        Meerjarigheidsvraag2017 elders =
                LEEG.with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_2);

        assertThat(elders.with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.ELDERS)
                        .get(Meerjarigheidsvraag2017.LOPEND))
                .contains(LopendeOvereenkomst.ELDERS);
        assertRefused(() -> elders.with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.HIER));
        assertRefused(() -> LEEG.with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.ELDERS)
                .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.GEEN_CATEGORIE));
    }

    @Test
    void theCategoryFollowsFromTheAgreementsIfOnlyOneCan() {
        Zorgaanbieder fictief = new Zorgaanbieder("Fictieve Zorg", Optional.empty());
        Overeenkomst overeenkomst = new Overeenkomst(
                Zorgkantoor.CZ,
                fictief,
                Optional.empty(),
                Geldigheid.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)),
                Optional.empty());
        Overeenkomsthistorie volledig = new Overeenkomsthistorie(
                fictief,
                List.of(overeenkomst),
                Optional.of(Geldigheid.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31))));
        Overeenkomsthistorie onvolledig = new Overeenkomsthistorie(fictief, List.of(overeenkomst), Optional.empty());

        assertThat(LEEG.with(volledig, Zorgkantoor.CZ).get(Meerjarigheidsvraag2017.CATEGORIE))
                .contains(Zorgaanbiedercategorie.CATEGORIE_1);
        assertThat(LEEG.with(volledig, Zorgkantoor.VGZ).get(Meerjarigheidsvraag2017.CATEGORIE))
                .contains(Zorgaanbiedercategorie.CATEGORIE_2);
        assertThat(LEEG.with(onvolledig, Zorgkantoor.VGZ)).isEqualTo(LEEG);
    }

    @Test
    void aReadingAtItsDefaultIsTheSameQuestion() {
        assertThat(LEEG.choose("voortzetting", "zelfde-voorwaarden"))
                .isEqualTo(LEEG)
                .hasSameHashCodeAs(LEEG);
        assertThat(LEEG.choose("voortzetting", "loopt-door")).isNotEqualTo(LEEG);
        assertThat(LEEG.choose("voortzetting", "loopt-door").choose("voortzetting", "zelfde-voorwaarden"))
                .isEqualTo(LEEG);
        assertThat(LEEG).isNotEqualTo(Contracttariefvraag2017.leeg());
    }

    @Test
    void theOverviewSaysOfEveryTypeWhetherItIsAllowed() {
        Meerjarigheidsvraag2017 vraag = LEEG.with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_1)
                .with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.GEEN)
                .with(Meerjarigheidsvraag2017.TOETREDING, Toetreding.VOLDOET)
                .with(Meerjarigheidsvraag2017.ONDER_TOEZICHT, 0L)
                .with(Meerjarigheidsvraag2017.FRAUDEONDERZOEKEN, Opgave.of(List.of()))
                .with(Meerjarigheidsvraag2017.FRAUDE, Opgave.no())
                .with(Meerjarigheidsvraag2017.REGIONAAL, Opgave.yes());

        assertThat(new Overeenkomsttypen2017()
                        .overview(Overeenkomsttypevraag2017.of(Overeenkomsttype.EENJARIG_BASIS, vraag)
                                .with(Overeenkomsttypevraag2017.OPSLAG, Procentpunt.of("2"))))
                .isEqualTo(Map.of(
                        Overeenkomsttype.EENJARIG_BASIS, Oordeel.VOLDOET,
                        Overeenkomsttype.EENJARIG_OPSLAG, Oordeel.VOLDOET,
                        Overeenkomsttype.MEERJARIG_VOORTZETTING, Oordeel.VOLDOET_NIET,
                        Overeenkomsttype.MEERJARIG_NIEUW, Oordeel.TE_BEOORDELEN));
    }

    @Test
    void theIndicationIsThatOfTheWorkedExamples() {
        assertThat(indication("1", "0.5", "0.5")).isEqualTo(Procentpunt.of("2"));
        assertThat(indication("1", "1", "1")).isEqualTo(Procentpunt.of("3"));
        assertThat(new Planbeoordeling(elements("0.8", "0.6", "0.4"), Optional.of(elements("0.5", "0.3", "0.2")))
                        .indicatie())
                .isEqualTo(Procentpunt.of("1.98"));
        assertThat(new Planbeoordeling(elements("0", "1", "1"), Optional.of(elements("1", "0", "0"))).indicatie())
                .isEqualTo(Procentpunt.NUL);
        assertRefused(() -> new Planbeoordeling(elements("1", "1", "1"), Optional.of(elements("0.5", "0.5", "0.5"))));
        assertRefused(() -> elements("1.1", "0", "0"));
        assertThat(elements("0.50", "0", "1")).isEqualTo(elements("0.5", "0.0", "1.0"));
        assertThat(new Planbeoordeling(elements("1", "0", "0"), Optional.of(elements("1", "0", "0"))).in(Taal.NL))
                .isEqualTo("1 / 0 / 0; gewichten 1 / 0 / 0");
    }

    private static Procentpunt indication(String effect, String verhouding, String haalbaarheid) {
        return new Planbeoordeling(elements(effect, verhouding, haalbaarheid), Optional.empty()).indicatie();
    }

    private static Elementen elements(String effect, String verhouding, String haalbaarheid) {
        return new Elementen(new BigDecimal(effect), new BigDecimal(verhouding), new BigDecimal(haalbaarheid));
    }

    @Test
    void aSurchargeInPhasesSaysWhatIsInTheTariffWhen() {
        Opslagfaseringvraag2017 vraag = Opslagfaseringvraag2017.of(
                        Procentpunt.of("3"),
                        new Delen(Map.of(
                                Opslagmoment.INITIEEL, Procentpunt.of("1"),
                                Opslagmoment.NACALCULATIE, Procentpunt.of("1.5"),
                                Opslagmoment.HERSCHIKKING, Procentpunt.NUL)))
                .with(Opslagfaseringvraag2017.toegekend(Opslagmoment.INITIEEL), Percentage.HONDERD)
                .with(Opslagfaseringvraag2017.toegekend(Opslagmoment.NACALCULATIE), Percentage.of("50"));
        Fasering fasering = Opslagfasering2017.phase(vraag);

        assertThat(fasering.tot(Opslagmoment.INITIEEL)).isEqualTo(Procentpunt.of("1"));
        assertThat(fasering.tot(Opslagmoment.HERSCHIKKING)).isEqualTo(Procentpunt.of("1"));
        assertThat(fasering.totaal()).isEqualTo(Procentpunt.of("1.75"));
        assertThat(fasering.rest()).isEqualTo(Procentpunt.of("1.25"));
        assertThat(vraag.gaten()).isEmpty();
        assertThat(vraag.get(Opslagfaseringvraag2017.DELEN).orElseThrow())
                .isEqualTo(new Delen(Map.of(
                        Opslagmoment.NACALCULATIE, Procentpunt.of("1.50"),
                        Opslagmoment.INITIEEL, Procentpunt.of("1"))))
                .hasToString("[INITIEEL=1, HERSCHIKKING=0, NACALCULATIE=1.5]");
        assertRefused(() -> Opslagfaseringvraag2017.of(
                Procentpunt.of("1"), new Delen(Map.of(Opslagmoment.INITIEEL, Procentpunt.of("1.01")))));
        assertRefused(() -> new Delen(Map.of(Opslagmoment.INITIEEL, Procentpunt.of("3.5"))));
    }

    @Test
    void everyProblemOfADocumentIsToldAtOnce() {
        assertThat(
                        problems(
                                "contracttarief-2017",
                                "{\"basis\":101,\"besluit\":3.5,\"plan\":\"ja\",\"lezingen\":{\"bovengrens\":\"x\",\"y\":\"z\"},"
                                        + "\"beoordeling\":{\"scores\":{\"effect\":2,\"verhouding\":1},"
                                        + "\"gewichten\":{\"effect\":0.5,\"verhouding\":0.5,\"haalbaarheid\":0.5}},\"extra\":1}"))
                .extracting(p -> p.substring(0, p.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "/basis",
                        "/besluit",
                        "/plan",
                        "/lezingen/bovengrens",
                        "/lezingen/y",
                        "/beoordeling/scores/effect",
                        "/beoordeling/scores",
                        "/beoordeling/gewichten",
                        "/extra");
        assertThat(problems(
                        "opslagfasering-2017",
                        "{\"opslag\":2,\"delen\":{\"INITIEEL\":1.5,\"HERSCHIKKING\":1}," + "\"toegekendInitieel\":-1}"))
                .containsExactly(
                        "/delen: parts that together are not more than the surcharge of 2",
                        "/toegekendInitieel: a percentage from 0 through 100, with at most 10 decimals");
        assertThat(problems(
                        "meerjarigheid-2017",
                        "{\"fraudeonderzoeken\":[{\"door\":\"POLITIE\"},7],\"fraude\":\"nee\",\"regionaal\":"
                                + "[{\"naam\":\"\",\"voldaan\":1}],\"categorie\":\"CATEGORIE_3\",\"lopend\":\"HIER\"}"))
                .hasSize(7);
    }
}
