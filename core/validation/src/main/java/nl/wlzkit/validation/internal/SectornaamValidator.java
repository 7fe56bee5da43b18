package nl.wlzkit.validation.internal;

import nl.wlzkit.core.care.Sector;
import nl.wlzkit.validation.Sectornaam;

/** Checks {@link Sectornaam}. */
public final class SectornaamValidator extends TekstValidator<Sectornaam> {
    /** Made by the provider. */
    public SectornaamValidator() {
        super(Sectornaam.class);
    }

    @Override
    void parse(String tekst) {
        Sector.parse(tekst);
    }
}
