package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.tariff.Tariefregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published policies and the catalogue of rules belong together. */
class RegelsTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everyRuleThatThePolicyUsesIsInTheCatalogue(Sector sector) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);
        assertThat(beleid.gebruik())
                .isNotEmpty()
                .allSatisfy(g ->
                        assertThat(CATALOGUS.find(g.regel())).as(g.plaats()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everyRowIsAsCertainAsItsRule(Sector sector) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);
        assertThat(beleid.regels())
                .isNotEmpty()
                .allSatisfy(rij -> assertThat(rij.zekerheid())
                        .as(rij.stap().regel())
                        .isEqualTo(certainty(CATALOGUS.find(rij.stap().regel()).orElseThrow())));
    }

    /** What wlzkit chooses itself is certain: it is applied as it stands. */
    private static Zekerheid certainty(Regel regel) {
        return regel.zekerheid() == Zekerheid.EIGEN ? Zekerheid.HOOG : regel.zekerheid();
    }

    @Test
    void ourOwnReadingsAndNoOthersAreMarkedAsOurs() {
        assertThat(own())
                .map(id -> CATALOGUS.find(id).orElseThrow())
                .allSatisfy(r ->
                        assertThat(r.zekerheid() == Zekerheid.EIGEN).as(r.id()).isEqualTo(r.id().startsWith("WK-")));
    }

    @Test
    void everyRuleOfTheModuleIsUsedSomewhere() {
        assertThat(own())
                .allSatisfy(id -> assertThat(CATALOGUS.gebruik(id)).as(id).isNotEmpty());
    }

    @Test
    void everyRuleHasAQuoteThatFitsOrSaysThatTheTextIsNotAtHand() {
        assertThat(own()).map(id -> CATALOGUS.find(id).orElseThrow()).allSatisfy(r -> {
            assertThat(r.citaat().map(String::length).orElse(0)).as(r.id()).isLessThanOrEqualTo(220);
            if (r.citaat().isEmpty() && r.zekerheid() != Zekerheid.EIGEN) {
                assertThat(r.lezing().map(l -> l.nl()))
                        .as(r.id())
                        .hasValueSatisfying(l -> assertThat(l).contains("de letterlijke tekst is niet voorhanden"));
            }
        });
    }

    @Test
    void theCatalogueSaysWhereInThePolicyARuleIsUsed() {
        assertThat(CATALOGUS.gebruik("ZK24-079"))
                .containsExactly("tariefbeleid-vv-2024.json, Zilveren Kruis: essentiële voorziening");
        assertThat(CATALOGUS.gebruik("ZK24-098"))
                .containsExactlyInAnyOrder(
                        "tariefbeleid-vv-2024.json, feit opslagWerkgever = 0.3, van 2024-01-01 t/m 2024-12-31",
                        "tariefbeleid-vv-2024.json, Zorg en Zekerheid: werkgeversopslag");
        assertThat(CATALOGUS.gebruik("WK-AFR-TARIEF"))
                .containsExactlyInAnyOrder(
                        "nl.wlzkit.tariff.contract (afgerond op centen)", "nl.wlzkit.tariff.bulk.Prijstabel");
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everyRowIsMentionedAsAUse(Sector sector) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);
        List<Gebruik> gebruik = beleid.gebruik();

        assertThat(beleid.regels())
                .allSatisfy(rij -> assertThat(gebruik).anySatisfy(g -> {
                    assertThat(g.regel()).isEqualTo(rij.stap().regel());
                    assertThat(g.plaats()).endsWith(": " + rij.stap().wat().nl());
                }));
    }

    private static List<String> own() {
        List<String> ids = new Tariefregels()
                .regels()
                .lines()
                .skip(1)
                .map(r -> r.split("\t", 2)[0])
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        return ids;
    }
}
