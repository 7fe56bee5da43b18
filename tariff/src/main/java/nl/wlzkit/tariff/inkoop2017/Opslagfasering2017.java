package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.tariff.inkoop2017.Opslagfaseringvraag2017.DELEN;
import static nl.wlzkit.tariff.inkoop2017.Opslagfaseringvraag2017.OPSLAG;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What is granted of an agreed surcharge at the three moments together, in points of the base percentage: of the part at each
 * moment what the zorgkantoor grants. Never more than the part, and together never more than what was agreed; exact, nothing
 * is rounded. Immutable and thread-safe.
 */
public final class Opslagfasering2017 implements Berekening<Opslagfaseringvraag2017, Procentpunt> {
    private static final Stap BEGIN =
            new Stap("IK17-185", Tekst.of("beloning voor wat gerealiseerd is", "reward for what is realised"));
    private static final Stap HOOGSTENS = new Stap("IK17-181", Tekst.of("hoogste opslag", "highest surcharge"));
    private static final Stap REST = new Stap("IK17-185", Tekst.of("niet toegekend", "not granted"));
    private static final Map<Opslagmoment, Stap> MOMENTEN = momenten();

    private static Map<Opslagmoment, Stap> momenten() {
        Map<Opslagmoment, Stap> stappen = new EnumMap<>(Opslagmoment.class);
        for (Opslagmoment moment : Opslagmoment.values()) {
            stappen.put(moment, new Stap("IK17-187", Tekst.of(moment.in(Taal.NL), moment.in(Taal.EN))));
        }
        return Collections.unmodifiableMap(stappen);
    }

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            BEGIN,
            HOOGSTENS,
            REST,
            new Stap("IK17-187", Tekst.of(Opslagmoment.INITIEEL.in(Taal.NL), Opslagmoment.INITIEEL.in(Taal.EN))));

    /** Makes the calculator. */
    public Opslagfasering2017() {}

    /**
     * What was granted of an agreed surcharge.
     *
     * @param opslag what was agreed
     * @param toegekend what was granted at each moment, in the order of the moments
     */
    public record Fasering(Procentpunt opslag, Map<Opslagmoment, Procentpunt> toegekend) {
        /**
         * Copies the parts.
         *
         * @param opslag what was agreed
         * @param toegekend what was granted at each moment, in the order of the moments
         */
        public Fasering {
            Map<Opslagmoment, Procentpunt> kopie = new EnumMap<>(Opslagmoment.class);
            kopie.putAll(toegekend);
            toegekend = Collections.unmodifiableMap(kopie);
        }

        /**
         * Returns what was granted at a moment and those before it.
         *
         * @param moment the moment
         * @return the points that are then in the tariff
         */
        public Procentpunt tot(Opslagmoment moment) {
            Procentpunt som = Procentpunt.NUL;
            for (Map.Entry<Opslagmoment, Procentpunt> deel : toegekend.entrySet()) {
                som = deel.getKey().compareTo(moment) <= 0 ? som.plus(deel.getValue()) : som;
            }
            return som;
        }

        /**
         * Returns what was granted in all.
         *
         * @return the sum
         */
        public Procentpunt totaal() {
            return tot(Opslagmoment.NACALCULATIE);
        }

        /**
         * Returns what was agreed and not granted.
         *
         * @return what was agreed less what was granted, never below 0
         */
        public Procentpunt rest() {
            return opslag.plus(totaal().negate());
        }
    }

    /**
     * Says what is granted when.
     *
     * @param vraag a complete question
     * @return the parts
     * @throws IllegalArgumentException if a fact that is needed is a hole
     */
    public static Fasering phase(Opslagfaseringvraag2017 vraag) {
        Map<Opslagmoment, Procentpunt> toegekend = new EnumMap<>(Opslagmoment.class);
        for (Opslagmoment moment : Opslagmoment.values()) {
            toegekend.put(moment, granted(vraag, moment));
        }
        return new Fasering(vraag.need(OPSLAG), toegekend);
    }

    private static Procentpunt granted(Opslagfaseringvraag2017 vraag, Opslagmoment moment) {
        Procentpunt deel = vraag.need(DELEN).deel(moment);
        return deel.signum() == 0
                ? Procentpunt.NUL
                : vraag.need(Opslagfaseringvraag2017.toegekend(moment)).of(Percentage.of(deel.toBigDecimal()));
    }

    @Override
    public Antwoord<Procentpunt> calculate(Opslagfaseringvraag2017 vraag, Spoor spoor) {
        Fasering fasering = phase(vraag);
        Procentpunt som = spoor.begin(BEGIN, Procentpunt.NUL, () -> List.of(OPSLAG.gegeven(vraag.need(OPSLAG))));
        for (Map.Entry<Opslagmoment, Stap> moment : MOMENTEN.entrySet()) {
            som = spoor.step(
                    moment.getValue(),
                    som,
                    fasering.tot(moment.getKey()),
                    () -> List.of(
                            DELEN.gegeven(vraag.need(DELEN)),
                            Opslagfaseringvraag2017.toegekend(moment.getKey())
                                    .gegeven(vraag.need(Opslagfaseringvraag2017.toegekend(moment.getKey())))));
        }
        if (som.equals(Opslagmoment.MAXIMUM)) {
            spoor.note(HOOGSTENS, List::of);
        }
        if (fasering.rest().signum() > 0) {
            spoor.note(
                    REST,
                    () -> List.of(Gegeven.of(
                            "rest", Tekst.of("rest van de opslag", "rest of the surcharge"), fasering.rest())));
        }
        return Antwoord.of(som);
    }

    @Override
    public Herkomst herkomst() {
        return Meerjarigheid2017.HERKOMST;
    }
}
