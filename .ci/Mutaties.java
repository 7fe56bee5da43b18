import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds the changes of a module that no test noticed against the list in .github/MUTATIES.md.
 *
 * <p>{@code java .ci/Mutaties.java check MODULE mutations.xml LIST} fails if one is not in the list; {@code write} puts the
 * list of the module in order, keeps the reasons and leaves that of a new one open. A change is named by its class, method
 * and kind and not by its line, so that the list survives an edit above it.
 */
final class Mutaties {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ConditionalsBoundaryMutator", "boundary"),
            Map.entry("RemoveConditionalMutator_ORDER_ELSE", "order"),
            Map.entry("RemoveConditionalMutator_EQUAL_ELSE", "condition"),
            Map.entry("IncrementsMutator", "increment"),
            Map.entry("InvertNegsMutator", "negation"),
            Map.entry("MathMutator", "arithmetic"),
            Map.entry("VoidMethodCallMutator", "call"),
            Map.entry("NullReturnValsMutator", "null"),
            Map.entry("EmptyObjectReturnValsMutator", "empty"),
            Map.entry("PrimitiveReturnsMutator", "zero"),
            Map.entry("BooleanTrueReturnValsMutator", "true"),
            Map.entry("BooleanFalseReturnValsMutator", "false"));
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR", "NON_VIABLE");
    private static final String HEADER = "| class | method | change | n | reason |";

    private record Row(int count, String reason) {}

    public static void main(String[] args) throws Exception {
        Path list = Path.of(args[3]);
        String module = args[1].replace('\\', '/');
        File xml = new File(args[2]);
        if (!xml.exists()) {
            System.out.println("Mutaties: nothing of " + module + " was changed.");
            return;
        }
        Set<String> classes = new TreeSet<>();
        Map<String, Integer> found = survivors(xml, classes);
        List<String> lines = Files.readAllLines(list);
        int begin = lines.indexOf("## " + module);
        if (begin < 0) {
            System.out.println("Mutaties: " + list.getFileName() + " has no list of " + module + "; nothing is compared.");
            return;
        }
        int header = begin + lines.subList(begin, lines.size()).indexOf(HEADER);
        int end = header + 2;
        Map<String, Row> listed = new TreeMap<>();
        for (; end < lines.size() && lines.get(end).startsWith("|"); end++) {
            String[] cells = lines.get(end).substring(2, lines.get(end).length() - 2).split(" \\| ", -1);
            listed.put(cells[0] + " | " + cells[1] + " | " + cells[2], new Row(Integer.parseInt(cells[3]), cells[4]));
        }
        if (args[0].equals("write")) {
            write(list, lines, header, end, found, listed);
        } else {
            check(found, listed, classes);
        }
    }

    private static Map<String, Integer> survivors(File xml, Set<String> classes) throws Exception {
        Map<String, Integer> found = new TreeMap<>();
        NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getElementsByTagName("mutation");
        for (int i = 0; i < all.getLength(); i++) {
            Element m = (Element) all.item(i);
            String type = text(m, "mutatedClass").replaceFirst("^nl\\.wlzkit\\.", "");
            classes.add(type);
            if (!NOTICED.contains(m.getAttribute("status"))) {
                String kind = text(m, "mutator").replaceFirst(".*\\.", "");
                // the compiler numbers lambdas; the number changes with every lambda above
                String method = text(m, "mutatedMethod").replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1 (lambda)");
                found.merge(type + " | " + method + " | " + KINDS.getOrDefault(kind, kind), 1, Integer::sum);
            }
        }
        return found;
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    private static void check(Map<String, Integer> found, Map<String, Row> listed, Set<String> classes) {
        List<String> unknown = new ArrayList<>();
        found.forEach((key, n) -> {
            int known = listed.containsKey(key) ? listed.get(key).count() : 0;
            if (n > known) {
                unknown.add(key + " | " + n + " (the list has " + known + ")");
            }
        });
        listed.forEach((key, row) -> {
            if (classes.contains(key.substring(0, key.indexOf(" | "))) && found.getOrDefault(key, 0) < row.count()) {
                System.out.println("Mutaties: noticed now, the list can lose it: " + key);
            }
        });
        if (!unknown.isEmpty()) {
            System.out.println("Mutaties: no test notices these changes, and the list does not say why:\n" + String.join("\n", unknown));
            System.exit(1);
        }
        System.out.println("Mutaties: " + found.size() + " kinds of changes that no test notices, each in the list.");
    }

    private static void write(
            Path list, List<String> lines, int header, int end, Map<String, Integer> found, Map<String, Row> listed)
            throws IOException {
        List<String> all = new ArrayList<>(lines.subList(0, header + 2));
        found.forEach((key, n) ->
                all.add("| " + key + " | " + n + " | " + (listed.containsKey(key) ? listed.get(key).reason() : "open") + " |"));
        all.addAll(lines.subList(end, lines.size()));
        Files.write(list, all);
    }
}
