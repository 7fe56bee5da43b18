package nl.wlzkit.tariff.bijzonder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** Where meerzorg is open, and by which procedure it is asked for. */
class MeerzorgopenstellingTest {
    private static Meerzorgvraag ask(Sector sector, String keuze, String dag) {
        return Meerzorgvraag.of(sector, Leveringskeuze.parse(keuze), LocalDate.parse(dag));
    }

    @Test
    void whyItIsClosed() {
        assertThat(Meerzorgopenstelling.refusals(ask(Sector.GZ, "VERBLIJF", "2015-01-01")))
                .isEmpty();
        assertThat(Meerzorgopenstelling.refusals(ask(Sector.VV, "VERBLIJF", "2015-12-31")))
                .extracting(Stap::regel)
                .containsExactly("IK17-272");
        assertThat(Meerzorgopenstelling.refusals(ask(Sector.GGZ, "VPT", "2015-12-31")))
                .extracting(Stap::regel)
                .containsExactly("IK17-272", "IK17-273", "IK17-025");
        assertThat(Meerzorgopenstelling.refusals(ask(Sector.GGZ, "DTV+PGB", "2017-01-01")))
                .extracting(Stap::regel)
                .containsExactly("IK17-025");
    }

    @Test
    void onlyWhereItCanBeOpenAreTheAmountsHoles() {
        assertThat(ask(Sector.GZ, "VPT", "2016-01-01").gaten())
                .extracting(Gat::feit)
                .containsExactly("nodig", "financiering");
        assertThat(ask(Sector.VV, "VERBLIJF", "2015-12-31").gaten()).isEmpty();
        Meerzorgvraag ggz = ask(Sector.GGZ, "VPT", "2016-01-01");
        assertThat(ggz.gaten()).isEmpty();
        assertThat(ggz.open(ggz.lezingen().get(0)).gaten())
                .extracting(Gat::feit)
                .containsExactly("ggz-thuis", "nodig", "financiering");
        Meerzorgvraag open = ask(Sector.GZ, "VPT", "2016-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> new Meerzorgopenstelling().calculate(open, Spoor.UIT));
    }

    @Test
    void thePilotsAreOfDisabilityCare() {
        assertThat(Meerzorgopenstelling.procedure(pilot(Sector.GZ, Optional.of(true))))
                .contains(Meerzorgprocedure.AFWIJKEND_MOGELIJK);
        assertThat(Meerzorgopenstelling.procedure(pilot(Sector.GZ, Optional.of(false))))
                .contains(Meerzorgprocedure.REGULIER);
        assertThat(Meerzorgopenstelling.procedure(pilot(Sector.VV, Optional.of(true))))
                .contains(Meerzorgprocedure.REGULIER);
        assertThat(Meerzorgopenstelling.procedure(pilot(Sector.GZ, Optional.empty())))
                .isEmpty();
    }

    private static Meerzorgvraag pilot(Sector sector, Optional<Boolean> proeftuin) {
        return new Meerzorgvraag(
                sector,
                Leveringskeuze.parse("VERBLIJF"),
                LocalDate.of(2016, 6, 1),
                Optional.empty(),
                Optional.empty(),
                proeftuin,
                Meerzorgvraag.LEZINGEN);
    }

    @Test
    void aDayOfWhichTheDocumentsDoNotSpeakIsRefused() {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> ask(Sector.GZ, "VPT", "2018-01-01"));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> ask(Sector.GZ, "VPT", "2014-12-31"));
    }

    @Test
    void wordsInBothLanguages() {
        assertThat(Meerzorgprocedure.REGULIER.in(Taal.NL)).isEqualTo("regulier");
        assertThat(Meerzorgprocedure.AFWIJKEND_MOGELIJK.in(Taal.EN)).isEqualTo("may deviate");
    }
}
