package nl.wlzkit.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;

/** Everything that is wrong in the files and arguments of one command, told in one go. */
final class InvalidInputs extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidInputs(List<OngeldigeInvoerException> alle) {
        super(alle.stream().map(e -> e.bericht(Taal.NL)).collect(Collectors.joining("\n")));
    }
}
