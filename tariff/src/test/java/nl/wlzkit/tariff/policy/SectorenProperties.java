package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.Documenten;

/** What must hold for every question to the policies of Zilveren Kruis for GZ and GGZ. */
class SectorenProperties {
    /** Everything that can be told to a policy. */
    record Verteld(Tariefbeleid beleid, LocalDate dag, Map<String, Object> feiten, Map<String, String> lezingen) {
        Tariefvraag without(Set<String> gaten) {
            Tariefvraag vraag = beleid.vraag(Zorgkantoor.ZILVEREN_KRUIS, dag);
            for (Map.Entry<String, Object> feit : feiten.entrySet()) {
                vraag = gaten.contains(feit.getKey()) ? vraag : vraag.with(feit.getKey(), feit.getValue());
            }
            for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
                vraag = vraag.choose(lezing.getKey(), lezing.getValue());
            }
            return vraag;
        }

        Tariefvraag vraag() {
            return without(Set.of());
        }

        Antwoord<Percentage> calculate() {
            return beleid.calculate(vraag(), Spoor.UIT);
        }

        Percentage percentage() {
            return calculate().waarde().orElseThrow();
        }

        Verteld with(String feit, Object waarde) {
            Map<String, Object> anders = new LinkedHashMap<>(feiten);
            anders.put(feit, waarde);
            return new Verteld(beleid, dag, anders, lezingen);
        }

        Verteld choose(String lezing, String keuze) {
            Map<String, String> anders = new LinkedHashMap<>(lezingen);
            anders.put(lezing, keuze);
            return new Verteld(beleid, dag, feiten, anders);
        }
    }

    @Provide
    Arbitrary<Verteld> verteld() {
        return Arbitraries.of(Sector.GZ, Sector.GGZ).flatMap(SectorenProperties::told);
    }

    @Provide
    Arbitrary<Verteld> gz() {
        return told(Sector.GZ);
    }

    @Provide
    Arbitrary<Verteld> ggz() {
        return told(Sector.GGZ);
    }

    private static Arbitrary<Verteld> told(Sector sector) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);
        Arbitrary<List<Object>> feiten = Combinators.combine(
                        beleid.feiten().stream().map(Vragen::valueOf).toList())
                .as(ArrayList::new);
        Arbitrary<List<String>> lezingen = Combinators.combine(beleid.lezingen().stream()
                        .map(l -> Arbitraries.of(l.keuzes()))
                        .toList())
                .as(ArrayList::new);
        Arbitrary<LocalDate> dagen = Arbitraries.integers()
                .between(0, 1095)
                .map(n -> LocalDate.of(2024, 1, 1).plusDays(n));
        return Combinators.combine(dagen, feiten, lezingen).as((dag, waarden, keuzes) -> {
            Map<String, Object> perFeit = new LinkedHashMap<>();
            for (int i = 0; i < waarden.size(); i++) {
                perFeit.put(beleid.feiten().get(i).feit(), waarden.get(i));
            }
            Map<String, String> perLezing = new LinkedHashMap<>();
            for (int i = 0; i < keuzes.size(); i++) {
                perLezing.put(beleid.lezingen().get(i).naam(), keuzes.get(i));
            }
            return new Verteld(beleid, dag, perFeit, perLezing);
        });
    }

    private static Set<String> some(Verteld verteld, Random random) {
        List<String> namen = new ArrayList<>(verteld.feiten().keySet());
        Collections.shuffle(namen, random);
        return Set.copyOf(namen.subList(0, random.nextInt(7)));
    }

    @Property(tries = 300)
    void aFilledHoleNeverWidensTheAnswer(@ForAll("verteld") Verteld verteld, @ForAll Random random) {
        Tariefvraag vraag = verteld.without(some(verteld, random));
        for (Lezing lezing : random.nextBoolean() ? verteld.beleid().lezingen() : List.<Lezing>of()) {
            vraag = vraag.open(lezing);
        }
        Omhulling<Percentage> ruimer = verteld.beleid().answer(vraag).omhulling();
        assertThat(ruimer).isEqualTo(Gevallen.hull(verteld.beleid(), vraag));
        for (Gat<?> gat : vraag.gaten()) {
            vraag = verteld.beleid().hasReading(gat.feit())
                    ? vraag.choose(gat.feit(), verteld.lezingen().get(gat.feit()))
                    : vraag.with(gat.feit(), verteld.feiten().get(gat.feit()));
            Omhulling<Percentage> nauwer = verteld.beleid().answer(vraag).omhulling();
            assertThat(ruimer.contains(nauwer)).as("%s in %s", nauwer, ruimer).isTrue();
            ruimer = nauwer;
        }
        assertThat(ruimer)
                .isEqualTo(new Omhulling<>(Oordeel.VOLDOET, Optional.of(Bandbreedte.of(verteld.percentage()))));
    }

    @Property
    void theExplanationEndsAtTheAnswerWhichIsAPercentageOfTheMaximum(@ForAll("verteld") Verteld verteld) {
        Geval<Percentage> geval = verteld.beleid().explain(verteld.vraag());

        assertThat(geval.antwoord()).isEqualTo(verteld.calculate());
        assertThat(verteld.percentage()).isBetween(Percentage.NUL, Percentage.HONDERD);
        assertThat(geval.posten().stream().flatMap(p -> p.naar().stream()).reduce((a, b) -> b))
                .contains(verteld.percentage());
    }

    @Property(tries = 30)
    void theOrderOfTheRowsHasNoMeaning(@ForAll("verteld") Verteld verteld, @ForAll Random random) {
        JsonValue document = Documenten.policy(verteld.beleid().sector());
        List<JsonValue> regels = new ArrayList<>(((JsonArray) Documenten.at(document, "/regels")).elements());
        Collections.shuffle(regels, random);
        Tariefbeleid geschud = TariefbeleidReader.readPublished(
                "geschud.json",
                Documenten.bytes(Documenten.replace(document, "/regels", JsonWriter.compact(JsonValue.array(regels)))));

        assertThat(new Verteld(geschud, verteld.dag(), verteld.feiten(), verteld.lezingen()).calculate())
                .isEqualTo(verteld.calculate());
    }

    /** The order of the notes: who is new gets two points less than the guideline, whatever else is so. */
    @Property
    void ofANewProviderNothingElseMatters(@ForAll("verteld") Verteld verteld, @ForAll("verteld") Verteld ander) {
        Verteld nieuw = verteld.choose("stand", "gepubliceerd").with("overeenkomst", "geen");

        assertThat(nieuw.percentage())
                .isEqualTo(verteld.beleid().sector() == Sector.GZ ? Percentage.of("93.7") : Percentage.of("93.9"));
        assertThat(nieuw.with("vorm", ander.feiten().get("vorm")).percentage()).isEqualTo(nieuw.percentage());
    }

    @Property
    void onlyAStayWith7vgThatMeetsEveryConditionGetsItsSurcharge(@ForAll("gz") Verteld verteld) {
        List<String> voorwaarden = verteld.feiten().keySet().stream()
                .filter(f -> f.startsWith("vg7"))
                .toList();
        Verteld bestaand = verteld.choose("stand", "gepubliceerd")
                .with("overeenkomst", "hier")
                .with("prestatie", "overig")
                .with("profiel", "7VG");
        Verteld alles = bestaand.with("vorm", "VERBLIJF");
        for (String voorwaarde : voorwaarden) {
            alles = alles.with(voorwaarde, true);
        }

        assertThat(voorwaarden).hasSize(8);
        assertThat(alles.percentage()).isEqualTo(Percentage.of("97.8"));
        for (String voorwaarde : voorwaarden) {
            assertThat(alles.with(voorwaarde, false).percentage()).isEqualTo(Percentage.of("95.7"));
        }
        assertThat(alles.with("vorm", "VPT").percentage()).isEqualTo(Percentage.of("95.7"));
        assertThat(bestaand.with("vorm", "MPT").percentage()).isLessThanOrEqualTo(Percentage.of("95.7"));
    }

    @Property
    void withoutTheQuestionsThatTheGgzPolicyLeavesOpenItsTableIsExact(@ForAll("ggz") Verteld verteld) {
        Verteld bestaand = verteld.choose("stand", "gepubliceerd")
                .with("overeenkomst", "hier")
                .with("voortzetting", false);
        Set<Percentage> tabel =
                Set.of(Percentage.of("93.9"), Percentage.of("95.9"), Percentage.of("97.9"), Percentage.HONDERD);

        assertThat(tabel).contains(bestaand.with("cumulatie", false).percentage());
    }

    @Property
    void moreOfANumberNeverGivesLess(@ForAll("verteld") Verteld verteld) {
        for (Feit feit : verteld.beleid().feiten()) {
            if (feit.soort() == Feit.Soort.PERCENTAGE) {
                Percentage waarde = (Percentage) verteld.feiten().get(feit.feit());
                assertThat(verteld.with(feit.feit(), Percentage.NUL).percentage())
                        .as("%s: 0 against %s", feit.feit(), waarde)
                        .isLessThanOrEqualTo(verteld.percentage());
            }
        }
    }
}
