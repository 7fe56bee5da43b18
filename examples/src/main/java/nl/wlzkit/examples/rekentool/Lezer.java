package nl.wlzkit.examples.rekentool;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.wlzkit.core.text.Tekst;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
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

    abstract void start(String naam, Attributes attributen) throws SAXException;

    abstract void end(String naam) throws SAXException;

    /** From here on the text counts. */
    final void collect() {
        tekst.setLength(0);
        verzamelt = true;
    }

    /** The text since {@link #collect()}. */
    final String collected() {
        verzamelt = false;
        return tekst.toString();
    }

    /** Adds a piece to a text that is written in pieces. */
    static String join(String eerder, String stuk) throws SAXException {
        if (eerder.length() + stuk.length() > LONGEST) {
            throw new Teveel();
        }
        return eerder + stuk;
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

    /** Nothing outside of the workbook is ever read. */
    @Override
    public final InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new Verkeerd(
                Tekst.of("een werkboek zonder verwijzing naar buiten", "a workbook without external entities"), "");
    }
}
