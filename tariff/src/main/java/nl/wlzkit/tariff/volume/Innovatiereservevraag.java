package nl.wlzkit.tariff.volume;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.volume.Vorm.Eigenschap;
import nl.wlzkit.tariff.volume.Vorm.Soort;

/**
 * How much of the contracteerruimte is reserved for innovation? It has no holes but its reading. Immutable and thread-safe.
 *
 * @param zorgkantoor DSW or Zorg en Zekerheid
 * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
 * @param vanWie the reading of whose sentence it is, by name; absent when it is open
 */
public record Innovatiereservevraag(Zorgkantoor zorgkantoor, Bedrag contracteerruimte, Optional<String> vanWie)
        implements Vraag<Innovatiereservevraag> {
    /** The name of the reading. */
    public static final String LEZING = "innovatiereserve";

    private static final List<Zorgkantoor> ZORGKANTOREN = List.of(Zorgkantoor.DSW, Zorgkantoor.ZORG_EN_ZEKERHEID);
    static final List<String> LEZINGEN =
            ZORGKANTOREN.stream().map(Zorgkantoor::naam).toList();

    private static final Eigenschap<Innovatiereservevraag, Zorgkantoor> ZORGKANTOOR = Eigenschap.required(
            "zorgkantoor", Soort.choice(ZORGKANTOREN, Zorgkantoor::naam), Innovatiereservevraag::zorgkantoor);
    private static final Eigenschap<Innovatiereservevraag, Bedrag> RUIMTE =
            Eigenschap.required("contracteerruimte", Soort.EURO, Innovatiereservevraag::contracteerruimte);
    private static final Eigenschap<Innovatiereservevraag, String> VAN_WIE =
            Eigenschap.reading("lezing", LEZINGEN, Innovatiereservevraag::vanWie);
    static final Vorm<Innovatiereservevraag> VORM = new Vorm<>(
            g -> new Innovatiereservevraag(
                    g.get(ZORGKANTOOR),
                    g.get(RUIMTE),
                    Optional.of(g.find(VAN_WIE).orElse(LEZINGEN.get(0)))),
            ZORGKANTOOR,
            RUIMTE,
            VAN_WIE);

    /**
     * Checks the amount and the choices.
     *
     * @param zorgkantoor DSW or Zorg en Zekerheid
     * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
     * @param vanWie the reading of whose sentence it is, by name; absent when it is open
     * @throws OngeldigeWaardeException if the amount is out of range, or the zorgkantoor or the reading none of the two
     */
    public Innovatiereservevraag {
        new Domein.Keuze<>(ZORGKANTOREN).check(zorgkantoor);
        Grenzen.euro(contracteerruimte);
        vanWie.ifPresent(Innovatiereservevraag::reading);
    }

    /**
     * Asks about a zorgkantoor, at the default reading.
     *
     * @param zorgkantoor DSW or Zorg en Zekerheid
     * @param contracteerruimte the room to contract, whole cents
     * @return the question
     * @throws OngeldigeWaardeException if the amount is out of range, or the zorgkantoor none of the two
     */
    public static Innovatiereservevraag of(Zorgkantoor zorgkantoor, Bedrag contracteerruimte) {
        return new Innovatiereservevraag(zorgkantoor, contracteerruimte, Optional.of(LEZINGEN.get(0)));
    }

    private static Lezing reading(String keuze) {
        return new Lezing(LEZING, "WK-LEES-120", LEZINGEN, keuze);
    }

    @Override
    public List<Gat<?>> gaten() {
        return vanWie.isPresent() ? List.of() : List.of(reading(LEZINGEN.get(0)).gat());
    }

    @Override
    public <W> Innovatiereservevraag fill(Gat<W> gat, W waarde) {
        return new Innovatiereservevraag(zorgkantoor, contracteerruimte, Optional.of(waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return List.of(reading(vanWie.orElse(LEZINGEN.get(0))));
    }

    @Override
    public Innovatiereservevraag open(Lezing lezing) {
        return new Innovatiereservevraag(zorgkantoor, contracteerruimte, Optional.empty());
    }
}
