package nl.wlzkit.examples.benchmarks;

import nl.wlzkit.core.care.Sector;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** A program that loads all policies, of every zorgkantoor and every sector, and asks one question. */
public final class EersteVanAlle {
    private EersteVanAlle() {}

    /**
     * Prints the answer.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        for (Sector sector : Sector.values()) {
            System.out.println(Tariefbeleid.published(sector).naam().nl());
        }
        EersteAntwoord.main(args);
    }
}
