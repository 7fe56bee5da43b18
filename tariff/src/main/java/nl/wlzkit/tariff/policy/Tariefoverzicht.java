package nl.wlzkit.tariff.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;

/**
 * What every zorgkantoor of a policy gives one provider: for each period in which nothing changes by date, and each form of
 * delivery. Immutable and thread-safe.
 *
 * @param beleid the policy
 * @param aanbieder the provider
 * @param cellen the answers, by zorgkantoor, period and form in the order of the policy
 */
public record Tariefoverzicht(Tariefbeleid beleid, Aanbieder aanbieder, List<Cel> cellen) {
    /**
     * One answer.
     *
     * @param zorgkantoor who gives it
     * @param periode when
     * @param vorm for which form of delivery
     * @param uitkomst the percentage of the maximum tariff
     */
    public record Cel(Zorgkantoor zorgkantoor, Periode periode, Leveringsvorm vorm, Uitkomst<Percentage> uitkomst) {}

    /**
     * A period that is called by its year when it is one.
     *
     * @param geldigheid the days
     */
    public record Periode(Geldigheid geldigheid) implements Leesbaar {
        /**
         * Returns the day that stands for all others, since nothing changes within the period.
         *
         * @return the first day
         */
        public LocalDate dag() {
            return geldigheid.van().orElseThrow();
        }

        /**
         * Says whether the period is a whole calendar year.
         *
         * @return true if it is from 1 January through 31 December of one year
         */
        public boolean isYear() {
            int jaar = dag().getYear();
            return geldigheid.equals(Geldigheid.of(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31)));
        }

        @Override
        public String in(Taal taal) {
            return isYear() ? Integer.toString(dag().getYear()) : geldigheid.in(taal);
        }
    }

    /**
     * Copies the cells.
     *
     * @param beleid the policy
     * @param aanbieder the provider
     * @param cellen the answers, by zorgkantoor, period and form in the order of the policy
     */
    public Tariefoverzicht {
        cellen = List.copyOf(cellen);
    }

    /**
     * Asks a policy everything about a provider.
     *
     * @param beleid the policy
     * @param aanbieder the provider
     * @param zorgkantoren whom to ask
     * @param lezingen the readings that are chosen: name and choice; the others are at their default
     * @return the answers
     * @throws OngeldigeWaardeException if the policy has no such zorgkantoor, reading or choice
     * @throws TeVeelGevallenException if too little is known of the provider to compute all cases
     */
    public static Tariefoverzicht of(
            Tariefbeleid beleid, Aanbieder aanbieder, List<Zorgkantoor> zorgkantoren, Map<String, String> lezingen) {
        List<Cel> cellen = new ArrayList<>();
        for (Zorgkantoor zorgkantoor : zorgkantoren) {
            for (Geldigheid dagen : beleid.perioden()) {
                Periode periode = new Periode(dagen);
                Tariefvraag vraag = aanbieder.tell(beleid.vraag(zorgkantoor, periode.dag()));
                for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
                    vraag = vraag.choose(lezing.getKey(), lezing.getValue());
                }
                for (Object vorm : beleid.feit(Tariefbeleid.VORM).domein().cases()) {
                    Leveringsvorm leveringsvorm = Leveringsvorm.valueOf(vorm.toString());
                    cellen.add(new Cel(zorgkantoor, periode, leveringsvorm, beleid.answer(vraag.with(leveringsvorm))));
                }
            }
        }
        return new Tariefoverzicht(beleid, aanbieder, cellen);
    }
}
