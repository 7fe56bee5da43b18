package nl.wlzkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.party.Overeenkomst;
import nl.wlzkit.core.party.Overeenkomsthistorie;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Zorgaanbieder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.time.Geldigheid;

/** Histories of agreements as JSON; all of them are made up. */
class PartijProperties {
    private static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aHistoryIsReadAsItWasWritten(@ForAll("histories") Overeenkomsthistorie historie) {
        String json = WlzJson.write(historie);
        assertThat(WlzJson.read(Overeenkomsthistorie.class, "x", json.getBytes(UTF_8)))
                .isEqualTo(historie);
    }

    @Example
    void everythingThatIsWrongInAHistoryIsReportedAtOnce() {
        String json = """
                { "aanbieder": { "naam": "A", "agb": "0000001" },
                  "overeenkomsten": [
                    { "zorgkantoor": "CZ", "aanbieder": { "naam": "A" }, "geldigheid": { } },
                    { "zorgkantoor": "cz", "aanbieder": { "naam": "A" }, "geldigheid": { "van": "2016-01-01" } } ] }
                """;
        assertThat(pointers(json))
                .containsExactly("/aanbieder/agb", "/overeenkomsten/0", "/overeenkomsten/1/zorgkantoor");
    }

    @Example
    void anAgreementOfAnotherProviderIsReportedWhereItStands() {
        String json = """
                { "aanbieder": { "naam": "A" },
                  "overeenkomsten": [
                    { "zorgkantoor": "CZ", "aanbieder": { "naam": "B" }, "geldigheid": { "van": "2016-01-01" } },
                    { "zorgkantoor": "CZ", "aanbieder": { "naam": "A" }, "geldigheid": { "van": "2016-01-01" } },
                    { "zorgkantoor": "CZ", "aanbieder": { "naam": "C" }, "geldigheid": { "van": "2016-01-01" } } ] }
                """;
        assertThat(pointers(json)).containsExactly("/overeenkomsten/0/aanbieder", "/overeenkomsten/2/aanbieder");
    }

    private static List<String> pointers(String json) {
        return catchThrowableOfType(
                        OngeldigeInvoerException.class,
                        () -> WlzJson.read(Overeenkomsthistorie.class, "x", json.getBytes(UTF_8)))
                .problemen()
                .stream()
                .map(Probleem::pointer)
                .toList();
    }

    @Provide
    Arbitrary<Overeenkomsthistorie> histories() {
        Arbitrary<Zorgaanbieder> aanbieders = Arbitraries.of(
                new Zorgaanbieder("Fictieve Zorg", Optional.empty()),
                new Zorgaanbieder("Fictief \"&\" Zn", Optional.of(AgbCode.parse("00000012"))));
        Arbitrary<LocalDate> dagen = Arbitraries.integers().between(0, 4000).map(BEGIN::plusDays);
        Arbitrary<Geldigheid> perioden = Combinators.combine(
                        dagen, Arbitraries.integers().between(-1, 800))
                .as((d, n) -> n < 0 ? Geldigheid.from(d) : Geldigheid.of(d, d.plusDays(n)));
        Arbitrary<Overeenkomst> zonder = Combinators.combine(
                        Arbitraries.of(Zorgkantoor.class),
                        Arbitraries.of(Overeenkomsttype.class).optional(),
                        perioden,
                        Arbitraries.of(true, false))
                .as((z, t, g, ontbonden) -> new Overeenkomst(
                        z,
                        new Zorgaanbieder("wordt vervangen", Optional.empty()),
                        t,
                        g,
                        ontbonden ? g.totEnMet() : Optional.empty()));
        return Combinators.combine(aanbieders, zonder.list().ofMaxSize(5), perioden.optional())
                .as((a, lijst, volledig) -> {
                    List<Overeenkomst> eigen = new ArrayList<>();
                    for (Overeenkomst o : lijst) {
                        eigen.add(new Overeenkomst(o.zorgkantoor(), a, o.type(), o.geldigheid(), o.ontbonden()));
                    }
                    return new Overeenkomsthistorie(a, eigen, volledig);
                });
    }
}
