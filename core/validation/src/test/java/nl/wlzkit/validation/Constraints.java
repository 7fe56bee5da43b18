package nl.wlzkit.validation;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The constraints that there are, found and not listed, so that a new one is not forgotten. */
final class Constraints {
    private Constraints() {}

    static List<Class<?>> all() throws Exception {
        URI classes =
                Agb.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (var files = Files.list(Path.of(classes).resolve("nl/wlzkit/validation"))) {
            return files.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".class") && !n.contains("$") && !n.startsWith("package-"))
                    .sorted()
                    .<Class<?>>map(n -> load("nl.wlzkit.validation." + n.replace(".class", "")))
                    .filter(c -> c.isAnnotationPresent(Constraint.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Properties messages(String suffix) throws IOException {
        Properties messages = new Properties();
        try (InputStream in =
                Agb.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties")) {
            messages.load(in);
        }
        return messages;
    }
}
