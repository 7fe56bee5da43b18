package nl.wlzkit.validation.internal;

import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.validation.Zorgkantoornaam;

/** Checks {@link Zorgkantoornaam}. */
public final class ZorgkantoornaamValidator extends TekstValidator<Zorgkantoornaam> {
    /** Made by the provider. */
    public ZorgkantoornaamValidator() {
        super(Zorgkantoornaam.class);
    }

    @Override
    void parse(String tekst) {
        Zorgkantoor.parse(tekst);
    }
}
