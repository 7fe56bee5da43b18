package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command about one provider takes: its file, the policy, the zorgkantoren and the readings. */
final class Aanbiederkeuze {
    @Parameters(
            index = "0",
            paramLabel = "AANBIEDER.json",
            description = "Wat de aanbieder over zichzelf vertelt. Wat er niet in staat, is onbekend.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bestand;

    @Mixin
    private final Beleidskeuze beleidskeuze = new Beleidskeuze();

    @Option(names = "--zorgkantoor", paramLabel = "NAAM", description = "Alleen dit zorgkantoor. Mag vaker.")
    private List<String> zorgkantoren = new ArrayList<>();

    @Mixin
    private final Lezingkeuze lezingen = new Lezingkeuze();

    /**
     * What was chosen.
     *
     * @param beleid the policy of the user, or the published one of the sector of the provider
     * @param aanbieder the provider; empty when its file is wrong, and that was collected
     * @param zorgkantoren those that were asked for, or all of the policy
     * @param lezingen the choices by the names of the readings
     */
    record Gekozen(
            Tariefbeleid beleid,
            Optional<Aanbieder> aanbieder,
            List<Zorgkantoor> zorgkantoren,
            Map<String, String> lezingen) {}

    /** Reads the files and the choices; {@code bedragen}: whether readings of amounts can be chosen too. */
    Gekozen read(boolean bedragen, Collected collected) {
        Optional<byte[]> inhoud = collected.get(() -> Files.read(bestand));
        Tariefbeleid beleid =
                beleidskeuze.read(inhoud.flatMap(Aanbieder::sectorOf).orElse(Sector.VV), collected);
        Optional<Aanbieder> aanbieder =
                inhoud.flatMap(i -> collected.get(() -> Aanbieder.read(bestand.toString(), i, beleid)));
        Map<String, String> gekozen = Keuzes.readings(lezingen.alle(), beleid, bedragen, collected);
        return new Gekozen(beleid, aanbieder, Keuzes.offices(zorgkantoren, beleid, collected), gekozen);
    }
}
