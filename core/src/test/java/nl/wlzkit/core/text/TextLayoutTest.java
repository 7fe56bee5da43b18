package nl.wlzkit.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLayoutTest {
    @Test
    void aTextIsWrappedAtItsSpaces() {
        //                     1234567890
        assertThat(TextLayout.wrap("een twee  drie\nvier", "- ", "  ", 10)).isEqualTo("- een twee\n  drie\n  vier\n");
    }

    @Test
    void aWordThatIsLongerThanALineIsCut() {
        assertThat(TextLayout.wrap("a bcdefghij k", "", " ", 5)).isEqualTo("a\n bcde\n fghi\n j k\n");
    }

    @Test
    void aWordThatJustFitsIsNotCut() {
        assertThat(TextLayout.wrap("abcde fghij", "", "", 5)).isEqualTo("abcde\nfghij\n");
    }

    /** Not even one letter fits behind it, on no line; the text is more important than the width. */
    @Test
    void whatStandsBeforeALineMayFillIt() {
        assertThat(TextLayout.wrap("abc", "12345", "12345", 5)).isEqualTo("12345abc\n");
    }

    @Test
    void widthCountsCodePoints() {
        String clef = "\uD834\uDD1E"; // one code point, two chars
        assertThat(TextLayout.wrap(clef.repeat(6), "", "", 4)).isEqualTo(clef.repeat(4) + "\n" + clef.repeat(2) + "\n");
    }

    @Test
    void aNumberIsNotPartedFromItsSign() {
        // "op € 5,00" and "is 95,5 %" fit in nine characters, but not with a word before them
        assertThat(TextLayout.wrap("maar op € 5,00 is", "", "", 9)).isEqualTo("maar op\n€ 5,00 is\n");
        assertThat(TextLayout.wrap("ergens 95,5 %", "", "", 11)).isEqualTo("ergens\n95,5 %\n");
    }
}
