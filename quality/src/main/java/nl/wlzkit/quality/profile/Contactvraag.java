package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Does a zorgkantoor meet the averages of contact of goal 2.1 in a year? What is not told of a provider leaves the averages
 * to be judged. The order of the providers does not matter. Immutable and thread-safe.
 *
 * @param jaar the year, 2018 through 2100
 * @param aanbieders the providers, at most 1,000, every name once
 * @param leeswijze how ambiguous places are read
 */
public record Contactvraag(int jaar, List<Aanbiedercontact> aanbieders, Leeswijze leeswijze)
        implements Vraag<Contactvraag> {
    static final int EERSTE_JAAR = 2018;
    static final int LAATSTE_JAAR = 2100;
    static final String GEMIDDELDE = "gemiddelde";
    static final String SAMEN = "samen";
    static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(GEMIDDELDE, "WK-LEES-PROFIEL-GEMIDDELDE", "per-aanbieder", SAMEN));

    private static final Eigenschap<Contactvraag, Integer> JAAR =
            required("jaar", Waardevormen.integer(EERSTE_JAAR, LAATSTE_JAAR), Contactvraag::jaar);
    private static final Eigenschap<Contactvraag, List<Aanbiedercontact>> AANBIEDERS =
            required("aanbieders", Waardevormen.list(Aanbiedercontact.VORM, Grenzen.LONGEST), Contactvraag::aanbieders);
    private static final Eigenschap<Contactvraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Contactvraag::leeswijze);
    static final Objectvorm<Contactvraag> VORM = Objectvorm.of(
            g -> new Contactvraag(
                    g.get(JAAR), g.get(AANBIEDERS), g.find(LEESWIJZE).orElse(LEZINGEN)),
            JAAR,
            AANBIEDERS,
            LEESWIJZE);

    /**
     * Checks the parts and puts the providers in the order of their names.
     *
     * @param jaar the year, 2018 through 2100
     * @param aanbieders the providers, at most 1,000, every name once
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the year is out of range, a name occurs twice, or there are too many
     */
    public Contactvraag {
        Grenzen.count(jaar, EERSTE_JAAR, LAATSTE_JAAR);
        Grenzen.size(aanbieders, Grenzen.LONGEST);
        Grenzen.once(aanbieders.stream().map(Aanbiedercontact::naam).toList());
        aanbieders = aanbieders.stream()
                .sorted(Comparator.comparing(Aanbiedercontact::naam))
                .toList();
    }

    /**
     * Asks at the default readings.
     *
     * @param jaar the year, 2018 through 2100
     * @param aanbieders the providers, every name once
     * @return the question
     * @throws OngeldigeWaardeException if the year is out of range, a name occurs twice, or there are too many
     */
    public static Contactvraag of(int jaar, List<Aanbiedercontact> aanbieders) {
        return new Contactvraag(jaar, aanbieders, LEZINGEN);
    }

    /** The providers of one sector. */
    List<Aanbiedercontact> van(Sector sector) {
        return aanbieders.stream().filter(a -> a.sector() == sector).toList();
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Contactvraag fill(Gat<W> gat, W waarde) {
        return new Contactvraag(jaar, aanbieders, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(van(Sector.VV).size() > 1 ? List.of(GEMIDDELDE) : List.of());
    }

    @Override
    public Contactvraag open(Lezing lezing) {
        return new Contactvraag(jaar, aanbieders, leeswijze.open(lezing.naam()));
    }
}
