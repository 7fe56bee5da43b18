package nl.wlzkit.tariff.meerzorg;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * How much meerzorg does the sheet give a group? The order of the clients does not matter. Immutable and thread-safe.
 *
 * @param jaar the year of the sheet: 2025 or 2026
 * @param leveringsvorm verblijf or vpt
 * @param clienten the clients, 2 through 17, every name once
 * @param contexturen extra hours for the context of the group a year, through 149,328 hours
 * @param contextbedrag extra means for the context, in euros a year, 0 through 10,000,000; absent when it is not known
 * @param tariefpercentage the percentage that was agreed with the zorgkantoor, 0 through 100; absent when it is not known
 * @param per whether the amount is for a year or for a day
 * @param leeswijze the defects of the sheet: as published, or corrected
 */
public record Groepsaanvraag(
        int jaar,
        Leveringsvorm leveringsvorm,
        List<Groepslid> clienten,
        Duration contexturen,
        Optional<Bedrag> contextbedrag,
        Optional<Percentage> tariefpercentage,
        Bedragperiode per,
        Leeswijze leeswijze)
        implements Vraag<Groepsaanvraag> {
    /** The defects that can matter to a group: treatment without its factor, and the 25 % edge. */
    public static final Leeswijze LEESWIJZE =
            Leeswijze.of(Rekentool.defect(Rekentool.D1), Rekentool.defect(Rekentool.D4));

    static final int MINST = 2;
    static final long UREN_PER_JAAR = Meerzorgaanvraag.UREN_PER_JAAR * Rekenmodel.CLIENTEN;

    private static final Objectvorm.Eigenschap<Groepsaanvraag, Integer> E_JAAR =
            required("jaar", Rekencontrole.JAAR, Groepsaanvraag::jaar);
    private static final Objectvorm.Eigenschap<Groepsaanvraag, Leveringsvorm> E_VORM =
            required("leveringsvorm", Rekencontrole.LEVERINGSVORM, Groepsaanvraag::leveringsvorm);
    private static final Objectvorm.Eigenschap<Groepsaanvraag, List<Groepslid>> E_CLIENTEN = required(
            "clienten",
            Waardevormen.atLeast(Waardevormen.list(Groepslid.VORM, Rekenmodel.CLIENTEN), MINST),
            Groepsaanvraag::clienten);
    private static final Objectvorm.Eigenschap<Groepsaanvraag, Duration> E_CONTEXTUREN =
            required("contexturen", Tijdvormen.duration(UREN_PER_JAAR), Groepsaanvraag::contexturen);
    private static final Objectvorm.Eigenschap<Groepsaanvraag, Bedrag> E_CONTEXTBEDRAG =
            optional("contextbedrag", Rekencontrole.EURO, Groepsaanvraag::contextbedrag);
    private static final Objectvorm.Eigenschap<Groepsaanvraag, Percentage> E_TARIEF =
            optional("tariefpercentage", Rekencontrole.TARIEF, Groepsaanvraag::tariefpercentage);
    private static final Objectvorm.Eigenschap<Groepsaanvraag, Bedragperiode> E_PER =
            required("per", Rekencontrole.PER, Groepsaanvraag::per);
    private static final Objectvorm.Eigenschap<Groepsaanvraag, Leeswijze> E_LEZINGEN =
            readings(LEESWIJZE, Groepsaanvraag::leeswijze);
    static final Objectvorm<Groepsaanvraag> VORM = Objectvorm.of(
            g -> new Groepsaanvraag(
                    g.get(E_JAAR),
                    g.get(E_VORM),
                    g.get(E_CLIENTEN),
                    g.get(E_CONTEXTUREN),
                    g.find(E_CONTEXTBEDRAG),
                    g.find(E_TARIEF),
                    g.get(E_PER),
                    g.find(E_LEZINGEN).orElse(LEESWIJZE)),
            E_JAAR,
            E_VORM,
            E_CLIENTEN,
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
     * @param clienten the clients, 2 through 17, every name once
     * @param contexturen extra hours for the context of the group a year, through 149,328 hours
     * @param contextbedrag extra means for the context, in euros a year, 0 through 10,000,000; absent when it is not known
     * @param tariefpercentage the percentage that was agreed with the zorgkantoor, 0 through 100; absent when it is not known
     * @param per whether the amount is for a year or for a day
     * @param leeswijze the defects of the sheet: as published, or corrected
     * @throws OngeldigeWaardeException if a value is out of range, a package does not exist that year or not with this
     *     content, a name occurs twice, or the form is no verblijf or vpt
     */
    public Groepsaanvraag {
        Rekencontrole.year(jaar);
        Rekencontrole.form(leveringsvorm);
        clienten = List.copyOf(clienten);
        Set<String> namen = new HashSet<>();
        clienten.forEach(c -> namen.add(c.naam()));
        if (clienten.size() < MINST || clienten.size() > Rekenmodel.CLIENTEN || namen.size() < clienten.size()) {
            throw new OngeldigeWaardeException(
                    Integer.toString(clienten.size()),
                    Tekst.of(
                            MINST + " t/m " + Rekenmodel.CLIENTEN + " cliënten met elk een eigen naam",
                            MINST + " through " + Rekenmodel.CLIENTEN + " clients with a name each"));
        }
        for (Groepslid client : clienten) {
            client.check(jaar);
        }
        Tijdvormen.check(contexturen, UREN_PER_JAAR);
        contextbedrag.ifPresent(Rekencontrole.EURO::check);
        tariefpercentage.ifPresent(Rekencontrole.TARIEF::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (contextbedrag.isEmpty()) {
            gaten.add(Rekencontrole.EURO_GAT);
        }
        if (tariefpercentage.isEmpty()) {
            gaten.add(Rekencontrole.TARIEF_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Groepsaanvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return read(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        return gat.feit().equals(Rekencontrole.EURO_GAT.feit())
                ? copy(Optional.of((Bedrag) waarde), tariefpercentage, leeswijze)
                : copy(contextbedrag, Optional.of((Percentage) waarde), leeswijze);
    }

    private Groepsaanvraag copy(Optional<Bedrag> euro, Optional<Percentage> tarief, Leeswijze anders) {
        return new Groepsaanvraag(jaar, leveringsvorm, clienten, contexturen, euro, tarief, per, anders);
    }

    private Groepsaanvraag read(Leeswijze anders) {
        return copy(contextbedrag, tariefpercentage, anders);
    }

    /**
     * Chooses how a defect of the sheet is taken.
     *
     * @param naam the defect: {@link Rekentool#D1} or {@link Rekentool#D4}
     * @param keuze {@link Rekentool#GEPUBLICEERD} or {@link Rekentool#GECORRIGEERD}
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such defect or choice
     */
    public Groepsaanvraag choose(String naam, String keuze) {
        return read(leeswijze.choose(naam, keuze));
    }

    @Override
    public List<Lezing> lezingen() {
        boolean factor = clienten.stream()
                .anyMatch(c -> c.inhoud() == Pakketinhoud.BEHANDELING
                        && !c.behandelaren().isZero());
        return leeswijze.lezingen(factor ? List.of(Rekentool.D1, Rekentool.D4) : List.of(Rekentool.D4));
    }

    @Override
    public Groepsaanvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }

    /** The sheet with this question filled in; it must be complete. */
    Rekenblad blad() {
        Map<Cel, Celwaarde> cellen = new LinkedHashMap<>();
        cellen.put(new Cel(Werkblad.VOORBLAD, "C23"), Celwaarde.of(Rekenmodel.GROEP));
        cellen.put(
                new Cel(Werkblad.VOORBLAD, "C17"),
                Celwaarde.of(Meerzorgaanvraag.told(tariefpercentage).toBreuk()));
        put(cellen, "C8", contexturen);
        cellen.put(
                new Cel(Werkblad.GROEP, "C11"),
                Celwaarde.of(Meerzorgaanvraag.told(contextbedrag).toBreuk()));
        for (int i = 0; i < clienten.size(); i++) {
            Groepslid client = clienten.get(i);
            int rij = Rekenmodel.EERSTE_GROEPSREGEL + i;
            Meerzorgaanvraag.client(cellen, Rekenmodel.EERSTE_CLIENT + i, client.pakket(), client.inhoud());
            put(cellen, "D" + rij, client.wonen());
            put(cellen, "E" + rij, client.dagbesteding());
            put(cellen, "F" + rij, client.nachtzorg());
            put(cellen, "H" + rij, client.behandelaren());
            put(cellen, "J" + rij, client.minuren());
        }
        return cel -> cellen.getOrDefault(cel, new Celwaarde.Leeg());
    }

    private static void put(Map<Cel, Celwaarde> cellen, String adres, Duration duur) {
        cellen.put(new Cel(Werkblad.GROEP, adres), Celwaarde.of(Tijden.ofSeconds(duur.toSeconds())));
    }
}
