package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.quality.Rekenvoorbeeldproeven;

/** The worked examples: what they expect, and that they leave no step, row or reading untried. */
class ToezichtvoorbeeldenTest extends Rekenvoorbeeldproeven {
    ToezichtvoorbeeldenTest() {
        super(new Toezichtberekeningen(), steps(), readings());
    }

    /** The steps of the calculators, and those of the rows: each norm adds, each test point can be not met, or still to be shown. */
    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>();
        Stream.of(
                        Normenkadertoets.STAPPEN,
                        Vergelijking.STAPPEN,
                        Vervolgtoets.STAPPEN,
                        Verwachtingentoets.STAPPEN,
                        Aankaarttoets.STAPPEN,
                        Inbrengtoets.STAPPEN,
                        Financieringstoets.STAPPEN)
                .forEach(stappen::addAll);
        Normenkader kader = Normenkader.published();
        kader.normen().forEach(n -> stappen.add(Normenkadertoets.row(n, "", "")));
        kader.toetspunten().forEach(t -> {
            stappen.add(Normenkadertoets.row(t, ": voldoet niet", ": not met"));
            stappen.add(Normenkadertoets.row(t, ": nog te tonen", ": still to be shown"));
        });
        return stappen;
    }

    private static List<Lezing> readings() {
        List<Lezing> lezingen = new ArrayList<>(Normenkadervraag.LEZINGEN.lezingen());
        lezingen.addAll(Verwachtingenvraag.LEZINGEN.lezingen());
        return lezingen;
    }
}
