package nl.wlzkit.core.party;

import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A care provider, with which zorgkantoren make agreements. Whether it is new or existing is no property of the provider but
 * of its agreements, the zorgkantoor and the definition: see {@link Overeenkomsthistorie}. Immutable and thread-safe.
 *
 * @param naam its name
 * @param agb the code by which it is known, if it is known
 */
@Grondslag("P21-024")
public record Zorgaanbieder(String naam, Optional<AgbCode> agb) implements Leesbaar {
    /**
     * Checks the name.
     *
     * @param naam its name
     * @param agb the code by which it is known, if it is known
     * @throws OngeldigeWaardeException if the name is empty or blank
     */
    public Zorgaanbieder {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(naam, Tekst.of("een naam die niet leeg is", "a name that is not empty"));
        }
    }

    @Override
    public String in(Taal taal) {
        return agb.map(code -> naam + " (AGB " + code + ")").orElse(naam);
    }
}
