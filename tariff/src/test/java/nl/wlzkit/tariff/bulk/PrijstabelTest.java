package nl.wlzkit.tariff.bulk;

/** All lines. It takes too long to be run for every change of the mutation tests. */
class PrijstabelTest extends Prijsproeven {
    PrijstabelTest() {
        super(1);
    }
}
