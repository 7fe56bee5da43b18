package nl.wlzkit.examples.spark;

import java.io.PrintWriter;

/** Prices lines of production in Parquet, on one machine or many. See the README beside this module. */
public final class PrijsOpSpark {
    private PrijsOpSpark() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Programma.main(PrijsOpSpark::run, args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        Opdrachtregel regel = Opdrachtregel.parse("PrijsOpSpark", false, args);
        return Programma.attempt(out, err, regel, (spark, gevraagd) -> {
            Prijstaak taak = Prijstaak.prepare(spark, gevraagd.opdracht(), gevraagd.regels());
            out.print(Samenvatting.text(taak.write(gevraagd.uit(), gevraagd.partities()), regel.taal()));
        });
    }
}
