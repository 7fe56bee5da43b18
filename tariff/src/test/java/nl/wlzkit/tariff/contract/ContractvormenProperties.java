package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraagvorm;
import nl.wlzkit.tariff.policy.Vragen;
import nl.wlzkit.tariff.policy.Vragen.Verteld;

/** What must hold for the written form of every question. */
class ContractvormenProperties {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Vraagvorm<Jaarbedragvraag> JAAR = Contractvormen.jaarbedrag(BELEID);
    private static final Vraagvorm<Contracttariefvraag> EENHEID = Contractvormen.contracttarief(BELEID);
    private static final Tariefvraagvorm PERCENTAGE = new Tariefvraagvorm(BELEID);
    private static final JsonValue SCHEMA = JAAR.schema();

    /** Questions of every kind; a reading at its default is not chosen, because it is not written either. */
    @Provide
    Arbitrary<Jaarbedragvraag> vragen() {
        return questions(Vragen.verteld().map(ContractvormenProperties::withoutDefaults));
    }

    @Provide
    Arbitrary<Jaarbedragvraag> vragenMetStandaard() {
        return questions(Vragen.verteld());
    }

    private static Verteld withoutDefaults(Verteld v) {
        Map<String, String> lezingen = new LinkedHashMap<>(v.lezingen());
        lezingen.entrySet().removeIf(e -> BELEID.lezing(e.getKey()).standaard().equals(e.getValue()));
        return new Verteld(v.zorgkantoor(), v.dag(), v.feiten(), lezingen);
    }

    private static Arbitrary<Jaarbedragvraag> questions(Arbitrary<Verteld> verteld) {
        Arbitrary<Bedrag> bedragen = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(4)
                .map(Bedrag::of);
        Arbitrary<Bedrag> nhc = Arbitraries.oneOf(Arbitraries.just(Bedrag.NUL), bedragen);
        Arbitrary<Optional<Percentage>> percentage = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3)
                .map(Percentage::of)
                .optional();
        Arbitrary<Contracttariefvraag> perEenheid = Combinators.combine(
                        verteld, Vragen.gaten(), bedragen, nhc, percentage)
                .as((v, gaten, maximum, n, p) -> new Contracttariefvraag(v.without(gaten), maximum, n, p));
        return Combinators.combine(
                        perEenheid,
                        Arbitraries.longs().between(0, 1_000_000_000),
                        Arbitraries.of(Jaarbedragvraag.LEZINGEN.choices(Jaarbedragvraag.LEZING)))
                .as((v, aantal, volgorde) -> new Jaarbedragvraag(
                        v, aantal, Jaarbedragvraag.LEZINGEN.choose(Jaarbedragvraag.LEZING, volgorde)));
    }

    @Property
    void aQuestionIsReadAsItWasWritten(@ForAll("vragen") Jaarbedragvraag vraag) {
        assertThat(reread(JAAR, vraag)).isEqualTo(vraag);
        assertThat(reread(EENHEID, vraag.contracttarief())).isEqualTo(vraag.contracttarief());
        assertThat(reread(PERCENTAGE, vraag.contracttarief().tariefvraag()))
                .isEqualTo(vraag.contracttarief().tariefvraag());
    }

    @Property(tries = 200)
    void aQuestionThatWasWrittenHasTheSameAnswer(@ForAll("vragenMetStandaard") Jaarbedragvraag vraag) {
        Jaarbedrag jaar = new Jaarbedrag(BELEID);
        Jaarbedragvraag gelezen = reread(JAAR, vraag);

        assertThat(jaar.answer(gelezen)).isEqualTo(jaar.answer(vraag));
        assertThat(JsonWriter.compact(JAAR.write(gelezen))).isEqualTo(JsonWriter.compact(JAAR.write(vraag)));
    }

    @Property(tries = 100)
    void theSchemaAcceptsWhatIsWritten(@ForAll("vragenMetStandaard") Jaarbedragvraag vraag) {
        assertThat(Documenten.violations(SCHEMA, JAAR.write(vraag))).isEmpty();
    }

    /** What was written, with one property too many, or one value in its place of a type that no property has. */
    @Property(tries = 100)
    void anUnknownPropertyOrAWrongTypeIsRefusedByTheReaderAndTheSchema(
            @ForAll("vragen") Jaarbedragvraag vraag, @ForAll int keuze) {
        JsonValue goed = Documenten.json(JsonWriter.compact(JAAR.write(vraag)));
        Set<String> plaatsen =
                Set.copyOf(Documenten.values(goed).map(v -> v.place().pointer()).toList());
        String plaats = plaatsen.stream().sorted().toList().get(Math.floorMod(keuze, plaatsen.size()));
        JsonValue fout = Documenten.at(goed, plaats) instanceof JsonValue.JsonObject
                ? Documenten.put(goed, plaats, "kleur", "1")
                : Documenten.replace(goed, plaats, "[]");
        Problems problems = new Problems("vraag");

        assertThat(JAAR.read(fout, problems).isPresent() && problems.isEmpty()).isFalse();
        assertThat(Documenten.violations(SCHEMA, fout)).isNotEmpty();
    }

    private static <V> V reread(Vraagvorm<V> vorm, V vraag) {
        Problems problems = new Problems("vraag");
        Optional<V> gelezen = vorm.read(Documenten.json(JsonWriter.compact(vorm.write(vraag))), problems);
        problems.throwIfAny();
        return gelezen.orElseThrow();
    }
}
