package nl.wlzkit.quality.procurement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Figuur 2 of the framework of 2017 as a total decision table: every provider has exactly one row, or
 * {@link Figuur2rij#NIET_GEREGELD} where the figure is silent. A provider that comes from another zorgkantoor starts anew here.
 * Immutable and thread-safe.
 */
public final class Figuur2 implements Berekening<Figuur2vraag, Figuur2rij> {
    private static final Tekst FEIT = Tekst.of("feit", "fact");
    private static final Stap CATEGORIE_2 = new Stap(
            "IK17-108",
            Tekst.of(
                    "bij een nieuw zorgkantoor begint de aanbieder opnieuw",
                    "with a new zorgkantoor the provider starts anew"));
    private static final Stap VRIJGESTELD = new Stap(
            "IK17-140",
            Tekst.of(
                    "een zelfanalyse van 2016 met afspraken volstaat",
                    "a zelfanalyse of 2016 with agreements will do"));
    private static final Stap NIEUW = new Stap(
            "IK17-128",
            Tekst.of(
                    "zonder zelfanalyse én afspraken in 2016 is het nieuw",
                    "without zelfanalyse and agreements in 2016 it is new"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = Stream.concat(
                    Stream.of(CATEGORIE_2, VRIJGESTELD, NIEUW),
                    Arrays.stream(Figuur2rij.values()).map(Figuur2::stap))
            .toList();

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Figuur2() {}

    private static Stap stap(Figuur2rij rij) {
        return new Stap(rij.regel(), Tekst.of(rij.in(Taal.NL), rij.in(Taal.EN)));
    }

    @Override
    public Antwoord<Figuur2rij> calculate(Figuur2vraag vraag, Spoor spoor) {
        Figuur2rij rij = row(vraag, spoor);
        return Antwoord.of(spoor.begin(
                stap(rij),
                rij,
                () -> vraag.feiten().entrySet().stream()
                        .map(f -> Gegeven.of(f.getKey(), FEIT, f.getValue()))
                        .toList()));
    }

    private static Figuur2rij row(Figuur2vraag vraag, Spoor spoor) {
        return switch (vraag.categorie()) {
            case GEEN_CATEGORIE -> Figuur2rij.NIET_GEREGELD;
            case CATEGORIE_3 -> vraag.is(Figuur2vraag.VOORWAARDEN) ? Figuur2rij.RIJ_1 : Figuur2rij.RIJ_1_ZONDER_OPSLAG;
            case CATEGORIE_2 -> {
                if (vraag.is(Figuur2vraag.WIL)) {
                    spoor.note(CATEGORIE_2, List::of);
                    yield Figuur2rij.RIJ_3;
                }
                yield vraag.is(Figuur2vraag.MEERJARIG) ? Figuur2rij.NIET_GEREGELD : Figuur2rij.RIJ_2;
            }
            case CATEGORIE_1 -> existing(vraag, spoor);
        };
    }

    private static Figuur2rij existing(Figuur2vraag vraag, Spoor spoor) {
        boolean meerjarig = vraag.is(Figuur2vraag.MEERJARIG);
        if (!vraag.is(Figuur2vraag.WIL)) {
            return meerjarig ? Figuur2rij.NIET_GEREGELD : Figuur2rij.RIJ_2;
        }
        boolean afspraken = vraag.is(Figuur2vraag.AFSPRAKEN);
        boolean light = afspraken
                && (vraag.leeswijze().is(Figuur2vraag.LIGHT, Figuur2vraag.FIGUUR)
                        || vraag.is(Figuur2vraag.ZELFANALYSE));
        if (light) {
            spoor.note(VRIJGESTELD, List::of);
            return meerjarig ? Figuur2rij.RIJ_5 : Figuur2rij.RIJ_4;
        }
        spoor.note(NIEUW, List::of);
        return meerjarig ? Figuur2rij.NIET_GEREGELD : Figuur2rij.RIJ_3;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
