package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

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
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

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
            required("terugkoppeling", Waardevormen.DAG, Hardheidsclausulevraag::terugkoppeling);
    private static final Eigenschap<Hardheidsclausulevraag, LocalDate> INGEDIEND =
            required("ingediend", Waardevormen.DAG, Hardheidsclausulevraag::ingediend);
    private static final Eigenschap<Hardheidsclausulevraag, Bedrag> TEKORT =
            required("tekort", Grenzen.EURO, Hardheidsclausulevraag::tekort);
    private static final Eigenschap<Hardheidsclausulevraag, Bedrag> VERMOGEN =
            required("eigenVermogen", Grenzen.SALDO, Hardheidsclausulevraag::eigenVermogen);
    private static final Eigenschap<Hardheidsclausulevraag, Bedrag> OMZET =
            required("omzet", Grenzen.EURO, Hardheidsclausulevraag::omzet);
    private static final Eigenschap<Hardheidsclausulevraag, Map<Criterium, Boolean>> CRITERIA = optional(
            "criteria",
            Waardevormen.perKey(List.of(Criterium.values()), c -> c.gat().feit(), c -> Waardevormen.JA_NEE, false),
            v -> v.criteria().isEmpty() ? Optional.empty() : Optional.of(v.criteria()));
    static final Objectvorm<Hardheidsclausulevraag> VORM = Objectvorm.of(
            g -> new Hardheidsclausulevraag(
                    g.get(TERUGKOPPELING),
                    g.get(INGEDIEND),
                    g.get(TEKORT),
                    g.get(VERMOGEN),
                    g.get(OMZET),
                    g.find(CRITERIA).orElse(Map.of())),
            List.of(TERUGKOPPELING, INGEDIEND, TEKORT, VERMOGEN, OMZET, CRITERIA));

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
        Grenzen.EURO.check(tekort);
        Grenzen.SALDO.check(eigenVermogen);
        Grenzen.EURO.check(omzet);
        if (ingediend.isBefore(terugkoppeling)) {
            throw new OngeldigeWaardeException(
                    ingediend.toString(),
                    Tekst.of("een dag op of na de terugkoppeling", "a day on or after the feedback"));
        }
        Map<Criterium, Boolean> kopie = new EnumMap<>(Criterium.class);
        kopie.putAll(criteria);
        criteria = Collections.unmodifiableMap(kopie);
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
