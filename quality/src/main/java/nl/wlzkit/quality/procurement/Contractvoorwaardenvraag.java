package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Where does a new provider stand with an agreement for 2017, given which requirements it met by when? Immutable and
 * thread-safe.
 *
 * @param inschrijving the day of registration, in 2016
 * @param peildatum the day on which is looked, from 2016 through 2017; nothing later is known
 * @param eisen the requirements, each with a name of its own, at most ten
 * @param leeswijze how the sources are read
 */
public record Contractvoorwaardenvraag(
        LocalDate inschrijving, LocalDate peildatum, List<Toetredingseis> eisen, Leeswijze leeswijze)
        implements Vraag<Contractvoorwaardenvraag> {
    static final String DIRECT = "direct";
    static final String JAAREINDE = "31-december";
    private static final String UITSTEL = "uitstelbaar: ";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(DIRECT, "WK-LEES-VOORWAARDEN-DIRECT", "inschrijving", JAAREINDE));

    /**
     * A requirement for entry. Immutable and thread-safe.
     *
     * @param naam its name
     * @param uitstelbaar whether annex 5 allows it to be met later; absent when not known
     * @param voldaanSinds since when it is met; absent when it was not met on the day on which is looked
     */
    public record Toetredingseis(String naam, Optional<Boolean> uitstelbaar, Optional<LocalDate> voldaanSinds) {
        private static final Eigenschap<Toetredingseis, String> NAAM =
                required("naam", Waardevormen.NAAM, Toetredingseis::naam);
        private static final Eigenschap<Toetredingseis, Boolean> UITSTELBAAR =
                optional("uitstelbaar", Waardevormen.JA_NEE, Toetredingseis::uitstelbaar);
        private static final Eigenschap<Toetredingseis, LocalDate> SINDS =
                optional("voldaanSinds", Waardevormen.DAG, Toetredingseis::voldaanSinds);
        private static final Objectvorm<Toetredingseis> VORM = Objectvorm.of(
                g -> new Toetredingseis(g.get(NAAM), g.find(UITSTELBAAR), g.find(SINDS)), NAAM, UITSTELBAAR, SINDS);

        /**
         * Checks the name.
         *
         * @param naam its name
         * @param uitstelbaar whether annex 5 allows it to be met later; absent when not known
         * @param voldaanSinds since when it is met; absent when it was not met on the day on which is looked
         * @throws OngeldigeWaardeException if the name is blank
         */
        public Toetredingseis {
            Waardevormen.NAAM.check(naam);
        }

        boolean isMetOn(LocalDate dag) {
            return voldaanSinds.map(d -> !d.isAfter(dag)).orElse(false);
        }
    }

    private static final Grensvorm<LocalDate> IN_2016 = Waardevormen.dayIn(2016, 2016);
    private static final Grensvorm<LocalDate> TOT_2017 = Waardevormen.dayIn(2016, 2017);
    private static final Tekst EEN_KEER = Tekst.of("elke naam één keer", "every name once");
    private static final Eigenschap<Contractvoorwaardenvraag, LocalDate> INSCHRIJVING =
            required("inschrijving", IN_2016, Contractvoorwaardenvraag::inschrijving);
    private static final Eigenschap<Contractvoorwaardenvraag, LocalDate> PEILDATUM =
            required("peildatum", TOT_2017, Contractvoorwaardenvraag::peildatum);
    private static final Eigenschap<Contractvoorwaardenvraag, List<Toetredingseis>> EISEN = required(
            "eisen",
            Waardevormen.distinct(Toetredingseis.VORM, 10, Toetredingseis.NAAM, EEN_KEER),
            Contractvoorwaardenvraag::eisen);
    private static final Eigenschap<Contractvoorwaardenvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Contractvoorwaardenvraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "inschrijving": "2016-07-25", "peildatum": "2017-01-01",
     *   "eisen": [{ "naam": "Klachtenregeling", "uitstelbaar": true, "voldaanSinds": "2016-12-30" }] }</pre>
     */
    static final Objectvorm<Contractvoorwaardenvraag> VORM = Objectvorm.of(
            g -> new Contractvoorwaardenvraag(
                    g.get(INSCHRIJVING),
                    g.get(PEILDATUM),
                    g.get(EISEN),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            INSCHRIJVING,
            PEILDATUM,
            EISEN,
            LEESWIJZE);

    /**
     * Checks the days and names.
     *
     * @param inschrijving the day of registration, in 2016
     * @param peildatum the day on which is looked, from 2016 through 2017; nothing later is known
     * @param eisen the requirements, each with a name of its own, at most ten
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if a day is out of bounds, a name comes twice or there are more than ten
     */
    public Contractvoorwaardenvraag {
        IN_2016.check(inschrijving);
        TOT_2017.check(peildatum);
        eisen = List.copyOf(eisen);
        if (eisen.size() > 10
                || eisen.stream().map(Toetredingseis::naam).distinct().count() < eisen.size()) {
            throw new OngeldigeWaardeException("", EEN_KEER);
        }
        LEZINGEN.check(leeswijze);
    }

    private static Gat<Boolean> gat(Toetredingseis eis) {
        return new Gat<>(
                UITSTEL + eis.naam(),
                Tekst.of("bijlage 5 laat uitstel toe van " + eis.naam(), "annex 5 allows delay of " + eis.naam()),
                Eigenaar.BRON,
                Domein.yesNo());
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Contractvoorwaardenvraag choose(String naam, String keuze) {
        return new Contractvoorwaardenvraag(inschrijving, peildatum, eisen, leeswijze.choose(naam, keuze));
    }

    LocalDate direct() {
        LocalDate einde = LocalDate.of(2016, 12, 31);
        return leeswijze.is(DIRECT, JAAREINDE) ? einde : inschrijving;
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        eisen.stream().filter(e -> e.uitstelbaar().isEmpty()).forEach(e -> gaten.add(gat(e)));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Contractvoorwaardenvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return choose(gat.feit(), waarde.toString());
        }
        List<Toetredingseis> nu = eisen.stream()
                .map(e -> gat.feit().equals(UITSTEL + e.naam())
                        ? new Toetredingseis(e.naam(), Optional.of((Boolean) waarde), e.voldaanSinds())
                        : e)
                .toList();
        return new Contractvoorwaardenvraag(inschrijving, peildatum, nu, leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Set.of(DIRECT));
    }

    @Override
    public Contractvoorwaardenvraag open(Lezing lezing) {
        return new Contractvoorwaardenvraag(inschrijving, peildatum, eisen, leeswijze.open(lezing.naam()));
    }
}
