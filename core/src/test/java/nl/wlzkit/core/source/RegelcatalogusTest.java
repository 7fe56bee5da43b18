package nl.wlzkit.core.source;

import static nl.wlzkit.core.source.Speelbron.bron;
import static nl.wlzkit.core.source.Speelbron.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;

class RegelcatalogusTest {
    private static final String DOCUMENT = bron("S", "Speeldocument");
    private static final String RULE = regel("S-1", "HOOG", "zo is het", "so it is", "het is zo");

    private static Regelcatalogus catalogue(String bronnen, String regels) {
        return Regelcatalogus.of(List.of(Speelbron.of(bronnen, regels)));
    }

    @Test
    void everyColumnOfARuleIsRead() {
        Regelcatalogus catalogus = catalogue(
                "S\tSpeeldocument\tWij\t2024\tuitleg\texplanation\n",
                "S-9\tS\tblz. 3\tDREMPEL\tMIDDEN\t2024-01-01\t2026-12-31\tnl\ten\tcitaat\tlees\tread\n");
        Bron bron = new Bron("S", "Speeldocument", "Wij", "2024", Tekst.of("uitleg", "explanation"));
        assertThat(catalogus.bronnen()).containsExactly(bron);
        assertThat(catalogus.regels())
                .containsExactly(new Regel(
                        "S-9",
                        bron,
                        "blz. 3",
                        Regelsoort.DREMPEL,
                        Zekerheid.MIDDEN,
                        Geldigheid.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)),
                        Tekst.of("nl", "en"),
                        Optional.of("citaat"),
                        Optional.of(Tekst.of("lees", "read"))));
    }

    @Test
    void anEmptyColumnIsAbsent() {
        Regel regel = catalogue(DOCUMENT, regel("S-1", "HOOG", "nl", "en", ""))
                .find("S-1")
                .orElseThrow();
        assertThat(regel.geldigheid()).isEqualTo(Geldigheid.ONBEGRENSD);
        assertThat(regel.citaat()).isEmpty();
        assertThat(regel.lezing()).isEmpty();
    }

    @Test
    void aRuleIsFoundByItsIdAndAllAreInTheOrderOfTheirIds() {
        Regelcatalogus catalogus = catalogue(DOCUMENT, RULE.replace("S-1", "S-2") + RULE);
        assertThat(catalogus.find("S-2")).isPresent();
        assertThat(catalogus.find("S-3")).isEmpty();
        assertThat(catalogus.regels()).extracting(Regel::id).containsExactly("S-1", "S-2");
    }

    @Test
    void aModuleMayUseTheDocumentsOfAnother() {
        Speelbron documents = Speelbron.of(DOCUMENT, "");
        Speelbron rules = new Speelbron("", Speelbron.REGEL_KOP + RULE, List.of());
        assertThat(Regelcatalogus.of(List.of(rules, documents)).find("S-1")).isPresent();
    }

    @Grondslag("S-1")
    private static final class Gebruiker {}

    @Test
    void aTypeThatEmbodiesARuleIsAUseOfIt() {
        Speelbron module =
                new Speelbron(Speelbron.BRON_KOP + DOCUMENT, Speelbron.REGEL_KOP + RULE, List.of(Gebruiker.class));
        Regelcatalogus catalogus = Regelcatalogus.of(List.of(module));
        assertThat(catalogus.gebruik("S-1")).containsExactly(Gebruiker.class.getName());
        assertThat(catalogus.gebruik("S-2")).isEmpty();
    }

    @Test
    void aPlaceInADataFileIsAUseToo() {
        Speelbron types =
                new Speelbron(Speelbron.BRON_KOP + DOCUMENT, Speelbron.REGEL_KOP + RULE, List.of(Gebruiker.class));
        Regelbron data = new Regelbron() {
            @Override
            public String bronnen() {
                return "";
            }

            @Override
            public String regels() {
                return Speelbron.REGEL_KOP;
            }

            @Override
            public List<Class<?>> types() {
                return List.of();
            }

            @Override
            public List<Gebruik> gebruik() {
                return List.of(
                        new Gebruik("S-1", "beleid.json /regels/0"), new Gebruik("S-2", "beleid.json /regels/1"));
            }
        };
        Regelcatalogus catalogus = Regelcatalogus.of(List.of(types, data));
        assertThat(catalogus.gebruik("S-1")).containsExactly(Gebruiker.class.getName(), "beleid.json /regels/0");
        assertThat(catalogus.gebruik("S-2")).containsExactly("beleid.json /regels/1");
    }

    @Test
    void aTypeThatNamesNoRuleIsADefectOfItsModule() {
        Speelbron module =
                new Speelbron(Speelbron.BRON_KOP + DOCUMENT, Speelbron.REGEL_KOP + RULE, List.of(String.class));
        assertThatIllegalStateException()
                .isThrownBy(() -> Regelcatalogus.of(List.of(module)).gebruik("S-1"))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void anIdThatOccursTwiceIsADefect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue(DOCUMENT, RULE + RULE))
                .withMessageContaining("S-1");
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue(DOCUMENT + DOCUMENT, RULE))
                .withMessageContaining("S is in the catalogue twice");
        Speelbron module = Speelbron.of(DOCUMENT, RULE);
        assertThatIllegalStateException().isThrownBy(() -> Regelcatalogus.of(List.of(module, module)));
    }

    @Test
    void anUnknownDocumentIsADefect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue(bron("T", "Een ander"), RULE))
                .withMessageContaining("S-1")
                .withMessageContaining("unknown document");
    }

    @Test
    void aMalformedResourceIsADefect() {
        assertMalformed(DOCUMENT + "S2\tte weinig\n", RULE);
        assertMalformed(DOCUMENT, RULE.replace("\n", "\tte veel\n"));
        assertMalformed(DOCUMENT, RULE + "\n");
        assertThatIllegalStateException()
                .as("without its header line")
                .isThrownBy(() ->
                        Regelcatalogus.of(List.of(new Speelbron(Speelbron.BRON_KOP + DOCUMENT, RULE, List.of()))));
        assertThatIllegalStateException()
                .as("columns in another order")
                .isThrownBy(() -> Regelcatalogus.of(List.of(new Speelbron(
                        "titel\tcode\tuitgever\tstand\ttoelichting_nl\ttoelichting_en\n" + DOCUMENT,
                        Speelbron.REGEL_KOP,
                        List.of()))));
    }

    private static void assertMalformed(String bronnen, String regels) {
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue(bronnen, regels))
                .withMessageContaining("columns");
    }

    @Test
    void theCatalogueOfThePresentModulesIsReadOnce() {
        assertThat(Regelcatalogus.get()).isSameAs(Regelcatalogus.get());
        assertThat(Regelcatalogus.get().find("ZK24-003")).isPresent();
    }

    @Test
    void kindsCertaintiesAndPlacesAreWrittenInBothLanguages() {
        assertThat(Regelsoort.DREMPEL.in(Taal.NL)).isEqualTo("drempel");
        assertThat(Regelsoort.DREMPEL.in(Taal.EN)).isEqualTo("threshold");
        assertThat(Zekerheid.EIGEN.in(Taal.NL)).isEqualTo("eigen keuze");
        assertThat(Zekerheid.MIDDEN.in(Taal.EN)).isEqualTo("medium");
        assertThat(Normplaats.NIET_BEREKENBAAR.in(Taal.NL)).isEqualTo("niet te berekenen");
        assertThat(Normplaats.GEBOUWD.in(Taal.EN)).isEqualTo("built");
    }

    @Test
    void aRowWithAWrongWordDateOrIdIsADefectThatNamesTheRow() {
        for (String wrong : List.of(
                RULE.replace("HOOG", "HOOGST"),
                RULE.replace("S-1\t", "T-1\t"),
                regel("S-1", "HOOG", "nl", "en", "x".repeat(221)))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> catalogue(DOCUMENT, wrong))
                    .withMessageContaining("-1");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue(DOCUMENT, "S-9\tS\tblz. 3\tDREMPEL\tMIDDEN\t2024\t\tnl\ten\tcitaat\t\t\n"));
    }

    @Test
    void aModuleWithoutAHeaderLineForItsRulesIsADefect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Regelcatalogus.of(List.of(new Speelbron("", "", List.of()))));
    }

    @Test
    void documentsStandInTheOrderOfTheirCodes() {
        assertThat(catalogue(bron("T", "Later") + DOCUMENT, RULE).bronnen())
                .extracting(Bron::code)
                .containsExactly("S", "T");
    }

    /** A module that gives norms a place and brings nothing else. */
    private record Normbron(String normen) implements Regelbron {
        static final String KOP = "norm\tplaats\twaar\n";

        @Override
        public String bronnen() {
            return "";
        }

        @Override
        public String regels() {
            return Speelbron.REGEL_KOP;
        }

        @Override
        public List<Class<?>> types() {
            return List.of();
        }
    }

    private static Regelcatalogus norms(String... rows) {
        return Regelcatalogus.of(
                Arrays.stream(rows).map(r -> new Normbron(Normbron.KOP + r)).toList());
    }

    @Test
    void everyNormHasThePlaceThatAModuleGivesIt() {
        Regelcatalogus catalogus = norms(
                "S-2\tSAMENGEVOEGD\tS-1\nS-3\tNIET_BEREKENBAAR\tDe zin telt niets en toetst niets.\n",
                "S-1\tGEBOUWD\tRekenaar\n");
        assertThat(catalogus.normen())
                .containsExactly(
                        new Norm("S-1", Normplaats.GEBOUWD, "Rekenaar"),
                        new Norm("S-2", Normplaats.SAMENGEVOEGD, "S-1"),
                        new Norm("S-3", Normplaats.NIET_BEREKENBAAR, "De zin telt niets en toetst niets."));
        assertThat(catalogus.findNorm("S-2")).contains(new Norm("S-2", Normplaats.SAMENGEVOEGD, "S-1"));
        assertThat(catalogus.findNorm("S-4")).isEmpty();
    }

    @Test
    void aModuleThatSaysNothingOfNormsGivesNoneAPlace() {
        assertThat(catalogue(DOCUMENT, RULE).normen()).isEmpty();
        assertThat(Regelcatalogus.of(List.of(new Normbron(""))).normen()).isEmpty();
    }

    @Test
    void aNormWithTwoPlacesIsADefect() {
        String row = "S-1\tGEBOUWD\tRekenaar\n";
        assertThatIllegalStateException()
                .isThrownBy(() -> norms(row + row).normen())
                .withMessageContaining("S-1");
        assertThatIllegalStateException()
                .isThrownBy(() -> norms(row, "S-1\tSAMENGEVOEGD\tS-2\n").findNorm("S-9"))
                .withMessageContaining("S-1");
    }

    @Test
    void aMalformedPlaceOfANormIsADefectThatNamesTheRow() {
        for (String wrong : List.of(
                "S-1\tGEDAAN\tRekenaar\n",
                "S-1\tGEBOUWD\t\n",
                "S-1\tGEBOUWD\n",
                "S-1\tSAMENGEVOEGD\tS-1\n",
                "S-1\tNIET_BEREKENBAAR\tTe kort.\n",
                "S-1\tNIET_BEREKENBAAR\tEen reden zonder punt aan het eind\n")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> norms(wrong).normen())
                    .withMessageContaining("S-1");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> norms("\tGEBOUWD\tRekenaar\n").normen());
        assertThatIllegalStateException()
                .as("without its header line")
                .isThrownBy(() -> Regelcatalogus.of(List.of(new Normbron("S-1\tGEBOUWD\tRekenaar\n")))
                        .normen());
    }

    /** Who asks for a rule does not wait for the norms. */
    @Test
    void theNormsAreReadWhenAskedForAndOnce() {
        AtomicInteger times = new AtomicInteger();
        Regelbron counting = new Regelbron() {
            @Override
            public String bronnen() {
                return Speelbron.BRON_KOP + DOCUMENT;
            }

            @Override
            public String regels() {
                return Speelbron.REGEL_KOP + RULE;
            }

            @Override
            public String normen() {
                times.incrementAndGet();
                return Normbron.KOP + "S-1\tGEBOUWD\tRekenaar\n";
            }

            @Override
            public List<Class<?>> types() {
                return List.of();
            }
        };
        Regelcatalogus catalogus = Regelcatalogus.of(List.of(counting));
        assertThat(catalogus.find("S-1")).isPresent();
        assertThat(catalogus.gebruik("S-1")).isEmpty();
        assertThat(times).hasValue(0);

        assertThat(catalogus.findNorm("S-1")).isPresent();
        assertThat(catalogus.normen()).hasSize(1);
        assertThat(times).hasValue(1);
    }
}
