package nl.wlzkit.tariff.bulk;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;

/**
 * What a line costs, with what is needed to say later why: the explanation is made when somebody reads it. Immutable and
 * thread-safe.
 *
 * @param tabel the table that priced it
 * @param regel the line
 * @param uitslag whether it was priced, or why not
 * @param van the lowest amount in whole cents; {@link Regelprijs#GEEN} if it was not priced
 * @param tot the highest amount in whole cents; {@link Regelprijs#GEEN} if it was not priced
 */
public record Uitlegbareprijs(Prijstabel tabel, Prijsregel regel, Uitslag uitslag, long van, long tot) {
    /**
     * Returns the amount.
     *
     * @return from the lowest through the highest, in euros; empty if the line was not priced
     */
    public Optional<Bandbreedte<Bedrag>> bedrag() {
        return new Regelprijs(uitslag, van, tot).bedrag();
    }

    /**
     * Asks the calculator the question of this line: the range, what would narrow it, the readings that matter, the receipt
     * and the explanation.
     *
     * @return the answer, with the same amount
     * @throws OngeldigeWaardeException if the line could not be asked, such as a day outside the policy
     * @throws TeVeelGevallenException if too little is known; it names the facts to tell first
     */
    public Uitkomst<Bedrag> uitkomst() {
        return tabel.answer(regel);
    }

    /**
     * Returns every step by which the amount came about, each with its rule.
     *
     * @return the extreme cases, one if the amount is certain
     * @throws OngeldigeWaardeException if the line could not be asked, such as a day outside the policy
     * @throws TeVeelGevallenException if too little is known; it names the facts to tell first
     */
    public List<Geval<Bedrag>> uitleg() {
        return tabel.explain(regel);
    }
}
