package nl.wlzkit.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is published, and what a repository of libraries asks of it. */
class PublicatieTest {
    private static final Set<String> PUBLISHED = Set.of(
            "wlzkit",
            "wlzkit-bom",
            "wlzkit-core",
            "wlzkit-csv",
            "wlzkit-json",
            "wlzkit-validation",
            "wlzkit-tariff",
            "wlzkit-quality",
            "wlzkit-regions");

    /** What a child does not say itself comes from its parent. */
    private static final List<String> INHERITED =
            List.of("licenses/license/name", "licenses/license/url", "developers/developer/name");

    private static List<Pom> published() {
        return Pom.all().stream().filter(Pom::published).toList();
    }

    private static boolean standsAlone(Pom pom) {
        return pom.elements("parent").isEmpty();
    }

    @Test
    void theLibrariesArePublishedAndNothingElse() {
        assertThat(published().stream().map(p -> p.text("artifactId")).collect(Collectors.toSet()))
                .isEqualTo(PUBLISHED);
    }

    /** A module that is published is checked as a library, with its sources and its Javadoc in jars of their own. */
    @Test
    void whatIsPublishedIsCheckedAsALibrary() {
        assertThat(published())
                .allSatisfy(p ->
                        assertThat(p.text("properties/library.checks.skip")).isIn("", "false"))
                .allSatisfy(p -> assertThat(p.text("properties/license.skipAddThirdParty"))
                        .isIn("", "false"));
    }

    @Test
    void everyPublishedPomSaysWhatItIs() {
        assertThat(published()).allSatisfy(p -> {
            assertThat(p.text("name")).as("name").startsWith("wlzkit");
            assertThat(p.text("description")).as("description").endsWith(".").hasSizeGreaterThan(30);
            assertThat(standsAlone(p) || p.text("parent/artifactId").equals("wlzkit"))
                    .as("parent")
                    .isTrue();
        });
        assertThat(published().stream().filter(PublicatieTest::standsAlone))
                .hasSize(2)
                .allSatisfy(p -> {
                    assertThat(p.text("groupId")).isEqualTo("nl.wlzkit");
                    assertThat(INHERITED)
                            .allSatisfy(
                                    path -> assertThat(p.text(path)).as(path).isNotEmpty());
                    assertThat(p.text("licenses/license/name")).isEqualTo("Apache-2.0");
                });
    }

    /** The bom inherits nothing, so that it must say again what the root says: also the site, once there is one. */
    @Test
    void theBomSaysWhatTheRootSays() {
        Pom bom = published().stream()
                .filter(p -> p.text("artifactId").equals("wlzkit-bom"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of("version", "inceptionYear", "url", "licenses", "developers", "scm", "issueManagement"))
                .allSatisfy(path ->
                        assertThat(bom.text(path)).as(path).isEqualTo(Pom.root().text(path)));
    }

    @Test
    void theBomNamesEveryLibraryInThisVersion() {
        Pom bom = published().stream()
                .filter(p -> p.text("artifactId").equals("wlzkit-bom"))
                .findFirst()
                .orElseThrow();

        assertThat(bom.texts("dependencyManagement/dependencies/dependency/artifactId"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(PUBLISHED.stream()
                        .filter(a -> !a.equals("wlzkit") && !a.equals("wlzkit-bom"))
                        .toList());
        assertThat(bom.texts("dependencyManagement/dependencies/dependency/version"))
                .containsOnly(Pom.root().text("version"));
    }

    @Test
    void everyModuleHasTheVersionOfTheRoot() {
        String versie = Pom.root().text("version");

        assertThat(Pom.all())
                .hasSizeGreaterThan(PUBLISHED.size())
                .allSatisfy(p -> assertThat(p.text(standsAlone(p) ? "version" : "parent/version"))
                        .isEqualTo(versie));
    }
}
