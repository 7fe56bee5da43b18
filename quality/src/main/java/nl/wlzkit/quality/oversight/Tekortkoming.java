package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * That a criterion was established not to be met. Immutable and thread-safe.
 *
 * @param criterium the criterion; one without parts
 * @param regio the region it is about; absent when it is about all, or when the criterion is not one by region
 * @param dag the day on which it was established
 */
public record Tekortkoming(Criterium criterium, Optional<String> regio, LocalDate dag) {
    private static final Eigenschap<Tekortkoming, Criterium> CRITERIUM = required(
            "criterium",
            Waardevormen.oneOf(Normenkader.published().criteria(), Criterium::code),
            Tekortkoming::criterium);
    private static final Eigenschap<Tekortkoming, String> REGIO =
            optional("regio", Waardevormen.NAAM, Tekortkoming::regio);
    private static final Eigenschap<Tekortkoming, LocalDate> DAG = required("dag", Waardevormen.DAG, Tekortkoming::dag);
    static final Objectvorm<Tekortkoming> VORM =
            Objectvorm.of(g -> new Tekortkoming(g.get(CRITERIUM), g.find(REGIO), g.get(DAG)), CRITERIUM, REGIO, DAG);

    /**
     * Checks that it is about a criterion, and names a region only where regions matter.
     *
     * @param criterium the criterion; one without parts
     * @param regio the region it is about; absent when it is about all, or when the criterion is not one by region
     * @param dag the day on which it was established
     * @throws OngeldigeWaardeException if the row has parts, or a region is named for a criterion that is not by region
     */
    public Tekortkoming {
        if (!Normenkader.published().delen(criterium).isEmpty()) {
            throw new OngeldigeWaardeException(
                    criterium.code(), Tekst.of("een criterium zonder onderdelen", "a criterion without parts"));
        }
        Bewijsstuk.checkRegion(criterium, regio);
    }

    boolean isOf(Criterium blad, String bijRegio) {
        return criterium.equals(blad) && regio.map(bijRegio::equals).orElse(true);
    }
}
