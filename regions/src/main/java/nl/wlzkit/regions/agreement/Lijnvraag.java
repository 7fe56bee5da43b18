package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * Of which part of the frictions does the line run unbroken, from the analysis through a link? The lists are all there is:
 * what is not in them is not there. The order does not matter. What is not told of a policy or an agreement is one hole for
 * all: more of it never breaks a line, so all or nothing of it are the ends. Immutable and thread-safe.
 *
 * @param fricties the ids of the frictions of the analysis, at most 500, every id once
 * @param beleid the elements of the policy, at most 500, every name once
 * @param motiveringen why frictions are not in the policy, at most 500, every friction once
 * @param afspraken the agreements, at most 500, every name once
 * @param verantwoord the ids of the frictions that the account tells of, at most 500, every id once
 * @param totEnMet the last link that is asked after
 * @param onvermeld whether what is not told is there; absent when it is not known
 * @param leeswijze how ambiguous places are read
 */
public record Lijnvraag(
        List<String> fricties,
        List<Beleidspost> beleid,
        List<Motivering> motiveringen,
        List<Afspraak> afspraken,
        List<String> verantwoord,
        Schakel totEnMet,
        Optional<Boolean> onvermeld,
        Leeswijze leeswijze)
        implements Vraag<Lijnvraag> {
    static final String MOTIVERING = "motivering";
    static final String SLUIT = "sluit";
    static final String APPEL = "appel";
    static final String VEREIST = "vereist";

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(MOTIVERING, "WK-LEES-LIJN-MOTIVERING", SLUIT, "beleid"),
            Leeswijze.lezing(APPEL, "WK-LEES-LIJN-APPEL", "bevinding", VEREIST),
            Afspraakvraag.ADDENDUM_LEZING);

    private static final String ONVERMELD = "onvermeld";
    private static final Gat<Boolean> ONVERMELD_GAT = new Gat<>(
            ONVERMELD,
            Tekst.of(
                    "of er is wat van beleid en afspraken niet is verteld",
                    "whether what is not told of policy and agreements is there"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    private static final Eigenschap<Lijnvraag, List<String>> E_FRICTIES =
            required("fricties", Vormen.names(Vormen.MEESTE), Lijnvraag::fricties);
    private static final Eigenschap<Lijnvraag, List<Beleidspost>> E_BELEID = required(
            "beleid",
            Waardevormen.distinct(Beleidspost.VORM, Vormen.MEESTE, Beleidspost.NAAM, Vormen.ELKE_NAAM_EEN_KEER),
            Lijnvraag::beleid);
    private static final Waardevorm<List<Motivering>> REDENEN =
            Waardevormen.distinct(Motivering.VORM, Vormen.MEESTE, Motivering.FRICTIE, Vormen.ELKE_NAAM_EEN_KEER);
    private static final Eigenschap<Lijnvraag, List<Motivering>> E_MOTIVERINGEN =
            optional("motiveringen", REDENEN, v -> Vormen.present(v.motiveringen()));
    private static final Eigenschap<Lijnvraag, List<Afspraak>> E_AFSPRAKEN = required(
            "afspraken",
            Waardevormen.distinct(Afspraak.VORM, Vormen.MEESTE, Afspraak.NAAM, Vormen.ELKE_NAAM_EEN_KEER),
            Lijnvraag::afspraken);
    private static final Eigenschap<Lijnvraag, List<String>> E_VERANTWOORD =
            required("verantwoord", Vormen.names(Vormen.MEESTE), Lijnvraag::verantwoord);
    private static final Eigenschap<Lijnvraag, Schakel> E_TOT_EN_MET =
            required("totEnMet", Waardevormen.constant(Schakel.class), Lijnvraag::totEnMet);
    private static final Eigenschap<Lijnvraag, Boolean> E_ONVERMELD =
            optional(ONVERMELD, Waardevormen.JA_NEE, Lijnvraag::onvermeld);
    private static final Eigenschap<Lijnvraag, Leeswijze> E_LEESWIJZE = readings(LEZINGEN, Lijnvraag::leeswijze);
    static final Objectvorm<Lijnvraag> VORM = Objectvorm.of(
            g -> new Lijnvraag(
                    g.get(E_FRICTIES),
                    g.get(E_BELEID),
                    g.find(E_MOTIVERINGEN).orElse(List.of()),
                    g.get(E_AFSPRAKEN),
                    g.get(E_VERANTWOORD),
                    g.get(E_TOT_EN_MET),
                    g.find(E_ONVERMELD),
                    g.find(E_LEESWIJZE).orElse(LEZINGEN)),
            E_FRICTIES,
            E_BELEID,
            E_MOTIVERINGEN,
            E_AFSPRAKEN,
            E_VERANTWOORD,
            E_TOT_EN_MET,
            E_ONVERMELD,
            E_LEESWIJZE);

    /**
     * Checks the names, and puts everything in the order of the names.
     *
     * @param fricties the ids of the frictions of the analysis, at most 500, every id once
     * @param beleid the elements of the policy, at most 500, every name once
     * @param motiveringen why frictions are not in the policy, at most 500, every friction once
     * @param afspraken the agreements, at most 500, every name once
     * @param verantwoord the ids of the frictions that the account tells of, at most 500, every id once
     * @param totEnMet the last link that is asked after
     * @param onvermeld whether what is not told is there; absent when it is not known
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if a name or id comes twice, or there are too many
     */
    public Lijnvraag {
        fricties = List.copyOf(new TreeSet<>(Vormen.checkNames(fricties, Vormen.MEESTE)));
        verantwoord = List.copyOf(new TreeSet<>(Vormen.checkNames(verantwoord, Vormen.MEESTE)));
        Vormen.once(beleid.stream().map(Beleidspost::naam).toList(), Vormen.MEESTE);
        Vormen.once(motiveringen.stream().map(Motivering::frictie).toList(), Vormen.MEESTE);
        Vormen.once(afspraken.stream().map(Afspraak::naam).toList(), Vormen.MEESTE);
        beleid = beleid.stream().sorted(Comparator.comparing(Beleidspost::naam)).toList();
        motiveringen = motiveringen.stream()
                .sorted(Comparator.comparing(Motivering::frictie))
                .toList();
        afspraken =
                afspraken.stream().sorted(Comparator.comparing(Afspraak::naam)).toList();
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks at the default readings after the whole line.
     *
     * @param fricties the ids of the frictions of the analysis, at most 500, every id once
     * @param beleid the elements of the policy, at most 500, every name once
     * @param motiveringen why frictions are not in the policy, at most 500, every friction once
     * @param afspraken the agreements, at most 500, every name once
     * @param verantwoord the ids of the frictions that the account tells of, at most 500, every id once
     * @return the question
     * @throws OngeldigeWaardeException if a name or id comes twice, or there are too many
     */
    public static Lijnvraag of(
            List<String> fricties,
            List<Beleidspost> beleid,
            List<Motivering> motiveringen,
            List<Afspraak> afspraken,
            List<String> verantwoord) {
        return new Lijnvraag(
                fricties,
                beleid,
                motiveringen,
                afspraken,
                verantwoord,
                Schakel.VERANTWOORDING,
                Optional.empty(),
                LEZINGEN);
    }

    /** Every friction that something names, without those of the analysis. */
    Set<String> elders() {
        Set<String> namen = new TreeSet<>(verantwoord);
        beleid.forEach(b -> namen.addAll(b.fricties()));
        motiveringen.forEach(m -> namen.add(m.frictie()));
        afspraken.forEach(a -> namen.addAll(a.fricties()));
        fricties.forEach(namen::remove);
        return namen;
    }

    Optional<Motivering> motivering(String frictie) {
        return motiveringen.stream().filter(m -> m.frictie().equals(frictie)).findFirst();
    }

    /** Whether one of some facts is so; what is said of everything that is not told, matters only when none is known to be. */
    boolean anyTold(List<Optional<Boolean>> feiten) {
        return feiten.stream().anyMatch(f -> f.orElse(false))
                || feiten.stream()
                        .anyMatch(f -> f.or(() -> onvermeld)
                                .orElseThrow(() -> new IllegalArgumentException("what is not told is a hole")));
    }

    Optional<Boolean> monitored(Afspraak afspraak) {
        return afspraak.monitored(leeswijze.is(Afspraakvraag.ADDENDUM, Afspraakvraag.HOORT_ERBIJ));
    }

    private boolean hasUntold() {
        boolean appel = leeswijze.mayBe(APPEL, VEREIST)
                && totEnMet.compareTo(Schakel.BELEID) >= 0
                && beleid.stream().anyMatch(b -> b.appel().isEmpty());
        boolean zonder = !leeswijze.mayBe(Afspraakvraag.ADDENDUM, Afspraakvraag.MOET_BLIJKEN);
        return appel
                || (totEnMet.compareTo(Schakel.MONITORING) >= 0
                        && afspraken.stream().anyMatch(a -> a.monitored(zonder).isEmpty()));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (onvermeld.isEmpty() && hasUntold()) {
            gaten.add(ONVERMELD_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Lijnvraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit())
                ? with(onvermeld, leeswijze.choose(gat.feit(), waarde.toString()))
                : with(Optional.of((Boolean) waarde), leeswijze);
    }

    private Lijnvraag with(Optional<Boolean> verteld, Leeswijze anders) {
        return new Lijnvraag(fricties, beleid, motiveringen, afspraken, verantwoord, totEnMet, verteld, anders);
    }

    /**
     * Asks the same through another link.
     *
     * @param schakel the last link that is asked after
     * @return the question
     */
    public Lijnvraag through(Schakel schakel) {
        return new Lijnvraag(fricties, beleid, motiveringen, afspraken, verantwoord, schakel, onvermeld, leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(MOTIVERING, APPEL, Afspraakvraag.ADDENDUM));
    }

    @Override
    public Lijnvraag open(Lezing lezing) {
        return with(onvermeld, leeswijze.open(lezing.naam()));
    }
}
