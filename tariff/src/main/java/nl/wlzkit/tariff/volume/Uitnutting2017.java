package nl.wlzkit.tariff.volume;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * The uitnutting of the contracteerruimte of 2017, as a percentage rounded half-up to two decimals (WK-AFR-UITNUTTING; what
 * is compared is exact), with a note of what exceeds the room and of every quarter without a publication. More agreements
 * never give less.
 *
 * <p>Immutable and thread-safe.
 */
public final class Uitnutting2017 implements Berekening<Uitnutting2017vraag, Percentage> {
    private static final int JAAR = 2017;

    private static final Stap UITNUTTING =
            new Stap("IK17-196", Tekst.of("uitnutting van de contracteerruimte", "use of the contracteerruimte"));
    private static final Stap KWARTALEN =
            new Stap("IK17-196", Tekst.of("kwartalen zonder publicatie", "quarters without a publication"));
    private static final Stap BINNEN =
            new Stap("IK17-014", Tekst.of("boven de contracteerruimte", "above the contracteerruimte"));
    private static final Stap AFGEROND =
            new Stap("WK-AFR-UITNUTTING", Tekst.of("afgerond op twee decimalen", "rounded to two decimals"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(UITNUTTING, AFGEROND, BINNEN, KWARTALEN);

    private static final Tekst AFSPRAKEN = Tekst.of("afspraken", "agreements");
    private static final Tekst RUIMTE = Tekst.of("contracteerruimte", "contracteerruimte");
    private static final Tekst ONTBREEKT = Tekst.of("kwartalen", "quarters");

    /**
     * The parts of the answer.
     *
     * @param aandeel the exact share of the contracteerruimte that is used
     * @param overschrijding by how much the agreements exceed it, whole cents; zero if they do not
     * @param zonderPublicatie the quarters of 2017, 1 through 4, without a publication
     */
    public record Uitnutting(Breuk aandeel, Bedrag overschrijding, SortedSet<Integer> zonderPublicatie) {
        /**
         * Says whether the zorgkantoor published at least every quarter.
         *
         * @return true if no quarter is without a publication
         */
        public boolean isElkKwartaalGepubliceerd() {
            return zonderPublicatie.isEmpty();
        }
    }

    /** Makes the calculator. */
    public Uitnutting2017() {}

    /**
     * Works out the parts of the answer.
     *
     * @param vraag the question
     * @return the parts
     */
    public Uitnutting work(Uitnutting2017vraag vraag) {
        SortedSet<Integer> zonder = new TreeSet<>(List.of(1, 2, 3, 4));
        for (LocalDate dag : vraag.publicaties()) {
            if (dag.getYear() == JAAR) {
                zonder.remove((dag.getMonthValue() + 2) / 3);
            }
        }
        Bedrag verschil = vraag.afspraken().minus(vraag.contracteerruimte());
        return new Uitnutting(
                vraag.afspraken().toBreuk().dividedBy(vraag.contracteerruimte().toBreuk()),
                verschil.signum() > 0 ? verschil : Bedrag.NUL,
                Collections.unmodifiableSortedSet(zonder));
    }

    @Override
    public Antwoord<Percentage> calculate(Uitnutting2017vraag vraag, Spoor spoor) {
        Uitnutting uitnutting = work(vraag);
        Breuk procent = uitnutting.aandeel().times(Breuk.of(100, 1));
        BigDecimal afgerond =
                new BigDecimal(procent.teller()).divide(new BigDecimal(procent.noemer()), 2, RoundingMode.HALF_UP);
        Percentage percentage = spoor.begin(
                UITNUTTING,
                Percentage.of(afgerond),
                () -> List.of(
                        Gegeven.of("afspraken", AFSPRAKEN, vraag.afspraken()),
                        Gegeven.of("contracteerruimte", RUIMTE, vraag.contracteerruimte())));
        if (!Breuk.of(afgerond).equals(procent)) {
            spoor.note(AFGEROND, List::of);
        }
        if (uitnutting.overschrijding().signum() > 0) {
            spoor.note(BINNEN, () -> List.of(Gegeven.of("overschrijding", BINNEN.wat(), uitnutting.overschrijding())));
        }
        if (!uitnutting.isElkKwartaalGepubliceerd()) {
            spoor.note(KWARTALEN, () -> List.of(Gegeven.of("kwartalen", ONTBREEKT, quarters(uitnutting))));
        }
        return Antwoord.of(percentage);
    }

    private static String quarters(Uitnutting uitnutting) {
        return uitnutting.zonderPublicatie().stream().map(k -> "" + k).collect(Collectors.joining(", "));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
