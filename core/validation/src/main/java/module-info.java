/**
 * Jakarta Validation for the classes of others that hold strings and dates of the Wlz: constraints, and Hibernate Validator
 * set up so that it works for them.
 *
 * <p>A module whose classes are validated opens their packages:
 *
 * <pre>{@code
 * opens com.example.zorg to org.hibernate.validator, nl.wlzkit.validation;
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module nl.wlzkit.validation {
    requires static org.jspecify;
    requires transitive jakarta.validation;
    requires transitive nl.wlzkit.core;
    requires org.hibernate.validator;

    exports nl.wlzkit.validation;

    // whichever provider validates makes these by reflection
    opens nl.wlzkit.validation.internal;
}
