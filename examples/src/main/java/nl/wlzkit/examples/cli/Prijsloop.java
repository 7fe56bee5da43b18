package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Kolom;
import nl.wlzkit.csv.Ontvanger;
import nl.wlzkit.csv.Weigering;
import nl.wlzkit.examples.cli.Productievorm.Productieregel;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Regelprijs;
import org.jspecify.annotations.Nullable;

/** Prices lines as they come, writes what they cost and adds them up. What cannot be priced is counted and refused. */
final class Prijsloop implements Ontvanger<Productieregel> {
    /** By what lines can be added up. */
    enum Indeling {
        zorgkantoor,
        jaar,
        vorm,
        prestatiecode,
        aanbieder;

        String of(Productieregel regel) {
            return switch (this) {
                case zorgkantoor -> regel.regel().zorgkantoor().naam();
                case jaar -> Integer.toString(regel.regel().dag().getYear());
                case vorm -> regel.regel().vorm().orElseThrow().name();
                case prestatiecode -> regel.regel().prestatiecode().code();
                // what a line calls somebody who was not given says nothing, and there is no end to it
                case aanbieder -> regel.regel().aanbieder() == Prijstabel.ONBEKEND ? "?" : regel.aanbieder();
            };
        }
    }

    /** The groups of one table of totals. */
    record Groepering(List<Indeling> indeling, Map<List<String>, Prijssom> groepen) {}

    /** So many groups may there be, in all tables of totals together: what is kept must not grow with the lines. */
    private static final int GROEPEN = 100_000;

    private final String naam;
    private final Productievorm vorm;
    private final Optional<CsvWriter> uit;
    private final Prijssom som = new Prijssom();
    private final List<Groepering> groeperingen = new ArrayList<>();
    private int groepen;
    private boolean metKenmerk;
    private @Nullable Prijstabel tabel;

    Prijsloop(String naam, Productievorm vorm, List<List<Indeling>> per, Optional<Uitvoerbestand> uit) {
        this.naam = naam;
        this.vorm = vorm;
        per.forEach(indeling -> groeperingen.add(new Groepering(indeling, new HashMap<>())));
        this.uit = uit.map(u -> CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(u.writer()));
    }

    /** The header was read: these are the tables, and these the columns of the lines. */
    void start(Prijstabel prijstabel, List<Kolom<?>> kolommen) {
        tabel = prijstabel;
        vorm.bind(prijstabel, kolommen);
        metKenmerk = vorm.hasKenmerk(kolommen);
        write("regel", "kenmerk", "bedrag-van", "bedrag-tot", "uitslag");
    }

    @Override
    public Optional<Weigering> accept(int nummer, Productieregel regel) {
        Prijstabel t = tabel;
        if (t == null) {
            throw new IllegalStateException("the header is read before a line is");
        }
        Regelprijs prijs = t.price(regel.regel());
        add(som, prijs, regel);
        for (Groepering groepering : groeperingen) {
            add(groepering.groepen().computeIfAbsent(key(groepering, regel), k -> group()), prijs, regel);
        }
        if (!prijs.uitslag().isGeprijsd()) {
            return Optional.of(new Weigering(vorm.blame(prijs.uitslag()), vorm.expected(prijs.uitslag())));
        }
        if (uit.isPresent()) {
            String van = plain(prijs.van());
            write(
                    Integer.toString(nummer),
                    regel.kenmerk(),
                    van,
                    prijs.tot() == prijs.van() ? van : plain(prijs.tot()),
                    prijs.uitslag().name());
        }
        return Optional.empty();
    }

    /** The last line was read. */
    void end() {
        try {
            if (uit.isPresent()) {
                uit.get().flush();
            }
        } catch (IOException e) {
            throw new IllegalStateException("a file that gets its name when it is done has errors of its own", e);
        }
    }

    private void write(String nummer, String kenmerk, String van, String tot, String uitslag) {
        if (uit.isPresent() && metKenmerk) {
            uit.get().writeRecord(nummer, kenmerk, van, tot, uitslag);
        } else {
            uit.ifPresent(csv -> csv.writeRecord(nummer, van, tot, uitslag));
        }
    }

    private static List<String> key(Groepering groepering, Productieregel regel) {
        List<String> sleutel = new ArrayList<>(groepering.indeling().size());
        for (Indeling indeling : groepering.indeling()) {
            sleutel.add(indeling.of(regel));
        }
        return sleutel;
    }

    private Prijssom group() {
        groepen++;
        if (groepen > GROEPEN) {
            throw refused(
                    "--per",
                    Tekst.of("hoogstens " + GROEPEN + " groepen samen", "at most " + GROEPEN + " groups together"));
        }
        return new Prijssom();
    }

    private void add(Prijssom bij, Regelprijs prijs, Productieregel regel) {
        if (!bij.add(prijs, regel.regel().aantal())) {
            throw refused(
                    naam,
                    Tekst.of(
                            "regels die samen minder dan een biljard euro kosten",
                            "lines that cost less than a quadrillion euros together"));
        }
    }

    private static OngeldigeInvoerException refused(String bron, Tekst verwacht) {
        return new OngeldigeInvoerException(bron, List.of(Probleem.of("", 0, 0, "", verwacht)));
    }

    Prijssom som() {
        return som;
    }

    List<Groepering> groeperingen() {
        return groeperingen;
    }

    Prijstabel tabel() {
        return Optional.ofNullable(tabel).orElseThrow();
    }

    /** An amount as it stands in a CSV: euros with a decimal point, without zeros behind. */
    static String plain(long centen) {
        long rest = Math.abs(centen % 100);
        String teken = centen < 0 && centen > -100 ? "-" : "";
        return teken + centen / 100 + (rest == 0 ? "" : "." + rest / 10 + (rest % 10 == 0 ? "" : rest % 10));
    }
}
