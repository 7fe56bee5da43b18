package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that are tables, by the class that they are about. */
final class Controletabellen {
    /** What a field must be. */
    enum Eis {
        VERPLICHT,
        LEEG,
        TOEGESTAAN,
        NIET_TOEGESTAAN
    }

    /** A cell of the matrix of {@code leveringsvormen.tsv} for every form of delivery. */
    record Vormregel(
            String retourcode, Set<Berichtsoort> berichten, Veld<?> veld, boolean vanOuder, Map<String, Eis> eisen) {}

    /** A row of {@code voorwaarden.tsv}. */
    record Voorwaarde(String retourcode, Veld<?> veld, Veld<?> als, Waarden waarden, Eis dan, Eis anders) {}

    /** A row of {@code waarden.tsv}. */
    record Waarderegel(String retourcode, Veld<?> veld, Waarden waarden) {}

    /** A row of {@code datums.tsv}; without another field the date of the message. */
    record Datumregel(String retourcode, Veld<?> veld, String relatie, List<Veld<?>> ander) {}

    /** A row of {@code paren.tsv}. */
    record Paarregel(
            String retourcode, List<Veld<?>> bij, List<String> bijWaarden, Veld<?> veld, List<String> waarden) {}

    /** A row of {@code sleutels.tsv}. */
    record Sleutel(String retourcode, List<Veld<?>> velden) {}

    /** Some values: those of a list, all but those of a list ({@code !}), or any ({@code *}). */
    record Waarden(boolean behalve, List<String> lijst) {
        static Waarden of(String tekst) {
            if (tekst.equals("*")) {
                return new Waarden(true, List.of());
            }
            boolean behalve = tekst.startsWith("!");
            return new Waarden(behalve, List.of((behalve ? tekst.substring(1) : tekst).split(",", -1)));
        }

        boolean contains(String waarde) {
            return lijst.contains(waarde) != behalve;
        }
    }

    private static final Map<String, Set<Berichtsoort>> BERICHTEN = messages();
    private static final Map<Berichtklasse, List<Vormregel>> VORMEN = forms();
    private static final Map<Berichtklasse, List<Voorwaarde>> VOORWAARDEN = conditions();
    private static final Map<Berichtklasse, List<Waarderegel>> WAARDEN = values();
    private static final Map<Berichtklasse, List<Datumregel>> DATUMS = dates();
    private static final Map<Berichtklasse, List<Paarregel>> PAREN = pairs();
    private static final Map<Berichtklasse, List<Sleutel>> SLEUTELS = keys();

    private Controletabellen() {}

    /** Whether a rule is checked in a message: 0001, the form, in all. */
    static boolean applies(String retourcode, Berichtsoort soort) {
        Set<Berichtsoort> berichten = BERICHTEN.get(retourcode);
        if (berichten == null) {
            throw new IllegalStateException("controles.tsv does not have " + retourcode);
        }
        return berichten.isEmpty() || berichten.contains(soort);
    }

    static List<Vormregel> forms(Berichtklasse klasse) {
        return VORMEN.getOrDefault(klasse, List.of());
    }

    static List<Voorwaarde> conditions(Berichtklasse klasse) {
        return VOORWAARDEN.getOrDefault(klasse, List.of());
    }

    static List<Waarderegel> values(Berichtklasse klasse) {
        return WAARDEN.getOrDefault(klasse, List.of());
    }

    static List<Datumregel> dates(Berichtklasse klasse) {
        return DATUMS.getOrDefault(klasse, List.of());
    }

    static List<Paarregel> pairs(Berichtklasse klasse) {
        return PAREN.getOrDefault(klasse, List.of());
    }

    static List<Sleutel> keys(Berichtklasse klasse) {
        return SLEUTELS.getOrDefault(klasse, List.of());
    }

    // --------------------------------------------------------------------------------------------------- reading

    private static Map<String, Set<Berichtsoort>> messages() {
        Map<String, Set<Berichtsoort>> alle = new HashMap<>();
        for (Controleregel regel : Controleregel.all()) {
            alle.computeIfAbsent(regel.retourcode(), k -> EnumSet.noneOf(Berichtsoort.class))
                    .addAll(regel.berichten());
        }
        return alle;
    }

    private static Berichtklasse klasse(Tabel.Rij rij) {
        return Berichtklasse.valueOf(rij.get("klasse"));
    }

    private static Veld<?> veld(Tabel.Rij rij, String kolom) {
        return Veldtabel.field(klasse(rij), rij.get(kolom));
    }

    private static <R> void add(Map<Berichtklasse, List<R>> alle, Tabel.Rij rij, R regel) {
        alle.computeIfAbsent(klasse(rij), k -> new ArrayList<>()).add(regel);
    }

    private static Map<Berichtklasse, List<Vormregel>> forms() {
        Map<Berichtklasse, List<Vormregel>> alle = new EnumMap<>(Berichtklasse.class);
        for (Tabel.Rij rij : Tabel.read("leveringsvormen.tsv")) {
            Set<Berichtsoort> berichten = EnumSet.noneOf(Berichtsoort.class);
            rij.list("berichten").forEach(b -> berichten.add(Berichtsoort.valueOf(b)));
            Map<String, Eis> eisen = new HashMap<>();
            for (Leveringsvormcode vorm : Leveringsvormcode.values()) {
                eisen.put(vorm.code(), cell(rij.get(vorm.code())));
            }
            add(
                    alle,
                    rij,
                    new Vormregel(
                            rij.get("retourcode"),
                            berichten,
                            veld(rij, "veld"),
                            rij.get("vorm").equals("OUDER"),
                            eisen));
        }
        return alle;
    }

    private static Eis cell(String teken) {
        return switch (teken) {
            case "V" -> Eis.VERPLICHT;
            case "L" -> Eis.LEEG;
            case "N" -> Eis.NIET_TOEGESTAAN;
            // O: the text of the rule and the official check differ, so that nothing is reported
            case "T", "O" -> Eis.TOEGESTAAN;
            default -> throw new IllegalStateException("leveringsvormen.tsv: " + teken);
        };
    }

    private static Map<Berichtklasse, List<Voorwaarde>> conditions() {
        Map<Berichtklasse, List<Voorwaarde>> alle = new EnumMap<>(Berichtklasse.class);
        for (Tabel.Rij rij : Tabel.read("voorwaarden.tsv")) {
            add(
                    alle,
                    rij,
                    new Voorwaarde(
                            rij.get("retourcode"),
                            veld(rij, "veld"),
                            veld(rij, "als_veld"),
                            Waarden.of(rij.get("als_waarden")),
                            Eis.valueOf(rij.get("dan")),
                            Eis.valueOf(rij.get("anders"))));
        }
        return alle;
    }

    private static Map<Berichtklasse, List<Waarderegel>> values() {
        Map<Berichtklasse, List<Waarderegel>> alle = new EnumMap<>(Berichtklasse.class);
        for (Tabel.Rij rij : Tabel.read("waarden.tsv")) {
            add(alle, rij, new Waarderegel(rij.get("retourcode"), veld(rij, "veld"), Waarden.of(rij.get("waarden"))));
        }
        return alle;
    }

    private static Map<Berichtklasse, List<Datumregel>> dates() {
        Map<Berichtklasse, List<Datumregel>> alle = new EnumMap<>(Berichtklasse.class);
        for (Tabel.Rij rij : Tabel.read("datums.tsv")) {
            List<Veld<?>> ander = rij.get("ander").equals("dagtekening") ? List.of() : List.of(veld(rij, "ander"));
            add(alle, rij, new Datumregel(rij.get("retourcode"), veld(rij, "veld"), rij.get("relatie"), ander));
        }
        return alle;
    }

    private static Map<Berichtklasse, List<Paarregel>> pairs() {
        Map<Berichtklasse, List<Paarregel>> alle = new EnumMap<>(Berichtklasse.class);
        for (Tabel.Rij rij : Tabel.read("paren.tsv")) {
            List<Veld<?>> bij = new ArrayList<>();
            for (String naam : rij.get("bij_veld").split("\\+", -1)) {
                bij.add(Veldtabel.field(klasse(rij), naam));
            }
            add(
                    alle,
                    rij,
                    new Paarregel(
                            rij.get("retourcode"),
                            bij,
                            List.of(rij.get("bij_waarde").split("\\+", -1)),
                            veld(rij, "veld"),
                            rij.list("waarden")));
        }
        return alle;
    }

    private static Map<Berichtklasse, List<Sleutel>> keys() {
        Map<Berichtklasse, List<Sleutel>> alle = new EnumMap<>(Berichtklasse.class);
        for (Tabel.Rij rij : Tabel.read("sleutels.tsv")) {
            List<Veld<?>> velden = new ArrayList<>();
            rij.list("velden").forEach(v -> velden.add(Veldtabel.field(klasse(rij), v)));
            add(alle, rij, new Sleutel(rij.get("retourcode"), velden));
        }
        return alle;
    }
}
