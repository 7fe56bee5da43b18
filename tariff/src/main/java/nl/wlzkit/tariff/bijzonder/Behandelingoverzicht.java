package nl.wlzkit.tariff.bijzonder;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bedrag;

/**
 * What becomes of each declaration of treatment beside a package, and how they compare to the financial frame; amounts in
 * euros, in whole cents. Accepted and corrected together are what was declared, for each declaration and in total.
 * Immutable and thread-safe.
 *
 * @param regels one line a declaration, in the order of the question
 * @param gedeclareerd what was declared in total
 * @param aanvaard what is accepted of it
 * @param gecorrigeerd what is corrected of it
 * @param kader the financial frame of the year; absent when the value of the treatment in a VPT is not known
 * @param benut what was declared, as far as it counts for the frame
 * @param overschrijding by how much that is above the frame; absent when there is no frame
 */
public record Behandelingoverzicht(
        List<Regel> regels,
        Bedrag gedeclareerd,
        Bedrag aanvaard,
        Bedrag gecorrigeerd,
        Optional<Bedrag> kader,
        Bedrag benut,
        Optional<Bedrag> overschrijding) {
    /**
     * What becomes of one declaration.
     *
     * @param declaratie the declaration
     * @param oordeel the verdict; of a declaration that is corrected in part, why
     * @param aanvaard what is accepted
     * @param gecorrigeerd what is corrected
     * @param bovenKader which part of the correction is for the financial frame
     * @param afgerond whether the correction is a part of the amount that had to be rounded to cents
     */
    public record Regel(
            Declaratie declaratie,
            Declaratieoordeel oordeel,
            Bedrag aanvaard,
            Bedrag gecorrigeerd,
            Bedrag bovenKader,
            boolean afgerond) {}

    /**
     * Copies the lines.
     *
     * @param regels one line a declaration, in the order of the question
     * @param gedeclareerd what was declared in total
     * @param aanvaard what is accepted of it
     * @param gecorrigeerd what is corrected of it
     * @param kader the financial frame of the year; absent when the value of the treatment in a VPT is not known
     * @param benut what was declared, as far as it counts for the frame
     * @param overschrijding by how much that is above the frame; absent when there is no frame
     */
    public Behandelingoverzicht {
        regels = List.copyOf(regels);
    }
}
