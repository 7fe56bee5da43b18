package nl.wlzkit.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;

/**
 * Whether the numbers and texts in questions are bounded where they are made, and not only where a document is read: a number far
 * beyond what can be meant, and a text in which there is nothing to read, is refused by the record that would hold it.
 */
final class Grenzen {
    /** What no number of a question can be. */
    private static final Map<Type, List<Object>> ABSURD = Map.of(
            Long.class,
            List.of(Long.MAX_VALUE, Long.MIN_VALUE),
            Integer.class,
            List.of(Integer.MAX_VALUE, Integer.MIN_VALUE),
            BigDecimal.class,
            List.of(new BigDecimal("1E14"), new BigDecimal("-1E14"), new BigDecimal("1E-50")),
            Bedrag.class,
            List.of(Bedrag.of("999999999999999"), Bedrag.of("-999999999999999")),
            Percentage.class,
            List.of(Percentage.of("999999999999999"), Percentage.of("-999999999999999")),
            Procentpunt.class,
            List.of(Procentpunt.of("999999999999999"), Procentpunt.of("-999999999999999")));

    /** What no text of a question can be: none at all, and one in which there is nothing to read. */
    private static final Map<Type, List<Object>> LEEG = Map.of(String.class, List.of("", " "));

    /** What no text or day of a question can be. */
    private static final Map<Type, List<Object>> ABSURD_TEXTS = Map.of(
            String.class,
            List.of("x".repeat(100_000)),
            LocalDate.class,
            List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
            YearMonth.class,
            List.of(YearMonth.of(1, 1), YearMonth.of(9999, 12)));

    private final Map<Type, List<Object>> onmogelijk;
    private final Set<Object> gezien = new HashSet<>();
    private final Set<String> open = new TreeSet<>();

    private Grenzen(Map<Type, List<Object>> onmogelijk) {
        this.onmogelijk = onmogelijk;
    }

    /** Returns the numbers in the questions of examples that can be anything, as {@code Record.component}. */
    static Set<String> open(List<Rekenproef> proeven) {
        return open(proeven, ABSURD);
    }

    /** Returns the texts in the questions of examples that can be blank, as {@code Record.component}. */
    static Set<String> openBlanks(List<Rekenproef> proeven) {
        return open(proeven, LEEG);
    }

    /** Returns the texts and days in the questions of examples that can be anything, as {@code Record.component}. */
    static Set<String> openTexts(List<Rekenproef> proeven) {
        return open(proeven, ABSURD_TEXTS);
    }

    private static Set<String> open(List<Rekenproef> proeven, Map<Type, List<Object>> onmogelijk) {
        Grenzen grenzen = new Grenzen(onmogelijk);
        for (Rekenproef proef : proeven) {
            if (!proef.isOngeldig()) {
                Object vraag = proef.question();
                grenzen.look(vraag, vraag.getClass().getPackageName());
            }
        }
        return grenzen.open;
    }

    private void look(Object waarde, String pakket) {
        if (waarde instanceof Optional<?> o) {
            o.ifPresent(w -> look(w, pakket));
        } else if (waarde instanceof Collection<?> c) {
            c.forEach(w -> look(w, pakket));
        } else if (waarde instanceof Map<?, ?> m) {
            m.values().forEach(w -> look(w, pakket));
        } else if (waarde instanceof Record r && r.getClass().getPackageName().equals(pakket) && gezien.add(r)) {
            RecordComponent[] delen = r.getClass().getRecordComponents();
            Object[] nu = new Object[delen.length];
            for (int i = 0; i < delen.length; i++) {
                nu[i] = value(r, delen[i]);
                look(nu[i], pakket);
            }
            for (int i = 0; i < delen.length; i++) {
                for (Object anders : impossible(delen[i].getGenericType())) {
                    Object[] met = nu.clone();
                    met[i] = anders;
                    if (accepts(r.getClass(), delen, met)) {
                        open.add(r.getClass().getSimpleName() + "." + delen[i].getName());
                    }
                }
            }
        }
    }

    private List<?> impossible(Type type) {
        if (type instanceof ParameterizedType p && p.getRawType() == Optional.class) {
            return impossible(p.getActualTypeArguments()[0]).stream()
                    .map(Optional::of)
                    .toList();
        }
        Type soort = type == int.class ? Integer.class : type == long.class ? Long.class : type;
        return onmogelijk.getOrDefault(soort, List.of());
    }

    private static Object value(Record r, RecordComponent deel) {
        try {
            deel.getAccessor().setAccessible(true);
            return deel.getAccessor().invoke(r);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(deel + " cannot be read", e);
        }
    }

    private static boolean accepts(Class<?> type, RecordComponent[] delen, Object[] met) {
        try {
            Constructor<?> maker = type.getDeclaredConstructor(
                    Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            maker.newInstance(met);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OngeldigeWaardeException) {
                return false;
            }
            throw new IllegalStateException(type + " is refused with " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
