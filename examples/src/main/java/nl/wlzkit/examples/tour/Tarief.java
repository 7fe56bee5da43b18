package nl.wlzkit.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
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

/** A first tariff, and why it is what it is. */
public final class Tarief {
    private Tarief() {}

    /**
     * Tells the page.
     *
     * @param args none
     * @throws IOException if the demonstration data cannot be read
     */
    public static void main(String[] args) throws IOException {
        Rondleiding.start(Tarief::tell);
    }

    static void tell(PrintStream out, Path data) {
        Tariefbeleid beleid = Tariefbeleid.published();

        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.VPT)
                .with("overeenkomst", "hier")
                .with("technologie", true)
                .with("bewegingen", "geen");

        Uitkomst<Percentage> antwoord = beleid.answer(vraag);

        out.println(antwoord.omhulling().in(Taal.EN));
        out.println();
        out.print(Uitleg.of(antwoord, Regelcatalogus.get(), Taal.EN).text(90));
    }
}
