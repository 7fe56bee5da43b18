package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the twelve roles does a purchasing team cover on a day? An assignment without basis is a hole. The order of the
 * assignments does not matter, and one that is told twice counts once. Immutable and thread-safe.
 *
 * @param peildatum the day
 * @param sector the sector for which the team buys, nursing and care or disability care; absent for a team of which only those who work
 *     for both count
 * @param toewijzingen who has which role, at most 1,000
 * @param leeswijze how ambiguous places are read
 */
public record Teamvraag(
        LocalDate peildatum, Optional<Sector> sector, List<Roltoewijzing> toewijzingen, Leeswijze leeswijze)
        implements Vraag<Teamvraag> {
    static final String AD_HOC = "ad-hoc";
    static final String TELT_NIET = "telt-niet";
    static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(AD_HOC, "WK-LEES-PROFIEL-ADHOC", TELT_NIET, "telt"));

    private static final Eigenschap<Teamvraag, LocalDate> PEILDATUM =
            required("peildatum", Waardevormen.DAG, Teamvraag::peildatum);
    private static final Eigenschap<Teamvraag, Sector> SECTOR = optional("sector", Grenzen.SECTOREN, Teamvraag::sector);
    private static final Eigenschap<Teamvraag, List<Roltoewijzing>> TOEWIJZINGEN =
            required("toewijzingen", Waardevormen.list(Roltoewijzing.VORM, Grenzen.LONGEST), Teamvraag::toewijzingen);
    private static final Eigenschap<Teamvraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Teamvraag::leeswijze);
    static final Objectvorm<Teamvraag> VORM = Objectvorm.of(
            g -> new Teamvraag(
                    g.get(PEILDATUM),
                    g.find(SECTOR),
                    g.get(TOEWIJZINGEN),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            PEILDATUM,
            SECTOR,
            TOEWIJZINGEN,
            LEESWIJZE);

    /**
     * Checks the parts and puts the assignments in order.
     *
     * @param peildatum the day
     * @param sector the sector for which the team buys, nursing and care or disability care; absent for a team of which only those who
     *     work for both count
     * @param toewijzingen who has which role, at most 1,000
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the sector is another, or there are too many assignments
     */
    public Teamvraag {
        sector.ifPresent(Grenzen::sector);
        Grenzen.size(toewijzingen, Grenzen.LONGEST);
        toewijzingen = Grenzen.set(toewijzingen);
    }

    /**
     * Asks about a team, at the default readings.
     *
     * @param peildatum the day
     * @param toewijzingen who has which role
     * @return the question
     * @throws OngeldigeWaardeException if there are too many assignments
     */
    public static Teamvraag of(LocalDate peildatum, List<Roltoewijzing> toewijzingen) {
        return new Teamvraag(peildatum, Optional.empty(), toewijzingen, LEZINGEN);
    }

    private Teamvraag with(Leeswijze anders) {
        return new Teamvraag(peildatum, sector, toewijzingen, anders);
    }

    /** The assignments of the day and the sector. */
    List<Roltoewijzing> nu() {
        return toewijzingen.stream().filter(t -> t.holds(peildatum, sector)).toList();
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (leeswijze.mayBe(AD_HOC, TELT_NIET)) {
            nu().stream().filter(t -> t.basis().isEmpty()).map(Teamvraag::gat).forEach(gaten::add);
        }
        return List.copyOf(gaten);
    }

    private static Gat<Basis> gat(Roltoewijzing toewijzing) {
        return new Gat<>(
                toewijzing.sleutel(),
                Tekst.of(
                        toewijzing.persoon() + " is " + toewijzing.rol().in(Taal.NL) + ": structureel of ad hoc",
                        toewijzing.persoon() + " is " + toewijzing.rol().in(Taal.EN) + ": structural or ad hoc"),
                Eigenaar.ZORGKANTOOR,
                new Domein.Keuze<>(List.of(Basis.values())));
    }

    @Override
    public <W> Teamvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        Basis basis = (Basis) waarde;
        return new Teamvraag(
                peildatum,
                sector,
                toewijzingen.stream()
                        .map(t -> t.basis().isEmpty() && t.sleutel().equals(gat.feit()) ? t.with(basis) : t)
                        .toList(),
                leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        boolean speelt = nu().stream().anyMatch(t -> !t.basis().equals(Optional.of(Basis.STRUCTUREEL)));
        return leeswijze.lezingen(speelt ? List.of(AD_HOC) : List.of());
    }

    @Override
    public Teamvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
