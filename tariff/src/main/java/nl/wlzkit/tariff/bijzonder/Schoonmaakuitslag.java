package nl.wlzkit.tariff.bijzonder;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bedrag;

/**
 * How cleaning is arranged for one client. Immutable and thread-safe.
 *
 * @param vorm in which form the client gets it
 * @param verantwoordelijk the provider that organises it: one, or several with the same largest share, of which the document
 *     appoints none; none unless it is a separate module beside other care of the MPT
 * @param toeleiding the providers to which a client that only uses cleaning can be led
 * @param onderaanneming whether the subcontractor is allowed; absent if there is none
 * @param budget the budget of the client in euros, in whole cents; absent unless it is a separate module
 * @param ruimte what is left of it, in euros; below zero when more was used
 */
public record Schoonmaakuitslag(
        Schoonmaakvorm vorm,
        List<String> verantwoordelijk,
        List<String> toeleiding,
        Optional<Boolean> onderaanneming,
        Optional<Bedrag> budget,
        Optional<Bedrag> ruimte) {
    /**
     * Copies the names.
     *
     * @param vorm in which form the client gets it
     * @param verantwoordelijk the provider that organises it: one, or several with the same largest share, of which the
     *     document appoints none; none unless it is a separate module beside other care of the MPT
     * @param toeleiding the providers to which a client that only uses cleaning can be led
     * @param onderaanneming whether the subcontractor is allowed; absent if there is none
     * @param budget the budget of the client in euros, in whole cents; absent unless it is a separate module
     * @param ruimte what is left of it, in euros; below zero when more was used
     */
    public Schoonmaakuitslag {
        verantwoordelijk = List.copyOf(verantwoordelijk);
        toeleiding = List.copyOf(toeleiding);
    }
}
