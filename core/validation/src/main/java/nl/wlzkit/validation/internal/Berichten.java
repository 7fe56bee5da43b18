package nl.wlzkit.validation.internal;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.text.Taal;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The messages: ours from our own files, which this class reads itself, since a module hides them from a provider; all
 * others from where Hibernate Validator finds them. Without an expression language. Thread-safe.
 */
public final class Berichten implements MessageInterpolator {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final Pattern SLEUTEL = Pattern.compile("\\{(nl\\.wlzkit\\.validation\\.[A-Za-z.]+)}");
    private static final Properties NL = load("/ContributorValidationMessages_nl.properties");
    private static final Properties EN = load("/ContributorValidationMessages.properties");

    private final Locale locale;
    private final MessageInterpolator anderen;

    /**
     * Makes the messages in one language.
     *
     * @param taal the language in which they are unless another is asked for
     */
    public Berichten(Taal taal) {
        this.locale = taal == Taal.NL ? NEDERLANDS : Locale.ENGLISH;
        this.anderen = new ParameterMessageInterpolator(Set.of(NEDERLANDS, Locale.ENGLISH), locale, false);
    }

    private static Properties load(String bestand) {
        Properties teksten = new Properties();
        try (InputStream in = Berichten.class.getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalStateException(bestand + " is not in the jar of wlzkit-validation");
            }
            teksten.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return teksten;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale gevraagd) {
        Properties teksten = gevraagd.getLanguage().equals("nl") ? NL : EN;
        Matcher m = SLEUTEL.matcher(withoutExpression(template, context));
        String eigen = m.replaceAll(r -> Matcher.quoteReplacement(teksten.getProperty(r.group(1), r.group())));
        return anderen.interpolate(eigen, context, gevraagd);
    }

    /** The two common constraints whose own message needs an expression language to say whether the limit is inside. */
    private static String withoutExpression(String template, Context context) {
        Object constraint = context.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof DecimalMax max
                && template.equals("{jakarta.validation.constraints.DecimalMax.message}")) {
            return "{nl.wlzkit.validation.DecimalMax" + (max.inclusive() ? ".inclusive" : "") + ".message}";
        }
        if (constraint instanceof DecimalMin min
                && template.equals("{jakarta.validation.constraints.DecimalMin.message}")) {
            return "{nl.wlzkit.validation.DecimalMin" + (min.inclusive() ? ".inclusive" : "") + ".message}";
        }
        return template;
    }
}
