package nl.wlzkit.quality.theme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * The table of themes in contracting 2024–2026, V&amp;V, state of July 2023, without its row on tariffs. A snapshot: later
 * changes of policy are not in it. Stateless and thread-safe; the data are read when first asked for.
 */
@Grondslag("WK-LEES-THEMA-BEREIK")
public final class Thematabel {
    /** The years of the table. */
    public static final Geldigheid PERIODE = Geldigheid.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));

    static final String NIEMAND = "niemand";
    static final String LEEG = "duurzaamheid-leeg";
    static final String GELDIGHEID = "geldigheid";
    static final String ALLEEN_2024 = "alleen-2024";

    private static final String ZILVEREN_KRUIS = "Zilveren Kruis";
    private static final String VGZ = "VGZ";
    private static final String MENZIS = "Menzis";
    private static final String CZ = "CZ";
    private static final String SALLAND = "Salland";
    private static final String DSW = "DSW";
    private static final String ZORG_EN_ZEKERHEID = "Zorg en Zekerheid";

    /** The readings of the table, each at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(GELDIGHEID, "WK-LEES-THEMA-GELDIGHEID", "titel", ALLEEN_2024),
            Leeswijze.lezing("overkoepelend-012", "WK-LEES-012", NIEMAND, VGZ, MENZIS),
            Leeswijze.lezing(
                    LEEG, "WK-LEES-DUURZAAMHEID-LEEG", "onbekend", MENZIS, CZ, SALLAND, DSW, ZORG_EN_ZEKERHEID),
            Leeswijze.lezing("betrekken-106", "WK-LEES-106", NIEMAND, ZORG_EN_ZEKERHEID, DSW, SALLAND),
            Leeswijze.lezing("gegevensuitwisseling-107", "WK-LEES-107", NIEMAND, MENZIS, CZ, VGZ),
            Leeswijze.lezing("afspraken-126", "WK-LEES-126", NIEMAND, VGZ, ZILVEREN_KRUIS, MENZIS),
            Leeswijze.lezing("crisiszorg-127", "WK-LEES-127", NIEMAND, MENZIS, VGZ),
            Leeswijze.lezing("werkgeverschap-128", "WK-LEES-128", NIEMAND, MENZIS, VGZ, CZ),
            Leeswijze.lezing("preventie-129", "WK-LEES-129", NIEMAND, MENZIS, VGZ, CZ),
            Leeswijze.lezing("doorstroom-130", "WK-LEES-130", NIEMAND, CZ, SALLAND, MENZIS),
            Leeswijze.lezing("personeelsbeleid-131", "WK-LEES-131", NIEMAND, SALLAND, CZ, DSW),
            Leeswijze.lezing("toerusting-132", "WK-LEES-132", NIEMAND, SALLAND, DSW, CZ),
            Leeswijze.lezing("zorgen-dat-133", "WK-LEES-133", NIEMAND, DSW, SALLAND, CZ));

    /** The zorgkantoren of the table, in the order of its columns. */
    public static final List<Zorgkantoor> ZORGKANTOREN = Zorgkantoor.inForceOn(LocalDate.of(2024, 1, 1));

    /** Whose document in the list of sources is about 2024 alone. */
    private static final Set<Zorgkantoor> STUK_OVER_2024 = Set.of(
            Zorgkantoor.VGZ, Zorgkantoor.CZ, Zorgkantoor.SALLAND, Zorgkantoor.DSW, Zorgkantoor.ZORG_EN_ZEKERHEID);

    private static final LocalDate EIND_2024 = LocalDate.of(2024, 12, 31);
    private static final String ZINNEN_TSV = "zinnen.tsv";
    private static final String PUNTEN_TSV = "punten.tsv";

    /** Refuses what the table does not speak of. */
    static final Stap NIET_GEREGELD = new Stap(
            "WK-LEES-THEMA-BEREIK", Tekst.of("de tabel zegt hier niets over", "the table says nothing of this"));

    private Thematabel() {}

    private static final class Inhoud {
        private static final Map<String, Eispunt> PUNTEN = points();
        private static final List<Themazin> ZINNEN = sentences();
        private static final Herkomst HERKOMST = Herkomst.of(List.of(file(ZINNEN_TSV), file(PUNTEN_TSV)));

        private static Herkomst.Bestand file(String naam) {
            return Herkomst.Bestand.of(naam, text(naam).getBytes(StandardCharsets.UTF_8));
        }

        private static String text(String naam) {
            return Resources.text(Thematabel.class.getResourceAsStream(naam), naam);
        }

        private static List<String[]> rows(String naam) {
            return text(naam).lines().skip(1).map(l -> l.split("\t", -1)).toList();
        }

        private static Map<String, Eispunt> points() {
            Map<String, Eispunt> punten = new LinkedHashMap<>();
            for (String[] rij : rows(PUNTEN_TSV)) {
                punten.put(rij[0], new Eispunt(rij[0], rij[1], Tekst.of(rij[2], rij[3])));
            }
            return punten;
        }

        private static List<Themazin> sentences() {
            List<Themazin> zinnen = new ArrayList<>();
            for (String[] rij : rows(ZINNEN_TSV)) {
                zinnen.add(new Themazin(
                        rij[0],
                        Thema.valueOf(rij[1]),
                        Sector.valueOf(rij[2]),
                        new Toerekening(present(rij[3]).map(Zorgkantoor::parse), present(rij[4]), choices(rij[5])),
                        Geadresseerde.valueOf(rij[6]),
                        present(rij[7]).map(Strekking::valueOf),
                        Zekerheid.valueOf(rij[8]),
                        present(rij[9]).map(LocalDate::parse),
                        present(rij[10]).map(LocalDate::parse),
                        present(rij[11])
                                .map(p -> Arrays.stream(p.split(" ", -1))
                                        .map(Inhoud::point)
                                        .toList())
                                .orElse(List.of()),
                        Tekst.of(rij[12], rij[13])));
            }
            return List.copyOf(zinnen);
        }

        private static Eispunt point(String naam) {
            return Optional.ofNullable(PUNTEN.get(naam))
                    .orElseThrow(() -> new IllegalStateException(PUNTEN_TSV + " lacks " + naam));
        }

        private static Map<String, Zorgkantoor> choices(String veld) {
            Map<String, Zorgkantoor> perKeuze = new LinkedHashMap<>();
            present(veld).ifPresent(v -> {
                for (String paar : v.split("; ", -1)) {
                    int is = paar.indexOf('=');
                    perKeuze.put(paar.substring(0, is), Zorgkantoor.parse(paar.substring(is + 1)));
                }
            });
            return perKeuze;
        }

        private static Optional<String> present(String veld) {
            return veld.isEmpty() ? Optional.empty() : Optional.of(veld);
        }
    }

    /**
     * Returns the sentences of the table.
     *
     * @return all of them, in the order of its rows
     */
    public static List<Themazin> zinnen() {
        return Inhoud.ZINNEN;
    }

    /**
     * Returns what a provider can show, of all sentences together.
     *
     * @return the points, each once
     */
    public static List<Eispunt> punten() {
        return List.copyOf(Inhoud.PUNTEN.values());
    }

    static Herkomst herkomst() {
        return Inhoud.HERKOMST;
    }

    /**
     * Returns the sentences of some zorgkantoren as the table is read: those that hold on the day, those that hold later in
     * its years, and those of which the term has passed.
     *
     * @param selectie which zorgkantoren, on which day, and how the table is read; without open readings
     * @return the sentences, by zorgkantoor and rule
     * @throws IllegalArgumentException if a reading is open
     */
    public static List<Geldendezin> zinnen(Selectie selectie) {
        List<Geldendezin> geldend = new ArrayList<>();
        for (Themazin zin : zinnen()) {
            Optional<Zorgkantoor> van = zin.toerekening().zorgkantoor(selectie.leeswijze());
            if (zin.sector() == selectie.sector()
                    && van.filter(selectie.zorgkantoren()::contains).isPresent()) {
                Zorgkantoor zorgkantoor = van.get();
                boolean voorbij = selectie.peildatum().isAfter(end(zin, zorgkantoor, selectie.leeswijze()));
                if (!voorbij || zin.uiterlijk().isPresent()) {
                    geldend.add(new Geldendezin(
                            zorgkantoor, zin, zin.vanaf().orElse(PERIODE.van().orElseThrow())));
                }
            }
        }
        geldend.sort(Geldendezin.VOLGORDE);
        return List.copyOf(geldend);
    }

    private static LocalDate end(Themazin zin, Zorgkantoor zorgkantoor, Leeswijze leeswijze) {
        boolean kort =
                leeswijze.is(GELDIGHEID, ALLEEN_2024) && STUK_OVER_2024.contains(zorgkantoor) && !zin.isEigenPeriode();
        return kort ? EIND_2024 : PERIODE.totEnMet().orElseThrow();
    }

    static List<Gegeven> given(Selectie selectie) {
        return List.of(
                Gegeven.of("sector", Tekst.same("sector"), selectie.sector()),
                Gegeven.of("zorgkantoren", Tekst.same("zorgkantoren"), names(selectie.zorgkantoren())),
                Gegeven.of("peildatum", Tekst.of("peildatum", "day"), selectie.peildatum()));
    }

    static String names(List<Zorgkantoor> zorgkantoren) {
        return String.join(", ", zorgkantoren.stream().map(Zorgkantoor::naam).toList());
    }

    static Gegeven given(Zorgkantoor zorgkantoor) {
        return Gegeven.of("zorgkantoor", Tekst.same("zorgkantoor"), zorgkantoor);
    }
}
