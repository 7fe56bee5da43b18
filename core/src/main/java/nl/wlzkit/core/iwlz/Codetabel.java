package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/** The rows of {@code codes.tsv}, and those of COD163, which are the zorgprofielen. */
final class Codetabel {
    private static final Map<Codelijst, List<Codegegevens>> RIJEN = new EnumMap<>(Codelijst.class);
    private static final Map<String, Codegegevens> PER_CONSTANTE = new HashMap<>();

    static {
        for (Codelijst lijst : Codelijst.values()) {
            RIJEN.put(lijst, new ArrayList<>());
        }
        for (Tabel.Rij rij : Tabel.read("codes.tsv")) {
            Codelijst lijst = Codelijst.valueOf(rij.get("lijst"));
            Codegegevens gegevens = new Codegegevens(
                    lijst,
                    rij.get("code"),
                    Tekst.of(rij.get("omschrijving_nl"), rij.get("omschrijving_en")),
                    Codevenster.of(date(rij.get("van")), date(rij.get("einddatum"))));
            rows(lijst).add(gegevens);
            PER_CONSTANTE.put(key(lijst, rij.get("constante")), gegevens);
        }
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            rows(Codelijst.COD163).add(profile(profiel));
        }
        RIJEN.replaceAll((lijst, rijen) -> Collections.unmodifiableList(rijen));
    }

    private Codetabel() {}

    private static Optional<LocalDate> date(String tekst) {
        return tekst.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(tekst));
    }

    private static String key(Codelijst lijst, String constante) {
        return lijst.name() + " " + constante;
    }

    /**
     * Of a profile is known when care with it can start. Before the first such day it cannot be used; after the last one the
     * care that was started may go on, so that it is open whether the code holds. Of 996 the list itself has the first day.
     */
    private static Codegegevens profile(Zorgprofiel profiel) {
        Geldigheid start = profiel.startdatum();
        Optional<LocalDate> van =
                profiel == Zorgprofiel.WLZ_INDICEERBAAR ? Optional.of(LocalDate.of(2018, 4, 1)) : start.van();
        LocalDate eersteZekere = van.orElse(start.totEnMet().orElse(Codevenster.STAND));
        Codevenster venster = new Codevenster(
                new Geldigheid(Optional.of(eersteZekere), start.totEnMet()), new Geldigheid(van, Optional.empty()));
        return new Codegegevens(Codelijst.COD163, profiel.code(), Tekst.same(profiel.notatie()), venster);
    }

    static List<Codegegevens> rows(Codelijst lijst) {
        List<Codegegevens> rijen = RIJEN.get(lijst);
        if (rijen == null) {
            throw new IllegalStateException("no rows for " + lijst);
        }
        return rijen;
    }

    static Codegegevens row(Codelijst lijst, String constante) {
        Codegegevens gegevens = PER_CONSTANTE.get(key(lijst, constante));
        if (gegevens == null) {
            throw new IllegalStateException("codes.tsv has no row for " + key(lijst, constante));
        }
        return gegevens;
    }
}
