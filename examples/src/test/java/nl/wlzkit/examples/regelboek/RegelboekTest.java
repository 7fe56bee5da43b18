package nl.wlzkit.examples.regelboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

/** What the book says, without a page. */
class RegelboekTest {
    private static Regelboek boek() {
        return Testboek.boek();
    }

    private static Regelkaart kaart(String id) {
        return boek().find(id).orElseThrow();
    }

    private static List<String> namen(List<Uitgewerkt> voorbeelden) {
        return voorbeelden.stream().map(v -> v.tekst().naam()).toList();
    }

    @Test
    void everyRuleAndEveryNormIsInItOnce() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        assertThat(boek().kaarten())
                .extracting(Regelkaart::id)
                .containsExactlyElementsOf(
                        catalogus.regels().stream().map(Regel::id).toList());
        List<String> normen = new ArrayList<>();
        for (Regelkaart kaart : boek().kaarten()) {
            if (kaart.isNorm()) {
                normen.add(kaart.id());
            }
            kaart.samengevoegd().forEach(n -> normen.add(n.id()));
        }
        boek().nietBerekenbaar().forEach(p -> normen.add(p.norm().id()));
        assertThat(normen)
                .containsExactlyInAnyOrderElementsOf(
                        catalogus.normen().stream().map(Norm::id).toList());
    }

    /** ZK24-079, the essential provision of Zilveren Kruis: a policy row, four examples, by hand. */
    @Test
    void aRowOfAPolicyTellsWhoseItIsAndWhichExamplesPinIt() {
        Regelkaart kaart = kaart("ZK24-079");
        assertThat(kaart.kantoren().zeker()).containsExactly("Zilveren Kruis");
        assertThat(kaart.kantoren().onderLezing()).isEmpty();
        assertThat(kaart.onderdeel().module()).isEqualTo("tariff");
        assertThat(kaart.onderdeel().naam()).isEqualTo(Tekst.of("tariefbeleid", "tariff policy"));
        assertThat(kaart.isNorm()).isTrue();
        assertThat(kaart.rekenmodellen())
                .extracting(r -> r.naam())
                .containsExactly("contracttarief", "jaarbedrag", "tariefpercentage");
        assertThat(namen(kaart.voorbeelden())).contains("Zilveren Kruis, essentiële voorziening");
        assertThat(kaart.voorbeelden()).allMatch(v -> v.tekst().vraag().contains("essentieel="));
    }

    @Test
    void aRuleOfNobodyInParticularIsOfWhomAReadingNames() {
        assertThat(kaart("ZK24-084").kantoren().zeker()).isEmpty();
        assertThat(kaart("ZK24-084").kantoren().onderLezing()).containsExactly("CZ", "Menzis", "VGZ");
    }

    @Test
    void aRowOfAllIsOfEveryZorgkantoorOfThePolicy() {
        assertThat(kaart("ZK24-137").kantoren().zeker())
                .containsExactly("CZ", "DSW", "Menzis", "Salland", "VGZ", "Zilveren Kruis", "Zorg en Zekerheid");
    }

    /** zinnen.tsv: ZK24-009 is of Zilveren Kruis; whose ZK24-127 is, follows from a reading. */
    @Test
    void aSentenceOfTheTableOfThemesTellsWhoseItIs() {
        assertThat(kaart("ZK24-009").kantoren().zeker()).containsExactly("Zilveren Kruis");
        assertThat(boek().kaarten())
                .filteredOn(k -> k.kantoren().onderLezing().equals(Set.of("Menzis", "VGZ")))
                .isNotEmpty();
    }

    /** The document is of Zilveren Kruis; the one of CZ about waiting lists is of CZ. */
    @Test
    void aDocumentOfAZorgkantoorIsIts() {
        assertThat(boek().kaarten())
                .filteredOn(k -> k.regel().bron().code().equals("ZKB24"))
                .isNotEmpty()
                .allMatch(k -> k.kantoren().zeker().contains("Zilveren Kruis"));
        assertThat(boek().kaarten())
                .filteredOn(k -> k.regel().bron().code().equals("CZW"))
                .isNotEmpty()
                .allMatch(k -> k.kantoren().zeker().contains("CZ"));
    }

    /** The text of P21-105 may name whom it likes: no data say of which zorgkantoor it is. */
    @Test
    void whatNoDataTellIsNotTold() {
        assertThat(kaart("P21-105").kantoren().isVerteld()).isFalse();
        assertThat(namen(kaart("P21-105").voorbeelden()))
                .containsExactly(
                        "Inkoper en controleur van dezelfde aanbieder", "Inkoper van de een, controleur van de ander");
    }

    @Test
    void aReadingTellsItsChoicesAndWhereItMatters() {
        Regelkaart kaart = kaart("WK-LEES-085");
        assertThat(kaart.lezingen()).hasSize(1);
        assertThat(kaart.lezingen().get(0).lezing().keuzes()).containsExactly("niemand", "CZ", "Salland");
        assertThat(kaart.lezingen().get(0).lezing().standaard()).isEqualTo("niemand");
        assertThat(kaart.lezingen().get(0).rekenmodellen()).containsExactly("tariefpercentage");
        assertThat(kaart.voorbeelden()).isEmpty();
        assertThat(kaart.anders()).isNotEmpty();
    }

    @Test
    void everyRuleThatAnExampleNamesIsPinnedByIt() {
        boek().voorbeelden()
                .values()
                .forEach(alle -> alle.forEach(v -> {
                    assertThat(v.regels()).containsAll(v.tekst().regels());
                    v.regels().forEach(id -> assertThat(kaart(id).voorbeelden()).contains(v));
                }));
    }

    /** An example that is refused, or of which the words are not read here, is shown but cannot be tried. */
    @Test
    void nearlyAllExamplesAreAskedAgain() {
        Set<String> nietGelezen = new TreeSet<>();
        boek().voorbeelden().forEach((naam, alle) -> {
            for (Uitgewerkt v : alle) {
                Rekenvoorbeeld tekst = v.tekst();
                if (tekst.antwoord().startsWith("ongeldig: ")) {
                    assertThat(v.vraag()).isEmpty();
                } else if (v.vraag().isEmpty()) {
                    assertThat(tekst.vraag()).doesNotStartWith("{");
                    nietGelezen.add(v.toString());
                }
            }
        });
        assertThat(nietGelezen).hasSizeLessThan(50);
    }

    /** What was not there stays away: an empty object in its place would be another question. */
    @Test
    void aDocumentIsChangedInOnePlace() {
        JsonValue document = JsonValue.object(Map.of("a", JsonValue.object(Map.of("b", JsonValue.bool(true)))));
        assertThat(Document.with(document, List.of("a", "b"), Optional.of(JsonValue.bool(false))))
                .isEqualTo(JsonValue.object(Map.of("a", JsonValue.object(Map.of("b", JsonValue.bool(false))))));
        assertThat(Document.with(document, List.of("a", "b"), Optional.empty()))
                .isEqualTo(JsonValue.object(Map.of("a", JsonValue.object(Map.of()))));
        assertThat(Document.with(document, List.of("c", "d"), Optional.empty())).isEqualTo(document);
        assertThat(Document.with(JsonValue.object(Map.of()), List.of("c", "d"), Optional.of(JsonValue.text("x"))))
                .isEqualTo(JsonValue.object(Map.of("c", JsonValue.object(Map.of("d", JsonValue.text("x"))))));
    }

    @Test
    void everyPartOfTheLibraryHasANameForPeople() {
        assertThat(boek().kaarten())
                .extracting(Regelkaart::onderdeel)
                .allMatch(o -> !o.naam().nl().startsWith("nl.wlzkit"));
        assertThat(boek().kaarten().stream().map(k -> k.onderdeel().module()).distinct())
                .containsExactlyInAnyOrder("core", "tariff", "quality", "regions");
    }

    @Test
    void whatIsNotComputableTellsItsReasonByDocument() {
        assertThat(boek().nietBerekenbaar())
                .isNotEmpty()
                .allMatch(p -> p.norm().waar().endsWith(".")
                        && p.norm().id().startsWith(p.bron().code() + "-"))
                .isSortedAccordingTo(
                        (a, b) -> a.bron().code().compareTo(b.bron().code()));
    }
}
