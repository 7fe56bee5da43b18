package nl.wlzkit.regions.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the elements that are asked of an agreement it does not have. Asked are, of every agreement, a friction; of one
 * with a provider, a concrete result, a formal form and the monitoring of contracts; of an agreement of intent in the form of
 * cooperation, monitoring, adjusting, the steps if it falls short and the final goal; of a project plan, results and
 * monitoring; of one that providers make among themselves, that the zorgkantoor keeps monitoring. All of it is advice.
 * Immutable and thread-safe.
 */
public final class Afspraakkwaliteit implements Berekening<Afspraakvraag, Integer> {
    private static final Stap GEVRAAGD =
            new Stap("FRI-045", Tekst.of("wat van de afspraak wordt gevraagd", "what is asked of the agreement"));
    private static final Stap INTENTIE = new Stap(
            "FRI-128",
            Tekst.of("in een netwerk hoeft een resultaat niet meteen", "in a network a result need not be there yet"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = all();

    /** Makes the calculator. */
    public Afspraakkwaliteit() {}

    private static List<Stap> all() {
        List<Stap> alle = new ArrayList<>(List.of(GEVRAAGD, INTENTIE));
        alle.addAll(Afspraakeisen.STAPPEN);
        return List.copyOf(alle);
    }

    /**
     * What is known of an agreement: what it is, and what it misses. Immutable and thread-safe.
     *
     * @param kanaal between whom it is made
     * @param geformaliseerd whether it is laid down formally
     * @param geborgd whether it is also in the monitoring of contracts; to be judged when that is not known
     * @param gevraagd the elements that are asked of it, in the order in which they are asked
     * @param mist those that it does not have
     * @param onbekend those of which that is not known
     */
    public record Overzicht(
            Afspraakkanaal kanaal,
            boolean geformaliseerd,
            Oordeel geborgd,
            List<Afspraakelement> gevraagd,
            List<Afspraakelement> mist,
            List<Afspraakelement> onbekend) {
        /**
         * Copies the lists.
         *
         * @param kanaal between whom it is made
         * @param geformaliseerd whether it is laid down formally
         * @param geborgd whether it is also in the monitoring of contracts; to be judged when that is not known
         * @param gevraagd the elements that are asked of it, in the order in which they are asked
         * @param mist those that it does not have
         * @param onbekend those of which that is not known
         */
        public Overzicht {
            gevraagd = List.copyOf(gevraagd);
            mist = List.copyOf(mist);
            onbekend = List.copyOf(onbekend);
        }
    }

    /**
     * Tells what an agreement is and misses.
     *
     * @param vraag the question, with holes or without, in which no reading is open
     * @return the overview
     * @throws IllegalArgumentException if a reading is open
     */
    public static Overzicht overview(Afspraakvraag vraag) {
        List<Afspraakeisen.Eis> eisen = Afspraakeisen.asked(vraag);
        return new Overzicht(
                vraag.afspraak().kanaal(),
                vraag.isFormeel(),
                Oordeel.of(vraag.isFormeel()).and(Afspraakeisen.verdict(vraag.contractmonitoring())),
                eisen.stream().map(Afspraakeisen.Eis::element).toList(),
                those(eisen, Oordeel.VOLDOET_NIET),
                those(eisen, Oordeel.TE_BEOORDELEN));
    }

    private static List<Afspraakelement> those(List<Afspraakeisen.Eis> eisen, Oordeel oordeel) {
        return eisen.stream()
                .filter(e -> e.oordeel() == oordeel)
                .map(Afspraakeisen.Eis::element)
                .toList();
    }

    @Override
    public Antwoord<Integer> calculate(Afspraakvraag vraag, Spoor spoor) {
        List<Afspraakeisen.Eis> eisen = Afspraakeisen.asked(vraag);
        int mist = spoor.begin(
                GEVRAAGD,
                0,
                () -> eisen.stream()
                        .map(e -> Gegeven.of("element", Tekst.of("gevraagd", "asked"), e.element()))
                        .toList());
        for (Afspraakeisen.Eis eis : eisen) {
            if (eis.oordeel() == Oordeel.TE_BEOORDELEN) {
                throw new IllegalArgumentException(eis.element() + " is a hole");
            }
            mist = spoor.step(eis.stap(), mist, mist + (eis.oordeel() == Oordeel.VOLDOET ? 0 : 1), List::of);
        }
        Afspraak a = vraag.afspraak();
        if (a.kanaal() == Afspraakkanaal.NETWERK
                && a.type().filter(Afspraaktype.INTENTIONEEL::equals).isPresent()) {
            spoor.note(INTENTIE, List::of);
        }
        return Antwoord.of(mist);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
