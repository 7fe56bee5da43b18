package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Is an application for kwaliteitsbudget complete and in time? What is in neither list is not known. Immutable and
 * thread-safe.
 *
 * @param jaar the year of the budget, 2015 through 2100
 * @param onderdelen of each part that is known: whether it is there
 * @param opTijd whether it was submitted in time; absent when the day is not known
 * @param indiendatum the day on which it was submitted; absent when it is not known. It decides whether it is in time
 * @param leeswijze the reading of the deadline: {@code budgetformulier} or {@code geen}
 */
public record Aanvraagvraag(
        int jaar,
        Map<Aanvraagonderdeel, Boolean> onderdelen,
        Optional<Boolean> opTijd,
        Optional<LocalDate> indiendatum,
        Leeswijze leeswijze)
        implements Vraag<Aanvraagvraag> {
    static final String OP_TIJD = "opTijd";
    static final Tekst OP_TIJD_NAAM = Tekst.of("op tijd ingediend", "submitted in time");
    private static final Waardevorm<List<Aanvraagonderdeel>> ONDERDELEN =
            Waardevormen.list(Waardevormen.constant(Aanvraagonderdeel.class), Bounds.LONGEST_LIST);

    /** The name of the reading. */
    public static final String TERMIJN = "termijn";

    /** There is no deadline for the application; at the default it is that of the budget form. */
    public static final String GEEN = "geen";

    /** The reading of this question, at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(TERMIJN, "WK-LEES-AANVRAAG-TERMIJN", "budgetformulier", GEEN));

    private static final Eigenschap<Aanvraagvraag, Integer> JAAR = required("jaar", Bounds.YEAR, Aanvraagvraag::jaar);
    private static final Eigenschap<Aanvraagvraag, List<Aanvraagonderdeel>> AANWEZIG =
            required("aanwezig", ONDERDELEN, v -> v.which(true));
    private static final Eigenschap<Aanvraagvraag, List<Aanvraagonderdeel>> ONTBREEKT =
            required("ontbreekt", ONDERDELEN, v -> v.which(false));
    private static final Eigenschap<Aanvraagvraag, LocalDate> INDIENDATUM =
            optional("indiendatum", Waardevormen.DAG, Aanvraagvraag::indiendatum);
    private static final Eigenschap<Aanvraagvraag, String> LEZING_TERMIJN =
            reading(LEZINGEN, TERMIJN, Aanvraagvraag::leeswijze);
    static final Objectvorm<Aanvraagvraag> VORM = Objectvorm.of(
            g -> new Aanvraagvraag(
                    g.get(JAAR),
                    known(g.get(AANWEZIG), g.get(ONTBREEKT)),
                    Optional.empty(),
                    g.find(INDIENDATUM),
                    LEZINGEN.choose(TERMIJN, g.find(LEZING_TERMIJN))),
            List.of(JAAR, AANWEZIG, ONTBREEKT, INDIENDATUM, LEZING_TERMIJN));

    /**
     * Checks the year and the reading, and what follows: a document that is not there has no parts.
     *
     * @param jaar the year of the budget, 2015 through 2100
     * @param onderdelen of each part that is known: whether it is there
     * @param opTijd whether it was submitted in time; absent when the day is not known
     * @param indiendatum the day on which it was submitted; absent when it is not known. It decides whether it is in time
     * @param leeswijze the reading of the deadline: {@code budgetformulier} or {@code geen}
     * @throws OngeldigeWaardeException if the year is out of range or the reading unknown
     */
    public Aanvraagvraag {
        Bounds.YEAR.check(jaar);
        Map<Aanvraagonderdeel, Boolean> kopie = new EnumMap<>(Aanvraagonderdeel.class);
        kopie.putAll(onderdelen);
        onderdelen = Collections.unmodifiableMap(kopie);
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks about an application, at the default reading.
     *
     * @param jaar the year of the budget
     * @param aanwezig what is there
     * @param ontbreekt what is not there; the rest is not known
     * @param indiendatum when it was submitted; absent when it is not known
     * @return the question
     * @throws OngeldigeWaardeException if the year is out of range, or something is both there and not
     */
    public static Aanvraagvraag of(
            int jaar,
            Set<Aanvraagonderdeel> aanwezig,
            Set<Aanvraagonderdeel> ontbreekt,
            Optional<LocalDate> indiendatum) {
        return new Aanvraagvraag(
                jaar, known(List.copyOf(aanwezig), List.copyOf(ontbreekt)), Optional.empty(), indiendatum, LEZINGEN);
    }

    private static Map<Aanvraagonderdeel, Boolean> known(
            List<Aanvraagonderdeel> aanwezig, List<Aanvraagonderdeel> ontbreekt) {
        Map<Aanvraagonderdeel, Boolean> onderdelen = new EnumMap<>(Aanvraagonderdeel.class);
        aanwezig.forEach(o -> onderdelen.put(o, true));
        for (Aanvraagonderdeel onderdeel : ontbreekt) {
            Bounds.fits(
                    !Boolean.TRUE.equals(onderdelen.put(onderdeel, false)),
                    onderdeel.name(),
                    "wat ontbreekt is niet ook aanwezig",
                    "what is missing is not there as well");
        }
        return onderdelen;
    }

    private List<Aanvraagonderdeel> which(boolean aanwezig) {
        return onderdelen.keySet().stream()
                .filter(o -> Boolean.valueOf(aanwezig).equals(onderdelen.get(o)))
                .toList();
    }

    /** Whether a part is there; a document that is not there has no parts. */
    Optional<Boolean> isThere(Aanvraagonderdeel onderdeel) {
        for (Aanvraagonderdeel geheel : Aanvraagonderdeel.values()) {
            if (onderdeel.isPartOf(geheel) && Boolean.FALSE.equals(onderdelen.get(geheel))) {
                return Optional.of(false);
            }
        }
        return Optional.ofNullable(onderdelen.get(onderdeel));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Aanvraagonderdeel onderdeel : EnumSet.allOf(Aanvraagonderdeel.class)) {
            if (isThere(onderdeel).isEmpty()) {
                gaten.add(new Gat<>(onderdeel.name(), onderdeel.tekst(), Eigenaar.AANBIEDER, Domein.yesNo()));
            }
        }
        if (indiendatum.isEmpty() && opTijd.isEmpty()) {
            gaten.add(new Gat<>(OP_TIJD, OP_TIJD_NAAM, Eigenaar.AANBIEDER, Domein.yesNo()));
        }
        gaten.addAll(leeswijze.gaten());
        return List.copyOf(gaten);
    }

    @Override
    public <W> Aanvraagvraag fill(Gat<W> gat, W waarde) {
        if (gat.feit().equals(OP_TIJD)) {
            return new Aanvraagvraag(jaar, onderdelen, Optional.of((Boolean) waarde), indiendatum, leeswijze);
        }
        if (leeswijze.knows(gat.feit())) {
            return read(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        Map<Aanvraagonderdeel, Boolean> meer = new EnumMap<>(Aanvraagonderdeel.class);
        meer.putAll(onderdelen);
        meer.put(Aanvraagonderdeel.valueOf(gat.feit()), (Boolean) waarde);
        return new Aanvraagvraag(jaar, meer, opTijd, indiendatum, leeswijze);
    }

    private Aanvraagvraag read(Leeswijze anders) {
        return new Aanvraagvraag(jaar, onderdelen, opTijd, indiendatum, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Aanvraagvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
