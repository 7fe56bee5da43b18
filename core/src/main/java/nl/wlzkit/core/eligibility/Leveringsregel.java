package nl.wlzkit.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * One row of the data: a sentence of a source, for which choices and profiles it speaks, when, and what it does. A row
 * whose text of a day is missing is neither in force nor not: that is a hole of the source.
 *
 * @param stap the rule and what it does
 * @param laag which layer it belongs to
 * @param werking what it does
 * @param keuze for which choices
 * @param profielen for which profiles
 * @param als the fact that it depends on, if any
 * @param opzij the keys of the rows that it sets aside
 * @param lezing the reading under which it holds, if any
 * @param geldt the days on which it is in force
 * @param onbekend the days of which the text is missing
 */
record Leveringsregel(
        Stap stap,
        Laag laag,
        Werking werking,
        Keuzepatroon keuze,
        Set<Zorgprofiel> profielen,
        Optional<Voorwaarde> als,
        List<String> opzij,
        Optional<Voorwaarde> lezing,
        Geldigheid geldt,
        List<Geldigheid> onbekend) {
    private static final String KOP =
            "regel\tlaag\twerking\tkeuze\tprofielen\tals\topzij\tlezing\tvan\ttot\tonbekend\twat_nl\twat_en";

    /** Where a rule comes from, which decides what happens when the law of a day is missing. */
    enum Laag {
        /** The law and what is based on it. */
        WET,
        /** The purchasing framework of 2017. */
        KADER,
        /** The message standard. */
        BERICHT
    }

    /** What a row does. */
    enum Werking {
        /** The law lets the client choose this; without such a row nothing is allowed. */
        GROND,
        /** Another document names this choice too. */
        NOEMT,
        /** Refuses. */
        WEIGER,
        /** Sets refusals aside. */
        OPZIJ,
        /** Sets refusals aside for a while: what remains is allowed for thirteen weeks. */
        TIJDELIJK,
        /** A sentence that applies without deciding. */
        LET_OP
    }

    /** Whether a rule was in force on a day. */
    enum Stand {
        GELDT,
        ONBEKEND,
        GELDT_NIET
    }

    /**
     * A name with the value it must have.
     *
     * @param naam the name of a fact or a reading
     * @param waarde the value: a truth value or a word
     */
    record Voorwaarde(String naam, Object waarde) {
        static Optional<Voorwaarde> parse(String tekst) {
            if (tekst.isEmpty()) {
                return Optional.empty();
            }
            String[] paar = tekst.split("=", -1);
            Object waarde = switch (paar[1]) {
                case "ja" -> true;
                case "nee" -> false;
                default -> paar[1];
            };
            return Optional.of(new Voorwaarde(paar[0], waarde));
        }
    }

    /**
     * Which choices a row speaks of: words with a space between them. {@code =X} is exactly X and {@code +X} any with X in
     * it, of which one must fit; {@code !X} is any but X, {@code meer} more than one form, {@code thuis} some care at home,
     * {@code dtv+X} part-time stay with X, {@code elke} every choice, of which all must fit.
     *
     * @param woorden the words
     */
    record Keuzepatroon(List<String> woorden) {
        boolean fits(Leveringskeuze keuze) {
            boolean een = false;
            boolean genoemd = false;
            for (String woord : woorden) {
                if (woord.startsWith("=") || woord.startsWith("+")) {
                    een = true;
                    genoemd |= woord.startsWith("=")
                            ? keuze.notatie().equals(woord.substring(1))
                            : keuze.contains(Leveringsvorm.valueOf(woord.substring(1)));
                } else if (!filter(woord, keuze)) {
                    return false;
                }
            }
            return !een || genoemd;
        }

        private static boolean filter(String woord, Leveringskeuze keuze) {
            if (woord.startsWith("!")) {
                return !keuze.notatie().equals(woord.substring(1));
            }
            if (woord.startsWith("dtv")) {
                return keuze.deeltijd()
                        && Arrays.stream(woord.substring("dtv".length()).split("\\+", -1))
                                .filter(v -> !v.isEmpty())
                                .allMatch(v -> keuze.contains(Leveringsvorm.valueOf(v)));
            }
            return switch (woord) {
                case "elke" -> true;
                case "meer" -> keuze.vormen().size() > 1;
                case "thuis" -> keuze.isThuis();
                default -> throw new IllegalStateException("no such pattern: " + woord);
            };
        }
    }

    /** The key of this row: its rule, and the fact it depends on. */
    String sleutel() {
        return als.map(v -> stap.regel() + ":" + v.naam()).orElse(stap.regel());
    }

    /** Whether this row sets another aside: by its rule, or by its rule and fact. */
    boolean setsAside(Leveringsregel ander) {
        return opzij.contains(ander.stap.regel()) || opzij.contains(ander.sleutel());
    }

    boolean isException() {
        return werking == Werking.OPZIJ || werking == Werking.TIJDELIJK;
    }

    boolean speaksOf(Zorgprofiel profiel, Leveringskeuze gekozen) {
        return profielen.contains(profiel) && keuze.fits(gekozen);
    }

    Stand on(LocalDate dag) {
        if (geldt.contains(dag)) {
            return Stand.GELDT;
        }
        return onbekend.stream().anyMatch(g -> g.contains(dag)) ? Stand.ONBEKEND : Stand.GELDT_NIET;
    }

    static List<Leveringsregel> read(String tsv) {
        List<String> lines = tsv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(KOP)) {
            throw new IllegalStateException("expected a header line " + KOP);
        }
        List<Leveringsregel> regels = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] v = line.split("\t", -1);
            if (v.length != 13) {
                throw new IllegalStateException("expected thirteen columns: " + line);
            }
            regels.add(new Leveringsregel(
                    new Stap(v[0], Tekst.of(v[11], v[12])),
                    Laag.valueOf(v[1]),
                    Werking.valueOf(v[2]),
                    new Keuzepatroon(words(v[3], " ")),
                    profiles(v[4]),
                    Voorwaarde.parse(v[5]),
                    words(v[6], ","),
                    Voorwaarde.parse(v[7]),
                    new Geldigheid(date(v[8]), date(v[9])),
                    words(v[10], " ").stream().map(Leveringsregel::period).toList()));
        }
        return List.copyOf(regels);
    }

    private static Set<Zorgprofiel> profiles(String tekst) {
        EnumSet<Zorgprofiel> profielen = EnumSet.noneOf(Zorgprofiel.class);
        for (String woord : words(tekst, ",")) {
            if (woord.equals("alle")) {
                profielen.addAll(EnumSet.allOf(Zorgprofiel.class));
            } else if (woord.startsWith("-")) {
                profielen.remove(Zorgprofiel.valueOf(woord.substring(1)));
            } else if (woord.startsWith("sector:")) {
                Optional<Sector> sector = Optional.of(Sector.valueOf(woord.substring("sector:".length())));
                for (Zorgprofiel profiel : Zorgprofiel.values()) {
                    if (profiel.sector().equals(sector)) {
                        profielen.add(profiel);
                    }
                }
            } else {
                profielen.add(Zorgprofiel.valueOf(woord));
            }
        }
        return Set.copyOf(profielen);
    }

    static List<String> words(String tekst, String tussen) {
        return tekst.isEmpty() ? List.of() : List.of(tekst.split(tussen, -1));
    }

    static Geldigheid period(String tekst) {
        int punten = tekst.indexOf("..");
        return Geldigheid.of(LocalDate.parse(tekst.substring(0, punten)), LocalDate.parse(tekst.substring(punten + 2)));
    }

    private static Optional<LocalDate> date(String tekst) {
        return tekst.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(tekst));
    }
}
