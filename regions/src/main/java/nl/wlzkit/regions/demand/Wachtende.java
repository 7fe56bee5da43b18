package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Code;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.text.Tekst;

/**
 * Somebody on a waiting list, with the days that count for the wait. Immutable and thread-safe.
 *
 * @param client who it is; shown nowhere
 * @param sector the sector of the care that is waited for
 * @param status the status with which the client waits or waited
 * @param verblijf whether the client waits for a stay: the published terms are about admission only
 * @param gemeld when the client asked the zorgkantoor or a provider for the care, from 2000 through 2099
 * @param statusToegekend when the status was given, from 2000 through 2099; absent when it is not known
 * @param zorgOntvangen when the care began, not before the other days; absent when it has not
 */
public record Wachtende(
        Persoonssleutel client,
        Sector sector,
        Wachtlijststatus status,
        boolean verblijf,
        LocalDate gemeld,
        Optional<LocalDate> statusToegekend,
        Optional<LocalDate> zorgOntvangen) {
    static final Grensvorm<LocalDate> DAG = Waardevormen.dayIn(2000, 2099);
    static final Waardevorm<Leveringsstatus> STATUS = Waardevormen.oneOf(List.of(Leveringsstatus.values()), Code::code);

    private static final Eigenschap<Wachtende, Persoonssleutel> E_CLIENT =
            required("client", Persoonssleutel.VORM, Wachtende::client);
    private static final Eigenschap<Wachtende, Sector> E_SECTOR =
            required("sector", Waardevormen.constant(Sector.class), Wachtende::sector);
    private static final Eigenschap<Wachtende, Leveringsstatus> E_STATUS =
            required("status", STATUS, w -> w.status().status());
    private static final Eigenschap<Wachtende, Leveringsclassificatie> E_CLASSIFICATIE = optional(
            "classificatie",
            Waardevormen.oneOf(Arrays.asList(Leveringsclassificatie.values()), Code::code),
            w -> w.status().classificatie());
    private static final Eigenschap<Wachtende, Boolean> E_VERBLIJF =
            required("verblijf", Waardevormen.JA_NEE, Wachtende::verblijf);
    private static final Eigenschap<Wachtende, LocalDate> E_GEMELD = required("gemeld", DAG, Wachtende::gemeld);
    private static final Eigenschap<Wachtende, LocalDate> E_STATUS_TOEGEKEND =
            optional("statusToegekend", DAG, Wachtende::statusToegekend);
    private static final Eigenschap<Wachtende, LocalDate> E_ZORG_ONTVANGEN =
            optional("zorgOntvangen", DAG, Wachtende::zorgOntvangen);

    /**
     * How somebody is written, with the status as the code of list COD167:
     *
     * <pre>{ "client": "a", "sector": "VV", "status": "1", "verblijf": true, "gemeld": "2019-03-01" }</pre>
     */
    static final Objectvorm<Wachtende> VORM = Objectvorm.of(
                    g -> new Wachtende(
                            g.get(E_CLIENT),
                            g.get(E_SECTOR),
                            new Wachtlijststatus(g.get(E_STATUS), g.find(E_CLASSIFICATIE)),
                            g.get(E_VERBLIJF),
                            g.get(E_GEMELD),
                            g.find(E_STATUS_TOEGEKEND),
                            g.find(E_ZORG_ONTVANGEN)),
                    E_CLIENT,
                    E_SECTOR,
                    E_STATUS,
                    E_CLASSIFICATIE,
                    E_VERBLIJF,
                    E_GEMELD,
                    E_STATUS_TOEGEKEND,
                    E_ZORG_ONTVANGEN)
            .where(
                    E_ZORG_ONTVANGEN,
                    g -> g.find(E_ZORG_ONTVANGEN)
                            .ifPresent(z -> order(g.find(E_GEMELD), g.find(E_STATUS_TOEGEKEND), z)));

    /**
     * Checks the days.
     *
     * @param client who it is; shown nowhere
     * @param sector the sector of the care that is waited for
     * @param status the status with which the client waits or waited
     * @param verblijf whether the client waits for a stay: the published terms are about admission only
     * @param gemeld when the client asked the zorgkantoor or a provider for the care, from 2000 through 2099
     * @param statusToegekend when the status was given, from 2000 through 2099; absent when it is not known
     * @param zorgOntvangen when the care began, not before the other days; absent when it has not
     * @throws OngeldigeWaardeException if a day is in another year, or the care began before the wait
     */
    public Wachtende {
        DAG.check(gemeld);
        statusToegekend.ifPresent(DAG::check);
        zorgOntvangen.ifPresent(DAG::check);
        if (zorgOntvangen.isPresent()) {
            order(Optional.of(gemeld), statusToegekend, zorgOntvangen.get());
        }
    }

    private static void order(Optional<LocalDate> gemeld, Optional<LocalDate> status, LocalDate zorg) {
        if (gemeld.filter(zorg::isBefore).isPresent()
                || status.filter(zorg::isBefore).isPresent()) {
            throw new OngeldigeWaardeException(
                    zorg.toString(),
                    Tekst.of(
                            "delen die bij elkaar passen: een dag niet vóór de melding of de toekenning van de status",
                            "parts that fit together: a day not before the report or the giving of the status"));
        }
    }
}
