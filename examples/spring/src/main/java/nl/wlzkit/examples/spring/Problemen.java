package nl.wlzkit.examples.spring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.spring.BerekeningenController.OnbekendeBerekeningException;
import nl.wlzkit.examples.spring.BerekeningenController.TeGrootException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes a problem document (RFC 9457) of everything that goes wrong. No document shows where in the program that was. */
@RestControllerAdvice
class Problemen {
    private static final Logger LOG = LoggerFactory.getLogger(Problemen.class);

    /** One problem, in one language. */
    record Regel(String pointer, int regel, int kolom, String waarde, String verwacht) {
        static Regel of(Probleem p, Taal taal) {
            return new Regel(
                    p.pointer(), p.regel(), p.kolom(), p.waarde(), p.verwacht().in(taal));
        }
    }

    @ExceptionHandler
    ProblemDetail invalid(OngeldigeInvoerException e, Locale locale) {
        Taal taal = BerekeningenController.taal(locale);
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                Tekst.of("Ongeldige vraag", "Invalid question"),
                Tekst.of(e.bericht(Taal.NL), e.bericht(Taal.EN)),
                taal);
        List<Regel> regels = e.problemen().stream().map(p -> Regel.of(p, taal)).toList();
        problem.setProperty("problemen", regels);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(OnbekendeBerekeningException e, Locale locale) {
        String namen =
                Berekeningen.get().alle().stream().map(Inschrijving::naam).collect(Collectors.joining(", "));
        return problem(
                HttpStatus.NOT_FOUND,
                Tekst.of("Onbekende berekening", "Unknown calculation"),
                Tekst.of("Er zijn: " + namen, "There are: " + namen),
                BerekeningenController.taal(locale));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TeGrootException e, Locale locale) {
        int max = BerekeningenController.MAX_BYTES;
        return problem(
                HttpStatus.PAYLOAD_TOO_LARGE,
                Tekst.of("Te grote vraag", "Question too large"),
                Tekst.of("Een vraag heeft hoogstens " + max + " bytes", "A question has at most " + max + " bytes"),
                BerekeningenController.taal(locale));
    }

    @ExceptionHandler
    ProblemDetail tooManyCases(TeVeelGevallenException e, Locale locale) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Tekst.of("Te veel onbekend", "Too much is unknown"),
                Tekst.of(e.bericht(Taal.NL), e.bericht(Taal.EN)),
                BerekeningenController.taal(locale));
        problem.setProperty("eerst", e.eerst());
        return problem;
    }

    /** What is calculated does not fit: only with amounts that nobody pays. */
    @ExceptionHandler
    ProblemDetail overflow(ArithmeticException e, Locale locale) {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Tekst.of("Te grote getallen", "Numbers too large"),
                Tekst.of("De uitkomst valt buiten het bereik", "The result is out of range"),
                BerekeningenController.taal(locale));
    }

    /** A fault of ours. What it is goes to the log, not to the caller. */
    @ExceptionHandler
    ProblemDetail fault(Exception e, Locale locale) {
        LOG.error("a request failed", e);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Tekst.of("Fout in de server", "Fault in the server"),
                Tekst.of("De vraag is niet beantwoord", "The question was not answered"),
                BerekeningenController.taal(locale));
    }

    private static ProblemDetail problem(HttpStatus status, Tekst title, Tekst detail, Taal taal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(taal));
        problem.setTitle(title.in(taal));
        return problem;
    }
}
