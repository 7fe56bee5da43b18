package nl.wlzkit.validation.internal;

import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.validation.Agb;

/** Checks {@link Agb}. */
public final class AgbValidator extends TekstValidator<Agb> {
    /** Made by the provider. */
    public AgbValidator() {
        super(Agb.class);
    }

    @Override
    void parse(String tekst) {
        AgbCode.parse(tekst);
    }
}
