package nl.wlzkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;

/** A constraint is its type, asked; and no number of a citizen comes out. Every BSN is made here, by the eleven test. */
class ValidatieProperties {
    private static final Validator VALIDATOR = WlzValidatie.validator(Taal.EN);
    private static final Validator OTHER = WlzValidatie.validator(Taal.NL);

    private static final Map<String, Consumer<String>> TYPES = Map.ofEntries(
            Map.entry("agb", AgbCode::parse),
            Map.entry("bedrag", Bedrag::parse),
            Map.entry("kaalBedrag", Bedrag::of),
            Map.entry("bsn", nl.wlzkit.core.party.Bsn::parse),
            Map.entry("percentage", Percentage::parse),
            Map.entry("kaalPercentage", Percentage::of),
            Map.entry("vorm", Leveringsvorm::parse),
            Map.entry("prestatie", nl.wlzkit.core.care.Prestatiecode::new),
            Map.entry("sector", Sector::parse),
            Map.entry("uzovi", UzoviCode::parse),
            Map.entry("zorgkantoor", Zorgkantoor::parse),
            Map.entry("profielcode", Zorgprofiel::ofCode),
            Map.entry("profiel", Zorgprofiel::parse));

    @Property(tries = 3000)
    void aTextIsValidExactlyWhenTheTypeAcceptsIt(@ForAll("texts") String t) {
        Set<String> refused =
                VALIDATOR.validate(new MessagesTest.Alles(t, t, t, t, t, t, t, t, t, t, t, t, t, null, null)).stream()
                        .map(v -> v.getPropertyPath().toString())
                        .collect(Collectors.toSet());
        TYPES.forEach((property, type) -> {
            boolean accepted = true;
            try {
                type.accept(t);
            } catch (OngeldigeWaardeException e) {
                accepted = false;
            }
            assertThat(refused.contains(property)).as(property + " " + t).isEqualTo(!accepted);
        });
    }

    @Property
    void aPeriodIsValidExactlyWhenGeldigheidAcceptsIt(
            @ForAll("days") LocalDate van, @ForAll("days") LocalDate totEnMet) {
        boolean accepted = true;
        try {
            new Geldigheid(Optional.ofNullable(van), Optional.ofNullable(totEnMet));
        } catch (OngeldigeWaardeException e) {
            accepted = false;
        }
        assertThat(VALIDATOR
                        .validate(new WlzValidatieTest.Periode(van, totEnMet))
                        .isEmpty())
                .isEqualTo(accepted);
    }

    record Clienten(
            List<@Bsn String> nummers,
            Map<@Bsn String, @Agb String> per,
            @Bsn @Agb String ander) {}

    @Property
    void noDigitsComeOut(@ForAll("numbers") List<String> nummers) {
        String eerste = nummers.get(0);
        Clienten clienten = new Clienten(nummers, Map.of(eerste, "x"), eerste);
        try {
            WlzValidatie.check(clienten, "clienten", VALIDATOR);
        } catch (OngeldigeInvoerException e) {
            for (Probleem p : e.problemen()) {
                String zonderPlaats = p.pointer().replaceAll("/nummers/\\d+", "") + p.waarde();
                assertThat(zonderPlaats).doesNotContainPattern("\\d");
            }
            nummers.forEach(n -> assertThat(e.getMessage() + e.bericht(Taal.NL)).doesNotContain(n));
            return;
        }
        throw new AssertionError("an AGB code has eight digits, so something is always wrong");
    }

    @Property
    void theProblemsAreThoseOfTheViolationsAndAlwaysInTheSameOrder(@ForAll("numbers") List<String> nummers) {
        Clienten clienten = new Clienten(nummers, Map.of(nummers.get(0), "x"), nummers.get(0));
        List<Probleem> problemen = WlzValidatie.problemen(clienten, VALIDATOR);
        assertThat(problemen)
                .hasSameSizeAs(VALIDATOR.validate(clienten))
                .isEqualTo(WlzValidatie.problemen(clienten, OTHER));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('0', '9').ofMinLength(3).ofMaxLength(10),
                Arbitraries.strings()
                        .withChars("0123456789.,-€% abcgvzAVGZ\u0663\n{}$")
                        .ofMaxLength(10),
                Arbitraries.of(Zorgprofiel.class).map(Zorgprofiel::notatie),
                Arbitraries.of(Zorgprofiel.class).map(Zorgprofiel::code),
                Arbitraries.of(Zorgkantoor.class).map(Zorgkantoor::naam),
                Arbitraries.of(Leveringsvorm.class).map(Enum::name),
                Arbitraries.of("VV", " gz ", "GGZ", "V V", "vpt", "Z262", "V\u200B", "z262", "H1234A"),
                Arbitraries.longs().map(l -> Bedrag.ofCenten(l / 10_000).in(Taal.NL)),
                bsn());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 5)
                .map(i -> LocalDate.of(2024, 2, 27).plusDays(i))
                .injectNull(0.2);
    }

    @Provide
    Arbitrary<List<String>> numbers() {
        return Arbitraries.oneOf(
                        bsn(),
                        Arbitraries.strings()
                                .withCharRange('0', '9')
                                .ofMinLength(7)
                                .ofMaxLength(11))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<String> bsn() {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(8).map(acht -> {
            int som = 0;
            for (int i = 0; i < 8; i++) {
                som += (9 - i) * (acht.charAt(i) - '0');
            }
            return som % 11 == 10 ? "999990019" : acht + som % 11;
        });
    }
}
