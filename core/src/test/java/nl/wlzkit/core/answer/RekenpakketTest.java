package nl.wlzkit.core.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A package of two calculators with data files that are made up. */
class RekenpakketTest {
    private static final Stap EEN = new Stap("S-2", Tekst.of("stap een", "step one"));
    private static final Stap TWEE = new Stap("S-1", Tekst.of("stap twee", "step two"));
    private static final Leeswijze LEZINGEN = Leeswijze.of(Leeswijze.lezing("streng", "S-3", "ja", "nee"));
    private static final String KOP = "naam\tdatum\tvraag\tantwoord\tregels\tbron\n";

    private final Map<String, String> bestanden = new HashMap<>(Map.of(
            "regels.tsv",
            "de regels",
            "voorbeelden-eerste.tsv",
            KOP + "een\t2024-01-01\tx=1\t3\tS-1\ttekst\n",
            "voorbeelden-tweede.tsv",
            KOP));

    private final Rekenpakket pakket = new Rekenpakket() {
        @Override
        protected List<Rij<?, ?>> rijen() {
            return List.of(
                    new Rij<>(
                            "eerste",
                            Tekst.of("de eerste", "the first"),
                            Speelvraag.class,
                            new Leegvorm(),
                            new Speelregels((v, s) -> Antwoord.of(Percentage.NUL)),
                            List.of(EEN, TWEE),
                            LEZINGEN),
                    new Rij<>(
                            "tweede",
                            Tekst.of("de tweede", "the second"),
                            Speelvraag.class,
                            new Leegvorm(),
                            new Speelregels((v, s) -> Antwoord.of(Percentage.HONDERD)),
                            List.of(TWEE)));
        }

        @Override
        protected @Nullable InputStream resource(String naam) {
            String inhoud = bestanden.get(naam);
            return inhoud == null ? null : new ByteArrayInputStream(inhoud.getBytes(UTF_8));
        }

        @Override
        protected List<Gebruik> meerGebruik() {
            return List.of(new Gebruik("S-4", "een rij van een tabel"));
        }
    };

    private static final class Leegvorm implements Vraagvorm<Speelvraag> {
        @Override
        public Optional<Speelvraag> read(JsonValue at, Problems problems) {
            return Optional.empty();
        }

        @Override
        public JsonValue write(Speelvraag vraag) {
            return JsonValue.object(Map.of());
        }

        @Override
        public JsonValue schema() {
            return JsonValue.object(Map.of());
        }
    }

    @Test
    void aCalculatorIsRegisteredWithItsRulesAndExamples() {
        List<Inschrijving<?, ?>> berekeningen = pakket.berekeningen();

        assertThat(berekeningen).extracting(Inschrijving::naam).containsExactly("eerste", "tweede");
        assertThat(berekeningen.get(0).titel().en()).isEqualTo("the first");
        assertThat(berekeningen.get(0).regels()).containsExactly("S-1", "S-2", "S-3");
        assertThat(berekeningen.get(0).voorbeelden())
                .extracting(Rekenvoorbeeld::naam)
                .containsExactly("een");
        assertThat(berekeningen.get(1).regels()).containsExactly("S-1");
        assertThat(berekeningen.get(1).voorbeelden()).isEmpty();
    }

    @Test
    void everyUseOfARuleIsNamed() {
        assertThat(pakket.gebruik())
                .containsExactly(
                        new Gebruik("S-2", "eerste (stap een)"),
                        new Gebruik("S-1", "eerste (stap twee)"),
                        new Gebruik("S-3", "eerste (lezing streng)"),
                        new Gebruik("S-1", "tweede (stap twee)"),
                        new Gebruik("S-4", "een rij van een tabel"));
        assertThat(pakket.stappen()).containsExactly(EEN, TWEE, TWEE);
        assertThat(pakket.leeswijzen()).containsExactly(LEZINGEN, Leeswijze.of());
        assertThat(pakket.types()).isEmpty();
    }

    @Test
    void onlyTheRulesAndTheExamplesMustBeThere() {
        assertThat(pakket.regels()).isEqualTo("de regels");
        assertThat(pakket.bronnen()).isEmpty();
        assertThat(pakket.normen()).isEmpty();

        bestanden.put("bronnen.tsv", "de bronnen");
        bestanden.put("normen.tsv", "de normen");
        assertThat(pakket.bronnen()).isEqualTo("de bronnen");
        assertThat(pakket.normen()).isEqualTo("de normen");

        bestanden.remove("voorbeelden-tweede.tsv");
        assertThatThrownBy(pakket::berekeningen)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("voorbeelden-tweede.tsv");
    }
}
