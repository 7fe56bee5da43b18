package nl.wlzkit.regions.demand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Place;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/**
 * What a caller uses to tell people apart: any text, so that the same text is the same person. It is in a question and nowhere
 * else: {@code toString()} and every error show {@value #MASKER}, and an answer counts people or names their position. Immutable
 * and thread-safe.
 */
public final class Persoonssleutel {
    /** What is shown instead of the text. */
    public static final String MASKER = "***";

    /** How long a key can be, in characters. */
    public static final int LONGEST = 100;

    private static final String PATROON = "^\\S(.{0," + (LONGEST - 2) + "}\\S)?$";
    private static final Pattern VORM_VAN_TEKST = Pattern.compile(PATROON);
    private static final Tekst VERWACHT = Tekst.of(
            "een sleutel van 1 t/m " + LONGEST + " tekens, zonder witruimte aan de randen",
            "a key of 1 through " + LONGEST + " characters, without white space at its ends");

    /** How it is written: a text. What is wrong is not repeated, for it may be a person's. */
    static final Waardevorm<Persoonssleutel> VORM =
            Waardevormen.of(Persoonssleutel::read, s -> JsonValue.text(s.sleutel), Schemas.text(PATROON));

    private final String sleutel;

    private Persoonssleutel(String sleutel) {
        this.sleutel = sleutel;
    }

    /**
     * Makes a key.
     *
     * @param sleutel a text of 1 through {@value #LONGEST} characters on one line, without white space at its ends
     * @return the key
     * @throws OngeldigeWaardeException if it is another text; it shows {@value #MASKER}
     */
    public static Persoonssleutel of(String sleutel) {
        if (!VORM_VAN_TEKST.matcher(sleutel).matches()) {
            throw new OngeldigeWaardeException(MASKER, VERWACHT);
        }
        return new Persoonssleutel(sleutel);
    }

    private static Optional<Persoonssleutel> read(JsonValue at, Problems problems) {
        if (at instanceof JsonString s && VORM_VAN_TEKST.matcher(s.value()).matches()) {
            return Optional.of(new Persoonssleutel(s.value()));
        }
        problems.add(at.place(), "", VERWACHT);
        return Optional.empty();
    }

    /**
     * Returns the text, unmasked. Who calls this answers for where it goes.
     *
     * @return the key
     */
    public String voluit() {
        return sleutel;
    }

    /**
     * The form of a list about people: no problem in it repeats what stands there, so that a person in a wrong place is not
     * shown either.
     */
    static <W> Waardevorm<List<W>> people(Objectvorm<W> element, int langste) {
        Waardevorm<List<W>> lijst = Waardevormen.list(element, langste);
        return Waardevormen.of(
                (at, problems) -> {
                    Problems eigen = new Problems(problems.bron());
                    Optional<List<W>> gelezen = lijst.read(at, eigen);
                    try {
                        eigen.throwIfAny();
                    } catch (OngeldigeInvoerException e) {
                        for (Probleem p : e.problemen()) {
                            problems.add(new Place(p.pointer(), p.regel(), p.kolom()), "", p.verwacht());
                        }
                    }
                    return gelezen;
                },
                lijst::write,
                lijst.schema());
    }

    /** What is wrong with a list in which nobody may be twice: every position at which somebody comes again. */
    static <W> List<Fout> twice(String naam, List<W> lijst, Function<W, Persoonssleutel> sleutel, String eigenschap) {
        Set<Persoonssleutel> gezien = new HashSet<>();
        List<Fout> fouten = new ArrayList<>();
        for (int i = 0; i < lijst.size(); i++) {
            if (!gezien.add(sleutel.apply(lijst.get(i)))) {
                fouten.add(Fout.fit("", "iedereen één keer", "everybody once", naam, Integer.toString(i), eigenschap));
            }
        }
        return List.copyOf(fouten);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Persoonssleutel s && sleutel.equals(s.sleutel);
    }

    @Override
    public int hashCode() {
        return sleutel.hashCode();
    }

    /** Writes {@value #MASKER}. */
    @Override
    public String toString() {
        return MASKER;
    }
}
