package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * A message of the iWlz standard, its fields as texts: {@link Berichtcontrole} tells everything that is wrong with it.
 *
 * <p>Its document is JSON of our own, not the XML of the standard: the fields of the 2.2 messages by their names with a small
 * letter in front, what is nested in the XML (name, address, period, Wzd) flat in the part itself. Immutable and thread-safe.
 *
 * @param soort which message
 * @param toelichting what a reader must know of it, if anything
 * @param header its header
 * @param clienten the clients
 */
@Grondslag("WK-IWLZ-DOCUMENT")
public record Zorgbericht(
        Berichtsoort soort, Optional<String> toelichting, Berichtdeel header, List<Berichtdeel> clienten) {
    /** The form of the document, named in its property {@code schema}. */
    public static final String SCHEMA = "zorgbericht-1";

    /**
     * Checks the structure and copies the clients.
     *
     * @param soort which message
     * @param toelichting what a reader must know of it, if anything
     * @param header its header
     * @param clienten the clients
     * @throws OngeldigeWaardeException if a part does not belong in this message
     */
    public Zorgbericht {
        if (soort == Berichtsoort.AW317) {
            throw new OngeldigeWaardeException(soort.name(), readable());
        }
        if (header.klasse() != Berichtklasse.HEADER) {
            throw new OngeldigeWaardeException(header.klasse().sleutel(), Tekst.same("header"));
        }
        clienten = List.copyOf(clienten);
        for (Berichtdeel client : clienten) {
            if (client.klasse() != Berichtklasse.CLIENT) {
                throw new OngeldigeWaardeException(client.klasse().sleutel(), Tekst.same("clienten"));
            }
            for (Berichtdeel deel : client.delen()) {
                if (!soort.delen().contains(deel.klasse())) {
                    throw new OngeldigeWaardeException(deel.klasse().sleutel(), partOf(soort));
                }
            }
        }
    }

    private static Tekst readable() {
        String namen = java.util.Arrays.stream(Berichtsoort.values())
                .filter(s -> s != Berichtsoort.AW317)
                .map(Berichtsoort::name)
                .collect(Collectors.joining(", "));
        return Tekst.of("een van " + namen, "one of " + namen);
    }

    private static Tekst partOf(Berichtsoort soort) {
        String namen = soort.delen().stream().map(Berichtklasse::sleutel).collect(Collectors.joining(", "));
        return Tekst.of(
                "een deel van een cliënt in " + soort.name() + ": " + namen,
                "a part of a client in " + soort.name() + ": " + namen);
    }

    /**
     * Reads a message.
     *
     * @param naam what is read, for the errors: a file name
     * @param inhoud the document, JSON in UTF-8
     * @return the message; what stands in its fields is not checked
     * @throws OngeldigeInvoerException if the document is not of this form, with every problem and its place
     */
    public static Zorgbericht read(String naam, byte[] inhoud) {
        Problems problems = new Problems(naam);
        Optional<Zorgbericht> bericht = read(JsonReader.read(inhoud, problems), problems);
        problems.throwIfAny();
        return bericht.orElseThrow();
    }

    /**
     * Reads a message that is a part of a document.
     *
     * @param at where it stands
     * @param problems where problems are gathered
     * @return the message, or empty if it is not of this form
     */
    public static Optional<Zorgbericht> read(JsonValue at, Problems problems) {
        return new Reader(problems).bericht(at);
    }

    /**
     * Writes the message as a document. It shows citizen service numbers in full.
     *
     * @return the document
     */
    public JsonValue write() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("schema", JsonValue.text(SCHEMA));
        toelichting.ifPresent(t -> members.put("toelichting", JsonValue.text(t)));
        members.put("bericht", JsonValue.text(soort.name()));
        members.put(Berichtklasse.HEADER.sleutel(), write(header));
        members.put(
                Berichtklasse.CLIENT.sleutel(),
                JsonValue.array(clienten.stream().map(Zorgbericht::write).toList()));
        return JsonValue.object(members);
    }

    private static JsonValue write(Berichtdeel deel) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Veld<?> veld : deel.klasse().velden()) {
            String tekst = deel.velden().get(veld);
            if (tekst != null) {
                members.put(veld.naam(), JsonValue.text(tekst));
            }
        }
        for (Berichtklasse klasse : deel.klasse().delen()) {
            List<JsonValue> delen =
                    deel.delen(klasse).stream().map(Zorgbericht::write).toList();
            if (!delen.isEmpty()) {
                members.put(klasse.sleutel(), klasse.vaker() ? JsonValue.array(delen) : delen.get(0));
            }
        }
        return JsonValue.object(members);
    }

    /**
     * Describes the form of the document. Which parts a client has depends on the kind of message; what stands in a field is
     * not a matter of form but of {@link Berichtcontrole}.
     *
     * @return a JSON Schema (2020-12)
     */
    public static JsonValue schema() {
        Map<List<Berichtklasse>, List<String>> perVorm = new LinkedHashMap<>();
        for (Berichtsoort soort : Berichtsoort.values()) {
            if (soort != Berichtsoort.AW317) {
                perVorm.computeIfAbsent(soort.delen(), d -> new ArrayList<>()).add(soort.name());
            }
        }
        List<JsonValue> soorten = new ArrayList<>();
        perVorm.forEach((delen, namen) -> {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("schema", Schemas.oneOf(List.of(SCHEMA)));
            members.put("toelichting", Schemas.text());
            members.put("bericht", Schemas.oneOf(namen));
            members.put(Berichtklasse.HEADER.sleutel(), schema(Berichtklasse.HEADER, List.of()));
            members.put(Berichtklasse.CLIENT.sleutel(), Schemas.list(schema(Berichtklasse.CLIENT, delen)));
            List<String> verplicht =
                    List.of("schema", "bericht", Berichtklasse.HEADER.sleutel(), Berichtklasse.CLIENT.sleutel());
            soorten.add(Schemas.object(members, verplicht));
        });
        return JsonValue.object(Map.of("anyOf", JsonValue.array(soorten)));
    }

    private static JsonValue schema(Berichtklasse klasse, List<Berichtklasse> delen) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        klasse.velden().forEach(veld -> members.put(veld.naam(), Schemas.text()));
        for (Berichtklasse deel : delen) {
            JsonValue schema = schema(deel, deel.delen());
            members.put(deel.sleutel(), deel.vaker() ? Schemas.list(schema) : schema);
        }
        return Schemas.object(members, List.of());
    }

    /** Reads one document. */
    private record Reader(Problems problems) {
        Optional<Zorgbericht> bericht(JsonValue at) {
            Fields fields = problems.fields(at);
            Optional<JsonValue> schema = fields.required("schema").filter(this::isSchema);
            Optional<String> toelichting = fields.optional("toelichting").flatMap(problems::text);
            Optional<Berichtsoort> soort = fields.required("bericht").flatMap(v -> problems.parse(v, Reader::soort));
            Optional<Berichtdeel> header = fields.required(Berichtklasse.HEADER.sleutel())
                    .flatMap(v -> part(v, Berichtklasse.HEADER, List.of()));
            // without the kind of message any part may be right
            List<Berichtklasse> delen = soort.map(Berichtsoort::delen).orElse(Berichtklasse.CLIENT.delen());
            Optional<List<Berichtdeel>> clienten =
                    fields.required(Berichtklasse.CLIENT.sleutel()).flatMap(v -> parts(v, Berichtklasse.CLIENT, delen));
            fields.close();
            if (schema.isEmpty() || soort.isEmpty() || header.isEmpty() || clienten.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Zorgbericht(soort.get(), toelichting, header.get(), clienten.get()));
        }

        private boolean isSchema(JsonValue at) {
            if (at instanceof JsonString s && s.value().equals(SCHEMA)) {
                return true;
            }
            problems.add(at, Tekst.same('"' + SCHEMA + '"'));
            return false;
        }

        private static Berichtsoort soort(String naam) {
            for (Berichtsoort soort : Berichtsoort.values()) {
                if (soort.name().equals(naam) && soort != Berichtsoort.AW317) {
                    return soort;
                }
            }
            throw new OngeldigeWaardeException(naam, readable());
        }

        private Optional<List<Berichtdeel>> parts(JsonValue at, Berichtklasse klasse, List<Berichtklasse> delen) {
            if (!(at instanceof JsonValue.JsonArray)) {
                problems.elements(at);
                return Optional.empty();
            }
            List<JsonValue> elements = problems.elements(at);
            List<Berichtdeel> parts = new ArrayList<>();
            elements.forEach(e -> part(e, klasse, delen).ifPresent(parts::add));
            return parts.size() == elements.size() ? Optional.of(parts) : Optional.empty();
        }

        private Optional<Berichtdeel> part(JsonValue at, Berichtklasse klasse, List<Berichtklasse> delen) {
            if (!(at instanceof JsonValue.JsonObject)) {
                problems.fields(at);
                return Optional.empty();
            }
            Fields fields = problems.fields(at);
            Map<Veld<?>, String> velden = new LinkedHashMap<>();
            boolean goed = true;
            for (Veld<?> veld : klasse.velden()) {
                Optional<JsonValue> waarde = fields.optional(veld.naam());
                if (waarde.isPresent()) {
                    Optional<String> tekst = text(veld, waarde.get());
                    tekst.ifPresent(t -> velden.put(veld, t));
                    goed &= tekst.isPresent();
                }
            }
            List<Berichtdeel> alle = new ArrayList<>();
            for (Berichtklasse deel : delen) {
                Optional<JsonValue> waarde = fields.optional(deel.sleutel());
                if (waarde.isPresent()) {
                    Optional<List<Berichtdeel>> gelezen = deel.vaker()
                            ? parts(waarde.get(), deel, deel.delen())
                            : part(waarde.get(), deel, deel.delen()).map(List::of);
                    gelezen.ifPresent(alle::addAll);
                    goed &= gelezen.isPresent();
                }
            }
            fields.close();
            if (klasse == Berichtklasse.RELATIE && alle.size() > 1) {
                problems.add(at.place(), "", Tekst.of("één contact bij een relatie", "one contact with a relation"));
                goed = false;
            }
            return goed ? Optional.of(new Berichtdeel(klasse, velden, alle)) : Optional.empty();
        }

        /** What is no text is shown, but never what stands where a citizen service number belongs. */
        private Optional<String> text(Veld<?> veld, JsonValue at) {
            if (at instanceof JsonString || veld != Veld.BSN) {
                return problems.text(at);
            }
            problems.add(
                    at.place(),
                    Bsn.MASKER,
                    Tekst.of("een tekst tussen aanhalingstekens", "a text between quotation marks"));
            return Optional.empty();
        }
    }
}
