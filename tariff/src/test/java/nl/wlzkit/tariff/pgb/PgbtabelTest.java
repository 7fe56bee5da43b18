package nl.wlzkit.tariff.pgb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.tariff.pgb.Pgbtabel.Basis;
import nl.wlzkit.tariff.pgb.Pgbtabel.Klassebedrag;
import nl.wlzkit.tariff.pgb.Pgbtabel.Profielklassen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures, and what holds between them. */
class PgbtabelTest {
    /** Read again for each test: the reading is tried too. */
    private final Pgbtabel tabel = Pgbtabel.load();

    private static final Pgbbudget BUDGET = new Pgbbudget();

    private List<Basis> of(int jaar) {
        return tabel.all().stream().filter(b -> b.jaar() == jaar).toList();
    }

    private static Pgbbudgetvraag whole(Basis basis) {
        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(basis.profiel(), Periode.year(basis.jaar()))
                .with(basis.dagbesteding())
                .withWooninitiatief(false)
                .withInInstelling(true);
        // 1LVG and 2LVG only for who had it in 2019
        return vraag.gaten().isEmpty() ? vraag : vraag.with(EerderPgb.SLUIT_AAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2026})
    void everyPublishedTotalIsTheBudgetOfAWholeYear(int jaar) {
        assertThat(of(jaar)).hasSize(96).allSatisfy(b -> {
            assertThat(b.gepubliceerd()).isTrue();
            assertThat(BUDGET.calculate(whole(b), Spoor.UIT).waarde()).contains(b.totaal());
        });
        assertThat(tabel.profiles(jaar)).hasSize(38);
    }

    @Test
    void theTotalsOf2026AreTheSumOfTheirPartsAndThoseOf2021DifferByAtMostAEuro() {
        assertThat(of(2026)).allSatisfy(b -> assertThat(b.som()).isEqualTo(b.totaal()));
        assertThat(of(2024)).hasSize(7).allSatisfy(b -> assertThat(b.som()).isEqualTo(b.totaal()));
        long anders = of(2021).stream().filter(b -> !b.som().equals(b.totaal())).count();
        assertThat(anders).isEqualTo(33);
        assertThat(of(2021))
                .allSatisfy(b ->
                        assertThat(Math.abs(b.som().minus(b.totaal()).centen())).isLessThanOrEqualTo(100));
    }

    /** RLZ 2026-05-30, annex H, taken over by hand: the first and the last row, and two between. */
    @Test
    void someRowsOfTheTextItself() {
        assertThat(total(Zorgprofiel.VV1, Dagbesteding.GEEN, 2026)).isEqualTo("21593");
        assertThat(total(Zorgprofiel.LVG2, Dagbesteding.GROEP, 2026)).isEqualTo("57520");
        assertThat(total(Zorgprofiel.ZGAUD3, Dagbesteding.GROEP_MET_VERVOER, 2026))
                .isEqualTo("152550");
        assertThat(total(Zorgprofiel.GGZ4W, Dagbesteding.GROEP_MET_VERVOER, 2026))
                .isEqualTo("84734");
        assertThat(total(Zorgprofiel.VG7, Dagbesteding.GROEP_MET_VERVOER, 2021)).isEqualTo("88363");
        assertThat(tabel.find(Zorgprofiel.GGZ1W, Dagbesteding.GEEN, 2026)
                        .orElseThrow()
                        .delen()
                        .get(0)
                        .bedrag())
                .isEqualTo(Bedrag.of("2204"));
    }

    private String total(Zorgprofiel profiel, Dagbesteding keuze, int jaar) {
        return tabel.find(profiel, keuze, jaar).orElseThrow().totaal().toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016})
    void theIndexReproducesEveryAmountPerClass(int jaar) {
        List<Klassebedrag> nu = tabel.klassebedragen().stream()
                .filter(k -> k.jaar() == jaar && k.regime() == Klassenregime.WLZ)
                .toList();
        Klassenregime vorig = jaar == 2015 ? Klassenregime.AWBZ_VERBLIJF : Klassenregime.WLZ;

        assertThat(nu).hasSize(39).allSatisfy(k -> {
            Bedrag eerder = tabel.find(vorig, jaar - 1, k.vorm(), k.klasse())
                    .orElseThrow()
                    .bedrag();
            assertThat(new Pgbindex()
                            .calculate(Pgbindexvraag.of(jaar, eerder), Spoor.UIT)
                            .waarde())
                    .contains(k.bedrag());
        });
    }

    @Test
    void theClassesOf2015AreThoseOf2014AndOfTheTablesAfterwards() {
        for (Profielklassen van : tabel.klassen()) {
            if (van.jaar() == 2015) {
                assertThat(tabel.klassen())
                        .anySatisfy(v -> assertThat(v.jaar() == 2014
                                        && v.profiel() == van.profiel()
                                        && v.groep() == van.groep()
                                        && v.klassen().equals(van.klassen()))
                                .isTrue());
            }
        }
        for (Basis later : of(2021)) {
            if (!later.profiel().variant().equals("W")) {
                Basis in2015 =
                        tabel.find(later.profiel(), later.dagbesteding(), 2015).orElseThrow();
                assertThat(classes(later)).as(later.profiel().notatie()).isEqualTo(classes(in2015));
            }
        }
    }

    private static List<String> classes(Basis basis) {
        return basis.delen().stream()
                .filter(d -> d.klasse().isPresent())
                .map(d -> d.vorm() + " " + d.klasse().orElseThrow())
                .toList();
    }

    @Test
    void nothingFallsThroughToAnotherYear() {
        assertThat(tabel.years()).containsExactly(2015, 2016, 2021, 2024, 2026);
        for (int jaar : List.of(2014, 2017, 2020, 2022, 2025, 2027)) {
            assertThat(tabel.choices(Zorgprofiel.VV5, jaar)).isEmpty();
        }
        assertThat(tabel.choices(Zorgprofiel.VV8, 2024)).isEmpty();
        assertThat(tabel.choices(Zorgprofiel.VV10, 2026)).isEmpty();
        assertThat(tabel.find(Pgbparameter.UUR, LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(tabel.find(Pgbparameter.UUR, LocalDate.of(2020, 6, 30))
                        .orElseThrow()
                        .waarde())
                .isEqualByComparingTo(BigDecimal.valueOf(63));
        assertThat(tabel.find(Pgbparameter.UUR, LocalDate.of(2020, 7, 1))
                        .orElseThrow()
                        .waarde())
                .isEqualByComparingTo(new BigDecimal("65.29"));
        assertThat(tabel.find(Pgbparameter.WOONINITIATIEF, LocalDate.of(2020, 12, 31)))
                .isEmpty();
    }

    @Test
    void everyRowNamesARuleOfItsYear() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        for (Klassebedrag k : tabel.klassebedragen()) {
            assertThat(catalogus.find(k.regel()).orElseThrow().geldigheid().contains(LocalDate.of(k.jaar(), 7, 1)))
                    .isTrue();
        }
        for (Basis b : tabel.all()) {
            assertThat(catalogus.find(b.regel()).orElseThrow().geldigheid().contains(LocalDate.of(b.jaar(), 7, 1)))
                    .isTrue();
        }
        for (Pgbparameter p : Pgbparameter.values()) {
            for (LocalDate dag = Periode.BEGIN; dag.getYear() < 2028; dag = dag.plusMonths(1)) {
                LocalDate op = dag;
                tabel.find(p, dag)
                        .ifPresent(w -> assertThat(catalogus
                                        .find(w.regel())
                                        .orElseThrow()
                                        .geldigheid()
                                        .contains(op))
                                .as(w.regel() + " " + op)
                                .isTrue());
            }
        }
    }

    /** Whoever is refused is refused by one of the rules that the entry names, in whatever year. */
    @ParameterizedTest
    @EnumSource(Zorgprofiel.class)
    void anExcludedProfileIsRefusedByARuleOfTheEntry(Zorgprofiel profiel) {
        List<String> bekend = Pgbtoegang.STAPPEN.stream().map(Stap::regel).toList();
        for (int jaar = 2015; jaar <= 2027; jaar++) {
            for (LocalDate dag : List.of(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 10, 15))) {
                if (profiel.sector().isPresent() && profiel.startdatum().contains(dag)) {
                    assertThat(bekend)
                            .containsAll(Pgbtoegang.refusals(profiel, dag, EerderPgb.GEEN).stream()
                                    .map(Stap::regel)
                                    .toList());
                }
            }
        }
    }

    @Test
    void theProfilesWithoutPgbIn2026AreThoseOfArticle5() {
        Set<Zorgprofiel> geweigerd = EnumSet.noneOf(Zorgprofiel.class);
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            if (profiel.sector().isPresent()
                    && !Pgbtoegang.refusals(profiel, LocalDate.of(2026, 6, 1), EerderPgb.GEEN)
                            .isEmpty()) {
                geweigerd.add(profiel);
            }
        }
        assertThat(geweigerd)
                .contains(
                        Zorgprofiel.VV9B,
                        Zorgprofiel.LVG1,
                        Zorgprofiel.LVG2,
                        Zorgprofiel.LVG3,
                        Zorgprofiel.LVG4,
                        Zorgprofiel.LVG5,
                        Zorgprofiel.SGLVG1,
                        Zorgprofiel.GGZ5W,
                        Zorgprofiel.GGZ7B)
                .doesNotContain(Zorgprofiel.VV5, Zorgprofiel.VV10, Zorgprofiel.VG7, Zorgprofiel.GGZ1W);
    }

    @Test
    void aYearWithoutDataIsARangeAndNeverAnEstimate() {
        List<Omhulling<Bedrag>> antwoorden = new ArrayList<>();
        for (int jaar : List.of(2017, 2018, 2019, 2020, 2022, 2023, 2025, 2027)) {
            antwoorden.add(BUDGET.answer(Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(jaar))
                            .withWooninitiatief(false))
                    .omhulling());
        }
        assertThat(antwoorden)
                .containsOnly(
                        new Omhulling<>(Oordeel.VOLDOET, Optional.of(new Bandbreedte<>(Bedrag.NUL, Pgbvormen.MOST))));
    }

    /** The rows of the sources, counted there. */
    @Test
    void everyRowOfTheTablesIsRead() {
        assertThat(tabel.klassebedragen()).hasSize(201);
        assertThat(tabel.klassen()).hasSize(168);
        assertThat(tabel.all().stream().filter(Basis::gepubliceerd)).hasSize(199);
        assertThat(tabel.gebruik())
                .contains(
                        new Gebruik("RSA14-2.6.6.1", "klassebedragen.tsv"),
                        new Gebruik("RLZ2015-C", "klassen.tsv"),
                        new Gebruik("RLZ2026-H", "bijlage-h.tsv"),
                        new Gebruik("RLZ2016-5.17.1c", "parameters.tsv"))
                .doesNotHaveDuplicates();
        assertThat(tabel.rules(Pgbparameter.UUR))
                .startsWith("RLZ2015-5.22.1", "PGBNL-5.22-2019", "PGBNL-5.22-2020", "RLZ2021-5.22.2")
                .hasSize(8);
        assertThat(tabel.rules(Pgbparameter.PAB_SAMEN)).containsExactly("RLZ2015-5.15a.3");
    }

    /** 5VV has the classes 4, 3 and 4 in 2015 (annex C) and 2026 (annex H); domestic help has none. */
    @Test
    void aRowIsReadColumnByColumn() {
        assertThat(classes(tabel.find(Zorgprofiel.VV5, Dagbesteding.GEEN, 2015).orElseThrow()))
                .containsExactly("PERSOONLIJKE_VERZORGING 4", "VERPLEGING 3", "BEGELEIDING_INDIVIDUEEL 4");
        Basis in2026 = tabel.find(Zorgprofiel.VV5, Dagbesteding.GEEN, 2026).orElseThrow();
        assertThat(classes(in2026))
                .containsExactly("PERSOONLIJKE_VERZORGING 4", "VERPLEGING 3", "BEGELEIDING_INDIVIDUEEL 4");
        assertThat(in2026.delen())
                .extracting(d -> d.bedrag().toString())
                .containsExactly("18726", "20769", "24845", "4945");
        assertThat(in2026.delen().get(3).vorm()).isEqualTo(Pgbonderdeel.HUISHOUDELIJKE_HULP);
        assertThat(tabel.find(Zorgprofiel.VG3, Dagbesteding.GROEP_MET_VERVOER, 2015)
                        .orElseThrow()
                        .delen())
                .extracting(d -> d.vorm())
                .endsWith(Pgbonderdeel.BEGELEIDING_GROEP_MET_VERVOER);
        assertThat(tabel.find(Zorgprofiel.VG3, Dagbesteding.GROEP, 2016)
                        .orElseThrow()
                        .delen())
                .extracting(d -> d.vorm())
                .endsWith(Pgbonderdeel.BEGELEIDING_GROEP);
        assertThat(tabel.find(Zorgprofiel.VV5, Dagbesteding.GROEP, 2015)).isEmpty();
    }
}
