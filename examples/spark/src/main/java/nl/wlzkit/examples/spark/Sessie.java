package nl.wlzkit.examples.spark;

import java.util.function.Consumer;
import nl.wlzkit.core.text.Tekst;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark: that of the cluster when spark-submit started this program, otherwise one inside this program. */
final class Sessie {
    /** From Java 23 on, a call that the Hadoop inside this Spark needs only throws, unless it is told otherwise. */
    private static final int LAATSTE_JAVA = 22;

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
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]");
        }
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        conf.setIfMissing("spark.app.name", "wlzkit: prijzen");
        return SparkSession.builder().config(conf).getOrCreate();
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
        String sleutel = "log4j2.configurationFile";
        if (System.getProperty(sleutel) == null
                && System.getProperty("spark.master", "local").startsWith("local")) {
            System.setProperty(sleutel, "classpath:nl/wlzkit/examples/spark/stil.properties");
        }
    }
}
