package nl.wlzkit.tariff.budget;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Kengetal;
import nl.wlzkit.core.party.Kerncijfers;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Resources;

/**
 * The table that the source prints: the budget for administrative costs of 2016 as a percentage of the revenue, for the eight
 * zorgkantoren. Not for ONVZ and a.s.r., whose budget is as large as their revenue. Immutable and thread-safe.
 */
@Grondslag({"P21-150", "P21-154"})
public final class Beheerskostentabel {
    static final String BESTAND = "beheerskostenratio-2016.tsv";

    private static final class Gedrukt {
        private static final Beheerskostentabel TABEL = read();
    }

    private final Map<Wlzuitvoerder, Percentage> gedrukt;

    private Beheerskostentabel(Map<Wlzuitvoerder, Percentage> gedrukt) {
        this.gedrukt = Collections.unmodifiableMap(gedrukt);
    }

    private static Beheerskostentabel read() {
        Map<Wlzuitvoerder, Percentage> gedrukt = new EnumMap<>(Wlzuitvoerder.class);
        Resources.text(Beheerskostentabel.class.getResourceAsStream(BESTAND), BESTAND)
                .lines()
                .skip(1)
                .map(r -> r.split("\t", -1))
                .forEach(r -> gedrukt.put(Wlzuitvoerder.parse(r[0]), Percentage.parse(r[1])));
        return new Beheerskostentabel(gedrukt);
    }

    /**
     * Returns the printed table.
     *
     * @return the table, always the same
     */
    public static Beheerskostentabel of2016() {
        return Gedrukt.TABEL;
    }

    /**
     * Returns the percentages as printed.
     *
     * @return a percentage of one decimal for each of the eight
     */
    public Map<Wlzuitvoerder, Percentage> gedrukt() {
        return gedrukt;
    }

    /**
     * Calculates a percentage again from the key figures.
     *
     * @param uitvoerder whose; also one that is not in the printed table
     * @param decimalen how many decimals, half up
     * @return the percentage; absent where there is no revenue
     */
    public static Optional<Percentage> herrekend(Wlzuitvoerder uitvoerder, int decimalen) {
        return uitslag(uitvoerder).percentage(decimalen);
    }

    /**
     * Compares the budget, the revenue and the costs of 2016.
     *
     * @param uitvoerder whose
     * @return what the budget is beside them
     */
    public static Beheerskostenuitslag uitslag(Wlzuitvoerder uitvoerder) {
        return Beheerskostenuitslag.of(
                figure(uitvoerder, Kengetal.BUDGET_BEHEERSKOSTEN),
                figure(uitvoerder, Kengetal.OPBRENGSTEN),
                Optional.of(figure(uitvoerder, Kengetal.BEHEERSKOSTEN)));
    }

    /**
     * Returns the Wlz-uitvoerders of the printed table, the largest revenue of 2016 first.
     *
     * @return the eight
     */
    public List<Wlzuitvoerder> naarGrootte() {
        return Arrays.stream(Wlzuitvoerder.values())
                .filter(gedrukt::containsKey)
                .sorted(Comparator.comparing((Wlzuitvoerder u) -> figure(u, Kengetal.OPBRENGSTEN))
                        .reversed())
                .toList();
    }

    private static Bedrag figure(Wlzuitvoerder uitvoerder, Kengetal kengetal) {
        return Kerncijfers.of2016().van(uitvoerder, kengetal);
    }
}
