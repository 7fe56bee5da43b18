package nl.wlzkit.validation.internal;

import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.validation.Leveringsvormnaam;

/** Checks {@link Leveringsvormnaam}. */
public final class LeveringsvormnaamValidator extends TekstValidator<Leveringsvormnaam> {
    /** Made by the provider. */
    public LeveringsvormnaamValidator() {
        super(Leveringsvormnaam.class);
    }

    @Override
    void parse(String tekst) {
        Leveringsvorm.parse(tekst);
    }
}
