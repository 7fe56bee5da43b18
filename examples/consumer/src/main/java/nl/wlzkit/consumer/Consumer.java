package nl.wlzkit.consumer;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/** A program that knows wlzkit only by its jars, on the module path. */
public final class Consumer {
    private Consumer() {}

    /**
     * Asks what CZ gives a provider that uses labour-saving technology.
     *
     * @return the answer
     */
    static Uitkomst<Percentage> ask() {
        Tariefbeleid beleid = Tariefbeleid.published();
        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.VPT)
                .with("overeenkomst", "hier")
                .with("technologie", true);
        return beleid.answer(vraag);
    }

    /**
     * Prints the answer and why.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.print(Uitleg.of(ask(), Regelcatalogus.get(), Taal.NL).text(80));
    }
}
