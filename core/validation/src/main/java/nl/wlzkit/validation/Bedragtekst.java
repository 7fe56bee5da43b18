package nl.wlzkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wlzkit.validation.internal.BedragtekstValidator;

/**
 * The text is an amount in euros, in the Dutch notation or the plain one. Nothing ({@code null}) is valid.
 */
@Documented
@Constraint(validatedBy = BedragtekstValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Bedragtekst.List.class)
public @interface Bedragtekst {
    /**
     * Returns how the amount is written.
     *
     * @return the notation: {@code € 1.234,56}, which {@link nl.wlzkit.core.money.Bedrag#parse} reads, or {@code 1234.56},
     *     which {@link nl.wlzkit.core.money.Bedrag#of(String)} reads
     */
    Getalnotatie notatie() default Getalnotatie.NEDERLANDS;

    /**
     * Returns the message.
     *
     * @return the text, or the key of one in braces
     */
    String message() default "{nl.wlzkit.validation.Bedragtekst.message}";

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
        Bedragtekst[] value();
    }
}
