package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Something by which a zorgkantoor shows that a row of the framework is met. That it does show it, is for who makes the file
 * to judge. Immutable and thread-safe.
 *
 * @param criterium what it shows; for a norm or test point as a whole, each of its parts
 * @param regio the region it is about; absent when it is about all, or when the criterion is not one by region
 * @param stuk what it is: a document, a conversation
 * @param dag the day from which it counts
 */
public record Bewijsstuk(Criterium criterium, Optional<String> regio, String stuk, LocalDate dag) {
    private static final Eigenschap<Bewijsstuk, Criterium> CRITERIUM = required(
            "criterium", Waardevormen.oneOf(Normenkader.published().alle(), Criterium::code), Bewijsstuk::criterium);
    private static final Eigenschap<Bewijsstuk, String> REGIO = optional("regio", Waardevormen.NAAM, Bewijsstuk::regio);
    private static final Eigenschap<Bewijsstuk, String> STUK = required("stuk", Waardevormen.NAAM, Bewijsstuk::stuk);
    private static final Eigenschap<Bewijsstuk, LocalDate> DAG = required("dag", Waardevormen.DAG, Bewijsstuk::dag);
    static final Objectvorm<Bewijsstuk> VORM = Objectvorm.of(
            g -> new Bewijsstuk(g.get(CRITERIUM), g.find(REGIO), g.get(STUK), g.get(DAG)), CRITERIUM, REGIO, STUK, DAG);

    /**
     * Checks that a region is named only where regions matter.
     *
     * @param criterium what it shows; for a norm or test point as a whole, each of its parts
     * @param regio the region it is about; absent when it is about all, or when the criterion is not one by region
     * @param stuk what it is: a document, a conversation
     * @param dag the day from which it counts
     * @throws OngeldigeWaardeException if the name is blank, or a region is named for a row that is not by region
     */
    public Bewijsstuk {
        if (stuk.isBlank()) {
            throw new OngeldigeWaardeException(
                    stuk, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
        }
        checkRegion(criterium, regio);
    }

    static void checkRegion(Criterium criterium, Optional<String> regio) {
        if (regio.isPresent() && !criterium.perRegio()) {
            List<String> wel = Normenkader.published().alle().stream()
                    .filter(Criterium::perRegio)
                    .map(Criterium::code)
                    .toList();
            String codes = String.join(", ", wel);
            throw new OngeldigeWaardeException(
                    regio.get(),
                    Tekst.of(
                            "delen die bij elkaar passen: een regio alleen bij " + codes,
                            "parts that fit together: a region only with " + codes));
        }
    }

    boolean covers(Criterium blad, String bijRegio) {
        return (blad.equals(criterium) || blad.code().startsWith(criterium.code() + '.'))
                && regio.map(bijRegio::equals).orElse(true);
    }
}
