package nl.wlzkit.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/** A calculator for tests, found by the service loader as those of the modules are. */
public final class Speelbron implements Rekenbron {
    private static final Stap STAP = new Stap("WK-AFR-CENT", Tekst.of("het deel", "the share"));

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(new Inschrijving<>(
                "speel",
                Tekst.of("Wat betaalt de cliënt?", "What does the client pay?"),
                Speelvraag.class,
                new Vorm(),
                new Rekenaar(),
                List.of(STAP.regel()),
                List.of()));
    }

    static final class Rekenaar implements Berekening<Speelvraag, Bedrag> {
        @Override
        public Antwoord<Bedrag> calculate(Speelvraag vraag, Spoor spoor) {
            Percentage deel = vraag.deel().orElseThrow();
            Bedrag antwoord = deel.of(vraag.bedrag());
            spoor.step(
                    STAP,
                    Bedrag.NUL,
                    antwoord,
                    () -> List.of(
                            Gegeven.of("client", Tekst.same("client"), vraag.client()),
                            Gegeven.of("deel", Speelvraag.DEEL.naam(), deel)));
            return Antwoord.of(antwoord);
        }

        @Override
        public Herkomst herkomst() {
            return new Herkomst("0", List.of(Herkomst.Bestand.of("speel.json", new byte[0])));
        }
    }

    private static final class Vorm implements Vraagvorm<Speelvraag> {
        @Override
        public Optional<Speelvraag> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<Bsn> client = fields.required("client").flatMap(v -> taken(Bsn.class, v, problems));
            Optional<Bedrag> bedrag = fields.required("bedrag").flatMap(v -> taken(Bedrag.class, v, problems));
            Optional<Geldigheid> periode =
                    fields.required("periode").flatMap(v -> taken(Geldigheid.class, v, problems));
            Optional<Percentage> deel = fields.optional("deel").flatMap(v -> taken(Percentage.class, v, problems));
            fields.close();
            return client.flatMap(c -> bedrag.flatMap(b -> periode.map(p -> new Speelvraag(c, b, p, deel))));
        }

        private static <T> Optional<T> taken(Class<T> type, JsonValue at, Problems problems) {
            return Waarden.find(type).orElseThrow().read().apply(at, problems);
        }

        @Override
        public JsonValue write(Speelvraag vraag) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("client", Waarden.anything(vraag.client()));
            members.put("bedrag", Waarden.anything(vraag.bedrag()));
            members.put("periode", Waarden.anything(vraag.periode()));
            vraag.deel().ifPresent(d -> members.put("deel", Waarden.anything(d)));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            return Schemas.object(Map.of("client", Schemas.name()), List.of("client"));
        }
    }
}
