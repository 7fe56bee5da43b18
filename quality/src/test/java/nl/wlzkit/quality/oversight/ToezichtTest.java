package nl.wlzkit.quality.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.quality.oversight.Normenkaderbeoordeling.NogTeTonen;
import nl.wlzkit.quality.oversight.Vervolgtoets.Verbeterpunt;
import org.junit.jupiter.api.Test;

/** The framework, what its types refuse, and the detailed results. */
class ToezichtTest {
    private static final Normenkader KADER = Normenkader.published();
    private static final LocalDate DAG = LocalDate.of(2023, 10, 1);
    private static final List<String> REGIOS = List.of("Noord", "Zuid");

    private static Bewijsstuk shown(String code) {
        return new Bewijsstuk(KADER.find(code), Optional.empty(), "stuk (fictief)", DAG.minusDays(10));
    }

    private static Tekortkoming lacking(String code, Optional<String> regio) {
        return new Tekortkoming(KADER.find(code), regio, DAG.minusDays(5));
    }

    private static Toezichtdossier file(List<Bewijsstuk> bewijs, List<Tekortkoming> tekort) {
        return new Toezichtdossier(DAG, REGIOS, Optional.empty(), bewijs, tekort);
    }

    // ----------------------------------------------------------------------------------------------------- the
    // framework

    @Test
    void theFrameworkHasElevenNormsWithTheirTestPointsAndParts() {
        assertThat(KADER.normen()).hasSize(11);
        assertThat(KADER.toetspunten()).hasSize(37);
        assertThat(KADER.alle()).hasSize(76).doesNotHaveDuplicates();
        assertThat(KADER.criteria()).hasSize(58);
        assertThat(KADER.normen())
                .extracting(n -> n.code() + " " + KADER.criteria(n).size())
                .containsExactly(
                        "4.1.2.i 4",
                        "4.1.1.x 7",
                        "4.1.1.iv 7",
                        "4.1.1.v 11",
                        "4.1.1.vi 3",
                        "4.1.1.vii 6",
                        "4.1.1.i 7",
                        "4.1.4.i-controle 5",
                        "4.1.4.i-consequenties 1",
                        "4.1.1.iii 5",
                        "4.1.1.ix 2");
        assertThat(KADER.toetspunten())
                .filteredOn(t -> !KADER.delen(t).isEmpty())
                .hasSize(7)
                .allSatisfy(t -> assertThat(KADER.delen(t))
                        .extracting(Criterium::code)
                        .containsExactly(t.code() + ".a", t.code() + ".b", t.code() + ".c", t.code() + ".d"));
        assertThat(KADER.alle())
                .filteredOn(Criterium::perRegio)
                .extracting(Criterium::code)
                .containsExactly(
                        "4.1.1.iv.2", "4.1.1.iv.3", "4.1.1.iv.4", "4.1.1.v.2", "4.1.1.vi.1", "4.1.1.vi.2", "4.1.1.i.2");
        assertThat(KADER.alle())
                .filteredOn(Criterium::maandelijks)
                .extracting(Criterium::code)
                .containsExactly("4.1.1.v.1.b");
        assertThat(KADER.alle()).extracting(Criterium::regel).doesNotHaveDuplicates();
        assertThat(KADER.find("4.1.1.iv.2").in(Taal.EN)).isEqualTo("4.1.1.iv.2");
        assertThat(Normenkader.ZWAARTE.isBindend()).isTrue();
        refused(() -> KADER.find("4.1.1.xi"));
    }

    // ----------------------------------------------------------------------------------------------------- refusals

    @Test
    void whatCannotBeIsRefused() {
        Criterium perRegio = KADER.find("4.1.1.iv.2");
        Criterium landelijk = KADER.find("4.1.1.x.2");
        Optional<String> west = Optional.of("West");
        refused(() -> new Bewijsstuk(landelijk, west, "stuk", DAG));
        refused(() -> new Bewijsstuk(landelijk, Optional.empty(), " ", DAG));
        refused(() -> new Tekortkoming(landelijk, west, DAG));
        refused(() -> new Tekortkoming(KADER.find("4.1.1.iv.1"), Optional.empty(), DAG));
        refused(() -> file(List.of(new Bewijsstuk(perRegio, west, "stuk", DAG)), List.of()));
        refused(() -> file(List.of(), List.of(new Tekortkoming(perRegio, west, DAG))));
        refused(() -> file(Collections.nCopies(1_001, shown("4.1.1.x.2")), List.of()));
        refused(() -> new Toezichtdossier(DAG, List.of(), Optional.empty(), List.of(), List.of()));
        refused(() -> new Toezichtdossier(DAG, List.of("Noord", "Noord"), Optional.empty(), List.of(), List.of()));
        refused(() -> new Toezichtdossier(DAG, List.of(" "), Optional.empty(), List.of(), List.of()));
        refused(() -> new Toezichtdossier(DAG, REGIOS, Optional.of(DAG.plusDays(1)), List.of(), List.of()));
        refused(() -> Normenkadervraag.of(file(List.of(), List.of())).withNorm(landelijk));
        Inbreng inbreng = new Inbreng("1", Optional.empty(), Optional.empty(), Optional.empty());
        refused(() -> new Inbreng(" ", Optional.empty(), Optional.empty(), Optional.empty()));
        refused(() -> new Inbrengvraag(List.of(inbreng, inbreng)));
        refused(() -> new Verdeling(0, 0, 0));
        refused(() -> new Verdeling(-1, 1, 1));
        refused(() -> Verwachtingenvraag.of(Map.of("onzin", true)));
        refused(() -> new Vervolgvraag.Bevinding(KADER.find("4.1.1.x"), Voortgang.ZICHTBAAR));
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        Toezichtdossier nu = file(List.of(), List.of());
        Toezichtdossier toen = new Toezichtdossier(DAG.minusDays(1), REGIOS, Optional.empty(), List.of(), List.of());
        Vervolgvraag.Bevinding een = new Vervolgvraag.Bevinding(KADER.find("4.1.1.x.2"), Voortgang.ZICHTBAAR);
        refused(() -> Vergelijkingsvraag.of(nu, toen));
        refused(() -> Vervolgvraag.of(nu, toen, List.of()));
        refused(() -> Vervolgvraag.of(toen, nu, List.of(een, een)));
        Aankaartvraag.Melding nza = new Aankaartvraag.Melding(Adressaat.NZA, DAG);
        refused(() -> new Aankaartvraag(DAG, DAG, Optional.empty(), List.of(nza, nza), Optional.empty()));
        refused(() -> new Aankaartvraag(DAG, DAG.plusDays(1), Optional.empty(), List.of(), Optional.empty()));
        refused(() -> new Aankaartvraag(DAG, DAG, Optional.empty(), List.of(), Optional.of(3_651)));
    }

    @Test
    void aHoleThatIsNeededIsNoAnswer() {
        Normenkadervraag vraag = Normenkadervraag.of(file(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Normenkadertoets().calculate(vraag, Spoor.UIT));
        Financieringsvraag leeg = new Financieringsvraag(Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new Financieringstoets().calculate(leeg, Spoor.UIT));
        Aankaartvraag open = new Aankaartvraag(DAG, DAG, Optional.empty(), List.of(), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new Aankaarttoets().calculate(open, Spoor.UIT));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String json = """
                {"dossier": {"peildatum": "2023-10-01", "regios": ["Noord", "Noord"], "laatsteUpdate": "2023-10-02",
                  "bewijs": [
                    {"criterium": "4.1.1.xi", "stuk": "x", "dag": "2023-01-01"},
                    {"criterium": "4.1.1.iv.2", "regio": "West", "stuk": "x", "dag": "2023-01-01"},
                    {"criterium": "4.1.1.x.2", "regio": "Noord", "stuk": "x", "dag": "2023-01-01"},
                    {"criterium": "4.1.1.x.2", "stuk": "", "dag": "2023-13-01"}],
                  "tekortkomingen": [
                    {"criterium": "4.1.1.x", "dag": "2023-01-01"},
                    {"criterium": "4.1.1.iv.4", "regio": "Oost", "dag": "2023-01-01"}]},
                 "norm": "4.1.1.x.2", "lezingen": {"telling": "punten"}}""";
        Inschrijving<?, ?> inschrijving =
                new Toezichtberekeningen().berekeningen().get(0);
        OngeldigeInvoerException fout = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> inschrijving.read("dossier.json", json.getBytes(UTF_8)));

        assertThat(fout.problemen())
                .extracting(Probleem::pointer)
                .containsExactlyInAnyOrder(
                        "/dossier/regios/1",
                        "/dossier/laatsteUpdate",
                        "/dossier/bewijs/0/criterium",
                        "/dossier/bewijs/1/regio",
                        "/dossier/bewijs/2",
                        "/dossier/bewijs/3/stuk",
                        "/dossier/bewijs/3/dag",
                        "/dossier/tekortkomingen/0/criterium",
                        "/dossier/tekortkomingen/1/regio",
                        "/norm",
                        "/lezingen/telling");
    }

    // ----------------------------------------------------------------------------------------------------- results

    @Test
    void anAssessmentSaysWhatGoesWellWhatDoesNotAndWhatIsStillToBeShown() {
        Normenkaderbeoordeling beoordeling = Normenkaderbeoordeling.of(file(
                List.of(shown("4.1.1.x.1"), shown("4.1.1.iv.2")),
                List.of(lacking("4.1.1.x.3", Optional.empty()), lacking("4.1.1.iv.4", Optional.of("Zuid")))));

        assertThat(beoordeling.goed()).extracting(Criterium::code).containsExactly("4.1.1.x.1", "4.1.1.iv.2");
        assertThat(beoordeling.verbeteren()).extracting(Criterium::code).containsExactly("4.1.1.x.3", "4.1.1.iv.4");
        assertThat(beoordeling.oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(beoordeling.find(KADER.find("4.1.1.iv.4")).perRegio())
                .isEqualTo(Map.of("Noord", Oordeel.TE_BEOORDELEN, "Zuid", Oordeel.VOLDOET_NIET));
        Criterium friction = KADER.find("4.1.1.iv.4");
        assertThat(beoordeling.nogTeTonen())
                .contains(new NogTeTonen(friction, Optional.of("Noord")))
                .doesNotContain(new NogTeTonen(friction, Optional.of("Zuid")))
                .contains(new NogTeTonen(KADER.find("4.1.1.x.2"), Optional.empty()));
        Verdeling telling = beoordeling.tel(Telling.TOETSPUNTEN);
        assertThat(telling).isEqualTo(new Verdeling(2, 2, 33));
        assertThat(telling.aandeelVanBeoordeeld()).contains(Breuk.of(1, 2));
        assertThat(telling.dekking()).isEqualTo(Breuk.of(4, 37));
        assertThat(new Verdeling(0, 0, 3).aandeelVanBeoordeeld()).isEmpty();
        Criteriumoordeel een = beoordeling.normen().get(0);
        refused(() -> new Normenkaderbeoordeling(List.of(een)).find(friction));
    }

    @Test
    void aComparisonNamesWhatChanged() {
        Normenkaderbeoordeling toen = Normenkaderbeoordeling.of(
                file(List.of(shown("4.1.2.i.1")), List.of(lacking("4.1.1.x.3", Optional.empty()))));
        Normenkaderbeoordeling nu = Normenkaderbeoordeling.of(
                file(List.of(shown("4.1.1.x.3")), List.of(lacking("4.1.2.i.1", Optional.empty()))));
        Normenkaderbeoordeling beter = Normenkaderbeoordeling.of(file(List.of(shown("4.1.1.x.3")), List.of()));

        assertThat(Vergelijking.verschillen(toen, nu))
                .filteredOn(v -> v.richting() != 0)
                .extracting(v -> v.toetspunt().code() + " " + v.richting())
                .containsExactly("4.1.2.i.1 -1", "4.1.1.x.3 1");
        assertThat(Vergelijking.verschillen(toen, beter))
                .filteredOn(v -> v.richting() != 0)
                .extracting(v -> v.toetspunt().code() + " " + v.van() + " " + v.naar())
                .containsExactly("4.1.2.i.1 VOLDOET TE_BEOORDELEN", "4.1.1.x.3 VOLDOET_NIET VOLDOET");
    }

    @Test
    void aFollowUpTellsHowFarEachPointOfImprovementIs() {
        Toezichtdossier toen = file(
                List.of(shown("4.1.1.iv.2")),
                List.of(
                        lacking("4.1.1.x.2", Optional.empty()),
                        lacking("4.1.1.x.3", Optional.empty()),
                        lacking("4.1.1.iv.2", Optional.of("Zuid")),
                        lacking("4.1.1.iv.3", Optional.of("Zuid"))));
        Bewijsstuk noord =
                new Bewijsstuk(KADER.find("4.1.1.iv.3"), Optional.of("Noord"), "stuk (fictief)", DAG.minusDays(1));
        Bewijsstuk later = new Bewijsstuk(KADER.find("4.1.1.x.2"), Optional.empty(), "stuk (fictief)", DAG);
        Toezichtdossier nu = file(List.of(shown("4.1.1.iv.2"), noord, later), toen.tekortkomingen());

        assertThat(Vervolgtoets.verbeterpunten(Vervolgvraag.of(toen, nu, List.of())))
                .containsExactly(
                        new Verbeterpunt(KADER.find("4.1.1.x.2"), Optional.of(Voortgang.GEIMPLEMENTEERD), false),
                        new Verbeterpunt(KADER.find("4.1.1.x.3"), Optional.empty(), false),
                        new Verbeterpunt(KADER.find("4.1.1.iv.2"), Optional.empty(), false),
                        new Verbeterpunt(KADER.find("4.1.1.iv.3"), Optional.of(Voortgang.ZICHTBAAR), true));
        assertThat(Vervolgtoets.ZWAARTE.isBindend()).isTrue();
    }

    @Test
    void adviceThatIsNotFollowedIsToldAndIsNoBreach() {
        assertThat(Verwachting.published())
                .hasSize(24)
                .extracting(Verwachting::naam)
                .doesNotHaveDuplicates();
        assertThat(Verwachtingentoets.bevindingen(
                        Verwachtingenvraag.of(Map.of("regierol", false, "context", false, "wachtlijst", true))))
                .filteredOn(b -> b.soort() != Verwachtingentoets.Soort.OPEN)
                .extracting(b -> b.verwachting().naam() + ": " + b.soort().in(Taal.NL))
                .containsExactly("context: niet nagekomen", "wachtlijst: nagekomen", "regierol: advies niet gevolgd");
        assertThat(Verwachtingentoets.bevindingen(Verwachtingenvraag.of(Map.of())))
                .filteredOn(b -> b.zwaarte() == Zwaarte.PLICHT)
                .extracting(b -> b.verwachting().regel())
                .containsOnly("NK-001");
    }

    // ----------------------------------------------------------------------------------------------------- limits

    private static List<String> regions(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> "Regio " + i).toList();
    }

    @Test
    void fiftyRegionsAndAThousandPiecesAreNotTooMany() {
        Bewijsstuk stuk = shown("4.1.1.x.2");
        Tekortkoming tekort = lacking("4.1.1.x.2", Optional.empty());
        Toezichtdossier groot = new Toezichtdossier(
                DAG,
                regions(50),
                Optional.of(DAG),
                Collections.nCopies(1_000, stuk),
                Collections.nCopies(1_000, tekort));

        assertThat(groot.regios()).hasSize(50);
        refused(() -> new Toezichtdossier(DAG, regions(51), Optional.empty(), List.of(), List.of()));
        refused(() -> file(List.of(), Collections.nCopies(1_001, tekort)));
        assertThat(new Inbrengvraag(contributions(1_000)).inbreng()).hasSize(1_000);
        refused(() -> new Inbrengvraag(contributions(1_001)));
    }

    private static List<Inbreng> contributions(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> new Inbreng("inbreng " + i, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
    }

    @Test
    void aCountHasItsShares() {
        Verdeling telling = new Verdeling(3, 1, 4);

        assertThat(telling.totaal()).isEqualTo(8);
        assertThat(telling.aandeelVoldaan()).isEqualTo(Breuk.of(3, 8));
        assertThat(telling.aandeelNietVoldaan()).isEqualTo(Breuk.of(1, 8));
        assertThat(telling.aandeelOpen()).isEqualTo(Breuk.of(1, 2));
        assertThat(telling.bereik()).isEqualTo(new Bandbreedte<>(Breuk.of(3, 8), Breuk.of(7, 8)));
        // as many met as not met is not nothing
        assertThat(new Verdeling(1, 1, 0).totaal()).isEqualTo(2);
        assertThat(new Verdeling(0, 2, 2).aandeelVanBeoordeeld()).contains(Breuk.NUL);
        refused(() -> new Verdeling(2, -1, 1));
        refused(() -> new Verdeling(2, 1, -1));
    }

    @Test
    void aWordIsReadInBothLanguages() {
        assertThat(Verwachting.published()).allSatisfy(v -> {
            assertThat(v.in(Taal.NL)).isEqualTo(v.tekst().nl()).isNotBlank();
            assertThat(v.in(Taal.EN)).isEqualTo(v.tekst().en()).isNotBlank();
        });
        for (Taal taal : Taal.values()) {
            assertThat(Telling.values())
                    .extracting(t -> t.in(taal))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
        assertThat(KADER.find("4.1.1.x.2")).hasToString("4.1.1.x.2");
    }

    @Test
    void aCalculatorNamesTheRulesOfItsStepsRowsAndReadings() {
        assertThat(Normenkadertoets.rules()).contains("NK-007", "NK-070", "WK-LEES-NK-TELLING", "WK-LEES-NK-MAAND");
        assertThat(Vergelijking.rules()).contains("NK-006", "NK-007", "WK-LEES-NK-TELLING");
        assertThat(Vervolgtoets.rules())
                .contains("NK-067", "WK-NK-ONTWIKKELING", "WK-LEES-NK-MAAND")
                .containsAll(KADER.toetspunten().stream().map(Criterium::regel).toList());
        assertThat(Verwachtingentoets.rules())
                .contains("WK-NK-WOORD", "WK-LEES-NK-VRIJBLIJVEND")
                .containsAll(
                        Verwachting.published().stream().map(Verwachting::regel).toList());
    }

    @Test
    void theHolesOfAComparisonAreThoseOfBothFilesThatHaveThem() {
        Toezichtdossier open = file(List.of(), List.of());
        Toezichtdossier vol = new Toezichtdossier(
                DAG,
                REGIOS,
                Optional.of(DAG),
                KADER.normen().stream().map(n -> shown(n.code())).toList(),
                List.of());
        assertThat(Vergelijkingsvraag.of(open, open).gaten()).hasSize(2);
        assertThat(Vergelijkingsvraag.of(open, vol).gaten()).hasSize(1);
        assertThat(Vergelijkingsvraag.of(vol, open).gaten()).hasSize(1);
        assertThat(Vergelijkingsvraag.of(vol, vol).gaten()).isEmpty();
        assertThat(Normenkadervraag.of(vol).gaten()).isEmpty();
        assertThat(Normenkadervraag.of(open).withNorm(KADER.find("4.1.1.x")).norm())
                .contains(KADER.find("4.1.1.x"));
    }
}
