package nl.wlzkit.quality.profile;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/**
 * Who is responsible for a task in carrying out the Wlz and who does it. Every task has exactly one responsible party; the
 * zorgkantoor of the region carries all of them out. Immutable and thread-safe.
 */
public final class Taakverantwoordelijkheid implements Berekening<Taakvraag, Taakbelegging> {
    private static final Stap KANTOOR =
            new Stap("P21-108", Tekst.of("taak van het zorgkantoor zelf", "task of the zorgkantoor itself"));
    private static final Stap UITVOERDER =
            new Stap("P21-109", Tekst.of("taak van de Wlz-uitvoerder", "task of the Wlz-uitvoerder"));
    private static final Stap MANDAAT =
            new Stap("P21-110", Tekst.of("uitvoering gemandateerd", "carrying out is mandated"));
    private static final Stap ANDERE = new Stap(
            "P21-116",
            Tekst.of("blijft voor de eigen verzekerde verantwoordelijk", "stays responsible for its insured"));
    private static final Stap ZONDER =
            new Stap("P21-131", Tekst.of("Wlz-uitvoerder zonder zorgkantoor", "Wlz-uitvoerder without a zorgkantoor"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(KANTOOR, UITVOERDER, MANDAAT, ANDERE, ZONDER);

    /** Makes the calculator. */
    public Taakverantwoordelijkheid() {}

    @Override
    public Antwoord<Taakbelegging> calculate(Taakvraag vraag, Spoor spoor) {
        if (vraag.taak().isVanZorgkantoor()) {
            return Antwoord.of(
                    spoor.begin(KANTOOR, new Taakbelegging(vraag.zorgkantoor(), Optional.empty()), List::of));
        }
        Wlzuitvoerder uitvoerder = vraag.uitvoerder();
        Taakbelegging belegging =
                spoor.begin(UITVOERDER, new Taakbelegging(vraag.zorgkantoor(), Optional.of(uitvoerder)), List::of);
        spoor.note(MANDAAT, List::of);
        if (!isOwn(vraag.zorgkantoor(), uitvoerder)) {
            spoor.note(ANDERE, List::of);
        }
        if (uitvoerder == Wlzuitvoerder.ONVZ || uitvoerder == Wlzuitvoerder.ASR) {
            spoor.note(ZONDER, List::of);
        }
        return Antwoord.of(belegging);
    }

    /** The constants of the eight have the same names. */
    private static boolean isOwn(Zorgkantoor zorgkantoor, Wlzuitvoerder uitvoerder) {
        return zorgkantoor.name().equals(uitvoerder.name());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
