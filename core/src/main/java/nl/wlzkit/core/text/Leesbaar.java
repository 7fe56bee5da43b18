package nl.wlzkit.core.text;

/**
 * Something that can be shown to people: an amount, a percentage, a form of care, a sentence.
 *
 * <p>This is the form for reading; {@code toString()} is the plain, language-free form for logs and for round trips.
 */
public interface Leesbaar {
    /**
     * Returns how this is written for people.
     *
     * @param taal the language to write in
     * @return the text, never empty
     */
    String in(Taal taal);

    /**
     * Writes any value that occurs in a question or an answer for people: yes and no in words, what is {@link Leesbaar}
     * by its own word, all else plainly.
     *
     * @param waarde the value
     * @param taal the language to write in
     * @return the text
     */
    static String show(Object waarde, Taal taal) {
        if (waarde instanceof Leesbaar leesbaar) {
            return leesbaar.in(taal);
        }
        if (waarde instanceof Boolean janee) {
            return taal == Taal.NL ? (janee ? "ja" : "nee") : (janee ? "yes" : "no");
        }
        return waarde.toString();
    }
}
