package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
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
 * @param keuzes the readings that are not at their default: a choice by name, or an empty text for one that is open
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
        Map<String, String> keuzes)
        implements Vraag<Behandelingvraag> {
    static final String VOORAF = "vooraf";
    static final String DAG_ERVOOR = "dag-ervoor";
    static final String KADER = "kader";
    static final String GRENS = "grens";
    static final String KADERDAGEN = "kaderdagen";
    static final String NAAR_RATO = "naar-rato";
    static final String CONSULTATIE = "consultatie";
    static final String TELT_NIET = "telt-niet";

    static final Lezingen LEZINGEN = new Lezingen(
            Lezingen.lezing(VOORAF, "WK-LEES-BEHANDELING-VOORAF", "dag-zelf", DAG_ERVOOR),
            Lezingen.lezing(KADER, "WK-LEES-BEHANDELING-KADER", "melden", GRENS),
            Lezingen.lezing(KADERDAGEN, "WK-LEES-BEHANDELING-DAGEN", "heel-jaar", NAAR_RATO),
            Lezingen.lezing(CONSULTATIE, "WK-LEES-BEHANDELING-CONSULTATIE", "telt-mee", TELT_NIET));

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

    /**
     * Checks the parts and puts the readings in one form.
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
     * @param keuzes the readings that are not at their default: a choice by name, or an empty text for one that is open
     * @throws OngeldigeWaardeException if a part is out of range, the difference is told twice, or there is no such reading
     */
    public Behandelingvraag {
        Maten.naam(client);
        declaraties = List.copyOf(declaraties);
        toestemmingen = List.copyOf(toestemmingen);
        verschil.ifPresent(Maten::euro);
        dagen.ifPresent(Maten::dagen);
        keuzes = LEZINGEN.check(keuzes);
        if (vpt.isPresent() && verschil.isPresent()) {
            throw new OngeldigeWaardeException(verschil.get().toString(), once());
        }
    }

    static Tekst once() {
        return Tekst.of("vpt of verschil, niet allebei", "vpt or verschil, not both");
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
                Map.of());
    }

    /**
     * Tells whether the client has a low ZZP.
     *
     * @param laag whether it has
     * @return the question with that
     */
    public Behandelingvraag withLaagZzp(boolean laag) {
        return new Behandelingvraag(
                client, sector, pakket, declaraties, toestemmingen, Optional.of(laag), vpt, verschil, dagen, keuzes);
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
                keuzes);
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
                keuzes);
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
        return read(LEZINGEN.choose(keuzes, naam, keuze));
    }

    private Behandelingvraag read(Map<String, String> anders) {
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
        return LEZINGEN.is(keuzes, lezing, keuze);
    }

    @Override
    public List<Gat<?>> gaten() {
        if (!isGeregeld()) {
            return List.of();
        }
        List<Gat<?>> gaten = new ArrayList<>(LEZINGEN.gaten(keuzes));
        if (laagZzp.isEmpty()) {
            gaten.add(LAAG_ZZP);
        }
        if (LEZINGEN.mayBe(keuzes, KADER, GRENS)) {
            if (perDag().isEmpty()) {
                gaten.add(VERSCHIL);
            }
            if (LEZINGEN.mayBe(keuzes, KADERDAGEN, NAAR_RATO) && dagen.isEmpty()) {
                gaten.add(AANTAL_DAGEN);
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Behandelingvraag fill(Gat<W> gat, W waarde) {
        if (LEZINGEN.has(gat.feit())) {
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
                keuzes);
    }

    @Override
    public List<Lezing> lezingen() {
        Set<String> spelen = new LinkedHashSet<>();
        if (isGeregeld()) {
            spelen.addAll(List.of(VOORAF, KADER));
            if (LEZINGEN.mayBe(keuzes, KADER, GRENS)) {
                spelen.addAll(List.of(KADERDAGEN, CONSULTATIE));
            }
        }
        return LEZINGEN.of(keuzes, spelen);
    }

    @Override
    public Behandelingvraag open(Lezing lezing) {
        return read(LEZINGEN.open(keuzes, lezing));
    }
}
