package nl.wlzkit.core.care;

import static nl.wlzkit.core.care.Leveringsvorm.MPT;
import static nl.wlzkit.core.care.Leveringsvorm.PGB;
import static nl.wlzkit.core.care.Leveringsvorm.VERBLIJF;
import static nl.wlzkit.core.care.Leveringsvorm.VPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeveringsvormTest {
    @Test
    void allButStayAreAtHomeAndAllButThePgbAreBoughtByTheZorgkantoor() {
        assertThat(Arrays.stream(Leveringsvorm.values()).filter(Leveringsvorm::isThuis))
                .containsExactly(VPT, MPT, PGB);
        assertThat(Arrays.stream(Leveringsvorm.values()).filter(Leveringsvorm::isInNatura))
                .containsExactly(VERBLIJF, VPT, MPT);
    }

    @Test
    void aFormIsReadByItsName() {
        assertThat(Leveringsvorm.parse("VPT")).isEqualTo(VPT);
        assertThat(Leveringsvorm.parse(" verblijf ")).isEqualTo(VERBLIJF);
        assertThat(Sector.parse("ggz")).isEqualTo(Sector.GGZ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V PT", "VPT.", "v\u0440t", "stay", "V&V"})
    void anotherNameIsRefused(String naam) {
        assertThatThrownBy(() -> Leveringsvorm.parse(naam))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageEndingWith("expected one of VERBLIJF, VPT, MPT, PGB");
        assertThatThrownBy(() -> Sector.parse(naam)).hasMessageEndingWith("expected one of VV, GZ, GGZ");
    }

    @Test
    void formsAndSectorsAreWrittenInBothLanguages() {
        assertThat(VPT.in(Taal.NL)).isEqualTo("vpt");
        assertThat(VPT.in(Taal.EN)).isEqualTo("vpt");
        assertThat(VERBLIJF.in(Taal.NL)).isEqualTo("verblijf");
        assertThat(VERBLIJF.in(Taal.EN)).isEqualTo("stay");
        assertThat(Sector.VV.in(Taal.NL)).isEqualTo("V&V");
        assertThat(Sector.GZ.in(Taal.EN)).isEqualTo("disability care (GZ)");
    }
}
