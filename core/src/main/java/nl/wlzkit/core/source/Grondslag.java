package nl.wlzkit.core.source;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rules that a type embodies: a definition by being that type, an enumeration by its constants. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Grondslag {
    /**
     * The ids of the rules.
     *
     * @return ids that are in the catalogue
     */
    String[] value();
}
