package nl.wlzkit.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/** A range, and what narrows it. */
public final class Onbekend {
    private Onbekend() {}

    /**
     * Tells the page.
     *
     * @param args none
     * @throws IOException if the demonstration data cannot be read
     */
    public static void main(String[] args) throws IOException {
        Rondleiding.start(Onbekend::tell);
    }

    static void tell(PrintStream out, Path data) {
        Tariefvraag vraag = Tariefbeleid.published()
                .vraag(Zorgkantoor.ZILVEREN_KRUIS, LocalDate.of(2025, 3, 1))
                .with(Leveringsvorm.VERBLIJF)
                .with("profiel", "overig");
        show(out, "Nothing is told of the provider", vraag);

        Tariefvraag metOvereenkomst = vraag.with("overeenkomst", "hier");
        show(out, "It has an agreement with this zorgkantoor", metOvereenkomst);

        show(out, "And it is an essential provision", metOvereenkomst.with("essentieel", true));
    }

    private static void show(PrintStream out, String wat, Tariefvraag vraag) {
        Uitkomst<Percentage> antwoord = vraag.beleid().answer(vraag);
        out.println(wat + ": " + antwoord.omhulling().in(Taal.EN));
        for (Vernauwing<Percentage> onbekend : antwoord.vernauwingen()) {
            out.println("  Unknown: " + onbekend.gat().naam().in(Taal.EN) + ". Who knows it: "
                    + onbekend.gat().wie().in(Taal.EN) + ".");
            for (Vernauwing.Gevolg<Percentage> gevolg : onbekend.gevolgen()) {
                out.println("    If it is " + Leesbaar.show(gevolg.waarde(), Taal.EN) + ": "
                        + gevolg.omhulling().in(Taal.EN));
            }
        }
        out.println();
    }
}
