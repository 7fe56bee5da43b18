package nl.wlzkit.examples.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Tekst;

/** A made-up calculator that asks for a citizen number and explains with it, as no other in the register does yet. */
final class Burgerproef implements Berekening<Burgerproef.Clientvraag, Percentage> {
    /** A number for tests that the government never gives out. */
    static final String VRAAG = "{ \"client\": \"999990019\" }";

    static final Inschrijving<Clientvraag, Percentage> INSCHRIJVING = new Inschrijving<>(
            "burgerproef",
            Tekst.same("proef"),
            Clientvraag.class,
            new Clientvorm(),
            new Burgerproef(),
            List.of("WK-AFR-CENT"),
            List.of());

    private static final Gat<Boolean> JA =
            new Gat<>("ja", Tekst.of("ja of nee", "yes or no"), Eigenaar.CLIENT, Domein.yesNo());

    record Clientvraag(Bsn client, Optional<Boolean> ja) implements Vraag<Clientvraag> {
        @Override
        public List<Gat<?>> gaten() {
            return ja.isPresent() ? List.of() : List.of(JA);
        }

        @Override
        public <W> Clientvraag fill(Gat<W> gat, W waarde) {
            return new Clientvraag(client, Optional.of((Boolean) waarde));
        }
    }

    @Override
    public Antwoord<Percentage> calculate(Clientvraag vraag, Spoor spoor) {
        Percentage waarde = vraag.ja().orElseThrow() ? Percentage.HONDERD : Percentage.NUL;
        spoor.begin(
                new Stap("WK-AFR-CENT", Tekst.of("de cliënt", "the client")),
                waarde,
                () -> List.of(Gegeven.of("client", Tekst.same("client"), vraag.client())));
        return Antwoord.of(waarde);
    }

    @Override
    public Herkomst herkomst() {
        return new Herkomst("0", List.of());
    }

    private static final class Clientvorm implements Vraagvorm<Clientvraag> {
        @Override
        public Optional<Clientvraag> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<Bsn> client = fields.required("client").flatMap(v -> bsn(v, problems));
            Optional<Boolean> ja = fields.optional("ja").flatMap(problems::bool);
            fields.close();
            return client.map(c -> new Clientvraag(c, ja));
        }

        private static Optional<Bsn> bsn(JsonValue at, Problems problems) {
            try {
                return Optional.of(Bsn.parse(at instanceof JsonString s ? s.value() : ""));
            } catch (OngeldigeWaardeException e) {
                problems.add(at.place(), Bsn.MASKER, e.verwacht());
                return Optional.empty();
            }
        }

        @Override
        public JsonValue write(Clientvraag vraag) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("client", JsonValue.text(vraag.client().voluit()));
            vraag.ja().ifPresent(j -> members.put("ja", JsonValue.bool(j)));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            return Schemas.object(
                    Map.of("client", Schemas.text("^[0-9]{9}$"), "ja", Schemas.bool()), List.of("client"));
        }
    }
}
