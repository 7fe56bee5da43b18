package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.budget.Oormerkafsprakenvraag.Afspraak;

/**
 * The earmark over all agreements: locally 85 and 15 percent are a guideline from which an agreement may deviate with a
 * motivation; nationally they are the norm, tested on the sums. The verdict is the national one; the explanation has the
 * status of every agreement.
 *
 * <p>If all agreements follow the guideline, the national norm is met. Immutable and thread-safe.
 */
public final class Oormerkafspraken implements Berekening<Oormerkafsprakenvraag, Oormerkoordeel> {
    private static final Stap RICHTSNOER = new Stap(
            "P21-276", Tekst.of("lokale afspraak naast het richtsnoer", "local agreement beside the guideline"));
    private static final Stap RUIMTE = new Stap(
            "P21-277", Tekst.of("lokale afwijking, door mensen te beoordelen", "local deviation, for people to judge"));

    /** The steps of this calculator, with those of the national test. */
    public static final List<Stap> STAPPEN = stappen();

    private static final Tekst AANBIEDER = Tekst.of("aanbieder", "provider");
    private static final Tekst AANDEEL = Tekst.of("aandeel personeel", "share of staff");
    private static final Tekst MOTIVERING = Tekst.of("motivering", "motivation");

    /**
     * The verdicts on all agreements.
     *
     * @param perAanbieder the status of each agreement, in the order of the names
     * @param landelijk the test on the sums
     */
    public record Overzicht(Map<String, Afspraakstatus> perAanbieder, Oormerkuitslag landelijk) {
        /**
         * Copies the map; its order stays.
         *
         * @param perAanbieder the status of each agreement, in the order of the names
         * @param landelijk the test on the sums
         */
        public Overzicht {
            perAanbieder = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(perAanbieder));
        }
    }

    /** Makes the calculator; it has no data of its own. */
    public Oormerkafspraken() {}

    private static List<Stap> stappen() {
        List<Stap> stappen = new ArrayList<>(Oormerk.STAPPEN);
        stappen.addAll(List.of(RICHTSNOER, RUIMTE));
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Oormerkoordeel> calculate(Oormerkafsprakenvraag vraag, Spoor spoor) {
        return Antwoord.of(overview(vraag, spoor).landelijk().oordeel());
    }

    /**
     * Gives the verdict on every agreement and on all together.
     *
     * @param vraag the agreements; the reading is not open
     * @return the verdicts
     * @throws IllegalArgumentException if the reading is open
     */
    public Overzicht overzicht(Oormerkafsprakenvraag vraag) {
        return overview(vraag, Spoor.UIT);
    }

    private static Overzicht overview(Oormerkafsprakenvraag vraag, Spoor spoor) {
        Map<String, Afspraakstatus> perAanbieder = new LinkedHashMap<>();
        for (Afspraak afspraak : vraag.afspraken()) {
            perAanbieder.put(afspraak.aanbieder(), status(vraag.jaar(), afspraak, vraag.leeswijze(), spoor));
        }
        Oormerkuitslag landelijk = Oormerk.test(
                vraag.jaar(),
                sum(vraag, Afspraak::totaal),
                sum(vraag, Afspraak::personeel),
                sum(vraag, Afspraak::overig),
                vraag.leeswijze(),
                spoor);
        return new Overzicht(perAanbieder, landelijk);
    }

    private static Afspraakstatus status(int jaar, Afspraak afspraak, Leeswijze leeswijze, Spoor spoor) {
        Oormerkuitslag lokaal =
                Oormerk.test(jaar, afspraak.totaal(), afspraak.personeel(), afspraak.overig(), leeswijze, Spoor.UIT);
        Afspraakstatus status = Afspraakstatus.of(lokaal.oordeel(), afspraak.isGemotiveerd());
        spoor.begin(RICHTSNOER, status, () -> {
            List<Gegeven> door = new ArrayList<>();
            door.add(Gegeven.of("aanbieder", AANBIEDER, afspraak.aanbieder()));
            lokaal.aandeelPersoneel().ifPresent(a -> door.add(Gegeven.of("aandeel", AANDEEL, Shares.percentage(a, 2))));
            return door;
        });
        if (status == Afspraakstatus.AFWIJKING_GEMOTIVEERD) {
            spoor.note(
                    RUIMTE,
                    () -> List.of(
                            Gegeven.of("aanbieder", AANBIEDER, afspraak.aanbieder()),
                            Gegeven.of(
                                    "motivering",
                                    MOTIVERING,
                                    afspraak.motivering().orElse(""))));
        }
        return status;
    }

    private static Bedrag sum(Oormerkafsprakenvraag vraag, Function<Afspraak, Bedrag> deel) {
        return vraag.afspraken().stream().map(deel).reduce(Bedrag.NUL, Bedrag::plus);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
