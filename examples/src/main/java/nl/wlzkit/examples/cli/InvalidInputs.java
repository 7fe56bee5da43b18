package nl.wlzkit.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;

/** Everything that is wrong in the files and arguments of one command, told in one go. */
final class InvalidInputs extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, a document or the command each. */
    private final ArrayList<OngeldigeInvoerException> alle;

    InvalidInputs(List<OngeldigeInvoerException> alle) {
        super(alle.size() + " invalid inputs");
        this.alle = new ArrayList<>(alle);
    }

    String bericht(Taal taal) {
        return alle.stream().map(e -> e.bericht(taal)).collect(Collectors.joining("\n"));
    }
}
