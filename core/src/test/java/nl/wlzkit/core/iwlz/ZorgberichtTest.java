package nl.wlzkit.core.iwlz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZorgberichtTest {
    private static final String START =
            "{\"schema\":\"zorgbericht-1\",\"bericht\":\"AW35\",\"header\":{},\"clienten\":[";

    private static List<String> problems(String document) {
        try {
            Zorgbericht.read("x.json", document.getBytes(UTF_8));
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream()
                    .map(p ->
                            p.pointer() + "|" + p.waarde() + "|" + p.verwacht().nl())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aw33", "aw35", "aw39", "zk31", "ca317", "ca319"})
    void whatIsReadIsWrittenAgain(String naam) {
        Zorgbericht bericht = Zorgbericht.read(naam, Berichten.bytes(naam + ".json"));
        String json = JsonWriter.pretty(bericht.write());
        assertThat(Zorgbericht.read("terug", json.getBytes(UTF_8)))
                .isEqualTo(bericht)
                .hasSameHashCodeAs(bericht);
        assertThat(bericht.toelichting()).isPresent();
    }

    @Test
    void aMessageOfWhichNothingIsFilledInCanBeReadAndChecked() {
        Zorgbericht leeg = Zorgbericht.read("x", (START + "{}]}").getBytes(UTF_8));
        assertThat(Berichtcontrole.check(leeg).overtredingen())
                .extracting(o -> o.retourcode().orElse("") + " " + o.pointer())
                .containsExactly(
                        "0001 /header/afzender",
                        "0001 /header/ontvanger",
                        "0001 /header/dagtekening",
                        "0001 /clienten/0/bsn",
                        "9039 /clienten/0");
    }

    @Test
    void everyProblemOfTheDocumentIsToldAtOnce() {
        assertThat(problems("{\"schema\":\"x\",\"bericht\":\"AW99\",\"header\":{\"iets\":\"1\"},\"clienten\":"
                        + "[{\"bsn\":111222333,\"geslacht\":2,\"aanvragen\":{},\"relaties\":[1]}],\"meer\":1}"))
                .hasSize(8)
                .anySatisfy(p -> assertThat(p).isEqualTo("/schema|\"x\"|\"zorgbericht-1\""))
                .anySatisfy(p -> assertThat(p).startsWith("/bericht|\"AW99\"|een van AW33, AW35"))
                .anySatisfy(p -> assertThat(p).startsWith("/header/iets||geen onbekende eigenschap"))
                .anySatisfy(p -> assertThat(p).isEqualTo("/clienten/0/bsn|*********|een tekst tussen aanhalingstekens"))
                .anySatisfy(p -> assertThat(p).startsWith("/clienten/0/geslacht|2|een tekst"))
                .anySatisfy(p -> assertThat(p).startsWith("/clienten/0/aanvragen|{}|een lijst"))
                .anySatisfy(p -> assertThat(p).startsWith("/clienten/0/relaties/0|1|een object"))
                .anySatisfy(p -> assertThat(p).startsWith("/meer|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"aanvragen\":[]}|/clienten/0/aanvragen",
                "{\"indicatie\":{}}|/clienten/0/indicatie",
                "{\"geleverdeFuncties\":[{\"zzpCode\":\"1\"}]}|/clienten/0/geleverdeFuncties/0/zzpCode",
            })
    void whatIsOfAnotherMessageIsUnknown(String client, String plaats) {
        assertThat(problems(START + client + "]}"))
                .singleElement()
                .satisfies(p -> assertThat(p).startsWith(plaats + "||geen onbekende eigenschap"));
    }

    @Test
    void theWaitingListCannotBeRead() {
        assertThat(problems("{\"schema\":\"zorgbericht-1\",\"bericht\":\"AW317\",\"header\":{},\"clienten\":[]}"))
                .singleElement()
                .satisfies(p -> assertThat(p)
                        .isEqualTo("/bericht|\"AW317\"|een van AW33, AW35, AW39, CA317, CA319, IO31, ZK31, ZK33, ZK35,"
                                + " ZK39"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Zorgbericht(
                        Berichtsoort.AW317, Optional.empty(), Berichtdeel.of(Berichtklasse.HEADER), List.of()));
    }

    @Test
    void aPartHasItsOwnFieldsAndPartsOnly() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Berichtdeel.of(Berichtklasse.HEADER).with(Veld.BSN, "1"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Berichtdeel.of(Berichtklasse.HEADER).with(Berichtdeel.of(Berichtklasse.CLIENT)));
        Berichtdeel indicatie = Berichtdeel.of(Berichtklasse.INDICATIE);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Berichtdeel.of(Berichtklasse.CLIENT).with(indicatie, indicatie));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Zorgbericht(
                        Berichtsoort.AW35,
                        Optional.empty(),
                        Berichtdeel.of(Berichtklasse.HEADER),
                        List.of(Berichtdeel.of(Berichtklasse.CLIENT).with(indicatie))));
    }

    @Test
    void aPartComesAsOftenAsItsPlaceAllows() {
        Berichtdeel contact = Berichtdeel.of(Berichtklasse.CONTACT);
        assertThat(Berichtdeel.of(Berichtklasse.CLIENT).with(contact, contact).delen(Berichtklasse.CONTACT))
                .hasSize(2);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Berichtdeel.of(Berichtklasse.RELATIE).with(contact, contact))
                .withMessageContaining("contactgegevens once in relaties");
        String relatie = "{\"relaties\":[{\"contactgegevens\":[{},{}]}]}";
        assertThat(problems(START.replace("AW35", "AW33") + relatie + "]}"))
                .containsExactly("/clienten/0/relaties/0||één contact bij een relatie");
        assertThat(problems(START.replace("AW35", "AW33") + "{\"relaties\":[{\"contactgegevens\":[{}]}]}]}"))
                .isEmpty();
    }

    @Test
    void aMessageHasAHeaderAndClients() {
        Berichtdeel header = Berichtdeel.of(Berichtklasse.HEADER);
        Berichtdeel client = Berichtdeel.of(Berichtklasse.CLIENT);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Zorgbericht(Berichtsoort.AW35, Optional.empty(), client, List.of(client)))
                .satisfies(e -> assertThat(e.verwacht().nl()).isEqualTo("header"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Zorgbericht(Berichtsoort.AW35, Optional.empty(), header, List.of(header)))
                .satisfies(e -> assertThat(e.verwacht().nl()).isEqualTo("clienten"));
    }

    /** As a part of a document: the problems are told, and there is no message, not even of what could be read. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "[{\"geleverdeFuncties\":[1]}]", "[{\"geleverdeFuncties\":{}}]"})
    void whatIsNotOfTheFormIsNoMessage(String clienten) {
        Problems problems = new Problems("x.json");
        String document = START.substring(0, START.length() - 1) + clienten + "}";
        assertThat(Zorgbericht.read(JsonReader.read(document.getBytes(UTF_8), problems), problems))
                .isEmpty();
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(problems::throwIfAny)
                .satisfies(e -> assertThat(e.problemen()).hasSize(1));
    }

    @Test
    void aFieldOfOnlySpacesIsEmpty() {
        Berichtdeel client = Berichtdeel.of(Berichtklasse.CLIENT).with(Veld.GESLACHTSNAAM, " \t");
        assertThat(client.tekst(Veld.GESLACHTSNAAM)).isEmpty();
        assertThat(client.waarde(Veld.GESLACHTSNAAM)).isEmpty();
        assertThat(client.with(Veld.GESLACHTSNAAM, "Test").tekst(Veld.GESLACHTSNAAM))
                .contains("Test");
        assertThat(client.without(Veld.GESLACHTSNAAM)).isEqualTo(Berichtdeel.of(Berichtklasse.CLIENT));
    }

    /** A name that is nowhere is a fault of our own tables, and not of a message. */
    @Test
    void aTableThatNamesWhatIsNotThereIsADefect() {
        assertThat(Veld.ofId("soortRelatie")).isEqualTo(Veld.SOORT_RELATIE);
        assertThatIllegalStateException().isThrownBy(() -> Veld.ofId("soort")).withMessageContaining("soort");
        Tabel.Rij rij = new Tabel.Rij("proef.tsv", List.of("een", "leeg"), List.of("a,b", ""));
        assertThat(rij.list("een")).containsExactly("a", "b");
        assertThat(rij.list("leeg")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> rij.get("ander"))
                .withMessageContaining("proef.tsv")
                .withMessageContaining("ander");
    }

    @Test
    void everyFieldHasOneNameInItsClass() {
        for (Berichtklasse klasse : Berichtklasse.values()) {
            Set<String> namen = new HashSet<>();
            klasse.velden()
                    .forEach(v ->
                            assertThat(namen.add(v.naam())).as(klasse + " " + v).isTrue());
            klasse.delen()
                    .forEach(d -> assertThat(namen.add(d.sleutel()))
                            .as(klasse + " " + d)
                            .isTrue());
        }
        assertThat(Veld.all()).doesNotHaveDuplicates();
    }

    // -------------------------------------------------------------------------------------------------------- parse

    @Test
    void anAllocationInTypedValues() {
        Berichtdeel deel = Berichten.bericht("aw33")
                .clienten()
                .get(0)
                .delen(Berichtklasse.INDICATIE)
                .get(0)
                .delen(Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET)
                .get(1);
        assertThat(Toewijzing.parse(deel))
                .isEqualTo(new Toewijzing(
                        Zorgprofiel.VV5,
                        Leveringsvormcode.DEELTIJDVERBLIJF,
                        Regiocode.GRONINGEN,
                        SoortToewijzing.REGULIER,
                        Geldigheid.of(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 31)),
                        Optional.of(AgbCode.parse("00000002")),
                        Optional.of(Percentage.of("80")),
                        Optional.of(Etmalen.DRIE_EN_EEN_HALF),
                        Optional.empty(),
                        Optional.of(AgbCode.parse("00000001")),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty()));
    }

    @Test
    void whatIsWrongWithAnAllocationIsToldAtOnce() {
        Berichtdeel deel = Berichtdeel.of(Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET)
                .with(Veld.ZZP_CODE, "4VV")
                .with(Veld.LEVERINGSVORM, "04")
                .with(Veld.INGANGSDATUM, "2024-02-01")
                .with(Veld.EINDDATUM, "2024-01-31")
                .with(Veld.KLASSE, "KE8")
                .with(Veld.OPNAME, "ja");
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> Toewijzing.parse(deel))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(p -> p.pointer())
                        .containsExactly(
                                "/zzpCode",
                                "/leveringsvorm",
                                "/zorgkantoor",
                                "/soort",
                                "/einddatum",
                                "/klasse",
                                "/opname"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Toewijzing.parse(Berichtdeel.of(Berichtklasse.HEADER)));
    }
}
