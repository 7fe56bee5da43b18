package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;

/** What must hold for every table. Every product and amount is made up. */
class TarieftabelProperties {
    @Provide
    Arbitrary<List<Maximumtarief>> tarieven() {
        Arbitrary<Prestatiecode> codes =
                Arbitraries.integers().between(900, 999).map(n -> new Prestatiecode("Z" + n));
        Arbitrary<Integer> jaren = Arbitraries.integers().between(2015, 2100);
        Arbitrary<Bedrag> bedragen = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(49_999))
                .ofScale(3)
                .map(Bedrag::of);
        Arbitrary<String> eenheden = Arbitraries.strings()
                .withChars("dag uur;,\"é€\\#")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(s -> !s.isBlank());
        return Combinators.combine(codes, jaren, bedragen, bedragen, bedragen, eenheden)
                .as(Maximumtarief::new)
                .list()
                .ofMaxSize(8)
                .uniqueElements(t -> t.prestatiecode() + " " + t.jaar());
    }

    @Property
    void whatIsWrittenInAnyNotationIsReadAsItWas(@ForAll("tarieven") List<Maximumtarief> tarieven) {
        List<Maximumtarief> gesorteerd = tarieven.stream()
                .sorted(Comparator.comparing(Maximumtarief::prestatiecode).thenComparing(Maximumtarief::jaar))
                .toList();

        assertThat(read(json(tarieven)).tarieven()).isEqualTo(gesorteerd);
        assertThat(read(dutch(tarieven)).tarieven()).isEqualTo(gesorteerd);
        assertThat(read(plain(tarieven)).tarieven()).isEqualTo(gesorteerd);
    }

    @Property
    void everyTariffIsFound(@ForAll("tarieven") List<Maximumtarief> tarieven) {
        Tarieftabel tabel = read(plain(tarieven));

        assertThat(tarieven)
                .allSatisfy(
                        t -> assertThat(tabel.find(t.prestatiecode(), t.jaar())).contains(t));
    }

    @Property(tries = 50)
    void theSchemaAcceptsEveryTable(@ForAll("tarieven") List<Maximumtarief> tarieven) {
        assertThat(Documenten.violations(Tarieftabel.schema(), Documenten.json(json(tarieven))))
                .isEmpty();
    }

    @Property
    void anyTextIsReadOrRefusedWithProblems(@ForAll("texts") String tekst) {
        try {
            assertThat(read(tekst).tarieven()).doesNotHaveDuplicates();
        } catch (OngeldigeInvoerException e) {
            assertThat(e.problemen()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> stukken = Arbitraries.of(
                "prestatiecode",
                "jaar",
                "zorgdeel",
                "nhc",
                "nic",
                "eenheid",
                ";",
                ";",
                ";",
                ",",
                "\n",
                "\r\n",
                "\"",
                "Z999",
                "2024",
                "1,5",
                "1.5",
                "dag",
                " ",
                "\uFEFF",
                "{",
                "}",
                "[",
                "]",
                ":");
        Arbitrary<String> kop = Arbitraries.of("", String.join(";", Tarieftabel.KOLOMMEN) + "\n");
        return Combinators.combine(kop, stukken.list().ofMaxSize(40)).as((k, s) -> k + String.join("", s));
    }

    private static Tarieftabel read(String tekst) {
        return Tarieftabel.read("tabel", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(List<Maximumtarief> tarieven) {
        List<JsonValue> rijen = tarieven.stream()
                .map(t -> {
                    Map<String, JsonValue> rij = new LinkedHashMap<>();
                    rij.put("prestatiecode", JsonValue.text(t.prestatiecode().code()));
                    rij.put("jaar", JsonValue.number(BigDecimal.valueOf(t.jaar())));
                    rij.put("zorgdeel", JsonValue.number(t.zorgdeel().toBigDecimal()));
                    rij.put("nhc", JsonValue.number(t.nhc().toBigDecimal()));
                    rij.put("nic", JsonValue.number(t.nic().toBigDecimal()));
                    rij.put("eenheid", JsonValue.text(t.eenheid()));
                    return JsonValue.object(rij);
                })
                .toList();
        return JsonWriter.compact(JsonValue.object(
                Map.of("schema", JsonValue.text("tarieftabel-1"), "tarieven", JsonValue.array(rijen))));
    }

    /** With semicolons, and amounts as people write them, but for the points between thousands: € 1234,56. */
    private static String dutch(List<Maximumtarief> tarieven) {
        return table(";", tarieven, b -> b.in(Taal.NL).replace(".", ""));
    }

    private static String plain(List<Maximumtarief> tarieven) {
        return table(",", tarieven, Bedrag::toString);
    }

    private static String table(String teken, List<Maximumtarief> tarieven, Function<Bedrag, String> bedrag) {
        return String.join(teken, Tarieftabel.KOLOMMEN)
                + tarieven.stream()
                        .map(t -> "\n"
                                + String.join(
                                        teken,
                                        t.prestatiecode().code(),
                                        Integer.toString(t.jaar()),
                                        bedrag.apply(t.zorgdeel()),
                                        bedrag.apply(t.nhc()),
                                        bedrag.apply(t.nic()),
                                        '"' + t.eenheid().replace("\"", "\"\"") + '"'))
                        .collect(Collectors.joining());
    }
}
