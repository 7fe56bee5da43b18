package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * What a plan has to solve for one group and one kind of care: how much is asked and how much there is, year by year.
 * Immutable and thread-safe.
 *
 * @param naam a short name, unique in the plan, by which measures refer to it
 * @param sector the sector
 * @param doelgroep the group or sub-group of clients
 * @param zorg the care
 * @param eenheid what is counted, of demand, supply and every measure
 * @param jaren demand and supply by year, at most 30 years, each once; kept in order
 */
public record Opgave(
        String naam, Sector sector, String doelgroep, String zorg, Planeenheid eenheid, List<Jaarcijfer> jaren) {
    /**
     * Demand and supply in one year. Immutable and thread-safe.
     *
     * @param jaar the year, 2015 through 2100
     * @param vraag how much is asked
     * @param aanbod how much there is without the measures of the plan
     */
    public record Jaarcijfer(int jaar, Plangetal vraag, Plangetal aanbod) {
        static final Eigenschap<Jaarcijfer, Integer> JAAR = required("jaar", Planvormen.JAAR, Jaarcijfer::jaar);
        private static final Eigenschap<Jaarcijfer, Plangetal> VRAAG =
                optional("vraag", Plangetal.VORM, j -> told(j.vraag()));
        private static final Eigenschap<Jaarcijfer, Plangetal> AANBOD =
                optional("aanbod", Plangetal.VORM, j -> told(j.aanbod()));
        static final Objectvorm<Jaarcijfer> VORM = Objectvorm.of(
                g -> new Jaarcijfer(
                        g.get(JAAR),
                        g.find(VRAAG).orElse(Plangetal.ONBEKEND),
                        g.find(AANBOD).orElse(Plangetal.ONBEKEND)),
                JAAR,
                VRAAG,
                AANBOD);

        /**
         * Checks the year.
         *
         * @param jaar the year, 2015 through 2100
         * @param vraag how much is asked
         * @param aanbod how much there is without the measures of the plan
         * @throws OngeldigeWaardeException if the year is out of range
         */
        public Jaarcijfer {
            Planvormen.JAAR.check(jaar);
        }
    }

    static final Eigenschap<Opgave, String> NAAM = required("naam", Planvormen.TEKST, Opgave::naam);
    private static final Eigenschap<Opgave, Sector> SECTOR =
            required("sector", Waardevormen.constant(Sector.class), Opgave::sector);
    private static final Eigenschap<Opgave, String> DOELGROEP =
            required("doelgroep", Planvormen.TEKST, Opgave::doelgroep);
    private static final Eigenschap<Opgave, String> ZORG = required("zorg", Planvormen.TEKST, Opgave::zorg);
    private static final Eigenschap<Opgave, Planeenheid> EENHEID =
            required("eenheid", Waardevormen.constant(Planeenheid.class), Opgave::eenheid);
    private static final Tekst ELK_JAAR = Tekst.of("elke naam één keer", "every name once");
    private static final Eigenschap<Opgave, List<Jaarcijfer>> JAREN = required(
            "jaren",
            Waardevormen.distinct(Jaarcijfer.VORM, Planvormen.LANGSTE, Jaarcijfer.JAAR, ELK_JAAR),
            Opgave::jaren);
    static final Objectvorm<Opgave> VORM = Objectvorm.of(
            g -> new Opgave(g.get(NAAM), g.get(SECTOR), g.get(DOELGROEP), g.get(ZORG), g.get(EENHEID), g.get(JAREN)),
            NAAM,
            SECTOR,
            DOELGROEP,
            ZORG,
            EENHEID,
            JAREN);

    /**
     * Checks the texts and puts the years in order.
     *
     * @param naam a short name, unique in the plan, by which measures refer to it
     * @param sector the sector
     * @param doelgroep the group or sub-group of clients
     * @param zorg the care
     * @param eenheid what is counted, of demand, supply and every measure
     * @param jaren demand and supply by year, at most 30 years, each once; kept in order
     * @throws OngeldigeWaardeException if a text is empty or too long, or there are too many years, or one twice
     */
    public Opgave {
        Planvormen.TEKST.check(naam);
        Planvormen.TEKST.check(doelgroep);
        Planvormen.TEKST.check(zorg);
        if (jaren.size() > Planvormen.LANGSTE
                || jaren.stream().map(Jaarcijfer::jaar).distinct().count() < jaren.size()) {
            throw new OngeldigeWaardeException(
                    Integer.toString(jaren.size()),
                    Tekst.of(
                            "hoogstens " + Planvormen.LANGSTE + " jaren, elk één keer",
                            "at most " + Planvormen.LANGSTE + " years, each once"));
        }
        jaren = jaren.stream().sorted(Comparator.comparingInt(Jaarcijfer::jaar)).toList();
    }

    static Optional<Plangetal> told(Plangetal getal) {
        return Optional.of(getal).filter(g -> !g.equals(Plangetal.ONBEKEND));
    }

    /**
     * Returns demand and supply of a year.
     *
     * @param jaar the year
     * @return what was told of it; both unknown if nothing was
     */
    public Jaarcijfer at(int jaar) {
        return jaren.stream()
                .filter(j -> j.jaar() == jaar)
                .findFirst()
                .orElseGet(() -> new Jaarcijfer(jaar, Plangetal.ONBEKEND, Plangetal.ONBEKEND));
    }
}
