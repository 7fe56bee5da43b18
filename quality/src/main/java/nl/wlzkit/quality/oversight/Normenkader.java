package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * The assessment framework of the report: 11 norms from TH/BR-032 with their 37 test points, seven of which have the four
 * parts of an adequate process; 58 criteria in all that have no parts of their own. The policy rule itself may have more
 * norms. Immutable and thread-safe.
 */
@Grondslag({"NK-005", "NK-068"})
public final class Normenkader {
    /** How heavy a row of the framework weighs: it is what a zorgkantoor is judged by. */
    public static final Zwaarte ZWAARTE = Zwaarte.NORM;

    private static final String BESTAND = "kader.tsv";
    private static final Normenkader GEPUBLICEERD = new Normenkader();

    private final Map<String, Criterium> perCode = new LinkedHashMap<>();
    private final Map<String, List<Criterium>> perOuder = new LinkedHashMap<>();
    private final List<Criterium> normen = new ArrayList<>();
    private final Herkomst herkomst = Herkomst.of(List.of(Rijen.file(BESTAND)));

    private Normenkader() {
        for (List<String> rij : Rijen.of(BESTAND)) {
            Criterium criterium = new Criterium(
                    rij.get(0),
                    Criterium.Soort.valueOf(rij.get(1)),
                    Optional.of(rij.get(2)).filter(o -> !o.isEmpty()),
                    rij.get(3).equals("ja"),
                    rij.get(4).equals("ja"),
                    rij.get(5),
                    Tekst.of(rij.get(6), rij.get(7)));
            perCode.put(criterium.code(), criterium);
            criterium
                    .ouder()
                    .ifPresentOrElse(
                            o -> perOuder.computeIfAbsent(o, k -> new ArrayList<>())
                                    .add(criterium),
                            () -> normen.add(criterium));
        }
    }

    /**
     * Returns the framework as the report has it.
     *
     * @return the framework, always the same
     */
    public static Normenkader published() {
        return GEPUBLICEERD;
    }

    /**
     * Returns the norms.
     *
     * @return the norms, in the order of the report
     */
    public List<Criterium> normen() {
        return List.copyOf(normen);
    }

    /**
     * Returns all test points.
     *
     * @return the test points, in the order of the report
     */
    public List<Criterium> toetspunten() {
        return normen.stream().flatMap(n -> delen(n).stream()).toList();
    }

    /**
     * Returns what belongs to a row.
     *
     * @param criterium a row
     * @return the test points of a norm, the parts of a test point; none if it has no parts
     */
    public List<Criterium> delen(Criterium criterium) {
        return List.copyOf(perOuder.getOrDefault(criterium.code(), List.of()));
    }

    /**
     * Returns the criteria that have no parts of their own.
     *
     * @return the 58 criteria
     */
    public List<Criterium> criteria() {
        return normen.stream().flatMap(n -> criteria(n).stream()).toList();
    }

    /**
     * Returns the criteria under a row.
     *
     * @param criterium a row
     * @return those under it that have no parts; the row itself if it has none
     */
    public List<Criterium> criteria(Criterium criterium) {
        List<Criterium> delen = delen(criterium);
        return delen.isEmpty()
                ? List.of(criterium)
                : delen.stream().flatMap(d -> criteria(d).stream()).toList();
    }

    /**
     * Returns every row.
     *
     * @return norms, test points and parts, in the order of the report
     */
    public List<Criterium> alle() {
        return List.copyOf(perCode.values());
    }

    /**
     * Finds a row.
     *
     * @param code its code
     * @return the row
     * @throws OngeldigeWaardeException if there is none
     */
    public Criterium find(String code) {
        Criterium criterium = perCode.get(code);
        if (criterium == null) {
            throw new OngeldigeWaardeException(
                    code,
                    Tekst.of(
                            "een norm, toetspunt of onderdeel, zoals 4.1.1.iv.1.b",
                            "a norm, test point or part, such as 4.1.1.iv.1.b"));
        }
        return criterium;
    }

    /**
     * Returns what the framework was read from.
     *
     * @return the receipt
     */
    public Herkomst herkomst() {
        return herkomst;
    }

    List<Gebruik> gebruik() {
        return perCode.values().stream()
                .map(c -> new Gebruik(c.regel(), BESTAND + " (" + c.code() + ")"))
                .toList();
    }
}
