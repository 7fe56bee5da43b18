package nl.wlzkit.examples.spark;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark: that of the cluster when spark-submit started this program, otherwise one inside this program. */
final class Sessie {
    /** From Java 23 on, a call that the Hadoop inside this Spark needs only throws, unless it is told otherwise. */
    private static final int LAATSTE_JAVA = 22;

    private static final String MASTER = "spark.master";
    private static final String LOKAAL = "local";

    /** What Spark itself takes for a master; a cluster manager may bring others. */
    private static final Pattern MASTERS = Pattern.compile(
            "local(\\[(\\*|[1-9][0-9]*)(\\s*,\\s*[1-9][0-9]*)?\\])?|local-cluster\\[.+\\]|spark://.+|k8s://.+|yarn");

    private static final String LOG = "log4j2.configurationFile";
    private static final String STIL = "classpath:nl/wlzkit/examples/spark/stil.properties";

    /** A configuration that Spark brings along. */
    private static final String SPREEKT = "-D" + LOG + "=classpath:org/apache/spark/log4j2-defaults.properties";

    private Sessie() {}

    static SparkSession open() {
        int java = Runtime.version().feature();
        if (java > LAATSTE_JAVA) {
            throw Fouten.told(Tekst.of(
                    "Deze versie van Spark werkt met Java 17 t/m " + LAATSTE_JAVA + "; dit is Java " + java + ".",
                    "This version of Spark works with Java 17 through " + LAATSTE_JAVA + "; this is Java " + java
                            + "."));
        }
        SparkConf conf = new SparkConf();
        if (!conf.contains(MASTER)) {
            conf.setMaster("local[*]");
        }
        if (conf.get(MASTER).startsWith(LOKAAL)) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        conf.setIfMissing("spark.app.name", "wlzkit: prijzen");
        try {
            return SparkSession.builder().config(conf).getOrCreate();
        } catch (Exception e) { // checked exceptions come out of Scala undeclared
            throw refused(conf.get(MASTER), e);
        }
    }

    private static Fouten refused(String master, Exception e) {
        if (!MASTERS.matcher(master).matches()) {
            return Fouten.of(
                    "Spark",
                    Probleem.of(
                            MASTER,
                            0,
                            0,
                            master,
                            Tekst.of(
                                    "local[4] (zoveel draden), local[*], yarn, spark://… of k8s://…",
                                    "local[4] (so many threads), local[*], yarn, spark://… or k8s://…")),
                    e);
        }
        String soort = e.getClass().getSimpleName();
        Tekst log = whereTheLogIs();
        return Fouten.unexpected(
                Tekst.of(
                        "Spark kon niet beginnen met " + MASTER + " " + master + " (" + soort + "). " + log.nl(),
                        "Spark could not start with " + MASTER + " " + master + " (" + soort + "). " + log.en()),
                e);
    }

    /** Does some work with Spark, and stops it. */
    static void with(Consumer<SparkSession> werk) {
        SparkSession spark = open();
        try {
            werk.accept(spark);
        } finally {
            spark.stop();
        }
    }

    /** Without a configuration of its own, Spark tells every step on the screen, and every error with its stack. */
    static void quiet() {
        if (System.getProperty(LOG) == null
                && System.getProperty(MASTER, LOKAAL).startsWith(LOKAAL)) {
            System.setProperty(LOG, STIL);
        }
    }

    /** Where there is more to read of what went wrong. */
    static Tekst whereTheLogIs() {
        return STIL.equals(System.getProperty(LOG))
                ? Tekst.of(
                        "Spark zelf zegt meer als u na java opgeeft: " + SPREEKT,
                        "Spark itself says more if you put after java: " + SPREEKT)
                : Tekst.of("Er staat meer in het log van Spark.", "There is more in the log of Spark.");
    }
}
