package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.csv.Csvlezer;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Ontvanger;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.regions.match.Client;
import nl.wlzkit.regions.match.Plaatsgroep;
import nl.wlzkit.regions.match.Plaatsing;
import nl.wlzkit.regions.match.Plaatsingstabel;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.match.Plaatsingsvraag;
import nl.wlzkit.regions.waitlist.Koppelwijze;
import nl.wlzkit.regions.waitlist.Lijstsoort;
import nl.wlzkit.regions.waitlist.Ontdubbeling;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;
import nl.wlzkit.regions.waitlist.Wachtlijstvorm;
import nl.wlzkit.regions.waitlist.Wachtregel;
import org.junit.jupiter.api.Test;

/** The made-up people of the examples, of whom nothing comes out but how many they are. */
class WachtdeelTest {
    private static <R> void read(String naam, Csvvorm<R> vorm, Ontvanger<? super R> ontvanger) throws IOException {
        byte[] inhoud = Files.readAllBytes(Path.of("data", naam));
        Csvlezer.of(vorm)
                .read(naam, () -> new ByteArrayInputStream(inhoud), ontvanger, rij -> {})
                .throwIfAny();
    }

    static Wachtlijstbeeld picture() throws IOException {
        List<Wachtregel> regels = new ArrayList<>();
        for (String naam :
                List.of("wachtlijst-officieel.csv", "wachtlijst-schaduw-1.csv", "wachtlijst-schaduw-2.csv")) {
            Lijstsoort soort = naam.contains("officieel") ? Lijstsoort.OFFICIEEL : Lijstsoort.SCHADUW;
            read(naam, Wachtlijstvorm.of(naam, soort), (nummer, regel) -> {
                regels.add(regel);
                return Optional.empty();
            });
        }
        Koppelwijze wijze = new Koppelwijze(List.of(Koppelwijze.parse("geboortedatum+postcode")), List.of());
        return Ontdubbeling.of(regels, wijze, List.of());
    }

    static Plaatsingsuitslag match() throws IOException {
        Plaatsingstabel<Client> clienten = Plaatsingstabel.clienten();
        Plaatsingstabel<Plaatsgroep> plaatsen = Plaatsingstabel.plaatsen();
        read("match-clienten-fictief.csv", clienten.vorm(), clienten);
        read("match-plaatsen-fictief.csv", plaatsen.vorm(), plaatsen);
        return Plaatsing.match(
                new Plaatsingsvraag(clienten.alle(), plaatsen.alle(), Map.of(), Plaatsingsvraag.LEZINGEN));
    }

    private static String html(Optional<Wachtlijstbeeld> beeld, Optional<Plaatsingsuitslag> uitslag) {
        return new Wachtdeel(beeld, uitslag, 0, Uitlegblok.of(Regelcatalogus.get()))
                .write()
                .write()
                .render();
    }

    /** The command wachtlijst says the same: 6 through 9 people, 3 through 6 double lines, 2 through 5 on no official list. */
    @Test
    void peopleAreCountedAsTheCommandCountsThem() throws IOException {
        assertThat(Wachtdeel.people(picture()))
                .extracting(t -> t.wat().nl() + ": " + t.aantal().in(Taal.NL))
                .containsExactly("mensen: 6 – 9", "dubbele regels: 3 – 6", "niet op de officiële lijst: 2 – 5");
    }

    /** The command match says the same. */
    @Test
    void gapsAreThoseOfTheMatch() throws IOException {
        assertThat(Wachtdeel.gaps(match()))
                .extracting(t -> t.wat().nl() + ": " + t.aantal().in(Taal.NL))
                .containsExactly(
                        "V&V, kleinschalig: 1",
                        "gehandicaptenzorg, groepswonen: 0 – 2",
                        "gehandicaptenzorg, prikkelarm: 0 – 3",
                        "gehandicaptenzorg, context onbekend: 1");
        assertThat(html(Optional.empty(), Optional.of(match())))
                .contains("Geplaatst: 4 van 8; als alles bekend was ten hoogste 5.");
    }

    @Test
    void nobodyIsOnThePage() throws IOException {
        assertThat(html(Optional.of(picture()), Optional.of(match())))
                .contains("Zorghuis Fictief")
                .doesNotContain(
                        "verzonnen-001",
                        "verzonnen-17",
                        "1938",
                        "12-04",
                        "1234AA",
                        "1234 AA",
                        "2025-11-03",
                        "2024-05-02");
    }

    @Test
    void withoutListsItSaysWhichOptionsTakeThem() {
        assertThat(html(Optional.empty(), Optional.empty()))
                .contains("--wachtlijst", "--schaduw", "--clienten", "--plaatsen")
                .doesNotContain("<svg");
    }
}
