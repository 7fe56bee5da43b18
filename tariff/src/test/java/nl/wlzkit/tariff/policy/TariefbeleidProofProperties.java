package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.tariff.Documenten;

/**
 * A policy is refused for a gap, an overlap or a cap that is too low exactly where trying everything finds one. What is
 * tried here is plain: each month, both zorgkantoren, each form, each truth value, each choice.
 */
class TariefbeleidProofProperties {
    private static final String GEEN_OF_MEER = "precies één regel met \"stel\" die geldt";
    private static final String TE_LAAG = "een plafond dat niet onder de grondslag of de bodem ligt";
    private static final List<String> REGELS = List.of("ZK24-007", "ZK24-051", "ZK24-056", "ZK24-060");

    /** A row: the n-th of the file. Of two rules with the same id each is a row of its own. */
    record Rij(
            String regel,
            String soort,
            BigDecimal getal,
            Optional<String> bij,
            Optional<String> lezing,
            Optional<Integer> vanafMaand,
            Optional<String> vorm,
            Optional<Boolean> technologie,
            Optional<String> inPlaatsVan) {

        Rij limitedTo(Optional<String> wie, Optional<String> keuze, Optional<Integer> maand) {
            return new Rij(regel, soort, getal, wie, keuze, maand, vorm, technologie, inPlaatsVan);
        }

        Rij inPlaatsVan(Optional<String> ander) {
            return new Rij(regel, soort, getal, bij, lezing, vanafMaand, vorm, technologie, ander);
        }

        boolean holds(Situatie s) {
            return bij.map(s.zorgkantoor()::equals).orElse(true)
                    && lezing.map(s.procenten()::equals).orElse(true)
                    && vanafMaand.map(m -> s.maand() >= m).orElse(true)
                    && vorm.map(s.vorm()::equals).orElse(true)
                    && technologie.map(t -> s.technologie() == t).orElse(true);
        }

        String json(int nummer) {
            Map<String, JsonValue> rij = new LinkedHashMap<>();
            rij.put("regel", JsonValue.text(regel));
            rij.put("wat", Documenten.json("{\"nl\":\"rij " + nummer + "\",\"en\":\"row\"}"));
            rij.put(soort, JsonValue.number(getal));
            bij.ifPresent(b -> rij.put("bij", JsonValue.text(b)));
            lezing.ifPresent(l -> rij.put("lezing", JsonValue.object(Map.of("procenten", JsonValue.text(l)))));
            vanafMaand.ifPresent(m -> rij.put(
                    "geldig", JsonValue.object(Map.of("van", JsonValue.text(String.format("2024-%02d-01", m))))));
            Map<String, JsonValue> als = new LinkedHashMap<>();
            vorm.ifPresent(v -> als.put("vorm", JsonValue.text(v)));
            technologie.ifPresent(t -> als.put("technologie", JsonValue.bool(t)));
            rij.put("als", JsonValue.object(als));
            inPlaatsVan.ifPresent(i -> rij.put("in plaats van", JsonValue.text(i)));
            return JsonWriter.compact(JsonValue.object(rij));
        }
    }

    /** Everything on which a row can depend. */
    record Situatie(String zorgkantoor, int maand, String vorm, boolean technologie, String procenten) {
        static List<Situatie> all() {
            List<Situatie> alle = new ArrayList<>();
            for (String zorgkantoor : List.of("CZ", "Menzis")) {
                for (int maand = 1; maand <= 12; maand++) {
                    for (String vorm : List.of("VERBLIJF", "VPT", "MPT")) {
                        for (boolean technologie : List.of(false, true)) {
                            for (String procenten : List.of("punten", "relatief")) {
                                alle.add(new Situatie(zorgkantoor, maand, vorm, technologie, procenten));
                            }
                        }
                    }
                }
            }
            return alle;
        }
    }

    /** Mostly one base for all, so that the rows beside it decide. */
    @Provide
    Arbitrary<List<Rij>> rijen() {
        Rij voorAllen = new Rij(
                REGELS.get(0),
                "stel",
                BigDecimal.valueOf(95),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Combinators.combine(
                        rows().list().ofMaxSize(4), Arbitraries.just(voorAllen).optional(0.9))
                .as((rijen, basis) ->
                        Stream.concat(basis.stream(), rijen.stream()).toList());
    }

    private static Arbitrary<Rij> rows() {
        Arbitrary<String> soort = Arbitraries.of("stel", "stel", "hoogstens", "minstens");
        Arbitrary<BigDecimal> getal = Arbitraries.integers().between(90, 100).map(BigDecimal::valueOf);
        Arbitrary<Optional<String>> bij = Arbitraries.of("CZ", "Menzis").optional(0.3);
        Arbitrary<Optional<String>> lezing =
                Arbitraries.of("punten", "relatief").optional(0.2);
        Arbitrary<Optional<Integer>> maand =
                Arbitraries.integers().between(2, 12).optional(0.2);
        Arbitrary<Optional<String>> vorm = Arbitraries.of("VPT", "MPT").optional(0.2);
        Arbitrary<Optional<Boolean>> technologie = Arbitraries.of(true, false).optional(0.2);
        Arbitrary<Optional<String>> inPlaatsVan =
                Arbitraries.of(REGELS.get(0), REGELS.get(0), REGELS.get(1)).optional(0.8);
        Arbitrary<Rij> overal = Combinators.combine(
                        Arbitraries.of(REGELS), soort, getal, vorm, technologie, inPlaatsVan)
                .as((r, s, n, v, t, i) ->
                        new Rij(r, s, n, Optional.empty(), Optional.empty(), Optional.empty(), v, t, i));
        return Combinators.combine(overal, bij, lezing, maand).as((r, b, l, m) -> r.limitedTo(b, l, m));
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    void exactlyThePoliciesWithGapsOverlapsOrLowCapsAreRefused(@ForAll("rijen") List<Rij> willekeurig) {
        List<Rij> rijen = withoutDanglingReferences(willekeurig);

        Set<String> verwacht = wrong(rijen);
        Set<String> gemeld = new TreeSet<>();
        try {
            Tariefbeleid.read("willekeurig.json", document(rijen));
        } catch (OngeldigeInvoerException e) {
            e.problemen().stream().map(Probleem::verwacht).forEach(v -> gemeld.add(v.nl()));
        }

        Statistics.collect(verwacht);
        Statistics.coverage(c -> {
            c.check(Set.of()).count(n -> n > 5);
            c.check(Set.of(GEEN_OF_MEER)).count(n -> n > 5);
            c.check(Set.of(TE_LAAG)).count(n -> n > 5);
        });
        assertThat(gemeld).isEqualTo(verwacht);
    }

    /** What a row stands in place of must be another row with a base; that is another mistake than those sought here. */
    private static List<Rij> withoutDanglingReferences(List<Rij> rijen) {
        List<String> bases = rijen.stream()
                .filter(r -> r.soort().equals("stel"))
                .map(Rij::regel)
                .toList();
        return rijen.stream()
                .map(r -> r.inPlaatsVan(r.inPlaatsVan()
                        .filter(i -> r.soort().equals("stel") && bases.contains(i) && !i.equals(r.regel()))))
                .toList();
    }

    private static Set<String> wrong(List<Rij> rijen) {
        Set<String> fouten = new TreeSet<>();
        for (Situatie s : Situatie.all()) {
            List<Rij> geldend = rijen.stream().filter(r -> r.holds(s)).toList();
            List<Rij> bases = of("stel", geldend).stream()
                    .filter(r -> geldend.stream().noneMatch(g -> g.inPlaatsVan().equals(Optional.of(r.regel()))))
                    .toList();
            if (bases.size() != 1) {
                fouten.add(GEEN_OF_MEER);
                continue;
            }
            for (Rij plafond : of("hoogstens", geldend)) {
                boolean onderBodem = of("minstens", geldend).stream()
                        .anyMatch(bodem -> plafond.getal().compareTo(bodem.getal()) < 0);
                if (onderBodem || plafond.getal().compareTo(bases.get(0).getal()) < 0) {
                    fouten.add(TE_LAAG);
                }
            }
        }
        return fouten;
    }

    private static List<Rij> of(String soort, List<Rij> rijen) {
        return rijen.stream().filter(r -> r.soort().equals(soort)).toList();
    }

    private static byte[] document(List<Rij> rijen) {
        JsonValue document = Documenten.resource(TariefbeleidProofProperties.class, "proefbeleid.json");
        document = Documenten.put(
                document, "/zorgkantoren", "Menzis", JsonWriter.compact(Documenten.at(document, "/zorgkantoren/CZ")));
        document = Documenten.replace(document, "/regels", "[]");
        for (int i = 0; i < rijen.size(); i++) {
            document = Documenten.append(document, "/regels", rijen.get(i).json(i));
        }
        return Documenten.bytes(document);
    }
}
