package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HerkomstTest {
    @Test
    void theHashIsSha256InLowerCaseHexadecimal() {
        // FIPS 180-4, the published examples: the empty message and "abc"
        assertThat(Herkomst.Bestand.of("leeg", new byte[0]).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Herkomst.Bestand.of("abc", "abc".getBytes(StandardCharsets.US_ASCII))
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theVersionIsThatOfTheProject() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("basedir", "."), "pom.xml"));
        Matcher parent = Pattern.compile("<parent>.*?<version>(.+?)</version>.*?</parent>", Pattern.DOTALL)
                .matcher(pom);
        assertThat(parent.find()).isTrue();
        assertThat(Herkomst.libraryVersion()).isEqualTo(parent.group(1)).doesNotContain("${");
    }

    @Test
    void aReceiptNamesTheVersionAndTheFiles() {
        List<Herkomst.Bestand> bestanden = List.of(Herkomst.Bestand.of("leeg", new byte[0]));
        assertThat(Herkomst.of(bestanden)).isEqualTo(new Herkomst(Herkomst.libraryVersion(), bestanden));
    }
}
