package nl.wlzkit.examples.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.json.WlzJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever is in the register of calculators can be asked here; nothing in this class knows one of them. */
@RestController
@RequestMapping("/berekeningen")
class BerekeningenController {
    /** No question needs more; the reader itself would take ten megabytes. */
    static final int MAX_BYTES = 100_000;

    private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

    record Titel(String naam, String titel) {}

    @GetMapping
    List<Titel> names(Locale locale) {
        return Berekeningen.get().alle().stream()
                .map(i -> new Titel(i.naam(), i.titel().in(taal(locale))))
                .toList();
    }

    @GetMapping("/{naam}/schema")
    ResponseEntity<byte[]> schema(@PathVariable String naam) {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .body(WlzJson.schema(find(naam).vraagtype()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(
            path = "/{naam}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    JsonValue answer(@PathVariable String naam, InputStream body, Locale locale) throws IOException {
        Inschrijving<?, ?> berekening = find(naam);
        byte[] question = body.readNBytes(MAX_BYTES + 1);
        if (question.length > MAX_BYTES) {
            throw new TeGrootException();
        }
        return Uitleg.of(answer(berekening, question), Regelcatalogus.get(), taal(locale))
                .document();
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Uitkomst<T> answer(
            Inschrijving<V, T> berekening, byte[] question) {
        return berekening.answer(WlzJson.read(berekening.vraagtype(), berekening.naam(), question));
    }

    private static Inschrijving<?, ?> find(String naam) {
        return Berekeningen.get().find(naam).orElseThrow(OnbekendeBerekeningException::new);
    }

    static Taal taal(Locale locale) {
        return locale.getLanguage().equals("en") ? Taal.EN : Taal.NL;
    }

    static final class OnbekendeBerekeningException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class TeGrootException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
