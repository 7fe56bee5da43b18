package nl.wlzkit.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.csv.Csvlezer;
import nl.wlzkit.regions.agreement.Bijdrage;
import nl.wlzkit.regions.agreement.Eenheid;
import nl.wlzkit.regions.agreement.Hoeveelheid;
import nl.wlzkit.regions.agreement.Restopgave;
import nl.wlzkit.regions.agreement.Restopgavevraag;
import nl.wlzkit.regions.agreement.Uitvoeringsstand;
import nl.wlzkit.regions.friction.Classificatievraag;
import nl.wlzkit.regions.friction.Frictie;
import nl.wlzkit.regions.friction.Frictieclassificatie;
import nl.wlzkit.regions.friction.Jaarstand;
import nl.wlzkit.regions.match.Plaatsing;
import nl.wlzkit.regions.match.Plaatsingstabel;
import nl.wlzkit.regions.match.Plaatsingsvraag;

/** Too little care in a region: the friction, what remains of it, and who fits where. All data are made up. */
public final class Tekort {
    private Tekort() {}

    /**
     * Tells the page.
     *
     * @param args none
     * @throws IOException if the demonstration data cannot be read
     */
    public static void main(String[] args) throws IOException {
        Rondleiding.start(Tekort::tell);
    }

    static void tell(PrintStream out, Path data) throws IOException {
        // 1. made up: 160 people ask for a place in 2024, there are 100 places, and the care there fits
        Frictie frictie = Frictie.builder("F1")
                .zorgInNatura(true)
                .jaar(Jaarstand.of(2024, 160, 100, true))
                .build();
        var wat = new Frictieclassificatie().answer(Classificatievraag.of(frictie, LocalDate.of(2024, 6, 1)));
        out.println("The friction is a " + wat.omhulling().in(Taal.EN));

        // 2. made up: provider A has opened 20 places, provider B is building 25
        var afspraken = List.of(
                Bijdrage.of("A", "F1", Hoeveelheid.of(20, Eenheid.PLEKKEN), Uitvoeringsstand.GEREALISEERD),
                Bijdrage.of("B", "F1", Hoeveelheid.of(25, Eenheid.PLEKKEN), Uitvoeringsstand.IN_GANG));
        var rest = Restopgave.of(Restopgavevraag.of("F1", Hoeveelheid.of(60, Eenheid.PLEKKEN), afspraken, List.of()));
        out.println("Still to solve now: " + rest.restopgaveNu().orElseThrow().in(Taal.EN));
        out.println("Still to solve when all agreements are carried out: "
                + rest.restopgaveVerwacht().orElseThrow().in(Taal.EN));

        // 3. made up: eight people who wait, five groups of places
        var clienten = Plaatsingstabel.clienten();
        var plaatsen = Plaatsingstabel.plaatsen();
        Path wie = data.resolve("match-clienten-fictief.csv");
        Path waar = data.resolve("match-plaatsen-fictief.csv");
        Csvlezer.of(clienten.vorm()).read("clients", () -> Files.newInputStream(wie), clienten);
        Csvlezer.of(plaatsen.vorm()).read("places", () -> Files.newInputStream(waar), plaatsen);
        var uitslag = Plaatsing.match(new Plaatsingsvraag(clienten.alle(), plaatsen.alle()));
        out.println("Placed: " + uitslag.geplaatst() + " of "
                + uitslag.toewijzingen().size());
        for (var t : uitslag.toewijzingen()) {
            var uitleg = uitslag.explain(t.client().nummer());
            String niet = uitleg.vol().isEmpty()
                    ? t.client().context().isEmpty() ? "what context is needed is not known" : "fits nowhere"
                    : "what fits is full: "
                            + uitleg.vol().stream().map(v -> v.plaats().code()).collect(Collectors.joining(", "));
            out.println("  " + t.client().nummer() + " (" + t.client().status().in(Taal.EN) + "): "
                    + t.plaats().map(p -> p.code() + " of " + p.aanbieder()).orElse(niet));
        }
    }
}
