package nl.wlzkit.core.input;

import nl.wlzkit.core.text.Tekst;

/** How a piece of untrusted input is shown in a message: on one line, printable, and short. */
final class Fragment {
    private static final int LONGEST = 60;
    private static final int LONGEST_POINTER = 500;

    /** Longer than any expectation of ours; one that repeats a name out of the input can be of any length. */
    private static final int LONGEST_EXPECTATION = 4_000;

    private Fragment() {}

    static String quote(String waarde) {
        return '"' + cut(waarde) + '"';
    }

    static String cut(String waarde) {
        return show(waarde, LONGEST);
    }

    /** A pointer is useful only when it is whole; one that is absurdly long is cut all the same. */
    static String printable(String pointer) {
        return show(pointer, LONGEST_POINTER);
    }

    /** What was expected may name what stands elsewhere in the input. */
    static Tekst expectation(Tekst verwacht) {
        return Tekst.of(show(verwacht.nl(), LONGEST_EXPECTATION), show(verwacht.en(), LONGEST_EXPECTATION));
    }

    private static String show(String waarde, int hoogstens) {
        StringBuilder s = new StringBuilder();
        int gezien = 0;
        int i = 0;
        for (; i < waarde.length() && gezien < hoogstens; gezien++) {
            int c = waarde.codePointAt(i);
            if (isPrintable(c)) {
                s.appendCodePoint(c);
            } else {
                for (char deel : Character.toChars(c)) {
                    s.append("\\u").append(hex4(deel));
                }
            }
            i += Character.charCount(c);
        }
        return i < waarde.length() ? s.append('…').toString() : s.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String hex4(int c) {
        String hex = Integer.toHexString(c);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
