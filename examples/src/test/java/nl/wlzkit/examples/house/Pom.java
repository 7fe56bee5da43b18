package nl.wlzkit.examples.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A file pom.xml of the project, as it stands there. Children are found by their path: {@code "parent/version"}. */
record Pom(Path pad, Element element) {
    private static final Path ROOT = Path.of("..");

    static Pom root() {
        return read(ROOT.resolve("pom.xml"));
    }

    /** The root and every module, also those that only a profile builds. */
    static List<Pom> all() {
        Pom root = root();
        Stream<String> modules = Stream.concat(
                root.texts("modules/module").stream(), root.texts("profiles/profile/modules/module").stream());
        return Stream.concat(
                        Stream.of(root), modules.map(m -> read(ROOT.resolve(m).resolve("pom.xml"))))
                .toList();
    }

    private static Pom read(Path pad) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = fabriek.newDocumentBuilder().parse(Files.newInputStream(pad), pad.toString());
            return new Pom(pad, document.getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(pad.toString(), e);
        }
    }

    /** The elements at that path, in order. */
    List<Element> elements(String path) {
        Stream<Element> found = Stream.of(element);
        for (String name : path.split("/", -1)) {
            found = found.flatMap(e -> children(e, name));
        }
        return found.toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), n -> n != null, Node::getNextSibling)
                .filter(n -> n.getNodeName().equals(name))
                .map(Element.class::cast);
    }

    List<String> texts(String path) {
        return elements(path).stream().map(e -> e.getTextContent().strip()).toList();
    }

    /** The text at that path, or the empty text. */
    String text(String path) {
        return texts(path).stream().findFirst().orElse("");
    }

    boolean published() {
        return !text("properties/maven.deploy.skip").equals("true");
    }

    @Override
    public String toString() {
        return pad.normalize().toString();
    }
}
