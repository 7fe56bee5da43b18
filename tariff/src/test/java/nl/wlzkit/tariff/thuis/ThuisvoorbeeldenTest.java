package nl.wlzkit.tariff.thuis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.testing.Uitlegproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of the budgets at home. */
class ThuisvoorbeeldenTest extends Uitlegproeven {
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

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "deeltijdverblijf-budget LET_OP: dag, tekst",
                "deeltijdverblijf-budget STAP: groep, thuis",
                "deeltijdverblijf-budget WEIGERING: dag, etmalen, tekst",
                "extra-kosten-thuis LET_OP: dag, leeftijd, lichamelijk, tekst, thuiswonend-kind, werk-of-studie",
                "extra-kosten-thuis STAP: palliatieve-verhoging, verhoging",
                "extra-kosten-thuis WEIGERING: leeftijd, lichamelijk, tekst, thuiswonend-kind, werk-of-studie, wooninitiatief",
                "logeeropvang LET_OP: dag, tekst",
                "logeeropvang STAP: dagen, gebruikt",
                "logeeropvang WEIGERING: gebruikt",
                "meerzorg-2016 BEGIN: soort",
                "meerzorg-2016 LET_OP: binnen-vakantie, dag, dagnummer, dit-jaar, situatie, toestemming, verbleven",
                "meerzorg-2016 WEIGERING: al-gedeclareerd, binnen-vakantie, dag, dagnummer, dit-jaar, situatie, toestemming, verbleven",
                "meerzorg-toegang BEGIN: behoeften, nodig, profiel, uren-nodig, uren-pakket, vorm",
                "meerzorg-toegang LET_OP: behoeften, dag, leeftijd, pakket-2014, palliatief, profiel, tekst, toezicht, vorm, zwaar",
                "meerzorg-toegang WEIGERING: behoeften, leeftijd, nodig, pakket-2014, palliatief, profiel, toezicht, uren-nodig, uren-pakket, vorm, zwaar",
                "mpt-plafond LET_OP: dag, modules, pgb-naast, tekst",
                "mpt-plafond STAP: modules, pgb-naast",
                "mpt-plafond WEIGERING: modules, pgb, pgb-naast",
                "overbrugging BEGIN: start",
                "overbrugging LET_OP: dag, tekst, verlengd-tot, zicht",
                "overbrugging STAP: verlengd-tot, zicht",
                "overbrugging WEIGERING: start, verantwoord",
                "pgb-naast-mpt LET_OP: dag, modules, tekst, verlaging",
                "pgb-naast-mpt STAP: instemming, modules, verlaging",
                "pgb-naast-mpt WEIGERING: basis, modules");
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
