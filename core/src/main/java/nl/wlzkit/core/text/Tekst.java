package nl.wlzkit.core.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * One text in both languages. Immutable and thread-safe.
 *
 * @param nl the Dutch text
 * @param en the English text
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know that @serial is for types too
public record Tekst(String nl, String en) implements Leesbaar, Serializable {
    /**
     * Checks that both texts are there.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @throws NullPointerException if one is absent
     */
    public Tekst {
        Objects.requireNonNull(nl, "nl");
        Objects.requireNonNull(en, "en");
    }

    /**
     * Makes a text.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @return the text
     */
    public static Tekst of(String nl, String en) {
        return new Tekst(nl, en);
    }

    /**
     * Makes a text that is the same in both languages, such as a name.
     *
     * @param tekst the text
     * @return the text in both languages
     */
    public static Tekst same(String tekst) {
        return new Tekst(tekst, tekst);
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
