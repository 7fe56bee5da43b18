package nl.wlzkit.examples.spark;

import java.io.PrintWriter;
import nl.wlzkit.core.text.Tekst;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Makes lines to try the job with: FICTIEF, every one is made up, of the provider {@code A1} that does not exist and the
 * products of {@code examples/data/tarieven-fictief.csv}. Some are wrong on purpose. The same number gives the same lines.
 */
public final class Voorbeeldregels {
    private Voorbeeldregels() {}

    /**
     * Writes lines.
     *
     * @param args how many, and the folder, which must not be there yet
     */
    public static void main(String[] args) {
        Programma.main(Voorbeeldregels::run, args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return Programma.attempt(err, Opdrachtregel.language(), () -> {
            if (args.length != 2 || !args[0].matches("[0-9]{1,10}")) {
                throw Fouten.told(Tekst.of("Verwacht: AANTAL MAP", "Expected: NUMBER FOLDER"));
            }
            Sessie.with(spark -> write(spark, Long.parseLong(args[0]), args[1]));
        });
    }

    static void write(SparkSession spark, long aantal, String map) {
        try {
            spark.range(aantal)
                    .selectExpr(
                            "id as kenmerk",
                            "if(pmod(hash(id, 0), 1000) = 0, 'A9', 'A1') as aanbieder",
                            "element_at(array('Zilveren Kruis', 'VGZ', 'Menzis', 'CZ', 'Salland', 'DSW',"
                                    + " 'Zorg en Zekerheid'), 1 + pmod(hash(id, 1), 7)) as zorgkantoor",
                            "date_add(date'2024-01-01', pmod(hash(id, 2), 366)) as dag",
                            "element_at(array('VERBLIJF', 'VPT', 'MPT'), 1 + pmod(hash(id, 3), 3)) as vorm",
                            "element_at(array('4VV', '5VV', '6VV', null), 1 + pmod(hash(id, 4), 4)) as profiel",
                            "element_at(array('Z999', 'V999'), 1 + pmod(hash(id, 5), 2)) as prestatiecode",
                            "if(pmod(hash(id, 6), 1000) = 0, -1, pmod(hash(id, 7), 31)) as aantal")
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(map);
        } catch (Exception e) { // checked exceptions come out of Scala undeclared
            throw Storing.explain(e);
        }
    }
}
