package nl.wlzkit.regions.plan;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Planberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Planberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of();
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Samenwerkingspartner.class, Samenwerkingsthema.class);
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Planberekeningen.class.getResourceAsStream(naam);
    }
}
