package nl.wlzkit.examples.spark;

import java.io.PrintWriter;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

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
        Taal taal = Opdrachtregel.language(args);
        if (args.length == 0 || args[0].equals("--help")) {
            out.print(help(taal));
            return args.length == 0 ? Programma.BAD_INPUT : Programma.DONE;
        }
        return Programma.attempt(err, taal, () -> {
            Opdrachtregel opdracht = Opdrachtregel.parse(false, args);
            Sessie.with(spark -> {
                Prijstaak taak = Prijstaak.prepare(spark, opdracht.opdracht(), opdracht.regels());
                out.print(Samenvatting.text(taak.write(opdracht.uit(), opdracht.partities()), taal));
            });
        });
    }

    private static String help(Taal taal) {
        return Tekst.of("""
                        Prijst regels productie in Parquet met Spark.

                        Gebruik: REGELS.parquet --tarieven TABEL --aanbieder CODE=BESTAND.json --uit MAP
                          --tarieven TABEL           uw tabel met NZa-maximumtarieven (JSON of CSV)
                          --aanbieder CODE=BESTAND   wat een aanbieder vertelt, en hoe de regels hem noemen; mag vaker
                          --sector VV|GZ|GGZ         van welke sector het gepubliceerde beleid is
                          --beleid BESTAND           een eigen tariefbeleid in plaats van het gepubliceerde
                          --lezing NAAM=WAARDE       hoe een dubbelzinnige plek gelezen wordt; mag vaker
                          --regelfeit NAAM           een feit dat de regels vertellen, in een kolom met die naam; mag vaker
                          --uit MAP                  waar het resultaat komt; deze map mag er nog niet zijn
                          --partities N              in hoeveel delen
                          --taal nl|en               de taal van wat op het scherm komt

                        Exitcodes: 0 gedaan, 2 verkeerde invoer of afgebroken (niets geschreven), 1 een fout van dit programma.
                        """, """
                        Prices lines of production in Parquet on Spark.

                        Usage: LINES.parquet --tarieven TABLE --aanbieder CODE=FILE.json --uit FOLDER
                          --tarieven TABLE           your table of NZa maximum tariffs (JSON or CSV)
                          --aanbieder CODE=FILE      what a provider tells, and what lines call it; may be repeated
                          --sector VV|GZ|GGZ         of which sector the published policy is
                          --beleid FILE              a tariff policy of your own instead of the published one
                          --lezing NAME=VALUE        how an ambiguous place is read; may be repeated
                          --regelfeit NAME           a fact that lines tell, in a column of that name; may be repeated
                          --uit FOLDER               where the result goes; this folder must not be there yet
                          --partities N              in how many parts
                          --taal nl|en               the language of what is shown

                        Exit codes: 0 done, 2 bad input or interrupted (nothing written), 1 a fault of this program.
                        """).in(taal);
    }
}
