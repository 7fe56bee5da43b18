package nl.wlzkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wlzkit.validation.internal.LeveringsvormnaamValidator;

/**
 * The text is the name of a form of delivery, as {@link nl.wlzkit.core.care.Leveringsvorm#parse} reads it, such as
 * {@code VPT}. Nothing ({@code null}) is valid.
 */
@Documented
@Constraint(validatedBy = LeveringsvormnaamValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Leveringsvormnaam.List.class)
public @interface Leveringsvormnaam {
    /**
     * Returns the message.
     *
     * @return the text, or the key of one in braces
     */
    String message() default "{nl.wlzkit.validation.Leveringsvormnaam.message}";

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
        Leveringsvormnaam[] value();
    }
}
