package nl.wlzkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wlzkit.validation.internal.BsnValidator;

/**
 * The text is a burgerservicenummer, as {@link nl.wlzkit.core.party.Bsn#parse} reads it: nine digits that pass the eleven
 * test. Nothing ({@code null}) is valid. Nine zeros pass the test, so they are valid too, and nobody's number:
 * {@link nl.wlzkit.core.party.Bsn#isNulnummer}.
 *
 * <p>The message never shows the value, and {@link WlzValidatie#check} masks it, whichever constraint of the same property
 * is violated. The {@code getInvalidValue()} of a violation holds the digits, as Jakarta Validation prescribes: do not log it,
 * nor let Hibernate Validator log at level TRACE.
 */
@Documented
@Constraint(validatedBy = BsnValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Bsn.List.class)
public @interface Bsn {
    /**
     * Returns the message.
     *
     * @return the text, or the key of one in braces
     */
    String message() default "{nl.wlzkit.validation.Bsn.message}";

    /**
     * Returns the groups.
     *
     * @return the groups to which the constraint belongs
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return what the caller attaches to the constraint
     */
    Class<? extends Payload>[] payload() default {};

    /** More than one on the same place. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        Bsn[] value();
    }
}
