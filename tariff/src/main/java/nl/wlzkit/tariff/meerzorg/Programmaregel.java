package nl.wlzkit.tariff.meerzorg;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.time.LocalTime;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A part of a day: it begins where the part before it ended, the first one at 7:00. Immutable and thread-safe.
 *
 * @param tot its end, after 7:00 and at most 23:00, whole minutes
 * @param functie what it is spent on
 * @param clienten on how many clients there is one carer: 0.2 through 20, at most two decimals
 */
public record Programmaregel(LocalTime tot, Zorgfunctie functie, BigDecimal clienten) {
    static final LocalTime BEGIN = LocalTime.of(7, 0);
    static final LocalTime EINDE = LocalTime.of(23, 0);

    /** As many rows as the sheet has. */
    static final int MOST = Rekenmodel.LAATSTE_UURREGEL - Rekenmodel.EERSTE_UURREGEL + 1;

    private static final Grensvorm<BigDecimal> AANTAL = Waardevormen.number(
            Tekst.of("een aantal cliënten per begeleider", "a number of clients a carer"),
            new BigDecimal("0.2"),
            new BigDecimal(20),
            2,
            n -> n,
            n -> n);

    private static final Objectvorm.Eigenschap<Programmaregel, LocalTime> TOT =
            required("tot", Tijdvormen.TIJD, Programmaregel::tot);
    private static final Objectvorm.Eigenschap<Programmaregel, Zorgfunctie> FUNCTIE =
            required("functie", Waardevormen.constant(Zorgfunctie.class), Programmaregel::functie);
    private static final Objectvorm.Eigenschap<Programmaregel, BigDecimal> CLIENTEN =
            required("clienten", AANTAL, Programmaregel::clienten);
    static final Objectvorm<Programmaregel> VORM =
            Objectvorm.of(g -> new Programmaregel(g.get(TOT), g.get(FUNCTIE), g.get(CLIENTEN)), TOT, FUNCTIE, CLIENTEN);

    /**
     * Checks the values.
     *
     * @param tot its end, after 7:00 and at most 23:00, whole minutes
     * @param functie what it is spent on
     * @param clienten on how many clients there is one carer: 0.2 through 20, at most two decimals
     * @throws OngeldigeWaardeException if the end or the number is out of range
     */
    public Programmaregel {
        if (!tot.isAfter(BEGIN) || tot.isAfter(EINDE) || tot.getSecond() != 0 || tot.getNano() != 0) {
            throw new OngeldigeWaardeException(tot.toString(), Tijdvormen.expectedTime());
        }
        AANTAL.check(clienten);
        BigDecimal kaal = clienten.stripTrailingZeros();
        clienten = kaal.scale() < 0 ? kaal.setScale(0) : kaal;
    }
}
