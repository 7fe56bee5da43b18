package nl.wlzkit.tariff.volume;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.Volumeplafondvraag.Dagen;

/**
 * What is paid for the days of stay under a volumeplafond, in euros: all of it up to the ceiling; of the days above it
 * those with the lowest price per day lapse. Days that do not count for the ceiling are always paid. A higher ceiling never
 * gives less.
 *
 * <p>Immutable and thread-safe.
 */
public final class Volumeplafond implements Berekening<Volumeplafondvraag, Bedrag> {
    private static final Stap GELEVERD = new Stap("ZK24-081", Tekst.of("geleverde dagen", "days that were delivered"));
    private static final Stap BUITEN =
            new Stap("ZKB24-VV-6.5-TELLING", Tekst.of("tellen niet mee", "do not count for the ceiling"));
    private static final Stap VERVALT = new Stap(
            "ZKB24-VV-6.5-NACALCULATIE",
            Tekst.of("goedkoopste dagen boven het plafond", "cheapest days above the ceiling"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(GELEVERD, BUITEN, VERVALT);

    private static final Tekst PLAFOND = Tekst.of("plafond", "ceiling");
    private static final Tekst TELT = Tekst.of("dagen die meetellen", "days that count");
    private static final Tekst VERVALLEN = Tekst.of("vervallen dagen", "days that lapse");

    /**
     * What happens above the ceiling.
     *
     * @param teller how many days count for the ceiling
     * @param vervallen the days that lapse by name, only above zero; between equal prices those of the name that comes
     *     first by its characters, which does not change the amount
     * @param geleverd what all days together cost, whole cents
     * @param betaald what is paid, whole cents
     */
    public record Nacalculatie(long teller, SortedMap<String, Long> vervallen, Bedrag geleverd, Bedrag betaald) {}

    /** Makes the calculator. */
    public Volumeplafond() {}

    /**
     * Works out which days lapse.
     *
     * @param vraag a question without holes
     * @return the days and amounts
     * @throws IllegalArgumentException if the ceiling is a hole
     */
    public Nacalculatie work(Volumeplafondvraag vraag) {
        long plafond = vraag.plafond().orElseThrow(() -> new IllegalArgumentException("the ceiling is a hole"));
        List<Map.Entry<String, Dagen>> tellend = new ArrayList<>();
        Bedrag geleverd = Bedrag.NUL;
        long teller = 0;
        for (Map.Entry<String, Dagen> regel : vraag.geleverd().entrySet()) {
            Dagen dagen = regel.getValue();
            geleverd = geleverd.plus(dagen.vergoeding().times(dagen.dagen()));
            if (dagen.soort().countsForCeiling()) {
                teller += dagen.dagen();
                tellend.add(regel);
            }
        }
        // the sort is stable, and the lines are in the order of their names
        tellend.sort(Comparator.comparing(r -> r.getValue().vergoeding()));
        long boven = Math.max(0, teller - plafond);
        SortedMap<String, Long> vervallen = new TreeMap<>();
        Bedrag betaald = geleverd;
        for (Map.Entry<String, Dagen> regel : tellend) {
            long weg = Math.min(boven, regel.getValue().dagen());
            if (weg > 0) {
                vervallen.put(regel.getKey(), weg);
                betaald = betaald.minus(regel.getValue().vergoeding().times(weg));
                boven -= weg;
            }
        }
        return new Nacalculatie(teller, Collections.unmodifiableSortedMap(vervallen), geleverd, betaald);
    }

    @Override
    public Antwoord<Bedrag> calculate(Volumeplafondvraag vraag, Spoor spoor) {
        Nacalculatie nacalculatie = work(vraag);
        Bedrag geleverd = spoor.begin(
                GELEVERD,
                nacalculatie.geleverd(),
                () -> List.of(
                        Gegeven.of(
                                "plafond",
                                PLAFOND,
                                Hoeveelheid.of(vraag.plafond().orElseThrow())),
                        Gegeven.of("teller", TELT, Hoeveelheid.of(nacalculatie.teller()))));
        List<String> buiten = vraag.geleverd().entrySet().stream()
                .filter(r -> !r.getValue().soort().countsForCeiling())
                .map(Map.Entry::getKey)
                .toList();
        if (!buiten.isEmpty()) {
            spoor.note(BUITEN, () -> List.of(Gegeven.of("buiten", BUITEN.wat(), String.join(", ", buiten))));
        }
        return Antwoord.of(spoor.step(
                VERVALT,
                geleverd,
                nacalculatie.betaald(),
                () -> List.of(Gegeven.of("vervallen", VERVALLEN, days(nacalculatie)))));
    }

    private static String days(Nacalculatie nacalculatie) {
        return nacalculatie.vervallen().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
