package nl.wlzkit.tariff.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.Vorm.Eigenschap;
import nl.wlzkit.tariff.volume.Vorm.Soort;

/**
 * Does an appeal to the hardheidsclausule of Zilveren Kruis meet its criteria? Immutable and thread-safe.
 *
 * @param terugkoppeling the day of the provisional feedback: 8 September 2023 in the procedure for 2024
 * @param ingediend the day of the appeal, not before that
 * @param tekort the deficit that is budgeted for the Wlz, whole cents, 0 through € 100,000,000,000
 * @param eigenVermogen the equity, whole cents, € -100,000,000,000 through € 100,000,000,000
 * @param omzet the turnover in the Wlz, whole cents, 0 through € 100,000,000,000
 * @param criteria what is told of the other criteria; those that are absent are holes
 */
public record Hardheidsclausulevraag(
        LocalDate terugkoppeling,
        LocalDate ingediend,
        Bedrag tekort,
        Bedrag eigenVermogen,
        Bedrag omzet,
        Map<Criterium, Boolean> criteria)
        implements Vraag<Hardheidsclausulevraag> {
    /** The criteria that are a yes or a no. */
    public enum Criterium {
        /** The situation was not foreseen. */
        ONVOORZIEN(Eigenaar.ZORGKANTOOR, "de situatie was niet te voorzien", "the situation was not to be foreseen"),
        /** Applying the policy is an unreasonable disadvantage. */
        ONREDELIJK(
                Eigenaar.ZORGKANTOOR,
                "toepassing van het beleid benadeelt onredelijk",
                "applying the policy is an unreasonable disadvantage"),
        /** The provider works efficiently. */
        DOELMATIG(Eigenaar.ZORGKANTOOR, "de zorgaanbieder werkt doelmatig", "the provider works efficiently"),
        /** The tariff does not cover the costs. */
        NIET_KOSTENDEKKEND(
                Eigenaar.AANBIEDER, "het tarief is niet kostendekkend", "the tariff does not cover the costs");

        private final Gat<Boolean> gat;

        Criterium(Eigenaar wie, String nl, String en) {
            this.gat = new Gat<>(woord(this), Tekst.of(nl, en), wie, Domein.yesNo());
        }

        private static String woord(Criterium criterium) {
            return criterium.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Gat<Boolean> gat() {
            return gat;
        }
    }

    private static final Eigenschap<Hardheidsclausulevraag, LocalDate> TERUGKOPPELING =
            Eigenschap.required("terugkoppeling", Soort.DAG, Hardheidsclausulevraag::terugkoppeling);
    private static final Eigenschap<Hardheidsclausulevraag, LocalDate> INGEDIEND =
            Eigenschap.required("ingediend", Soort.DAG, Hardheidsclausulevraag::ingediend);
    private static final Eigenschap<Hardheidsclausulevraag, Bedrag> TEKORT =
            Eigenschap.required("tekort", Soort.EURO, Hardheidsclausulevraag::tekort);
    private static final Eigenschap<Hardheidsclausulevraag, Bedrag> VERMOGEN =
            Eigenschap.required("eigenVermogen", Soort.SALDO, Hardheidsclausulevraag::eigenVermogen);
    private static final Eigenschap<Hardheidsclausulevraag, Bedrag> OMZET =
            Eigenschap.required("omzet", Soort.EURO, Hardheidsclausulevraag::omzet);
    private static final Map<Criterium, Eigenschap<Map<Criterium, Boolean>, Boolean>> PER_CRITERIUM = perCriterion();
    private static final Eigenschap<Hardheidsclausulevraag, Map<Criterium, Boolean>> CRITERIA = Eigenschap.optional(
            "criteria",
            Soort.of(new Vorm<>(Hardheidsclausulevraag::read, List.copyOf(PER_CRITERIUM.values()))),
            v -> v.criteria().isEmpty() ? Optional.empty() : Optional.of(v.criteria()));
    static final Vorm<Hardheidsclausulevraag> VORM = new Vorm<>(
            g -> new Hardheidsclausulevraag(
                    g.get(TERUGKOPPELING),
                    g.get(INGEDIEND),
                    g.get(TEKORT),
                    g.get(VERMOGEN),
                    g.get(OMZET),
                    g.find(CRITERIA).orElse(Map.of())),
            TERUGKOPPELING,
            INGEDIEND,
            TEKORT,
            VERMOGEN,
            OMZET,
            CRITERIA);

    /**
     * Checks the days and the amounts.
     *
     * @param terugkoppeling the day of the provisional feedback
     * @param ingediend the day of the appeal, not before that
     * @param tekort the deficit that is budgeted for the Wlz, whole cents, 0 through € 100,000,000,000
     * @param eigenVermogen the equity, whole cents, € -100,000,000,000 through € 100,000,000,000
     * @param omzet the turnover in the Wlz, whole cents, 0 through € 100,000,000,000
     * @param criteria what is told of the other criteria; those that are absent are holes
     * @throws OngeldigeWaardeException if an amount is out of range, or the appeal is before the feedback
     */
    public Hardheidsclausulevraag {
        Grenzen.euro(tekort);
        Grenzen.euro(eigenVermogen, Grenzen.MOST_EURO.negate(), Grenzen.MOST_EURO);
        Grenzen.euro(omzet);
        if (ingediend.isBefore(terugkoppeling)) {
            throw new OngeldigeWaardeException(
                    ingediend.toString(),
                    Tekst.of("een dag op of na de terugkoppeling", "a day on or after the feedback"));
        }
        Map<Criterium, Boolean> kopie = new EnumMap<>(Criterium.class);
        kopie.putAll(criteria);
        criteria = Collections.unmodifiableMap(kopie);
    }

    private static Map<Criterium, Eigenschap<Map<Criterium, Boolean>, Boolean>> perCriterion() {
        Map<Criterium, Eigenschap<Map<Criterium, Boolean>, Boolean>> alle = new EnumMap<>(Criterium.class);
        for (Criterium criterium : Criterium.values()) {
            alle.put(
                    criterium,
                    Eigenschap.optional(
                            criterium.gat().feit(), Soort.JA_NEE, c -> Optional.ofNullable(c.get(criterium))));
        }
        return Collections.unmodifiableMap(alle);
    }

    private static Map<Criterium, Boolean> read(Vorm.Gelezen gelezen) {
        Map<Criterium, Boolean> criteria = new EnumMap<>(Criterium.class);
        PER_CRITERIUM.forEach(
                (criterium, eigenschap) -> gelezen.find(eigenschap).ifPresent(w -> criteria.put(criterium, w)));
        return criteria;
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Criterium criterium : Criterium.values()) {
            if (!criteria.containsKey(criterium)) {
                gaten.add(criterium.gat());
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Hardheidsclausulevraag fill(Gat<W> gat, W waarde) {
        Map<Criterium, Boolean> meer = new EnumMap<>(Criterium.class);
        meer.putAll(criteria);
        for (Criterium criterium : Criterium.values()) {
            if (criterium.gat().feit().equals(gat.feit())) {
                meer.put(criterium, (Boolean) waarde);
            }
        }
        return new Hardheidsclausulevraag(terugkoppeling, ingediend, tekort, eigenVermogen, omzet, meer);
    }
}
