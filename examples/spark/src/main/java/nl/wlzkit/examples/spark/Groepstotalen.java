package nl.wlzkit.examples.spark;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/**
 * Totals that tasks add to and the driver reads. Spark counts an update once for every part of the result, also when a task
 * was tried again or ran twice, because the tasks that price are those of the action itself: no shuffle follows them.
 */
final class Groepstotalen extends AccumulatorV2<Map<Groep, Som>, SortedMap<Groep, Som>> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Groep, Som> sommen = new TreeMap<>();

    @Override
    public boolean isZero() {
        return sommen.isEmpty();
    }

    @Override
    public Groepstotalen copy() {
        Groepstotalen nieuw = new Groepstotalen();
        nieuw.add(sommen);
        return nieuw;
    }

    @Override
    public void reset() {
        sommen.clear();
    }

    @Override
    public void add(Map<Groep, Som> meer) {
        meer.forEach(
                (groep, som) -> sommen.computeIfAbsent(groep, g -> new Som()).add(som));
    }

    @Override
    public void merge(AccumulatorV2<Map<Groep, Som>, SortedMap<Groep, Som>> ander) {
        add(ander.value());
    }

    @Override
    public SortedMap<Groep, Som> value() {
        return sommen;
    }
}
