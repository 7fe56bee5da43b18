package nl.wlzkit.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The lines as they lie in Parquet: one file, or a folder of files. Every file is looked at before anything is computed:
 * Spark itself takes the columns of one file for those of all, and reads what another does not have as nothing.
 */
final class Regelbestand {
    static final int AANBIEDER = 0;
    static final int ZORGKANTOOR = 1;
    static final int DAG = 2;
    static final int VORM = 3;
    static final int PROFIEL = 4;
    static final int PRESTATIECODE = 5;
    static final int AANTAL = 6;

    /** The first of the facts. */
    static final int FEITEN = 7;

    static final String KENMERK = "kenmerk";

    private static final int MEESTE_FOUTE_BESTANDEN = 10;

    /** What a column can hold. */
    private enum Soort {
        TEKST(DataTypes.StringType, Tekst.of("tekst: binary (STRING)", "text: binary (STRING)")),
        DAG(DataTypes.DateType, Tekst.of("een dag: int32 (DATE)", "a day: int32 (DATE)")),
        GETAL(DataTypes.LongType, Tekst.of("een geheel getal: int32 of int64", "a whole number: int32 or int64")),
        JA_NEE(DataTypes.BooleanType, Tekst.of("ja of nee: boolean", "yes or no: boolean"));

        @SuppressWarnings("ImmutableEnumChecker") // types of Spark do not change
        final DataType type;

        final Tekst naam;

        Soort(DataType type, Tekst naam) {
            this.type = type;
            this.naam = naam;
        }

        /** What a type of Parquet holds; empty if it is none of these. */
        static Optional<Soort> of(Type type) {
            if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
                return Optional.empty();
            }
            PrimitiveTypeName primitief = type.asPrimitiveType().getPrimitiveTypeName();
            LogicalTypeAnnotation betekenis = type.getLogicalTypeAnnotation();
            boolean geheel = betekenis == null || (betekenis instanceof IntLogicalTypeAnnotation g && g.isSigned());
            return switch (primitief) {
                case BINARY -> betekenis instanceof StringLogicalTypeAnnotation ? Optional.of(TEKST) : Optional.empty();
                case BOOLEAN -> Optional.of(JA_NEE);
                case INT32 -> betekenis instanceof DateLogicalTypeAnnotation ? Optional.of(DAG) : geheel(geheel);
                case INT64 -> geheel(geheel);
                default -> Optional.empty();
            };
        }

        private static Optional<Soort> geheel(boolean geheel) {
            return geheel ? Optional.of(GETAL) : Optional.empty();
        }
    }

    /** A column that every file must have. */
    private record Kolom(String naam, Soort soort) {}

    private final List<Kolom> kolommen;
    private final @Nullable Soort kenmerk;
    private final List<String> bestanden;
    private final long regels;
    private final List<String> overige;

    private Regelbestand(
            List<Kolom> kolommen, @Nullable Soort kenmerk, List<String> bestanden, long regels, List<String> overige) {
        this.kolommen = kolommen;
        this.kenmerk = kenmerk;
        this.bestanden = bestanden;
        this.regels = regels;
        this.overige = overige;
    }

    /**
     * Looks at the files.
     *
     * @param pad a file, or a folder of which all files are read, in its folders too
     * @param feiten the facts that lines tell, a column each
     * @param hadoop how files are reached
     * @return the lines
     * @throws Fouten if there are none, or a file is none of ours; with every problem of every file
     */
    static Regelbestand open(String pad, List<Feit> feiten, Configuration hadoop) {
        List<FileStatus> gevonden = list(pad, hadoop);
        if (gevonden.isEmpty()) {
            throw Fouten.of(
                    pad,
                    Tekst.of(
                            "een map met Parquet-bestanden; deze is leeg",
                            "a folder of Parquet files; this one is empty"));
        }
        return new Keuring(columns(feiten)).check(gevonden, hadoop);
    }

    private static List<Kolom> columns(List<Feit> feiten) {
        List<Kolom> kolommen = new ArrayList<>(List.of(
                new Kolom("aanbieder", Soort.TEKST),
                new Kolom("zorgkantoor", Soort.TEKST),
                new Kolom("dag", Soort.DAG),
                new Kolom("vorm", Soort.TEKST),
                new Kolom("profiel", Soort.TEKST),
                new Kolom("prestatiecode", Soort.TEKST),
                new Kolom("aantal", Soort.GETAL)));
        feiten.forEach(feit ->
                kolommen.add(new Kolom(feit.feit(), feit.soort() == Feit.Soort.JA_NEE ? Soort.JA_NEE : Soort.TEKST)));
        return kolommen;
    }

    private static List<FileStatus> list(String pad, Configuration hadoop) {
        List<FileStatus> uit = new ArrayList<>();
        try {
            Path path = new Path(pad);
            FileSystem systeem = path.getFileSystem(hadoop);
            FileStatus status = systeem.getFileStatus(path);
            if (status.isFile()) {
                return List.of(status);
            }
            RemoteIterator<LocatedFileStatus> alle = systeem.listFiles(status.getPath(), true);
            while (alle.hasNext()) {
                LocatedFileStatus bestand = alle.next();
                // as everywhere around Hadoop: such a name is of bookkeeping, not of data
                if (!bestand.getPath().getName().matches("[_.].*")) {
                    uit.add(bestand);
                }
            }
        } catch (FileNotFoundException e) {
            throw Fouten.of(
                    pad, Tekst.of("een bestand of map; dit bestaat niet", "a file or folder; this does not exist"));
        } catch (IOException | IllegalArgumentException e) {
            String waarom = e.getClass().getSimpleName();
            throw Fouten.of(
                    pad,
                    Tekst.of(
                            "een leesbaar bestand of map (" + waarom + ")",
                            "a readable file or folder (" + waarom + ")"));
        }
        uit.sort((een, ander) -> een.getPath().compareTo(ander.getPath()));
        return uit;
    }

    /** Looks at the files one by one. */
    private static final class Keuring {
        private final List<Kolom> kolommen;
        private final Fouten.Verzamelaar fouten = new Fouten.Verzamelaar();
        private final TreeSet<String> overige = new TreeSet<>();
        private @Nullable Soort kenmerk;
        private long regels;

        Keuring(List<Kolom> kolommen) {
            this.kolommen = kolommen;
        }

        Regelbestand check(List<FileStatus> bestanden, Configuration hadoop) {
            int fout = 0;
            List<String> namen = new ArrayList<>();
            for (FileStatus bestand : bestanden) {
                String naam = bestand.getPath().toString();
                List<Probleem> problemen = check(bestand, hadoop);
                fout += problemen.isEmpty() ? 0 : 1;
                if (fout <= MEESTE_FOUTE_BESTANDEN) {
                    fouten.problems(naam, problemen);
                }
                namen.add(naam);
            }
            if (fout > MEESTE_FOUTE_BESTANDEN) {
                int meer = fout - MEESTE_FOUTE_BESTANDEN;
                fouten.add(Tekst.of("En nog " + meer + " bestanden.", "And " + meer + " more files."));
            }
            fouten.throwIfAny();
            return new Regelbestand(kolommen, kenmerk, namen, regels, List.copyOf(overige));
        }

        private List<Probleem> check(FileStatus bestand, Configuration hadoop) {
            try (ParquetFileReader lezer = ParquetFileReader.open(HadoopInputFile.fromStatus(bestand, hadoop))) {
                regels = Math.addExact(regels, lezer.getRecordCount());
                return check(lezer.getFileMetaData().getSchema());
            } catch (IOException | RuntimeException e) {
                // what Parquet says of a foreign file is of many kinds, and none of them is for a user
                String waarom = e.getClass().getSimpleName();
                return List.of(Probleem.of(
                        "",
                        0,
                        0,
                        "",
                        Tekst.of(
                                "een heel Parquet-bestand; dit is afgebroken of van een andere soort (" + waarom + ")",
                                "a whole Parquet file; this is cut off or of another kind (" + waarom + ")")));
            }
        }

        private List<Probleem> check(MessageType schema) {
            List<Probleem> problemen = new ArrayList<>();
            TreeSet<String> rest = new TreeSet<>();
            schema.getFields().forEach(veld -> rest.add(veld.getName()));
            for (Kolom kolom : kolommen) {
                if (!rest.remove(kolom.naam())) {
                    problemen.add(Probleem.of(
                            "/" + kolom.naam(),
                            0,
                            0,
                            "",
                            Tekst.of(
                                    "een kolom, " + kolom.soort().naam.nl(),
                                    "a column, " + kolom.soort().naam.en())));
                } else if (!Soort.of(schema.getType(kolom.naam())).equals(Optional.of(kolom.soort()))) {
                    problemen.add(wrong(schema.getType(kolom.naam()), kolom.soort().naam));
                }
            }
            if (rest.remove(KENMERK)) {
                checkKenmerk(schema.getType(KENMERK)).ifPresent(problemen::add);
            }
            overige.addAll(rest);
            return problemen;
        }

        private Optional<Probleem> checkKenmerk(Type veld) {
            Optional<Soort> soort = Soort.of(veld).filter(s -> s == Soort.TEKST || s == Soort.GETAL);
            if (soort.isEmpty()) {
                return Optional.of(wrong(
                        veld,
                        Tekst.of(
                                Soort.TEKST.naam.nl() + ", of " + Soort.GETAL.naam.nl(),
                                Soort.TEKST.naam.en() + ", or " + Soort.GETAL.naam.en())));
            }
            Soort eerder = kenmerk;
            if (eerder != null && eerder != soort.get()) {
                return Optional.of(wrong(
                        veld,
                        Tekst.of(
                                "hetzelfde als in de vorige bestanden, " + eerder.naam.nl(),
                                "the same as in the files before, " + eerder.naam.en())));
            }
            kenmerk = soort.get();
            return Optional.empty();
        }

        private static Probleem wrong(Type veld, Tekst verwacht) {
            String gevonden = veld.isPrimitive()
                    ? veld.asPrimitiveType().getPrimitiveTypeName().name().toLowerCase(Locale.ROOT)
                    : "group";
            if (veld.isRepetition(Type.Repetition.REPEATED)) {
                gevonden = "repeated " + gevonden;
            }
            LogicalTypeAnnotation betekenis = veld.getLogicalTypeAnnotation();
            return Probleem.of(
                    "/" + veld.getName(), 0, 0, gevonden + (betekenis == null ? "" : " (" + betekenis + ")"), verwacht);
        }
    }

    /** How many lines there are, by what the files say themselves. */
    long regels() {
        return regels;
    }

    /** Columns that are there and are not read. */
    List<String> overige() {
        return overige;
    }

    /** The schema of {@link #lines}; the day as the number of days since 1970-01-01. */
    StructType schema() {
        StructType schema = new StructType();
        for (Kolom kolom : kolommen) {
            schema = schema.add(kolom.naam(), kolom.soort() == Soort.DAG ? DataTypes.IntegerType : kolom.soort().type);
        }
        Soort k = kenmerk;
        return k == null ? schema : schema.add(KENMERK, k.type);
    }

    /** The lines, with the columns that are needed and no other. */
    Dataset<Row> lines(SparkSession spark) {
        StructType schema = new StructType();
        List<Column> uit = new ArrayList<>();
        for (Kolom kolom : kolommen) {
            schema = schema.add(kolom.naam(), kolom.soort().type);
            // a whole number instead of an object for every line
            uit.add(
                    kolom.soort() == Soort.DAG
                            ? functions.unix_date(column(kolom.naam())).as(kolom.naam())
                            : column(kolom.naam()));
        }
        Soort k = kenmerk;
        if (k != null) {
            schema = schema.add(KENMERK, k.type);
            uit.add(column(KENMERK));
        }
        String[] paden = bestanden.stream().map(Regelbestand::literal).toArray(String[]::new);
        return spark.read().schema(schema).parquet(paden).select(uit.toArray(Column[]::new));
    }

    /** Any name, also one that has a dot in it. */
    static Column column(String naam) {
        return functions.col("`" + naam.replace("`", "``") + "`");
    }

    /** Spark reads a path as a pattern. */
    private static String literal(String pad) {
        return pad.replaceAll("[\\\\{}\\[\\]*?]", "\\\\$0");
    }
}
