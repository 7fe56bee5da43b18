package nl.wlzkit.validation.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A property of a class of somebody else: what it is called, and what it holds. Stateless and thread-safe. */
public final class Eigenschap {
    private Eigenschap() {}

    /**
     * Says which property a method gives: {@code getNaam()} and {@code naam()} give naam, {@code isOpen()} and
     * {@code open()} give open. What only begins like that, as {@code getal()} and {@code isolatie()} do, is a property of
     * its own.
     *
     * @param methode the name of a method without parameters
     * @param type what it returns
     * @return the name of the property
     */
    public static String name(String methode, Class<?> type) {
        if (isPrefixed(methode, "get")) {
            return uncapitalised(methode.substring(3));
        }
        if (isPrefixed(methode, "is") && (type == boolean.class || type == Boolean.class)) {
            return uncapitalised(methode.substring(2));
        }
        return methode;
    }

    private static boolean isPrefixed(String methode, String voor) {
        return methode.startsWith(voor)
                && methode.length() > voor.length()
                && !Character.isLowerCase(methode.charAt(voor.length()));
    }

    /** As for JavaBeans: URL stays URL. */
    private static String uncapitalised(String naam) {
        boolean afkorting =
                naam.length() > 1 && Character.isUpperCase(naam.charAt(0)) && Character.isUpperCase(naam.charAt(1));
        return afkorting ? naam : naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }

    /**
     * Returns a name with a capital.
     *
     * @param naam the name of a property
     * @return the name as it stands behind {@code get}
     */
    public static String capitalised(String naam) {
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    /**
     * Reads a property: from an accessor {@code naam()} or {@code getNaam()}, else from a field.
     *
     * @param bean the object
     * @param naam the name of the property
     * @return what it holds
     * @throws ConstraintDeclarationException if the class does not have it, or does not let us see it
     */
    public static @Nullable Object read(Object bean, String naam) {
        for (String methode : new String[] {naam, "get" + capitalised(naam)}) {
            Method accessor = accessor(bean.getClass(), methode);
            if (accessor != null) {
                return invoke(bean, accessor);
            }
        }
        for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(naam) && !Modifier.isStatic(field.getModifiers())) {
                    return get(bean, field);
                }
            }
        }
        throw new ConstraintDeclarationException(bean.getClass().getName() + " has no property " + naam + ": no " + naam
                + "(), no get" + capitalised(naam) + "() and no field");
    }

    private static @Nullable Method accessor(Class<?> bean, String naam) {
        for (Method methode : bean.getMethods()) {
            if (isAccessor(methode, naam)) {
                return methode;
            }
        }
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (Method methode : type.getDeclaredMethods()) {
                if (isAccessor(methode, naam)) {
                    return methode;
                }
            }
        }
        return null;
    }

    private static boolean isAccessor(Method methode, String naam) {
        return methode.getName().equals(naam)
                && methode.getParameterCount() == 0
                && methode.getReturnType() != void.class
                && !Modifier.isStatic(methode.getModifiers());
    }

    private static @Nullable Object invoke(Object bean, Method accessor) {
        open(bean, accessor);
        try {
            return accessor.invoke(bean);
        } catch (InvocationTargetException e) {
            throw new ValidationException(accessor + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw closed(bean, e);
        }
    }

    private static @Nullable Object get(Object bean, Field field) {
        open(bean, field);
        try {
            return field.get(bean);
        } catch (IllegalAccessException e) {
            throw closed(bean, e);
        }
    }

    private static void open(Object bean, AccessibleObject member) {
        if (!member.canAccess(bean) && !member.trySetAccessible()) {
            throw closed(bean, null);
        }
    }

    private static ConstraintDeclarationException closed(Object bean, @Nullable Throwable oorzaak) {
        Class<?> type = bean.getClass();
        return new ConstraintDeclarationException(
                "cannot read " + type.getName() + ": let module "
                        + type.getModule().getName() + " open package " + type.getPackageName()
                        + " to org.hibernate.validator and nl.wlzkit.validation",
                oorzaak);
    }
}
