package nl.wlzkit.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.bulk.Prijsbasis;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Prijsregels;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * The lines that everything is measured on, always the same for the same number. All of it is MADE UP: the sixteen providers
 * with what they tell, the fifty products with their maximum tariffs, and the heights that no zorgkantoor published.
 */
public final class Productie {
    static final int AANBIEDERS = 16;
    static final int PRESTATIES = 50;
    static final int EERSTE_JAAR = 2024;
    static final int JAREN = 3;
    static final int DAGEN = 1096;

    private static final long SEED = 20_261_122;
    private static final List<Prestatiecode> CODES = IntStream.range(0, PRESTATIES)
            .mapToObj(i -> new Prestatiecode("V" + (900 + i)))
            .toList();
    private static final int MEESTE_DAGEN = 31;
    private static final List<Zorgkantoor> ZORGKANTOREN =
            Tariefbeleid.published().zorgkantoren();
    private static final List<Leveringsvorm> VORMEN =
            List.of(Leveringsvorm.VERBLIJF, Leveringsvorm.VPT, Leveringsvorm.MPT);
    private static final List<Zorgprofiel> PROFIELEN =
            List.of(Zorgprofiel.VV3, Zorgprofiel.VV4, Zorgprofiel.VV5, Zorgprofiel.VV6, Zorgprofiel.VV8);

    /** The number of lines. */
    final int lengte;

    /** The table that they are priced by. */
    final Prijstabel tabel;

    final int[] aanbieder;
    final byte[] zorgkantoor;
    final int[] dag;
    final byte[] vorm;
    final byte[] profiel;
    final short[] feiten;
    final int[] prestatie;
    final int[] aantal;

    private final byte[] welkProfiel;
    private final short nieuweClient;

    private Productie(int lengte, Prijstabel tabel) {
        this.lengte = lengte;
        this.tabel = tabel;
        this.aanbieder = new int[lengte];
        this.zorgkantoor = new byte[lengte];
        this.dag = new int[lengte];
        this.vorm = new byte[lengte];
        this.profiel = new byte[lengte];
        this.feiten = new short[lengte];
        this.prestatie = new int[lengte];
        this.aantal = new int[lengte];
        this.welkProfiel = new byte[lengte];
        this.nieuweClient = tabel.feiten(Map.of("nieuweClient", true));
    }

    /**
     * Makes lines.
     *
     * @param lengte how many
     * @param nhc whether the products have NHC, of which only one zorgkantoor publishes the percentage: then prices are
     *     ranges
     * @return the lines
     */
    static Productie of(int lengte, boolean nhc) {
        Productie p = new Productie(lengte, Prijstabel.bind(basis(nhc)));
        SplittableRandom random = new SplittableRandom(SEED);
        int eersteDag = Math.toIntExact(LocalDate.of(EERSTE_JAAR, 1, 1).toEpochDay());
        short[] nieuw = {p.tabel.feiten(Map.of("nieuweClient", false)), p.nieuweClient};
        for (int i = 0; i < lengte; i++) {
            p.aanbieder[i] = random.nextInt(AANBIEDERS);
            p.zorgkantoor[i] = (byte) random.nextInt(ZORGKANTOREN.size());
            p.dag[i] = eersteDag + random.nextInt(DAGEN);
            p.vorm[i] = p.tabel.vorm(Optional.of(VORMEN.get(random.nextInt(VORMEN.size()))));
            p.welkProfiel[i] = (byte) random.nextInt(PROFIELEN.size());
            p.profiel[i] = p.tabel.profiel(Optional.of(PROFIELEN.get(p.welkProfiel[i])));
            p.feiten[i] = nieuw[random.nextInt(2)];
            p.prestatie[i] = random.nextInt(PRESTATIES);
            p.aantal[i] = 1 + random.nextInt(MEESTE_DAGEN);
        }
        return p;
    }

    /** The lines by column. */
    Prijsregels columns() {
        return Prijsregels.builder()
                .aanbieder(aanbieder)
                .zorgkantoor(zorgkantoor)
                .dag(dag)
                .vorm(vorm)
                .profiel(profiel)
                .feiten(feiten)
                .prestatie(prestatie)
                .aantal(aantal)
                .build();
    }

    /** The first lines, as lines of their own. */
    Productie first(int aantalRegels) {
        if (aantalRegels == lengte) {
            return this;
        }
        Productie deel = new Productie(aantalRegels, tabel);
        System.arraycopy(aanbieder, 0, deel.aanbieder, 0, aantalRegels);
        System.arraycopy(zorgkantoor, 0, deel.zorgkantoor, 0, aantalRegels);
        System.arraycopy(dag, 0, deel.dag, 0, aantalRegels);
        System.arraycopy(vorm, 0, deel.vorm, 0, aantalRegels);
        System.arraycopy(profiel, 0, deel.profiel, 0, aantalRegels);
        System.arraycopy(feiten, 0, deel.feiten, 0, aantalRegels);
        System.arraycopy(prestatie, 0, deel.prestatie, 0, aantalRegels);
        System.arraycopy(aantal, 0, deel.aantal, 0, aantalRegels);
        System.arraycopy(welkProfiel, 0, deel.welkProfiel, 0, aantalRegels);
        return deel;
    }

    /** The header of the lines as a file. */
    static final String KOP = "aanbieder;zorgkantoor;dag;vorm;profiel;nieuweClient;prestatiecode;aantal\n";

    /** A line as text. */
    String line(int i) {
        return code(aanbieder[i])
                + ';'
                + ZORGKANTOREN.get(zorgkantoor[i]).naam()
                + ';'
                + LocalDate.ofEpochDay(dag[i])
                + ';'
                + form(i)
                + ';'
                + profile(i)
                + ';'
                + (isNewClient(i) ? "ja" : "nee")
                + ';'
                + CODES.get(prestatie[i])
                + ';'
                + aantal[i]
                + '\n';
    }

    /** The form of a line in a word. */
    String form(int i) {
        return VORMEN.get(vorm[i] - 1).name();
    }

    /** The profile of a line in a word. */
    String profile(int i) {
        return PROFIELEN.get(welkProfiel[i]).notatie();
    }

    boolean isNewClient(int i) {
        return feiten[i] == nieuweClient;
    }

    /** The code by which lines call a provider. */
    static String code(int aanbieder) {
        return "fictief-" + aanbieder;
    }

    /** A provider as a document. */
    static String document(int aanbieder) {
        StringBuilder json = new StringBuilder("{ \"schema\": \"aanbieder-1\", \"naam\": \"Fictief " + aanbieder
                + "\", \"sector\": \"VV\", \"feiten\": {");
        String komma = " ";
        for (Map.Entry<String, Object> feit : facts(aanbieder).entrySet()) {
            Object waarde = feit.getValue() instanceof String s ? '"' + s + '"' : feit.getValue();
            json.append(komma).append('"').append(feit.getKey()).append("\": ").append(waarde);
            komma = ", ";
        }
        return json.append(" } }\n").toString();
    }

    /** The lines by row. */
    Prijsregel[] rows() {
        List<Optional<Leveringsvorm>> vormen = VORMEN.stream().map(Optional::of).toList();
        List<Optional<Zorgprofiel>> profielen =
                PROFIELEN.stream().map(Optional::of).toList();
        LocalDate eerste = LocalDate.of(EERSTE_JAAR, 1, 1);
        LocalDate[] dagen = new LocalDate[DAGEN];
        for (int d = 0; d < DAGEN; d++) {
            dagen[d] = eerste.plusDays(d);
        }
        int eersteDag = Math.toIntExact(eerste.toEpochDay());
        Prijsregel[] regels = new Prijsregel[lengte];
        for (int i = 0; i < lengte; i++) {
            regels[i] = new Prijsregel(
                    aanbieder[i],
                    ZORGKANTOREN.get(zorgkantoor[i]),
                    dagen[dag[i] - eersteDag],
                    vormen.get(vorm[i] - 1),
                    profielen.get(welkProfiel[i]),
                    feiten[i],
                    CODES.get(prestatie[i]),
                    aantal[i]);
        }
        return regels;
    }

    static List<Zorgkantoor> zorgkantoren() {
        return ZORGKANTOREN;
    }

    static List<Prestatiecode> codes() {
        return CODES;
    }

    /** A made-up maximum tariff in cents. */
    static int maximum(int prestatie, int jaar) {
        return 4_137 + prestatie * 733 + (jaar - EERSTE_JAAR) * (119 + prestatie);
    }

    static boolean isNieuw(int aanbieder) {
        return (aanbieder & 1) != 0;
    }

    static boolean hasTechnologie(int aanbieder) {
        return (aanbieder & 2) != 0;
    }

    static boolean isEssentieel(int aanbieder) {
        return (aanbieder & 4) != 0;
    }

    static boolean isWerkgever(int aanbieder) {
        return (aanbieder & 8) != 0;
    }

    static byte[] tariffs(boolean nhc) {
        StringBuilder csv = new StringBuilder("prestatiecode;jaar;zorgdeel;nhc;nic;eenheid\n");
        for (int p = 0; p < PRESTATIES; p++) {
            for (int jaar = EERSTE_JAAR; jaar < EERSTE_JAAR + JAREN; jaar++) {
                int centen = maximum(p, jaar);
                csv.append(CODES.get(p)).append(';').append(jaar).append(';');
                csv.append(centen / 100).append(',').append(centen % 100 / 10).append(centen % 10);
                csv.append(nhc ? ";28,40" : ";0").append(";0;dag\n");
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What one made-up provider tells, heights that are not published among it: everything that a policy could ask. */
    static Map<String, Object> facts(int aanbieder) {
        Map<String, Object> feiten = new LinkedHashMap<>();
        feiten.put("overeenkomst", isNieuw(aanbieder) ? "geen" : "hier");
        feiten.put("contracteert", true);
        feiten.put("essentieel", isEssentieel(aanbieder));
        feiten.put("technologie", hasTechnologie(aanbieder));
        feiten.put("werkgever", isWerkgever(aanbieder));
        feiten.put("tafelVV", isWerkgever(aanbieder));
        feiten.put("groeiMpt", hasTechnologie(aanbieder));
        feiten.put("gespikkeld", false);
        feiten.put("doelmatig", true);
        feiten.put("verantwoord", true);
        feiten.put("socialeContext", true);
        feiten.put("bewegingen", isEssentieel(aanbieder) ? "opslag" : "geen");
        feiten.put("differentiatie", Procentpunt.of("0.25"));
        feiten.put("monitor", Procentpunt.of("0.5"));
        feiten.put("percentage2023", Percentage.of("96.2"));
        feiten.put("percentageNieuw", Percentage.of("93"));
        feiten.put("percentageNieuwDSW", Percentage.of("90"));
        feiten.put("afslagNieuw", Procentpunt.of("-1.5"));
        feiten.put("opslagTafel", Procentpunt.of("0.4"));
        feiten.put("opslagMpt", Procentpunt.of("0.6"));
        feiten.put("opslagWerkgever", Procentpunt.of("0.2"));
        return feiten;
    }

    private static Prijsbasis basis(boolean nhc) {
        Map<String, Aanbieder> aanbieders = new LinkedHashMap<>();
        for (int a = 0; a < AANBIEDERS; a++) {
            aanbieders.put(
                    code(a),
                    new Aanbieder("Fictief " + a, Optional.empty(), Optional.empty(), facts(a), Map.of(), List.of()));
        }
        return new Prijsbasis(
                Tariefbeleid.published(),
                Map.of(),
                Tarieftabel.read("tarieven-fictief.csv", tariffs(nhc)),
                aanbieders,
                List.of("nieuweClient"));
    }
}
