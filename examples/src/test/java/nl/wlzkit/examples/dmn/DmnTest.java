package nl.wlzkit.examples.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsvormoverzicht;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.eligibility.Leveringsvormvraag;
import nl.wlzkit.core.eligibility.Toelating;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.examples.dmn.Tafels.Invulling;
import nl.wlzkit.quality.procurement.Categorie2017;
import nl.wlzkit.quality.procurement.Categorievraag;
import nl.wlzkit.quality.procurement.Categorievraag.Overeenkomst2016;
import nl.wlzkit.quality.procurement.Figuur2;
import nl.wlzkit.quality.procurement.Figuur2rij;
import nl.wlzkit.quality.procurement.Figuur2vraag;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DmnTest {
    /** One of so many questions to the whole goes to the slow engine too; a prime, so that every choice has some. */
    private static final int SLOW_ONE_OF = 31;

    private static final long SEED = 20_250_101;
    private static final LocalDate DAG = LocalDate.of(2025, 1, 1);
    private static final Map<String, String> ALLE = Dmn.published(DAG);

    private static String document(String naam) {
        return Optional.ofNullable(ALLE.get(naam)).orElseThrow();
    }

    private static Document parse(String document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document document, String naam) {
        NodeList gevonden = document.getElementsByTagNameNS("*", naam);
        return IntStream.range(0, gevonden.getLength())
                .mapToObj(i -> (Element) gevonden.item(i))
                .toList();
    }

    @Test
    void everyDocumentFollowsTheSchemaOfDmn() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(
                        org.camunda.bpm.model.dmn.Dmn.class.getResource("/org/camunda/bpm/model/dmn/schema/DMN13.xsd"));
        for (String document : ALLE.values()) {
            schema.newValidator().validate(new StreamSource(new StringReader(document)));
        }
    }

    @Test
    void everyElementIsInTheDiagramAndNoTwoShapesOverlap() {
        ALLE.values().forEach(document -> {
            Document xml = parse(document);
            List<String> getekend = elements(xml, "DMNShape").stream()
                    .map(s -> s.getAttribute("dmnElementRef"))
                    .toList();
            assertThat(getekend)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(elements(xml, "inputData").stream(), elements(xml, "decision").stream())
                                    .map(e -> e.getAttribute("id"))
                                    .toList());
            assertThat(elements(xml, "DMNEdge").stream().map(e -> e.getAttribute("dmnElementRef")))
                    .containsExactlyInAnyOrderElementsOf(elements(xml, "informationRequirement").stream()
                            .map(e -> e.getAttribute("id"))
                            .toList());
            List<java.awt.Rectangle> vakken = elements(xml, "Bounds").stream()
                    .map(b -> new java.awt.Rectangle(
                            Integer.parseInt(b.getAttribute("x")),
                            Integer.parseInt(b.getAttribute("y")),
                            Integer.parseInt(b.getAttribute("width")),
                            Integer.parseInt(b.getAttribute("height"))))
                    .toList();
            for (int i = 0; i < vakken.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(vakken.get(i).intersects(vakken.get(j))).isFalse();
                }
            }
        });
    }

    /** Rows without a rule only close a table (nothing added, otherwise not, what was told), or say which row of another counts. */
    @Test
    void everyRowThatDecidesNamesItsRules() {
        Set<String> afsluiters = Set.of("0", "false");
        ALLE.forEach((naam, document) -> {
            for (Element rij : elements(parse(document), "rule")) {
                String regel = rij.getElementsByTagNameNS("*", "annotationEntry")
                        .item(0)
                        .getTextContent()
                        .strip();
                String uitkomst = rij.getElementsByTagNameNS("*", "outputEntry")
                        .item(0)
                        .getTextContent()
                        .strip();
                if (regel.isEmpty()) {
                    assertThat(afsluiters.contains(uitkomst) || uitkomst.matches("[a-z].*|\"als .*"))
                            .as(naam + ": " + uitkomst)
                            .isTrue();
                } else {
                    assertThat(regel.split(", "))
                            .allSatisfy(id -> assertThat(Regelcatalogus.get().find(id))
                                    .as(id)
                                    .isPresent());
                }
            }
        });
    }

    private static String word(Motor motor, String beslissing, Map<String, Object> invoer) {
        DmnDecisionResult uitkomst = motor.answer(beslissing, invoer);
        return uitkomst.getSingleResult().getSingleEntry().toString();
    }

    @Test
    void anotherEngineReadsFiguur2AsWeDo() {
        List<String> feiten =
                List.of("meerjarig", "wil-2017", "afspraken-2016", "zelfanalyse-2016", "alle-voorwaarden");
        String document = document("figuur2-2017.dmn");
        int gevraagd = 0;
        for (Motor motor : List.of(Motor.fast(document), Motor.standard(document))) {
            for (Zorgaanbiedercategorie categorie : Zorgaanbiedercategorie.values()) {
                for (String light : List.of("zelfanalyse", "figuur")) {
                    for (int wel = 0; wel < 1 << feiten.size(); wel++) {
                        Figuur2vraag vraag =
                                new Figuur2vraag(categorie, Map.of(), Figuur2vraag.LEZINGEN).choose("light", light);
                        Map<String, Object> invoer = new LinkedHashMap<>();
                        invoer.put("categorie", categorie.name());
                        invoer.put("lezing_light", light);
                        for (int i = 0; i < feiten.size(); i++) {
                            boolean waar = (wel >> i & 1) == 1;
                            vraag = vraag.with(feiten.get(i), waar);
                            invoer.put(feiten.get(i).replace('-', '_'), waar);
                        }
                        Figuur2rij rij =
                                new Figuur2().explain(vraag).antwoord().waarde().orElseThrow();
                        assertThat(word(motor, "rij_figuur_2", invoer)).isEqualTo(rij.name());
                        assertThat(word(motor, "zelfanalyse", invoer))
                                .isEqualTo(rij.zelfanalyse().name());
                        assertThat(word(motor, "ontwikkelplan", invoer))
                                .isEqualTo(rij.ontwikkelplan().name());
                        gevraagd++;
                    }
                }
            }
        }
        assertThat(gevraagd).isEqualTo(2 * 4 * 2 * 32);
    }

    /** Every set of up to two agreements, running or dissolved on the first day, in the middle or on the last. */
    @Test
    void anotherEngineReadsTheCategoryAsWeDo() {
        List<Optional<LocalDate>> einden = List.of(
                Optional.empty(),
                Optional.of(LocalDate.of(2016, 1, 1)),
                Optional.of(LocalDate.of(2016, 6, 30)),
                Optional.of(LocalDate.of(2016, 12, 31)));
        List<Overeenkomst2016> mogelijk = Stream.of(Zorgkantoor.CZ, Zorgkantoor.VGZ, Zorgkantoor.DSW)
                .flatMap(z -> einden.stream().map(e -> new Overeenkomst2016(z, e)))
                .toList();
        List<List<Overeenkomst2016>> lijsten = new ArrayList<>(List.of(List.of()));
        for (Overeenkomst2016 een : mogelijk) {
            lijsten.add(List.of(een));
            mogelijk.forEach(ander -> lijsten.add(List.of(een, ander)));
        }
        String document = document("zorgaanbiedercategorie-2017.dmn");
        for (Motor motor : List.of(Motor.fast(document), Motor.standard(document))) {
            for (List<Overeenkomst2016> lijst : lijsten) {
                Categorievraag vraag =
                        new Categorievraag(Zorgkantoor.CZ, lijst, Optional.of(Categorievraag.Overige.GEEN));
                Map<String, Object> invoer = Map.of(
                        "overeenkomst_hier", state(lijst, true),
                        "overeenkomst_elders", state(lijst, false));
                assertThat(word(motor, "categorie", invoer))
                        .as("%s", lijst)
                        .isEqualTo(new Categorie2017()
                                .explain(vraag)
                                .antwoord()
                                .waarde()
                                .orElseThrow()
                                .name());
            }
        }
    }

    private static String state(List<Overeenkomst2016> lijst, boolean hier) {
        List<Overeenkomst2016> zulke = lijst.stream()
                .filter(o -> (o.zorgkantoor() == Zorgkantoor.CZ) == hier)
                .toList();
        if (zulke.isEmpty()) {
            return "geen";
        }
        return zulke.stream().anyMatch(o -> o.ontbonden().isEmpty()) ? "loopt" : "ontbonden";
    }

    /** All profiles, choices and values of every fact that the tables of the choice are made of, each table asked by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"2015-01-01", "2017-07-01", "2025-01-01"})
    void anotherEngineReadsTheLeveringsvormAsWeDo(LocalDate dag) {
        Leveringsvormtoets toets = Leveringsvormtoets.published();
        long gevraagd = 0;
        for (Leveringskeuze keuze : Leveringsvormoverzicht.choices(dag)) {
            Model model = Tabelmodellen.leveringsvorm(keuze, dag);
            Tafels tafels = new Tafels(model, antwoord -> antwoord);
            List<Invulling> feiten = facts(toets, model);
            for (Zorgprofiel profiel : Zorgprofiel.values()) {
                Optional<Leveringsvormvraag> vraag = Tabelmodellen.question(toets, profiel, keuze, dag);
                if (vraag.isPresent()) {
                    gevraagd += new Volledig<Leveringsvormvraag>(
                                    tafels.with(Map.of(Keuzetabellen.PROFIEL, profiel.notatie()), feiten),
                                    feiten,
                                    DmnTest::tell,
                                    v -> v.gaten().stream().map(Gat::feit).toList(),
                                    v -> Map.of(Keuzetabellen.TOELATING, answer(toets, v)))
                            .compare(vraag.get());
                }
            }
        }
        assertThat(gevraagd).isGreaterThan(100_000);
    }

    private static List<Invulling> facts(Leveringsvormtoets toets, Model model) {
        Set<String> gebruikt = model.madeOf(Set.of(Keuzetabellen.TOELATING));
        return toets.feiten().stream()
                .map(g -> new Invulling(
                        g.feit(),
                        new Namen().of("", g.feit()),
                        List.copyOf(g.domein().cases())))
                .filter(i -> gebruikt.contains(i.naam()))
                .toList();
    }

    private static Leveringsvormvraag tell(Leveringsvormvraag vraag, Map<String, Object> feiten) {
        Leveringsvormvraag verder = vraag;
        for (Map.Entry<String, Object> feit : feiten.entrySet()) {
            verder = verder.with(feit.getKey(), feit.getValue());
        }
        return verder;
    }

    private static String answer(Leveringsvormtoets toets, Leveringsvormvraag vraag) {
        Antwoord<Toelating> antwoord = toets.explain(vraag).antwoord();
        return antwoord.waarde().map(Enum::name).orElse(Tabelmodellen.GEWEIGERD);
    }

    /** The engine walks through the tables itself, in both of its languages: with facts spread over all that can be told. */
    @Test
    void anotherEngineWalksThroughTheTablesOfTheLeveringsvormAsWeDo() {
        Leveringsvormtoets toets = Leveringsvormtoets.published();
        Random toeval = new Random(SEED);
        int gevraagd = 0;
        for (Leveringskeuze keuze : Leveringsvormoverzicht.choices(DAG)) {
            String document = Schrijver.write(Tabelmodellen.leveringsvorm(keuze, DAG));
            Motor snel = Motor.fast(document);
            Motor traag = Motor.standard(document);
            for (Zorgprofiel profiel : Zorgprofiel.values()) {
                Optional<Leveringsvormvraag> kaal = Tabelmodellen.question(toets, profiel, keuze, DAG);
                if (kaal.isPresent()) {
                    Map<String, Object> invoer = new HashMap<>();
                    Map<String, Object> feiten = new HashMap<>();
                    for (Gat<?> gat : toets.feiten()) {
                        List<?> waarden = gat.domein().cases();
                        Object waarde = waarden.get(toeval.nextInt(waarden.size()));
                        feiten.put(gat.feit(), waarde);
                        invoer.put(new Namen().of("", gat.feit()), waarde);
                    }
                    invoer.put(Keuzetabellen.PROFIEL, profiel.notatie());
                    String verwacht = answer(toets, tell(kaal.get(), feiten));
                    assertThat(word(snel, "toelating", invoer)).as("%s", invoer).isEqualTo(verwacht);
                    if (gevraagd % SLOW_ONE_OF == 0) {
                        assertThat(word(traag, "toelating", invoer))
                                .as("%s", invoer)
                                .isEqualTo(verwacht);
                    }
                    gevraagd++;
                }
            }
        }
        assertThat(gevraagd).isGreaterThan(600);
    }
}
