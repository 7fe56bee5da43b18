package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.wlzkit.core.party.Zorgkantoor;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The same lines in DuckDB: written to Parquet once, and priced by joining them to the percentages and the maximum tariffs, in
 * whole numbers. It adds up and writes no amounts, which is less than the others do.
 */
final class Duck implements AutoCloseable {
    private final DuckDBConnection duck;
    private final Path map;
    private final Path parquet;

    Duck(Productie productie) throws SQLException, IOException {
        this.map = Files.createTempDirectory("wlzkit-meting");
        this.parquet = map.resolve("regels.parquet");
        this.duck = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        lines(productie);
        percentages(productie);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private void lines(Productie p) throws SQLException {
        execute(
                "CREATE TABLE regels (aanbieder INTEGER, zorgkantoor TINYINT, jaar SMALLINT, vorm TINYINT, profiel TINYINT,"
                        + " feiten SMALLINT, prestatie INTEGER, aantal INTEGER)");
        try (DuckDBAppender appender = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "regels")) {
            for (int i = 0; i < p.lengte; i++) {
                appender.beginRow();
                appender.append(p.aanbieder[i]);
                appender.append(p.zorgkantoor[i]);
                appender.append((short) Handwerk.year(p.dag[i]));
                appender.append(p.vorm[i]);
                appender.append(p.profiel[i]);
                appender.append(p.feiten[i]);
                appender.append(p.prestatie[i]);
                appender.append(p.aantal[i]);
                appender.endRow();
            }
        }
        execute("COPY regels TO '" + parquet + "' (FORMAT parquet)");
        execute("DROP TABLE regels");
    }

    private void percentages(Productie p) throws SQLException {
        execute("CREATE TABLE percentages (aanbieder INTEGER, zorgkantoor TINYINT, jaar SMALLINT, vorm TINYINT,"
                + " profiel TINYINT, feiten SMALLINT, procent INTEGER)");
        execute("CREATE TABLE maxima (prestatie INTEGER, jaar SMALLINT, maximum INTEGER)");
        List<Zorgkantoor> zorgkantoren = Productie.zorgkantoren();
        try (DuckDBAppender appender = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "percentages")) {
            for (Handwerk.Cel cel : Handwerk.cells(p.tabel)) {
                if (cel.procent() != Handwerk.GEWEIGERD) {
                    appender.beginRow();
                    appender.append(cel.aanbieder());
                    appender.append((byte) zorgkantoren.indexOf(cel.zorgkantoor()));
                    appender.append((short) cel.jaar());
                    appender.append((byte) (cel.vorm() + 1));
                    appender.append((byte) (cel.profiel() + 1));
                    appender.append((short) (cel.feiten() + 1));
                    appender.append(cel.procent());
                    appender.endRow();
                }
            }
        }
        try (DuckDBAppender appender = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "maxima")) {
            for (int c = 0; c < Productie.PRESTATIES; c++) {
                for (int j = 0; j < Productie.JAREN; j++) {
                    appender.beginRow();
                    appender.append(c);
                    appender.append((short) (Productie.EERSTE_JAAR + j));
                    appender.append(Productie.maximum(c, Productie.EERSTE_JAAR + j));
                    appender.endRow();
                }
            }
        }
    }

    /** Writes the lines in words to a Parquet file, as others read them. */
    static void write(Productie p, Path naar) throws SQLException {
        try (DuckDBConnection duck = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("CREATE TABLE regels (aanbieder VARCHAR, zorgkantoor VARCHAR, dag INTEGER, vorm VARCHAR,"
                    + " profiel VARCHAR, \"nieuweClient\" BOOLEAN, prestatiecode VARCHAR, aantal INTEGER)");
            try (DuckDBAppender appender = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "regels")) {
                for (int i = 0; i < p.lengte; i++) {
                    appender.beginRow();
                    appender.append(Productie.code(p.aanbieder[i]));
                    appender.append(
                            Productie.zorgkantoren().get(p.zorgkantoor[i]).naam());
                    appender.append(p.dag[i]);
                    appender.append(p.form(i));
                    appender.append(p.profile(i));
                    appender.append(p.isNewClient(i));
                    appender.append(Productie.codes().get(p.prestatie[i]).code());
                    appender.append(p.aantal[i]);
                    appender.endRow();
                }
            }
            statement.execute("COPY (SELECT * REPLACE (DATE '1970-01-01' + dag AS dag) FROM regels) TO '" + naar
                    + "' (FORMAT parquet)");
        }
    }

    /** Sets on how many threads it works. */
    void threads(int draden) throws SQLException {
        execute("SET threads TO " + draden);
    }

    /** Prices all lines; returns the sum in cents. */
    long price() throws SQLException {
        try (Statement statement = duck.createStatement();
                ResultSet uit =
                        statement.executeQuery("SELECT sum((procent * maximum + 5000) // 10000 * aantal)::BIGINT"
                                + " FROM read_parquet('" + parquet + "')"
                                + " JOIN percentages USING (aanbieder, zorgkantoor, jaar, vorm, profiel, feiten)"
                                + " JOIN maxima USING (prestatie, jaar)")) {
            uit.next();
            return uit.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        duck.close();
        Files.deleteIfExists(parquet);
        Files.deleteIfExists(map);
    }
}
