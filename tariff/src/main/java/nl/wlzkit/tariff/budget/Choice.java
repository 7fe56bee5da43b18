package nl.wlzkit.tariff.budget;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Lezing;

/** A reading of this package: its name, the rule that says why, and its choices with the default first. */
record Choice(String naam, String regel, List<String> keuzes) {
    static final Choice NOEMER = new Choice("noemer", "WK-LEES-OORMERK-NOEMER", List.of("beschikbaar", "besteed"));
    static final Choice TEKORT =
            new Choice("tekort", "WK-LEES-TERUGVORDERING-TEKORT", List.of("gemiddeld", "grootste"));
    static final Choice SAMENLOOP =
            new Choice("samenloop", "WK-LEES-TERUGVORDERING-SAMENLOOP", List.of("hoogste", "som"));
    static final Choice SLEUTEL = new Choice("sleutel", "WK-LEES-GROEIPAD-SLEUTEL", List.of("naar-verzoek", "gelijk"));
    static final Choice TERMIJN = new Choice("termijn", "WK-LEES-AANVRAAG-TERMIJN", List.of("budgetformulier", "geen"));

    String standaard() {
        return keuzes.get(0);
    }

    Lezing lezing(String gekozen) {
        return new Lezing(naam, regel, keuzes, gekozen);
    }

    /** The reading as it was chosen, or at its default while it is open. */
    Lezing lezing(Optional<String> gekozen) {
        return lezing(gekozen.orElse(standaard()));
    }

    /** Refuses what is none of the choices. */
    Optional<String> check(Optional<String> gekozen) {
        gekozen.ifPresent(this::lezing);
        return gekozen;
    }

    /** Whether this choice was made; the reading may not be open. */
    boolean is(Optional<String> gekozen, String keuze) {
        return gekozen.orElseThrow(() -> new IllegalArgumentException("the reading " + naam + " is open"))
                .equals(keuze);
    }

    /** What is written of the choice: nothing at the default. */
    Optional<String> written(Optional<String> gekozen) {
        String keuze =
                gekozen.orElseThrow(() -> new IllegalArgumentException("an open reading cannot be written: " + naam));
        return keuze.equals(standaard()) ? Optional.empty() : Optional.of(keuze);
    }
}
