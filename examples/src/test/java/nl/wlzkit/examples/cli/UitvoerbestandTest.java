package nl.wlzkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name stands for a whole file or for what it stood for before. */
class UitvoerbestandTest {
    @TempDir
    private Path folder;

    private static void write(Uitvoerbestand bestand, String tekst) throws IOException {
        try (Writer schrijver = bestand.writer()) {
            schrijver.write(tekst);
        }
    }

    private static List<String> names(Path map) throws IOException {
        try (var alle = Files.list(map)) {
            return alle.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNameIsThereWhenItIsDone() throws IOException {
        Path doel = Files.writeString(folder.resolve("uit.csv"), "oud");
        Uitvoerbestand bestand = Uitvoerbestand.open(doel);
        write(bestand, "één\n");

        assertThat(doel).hasContent("oud");
        assertThat(names(folder)).hasSize(2);
        Uitvoerbestand.finish(List.of(bestand));
        assertThat(doel).hasContent("één\n");
        assertThat(bestand.discard()).isEmpty();
        assertThat(names(folder)).containsExactly("uit.csv");
    }

    @Test
    void whatIsNotDoneLeavesNothing() throws IOException {
        Path doel = Files.writeString(folder.resolve("uit.csv"), "oud");
        Uitvoerbestand bestand = Uitvoerbestand.open(doel);
        write(bestand, "nieuw");

        assertThat(bestand.discard()).isEmpty();
        assertThat(bestand.discard()).isEmpty();
        assertThat(doel).hasContent("oud");
        assertThat(names(folder)).containsExactly("uit.csv");
    }

    /** Two files of which one does not fit: neither gets its name, and what was there is untouched. */
    @Test
    void aFullDiskIsOneClearErrorAndTheOldResultStays() throws IOException {
        Configuration klein = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(300 * 512)
                .setMaxCacheSize(0)
                .build();
        try (FileSystem schijf = Jimfs.newFileSystem(klein)) {
            Path map = Files.createDirectory(schijf.getPath("/map"));
            Path doel = Files.writeString(map.resolve("uit.csv"), "oud");
            Uitvoerbestand past = Uitvoerbestand.open(map.resolve("past.csv"));
            write(past, "klein");
            Uitvoerbestand groot = Uitvoerbestand.open(doel);

            assertThatThrownBy(() -> {
                        for (int i = 0; i < 400; i++) {
                            write(groot, "x".repeat(512));
                        }
                        Uitvoerbestand.finish(List.of(past, groot));
                    })
                    .isInstanceOf(OngeldigeInvoerException.class)
                    .hasMessageContaining("/map/uit.csv")
                    .hasMessageContaining("out of disk space")
                    .hasMessageContaining("nothing was changed");
            past.discard();
            groot.discard();
            assertThat(doel).hasContent("oud");
            assertThat(names(map)).containsExactly("uit.csv");
        }
    }

    /** The last characters are written only when the file is finished: that the disk is full then is told as well. */
    @Test
    void aDiskThatIsFullAtTheVeryEndIsToldToo() throws IOException {
        Configuration klein = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(4 * 512)
                .setMaxCacheSize(0)
                .build();
        try (FileSystem schijf = Jimfs.newFileSystem(klein)) {
            Path map = Files.createDirectory(schijf.getPath("/map"));
            Uitvoerbestand eerste = Uitvoerbestand.open(map.resolve("eerste.csv"));
            write(eerste, "klein");
            Uitvoerbestand laatste = Uitvoerbestand.open(map.resolve("laatste.csv"));
            write(laatste, "x".repeat(5 * 512));

            assertThatThrownBy(() -> Uitvoerbestand.finish(List.of(eerste, laatste)))
                    .isInstanceOf(OngeldigeInvoerException.class);
            eerste.discard();
            laatste.discard();
            assertThat(names(map)).isEmpty();
        }
    }

    @Test
    void whatCannotBeWrittenIsRefusedAtOnce() throws IOException {
        Path map = Files.createDirectory(folder.resolve("map"));

        assertThatThrownBy(() -> Uitvoerbestand.open(map))
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> Uitvoerbestand.open(folder.resolve("weg/uit.csv")))
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("a folder that is there");
        assertThat(names(folder)).containsExactly("map");
    }

    @Test
    void aFileIsNotTheOneThatIsRead() throws IOException {
        Path invoer = Files.writeString(folder.resolve("in.csv"), "in");
        Uitvoerbestand zelfde = Uitvoerbestand.open(folder.resolve("./in.csv"));
        Uitvoerbestand nieuw = Uitvoerbestand.open(folder.resolve("nieuw.csv"));

        assertThatThrownBy(() -> zelfde.checkOther(invoer))
                .isInstanceOf(OngeldigeInvoerException.class)
                .hasMessageContaining("another file");
        assertThatThrownBy(() -> nieuw.checkOther(folder.resolve("x/../nieuw.csv")))
                .isInstanceOf(OngeldigeInvoerException.class);
        assertThat(nieuw.checkOther(invoer)).isEqualTo(invoer);
        zelfde.discard();
        nieuw.discard();
    }

    /** Where links exist: the link stays, and the file it leads to is the new one. */
    @Test
    void aLinkStaysALink() throws IOException {
        Path echt = Files.writeString(folder.resolve("echt.csv"), "oud");
        Path link;
        try {
            link = Files.createSymbolicLink(folder.resolve("link.csv"), echt);
        } catch (UnsupportedOperationException | IOException e) {
            return;
        }
        Uitvoerbestand bestand = Uitvoerbestand.open(link);
        write(bestand, "nieuw");
        Uitvoerbestand.finish(List.of(bestand));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(echt).hasContent("nieuw");
    }
}
