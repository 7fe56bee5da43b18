package nl.wlzkit.tariff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import nl.wlzkit.tariff.policy.Vragen;
import nl.wlzkit.tariff.policy.Vragen.Verteld;

/** What is advised reaches what was asked, and no less of it does. */
class AdviesProperties {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();

    private static Optional<Percentage> certain(Tariefvraag vraag, Map<String, Object> feiten) {
        Tariefvraag met = vraag;
        for (Map.Entry<String, Object> feit : feiten.entrySet()) {
            met = met.with(feit.getKey(), feit.getValue());
        }
        var omhulling = BELEID.hull(met);
        return omhulling.oordeel() == Oordeel.VOLDOET
                ? Optional.of(omhulling.waarde().orElseThrow().van())
                : Optional.empty();
    }

    @Property(tries = 60)
    void theSetReachesItAndNoProperSubsetDoes(
            @ForAll("verteld") Verteld verteld, @ForAll("doelen") Percentage doel, @ForAll Leveringsvorm vorm) {
        Tariefvraag vraag = verteld.vraag().with(vorm == Leveringsvorm.PGB ? Leveringsvorm.MPT : vorm);
        Advies advies = Advies.of(vraag, Optional.of(doel));

        assertThat(advies.nu()).isEqualTo(BELEID.answer(vraag).omhulling());
        Percentage genoeg = advies.isHaalbaar() ? doel : advies.bereikbaar().orElse(Percentage.HONDERD);
        for (Advies.Voorstel voorstel : advies.voorstellen()) {
            assertThat(voorstel.feiten())
                    .allSatisfy((feit, waarde) ->
                            assertThat(vraag.feiten().get(feit)).isNotEqualTo(waarde));
            assertThat(certain(vraag, voorstel.feiten()).orElseThrow()).isGreaterThanOrEqualTo(genoeg);
            for (String weg : voorstel.feiten().keySet()) {
                Map<String, Object> minder = new HashMap<>(voorstel.feiten());
                minder.remove(weg);
                assertThat(certain(vraag, minder).filter(p -> p.compareTo(genoeg) >= 0))
                        .isEmpty();
            }
        }
        assertThat(advies.voorstellen().isEmpty()).isEqualTo(advies.bereikbaar().isEmpty());
        assertThat(advies.bereikbaar()
                        .filter(b -> certain(vraag, Map.of())
                                .filter(nu -> nu.compareTo(b) > 0)
                                .isPresent()))
                .isEmpty();
    }

    @Provide
    Arbitrary<Verteld> verteld() {
        return Vragen.verteld();
    }

    @Provide
    Arbitrary<Percentage> doelen() {
        return Arbitraries.of("91", "93.5", "95.5", "95.6", "96", "97.5", "99", "100")
                .map(Percentage::of);
    }
}
