package nl.wlzkit.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** How the characters of a table are written as bytes. */
public enum Codering implements Leesbaar {
    /** UTF-8, without a mark in front. */
    UTF_8("UTF-8"),
    /** UTF-8 with a byte order mark, as spreadsheets write it. */
    UTF_8_BOM("UTF-8 met BOM"),
    /** Windows-1252, as older programs write it; taken when the bytes are not UTF-8. */
    WINDOWS_1252("Windows-1252");

    private final String naam;

    Codering(String naam) {
        this.naam = naam;
    }

    Charset charset() {
        return this == WINDOWS_1252 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? naam : naam.replace(" met ", " with ");
    }
}
