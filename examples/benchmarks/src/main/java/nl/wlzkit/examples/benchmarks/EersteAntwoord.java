package nl.wlzkit.examples.benchmarks;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** A program that loads the policies of all zorgkantoren, asks one question and prints the answer. */
public final class EersteAntwoord {
    private EersteAntwoord() {}

    static Uitkomst<Percentage> answer() {
        Tariefbeleid beleid = Tariefbeleid.published();
        return beleid.answer(beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.VPT)
                .with("overeenkomst", "hier")
                .with("technologie", true));
    }

    /**
     * Prints the answer.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Uitkomst<Percentage> uitkomst = answer();
        System.out.println(uitkomst.waarde().orElseThrow().van() + " "
                + uitkomst.waarde().orElseThrow().tot());
    }
}
