package nl.wlzkit.tariff.thuis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One part of ZZP-meerzorg: what is planned of it in a week, and its tariff. Immutable and thread-safe.
 *
 * @param soort which part
 * @param tarief the tariff in euros an hour, 0 through 1,000 with at most four decimals; absent when it is not known
 * @param activiteiten what is planned, at most 100
 */
public record Deelprestatie(Soort soort, Optional<Bedrag> tarief, List<Activiteit> activiteiten) {
    /** The parts of ZZP-meerzorg. */
    public enum Soort implements Leesbaar {
        /** Care where the client lives. */
        WOONZORG("woonzorg", "residential care"),
        /** Day care. */
        DAGBESTEDING("dagbesteding", "day care"),
        /** Treatment. */
        BEHANDELING("behandeling", "treatment");

        private final String nl;
        private final String en;

        Soort(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public String in(Taal taal) {
            return taal == Taal.NL ? nl : en;
        }
    }

    /**
     * What is planned in a week, for one client or a group: time that is bound to clients directly.
     *
     * @param uren how long it takes, in hours a week: 0 through 1,000 with at most four decimals
     * @param begeleiders how many carers do it together, 1 through 100
     * @param clienten how many clients it is for together, 1 through 1,000
     */
    public record Activiteit(Uren uren, int begeleiders, int clienten) {
        private static final Eigenschap<Activiteit, Uren> UREN =
                Objectvorm.required("uren", Uren.vorm(BigDecimal.ZERO), Activiteit::uren);
        private static final Eigenschap<Activiteit, Integer> BEGELEIDERS =
                Objectvorm.required("begeleiders", Waardevormen.integer(1, MEESTE), Activiteit::begeleiders);
        private static final Eigenschap<Activiteit, Integer> CLIENTEN =
                Objectvorm.required("clienten", Waardevormen.integer(1, GROEP), Activiteit::clienten);
        private static final Objectvorm<Activiteit> VORM = Objectvorm.of(
                g -> new Activiteit(g.get(UREN), g.get(BEGELEIDERS), g.get(CLIENTEN)), UREN, BEGELEIDERS, CLIENTEN);

        /**
         * Checks the numbers.
         *
         * @param uren how long it takes, in hours a week: 0 through 1,000 with at most four decimals
         * @param begeleiders how many carers do it together, 1 through 100
         * @param clienten how many clients it is for together, 1 through 1,000
         * @throws OngeldigeWaardeException if a number is out of range
         */
        public Activiteit {
            Meerzorg2016vraag.told(uren);
            Thuiswoorden.number(begeleiders, 1, MEESTE);
            Thuiswoorden.number(clienten, 1, GROEP);
        }

        /** The hours of one client: the time, times the carers, divided by the clients. */
        Breuk perClient() {
            return uren.getal().times(Breuk.of(begeleiders, clienten));
        }
    }

    private static final int MEESTE = 100;
    private static final int GROEP = 1_000;
    private static final Bedrag HOOGSTE = Bedrag.of("1000");

    private static final Eigenschap<Deelprestatie, Soort> SOORT =
            Objectvorm.required("soort", Thuiswoorden.word(Soort.class), Deelprestatie::soort);
    private static final Eigenschap<Deelprestatie, Bedrag> TARIEF = Objectvorm.optional(
            "tarief",
            Waardevormen.number(
                    Tekst.of("een tarief per uur", "a tariff an hour"),
                    BigDecimal.ZERO,
                    HOOGSTE.toBigDecimal(),
                    4,
                    Bedrag::of,
                    Bedrag::toBigDecimal),
            Deelprestatie::tarief);
    private static final Eigenschap<Deelprestatie, List<Activiteit>> ACTIVITEITEN = Objectvorm.required(
            "activiteiten", Waardevormen.list(Activiteit.VORM, MEESTE), Deelprestatie::activiteiten);
    static final Objectvorm<Deelprestatie> VORM = Objectvorm.of(
            g -> new Deelprestatie(g.get(SOORT), g.find(TARIEF), g.get(ACTIVITEITEN)), SOORT, TARIEF, ACTIVITEITEN);

    /**
     * Checks the tariff.
     *
     * @param soort which part
     * @param tarief the tariff in euros an hour, 0 through 1,000 with at most four decimals; absent when it is not known
     * @param activiteiten what is planned, at most 100
     * @throws OngeldigeWaardeException if the tariff is out of range, there are too many activities, or they take more
     *     than 10,000 hours of one client
     */
    public Deelprestatie {
        tarief.ifPresent(t -> {
            Meerzorg2016vraag.TARIEVEN.check(t);
            if (t.toBigDecimal().scale() > 4) {
                throw new OngeldigeWaardeException(
                        t.toString(),
                        Tekst.of("een tarief met hoogstens vier decimalen", "a tariff with at most four decimals"));
            }
        });
        activiteiten = List.copyOf(activiteiten);
        Thuiswoorden.number(activiteiten.size(), 0, MEESTE);
        planned(activiteiten);
    }

    private static Uren planned(List<Activiteit> activiteiten) {
        Breuk som = Breuk.NUL;
        for (Activiteit activiteit : activiteiten) {
            som = som.plus(activiteit.perClient());
        }
        return new Uren(som);
    }

    /** The hours that are planned for this client in a week, exactly. */
    Uren uren() {
        return planned(activiteiten);
    }
}
