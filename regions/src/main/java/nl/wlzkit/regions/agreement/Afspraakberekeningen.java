package nl.wlzkit.regions.agreement;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Afspraakberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Afspraakberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of();
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Afspraakberekeningen.class.getResourceAsStream(naam);
    }
}
