package nl.wlzkit.core.iwlz;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What the codes of a form of delivery mean in the words of {@code care}: one form or a combination, and whether the stay in
 * it is part-time. It says what a message says, not what the law allows. Immutable and thread-safe.
 *
 * @param vormen the forms, at least one
 * @param deeltijd whether the stay is part-time
 */
@Grondslag("WK-IWLZ-LEVERINGSVORM")
public record Leveringswijze(Set<Leveringsvorm> vormen, boolean deeltijd) implements Leesbaar {
    /** Part-time stay, by itself. */
    public static final Leveringswijze DEELTIJDVERBLIJF = new Leveringswijze(EnumSet.of(Leveringsvorm.VERBLIJF), true);

    /**
     * Copies the forms.
     *
     * @param vormen the forms, at least one
     * @param deeltijd whether the stay is part-time
     * @throws OngeldigeWaardeException if there is no form, or a part-time stay without stay
     */
    public Leveringswijze {
        if (vormen.isEmpty()) {
            throw new OngeldigeWaardeException(
                    "", Tekst.of("ten minste één leveringsvorm", "at least one form of delivery"));
        }
        vormen = Collections.unmodifiableSet(EnumSet.copyOf(vormen));
        if (deeltijd && !vormen.contains(Leveringsvorm.VERBLIJF)) {
            throw new OngeldigeWaardeException(
                    vormen.toString(), Tekst.of("verblijf, als het deeltijd is", "stay, if it is part-time"));
        }
    }

    /**
     * Makes a way of delivery without part-time stay.
     *
     * @param vorm a form
     * @param meer more forms, if it is a combination
     * @return the way
     */
    public static Leveringswijze of(Leveringsvorm vorm, Leveringsvorm... meer) {
        return new Leveringswijze(EnumSet.of(vorm, meer), false);
    }

    @Override
    public String in(Taal taal) {
        return vormen.stream()
                .map(v -> v == Leveringsvorm.VERBLIJF && deeltijd
                        ? (taal == Taal.NL ? "deeltijdverblijf" : "part-time stay")
                        : v.in(taal))
                .collect(Collectors.joining(" + "));
    }
}
