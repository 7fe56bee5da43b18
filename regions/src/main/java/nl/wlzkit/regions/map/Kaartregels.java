package nl.wlzkit.regions.map;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import org.jspecify.annotations.Nullable;

/** The rules of the map; it has no calculators. */
public final class Kaartregels extends Rekenpakket {
    /** Made by the service loader. */
    public Kaartregels() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of();
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Kaartregels.class.getResourceAsStream(naam);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Regiogebied.class, Regiokaart.class);
    }
}
