package nl.wlzkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class VoorbeeldTest {
    record Client(@NotNull @Bsn String bsn, @Zorgprofielcode String zorgprofiel) {}

    @GeldigePeriode
    record Toewijzing(@Agb String aanbieder, LocalDate van, LocalDate totEnMet, List<@Valid Client> clienten) {}

    private static final Validator VALIDATOR = WlzValidatie.validator(Taal.NL);

    static Toewijzing accept(Toewijzing toewijzing) {
        return WlzValidatie.check(toewijzing, "toewijzing", VALIDATOR);
    }

    @Test
    void theReadmeShowsWhatItSays() {
        Toewijzing fout = new Toewijzing(
                "1234",
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2024, 4, 1),
                List.of(new Client("999990019", "753"), new Client("999990018", "4VV")));
        assertThatThrownBy(() -> accept(fout))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.bericht(Taal.NL)).isEqualTo("""
                                4 problemen in toewijzing:
                                  /aanbieder: gevonden "1234"; verwacht: een AGB-code: 8 cijfers
                                  /clienten/1/bsn: gevonden "*********"; verwacht: een burgerservicenummer: 9 cijfers die aan de elfproef voldoen
                                  /clienten/1/zorgprofiel: gevonden "4VV"; verwacht: een code van lijst COD163, zoals 753
                                  /totEnMet: gevonden 2024-04-01; verwacht: een laatste dag niet vóór de eerste (van)"""));
        Toewijzing goed = new Toewijzing("01234567", LocalDate.of(2024, 5, 1), null, List.of());
        assertThat(accept(goed)).isSameAs(goed);
    }
}
