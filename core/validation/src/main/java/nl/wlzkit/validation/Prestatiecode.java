package nl.wlzkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wlzkit.validation.internal.PrestatiecodeValidator;

/**
 * The text has the form of a product code, as {@link nl.wlzkit.core.care.Prestatiecode} has it, such as {@code Z262}.
 * Nothing ({@code null}) is valid. Well-formed does not mean that the code exists.
 */
@Documented
@Constraint(validatedBy = PrestatiecodeValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Prestatiecode.List.class)
public @interface Prestatiecode {
    /**
     * Returns the message.
     *
     * @return the text, or the key of one in braces
     */
    String message() default "{nl.wlzkit.validation.Prestatiecode.message}";

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
        Prestatiecode[] value();
    }
}
