package nl.wlzkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wlzkit dmn} writes, and what it refuses. */
class DmnCommandTest {
    private static final String BELEID = "src/test/resources/samples/tariefbeleid.json";

    @TempDir
    Path folder;

    private static Run run(Path uit, String... args) {
        List<String> alle = new ArrayList<>(List.of("dmn", "--taal", "nl", "--uit", uit.toString()));
        alle.addAll(List.of(args));
        return Run.of(alle);
    }

    private List<String> names(Path in) throws IOException {
        try (Stream<Path> alle = Files.list(in)) {
            return alle.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allFilesAreWrittenAndNamed() throws IOException {
        Path uit = folder.resolve("nieuw/tabellen");
        Run run = run(uit);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(names(uit))
                .containsExactly(
                        "figuur2-2017.dmn",
                        "leveringsvorm-dtv-mpt-pgb.dmn",
                        "leveringsvorm-dtv-mpt.dmn",
                        "leveringsvorm-dtv-pgb.dmn",
                        "leveringsvorm-dtv.dmn",
                        "leveringsvorm-mpt-pgb.dmn",
                        "leveringsvorm-mpt.dmn",
                        "leveringsvorm-pgb.dmn",
                        "leveringsvorm-verblijf-pgb.dmn",
                        "leveringsvorm-verblijf.dmn",
                        "leveringsvorm-vpt.dmn",
                        "tariefbeleid-ggz-2024.dmn",
                        "tariefbeleid-gz-2024.dmn",
                        "tariefbeleid-vv-2024.dmn",
                        "zorgaanbiedercategorie-2017.dmn");
        assertThat(run.out().lines())
                .containsExactlyInAnyOrderElementsOf(
                        names(uit).stream().map(n -> uit.resolve(n).toString()).toList());
        assertThat(Files.readString(uit.resolve("leveringsvorm-vpt.dmn"))).contains("op 2025-01-01");

        String eerst = Files.readString(uit.resolve("tariefbeleid-vv-2024.dmn"));
        assertThat(run(uit, "--datum", "2016-03-01").code()).isZero();
        assertThat(Files.readString(uit.resolve("leveringsvorm-vpt.dmn"))).contains("op 2016-03-01");
        assertThat(uit.resolve("tariefbeleid-vv-2024.dmn")).hasContent(eerst);
    }

    @Test
    void aPolicyOfAUserIsWrittenAlone() throws IOException {
        Path uit = folder.resolve("uit");
        assertThat(run(uit, "--beleid", BELEID).err()).isEmpty();
        assertThat(names(uit)).containsExactly("tariefbeleid.dmn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2025-02-29", "2025-1-1", "morgen", "2100-01-01", ""})
    void aDayThatThereIsNotIsRefused(String dag) {
        Path uit = folder.resolve("uit");
        Run run = run(uit, "--datum", dag);
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.words()).contains("--datum", "een dag zoals 2025-01-01, vanaf 2015-01-01");
        assertThat(uit).doesNotExist();
    }

    /** The policy that is not there, the mistakes of one that is, and the day: each at once with the others. */
    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        Path uit = folder.resolve("uit");
        Run geen = run(uit, "--beleid", folder.resolve("geen.json").toString(), "--datum", "morgen");
        assertThat(geen.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(geen.out()).isEmpty();
        assertThat(geen.words()).contains("geen.json", "een bestand; dit bestaat niet", "--datum", "morgen");

        Path fout = Files.writeString(
                folder.resolve("fout.json"),
                Files.readString(Path.of(BELEID))
                        .replaceFirst("2024-01-01", "2024-01-32")
                        .replaceFirst("\"sector\": ?\"VV\"", "\"sector\": \"XX\""));
        Run beide = run(uit, "--beleid", fout.toString(), "--datum", "morgen");
        assertThat(beide.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(beide.words()).contains("fout.json", "/sector", "XX", "2024-01-32", "--datum");
        assertThat(uit).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path bestand = Files.writeString(folder.resolve("bestand"), "oud");
        for (Path uit : List.of(bestand, bestand.resolve("daarin"))) {
            Run run = run(uit);
            assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.words()).contains(uit.toString(), "verwacht: een map");
        }
        assertThat(bestand).hasContent("oud");
        assertThat(names(folder)).containsExactly("bestand");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path uit = Files.createDirectory(folder.resolve("dicht"));
        Files.setPosixFilePermissions(uit, Set.of());
        try {
            assumeFalse(Files.isWritable(uit), "who runs this may write anywhere");
            Run run = run(uit, "--beleid", BELEID);
            assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
            assertThat(run.words()).contains("tariefbeleid.dmn", "een bestand dat te schrijven is");
        } finally {
            Files.setPosixFilePermissions(uit, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(names(uit)).isEmpty();
    }

    /** Every file in the way is named, and what was there before stays as it was. */
    @Test
    void whatStandsInTheWayIsNamedAndNothingIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("figuur2-2017.dmn"));
        Files.createDirectory(folder.resolve("tariefbeleid-gz-2024.dmn"));
        Files.writeString(folder.resolve("tariefbeleid-vv-2024.dmn"), "oud");
        Run run = run(folder);
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.words())
                .contains("figuur2-2017.dmn", "tariefbeleid-gz-2024.dmn", "een bestand; dit is een map")
                .doesNotContain("tariefbeleid-vv-2024.dmn");
        assertThat(names(folder))
                .containsExactly("figuur2-2017.dmn", "tariefbeleid-gz-2024.dmn", "tariefbeleid-vv-2024.dmn");
        assertThat(folder.resolve("tariefbeleid-vv-2024.dmn")).hasContent("oud");
    }

    @Test
    void thePolicyThatIsReadIsNotWrittenOver() throws IOException {
        Path beleid = Files.copy(Path.of(BELEID), folder.resolve("eigen.dmn"));
        byte[] eerst = Files.readAllBytes(beleid);
        Run run = run(folder, "--beleid", beleid.toString());
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.words()).contains("eigen.dmn", "een ander bestand dan wat wordt gelezen");
        assertThat(beleid).hasBinaryContent(eerst);
        assertThat(names(folder)).containsExactly("eigen.dmn");
    }
}
