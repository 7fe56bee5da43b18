package nl.wlzkit.tariff.thuis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of the budgets at home. */
class ThuisvoorbeeldenTest extends Rekenvoorbeeldproeven {
    ThuisvoorbeeldenTest() {
        super(
                new Thuisberekeningen(),
                List.of(
                        Mptplafond.STAPPEN,
                        Pgbnaastmpt.STAPPEN,
                        Deeltijdbudget.STAPPEN,
                        Extrakosten.STAPPEN,
                        Logeeropvang.STAPPEN,
                        Overbrugging.STAPPEN,
                        Meerzorg2016.STAPPEN,
                        Meerzorgtoegang.STAPPEN),
                List.of(
                        Moduletelling.LEZINGEN,
                        Deeltijdtekst.LEZINGEN,
                        Extrakostentekst.LEZINGEN,
                        Logeertekst.LEZINGEN,
                        Overbruggingstekst.LEZINGEN,
                        Meerzorg2016vraag.LEESWIJZE,
                        Meerzorgtekst.LEZINGEN));
    }

    @Test
    void everyRuleOfACalculatorIsNamedByOneOfItsExamples() {
        for (Inschrijving<?, ?> berekening : new Thuisberekeningen().berekeningen()) {
            Set<String> genoemd = new TreeSet<>();
            berekening.voorbeelden().forEach(v -> genoemd.addAll(v.regels()));
            assertThat(genoemd).as(berekening.naam()).containsExactlyElementsOf(berekening.regels());
        }
    }

    @Test
    void everyRuleOfThisPackageIsUsedAndHasItsQuote() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        List<String> ids = new Thuisregels()
                .regels()
                .lines()
                .skip(1)
                .map(r -> r.split("\t", 2)[0])
                .toList();
        assertThat(ids).hasSizeGreaterThan(40).doesNotHaveDuplicates().allSatisfy(id -> {
            Regel regel = catalogus.find(id).orElseThrow();
            assertThat(catalogus.gebruik(id)).as(id).isNotEmpty();
            assertThat(regel.zekerheid() == Zekerheid.EIGEN).as(id).isEqualTo(id.startsWith("WK-"));
            assertThat(regel.citaat().isPresent()).as(id).isEqualTo(!id.startsWith("WK-"));
        });
    }

    @Test
    void thereAreEightCalculatorsHere() {
        assertThat(new Thuisberekeningen().berekeningen())
                .extracting(Inschrijving::naam)
                .containsExactly(
                        "mpt-plafond",
                        "pgb-naast-mpt",
                        "deeltijdverblijf-budget",
                        "extra-kosten-thuis",
                        "logeeropvang",
                        "overbrugging",
                        "meerzorg-2016",
                        "meerzorg-toegang");
    }
}
