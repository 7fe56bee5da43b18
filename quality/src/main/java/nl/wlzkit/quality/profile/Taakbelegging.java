package nl.wlzkit.quality.profile;

import java.util.Comparator;
import java.util.Optional;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * Who is responsible for a task and who carries it out. The order has no meaning of its own. Immutable and thread-safe.
 *
 * @param zorgkantoor the zorgkantoor that carries it out
 * @param uitvoerder the Wlz-uitvoerder that is responsible; absent when the zorgkantoor is
 */
public record Taakbelegging(Zorgkantoor zorgkantoor, Optional<Wlzuitvoerder> uitvoerder)
        implements Comparable<Taakbelegging>, Leesbaar {
    private static final Comparator<Taakbelegging> ORDE = Comparator.comparing(Taakbelegging::zorgkantoor)
            .thenComparing(t -> t.uitvoerder().map(Enum::ordinal).orElse(-1));

    @Override
    public int compareTo(Taakbelegging ander) {
        return ORDE.compare(this, ander);
    }

    @Override
    public String in(Taal taal) {
        String kantoor = "zorgkantoor " + zorgkantoor.naam();
        String wie = uitvoerder.map(u -> "Wlz-uitvoerder " + u.naam()).orElse(kantoor);
        return taal == Taal.NL
                ? "verantwoordelijk: " + wie + "; uitvoering: " + kantoor
                : "responsible: " + wie + "; carried out by: " + kantoor;
    }

    @Override
    public String toString() {
        return zorgkantoor.name() + uitvoerder.map(u -> "/" + u.name()).orElse("");
    }
}
