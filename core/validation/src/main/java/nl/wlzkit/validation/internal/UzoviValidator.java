package nl.wlzkit.validation.internal;

import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.validation.Uzovi;

/** Checks {@link Uzovi}. */
public final class UzoviValidator extends TekstValidator<Uzovi> {
    /** Made by the provider. */
    public UzoviValidator() {
        super(Uzovi.class);
    }

    @Override
    void parse(String tekst) {
        UzoviCode.parse(tekst);
    }
}
