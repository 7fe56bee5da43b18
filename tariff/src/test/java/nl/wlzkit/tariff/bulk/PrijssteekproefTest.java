package nl.wlzkit.tariff.bulk;

/** One line in so many, a number that meets every value of every column; also for the mutation tests, where all take too long. */
class PrijssteekproefTest extends Prijsproeven {
    PrijssteekproefTest() {
        super(211);
    }
}
