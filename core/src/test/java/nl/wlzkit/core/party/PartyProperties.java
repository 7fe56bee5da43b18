package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;

/** The numbers are made here, by the eleven test; if one belongs to somebody, that is chance. */
class PartyProperties {
    @Property
    void exactlyOneNinthDigitFitsOrNone(@ForAll("eightDigits") String acht) {
        // 9 x the first + ... + 2 x the eighth is the sum of the sums of the first one, two, ... eight digits, plus the
        // last
        int som = 0;
        int loop = 0;
        for (int i = 0; i < 8; i++) {
            loop += acht.charAt(i) - '0';
            som += loop;
        }
        som += loop;
        // the ninth digit is the remainder; a remainder of ten has no digit
        int rest = som % 11;
        for (int negende = 0; negende < 10; negende++) {
            String tekst = acht + negende;
            boolean goed = negende == rest;
            Throwable refusal = catchThrowable(() -> Bsn.parse(tekst));
            assertThat(refusal == null).as(tekst).isEqualTo(goed);
        }
    }

    @Property
    void oneOtherDigitIsNoticed(
            @ForAll("numbers") String bsn,
            @ForAll @IntRange(max = 8) int plaats,
            @ForAll @IntRange(max = 9) int cijfer) {
        String ander = bsn.substring(0, plaats) + cijfer + bsn.substring(plaats + 1);
        assertThat(catchThrowable(() -> Bsn.parse(ander)) == null).isEqualTo(ander.equals(bsn));
    }

    @Property
    void aNumberIsMaskedAndComesOutWhole(@ForAll("numbers") String cijfers) {
        Bsn bsn = Bsn.parse(cijfers);
        assertThat(bsn.voluit()).isEqualTo(cijfers);
        assertThat(bsn).isEqualTo(Bsn.parse(cijfers)).hasSameHashCodeAs(Bsn.parse(cijfers));
        assertThat(bsn + bsn.in(Taal.NL) + bsn.in(Taal.EN)).matches("[*]{27}");
    }

    @Property(tries = 2000)
    void aTextIsReadOrRefusedAndARefusalShowsNothing(@ForAll("almostNumbers") String tekst) {
        Throwable refusal = catchThrowable(() -> Bsn.parse(tekst));
        if (refusal != null) {
            assertThat(refusal).isInstanceOfSatisfying(OngeldigeWaardeException.class, e -> {
                assertThat(e.waarde()).isEqualTo('"' + Bsn.MASKER + '"');
                assertThat(e.bericht(Taal.NL)).startsWith(e.waarde() + ": verwacht een burgerservicenummer");
                assertThat(e.getMessage()).startsWith(e.waarde() + ": expected a citizen service number");
            });
        }
    }

    @Property(tries = 2000)
    void codesAreReadBackOrRefused(@ForAll("almostNumbers") String tekst) {
        Throwable agb = catchThrowable(
                () -> assertThat(AgbCode.parse(tekst)).hasToString(tekst).isEqualTo(AgbCode.parse(tekst)));
        assertThat(agb == null).isEqualTo(tekst.matches("[0-9]{8}"));
        Throwable uzovi = catchThrowable(
                () -> assertThat(UzoviCode.parse(tekst)).hasToString(tekst).isEqualTo(UzoviCode.parse(tekst)));
        assertThat(uzovi == null).isEqualTo(tekst.matches("[0-9]{4}"));
        for (Throwable refusal : new Throwable[] {agb, uzovi}) {
            if (refusal != null) {
                assertThat(refusal).isInstanceOf(OngeldigeWaardeException.class);
            }
        }
    }

    @Provide
    Arbitrary<String> eightDigits() {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(8);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .ofLength(8)
                .map(acht -> {
                    int som = 0;
                    for (int i = 0; i < 8; i++) {
                        som += (9 - i) * (acht.charAt(i) - '0');
                    }
                    return som % 11 == 10 ? "" : acht + som % 11;
                })
                .filter(s -> !s.isEmpty());
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('0', '9').ofMinLength(3).ofMaxLength(10),
                Arbitraries.strings().withChars("0123456789 .-\u0663a\n").ofMaxLength(10),
                numbers());
    }
}
