package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;

/** What is written can be read back, and what cannot be read is refused in one way. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class NotationProperties {
    @Property
    void anAmountIsReadBackFromBothNotations(@ForAll Bedrag a) {
        assertThat(Bedrag.parse(a.in(Taal.NL))).isEqualTo(a);
        assertThat(Bedrag.of(a.toString())).isEqualTo(a);
    }

    @Property
    void aPercentageIsReadBackFromBothNotations(@ForAll Percentage p) {
        assertThat(Percentage.parse(p.in(Taal.NL))).isEqualTo(p);
        assertThat(Percentage.of(p.toString())).isEqualTo(p);
    }

    @Property
    void pointsAreReadBackFromBothNotations(@ForAll Procentpunt p) {
        assertThat(Procentpunt.parse(p.in(Taal.NL))).isEqualTo(p);
        assertThat(Procentpunt.of(p.toString())).isEqualTo(p);
    }

    @Property
    void theLanguagesDifferOnlyInTheirMarks(@ForAll Bedrag a) {
        String english = a.in(Taal.EN).replace("€", "€ ");
        String swapped = english.replace(',', '#').replace('.', ',').replace('#', '.');
        assertThat(a.in(Taal.NL)).isEqualTo(swapped);
    }

    @Property(tries = 2000)
    void aTextIsReadOrRefusedAndNeverFailsOtherwise(@ForAll("almostNumbers") String text) {
        Throwable[] refusals = {
            catchThrowable(() -> Bedrag.parse(text)),
            catchThrowable(() -> Bedrag.of(text)),
            catchThrowable(() -> Percentage.parse(text)),
            catchThrowable(() -> Percentage.of(text)),
            catchThrowable(() -> Procentpunt.parse(text)),
            catchThrowable(() -> Procentpunt.of(text)),
        };
        for (Throwable refusal : refusals) {
            if (refusal != null) {
                assertThat(refusal).isInstanceOf(OngeldigeWaardeException.class);
            }
        }
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.strings()
                .withChars("0123456789.,-+€% eE\u00A0\u0663\n")
                .withChars("procentu")
                .ofMaxLength(14);
    }
}
