package nl.wlzkit.quality.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

/** The rows of the table: complete, and saying the same as their rules and readings. */
class ThematabelTest {
    private static final LocalDate DAG = LocalDate.of(2025, 6, 1);
    private static final Selectie ALLE = Selectie.of(DAG, Thematabel.ZORGKANTOREN.toArray(Zorgkantoor[]::new));

    @Test
    void theTableHasItsSentencesAndEveryRowIsAsCertainAsItsRule() {
        Regelcatalogus catalogus = Regelcatalogus.get();

        assertThat(Thematabel.zinnen()).hasSize(77).extracting(Themazin::stap).doesNotHaveDuplicates();
        assertThat(Thematabel.zinnen()).allSatisfy(z -> {
            Regel regel = catalogus.find(z.regel()).orElseThrow();
            assertThat(z.zekerheid()).as(z.regel()).isEqualTo(regel.zekerheid());
            assertThat(z.sector()).isEqualTo(Sector.VV);
            assertThat(z.thema()).isNotEqualTo(Thema.BEKOSTIGING);
            assertThat(regel.citaat()).as(z.regel()).isPresent();
        });
    }

    /** What the document leaves open is nobody's until a reading names somebody; one of medium certainty has a default. */
    @Test
    void whoseARowIsFitsItsCertainty() {
        assertThat(Thematabel.zinnen()).allSatisfy(z -> {
            Optional<Zorgkantoor> van = z.toerekening().zorgkantoor(Thematabel.LEZINGEN);
            assertThat(van.isEmpty()).as(z.regel()).isEqualTo(z.zekerheid() == Zekerheid.OPEN);
        });
    }

    @Test
    void everyReadingOfARowIsOneOfTheTableAndEveryChoiceFits() {
        for (Themazin zin : Thematabel.zinnen()) {
            zin.toerekening().lezing().ifPresent(naam -> {
                List<String> keuzes = Thematabel.LEZINGEN.choices(naam);
                assertThat(keuzes).containsAll(zin.toerekening().perKeuze().keySet());
                if (!naam.equals(Thematabel.LEEG)) {
                    zin.toerekening()
                            .perKeuze()
                            .forEach((keuze, van) -> assertThat(van.naam()).isEqualTo(keuze));
                    assertThat(keuzes)
                            .hasSize(zin.toerekening().perKeuze().size() + 1)
                            .first()
                            .isEqualTo(Thematabel.NIEMAND);
                }
            });
        }
        List<String> gebruikt = Thematabel.zinnen().stream()
                .flatMap(z -> z.toerekening().lezing().stream())
                .distinct()
                .toList();
        assertThat(Thematabel.LEZINGEN.lezingen().stream().map(Lezing::naam).filter(n -> !n.equals("geldigheid")))
                .containsExactlyInAnyOrderElementsOf(gebruikt);
    }

    /** Six cells fill six of seven columns in their order: the empty one has none, every other one has one. */
    @Test
    void oneColumnOfSustainabilityIsEmpty() {
        List<String> cellen = List.of("ZK24-102", "ZK24-103", "ZK24-104", "ZK24-105");
        for (String leeg : Thematabel.LEZINGEN.choices(Thematabel.LEEG)) {
            var gelezen = Thematabel.LEZINGEN.choose(Thematabel.LEEG, leeg);
            List<Zorgkantoor> van = cellen.stream()
                    .flatMap(c ->
                            Thematabel.zinnen().stream().filter(z -> z.regel().equals(c)))
                    .flatMap(z -> z.toerekening().zorgkantoor(gelezen).stream())
                    .toList();
            assertThat(van).isSorted().doesNotHaveDuplicates();
            if (!leeg.equals("onbekend")) {
                assertThat(van).hasSize(4).doesNotContain(Zorgkantoor.parse(leeg));
            }
        }
    }

    @Test
    void everyPointIsAskedAndEverySubjectIsAPointOrSharedByMore() {
        List<String> gevraagd = Thematabel.zinnen().stream()
                .flatMap(z -> z.punten().stream())
                .map(Eispunt::naam)
                .distinct()
                .toList();
        assertThat(Thematabel.punten())
                .hasSize(78)
                .extracting(Eispunt::naam)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(gevraagd);
        assertThat(Thematabel.punten()).allSatisfy(p -> {
            assertThat(p.in(Taal.NL)).isNotBlank();
            assertThat(p.in(Taal.EN)).isNotBlank().isNotEqualTo(p.in(Taal.NL));
            assertThat(p).hasToString(p.naam());
        });
    }

    @Test
    void theWordsDecideTheWeight() {
        assertThat(Strekking.MOET.zwaarte(false)).isEqualTo(Zwaarte.PLICHT);
        assertThat(Strekking.STELT.zwaarte(false)).isEqualTo(Zwaarte.NORM);
        assertThat(Strekking.VERWACHT.zwaarte(false)).isEqualTo(Zwaarte.ADVIES);
        assertThat(Strekking.VERWACHT.zwaarte(true)).isEqualTo(Zwaarte.NORM);
        assertThat(Strekking.STIMULEERT.zwaarte(true)).isEqualTo(Zwaarte.ADVIES);
    }

    @Test
    void anOverviewHasTheSentencesOfAColumnByTheme() {
        List<Themaoverzicht> overzichten = Themaoverzicht.of(ALLE);

        assertThat(overzichten).extracting(Themaoverzicht::zorgkantoor).isEqualTo(Thematabel.ZORGKANTOREN);
        assertThat(overzichten).extracting(Themaoverzicht::aantal).containsExactly(12, 7, 12, 10, 8, 10, 5);
        assertThat(overzichten.get(4).zinnen()).doesNotContainKey(Thema.DUURZAAMHEID);
        assertThat(overzichten.get(0).zinnen().get(Thema.DUURZAAMHEID))
                .extracting(g -> g.zin().regel())
                .containsExactly("ZK24-099", "ZK24-100");
    }

    @Test
    void aChecklistTellsTheStateOfEveryRequirement() {
        Checklistvraag vraag = Checklistvraag.of(
                        Selectie.of(DAG, Zorgkantoor.SALLAND, Zorgkantoor.ZILVEREN_KRUIS, Zorgkantoor.VGZ))
                .with("co2-routekaart", false)
                .with("duurzaamheid-in-strategie", true)
                .with("green-deal-committeren", false)
                .with("kwaliteitsplan", true)
                .with("twee-innovaties-organisatiebreed", false)
                .with("niet-vrijblijvende-mgz-afspraken", false);
        Checklist lijst = Themachecklist.checklist(vraag);

        assertThat(rules(lijst, Eisstand.ONTBREEKT)).containsExactly("ZK24-100");
        assertThat(rules(lijst, Eisstand.VOLDAAN)).containsExactly("ZK24-021");
        assertThat(rules(lijst, Eisstand.ADVIES_NIET_GEVOLGD)).containsExactly("ZK24-099", "ZK24-042");
        assertThat(rules(lijst, Eisstand.TERMIJN_LOOPT)).containsExactly("ZK24-115");
        assertThat(rules(lijst, Eisstand.OPEN)).contains("ZK24-018", "ZK24-047");
        assertThat(rules(lijst, Eisstand.NOG_NIET)).isEmpty();
        Checklistpost eis = lijst.in(Eisstand.ONTBREEKT).get(0);
        assertThat(eis.ontbreekt()).extracting(Eispunt::naam).containsExactly("co2-routekaart");
        assertThat(eis.getoond()).extracting(Eispunt::naam).containsExactly("duurzaamheid-in-strategie");
        assertThat(eis.open()).hasSize(2);
        assertThat(eis.sinds()).isEmpty();
        assertThat(lijst.oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(lijst.oordeel(Zorgkantoor.ZILVEREN_KRUIS)).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(lijst.oordeel(Zorgkantoor.VGZ)).isEqualTo(Oordeel.TE_BEOORDELEN);
    }

    private static List<String> rules(Checklist lijst, Eisstand stand) {
        return lijst.in(stand).stream().map(p -> p.zin().regel()).toList();
    }

    @Test
    void whatHasADayIsMissingSinceThatDay() {
        LocalDate na = LocalDate.of(2027, 2, 1);
        Checklist salland = Themachecklist.checklist(Checklistvraag.of(Selectie.of(na, Zorgkantoor.SALLAND))
                .with("twee-innovaties-organisatiebreed", false));
        Checklistvraag vgz = Checklistvraag.of(Selectie.of(DAG, Zorgkantoor.VGZ))
                .with("niet-vrijblijvende-mgz-afspraken", false)
                .choose("verwachting", "norm");

        assertThat(salland.posten())
                .singleElement()
                .satisfies(p -> assertThat(p.sinds()).contains(LocalDate.of(2027, 1, 1)));
        assertThat(Themachecklist.checklist(vgz).in(Eisstand.ONTBREEKT))
                .singleElement()
                .satisfies(p -> assertThat(p.sinds()).contains(LocalDate.of(2025, 1, 1)));
        assertThat(rules(
                        Themachecklist.checklist(
                                Checklistvraag.of(Selectie.of(LocalDate.of(2024, 12, 31), Zorgkantoor.VGZ))),
                        Eisstand.NOG_NIET))
                .containsExactly("ZK24-042");
    }

    @Test
    void whatSeveralAskIsGivenWithWhoAsksIt() {
        List<Samenloop> samen = Themasamenloop.overlap(Samenloopvraag.of(ALLE));
        Checklist lijst = Themachecklist.checklist(Checklistvraag.of(ALLE));

        assertThat(samen.stream().filter(s -> s.onderwerp().equals("samenwerking-huisarts")))
                .singleElement()
                .satisfies(s -> assertThat(s.zorgkantoren())
                        .containsExactly(
                                Zorgkantoor.MENZIS,
                                Zorgkantoor.CZ,
                                Zorgkantoor.SALLAND,
                                Zorgkantoor.ZORG_EN_ZEKERHEID));
        assertThat(lijst.countsFor("samenwerking-huisarts-so"))
                .extracting(p -> p.zin().regel())
                .containsExactly("ZK24-043", "ZK24-046", "ZK24-047");
    }

    @Test
    void aWrongSelectionOrPointIsRefused() {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Selectie.of(DAG));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Selectie.of(DAG, Zorgkantoor.CZ, Zorgkantoor.CZ));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Selectie.of(DAG, Zorgkantoor.FRIESLAND));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Selectie.of(LocalDate.of(2023, 12, 31), Zorgkantoor.CZ));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Checklistvraag.of(ALLE).with("onzin", true));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Overzichtvraag(ALLE, Optional.of(Thema.BEKOSTIGING)));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Samenloopvraag(ALLE))
                .withMessageContaining("geldigheid");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Innovatie(" ", Optional.empty(), Optional.empty(), Optional.empty()));
        Innovatie een = new Innovatie("een", Optional.empty(), Optional.empty(), Optional.empty());
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Innovatievraag(DAG, List.of(een, een)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Toerekening(Optional.empty(), Optional.empty(), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Themazin(
                        "X",
                        Thema.OVERIG,
                        Sector.VV,
                        new Toerekening(Optional.of(Zorgkantoor.CZ), Optional.empty(), Map.of()),
                        Geadresseerde.AANBIEDER,
                        Optional.empty(),
                        Zekerheid.HOOG,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Tekst.same("x")));
    }

    @Test
    void wordsInBothLanguages() {
        assertThat(Eisstand.ADVIES_NIET_GEVOLGD.in(Taal.NL)).isEqualTo("advies niet gevolgd");
        assertThat(Eisstand.ADVIES_NIET_GEVOLGD.in(Taal.EN)).isEqualTo("advice not followed");
        assertThat(Thema.OVERIG.in(Taal.EN)).isEqualTo("other");
        assertThat(Strekking.MOET.in(Taal.EN)).isEqualTo("must");
        assertThat(Geadresseerde.KADER.in(Taal.EN)).isEqualTo("frame");
        assertThat(Opvolging.GEVOLGD.in(Taal.EN)).isEqualTo("followed");
    }

    private static Themazin sentence(Geadresseerde aan, Optional<Strekking> strekking, List<Eispunt> punten) {
        return new Themazin(
                "X",
                Thema.OVERIG,
                Sector.VV,
                new Toerekening(Optional.of(Zorgkantoor.CZ), Optional.empty(), Map.of()),
                aan,
                strekking,
                Zekerheid.HOOG,
                Optional.empty(),
                Optional.empty(),
                punten,
                Tekst.same("x"));
    }

    private static Themazin period(String vanaf, String uiterlijk) {
        return new Themazin(
                "X",
                Thema.OVERIG,
                Sector.VV,
                new Toerekening(Optional.of(Zorgkantoor.CZ), Optional.empty(), Map.of()),
                Geadresseerde.KADER,
                Optional.empty(),
                Zekerheid.HOOG,
                Optional.ofNullable(vanaf).map(LocalDate::parse),
                Optional.ofNullable(uiterlijk).map(LocalDate::parse),
                List.of(),
                Tekst.same("x"));
    }

    @Test
    void aFirstDayOrATermIsAPeriodOfItsOwn() {
        assertThat(period(null, null).isEigenPeriode()).isFalse();
        assertThat(period("2024-01-01", null).isEigenPeriode()).isTrue();
        assertThat(period(null, "2024-12-31").isEigenPeriode()).isTrue();
    }

    @Test
    void onlyWhatIsAskedOfAProviderHasWordsAndPoints() {
        Optional<Strekking> moet = Optional.of(Strekking.MOET);
        List<Eispunt> punten = Thematabel.punten().subList(0, 1);
        assertThat(sentence(Geadresseerde.AANBIEDER, moet, punten).isEis()).isTrue();
        assertThat(sentence(Geadresseerde.KADER, Optional.empty(), List.of()).isEis())
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> sentence(Geadresseerde.AANBIEDER, moet, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(Geadresseerde.AANBIEDER, Optional.empty(), punten));
        assertThatIllegalArgumentException().isThrownBy(() -> sentence(Geadresseerde.KADER, moet, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> sentence(Geadresseerde.KADER, Optional.empty(), punten));
    }

    private static List<Innovatie> innovations(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> new Innovatie("naam " + i, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
    }

    @Test
    void aListHasFiveHundredInnovationsAtMost() {
        assertThat(new Innovatievraag(DAG, innovations(500)).innovaties()).hasSize(500);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Innovatievraag(DAG, innovations(501)));
        Kennisbankinnovatie een = new Kennisbankinnovatie("een", Optional.empty(), Optional.empty(), Optional.empty());
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Kennisbankvraag(List.of(een, een)));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Innovatie(
                        "een", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(1999, 12, 31))));
    }

    @Test
    void onlyWhatWasNotFollowedIsAFinding() {
        Optional<Boolean> ja = Optional.of(true);
        Optional<Boolean> nee = Optional.of(false);
        Kennisbankinnovatie niet = new Kennisbankinnovatie("toepasbaar, niet ingevoerd", ja, ja, nee);
        assertThat(Kennisbanktoets.findings(new Kennisbankvraag(List.of(
                        niet,
                        new Kennisbankinnovatie("ingevoerd", ja, ja, ja),
                        new Kennisbankinnovatie("niet verteld", ja, ja, Optional.empty())))))
                .containsExactly(niet);
    }

    @Test
    void anOverviewIsThereForAZorgkantoorWithoutSentencesToo() {
        Selectie na = Selectie.of(LocalDate.of(2027, 6, 1), Zorgkantoor.CZ, Zorgkantoor.SALLAND);
        assertThat(Themaoverzicht.of(na))
                .extracting(o -> o.zorgkantoor() + " " + o.aantal())
                .containsExactly("CZ 0", "SALLAND 1");
        assertThat(Overzichtvraag.of(na).thema()).isEmpty();
        assertThat(Overzichtvraag.of(na).selectie().zorgkantoren()).hasSize(2);
    }

    @Test
    void theUsesOfRulesAreThoseOfTheTableAndOfEveryCalculator() {
        List<String> plaatsen =
                new Themaregels().gebruik().stream().map(g -> g.plaats()).toList();
        for (Class<?> rekenaar : List.of(
                Themachecklist.class,
                Themasamenloop.class,
                Themazinnen.class,
                Innovatietoets.class,
                Kennisbanktoets.class)) {
            assertThat(plaatsen).anySatisfy(p -> assertThat(p).startsWith(rekenaar.getName() + " ("));
        }
        assertThat(plaatsen).filteredOn(p -> p.startsWith("zinnen.tsv")).hasSize(77);
        assertThat(plaatsen).contains("lezing verwachting", "lezing samenloop");
    }
}
