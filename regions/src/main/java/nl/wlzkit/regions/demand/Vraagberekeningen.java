package nl.wlzkit.regions.demand;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Vraagberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Vraagberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of();
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Vraagberekeningen.class.getResourceAsStream(naam);
    }
}
