package nl.wlzkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wlzkit.validation.internal.ZorgprofielcodeValidator;

/**
 * The text is a zorgprofiel: by default its code in list COD163, otherwise any notation that people use. Nothing
 * ({@code null}) is valid.
 */
@Documented
@Constraint(validatedBy = ZorgprofielcodeValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Zorgprofielcode.List.class)
public @interface Zorgprofielcode {
    /**
     * Returns how the zorgprofiel is written.
     *
     * @return the notation
     */
    Notatie notatie() default Notatie.CODE;

    /**
     * Returns the message.
     *
     * @return the text, or the key of one in braces
     */
    String message() default "{nl.wlzkit.validation.Zorgprofielcode.message}";

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

    /** How a zorgprofiel is written. */
    enum Notatie {
        /** The code of list COD163, three digits: what {@link nl.wlzkit.core.care.Zorgprofiel#ofCode} reads. */
        CODE,
        /** Any notation, such as 4VV, VV4, 7bGGZ or 753: what {@link nl.wlzkit.core.care.Zorgprofiel#parse} reads. */
        VRIJ
    }

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
        Zorgprofielcode[] value();
    }
}
