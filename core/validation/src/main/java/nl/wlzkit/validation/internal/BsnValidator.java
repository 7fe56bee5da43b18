package nl.wlzkit.validation.internal;

import nl.wlzkit.validation.Bsn;

/** Checks {@link Bsn}. */
public final class BsnValidator extends TekstValidator<Bsn> {
    /** Made by the provider. */
    public BsnValidator() {
        super(Bsn.class);
    }

    @Override
    void parse(String tekst) {
        nl.wlzkit.core.party.Bsn.parse(tekst);
    }
}
