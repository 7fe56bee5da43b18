package nl.wlzkit.quality.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** The checks that the questions of this package share. */
final class Grenzen {
    /** How many things there can be: locations, conversations, clients. */
    static final long MOST = 1_000_000_000L;

    /** How long a list can be. */
    static final int LONGEST = 1_000;

    /** The report is about these two sectors. */
    static final Waardevorm<Sector> SECTOREN = Waardevormen.oneOf(List.of(Sector.VV, Sector.GZ), Sector::name);

    private Grenzen() {}

    static Sector sector(Sector sector) {
        if (sector != Sector.VV && sector != Sector.GZ) {
            throw new OngeldigeWaardeException(sector.name(), Tekst.of("een van VV, GZ", "one of VV, GZ"));
        }
        return sector;
    }

    static String name(String naam) {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(naam, Tekst.of("een naam die niet leeg is", "a name that is not empty"));
        }
        return naam;
    }

    static long count(long aantal) {
        return count(aantal, 0, MOST);
    }

    static long count(long aantal, long van, long tot) {
        if (aantal < van || aantal > tot) {
            throw new OngeldigeWaardeException(
                    Long.toString(aantal),
                    Tekst.of(
                            "een heel getal van " + van + " t/m " + tot,
                            "a whole number from " + van + " through " + tot));
        }
        return aantal;
    }

    static void part(long deel, long geheel) {
        if (deel > geheel) {
            throw new OngeldigeWaardeException(
                    deel + " > " + geheel,
                    Tekst.of("een deel van hoogstens het geheel", "a part of at most the whole"));
        }
    }

    static void period(Optional<LocalDate> van, Optional<LocalDate> totEnMet) {
        if (van.isPresent() && totEnMet.isPresent() && totEnMet.get().isBefore(van.get())) {
            throw new OngeldigeWaardeException(
                    totEnMet.get().toString(),
                    Tekst.of("een laatste dag niet vóór de eerste", "a last day not before the first"));
        }
    }

    static void once(Collection<?> namen) {
        Set<Object> gezien = new HashSet<>();
        for (Object naam : namen) {
            if (!gezien.add(naam)) {
                throw new OngeldigeWaardeException(naam.toString(), Tekst.of("elke naam één keer", "every name once"));
            }
        }
    }

    static void size(Collection<?> lijst, int meeste) {
        if (lijst.size() > meeste) {
            throw new OngeldigeWaardeException(
                    Integer.toString(lijst.size()),
                    Tekst.of("een lijst van hoogstens " + meeste, "a list of at most " + meeste));
        }
    }

    /** The same values, each once, in their own order: what is told twice counts once. */
    static <E extends Comparable<? super E>> List<E> set(Collection<E> waarden) {
        return List.copyOf(new TreeSet<>(waarden));
    }
}
