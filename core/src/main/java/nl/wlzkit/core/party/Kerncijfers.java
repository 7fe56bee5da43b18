package nl.wlzkit.core.party;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Grondslag;

/**
 * The key figures of the ten Wlz-uitvoerders over one year, and the totals that the source prints beside them. The source
 * prints thousands of euros; here they are exact amounts in euros. They do not reckon with administrative costs that were
 * paid back later. Immutable and thread-safe.
 */
@Grondslag({"P21-122", "P21-148", "P21-149"})
public final class Kerncijfers {
    private static final long DUIZEND = 1_000;

    private static final class Jaar2016 {
        private static final Kerncijfers CIJFERS = read(2016, "kerncijfers-2016.tsv");
    }

    private final int jaar;
    private final Map<Kengetal, Map<Wlzuitvoerder, Bedrag>> cijfers;
    private final Map<Kengetal, Bedrag> totalen;

    private Kerncijfers(int jaar, Map<Kengetal, Map<Wlzuitvoerder, Bedrag>> cijfers, Map<Kengetal, Bedrag> totalen) {
        this.jaar = jaar;
        this.cijfers = cijfers;
        this.totalen = totalen;
    }

    /**
     * Returns the figures over 2016, the only year that the source has.
     *
     * @return the figures, always the same
     */
    public static Kerncijfers of2016() {
        return Jaar2016.CIJFERS;
    }

    private static Kerncijfers read(int jaar, String bestand) {
        List<List<String>> rijen = Rijen.of(bestand);
        List<String> kop = rijen.get(0);
        Map<Kengetal, Map<Wlzuitvoerder, Bedrag>> cijfers = new EnumMap<>(Kengetal.class);
        Map<Kengetal, Bedrag> totalen = new EnumMap<>(Kengetal.class);
        for (List<String> rij : rijen.subList(1, rijen.size())) {
            Kengetal kengetal = Kengetal.valueOf(rij.get(0));
            Map<Wlzuitvoerder, Bedrag> perUitvoerder = new EnumMap<>(Wlzuitvoerder.class);
            for (int i = 1; i < kop.size(); i++) {
                Bedrag bedrag = Bedrag.of(rij.get(i)).times(DUIZEND);
                if (kop.get(i).equals("TOTAAL")) {
                    totalen.put(kengetal, bedrag);
                } else {
                    perUitvoerder.put(Wlzuitvoerder.valueOf(kop.get(i)), bedrag);
                }
            }
            cijfers.put(kengetal, perUitvoerder);
        }
        if (totalen.size() != Kengetal.values().length
                || cijfers.values().stream().anyMatch(p -> p.size() != Wlzuitvoerder.values().length)) {
            throw new IllegalStateException(bestand + ": expected every key figure of every Wlz-uitvoerder");
        }
        return new Kerncijfers(jaar, cijfers, totalen);
    }

    /**
     * Returns the year.
     *
     * @return the year
     */
    public int jaar() {
        return jaar;
    }

    /**
     * Returns one figure.
     *
     * @param uitvoerder whose
     * @param kengetal which
     * @return the amount in euros, a whole number of thousands
     */
    public Bedrag van(Wlzuitvoerder uitvoerder, Kengetal kengetal) {
        return figure(figure(cijfers, kengetal), uitvoerder);
    }

    /**
     * Returns the total that the source prints.
     *
     * @param kengetal of which figure
     * @return the amount in euros, as printed; {@link #som} adds the figures up
     */
    public Bedrag totaal(Kengetal kengetal) {
        return figure(totalen, kengetal);
    }

    /**
     * Adds a figure up over the ten Wlz-uitvoerders.
     *
     * @param kengetal which figure
     * @return the sum in euros; for 2016 it equals the printed total for all five
     */
    public Bedrag som(Kengetal kengetal) {
        return figure(cijfers, kengetal).values().stream().reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static <K, T> T figure(Map<K, T> van, K sleutel) {
        return Objects.requireNonNull(van.get(sleutel), () -> "reading checked that there is " + sleutel);
    }
}
