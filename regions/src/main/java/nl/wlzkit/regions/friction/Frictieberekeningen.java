package nl.wlzkit.regions.friction;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Frictieberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Frictieberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of();
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Frictieberekeningen.class.getResourceAsStream(naam);
    }
}
