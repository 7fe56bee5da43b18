package nl.wlzkit.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsvormoverzicht;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.pgb.Dagbesteding;
import nl.wlzkit.tariff.pgb.Periode;
import nl.wlzkit.tariff.pgb.Pgbbudgetvraag;
import nl.wlzkit.tariff.pgb.Pgboverzicht;

/** Which form of care a client may have, and how high a personal budget can be. The client is made up. */
public final class Thuis {
    private Thuis() {}

    /**
     * Tells the page.
     *
     * @param args none
     * @throws IOException if the demonstration data cannot be read
     */
    public static void main(String[] args) throws IOException {
        Rondleiding.start(Thuis::tell);
    }

    static void tell(PrintStream out, Path data) {
        Map<String, Object> bekend = Map.of(
                "verantwoord", true, // what the zorgkantoor has judged of care at home
                "doelmatig", true,
                "binnen-budget", true,
                "overbrugging", false); // and what the client told
        var vormen = Leveringsvormoverzicht.of(
                Leveringsvormtoets.published(), Zorgprofiel.VG7, LocalDate.of(2025, 3, 1), bekend, Map.of());
        for (var regel : vormen.regels().subList(0, 4)) {
            out.println(regel.keuze().in(Taal.EN) + ": "
                    + regel.uitkomst().omhulling().in(Taal.EN));
            regel.uitkomst()
                    .vernauwingen()
                    .forEach(v -> out.println("  unknown: " + v.gat().naam().in(Taal.EN)));
        }

        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(Zorgprofiel.VG7, Periode.year(2026));
        out.println();
        out.println(
                "pgb of 2026: " + Pgboverzicht.of(vraag).budget().omhulling().in(Taal.EN));

        var budget = Pgboverzicht.of(vraag.with(Dagbesteding.GROEP).withWooninitiatief(false))
                .budget();
        out.println("with day activities in a group, and not in a living initiative: "
                + budget.omhulling().in(Taal.EN));
        for (var post : budget.gevallen().get(0).posten()) {
            post.naar()
                    .ifPresent(n -> out.println("  " + post.stap().wat().in(Taal.EN) + ", so far "
                            + Leesbaar.show(n, Taal.EN) + " (" + post.stap().regel() + ")"));
        }
    }
}
