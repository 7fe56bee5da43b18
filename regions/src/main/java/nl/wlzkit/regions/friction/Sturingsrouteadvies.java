package nl.wlzkit.regions.friction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.plan.Samenwerkingspartner;

/**
 * Along which routes a friction is solved: every pole of its dimensions points to network steering or to one-to-one
 * agreements, and the advice is what they point to together. A pole more never takes a route away. When time is up and
 * something is left, another strategy is needed. Immutable and thread-safe.
 */
public final class Sturingsrouteadvies implements Berekening<Sturingsvraag, Sturingsadvies> {
    private static final Stap VRAAGZIJDE = new Stap(
            "FRI-087", Tekst.of("vraagzijde: buiten de directe invloed", "demand side: outside direct influence"));
    private static final Stap AANBODZIJDE =
            new Stap("FRI-091", Tekst.of("aanbodzijde: directe invloed", "supply side: direct influence"));
    private static final Stap TOEKOMST =
            new Stap("FRI-094", Tekst.of("toekomst: regionale samenwerking", "future: regional cooperation"));
    private static final Stap NU =
            new Stap("FRI-098", Tekst.of("nu: afspraken met aanbieders", "now: agreements with providers"));
    private static final Stap BASIS = new Stap("FRI-102", Tekst.of("extra basisaanbod", "extra basic supply"));
    private static final Stap SUBSTANTIEEL =
            new Stap("FRI-105", Tekst.of("substantieel meer basisaanbod", "substantially more basic supply"));
    private static final Stap SPECIALISTISCH =
            new Stap("FRI-103", Tekst.of("aanbod voor een complexe zorgvraag", "supply for complex needs"));
    private static final Stap ENKELE = new Stap(
            "FRI-104",
            Tekst.of(
                    "één of enkele gespecialiseerde aanbieders volstaan waarschijnlijk",
                    "one or a few specialised providers probably suffice"));
    private static final Stap INSTROOM =
            new Stap("FRI-017", Tekst.of("de instroom is een gegeven", "the inflow is a given"));
    private static final Stap ANDERE_DOMEINEN =
            new Stap("FRI-089", Tekst.of("samenwerken met andere domeinen", "cooperating with other domains"));
    private static final Stap PARTNERS_VRAAG =
            new Stap("FRI-090", Tekst.of("partners voor de vraagzijde", "partners for the demand side"));
    private static final Stap PARTNERS_TOEKOMST =
            new Stap("FRI-095", Tekst.of("partners voor de toekomst", "partners for the future"));
    private static final Stap PARTNERS_BASIS = new Stap(
            "FRI-106", Tekst.of("partners voor substantieel basisaanbod", "partners for substantial basic supply"));
    private static final Stap LANDELIJK = new Stap(
            "FRI-115", Tekst.of("personeelskrapte: landelijke aanpak", "shortage of staff: national approach"));
    private static final Stap ADVIES =
            new Stap("FRI-107", Tekst.of("het tweestromenproces", "the process of two streams"));
    private static final Stap BEIDE = new Stap("FRI-108", Tekst.of("beide nodig", "both needed"));
    private static final Stap NIET_ALLES =
            new Stap("FRI-166", Tekst.of("niet alles via de overeenkomst", "not all through the agreement"));
    private static final Stap VERTAAL = new Stap(
            "FRI-137",
            Tekst.of(
                    "intentieafspraken vertalen naar resultaatgerichte afspraken",
                    "translate intentions into agreements on results"));
    private static final Stap VERVOLG =
            new Stap("FRI-202", Tekst.of("vervolg via de contractering", "follow-up through contracting"));
    private static final Stap OP =
            new Stap("FRI-136", Tekst.of("tijd voorbij en restopgave over", "time up and something left"));
    private static final Stap ERBIJ = new Stap("FRI-107", Tekst.of("nog niet ingezet", "not used yet"));
    private static final Stap SAMEN = new Stap(
            "WK-FRICTIE-ROUTE", Tekst.of("wat de dimensies samen aanwijzen", "what the dimensions point to together"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            VRAAGZIJDE,
            AANBODZIJDE,
            TOEKOMST,
            NU,
            BASIS,
            SUBSTANTIEEL,
            SPECIALISTISCH,
            ENKELE,
            INSTROOM,
            ANDERE_DOMEINEN,
            PARTNERS_VRAAG,
            PARTNERS_TOEKOMST,
            PARTNERS_BASIS,
            LANDELIJK,
            ADVIES,
            BEIDE,
            NIET_ALLES,
            VERTAAL,
            VERVOLG,
            OP,
            ERBIJ,
            SAMEN);

    private static final Set<Samenwerkingspartner> VAN_DE_VRAAG = EnumSet.of(
            Samenwerkingspartner.ZORGVERZEKERAAR,
            Samenwerkingspartner.GEMEENTE,
            Samenwerkingspartner.ZORGAANBIEDER,
            Samenwerkingspartner.BRANCHE,
            Samenwerkingspartner.RIJKSOVERHEID,
            Samenwerkingspartner.NZA,
            Samenwerkingspartner.ZIN);
    private static final Set<Samenwerkingspartner> VAN_DE_TOEKOMST = EnumSet.of(
            Samenwerkingspartner.GEMEENTE, Samenwerkingspartner.WONINGCORPORATIE, Samenwerkingspartner.ZORGAANBIEDER);
    private static final Set<Samenwerkingspartner> VAN_BASISAANBOD = EnumSet.of(
            Samenwerkingspartner.GEMEENTE,
            Samenwerkingspartner.WONINGCORPORATIE,
            Samenwerkingspartner.ZORGAANBIEDER,
            Samenwerkingspartner.ONDERWIJSINSTELLING);

    /** A pole of a dimension: to which route it points, by which rule, and with whom. */
    private record Wijzer(Stap stap, Sturingsroute route, Optional<Stap> bij, Set<Samenwerkingspartner> partners) {
        static Wijzer een(Stap stap) {
            return new Wijzer(stap, Sturingsroute.EEN_OP_EEN, Optional.empty(), Set.of());
        }

        static Wijzer netwerk(Stap stap, Stap bij, Set<Samenwerkingspartner> partners) {
            return new Wijzer(stap, Sturingsroute.NETWERKSTURING, Optional.of(bij), partners);
        }
    }

    private static final Wijzer W_VRAAG = Wijzer.netwerk(VRAAGZIJDE, PARTNERS_VRAAG, VAN_DE_VRAAG);
    private static final Wijzer W_TOEKOMST = Wijzer.netwerk(TOEKOMST, PARTNERS_TOEKOMST, VAN_DE_TOEKOMST);
    private static final Wijzer W_SUBSTANTIEEL = Wijzer.netwerk(SUBSTANTIEEL, PARTNERS_BASIS, VAN_BASISAANBOD);

    /** Makes the calculator. */
    public Sturingsrouteadvies() {}

    private static List<Wijzer> pointers(Sturingsvraag vraag) {
        Frictiedimensies d = vraag.frictie().dimensies();
        Frictiezijde zijde = known(d.zijde(), "zijde");
        Frictietijd tijd = known(d.tijd(), "tijd");
        Frictiecomplexiteit complexiteit = known(d.complexiteit(), "complexiteit");
        List<Wijzer> wijzers = new ArrayList<>();
        if (zijde != Frictiezijde.AANBODZIJDE) {
            wijzers.add(W_VRAAG);
        }
        if (zijde != Frictiezijde.VRAAGZIJDE) {
            wijzers.add(Wijzer.een(AANBODZIJDE));
        }
        if (tijd != Frictietijd.NU) {
            wijzers.add(W_TOEKOMST);
        }
        if (tijd != Frictietijd.TOEKOMST) {
            wijzers.add(Wijzer.een(NU));
        }
        if (complexiteit != Frictiecomplexiteit.SPECIALISTISCH) {
            wijzers.add(known(d.substantieel(), "substantieel") ? W_SUBSTANTIEEL : Wijzer.een(BASIS));
        }
        if (complexiteit != Frictiecomplexiteit.BASISAANBOD) {
            wijzers.add(Wijzer.een(SPECIALISTISCH));
        }
        return wijzers;
    }

    private static <W> W known(Optional<W> feit, String naam) {
        return feit.orElseThrow(() -> new IllegalArgumentException(naam + " is a hole"));
    }

    /**
     * Returns with whom the routes are taken, as box 1 of the report names them.
     *
     * @param vraag a question of which the dimensions are known
     * @return the partners, in their own order; none if only one-to-one agreements are advised
     * @throws IllegalArgumentException if a dimension is a hole
     */
    public static List<Samenwerkingspartner> partners(Sturingsvraag vraag) {
        Set<Samenwerkingspartner> samen = EnumSet.noneOf(Samenwerkingspartner.class);
        pointers(vraag).forEach(w -> samen.addAll(w.partners()));
        return Teksten.set(samen);
    }

    @Override
    public Antwoord<Sturingsadvies> calculate(Sturingsvraag vraag, Spoor spoor) {
        Set<Sturingsroute> routes = EnumSet.noneOf(Sturingsroute.class);
        for (Wijzer wijzer : pointers(vraag)) {
            routes.add(spoor.begin(wijzer.stap(), wijzer.route(), () -> lines(wijzer)));
            wijzer.bij()
                    .ifPresent(bij -> spoor.note(
                            bij,
                            () -> Teksten.facts(
                                    "partner", Tekst.of("partner", "partner"), Teksten.set(wijzer.partners()))));
            if (wijzer.equals(W_VRAAG)) {
                spoor.note(INSTROOM, List::of);
                spoor.note(ANDERE_DOMEINEN, List::of);
            }
            if (wijzer.stap().equals(SPECIALISTISCH)) {
                spoor.note(ENKELE, List::of);
            }
        }
        if (vraag.frictie().type().equals(Optional.of(Frictietype.PERSONEELSKRAPTE))) {
            spoor.note(LANDELIJK, List::of);
            if (vraag.leeswijze().is(Sturingsvraag.PERSONEELSKRAPTE, Sturingsvraag.LANDELIJK)) {
                routes.add(Sturingsroute.LANDELIJKE_COORDINATIE);
            }
        }
        spoor.note(SAMEN, List::of);
        Sturingsadvies advies = spoor.begin(ADVIES, Sturingsadvies.of(routes), List::of);
        followUp(vraag, advies, spoor);
        return Antwoord.of(
                spoor.step(OP, advies, new Sturingsadvies(advies.routes(), isTimeUp(vraag)), () -> progress(vraag)));
    }

    private static List<Gegeven> lines(Wijzer wijzer) {
        return wijzer.equals(W_TOEKOMST)
                ? Teksten.facts("lijn", Tekst.of("lijn", "line"), List.of(Capaciteitslijn.values()))
                : List.of();
    }

    private static void followUp(Sturingsvraag vraag, Sturingsadvies advies, Spoor spoor) {
        boolean een = advies.routes().contains(Sturingsroute.EEN_OP_EEN);
        if (advies.isVertalen()) {
            spoor.note(VERTAAL, List::of);
            spoor.note(VERVOLG, List::of);
            spoor.note(een ? BEIDE : NIET_ALLES, List::of);
        }
        List<Sturingsroute> nog = advies.routes().stream()
                .filter(r -> !vraag.ingezet().contains(r))
                .toList();
        if (!vraag.ingezet().isEmpty() && !nog.isEmpty()) {
            spoor.note(ERBIJ, () -> Teksten.facts("route", Tekst.of("route", "route"), nog));
        }
    }

    private static boolean isTimeUp(Sturingsvraag vraag) {
        if (vraag.voortgang().isEmpty()) {
            return false;
        }
        Voortgang voortgang = vraag.voortgang().get();
        LocalDate uiterlijk = known(vraag.uiterlijk(), "uiterlijk");
        return voortgang.peildatum().isAfter(uiterlijk) && known(voortgang.restopgave(), "restopgave") > 0;
    }

    private static List<Gegeven> progress(Sturingsvraag vraag) {
        Voortgang voortgang = known(vraag.voortgang(), "voortgang");
        return List.of(
                Gegeven.of("peildatum", Tekst.of("peildatum", "reference day"), voortgang.peildatum()),
                Gegeven.of("uiterlijk", Tekst.of("uiterlijk", "at the latest"), known(vraag.uiterlijk(), "uiterlijk")),
                Gegeven.of("restopgave", Tekst.of("restopgave", "left"), known(voortgang.restopgave(), "restopgave")));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
