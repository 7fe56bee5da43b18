package nl.wlzkit.tariff.thuis;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What is the tariff of ZZP-meerzorg for this client on this day of 2016? Immutable and thread-safe.
 *
 * @param dag the day, in 2016
 * @param deelprestaties the parts of the meerzorg, each kind at most once; in the order of their kinds
 * @param aanwezigheid where the client is on the day
 * @param alGedeclareerd whether ZZP-meerzorg was claimed for the client for that day already; absent when it is not known
 * @param leeswijze the readings
 */
public record Meerzorg2016vraag(
        LocalDate dag,
        List<Deelprestatie> deelprestaties,
        Meerzorgdag aanwezigheid,
        Optional<Boolean> alGedeclareerd,
        Leeswijze leeswijze)
        implements Vraag<Meerzorg2016vraag> {
    private static final LocalDate EERSTE = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2016, 12, 31);

    static final Domein<Bedrag> TARIEVEN = Domein.Bereik.of(Bedrag.NUL, Bedrag.of("1000"));

    static final String SOM = "som";
    static final String PER_DEEL = "per-deelprestatie";
    static final Leeswijze LEESWIJZE = Leeswijze.of(Leeswijze.lezing(SOM, "WK-LEES-MEERZORG-SOM", "geheel", PER_DEEL));

    static final Gat<Boolean> AL_GEDECLAREERD = Thuiswoorden.yesNo(
            "al-gedeclareerd",
            Tekst.of("voor deze dag is al meerzorg gedeclareerd", "meerzorg was claimed for this day already"),
            Eigenaar.AANBIEDER);

    private static final String TARIEF = "tarief-";

    private static final Eigenschap<Meerzorg2016vraag, LocalDate> DAG =
            Objectvorm.required("dag", Thuiswoorden.day(EERSTE, LAATSTE, "^2016-"), Meerzorg2016vraag::dag);
    private static final Eigenschap<Meerzorg2016vraag, List<Deelprestatie>> DELEN = Objectvorm.required(
            "deelprestaties",
            Waardevormen.list(Deelprestatie.VORM, Deelprestatie.Soort.values().length),
            Meerzorg2016vraag::deelprestaties);
    private static final Eigenschap<Meerzorg2016vraag, Meerzorgdag> AANWEZIG =
            Objectvorm.required("aanwezigheid", Meerzorgdag.VORM, Meerzorg2016vraag::aanwezigheid);
    private static final Eigenschap<Meerzorg2016vraag, Boolean> AL =
            Objectvorm.optional("al-gedeclareerd", Waardevormen.JA_NEE, Meerzorg2016vraag::alGedeclareerd);
    private static final Eigenschap<Meerzorg2016vraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(LEESWIJZE, Meerzorg2016vraag::leeswijze);
    static final Objectvorm<Meerzorg2016vraag> VORM = Objectvorm.of(
            g -> new Meerzorg2016vraag(
                    g.get(DAG),
                    g.get(DELEN),
                    g.get(AANWEZIG),
                    g.find(AL),
                    g.find(LEZINGEN).orElse(LEESWIJZE)),
            DAG,
            DELEN,
            AANWEZIG,
            AL,
            LEZINGEN);

    /**
     * Checks the day and the parts, and puts these in the order of their kinds.
     *
     * @param dag the day, in 2016
     * @param deelprestaties the parts of the meerzorg, each kind at most once; in the order of their kinds
     * @param aanwezigheid where the client is on the day
     * @param alGedeclareerd whether ZZP-meerzorg was claimed for the client for that day already; absent when it is not
     *     known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if the day is not in 2016, there is no part, or a kind of part occurs twice
     */
    public Meerzorg2016vraag {
        Thuiswoorden.within(dag, EERSTE, LAATSTE);
        deelprestaties = deelprestaties.stream()
                .sorted(Comparator.comparing(Deelprestatie::soort))
                .toList();
        long soorten =
                deelprestaties.stream().map(Deelprestatie::soort).distinct().count();
        if (soorten == 0 || soorten < deelprestaties.size()) {
            throw new OngeldigeWaardeException(
                    deelprestaties.stream()
                            .map(d -> Thuiswoorden.of(d.soort()))
                            .toList()
                            .toString(),
                    Tekst.of("elke naam een keer: een of meer soorten", "every name once: one kind or more"));
        }
    }

    /**
     * Asks of a client who is present, of whom nothing was claimed for that day.
     *
     * @param dag the day, in 2016
     * @param deelprestaties the parts of the meerzorg
     * @return the question
     * @throws OngeldigeWaardeException if a value is out of range
     */
    public static Meerzorg2016vraag of(LocalDate dag, List<Deelprestatie> deelprestaties) {
        return new Meerzorg2016vraag(dag, deelprestaties, Meerzorgdag.AANWEZIG, Optional.of(false), LEESWIJZE);
    }

    static void told(Uren uren) {
        if (uren.getal().compareTo(Breuk.of(Uren.MEEST)) > 0
                || !Breuk.of(10_000, 1).times(uren.getal()).noemer().equals(BigInteger.ONE)) {
            throw new OngeldigeWaardeException(
                    uren.toString(),
                    Tekst.of(
                            "uren van 0 t/m 1000, met hoogstens 4 decimalen",
                            "hours from 0 through 1000, with at most 4 decimals"));
        }
    }

    static Gat<Bedrag> tarief(Deelprestatie.Soort soort) {
        return new Gat<>(
                TARIEF + Thuiswoorden.of(soort),
                Tekst.of("tarief per uur voor " + soort.in(Taal.NL), "tariff an hour of " + soort.in(Taal.EN)),
                Eigenaar.BRON,
                TARIEVEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (alGedeclareerd.isEmpty()) {
            gaten.add(AL_GEDECLAREERD);
        }
        gaten.addAll(aanwezigheid.gaten());
        deelprestaties.stream().filter(d -> d.tarief().isEmpty()).forEach(d -> gaten.add(tarief(d.soort())));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Meerzorg2016vraag fill(Gat<W> gat, W waarde) {
        String feit = gat.feit();
        if (leeswijze.knows(feit)) {
            return with(leeswijze.choose(feit, waarde.toString()));
        }
        if (feit.equals(AL_GEDECLAREERD.feit())) {
            return new Meerzorg2016vraag(dag, deelprestaties, aanwezigheid, Optional.of((Boolean) waarde), leeswijze);
        }
        if (feit.startsWith(TARIEF)) {
            List<Deelprestatie> delen = deelprestaties.stream()
                    .map(d -> feit.equals(TARIEF + Thuiswoorden.of(d.soort()))
                            ? new Deelprestatie(d.soort(), Optional.of((Bedrag) waarde), d.activiteiten())
                            : d)
                    .toList();
            return new Meerzorg2016vraag(dag, delen, aanwezigheid, alGedeclareerd, leeswijze);
        }
        return new Meerzorg2016vraag(dag, deelprestaties, aanwezigheid.fill(feit, waarde), alGedeclareerd, leeswijze);
    }

    private Meerzorg2016vraag with(Leeswijze anders) {
        return new Meerzorg2016vraag(dag, deelprestaties, aanwezigheid, alGedeclareerd, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(deelprestaties.size() > 1 ? List.of(SOM) : List.of());
    }

    @Override
    public Meerzorg2016vraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
