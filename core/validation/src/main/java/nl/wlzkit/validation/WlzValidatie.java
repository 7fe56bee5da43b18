package nl.wlzkit.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.validation.internal.Accessors;
import nl.wlzkit.validation.internal.Berichten;
import nl.wlzkit.validation.internal.Problemen;
import org.hibernate.validator.HibernateValidator;

/**
 * Makes validators that work for classes and records with Wlz data, and turns what they find into wlzkit's own error.
 *
 * <p>The validator is Hibernate Validator, set up so that
 *
 * <ul>
 *   <li>constraints on accessors count with and without {@code get}: {@code naam()}, {@code getNaam()}, {@code isOpen()};
 *       so a constrained method without parameters is a property, and is called when its object is validated;
 *   <li>messages are in the language asked for, whatever the machine speaks, and need no expression language; a message
 *       that is an expression ({@code ${…}}) is shown as it stands;
 *   <li>every problem is found, not only the first;
 *   <li>nothing on the class path changes it: a {@code META-INF/validation.xml} is not read.
 * </ul>
 *
 * <p>A component of a record is a field and an accessor, so Hibernate Validator tries its constraints twice. What it finds
 * twice is one violation, unless the component is of a primitive type; {@link #problemen} never says the same twice.
 *
 * <p>Stateless and thread-safe, as the validators are.
 */
public final class WlzValidatie {
    private WlzValidatie() {}

    /**
     * Makes a factory of validators.
     *
     * @param taal the language of the messages
     * @return the factory, for the caller to close
     */
    public static ValidatorFactory factory(Taal taal) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Berichten(taal))
                .getterPropertySelectionStrategy(new Accessors())
                .failFast(false)
                .buildValidatorFactory();
    }

    /**
     * Makes one validator, to keep as long as the program runs: making it costs far more than using it.
     *
     * @param taal the language of the messages
     * @return the validator, which can be used by several threads at once
     */
    public static Validator validator(Taal taal) {
        return factory(taal).getValidator();
    }

    /**
     * Validates an object and gives it back if nothing is wrong.
     *
     * @param <T> the type of the object
     * @param invoer the object
     * @param bron what it is, for the error: a file name, or a word for it
     * @param validator the validator
     * @param groepen the groups of constraints to validate; the default group if there are none
     * @return the same object
     * @throws OngeldigeInvoerException if a constraint is violated; with what {@link #problemen} returns
     */
    public static <T> T check(T invoer, String bron, Validator validator, Class<?>... groepen) {
        List<Probleem> problemen = problemen(invoer, validator, groepen);
        if (!problemen.isEmpty()) {
            throw new OngeldigeInvoerException(bron, problemen);
        }
        return invoer;
    }

    /**
     * Validates an object and returns what is wrong: one problem a violation, all of them at once.
     *
     * <p>The place of a problem is the path of the property as a JSON pointer, such as {@code /clienten/0/bsn}. What was
     * expected is the message in both languages, whatever the language of the validator. The value is shown when it is a
     * text, a number, a date or the like; a whole object is not. Of a property with {@link Bsn}, its elements included, no
     * value is ever shown, nor a key of such a map, whichever constraint is violated.
     *
     * @param invoer the object
     * @param validator the validator; of this class, or of another Jakarta Validation factory
     * @param groepen the groups of constraints to validate; the default group if there are none
     * @return the problems, sorted by place and then by constraint; empty if nothing is wrong
     */
    public static List<Probleem> problemen(Object invoer, Validator validator, Class<?>... groepen) {
        return Problemen.of(invoer, validator, groepen);
    }
}
