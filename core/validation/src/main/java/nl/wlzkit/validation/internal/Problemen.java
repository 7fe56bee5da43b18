package nl.wlzkit.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.validation.GeldigePeriode;
import org.jspecify.annotations.Nullable;

/** Turns violations into problems. For one call and one thread. */
public final class Problemen {
    private static final String GEHEIM = '"' + Bsn.MASKER + '"';

    private final Validator validator;
    private final Berichten nl = new Berichten(Taal.NL);
    private final Berichten en = new Berichten(Taal.EN);

    private Problemen(Validator validator) {
        this.validator = validator;
    }

    /**
     * Validates an object.
     *
     * @param invoer the object
     * @param validator the validator
     * @param groepen the groups of constraints
     * @return the problems, sorted
     */
    public static List<Probleem> of(Object invoer, Validator validator, Class<?>... groepen) {
        Set<ConstraintViolation<Object>> schendingen = validator.validate(invoer, groepen);
        if (schendingen.isEmpty()) {
            return List.of();
        }
        Problemen problemen = new Problemen(validator);
        return schendingen.stream()
                .map(problemen::gevonden)
                // a component of a record is a field and an accessor, so a constraint on it can be violated twice
                .distinct()
                .sorted(Comparator.comparing(Gevonden::orde)
                        .thenComparing(Gevonden::constraint)
                        .thenComparing(g -> g.probleem().verwacht().nl())
                        .thenComparing(g -> g.probleem().waarde()))
                .map(Gevonden::probleem)
                .toList();
    }

    /** A problem with what it is sorted by. */
    private record Gevonden(String orde, String constraint, Probleem probleem) {}

    private Gevonden gevonden(ConstraintViolation<?> schending) {
        Plaats plaats = plaats(schending);
        Class<?> constraint =
                schending.getConstraintDescriptor().getAnnotation().annotationType();
        String waarde = plaats.geheim() && schending.getInvalidValue() != null ? GEHEIM : show(value(schending));
        return new Gevonden(
                plaats.orde(), constraint.getName(), Probleem.of(plaats.pointer(), 0, 0, waarde, expected(schending)));
    }

    private Tekst expected(ConstraintViolation<?> schending) {
        MessageInterpolator.Context context =
                new Context(schending.getConstraintDescriptor(), schending.getInvalidValue());
        String template = schending.getMessageTemplate();
        return Tekst.of(
                without("verwacht: ", nl.interpolate(template, context)),
                without("expected: ", en.interpolate(template, context)));
    }

    private static String without(String voor, String tekst) {
        return tekst.startsWith(voor) ? tekst.substring(voor.length()) : tekst;
    }

    /** What is wrong. Of a whole class that is the property that the problem is reported on. */
    private static @Nullable Object value(ConstraintViolation<?> schending) {
        if (schending.getConstraintDescriptor().getAnnotation() instanceof GeldigePeriode periode) {
            return Eigenschap.read(schending.getInvalidValue(), periode.totEnMet());
        }
        return schending.getInvalidValue();
    }

    /** Only what is one value; an object could hold anything, and write it too. */
    private static String show(@Nullable Object waarde) {
        if (waarde instanceof Optional<?> optioneel) {
            return show(optioneel.orElse(null));
        }
        if (waarde instanceof CharSequence || waarde instanceof Character) {
            return "\"" + waarde + '"';
        }
        boolean enkel = waarde instanceof Number
                || waarde instanceof Boolean
                || waarde instanceof Enum<?>
                || waarde instanceof TemporalAccessor
                || waarde instanceof Leesbaar;
        return enkel ? String.valueOf(waarde) : "";
    }

    /** Where something is, how that sorts, and whether what is there has to stay unseen. */
    private record Plaats(String pointer, String orde, boolean geheim) {}

    private Plaats plaats(ConstraintViolation<?> schending) {
        StringBuilder pointer = new StringBuilder();
        StringBuilder orde = new StringBuilder();
        Class<?> bean = schending.getRootBean().getClass();
        // the property inside which the next node lies, as declared; null when that is not known
        @Nullable PropertyDescriptor eigenschap = null;
        boolean binnen = false;
        String laatste = "";
        for (Path.Node node : schending.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
                orde.append('/').append(String.format(Locale.ROOT, "%010d", node.getIndex()));
            } else if (node.getKey() != null) {
                String sleutel = eigenschap == null || isSleutelGeheim(eigenschap) ? Bsn.MASKER : key(node.getKey());
                pointer.append('/').append(sleutel);
                orde.append('/').append(sleutel);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                if (binnen) {
                    bean = declared(eigenschap, node.as(Path.PropertyNode.class));
                }
                eigenschap = validator.getConstraintsForClass(bean).getConstraintsForProperty(node.getName());
                binnen = true;
                laatste = node.getName();
                pointer.append('/').append(escaped(laatste));
                orde.append('/').append(laatste);
            }
        }
        return new Plaats(pointer.toString(), orde.toString(), isGeheim(schending, eigenschap, laatste));
    }

    private boolean isGeheim(
            ConstraintViolation<?> schending, @Nullable PropertyDescriptor gedeclareerd, String laatste) {
        if (isBsn(schending.getConstraintDescriptor()) || (gedeclareerd != null && isGeheim(gedeclareerd))) {
            return true;
        }
        // the class that it really is may say more than the class that was declared
        Object bean = schending.getLeafBean();
        PropertyDescriptor werkelijk = bean == null || laatste.isEmpty()
                ? null
                : validator.getConstraintsForClass(bean.getClass()).getConstraintsForProperty(laatste);
        return werkelijk != null && isGeheim(werkelijk);
    }

    /** Whether a value, or anything in it, is a burgerservicenummer. */
    private static boolean isGeheim(ElementDescriptor element) {
        return element.getConstraintDescriptors().stream().anyMatch(Problemen::isBsn)
                || (element instanceof ContainerDescriptor houder
                        && houder.getConstrainedContainerElementTypes().stream().anyMatch(Problemen::isGeheim));
    }

    /** Whether keys, at whatever depth, are burgerservicenummers. */
    private static boolean isSleutelGeheim(ElementDescriptor element) {
        return element instanceof ContainerDescriptor houder
                && houder.getConstrainedContainerElementTypes().stream()
                        .anyMatch(e -> (isGeheim(e) && isSleutel(element, e)) || isSleutelGeheim(e));
    }

    /** Of a container that is not Java's own it is not known which of its types is that of the keys: any may be. */
    private static boolean isSleutel(ElementDescriptor houder, ContainerElementTypeDescriptor element) {
        // Hibernate Validator leaves both out for some containers in containers
        Class<?> type = element.getContainerClass() == null ? houder.getElementClass() : element.getContainerClass();
        boolean eigen = type == null || !type.getName().startsWith("java.util.");
        return eigen || (Map.class.isAssignableFrom(type) && element.getTypeArgumentIndex() == 0);
    }

    private static boolean isBsn(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation() instanceof nl.wlzkit.validation.Bsn
                || constraint.getComposingConstraints().stream().anyMatch(Problemen::isBsn);
    }

    /** The class of what a node is in, as declared: that of a property, or of the elements of the container that it is. */
    private static Class<?> declared(@Nullable PropertyDescriptor eigenschap, Path.PropertyNode node) {
        if (eigenschap == null) {
            return Object.class;
        }
        Class<?> type = node.getTypeArgumentIndex() == null
                ? eigenschap.getElementClass()
                : elements(eigenschap)
                        .filter(e -> node.getTypeArgumentIndex().equals(e.getTypeArgumentIndex())
                                && node.getContainerClass() == e.getContainerClass())
                        .findFirst()
                        .<Class<?>>map(ElementDescriptor::getElementClass)
                        .orElse(Object.class);
        return type == null ? Object.class : type;
    }

    private static Stream<ContainerElementTypeDescriptor> elements(ContainerDescriptor houder) {
        return houder.getConstrainedContainerElementTypes().stream()
                .flatMap(e -> Stream.concat(Stream.of(e), elements(e)));
    }

    private static String key(Object sleutel) {
        String tekst = sleutel instanceof CharSequence ? sleutel.toString() : show(sleutel);
        return escaped(tekst.isEmpty() && !(sleutel instanceof CharSequence) ? "…" : tekst);
    }

    private static String escaped(String deel) {
        return deel.replace("~", "~0").replace("/", "~1");
    }

    /** What a message can refer to. */
    private record Context(
            ConstraintDescriptor<?> constraint, @Nullable Object waarde) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return waarde;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
