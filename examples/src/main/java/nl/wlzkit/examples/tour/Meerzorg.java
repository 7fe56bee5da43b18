package nl.wlzkit.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.rekentool.Rekentoolantwoord;
import nl.wlzkit.examples.rekentool.Werkboek;
import nl.wlzkit.tariff.meerzorg.Celvergelijking;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.meerzorg.Rekentoolverslag;

/** A filled-in meerzorg sheet, calculated again and explained. The sheet is made up. */
public final class Meerzorg {
    private Meerzorg() {}

    /**
     * Tells the page.
     *
     * @param args none
     * @throws IOException if the demonstration data cannot be read
     */
    public static void main(String[] args) throws IOException {
        Rondleiding.start(Meerzorg::tell);
    }

    static void tell(PrintStream out, Path data) throws IOException {
        byte[] bestand = Files.readAllBytes(data.resolve("rekentool-meerzorg-2026-fictief.xlsx"));
        Werkboek werkboek = Werkboek.read("sheet", bestand, Set.copyOf(Rekentool.cellen()));

        Rekentoolverslag verslag = Rekentool.of(werkboek.jaar()).check(werkboek, Rekentool.LEESWIJZE);

        Set<String> getoond = Set.of("OI!E28", "OI!E37", "OI!E38", "OI!C39", "OI!H37");
        out.println("Cells calculated again: " + verslag.cellen().size() + "; all equal: " + verslag.isGelijk());
        for (Celvergelijking cel : verslag.cellen()) {
            if (getoond.contains(cel.cel().toString())) {
                out.println();
                out.println(cel.wat().in(Taal.EN) + ": " + Rekentoolantwoord.value(cel, Taal.EN) + " ("
                        + cel.oordeel().in(Taal.EN) + " to the sheet)");
                Regel regel = Regelcatalogus.get().find(cel.regel()).orElseThrow();
                out.println("  " + regel.id() + ": " + regel.stelling().in(Taal.EN));
            }
        }
    }
}
