package nl.wlzkit.core.party;

import nl.wlzkit.core.text.Tekst;

/** Says what is wrong with a text that should be a code of so many digits, where a hint helps. */
final class Cijfercode {
    private static final String ZERO = "Oo";
    private static final String ONE = "Iil";
    /** A code that is much too long is no slip; nobody reads a hint about it. */
    private static final int LONGEST = 40;

    private Cijfercode() {}

    /**
     * Returns what was expected, with a hint.
     *
     * @param code what the code is: "an AGB code: 8 digits"
     * @param cijfers how many digits it has
     * @param tekst the text that is none
     * @return the phrase, with a hint about spaces, letters that look like digits, foreign digits, or zeros in front
     */
    static Tekst expected(Tekst code, int cijfers, String tekst) {
        if (tekst.length() > LONGEST || tekst.isEmpty()) {
            return code;
        }
        if (tekst.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return hint(code, "zonder spaties", "without spaces");
        }
        boolean bijna = tekst.chars().allMatch(c -> isDigit(c) || looksLikeADigit(c));
        if (bijna && tekst.chars().anyMatch(Cijfercode::isDigit)) {
            if (tekst.chars().anyMatch(c -> ZERO.indexOf(c) >= 0)) {
                return hint(code, "het cijfer 0, niet de letter O", "the digit 0, not the letter O");
            }
            if (tekst.chars().anyMatch(c -> ONE.indexOf(c) >= 0)) {
                return hint(code, "het cijfer 1, niet de letter l of I", "the digit 1, not the letter l or I");
            }
            int n = tekst.length();
            return n < cijfers
                    ? hint(
                            code,
                            "hier staan er " + n + ", en nullen vooraan horen erbij",
                            "here are " + n + ", and zeros in front belong to it")
                    : hint(code, "hier staan er " + n, "here are " + n);
        }
        if (tekst.codePoints().allMatch(Character::isDigit)) {
            return hint(code, "alleen de cijfers 0 tot en met 9", "only the digits 0 through 9");
        }
        return code;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean looksLikeADigit(int c) {
        return ZERO.indexOf(c) >= 0 || ONE.indexOf(c) >= 0;
    }

    private static Tekst hint(Tekst code, String nl, String en) {
        return Tekst.of(code.nl() + "; " + nl, code.en() + "; " + en);
    }
}
