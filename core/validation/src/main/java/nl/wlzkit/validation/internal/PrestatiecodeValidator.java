package nl.wlzkit.validation.internal;

import nl.wlzkit.validation.Prestatiecode;

/** Checks {@link Prestatiecode}. */
public final class PrestatiecodeValidator extends TekstValidator<Prestatiecode> {
    /** Made by the provider. */
    public PrestatiecodeValidator() {
        super(Prestatiecode.class);
    }

    @Override
    void parse(String tekst) {
        new nl.wlzkit.core.care.Prestatiecode(tekst);
    }
}
