package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * What is known of one zorgkantoor on one day: by what it shows that criteria are met, and which were established not to be.
 * What stands after the reference day does not count yet, so that one file serves for several days. What is in neither list
 * is open, never "no". The order of the lists does not matter. Immutable and thread-safe.
 *
 * @param peildatum the reference day
 * @param regios the regions of the zorgkantoor, one or more, every name once
 * @param laatsteUpdate the last day on which the data on waiting lists were updated, on the reference day or before; absent
 *     when it is not known
 * @param bewijs by what is shown that criteria are met, at most 1,000
 * @param tekortkomingen which criteria are not met, at most 1,000
 */
public record Toezichtdossier(
        LocalDate peildatum,
        List<String> regios,
        Optional<LocalDate> laatsteUpdate,
        List<Bewijsstuk> bewijs,
        List<Tekortkoming> tekortkomingen) {
    private static final int MEESTE_REGIOS = 50;
    private static final int MEESTE = 1_000;
    private static final Tekst EENMAAL = Tekst.of("elke naam één keer", "every name once");
    private static final Tekst UPDATE = Tekst.of(
            "delen die bij elkaar passen: een laatste update niet na de peildatum",
            "parts that fit together: a last update not after the reference day");

    /** What was read, before its parts are held beside each other. */
    private record Concept(
            LocalDate peildatum,
            List<String> regios,
            Optional<LocalDate> laatsteUpdate,
            List<Bewijsstuk> bewijs,
            List<Tekortkoming> tekortkomingen) {
        Toezichtdossier dossier() {
            return new Toezichtdossier(peildatum, regios, laatsteUpdate, bewijs, tekortkomingen);
        }

        static Concept of(Toezichtdossier d) {
            return new Concept(d.peildatum, d.regios, d.laatsteUpdate, d.bewijs, d.tekortkomingen);
        }
    }

    private static final Eigenschap<Concept, LocalDate> PEILDATUM =
            required("peildatum", Waardevormen.DAG, Concept::peildatum);
    private static final Eigenschap<Concept, List<String>> REGIOS = required(
            "regios", Waardevormen.atLeast(Waardevormen.list(Waardevormen.NAAM, MEESTE_REGIOS), 1), Concept::regios);
    private static final Eigenschap<Concept, LocalDate> UPDATE_OP =
            optional("laatsteUpdate", Waardevormen.DAG, Concept::laatsteUpdate);
    private static final Eigenschap<Concept, List<Bewijsstuk>> BEWIJS =
            required("bewijs", Waardevormen.list(Bewijsstuk.VORM, MEESTE), Concept::bewijs);
    private static final Eigenschap<Concept, List<Tekortkoming>> TEKORT =
            required("tekortkomingen", Waardevormen.list(Tekortkoming.VORM, MEESTE), Concept::tekortkomingen);
    private static final Objectvorm<Concept> CONCEPT = Objectvorm.of(
            g -> new Concept(g.get(PEILDATUM), g.get(REGIOS), g.find(UPDATE_OP), g.get(BEWIJS), g.get(TEKORT)),
            PEILDATUM,
            REGIOS,
            UPDATE_OP,
            BEWIJS,
            TEKORT);
    static final Waardevorm<Toezichtdossier> VORM =
            Waardevormen.of(Toezichtdossier::read, d -> CONCEPT.write(Concept.of(d)), CONCEPT.schema());

    /**
     * Checks that the parts fit together.
     *
     * @param peildatum the reference day
     * @param regios the regions of the zorgkantoor, one or more, every name once
     * @param laatsteUpdate the last day on which the data on waiting lists were updated, on the reference day or before;
     *     absent when it is not known
     * @param bewijs by what is shown that criteria are met, at most 1,000
     * @param tekortkomingen which criteria are not met, at most 1,000
     * @throws OngeldigeWaardeException if there is no region, one is blank or occurs twice, one is named that is not in the
     *     list, a list is too long, or the last update is after the reference day
     */
    public Toezichtdossier {
        regios = List.copyOf(regios);
        bewijs = List.copyOf(bewijs);
        tekortkomingen = List.copyOf(tekortkomingen);
        if (regios.isEmpty()
                || regios.size() > MEESTE_REGIOS
                || bewijs.size() > MEESTE
                || tekortkomingen.size() > MEESTE
                || regios.stream().anyMatch(String::isBlank)) {
            throw new OngeldigeWaardeException(
                    regios.size() + ", " + bewijs.size() + ", " + tekortkomingen.size(),
                    Tekst.of(
                            "1 t/m " + MEESTE_REGIOS + " regio's met een naam, en lijsten van hoogstens " + MEESTE,
                            "1 through " + MEESTE_REGIOS + " regions with a name, and lists of at most " + MEESTE));
        }
        if (new HashSet<>(regios).size() < regios.size()) {
            throw new OngeldigeWaardeException(String.join(", ", regios), EENMAAL);
        }
        Set<String> bekend = Set.copyOf(regios);
        Stream.concat(
                        bewijs.stream().flatMap(b -> b.regio().stream()),
                        tekortkomingen.stream().flatMap(t -> t.regio().stream()))
                .filter(r -> !bekend.contains(r))
                .findFirst()
                .ifPresent(r -> {
                    throw new OngeldigeWaardeException(r, known(bekend));
                });
        if (laatsteUpdate.filter(peildatum::isBefore).isPresent()) {
            throw new OngeldigeWaardeException(laatsteUpdate.get().toString(), UPDATE);
        }
    }

    private static Tekst known(Set<String> regios) {
        String namen = String.join(", ", regios.stream().sorted().toList());
        return Tekst.of(
                "een naam die in de vraag staat, een van de regio's " + namen,
                "a name that is in the question, one of the regions " + namen);
    }

    // ------------------------------------------------------------------------------------- reading, all problems at
    // once

    private static Optional<Toezichtdossier> read(JsonValue at, Problems problems) {
        boolean past = fits(at, problems);
        Optional<Concept> concept = CONCEPT.read(at, problems);
        return past ? concept.map(Concept::dossier) : Optional.empty();
    }

    /** Holds the parts beside each other as far as they are there, whatever else is wrong. */
    private static boolean fits(JsonValue at, Problems problems) {
        Set<String> regios = new HashSet<>();
        boolean goed = true;
        for (JsonValue regio : elements(at, "regios")) {
            if (regio instanceof JsonString s && !regios.add(s.value())) {
                problems.add(s.place(), s.value(), EENMAAL);
                goed = false;
            }
        }
        for (String lijst : List.of("bewijs", "tekortkomingen")) {
            for (JsonValue element : elements(at, lijst)) {
                Optional<JsonString> regio = text(element, "regio");
                if (!regios.isEmpty()
                        && regio.isPresent()
                        && !regios.contains(regio.get().value())) {
                    problems.add(regio.get().place(), regio.get().value(), known(regios));
                    goed = false;
                }
            }
        }
        Optional<JsonString> update = text(at, "laatsteUpdate");
        Optional<String> peildatum = text(at, "peildatum").map(JsonString::value);
        if (update.isPresent()
                && isDay(update.get().value())
                && peildatum
                        .filter(p -> isDay(p) && p.compareTo(update.get().value()) < 0)
                        .isPresent()) {
            problems.add(update.get().place(), update.get().value(), UPDATE);
            goed = false;
        }
        return goed;
    }

    private static boolean isDay(String tekst) {
        return tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private static Optional<JsonValue> member(JsonValue at, String naam) {
        return at instanceof JsonObject o ? Optional.ofNullable(o.members().get(naam)) : Optional.empty();
    }

    private static Optional<JsonString> text(JsonValue at, String naam) {
        return member(at, naam).filter(JsonString.class::isInstance).map(JsonString.class::cast);
    }

    private static List<JsonValue> elements(JsonValue at, String naam) {
        return member(at, naam)
                .filter(JsonArray.class::isInstance)
                .map(a -> ((JsonArray) a).elements())
                .orElse(List.of());
    }

    // ---------------------------------------------------------------------------------------------------------
    // verdicts

    /** The last evidence and the last shortcoming of one criterion in one region, as far as they count yet. */
    record Stand(Optional<LocalDate> getoond, Optional<LocalDate> tekort) {
        /** Whether a shortcoming was mended: there is evidence of a later day. */
        boolean isHersteld() {
            return getoond.isPresent() && tekort.isPresent() && getoond.get().isAfter(tekort.get());
        }

        Oordeel oordeel() {
            if (tekort.isPresent()) {
                return Oordeel.of(isHersteld());
            }
            return getoond.isPresent() ? Oordeel.VOLDOET : Oordeel.TE_BEOORDELEN;
        }
    }

    /** How one criterion stands in one region; the region does not matter to a criterion that is not by region. */
    Stand stand(Criterium criterium, String regio) {
        return new Stand(
                bewijs.stream()
                        .filter(b -> b.covers(criterium, regio) && !b.dag().isAfter(peildatum))
                        .map(Bewijsstuk::dag)
                        .max(LocalDate::compareTo),
                tekortkomingen.stream()
                        .filter(t -> t.isOf(criterium, regio) && !t.dag().isAfter(peildatum))
                        .map(Tekortkoming::dag)
                        .max(LocalDate::compareTo));
    }
}
