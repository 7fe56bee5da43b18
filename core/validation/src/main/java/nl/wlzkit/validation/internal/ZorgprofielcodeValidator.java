package nl.wlzkit.validation.internal;

import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.validation.Zorgprofielcode;

/** Checks {@link Zorgprofielcode}. */
public final class ZorgprofielcodeValidator extends TekstValidator<Zorgprofielcode> {
    private Zorgprofielcode.Notatie notatie = Zorgprofielcode.Notatie.CODE;

    /** Made by the provider. */
    public ZorgprofielcodeValidator() {
        super(Zorgprofielcode.class);
    }

    @Override
    public void initialize(Zorgprofielcode constraint) {
        notatie = constraint.notatie();
    }

    @Override
    void parse(String tekst) {
        switch (notatie) {
            case CODE -> Zorgprofiel.ofCode(tekst);
            case VRIJ -> Zorgprofiel.parse(tekst);
        }
    }

    @Override
    String variant() {
        return notatie == Zorgprofielcode.Notatie.VRIJ ? ".VRIJ" : "";
    }
}
