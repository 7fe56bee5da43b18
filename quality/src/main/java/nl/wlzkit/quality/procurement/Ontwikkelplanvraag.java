package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Is an ontwikkelplan for 2017 complete? What is not told is to be judged. Immutable and thread-safe.
 *
 * @param stand how far it is
 * @param afspraken the agreements in it
 * @param ontwikkelpunten the points for development in the zelfanalyse; absent when not known
 * @param behaald2016 the results achieved in 2016; absent when not known
 * @param resultaten the results that the plan aims at; absent when not known
 * @param bewijs what is known beside these, by the codes of {@link Eisenlijst#ONTWIKKELPLAN}
 */
public record Ontwikkelplanvraag(
        Planstand stand,
        List<Afspraak> afspraken,
        Optional<List<String>> ontwikkelpunten,
        Optional<List<String>> behaald2016,
        Optional<List<String>> resultaten,
        Map<String, Boolean> bewijs)
        implements Eisenvraag<Ontwikkelplanvraag> {
    private static final int LANGSTE = 100;

    /**
     * An agreement in a plan. Immutable and thread-safe.
     *
     * @param naam its name
     * @param ontwikkelpunt the point of the zelfanalyse from which it follows; absent when it names none
     * @param bijlagen how many annexes of free form are with it, from 0 through 1000
     */
    public record Afspraak(String naam, Optional<String> ontwikkelpunt, int bijlagen) {
        private static final Grensvorm<Integer> AANTAL =
                Waardevormen.integer(Tekst.of("een aantal bijlagen", "a number of annexes"), 0, 1000);
        private static final Eigenschap<Afspraak, String> NAAM = required("naam", Waardevormen.NAAM, Afspraak::naam);
        private static final Eigenschap<Afspraak, String> PUNT =
                optional("ontwikkelpunt", Waardevormen.NAAM, Afspraak::ontwikkelpunt);
        private static final Eigenschap<Afspraak, Integer> BIJLAGEN = required("bijlagen", AANTAL, Afspraak::bijlagen);
        private static final Objectvorm<Afspraak> VORM =
                Objectvorm.of(g -> new Afspraak(g.get(NAAM), g.find(PUNT), g.get(BIJLAGEN)), NAAM, PUNT, BIJLAGEN);

        /**
         * Checks the texts and the number.
         *
         * @param naam its name
         * @param ontwikkelpunt the point of the zelfanalyse from which it follows; absent when it names none
         * @param bijlagen how many annexes of free form are with it, from 0 through 1000
         * @throws OngeldigeWaardeException if a text is blank, or the number out of bounds
         */
        public Afspraak {
            Waardevormen.NAAM.check(naam);
            ontwikkelpunt.ifPresent(Waardevormen.NAAM::check);
            AANTAL.check(bijlagen);
        }
    }

    private static final Waardevorm<List<String>> NAMEN = Waardevormen.list(Waardevormen.NAAM, LANGSTE);
    private static final Eigenschap<Ontwikkelplanvraag, Planstand> STAND =
            required("stand", Waardevormen.constant(Planstand.class), Ontwikkelplanvraag::stand);
    private static final Eigenschap<Ontwikkelplanvraag, List<Afspraak>> AFSPRAKEN =
            required("afspraken", Waardevormen.list(Afspraak.VORM, LANGSTE), Ontwikkelplanvraag::afspraken);
    private static final Eigenschap<Ontwikkelplanvraag, List<String>> PUNTEN =
            optional("ontwikkelpunten", NAMEN, Ontwikkelplanvraag::ontwikkelpunten);
    private static final Eigenschap<Ontwikkelplanvraag, List<String>> BEHAALD =
            optional("behaald2016", NAMEN, Ontwikkelplanvraag::behaald2016);
    private static final Eigenschap<Ontwikkelplanvraag, List<String>> RESULTATEN =
            optional("resultaten", NAMEN, Ontwikkelplanvraag::resultaten);
    private static final Eigenschap<Ontwikkelplanvraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", Eisenlijst.ONTWIKKELPLAN.vorm(), v -> Optional.of(v.bewijs()));

    /**
     * How it is written:
     *
     * <pre>{ "stand": "VOORSTEL", "afspraken": [{ "naam": "Dagbesteding", "bijlagen": 2 }] }</pre>
     */
    static final Objectvorm<Ontwikkelplanvraag> VORM = Objectvorm.of(
            g -> new Ontwikkelplanvraag(
                    g.get(STAND),
                    g.get(AFSPRAKEN),
                    g.find(PUNTEN),
                    g.find(BEHAALD),
                    g.find(RESULTATEN),
                    g.find(BEWIJS).orElse(Map.of())),
            STAND,
            AFSPRAKEN,
            PUNTEN,
            BEHAALD,
            RESULTATEN,
            BEWIJS);

    /**
     * Checks the codes.
     *
     * @param stand how far it is
     * @param afspraken the agreements in it
     * @param ontwikkelpunten the points for development in the zelfanalyse; absent when not known
     * @param behaald2016 the results achieved in 2016; absent when not known
     * @param resultaten the results that the plan aims at; absent when not known
     * @param bewijs what is known beside these, by the codes of {@link Eisenlijst#ONTWIKKELPLAN}
     * @throws OngeldigeWaardeException if there is no such code
     */
    public Ontwikkelplanvraag {
        afspraken = List.copyOf(afspraken);
        ontwikkelpunten = ontwikkelpunten.map(List::copyOf);
        behaald2016 = behaald2016.map(List::copyOf);
        resultaten = resultaten.map(List::copyOf);
        bewijs = Eisenlijst.ONTWIKKELPLAN.check(bewijs);
    }

    @Override
    public Eisenlijst lijst() {
        return Eisenlijst.ONTWIKKELPLAN;
    }

    @Override
    public Map<String, Boolean> bekend() {
        Map<String, Boolean> met = new TreeMap<>(bewijs);
        met.put("VOORSTEL", stand == Planstand.VOORSTEL);
        met.put("MINSTENS_EEN", !afspraken.isEmpty());
        met.put("HOOGSTENS_TWEE", afspraken.stream().allMatch(a -> a.bijlagen() <= 2));
        ontwikkelpunten.ifPresent(punten -> met.put(
                "UIT_ZELFANALYSE",
                afspraken.stream()
                        .allMatch(a -> a.ontwikkelpunt().map(punten::contains).orElse(false))));
        if (behaald2016.isPresent() && resultaten.isPresent()) {
            List<String> oud = behaald2016.get();
            met.put("NIEUW", resultaten.get().stream().anyMatch(r -> !oud.contains(r)));
        }
        return met;
    }

    /**
     * Returns the results that are new beside those of 2016.
     *
     * @return the results, in the order of the plan; none as long as either list is not known
     */
    public List<String> newResults() {
        return behaald2016.isEmpty()
                ? List.of()
                : resultaten.orElse(List.of()).stream()
                        .filter(r -> !behaald2016.get().contains(r))
                        .toList();
    }
}
