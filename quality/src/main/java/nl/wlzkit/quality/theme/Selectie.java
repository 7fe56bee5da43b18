package nl.wlzkit.quality.theme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/**
 * Which zorgkantoren, in which sector, on which day, and how the table is read: what all questions about themes have in
 * common. Immutable and thread-safe.
 *
 * @param sector the sector; the table is about {@link Sector#VV} only
 * @param zorgkantoren at least one of the seven of the table, in its order
 * @param peildatum the day, from 2024 through 2027: after 2026 only what had a term is still asked about
 * @param leeswijze how the table is read
 */
public record Selectie(Sector sector, List<Zorgkantoor> zorgkantoren, LocalDate peildatum, Leeswijze leeswijze) {
    static final Grensvorm<LocalDate> PEILDATUM = Waardevormen.dayIn(2024, 2027);

    /**
     * Checks the zorgkantoren and the day, and puts the zorgkantoren in the order of the table.
     *
     * @param sector the sector; the table is about {@link Sector#VV} only
     * @param zorgkantoren at least one of the seven of the table, each once
     * @param peildatum the day, from 2024 through 2027
     * @param leeswijze how the table is read
     * @throws OngeldigeWaardeException if there is no zorgkantoor, one that is not in the table or one twice, or if the day
     *     is in another year
     */
    public Selectie {
        zorgkantoren = check(zorgkantoren);
        PEILDATUM.check(peildatum);
    }

    /**
     * Selects, at the default readings of the table.
     *
     * @param peildatum the day, from 2024 through 2027
     * @param zorgkantoren at least one of the seven of the table, each once
     * @return the selection, of sector V&amp;V
     * @throws OngeldigeWaardeException if there is no zorgkantoor, one that is not in the table or one twice, or if the day
     *     is in another year
     */
    public static Selectie of(LocalDate peildatum, Zorgkantoor... zorgkantoren) {
        return new Selectie(Sector.VV, List.of(zorgkantoren), peildatum, Thematabel.LEZINGEN);
    }

    static List<Zorgkantoor> check(List<Zorgkantoor> zorgkantoren) {
        boolean goed = !zorgkantoren.isEmpty()
                && Thematabel.ZORGKANTOREN.containsAll(zorgkantoren)
                && EnumSet.copyOf(zorgkantoren).size() == zorgkantoren.size();
        if (!goed) {
            throw new OngeldigeWaardeException(
                    Thematabel.names(zorgkantoren), expected(Thematabel.names(Thematabel.ZORGKANTOREN)));
        }
        return List.copyOf(EnumSet.copyOf(zorgkantoren));
    }

    Selectie with(Leeswijze anders) {
        return new Selectie(sector, zorgkantoren, peildatum, anders);
    }

    Selectie choose(String naam, String keuze) {
        return with(leeswijze.choose(naam, keuze));
    }

    Selectie open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }

    /** The readings that are not open already. */
    List<Lezing> openable() {
        return leeswijze.lezingen(
                leeswijze.lezingen().stream().map(Lezing::naam).toList());
    }

    private static Tekst expected(String namen) {
        return Tekst.of("een of meer van " + namen + ", elk één keer", "one or more of " + namen + ", each once");
    }
}
