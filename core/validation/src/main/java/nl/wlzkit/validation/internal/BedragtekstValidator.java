package nl.wlzkit.validation.internal;

import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.validation.Bedragtekst;
import nl.wlzkit.validation.Getalnotatie;

/** Checks {@link Bedragtekst}. */
public final class BedragtekstValidator extends TekstValidator<Bedragtekst> {
    private Getalnotatie notatie = Getalnotatie.NEDERLANDS;

    /** Made by the provider. */
    public BedragtekstValidator() {
        super(Bedragtekst.class);
    }

    @Override
    public void initialize(Bedragtekst constraint) {
        notatie = constraint.notatie();
    }

    @Override
    void parse(String tekst) {
        switch (notatie) {
            case NEDERLANDS -> Bedrag.parse(tekst);
            case KAAL -> Bedrag.of(tekst);
        }
    }

    @Override
    String variant() {
        return notatie == Getalnotatie.KAAL ? ".KAAL" : "";
    }
}
