package nl.wlzkit.core.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static InputStream in(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(UTF_8));
    }

    @Test
    void aTableHasAHeaderAndRowsOfItsWidth() {
        assertThat(Resources.table(in("a\tb\n1\t\n"), "x")).containsExactly(List.of("a", "b"), List.of("1", ""));
        assertThat(Resources.rows(in("a\tb\n1\té\n"), "x")).containsExactly(List.of("1", "é"));
        assertThat(Resources.rows(in("a\n"), "x")).isEmpty();
    }

    @Test
    void aTableOfAnotherFormIsADefectOfTheJar() {
        assertThatThrownBy(() -> Resources.table(in("a\tb\n1\n"), "x.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("x.tsv: expected as many columns");
        assertThatThrownBy(() -> Resources.table(in(""), "x.tsv")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Resources.table(null, "x.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this jar lacks its resource x.tsv");
    }
}
