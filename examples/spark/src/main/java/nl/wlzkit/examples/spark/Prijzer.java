package nl.wlzkit.examples.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import nl.wlzkit.tariff.bulk.Uitslag;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What a task does: it prices its lines, a block at a time, and adds up. */
final class Prijzer implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    static final String SOORT = "soort";
    static final String GEPRIJSD = "geprijsd";
    static final String UITVAL = "uitval";

    private final Prijswerk werk;

    Prijzer(Prijswerk werk) {
        this.werk = werk;
    }

    /** The columns of priced lines: those of the line, what came of it, its amounts, and the folder that it goes to. */
    static StructType schema(StructType regels) {
        return regels.add("uitslag", DataTypes.StringType, false)
                .add("van_centen", DataTypes.LongType)
                .add("tot_centen", DataTypes.LongType)
                .add(SOORT, DataTypes.StringType, false);
    }

    /** Prices lines and hands them on. */
    @Override
    public Iterator<Row> call(Iterator<Row> regels) {
        return new Geprijsd(regels, werk.block());
    }

    private final class Geprijsd implements Iterator<Row> {
        private final Iterator<Row> regels;
        private final Regelblok blok;
        private final Row[] gelezen = new Row[Regelblok.LENGTE];
        private int volgende;

        Geprijsd(Iterator<Row> regels, Regelblok blok) {
            this.regels = regels;
            this.blok = blok;
        }

        @Override
        public boolean hasNext() {
            return volgende < blok.lengte() || read();
        }

        private boolean read() {
            blok.clear();
            volgende = 0;
            while (!blok.isFull() && regels.hasNext()) {
                Row regel = regels.next();
                gelezen[blok.lengte()] = regel;
                blok.add(regel);
            }
            if (blok.lengte() == 0) {
                return false;
            }
            blok.price();
            werk.totalen().add(blok.takeTotals());
            return true;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more lines");
            }
            int i = volgende++;
            Row regel = gelezen[i];
            Uitslag uitslag = blok.uitslag(i);
            Object[] waarden = new Object[regel.length() + 4];
            for (int k = 0; k < regel.length(); k++) {
                waarden[k] = regel.get(k);
            }
            waarden[regel.length()] = uitslag.name();
            if (uitslag.isGeprijsd()) {
                waarden[regel.length() + 1] = blok.van(i);
                waarden[regel.length() + 2] = blok.tot(i);
            }
            waarden[regel.length() + 3] = uitslag.isGeprijsd() ? GEPRIJSD : UITVAL;
            return RowFactory.create(waarden);
        }
    }
}
