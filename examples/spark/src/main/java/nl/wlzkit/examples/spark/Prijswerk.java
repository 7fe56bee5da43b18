package nl.wlzkit.examples.spark;

import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;

/**
 * What every task gets.
 *
 * @param opdracht the job, of which a machine gets one copy
 * @param totalen what tasks add to
 */
record Prijswerk(Broadcast<Prijsopdracht> opdracht, Groepstotalen totalen) implements Serializable {
    /** Starts a block on the tables of this machine. */
    Regelblok block() {
        return new Regelblok(Tabellen.of(opdracht.value()));
    }
}
