package nl.wlzkit.examples.dmn;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.examples.dmn.Model.Beslissing;
import nl.wlzkit.examples.dmn.Model.Invoer;
import nl.wlzkit.examples.dmn.Model.Rij;
import nl.wlzkit.examples.dmn.Model.Soort;

/**
 * Writes a model as DMN 1.3 with a diagram. The same model gives the same text. For one model, on one thread.
 *
 * <p>In the diagram what is told stands below and what is decided of it above; the more steps, the higher.
 */
final class Schrijver {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String DI = "http://www.omg.org/spec/DMN/20180521/DI/";

    private static final int BREEDTE = 180;
    private static final int TUSSEN = 30;
    private static final int HOOGTE_BESLISSING = 80;
    private static final int HOOGTE_INVOER = 45;
    private static final int VERDIEPING = 160;
    private static final int PER_RIJ = 8;
    private static final int MARGE = 100;

    private final Model model;
    private final XMLStreamWriter xml;
    private int diepte;

    /** A place in the diagram. */
    private record Vak(int x, int y, int hoogte) {
        int midden() {
            return x + BREEDTE / 2;
        }
    }

    private Schrijver(Model model, XMLStreamWriter xml) {
        this.model = model;
        this.xml = xml;
    }

    /** Returns the model as a document. */
    static String write(Model model) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Schrijver(model, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("in memory nothing goes wrong", e);
        }
        return text.append('\n').toString();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        begin("definitions");
        xml.writeDefaultNamespace(MODEL);
        xml.writeNamespace("dmndi", DMNDI);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("di", DI);
        attribute("id", "definitions_" + safe(model.id()));
        attribute("name", model.naam());
        attribute("namespace", "urn:wlzkit:dmn:" + safe(model.id()));
        attribute("exporter", "wlzkit");
        attribute("exporterVersion", Herkomst.libraryVersion());
        leaf("description", model.toelichting());
        for (Invoer invoer : model.invoer()) {
            input(invoer);
        }
        for (Beslissing beslissing : model.beslissingen()) {
            decision(beslissing);
        }
        diagram();
        end();
        xml.writeEndDocument();
    }

    private void input(Invoer invoer) throws XMLStreamException {
        begin("inputData");
        attribute("id", "invoer_" + invoer.naam());
        attribute("name", invoer.naam());
        leaf("description", invoer.titel());
        variable(invoer.naam(), invoer.soort());
        end();
    }

    private void variable(String naam, Soort soort) throws XMLStreamException {
        empty("variable");
        attribute("id", "variabele_" + naam);
        attribute("name", naam);
        attribute("typeRef", soort.feel());
    }

    private void decision(Beslissing beslissing) throws XMLStreamException {
        begin("decision");
        attribute("id", beslissing.naam());
        attribute("name", beslissing.naam());
        leaf("description", beslissing.titel());
        // what collects gives a list, of which FEEL has no type without a definition of its own
        if (beslissing.trefregel() == Model.Trefregel.ALLE) {
            empty("variable");
            attribute("id", "variabele_" + beslissing.naam());
            attribute("name", beslissing.naam());
        } else {
            variable(beslissing.naam(), model.soort(beslissing.naam()));
        }
        for (String vereist : beslissing.vereist()) {
            begin("informationRequirement");
            attribute("id", requirement(beslissing, vereist));
            empty(isInput(vereist) ? "requiredInput" : "requiredDecision");
            attribute("href", "#" + element(vereist));
            end();
        }
        table(beslissing);
        end();
    }

    private void table(Beslissing beslissing) throws XMLStreamException {
        String id = beslissing.naam();
        begin("decisionTable");
        attribute("id", "tabel_" + id);
        attribute("hitPolicy", beslissing.trefregel().hitPolicy());
        if (!beslissing.trefregel().aggregation().isEmpty()) {
            attribute("aggregation", beslissing.trefregel().aggregation());
        }
        List<String> kolommen = beslissing.kolommen();
        for (String kolom : kolommen) {
            begin("input");
            attribute("id", "kolom_" + id + "_" + kolom);
            attribute("label", kolom);
            begin("inputExpression");
            attribute("id", "expressie_" + id + "_" + kolom);
            attribute("typeRef", model.soort(kolom).feel());
            leaf("text", kolom);
            end();
            List<String> waarden = words(kolom);
            if (!waarden.isEmpty()) {
                begin("inputValues");
                attribute("id", "waarden_" + id + "_" + kolom);
                leaf("text", String.join(",", waarden));
                end();
            }
            end();
        }
        empty("output");
        attribute("id", "uitkomst_" + id);
        attribute("label", beslissing.titel());
        attribute("name", id);
        attribute("typeRef", beslissing.soort().feel());
        empty("annotation");
        attribute("name", "regel");
        empty("annotation");
        attribute("name", "wat");
        int nummer = 0;
        for (Rij rij : beslissing.rijen()) {
            nummer++;
            row(rij, id + "_" + nummer, kolommen);
        }
        end();
    }

    private List<String> words(String kolom) {
        return model.invoer().stream()
                .filter(i -> i.naam().equals(kolom))
                .flatMap(i -> i.waarden().stream())
                .map(Model::quote)
                .toList();
    }

    private void row(Rij rij, String id, List<String> kolommen) throws XMLStreamException {
        begin("rule");
        attribute("id", "rij_" + id);
        // modellers show the description of a row as its annotation; the annotations of DMN 1.3 itself not all of them
        // do
        leaf("description", (rij.regel() + " " + rij.wat()).strip());
        int nummer = 0;
        for (String kolom : kolommen) {
            nummer++;
            begin("inputEntry");
            attribute("id", "cel_" + id + "_" + nummer);
            leaf("text", rij.cellen().getOrDefault(kolom, "-"));
            end();
        }
        begin("outputEntry");
        attribute("id", "cel_" + id + "_uit");
        leaf("text", rij.uitkomst());
        end();
        for (String tekst : List.of(rij.regel(), rij.wat())) {
            begin("annotationEntry");
            leaf("text", tekst);
            end();
        }
        end();
    }

    // ----------------------------------------------------------------------------------------------------- the diagram

    private void diagram() throws XMLStreamException {
        Map<String, Vak> vakken = layout();
        begin("dmndi:DMNDI");
        begin("dmndi:DMNDiagram");
        attribute("id", "diagram_" + safe(model.id()));
        for (Map.Entry<String, Vak> vak : vakken.entrySet()) {
            begin("dmndi:DMNShape");
            attribute("id", "vorm_" + vak.getKey());
            attribute("dmnElementRef", element(vak.getKey()));
            empty("dc:Bounds");
            attribute("height", String.valueOf(vak.getValue().hoogte()));
            attribute("width", String.valueOf(BREEDTE));
            attribute("x", String.valueOf(vak.getValue().x()));
            attribute("y", String.valueOf(vak.getValue().y()));
            end();
        }
        for (Beslissing beslissing : model.beslissingen()) {
            for (String vereist : beslissing.vereist()) {
                Vak van = place(vakken, vereist);
                Vak naar = place(vakken, beslissing.naam());
                begin("dmndi:DMNEdge");
                attribute("id", "lijn_" + beslissing.naam() + "_" + vereist);
                attribute("dmnElementRef", requirement(beslissing, vereist));
                waypoint(van.midden(), van.y());
                waypoint(naar.midden(), naar.y() + naar.hoogte());
                end();
            }
        }
        end();
        end();
    }

    private void waypoint(int x, int y) throws XMLStreamException {
        empty("di:waypoint");
        attribute("x", String.valueOf(x));
        attribute("y", String.valueOf(y));
    }

    private static Vak place(Map<String, Vak> vakken, String naam) {
        return Optional.ofNullable(vakken.get(naam)).orElseThrow();
    }

    /** Rows of boxes, from what is decided last down to what is told; long rows are broken. */
    private Map<String, Vak> layout() {
        TreeMap<Integer, List<String>> lagen = new TreeMap<>();
        model.hoogten()
                .forEach((naam, hoogte) ->
                        lagen.computeIfAbsent(hoogte, h -> new ArrayList<>()).add(naam));
        List<List<String>> rijen = new ArrayList<>();
        for (List<String> laag : lagen.descendingMap().values()) {
            for (int i = 0; i < laag.size(); i += PER_RIJ) {
                rijen.add(laag.subList(i, Math.min(i + PER_RIJ, laag.size())));
            }
        }
        int breedste = rijen.stream().mapToInt(List::size).max().orElse(0);
        Map<String, Vak> vakken = new LinkedHashMap<>();
        int y = MARGE;
        for (List<String> rij : rijen) {
            int x = MARGE + (breedste - rij.size()) * (BREEDTE + TUSSEN) / 2;
            for (String naam : rij) {
                vakken.put(naam, new Vak(x, y, isInput(naam) ? HOOGTE_INVOER : HOOGTE_BESLISSING));
                x += BREEDTE + TUSSEN;
            }
            y += isInput(rij.get(0)) ? HOOGTE_INVOER + TUSSEN : VERDIEPING;
        }
        return vakken;
    }

    // ------------------------------------------------------------------------------------------------------ small
    // things

    private boolean isInput(String naam) {
        return model.invoer().stream().anyMatch(i -> i.naam().equals(naam));
    }

    private String element(String naam) {
        return isInput(naam) ? "invoer_" + naam : naam;
    }

    private static String requirement(Beslissing beslissing, String vereist) {
        return "vereist_" + beslissing.naam() + "_" + vereist;
    }

    /** A name as XML allows it for an id. */
    private static String safe(String naam) {
        return naam.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private void begin(String element) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        diepte++;
    }

    private void empty(String element) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(element);
    }

    private void leaf(String element, String tekst) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        xml.writeCharacters(legal(tekst));
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        diepte--;
        indent();
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(diepte));
    }

    private void attribute(String naam, String waarde) throws XMLStreamException {
        xml.writeAttribute(naam, legal(waarde));
    }

    /** Without what XML 1.0 cannot hold at all; a policy of a user may have it in a name. */
    private static String legal(String tekst) {
        return tekst.codePoints()
                .map(c -> c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF
                        ? c
                        : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
