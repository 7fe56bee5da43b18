package nl.wlzkit.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes inputs from good ones: bytes, words and lines changed, and of JSON the tree. The same seed makes the same inputs. */
final class Mutaties {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST = 150_000;

    /** What a number may look like. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "0.1",
            "1e2",
            "1E+2",
            "1e-60",
            "1e60",
            "1e61",
            "1e999999999",
            "1e-999999999",
            "1e2147483648",
            "1e99999999999",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "999999999999999",
            "0.999999999999999999999999999999",
            "00",
            "+1",
            ".5",
            "5.",
            "0x10",
            "NaN",
            "Infinity",
            "1.0000000000",
            "1,5",
            "1.000,00",
            "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
            "2023-02-29",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "24:00",
            "2024-12-31T23:59:60Z",
            "100%",
            "1/0",
            "0/1",
            "-1/3");

    /** What a text may hold: ends and beginnings of other things, and characters that are not what they seem. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00A0",
            "\u0000",
            "\u0001",
            "\uFEFF",
            "\u2028",
            "\u202E",
            "\u0130",
            "\u0131",
            "ß",
            "ﬀ",
            "\u0301",
            "\uD800",
            "\uDC00",
            "😀",
            "\u0661\u0662",
            "\uFF11",
            "\"",
            "\"\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "'",
            ";",
            ",",
            "\t",
            "\r\n",
            "\n",
            "\r",
            "{",
            "}",
            "[",
            "]",
            ":",
            "null",
            "true",
            "false",
            "/*",
            "//",
            "#",
            "~",
            "~0",
            "~1",
            "/",
            "€",
            "€ 1,00",
            "%",
            "$1",
            "${x}",
            "%s",
            "{0}",
            "|",
            "+",
            "-",
            "__proto__",
            "@class",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "5VV",
            "Z999",
            "VERBLIJF",
            "2024",
            "123456782");

    private final Random random;

    Mutaties(Random random) {
        this.random = random;
    }

    /** Makes one input from good ones, with one to four changes. */
    byte[] make(List<byte[]> zaden) {
        byte[] invoer = one(zaden);
        for (int i = random.nextInt(4); i >= 0; i--) {
            invoer = change(invoer, zaden);
        }
        return invoer.length <= LONGEST ? invoer : Arrays.copyOf(invoer, LONGEST);
    }

    private byte[] change(byte[] invoer, List<byte[]> zaden) {
        return switch (random.nextInt(8)) {
            case 0 -> bytes(invoer);
            case 1 -> words(invoer);
            case 2 -> lines(invoer);
            case 3 -> random.nextInt(4) == 0 ? coding(invoer) : words(invoer);
            case 4 -> random.nextInt(4) == 0 ? crossed(invoer, one(zaden)) : tree(invoer, one(zaden));
            default -> tree(invoer, one(zaden));
        };
    }

    // ---------------------------------------------------------------------------------------------------------- bytes

    private byte[] bytes(byte[] in) {
        if (in.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        int a = random.nextInt(in.length);
        int b = Math.min(in.length, a + 1 + random.nextInt(1 + random.nextInt(64)));
        byte[] uit = in.clone();
        return switch (random.nextInt(6)) {
            case 0 -> {
                uit[a] ^= (byte) (1 << random.nextInt(8));
                yield uit;
            }
            case 1 -> {
                uit[a] = (byte) random.nextInt();
                yield uit;
            }
            case 2 -> joined(part(in, 0, a), part(in, b, in.length));
            case 3 -> joined(part(in, 0, b), part(in, a, in.length));
            case 4 -> part(in, 0, a);
            default -> joined(part(in, 0, a), one(TEXTS).getBytes(UTF_8), part(in, a, in.length));
        };
    }

    private byte[] crossed(byte[] een, byte[] ander) {
        int a = random.nextInt(een.length + 1);
        int b = random.nextInt(ander.length + 1);
        return joined(part(een, 0, a), part(ander, b, ander.length));
    }

    private byte[] coding(byte[] in) {
        String tekst = new String(in, UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> tekst.getBytes(UTF_16LE);
            case 1 -> tekst.getBytes(ISO_8859_1);
            case 2 -> ('\uFEFF' + tekst).getBytes(UTF_8);
            default -> ('\uFEFF' + tekst).getBytes(UTF_16LE);
        };
    }

    // ---------------------------------------------------------------------------------------------------------- words

    /** Replaces, repeats or leaves out a word or a number, wherever it stands. */
    private byte[] words(byte[] in) {
        String tekst = new String(in, UTF_8);
        if (tekst.isEmpty()) {
            return text().getBytes(UTF_8);
        }
        int van = random.nextInt(tekst.length());
        int tot = van;
        while (van > 0 && Character.isLetterOrDigit(tekst.charAt(van - 1))) {
            van--;
        }
        while (tot < tekst.length() && Character.isLetterOrDigit(tekst.charAt(tot))) {
            tot++;
        }
        String woord = tekst.substring(van, tot);
        String nieuw = switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> woord + text();
            case 2 -> text() + woord;
            case 3 -> woord.toUpperCase(java.util.Locale.ROOT);
            case 4 -> woord + woord;
            default -> random.nextBoolean() ? one(NUMBERS) : text();
        };
        return (tekst.substring(0, van) + nieuw + tekst.substring(tot)).getBytes(UTF_8);
    }

    /** Leaves out, repeats or swaps lines, or fields of a line. */
    private byte[] lines(byte[] in) {
        String tekst = new String(in, UTF_8);
        String tussen = one(List.of("\n", ";", ",", "+", " "));
        List<String> delen = new ArrayList<>(Arrays.asList(tekst.split(java.util.regex.Pattern.quote(tussen), -1)));
        int a = random.nextInt(delen.size());
        int b = random.nextInt(delen.size());
        switch (random.nextInt(4)) {
            case 0 -> delen.remove(a);
            case 1 -> delen.add(b, delen.get(a));
            case 2 -> Collections.swap(delen, a, b);
            default -> delen.set(a, random.nextBoolean() ? text() : one(NUMBERS));
        }
        return String.join(tussen, delen).getBytes(UTF_8);
    }

    /** A piece of text; now and then very long. */
    private String text() {
        String stuk = one(TEXTS);
        return switch (random.nextInt(30)) {
            case 0 -> (stuk + one(TEXTS)).repeat(1 + random.nextInt(3_000));
            case 1, 2, 3 -> stuk + one(TEXTS) + one(NUMBERS);
            default -> stuk;
        };
    }

    // ----------------------------------------------------------------------------------------------------------- tree

    /** Changes a part of a JSON document; what is no JSON changes in words. */
    private byte[] tree(byte[] in, byte[] ander) {
        JsonNode wortel;
        JsonNode donor;
        try {
            wortel = MAPPER.readTree(in);
            donor = MAPPER.readTree(ander);
        } catch (IOException e) {
            return words(in);
        }
        List<ContainerNode<?>> houders = new ArrayList<>();
        gather(wortel, houders);
        houders.removeIf(JsonNode::isEmpty);
        if (houders.isEmpty()) {
            return words(in);
        }
        ContainerNode<?> houder = one(houders);
        int i = random.nextInt(houder.size());
        JsonNode nieuw = node(wortel, donor);
        if (houder instanceof ObjectNode object) {
            List<String> namen = new ArrayList<>();
            object.fieldNames().forEachRemaining(namen::add);
            String naam = namen.get(i);
            switch (random.nextInt(6)) {
                case 0 -> object.remove(naam);
                case 1 -> object.set(text(), object.remove(naam));
                case 2 -> object.set(text(), nieuw);
                case 3 -> object.set(naam, MAPPER.createArrayNode().add(object.get(naam)));
                case 4 -> {
                    return twice(wortel, naam);
                }
                default -> object.set(naam, nieuw);
            }
        } else if (houder instanceof ArrayNode array) {
            switch (random.nextInt(5)) {
                case 0 -> array.remove(i);
                case 1 -> array.insert(i, array.get(i).deepCopy());
                case 2 -> array.insert(i, nieuw);
                case 3 -> array.removeAll();
                default -> array.set(i, nieuw);
            }
        }
        return written(wortel).getBytes(UTF_8);
    }

    /** The document with a member of this name twice in its object. */
    private byte[] twice(JsonNode wortel, String naam) {
        String tekst = written(wortel);
        String sleutel = '"' + naam + "\":";
        int plaats = tekst.indexOf(sleutel);
        return (plaats < 0 ? tekst : tekst.substring(0, plaats) + sleutel + "null," + tekst.substring(plaats))
                .getBytes(UTF_8);
    }

    private JsonNode node(JsonNode wortel, JsonNode donor) {
        return switch (random.nextInt(8)) {
            case 0 -> MAPPER.nullNode();
            case 1 -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
            case 2 -> MAPPER.getNodeFactory().textNode(text());
            case 3 -> MAPPER.getNodeFactory().textNode(one(NUMBERS));
            case 4 -> number();
            case 5 -> random.nextBoolean() ? MAPPER.createArrayNode() : MAPPER.createObjectNode();
            default -> {
                List<JsonNode> alle = new ArrayList<>();
                flatten(random.nextBoolean() ? wortel : donor, alle);
                yield one(alle).deepCopy();
            }
        };
    }

    private JsonNode number() {
        String getal = one(NUMBERS);
        try {
            JsonNode node = MAPPER.readTree(getal);
            return node.isNumber() ? node : MAPPER.getNodeFactory().textNode(getal);
        } catch (JsonProcessingException e) {
            return MAPPER.getNodeFactory().numberNode(random.nextInt(10_000) - 1_000);
        }
    }

    private static String written(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void gather(JsonNode node, List<ContainerNode<?>> into) {
        if (node instanceof ContainerNode<?> houder) {
            into.add(houder);
            houder.forEach(kind -> gather(kind, into));
        }
    }

    private static void flatten(JsonNode node, List<JsonNode> into) {
        into.add(node);
        node.forEach(kind -> flatten(kind, into));
    }

    // -------------------------------------------------------------------------------------------------------- helpers

    private <T> T one(List<T> lijst) {
        return lijst.get(random.nextInt(lijst.size()));
    }

    private static byte[] part(byte[] in, int van, int tot) {
        return Arrays.copyOfRange(in, van, tot);
    }

    private static byte[] joined(byte[]... delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        for (byte[] deel : delen) {
            uit.writeBytes(deel);
        }
        return uit.toByteArray();
    }
}
