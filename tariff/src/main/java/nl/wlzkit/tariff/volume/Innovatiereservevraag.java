package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * How much of the contracteerruimte is reserved for innovation? It has no holes but its reading. Immutable and thread-safe.
 *
 * @param zorgkantoor DSW or Zorg en Zekerheid
 * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
 * @param leeswijze the reading of whose sentence it is, by name
 */
public record Innovatiereservevraag(Zorgkantoor zorgkantoor, Bedrag contracteerruimte, Leeswijze leeswijze)
        implements Vraag<Innovatiereservevraag> {
    /** The name of the reading. */
    public static final String LEZING = "innovatiereserve";

    private static final List<Zorgkantoor> ZORGKANTOREN = List.of(Zorgkantoor.DSW, Zorgkantoor.ZORG_EN_ZEKERHEID);

    /** The reading of this question, at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(LEZING, "WK-LEES-120", Zorgkantoor.DSW.naam(), Zorgkantoor.ZORG_EN_ZEKERHEID.naam()));

    private static final Eigenschap<Innovatiereservevraag, Zorgkantoor> ZORGKANTOOR = required(
            "zorgkantoor", Waardevormen.oneOf(ZORGKANTOREN, Zorgkantoor::naam), Innovatiereservevraag::zorgkantoor);
    private static final Eigenschap<Innovatiereservevraag, Bedrag> RUIMTE =
            required("contracteerruimte", Grenzen.EURO, Innovatiereservevraag::contracteerruimte);
    private static final Eigenschap<Innovatiereservevraag, String> VAN_WIE =
            reading("lezing", LEZINGEN, LEZING, Innovatiereservevraag::leeswijze);
    static final Objectvorm<Innovatiereservevraag> VORM = Objectvorm.of(
            g -> new Innovatiereservevraag(g.get(ZORGKANTOOR), g.get(RUIMTE), LEZINGEN.choose(LEZING, g.find(VAN_WIE))),
            List.of(ZORGKANTOOR, RUIMTE, VAN_WIE));

    /**
     * Checks the amount and the choices.
     *
     * @param zorgkantoor DSW or Zorg en Zekerheid
     * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
     * @param leeswijze the reading of whose sentence it is, by name
     * @throws OngeldigeWaardeException if the amount is out of range, or the zorgkantoor or the reading none of the two
     */
    public Innovatiereservevraag {
        new Domein.Keuze<>(ZORGKANTOREN).check(zorgkantoor);
        Grenzen.EURO.check(contracteerruimte);
        LEZINGEN.check(leeswijze);
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
        return new Innovatiereservevraag(zorgkantoor, contracteerruimte, LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Innovatiereservevraag fill(Gat<W> gat, W waarde) {
        return read(leeswijze.choose(gat.feit(), waarde.toString()));
    }

    private Innovatiereservevraag read(Leeswijze anders) {
        return new Innovatiereservevraag(zorgkantoor, contracteerruimte, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Innovatiereservevraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
