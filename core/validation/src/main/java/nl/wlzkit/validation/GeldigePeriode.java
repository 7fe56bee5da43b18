package nl.wlzkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wlzkit.validation.internal.GeldigePeriodeValidator;

/**
 * Two dates of a class or record are a period: the last day is not before the first, as
 * {@link nl.wlzkit.core.time.Geldigheid} has it. Both days are inside, and a day that is absent leaves that end open. The
 * problem is reported on the last day.
 *
 * <p>Each property is a {@link java.time.LocalDate}, which may be {@code null}, or an {@link java.util.Optional} of one,
 * behind an accessor {@code van()} or {@code getVan()} or in a field. A name that the class does not have, or that is of
 * another type, is an error of the programmer: a {@link jakarta.validation.ConstraintDeclarationException}.
 */
@Documented
@Constraint(validatedBy = GeldigePeriodeValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(GeldigePeriode.List.class)
public @interface GeldigePeriode {
    /**
     * Returns the property with the first day.
     *
     * @return the name of the property
     */
    String van() default "van";

    /**
     * Returns the property with the last day.
     *
     * @return the name of the property
     */
    String totEnMet() default "totEnMet";

    /**
     * Returns the message.
     *
     * @return the text, or the key of one in braces
     */
    String message() default "{nl.wlzkit.validation.GeldigePeriode.message}";

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

    /** More than one period in the same class. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        GeldigePeriode[] value();
    }
}
