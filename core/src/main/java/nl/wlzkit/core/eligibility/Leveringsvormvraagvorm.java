package nl.wlzkit.core.eligibility;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;

/**
 * How a {@link Leveringsvormvraag} is written:
 *
 * <pre>{ "profiel": "5VV", "keuze": "MPT+PGB", "dag": "2025-03-01", "feiten": { "verantwoord": true },
 *   "lezingen": { "wettekst": "alleen-gelezen" } }</pre>
 *
 * What is absent from {@code feiten} is unknown, a reading that is absent is at its default. Immutable and thread-safe.
 */
public final class Leveringsvormvraagvorm {
    private static final Eigenschap<Leveringsvormvraag, Zorgprofiel> PROFIEL = required(
            "profiel",
            Waardevormen.text(Zorgprofiel::parse, Zorgprofiel::notatie, List.of(Zorgprofiel.values())),
            Leveringsvormvraag::profiel);
    private static final Eigenschap<Leveringsvormvraag, Leveringskeuze> KEUZE = required(
            "keuze",
            Waardevormen.text(Leveringskeuze::parse, Leveringskeuze::notatie, Leveringskeuze.alle()),
            Leveringsvormvraag::keuze);
    private static final Eigenschap<Leveringsvormvraag, LocalDate> DAG = required(
            "dag", Waardevormen.checked(Waardevormen.DAG, Leveringsvormtoets::checkDay), Leveringsvormvraag::dag);
    private static final Eigenschap<Leveringsvormvraag, Leeswijze> LEESWIJZE =
            readings(Leveringsvormtoets.LEZINGEN, Leveringsvormvraag::leeswijze);

    private Leveringsvormvraagvorm() {}

    /**
     * Makes the form of the questions to a test.
     *
     * @param toets the test
     * @return the form
     */
    public static Vraagvorm<Leveringsvormvraag> of(Leveringsvormtoets toets) {
        Map<String, Waardevorm<Object>> perFeit = new TreeMap<>();
        toets.feiten().forEach(gat -> perFeit.put(gat.feit(), form(gat)));
        Waardevorm<Map<String, Object>> alle = Waardevormen.perKey(
                toets.feiten().stream().map(Gat::feit).toList(),
                naam -> naam,
                naam -> Optional.ofNullable(perFeit.get(naam)).orElseThrow(),
                false);
        Eigenschap<Leveringsvormvraag, Map<String, Object>> feiten =
                optional("feiten", Waardevormen.byName(alle), vraag -> Optional.of(vraag.feiten()));
        return Objectvorm.of(
                        g -> {
                            Leveringsvormvraag vraag = toets.vraag(g.get(PROFIEL), g.get(KEUZE), g.get(DAG));
                            for (Map.Entry<String, Object> feit :
                                    g.find(feiten).orElse(Map.of()).entrySet()) {
                                vraag = vraag.with(feit.getKey(), feit.getValue());
                            }
                            return vraag.read(g.find(LEESWIJZE).orElse(Leveringsvormtoets.LEZINGEN));
                        },
                        List.of(PROFIEL, KEUZE, DAG, feiten, LEESWIJZE))
                .where(
                        PROFIEL,
                        g -> g.find(DAG).ifPresent(dag -> Leveringsvormtoets.checkProfile(g.get(PROFIEL), dag)));
    }

    private static Waardevorm<Object> form(Gat<?> gat) {
        Waardevorm<Object> vorm = Feit.isYesNo(gat)
                ? Waardevormen.via(Waardevormen.JA_NEE, waarde -> waarde, Boolean.class::cast)
                : Waardevormen.oneOf(List.copyOf(gat.domein().cases()), Object::toString);
        return Waardevormen.titled(gat.naam().nl(), vorm);
    }
}
