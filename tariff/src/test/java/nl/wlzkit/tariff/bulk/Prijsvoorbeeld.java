package nl.wlzkit.tariff.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * What the tests of this package price: the published policies, and a made-up tariff table and made-up providers. FICTIEF:
 * no product, amount or provider here exists, and what they tell is made up as well.
 */
final class Prijsvoorbeeld {
    /** With and without NHC and NIC; D999 has so many decimals that rounding matters, and none in 2025; G999 only in 2024. */
    static final Tarieftabel TARIEVEN = Tarieftabel.read("fictief.csv", """
            prestatiecode;jaar;zorgdeel;nhc;nic;eenheid
            Z999;2024;250,00;28,40;1,15;dag
            Z999;2025;257,31;29,05;1,17;dag
            Z999;2026;262,87;29,93;1,21;dag
            D999;2024;1,0052356021;0;0;uur
            D999;2026;99999,9999999999;0,0049999999;0,0000000001;uur
            G999;2024;66,66;0;3,33;dagdeel
            """.getBytes(UTF_8));

    private static final String VEEL = """
            "contracteert": true, "essentieel": true, "tafelVV": true, "groeiMpt": true, "plan": true,
            "technologie": true, "gespikkeld": true, "doelmatig": false, "verantwoord": true, "thuisVerantwoord": true,
            "socialeContext": false, "werkgever": true, "bewegingen": "vrij voorstel", "vrijVoorstel": 1.25,
            "differentiatie": -0.75, "monitor": 0.35, "percentage2023": 96.123456789, "percentageNieuw": 90.7,
            "percentageNieuwDSW": 89.3, "afslagNieuw": -1.5, "opslagTafel": 0.15, "opslagMpt": 0.45,
            "opslagWerkgever": 0.25, "percentageZonderBeleid": 77.77
            """;

    private Prijsvoorbeeld() {}

    /** The published policy of a sector, the made-up tariffs and providers, and facts that lines tell. */
    static Prijsbasis basis(Sector sector, Map<String, String> lezingen, String... regelfeiten) {
        return new Prijsbasis(
                Tariefbeleid.published(sector), lezingen, TARIEVEN, providers(sector), List.of(regelfeiten));
    }

    /** Providers that tell everything, that are new, that tell little, and that tell what a line can tell as well. */
    static Map<String, Aanbieder> providers(Sector sector) {
        return switch (sector) {
            case VV -> providersVv();
            case GZ -> providersGz();
            case GGZ -> providersGgz();
        };
    }

    private static Map<String, Aanbieder> providersVv() {
        Map<String, Aanbieder> uit = new LinkedHashMap<>();
        add(uit, Sector.VV, "alles", """
                "overeenkomsten": ["Zilveren Kruis", "VGZ", "Menzis", "CZ", "Salland", "DSW", "Zorg en Zekerheid"],
                "feiten": { %s }
                """.formatted(VEEL));
        add(uit, Sector.VV, "nieuw", """
                "overeenkomsten": [], "feiten": { %s }
                """.formatted(VEEL.replace("\"contracteert\": true", "\"contracteert\": false")));
        add(uit, Sector.VV, "zwijgt bij Salland", """
                "per zorgkantoor": { "Zilveren Kruis": { "overeenkomst": "elders", "essentieel": false },
                  "VGZ": { "overeenkomst": "hier", %1$s }, "Menzis": { "overeenkomst": "hier", %1$s },
                  "CZ": { "overeenkomst": "elders", %1$s }, "DSW": { "overeenkomst": "hier", %1$s },
                  "Zorg en Zekerheid": { "overeenkomst": "hier", %1$s } }
                """.formatted(VEEL.replace("\"vrij voorstel\"", "\"opslag\"")
                .replace("\"technologie\": true", "\"technologie\": false")));
        add(uit, Sector.VV, "van DSW", """
                "overeenkomsten": ["DSW"],
                "feiten": { "percentage2023": 94.2, "profiel": "5VV", "nieuweClient": false, "technologie": true,
                  "tafelVV": false, "groeiMpt": false, "contracteert": true, "werkgever": false },
                "per zorgkantoor": { "DSW": { "monitor": -0.2, "nieuweClient": true } }
                """);
        return uit;
    }

    private static Map<String, Aanbieder> providersGz() {
        String vg7 =
                "\"vg7Woonvorm\": true, \"vg7Methodiek\": true, \"vg7Doelmatig\": true, \"vg7NietToereikend\": true,"
                        + "\"vg7Uitsluitend\": true, \"vg7Zevende\": true, \"vg7Verklaring\": true";
        Map<String, Aanbieder> uit = new LinkedHashMap<>();
        add(uit, Sector.GZ, "alles", """
                "overeenkomsten": ["Zilveren Kruis"],
                "feiten": { "zorggroep": "regulier", "mptVolgtProfiel": true, "prestatie": "overig",
                  "capaciteitArtsVG": false, "percentageAVG": 88.8, "vg7Visie": true, %s }
                """.formatted(vg7));
        add(uit, Sector.GZ, "nieuw", """
                "overeenkomsten": []
                """);
        add(uit, Sector.GZ, "zwijgt", """
                "feiten": { "mptVolgtProfiel": false, "zorggroep": "regulier", "capaciteitArtsVG": true, %s }
                """.formatted(vg7));
        add(uit, Sector.GZ, "met 7VG", """
                "overeenkomsten": ["Zilveren Kruis"],
                "feiten": { "zorggroep": "complex", "mptVolgtProfiel": false, "vg7Visie": false, "profiel": "7VG" }
                """);
        return uit;
    }

    private static Map<String, Aanbieder> providersGgz() {
        Map<String, Aanbieder> uit = new LinkedHashMap<>();
        add(uit, Sector.GGZ, "alles", """
                "overeenkomsten": ["Zilveren Kruis"],
                "feiten": { "prestatie": "overig", "prestatieEerst": true, "cumulatie": true, "voortzetting": false,
                  "percentage2023": 95.123456789 }
                """);
        add(uit, Sector.GGZ, "nieuw", """
                "overeenkomsten": []
                """);
        add(uit, Sector.GGZ, "zwijgt", """
                "feiten": { "cumulatie": false, "prestatieEerst": true }
                """);
        add(uit, Sector.GGZ, "van 2023", """
                "overeenkomsten": ["Zilveren Kruis"],
                "feiten": { "voortzetting": true, "percentage2023": 0, "prestatieEerst": false }
                """);
        return uit;
    }

    private static void add(Map<String, Aanbieder> uit, Sector sector, String naam, String verteld) {
        String document = """
                { "schema": "aanbieder-1", "toelichting": "FICTIEF", "naam": "%s", "sector": "%s", %s }
                """.formatted(naam, sector, verteld);
        uit.put(naam, Aanbieder.read(naam, document.getBytes(UTF_8), Tariefbeleid.published(sector)));
    }

    /** The forms that a policy can price, and none. */
    static List<Optional<Leveringsvorm>> forms(Prijstabel tabel) {
        return Stream.concat(
                        Stream.of(Optional.<Leveringsvorm>empty()),
                        Stream.of(Leveringsvorm.values()).map(Optional::of))
                .filter(v -> tabel.vorm(v) >= 0)
                .toList();
    }

    /** One profile of every class, and none. */
    static List<Optional<Zorgprofiel>> profiles(Prijstabel tabel) {
        Map<Byte, Optional<Zorgprofiel>> perKlasse = new LinkedHashMap<>();
        perKlasse.put((byte) 0, Optional.empty());
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            perKlasse.putIfAbsent(tabel.profiel(Optional.of(profiel)), Optional.of(profiel));
        }
        perKlasse.remove((byte) Prijstabel.ONBEKEND);
        return List.copyOf(perKlasse.values());
    }

    static List<Prestatiecode> products(Prijstabel tabel) {
        return tabel.basis().tarieven().tarieven().stream()
                .map(Tarieftabel.Maximumtarief::prestatiecode)
                .distinct()
                .toList();
    }

    /** How many numbers of facts a table knows. */
    static int factNumbers(Prijstabel tabel) {
        return tabel.basis().regelfeiten().stream()
                .mapToInt(f -> tabel.basis().beleid().feit(f).domein().cases().size() + 1)
                .reduce(1, (a, b) -> a * b);
    }

    /** The first and the last day of every period in which nothing changes. */
    static List<LocalDate> days(Prijstabel tabel) {
        return tabel.basis().beleid().perioden().stream()
                .flatMap(p -> Stream.of(p.van().orElseThrow(), p.totEnMet().orElseThrow()))
                .toList();
    }

    /** Every combination of what a line can tell, with so many units. */
    static List<Prijsregel> all(Prijstabel tabel, long aantal) {
        List<Prijsregel> uit = new ArrayList<>();
        int feiten = factNumbers(tabel);
        List<Optional<Zorgprofiel>> profielen = profiles(tabel);
        for (int a = 0; a < tabel.basis().aanbieders().size(); a++) {
            for (Zorgkantoor zorgkantoor : tabel.basis().beleid().zorgkantoren()) {
                for (LocalDate dag : days(tabel)) {
                    for (Optional<Leveringsvorm> vorm : forms(tabel)) {
                        for (Optional<Zorgprofiel> profiel : profielen) {
                            for (int f = 0; f < feiten; f++) {
                                for (Prestatiecode code : products(tabel)) {
                                    uit.add(new Prijsregel(a, zorgkantoor, dag, vorm, profiel, f, code, aantal));
                                }
                            }
                        }
                    }
                }
            }
        }
        return uit;
    }

    /** The columns of lines, without groups. */
    static Prijsregels.Builder columns(Prijstabel tabel, List<Prijsregel> regels) {
        int n = regels.size();
        int[] aanbieder = new int[n];
        byte[] zorgkantoor = new byte[n];
        int[] dag = new int[n];
        byte[] vorm = new byte[n];
        byte[] profiel = new byte[n];
        short[] feiten = new short[n];
        int[] prestatie = new int[n];
        int[] aantal = new int[n];
        for (int i = 0; i < n; i++) {
            Prijsregel regel = regels.get(i);
            aanbieder[i] = regel.aanbieder();
            zorgkantoor[i] = tabel.zorgkantoor(regel.zorgkantoor());
            dag[i] = Math.toIntExact(regel.dag().toEpochDay());
            vorm[i] = tabel.vorm(regel.vorm());
            profiel[i] = tabel.profiel(regel.profiel());
            feiten[i] = (short) regel.feiten();
            prestatie[i] = tabel.prestatie(regel.prestatiecode());
            aantal[i] = Math.toIntExact(regel.aantal());
        }
        return Prijsregels.builder()
                .aanbieder(aanbieder)
                .zorgkantoor(zorgkantoor)
                .dag(dag)
                .vorm(vorm)
                .profiel(profiel)
                .feiten(feiten)
                .prestatie(prestatie)
                .aantal(aantal);
    }

    /** What is under test is not asked: the question of the line goes to the calculator of any year. */
    static Regelprijs expected(Prijstabel tabel, Jaarbedrag rekenaar, Prijsregel regel) {
        if (tabel.basis()
                .tarieven()
                .find(regel.prestatiecode(), regel.dag().getYear())
                .isEmpty()) {
            return new Regelprijs(Uitslag.GEEN_TARIEF, Regelprijs.GEEN, Regelprijs.GEEN);
        }
        Omhulling<Bedrag> omhulling = rekenaar.hull(tabel.vraag(regel));
        Uitslag uitslag = switch (omhulling.oordeel()) {
            case VOLDOET -> Uitslag.GEPRIJSD;
            case TE_BEOORDELEN -> Uitslag.MISSCHIEN;
            case VOLDOET_NIET -> Uitslag.GEEN_OVEREENKOMST;
        };
        Optional<Bandbreedte<Bedrag>> bedrag = omhulling.waarde();
        return new Regelprijs(
                uitslag,
                bedrag.map(b -> b.van().centen()).orElse(Regelprijs.GEEN),
                bedrag.map(b -> b.tot().centen()).orElse(Regelprijs.GEEN));
    }
}
