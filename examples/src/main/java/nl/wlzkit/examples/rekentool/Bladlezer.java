package nl.wlzkit.examples.rekentool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.text.Tekst;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads the cells of one sheet from its XML, and keeps those that are asked for as they are written. POI's own handler
 * gives a cell as it is shown; here the number itself counts.
 */
final class Bladlezer extends Lezer {
    private static final Pattern ADRES = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** More than a sheet of a workbook has that is filled in by hand. */
    private static final int MOST_CELLS = 150_000;

    private final Predicate<String> gevraagd;
    private final Map<String, Ruwecel> cellen = new HashMap<>();
    private final Map<String, Integer> verwijzingen = new HashMap<>();

    private int aantal;
    private int rij;
    private int kolom;
    private boolean inCel;
    private String adres = "";
    private String soort = "";
    private boolean formule;

    /** {@code gevraagd} says of an address whether the cell is asked for. */
    Bladlezer(Predicate<String> gevraagd) {
        this.gevraagd = gevraagd;
    }

    /** The cells by address. */
    Map<String, Ruwecel> cellen() {
        return cellen;
    }

    /** The cells that refer to the table of texts, with the number of the text. */
    Map<String, Integer> verwijzingen() {
        return verwijzingen;
    }

    @Override
    void start(String naam, Attributes attributen) throws SAXException {
        switch (naam) {
            case "row" -> {
                String r = attributen.getValue("r");
                rij = r == null ? rij + 1 : number(r);
                kolom = 0;
            }
            case "c" -> startCell(attributen);
            case "f" -> formule = true;
            case "v" -> collect();
            case "t" -> {
                if (inCel && soort.equals("inlineStr") && !in("rPh")) {
                    collect();
                }
            }
            default -> {
                // nothing that matters
            }
        }
    }

    private void startCell(Attributes attributen) throws SAXException {
        if (++aantal > MOST_CELLS) {
            throw new Teveel();
        }
        String r = attributen.getValue("r");
        if (r == null) {
            kolom++;
            adres = column(kolom) + rij;
        } else {
            Matcher m = ADRES.matcher(r);
            if (!m.matches() || number(m.group(2)) != rij) {
                throw new Verkeerd(Tekst.of("een cel in rij " + rij, "a cell in row " + rij), r);
            }
            adres = r;
            kolom = column(m.group(1));
        }
        String t = attributen.getValue("t");
        soort = t == null ? "n" : t;
        formule = false;
        forget();
        inCel = true;
    }

    @Override
    void end(String naam) throws SAXException {
        switch (naam) {
            case "v", "t" -> pause();
            case "c" -> {
                inCel = false;
                if (gevraagd.test(adres)) {
                    endCell();
                }
            }
            default -> {
                // nothing that matters
            }
        }
    }

    private void endCell() throws SAXException {
        if (cellen.containsKey(adres)) {
            throw new Verkeerd(Tekst.of("elke cel één keer", "every cell once"), adres);
        }
        Optional<String> waarde = collected();
        String tekst = waarde.orElse("");
        boolean leeg = waarde.isEmpty() || (tekst.isEmpty() && !soort.equals("str") && !soort.equals("inlineStr"));
        if (leeg) {
            cellen.put(adres, new Ruwecel(Ruwecel.Soort.LEEG, "", formule));
            return;
        }
        Ruwecel cel = switch (soort) {
            case "n" -> Ruwecel.number(tekst.strip(), formule);
            case "s" -> {
                verwijzingen.put(adres, number(tekst.strip()));
                yield new Ruwecel(Ruwecel.Soort.TEKST, "", formule);
            }
            case "str", "inlineStr" -> new Ruwecel(Ruwecel.Soort.TEKST, tekst, formule);
            case "e" -> Ruwecel.error(tekst.strip(), formule);
            default -> new Ruwecel(Ruwecel.Soort.ANDERS, tekst, formule);
        };
        cellen.put(adres, cel);
    }

    private static int number(String tekst) throws SAXException {
        if (!tekst.matches("[0-9]{1,7}")) {
            throw new Verkeerd(Tekst.of("een rij of verwijzing als getal", "a row or reference as a number"), tekst);
        }
        return Integer.parseInt(tekst);
    }

    private static String column(int nummer) {
        StringBuilder letters = new StringBuilder();
        for (int n = nummer; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('A' + (n - 1) % 26));
        }
        return letters.toString();
    }

    private static int column(String letters) {
        int nummer = 0;
        for (int i = 0; i < letters.length(); i++) {
            nummer = nummer * 26 + letters.charAt(i) - 'A' + 1;
        }
        return nummer;
    }
}
