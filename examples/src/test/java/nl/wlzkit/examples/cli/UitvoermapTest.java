package nl.wlzkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UitvoermapTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path map;

    private final List<Path> over = new ArrayList<>();

    @Test
    void filesComeInAFolderThatIsMade() throws IOException {
        Path nieuw = map.resolve("a/b");
        try (Uitvoermap uitvoer = Uitvoermap.open(nieuw)) {
            uitvoer.write(Map.of("een.txt", "één", "twee.txt", "twee"), Optional.empty(), over::add);
        }
        assertThat(nieuw.resolve("een.txt")).content().isEqualTo("één");
        assertThat(nieuw.resolve("twee.txt")).content().isEqualTo("twee");
        assertThat(names(nieuw)).containsExactlyInAnyOrder("een.txt", "twee.txt");
        assertThat(over).isEmpty();
    }

    @Test
    void everyFileInTheWayIsToldAndNoneIsWritten() throws IOException {
        Files.createDirectories(map.resolve("een.txt"));
        Files.createDirectories(map.resolve("twee.txt"));
        try (Uitvoermap uitvoer = Uitvoermap.open(map)) {
            assertThatThrownBy(() -> uitvoer.write(
                            Map.of("een.txt", "1", "twee.txt", "2", "drie.txt", "3"), Optional.empty(), over::add))
                    .isInstanceOfSatisfying(
                            InvalidInputs.class,
                            e -> assertThat(e.bericht(Taal.EN))
                                    .contains("een.txt", "twee.txt")
                                    .doesNotContain("drie.txt"));
        }
        assertThat(names(map)).containsExactlyInAnyOrder("een.txt", "twee.txt");
    }

    @Test
    void whatWasReadIsNotWrittenOver() throws IOException {
        Path gelezen = Files.writeString(map.resolve("een.txt"), "oud");
        try (Uitvoermap uitvoer = Uitvoermap.open(map)) {
            assertThatThrownBy(() -> uitvoer.write(Map.of("een.txt", "nieuw"), Optional.of(gelezen), over::add))
                    .isInstanceOfSatisfying(
                            InvalidInputs.class,
                            e -> assertThat(e.bericht(Taal.EN)).contains("een.txt"));
        }
        assertThat(gelezen).content().isEqualTo("oud");
    }

    @Test
    void nothingIsLeftOfAFolderThatWasMadeForNothing() throws IOException {
        Uitvoermap.open(map.resolve("a/b")).close();
        assertThat(names(map)).isEmpty();
    }

    @Test
    void aFolderThatSomebodyUsedStays() throws IOException {
        try (Uitvoermap uitvoer = Uitvoermap.open(map.resolve("a/b"))) {
            Files.writeString(uitvoer.resolve("van een ander.txt"), "x");
        }
        assertThat(map.resolve("a/b/van een ander.txt")).exists();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path bestand = Files.writeString(map.resolve("bestand"), "x");
        assertThatThrownBy(() -> Uitvoermap.open(bestand))
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("a folder; this is a file");
        assertThatThrownBy(() -> Uitvoermap.open(bestand.resolve("onder")))
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("a folder that can be made");
        assertThat(bestand).content().isEqualTo("x");
    }

    private static List<String> names(Path map) throws IOException {
        try (var alles = Files.list(map)) {
            return alles.map(pad -> pad.getFileName().toString()).toList();
        }
    }
}
