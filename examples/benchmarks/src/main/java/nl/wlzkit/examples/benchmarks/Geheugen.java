package nl.wlzkit.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.iwlz.Codelijst;
import nl.wlzkit.core.party.Aanwijzing;
import nl.wlzkit.core.party.Kerncijfers;
import nl.wlzkit.core.party.Zorgkantoorcodes;
import nl.wlzkit.core.source.Opsommingen;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.quality.escalation.Maatregelen;
import nl.wlzkit.quality.framework.Kaderlijsten;
import nl.wlzkit.quality.framework.Verplichtingen;
import nl.wlzkit.quality.oversight.Normenkader;
import nl.wlzkit.quality.oversight.Verwachting;
import nl.wlzkit.quality.procurement.Eisenlijst;
import nl.wlzkit.quality.procurement.Inkoopstap;
import nl.wlzkit.quality.procurement.Tijdpadstap;
import nl.wlzkit.quality.profile.Bewijsonderdeel;
import nl.wlzkit.quality.profile.Profieldoel;
import nl.wlzkit.quality.profile.Profiellijsten;
import nl.wlzkit.quality.profile.Rolbeschrijving;
import nl.wlzkit.quality.profile.Subdoel;
import nl.wlzkit.quality.theme.Thema;
import nl.wlzkit.quality.theme.Thematabel;
import nl.wlzkit.regions.demand.Beeldpunt;
import nl.wlzkit.regions.demand.Wachtnormen;
import nl.wlzkit.regions.map.Regiokaart;
import nl.wlzkit.regions.plan.Verbinderpunt;
import nl.wlzkit.regions.region.Gemeentelijst;
import nl.wlzkit.regions.region.Pgbplafond;
import nl.wlzkit.regions.region.Wachtendencijfer;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import nl.wlzkit.tariff.budget.Beheerskostentabel;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.pgb.Pgbtabel;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * How much memory does all reference data of the libraries take? Loads it part by part, in one virtual machine, and prints
 * what the heap holds more after each. What two parts share counts for the first that needs it.
 */
public final class Geheugen {
    private static final int COLLECTIONS = 4;
    private static final int KILO = 1024;

    private static final List<Deel> DELEN = List.of(
            new Deel("tariff policies of vv, gz and ggz", () -> {
                Map<Sector, Tariefbeleid> beleid = new EnumMap<>(Sector.class);
                Arrays.stream(Sector.values()).forEach(s -> beleid.put(s, Tariefbeleid.published(s)));
                return beleid;
            }),
            new Deel(
                    "forms of care, profiles, prestatiecodes",
                    () -> List.of(Leveringskeuze.alle(), Zorgprofiel.values(), Prestatiecode.class)),
            new Deel("eligibility for the forms of care", Leveringsvormtoets::published),
            new Deel(
                    "iWlz code lists",
                    () -> Arrays.stream(Codelijst.values())
                            .map(Codelijst::codes)
                            .toList()),
            new Deel(
                    "zorgkantoren: codes, designations, key figures",
                    () -> List.of(Zorgkantoorcodes.alle(), Aanwijzing.alle(), Kerncijfers.of2016())),
            new Deel("pgb tables", Pgbtabel::published),
            new Deel("meerzorg tables of 2025 and 2026", () -> List.of(Rekentool.of(2025), Rekentool.of(2026))),
            new Deel("budget tables", Beheerskostentabel::of2016),
            new Deel(
                    "kwaliteitskader and obligations",
                    () -> List.of(Kaderlijsten.published(), Verplichtingen.published())),
            new Deel("norms of the supervisors", () -> List.of(Normenkader.published(), Verwachting.published())),
            new Deel(
                    "procurement: demands, steps, dates",
                    () -> List.of(
                            Arrays.stream(Eisenlijst.values())
                                    .map(Eisenlijst::eisen)
                                    .toList(),
                            Inkoopstap.all(),
                            Tijdpadstap.all(),
                            Maatregelen.published())),
            new Deel(
                    "procurement profile",
                    () -> List.of(
                            Profieldoel.alle(),
                            Subdoel.alle(),
                            Bewijsonderdeel.alle(),
                            Profiellijsten.alle(),
                            Rolbeschrijving.alle())),
            new Deel("themes", () -> List.of(Thema.withSentences(), Thematabel.zinnen(), Thematabel.punten())),
            new Deel(
                    "regions",
                    () -> List.of(Zorgkantoorregio.all(), Pgbplafond.alle(), Verbinderpunt.all(), Beeldpunt.alle())),
            new Deel(
                    "municipalities of every year",
                    () -> Gemeentelijst.jaren().stream().map(Gemeentelijst::of).toList()),
            new Deel("map", Regiokaart::get),
            new Deel(
                    "numbers of waiting people, and norms", () -> List.of(Wachtendencijfer.alle(), Wachtnormen.alle())),
            new Deel("enumerations of the documents", Opsommingen::alle),
            new Deel("rules with quotes, and norms", Geheugen::catalogue),
            new Deel("calculators with their examples", Berekeningen::get),
            new Deel(
                    "what the calculators still had to load",
                    () -> Berekeningen.get().alle().stream()
                            .map(i -> i.berekening().herkomst())
                            .toList()));

    private Geheugen() {}

    /** A part of the reference data, and how to get it. */
    private record Deel(String naam, Supplier<Object> laden) {}

    /**
     * What a part takes.
     *
     * @param deel which part
     * @param bytes how much more the heap holds
     */
    record Deelgebruik(String deel, long bytes) {}

    /**
     * Measures and prints.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        long leeg = nonHeap();
        List<Deelgebruik> metingen = measure();
        metingen.forEach(m -> print(m.deel(), m.bytes()));
        print("all reference data", total(metingen));
        print("not on the heap: classes and code, of the measurement too", nonHeap() - leeg);
    }

    private static void print(String deel, long bytes) {
        System.out.printf(Locale.ROOT, "%-58s %,8d kB%n", deel, Math.round((double) bytes / KILO));
    }

    /** The bytes of all parts together. */
    static long total(List<Deelgebruik> metingen) {
        return metingen.stream().mapToLong(Deelgebruik::bytes).sum();
    }

    /** Loads every part; only the first call in a virtual machine finds nothing loaded yet. */
    static List<Deelgebruik> measure() {
        List<Object> vast = new ArrayList<>();
        List<Deelgebruik> metingen = new ArrayList<>();
        long voor = heap();
        for (Deel deel : DELEN) {
            vast.add(deel.laden().get());
            long na = heap();
            metingen.add(new Deelgebruik(deel.naam(), na - voor));
            voor = na;
        }
        if (vast.size() != DELEN.size()) { // everything was reachable until here
            throw new IllegalStateException("a part is missing");
        }
        return List.copyOf(metingen);
    }

    /** The rules, where each is used, and the norms. */
    private static Object catalogue() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        Function<Regel, List<String>> gebruik = r -> catalogus.gebruik(r.id());
        return List.of(
                catalogus,
                catalogus.normen(),
                catalogus.regels().stream().map(gebruik).toList());
    }

    private static long heap() {
        MemoryMXBean geheugen = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return geheugen.getHeapMemoryUsage().getUsed();
    }

    private static long nonHeap() {
        return ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed();
    }
}
