package nl.wlzkit.regions.region;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Regioberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Regioberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of();
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Zorgkantoorregio.class);
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Regioberekeningen.class.getResourceAsStream(naam);
    }
}
