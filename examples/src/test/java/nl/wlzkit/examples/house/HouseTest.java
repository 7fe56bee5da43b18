package nl.wlzkit.examples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regelbron;

/** The plan of the house: which way the doors open, and what no room may do. See "Architecture" in the README. */
@AnalyzeClasses(packages = "nl.wlzkit", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String CORE = "nl.wlzkit.core..";
    private static final String TARIFF = "nl.wlzkit.tariff..";
    private static final String QUALITY = "nl.wlzkit.quality..";
    private static final String REGIONS = "nl.wlzkit.regions..";
    private static final String CSV = "nl.wlzkit.csv..";
    private static final String VALIDATION = "nl.wlzkit.validation..";
    private static final String JSON = "nl.wlzkit.json..";
    private static final String[] LIBRARY = {CORE, TARIFF, QUALITY, REGIONS, CSV, VALIDATION, JSON};

    @ArchTest
    static final ArchRule CORE_NEEDS_ONLY_A_STREAMING_JSON_PARSER = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CORE, "java..", "javax.crypto..", "com.fasterxml.jackson.core..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule TARIFF_NEEDS_ONLY_CORE = classes()
            .that()
            .resideInAPackage(TARIFF)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(TARIFF, CORE, "java..", "org.jspecify.annotations..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule QUALITY_NEEDS_ONLY_CORE = classes()
            .that()
            .resideInAPackage(QUALITY)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(QUALITY, CORE, "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule REGIONS_NEEDS_ONLY_CORE_AND_TABLES = classes()
            .that()
            .resideInAPackage(REGIONS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(REGIONS, CORE, CSV, "java..", "javax.crypto..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule CSV_NEEDS_ONLY_CORE_AND_A_READER = classes()
            .that()
            .resideInAPackage(CSV)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CSV, CORE, "java..", "org.jspecify.annotations..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule VALIDATION_NEEDS_ONLY_CORE_AND_THE_VALIDATOR = classes()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    VALIDATION,
                    CORE,
                    "java..",
                    "org.jspecify.annotations..",
                    "jakarta.validation..",
                    "org.hibernate.validator..");

    @ArchTest
    static final ArchRule JSON_NEEDS_ONLY_CORE_AND_JACKSON = classes()
            .that()
            .resideInAPackage(JSON)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(JSON, CORE, "java..", "org.jspecify.annotations..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule ONLY_THE_DOCUMENT_PACKAGE_AND_THE_JSON_MODULE_KNOW_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages("nl.wlzkit.core.document..", JSON, "nl.wlzkit.testing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule ONLY_THE_READER_OF_WORKBOOKS_KNOWS_POI = noClasses()
            .that()
            .resideOutsideOfPackage("nl.wlzkit.examples.rekentool..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache..");

    @ArchTest
    static final ArchRule NO_CYCLES_IN_CORE =
            slices().matching("nl.wlzkit.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_QUALITY = slices().matching("nl.wlzkit.quality.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CYCLES_IN_REGIONS =
            slices().matching("nl.wlzkit.regions.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_TARIFF =
            slices().matching("nl.wlzkit.tariff.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethodWhere(target(
                    "reads the clock",
                    t -> t.getName().equals("now")
                            || t.getOwner().getName().equals("java.time.Clock")
                            || Set.of("currentTimeMillis", "nanoTime").contains(t.getName())
                            || t.getFullName().startsWith("java.util.Date.<init>()")));

    @ArchTest
    static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethodWhere(target(
                    "uses the default locale",
                    t -> t.getFullName().startsWith("java.util.Locale.getDefault")
                            || t.getFullName().equals("java.lang.String.toLowerCase()")
                            || t.getFullName().equals("java.lang.String.toUpperCase()")
                            || t.getFullName().equals("java.lang.String.format(java.lang.String, [Ljava.lang.Object;)")
                            || t.getFullName().equals("java.lang.String.formatted([Ljava.lang.Object;)")));

    @ArchTest
    static final ArchRule NO_FLOATING_POINT = classes()
            .that()
            .resideInAnyPackage(LIBRARY)
            .and()
            // a place on a map is no money
            .resideOutsideOfPackage("nl.wlzkit.regions.map..")
            .should(new ArchCondition<>("use no floating point") {
                private static final Set<String> FLOATING =
                        Set.of("double", "float", "java.lang.Double", "java.lang.Float");

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream<JavaClass> used =
                            Stream.concat(type.getFields().stream().map(JavaField::getRawType), codeUnitTypes(type));
                    used.map(JavaClass::getBaseComponentType)
                            .filter(t -> FLOATING.contains(t.getName()))
                            .forEach(t -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " uses " + t.getName())));
                    type.getAccessesFromSelf().stream()
                            .filter(a -> FLOATING.contains(a.getTargetOwner().getName()))
                            .forEach(a -> events.add(SimpleConditionEvent.violated(type, a.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule NO_CHANGING_STATICS = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARY)
            .and()
            .areStatic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule THE_API_SHOWS_NO_TYPES_OF_LIBRARIES = classes()
            .that()
            .resideInAnyPackage(LIBRARY)
            .and()
            .resideOutsideOfPackages("..internal..", JSON)
            .and()
            .arePublic()
            .should(new ArchCondition<>("show only our own types") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream<JavaClass> shown = Stream.of(
                                    type.getFields().stream()
                                            .filter(f -> isShown(f.getModifiers()))
                                            .map(JavaField::getRawType),
                                    type.getCodeUnits().stream()
                                            .filter(c -> isShown(c.getModifiers()))
                                            .flatMap(HouseTest::types),
                                    type.getAllRawSuperclasses().stream(),
                                    type.getAllRawInterfaces().stream())
                            .flatMap(s -> s);
                    shown.map(JavaClass::getBaseComponentType)
                            .filter(resideInAPackage("com.fasterxml..")
                                    .or(resideInAPackage("org.immutables.."))
                                    .or(resideInAPackage("org.hibernate.."))
                                    .or(resideInAPackage("de.siegmar..")))
                            .forEach(t -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " shows " + t.getName())));
                }
            });

    @ArchTest
    static final ArchRule WHO_EMBODIES_A_RULE_IS_IN_THE_CATALOGUE = classes()
            .that()
            .areAnnotatedWith(Grondslag.class)
            .should(new ArchCondition<>("be listed by the Regelbron of their module") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean listed = java.util.ServiceLoader.load(Regelbron.class).stream()
                            .flatMap(p -> p.get().types().stream())
                            .anyMatch(t -> t.getName().equals(type.getName()));
                    events.add(new SimpleConditionEvent(type, listed, type.getName() + " listed: " + listed));
                }
            });

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> codeUnitTypes(JavaClass type) {
        return type.getCodeUnits().stream().flatMap(HouseTest::types);
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
    }

    private static DescribedPredicate<JavaAccess<?>> target(
            String description, java.util.function.Predicate<AccessTarget> test) {
        return describe(description, access -> test.test(access.getTarget()));
    }

    /** The rules above must be able to fail: this class breaks some of them. */
    @ArchTest
    static void theRulesCanFail(com.tngtech.archunit.core.domain.JavaClasses ignored) {
        var bad = new com.tngtech.archunit.core.importer.ClassFileImporter().importClasses(Bad.class);
        for (ArchRule rule : Arrays.asList(
                noClasses()
                        .should()
                        .callMethodWhere(target("now", t -> t.getName().equals("now"))),
                noClasses()
                        .should()
                        .callMethodWhere(
                                target("lower", t -> t.getFullName().equals("java.lang.String.toLowerCase()"))))) {
            if (!rule.evaluate(bad).hasViolation()) {
                throw new AssertionError(rule.getDescription() + " does not see a violation");
            }
        }
    }

    static final class Bad {
        private Bad() {}

        static String bad() {
            return java.time.LocalDate.now(java.time.ZoneOffset.UTC) + "X".toLowerCase(Locale.ROOT) + lower("X");
        }

        @SuppressWarnings("StringCaseLocaleUsage")
        private static String lower(String s) {
            return s.toLowerCase();
        }
    }
}
