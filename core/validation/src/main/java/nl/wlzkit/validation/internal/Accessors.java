package nl.wlzkit.validation.internal;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Lets Hibernate Validator see constraints on accessors with and without {@code get}. Stateless and thread-safe. */
public final class Accessors implements GetterPropertySelectionStrategy {
    /** Makes the strategy. */
    public Accessors() {}

    @Override
    public Optional<String> getProperty(ConstrainableExecutable methode) {
        if (methode.getParameterTypes().length > 0 || methode.getReturnType() == void.class) {
            return Optional.empty();
        }
        return Optional.of(Eigenschap.name(methode.getName(), methode.getReturnType()));
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String eigenschap) {
        String groot = Eigenschap.capitalised(eigenschap);
        return List.of("get" + groot, "is" + groot, eigenschap);
    }
}
