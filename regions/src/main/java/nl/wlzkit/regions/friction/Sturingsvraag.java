package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Along which routes should a zorgkantoor steer towards the solution of a friction? Dimensions that the friction does not tell
 * are holes. Immutable and thread-safe.
 *
 * @param frictie the friction
 * @param voortgang how far the solution is; absent to ask for the first choice of routes only
 * @param ingezet the routes along which agreements exist already
 * @param leeswijze how ambiguous places are read
 */
public record Sturingsvraag(
        Frictie frictie, Optional<Voortgang> voortgang, List<Sturingsroute> ingezet, Leeswijze leeswijze)
        implements Vraag<Sturingsvraag> {
    static final String PERSONEELSKRAPTE = "personeelskrapte";
    static final String LANDELIJK = "landelijk";

    /** The readings that the question knows, at their default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(PERSONEELSKRAPTE, "WK-LEES-FRICTIE-LANDELIJK", LANDELIJK, "genoemd"));

    private static final LocalDate EERSTE_DAG = LocalDate.of(Teksten.EERSTE_JAAR, 1, 1);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(Teksten.LAATSTE_JAAR, 12, 31);
    private static final Gat<Frictiezijde> ZIJDE = new Gat<>(
            "zijde",
            Tekst.of("vraag- of aanbodzijde", "demand or supply side"),
            Eigenaar.ZORGKANTOOR,
            new Domein.Keuze<>(List.of(Frictiezijde.values())));
    private static final Gat<Frictietijd> TIJD = new Gat<>(
            "tijd",
            Tekst.of("nu of in de toekomst", "now or in the future"),
            Eigenaar.ZORGKANTOOR,
            new Domein.Keuze<>(List.of(Frictietijd.values())));
    private static final Gat<Frictiecomplexiteit> COMPLEXITEIT = new Gat<>(
            "complexiteit",
            Tekst.of("basis- of specialistisch aanbod", "basic or specialised supply"),
            Eigenaar.ZORGKANTOOR,
            new Domein.Keuze<>(List.of(Frictiecomplexiteit.values())));
    private static final Gat<Boolean> SUBSTANTIEEL = new Gat<>(
            "substantieel",
            Tekst.of(
                    "of er substantieel meer basisaanbod nodig is",
                    "whether substantially more basic supply is needed"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    private static final Gat<LocalDate> UITERLIJK = new Gat<>(
            "uiterlijk",
            Tekst.of("de laatste dag om de frictie op te lossen", "the last day for solving the friction"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(EERSTE_DAG, LAATSTE_DAG));
    private static final Gat<Long> RESTOPGAVE = new Gat<>(
            "restopgave",
            Tekst.of("hoeveel er nog op te lossen is", "how much is left to be solved"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(0L, Teksten.MOST));

    private static final Eigenschap<Sturingsvraag, Frictie> E_FRICTIE =
            required("frictie", Frictie.VORM, Sturingsvraag::frictie);
    private static final Eigenschap<Sturingsvraag, Voortgang> E_VOORTGANG =
            optional("voortgang", Voortgang.VORM, Sturingsvraag::voortgang);
    private static final Eigenschap<Sturingsvraag, List<Sturingsroute>> E_INGEZET = optional(
            "ingezet",
            Teksten.constants(Sturingsroute.class),
            v -> Optional.of(v.ingezet()).filter(i -> !i.isEmpty()));
    private static final Eigenschap<Sturingsvraag, String> E_PERSONEELSKRAPTE =
            reading(LEZINGEN, PERSONEELSKRAPTE, Sturingsvraag::leeswijze);
    static final Objectvorm<Sturingsvraag> VORM = Objectvorm.of(
            g -> new Sturingsvraag(
                    g.get(E_FRICTIE),
                    g.find(E_VOORTGANG),
                    g.find(E_INGEZET).orElse(List.of()),
                    LEZINGEN.choose(PERSONEELSKRAPTE, g.find(E_PERSONEELSKRAPTE))),
            E_FRICTIE,
            E_VOORTGANG,
            E_INGEZET,
            E_PERSONEELSKRAPTE);

    /**
     * Checks the readings.
     *
     * @param frictie the friction
     * @param voortgang how far the solution is; absent to ask for the first choice of routes only
     * @param ingezet the routes along which agreements exist already
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the readings are not those of this question
     */
    public Sturingsvraag {
        ingezet = Teksten.set(ingezet);
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks for the first choice of routes, with all readings at their default.
     *
     * @param frictie the friction
     * @return the question
     */
    public static Sturingsvraag of(Frictie frictie) {
        return new Sturingsvraag(frictie, Optional.empty(), List.of(), LEZINGEN);
    }

    /**
     * Asks what is needed as the solution stands.
     *
     * @param nu how far the solution is
     * @return the question
     */
    public Sturingsvraag with(Voortgang nu) {
        return new Sturingsvraag(frictie, Optional.of(nu), ingezet, leeswijze);
    }

    /** The last day: the one that is told, or else that of the term of the friction. */
    Optional<LocalDate> uiterlijk() {
        return voortgang.flatMap(v -> v.uiterlijk().or(() -> frictie.wanneer().flatMap(Termijn::uiterlijk)));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        Frictiedimensies d = frictie.dimensies();
        if (d.zijde().isEmpty()) {
            gaten.add(ZIJDE);
        }
        if (d.tijd().isEmpty()) {
            gaten.add(TIJD);
        }
        if (d.complexiteit().isEmpty()) {
            gaten.add(COMPLEXITEIT);
        }
        if (d.substantieel().isEmpty() && !d.complexiteit().equals(Optional.of(Frictiecomplexiteit.SPECIALISTISCH))) {
            gaten.add(SUBSTANTIEEL);
        }
        if (voortgang.isPresent()) {
            if (uiterlijk().isEmpty()) {
                gaten.add(UITERLIJK);
            }
            if (voortgang.get().restopgave().isEmpty()) {
                gaten.add(RESTOPGAVE);
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Sturingsvraag fill(Gat<W> gat, W waarde) {
        Frictiedimensies d = frictie.dimensies();
        if (gat.feit().equals(PERSONEELSKRAPTE)) {
            return new Sturingsvraag(frictie, voortgang, ingezet, leeswijze.choose(PERSONEELSKRAPTE, (String) waarde));
        }
        if (gat.equals(UITERLIJK) || gat.equals(RESTOPGAVE)) {
            Voortgang v = voortgang.orElseThrow(() -> new IllegalArgumentException("no such hole: " + gat.feit()));
            return with(
                    gat.equals(UITERLIJK)
                            ? new Voortgang(v.peildatum(), Optional.of((LocalDate) waarde), v.restopgave())
                            : new Voortgang(v.peildatum(), v.uiterlijk(), Optional.of((Long) waarde)));
        }
        if (gat.equals(COMPLEXITEIT)) {
            return with(d.withComplexiteit((Frictiecomplexiteit) waarde));
        }
        return with(new Frictiedimensies(
                gat.equals(ZIJDE) ? Optional.of((Frictiezijde) waarde) : d.zijde(),
                gat.equals(TIJD) ? Optional.of((Frictietijd) waarde) : d.tijd(),
                d.complexiteit(),
                gat.equals(SUBSTANTIEEL) ? Optional.of((Boolean) waarde) : d.substantieel()));
    }

    private Sturingsvraag with(Frictiedimensies nu) {
        return new Sturingsvraag(frictie.toBuilder().dimensies(nu).build(), voortgang, ingezet, leeswijze);
    }

    /** Whether a shortage of staff asks for a route of its own only matters where that is the friction. */
    @Override
    public List<Lezing> lezingen() {
        boolean speelt = frictie.type().equals(Optional.of(Frictietype.PERSONEELSKRAPTE));
        return leeswijze.lezingen(speelt ? Set.of(PERSONEELSKRAPTE) : Set.of());
    }

    @Override
    public Sturingsvraag open(Lezing lezing) {
        return new Sturingsvraag(frictie, voortgang, ingezet, leeswijze.open(lezing.naam()));
    }
}
