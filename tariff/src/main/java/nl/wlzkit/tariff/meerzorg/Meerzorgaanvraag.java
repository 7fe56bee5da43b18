package nl.wlzkit.tariff.meerzorg;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * How much meerzorg does the sheet give one client? A preventive request is calculated the same way. Immutable and
 * thread-safe.
 *
 * @param jaar the year of the sheet: 2025 or 2026
 * @param leveringsvorm verblijf or vpt
 * @param pakket the package as the sheet names it: VG7
 * @param inhoud what it holds beside living; absent when it is not known
 * @param doordeweeks the programme of a day from Monday through Friday, in order, at most 59 parts
 * @param weekend the programme of a Saturday or Sunday, in order, at most 59 parts
 * @param nachtzorg care at night a week, through 168 hours
 * @param behandelaren work of behandelaren a week, through 168 hours
 * @param minuren hours a week that the programme counts and the client is away, through 168 hours
 * @param contexturen extra hours for the context a year, through 8,784 hours
 * @param contextbedrag extra means for the context, in euros a year, 0 through 10,000,000; absent when it is not known
 * @param tariefpercentage the percentage that was agreed with the zorgkantoor, 0 through 100; absent when it is not known
 * @param per whether the amount is for a year or for a day
 * @param leeswijze the defects of the sheet: as published, or corrected
 */
public record Meerzorgaanvraag(
        int jaar,
        Leveringsvorm leveringsvorm,
        String pakket,
        Optional<Pakketinhoud> inhoud,
        List<Programmaregel> doordeweeks,
        List<Programmaregel> weekend,
        Duration nachtzorg,
        Duration behandelaren,
        Duration minuren,
        Duration contexturen,
        Optional<Bedrag> contextbedrag,
        Optional<Percentage> tariefpercentage,
        Bedragperiode per,
        Leeswijze leeswijze)
        implements Vraag<Meerzorgaanvraag> {
    /** The defect that can matter to one client: the 25 % edge. */
    public static final Leeswijze LEESWIJZE = Leeswijze.of(Rekentool.defect(Rekentool.D4));

    static final long UREN_PER_WEEK = 168;
    static final long UREN_PER_JAAR = 8_784;
    private static final String INHOUD = "inhoud";

    private static final Waardevorm<Duration> PER_WEEK = Tijdvormen.duration(UREN_PER_WEEK);
    private static final Waardevorm<List<Programmaregel>> PROGRAMMA =
            Waardevormen.list(Programmaregel.VORM, Programmaregel.MOST);

    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Integer> E_JAAR =
            required("jaar", Rekencontrole.JAAR, Meerzorgaanvraag::jaar);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Leveringsvorm> E_VORM =
            required("leveringsvorm", Rekencontrole.LEVERINGSVORM, Meerzorgaanvraag::leveringsvorm);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, String> E_PAKKET =
            required("pakket", Rekencontrole.PAKKET, Meerzorgaanvraag::pakket);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Pakketinhoud> E_INHOUD =
            optional(INHOUD, Rekencontrole.INHOUD, Meerzorgaanvraag::inhoud);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, List<Programmaregel>> E_DOORDEWEEKS =
            required("doordeweeks", PROGRAMMA, Meerzorgaanvraag::doordeweeks);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, List<Programmaregel>> E_WEEKEND =
            required("weekend", PROGRAMMA, Meerzorgaanvraag::weekend);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Duration> E_NACHT =
            required("nachtzorg", PER_WEEK, Meerzorgaanvraag::nachtzorg);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Duration> E_BEHANDELAREN =
            required("behandelaren", PER_WEEK, Meerzorgaanvraag::behandelaren);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Duration> E_MIN =
            required("minuren", PER_WEEK, Meerzorgaanvraag::minuren);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Duration> E_CONTEXTUREN =
            required("contexturen", Tijdvormen.duration(UREN_PER_JAAR), Meerzorgaanvraag::contexturen);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Bedrag> E_CONTEXTBEDRAG =
            optional("contextbedrag", Rekencontrole.EURO, Meerzorgaanvraag::contextbedrag);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Percentage> E_TARIEF =
            optional("tariefpercentage", Rekencontrole.TARIEF, Meerzorgaanvraag::tariefpercentage);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Bedragperiode> E_PER =
            required("per", Rekencontrole.PER, Meerzorgaanvraag::per);
    private static final Objectvorm.Eigenschap<Meerzorgaanvraag, Leeswijze> E_LEZINGEN =
            readings(LEESWIJZE, Meerzorgaanvraag::leeswijze);
    static final Objectvorm<Meerzorgaanvraag> VORM = Objectvorm.of(
            g -> new Meerzorgaanvraag(
                    g.get(E_JAAR),
                    g.get(E_VORM),
                    g.get(E_PAKKET),
                    g.find(E_INHOUD),
                    g.get(E_DOORDEWEEKS),
                    g.get(E_WEEKEND),
                    g.get(E_NACHT),
                    g.get(E_BEHANDELAREN),
                    g.get(E_MIN),
                    g.get(E_CONTEXTUREN),
                    g.find(E_CONTEXTBEDRAG),
                    g.find(E_TARIEF),
                    g.get(E_PER),
                    g.find(E_LEZINGEN).orElse(LEESWIJZE)),
            E_JAAR,
            E_VORM,
            E_PAKKET,
            E_INHOUD,
            E_DOORDEWEEKS,
            E_WEEKEND,
            E_NACHT,
            E_BEHANDELAREN,
            E_MIN,
            E_CONTEXTUREN,
            E_CONTEXTBEDRAG,
            E_TARIEF,
            E_PER,
            E_LEZINGEN);

    /**
     * Checks the values.
     *
     * @param jaar the year of the sheet: 2025 or 2026
     * @param leveringsvorm verblijf or vpt
     * @param pakket the package as the sheet names it: VG7
     * @param inhoud what it holds beside living; absent when it is not known
     * @param doordeweeks the programme of a day from Monday through Friday, in order, at most 59 parts
     * @param weekend the programme of a Saturday or Sunday, in order, at most 59 parts
     * @param nachtzorg care at night a week, through 168 hours
     * @param behandelaren work of behandelaren a week, through 168 hours
     * @param minuren hours a week that the programme counts and the client is away, through 168 hours
     * @param contexturen extra hours for the context a year, through 8,784 hours
     * @param contextbedrag extra means for the context, in euros a year, 0 through 10,000,000; absent when it is not known
     * @param tariefpercentage the percentage that was agreed with the zorgkantoor, 0 through 100; absent when it is not known
     * @param per whether the amount is for a year or for a day
     * @param leeswijze the defects of the sheet: as published, or corrected
     * @throws OngeldigeWaardeException if a value is out of range, the package does not exist that year or not with this
     *     content, the form is no verblijf or vpt, or a part of a day ends before it begins
     */
    public Meerzorgaanvraag {
        Rekencontrole.year(jaar);
        Rekencontrole.form(leveringsvorm);
        Rekencontrole.fits(jaar, pakket, inhoud);
        doordeweeks = programme(doordeweeks);
        weekend = programme(weekend);
        Tijdvormen.check(nachtzorg, UREN_PER_WEEK);
        Tijdvormen.check(behandelaren, UREN_PER_WEEK);
        Tijdvormen.check(minuren, UREN_PER_WEEK);
        Tijdvormen.check(contexturen, UREN_PER_JAAR);
        contextbedrag.ifPresent(Rekencontrole.EURO::check);
        tariefpercentage.ifPresent(Rekencontrole.TARIEF::check);
    }

    private static List<Programmaregel> programme(List<Programmaregel> regels) {
        if (regels.size() > Programmaregel.MOST) {
            throw new OngeldigeWaardeException(
                    Integer.toString(regels.size()),
                    Tekst.of(
                            "een dag van hoogstens " + Programmaregel.MOST + " delen",
                            "a day of at most " + Programmaregel.MOST + " parts"));
        }
        LocalTime begin = Programmaregel.BEGIN;
        for (Programmaregel regel : regels) {
            if (!regel.tot().isAfter(begin)) {
                throw new OngeldigeWaardeException(
                        regel.tot().toString(), Tekst.of("een tijd na " + begin, "a time after " + begin));
            }
            begin = regel.tot();
        }
        return List.copyOf(regels);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (inhoud.isEmpty()) {
            gaten.add(contents());
        }
        if (contextbedrag.isEmpty()) {
            gaten.add(Rekencontrole.EURO_GAT);
        }
        if (tariefpercentage.isEmpty()) {
            gaten.add(Rekencontrole.TARIEF_GAT);
        }
        return List.copyOf(gaten);
    }

    private Gat<Pakketinhoud> contents() {
        return new Gat<>(
                INHOUD,
                Tekst.of("wat het pakket behalve wonen bevat", "what the package holds beside living"),
                Eigenaar.CLIENT,
                new Domein.Keuze<>(Rekencontrole.contents(jaar, pakket)));
    }

    @Override
    public <W> Meerzorgaanvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return read(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        Optional<Pakketinhoud> met = gat.feit().equals(INHOUD) ? Optional.of((Pakketinhoud) waarde) : inhoud;
        Optional<Bedrag> euro =
                gat.feit().equals(Rekencontrole.EURO_GAT.feit()) ? Optional.of((Bedrag) waarde) : contextbedrag;
        Optional<Percentage> tarief = gat.feit().equals(Rekencontrole.TARIEF_GAT.feit())
                ? Optional.of((Percentage) waarde)
                : tariefpercentage;
        return copy(met, euro, tarief, leeswijze);
    }

    private Meerzorgaanvraag copy(
            Optional<Pakketinhoud> met, Optional<Bedrag> euro, Optional<Percentage> tarief, Leeswijze anders) {
        return new Meerzorgaanvraag(
                jaar,
                leveringsvorm,
                pakket,
                met,
                doordeweeks,
                weekend,
                nachtzorg,
                behandelaren,
                minuren,
                contexturen,
                euro,
                tarief,
                per,
                anders);
    }

    private Meerzorgaanvraag read(Leeswijze anders) {
        return copy(inhoud, contextbedrag, tariefpercentage, anders);
    }

    /**
     * Chooses how a defect of the sheet is taken.
     *
     * @param naam the defect: {@link Rekentool#D4}
     * @param keuze {@link Rekentool#GEPUBLICEERD} or {@link Rekentool#GECORRIGEERD}
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such defect or choice
     */
    public Meerzorgaanvraag choose(String naam, String keuze) {
        return read(leeswijze.choose(naam, keuze));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(Rekentool.D4));
    }

    @Override
    public Meerzorgaanvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }

    /** The sheet with this question filled in; it must be complete. */
    Rekenblad blad() {
        Map<Cel, Celwaarde> cellen = new LinkedHashMap<>();
        cellen.put(new Cel(Werkblad.VOORBLAD, "C23"), Celwaarde.of(Rekenmodel.ENKEL));
        cellen.put(
                new Cel(Werkblad.VOORBLAD, "C17"),
                Celwaarde.of(told(tariefpercentage).toBreuk()));
        client(cellen, Rekenmodel.EERSTE_CLIENT, pakket, told(inhoud));
        schedule(cellen, doordeweeks, "D", "H", "J");
        schedule(cellen, weekend, "P", "T", "V");
        put(cellen, "I5", nachtzorg);
        put(cellen, "I6", behandelaren);
        put(cellen, "I7", minuren);
        put(cellen, "I8", contexturen);
        cellen.put(
                new Cel(Werkblad.AANVRAAG_INDIVIDUEEL, "V5"),
                Celwaarde.of(told(contextbedrag).toBreuk()));
        return cel -> cellen.getOrDefault(cel, new Celwaarde.Leeg());
    }

    static <W> W told(Optional<W> feit) {
        return feit.orElseThrow(() -> new IllegalArgumentException("the question has a hole"));
    }

    static void client(Map<Cel, Celwaarde> cellen, int rij, String pakket, Pakketinhoud inhoud) {
        Werkblad cg = Werkblad.CLIENTGEGEVENS;
        cellen.put(new Cel(cg, "D" + rij), Celwaarde.of("client"));
        cellen.put(new Cel(cg, "J" + rij), Celwaarde.of(pakket));
        cellen.put(new Cel(cg, "L" + rij), Celwaarde.of(Pakketinhoud.janee(inhoud.metDagbesteding())));
        cellen.put(new Cel(cg, "N" + rij), Celwaarde.of(Pakketinhoud.janee(inhoud.metBehandeling())));
    }

    private static void schedule(
            Map<Cel, Celwaarde> cellen, List<Programmaregel> regels, String tot, String functie, String clienten) {
        Werkblad ai = Werkblad.AANVRAAG_INDIVIDUEEL;
        int rij = Rekenmodel.EERSTE_UURREGEL;
        for (Programmaregel regel : regels) {
            cellen.put(
                    new Cel(ai, tot + rij),
                    Celwaarde.of(Tijden.ofSeconds(regel.tot().toSecondOfDay())));
            cellen.put(new Cel(ai, functie + rij), Celwaarde.of(regel.functie().blad()));
            cellen.put(new Cel(ai, clienten + rij), Celwaarde.of(regel.clienten()));
            rij++;
        }
    }

    private static void put(Map<Cel, Celwaarde> cellen, String adres, Duration duur) {
        cellen.put(new Cel(Werkblad.AANVRAAG_INDIVIDUEEL, adres), Celwaarde.of(Tijden.ofSeconds(duur.toSeconds())));
    }
}
