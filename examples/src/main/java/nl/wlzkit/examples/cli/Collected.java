package nl.wlzkit.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/** Problems of several files and arguments, told in one go. */
final class Collected {
    private final List<OngeldigeInvoerException> documenten = new ArrayList<>();
    private final List<Probleem> argumenten = new ArrayList<>();

    <T> Optional<T> get(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (OngeldigeInvoerException e) {
            documenten.add(e);
            return Optional.empty();
        }
    }

    <T> Optional<T> argument(String optie, String waarde, Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (OngeldigeWaardeException e) {
            problem(optie, waarde, e.verwacht());
            return Optional.empty();
        }
    }

    void problem(String optie, String waarde, Tekst verwacht) {
        argumenten.add(Probleem.of(optie, 0, 0, waarde, verwacht));
    }

    void throwIfAny() {
        if (!argumenten.isEmpty()) {
            documenten.add(new OngeldigeInvoerException("de opdracht", argumenten));
        }
        if (!documenten.isEmpty()) {
            throw new InvalidInputs(documenten);
        }
    }
}
