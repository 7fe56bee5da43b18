package nl.wlzkit.regions.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/**
 * How the regions are divided over the zorgkantoren: how many there are, and the share of each. In a year of which the
 * sources give the numbers, other numbers are refused. The order of the zorgkantoren does not matter. Immutable and
 * thread-safe.
 */
public final class Regiotelling implements Berekening<Regiotellingvraag, Regiototaal> {
    private static final int REGIOS = 31;
    private static final Stap TELLING =
            new Stap("P21-022", Tekst.of("regio's per zorgkantoor", "regions per zorgkantoor"));
    private static final Stap OPGEGAAN =
            new Stap("P21-020", Tekst.of("regio's die in een andere opgingen", "regions that merged into another"));
    private static final Stap AANDEEL =
            new Stap("WK-REGIO-AANDEEL", Tekst.of("exact aandeel in de regio's", "exact share in the regions"));
    private static final Stap IN_2016 =
            new Stap("P21-023", Tekst.of("31 regio's bij acht zorgkantoren", "31 regions of eight zorgkantoren"));
    private static final Stap IN_2024 =
            new Stap("ZK24-001", Tekst.of("31 regio's bij zeven zorgkantoren", "31 regions of seven zorgkantoren"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(TELLING, OPGEGAAN, AANDEEL, IN_2016, IN_2024);

    /** Makes the calculator. */
    public Regiotelling() {}

    @Override
    public Antwoord<Regiototaal> calculate(Regiotellingvraag vraag, Spoor spoor) {
        SortedMap<String, Integer> geteld = new TreeMap<>();
        SortedMap<String, Integer> over = new TreeMap<>();
        vraag.zorgkantoren().forEach((naam, t) -> {
            geteld.put(naam, t.regios());
            over.put(naam, t.regios() - t.opgegaan());
        });
        Regiototaal voor = spoor.begin(TELLING, new Regiototaal(geteld), List::of);
        Regiototaal totaal = spoor.step(OPGEGAAN, voor, new Regiototaal(over), List::of);
        Optional<Stap> toets = vraag.jaar().flatMap(Regiotelling::test);
        if (toets.isPresent() && !isComplete(totaal, vraag.jaar().orElseThrow())) {
            spoor.refuse(toets.get(), () -> facts(totaal));
            return Antwoord.refused(List.of(toets.get()));
        }
        toets.ifPresent(t -> spoor.note(t, () -> facts(totaal)));
        spoor.note(AANDEEL, () -> shares(totaal));
        return Antwoord.of(totaal);
    }

    private static Optional<List<Zorgkantoor>> zorgkantoren(int jaar) {
        return Zorgkantoor.knownOn(LocalDate.of(jaar, 1, 1));
    }

    private static Optional<Stap> test(int jaar) {
        return zorgkantoren(jaar).map(lijst -> lijst.contains(Zorgkantoor.FRIESLAND) ? IN_2016 : IN_2024);
    }

    private static boolean isComplete(Regiototaal totaal, int jaar) {
        return totaal.totaal() == REGIOS
                && totaal.zorgkantoren() == zorgkantoren(jaar).map(List::size).orElse(0);
    }

    private static List<Gegeven> facts(Regiototaal totaal) {
        return List.of(
                Gegeven.of("regios", Tekst.of("regio's", "regions"), totaal.totaal()),
                Gegeven.of("zorgkantoren", Tekst.of("zorgkantoren", "zorgkantoren"), totaal.zorgkantoren()));
    }

    private static List<Gegeven> shares(Regiototaal totaal) {
        List<Gegeven> delen = new ArrayList<>();
        totaal.regios().forEach((naam, n) -> {
            Breuk deel = Breuk.of(n, totaal.totaal());
            delen.add(Gegeven.of("aandeel", Tekst.of("aandeel " + naam, "share of " + naam), deel));
        });
        return delen;
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
