package nl.wlzkit.tariff.volume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.volume.HerschikkingRealisatievraag.Productie;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagen;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagsoort;
import org.junit.jupiter.api.Test;

/** What a question refuses, in Java and as a document, and what its parts say beside the answer. */
class VragenTest {
    private static final Bedrag HONDERD = Bedrag.of("100");
    private static final Bedrag TE_VEEL = Bedrag.of("100000000000.01");
    private static final Bedrag HALVE_CENT = Bedrag.of("0.005");

    private static void refused(Supplier<?> poging) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(poging::get);
    }

    private static <W> SortedMap<String, W> named(String naam, W waarde) {
        return new TreeMap<>(Map.of(naam, waarde));
    }

    @Test
    void amountsAreWholeCentsWithinBounds() {
        for (Bedrag fout : List.of(TE_VEEL, HALVE_CENT, Bedrag.of("-0.01"))) {
            refused(() -> Volume2017vraag.of(fout));
            refused(() -> new Herschikking2017vraag("A", fout, named("A", HONDERD), Optional.empty()));
            refused(() -> new Herschikking2017vraag("A", HONDERD, named("A", fout), Optional.empty()));
            refused(() -> new Uitnutting2017vraag(HONDERD, fout, List.of()));
            refused(() -> new Productie(fout, HONDERD));
            refused(() -> new Productie(HONDERD, fout));
            refused(() -> Innovatiereservevraag.of(Zorgkantoor.DSW, fout));
            refused(() -> new Contracteergemiddeldevraag(fout, 1, Optional.empty()));
            refused(() -> new Dagen(Dagsoort.VERBLIJF, 1, fout));
            refused(() -> new Budgetvoorrangvraag(Zorgkantoor.DSW, fout, "overig", HONDERD, Optional.empty()));
            refused(() -> new Budgetvoorrangvraag(Zorgkantoor.DSW, HONDERD, "overig", fout, Optional.empty()));
            refused(() -> new Budgetvoorrangvraag(Zorgkantoor.DSW, HONDERD, "overig", HONDERD, Optional.of(fout)));
        }
        refused(() -> Volume2017vraag.of(Bedrag.NUL));
        refused(() -> new Uitnutting2017vraag(Bedrag.NUL, HONDERD, List.of()));
    }

    @Test
    void percentagesStayWithinBounds() {
        Volume2017vraag vraag = Volume2017vraag.of(HONDERD);
        refused(() -> vraag.with(Percentage.HONDERD));
        refused(() -> vraag.with(Percentage.of("-0.1")));
        refused(() -> vraag.with(Percentage.of("0.00000000001")));
        refused(() -> new Tariefsubstitutievraag(HONDERD, HONDERD, Percentage.of("90"), Percentage.of("91")));
        refused(() -> new Tariefsubstitutievraag(HONDERD, HONDERD, Percentage.of("90"), Percentage.of("0.9")));
        refused(() -> new Tariefsubstitutievraag(HONDERD, HONDERD, Percentage.of("101"), Percentage.of("90")));
        refused(() -> new Tariefsubstitutievraag(HONDERD, Bedrag.of("0.99"), Percentage.of("90"), Percentage.of("90")));
    }

    @Test
    void namesAreThereAndTheProviderIsOneOfThem() {
        refused(() -> new Herschikking2017vraag("A", HONDERD, new TreeMap<>(), Optional.empty()));
        refused(() -> new Herschikking2017vraag(" ", HONDERD, named(" ", HONDERD), Optional.empty()));
        refused(() -> new Herschikking2017vraag("B", HONDERD, named("A", HONDERD), Optional.empty()));
        SortedMap<String, Bedrag> veel = new TreeMap<>();
        for (int i = 0; i <= Grenzen.MOST_NAMES; i++) {
            veel.put("n" + i, HONDERD);
        }
        refused(() -> new Herschikking2017vraag("n1", HONDERD, veel, Optional.empty()));
    }

    @Test
    void choicesAreAmongThoseThereAre() {
        Hoeveelheid een = Hoeveelheid.of(1);
        refused(() ->
                new Groeiplafondvraag(een, een, een, Optional.of("x"), Groeiplafondvraag.LEZINGEN, Optional.empty()));
        refused(() -> new Groeiplafondvraag(
                een, een, een, Optional.empty(), Innovatiereservevraag.LEZINGEN, Optional.empty()));
        refused(() -> Groeiplafondvraag.of(Hoeveelheid.of("0.001"), een, een));
        refused(() -> Groeiplafondvraag.of(Hoeveelheid.of(2), een, een));
        refused(() -> Groeiplafondvraag.of(Hoeveelheid.of(-1), een, een));
        refused(() -> Innovatiereservevraag.of(Zorgkantoor.CZ, HONDERD));
        refused(() -> new Innovatiereservevraag(Zorgkantoor.DSW, HONDERD, Groeiplafondvraag.LEZINGEN));
        refused(() -> new Budgetvoorrangvraag(Zorgkantoor.CZ, HONDERD, "overig", HONDERD, Optional.empty()));
        refused(() -> new Budgetvoorrangvraag(Zorgkantoor.DSW, HONDERD, "x", HONDERD, Optional.empty()));
        refused(() -> new HerschikkingRealisatievraag(
                "A", HONDERD, named("A", new Productie(HONDERD, HONDERD)), Groeiplafondvraag.LEZINGEN));
        refused(() -> new Behandelaandeelvraag(2, 1, 0));
        refused(() -> new Behandelaandeelvraag(0, 0, 0));
        refused(() -> new Volumeplafondvraag(Optional.of(-1L), named("a", new Dagen(Dagsoort.VERBLIJF, 1, HONDERD))));
        refused(() -> new Plafondhoogtevraag(2024, new TreeMap<>()));
        LocalDate dag = LocalDate.of(2023, 9, 8);
        refused(() -> new Hardheidsclausulevraag(dag, dag.minusDays(1), HONDERD, HONDERD, HONDERD, Map.of()));
    }

    @Test
    void everyProblemOfADocumentIsToldAtOnce() {
        assertThat(problems(
                        "herschikking-2017",
                        "{\"onverdeeld\":-1,\"vragen\":{\" \":1,\"B\":\"x\",\"C\":0.001},\"gekozen\":1,\"x\":0}"))
                .containsExactlyInAnyOrder("", "/onverdeeld", "/vragen/ ", "/vragen/B", "/vragen/C", "/gekozen", "/x");
        assertThat(problems("herschikking-2017", "{\"zorgaanbieder\":\" \",\"onverdeeld\":1,\"vragen\":{}}"))
                .containsExactlyInAnyOrder("/zorgaanbieder", "/vragen");
        assertThat(problems(
                        "volumeplafond",
                        "{\"plafond\":1.5,\"geleverd\":{\"a\":{\"soort\":\"x\",\"dagen\":-1},\"b\":[]}}"))
                .contains("/plafond", "/geleverd/a/soort", "/geleverd/a/dagen", "/geleverd/a", "/geleverd/b");
        assertThat(problems("uitnutting-2017", "{\"contracteerruimte\":1,\"afspraken\":1,\"publicaties\":[1,\"x\"]}"))
                .containsExactlyInAnyOrder("/publicaties/0", "/publicaties/1");
        assertThat(problems("uitnutting-2017", "[]")).isNotEmpty();
        assertThat(problems("innovatiereserve", "{\"zorgkantoor\":\"CZ\",\"contracteerruimte\":null}"))
                .containsExactlyInAnyOrder("/zorgkantoor", "/contracteerruimte");
    }

    private static List<String> problems(String naam, String json) {
        List<String> pointers = new ArrayList<>();
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> find(naam).read("vraag", json.getBytes(UTF_8)))
                .satisfies(e -> e.problemen().forEach(p -> pointers.add(p.pointer())));
        return pointers;
    }

    private static Inschrijving<?, ?> find(String naam) {
        return new Volumeberekeningen()
                .berekeningen().stream()
                        .filter(b -> b.naam().equals(naam))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void anOpenReadingIsAskedAndNotWritten() {
        var innovatie = Innovatiereservevraag.of(Zorgkantoor.DSW, HONDERD);
        var open = innovatie.open(innovatie.lezingen().get(0));

        assertThatIllegalArgumentException().isThrownBy(() -> Innovatiereservevraag.VORM.write(open));
        assertThatIllegalArgumentException().isThrownBy(() -> new Innovatiereserve().calculate(open, Spoor.UIT));
        assertThat(JsonWriter.compact(Innovatiereservevraag.VORM.write(innovatie)))
                .isEqualTo("{\"zorgkantoor\":\"DSW\",\"contracteerruimte\":100}");
    }

    @Test
    void aHoleThatIsNeededIsNotGuessed() {
        Hoeveelheid een = Hoeveelheid.of(1);
        var geleverd = named("a", new Dagen(Dagsoort.VERBLIJF, 1, HONDERD));
        LocalDate dag = LocalDate.of(2023, 9, 8);

        assertThatIllegalArgumentException().isThrownBy(() -> new Volume2017().agree(Volume2017vraag.of(HONDERD)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Groeiplafond().work(Groeiplafondvraag.of(een, een, een)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Volumeplafond().work(new Volumeplafondvraag(Optional.empty(), geleverd)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Herschikking2017()
                        .divide(new Herschikking2017vraag("A", HONDERD, named("A", HONDERD), Optional.empty())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hardheidsclausule()
                        .calculate(
                                new Hardheidsclausulevraag(dag, dag, HONDERD, HONDERD, HONDERD, Map.of()), Spoor.UIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Budgetvoorrang()
                        .work(new Budgetvoorrangvraag(Zorgkantoor.DSW, HONDERD, "overig", HONDERD, Optional.empty())));
    }

    @Test
    void thePartsSayMoreThanTheAnswer() {
        var groei = new Groeiplafond()
                .work(new Groeiplafondvraag(
                        Hoeveelheid.of(70),
                        Hoeveelheid.of(100),
                        Hoeveelheid.of(51),
                        Optional.of(Groeiplafondvraag.TOEVOEGING),
                        Groeiplafondvraag.LEZINGEN,
                        Optional.empty()));
        assertThat(groei.geweigerd()).isEqualTo(Hoeveelheid.of(1));
        assertThat(groei.aandeelVoor()).contains(Breuk.of(7, 10));
        assertThat(groei.aandeelNa()).contains(Breuk.of(4, 5));

        var substitutie = new Tariefsubstitutie()
                .work(new Tariefsubstitutievraag(
                        Bedrag.of("1910"), HONDERD, Percentage.of("95.5"), Percentage.of("90")));
        assertThat(substitutie.extra()).isEqualTo(Hoeveelheid.of("1.22"));
        assertThat(substitutie.over()).isEqualTo(Bedrag.of("0.2")); // 1,910 - 21.22 x 90

        var uitnutting = new Uitnutting2017()
                .work(new Uitnutting2017vraag(
                        HONDERD, Bedrag.of("100.1"), List.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 31))));
        assertThat(uitnutting.zonderPublicatie()).containsExactly(2, 3, 4);
        assertThat(uitnutting.isElkKwartaalGepubliceerd()).isFalse();
        assertThat(uitnutting.overschrijding()).isEqualTo(Bedrag.of("0.1"));

        assertThat(new Contracteergemiddelde()
                        .staff(new Contracteergemiddeldevraag(
                                Bedrag.of("1200000"), 24, Optional.of(Hoeveelheid.of(18)))))
                .contains(Breuk.of(3, 4));
        assertThat(new Hardheidsclausule().lastDay(LocalDate.of(2023, 9, 8))).isEqualTo(LocalDate.of(2023, 9, 28));
        assertThat(new Innovatiereserve().rest(Innovatiereservevraag.of(Zorgkantoor.DSW, Bedrag.of("400000000"))))
                .isEqualTo(Bedrag.of("396000000"));
    }

    @Test
    void anExplanationNamesWhatCameInInBothLanguages() {
        var vraag = Groeiplafondvraag.of(Hoeveelheid.of(70), Hoeveelheid.of(100), Hoeveelheid.of(51));
        var uitkomst = new Groeiplafond().answer(vraag);

        assertThat(Uitleg.of(uitkomst, Regelcatalogus.get(), Taal.NL).text(80))
                .contains("ZK24-075", "51 → 50", "langer zelfstandig thuis", "groeiplafond = aandeel");
        assertThat(Uitleg.of(uitkomst, Regelcatalogus.get(), Taal.EN).text(80))
                .contains("ZK24-075", "51 → 50", "affordability", "toevoeging");
    }

    @Test
    void equalQuestionsAreEqual() {
        EqualsVerifier.forClass(Volume2017vraag.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
