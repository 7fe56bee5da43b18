package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.Voorbeeld;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking the published policy. */
class TariefbeleidTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

    // ------------------------------------------------------------------------------------------- what is refused

    @Test
    void aDayAfterThePolicyIsRefusedWithTheLastDayOnWhichItHeld() {
        assertThat(refusal(() -> BELEID.vraag(Zorgkantoor.CZ, LocalDate.of(2027, 1, 1))))
                .startsWith("\"2027-01-01\": verwacht een dag waarop het tariefbeleid V&V 2024-2026")
                .endsWith("; laatst geldig t/m 2026-12-31");
    }

    @Test
    void aDayBeforeThePolicyIsRefusedWithTheFirstDayOnWhichItHolds() {
        assertThat(refusal(() -> BELEID.vraag(Zorgkantoor.CZ, LocalDate.of(2023, 12, 31))))
                .endsWith("; weer vanaf 2024-01-01");
    }

    @Test
    void aZorgkantoorWithoutAPolicyIsRefused() {
        assertThat(refusal(() -> BELEID.vraag(Zorgkantoor.FRIESLAND, DAG)))
                .isEqualTo("\"Friesland\": verwacht een zorgkantoor van dit beleid: Zilveren Kruis, VGZ, Menzis, CZ,"
                        + " Salland, DSW, Zorg en Zekerheid");
    }

    @Test
    void aPgbHasNoTariff() {
        assertThat(refusal(() -> question().with(Leveringsvorm.PGB)))
                .isEqualTo("\"PGB\": verwacht een waarde uit VERBLIJF, VPT, MPT");
    }

    @Test
    void aProfileOfAnotherSectorIsRefused() {
        assertThat(refusal(() -> question().with(Zorgprofiel.parse("4VG"))))
                .isEqualTo("\"4VG\": verwacht een zorgprofiel van sector VV");
        assertThat(refusal(() -> question().with(Zorgprofiel.ZZP0))).contains("een zorgprofiel van sector VV");
    }

    @Test
    void aValueThatAFactCannotHaveIsRefusedWithWhatItCanBe() {
        assertThat(refusal(() -> question().with("differentiatie", Procentpunt.of("1.5"))))
                .isEqualTo("\"1.5\": verwacht een waarde van -2 procentpunt t/m +1 procentpunt");
        assertThat(refusal(() -> question().with("afslagNieuw", Procentpunt.NUL)))
                .isEqualTo("\"0\": verwacht een waarde van -100 procentpunt tot onder 0 procentpunt");
        assertThat(refusal(() -> question().with("technologie", "ja"))).isEqualTo("\"ja\": verwacht true of false");
        assertThat(refusal(() -> question().with("monitor", Percentage.of("1"))))
                .contains("procentpunt");
        assertThat(refusal(() -> question().with("bewegingen", "allebei")))
                .isEqualTo("\"allebei\": verwacht een waarde uit geen, opslag, vrij voorstel");
    }

    @Test
    void anUnknownFactReadingOrChoiceIsRefusedWithTheOnesThatThereAre() {
        assertThat(refusal(() -> question().with("kleur", true))).contains("een feit van dit beleid: vorm, profiel");
        assertThat(refusal(() -> question().choose("kleur", "rood"))).contains("een lezing van dit beleid: stand");
        assertThat(refusal(() -> question().choose("stand", "gegokt"))).contains("een van gepubliceerd, gecorrigeerd");
        assertThat(refusal(() -> question().open(new Lezing("kleur", "X-1", List.of("a", "b"), "a"))))
                .contains("een lezing van dit beleid");
    }

    // ------------------------------------------------------------------------------------------- what is asked and
    // told

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"VV4, 4VV", "5VV, 5VV", "ZZP 4VV, 4VV", "6VV, overig", "9VV B, overig"})
    void aProfileIsOtherUnlessARuleNamesIt(String profiel, String feit) {
        assertThat(question().with(Zorgprofiel.parse(profiel)).feiten()).containsEntry("profiel", feit);
    }

    @Test
    void whatIsToldLastCounts() {
        assertThat(question().with(Leveringsvorm.VPT).with(Leveringsvorm.MPT))
                .isEqualTo(question().with(Leveringsvorm.MPT));
    }

    @Test
    void questionsAreEqualIfTheyAskTheSame() {
        Tariefbeleid ander = Tariefbeleid.read(
                "ander.json", Documenten.bytes(Documenten.replace(Documenten.policy(), "/naam/nl", "\"ander\"")));
        EqualsVerifier.forClass(Tariefvraag.class)
                .withPrefabValues(Tariefbeleid.class, BELEID, ander)
                .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE)
                .verify();
    }

    @Test
    void onlyFactsThatSomeRuleOfTheZorgkantoorCouldNeedAreHoles() {
        assertThat(BELEID.vraag(Zorgkantoor.MENZIS, DAG).gaten())
                .extracting(Gat::feit)
                .containsExactly("vorm", "overeenkomst", "gespikkeld", "doelmatig", "verantwoord");
        assertThat(BELEID.vraag(Zorgkantoor.MENZIS, DAG).with(Leveringsvorm.MPT).gaten())
                .extracting(Gat::feit)
                .containsExactly("overeenkomst");
    }

    @Test
    void aHoleHasAnOwnerAndSaysWhatItsFillingWouldMakeOfTheAnswer() {
        Uitkomst<Percentage> uitkomst =
                BELEID.answer(Voorbeeld.ask("zorgkantoor=Salland; vorm=VPT; differentiatie=onbekend", DAG)
                        .tariefvraag(BELEID));

        assertThat(uitkomst.vernauwingen()).singleElement().satisfies(v -> {
            assertThat(v.gat().wie()).isEqualTo(Eigenaar.ZORGKANTOOR);
            assertThat(v.gevolgen())
                    .extracting(Vernauwing.Gevolg::omhulling)
                    .extracting(o -> o.in(Taal.NL))
                    .containsExactly("93,5 %", "96,5 %");
        });
    }

    @Test
    void aReadingIsNamedExactlyWhereAnotherChoiceCouldChangeTheAnswer() {
        assertThat(readings("zorgkantoor=Menzis; vorm=MPT")).containsExactly("stand");
        assertThat(readings("zorgkantoor=Menzis; vorm=MPT; plan=ja")).containsExactly("stand", "toeslagen-084");
        assertThat(readings("zorgkantoor=Menzis; vorm=MPT; overeenkomst=geen")).containsExactly("stand", "procenten");
        assertThat(readings("zorgkantoor=DSW; vorm=MPT; percentage2023=96; monitor=0"))
                .isEmpty();
        assertThat(readings("zorgkantoor=DSW; vorm=MPT; percentage2023=96; monitor=1"))
                .containsExactly("procenten");
    }

    private static List<String> readings(String vraag) {
        return BELEID.answer(Voorbeeld.ask(vraag, DAG).tariefvraag(BELEID)).lezingen().stream()
                .map(Lezing::naam)
                .toList();
    }

    @Test
    void nothingChangesByDateWithinAYear() {
        assertThat(BELEID.perioden())
                .containsExactly(
                        Geldigheid.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                        Geldigheid.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                        Geldigheid.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    /** At start the published policy is not checked as a whole; it is here. */
    @Test
    void thePublishedPolicyPassesTheDoorOfUsersAndSaysTheSame() {
        Tariefbeleid kopie = Tariefbeleid.read("kopie.json", Documenten.bytes(Documenten.policy()));

        assertThat(kopie).isEqualTo(BELEID).hasSameHashCodeAs(BELEID);
    }

    @Test
    void aPolicyIsWrittenAsTheDocumentThatItWasReadFrom() {
        assertThat(BELEID.document()).isEqualTo(Documenten.policy());
        assertThat(BELEID.herkomst()).isSameAs(BELEID.herkomst());
    }

    @Test
    void policiesAreEqualIfTheySayTheSame() {
        JsonValue document = Documenten.policy();
        for (JsonValue anders : List.of(
                Documenten.replace(document, "/naam/en", "\"other\""),
                Documenten.replace(document, "/geldig/tot en met", "\"2026-12-30\""),
                Documenten.replace(document, "/feiten/technologie/naam/nl", "\"anders\""),
                Documenten.remove(document, "/regels/5"))) {
            assertThat(Tariefbeleid.read("anders.json", Documenten.bytes(anders)))
                    .isNotEqualTo(BELEID);
        }
        assertThat(BELEID.equals(new Object())).isFalse();
    }

    @Test
    void theReceiptNamesTheFileAndItsHash() {
        assertThat(BELEID.herkomst().bestanden()).singleElement().satisfies(b -> {
            assertThat(b.naam()).isEqualTo("tariefbeleid-vv-2024.json");
            assertThat(b.sha256()).matches("[0-9a-f]{64}");
        });
    }

    // ----------------------------------------------------------------------------------------------------- threads

    @Test
    void eightThreadsGetTheSameAnswersAsOne() throws Exception {
        List<Voorbeeld> voorbeelden = Voorbeeld.read(Tariefbeleid.class, "voorbeelden.tsv");
        List<Voorbeeld.Uitslag> alleen = answers(voorbeelden);
        ExecutorService draden = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Voorbeeld.Uitslag>>> samen = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                samen.add(draden.submit(() -> answers(voorbeelden)));
            }
            for (Future<List<Voorbeeld.Uitslag>> uitslagen : samen) {
                assertThat(uitslagen.get()).isEqualTo(alleen);
            }
        } finally {
            draden.shutdownNow();
        }
    }

    private static List<Voorbeeld.Uitslag> answers(List<Voorbeeld> voorbeelden) {
        return voorbeelden.stream().map(v -> v.percentage(BELEID)).toList();
    }

    private static Tariefvraag question() {
        return BELEID.vraag(Zorgkantoor.CZ, DAG);
    }

    private static String refusal(ThrowingCallable poging) {
        OngeldigeWaardeException fout = catchThrowableOfType(OngeldigeWaardeException.class, poging);
        assertThat(fout).as("it is refused").isNotNull();
        return fout.bericht(Taal.NL);
    }
}
