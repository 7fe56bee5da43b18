package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples: what they expect, and that they leave no step, row or reading untried. */
class ToezichtvoorbeeldenTest extends Uitlegproeven {
    ToezichtvoorbeeldenTest() {
        super(
                new Toezichtberekeningen(),
                List.of(steps()),
                List.of(Normenkadervraag.LEZINGEN, Verwachtingenvraag.LEZINGEN));
    }

    @Override
    protected Set<String> checkedWhereRead() {
        return Set.of("Bewijsstuk.regio", "Criterium.code", "Criterium.ouder", "Criterium.regel", "Tekortkoming.regio");
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "clientinbreng BEGIN: inbreng",
                "clientinbreng STAP: naam",
                "knelpunt-aankaarten BEGIN: uiterlijk",
                "knelpunt-aankaarten STAP: bij",
                "normenkader-beoordeling BEGIN: telling, totaal",
                "normenkader-beoordeling LET_OP: criterium, laatsteUpdate, peildatum, regio",
                "normenkader-beoordeling STAP: voldaan",
                "normenkader-vergelijking BEGIN: eerste, tweede",
                "normenkader-vergelijking STAP: naar, van",
                "normenkader-vervolg BEGIN: verbeterpunten",
                "normenkader-vervolg LET_OP: toetspunt",
                "normenkader-vervolg STAP: stand");
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
}
