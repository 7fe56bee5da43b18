package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * A friction between demand and supply: for a target group there is too little capacity, or no supply that suits, in a region,
 * now (a bottleneck) or later (a risk). What is absent is not told. Immutable and thread-safe.
 *
 * @param naam what it is called, at most 500 characters: an answer calls it so
 * @param type the development behind it; absent if none was named
 * @param ontwikkeling that development in words, at most 500 characters; it answers none of the four questions
 * @param bronnen through what it came into view; none if that is not told
 * @param doelgroep who: the target group or part of one, at most 500 characters; blank says nothing
 * @param sector the sector of the target group; the report writes ghz where this has GZ
 * @param zorg what: the kind of care, at most 500 characters; blank says nothing
 * @param plaats where
 * @param wanneer by when it must be solved; absent if that is not told
 * @param impliciet which of the four questions the documents answer only between the lines
 * @param dimensies the three dimensions
 * @param gevolgen what it means for clients; none if that is not told
 * @param zorgInNatura whether it is about care in kind; absent if that is not told
 * @param jaren what is asked and what there is, at most 30 years, each once, in order
 */
@Grondslag("FRI-032")
public record Frictie(
        String naam,
        Optional<Frictietype> type,
        Optional<String> ontwikkeling,
        List<Frictiebron> bronnen,
        Optional<String> doelgroep,
        Optional<Sector> sector,
        Optional<String> zorg,
        Frictieplaats plaats,
        Optional<Termijn> wanneer,
        List<Frictievraag> impliciet,
        Frictiedimensies dimensies,
        List<Frictiegevolg> gevolgen,
        Optional<Boolean> zorgInNatura,
        List<Jaarstand> jaren) {
    private static final int MEESTE_JAREN = 30;
    private static final Tekst ELK_JAAR = Tekst.of("elk jaar één keer", "every year once");
    private static final Tekst BEANTWOORD = Tekst.of(
            "delen die bij elkaar passen: een impliciet antwoord is een antwoord",
            "parts that fit together: an implicit answer is an answer");

    static final Eigenschap<Frictie, String> E_NAAM = required("naam", Teksten.NAAM, Frictie::naam);
    private static final Eigenschap<Frictie, Frictietype> E_TYPE =
            optional("type", Waardevormen.constant(Frictietype.class), Frictie::type);
    private static final Eigenschap<Frictie, String> E_ONTWIKKELING =
            optional("ontwikkeling", Teksten.TEKST, Frictie::ontwikkeling);
    private static final Eigenschap<Frictie, List<Frictiebron>> E_BRONNEN =
            optional("bronnen", Teksten.constants(Frictiebron.class), f -> told(f.bronnen()));
    private static final Eigenschap<Frictie, String> E_DOELGROEP =
            optional("doelgroep", Teksten.TEKST, Frictie::doelgroep);
    private static final Eigenschap<Frictie, Sector> E_SECTOR =
            optional("sector", Waardevormen.constant(Sector.class), Frictie::sector);
    private static final Eigenschap<Frictie, String> E_ZORG = optional("zorg", Teksten.TEKST, Frictie::zorg);
    private static final Eigenschap<Frictie, Frictieplaats> E_PLAATS = optional(
            "plaats", Frictieplaats.VORM, f -> Optional.of(f.plaats()).filter(p -> !p.equals(Frictieplaats.GEEN)));
    private static final Eigenschap<Frictie, Termijn> E_WANNEER = optional("wanneer", Termijn.VORM, Frictie::wanneer);
    private static final Eigenschap<Frictie, List<Frictievraag>> E_IMPLICIET =
            optional("impliciet", Teksten.constants(Frictievraag.class), f -> told(f.impliciet()));
    private static final Eigenschap<Frictie, Frictiedimensies> E_DIMENSIES = optional(
            "dimensies",
            Frictiedimensies.VORM,
            f -> Optional.of(f.dimensies()).filter(p -> !p.equals(Frictiedimensies.ONBEKEND)));
    private static final Eigenschap<Frictie, List<Frictiegevolg>> E_GEVOLGEN =
            optional("gevolgen", Teksten.constants(Frictiegevolg.class), f -> told(f.gevolgen()));
    private static final Eigenschap<Frictie, Boolean> E_ZORGINNATURA =
            optional("zorgInNatura", Waardevormen.JA_NEE, Frictie::zorgInNatura);
    static final Eigenschap<Frictie, List<Jaarstand>> E_JAREN = optional(
            "jaren",
            Waardevormen.distinct(Jaarstand.VORM, MEESTE_JAREN, Jaarstand.E_JAAR, ELK_JAAR),
            f -> told(f.jaren()));
    static final Objectvorm<Frictie> VORM = Objectvorm.of(
                    g -> new Frictie(
                            g.get(E_NAAM),
                            g.find(E_TYPE),
                            g.find(E_ONTWIKKELING),
                            g.find(E_BRONNEN).orElse(List.of()),
                            g.find(E_DOELGROEP),
                            g.find(E_SECTOR),
                            g.find(E_ZORG),
                            g.find(E_PLAATS).orElse(Frictieplaats.GEEN),
                            g.find(E_WANNEER),
                            g.find(E_IMPLICIET).orElse(List.of()),
                            g.find(E_DIMENSIES).orElse(Frictiedimensies.ONBEKEND),
                            g.find(E_GEVOLGEN).orElse(List.of()),
                            g.find(E_ZORGINNATURA),
                            g.find(E_JAREN).orElse(List.of())),
                    E_NAAM,
                    E_TYPE,
                    E_ONTWIKKELING,
                    E_BRONNEN,
                    E_DOELGROEP,
                    E_SECTOR,
                    E_ZORG,
                    E_PLAATS,
                    E_WANNEER,
                    E_IMPLICIET,
                    E_DIMENSIES,
                    E_GEVOLGEN,
                    E_ZORGINNATURA,
                    E_JAREN)
            .where(
                    E_IMPLICIET,
                    g -> checkAnswered(
                            g.find(E_IMPLICIET).orElse(List.of()),
                            answered(
                                    Teksten.said(g.find(E_DOELGROEP)),
                                    Teksten.said(g.find(E_ZORG)),
                                    g.find(E_PLAATS).orElse(Frictieplaats.GEEN),
                                    g.find(E_WANNEER))));

    /**
     * Checks the texts and the years; a blank text is left out.
     *
     * @param naam what it is called, at most 500 characters: an answer calls it so
     * @param type the development behind it; absent if none was named
     * @param ontwikkeling that development in words, at most 500 characters; it answers none of the four questions
     * @param bronnen through what it came into view; none if that is not told
     * @param doelgroep who: the target group or part of one, at most 500 characters; blank says nothing
     * @param sector the sector of the target group; the report writes ghz where this has GZ
     * @param zorg what: the kind of care, at most 500 characters; blank says nothing
     * @param plaats where
     * @param wanneer by when it must be solved; absent if that is not told
     * @param impliciet which of the four questions the documents answer only between the lines
     * @param dimensies the three dimensions
     * @param gevolgen what it means for clients; none if that is not told
     * @param zorgInNatura whether it is about care in kind; absent if that is not told
     * @param jaren what is asked and what there is, at most 30 years, each once, in order
     * @throws OngeldigeWaardeException if the name is blank, a text is too long, a year comes twice or there are too many, or a
     *     question is called answered between the lines that has no answer
     */
    public Frictie {
        Teksten.NAAM.check(naam);
        ontwikkeling = Teksten.said(ontwikkeling);
        bronnen = Teksten.set(bronnen);
        doelgroep = Teksten.said(doelgroep);
        zorg = Teksten.said(zorg);
        impliciet = Teksten.set(impliciet);
        gevolgen = Teksten.set(gevolgen);
        Teksten.size(jaren.size(), 0, MEESTE_JAREN);
        Set<Integer> gezien = new HashSet<>();
        for (Jaarstand stand : jaren) {
            if (!gezien.add(stand.jaar())) {
                throw new OngeldigeWaardeException(Integer.toString(stand.jaar()), ELK_JAAR);
            }
        }
        jaren = jaren.stream().sorted(Comparator.comparing(Jaarstand::jaar)).toList();
        checkAnswered(impliciet, answered(doelgroep, zorg, plaats, wanneer));
    }

    private static void checkAnswered(List<Frictievraag> impliciet, Set<Frictievraag> beantwoord) {
        for (Frictievraag vraag : impliciet) {
            if (!beantwoord.contains(vraag)) {
                throw new OngeldigeWaardeException(vraag.name(), BEANTWOORD);
            }
        }
    }

    private static <W> Optional<List<W>> told(List<W> waarden) {
        return Optional.of(waarden).filter(w -> !w.isEmpty());
    }

    private static Set<Frictievraag> answered(
            Optional<String> doelgroep, Optional<String> zorg, Frictieplaats plaats, Optional<Termijn> wanneer) {
        Set<Frictievraag> antwoorden = EnumSet.noneOf(Frictievraag.class);
        doelgroep.ifPresent(d -> antwoorden.add(Frictievraag.WIE));
        zorg.ifPresent(z -> antwoorden.add(Frictievraag.WAT));
        wanneer.ifPresent(w -> antwoorden.add(Frictievraag.WANNEER));
        if (plaats.isGenoemd()) {
            antwoorden.add(Frictievraag.WAAR);
        }
        return antwoorden;
    }

    /**
     * Returns which of the four questions are answered, plainly or between the lines.
     *
     * @return the questions, in their own order
     */
    public List<Frictievraag> beantwoord() {
        return Teksten.set(answered(doelgroep, zorg, plaats, wanneer));
    }

    /**
     * Starts a friction of which only the name is known.
     *
     * @param naam what it is called, at most 500 characters
     * @return a builder
     */
    public static Builder builder(String naam) {
        return new Builder(naam);
    }

    /**
     * Returns a builder that holds what this friction says.
     *
     * @return a builder of its own
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Puts a friction together. For one thread. */
    public static final class Builder {
        private String naam;
        private Optional<Frictietype> type = Optional.empty();
        private Optional<String> ontwikkeling = Optional.empty();
        private List<Frictiebron> bronnen = List.of();
        private Optional<String> doelgroep = Optional.empty();
        private Optional<Sector> sector = Optional.empty();
        private Optional<String> zorg = Optional.empty();
        private Frictieplaats plaats = Frictieplaats.GEEN;
        private Optional<Termijn> wanneer = Optional.empty();
        private List<Frictievraag> impliciet = List.of();
        private Frictiedimensies dimensies = Frictiedimensies.ONBEKEND;
        private List<Frictiegevolg> gevolgen = List.of();
        private Optional<Boolean> zorgInNatura = Optional.empty();
        private List<Jaarstand> jaren = List.of();

        private Builder(String naam) {
            this.naam = naam;
        }

        private Builder(Frictie van) {
            this.naam = van.naam;
            this.type = van.type;
            this.ontwikkeling = van.ontwikkeling;
            this.bronnen = van.bronnen;
            this.doelgroep = van.doelgroep;
            this.sector = van.sector;
            this.zorg = van.zorg;
            this.plaats = van.plaats;
            this.wanneer = van.wanneer;
            this.impliciet = van.impliciet;
            this.dimensies = van.dimensies;
            this.gevolgen = van.gevolgen;
            this.zorgInNatura = van.zorgInNatura;
            this.jaren = van.jaren;
        }

        /**
         * Says the development behind it.
         *
         * @param type the development behind it
         * @return this builder
         */
        public Builder type(Frictietype type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * Says that development in words, at most 500 characters; it answers none of the four questions.
         *
         * @param ontwikkeling that development in words, at most 500 characters; it answers none of the four questions
         * @return this builder
         */
        public Builder ontwikkeling(String ontwikkeling) {
            this.ontwikkeling = Optional.of(ontwikkeling);
            return this;
        }

        /**
         * Says through what it came into view.
         *
         * @param bronnen through what it came into view
         * @return this builder
         */
        public Builder bronnen(List<Frictiebron> bronnen) {
            this.bronnen = bronnen;
            return this;
        }

        /**
         * Says who: the target group or part of one, at most 500 characters; blank says nothing.
         *
         * @param doelgroep who: the target group or part of one, at most 500 characters; blank says nothing
         * @return this builder
         */
        public Builder doelgroep(String doelgroep) {
            this.doelgroep = Optional.of(doelgroep);
            return this;
        }

        /**
         * Says the sector of the target group; the report writes ghz where this has GZ.
         *
         * @param sector the sector of the target group; the report writes ghz where this has GZ
         * @return this builder
         */
        public Builder sector(Sector sector) {
            this.sector = Optional.of(sector);
            return this;
        }

        /**
         * Says what: the kind of care, at most 500 characters; blank says nothing.
         *
         * @param zorg what: the kind of care, at most 500 characters; blank says nothing
         * @return this builder
         */
        public Builder zorg(String zorg) {
            this.zorg = Optional.of(zorg);
            return this;
        }

        /**
         * Says where.
         *
         * @param plaats where
         * @return this builder
         */
        public Builder plaats(Frictieplaats plaats) {
            this.plaats = plaats;
            return this;
        }

        /**
         * Says by when it must be solved.
         *
         * @param wanneer by when it must be solved
         * @return this builder
         */
        public Builder wanneer(Termijn wanneer) {
            this.wanneer = Optional.of(wanneer);
            return this;
        }

        /**
         * Says which of the four questions the documents answer only between the lines.
         *
         * @param impliciet which of the four questions the documents answer only between the lines
         * @return this builder
         */
        public Builder impliciet(List<Frictievraag> impliciet) {
            this.impliciet = impliciet;
            return this;
        }

        /**
         * Says the three dimensions.
         *
         * @param dimensies the three dimensions
         * @return this builder
         */
        public Builder dimensies(Frictiedimensies dimensies) {
            this.dimensies = dimensies;
            return this;
        }

        /**
         * Says what it means for clients.
         *
         * @param gevolgen what it means for clients
         * @return this builder
         */
        public Builder gevolgen(List<Frictiegevolg> gevolgen) {
            this.gevolgen = gevolgen;
            return this;
        }

        /**
         * Says whether it is about care in kind.
         *
         * @param zorgInNatura whether it is about care in kind
         * @return this builder
         */
        public Builder zorgInNatura(Boolean zorgInNatura) {
            this.zorgInNatura = Optional.of(zorgInNatura);
            return this;
        }

        /**
         * Says what is asked and what there is, at most 30 years, each once, in order.
         *
         * @param jaren what is asked and what there is, at most 30 years, each once, in order
         * @return this builder
         */
        public Builder jaren(List<Jaarstand> jaren) {
            this.jaren = jaren;
            return this;
        }

        /**
         * Adds the state of a year.
         *
         * @param stand what is asked and what there is in a year
         * @return this builder
         */
        public Builder jaar(Jaarstand stand) {
            List<Jaarstand> meer = new ArrayList<>(jaren);
            meer.add(stand);
            this.jaren = meer;
            return this;
        }

        /**
         * Makes the friction.
         *
         * @return the friction
         * @throws OngeldigeWaardeException if the name is blank, a text is too long, a year comes twice or there are too many,
         *     or a question is called answered between the lines that has no answer
         */
        public Frictie build() {
            return new Frictie(
                    naam,
                    type,
                    ontwikkeling,
                    bronnen,
                    doelgroep,
                    sector,
                    zorg,
                    plaats,
                    wanneer,
                    impliciet,
                    dimensies,
                    gevolgen,
                    zorgInNatura,
                    jaren);
        }
    }
}
