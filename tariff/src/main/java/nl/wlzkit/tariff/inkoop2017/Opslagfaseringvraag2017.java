package nl.wlzkit.tariff.inkoop2017;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How much of an agreed surcharge of 2017 is granted at the three moments together? When and under which conditions is
 * regional policy; what the zorgkantoor grants of a part, after judging what was realised, is a hole of the zorgkantoor when
 * it is not told. Immutable and thread-safe.
 */
@Grondslag({"IK17-186"})
public final class Opslagfaseringvraag2017 extends Inkoopvraag<Opslagfaseringvraag2017> {
    /** The surcharge that was agreed, in points of the base percentage, 0 through 3. */
    public static final Inkoopfeit<Procentpunt> OPSLAG = Inkoopfeit.value(
            "opslag", true, "de overeengekomen opslag", "the surcharge that was agreed", Inkoopfeit.OPSLAG);

    /** Which part of the surcharge belongs to which moment; together at most the surcharge. */
    public static final Inkoopfeit<Delen> DELEN = Inkoopfeit.value(
            "delen", true, "het deel van de opslag per moment", "the part of the surcharge at each moment", Delen.VORM);

    private static final Map<Opslagmoment, Inkoopfeit<Percentage>> TOEKENNING = grants();

    private static Map<Opslagmoment, Inkoopfeit<Percentage>> grants() {
        Map<Opslagmoment, Inkoopfeit<Percentage>> feiten = new EnumMap<>(Opslagmoment.class);
        for (Opslagmoment moment : Opslagmoment.values()) {
            String woord = switch (moment) {
                case INITIEEL -> "toegekendInitieel";
                case HERSCHIKKING -> "toegekendHerschikking";
                case NACALCULATIE -> "toegekendNacalculatie";
            };
            feiten.put(
                    moment,
                    Inkoopfeit.percentage(
                            woord,
                            Eigenaar.ZORGKANTOOR,
                            "welk percentage van het deel het zorgkantoor toekent bij: " + moment.in(Taal.NL),
                            "what percentage of the part the zorgkantoor grants at: " + moment.in(Taal.EN)));
        }
        return feiten;
    }

    static final Inhoud INHOUD = inhoudVan();

    private static Inhoud inhoudVan() {
        List<Inkoopfeit<?>> feiten = new ArrayList<>(List.of(OPSLAG, DELEN));
        for (Opslagmoment moment : Opslagmoment.values()) {
            feiten.add(toegekend(moment));
        }
        return new Inhoud(feiten, Leeswijze.of());
    }

    /** The form needs a question to begin with; a document must tell the surcharge and its parts. */
    static final Opslagfaseringvraag2017 LEEG = new Opslagfaseringvraag2017(INHOUD.leeg());

    /**
     * The part of a surcharge at each moment, in points; a moment that is absent has none.
     *
     * @param punten the parts, each 0 through 3
     */
    public record Delen(Map<Opslagmoment, Procentpunt> punten) implements Leesbaar {
        private static final Waardevorm<Delen> VORM = Waardevormen.via(
                Waardevormen.perKey(
                        List.of(Opslagmoment.values()), Opslagmoment::name, moment -> Inkoopfeit.OPSLAG, false),
                Delen::new,
                Delen::punten);

        /**
         * Copies and checks the parts; a part of 0 is the same as none.
         *
         * @param punten the parts, each 0 through 3
         * @throws OngeldigeWaardeException if a part is not from 0 through 3 or has more than ten decimals
         */
        public Delen {
            Map<Opslagmoment, Procentpunt> kopie = new LinkedHashMap<>(punten);
            kopie.values().forEach(Inkoopfeit.OPSLAG::check);
            kopie.values().removeIf(p -> p.signum() == 0);
            punten = Map.copyOf(kopie);
        }

        /**
         * Returns the part at a moment.
         *
         * @param moment the moment
         * @return the part, 0 if there is none
         */
        public Procentpunt deel(Opslagmoment moment) {
            return punten.getOrDefault(moment, Procentpunt.NUL);
        }

        /**
         * Returns the parts together.
         *
         * @return the sum
         */
        public Procentpunt som() {
            return punten.values().stream().reduce(Procentpunt.NUL, Procentpunt::plus);
        }

        @Override
        public String in(Taal taal) {
            List<String> delen = new ArrayList<>();
            for (Opslagmoment moment : Opslagmoment.values()) {
                if (punten.containsKey(moment)) {
                    delen.add(moment.in(taal) + ": " + deel(moment).in(taal));
                }
            }
            return delen.isEmpty() ? (taal == Taal.NL ? "geen" : "none") : String.join("; ", delen);
        }

        /** Writes the parts in the order of the moments. */
        @Override
        public String toString() {
            List<String> delen = new ArrayList<>();
            for (Opslagmoment moment : Opslagmoment.values()) {
                delen.add(moment + "=" + deel(moment));
            }
            return delen.toString();
        }
    }

    Opslagfaseringvraag2017(Stand stand) {
        super(stand);
    }

    /**
     * Asks about a surcharge that is granted in parts; what is granted of them is open.
     *
     * @param opslag the agreed surcharge, 0 through 3
     * @param delen the part at each moment; together at most the surcharge
     * @return the question
     * @throws OngeldigeWaardeException if the surcharge is out of range, or the parts are more than it
     */
    public static Opslagfaseringvraag2017 of(Procentpunt opslag, Delen delen) {
        return LEEG.with(OPSLAG, opslag).with(DELEN, delen);
    }

    /**
     * Returns the fact of what is granted at a moment: a percentage of the part at that moment, 0 through 100.
     *
     * @param moment the moment
     * @return the fact
     */
    public static Inkoopfeit<Percentage> toegekend(Opslagmoment moment) {
        return Optional.ofNullable(TOEKENNING.get(moment)).orElseThrow();
    }

    @Override
    Inhoud inhoud() {
        return INHOUD;
    }

    @Override
    Opslagfaseringvraag2017 make(Stand stand) {
        return new Opslagfaseringvraag2017(stand);
    }

    @Override
    boolean asks(Inkoopfeit<?> feit) {
        for (Opslagmoment moment : Opslagmoment.values()) {
            if (toegekend(moment).equals(feit)) {
                return need(DELEN).deel(moment).signum() > 0;
            }
        }
        return true;
    }

    @Override
    List<Tegenspraak> contradictions() {
        Optional<Procentpunt> opslag = get(OPSLAG);
        Optional<Delen> delen = get(DELEN);
        if (opslag.isPresent() && delen.isPresent() && delen.get().som().compareTo(opslag.get()) > 0) {
            return List.of(new Tegenspraak(
                    DELEN,
                    Tekst.of(
                            "delen die samen niet meer zijn dan de opslag van " + opslag.get(),
                            "parts that together are not more than the surcharge of " + opslag.get())));
        }
        return List.of();
    }
}
