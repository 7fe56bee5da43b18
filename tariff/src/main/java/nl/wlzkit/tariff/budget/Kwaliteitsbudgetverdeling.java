package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.budget.Verdelingsvraag.Aandeel;
import nl.wlzkit.tariff.budget.Verdelingsvraag.Overheveling;

/**
 * By how much the zorgkantoren together exceed the national kwaliteitsbudget, in euros: nothing as long as what they agreed
 * fits. The ceiling is a joint one; between them they may transfer, as long as nobody gives more than it has. A transfer that
 * would is rejected, and the rest goes on.
 *
 * <p>Transfers keep the total and so do not change the answer; they change the shares. Immutable and thread-safe.
 */
public final class Kwaliteitsbudgetverdeling implements Berekening<Verdelingsvraag, Bedrag> {
    private static final Stap VERDEELD = new Stap("P21-279", Tekst.of("door de NZa verdeeld", "divided by the NZa"));
    private static final Stap OVERGEHEVELD = new Stap("P21-281", Tekst.of("overheveling", "transfer"));
    private static final Stap AFGEWEZEN =
            new Stap("P21-281", Tekst.of("meer dan het eigen aandeel", "more than the own share"));
    private static final Stap SAMEN = new Stap("P21-280", Tekst.of("samen afgesproken", "agreed together"));
    private static final Stap OVERSCHRIJDING =
            new Stap("P21-280", Tekst.of("boven het landelijke bedrag", "above the national amount"));
    private static final Stap BOVEN_AANDEEL =
            new Stap("P21-281", Tekst.of("afgesproken boven het eigen aandeel", "agreed above the own share"));
    private static final Stap TOEZICHT =
            new Stap("P21-286", Tekst.of("de NZa ziet toe op de verdeling", "the NZa supervises the division"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(VERDEELD, OVERGEHEVELD, AFGEWEZEN, SAMEN, OVERSCHRIJDING, BOVEN_AANDEEL, TOEZICHT);

    private static final Tekst VAN = Tekst.of("van", "from");
    private static final Tekst NAAR = Tekst.of("naar", "to");
    private static final Tekst BEDRAG = Tekst.of("bedrag", "amount");
    private static final Tekst LANDELIJK = Tekst.of("landelijk bedrag", "national amount");
    private static final Tekst ZORGKANTOOR = Tekst.of("zorgkantoor", "zorgkantoor");
    private static final Tekst AANDEEL = Tekst.of("aandeel", "share");
    private static final Tekst AFGESPROKEN = Tekst.of("afgesproken", "agreed");

    /**
     * The division after the transfers.
     *
     * @param aandelen the share of each zorgkantoor
     * @param afgewezen the transfers that were rejected, in their order
     * @param afgesproken what all agreed together
     * @param overschrijding by how much that is above the national amount
     */
    public record Resultaat(
            Map<Zorgkantoor, Bedrag> aandelen,
            List<Overheveling> afgewezen,
            Bedrag afgesproken,
            Bedrag overschrijding) {
        /**
         * Copies the shares and the list.
         *
         * @param aandelen the share of each zorgkantoor
         * @param afgewezen the transfers that were rejected, in their order
         * @param afgesproken what all agreed together
         * @param overschrijding by how much that is above the national amount
         */
        public Resultaat {
            Map<Zorgkantoor, Bedrag> kopie = new EnumMap<>(Zorgkantoor.class);
            kopie.putAll(aandelen);
            aandelen = Collections.unmodifiableMap(kopie);
            afgewezen = List.copyOf(afgewezen);
        }
    }

    /** Makes the calculator; it has no data of its own. */
    public Kwaliteitsbudgetverdeling() {}

    @Override
    public Antwoord<Bedrag> calculate(Verdelingsvraag vraag, Spoor spoor) {
        return Antwoord.of(divide(vraag, spoor).overschrijding());
    }

    /**
     * Gives the shares after the transfers, and by how much the ceiling is exceeded.
     *
     * @param vraag the division with its transfers
     * @return the shares
     */
    public Resultaat verdeling(Verdelingsvraag vraag) {
        return divide(vraag, Spoor.UIT);
    }

    private static Resultaat divide(Verdelingsvraag vraag, Spoor spoor) {
        Map<Zorgkantoor, Bedrag> aandelen = new EnumMap<>(Zorgkantoor.class);
        for (Aandeel aandeel : vraag.verdeling()) {
            aandelen.put(aandeel.zorgkantoor(), aandeel.aandeel());
            spoor.begin(
                    VERDEELD,
                    aandeel.aandeel(),
                    () -> List.of(Gegeven.of("zorgkantoor", ZORGKANTOOR, aandeel.zorgkantoor())));
        }
        List<Overheveling> afgewezen = new ArrayList<>();
        for (Overheveling overheveling : vraag.overhevelingen()) {
            if (!transfer(aandelen, overheveling, spoor)) {
                afgewezen.add(overheveling);
            }
        }
        for (Aandeel aandeel : vraag.verdeling()) {
            Bedrag eigen = share(aandelen, aandeel.zorgkantoor());
            if (aandeel.afgesproken().compareTo(eigen) > 0) {
                spoor.begin(
                        BOVEN_AANDEEL,
                        aandeel.afgesproken().minus(eigen),
                        () -> List.of(
                                Gegeven.of("zorgkantoor", ZORGKANTOOR, aandeel.zorgkantoor()),
                                Gegeven.of("aandeel", AANDEEL, eigen),
                                Gegeven.of("afgesproken", AFGESPROKEN, aandeel.afgesproken())));
            }
        }
        Bedrag samen = spoor.begin(
                SAMEN, vraag.verdeling().stream().map(Aandeel::afgesproken).reduce(Bedrag.NUL, Bedrag::plus), List::of);
        Bedrag overschrijding = Oormerkuitslag.atLeastNothing(samen.minus(vraag.landelijk()));
        spoor.step(
                OVERSCHRIJDING,
                samen,
                overschrijding,
                () -> List.of(Gegeven.of("landelijk", LANDELIJK, vraag.landelijk())));
        if (overschrijding.signum() > 0) {
            spoor.note(TOEZICHT, List::of);
        }
        return new Resultaat(aandelen, afgewezen, samen, overschrijding);
    }

    /** Moves money, or leaves all as it was when the giver has too little. */
    private static boolean transfer(Map<Zorgkantoor, Bedrag> aandelen, Overheveling overheveling, Spoor spoor) {
        Bedrag eigen = share(aandelen, overheveling.van());
        Bedrag over = eigen.minus(overheveling.bedrag());
        boolean kan = over.signum() >= 0;
        if (kan) {
            aandelen.put(overheveling.van(), over);
            aandelen.put(
                    overheveling.naar(), share(aandelen, overheveling.naar()).plus(overheveling.bedrag()));
            spoor.step(OVERGEHEVELD, eigen, over, () -> facts(overheveling));
        } else {
            spoor.note(AFGEWEZEN, () -> facts(overheveling));
        }
        return kan;
    }

    private static List<Gegeven> facts(Overheveling overheveling) {
        return List.of(
                Gegeven.of("van", VAN, overheveling.van()),
                Gegeven.of("naar", NAAR, overheveling.naar()),
                Gegeven.of("bedrag", BEDRAG, overheveling.bedrag()));
    }

    private static Bedrag share(Map<Zorgkantoor, Bedrag> aandelen, Zorgkantoor zorgkantoor) {
        return Objects.requireNonNull(aandelen.get(zorgkantoor), "the question checked that it has a share");
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
