package nl.wlzkit.validation.internal;

import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.validation.Getalnotatie;
import nl.wlzkit.validation.Percentagetekst;

/** Checks {@link Percentagetekst}. */
public final class PercentagetekstValidator extends TekstValidator<Percentagetekst> {
    private Getalnotatie notatie = Getalnotatie.NEDERLANDS;

    /** Made by the provider. */
    public PercentagetekstValidator() {
        super(Percentagetekst.class);
    }

    @Override
    public void initialize(Percentagetekst constraint) {
        notatie = constraint.notatie();
    }

    @Override
    void parse(String tekst) {
        switch (notatie) {
            case NEDERLANDS -> Percentage.parse(tekst);
            case KAAL -> Percentage.of(tekst);
        }
    }

    @Override
    String variant() {
        return notatie == Getalnotatie.KAAL ? ".KAAL" : "";
    }
}
