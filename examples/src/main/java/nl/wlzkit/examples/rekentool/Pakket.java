package nl.wlzkit.examples.rekentool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Werkblad;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The file of a workbook: a zip with a part for each sheet. Opened by its table of contents only: POI's way out, to read a
 * damaged zip from its begin to its end, keeps every part in memory.
 */
final class Pakket {
    /** In the workbooks of the zorgkantoren seventy-two. */
    private static final int MOST_PARTS = 1_000;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] ZIP_ENTRY = {'P', 'K', 1, 2};
    private static final Tekst EEN_WERKBOEK = Tekst.of("een werkboek (.xlsx)", "a workbook (.xlsx)");

    private Pakket() {}

    /** The cells that are asked for; one that is not in the file is absent. Of names only that they are there. */
    static Map<Cel, Ruwecel> read(byte[] inhoud, Set<Cel> gevraagd) throws OnleesbaarException {
        sniff(inhoud);
        // in two steps, so that what POI wraps or swallows can still be told
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(inhoud))
                .get()) {
            BegrensdeBron bron = new BegrensdeBron(zip);
            try (OPCPackage pakket = OPCPackage.open(bron)) {
                return cells(new XSSFReader(pakket), gevraagd);
            } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
                throw bron.isTooMuch() || e instanceof Lezer.Teveel ? tooMuch() : damaged();
            }
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    // --------------------------------------------------------------------------------------------- what it is at all

    private static void sniff(byte[] inhoud) throws OnleesbaarException {
        if (inhoud.length > Werkboek.MAX_BYTES) {
            throw new OnleesbaarException(
                    also(", hoogstens " + Werkboek.MAX_BYTES + " bytes", ", at most " + Werkboek.MAX_BYTES + " bytes"));
        }
        if (inhoud.length == 0) {
            throw new OnleesbaarException(also("; dit bestand is leeg", "; this file is empty"));
        }
        if (startsWith(inhoud, 0, OLE2)) {
            // the names in such a file are in UTF-16
            throw new OnleesbaarException(
                    contains(inhoud, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                            ? also(
                                    " zonder wachtwoord; haal het wachtwoord eraf en sla het op",
                                    " without a password; take the password off and save it")
                            : also(
                                    "; dit is een ouder Office-bestand (.xls): sla het op als .xlsx",
                                    "; this is an older Office file (.xls): save it as .xlsx"));
        }
        if (startsWith(inhoud, 0, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw new OnleesbaarException(also("; dit is een PDF", "; this is a PDF"));
        }
        if (!startsWith(inhoud, 0, ZIP)) {
            throw new OnleesbaarException(also("; dit bestand is iets anders", "; this file is something else"));
        }
        int delen = 0;
        for (int i = 0; i + ZIP_ENTRY.length <= inhoud.length; i++) {
            if (startsWith(inhoud, i, ZIP_ENTRY)) {
                delen++;
            }
        }
        if (delen > MOST_PARTS) {
            throw tooMuch();
        }
    }

    private static Tekst also(String nl, String en) {
        return Tekst.of(EEN_WERKBOEK.nl() + nl, EEN_WERKBOEK.en() + en);
    }

    private static boolean startsWith(byte[] inhoud, int vanaf, byte[] begin) {
        for (int i = 0; i < begin.length; i++) {
            if (vanaf + i >= inhoud.length || inhoud[vanaf + i] != begin[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] inhoud, byte[] stuk) {
        for (int i = 0; i + stuk.length <= inhoud.length; i++) {
            if (startsWith(inhoud, i, stuk)) {
                return true;
            }
        }
        return false;
    }

    private static OnleesbaarException tooMuch() {
        return new OnleesbaarException(also(
                " van gewone omvang; dit pakt uit tot veel meer dan een rekentool bevat",
                " of ordinary size; this one unpacks to much more than a rekentool holds"));
    }

    private static OnleesbaarException damaged() {
        return new OnleesbaarException(
                also("; dit bestand is beschadigd of anders van vorm", "; this file is damaged or of another form"));
    }

    // ----------------------------------------------------------------------------------------------------- the cells

    private static Map<Cel, Ruwecel> cells(XSSFReader werkboek, Set<Cel> gevraagd)
            throws IOException, OpenXML4JException, SAXException, OnleesbaarException {
        Map<Werkblad, Bladlezer> bladen = new EnumMap<>(Werkblad.class);
        XSSFReader.SheetIterator i = werkboek.getSheetIterator();
        while (i.hasNext()) {
            try (InputStream in = i.next()) {
                Optional<Werkblad> blad = sheet(i.getSheetName());
                if (blad.isPresent() && !bladen.containsKey(blad.get())) {
                    Set<String> adressen = new HashSet<>();
                    gevraagd.stream().filter(c -> c.blad() == blad.get()).forEach(c -> adressen.add(c.adres()));
                    Bladlezer lezer = new Bladlezer(adressen::contains);
                    parse(in, blad.get().naam().strip(), lezer);
                    bladen.put(blad.get(), lezer);
                }
            }
        }
        List<Probleem> afwezig = new ArrayList<>();
        for (Werkblad blad : Werkblad.values()) {
            if (!bladen.containsKey(blad)) {
                afwezig.add(Probleem.of(
                        "",
                        0,
                        0,
                        "",
                        Tekst.of("een werkblad \"" + blad.naam() + '"', "a sheet \"" + blad.naam() + '"')));
            }
        }
        if (!afwezig.isEmpty()) {
            throw new OnleesbaarException(afwezig);
        }
        Map<Integer, String> teksten = texts(werkboek, bladen);
        Map<Cel, Ruwecel> cellen = new HashMap<>();
        for (Map.Entry<Werkblad, Bladlezer> blad : bladen.entrySet()) {
            Map<String, Integer> verwijzingen = blad.getValue().verwijzingen();
            for (Map.Entry<String, Ruwecel> e : blad.getValue().cellen().entrySet()) {
                Cel cel = new Cel(blad.getKey(), e.getKey());
                Ruwecel ruw = e.getValue();
                Integer verwijzing = verwijzingen.get(e.getKey());
                if (Indeling.isNaam(cel)) {
                    ruw = ruw.soort() == Ruwecel.Soort.LEEG
                                    || (verwijzing == null && ruw.tekst().isEmpty())
                            ? ruw
                            : new Ruwecel(Ruwecel.Soort.TEKST, Werkboek.NAAM, ruw.formule());
                } else if (verwijzing != null) {
                    String tekst = teksten.get(verwijzing);
                    if (tekst == null) {
                        throw new OnleesbaarException(List.of(Probleem.of(
                                Indeling.place(cel),
                                0,
                                0,
                                verwijzing.toString(),
                                Tekst.of("het nummer van een tekst die er is", "the number of a text that exists"))));
                    }
                    ruw = new Ruwecel(Ruwecel.Soort.TEKST, tekst, ruw.formule());
                }
                cellen.put(cel, ruw);
            }
        }
        return cellen;
    }

    private static Optional<Werkblad> sheet(String naam) {
        for (Werkblad blad : Werkblad.values()) {
            if (blad.naam().equals(naam)) {
                return Optional.of(blad);
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, String> texts(XSSFReader werkboek, Map<Werkblad, Bladlezer> bladen)
            throws IOException, OpenXML4JException, SAXException, OnleesbaarException {
        Set<Integer> nummers = new HashSet<>();
        bladen.forEach((blad, lezer) -> lezer.verwijzingen().forEach((adres, nummer) -> {
            if (!Indeling.isNaam(new Cel(blad, adres))) {
                nummers.add(nummer);
            }
        }));
        Tekstenlezer lezer = new Tekstenlezer(nummers);
        if (!nummers.isEmpty()) {
            try (InputStream in = werkboek.getSharedStringsData()) {
                if (in != null) {
                    parse(in, "sharedStrings", lezer);
                }
            }
        }
        return lezer.teksten();
    }

    private static void parse(InputStream in, String plaats, Lezer lezer)
            throws IOException, SAXException, OnleesbaarException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            // neither entities nor anything from outside
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(lezer);
            reader.setErrorHandler(lezer);
            reader.parse(new InputSource(in));
        } catch (Lezer.Verkeerd e) {
            throw new OnleesbaarException(List.of(Probleem.of(plaats, 0, 0, e.waarde(), e.verwacht())));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
