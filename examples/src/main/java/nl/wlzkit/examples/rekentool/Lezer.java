package nl.wlzkit.examples.rekentool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.wlzkit.core.text.Tekst;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a part: no deeper, no longer texts and no more of them than a spreadsheet writes. */
abstract class Lezer extends DefaultHandler {
    private static final int DEEPEST = 40;

    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    /** More than a limit allows. */
    static final class Teveel extends SAXException {
        private static final long serialVersionUID = 1L;

        Teveel() {
            super("too much");
        }
    }

    /** XML that is no spreadsheet. */
    static final class Verkeerd extends SAXException {
        private static final long serialVersionUID = 1L;
        private final String waarde;
        private final Tekst verwacht;

        Verkeerd(Tekst verwacht, String waarde) {
            super(verwacht.toString());
            this.verwacht = verwacht;
            this.waarde = waarde;
        }

        Tekst verwacht() {
            return verwacht;
        }

        String waarde() {
            return waarde;
        }
    }

    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder tekst = new StringBuilder();
    private boolean verzamelt;
    private int stukken;

    abstract void start(String naam, Attributes attributen) throws SAXException;

    abstract void end(String naam) throws SAXException;

    /** Forgets the text so far. */
    final void forget() {
        tekst.setLength(0);
        stukken = 0;
    }

    /** From here on the text counts, after that of earlier pieces. */
    final void collect() {
        verzamelt = true;
        stukken++;
    }

    /** Here a piece of text ends. */
    final void pause() {
        verzamelt = false;
    }

    /** The text of the pieces; absent if there was none. */
    final Optional<String> collected() {
        return stukken == 0 ? Optional.empty() : Optional.of(tekst.toString());
    }

    /** Whether an element of this name is open. */
    final boolean in(String naam) {
        return open.contains(naam);
    }

    @Override
    public final void startElement(String uri, String naam, String voluit, Attributes attributen) throws SAXException {
        if (open.size() >= DEEPEST) {
            throw new Teveel();
        }
        open.push(naam);
        start(naam, attributen);
    }

    @Override
    public final void endElement(String uri, String naam, String voluit) throws SAXException {
        end(naam);
        open.pop();
    }

    @Override
    public final void characters(char[] tekens, int begin, int aantal) throws SAXException {
        if (!verzamelt) {
            return;
        }
        if (tekst.length() + aantal > LONGEST) {
            throw new Teveel();
        }
        tekst.append(tekens, begin, aantal);
    }
}
