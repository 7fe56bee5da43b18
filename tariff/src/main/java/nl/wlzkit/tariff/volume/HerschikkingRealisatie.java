package nl.wlzkit.tariff.volume;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.HerschikkingRealisatievraag.Productie;

/**
 * The agreement with a provider after the herschikking, in euros: its production, when all production fits in the
 * contracteerruimte. When it does not, the reading {@code tekort} says who bears the shortage; the room is divided to the
 * cent by {@link Verdeling}. Nobody gets more than it produced, all together not more than the room, and more room never
 * gives less in all.
 *
 * <p>Immutable and thread-safe.
 */
public final class HerschikkingRealisatie implements Berekening<HerschikkingRealisatievraag, Bedrag> {
    private static final Stap AFSPRAAK = new Stap("ZK24-149", Tekst.of("afspraak", "agreement"));
    private static final Stap REALISATIE =
            new Stap("ZK24-149", Tekst.of("op basis van de realisatie", "on the basis of production"));
    private static final Stap RUIMTE =
            new Stap("ZK24-150", Tekst.of("binnen de contracteerruimte", "within the contracteerruimte"));
    private static final Stap TEKORT =
            new Stap("WK-LEES-TEKORT", Tekst.of("wie het tekort draagt", "who bears the shortage"));
    private static final Stap RESTCENT =
            new Stap("WK-VERDELING", Tekst.of("een van de restcenten", "one of the cents that remain"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(AFSPRAAK, REALISATIE, RUIMTE, TEKORT, RESTCENT);

    /** Makes the calculator. */
    public HerschikkingRealisatie() {}

    /**
     * Divides the room over all providers.
     *
     * @param vraag a question of which the reading is chosen
     * @return the new agreements by name, whole cents
     * @throws IllegalArgumentException if the reading is open
     */
    public SortedMap<String, Bedrag> divide(HerschikkingRealisatievraag vraag) {
        return work(vraag).nieuw();
    }

    /** The new agreements, and those before the cents that remained were given away. */
    private record Uitslag(SortedMap<String, Bedrag> nieuw, SortedMap<String, Bedrag> omlaag) {}

    private static Uitslag work(HerschikkingRealisatievraag vraag) {
        boolean rato = vraag.leeswijze().is(HerschikkingRealisatievraag.LEZING, HerschikkingRealisatievraag.NAAR_RATO);
        SortedMap<String, Bedrag> basis = new TreeMap<>();
        SortedMap<String, Bedrag> meer = new TreeMap<>();
        for (var een : vraag.zorgaanbieders().entrySet()) {
            Productie p = een.getValue();
            Bedrag eerst = rato || p.realisatie().compareTo(p.afspraak()) <= 0 ? p.realisatie() : p.afspraak();
            basis.put(een.getKey(), eerst);
            meer.put(een.getKey(), p.realisatie().minus(eerst));
        }
        Verdeling eerst = Verdeling.grant(vraag.contracteerruimte(), basis);
        Verdeling daarna = Verdeling.grant(eerst.over(), meer);
        SortedMap<String, Bedrag> nieuw = new TreeMap<>();
        SortedMap<String, Bedrag> omlaag = new TreeMap<>();
        for (String naam : basis.keySet()) {
            nieuw.put(naam, eerst.deel(naam).plus(daarna.deel(naam)));
            omlaag.put(naam, eerst.roundedDown(naam).plus(daarna.roundedDown(naam)));
        }
        return new Uitslag(nieuw, omlaag);
    }

    @Override
    public Antwoord<Bedrag> calculate(HerschikkingRealisatievraag vraag, Spoor spoor) {
        Uitslag uitslag = work(vraag);
        String naam = vraag.zorgaanbieder();
        List<Bedrag> realisaties = vraag.zorgaanbieders().values().stream()
                .map(Productie::realisatie)
                .toList();
        Productie productie = vraag.zorgaanbieders().getOrDefault(naam, new Productie(Bedrag.NUL, Bedrag.NUL));
        Bedrag samen = Grenzen.sum(realisaties);
        Bedrag afspraak = spoor.begin(AFSPRAAK, productie.afspraak(), List::of);
        Bedrag realisatie = spoor.step(REALISATIE, afspraak, productie.realisatie(), List::of);
        Bedrag omlaag = uitslag.omlaag().getOrDefault(naam, Bedrag.NUL);
        if (samen.compareTo(vraag.contracteerruimte()) > 0) {
            spoor.note(
                    RUIMTE,
                    () -> List.of(
                            Gegeven.of(
                                    "contracteerruimte",
                                    Tekst.of("contracteerruimte", "contracteerruimte"),
                                    vraag.contracteerruimte()),
                            Gegeven.of("samen", Tekst.of("samen gerealiseerd", "produced together"), samen)));
        }
        Bedrag deel = spoor.step(TEKORT, realisatie, omlaag, List::of);
        return Antwoord.of(spoor.step(RESTCENT, deel, uitslag.nieuw().getOrDefault(naam, Bedrag.NUL), List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
