package nl.wlzkit.examples.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;

/** What a task does when only totals are asked: it prices its lines, a block at a time, and adds up. */
final class Opteller implements ForeachPartitionFunction<Row> {
    private static final long serialVersionUID = 1L;

    private final Prijswerk werk;

    Opteller(Prijswerk werk) {
        this.werk = werk;
    }

    @Override
    public void call(Iterator<Row> regels) {
        Regelblok blok = werk.block();
        while (regels.hasNext()) {
            blok.add(regels.next());
            if (blok.isFull() || !regels.hasNext()) {
                blok.price();
                blok.clear();
            }
        }
        werk.totalen().add(blok.takeTotals());
    }
}
