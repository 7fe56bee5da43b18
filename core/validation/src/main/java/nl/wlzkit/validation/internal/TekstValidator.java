package nl.wlzkit.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import org.jspecify.annotations.Nullable;

/**
 * A text is valid when a type of {@code core} accepts it.
 *
 * @param <A> the constraint
 */
public abstract class TekstValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {
    private final String sleutel;

    /**
     * Makes a validator.
     *
     * @param constraint the constraint
     */
    TekstValidator(Class<A> constraint) {
        this.sleutel = constraint.getName();
    }

    /**
     * Reads the text.
     *
     * @param tekst the text
     * @throws OngeldigeWaardeException if it is not valid
     */
    abstract void parse(String tekst);

    /**
     * Returns what the message is about, where the attributes of the constraint decide it.
     *
     * @return a part of the key of the message, with a point in front; empty for the message of the constraint itself
     */
    String variant() {
        return "";
    }

    @Override
    public final boolean isValid(@Nullable CharSequence waarde, ConstraintValidatorContext context) {
        if (waarde == null) {
            return true;
        }
        try {
            parse(waarde.toString());
            return true;
        } catch (OngeldigeWaardeException e) {
            // a message that the caller wrote stays
            if (!variant().isEmpty()
                    && context.getDefaultConstraintMessageTemplate().equals('{' + sleutel + ".message}")) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate('{' + sleutel + variant() + ".message}")
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
