package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of calculators and its entries. */
class BerekeningenTest {
    /** The toy question of the tariff, of which only one fact is written. */
    private static final class Speelvorm implements Vraagvorm<Speelvraag> {
        @Override
        public Optional<Speelvraag> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<Boolean> nieuw = fields.required("nieuw").flatMap(problems::bool);
            fields.close();
            return nieuw.map(n -> Voorbeeld.VRAAG
                    .with("nieuw", n)
                    .with("essentieel", false)
                    .with("regio", "A")
                    .with("opslag", Percentage.NUL));
        }

        @Override
        public JsonValue write(Speelvraag vraag) {
            return JsonValue.object(Map.of("nieuw", JsonValue.bool(vraag.is("nieuw"))));
        }

        @Override
        public JsonValue schema() {
            return Schemas.object(Map.of("nieuw", Schemas.bool()), List.of("nieuw"));
        }
    }

    private static final Vraagvorm<Speelvraag> VORM = new Speelvorm();

    private static Inschrijving<Speelvraag, Percentage> entry(String naam) {
        return entry(naam, List.of("S-1"), List.of());
    }

    private static Inschrijving<Speelvraag, Percentage> entry(
            String naam, List<String> regels, List<Rekenvoorbeeld> voorbeelden) {
        return new Inschrijving<>(
                naam, Tekst.same("speelgoed"), Speelvraag.class, VORM, Voorbeeld.BEREKENING, regels, voorbeelden);
    }

    private static Rekenbron module(Inschrijving<?, ?>... inschrijvingen) {
        return () -> List.of(inschrijvingen);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    // ------------------------------------------------------------------------------------------------------ an entry

    @ParameterizedTest
    @ValueSource(strings = {"a", "tarief", "tarief-2024", "t2"})
    void aNameIsLowerCaseLettersDigitsAndHyphens(String naam) {
        assertThat(entry(naam).naam()).isEqualTo(naam);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Tarief", "tarief percentage", "2tarief", "-tarief", "tarief_2", "tariéf", "tarief\n"})
    void anotherNameIsRefused(String naam) {
        assertThatThrownBy(() -> entry(naam))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageEndingWith(": expected lower-case letters, digits and hyphens");
    }

    @Test
    void theRulesOfAnEntryAreSortedAndEachOnce() {
        assertThat(entry("speel", List.of("S-2", "S-1", "S-2"), List.of()).regels())
                .containsExactly("S-1", "S-2");
    }

    @Test
    void theExamplesOfAnEntryAreItsOwnCopy() {
        Rekenvoorbeeld voorbeeld = new Rekenvoorbeeld("een", "2024-01-01", "x", "3", List.of(), "tekst");
        List<Rekenvoorbeeld> voorbeelden = new ArrayList<>(List.of(voorbeeld));
        Inschrijving<Speelvraag, Percentage> inschrijving = entry("speel", List.of(), voorbeelden);
        voorbeelden.clear();

        assertThat(inschrijving.voorbeelden()).containsExactly(voorbeeld);
    }

    @Test
    void anEntryReadsAndAnswersAQuestion() {
        Inschrijving<Speelvraag, Percentage> inschrijving = entry("speel");

        assertThat(inschrijving
                        .answer(inschrijving.read("vraag.json", bytes("{\"nieuw\":true}")))
                        .omhulling()
                        .in(Taal.NL))
                .isEqualTo("93,5 %");
    }

    @Test
    void aQuestionThatIsWrongIsRefusedWithEveryProblemAndItsSource() {
        assertThatThrownBy(() -> entry("speel").read("vraag.json", bytes("{\n\"nieuw\":1,\n\"oud\":2}")))
                .isInstanceOfSatisfying(OngeldigeInvoerException.class, e -> {
                    assertThat(e.bron()).isEqualTo("vraag.json");
                    assertThat(e.problemen())
                            .extracting(p -> p.pointer() + " " + p.regel() + ":" + p.kolom())
                            .containsExactly("/nieuw 2:9", "/oud 3:7");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"nieuw\":true}{}", "nieuw=true"})
    void aQuestionThatIsNoJsonIsRefused(String tekst) {
        assertThatThrownBy(() -> entry("speel").read("vraag.json", bytes(tekst)))
                .isInstanceOf(OngeldigeInvoerException.class);
    }

    // -------------------------------------------------------------------------------------------------- the register

    @Test
    void theRegisterIsOrderedByName() {
        Berekeningen register = Berekeningen.of(List.of(module(entry("c"), entry("a")), module(entry("b"))));

        assertThat(register.alle()).extracting(Inschrijving::naam).containsExactly("a", "b", "c");
    }

    @Test
    void anEntryIsFoundByItsName() {
        Inschrijving<Speelvraag, Percentage> a = entry("a");
        Berekeningen register = Berekeningen.of(List.of(module(a, entry("b"))));

        assertThat(register.find("a")).hasValueSatisfying(i -> assertThat(i).isSameAs(a));
        assertThat(register.find("A")).isEmpty();
        assertThat(register.find("")).isEmpty();
    }

    @Test
    void aFormIsFoundByTheTypeOfItsQuestion() {
        Berekeningen register = Berekeningen.of(List.of(module(entry("a"))));

        assertThat(register.vorm(Speelvraag.class)).containsSame(VORM);
        assertThat(register.vorm(String.class)).isEmpty();
    }

    @Test
    void aNameTwiceIsADefectWithinAndAcrossModules() {
        assertThatThrownBy(() -> Berekeningen.of(List.of(module(entry("a"), entry("a")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a is in the register twice");
        assertThatThrownBy(() -> Berekeningen.of(List.of(module(entry("a")), module(entry("b"), entry("a")))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRegisterWithoutModulesIsEmpty() {
        assertThat(Berekeningen.of(List.of()).alle()).isEmpty();
        assertThat(Berekeningen.of(List.of(module())).alle()).isEmpty();
    }

    @Test
    void theRegisterOfThePresentModulesIsAlwaysTheSame() {
        assertThat(Berekeningen.get()).isSameAs(Berekeningen.get());
    }

    // -------------------------------------------------------------------------------------- other types with JSON

    private record Ding(String naam) implements Registered {}

    private static final class Dingvorm implements Waardevorm<Ding> {
        @Override
        public Optional<Ding> read(JsonValue at, Problems problems) {
            return problems.name(at).map(Ding::new);
        }

        @Override
        public JsonValue write(Ding ding) {
            return JsonValue.text(ding.naam());
        }

        @Override
        public JsonValue schema() {
            return Schemas.name();
        }
    }

    private static Rekenbron with(String... namen) {
        return new Rekenbron() {
            @Override
            public List<Inschrijving<?, ?>> berekeningen() {
                return List.of(entry("speel"));
            }

            @Override
            public List<Waardetype<?>> waarden() {
                List<Waardetype<?>> waarden = new ArrayList<>();
                for (String naam : namen) {
                    waarden.add(new Waardetype<>(naam, Tekst.same(naam), Ding.class, new Dingvorm()));
                }
                return waarden;
            }
        };
    }

    @Test
    void aTypeThatIsNoQuestionIsFoundToo() {
        Berekeningen register = Berekeningen.of(List.of(with("ding")));

        assertThat(register.vorm(Ding.class).orElseThrow().write(new Ding("x"))).isEqualTo(JsonValue.text("x"));
        assertThat(register.vorm(Speelvraag.class)).containsSame(VORM);
        assertThat(register.waarden()).extracting(Waardetype::naam).containsExactly("ding");
        assertThat(Berekeningen.of(List.of(module(entry("speel")))).vorm(Ding.class))
                .isEmpty();
    }

    @Test
    void aNameIsOfOneTypeOrCalculator() {
        assertThatThrownBy(() -> Berekeningen.of(List.of(with("ding", "ding"))))
                .hasMessage("ding is in the register twice");
        assertThatThrownBy(() -> Berekeningen.of(List.of(with("speel")))).hasMessage("speel is in the register twice");
    }
}
