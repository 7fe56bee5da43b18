package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * How much is corrected of the treatment that was declared in 2017 beside the package of one client? Made by {@link #of};
 * what is not told further is unknown. Immutable and thread-safe.
 *
 * @param client the name or pseudonym of the client; never a citizen number
 * @param sector the sector of the client
 * @param pakket the package of the client
 * @param declaraties what was declared for this client
 * @param toestemmingen the permissions of the zorgkantoor; those for another client do not help this one
 * @param laagZzp whether the client has a low ZZP; the document does not say which those are
 * @param vpt what a VPT is worth with and without treatment; not together with {@code verschil}
 * @param verschil the difference of the two, in euros a day
 * @param dagen the number of days in 2017 that the client had the package, 1 through 365
 * @param leeswijze how the sources are read
 */
public record Behandelingvraag(
        String client,
        Sector sector,
        Behandelpakket pakket,
        List<Declaratie> declaraties,
        List<Toestemming> toestemmingen,
        Optional<Boolean> laagZzp,
        Optional<Vptwaarden> vpt,
        Optional<Bedrag> verschil,
        Optional<Integer> dagen,
        Leeswijze leeswijze)
        implements Vraag<Behandelingvraag> {
    static final String VOORAF = "vooraf";
    static final String DAG_ERVOOR = "dag-ervoor";
    static final String KADER = "kader";
    static final String GRENS = "grens";
    static final String KADERDAGEN = "kaderdagen";
    static final String NAAR_RATO = "naar-rato";
    static final String CONSULTATIE = "consultatie";
    static final String TELT_NIET = "telt-niet";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(VOORAF, "WK-LEES-BEHANDELING-VOORAF", "dag-zelf", DAG_ERVOOR),
            Leeswijze.lezing(KADER, "WK-LEES-BEHANDELING-KADER", "melden", GRENS),
            Leeswijze.lezing(KADERDAGEN, "WK-LEES-BEHANDELING-DAGEN", "heel-jaar", NAAR_RATO),
            Leeswijze.lezing(CONSULTATIE, "WK-LEES-BEHANDELING-CONSULTATIE", "telt-mee", TELT_NIET));

    static final Gat<Boolean> LAAG_ZZP = new Gat<>(
            "laagZzp",
            Tekst.of("de cliënt heeft een laag ZZP", "the client has a low ZZP"),
            Eigenaar.CLIENT,
            Domein.yesNo());
    static final Gat<Bedrag> VERSCHIL = new Gat<>(
            "verschil",
            Tekst.of(
                    "verschil per dag tussen een VPT inclusief en exclusief behandeling",
                    "difference a day between a VPT with and without treatment"),
            Eigenaar.BRON,
            Maten.BEDRAGEN);
    static final Gat<Integer> AANTAL_DAGEN = new Gat<>(
            "dagen",
            Tekst.of("dagen met dit pakket in 2017", "days with this package in 2017"),
            Eigenaar.AANBIEDER,
            Maten.DAGEN);

    private static final Eigenschap<Behandelingvraag, String> CLIENT =
            required("client", Maten.NAAM, Behandelingvraag::client);
    private static final Eigenschap<Behandelingvraag, Sector> SECTOR =
            required("sector", Maten.SECTOR, Behandelingvraag::sector);
    private static final Eigenschap<Behandelingvraag, Behandelpakket> PAKKET =
            required("pakket", Waardevormen.constant(Behandelpakket.class), Behandelingvraag::pakket);
    private static final Eigenschap<Behandelingvraag, List<Declaratie>> DECLARATIES = required(
            "declaraties", Waardevormen.list(Declaratie.VORM, Maten.LANGSTE_LIJST), Behandelingvraag::declaraties);
    private static final Eigenschap<Behandelingvraag, List<Toestemming>> TOESTEMMINGEN = required(
            "toestemmingen", Waardevormen.list(Toestemming.VORM, Maten.LANGSTE_LIJST), Behandelingvraag::toestemmingen);
    private static final Eigenschap<Behandelingvraag, Boolean> LAAG =
            optional(LAAG_ZZP.feit(), Waardevormen.JA_NEE, Behandelingvraag::laagZzp);
    private static final Eigenschap<Behandelingvraag, Vptwaarden> VPT =
            optional("vpt", Vptwaarden.VORM, Behandelingvraag::vpt);
    private static final Eigenschap<Behandelingvraag, Bedrag> PER_DAG =
            optional(VERSCHIL.feit(), Maten.BEDRAG, Behandelingvraag::verschil);
    private static final Eigenschap<Behandelingvraag, Integer> DAGEN =
            optional(AANTAL_DAGEN.feit(), Maten.AANTAL_DAGEN, Behandelingvraag::dagen);
    private static final Eigenschap<Behandelingvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Behandelingvraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "client": "FICTIEF", "sector": "GZ", "pakket": "ZZP_EXCLUSIEF",
     *   "declaraties": [ { "prestatie": "H335", "dag": "2017-03-02", "uren": 1, "bedrag": 100, "huisarts": true } ],
     *   "toestemmingen": [ { "client": "FICTIEF", "uren": 20, "van": "2017-03-01", "totEnMet": "2017-05-31",
     *     "afgegeven": "2017-02-20" } ],
     *   "laagZzp": false, "vpt": { "inclusief": 180, "exclusief": 165 }, "dagen": 365 }</pre>
     *
     * In the place of {@code vpt} there can be {@code verschil}, the difference a day.
     */
    static final Objectvorm<Behandelingvraag> VORM = Objectvorm.of(
                    g -> new Behandelingvraag(
                            g.get(CLIENT),
                            g.get(SECTOR),
                            g.get(PAKKET),
                            g.get(DECLARATIES),
                            g.get(TOESTEMMINGEN),
                            g.find(LAAG),
                            g.find(VPT),
                            g.find(PER_DAG),
                            g.find(DAGEN),
                            g.find(LEESWIJZE).orElse(LEZINGEN)),
                    List.of(CLIENT, SECTOR, PAKKET, DECLARATIES, TOESTEMMINGEN, LAAG, VPT, PER_DAG, DAGEN, LEESWIJZE))
            .notBoth(VPT, PER_DAG);

    /**
     * Checks the parts.
     *
     * @param client the name or pseudonym of the client; never a citizen number
     * @param sector the sector of the client
     * @param pakket the package of the client
     * @param declaraties what was declared for this client
     * @param toestemmingen the permissions of the zorgkantoor; those for another client do not help this one
     * @param laagZzp whether the client has a low ZZP; the document does not say which those are
     * @param vpt what a VPT is worth with and without treatment; not together with {@code verschil}
     * @param verschil the difference of the two, in euros a day
     * @param dagen the number of days in 2017 that the client had the package, 1 through 365
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if a part is out of range, the difference is told twice, or there is no such reading
     */
    public Behandelingvraag {
        Maten.NAAM.check(client);
        declaraties = List.copyOf(declaraties);
        toestemmingen = List.copyOf(toestemmingen);
        verschil.ifPresent(Maten.BEDRAG::check);
        dagen.ifPresent(Maten.AANTAL_DAGEN::check);
        LEZINGEN.check(leeswijze);
        if (vpt.isPresent() && verschil.isPresent()) {
            throw new OngeldigeWaardeException(
                    verschil.get().toString(), Tekst.of("vpt of verschil, niet allebei", "vpt or verschil, not both"));
        }
    }

    /**
     * Asks about one client; all else is unknown, and every reading is at its default.
     *
     * @param client the name or pseudonym of the client; never a citizen number
     * @param sector the sector of the client
     * @param pakket the package of the client
     * @param declaraties what was declared for this client
     * @param toestemmingen the permissions of the zorgkantoor
     * @return the question
     * @throws OngeldigeWaardeException if the name does not begin with a letter
     */
    public static Behandelingvraag of(
            String client,
            Sector sector,
            Behandelpakket pakket,
            List<Declaratie> declaraties,
            List<Toestemming> toestemmingen) {
        return new Behandelingvraag(
                client,
                sector,
                pakket,
                declaraties,
                toestemmingen,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LEZINGEN);
    }

    /**
     * Tells whether the client has a low ZZP.
     *
     * @param laag whether it has
     * @return the question with that
     */
    public Behandelingvraag withLaagZzp(boolean laag) {
        return new Behandelingvraag(
                client, sector, pakket, declaraties, toestemmingen, Optional.of(laag), vpt, verschil, dagen, leeswijze);
    }

    /**
     * Tells what a VPT is worth, in place of what was told of it before.
     *
     * @param waarden the value a day with and without treatment
     * @return the question with that
     */
    public Behandelingvraag withVpt(Vptwaarden waarden) {
        return new Behandelingvraag(
                client,
                sector,
                pakket,
                declaraties,
                toestemmingen,
                laagZzp,
                Optional.of(waarden),
                Optional.empty(),
                dagen,
                leeswijze);
    }

    /**
     * Tells for how many days of 2017 the client had the package.
     *
     * @param aantal the number of days, 1 through 365
     * @return the question with that
     * @throws OngeldigeWaardeException if the number is out of range
     */
    public Behandelingvraag withDagen(int aantal) {
        return new Behandelingvraag(
                client,
                sector,
                pakket,
                declaraties,
                toestemmingen,
                laagZzp,
                vpt,
                verschil,
                Optional.of(aantal),
                leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Behandelingvraag choose(String naam, String keuze) {
        return read(leeswijze.choose(naam, keuze));
    }

    private Behandelingvraag read(Leeswijze anders) {
        return new Behandelingvraag(
                client, sector, pakket, declaraties, toestemmingen, laagZzp, vpt, verschil, dagen, anders);
    }

    /** Whether the policy line speaks of this client and package at all. */
    boolean isGeregeld() {
        return sector == Sector.GZ && pakket.isExclusief();
    }

    /** The value of the treatment in a VPT a day, if it is known. */
    Optional<Bedrag> perDag() {
        return vpt.map(Vptwaarden::verschil).or(() -> verschil);
    }

    boolean is(String lezing, String keuze) {
        return leeswijze.is(lezing, keuze);
    }

    @Override
    public List<Gat<?>> gaten() {
        if (!isGeregeld()) {
            return List.of();
        }
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (laagZzp.isEmpty()) {
            gaten.add(LAAG_ZZP);
        }
        if (leeswijze.mayBe(KADER, GRENS)) {
            if (perDag().isEmpty()) {
                gaten.add(VERSCHIL);
            }
            if (leeswijze.mayBe(KADERDAGEN, NAAR_RATO) && dagen.isEmpty()) {
                gaten.add(AANTAL_DAGEN);
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Behandelingvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return choose(gat.feit(), waarde.toString());
        }
        if (gat.feit().equals(LAAG_ZZP.feit())) {
            return withLaagZzp((Boolean) waarde);
        }
        if (gat.feit().equals(AANTAL_DAGEN.feit())) {
            return withDagen((Integer) waarde);
        }
        return new Behandelingvraag(
                client,
                sector,
                pakket,
                declaraties,
                toestemmingen,
                laagZzp,
                Optional.empty(),
                Optional.of((Bedrag) waarde),
                dagen,
                leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        Set<String> spelen = new LinkedHashSet<>();
        if (isGeregeld()) {
            spelen.addAll(List.of(VOORAF, KADER));
            if (leeswijze.mayBe(KADER, GRENS)) {
                spelen.addAll(List.of(KADERDAGEN, CONSULTATIE));
            }
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Behandelingvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
