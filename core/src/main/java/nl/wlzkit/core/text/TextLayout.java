package nl.wlzkit.core.text;

/** Lays out text for a screen of limited width. Stateless and thread-safe. */
public final class TextLayout {
    private static final String NBSP = "\u00A0";

    private TextLayout() {}

    /**
     * Wraps a text at its spaces, but not between a number and its sign (95,5 %, € 12,50). A word that is longer than a
     * line is cut.
     *
     * @param text the text; its runs of white space become single spaces
     * @param first what stands before the first line
     * @param next what stands before every next line
     * @param width the longest line, in code points
     * @return the lines, each ended by a line feed
     */
    public static String wrap(String text, String first, String next, int width) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean leeg = true;
        String heel = text.strip().replace(" %", NBSP + "%").replace("€ ", "€" + NBSP);
        for (String woord : heel.split("\\s+", -1)) {
            String rest = woord;
            if (!leeg && length(line) + 1 + length(rest) > width) {
                out.append(line).append('\n');
                line = new StringBuilder(next);
                leeg = true;
            }
            while (leeg && length(line) + length(rest) > width && width > length(line)) {
                int knip = rest.offsetByCodePoints(0, width - length(line));
                out.append(line).append(rest, 0, knip).append('\n');
                rest = rest.substring(knip);
                line = new StringBuilder(next);
            }
            line.append(leeg ? "" : " ").append(rest);
            leeg = false;
        }
        return out.append(line).append('\n').toString().replace(NBSP, " ");
    }

    private static int length(CharSequence s) {
        return Character.codePointCount(s, 0, s.length());
    }
}
