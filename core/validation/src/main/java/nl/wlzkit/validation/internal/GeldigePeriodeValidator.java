package nl.wlzkit.validation.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.validation.GeldigePeriode;
import org.jspecify.annotations.Nullable;

/** Checks {@link GeldigePeriode}. */
public final class GeldigePeriodeValidator implements ConstraintValidator<GeldigePeriode, Object> {
    private String van = "";
    private String totEnMet = "";

    /** Made by the provider. */
    public GeldigePeriodeValidator() {}

    @Override
    public void initialize(GeldigePeriode constraint) {
        van = constraint.van();
        totEnMet = constraint.totEnMet();
    }

    @Override
    public boolean isValid(@Nullable Object waarde, ConstraintValidatorContext context) {
        if (waarde == null) {
            return true;
        }
        Optional<LocalDate> begin = dag(waarde, van);
        Optional<LocalDate> eind = dag(waarde, totEnMet);
        try {
            new Geldigheid(begin, eind);
            return true;
        } catch (OngeldigeWaardeException e) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(totEnMet)
                    .addConstraintViolation();
            return false;
        }
    }

    private static Optional<LocalDate> dag(Object bean, String naam) {
        Object waarde = Eigenschap.read(bean, naam);
        Object kaal = waarde instanceof Optional<?> optioneel ? optioneel.orElse(null) : waarde;
        if (kaal == null) {
            return Optional.empty();
        }
        if (kaal instanceof LocalDate dag) {
            return Optional.of(dag);
        }
        throw new ConstraintDeclarationException("@GeldigePeriode: property " + naam + " of "
                + bean.getClass().getName() + " is no LocalDate but a "
                + kaal.getClass().getName());
    }
}
